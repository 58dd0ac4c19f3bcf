"""names compare, names link."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from faustpfand import dates, names
from faustpfand.cli.options import FILE, format_option, stream_of
from faustpfand.errors import FaustpfandError, Problem
from faustpfand.publish import data
from faustpfand.resolve import Entry, link
from faustpfand.sources import Row, open_table


@click.group("names")
def naming() -> None:
    """Compare names across alphabets and spellings. No ledger is needed; a person decides who is who."""


def _rows(path: Path, needed: tuple[str, ...], problems: list[Problem]) -> Iterator[Row]:
    with stream_of(path) as stream:
        table = open_table(stream, path.name)
        missing = [column for column in needed if column not in table.columns]
        if missing:
            found = ", ".join(table.columns)
            raise FaustpfandError(f"{path.name}: column(s) {', '.join(missing)} are needed; found are {found}.")
        for row in table.rows:
            if isinstance(row, Problem):
                problems.append(row)
            else:
                yield row


def _print(rows: list[dict[str, Any]], form: str, columns: tuple[str, ...]) -> None:
    if form == "json":
        data.write_json(rows, sys.stdout)
    else:
        data.write_csv(rows, sys.stdout, columns if not rows else ())


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

    The score lies between 0 and 1; the verdict is same, unsure or different; the reasons say why in words.
    """
    problems: list[Problem] = []
    rows = []
    for row in _rows(path, ("name1", "name2"), problems):
        match = names.compare(row.cells["name1"], row.cells["name2"])
        found = {"score": match.score, "verdict": match.verdict, "reasons": " ".join(match.reasons)}
        rows.append({**row.cells, **found})
    _print(rows, form, ("name1", "name2", "score", "verdict", "reasons"))
    _end(problems)


@naming.command("link")
@click.argument("left", metavar="LEFT", type=FILE)
@click.argument("right", metavar="RIGHT", type=FILE)
@click.option("--one-to-one", is_flag=True, help="Give each row at most one partner.")
@format_option("csv", "json")
def link_(left: Path, right: Path, one_to_one: bool, form: str) -> None:  # noqa: FBT001 - a flag, as Click hands it over
    """Link two lists: columns id and name in each, birth_date and gender where known; best pairs first.

    Out come left_id, right_id, score, verdict and reasons. Dates of birth or genders that contradict each other leave
    a pair out.
    """
    problems: list[Problem] = []
    mine, yours = _entries(left, problems), _entries(right, problems)
    pairs = link(mine, yours, one_to_one=one_to_one)
    rows = [
        {
            "left_id": pair.left,
            "right_id": pair.right,
            "score": pair.match.score,
            "verdict": pair.match.verdict,
            "reasons": " ".join(pair.match.reasons),
        }
        for pair in pairs
    ]
    _print(rows, form, ("left_id", "right_id", "score", "verdict", "reasons"))
    _end(problems)


def _entries(path: Path, problems: list[Problem]) -> list[Entry]:
    entries: dict[str, Entry] = {}
    for row in _rows(path, ("id", "name"), problems):
        where = f"{path.name}:{row.number}"
        entry = _entry(row, where, problems)
        if entry.id in entries:
            problems.append(Problem(f"{where}:id", f"The id {entry.id!r} stands twice.", "Give each row its own."))
        else:
            entries[entry.id] = entry
    return list(entries.values())


def _entry(row: Row, where: str, problems: list[Problem]) -> Entry:
    born, written = None, row.cells.get("birth_date", "").strip()
    if written:
        try:
            born = dates.parse_written(written)
        except ValueError as err:
            problems.append(Problem(f"{where}:birth_date", str(err), dates.ADVICE))
    gender = row.cells.get("gender", "").strip().casefold()[:1]
    return Entry(row.cells["id"].strip(), row.cells["name"], born, gender)
