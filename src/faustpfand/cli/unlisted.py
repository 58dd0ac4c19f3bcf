"""The command `unlisted`."""

import sys
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import click

from faustpfand import accounts
from faustpfand.accounts import unlisted as mse
from faustpfand.accounts.persons import persons
from faustpfand.accounts.stocks.stock import is_political, span
from faustpfand.accounts.unlisted.linkage import Link, distinct_bounds
from faustpfand.cli.options import (
    FILE,
    Day,
    Picture,
    as_of_option,
    country_option,
    format_option,
    ledger_option,
    now,
    opened,
    stream_of,
)
from faustpfand.cli.proposing import pairs_of
from faustpfand.errors import FaustpfandError, Severity
from faustpfand.ledger import Moment
from faustpfand.publish import output, terminal, text
from faustpfand.publish import unlisted as shown
from faustpfand.records import Judgement, Person
from faustpfand.resolve import clusters, proposals
from faustpfand.sources import open_table
from faustpfand.views import register_of

DRAWS = 20  # linkages drawn from the pairs in doubt
LATENT_DRAWS = 3  # of them, latent classes are run on so many: each takes half a minute
_INCOMPLETE = "The count of a history could not be read; all figures are as if nobody had it. Correct the rows named."
SAMPLES_A_DRAW = 200  # of the bootstrap within each


@click.command()
@click.argument("table", type=FILE, required=False)
@click.option("--lists", default="", metavar="A,B,C", help="Which columns are the lists; those of 0 and 1 if left out.")
@click.option("--by", default="", metavar="COLUMN,…", help="Strata, for two lists: independent within each of them.")
@click.option("--without", multiple=True, type=click.Choice(mse.METHODS), help="Leave a method out; may be repeated.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same answer.")
@click.option("--samples", type=click.IntRange(100), help="Of the bootstrap; 200 to 10,000 by the number of lists.")
@click.option(
    "--plain-chains", is_flag=True, help="Latent classes as R's LCMCR draws them, too, to compare. Takes minutes."
)
@click.option("--on", type=Day(), help="Without a table: who was held on this day; the oldest edition if left out.")
@click.option("--chart", type=Picture(), help="Draw the overlap of the lists, too.")
@click.option("--explain", is_flag=True, help="The formulas, what they assume, and the numbers that went in.")
@country_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def unlisted(
    table: Path | None,
    lists: str,
    by: str,
    without: Sequence[str],
    seed: int,
    samples: int | None,
    plain_chains: bool,  # noqa: FBT001 - Click hands it over so
    on: date | None,
    chart: Path | None,
    explain: bool,  # noqa: FBT001 - Click hands it over so
    country: str,
    as_of: Moment | None,
    ledger: str,
    form: str,
) -> None:
    """How many people does no list name? From the overlap of three lists or more.

    TABLE has a column of 0 and 1 for each list and a column `count`; or a row of 0 and 1 for each person. Without it
    the ledger's registers are the lists: people judged to be one count once, and pairs about whom nobody has judged
    are linked and not linked, twenty times over, as likely as they are.

    Each method stands beside the others, with its interval, or with the reason why it cannot tell.
    """
    if plain_chains and table is None:
        raise click.UsageError("--plain-chains needs a TABLE.")
    two, status = None, 0
    if table is not None:
        name = table.name if str(table) != "-" else "standard input"
        with stream_of(table) as stream:
            read = mse.read_table(open_table(stream, name), _split(lists))
            if by:
                strata, _ = mse.read_strata(open_table(stream, name), _split(lists), _split(by))
                two = mse.doubly_robust(strata)
        text.problems(list(read.problems), terminal.console(stderr=True))
        status = int(any(one.severity is Severity.QUARANTINED for one in read.problems))
        found = mse.unlisted(read.table, seed=seed, samples=samples, without=without)
        if plain_chains:
            found = replace(found, plain_chains=mse.plain_chains(read.table, seed=seed))
        if read.incomplete:
            found = replace(found, stop=(_INCOMPLETE, *found.stop))
    else:
        found = _of_ledger(ledger, country, as_of, on, {"seed": seed, "without": without})
    if chart:
        from faustpfand.publish import pictures  # noqa: PLC0415 - half a second to import

        source = table.name if table is not None else f"registers of {country}"
        pictures.save(pictures.overlap(found, source=source, as_of=str(as_of or now().date())), chart)
    if form == "json":
        output.write_json(shown.data(found, explain=explain, two=two), sys.stdout)
    elif form == "csv":
        output.write_csv(shown.rows(found), sys.stdout, shown.COLUMNS)
    else:
        shown.text(found, terminal.console(), explain=explain, two=two)
    sys.exit(status)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _of_ledger(
    location: str, country: str, as_of: Moment | None, on: date | None, how: Mapping[str, object]
) -> mse.Unlisted:
    """Take the registers of a country as lists of those held on one day, and draw linkages."""
    with opened(location) as book:
        register = register_of(book, country, as_of)
        if register is None:
            raise FaustpfandError(f"The ledger holds no register of {country}. Import three or more, or give a TABLE.")
        judgements = book.judgements(as_of=as_of)
    people = persons(one for person in register.persons for one in person.statements)
    day = on or min(register.editions.values())
    held = _held(people, register, judgements, day)
    list_of = {one.id: one.id.rpartition(":")[0] for one in held}
    groups = clusters(judgements)
    links = _links(held, judgements, list_of)
    draws = mse.linkages(links, list_of, DRAWS if links else 1, seed=int(str(how["seed"])))
    tables = [mse.captures(list_of, list_of, groups, drawn) for drawn in draws]
    without = [str(one) for one in how["without"]]  # type: ignore[attr-defined]
    samples = SAMPLES_A_DRAW if links else None
    slow = [*without, "lcmcr"]
    runs = [
        mse.unlisted(one, seed=at + 1, samples=samples, without=without if at < LATENT_DRAWS else slow)
        for at, one in enumerate(tables)
    ]
    found = mse.combined(runs) if links else runs[0]
    return replace(found, notes=(*found.notes, *_together(list_of, groups, links)))


