"""Rows of a source that were set aside, as a table in which somebody can mend them and which can be taken in again."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TextIO

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.records import Source
from faustpfand.sources.cells import LOST
from faustpfand.sources.csv_rows import Record
from faustpfand.sources.tables import MENDING, as_received

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run; OWASP, CSV injection
Rows = dict[int, list[Problem]]


def write(opened: BinaryIO, source: Source, problems: Iterable[Problem], out: TextIO) -> None:
    """Write the rows that were set aside: first of which source and row they are and what is wrong, then as received.

    Of a fact table, whose newer edition replaces the whole, all rows are written. A row of which nobody can say where
    its cells end has its text as one cell. Where the source is no table, the text that was kept of each place stands
    in place of its cells. Before a cell that a spreadsheet would run stands a blank, which our readers pass over.

    Args:
        opened: the bytes of the source.
        source: what is told of it.
        problems: what is wrong in it.
        out: where to; without translation of line ends.
    """
    of_row: Rows = defaultdict(list)
    others = []
    for one in problems:
        if one.severity is Severity.QUARANTINED:
            row = one.row_of(source.name)
            (others.append(one) if row is None else of_row[row].append(one))
    try:
        delimiter, records = as_received(opened, source.name)
        rows = list(_rows(records, source.id, of_row, whole=source.kind == "reference"))
    except UnreadableSourceError:
        delimiter, rows = ",", [["text"], *_texts(source.id, of_row)]
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([*MENDING, *rows[0]])
    writer.writerows(rows[1:])
    writer.writerows([source.id, "", one.what, one.to_do, _safe(one.row_text)] for one in others)


def _rows(records: Iterator[Record], source: str, of_row: Rows, *, whole: bool) -> Iterator[list[str]]:
    headings = next(records, Record(0, [])).cells
    ours = {at for at, cell in enumerate(headings) if cell.strip() in MENDING}  # it was mended once already
    yield [cell for at, cell in enumerate(headings) if at not in ours]
    for record in records:
        found = of_row.get(record.number, [])
        if found or whole:
            cells = [_safe(cell) for at, cell in enumerate(record.cells) if at not in ours]
            yield [*_told(source, record.number, found), *cells]


def _texts(source: str, of_row: Rows) -> Iterator[list[str]]:
    for row, found in sorted(of_row.items()):
        yield [*_told(source, row, found), _safe(found[0].row_text)]


def _told(source: str, row: int, found: list[Problem]) -> list[str]:
    whats, ways = dict.fromkeys(one.what for one in found), dict.fromkeys(one.to_do for one in found)
    # Letters for which a row would be set aside must not stand in it because we quote them.
    words = [" ".join(said).replace(LOST, "?").replace("\0", "?") for said in (whats, ways)]
    return [source, str(row), *map(_safe, words)]


def _safe(cell: str) -> str:
    """Put a blank before what a spreadsheet would run; a bare carriage return, which is not quoted, becomes a line."""
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f" {text}" if text.startswith(_FORMULA) else text
