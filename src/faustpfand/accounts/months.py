"""The account of one country, month by month: stock, flows, waves and concessions side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from faustpfand import dates
from faustpfand.accounts.balance import Assertion, against_register, by_identity
from faustpfand.accounts.concessions import Act, acts
from faustpfand.accounts.flows import Flow, published_inflow, published_outflow
from faustpfand.accounts.stock import (
    POLITICAL,
    PublishedStock,
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
from faustpfand.records import Facts, Person, PublishedCount


@dataclass(frozen=True, slots=True)
class Register:
    """The persons of the ledger's registers, and the day of the newest edition: nothing is known beyond it."""

    persons: tuple[Person, ...]
    known_until: date

    @property
    def is_synthetic(self) -> bool:
        """True if nobody in it exists."""
        return any(person.synthetic for person in self.persons)


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
    """How many were held at the end of one day: as published, and by the register."""

    on: date
    published: PublishedStock | None
    register: Bounds | None


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
    counts = of_population(facts.counts, country, population)
    all_waves = waves(facts.waves, country)
    all_acts = acts(facts.concessions, country)
    listed = dates.months(first, last)
    inside = dates.between(listed[0].earliest, listed[-1].latest)
    return Account(
        country=country,
        population=population,
        first=first,
        last=last,
        months=tuple(_month(month, facts, register, counts, all_waves, all_acts, country) for month in listed),
        counts=tuple(one for one in counts if dates.overlap(one.on, inside)),
        waves=tuple(one for one in all_waves if dates.overlap(one.on, inside)),
        acts=tuple(one for one in all_acts if dates.overlap(one.on, inside)),
        assertions=tuple(
            one
            for one in _assertions(counts, facts, register, all_waves, country)
            if inside.earliest <= one.on <= inside.latest
        ),
        synthetic=(register is not None and register.is_synthetic) or any(one.is_synthetic for one in all_waves),
    )


def stock_on(facts: Facts, register: Register | None, country: str, on: date, population: str = POLITICAL) -> DayStock:
    """Say how many were held at the end of a day, by both ways of counting; None is "cannot tell"."""
    counts = of_population(facts.counts, country, population)
    known = register is not None and on <= register.known_until
    own = register_stock(register.persons, on, register.known_until) if register is not None and known else None
    return DayStock(on, published_stock(counts, on), own)


def _month(  # noqa: PLR0913, PLR0917 - one row of the table, from its columns
    month: When,
    facts: Facts,
    register: Register | None,
    counts: Sequence[PublishedCount],
    all_waves: Sequence[Wave],
    all_acts: Sequence[Act],
    country: str,
) -> Month:
    known = register if register is not None and month.earliest <= register.known_until else None
    return Month(
        month=month,
        stock=published_stock(counts, month.latest) or _last_in(counts, month),
        inflow=published_inflow(facts.flows, country, month),
        outflow=published_outflow(facts.flows, all_waves, country, month),
        register_stock=register_stock(known.persons, month.latest, known.known_until) if known else None,
        register_inflow=register_inflow(known.persons, month) if known else None,
        register_outflow=register_outflow(known.persons, month) if known else None,
        waves=tuple(one for one in all_waves if _begins_in(one.on, month)),
        acts=tuple(one for one in all_acts if _begins_in(one.on, month)),
    )


def _last_in(counts: Sequence[PublishedCount], month: When) -> PublishedStock | None:
    """Fall back on the month's last count, however far from its end: the table shows the day it was counted on."""
    inside = [one for one in counts if month.earliest <= one.on.earliest and one.on.latest <= month.latest]
    return published_stock(inside, inside[-1].on.latest) if inside else None


def _begins_in(when: When, month: When) -> bool:
    """True for what is dated in the month; what names only a year belongs to no month."""
    return month.earliest <= when.earliest <= month.latest and (when.latest - when.earliest).days <= 31


def _assertions(
    counts: Sequence[PublishedCount], facts: Facts, register: Register | None, all_waves: Sequence[Wave], country: str
) -> Iterable[Assertion]:
    yield from by_identity(counts, facts.flows, all_waves, country)
    if register is not None and any(is_political(person) for person in register.persons):
        yield from against_register(counts, register.persons, register.known_until)
