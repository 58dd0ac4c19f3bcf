"""The findings in words that a documenter can check."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.bearers import Bearers
from faustpfand.names.collector import without_collector
from faustpfand.names.column import Column
from faustpfand.names.evidence import rivals, single, told_apart
from faustpfand.names.findings import Findings, Kind, Patronymic
from faustpfand.names.given import FEMALE, MALE
from faustpfand.names.vocabulary import NONE, looked_up
from faustpfand.sentences import N_, Sentence, sentence

Places = npt.NDArray[np.intp]

SPELLING: Final = 0.9  # at least so alike: habits of spelling explain the difference
NEAR: Final = 0.7
_DIFFER: Final = 2  # the place of sentences about words that are less alike
_NOTHING: Final = sentence("One name has no letters.")
_WITHHELD: Final = sentence("A name that is kept back or unknown is nobody's: nothing to compare.")
_GENERATIONS: Final = sentence("The words beside the names tell two generations of one name apart.")
_OWN: Final = sentence("The longer name begins with another name, so perhaps a child's or a relative's.")
_GENDERS: Final = sentence("One is a man's name, the other a woman's.")
_RELATIVE: Final = sentence("So perhaps a relative.")
_ALONE: Final = sentence("Only one word can be compared.")
_COMMON: Final = 20  # bearers in 100,000 from which on it is worth saying

_FIXED: Final = {
    Kind.GIVEN: N_("%(one)s and %(other)s are forms of one given name."),
    Kind.SHORT: N_("%(one)s and %(other)s can be forms of one given name."),
    Kind.OTHER_GIVEN: N_("%(one)s and %(other)s are different given names."),
    Kind.INITIAL: N_("%(one)s and %(other)s agree as far as the initial goes."),
    Kind.OTHER_INITIAL: N_("The initials of %(one)s and %(other)s differ."),
}
_WORDS: Final = (
    N_("%(one)s and %(other)s differ only by spelling."),
    N_("%(one)s and %(other)s sound alike."),
    N_("%(one)s and %(other)s differ."),
)
_GRADED: Final = {
    Kind.SURNAME: (
        N_("The surnames %(one)s and %(other)s differ only by spelling."),
        N_("The surnames %(one)s and %(other)s sound alike."),
        N_("The surnames %(one)s and %(other)s differ."),
    ),
    Kind.WORD: _WORDS,
    Kind.SYLLABLE: _WORDS,
    Kind.WHOLE: (
        N_("The whole names sound the same."),
        N_("The whole names sound alike."),
        N_("The whole names differ."),
    ),
}
_FATHERS: Final = {
    Patronymic.AGREES: N_("%(one)s and %(other)s name the same father."),
    Patronymic.INITIAL: N_("%(one)s and %(other)s can name the same father."),
    Patronymic.NEAR: N_("%(one)s and %(other)s perhaps name the same father."),
    Patronymic.CONTRADICTS: N_(
        "The patronymics %(one)s and %(other)s contradict each other: they name different fathers."
    ),
}


@without_collector
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
    several = rivals(*at_hand, pairs).tolist()
    common = np.maximum(at_hand[0].common[pairs[0]], at_hand[1].common[pairs[1]]).tolist()
    apart, alone, gender = told_apart(found).tolist(), single(found).tolist(), found.gender.tolist()
    spare, own, generation = (found.spare_given + found.spare_surname).tolist(), found.spare_own, found.generation
    withheld = columns[0].withheld[pairs[0]] | columns[1].withheld[pairs[1]]
    return [
        (_WITHHELD if withheld[at] else _NOTHING,)
        if not words
        else (
            *words,
            *fathers,
            *([_GENDERS] if gender[at] else []),
            *([_GENERATIONS] if generation[at] else []),
            *([_RELATIVE] if related else []),
            *_spare(spare[at]),
            *([_OWN] if own[at] else []),
            *([_ALONE] if alone[at] else []),
            *(_bearers(several[at], common[at]) if not apart[at] else []),
        )
        for at, (words, fathers, related) in enumerate(
            zip(_words(found, columns), _fathers(found, columns, pairs), _related(found).tolist(), strict=True)
        )
    ]


def _words(found: Findings, columns: tuple[Column, Column]) -> Iterator[list[Sentence]]:
    """Say what the words side by side are to each other; nothing where a name has none."""
    left, right = (side.vocabulary for side in columns)
    kinds = found.kind.copy()
    # Of two words that no table knows nobody can say which is the surname.
    kinds[(kinds == Kind.SURNAME) & ((kinds == Kind.SURNAME).sum(axis=1) > 1)[:, None]] = Kind.WORD
    grades = (found.alike < SPELLING).astype(np.int8) + (found.alike < NEAR)
    two_forms = _two_forms(looked_up(left.ending, found.left), looked_up(right.ending, found.right))
    rows = (each.tolist() for each in (found.left, found.right, kinds, grades, two_forms))
    for mine, yours, kind, grade, ends in zip(*rows, strict=True):
        yield [
            _said(said, left.written[a], right.written[b], (how, form))
            for a, b, said, how, form in zip(mine, yours, kind, grade, ends, strict=True)
            if said >= 0
        ]


def _two_forms(mine: npt.NDArray[np.int8], yours: npt.NDArray[np.int8]) -> npt.NDArray[np.bool_]:
    """Say where one ending is a man's and the other a woman's."""
    return np.asarray((mine + yours == MALE + FEMALE) & (mine * yours > 0), np.bool_)


@lru_cache(maxsize=65_536)
def _said(kind: int, one: str, other: str, alike: tuple[int, bool]) -> Sentence:
    """Say what two words are; `alike` is how alike, from 0, and whether they are a man's and a woman's form."""
    grade, two_forms = alike
    if kind != Kind.WHOLE and one.casefold() == other.casefold():
        return sentence("%(one)s is written the same.", one=one)
    if kind in _FIXED:
        return sentence(_FIXED[Kind(kind)], one=one, other=other)
    if kind == Kind.SURNAME and two_forms and grade < _DIFFER:
        return sentence("%(one)s and %(other)s are a man's and a woman's form of one surname.", one=one, other=other)
    return sentence(_GRADED[Kind(kind)][grade], one=one, other=other)


def _fathers(found: Findings, columns: tuple[Column, Column], pairs: tuple[Places, Places]) -> Iterator[list[Sentence]]:
    left, right = (
        [side.vocabulary.written[at] if at != NONE else "" for at in side.patronymic[rows].tolist()]
        for side, rows in zip(columns, pairs, strict=True)
    )
    for kind, mine, yours in zip(found.patronymic.tolist(), left, right, strict=True):
        if kind in _FATHERS:
            yield [sentence(_FATHERS[kind], one=mine, other=yours)]
        elif kind == Patronymic.MISSING:
            yield [sentence("Only one name has a patronymic: %(name)s.", name=mine or yours)]
        else:
            yield []


def _related(found: Findings) -> npt.NDArray[np.bool_]:
    """Say where the surnames agree and the given names do not."""
    apart = (found.kind == Kind.OTHER_GIVEN).any(axis=1) | found.gender
    return np.asarray(apart & ((found.kind == Kind.SURNAME) & (found.alike >= NEAR)).any(axis=1), np.bool_)


@lru_cache(maxsize=4_096)
def _bearers(several: int, common: float) -> tuple[Sentence, ...]:
    if several > 1:
        return (sentence("%(number)d people in these lists are called so, with different fathers.", number=several),)
    if common < _COMMON:
        return ()
    often = round(common)
    return (
        sentence("The surname is common: about %(number)d in 100,000 bear it where it is commonest.", number=often),
    )


@cache
def _spare(words: int) -> tuple[Sentence, ...]:
    if words > 1:
        return (sentence("One name has %(number)d words more.", number=words),)
    return (sentence("One name has a word more."),) * words
