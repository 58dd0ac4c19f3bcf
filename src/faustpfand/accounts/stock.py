"""How many were held on a day: by published counts, and by a register where there is one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from faustpfand.counts import Bounds, hull
from faustpfand.dates import When
from faustpfand.records import Person, PublishedCount, Status

POLITICAL = "recognised_political_prisoners"
NEAR_DAYS = 10  # a count this close to a day may stand for it, and the day it was counted on is always shown


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedStock:
    """How many a population had on a day, by the counts published nearest to it; all that disagree are in."""

    on: date
    counted_on: When
    bounds: Bounds
    counts: tuple[PublishedCount, ...]


def of_population(counts: Iterable[PublishedCount], country: str, population: str = POLITICAL) -> list[PublishedCount]:
    """Pick the counts of one population of one country, oldest first."""
    chosen = [one for one in counts if one.country == country and one.population == population]
    return sorted(chosen, key=lambda one: (one.on.latest, one.on.earliest))


def published_stock(counts: Sequence[PublishedCount], on: date, near_days: int = NEAR_DAYS) -> PublishedStock | None:
    """Say what was published of a day.

    Takes the counts whose day lies nearest to `on`, at most `near_days` away; where several are equally near
    (two sources, one day) the bounds span them. Counts that only name a month are used if it holds the day and no
    count of a day is near.

    Args:
        counts: of one population, in any order.
        on: the day.
        near_days: how far a count may lie from it, in days.

    Returns:
        The stock with its bounds in persons, or None where nothing was published near the day.
    """
    days = [one for one in counts if one.on.is_day and abs(one.on.earliest - on) <= timedelta(near_days)]
    if days:
        # A bare lower bound ("over 1,000") says less than a number a few days off.
        telling = [one for one in days if one.count.high is not None] or days
        nearest = min(abs(one.on.earliest - on) for one in telling)
        chosen = [one for one in telling if abs(one.on.earliest - on) == nearest]
    else:
        chosen = [one for one in counts if one.on.earliest <= on <= one.on.latest and (one.on.latest - on).days <= 31]
    stock_bounds = hull(one.count for one in chosen)
    if stock_bounds is None:
        return None
    return PublishedStock(on=on, counted_on=chosen[-1].on, bounds=stock_bounds, counts=tuple(chosen))


def register_stock(persons: Iterable[Person], on: date, known_until: date) -> Bounds:
    """Count the recognised political prisoners of a register who surely and who possibly were held at the end of a day.

    Held on D means: detained on or before D, and out (freed, dead) after D. Whoever the register calls held, with no
    day of leaving, is surely held up to the register's own day; whoever it calls former, with no day of leaving, may
    have left at any time before that.

    Args:
        persons: of one register.
        on: the day D.
        known_until: the day of the register's newest edition.

    Returns:
        Worst-case bounds in persons; see docs/explanation/bounds.md.
    """
    held = [_held(person, on, known_until) for person in persons if is_political(person)]
    return Bounds(sum(low for low, _ in held), sum(high for _, high in held))


def is_political(person: Person) -> bool:
    """True if the register recognises the person, or did, as a political prisoner."""
    return person.status in (Status.HELD, Status.FORMER)


def left(person: Person) -> When | None:
    """Give the day the person left detention, alive or not; None where none is told."""
    return person.released or person.died


def _held(person: Person, on: date, known_until: date) -> tuple[bool, bool]:
    """Tell (surely, possibly) for one person."""
    if person.detained is None:
        entered_surely, entered_possibly = False, True
    else:
        entered_surely, entered_possibly = person.detained.latest <= on, person.detained.earliest <= on
    out = left(person)
    if out is None:
        still_surely = person.status is Status.HELD and on <= known_until
        still_possibly = person.status is Status.HELD or on <= known_until
    else:
        # A register that calls a person held and gives a day of release contradicts itself: both are possible.
        still_surely = out.earliest > on
        still_possibly = out.latest > on or (person.status is Status.HELD and person.died is None)
    return entered_surely and still_surely, entered_possibly and still_possibly


def register_inflow(persons: Iterable[Person], month: When) -> Bounds:
    """Count the register's political prisoners detained in a period: surely, and possibly."""
    return _within((person.detained for person in persons if is_political(person)), month)


def register_outflow(persons: Iterable[Person], month: When) -> Bounds:
    """Count the register's political prisoners who left in a period: surely, and possibly where a day is told."""
    return _within((left(person) for person in persons if is_political(person)), month)


def _within(whens: Iterable[When | None], month: When) -> Bounds:
    told = [when for when in whens if when is not None]
    surely = sum(month.earliest <= when.earliest and when.latest <= month.latest for when in told)
    possibly = sum(when.earliest <= month.latest and when.latest >= month.earliest for when in told)
    return Bounds(surely, possibly)
