"""The account as a page: what is held now, the picture, and the table of one country over one period."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from faustpfand import accounts, dates
from faustpfand.accounts import Account, DayStock, Register, Wave
from faustpfand.accounts.concessions import Act, Direction, acts
from faustpfand.accounts.refill.revolving_door import AfterWave, Identity, Window, after_wave, identity, told_periods
from faustpfand.accounts.stocks.breakdown import Part, by_field
from faustpfand.accounts.stocks.stock import POLITICAL, PublishedStock, of_population, published_stock, register_stock
from faustpfand.accounts.stocks.vintage import Vintage, vintages
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError
from faustpfand.publish.pages.languages import language
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Facts, Source
from faustpfand.sentences import sentence, words_of
from faustpfand.views import period_of, views_of

SHOWN_YEARS = 5  # of an account whose period nobody asked for; the whole is a click away
MOST_MONTHS = 240  # the rows of the table
MANY_PERSONS = 20_000  # with more, what a register said at each earlier time takes too long for a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """The answer in a minute: who is held as far as anybody knows, and what came since.

    `refill` is of the last wave with a number, `refill_told` of the last one of which any window can be told; `books`
    are those of the newest period for which somebody published what came in and a part of what went out.
    """

    counted: PublishedStock | None
    register: Bounds | None
    register_on: date | None
    editions: tuple[Source, ...]
    wave: Wave | None
    refill: AfterWave | None
    refill_told: AfterWave | None
    books: Identity | None
    since_waves: tuple[Wave, ...]
    since_acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """An account as a page needs it: without the persons of the register, who stay where they are.

    `whole` is the period that could be shown; `left_out` says that older months are on record, or were asked for.
    """

    account: Account
    newest: Newest
    day: DayStock | None
    whole: tuple[date, date]
    populations: tuple[str, ...]
    countries: tuple[str, ...]
    has_register: bool
    has_flows: bool
    left_out: bool
    moment: datetime | None
    synthetic: bool


def drawn(  # noqa: PLR0913 - what an address can ask for
    snapshot: Snapshot,
    *,
    country: str = "",
    population: str = "",
    first: date | None = None,
    last: date | None = None,
    on: date | None = None,
) -> Drawn | None:
    """Draw up the account that an address asks for; None of an empty ledger.

    Args:
        snapshot: of a moment.
        country: a code; that with most on record if empty.
        population: whose stock; recognised political prisoners if empty and anybody counted them.
        first: the period's first day; five years before its last day if left out.
        last: its last day; that of the newest fact if left out.
        on: a day whose stock is told apart.

    Raises:
        FaustpfandError: nothing is on record of the country, or no count of the population.
    """
    countries = countries_of(snapshot)
    code = country or next(iter(countries), "")
    if not code:
        return None
    facts, register = snapshot.facts, snapshot.register(code)
    known, chosen = populations_of(facts, code, population)
    whole = period_of(facts, register, code, chosen, (None, None))
    end = last or whole[1]
    begin = max(first or _years_before(end), whole[0], _months_before(end))
    period = period_of(facts, register, code, chosen, (min(begin, end) if first is None else begin, end))
    found = accounts.account(facts, register, code, period, chosen)
    return Drawn(
        account=replace(found, register=None),
        newest=_newest(snapshot, code, chosen),
        day=accounts.stock_on(facts, register, code, on, chosen) if on else None,
        whole=whole,
        populations=known,
        countries=countries,
        has_register=any(row.register_stock is not None for row in found.months),
        has_flows=any(row.inflow is not None or row.outflow is not None for row in found.months),
        left_out=period[0] > max(first or whole[0], whole[0]),
        moment=snapshot.newest,
        synthetic=found.synthetic,
    )


def countries_of(snapshot: Snapshot) -> tuple[str, ...]:
    """List the countries that an account can be of; those with releases alone only where there are no others."""
    return snapshot.countries or tuple(dict.fromkeys(one.country for one in snapshot.facts.waves))


def populations_of(facts: Facts, country: str, asked: str) -> tuple[tuple[str, ...], str]:
    """List the populations that were counted in a country, and choose the one that is meant.

    Raises:
        FaustpfandError: nobody counted the population that was asked for.
    """
    counted = [one.population for one in facts.counts if one.country == country]
    known = tuple(sorted(set(counted)))
    if not asked:
        return known or (POLITICAL,), POLITICAL if POLITICAL in known or not known else max(known, key=counted.count)
    if asked not in (known or (POLITICAL,)):
        there = ", ".join(known or (POLITICAL,))
        raise FaustpfandError(
            sentence(
                "No count of %(text)s is on record for %(country)s. There are: %(known)s.",
                text=repr(asked),
                country=country,
                known=there,
            )
        )
    return known or (POLITICAL,), asked


def _years_before(day: date) -> date:
    return date(max(day.year - SHOWN_YEARS, 1), day.month, 1)


def _months_before(day: date) -> date:
    index = max(day.year * 12 + day.month - MOST_MONTHS, 12)
    return date(index // 12, index % 12 + 1, 1)


def _newest(snapshot: Snapshot, country: str, population: str) -> Newest:
    facts, register = snapshot.facts, snapshot.register(country)
    days = [one for one in of_population(facts.counts, country, population) if one.on.is_day]
    counted = published_stock(days, days[-1].on.earliest) if days else None
    own = register if population == POLITICAL else None
    freeing = [wave for wave in accounts.waves(facts.waves, country) if wave.freed is not None]
    windows = (after_wave(wave, facts, own) for wave in reversed(freeing))  # drawn up until one tells something
    told_after = (one for one in windows if one is not None and any(told(window) for window in one.windows))
    periods = told_periods(facts, country) if population == POLITICAL else []
    since = counted.counted_on.latest if counted else None
    return Newest(
        counted=counted,
        register=register_stock(own, own.known_until) if own is not None else None,
        register_on=own.known_until if own is not None else None,
        editions=editions(snapshot, own),
        wave=freeing[-1] if freeing else None,
        refill=after_wave(freeing[-1], facts, own) if freeing else None,
        refill_told=next(told_after, None),
        books=identity(facts, country, *periods[-1]) if periods else None,
        since_waves=tuple(one for one in freeing if since is not None and one.on.earliest > since),
        since_acts=tuple(
            one
            for one in acts(facts.concessions, country)
            if since is not None and one.on.earliest > since and one.direction is not Direction.NEITHER
        ),
    )


def told(window: Window) -> bool:
    """True if anything can be said of who came in within a window."""
    return (window.published is not None and window.published.low > 0) or window.register is not None


def editions(snapshot: Snapshot, register: Register | None) -> tuple[Source, ...]:
    """List the newest edition of each register that a register's figures rest on."""
    if register is None:
        return ()
    newest = {one.register: one for one in snapshot.sources if one.id in register.editions}
    return tuple(newest.values())


