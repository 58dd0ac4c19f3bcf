"""export ftm."""

import sys
from datetime import date

import click

from faustpfand.accounts.listings import listings
from faustpfand.cli.options import Day, as_of_option, ledger_option, opened
from faustpfand.cli.sanctions import newest_entries
from faustpfand.errors import FaustpfandError
from faustpfand.extract.sanctions import subject_of
from faustpfand.ledger import Moment
from faustpfand.publish import ftm as entities


@click.group()
def export() -> None:
    """Data out, in the forms that other programs read."""


@export.command()
@click.option("--list", "list_id", default="", metavar="LIST", help="Only this list, e.g. ofac.")
@click.option("--programme", default="", help="Only entries of programmes that hold this word, e.g. BELARUS.")
@click.option("--on", type=Day(), help="As the newest editions up to this day have it.")
@as_of_option
@ledger_option
def ftm(list_id: str, programme: str, on: date | None, as_of: Moment | None, ledger: str) -> None:
    """Entries of sanctions lists as FollowTheMoney entities, one a line: each target, and a Sanction for each stay.

    Days that are only known to lie between two editions are told in the status of the Sanction, never as a day.
    """
    with opened(ledger) as book:
        entries = [
            one
            for one in newest_entries(book, as_of, on)
            if (not list_id or one.list == list_id)
            and (not programme or any(programme.casefold() in each.casefold() for each in one.programmes))
        ]
        if not entries:
            raise FaustpfandError("No entry of a sanctions list fits. Look at --list, --programme and --on.")
        editions = [one for one in book.editions(as_of=as_of) if on is None or one.on <= on]
        subjects = [subject_of(one.list, one.id) for one in entries]
        stays = listings(editions, book.about(subjects, editions))
    entities.write(entities.entities(entries, stays), sys.stdout)
