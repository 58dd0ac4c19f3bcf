"""Lists that are tables with headings, some with a line before them that says of which day they are."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.sentences import sentence
from faustpfand.sources.tables import Row, Table, open_table

_FIRST_LINE = 4_096  # bytes in which the line before the headings ends


@dataclass(slots=True)
class Columns:
    """A table whose first row can be looked at before the rows are gone through."""

    table: Table
    _first: Row | None = None
    _before: tuple[Problem, ...] = ()

    def peek(self) -> Row | None:
        """Give the first row, or None if there is none."""
        if self._first is None:
            before: list[Problem] = []
            for row in self.table.rows:
                if isinstance(row, Row):
                    self._first = row
                    break
                before.append(row)
            self._before = tuple(before)
        return self._first

    def rows(self) -> Iterator[Row | Problem]:
        """Give all rows, notes on the file first."""
        first = () if self._first is None else (self._first,)
        return itertools.chain(self.table.notes, self._before, first, self.table.rows)


def rows_of(stream: BinaryIO, name: str, needed: tuple[str, ...], *, skip: int = 0) -> Columns:
    """Open a table with the columns that a list has; `skip` lines stand before the headings.

    Raises:
        UnreadableSourceError: it is no table, or some of the columns are missing; says which.
    """
    table = open_table(stream, name, skip=skip, formulas=False)
    missing = [column for column in needed if column not in table.columns]
    if missing:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the column(s) %(missing)s of this list are missing; found are %(found)s. Download it "
                "again, or name the kind of list that it is.",
                file=name,
                missing=", ".join(missing),
                found=", ".join(table.columns[:12]),
            )
        )
    return Columns(table)


def first_line(stream: BinaryIO) -> str:
    """Give the first line of a text, for lists that say there of which day they are."""
    stream.seek(0)
    start = stream.read(_FIRST_LINE)
    codec = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return start.decode(codec, "replace").partition("\n")[0].strip("\r\n ,;")
