"""Deals: what was given for how many, by whose word, with every disagreement in the open."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from faustpfand import dates
from faustpfand.accounts.deals.terms import Nearby, Term, names_one_of, near_in_time, term
from faustpfand.accounts.waves import Wave, days_told, tellings, waves
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Concession, DealReport, Facts, Told

_GIVEN = re.compile(r"[A-Z]{2}:")  # an authority's code, then what it gave
_WORD = re.compile(r"\w+")
_COMMON = frozenset(
    [
        "gl",
        "us",
        "eu",
        "for",
        "and",
        "of",
        "the",
        "to",
        "3",
        "three",
        "more",
        "licence",
        "relief",
        "named",
        "as",
        "part",
        "deal",
    ]
)
LINKAGES = ("explicit", "implied", "denied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One thing that sources say was given: by whom, what, when, and the concessions on record for that day."""

    authority: str
    what: str
    on: When | None
    told: tuple[Told, ...]
    on_record: tuple[Concession, ...] = ()
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that the sources of a deal tell differently, or that one denies: each version with who tells it."""

    about: str
    versions: tuple[tuple[str, tuple[Told, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """Concessions and releases that at least one source ties to each other.

    `linkage` maps explicit, implied and denied to who says so: one deal can be both explicit and denied.
    `freed` and `political` are summed over its waves; None where none of its waves is on record.
    """

    id: str
    country: str
    on: When
    waves: tuple[Wave, ...]
    freed: Bounds | None
    political: Bounds | None
    given: tuple[Given, ...]
    brokers: tuple[str, ...]
    linkage: Mapping[str, tuple[Told, ...]]
    reports: tuple[DealReport, ...]

    @property
    def sources(self) -> tuple[Told, ...]:
        """Everybody who tells of the deal, its releases, or what was given; each once."""
        told = [report.told for report in self.reports]
        told += [report.told for wave in self.waves for report in wave.reports]
        told += [one.told for given in self.given for one in given.on_record]
        return tuple(dict.fromkeys(told))

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What sources tell differently: how many, which day, and whether the two were tied at all."""
        found = []
        for wave in self.waves:
            for about, told in (("how many were freed", tellings(wave)), ("the day", days_told(wave))):
                if len(told) > 1:
                    found.append(Conflict(f"{about}, {wave.id}", tuple((one.value, one.by) for one in told)))
        if "denied" in self.linkage and len(self.linkage) > 1:
            found.append(Conflict("whether one was given for the other", tuple(self.linkage.items())))
        return tuple(found)


def candidates(facts: Facts, country: str) -> list[Nearby]:
    """List releases and easings near each other in time that no source ties: for a person to look at."""
    tied = [
        (wave, one)
        for deal in deals(facts, country)
        for report in deal.reports
        for wave in report.waves
        for given in deal.given
        for one in given.on_record
    ]
    return near_in_time(facts, waves(facts.waves, country), tied, country)


def deals(facts: Facts, country: str) -> list[Deal]:
    """Put the reports of each deal side by side, oldest first.

    Args:
        facts: as of one moment.
        country: ISO 3166-1 alpha-2 of the jailer.
    """
    by_id = {one.id: one for one in waves(facts.waves, country)}
    grouped: dict[str, list[DealReport]] = defaultdict(list)
    for report in facts.deals:
        if report.country == country:
            grouped[report.deal].append(report)
    found = [_deal(name, reports, by_id, facts.concessions) for name, reports in grouped.items()]
    return sorted(found, key=lambda deal: (deal.on.earliest, deal.id))


def _deal(
    name: str, reports: Sequence[DealReport], by_id: Mapping[str, Wave], concessions: Sequence[Concession]
) -> Deal:
    named = dict.fromkeys(wave for report in reports for wave in report.waves)
    freed_in = [by_id[wave] for wave in named if wave in by_id]
    return Deal(
        id=name,
        country=reports[0].country,
        on=dates.between(min(r.on.earliest for r in reports), max(r.on.latest for r in reports)),
        waves=tuple(freed_in),
        freed=_sum(wave.freed for wave in freed_in),
        political=_sum(wave.political for wave in freed_in),
        given=tuple(_given(reports, concessions, freed_in)),
        brokers=tuple(dict.fromkeys(broker for report in reports for broker in report.brokers)),
        linkage={
            word: tuple(report.told for report in reports if report.linkage == word)
            for word in LINKAGES
            if any(report.linkage == word for report in reports)
        },
        reports=tuple(reports),
    )


def _sum(parts: Iterable[Bounds | None]) -> Bounds | None:
    known = [part for part in parts if part is not None]
    return sum(known[1:], known[0]) if known else None


def _given(
    reports: Sequence[DealReport], concessions: Sequence[Concession], freed_in: Sequence[Wave]
) -> Iterable[Given]:
    """List what was given, once each, with all who say so."""
    country = reports[0].country
    of_country = [one for one in concessions if one.country == country]
    told: dict[str, list[Told]] = defaultdict(list)
    for report in reports:
        for concession in report.concessions:
            told[concession].append(report.told)
    for text, by in told.items():
        authority, what, on = _read(text)
        that_day = list(_on_record(concessions, country, authority, on))
        sharing = _sharing(what, that_day) or _in_that_month(what, of_country, authority, on)
        on_record = tuple(sharing or that_day)
        yield Given(
            authority=authority,
            what=what,
            on=on,
            told=tuple(by),
            on_record=on_record,
            term=term(authority, on_record, freed_in, of_country, sure=bool(sharing)),
        )


def _sharing(what: str, rows: Iterable[Concession]) -> list[Concession]:
    """Keep those that share a word or number with what was given."""
    words = set(_WORD.findall(what.casefold())) - _COMMON
    return [one for one in rows if words & set(_WORD.findall(f"{one.target} {one.programme}".casefold()))]


def _in_that_month(what: str, concessions: Iterable[Concession], authority: str, on: When | None) -> list[Concession]:
    """Find what fits where a source gives a month or a year only: the same authority and target in that time."""
    if on is None or on.is_day:
        return []
    return [
        one
        for one in concessions
        if one.authority == authority
        if dates.overlap(one.effective or one.on, on) and names_one_of(one.target, what)
    ]


def _read(text: str) -> tuple[str, str, When | None]:
    """Take `US:Belavia GL 11:2025-09-11` apart. What is not of that form is all `what`, e.g. "none told"."""
    if not _GIVEN.match(text):
        return "", text, None
    authority, *what, last = (part.strip() for part in text.split(":"))
    day, _, remark = last.partition(" ")
    try:
        on = dates.parse(day)
    except ValueError:
        return authority, ":".join([*what, last]), None
    return authority, ":".join(what) + (f" {remark}" if remark else ""), on


def _on_record(
    concessions: Sequence[Concession], country: str, authority: str, on: When | None
) -> Iterable[Concession]:
    """Find the concessions on record of that authority and that very day; a mere month would tie too much."""
    if on is None or not on.is_day:
        return
    for one in concessions:
        days: set[date] = {one.on.earliest} if one.on.is_day else set()
        if one.effective is not None and one.effective.is_day:
            days.add(one.effective.earliest)
        if one.country == country and one.authority == authority and on.earliest in days:
            yield one
