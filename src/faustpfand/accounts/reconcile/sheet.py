"""The nouns of release day: where a row is booked, who is near it, and the sheet that they add up to."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faustpfand.accounts.stocks.stock import Held
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, Count
from faustpfand.dates import When
from faustpfand.records import Judgement, Listed, Person, Told, Verdict
from faustpfand.resolve import Candidate

Decided = Mapping[frozenset[str], Judgement]  # what holds about each pair of subjects, see `resolve.standing`


class Booking(StrEnum):
    """Where a line of a release list is booked."""

    MATCHED = "matched"  # the register has the person as recognised and held on the wave's day
    DUE_ANYWAY = "due_anyway"  # matched, but the term was, or may have been, about to end
    NOT_POLITICAL = "not_political"  # the register does not recognise the person as a political prisoner
    ALREADY_OUT = "already_out"  # the register has the person as surely free before the wave
    MAY_BE = "may_be"  # a person has to look
    UNKNOWN = "unknown"  # the register has nobody who fits
    WITHHELD = "withheld"  # freed, but not to be named
    REPEATED = "repeated"  # the same person stands further up


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A listed row and where it is booked, with reasons a person can check.

    `person` is who it is, or the likeliest if a person has to look; `candidates` are all who were near, best first.
    `served` and `left` are days in detention and days of the term that were left, on the wave's day. `judged` is what
    people decided about it. `is_named` says that it is clear who is meant, though what the register says of the person
    may not be. `repeats` is the place of an earlier line that may name the same person, whom the register has not.
    """

    listed: Listed
    booking: Booking
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    person: Person | None = None
    candidates: tuple[Candidate, ...] = ()
    served: Bounds | None = None
    left: Bounds | None = None
    judged: tuple[Judgement, ...] = ()
    is_named: bool = False
    repeats: int | None = None

    @property
    def waits(self) -> bool:
        """True if somebody has to say who is meant, and nobody has yet."""
        about_it = {one.verdict for one in self.judged}
        return self.booking is Booking.MAY_BE and not about_it & {Verdict.SAME, Verdict.UNSURE}


@dataclass(frozen=True, slots=True)
class Announced:
    """A number that one source gives for the wave."""

    count: Count
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A wave's account: announced against named, matched and withheld.

    Args:
        wave: the wave's id. on: its day, as far as its sources agree.
        announced: every number told, none left out. freed: the bounds that hold whichever of them is right.
        lines: the list, each row in one booking. withheld: freed, with the name kept back.
        set_aside: rows of the list that could not be read, and so have no line.
        unaccounted: announced less named and withheld; below 0 if more are named than announced, None if no
            source gives a number.
        imbalance: why the sheet does not balance, in words for a person, or empty.
        remaining: recognised people in the register who are surely, and possibly, still held after the wave.
        days_left: days of sentence that the matched had before them, in total, where a term is known.
        without_term: how many of the matched have no known term.
    """

    wave: str
    on: When
    announced: tuple[Announced, ...]
    freed: Bounds | None
    lines: tuple[Line, ...]
    withheld: int
    unaccounted: Bounds | None
    imbalance: str
    remaining: Bounds
    days_left: Bounds
    without_term: int
    set_aside: int = 0

    @property
    def booked(self) -> Mapping[Booking, int]:
        """How many rows each booking has; together they are the rows of the list."""
        counted = Counter(line.booking for line in self.lines)
        return {booking: counted[booking] for booking in Booking}

    @property
    def named(self) -> int:
        """How many different people the list names."""
        return named(self.lines)

    @property
    def balanced(self) -> bool:
        """True if all rows could be read, every announced person is named or withheld, and the sources agree."""
        return not self.imbalance


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Whom a register has near the lines of a list: looked for once, booked as often as somebody decides.

    Args:
        listed: the list. told: the wave. set_aside: rows of the list that could not be read.
        candidates: by the place of the line, the persons near it, best first, with those who only bear the name.
        persons: these persons, by id.
        alike: places of two lines, the earlier first, that may name one person whom the register has not.
        others: everybody else who was held on the day. has_register: False where there is no register at all.
    """

    listed: tuple[Listed, ...]
    told: Wave
    set_aside: int
    candidates: Mapping[int, tuple[Candidate, ...]]
    persons: Mapping[str, Person]
    alike: tuple[tuple[int, int], ...]
    others: Held
    has_register: bool = True


def named(lines: Iterable[Line]) -> int:
    """Say how many different people rows name: neither withheld ones nor repeated ones count."""
    return sum(line.booking not in (Booking.WITHHELD, Booking.REPEATED) for line in lines)


IN_CUSTODY: Final = frozenset({Booking.MATCHED, Booking.DUE_ANYWAY})
