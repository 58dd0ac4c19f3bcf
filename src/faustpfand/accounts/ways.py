"""By which way people left: in a wave, at the end of their term, in an exchange, by death, or otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from faustpfand.accounts.waves import Wave
from faustpfand.dates import When
from faustpfand.names import SAME
from faustpfand.records import Person, Predicate
from faustpfand.resolve import Entry, link

DUE_DAYS = 31  # released so near to the end of the term: it was served
ON_THE_DAY = timedelta(1)  # released so near to a wave: perhaps in it; lists are a day off now and then
NAMED_NEAR = timedelta(7)  # a namesake who left at another time is somebody else


class Way(IntEnum):
    """Ways out. `OTHER` is any release that no wave and no term explains."""

    WAVE = 1
    SERVED = 2
    EXCHANGE = 3
    DEATH = 4
    OTHER = 5


@dataclass(frozen=True, slots=True)
class Out:
    """How a person left. `wave` is its id where it was one; `named` if a source says so, and not the day alone."""

    way: Way
    wave: str = ""
    named: bool = False


def ways_out(people: Sequence[Person], waves: Sequence[Wave]) -> list[Out | None]:
    """Tell of each person how he left; None for who is still inside.

    A wave is taken from what a source says: the register's own `wave`, or a report of the wave that names the person.
    Only where none does, whoever was released on the day of a wave, or the day beside it, counts as freed in it.

    Args:
        people: of registers.
        waves: of their country.
    """
    told = _told(people, waves)
    return [_out(person, waves, told.get(person.id)) for person in people]


def _told(people: Sequence[Person], waves: Sequence[Wave]) -> Mapping[str, Wave]:
    """Give the wave that a source names for a person, by the person's id."""
    by_id = {one.id: one for one in waves}
    said = {
        person.id: by_id[one.value]
        for person in people
        for one in person.statements
        if one.predicate == Predicate.WAVE and one.value in by_id
    }
    near: dict[str, list[Wave]] = defaultdict(list)
    released = {one.id: one for one in people if one.released is not None and one.id not in said}
    for name, wave in _named(list(released.values()), waves):
        if _is_near(released[name].released, by_id[wave].on):
            near[name].append(by_id[wave])
    return {name: found[0] for name, found in near.items() if len(found) == 1} | said


def _named(people: Sequence[Person], waves: Sequence[Wave]) -> Iterable[tuple[str, str]]:
    """Give (person's id, wave's id) where a report of the wave names somebody of the same name, in any spelling."""
    names = {(wave.id, name) for wave in waves for report in wave.reports for name in report.named}
    if not people or not names:
        return set()
    left = [Entry(person.id, name) for person in people for name in person.names]
    right = [Entry(f"{wave}\x1f{name}", name) for wave, name in sorted(names)]
    return {(one.left, one.right.partition("\x1f")[0]) for one in link(left, right, floor=SAME)}


def _is_near(released: When | None, on: When) -> bool:
    if released is None or date.max in (released.latest, on.latest) or date.min in (released.earliest, on.earliest):
        return False
    return on.earliest - NAMED_NEAR <= released.latest and released.earliest <= on.latest + NAMED_NEAR


def _out(person: Person, waves: Sequence[Wave], told: Wave | None) -> Out | None:
    if person.died is not None and (person.released is None or person.released.latest >= person.died.earliest):
        return Out(Way.DEATH)
    if person.released is None:
        return None
    if told is not None:
        return Out(_of_wave(told), told.id, named=True)
    day = person.released.earliest
    near = [
        one for one in waves if person.released.is_day and one.on.is_day and abs(one.on.earliest - day) <= ON_THE_DAY
    ]
    if near:
        nearest = min(near, key=lambda one: abs(one.on.earliest - day))
        return Out(_of_wave(nearest), nearest.id)
    due = due_days(person)
    return Out(Way.SERVED if due is not None and due[0] - DUE_DAYS <= day.toordinal() else Way.OTHER)


def _of_wave(wave: Wave) -> Way:
    words = [report.mechanism for report in wave.reports]
    return Way.EXCHANGE if any("exchange" in one or "swap" in one for one in words) else Way.WAVE


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
