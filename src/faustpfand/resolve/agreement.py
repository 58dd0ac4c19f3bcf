"""Whether two sources agree about one thing, when what they say of two subjects is laid side by side."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

from faustpfand import dates
from faustpfand.dates import When
from faustpfand.records import Predicate, Statement

_DATES: Final = frozenset(
    {Predicate.BORN, Predicate.DETAINED, Predicate.RELEASED, Predicate.RELEASE_DUE, Predicate.DIED}
)
_WORDS: Final = frozenset({Predicate.NAME, Predicate.SENTENCE, Predicate.PLACE})  # each language has its own


class Agreement(StrEnum):
    """How what one side says stands to what the other says."""

    AGREES = "agrees"
    CAN_AGREE = "can agree"  # dates of which one is wider than the other
    OTHER_WORDS = "other words"  # names, places, terms: another spelling, or another thing
    DIFFERS = "differs"
    ONE_SIDE = "one side only"


def agreement(predicate: Predicate, left: Sequence[Statement], right: Sequence[Statement]) -> Agreement:
    """Say how the statements of two sides about one predicate stand to each other; the best agreement counts.

    Args:
        predicate: what both are about.
        left: what the sources say of one side.
        right: and of the other.
    """
    if not left or not right:
        return Agreement.ONE_SIDE
    if _plain(left) & _plain(right):
        return Agreement.AGREES
    if predicate in _WORDS:
        return Agreement.OTHER_WORDS
    if predicate in _DATES:
        return _of_dates(left, right)
    return Agreement.DIFFERS


def _plain(said: Iterable[Statement]) -> set[str]:
    return {" ".join(one.value.casefold().split()) for one in said}


def _of_dates(left: Iterable[Statement], right: Iterable[Statement]) -> Agreement:
    mine, yours = [_when(one) for one in left], [_when(one) for one in right]
    can = any(a is None or b is None or dates.overlap(a, b) for a in mine for b in yours)
    return Agreement.CAN_AGREE if can else Agreement.DIFFERS


def _when(said: Statement) -> When | None:
    """Give the date; None for a word in its place, such as "died: yes"."""
    try:
        return dates.parse(said.value)
    except ValueError:
        return None
