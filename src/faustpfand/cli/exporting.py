"""export csv, json, package, ftm."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from faustpfand.accounts.lists.listings import listings
from faustpfand.cli.options import Day, as_of_option, ledger_option, opened
from faustpfand.cli.publishing import left_out, opening_options, publisher_options
from faustpfand.cli.sanctions import newest_entries
from faustpfand.errors import FaustpfandError
from faustpfand.extract.sanctions import subject_of
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish import ftm, package, public
from faustpfand.publish.changes import changes
from faustpfand.publish.ftm import Entity
from faustpfand.publish.ftm_public import public_entities
from faustpfand.publish.public import Copy, Opening
from faustpfand.publish.replacing import replaced
from faustpfand.publish.snapshot import Snapshot


@click.group()
def export() -> None:
    """Data out, in the forms that other programs read.

    As with `publish`, what is restricted stays: csv, json and package hold what may go out. Entries of sanctions lists
    are published by their authorities; ftm gives them whole.
    """


@export.command("csv")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@opening_options
@as_of_option
@ledger_option
def as_csv(folder: Path, opening: Opening, as_of: Moment | None, ledger: str) -> None:
    """Write the public tables into DIR, one CSV each: rows with who says so, figures with their bounds."""
    with replaced(folder) as new, _copied(ledger, opening, as_of) as (made, drawn):
        package.write_csv(drawn, new)
    _report(made, drawn, folder)


@export.command("json")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@opening_options
@as_of_option
@ledger_option
def as_json(folder: Path, opening: Opening, as_of: Moment | None, ledger: str) -> None:
    """Write the same tables into DIR as JSON, an array of objects each."""
    with replaced(folder) as new, _copied(ledger, opening, as_of) as (made, drawn):
        package.write_json(drawn, new)
    _report(made, drawn, folder)


@export.command("package")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@opening_options
@publisher_options
@as_of_option
@ledger_option
def as_package(folder: Path, opening: Opening, publisher: package.Publisher, as_of: Moment | None, ledger: str) -> None:
    """Write a Data Package into DIR: the tables in both forms, FollowTheMoney, and datapackage.json.

    It describes every column: type, unit, meaning, licence and sources (datapackage.org).
    """
    with replaced(folder) as new, _copied(ledger, opening, as_of) as (made, drawn):
        package.write_package(drawn, new, publisher)
    _report(made, drawn, folder)


@contextmanager
def _copied(ledger: str, opening: Opening, as_of: Moment | None) -> Iterator[tuple[Copy, package.Public]]:
    """Give the public copy of a ledger, and its tables."""
    with tempfile.TemporaryDirectory(prefix="faustpfand-") as apart:
        made = public.copy(ledger, Path(apart) / "public.db", opening, as_of)
        with Ledger(made.location) as copied:
            log = changes(copied)
        if not log:
            raise FaustpfandError(package.NOTHING)
        yield made, package.public(Snapshot(made.location), log)


def _report(made: Copy, drawn: package.Public, folder: Path) -> None:
    rows = sum(len(table.rows) for table in drawn.tables)
    click.echo(f"{len(drawn.tables)} tables with {rows:,} rows are in {folder}.")
    for line in left_out(made):
        click.echo(line)


@export.command("ftm")
@click.option("--list", "list_id", default="", metavar="LIST", help="Only entries of this list, e.g. ofac.")
@click.option("--programme", default="", help="Only entries of programmes that hold this word, e.g. BELARUS.")
@click.option("--on", type=Day(), help="Only entries, as the newest editions up to this day have them.")
@opening_options
@as_of_option
@ledger_option
def as_ftm(list_id: str, programme: str, on: date | None, opening: Opening, as_of: Moment | None, ledger: str) -> None:
    """Print FollowTheMoney entities, one a line: sanctions entries, then waves, deals and acts, and open registers.

    Of each entry its target, and a Sanction for each stay on a list. Days that are only known to lie between two
    editions are told in the status of the Sanction, never as a day.
    """
    found = _entries(ledger, list_id, programme, on, as_of)
    if not (list_id or programme or on):
        with tempfile.TemporaryDirectory(prefix="faustpfand-") as apart:
            made = public.copy(ledger, Path(apart) / "public.db", opening, as_of)
            found += public_entities(Snapshot(made.location))
    if not found:
        raise FaustpfandError("No entry of a sanctions list fits. Look at --list, --programme and --on.")
    ftm.write(found, sys.stdout)


def _entries(ledger: str, list_id: str, programme: str, on: date | None, as_of: Moment | None) -> list[Entity]:
    with opened(ledger) as book:
        entries = [
            one
            for one in newest_entries(book, as_of, on)
            if (not list_id or one.list == list_id)
            and (not programme or any(programme.casefold() in each.casefold() for each in one.programmes))
        ]
        editions = [one for one in book.editions(as_of=as_of) if on is None or one.on <= on]
        subjects = [subject_of(one.list, one.id) for one in entries]
        stays = listings(editions, book.about(subjects, editions))
    return list(ftm.entities(entries, stays))
