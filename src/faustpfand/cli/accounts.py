"""account, deals."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from faustpfand import accounts, publish
from faustpfand.accounts.deals import figures as deal_figures
from faustpfand.accounts.deals.terms import Nearby
from faustpfand.accounts.stocks.breakdown import FIELDS
from faustpfand.accounts.stocks.stock import POLITICAL
from faustpfand.cli import stocks
from faustpfand.cli.options import (
    Day,
    Picture,
    as_of_option,
    country_option,
    format_option,
    ledger_option,
    now,
    opened,
)
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Moment
from faustpfand.publish import data, output, stock, terminal, text
from faustpfand.publish import deal_figures as shown
from faustpfand.records import Facts
from faustpfand.views import facts_of, period_of, register_of


@click.command()
@click.option("--from", "first", type=Day(), help="First day; the first published count if left out.")
@click.option("--until", "last", type=Day(), help="Last day; that of the newest fact if left out.")
@click.option("--on", type=Day(), help="One day only: its month, and how many were held on it.")
@click.option("--population", default=POLITICAL, show_default=True, help="Which published population is the stock.")
@click.option(
    "--by", "field", type=click.Choice([*FIELDS, "country"]), help="The register's stock by this, at each month's end."
)
@click.option("--daily", is_flag=True, help="The register's stock of every day.")
@click.option("--vintage", metavar="YYYY-MM", help="What was said of the end of this month at each later time.")
@click.option("--doubtful", is_flag=True, help="Lower bounds count as one those who may be one person.")
@click.option("--explain", is_flag=True, help="The formulas, what they assume, and the numbers that went in.")
@click.option("--chart", type=Picture(), help="Draw it, too.")
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def account(
    first: date | None,
    last: date | None,
    on: date | None,
    population: str,
    field: str | None,
    daily: bool,  # noqa: FBT001 - Click hands it over so
    vintage: str | None,
    doubtful: bool,  # noqa: FBT001
    explain: bool,  # noqa: FBT001
    chart: Path | None,
    country: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """Stock, inflow and outflow by month, with bounds, waves, what others did, and balance assertions.

    Published counts and a register, where there is one, stand side by side. A published count is checked like the
    closing line of a bank statement: against the register, and against the count before it plus what came in less
    what went out.
    """
    if field == "country":
        stocks.show_countries(ledger, as_of, (on or now().date(), population, form))
        return
    if vintage is not None:
        stocks.show_vintages(ledger, country, vintage, (population, form))
        return
    with opened(ledger) as book:
        facts = facts_of(book, as_of)
        register = register_of(book, country, as_of, stocks.NEEDED[field])
        if register is not None and doubtful:
            register = stocks.with_doubt(book, register, as_of)
    _check_population(facts, country, population)
    period = (on, on) if on else period_of(facts, register, country, population, (first, last))
    if field is not None or daily:
        stocks.show_register(register, facts, country, (field, period, form))
        return
    drawn_up = accounts.account(facts, register, country, period, population)
    day = accounts.stock_on(facts, register, country, on, population) if on else None
    when = str(as_of or now().date())
    if form == "json":
        more = {"explain": stock.FORMULAS} if explain else {}
        output.write_json(data.account(drawn_up, day, as_of=when) | more, sys.stdout)
    elif form == "csv":
        output.write_csv(data.account_rows(drawn_up, as_of=when), sys.stdout)
    else:
        out = terminal.console()
        text.account(drawn_up, out, as_of=when)
        if day:
            text.stock_on(day, out)
        if explain:
            stock.explain(drawn_up, out)
    if chart:
        _draw(drawn_up, chart, when)


def _check_population(facts: Facts, country: str, population: str) -> None:
    known = sorted({one.population for one in facts.counts if one.country == country})
    if known and population not in known:
        raise FaustpfandError(f"No count of {population!r} is on record for {country}. There are: {', '.join(known)}.")


def _draw(drawn_up: accounts.Account, path: Path, as_of: str) -> None:
    try:
        publish.save_chart(drawn_up, path, as_of=as_of)
    except ValueError as err:
        raise FaustpfandError(str(err)) from err
    click.echo(f"The picture is in {path}", err=True)


@click.command()
@click.option("--from", "first", type=Day(), help="Leave out deals that were over before this day.")
@click.option("--near", is_flag=True, help="Instead: releases and easings near in time that no source ties.")
@click.option("--figures", is_flag=True, help="In figures: freed, due anyway, years cut, days between, net of refill.")
@click.option("--elsewhere", is_flag=True, help="With --figures: what other countries gave up, and for what, too.")
@click.option("--explain", is_flag=True, help="With --figures: how each figure is reckoned.")
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def deals(
    first: date | None,
    near: bool,  # noqa: FBT001 - Click hands it over so
    figures: bool,  # noqa: FBT001
    elsewhere: bool,  # noqa: FBT001
    explain: bool,  # noqa: FBT001
    country: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """What was given for how many, who ties the two, who denies it, and where sources differ.

    Of everything given: whether it was done, how many days after the release, what was promised and is not on record
    as done, and whether it was taken back. A deal is what at least one source ties together; what is merely near in
    time is listed by --near, for a person to look at, and never asserted.
    """
    with opened(ledger) as book:
        facts = facts_of(book, as_of)
        register = register_of(book, country, as_of) if figures else None
    if near:
        _print_near(
            [one for one in accounts.candidates(facts, country) if first is None or one.wave.on.latest >= first], form
        )
        return
    found = [one for one in accounts.deals(facts, country) if first is None or one.on.latest >= first]
    if figures:
        drawn_up = [deal_figures.figures(one, facts, register) for one in found]
        others = deal_figures.elsewhere(facts) if elsewhere else []
        show_figures(drawn_up, others, form, explain=explain)
        return
    if form == "json":
        output.write_json([data.deal(one) for one in found], sys.stdout)
    elif form == "csv":
        output.write_csv(data.deal_rows(found), sys.stdout, data.DEAL_COLUMNS)
    elif found:
        text.deals(found, terminal.console())
    else:
        click.echo(f"The ledger holds no deals for {country}.")


def _print_near(found: list[Nearby], form: str) -> None:
    if form == "json":
        output.write_json([data.nearby(one) for one in found], sys.stdout)
    elif form == "csv":
        output.write_csv([data.nearby_row(one) for one in found], sys.stdout, data.NEARBY_COLUMNS)
    else:
        text.nearby(found, terminal.console())


def show_figures(
    found: Sequence[deal_figures.Figures], others: Sequence[deal_figures.Elsewhere], form: str, *, explain: bool
) -> None:
    """Print deals in figures."""
    if form == "json":
        output.write_json(shown.data(found, others, explain=explain), sys.stdout)
    elif form == "csv":
        output.write_csv(shown.rows(found, others), sys.stdout, shown.COLUMNS)
    else:
        shown.text(found, others, terminal.console(), explain=explain)
