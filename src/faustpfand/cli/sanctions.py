"""sanctions changes, sanctions show, sanctions link."""

import sys
from collections.abc import Sequence
from datetime import date

import click

from faustpfand.accounts.lists.changes import changes as changes_of
from faustpfand.accounts.lists.in_force import in_force
from faustpfand.accounts.lists.listings import entry_of, is_whole
from faustpfand.cli.options import (
    Day,
    as_of_option,
    country_option,
    format_option,
    ledger_option,
    now,
    opened,
)
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish import output, terminal
from faustpfand.publish import sanctions as page
from faustpfand.records import Edition, SanctionsEntry, Statement
from faustpfand.resolve import same_targets
from faustpfand.views import Lists, facts_of

ROWS = 40  # changes between two editions that a terminal shows


@click.group()
def sanctions() -> None:
    """Sanctions lists: what changed from edition to edition, what is in force for whom, who is one in several."""


@sanctions.command()
@click.argument("list_id", metavar="LIST")
@click.option("--from", "first", type=Day(), help="Leave out changes that were over before this day.")
@click.option("--until", "last", type=Day(), help="Leave out changes that began after this day.")
@click.option("--programme", default="", help="Only entries of programmes that hold this word, e.g. BELARUS.")
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def changes(
    list_id: str,
    first: date | None,
    last: date | None,
    programme: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """Who was listed, delisted or amended from one edition of LIST to the next.

    LIST is a list on record: ofac, ofac-consolidated, eu, uk, uk-conlist, seco, un, canada, opensanctions. Only the
    days of the editions count, not the order in which they were taken in. A change has the day that the list gives it,
    else it lies between the days of the two editions (`from`, `to`). With --format json one object a change. An entry
    that got another number is amended, not delisted: `renumbered_from` says which it had.
    """
    with opened(ledger) as book:
        found = changes_of(_editions(book, list_id, as_of), book.fields, book.about)
    found = [
        one
        for one in found
        if (first is None or one.when.latest >= first)
        and (last is None or one.when.earliest <= last)
        and (not programme or any(programme.casefold() in each.casefold() for each in one.entry.programmes))
    ]
    if form == "json":
        output.write_json([page.change(one) for one in found], sys.stdout)
    elif form == "csv":
        output.write_csv([page.change_row(one) for one in found], sys.stdout, page.CHANGE_COLUMNS)
    else:
        page.print_changes(found, terminal.console(), ROWS)


def _editions(book: Ledger, list_id: str, as_of: Moment | None) -> list[Edition]:
    found = book.editions(list_id, as_of=as_of)
    if not found:
        known = ", ".join(dict.fromkeys(one.list for one in book.editions(as_of=as_of))) or "none"
        raise FaustpfandError(
            f"No edition of the list {list_id!r} is on record; there are: {known}. "
            "Take one in with: faustpfand import KIND FILE"
        )
    return found


@sanctions.command()
@click.argument("target")
@click.option("--on", type=Day(), help="The day; today if left out.")
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def show(target: str, on: date | None, country: str, as_of: Moment | None, ledger: str, form: str) -> None:
    """What is in force for TARGET on a day, by authority, each with its evidence.

    TARGET is a name in any script and language, or a number such as a UNP, INN, IMO or tail number. What the lists on
    record say comes first, then what was reported: licences, suspensions, airspace, borders, embassies. What the
    sources leave open is said to be open: a list is known up to its newest edition on record, and a change between two
    editions has no day.
    """
    day = on or now().date()
    stays, perhaps = Lists(ledger, as_of).stays(target)
    with opened(ledger) as book:
        concessions = facts_of(book, as_of).concessions
    found = in_force(target, day, stays, concessions, country)
    if form == "json":
        shown = page.shown((target, day, str(as_of or now().date())), found, stays, perhaps)
        output.write_json(shown, sys.stdout)
    elif form == "csv":
        output.write_csv([page.held_row(one) for one in found], sys.stdout, page.HELD_COLUMNS)
    else:
        page.print_shown(target, day, found, perhaps, terminal.console())


@sanctions.command()
@as_of_option
@ledger_option
@format_option("csv", "json")
def link(as_of: Moment | None, ledger: str, form: str) -> None:
    """Propose which entries of different lists are one target: by numbers first, then by names; with reasons.

    Nobody is merged: `faustpfand judge entry:ofac/1 entry:eu/2 same --reason …` records a decision.
    """
    with opened(ledger) as book:
        entries = newest_entries(book, as_of)
    names = {one.key: one.name for one in entries}
    found = same_targets(entries)
    if form == "json":
        output.write_json([page.pair(one, names) for one in found], sys.stdout)
    else:
        output.write_csv([page.pair_row(one, names) for one in found], sys.stdout, page.PAIR_COLUMNS)


def newest_entries(book: Ledger, as_of: Moment | None, on: date | None = None) -> list[SanctionsEntry]:
    """Give the entries of the newest edition of each list, with what its parts of the same day add."""
    newest: dict[str, Edition] = {}
    editions = [one for one in book.editions(as_of=as_of) if on is None or one.on <= on]
    for edition in editions:
        if is_whole(edition):
            newest[edition.list] = edition
    found = []
    for whole in newest.values():
        parts = [one for one in editions if one.list == whole.list and one.on == whole.on and not is_whole(one)]
        found += _entries(book, whole, parts)
    return found


def _entries(book: Ledger, whole: Edition, parts: Sequence[Edition]) -> list[SanctionsEntry]:
    subjects = list(dict.fromkeys(subject for subject, _, _ in book.fields(whole)))
    said: dict[str, list[Statement]] = {subject: [] for subject in subjects}
    for one in book.about(subjects, [whole, *parts]):
        said[one.subject].append(one)
    return [
        entry
        for subject, statements in said.items()
        if (entry := entry_of(subject, sorted(statements, key=lambda one: one.source != whole.source))).delisted_on
        is None
    ]
