"""Time inside: how long until release, by which way out, what was left to serve, and who is longest in.

One register's persons become stays in days since detention. See `survival` for the estimators.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

import numpy as np

from faustpfand.accounts import survival
from faustpfand.accounts.spans import NEVER
from faustpfand.accounts.stock import Register, left, span
from faustpfand.accounts.survival import Boxes, Curve, Durations
from faustpfand.accounts.waves import Wave
from faustpfand.dates import When
from faustpfand.records import Person, Status

LEAST = 20  # stays; fewer give a curve that says nothing
DUE_DAYS = 31  # released so near to the end of the term: it was served
SHOWN_DAYS = (30, 90, 180, 365, 730, 1_095, 1_825)
_LONGEST_SHOWN = 10
_INTERVALS = 1_500  # different intervals; more take minutes


class Way(IntEnum):
    """Ways out. `OTHER` is any release that no wave and no term explains."""

    WAVE = 1
    SERVED = 2
    EXCHANGE = 3
    DEATH = 4
    OTHER = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Days of the sentence left at release, over the released whose term and day are known."""

    persons: int
    unknown: int
    already_due: int
    quartiles: tuple[float, float, float] | None
    years_cut: float


@dataclass(frozen=True, slots=True)
class Longest:
    """A person still held, and for how many days: at least and at most."""

    person: Person
    low: int
    high: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """Time inside of a country's recognised political prisoners, up to a register's newest edition.

    `survival`, `hazard` and `by_way` rest on the `dated` persons, whose days are all known; `low` and `high` on
    everybody with a date of detention, with every stay as short and as long as its dates allow. `boxes` says where the
    stays of those lie, without placing anybody within his interval; None with left truncation, or where the intervals
    are too many. Curves begin at `start` days, where enough people are at risk. `untruncated` is the survival as if
    all had been known from the start.
    """

    until: date
    dated: int
    partial: int
    undated: int
    start: float
    survival: Curve
    untruncated: Curve
    hazard: Curve
    by_way: dict[Way, Curve]
    low: Curve
    high: Curve
    boxes: Boxes | None
    left: Left
    longest: tuple[Longest, ...]
    synthetic: bool = False


@dataclass(frozen=True, slots=True)
class CannotTell:
    """Why time inside cannot be told."""

    reason: str


def inside(register: Register, waves: Sequence[Wave] = (), since: date | None = None) -> Inside | CannotTell:
    """Estimate time inside.

    Args:
        register: a country's persons.
        waves: of the country; who was released on the day of one left by it.
        since: the day from which the register took people up as they were detained. Who was detained before came in
            only because still held then, and is at risk from that day on (left truncation).
    """
    rows = [(person, span(person, register.seen(person))) for person in register.political]
    dated = [(person, days) for person, days in rows if _is_dated(person, days)]
    known = [(person, days) for person, days in rows if person.detained is not None and days[0] > 1]
    if len(dated) < LEAST:
        return CannotTell(
            f"Only {len(dated)} persons have a whole date of detention and, if out, of release; {LEAST} are needed."
        )
    until = register.known_until
    ways = [_way(person, waves) for person, _ in dated]
    stays = _stays([(days[1], days[2]) for _, days in dated], ways, (until, since))
    if int((stays.event > 0).sum()) < 2:
        return CannotTell("Nobody whose dates are known has left: there is nothing to learn from.")
    begun, start = survival.well_begun(stays)
    shortest = [(entry_high, exit_low) for _, (_, entry_high, exit_low, _) in known]
    longest = [(entry_low, exit_high) for _, (entry_low, _, _, exit_high) in known]
    return Inside(
        until=until,
        dated=len(dated),
        partial=len(known) - len(dated),
        undated=len(rows) - len(known),
        start=start,
        survival=survival.kaplan_meier(begun),
        untruncated=survival.kaplan_meier(Durations(np.zeros(len(stays)), stays.exit, stays.event)),
        hazard=survival.nelson_aalen(begun),
        by_way={way: survival.aalen_johansen(begun, way) for way in Way if (begun.event == way).any()},
        low=survival.kaplan_meier(_stays(shortest, [Way.OTHER] * len(known), (until, since))),
        high=survival.kaplan_meier(_stays(longest, [Way.OTHER] * len(known), (until, since))),
        boxes=None if since is not None else _boxes(known, until),
        left=_left([person for person, _ in dated if left(person) is not None and person.died is None]),
        longest=tuple(_longest(register)),
        synthetic=register.is_synthetic,
    )


