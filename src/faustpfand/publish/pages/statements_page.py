"""The statements behind one figure of the account, each with who says it and where it stands.

A figure's id is what it tells and when: `held-2025-09-13` and `held-2025-09` (a day's and a month's stock),
`in-2025-09`, `out-2025-09` (flows), `did-2025-09-11` (what others did).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from faustpfand import accounts, dates
from faustpfand.accounts import Register, Wave
from faustpfand.accounts.concessions import Act, acts
from faustpfand.accounts.stocks.months import DayStock, Month
from faustpfand.accounts.stocks.stock import POLITICAL
from faustpfand.counts import Bounds, Count
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError
from faustpfand.publish.pages.account_page import countries_of, editions, is_month, populations_of
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Facts, Source, Told


class About(StrEnum):
    """What a figure tells."""

    HELD = "held"
    IN = "in"
    OUT = "out"
    DID = "did"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement: what is said, of when, by whom. `chosen` says if the figure rests on it."""

    what: str
    count: Count | None
    when: When
    told: Told
    words: str = ""
    chosen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure with everything that it rests on: `lines` of facts, and a register's own figure with its editions."""

    id: str
    about: About
    when: When
    country: str
    population: str
    bounds: Bounds | None = None
    register: Bounds | None = None
    editions: tuple[Source, ...] = ()
    lines: tuple[Line, ...] = ()
    acts: tuple[Act, ...] = ()
    waves: tuple[Wave, ...] = ()
    synthetic: bool = False


def figure(snapshot: Snapshot, *, name: str, country: str, population: str) -> Figure | None:
    """Give what a figure rests on, and whether any of it is made up; None if there is no such figure.

    Args:
        snapshot: of a moment.
        name: the id of a figure.
        country: a code; that with most on record if empty.
        population: whose stock; see `account_page.populations_of`.
    """
    found = _figure(snapshot, name, country, population)
    if found is None:
        return None
    own = snapshot.register(found.country) if found.register is not None else None
    told = [one.told for one in found.lines] + [one.told for act in found.acts for one in act.told]
    waves = any(one.is_synthetic for one in found.waves)
    made_up = (own is not None and own.is_synthetic) or waves or any(one.synthetic for one in told)
    return replace(found, synthetic=made_up)


def _figure(snapshot: Snapshot, name: str, country: str, population: str) -> Figure | None:
    code = country or next(iter(countries_of(snapshot)), "")
    facts = snapshot.facts
    try:
        about, when = _read(name)
        _, chosen = populations_of(facts, code, population)
    except (ValueError, FaustpfandError):
        return None
    if about is About.DID:
        done = tuple(one for one in acts(facts.concessions, code) if one.on == when)
        return Figure(id=name, about=about, when=when, country=code, population=chosen, acts=done) if done else None
    own = snapshot.register(code) if chosen == POLITICAL and code else None
    if when.is_day and about is About.HELD:
        return _of_day(name, facts, own, (code, chosen), when.earliest, editions(snapshot, own))
    if not is_month(when):
        return None
    month = accounts.account(facts, own, code, (when.earliest, when.latest), chosen).months[0]
    return _of_month(name, about, month, (code, chosen), editions(snapshot, own))


def _read(name: str) -> tuple[About, When]:
    word, _, written = name.partition("-")
    return About(word), dates.parse(written)


def _of_day(  # noqa: PLR0913, PLR0917 - a figure is named by all of these
    name: str, facts: Facts, register: Register | None, asked: tuple[str, str], on: date, newest: Sequence[Source]
) -> Figure:
    """Show every count of the day, also those that the figure does not rest on, such as "over 1,000"."""
    country, population = asked
    day: DayStock = accounts.stock_on(facts, register, country, on, population)
    resting = day.published.counts if day.published else ()
    counts = [one for one in accounts.of_population(facts.counts, country, population) if one.on.earliest == on]
    every = dict.fromkeys([*resting, *(one for one in counts if one.on.is_day)])
    return Figure(
        id=name,
        about=About.HELD,
        when=dates.between(on, on),
        country=country,
        population=population,
        bounds=day.published.bounds if day.published else None,
        register=day.register,
        editions=tuple(newest) if day.register else (),
        lines=tuple(
            Line(what=one.population, count=one.count, when=one.on, told=one.told, chosen=one in resting)
            for one in every
        ),
    )


def _of_month(name: str, about: About, month: Month, asked: tuple[str, str], newest: Sequence[Source]) -> Figure:
    country, population = asked
    if about is About.HELD:
        bounds = month.stock.bounds if month.stock else None
        own, told = month.register_stock, month.stock.counts if month.stock else ()
        lines = [Line(what=one.population, count=one.count, when=one.on, told=one.told) for one in told]
    else:
        flow = month.inflow if about is About.IN else month.outflow
        bounds = flow.bounds if flow else None
        own = month.register_inflow if about is About.IN else month.register_outflow
        lines = [
            Line(what=one.what, count=one.count, when=one.during, told=one.told) for one in (flow.told if flow else ())
        ]
    return Figure(
        id=name,
        about=about,
        when=month.month,
        country=country,
        population=population,
        bounds=bounds,
        register=own,
        editions=tuple(newest) if own else (),
        lines=tuple(lines),
        waves=month.waves if about is About.OUT else (),
    )
