"""The findings in words that a documenter can check."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.bearers import Bearers
from faustpfand.names.column import NONE, Column
from faustpfand.names.evidence import rivals, single, told_apart
from faustpfand.names.findings import Findings, Kind, Patronymic

Places = npt.NDArray[np.intp]

SPELLING: Final = 0.9  # at least so alike: habits of spelling explain the difference
NEAR: Final = 0.7
_COMMON: Final = 4  # people of one surname at hand from which on it is worth saying

_FIXED: Final = {
    Kind.GIVEN: "{0} and {1} are forms of one given name.",
    Kind.SHORT: "{0} and {1} can be forms of one given name, one of them short.",
    Kind.OTHER_GIVEN: "{0} and {1} are different given names.",
    Kind.INITIAL: "{0} and {1} agree as far as the initial goes.",
    Kind.OTHER_INITIAL: "The initials of {0} and {1} differ.",
}
_GRADED: Final = {
    Kind.SURNAME: (
        "The surnames {0} and {1} differ only by spelling.",
        "The surnames {0} and {1} sound alike.",
        "The surnames {0} and {1} differ.",
    ),
    Kind.WORD: ("{0} and {1} differ only by spelling.", "{0} and {1} sound alike.", "{0} and {1} differ."),
    Kind.WHOLE: ("The whole names sound the same.", "The whole names sound alike.", "The whole names differ."),
}
_FATHERS: Final = {
    Patronymic.AGREES: "{0} and {1} name the same father.",
    Patronymic.INITIAL: "{0} and {1} can name the same father.",
    Patronymic.NEAR: "{0} and {1} perhaps name the same father.",
    Patronymic.CONTRADICTS: "The patronymics {0} and {1} contradict each other.",
}


def reasons(
    found: Findings, columns: tuple[Column, Column], at_hand: tuple[Bearers, Bearers], pairs: tuple[Places, Places]
) -> list[tuple[str, ...]]:
    """Say for each pair what speaks for one person and what against.

    Args:
        found: the findings of n pairs.
        columns: left and right column.
        at_hand: who bears the surnames of each.
        pairs: the places in both columns.

    Returns:
        Sentences, one tuple a pair, in the order: words, fathers, gender, words left over, how common the name is.
    """
    several = rivals(*at_hand, pairs)
    common = np.maximum(at_hand[0].surname[pairs[0]], at_hand[1].surname[pairs[1]])
    apart, alone = told_apart(found), single(found)
    return [
        (
            *_words(found, columns, at),
            *_fathers(found, columns, pairs, at),
            *(["One is a man's name, the other a woman's."] if found.gender[at] else []),
            *(["So perhaps a relative."] if _related(found, at) else []),
            *_left_over(found, at),
            *(["Only one word can be compared."] if alone[at] else []),
            *(_bearers(int(several[at]), int(common[at])) if not apart[at] else []),
        )
        for at in range(len(pairs[0]))
    ]


def _words(found: Findings, columns: tuple[Column, Column], at: int) -> Iterator[str]:
    if not (found.kind[at] >= 0).any():
        yield "One name has no letters."
    for mine, yours, kind, alike in zip(
        found.left[at], found.right[at], found.kind[at], found.alike[at], strict=True
    ):
        if kind >= 0:
            left, right = columns[0].vocabulary, columns[1].vocabulary
            ends = {int(left.ending[mine]), int(right.ending[yours])} == {1, 2}
            yield _said(Kind(kind), (left.words[mine].written, right.words[yours].written), float(alike), ends=ends)


def _said(kind: Kind, written: tuple[str, str], alike: float, *, ends: bool) -> str:
    if kind is not Kind.WHOLE and written[0].casefold() == written[1].casefold():
        return f"{written[0]} is written the same."
    if kind in _FIXED:
        return _FIXED[kind].format(*written)
    spelling, near, differ = _GRADED[kind]
    if kind is Kind.SURNAME and ends and alike >= NEAR:
        return "{} and {} are a man's and a woman's form of one surname.".format(*written)
    return (spelling if alike >= SPELLING else near if alike >= NEAR else differ).format(*written)


def _fathers(
    found: Findings, columns: tuple[Column, Column], pairs: tuple[Places, Places], at: int
) -> Iterator[str]:
    kind = Patronymic(found.patronymic[at])
    words = [
        side.vocabulary.words[side.patronymic[rows[at]]].written if side.patronymic[rows[at]] != NONE else ""
        for side, rows in zip(columns, pairs, strict=True)
    ]
    if kind in _FATHERS:
        yield _FATHERS[kind].format(*words)
    elif kind is Patronymic.MISSING:
        yield f"Only one name has a patronymic: {''.join(words)}."


def _related(found: Findings, at: int) -> bool:
    """Say whether the surnames agree and the given names do not."""
    kinds, alike = found.kind[at], found.alike[at]
    apart = bool((kinds == Kind.OTHER_GIVEN).any() or found.gender[at])
    return apart and bool(((kinds == Kind.SURNAME) & (alike >= NEAR)).any())


def _left_over(found: Findings, at: int) -> Iterator[str]:
    spare = int(found.spare_given[at]) + int(found.spare_surname[at])
    if spare:
        yield "One name has a word more." if spare == 1 else f"One name has {spare} words more."


def _bearers(several: int, common: int) -> Iterator[str]:
    if several > 1:
        yield f"{several} people at hand are called so, with different fathers."
    elif common >= _COMMON:
        yield f"The surname is common: at least {common} people at hand bear it."
