"""What dates of birth and genders add to the evidence of names."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.dates import When
from faustpfand.names import SAME, UNSURE, Evidence
from faustpfand.sentences import sentence

Floats = npt.NDArray[np.float32]
Days = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]

# Logarithms of odds (Fellegi and Sunter 1969), set by hand: the gold names have no wrong dates to learn from. Of the
# people in a register about one in 20,000 is born on a given day (9.9), one in 60 in a given year (4.1); some dates are
# copied from a namesake, so agreement counts for less. A slip of the pen mostly leaves the year as it was.
BIRTHDAY: Final = 6.0
BIRTH_YEAR: Final = 1.5
SAME_YEAR: Final = -3.5
OTHER_YEAR: Final = -9.0
OTHER_GENDER: Final = -9.0
_GENDERS: Final = {"m": 1, "f": 2}  # another word says nothing; `extract` reads those of other languages


def bounds(whens: Iterable[When | None]) -> Days:
    """Give the first and last day that dates of birth can mean, and the first and last year, as numbers.

    Args:
        whens: dates as far as known, or None.

    Returns:
        Array of shape (dates, 4); zeros where nothing is known.
    """
    listed = list(whens)
    place = {when: at for at, when in enumerate(dict.fromkeys(listed))}
    known = np.array(list(map(_numbers, place)), np.int32).reshape(-1, 4)
    return known[np.fromiter(map(place.__getitem__, listed), np.intp, len(listed))]


def _numbers(when: When | None) -> tuple[int, int, int, int]:
    if when is None or date.min in (when.earliest, when.latest) or when.latest == date.max:
        return 0, 0, 0, 0
    first, last = when.earliest, when.latest
    return first.toordinal(), last.toordinal(), first.year, last.year


def birth_evidence(one: Days, other: Days) -> Floats:
    """Weigh dates of birth, pair by pair: 0 where one is missing."""
    known = (one[:, 0] > 0) & (other[:, 0] > 0)
    overlap = (one[:, 0] <= other[:, 1]) & (other[:, 0] <= one[:, 1])
    exact = (one[:, 0] == one[:, 1]) & (other[:, 0] == other[:, 1])
    found = np.where(
        overlap, np.where(exact, BIRTHDAY, BIRTH_YEAR), np.where(_one_year(one, other), SAME_YEAR, OTHER_YEAR)
    )
    return np.where(known, found, 0).astype(np.float32)


def _one_year(one: Days, other: Days) -> npt.NDArray[np.bool_]:
    """Say where the years of birth can be the same, though the days differ."""
    return (one[:, 2] <= other[:, 3]) & (other[:, 2] <= one[:, 3])


def gender_evidence(one: Sequence[str], other: Sequence[str], pairs: tuple[Places, Places]) -> Floats:
    """Weigh genders, `male` or `female` or their first letters: 0 where one is missing or they agree."""
    if not any(one) or not any(other):
        return np.zeros(len(pairs[0]), np.float32)
    mine = np.array([_GENDERS.get(each[:1].casefold(), 0) for each in one], np.int32)[pairs[0]]
    yours = np.array([_GENDERS.get(each[:1].casefold(), 0) for each in other], np.int32)[pairs[1]]
    return np.where((mine > 0) & (yours > 0) & (mine != yours), OTHER_GENDER, 0).astype(np.float32)


def joined(named: Evidence, births: Floats, genders: Floats) -> Evidence:
    """Add births and genders to the evidence of the names.

    A birthday alone never makes two names one, and names alone never outweigh a contradiction: where the names by
    themselves are different, or births or genders contradict each other, the sum stays below SAME. A name that only
    lacks the other's patronymic is doubted for namesakes, of whom a date of birth leaves few.

    Args:
        named: what the names say of n pairs.
        births: logarithms of odds by the dates of birth, shape (n,).
        genders: by the genders.

    Returns:
        The sum; contradicted pairs are not undecided.
    """
    names = np.where(named.undecided & (births > 0), np.maximum(named.odds, _odds(UNSURE)), named.odds)
    total = names + births + genders
    contradicted = (births < 0) | (genders < 0)
    doubtful = (names < _odds(UNSURE)) | contradicted
    most = np.where(doubtful, _odds(SAME) - 0.1, np.inf)
    return Evidence(np.asarray(np.minimum(total, most), np.float32), named.undecided & ~contradicted)


def _odds(score: float) -> float:
    return float(np.log(score / (1 - score)))


def birth_reason(evidence: float, one: When | str | None, other: When | str | None) -> str | None:
    """Say in words what two dates of birth add."""
    if evidence >= BIRTHDAY:
        return sentence("Both were born on %(day)s.", day=str(other))
    if evidence > 0:
        return sentence("Dates of birth %(one)s and %(other)s can be one.", one=str(one), other=str(other))
    if evidence < 0:
        return sentence(
            "The dates of birth %(one)s and %(other)s contradict each other.", one=str(one), other=str(other)
        )
    return None
