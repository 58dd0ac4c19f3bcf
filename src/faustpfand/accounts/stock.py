"""How many were held on a day: by published counts, and by a register where there is one."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from faustpfand import dates
from faustpfand.counts import Bounds, Comparator, hull
from faustpfand.dates import When
from faustpfand.records import Person, PublishedCount, Status

POLITICAL = "recognised_political_prisoners"
_NUMBERS = (Comparator.EXACT, Comparator.ABOUT)
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


def published_stock(
    counts: Sequence[PublishedCount], on: date, near_days: int = NEAR_DAYS, waves: Iterable[When] = ()
) -> PublishedStock | None:
    """Say what was published of a day.

    Takes the counts whose day lies nearest to `on`, at most `near_days` away and on the same side of every wave; where
    several are equally near (two sources, one day) the bounds span them. Counts that only name a month are used if it
    holds the day and no count of a day is near.

    Args:
        counts: of one population, in any order.
        on: the day.
        near_days: how far a count may lie from it, in days.
        waves: the days of releases; a count from before a wave says nothing of the days after it.

    Returns:
        The stock with its bounds in persons, or None where nothing was published near the day.
    """
    breaks = [wave.earliest for wave in waves if wave.is_day]
    near = [one for one in counts if one.on.is_day and abs(one.on.earliest - on) <= timedelta(near_days)]
    days = [one for one in near if not _apart(one.on.earliest, on, breaks)]
    if days:
        # A bare bound ("over 1,000") says less than a number a few days off.
        telling = [one for one in days if one.count.comparator in _NUMBERS] or days
        nearest = min(abs(one.on.earliest - on) for one in telling)
        chosen = [one for one in telling if abs(one.on.earliest - on) == nearest]
    else:
        chosen = [one for one in counts if one.on.earliest <= on <= one.on.latest and (one.on.latest - on).days <= 31]
    bounds = hull(one.count for one in chosen)
    if bounds is None:
        return None
    counted_on = dates.between(min(one.on.earliest for one in chosen), max(one.on.latest for one in chosen))
    return PublishedStock(on=on, counted_on=counted_on, bounds=bounds, counts=tuple(chosen))


def _apart(one: date, other: date, breaks: Iterable[date]) -> bool:
    """True if a wave came after the earlier and not after the later of two days."""
    first, last = sorted((one, other))
    return any(first < day <= last for day in breaks)


@dataclass(frozen=True, slots=True)
class Register:
    """The persons of a country's registers, and of which day each source is: nothing is known beyond it."""

    persons: tuple[Person, ...]
    editions: Mapping[str, date]

    @property
    def known_until(self) -> date:
        """The day of the newest edition."""
        return max(self.editions.values())

    @property
    def is_synthetic(self) -> bool:
        """True if nobody in it exists."""
        return any(person.synthetic for person in self.persons)

    def seen(self, person: Person) -> date:
        """Give the day of the newest edition that names the person; who vanished was last seen in an older one."""
        days = [self.editions[one.source] for one in person.statements if one.source in self.editions]
        return max(days, default=self.known_until)


def register_stock(register: Register, on: date) -> Bounds:
    """Count the recognised political prisoners who surely and who possibly were held at the end of a day.

    Held on D means: detained on or before D, and out (freed, dead) after D. Whoever a register calls held, with no
    day of leaving, is surely held up to the day of the edition that says so; whoever it calls former, with no day of
    leaving, may have left at any time before that.

    Returns:
        Worst-case bounds in persons; see docs/explanation/bounds.md. Two registers may name the same people without
        anybody having judged so: then at least the longer one's people are held, and at most all of both.
    """
    return _counted(register.persons, lambda person: _held(person, on, register.seen(person)))


def register_inflow(register: Register, month: When) -> Bounds:
    """Count the political prisoners detained in a period: surely, and possibly; who has no date may be of any."""
    return _counted(register.persons, lambda person: _within(person.detained, month))


def register_outflow(register: Register, month: When) -> Bounds:
    """Count the political prisoners who left in a period: surely, and possibly.

    Former without a day of leaving: possibly in any month. Called held, and released on a day: possibly.
    """
    return _counted(register.persons, lambda person: _left_within(person, month))


def is_political(person: Person) -> bool:
    """True if the register recognises the person, or did, as a political prisoner."""
    return person.status in (Status.HELD, Status.FORMER)


def left(person: Person) -> When | None:
    """Give the day the person left detention, alive or not; None where none is told."""
    return person.released or person.died


def _counted(persons: Iterable[Person], tell: Callable[[Person], tuple[bool, bool]]) -> Bounds:
    """Count who surely, in the register that has most of them, and who possibly, in all."""
    surely: Counter[str] = Counter()
    possibly = 0
    for person in persons:
        if is_political(person):
            sure, possible = tell(person)
            possibly += possible
            if sure:
                surely.update({subject.rpartition(":")[0] for subject in person.subjects or (person.id,)})
    return Bounds(max(surely.values(), default=0), possibly)


def _held(person: Person, on: date, seen: date) -> tuple[bool, bool]:
    """Tell (surely, possibly) for one person."""
    if person.detained is None:
        entered_surely, entered_possibly = False, True
    else:
        entered_surely, entered_possibly = person.detained.latest <= on, person.detained.earliest <= on
    out = left(person)
    if out is None:
        still_surely = person.status is Status.HELD and on <= seen
        still_possibly = person.status is Status.HELD or on <= seen
    else:
        # A register that calls a person held and gives a day of release contradicts itself: both are possible.
        still_surely = out.earliest > on
        # A day nobody told (dead, not said when) lies before the edition that knows of it.
        may_be_later = on <= seen if out.latest == date.max else out.latest > on
        still_possibly = may_be_later or _contradicts_itself(person)
    return entered_surely and still_surely, entered_possibly and still_possibly


def _contradicts_itself(person: Person) -> bool:
    return person.status is Status.HELD and person.released is not None and person.died is None


def _within(when: When | None, month: When) -> tuple[bool, bool]:
    if when is None:
        return False, True
    surely = month.earliest <= when.earliest and when.latest <= month.latest
    return surely, dates.overlap(when, month)


def _left_within(person: Person, month: When) -> tuple[bool, bool]:
    out = left(person)
    if out is None:
        return False, person.status is Status.FORMER
    surely, possibly = _within(out, month)
    return surely and not _contradicts_itself(person), possibly
