"""How likely two written names are one person's, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl

from faustpfand.names.bearers import Bearers, bearers
from faustpfand.names.column import Column, column
from faustpfand.names.evidence import log_odds, probability, undecided
from faustpfand.names.findings import findings, patronymics
from faustpfand.names.reasons import reasons

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]
Names = Sequence[str | None] | pl.Series  # or an Arrow array, which has no type of its own here

SAME: Final = 0.7
UNSURE: Final = 0.12
_AT_ONCE: Final = 65_536  # pairs compared together: about 100 MB of arrays


class Evidence(NamedTuple):
    """What speaks for n pairs, as logarithms of odds, and which of them lack no more than a patronymic."""

    odds: Floats
    undecided: Bools


@dataclass(frozen=True, slots=True)
class Match:
    """How likely two names are one person's, 0 to 1, and reasons a person can check."""

    score: float
    reasons: tuple[str, ...]
    undecided: bool = False  # see `evidence.undecided`

    @property
    def verdict(self) -> str:
        """What is proposed: same, unsure or different. A person decides."""
        if self.score >= SAME:
            return "same"
        return "unsure" if self.may_be else "different"

    @property
    def may_be(self) -> bool:
        """Whether a person should see the pair."""
        return self.score >= UNSURE or self.undecided


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two columns of names, with how common the surnames are among all names at hand."""

    left: Column
    right: Column
    at_hand: tuple[Bearers, Bearers]

    def evidence(self, pairs: tuple[Places, Places]) -> Evidence:
        """Weigh each pair of places."""
        odds, open_ones = [np.zeros(0, np.float32)], [np.zeros(0, np.bool_)]
        for part in _parts(pairs):
            found = findings(self.left, self.right, part)
            odds.append(log_odds(found, *self.at_hand, part))
            open_ones.append(undecided(found, *self.at_hand, part))
        return Evidence(np.concatenate(odds), np.concatenate(open_ones))

    def fathers(self, pairs: tuple[Places, Places]) -> npt.NDArray[np.int8]:
        """Say for each pair of places what the patronymics say to each other, see `Patronymic`."""
        return patronymics(self.left, self.right, *pairs)

    def reasons(self, pairs: tuple[Places, Places]) -> Iterator[tuple[str, ...]]:
        """Give what speaks for and against each pair of places, in words."""
        for part in _parts(pairs):
            found = findings(self.left, self.right, part)
            yield from reasons(found, (self.left, self.right), self.at_hand, part)


def comparison(left: Names, right: Names) -> Comparison:
    """Read two columns of names for comparing places in them.

    Args:
        left: names as written, best each once.
        right: others.

    Returns:
        The comparison. The names of both columns are the names at hand: where two people in them share given name and
        surname and have different fathers, a name without patronymic could be either's.
    """
    one, two = column(texts(left)), column(texts(right))
    mine, yours = bearers([one, two])
    return Comparison(one, two, (mine, yours))


def comparison_within(written: Names) -> Comparison:
    """Read one column of names for comparing its own places with each other, see `comparison`."""
    read = column(texts(written))
    (at_hand,) = bearers([read])
    return Comparison(read, read, (at_hand, at_hand))


def compare(left: str, right: str) -> Match:
    """Say how likely two written names are one person's, whatever their scripts, spelling habits and order.

    Nothing is known here of how common the names are; `compare_columns` counts the names at hand.

    Args:
        left: a name as written.
        right: another one. The score does not depend on which comes first.

    Returns:
        The probability: at least `SAME` is the same name, at least `UNSURE` may be; with the reasons.
    """
    both, pair = comparison([left], [right]), (np.zeros(1, np.intp), np.zeros(1, np.intp))
    found = findings(both.left, both.right, pair)
    score = float(probability(log_odds(found, *both.at_hand, pair))[0])
    said = reasons(found, (both.left, both.right), both.at_hand, pair)[0]
    return Match(round(score, 4), said, undecided=bool(undecided(found, *both.at_hand, pair)[0]))


def score_columns(left: Names, right: Names) -> Floats:
    """Score pairs of names, row by row: 200,000 a second and more.

    Args:
        left: n names as written; a list, a Polars series or an Arrow array. None is a name without letters.
        right: n other names.

    Returns:
        n probabilities. All names of both columns are the names at hand, see `comparison`.
    """
    both, pairs = paired(left, right)
    return probability(both.evidence(pairs).odds)


def compare_columns(left: Names, right: Names) -> pl.DataFrame:
    """Score pairs of names, row by row, and say why.

    Args:
        left: n names as written.
        right: n other names.

    Returns:
        A frame of n rows: `score` from 0 to 1, `verdict` (same, unsure, different), `reasons` in one text.
    """
    both, pairs = paired(left, right)
    weighed = both.evidence(pairs)
    scores = probability(weighed.odds)
    said = [" ".join(each) for each in both.reasons(pairs)]
    return pl.DataFrame({"score": rounded(scores), "verdict": verdicts(scores, weighed.undecided), "reasons": said})


def rounded(scores: Floats) -> npt.NDArray[np.float64]:
    """Round scores to the four digits that are told."""
    return scores.astype(np.float64).round(4)


def texts(names: Names) -> list[str]:
    """Give a column as texts: a list, a Polars series, or whatever speaks the Arrow interface; nothing is empty."""
    if isinstance(names, pl.Series) or hasattr(names, "__arrow_c_array__") or hasattr(names, "__arrow_c_stream__"):
        return pl.Series(names).cast(pl.String).fill_null("").to_list()
    return [name or "" for name in names]


def verdicts(scores: Floats, undecided: Bools) -> pl.Series:
    """Give the verdict of each pair, see `Match.verdict`."""
    words = np.array(["different", "unsure", "same"])
    return pl.Series("verdict", words[((scores >= UNSURE) | undecided).astype(int) + (scores >= SAME)])


def paired(left: Names, right: Names) -> tuple[Comparison, tuple[Places, Places]]:
    """Read every different name of two columns once, and give the places of each row."""
    one, two = texts(left), texts(right)
    if len(one) != len(two):
        raise ValueError(f"The columns have {len(one)} and {len(two)} names. Give pairs.")
    places = {name: at for at, name in enumerate(dict.fromkeys(chain(one, two)))}
    a, b = (np.fromiter(map(places.__getitem__, side), np.intp, len(side)) for side in (one, two))
    return comparison_within(list(places)), (a, b)


def _parts(pairs: tuple[Places, Places]) -> Iterator[tuple[Places, Places]]:
    for start in range(0, len(pairs[0]), _AT_ONCE):
        yield pairs[0][start : start + _AT_ONCE], pairs[1][start : start + _AT_ONCE]
