"""What the ledger holds of sanctions lists, edition by edition: queries that never load a whole list at once."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from faustpfand.ledger import schema
from faustpfand.records import Edition, Predicate

AT_ONCE = 500  # names or subjects in one question; SQLite takes no more than 999 values by default
SERIES = "sanctions/"
INSTEAD = "/instead"  # ends the key of a reading that stands for the earlier readings of the same bytes
Field = tuple[str, str, str]  # subject, predicate, value


def editions(connection: Connection, until: str, list_id: str = "") -> list[Edition]:
    """List the editions recorded by then, by the day that they are of.

    A list may be the same on two days, so the same bytes may be two editions; a reading that says `INSTEAD` puts the
    day of the earlier ones right.
    """
    intake, source = schema.intake, schema.source
    query = (
        select(intake.c.id, intake.c.register, intake.c.edition, intake.c.source, intake.c.reader, source.c.name)
        .join(source, source.c.id == intake.c.source)
        .where(intake.c.register.startswith(f"{SERIES}{list_id}/" if list_id else SERIES), intake.c.recorded <= until)
        .order_by(intake.c.id)
    )
    standing: dict[tuple[str, str], list[Any]] = {}
    for row in connection.execute(query):
        readings = standing.setdefault((row.source, row.register), [])
        if row.reader.endswith(INSTEAD):
            readings.clear()
        readings.append(row)
    found = [
        Edition(
            id=row.id,
            list=row.register.split("/")[1],
            form=row.register.split("/")[2],
            on=date.fromisoformat(row.edition),
            source=row.source,
            file=row.name,
        )
        for readings in standing.values()
        for row in readings
    ]
    return sorted(found, key=lambda one: (one.on, one.id))


def fields(connection: Connection, edition: int) -> Iterator[Field]:
    """Give everything that an edition says, as bare fields."""
    table = schema.statement
    query = select(table.c.subject, table.c.predicate, table.c.value).where(table.c.intake == edition)
    rows: Any = connection.execution_options(yield_per=10_000).execute(query)
    yield from rows


def about(connection: Connection, subjects: Collection[str], within: Collection[int]) -> Iterator[Any]:
    """Give the rows of statements about these subjects in these editions, in the order in which they came."""
    table, wanted = schema.statement, sorted(set(subjects))
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        query = select(table).where(table.c.subject.in_(some), table.c.intake.in_(within)).order_by(table.c.seq)
        yield from connection.execute(query)


def named(connection: Connection, within: Collection[int]) -> Iterator[Field]:
    """Give every name, identifier and kind of entry in these editions, each once a subject."""
    table = schema.statement
    words = (Predicate.LISTED_AS.value, Predicate.IDENTIFIER.value, Predicate.ENTRY_KIND.value)
    query = select(table.c.subject, table.c.predicate, table.c.value).distinct()
    query = query.where(table.c.intake.in_(within), table.c.predicate.in_(words))
    rows: Any = connection.execution_options(yield_per=10_000).execute(query)
    yield from rows
