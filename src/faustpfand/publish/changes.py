"""What changed, when: sources taken in, figures that were corrected, waves and deals that are new.

Corrections have a public log. It is drawn from the public copy of a ledger (see `public`), so that it tells of nothing
else; what was withdrawn is told by its figure alone, since a note or a name may be why it was withdrawn.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from faustpfand.accounts.facts import PUBLISHED, gather
from faustpfand.counts import Count
from faustpfand.ledger import Filed, Ledger, Replaces
from faustpfand.records import DealReport, Facts, PublishedCount, PublishedFlow, Source, Statement, Told, WaveReport

Figure = PublishedCount | PublishedFlow | WaveReport


class What(StrEnum):
    """What a change is; in this order they are told where they came at once."""

    SOURCE = "source"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    WAVE = "wave"
    DEAL = "deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change.

    Args:
        recorded: when the ledger took it in.
        what: which sort of change it is.
        key: tells it from all others, today and after any later change.
        source: the document that brought it.
        country: ISO 3166-1 alpha-2; empty for a source.
        about: of a figure, the population, the flow or the wave; of a wave or deal its id.
        when: EDTF, the day or period that it is of.
        was, now: the figures; None where there was none, or is none any more.
        told: who says so.
        rows: of a source, how many of its rows are public.
    """

    recorded: datetime
    what: What
    key: str
    source: Source
    country: str = ""
    about: str = ""
    when: str = ""
    was: Count | None = None
    now: Count | None = None
    told: Told | None = None
    rows: int = 0


def changes(ledger: Ledger) -> list[Change]:
    """List the changes of a public copy, newest first."""
    said: defaultdict[int, list[Statement]] = defaultdict(list)
    for number, one in ledger.by_intake(PUBLISHED, replaced=True):
        said[number].append(one)
    found: list[Change] = []
    before: dict[str, Sequence[Statement]] = {}  # the newest edition of each table up to here
    known: set[tuple[str, str, str]] = set()  # waves and deals
    for intake in ledger.filed():
        now, register = said.get(intake.id, []), intake.reader.register
        was = before.get(register, []) if intake.reader.replaces is Replaces.TABLE else []
        found.append(_source(intake, now))
        found += _figures(intake, gather(was), gather(now))
        found += _new(intake, gather(now), known)
        if intake.reader.replaces is Replaces.TABLE:
            before[register] = now
    order = list(What)
    return sorted(found, key=lambda one: (-one.recorded.timestamp(), order.index(one.what), one.key))


def _source(intake: Filed, said: Iterable[Statement]) -> Change:
    rows = len({one.locator.row for one in said})
    key = f"source/{intake.source.id}/{intake.reader.key}"
    return Change(recorded=intake.recorded, what=What.SOURCE, key=key, source=intake.source, rows=rows)


def _figures(intake: Filed, was: Facts, now: Facts) -> Iterator[Change]:
    """Hold an edition of a table against the one before it."""
    old, new = _by_row(was), _by_row(now)
    for identity, figures in old.items():
        corrected = new.get(identity, {})
        gone = [one for count, one in figures.items() if count not in corrected]
        come = [one for count, one in corrected.items() if count not in figures]
        for at, one in enumerate(gone):
            other = come[at] if at < len(come) else None
            if other is None and corrected:
                continue  # one of several rows that say the same of the same
            yield _figure(intake, one, other)


def _by_row(facts: Facts) -> dict[tuple[str, ...], dict[Count | None, Figure]]:
    """Group figures by what they are of and who says so where: what stays while a figure is corrected."""
    found: defaultdict[tuple[str, ...], dict[Count | None, Figure]] = defaultdict(dict)
    figures: list[Figure] = [*facts.counts, *facts.flows, *facts.waves]
    for one in figures:
        about, when = _about(one)
        found[type(one).__name__, one.country, about, when, one.told.asserted_by, one.told.url][_count(one)] = one
    return found


def _about(one: Figure) -> tuple[str, str]:
    if isinstance(one, PublishedCount):
        return one.population, one.on.edtf
    if isinstance(one, PublishedFlow):
        return one.what, one.during.edtf
    return one.wave, ""  # the day of a wave may be corrected like its number


def _count(one: Figure) -> Count | None:
    return one.freed if isinstance(one, WaveReport) else one.count


def _figure(intake: Filed, was: Figure, now: Figure | None) -> Change:
    about, when = _about(was)
    what = What.WITHDRAWN if now is None else What.CORRECTED
    told = was.told
    said = (was.country, about, when, told.asserted_by, told.url, str(_count(was)), str(now and _count(now)))
    return Change(
        recorded=intake.recorded,
        what=what,
        key=f"{what}/{'/'.join(said)}/{intake.recorded.isoformat()}",
        source=intake.source,
        country=was.country,
        about=about,
        when=when or (was.on.edtf if isinstance(was, WaveReport) else ""),
        was=_count(was),
        now=_count(now) if now is not None else None,
        told=told if now is None else now.told,
    )


def _new(intake: Filed, now: Facts, known: set[tuple[str, str, str]]) -> Iterator[Change]:
    """Give the waves and deals that nothing told of before."""
    reports: list[tuple[What, str, WaveReport | DealReport]] = [
        *((What.WAVE, one.wave, one) for one in now.waves if not one.is_sum),
        *((What.DEAL, one.deal, one) for one in now.deals),
    ]
    for what, name, one in reports:
        if (what, one.country, name) in known:
            continue
        known.add((what, one.country, name))
        yield Change(
            recorded=intake.recorded,
            what=what,
            key=f"{what}/{one.country}/{name}",
            source=intake.source,
            country=one.country,
            about=name,
            when=one.on.edtf,
            now=one.freed if isinstance(one, WaveReport) else None,
            told=one.told,
        )


def newest(found: Sequence[Change]) -> datetime | None:
    """Give the moment of the newest change; None where nothing is public."""
    return found[0].recorded if found else None