def picture(account: Account, as_of: str, code: str) -> tuple[str, str]:
    """Draw an account for a page; needs no ledger, and takes a second.

    Returns:
        The picture as an element of a page, see `inline_svg.linked`, and the same in words; both empty if there is
        nothing to draw.
    """
    import vl_convert  # noqa: PLC0415 - the drawing libraries take seconds to load

    from faustpfand.publish import chart  # noqa: PLC0415
    from faustpfand.publish.pages import inline_svg  # noqa: PLC0415

    try:
        spec = chart.chart(account, as_of=as_of, told_in=language(code), leads=True).to_dict(validate=False)
    except ValueError:
        return "", ""
    words = str(spec.pop("description"))
    return inline_svg.inlined(vl_convert.vegalite_to_svg(spec), words), words


def parts(snapshot: Snapshot, *, country: str, field: str, on: date | None) -> tuple[date, tuple[Part, ...]] | None:
    """Break the register's stock of a day down; None where there is no register.

    Args:
        snapshot: of a moment.
        country: a code.
        field: a key of `accounts.breakdown.FIELDS`.
        on: the day; that of the newest edition if left out, or if it is later.
    """
    register = snapshot.register(country)
    if register is None:
        return None
    day = min(on or register.known_until, register.known_until)
    return day, tuple(by_field(register, field, [day], snapshot.facts, country))


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a month at each later time; `without_register` where the register is too long to ask."""

    month: When
    vintages: tuple[Vintage, ...]
    without_register: bool


def said_of(snapshot: Snapshot, *, country: str, month: str, population: str) -> Said:
    """Say what the ledger said of the end of a month at each moment at which it grew.

    Raises:
        FaustpfandError: that is no month.
    """
    when = month_of(month)
    register = snapshot.register(country)
    many = register is not None and len(register.persons) > MANY_PERSONS
    moments = views_of(snapshot.location, country, snapshot.as_of, with_register=not many)
    return Said(when, tuple(vintages(moments, country, when, population)), many)


def is_month(when: When) -> bool:
    """True for a calendar month."""
    first, last = when.earliest, when.latest
    return (first.year, first.month) == (last.year, last.month) and dates.months(first, last) == [when]


def month_of(written: str) -> When:
    """Read a month.

    Raises:
        FaustpfandError: it is none.
    """
    try:
        when = dates.parse(written)
    except ValueError as err:
        raise FaustpfandError(sentence("%(what)s Write a month, e.g. 2025-09.", what=words_of(err))) from err
    if not is_month(when):
        raise FaustpfandError(sentence("%(text)s is no month. Write e.g. 2025-09.", text=repr(written)))
    return when