def _boxes(known: Sequence[tuple[Person, tuple[int, int, int, int]]], until: date) -> Boxes | None:
    """Estimate where stays lie that are only known to within intervals (Turnbull)."""
    last = until.toordinal() + 1
    ends = np.array([(max(xl - eh, 0), xh - el if xh <= last else np.inf) for _, (el, eh, xl, xh) in known])
    ends[:, 0] = np.where(np.isinf(ends[:, 1]), np.minimum(ends[:, 0], last), ends[:, 0])
    intervals, people = np.unique(ends, axis=0, return_counts=True)
    if len(intervals) > _INTERVALS:
        return None
    return survival.turnbull(intervals[:, 0], intervals[:, 1], people, tolerance=1e-7, most=5_000)


def _is_dated(person: Person, days: tuple[int, int, int, int]) -> bool:
    """Say whether a stay's length is known: both days whole, or still held on a known day."""
    entry_low, entry_high, exit_low, exit_high = days
    whole = entry_low == entry_high and entry_low > 1
    return whole and (
        exit_low == exit_high or (exit_high == NEVER and person.status is Status.HELD and left(person) is None)
    )


def _stays(ends: Sequence[tuple[int, int]], ways: Sequence[Way | None], period: tuple[date, date | None]) -> Durations:
    """Turn days of entry and exit into durations; a stay that ends beyond what is known is cut off there."""
    until, since = period
    last = until.toordinal() + 1
    begin = np.array([entry for entry, _ in ends], dtype=float)
    end = np.array([exit_ for _, exit_ in ends], dtype=float)
    event = np.array([0 if way is None else int(way) for way in ways], dtype=np.int64)
    event[end >= last] = 0
    # Out on the day of detention, or dates in the wrong order: half a day, so that the stay counts.
    stay = np.maximum(np.minimum(end, last) - begin, 0.5)
    entry = np.zeros(len(stay)) if since is None else np.maximum(since.toordinal() - begin, 0.0)
    seen = entry < stay
    return Durations(entry[seen], stay[seen], event[seen])


def _way(person: Person, waves: Sequence[Wave]) -> Way | None:
    """Tell how a person left; None for who is still inside."""
    if person.died is not None and (person.released is None or person.released.latest >= person.died.earliest):
        return Way.DEATH
    if person.released is None:
        return None
    day = person.released.earliest
    wave = next((one for one in waves if one.on.is_day and abs((one.on.earliest - day).days) <= 1), None)
    if wave is not None:
        exchanged = any("exchange" in report.mechanism or "swap" in report.mechanism for report in wave.reports)
        return Way.EXCHANGE if exchanged else Way.WAVE
    due = due_days(person)
    return Way.SERVED if due is not None and due[0] - DUE_DAYS <= day.toordinal() else Way.OTHER


def due_days(person: Person) -> tuple[int, int] | None:
    """Give the first and last day on which a term can end, as ordinals: as told, or detention and term added up."""
    if person.release_due is not None and _is_bounded(person.release_due):
        return person.release_due.earliest.toordinal(), person.release_due.latest.toordinal()
    if person.sentence_days is None or person.detained is None or not _is_bounded(person.detained):
        return None
    shortest, longest = person.sentence_days
    return person.detained.earliest.toordinal() + shortest, person.detained.latest.toordinal() + longest


def _is_bounded(when: When) -> bool:
    return when.earliest != date.min and when.latest != date.max


def _left(released: Sequence[Person]) -> Left:
    days = [
        (due[0] + due[1]) / 2 - person.released.earliest.toordinal()
        for person in released
        if person.released is not None and (due := due_days(person)) is not None
    ]
    cut = [one for one in days if one > 0]
    quartiles = tuple(float(one) for one in np.quantile(days, [0.25, 0.5, 0.75])) if days else None
    return Left(
        persons=len(days),
        unknown=len(released) - len(days),
        already_due=sum(one <= 0 for one in days),
        quartiles=quartiles,  # type: ignore[arg-type]
        years_cut=sum(cut) / 365.25,
    )


def _longest(register: Register) -> Iterable[Longest]:
    held = [one for one in register.political if one.status is Status.HELD and left(one) is None and one.detained]
    until = register.known_until
    known = [one for one in held if one.detained is not None and one.detained.latest != date.max]
    ordered = sorted(known, key=lambda one: (one.detained.latest, one.id) if one.detained else (date.max, one.id))
    for one in ordered[:_LONGEST_SHOWN]:
        if one.detained is not None:
            first = one.detained.earliest
            high = None if first == date.min else (until - first) // timedelta(1)
            yield Longest(one, max((until - one.detained.latest) // timedelta(1), 0), high)
