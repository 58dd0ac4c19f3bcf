"""Waves: the reports of each, put side by side, with bounds and with their disagreements in the open."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from faustpfand import dates
from faustpfand.counts import Bounds, Count, hull
from faustpfand.dates import When
from faustpfand.records import Told, WaveReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """A group of releases announced together, as all its sources tell it.

    `freed` is everybody; `political` those whom a source calls political, from 0 up where none says.
    """

    id: str
    country: str
    on: When
    freed: Bounds | None
    political: Bounds | None
    reports: tuple[WaveReport, ...]

    @property
    def is_synthetic(self) -> bool:
        """True if our generator made it."""
        return any(report.told.synthetic for report in self.reports)


@dataclass(frozen=True, slots=True)
class Telling:
    """One number, or one date, and everybody who tells it."""

    value: str
    by: tuple[Told, ...]


def waves(reports: Iterable[WaveReport], country: str) -> list[Wave]:
    """Group the reports by wave, oldest wave first. Sums and parts are left out: nothing may be added twice."""
    grouped: dict[str, list[WaveReport]] = defaultdict(list)
    for report in reports:
        if report.country == country and not report.is_sum:
            grouped[report.wave].append(report)
    return sorted((wave(group) for group in grouped.values()), key=lambda one: (one.on.latest, one.on.earliest))


def wave(reports: Sequence[WaveReport]) -> Wave:
    """Put the reports of one wave side by side."""
    first = reports[0]
    freed = hull(report.freed for report in reports if report.freed is not None)
    political = hull(report.political for report in reports if report.political is not None)
    if political is None and freed is not None:
        political = Bounds(0, freed.high)
    return Wave(
        id=first.wave,
        country=first.country,
        on=_day(reports),
        freed=freed,
        political=political,
        reports=tuple(reports),
    )


def _day(reports: Sequence[WaveReport]) -> When:
    """Give the interval that holds every day told; a month is dropped where some source gives a day in it."""
    days = [report.on for report in reports if report.on.is_day] or [report.on for report in reports]
    return dates.between(min(day.earliest for day in days), max(day.latest for day in days))


def tellings(wave: Wave) -> list[Telling]:
    """List the different totals that were told, the most told first: the wave's open disagreement."""
    by: dict[Count, list[Told]] = defaultdict(list)
    for report in wave.reports:
        if report.freed is not None:
            by[report.freed].append(report.told)
    ordered = sorted(by.items(), key=lambda pair: (-len(pair[1]), -pair[0].number))
    return [Telling(str(count), tuple(told)) for count, told in ordered]


def days_told(wave: Wave) -> list[Telling]:
    """List the different dates that were told, the most told first."""
    by: dict[str, list[Told]] = defaultdict(list)
    for report in wave.reports:
        by[report.on.edtf].append(report.told)
    ordered = sorted(by.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [Telling(day, tuple(told)) for day, told in ordered]
