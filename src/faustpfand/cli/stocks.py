"""What `account` shows of a register besides the months: parts, days, vintages."""

import sys
from dataclasses import replace
from datetime import date

from faustpfand import accounts, dates
from faustpfand.accounts import Register
from faustpfand.accounts.stocks.breakdown import Part, by_field
from faustpfand.accounts.stocks.stock import register_daily
from faustpfand.accounts.stocks.vintage import vintages
from faustpfand.cli.options import opened
from faustpfand.cli.proposing import pairs_of
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger, Moment
from faustpfand.places import country_name
from faustpfand.publish import output, stock, terminal
from faustpfand.records import Facts, Predicate
from faustpfand.resolve import proposals
from faustpfand.views import HELD, facts_of, register_of, views_of

# What each way of breaking the stock down reads of a person; None is the plain account.
NEEDED: dict[str | None, tuple[Predicate, ...]] = {
    None: HELD,
    "sex": (*HELD, Predicate.GENDER),
    "age": (*HELD, Predicate.BORN),
    "charge": (*HELD, Predicate.CHARGE),
    "region": (*HELD, Predicate.PLACE),
    "recognition": HELD,
}


def with_doubt(book: Ledger, register: Register, as_of: Moment | None) -> Register:
    """Add the pairs of persons that may be one and about whom nobody has judged."""
    whole = register_of(book, "", as_of)
    people = whole.persons if whole is not None else register.persons
    held = {one.id for one in register.political}
    found = proposals(pairs_of([one for one in people if one.id in held]), people, book.judgements(as_of=as_of))
    names = {subject: person.id for person in register.political for subject in person.subjects}
    pairs = [(names.get(one.left), names.get(one.right)) for one in found]
    return replace(register, doubtful=tuple((a, b) for a, b in pairs if a is not None and b is not None and a != b))


def show_register(
    register: Register | None, facts: Facts, country: str, asked: tuple[str | None, tuple[date, date], str]
) -> None:
    """Print the register's stock by a field, at each month's end, or, without a field, day by day."""
    field, (first, last), form = asked
    if register is None:
        raise FaustpfandError(f"The ledger holds no register of {country}. Import one: faustpfand import viasna FILE.")
    if field is None:
        daily = register_daily(register, first, last)
        if form == "text":
            stock.daily_text(daily, terminal.console())
        else:
            (output.write_csv if form == "csv" else output.write_json)(stock.daily_rows(daily), sys.stdout)
        return
    ends = [min(month.latest, register.known_until) for month in dates.months(first, last)]
    days = [first] if first == last else sorted({day for day in ends if day >= first})
    parts = by_field(register, field, days, facts, country)
    _show_parts(parts, field, form)


def show_countries(location: str, as_of: Moment | None, asked: tuple[date, str, str]) -> None:
    """Print the stock of every country on record at the end of one day, published and by its registers."""
    on, population, form = asked
    with opened(location) as book:
        facts = facts_of(book, as_of)
        of_registers = {one.register.partition("/")[0] for one in book.sources(as_of=as_of) if "/" in one.register}
        of_registers = {code for code in of_registers if len(code) == 2}  # others are series of tables
        codes = sorted({one.country for one in facts.counts} | of_registers)
        known = {code: register_of(book, code, as_of, NEEDED[None]) for code in codes}
    days = {code: accounts.stock_on(facts, known[code], code, on, population) for code in codes}
    parts = [
        Part(on, country_name(code), day.register or Bounds(0, None), day.published.bounds if day.published else None)
        for code, day in days.items()
    ]
    _show_parts(parts, "country", form)


def _show_parts(parts: list[Part], field: str, form: str) -> None:
    if form == "json":
        output.write_json(stock.parts_data(parts, field), sys.stdout)
    elif form == "csv":
        output.write_csv(stock.part_rows(parts, field), sys.stdout)
    else:
        stock.parts_text(parts, field, terminal.console())


def show_vintages(location: str, country: str, month: str, asked: tuple[str, str]) -> None:
    """Print what was said of a month at each later time."""
    population, form = asked
    when = _month(month)
    with opened(location):  # says what is wrong, if there is no ledger
        found = vintages(views_of(location, country), country, when, population)
    if form == "json":
        output.write_json(stock.vintage_data(found), sys.stdout)
    elif form == "csv":
        output.write_csv(stock.vintage_rows(found), sys.stdout)
    else:
        stock.vintage_text(found, month, terminal.console())


def _month(written: str) -> When:
    try:
        when = dates.parse(written)
    except ValueError as err:
        raise FaustpfandError(f"--vintage: {err} Write a month, e.g. 2025-09.") from err
    if dates.months(when.earliest, when.latest) != [when]:
        raise FaustpfandError(f"--vintage: {written!r} is no month. Write e.g. 2025-09.")
    return when
