"""The account of one country, month by month: stock, flows, waves and concessions side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from faustpfand import dates
from faustpfand.accounts.concessions import Act, acts
from faustpfand.accounts.stocks.balance import Assertion, against_register, by_identity
from faustpfand.accounts.stocks.flows import Flow, published_inflow, published_outflow
from faustpfand.accounts.stocks.stock import (
    POLITICAL,
    PublishedStock,
    Register,
    is_political,
    of_population,
    published_stock,
    register_inflow,
    register_outflow,
    register_stock,
)
from faustpfand.accounts.waves import Wave, waves
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Facts, PublishedCount, PublishedFlow


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month. What nobody published, or no register tells, is None: never a guess."""

    month: When
    stock: PublishedStock | None
    inflow: Flow | None
    outflow: Flow | None
    register_stock: Bounds | None = None
    register_inflow: Bounds | None = None
    register_outflow: Bounds | None = None
    waves: tuple[Wave, ...] = ()
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class DayStock:
    """How many were held at the end of one day: as published, and by the register.

    Where nothing was published near the day, `before` is the last count and `since` are the waves after it.
    """

    on: date
    published: PublishedStock | None
    register: Bounds | None
    before: PublishedStock | None = None
    since: tuple[Wave, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The account of one country over a period, with everything that a figure in it rests on."""

    country: str
    population: str
    first: date
    last: date
    months: tuple[Month, ...]
    counts: tuple[PublishedCount, ...]
    waves: tuple[Wave, ...]
    acts: tuple[Act, ...]
    assertions: tuple[Assertion, ...]
    register: Register | None = None
    synthetic: bool = False


def account(
    facts: Facts, register: Register | None, country: str, period: tuple[date, date], population: str = POLITICAL
) -> Account:
    """Draw up the account of one country.

    Args:
        facts: what was published, as of one moment.
        register: the persons, as of the same moment; None where the ledger holds no register.
        country: ISO 3166-1 alpha-2.
        period: first and last day; the months that they touch are listed whole.
        population: which of the published populations is the stock.

    Returns:
        One row a month, and the balance assertions that fall into the period.
    """
    first, last = period
    listed = dates.months(first, last)
    inside = dates.between(listed[0].earliest, listed[-1].latest)
    books = _Books(
        country=country,
        counts=of_population(facts.counts, country, population),
        # The published flows are those of recognised political prisoners; no other stock is carried by them.
        flows=facts.flows if population == POLITICAL else (),
        register=_of_population(register, population),
        waves=waves(facts.waves, country),
        acts=acts(facts.concessions, country),
    )
    return Account(
        country=country,
        population=population,
        first=first,
        last=last,
        months=tuple(_month(month, books) for month in listed),
        counts=tuple(one for one in books.counts if dates.overlap(one.on, inside)),
        waves=tuple(one for one in books.waves if dates.overlap(one.on, inside)),
        acts=tuple(one for one in books.acts if dates.overlap(one.on, inside)),
        assertions=tuple(one for one in _assertions(books) if inside.earliest <= one.on <= inside.latest),
        register=books.register,
        synthetic=(register is not None and register.is_synthetic) or any(one.is_synthetic for one in books.waves),
    )


def stock_on(facts: Facts, register: Register | None, country: str, on: date, population: str = POLITICAL) -> DayStock:
    """Say how many were held at the end of a day, by both ways of counting; None is "cannot tell"."""
    counts = of_population(facts.counts, country, population)
    known = _of_population(register, population)
    own = register_stock(known, on) if known is not None and on <= known.known_until else None
    all_waves = waves(facts.waves, country)
    published = published_stock(counts, on, waves=[wave.on for wave in all_waves])
    earlier = [one for one in counts if one.on.is_day and one.on.earliest <= on]
    if published is not None or not earlier:
        return DayStock(on, published, own)
    last = earlier[-1].on.earliest
    since = tuple(wave for wave in all_waves if last < wave.on.latest <= on)
    return DayStock(on, None, own, published_stock(earlier, last), since)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Books:
    """What the rows of the table are drawn from."""

    country: str
    counts: Sequence[PublishedCount]
    flows: Sequence[PublishedFlow]
    register: Register | None
    waves: Sequence[Wave]
    acts: Sequence[Act]


def _of_population(register: Register | None, population: str) -> Register | None:
    """A register tells of recognised political prisoners; of women, say, it tells nothing that is published so."""
    return register if population == POLITICAL else None


def _month(month: When, books: _Books) -> Month:
    known = books.register if books.register is not None and month.earliest <= books.register.known_until else None
    days = [wave.on for wave in books.waves]
    return Month(
        month=month,
        stock=published_stock(books.counts, month.latest, waves=days) or _last_in(books.counts, month),
        inflow=published_inflow(books.flows, books.country, month),
        outflow=published_outflow(books.flows, books.waves, books.country, month) if books.flows else None,
        register_stock=register_stock(known, month.latest) if known else None,
        register_inflow=register_inflow(known, month) if known else None,
        register_outflow=register_outflow(known, month) if known else None,
        waves=tuple(one for one in books.waves if _begins_in(one.on, month)),
        acts=tuple(one for one in books.acts if _begins_in(one.on, month)),
    )


def _last_in(counts: Sequence[PublishedCount], month: When) -> PublishedStock | None:
    """Fall back on the month's last count, however far from its end: the table shows the day it was counted on."""
    inside = [one for one in counts if month.earliest <= one.on.earliest and one.on.latest <= month.latest]
    return published_stock(inside, inside[-1].on.latest) if inside else None


def _begins_in(when: When, month: When) -> bool:
    """True for what is dated in the month; what names only a year belongs to no month."""
    return month.earliest <= when.earliest <= month.latest and (when.latest - when.earliest).days <= 31


def _assertions(books: _Books) -> Iterable[Assertion]:
    yield from by_identity(books.counts, books.flows, books.waves, books.country)
    if books.register is not None and any(is_political(person) for person in books.register.persons):
        yield from against_register(books.counts, books.register)
