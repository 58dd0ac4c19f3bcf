"""Sources as they were received: their bytes, read where they are needed; what was taken from a row of them."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, and_, func, select

from faustpfand.errors import Severity
from faustpfand.ledger import schema
from faustpfand.records import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """One reading of one source: when, how many rows, and how many problems were found in it."""

    source: Source
    rows: int
    set_aside: int
    noted: int


def problem_counts(connection: Connection) -> dict[tuple[int, str], int]:
    """Count the problems of each intake by severity."""
    counted = func.count().label("number")
    query = select(schema.problem.c.intake, schema.problem.c.severity, counted)
    query = query.group_by(schema.problem.c.intake, schema.problem.c.severity)
    return {(row.intake, row.severity): row.number for row in connection.execute(query)}


def intakes(connection: Connection, until: str, columns: list[Any], source_of: Callable[[Any], Source]) -> list[Intake]:
    """List the readings of all sources, newest first."""
    query = (
        select(*columns, schema.intake.c.id.label("intake"), schema.intake.c.rows)
        .join(schema.intake, schema.intake.c.source == schema.source.c.id)
        .where(schema.intake.c.recorded <= until)
        .order_by(schema.intake.c.id.desc())
    )
    problems = problem_counts(connection)
    return [
        Intake(
            source=source_of(row),
            rows=row.rows,
            set_aside=problems.get((row.intake, Severity.QUARANTINED.value), 0),
            noted=problems.get((row.intake, Severity.NOTED.value), 0),
        )
        for row in connection.execute(query)
    ]


def of_row(connection: Connection, source: str, row: int | None, at_most: int) -> Iterator[Any]:
    """Give the statements that were read from a row of a source, or from no row: of a text, or of the whole."""
    table = schema.statement
    readings = select(schema.intake.c.id).where(schema.intake.c.source == source)
    place = table.c.row.is_(None) if row is None else table.c.row == row
    query = select(table).where(and_(table.c.intake.in_(readings), place)).order_by(table.c.seq).limit(at_most)
    yield from connection.execute(query)


class Received(io.RawIOBase):
    """The bytes of a source as a file, of which only what is read is fetched.

    Args:
        engine: of the ledger.
        source: its SHA-256.
    """

    def __init__(self, engine: Engine, source: str) -> None:
        table = schema.source_piece
        query = select(table.c.number, func.length(table.c.bytes).label("size")).where(table.c.source == source)
        self._engine, self._source = engine, source
        with engine.connect() as connection:
            sizes = list(connection.execute(query.order_by(table.c.number)))
        self._starts: list[tuple[int, int, int]] = []  # first byte, size, number
        first = 0
        for number, size in sizes:
            self._starts.append((first, size, number))
            first += size
        self._size, self._at = first, 0
        self._held: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be read from anywhere."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a byte."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def tell(self) -> int:
        """Say at which byte it is."""
        return self._at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - whatever has a buffer
        """Read on, at most to the end of a piece."""
        for first, size, number in self._starts:
            if first <= self._at < first + size:
                inside = self._at - first
                part = self._piece(number)[inside : inside + len(buffer)]
                buffer[: len(part)] = part
                self._at += len(part)
                return len(part)
        return 0

    def _piece(self, number: int) -> bytes:
        if self._held[0] != number:
            table = schema.source_piece
            query = select(table.c.bytes).where(table.c.source == self._source, table.c.number == number)
            with self._engine.connect() as connection:
                self._held = number, connection.execute(query).scalar_one()
        return self._held[1]
