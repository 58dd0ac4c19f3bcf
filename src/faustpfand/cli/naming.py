"""names compare, names link."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import polars as pl

from faustpfand import dates, names
from faustpfand.cli.options import FILE, format_option, stream_of
from faustpfand.errors import FaustpfandError, Problem
from faustpfand.extract.person_words import plain, words
from faustpfand.publish import output
from faustpfand.resolve import link_columns
from faustpfand.sources import Row, open_table

_LISTED = 20  # rows of one kind that are told by number


@click.group("names")
def naming() -> None:
    """Compare names across alphabets and spellings. No ledger is needed; a person decides who is who."""


def _rows(path: Path, needed: tuple[str, ...], problems: list[Problem]) -> Iterator[Row]:
    with stream_of(path) as stream:
        table = open_table(stream, path.name)
        for note in table.notes:  # a guessed encoding, headings that repeat
            click.echo(str(note), err=True)
        missing = [column for column in needed if column not in table.columns]
        if missing:
            found = ", ".join(table.columns)
            raise FaustpfandError(f"{path.name}: column(s) {', '.join(missing)} are needed; found are {found}.")
        for row in table.rows:
            if isinstance(row, Problem):
                problems.append(row)
            else:
                yield row


def _tell_withheld(where: str, numbers: Sequence[int], written: Sequence[str]) -> None:
    """List the rows whose name is a word for one that is kept back; they are nobody's."""
    rows = [str(numbers[at]) for at in names.withheld(written)]
    if rows:
        listed = ", ".join(rows[:_LISTED]) + (f" and {len(rows) - _LISTED} more" if len(rows) > _LISTED else "")
        click.echo(f"{where}: names kept back or unknown, which match nobody: row(s) {listed}.", err=True)


def _print(rows: list[dict[str, Any]], form: str, columns: tuple[str, ...]) -> None:
    if form == "json":
        output.write_json(rows, sys.stdout)
    else:
        output.write_csv(rows, sys.stdout, columns if not rows else ())


def _end(problems: list[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        sys.exit(1)


@naming.command()
@click.argument("path", metavar="FILE", type=FILE)
@format_option("csv", "json")
def compare(path: Path, form: str) -> None:
    """Score pairs of names: columns name1 and name2 in, the same rows with score, verdict and reasons out.

    The score is the probability that both names are one person's; the verdict is same, unsure or different; the
    reasons say why in words. Words that stand for a name kept back (name withheld, N.N.) match nobody and are listed.
    The names of the file are the names at hand: where two people in it share given name and surname and have different
    fathers, the bare name is unsure. So is one that only lacks the other's patronymic, however low the score.
    """
    problems: list[Problem] = []
    read = list(_rows(path, ("name1", "name2"), problems))
    rows = [row.cells for row in read]
    over = [column for column in ("score", "verdict", "reasons") if rows and column in rows[0]]
    if over:
        click.echo(f"{path.name}: the column(s) {', '.join(over)} of the file are written over.", err=True)
    one, two = ([row[column] for row in rows] for column in ("name1", "name2"))
    for column, written in (("name1", one), ("name2", two)):
        _tell_withheld(f"{path.name}:{column}", [row.number for row in read], written)
    found = names.compare_columns(one, two)
    scored = [{**row, **said} for row, said in zip(rows, found.iter_rows(named=True), strict=True)]
    _print(scored, form, ("name1", "name2", *found.columns))
    _end(problems)


@naming.command("link")
@click.argument("left", metavar="LEFT", type=FILE)
@click.argument("right", metavar="RIGHT", type=FILE)
@click.option("--one-to-one", is_flag=True, help="Give each row at most one partner.")
@format_option("csv", "json")
def link_(left: Path, right: Path, one_to_one: bool, form: str) -> None:  # noqa: FBT001 - a flag, as Click hands it over
    """Link two lists: columns id and name in each, birth_date and gender where known; best pairs first.

    Out come left_id, right_id, score, verdict and reasons. Dates of birth and genders count where both lists have them:
    one day of birth speaks for one person, a contradiction mostly leaves a pair out. Words that stand for a name kept
    back (name withheld, N.N.) match nobody and are listed.
    """
    problems: list[Problem] = []
    mine, yours = _people(left, problems), _people(right, problems)
    pairs = link_columns(mine, yours, one_to_one=one_to_one)
    _print(list(pairs.iter_rows(named=True)), form, tuple(pairs.columns))
    _end(problems)


def _people(path: Path, problems: list[Problem]) -> pl.DataFrame:
    """Read a list; a row whose id stands further up is set aside, a birth date that can't be read is left out."""
    people: dict[str, tuple[str, str, str, str]] = {}
    numbers, name = [], path.name
    for row in _rows(path, ("id", "name"), problems):
        where, one = f"{name}:{row.number}", row.cells["id"].strip()
        if not one:
            problems.append(Problem(f"{where}:id", "The row has no id.", "Give each row its own."))
        elif one in people:
            problems.append(Problem(f"{where}:id", f"The id {one!r} stands twice.", "Give each row its own."))
        else:
            born = _birth_date(row.cells.get("birth_date", "").strip(), where, problems)
            gender = _gender(row.cells.get("gender", ""), where, problems)
            people[one] = (one, row.cells["name"], born, gender)
            numbers.append(row.number)
    _tell_withheld(f"{name}:name", numbers, [written for _, written, _, _ in people.values()])
    return pl.DataFrame(list(people.values()), ("id", "name", "birth_date", "gender"), orient="row")


def _gender(written: str, where: str, problems: list[Problem]) -> str:
    found = words()
    word = plain(written)
    if word and word not in found.gender and word not in found.empty:
        what = f"{written.strip()!r} is no gender that is known here; the row is linked without it."
        problems.append(Problem(f"{where}:gender", what, "Write male or female, or leave the cell empty."))
    return found.gender.get(word, "")


def _birth_date(written: str, where: str, problems: list[Problem]) -> str:
    if written:
        try:
            dates.parse_written(written)
        except ValueError as err:
            what = f"{err} The row is linked without it."
            problems.append(Problem(f"{where}:birth_date", what, dates.ADVICE))
            return ""
    return written
