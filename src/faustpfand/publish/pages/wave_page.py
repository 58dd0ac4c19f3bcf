"""One wave as a page: every report of it side by side, and what came before and after."""

from dataclasses import dataclass
from datetime import date, timedelta

from faustpfand import accounts, counts, dates
from faustpfand.accounts import Deal, Register, Wave
from faustpfand.accounts.concessions import Act, Direction, acts
from faustpfand.accounts.deals.figures import SAME_DAYS
from faustpfand.accounts.refill.revolving_door import AfterWave, after_wave
from faustpfand.accounts.waves import days_told, tellings
from faustpfand.counts import Count
from faustpfand.dates import When
from faustpfand.names import SAME
from faustpfand.publish.pages.account_page import editions
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Facts, Negotiation, Person, Source, Told, WaveReport
from faustpfand.resolve import Entry, link

NEAR_DAYS = 30  # of acts and talks shown beside a wave; that they are near says nothing about why
PERSONS_SHOWN = 100
NAMES_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Freed:
    """Somebody whom a report names, or whom a register dates out on the day.

    `person` and `known_as` are of the register; `score` says how alike the two names are. Alike is not the same.
    """

    named: str
    person: str
    known_as: str
    score: float


@dataclass(frozen=True, slots=True)
class Versions:
    """The different numbers and days that are told of a wave, the most told first, each with who tells it."""

    wave: Wave
    totals: tuple[tuple[Count, tuple[Told, ...]], ...]
    days: tuple[tuple[When, tuple[Told, ...]], ...]

    @property
    def differ(self) -> bool:
        """True if two sources tell two things."""
        return len(self.totals) > 1 or len(self.days) > 1


def versions(wave: Wave) -> Versions:
    """Put what the sources of a wave tell differently side by side."""
    totals = tuple((counts.parse(one.value), one.by) for one in tellings(wave))
    return Versions(wave, totals, tuple((dates.parse(one.value), one.by) for one in days_told(wave)))


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveDrawn:
    """A wave with what stands around it. `parts` are sums and parts that sources tell of the same days."""

    wave: Wave
    versions: Versions
    after: AfterWave | None
    parts: tuple[WaveReport, ...]
    before: Wave | None
    next: Wave | None
    acts: tuple[Act, ...]
    talks: tuple[Negotiation, ...]
    deals: tuple[Deal, ...]
    named: tuple[Freed, ...]
    dated_out: int | None
    persons: tuple[Freed, ...]
    editions: tuple[Source, ...]
    synthetic: bool


def drawn(snapshot: Snapshot, *, name: str, country: str) -> WaveDrawn | None:
    """Draw up one wave; None if there is no such wave.

    Args:
        snapshot: of a moment.
        name: the wave's id.
        country: where two countries have waves of one name; any if empty.
    """
    facts = snapshot.facts
    of_name = (one.country for one in facts.waves if one.wave == name)
    code = next((one for one in of_name if one == (country or one)), "")
    found = accounts.waves(facts.waves, code)
    wave = next((one for one in found if one.id == name), None)
    if wave is None:
        return None
    register = snapshot.register(code)
    at = found.index(wave)
    out = _dated_out(wave, register)
    span = dates.widened(wave.on, NEAR_DAYS)
    return WaveDrawn(
        wave=wave,
        versions=versions(wave),
        after=after_wave(wave, facts, register),
        parts=_parts(facts, wave),
        before=found[at - 1] if at else None,
        next=found[at + 1] if at + 1 < len(found) else None,
        acts=tuple(
            one
            for one in acts(facts.concessions, code)
            if one.direction is not Direction.NEITHER and span.earliest <= one.on.earliest <= span.latest
        ),
        talks=tuple(
            one for one in facts.negotiations if one.country == code and span.earliest <= one.on.earliest <= span.latest
        ),
        deals=tuple(one for one in snapshot.deals(code) if wave in one.waves),
        named=_named(wave, out or []),
        dated_out=None if out is None else len(out),
        persons=tuple(
            Freed(named="", person=one.id, known_as=one.name, score=0) for one in (out or [])[:PERSONS_SHOWN]
        ),
        editions=editions(snapshot, register),
        synthetic=wave.is_synthetic or (register is not None and register.is_synthetic),
    )


def _parts(facts: Facts, wave: Wave) -> tuple[WaveReport, ...]:
    return tuple(
        one
        for one in facts.waves
        if one.country == wave.country and one.is_sum and dates.overlap(one.on, wave.on) and one.on.latest != date.max
    )


def _dated_out(wave: Wave, register: Register | None) -> list[Person] | None:
    """List whom the register dates out on the day of the wave, or a day off; None where it cannot tell."""
    if register is None or not wave.on.is_day or wave.on.earliest > register.known_until:
        return None
    first, last = wave.on.earliest - timedelta(SAME_DAYS), wave.on.earliest + timedelta(SAME_DAYS)
    return [
        person
        for person in register.political
        if person.released is not None and person.released.is_day and first <= person.released.earliest <= last
    ]


def _named(wave: Wave, out: list[Person]) -> tuple[Freed, ...]:
    """Set whom the reports name beside whom the register dates out then."""
    names = list(dict.fromkeys(name for report in wave.reports for name in report.named))[:NAMES_SHOWN]
    known: dict[str, Freed] = {}
    if names and out:
        right = [Entry(f"{at}", name) for at, person in enumerate(out) for name in person.names]
        for one in link([Entry(name, name) for name in names], right, floor=SAME):  # the best come first
            person = out[int(one.right)]
            found = Freed(named=one.left, person=person.id, known_as=person.name, score=one.match.score)
            known.setdefault(one.left, found)
    return tuple(known.get(name) or Freed(named=name, person="", known_as="", score=0) for name in names)
