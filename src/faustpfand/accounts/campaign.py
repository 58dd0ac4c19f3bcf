"""Lists for campaigns: who is longest inside, ill, old, a minor or a woman; each with a rule, and with bounds.

A person surely fits where the rule holds whatever the missing digits of a date are, and possibly where it holds for
some of them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faustpfand.accounts.stocks.stock import left
from faustpfand.accounts.ways import due_days
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Person, Predicate, Status

OLD = 60  # years; the United Nations count from here (World Population Ageing)
_HEALTH = Predicate.HEALTH.value  # a plain word: it is looked for in every statement of a register
OF_AGE = 18  # years; Convention on the Rights of the Child, article 1


class Campaign(StrEnum):
    """The lists."""

    LONGEST = "longest"
    ILL = "ill"
    OLD = "old"
    MINORS = "minors"
    WOMEN = "women"


class Fits(StrEnum):
    """Whether a rule holds of a person."""

    SURELY = "surely"
    POSSIBLY = "possibly"


@dataclass(frozen=True, slots=True)
class Place:
    """One person on a list: whether the rule surely holds, and whether the person surely is still held."""

    person: Person
    fits: Fits
    held: Fits


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as of a day. `unknown` are held persons of whom nothing is told that the rule needs.

    `told` is False where no source tells anybody what the rule needs: then nobody can say who belongs on the list.
    """

    campaign: Campaign
    on: date
    places: tuple[Place, ...]
    held: int
    unknown: int
    told: bool


def listing(persons: Iterable[Person], campaign: Campaign, on: date) -> Listing:
    """Draw up a list of the persons whom a register calls held.

    Args:
        persons: of registers, as of one moment.
        campaign: which list.
        on: the day on which ages and days inside are counted.

    Returns:
        Those who surely fit first; then by the date that the rule is about, the longest first; by id among equals.
    """
    everybody = list(persons)
    held = [(one, still) for one in everybody if (still := still_held(one)) is not None]
    rule, needs, order = _RULES[campaign]
    found = [Place(one, fits, still) for one, still in held if (fits := rule(one, on)) is not None]
    found.sort(key=lambda place: (place.fits is not Fits.SURELY, order(place.person), place.person.id))
    unknown = sum(not needs(one) for one, _ in held)
    return Listing(campaign, on, tuple(found), len(held), unknown, any(map(needs, everybody)))


def still_held(person: Person) -> Fits | None:
    """Say whether a person is held: possibly where a source tells of a release, None where no register says so."""
    if person.status is not Status.HELD or person.died is not None:
        return None
    return Fits.SURELY if left(person) is None else Fits.POSSIBLY


def age(born: When | None, on: date) -> Bounds | None:
    """Give the age in completed years on a day; None where no source tells when somebody was born."""
    if born is None or born.latest == date.max or born.earliest > on:
        return None
    youngest = max(_completed(min(born.latest, on), on), 0)
    return Bounds(youngest, None if born.earliest == date.min else _completed(born.earliest, on))


def _completed(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def age_at(born: When | None, then: When | None) -> Bounds | None:
    """Give the age on a day that may itself be known in part."""
    if then is None or then.earliest == date.min or then.latest == date.max:
        return None
    first, last = age(born, then.earliest), age(born, then.latest)
    if last is None:
        return None
    return Bounds(first.low if first is not None else 0, last.high)


def days_inside(person: Person, until: date) -> Bounds | None:
    """Give the days from detention to release, or to a day if the person is held; None without a date of detention."""
    begun = person.detained
    if begun is None or begun.latest == date.max:
        return None
    out = left(person)
    if out is not None and out.latest != date.max and person.status is not Status.HELD:
        low, high = (out.earliest - begun.latest).days, (out.latest - begun.earliest).days
    elif person.status is Status.HELD:
        first = until if out is None else min(out.earliest, until)  # a source has the person out by then
        low, high = (first - begun.latest).days, (until - begun.earliest).days
    else:
        return None
    return Bounds(max(low, 0), None if begun.earliest == date.min else max(high, 0))


def days_left(person: Person, on: date) -> Bounds | None:
    """Give the days from a day to the end of the term; 0 where it is over; None where no end is known."""
    due = due_days(person)
    if due is None:
        return None
    return Bounds(max(due[0] - on.toordinal(), 0), max(due[1] - on.toordinal(), 0))


def _minor(person: Person, on: date) -> Fits | None:
    """Hold the rule for minors: under 18 on the day, or when detained."""
    ages = [told for told in (age(person.born, on), age_at(person.born, person.detained)) if told is not None]
    if any(told.high is not None and told.high < OF_AGE for told in ages):
        return Fits.SURELY
    return Fits.POSSIBLY if any(told.low < OF_AGE for told in ages) else None


def _old(person: Person, on: date) -> Fits | None:
    told = age(person.born, on)
    if told is None:
        return None
    if told.low >= OLD:
        return Fits.SURELY
    return Fits.POSSIBLY if told.high is None or told.high >= OLD else None


def _woman(person: Person, _: date) -> Fits | None:
    told = {one.value for one in person.statements if one.predicate == Predicate.GENDER}
    if "female" not in told:
        return None
    return Fits.SURELY if told == {"female"} else Fits.POSSIBLY


def _ill(person: Person, _: date) -> Fits | None:
    return Fits.SURELY if tells_health(person) else None


def _long(person: Person, _: date) -> Fits | None:
    return Fits.SURELY if has_detention(person) else None


def has_detention(person: Person) -> bool:
    """True if a source tells by when a person was detained."""
    return person.detained is not None and person.detained.latest != date.max


def tells_health(person: Person) -> bool:
    """True if a source tells of the person's health."""
    return _HEALTH in [one.predicate for one in person.statements]


def _by_detention(person: Person) -> int:
    return person.detained.latest.toordinal() if person.detained is not None else date.max.toordinal()


def _oldest(person: Person) -> int:
    return person.born.latest.toordinal() if person.born is not None else date.max.toordinal()


def _youngest(person: Person) -> int:
    return -_oldest(person)


_Rule = Callable[[Person, date], Fits | None]
_RULES: dict[Campaign, tuple[_Rule, Callable[[Person], bool], Callable[[Person], int]]] = {
    Campaign.LONGEST: (_long, has_detention, _by_detention),
    Campaign.ILL: (_ill, tells_health, _by_detention),
    Campaign.OLD: (_old, lambda one: one.born is not None, _oldest),
    Campaign.MINORS: (_minor, lambda one: one.born is not None, _youngest),
    Campaign.WOMEN: (_woman, lambda one: bool(one.gender), _by_detention),
}
