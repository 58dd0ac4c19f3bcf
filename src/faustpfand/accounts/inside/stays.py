"""Time inside: how long until release, by which way out, what was left to serve, and who is longest in.

One register's persons become stays in days since detention. See `survival` for the estimators.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.survival import Bools, Boxes, Curve, Durations
from faustpfand.accounts.stocks.spans import NEVER
from faustpfand.accounts.stocks.stock import Register, left, span
from faustpfand.accounts.waves import Wave
from faustpfand.accounts.ways import Out, Way, due_days, ways_out
from faustpfand.records import Person, Status

LEAST = 20  # stays; fewer give a curve that says nothing
SHOWN_DAYS = (30, 90, 180, 365, 730, 1_095, 1_825)
_LONGEST_SHOWN = 10
_INTERVALS = 1_500  # different intervals; more take minutes


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
    waves_named: int
    waves_by_day: int
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


@dataclass(frozen=True, slots=True)
class Observed:
    """Persons whose stay has a known length and was under observation, how each left, and the stays, in one order."""

    persons: tuple[Person, ...]
    outs: tuple[Out | None, ...]
    stays: Durations


def observed(register: Register, waves: Sequence[Wave] = (), since: date | None = None) -> Observed:
    """Find the stays whose length is known: both days whole, or still held on a known day; see `inside`."""
    rows = [(person, span(person, register.seen(person))) for person in register.political]
    dated = [(person, days) for person, days in rows if _is_dated(person, days)]
    persons = [person for person, _ in dated]
    outs = ways_out(persons, waves)
    ends = [(days[1], days[2]) for _, days in dated]
    stays, seen = _stays(ends, [out.way if out else None for out in outs], (register.known_until, since))
    places = np.flatnonzero(seen)
    return Observed(tuple(persons[at] for at in places), tuple(outs[at] for at in places), stays)


def inside(register: Register, waves: Sequence[Wave] = (), since: date | None = None) -> Inside | CannotTell:
    """Estimate time inside.

    Args:
        register: a country's persons.
        waves: of the country; see `ways.ways_out` for who was freed in one.
        since: the day from which the register took people up as they were detained. Who was detained before came in
            only because still held then, and is at risk from that day on (left truncation).
    """
    rows = [(person, span(person, register.seen(person))) for person in register.political]
    known = [days for person, days in rows if person.detained is not None and days[0] > 1]
    found = observed(register, waves, since)
    if (reason := too_few(found)) is not None:
        return CannotTell(reason)
    until = register.known_until
    begun, start = survival.well_begun(found.stays)
    if not (begun.event > 0).any():
        return CannotTell(f"Nobody left after day {start:,.0f}, from which on enough people were under observation.")
    dated = sum(_is_dated(*row) for row in rows)
    freed = [out for out in found.outs if out is not None and out.wave]
    return Inside(
        until=until,
        dated=dated,
        partial=len(known) - dated,
        undated=len(rows) - len(known),
        start=start,
        survival=survival.kaplan_meier(begun),
        untruncated=survival.kaplan_meier(replace(found.stays, entry=np.zeros(len(found.stays)))),
        hazard=survival.nelson_aalen(begun),
        by_way={way: survival.aalen_johansen(begun, way) for way in Way if (begun.event == way).any()},
        waves_named=sum(out.named for out in freed),
        waves_by_day=sum(not out.named for out in freed),
        low=_bound([(entry_high, exit_low) for _, entry_high, exit_low, _ in known], (until, since)),
        high=_bound([(entry_low, exit_high) for entry_low, _, _, exit_high in known], (until, since)),
        boxes=None if since is not None else _boxes(known, until),
        left=_left([person for person, days in rows if _is_dated(person, days) and _came_out(person)]),
        longest=tuple(_longest(register)),
        synthetic=register.is_synthetic,
    )


def too_few(found: Observed) -> str | None:
    """Say why nothing can be learnt from so few stays; None where something can."""
    if len(found.persons) < LEAST:
        return (
            f"Only {len(found.persons)} persons have a whole date of detention and, if out, of release, and were under "
            f"observation; {LEAST} are needed."
        )
    if int((found.stays.event > 0).sum()) < 2:
        return "Nobody whose dates are known has left: there is nothing to learn from."
    return None


def _came_out(person: Person) -> bool:
    return left(person) is not None and person.died is None


def _bound(ends: Sequence[tuple[int, int]], period: tuple[date, date | None]) -> Curve:
    """Give the curve with every stay as short, or as long, as its dates allow."""
    return survival.kaplan_meier(_stays(ends, [Way.OTHER] * len(ends), period)[0])


def _boxes(known: Sequence[tuple[int, int, int, int]], until: date) -> Boxes | None:
    """Estimate where stays lie that are only known to within intervals (Turnbull)."""
    last = until.toordinal() + 1
    ends = np.array([(max(xl - eh, 0), xh - el if xh <= last else np.inf) for el, eh, xl, xh in known])
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


def _stays(
    ends: Sequence[tuple[int, int]], ways: Sequence[Way | None], period: tuple[date, date | None]
) -> tuple[Durations, Bools]:
    """Turn days of entry and exit into durations; a stay that ends beyond what is known is cut off there.

    Returns:
        The stays that were under observation, and which of all those were.
    """
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
    return Durations(entry[seen], stay[seen], event[seen]), seen


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
