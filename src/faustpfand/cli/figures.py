"""The commands `refill` and `inside`."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from faustpfand.accounts.inside import stays
from faustpfand.accounts.inside.compared import BY, compared
from faustpfand.accounts.persons import PERSONAL
from faustpfand.accounts.refill import revolving_door as revolving
from faustpfand.accounts.refill import self_exciting
from faustpfand.accounts.refill.lag import lag
from faustpfand.accounts.refill.self_exciting import Clusters
from faustpfand.accounts.stocks.stock import Register
from faustpfand.accounts.waves import Wave, waves
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
from faustpfand.publish import compared as compared_shown
from faustpfand.publish import inside as inside_shown
from faustpfand.publish import output, terminal
from faustpfand.publish import refill as refill_shown
from faustpfand.records import Predicate
from faustpfand.views import facts_of, register_of

_NEEDED = (*PERSONAL, Predicate.CHARGE)
explain_option = click.option(
    "--explain", is_flag=True, help="The formulas, what they assume, and the numbers that went in."
)


@click.command()
@click.option("--wave", "chosen", metavar="ID", help="This wave alone; all if left out.")
@click.option("--from", "first", type=Day(), help="First day of a period whose books to draw up.")
@click.option("--until", "last", type=Day(), help="Its last day.")
@click.option("--clusters", is_flag=True, help="Do arrests set off arrests, and do the freed? From days of arrest.")
@click.option("--chart", type=Picture(), help="Draw the windows after each wave, too.")
@explain_option
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def refill(
    chosen: str | None,
    first: date | None,
    last: date | None,
    clusters: bool,  # noqa: FBT001 - Click hands it over so
    chart: Path | None,
    explain: bool,  # noqa: FBT001 - Click hands it over so
    country: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """Did the cells fill again? Inflow after each wave, the books of a period, and what arrests did.

    For each wave: who came in within 30, 90, 180 and 365 days, for each one freed. For a period: opening count, in,
    out, and the closing count that should follow; periods whose figures somebody published if none is named. For the
    claim that releases are followed by more arrests: a count regression with season and overdispersion, and a test
    that moves the calendar of waves about. People detained again are counted apart. From registers: how long after
    arrest people are recognised, and, with --clusters, whether arrests set off arrests.
    """
    if (first is None) != (last is None):
        raise FaustpfandError("A period has two ends: give --from and --until, or neither.")
    with opened(ledger) as book:
        facts, register = facts_of(book, as_of), register_of(book, country, as_of, (*PERSONAL, Predicate.RECOGNISED))
    found = waves(facts.waves, country)
    if chosen is not None and chosen not in {one.id for one in found}:
        raise FaustpfandError(f"No wave {chosen!r} is on record for {country}. See: faustpfand account.")
    periods = [(first, last)] if first and last else revolving.told_periods(facts, country)
    windows = [revolving.after_wave(one, facts, register) for one in found if chosen in (None, one.id)]
    report = refill_shown.Report(
        country=country,
        as_of=str(as_of or now().date()),
        waves=[one for one in windows if one is not None],
        identities=[revolving.identity(facts, country, *period) for period in periods],
        association=revolving.association(facts, country),
        lag=lag(register.political, register.known_until) if register else refill_shown.NO_REGISTER,
        clusters=_clusters(register, found) if clusters else None,
        again=revolving.detained_again(register.persons if register else (), facts, country),
        synthetic=register is not None and register.is_synthetic,
    )
    if chart:
        from faustpfand.publish import pictures  # noqa: PLC0415 - half a second to import

        pictures.save(pictures.refill(report), chart)
    if form == "json":
        output.write_json(refill_shown.data(report, explain=explain), sys.stdout)
    elif form == "csv":
        output.write_csv(refill_shown.rows(report), sys.stdout, refill_shown.COLUMNS)
    else:
        refill_shown.text(report, terminal.console(), explain=explain)


def _clusters(register: Register | None, freed: Sequence[Wave]) -> Clusters | str:
    if register is None:
        return refill_shown.NO_REGISTER
    days = [one.detained.earliest.toordinal() for one in register.political if one.detained and one.detained.is_day]
    calendar = [
        (one.on.earliest.toordinal(), one.freed.low) for one in freed if one.on.is_day and one.freed is not None
    ]
    return self_exciting.clusters(days, calendar)


@click.command()
@click.option("--since", type=Day(), help="From this day on the register took people up as they were detained.")
@click.option(
    "--by",
    "fields",
    multiple=True,
    type=click.Choice(list(BY)),
    help="Compare groups, too: who leaves sooner, and by which way. Repeated, each with the others held equal.",
)
@click.option("--chart", type=Picture(), help="Draw the curves, too.")
@explain_option
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def inside(
    since: date | None,
    fields: Sequence[str],
    chart: Path | None,
    explain: bool,  # noqa: FBT001 - Click hands it over so
    country: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """How long are people inside, by which way do they leave, what was left to serve, who is longest in?

    Survival with left truncation, for which say --since, right censoring and competing ways out; bounds for dates
    that are only known in part. With --by, hazard ratios of groups, and who had left by which way.
    """
    with opened(ledger) as book:
        facts, register = facts_of(book, as_of), register_of(book, country, as_of, _NEEDED)
    if register is None:
        raise FaustpfandError(f"The ledger holds no register of {country}. Import one: faustpfand import viasna FILE.")
    freed = waves(facts.waves, country)
    found = stays.inside(register, freed, since)
    groups = compared(register, list(dict.fromkeys(fields)), freed, since) if fields else None
    when = str(as_of or now().date())
    if chart:
        if isinstance(found, stays.CannotTell):
            raise FaustpfandError(f"Nothing to draw: {found.reason}")
        from faustpfand.publish import pictures  # noqa: PLC0415 - half a second to import

        pictures.save(pictures.inside(found, country=country, as_of=when), chart)
    if form == "json":
        more = {} if groups is None else {"compared": compared_shown.data(groups)}
        output.write_json(inside_shown.data(found, country=country, as_of=when, explain=explain) | more, sys.stdout)
    elif form == "csv" and groups is not None:
        output.write_csv(compared_shown.rows(groups), sys.stdout, compared_shown.COLUMNS)
    elif form == "csv":
        output.write_csv(inside_shown.rows(found), sys.stdout, inside_shown.COLUMNS)
    else:
        inside_shown.text(found, terminal.console(), country=country, as_of=when, explain=explain)
        if groups is not None:
            compared_shown.text(groups, terminal.console(), explain=explain)
