"""reconcile."""

import hashlib
import sys
from pathlib import Path

import click

from faustpfand import accounts
from faustpfand.cli.options import (
    FILE,
    as_of_option,
    format_option,
    ledger_option,
    opened,
    stream_of,
)
from faustpfand.errors import FaustpfandError, Problem, Severity
from faustpfand.extract.name_list import read_name_list, rows_of
from faustpfand.intake import PIECE
from faustpfand.ledger import Moment
from faustpfand.publish import data, output, terminal, text
from faustpfand.records import Facts, Listed, WaveReport
from faustpfand.resolve import standing
from faustpfand.views import facts_of, register_of


@click.command()
@click.argument("names", metavar="LIST", type=FILE)
@click.option(
    "--wave", required=True, metavar="ID", help="Which wave, e.g. by-2025-12-13; `faustpfand account` lists them."
)
@click.option("--withheld", default=0, type=click.IntRange(min=0), help="People freed whose names are kept back.")
@click.option(
    "--due-within",
    default=30,
    show_default=True,
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="A term that ends within so many days of the wave counts as due anyway.",
)
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def reconcile(
    names: Path, wave: str, withheld: int, due_within: int, as_of: Moment | None, ledger: str, form: str
) -> None:
    """Book a release list against the register: the release-day sheet.

    LIST is CSV, TSV or XLSX with a column of names, or text with one name a line; `-` is standard input. Every line
    is booked once: matched, due anyway, not political, already out, may be (for review), unknown, name withheld, or
    repeated. The sheet balances if everybody announced is named or withheld, and says so when it does not.

    What was decided on the pages about the lines of a list that is a source in the ledger counts here, too.
    """
    with opened(ledger) as book:
        facts = facts_of(book, as_of)
        reports = _reports(facts, wave)
        register = register_of(book, reports[0].country, as_of)
        judgements = book.judgements(as_of=as_of)
    listed, problems, list_id = _read(names)
    set_aside = sum(problem.severity is Severity.QUARANTINED for problem in problems)
    persons = register.persons if register else ()
    sheet = accounts.reconcile(
        listed,
        reports,
        persons,
        due_within_days=due_within,
        withheld=withheld,
        set_aside=set_aside,
        list_id=list_id,
        decided=standing(judgements),
    )
    others = [one for one in accounts.waves(facts.waves, reports[0].country) if one.id != wave]
    again = accounts.named_in_waves(listed, others)
    if form == "json":
        output.write_json(data.sheet(sheet, register, others, again), sys.stdout)
    elif form == "csv":
        output.write_csv(data.sheet_rows(sheet), sys.stdout, data.SHEET_COLUMNS)
    else:
        text.sheet(sheet, register, others, again, terminal.console())
    for problem in problems:
        click.echo(str(problem), err=True)
    if set_aside:
        sys.exit(1)


def _reports(facts: Facts, wave: str) -> list[WaveReport]:
    reports = [one for one in facts.waves if one.wave == wave]
    if not reports:
        known = list(dict.fromkeys(one.wave for one in facts.waves if not one.is_sum))[-8:]
        raise FaustpfandError(
            f"The ledger knows no wave {wave!r}. It knows, among others: {', '.join(known) or 'none'}."
        )
    return reports


def _read(path: Path) -> tuple[list[Listed], list[Problem], str]:
    """Give the lines, the problems, and the id by which judgements name the list where it is a source."""
    with stream_of(path) as stream:
        list_id = hashlib.sha256()
        while piece := stream.read(PIECE):
            list_id.update(piece)
        return *rows_of(read_name_list(stream, path.name)), list_id.hexdigest()