def _together(list_of: Mapping[str, str], groups: Collection[Collection[str]], links: Sequence[Link]) -> Iterator[str]:
    """Say of every two lists how many persons they name together, at least and at most."""
    for one, other in combinations(sorted(set(list_of.values())), 2):
        sizes = [sum(name == each for name in list_of.values()) for each in (one, other)]
        both = [group for group in groups if {one, other} <= {list_of.get(subject) for subject in group}]
        judged = {subject for group in both for subject in group}
        pairs = [
            (link.left, link.right) if list_of[link.left] == one else (link.right, link.left)
            for link in links
            if {list_of[link.left], list_of[link.right]} == {one, other} and not judged & {link.left, link.right}
        ]
        low, high = distinct_bounds(sizes[0], sizes[1], len(both), pairs)
        yield (
            f"{one} and {other} together: {low:,} to {high:,} people."
            if low < high
            else f"{one} and {other} together: {low:,} people."
        )


def _held(
    people: Sequence[Person], register: accounts.Register, judgements: Sequence[Judgement], day: date
) -> list[Person]:
    """Keep the political prisoners who may have been held at the end of the day, by everything that is known of them.

    Whoever one register has out is out of all: lists are cut to the same people before they are laid over each other.
    """
    ordinal = day.toordinal()
    group_of = {subject: group for group in clusters(judgements) for subject in group}
    gone: dict[frozenset[str], bool] = defaultdict(bool)
    for one in people:
        entry_low, _, _, exit_high = span(one, register.seen(one))
        group = group_of.get(one.id, frozenset((one.id,)))
        gone[group] |= not entry_low <= ordinal < exit_high or not is_political(one)
    return [one for one in people if not gone[group_of.get(one.id, frozenset((one.id,)))]]


def _links(held: Sequence[Person], judgements: Sequence[Judgement], list_of: Mapping[str, str]) -> list[Link]:
    """Give the pairs across lists about whom nobody has judged, with how likely they are one person."""
    across = [pair for pair in pairs_of(held) if list_of[pair.left] != list_of[pair.right]]
    return [Link(one.left, one.right, one.match.score) for one in proposals(across, held, judgements)]
