"""How many were held on a day: by published counts, and by a register where there is one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from faustpfand import dates
from faustpfand.accounts.stocks import spans
from faustpfand.accounts.stocks.spans import EVER, NEVER, Daily, Spans
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
class Held:
    """How many of some persons were surely held, by register, and how many possibly."""

    surely: Mapping[str, int]
    possibly: int

    def __add__(self, other: "Held") -> "Held":
        """Add the counts of other persons of the same registers."""
        names = {**self.surely, **other.surely}
        surely = {name: self.surely.get(name, 0) + other.surely.get(name, 0) for name in names}
        return Held(surely, self.possibly + other.possibly)

    @property
    def bounds(self) -> Bounds:
        """Bound them: two registers may name the same people, so that at least the longer one's are held."""
        return Bounds(max(self.surely.values(), default=0), self.possibly)


@dataclass(frozen=True)
class Register:
    """The persons of a country's registers, and of which day each source is: nothing is known beyond it.

    `doubtful` are pairs of persons' ids that may be one person and about whom nobody has judged; None where nobody has
    looked for any.
    """

    persons: tuple[Person, ...]
    editions: Mapping[str, date]
    doubtful: tuple[tuple[str, str], ...] | None = None

    @cached_property
    def political(self) -> tuple[Person, ...]:
        """Whoever a register recognises, or did, as a political prisoner."""
        return tuple(person for person in self.persons if is_political(person))

    @cached_property
    def spans(self) -> Spans:
        """When each of the `political` was held, as columns."""
        return spans.spans(span(person, self.seen(person)) for person in self.political)

    @cached_property
    def told(self) -> Spans:
        """The columns without those of whom nothing is told after the newest edition."""
        held = self.spans
        return held.chosen((held.exit_high < NEVER) | (held.exit_low <= self.known_until.toordinal()))

    @cached_property
    def sure(self) -> tuple[Spans, ...]:
        """The columns that lower bounds are counted on, one set for each register.

        Where nobody has looked who may be one, two registers may name the same people: then at least the longer one's
        people are held. Where somebody has, those who may be one count once, and all others are distinct.
        """
        if self.doubtful is not None:
            everybody = range(len(self.political))
            return (spans.merged(self.spans, self._may_be_one(self.doubtful), everybody),)
        return tuple(spans.merged(self.spans, (), places) for places in self._members.values())

    @cached_property
    def _members(self) -> Mapping[str, list[int]]:
        """The places in `political` of those whom each register names."""
        members: dict[str, list[int]] = defaultdict(list)
        for at, person in enumerate(self.political):
            for name in {subject.rpartition(":")[0] for subject in person.subjects or (person.id,)}:
                members[name].append(at)
        return members

    def held(self, on: date) -> "Held":
        """Count who was held at the end of a day, so that the counts of parts of a register can be added."""
        sure = {name: spans.stock(spans.merged(self.spans, (), at), on)[0] for name, at in self._members.items()}
        return Held(sure, spans.stock(self.spans, on)[1])

    def _may_be_one(self, doubtful: Iterable[tuple[str, str]]) -> list[list[int]]:
        """Group the persons that pairs in doubt tie together, by place."""
        place = {person.id: at for at, person in enumerate(self.political)}
        pairs = [(place.get(left), place.get(right)) for left, right in doubtful]
        group: dict[int, list[int]] = {}
        for left, right in pairs:
            if left is not None and right is not None:
                one, other = group.get(left, [left]), group.get(right, [right])
                if one is not other:
                    both = [*one, *other]
                    group.update(dict.fromkeys(both, both))
        return list({id(both): both for both in group.values()}.values())

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
    low = max((spans.stock(sure, on)[0] for sure in register.sure), default=0)
    return Bounds(low, spans.stock(register.spans, on)[1])


def register_daily(register: Register, first: date, last: date) -> Daily:
    """Count the same for every day of a period; `register_stock` of a day is its value on that day."""
    possibly = spans.daily(register.spans, first, last).high
    surely = [spans.daily(sure, first, last).low for sure in register.sure] or [np.zeros_like(possibly)]
    return Daily(first, np.max(surely, axis=0), possibly)


def register_inflow(register: Register, month: When) -> Bounds:
    """Count the political prisoners detained in a period: surely, and possibly; who has no date may be of any."""
    period = month.earliest, month.latest
    low = max((spans.entries(sure, *period)[0] for sure in register.sure), default=0)
    return Bounds(low, spans.entries(register.spans, *period)[1])


def register_outflow(register: Register, month: When) -> Bounds:
    """Count the political prisoners who left in a period: surely, and possibly.

    Former without a day of leaving: possibly in any month. Called held, and released on a day: possibly. Whoever the
    newest edition calls held may have left since; nobody says so, and he is not counted here.
    """
    period = month.earliest, month.latest
    low = max((spans.exits(sure, *period)[0] for sure in register.sure), default=0)
    return Bounds(low, spans.exits(register.told, *period)[1])


def span(person: Person, seen: date) -> tuple[int, int, int, int]:
    """Give the first and last day of a person's entry and exit, as ordinals.

    Args:
        person: of a register.
        seen: the day of the newest edition that names the person.
    """
    entry = (EVER, NEVER) if person.detained is None else _ordinals(person.detained)
    out, known = left(person), seen.toordinal()
    if out is None:
        # Held up to the edition that says so; what came later nobody knows. Former: out by then, since when unknown.
        exit_ = (known + 1, NEVER) if person.status is Status.HELD else (EVER, known + 1)
    else:
        first, last = _ordinals(out)
        # A register that calls a person held and gives a day of release contradicts itself: both are possible.
        # A day nobody told (dead, not said when) lies before the edition that knows of it.
        exit_ = first, NEVER if _contradicts_itself(person) else known + 1 if out.latest == date.max else last
    return (*entry, *exit_)


def _ordinals(when: When) -> tuple[int, int]:
    return when.earliest.toordinal(), NEVER if when.latest == date.max else when.latest.toordinal()


def is_political(person: Person) -> bool:
    """True if the register recognises the person, or did, as a political prisoner."""
    return person.status in (Status.HELD, Status.FORMER)


def left(person: Person) -> When | None:
    """Give the day the person left detention, alive or not; None where none is told."""
    return person.released or person.died


def _contradicts_itself(person: Person) -> bool:
    return person.status is Status.HELD and person.released is not None and person.died is None
