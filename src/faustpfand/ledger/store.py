"""The ledger: append-only; every view is a function of what was appended and of the moment asked for."""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from operator import itemgetter
from typing import Any, BinaryIO, Self

from sqlalchemy import Connection, Row, and_, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from faustpfand.errors import Problem, Severity
from faustpfand.extract.reading import Reading
from faustpfand.ledger import lists, problems, received, schema
from faustpfand.ledger.editions import Changes, compare, is_mending, later_edition, refuse_shrunk
from faustpfand.ledger.engine import Waiting, in_silence, open_engine
from faustpfand.ledger.received import Intake, Received
from faustpfand.records import Edition, Judgement, Locator, Predicate, Source, Statement, Verdict
from faustpfand.sentences import sentence

_ROW = re.compile(r"^(.*?:\d+):.*$")  # the column of `file:row:column` goes
EVERYTHING = slice(None)
BATCH = 2_000  # rows a call to the database; more gains no speed and costs memory
Moment = date | datetime


class Replaces(StrEnum):
    """What a new edition of a register does to the older one in today's view (never in `as_of` views)."""

    TABLE = "table"  # the whole table: its rows have no ids of their own
    SUBJECTS = "subjects"  # the subjects that it names; a row that vanished is no release
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How a source was read: `key` tells two ways of reading the same bytes apart."""

    key: str
    register: str = ""
    replaces: Replaces = Replaces.NOTHING
    may_lack: int | None = None  # per cent of the edition before it that an edition may lack; None sets no limit
    mends: str = ""  # id of the source whose rows, set aside there, this one brings again
    alike: tuple[str, ...] = ()  # registers that name the same subjects in another form; held against for `may_lack`


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """One reading of one source, as the ledger files it; `id` counts up in the order in which they came."""

    id: int
    source: Source
    reader: Reader
    recorded: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What taking in one source did. `known` statements were in the ledger already.

    `changes` tells how a new edition of a register differs from the last; None for anything else.
    """

    source: Source
    rows: int
    new: int
    known: int
    problems: tuple[Problem, ...] = ()
    changes: Changes | None = None

    @property
    def quarantined(self) -> int:
        """How many rows were kept aside; a row may have several faults."""
        kept_aside = [problem.where for problem in self.problems if problem.severity is Severity.QUARANTINED]
        return len({_ROW.sub(r"\1", where) for where in kept_aside})

    @property
    def noted(self) -> int:
        """How many things were noted about rows that went in, or about the file."""
        return sum(problem.severity is Severity.NOTED for problem in self.problems)


@dataclass(frozen=True, slots=True)
class _Into:
    """Where rows are appended: the intake, the file that they are of, when, and whose rows they mend."""

    intake: int
    file: str
    recorded: str
    mends: str


class Ledger:
    """One database of sources, statements and judgements.

    Whoever writes waits for others who do; `waiting` is then told, after a second, for how many more seconds at most.
    """

    def __init__(self, location: str, *, create: bool = False, waiting: Waiting = in_silence) -> None:
        self.location = location
        self._engine = open_engine(location, create=create, waiting=waiting)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database file."""
        self._engine.dispose()

    # -- appending ---------------------------------------------------------------------------------------

    def take_in(self, source: Source, pieces: Iterable[bytes], rows: Iterable[Reading], reader: Reader) -> Receipt:
        """Append one source with all that it says, in one transaction: all of it or, if killed, nothing.

        The same bytes read the same way before are left as they are, and the first receipt is given again. Where a
        newer edition has replaced them since, the receipt notes it; with another day told they are an edition anew.

        Raises:
            UnreadableSourceError: more is gone since the edition before it than the reader may let go.
        """
        recorded = _stamp(source.recorded or datetime.now(UTC))
        edition = source.edition or datetime.fromisoformat(recorded).date()
        with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            earlier = self._earlier(connection, source, reader)
            if earlier is not None:
                receipt = self._receipt(connection, earlier, new=0)
                return replace(receipt, problems=(*receipt.problems, *_followed(connection, earlier, source, reader)))
            self._keep_bytes(connection, source, pieces, recorded)
            intake = connection.execute(
                schema.intake.insert().returning(schema.intake.c.id),
                {
                    "source": source.id,
                    "reader": reader.key,
                    "register": reader.register,
                    "replaces": reader.replaces.value,
                    "rows": 0,
                    "edition": edition.isoformat(),
                    "recorded": recorded,
                },
            ).scalar_one()
            read, said = self._append(connection, rows, _Into(intake, source.name, recorded, reader.mends))
            connection.execute(schema.intake.update().where(schema.intake.c.id == intake).values(rows=read))
            if reader.may_lack is not None:
                refuse_shrunk(connection, intake, source.name, reader.may_lack, (reader.register, *reader.alike))
            changes = self._changes(connection, intake, reader)
            if (
                reader.replaces is Replaces.SUBJECTS
                and changes is not None
                and (shrunk := changes.problem(source.name)) is not None
            ):
                connection.execute(schema.problem.insert(), [_problem_row(shrunk, intake, source.name)])
            new = self._new(connection, intake)
            receipt = self._receipt(connection, intake, new=new)
            return replace(receipt, known=said - new, changes=changes)

    def _changes(self, connection: Connection, intake: int, reader: Reader) -> Changes | None:
        """Say how an edition differs from the one before it, of registers and lists alone."""
        match reader.replaces:
            case _ if reader.mends:
                return None  # a few rows of an edition are none
            case Replaces.SUBJECTS:
                return compare(connection, intake, reader.register)
            case Replaces.NOTHING if reader.register:
                return compare(connection, intake, reader.register, by_day=True)
            case _:
                return None

    def _earlier(self, connection: Connection, source: Source, reader: Reader) -> int | None:
        table = schema.intake.c
        found = select(table.id).where(table.source == source.id, table.reader == reader.key)
        if source.edition is not None and reader.replaces is not Replaces.NOTHING and not reader.mends:
            found = found.where(table.edition == source.edition.isoformat())
        return connection.execute(found.order_by(table.id.desc()).limit(1)).scalar()

    def _keep_bytes(self, connection: Connection, source: Source, pieces: Iterable[bytes], recorded: str) -> None:
        if connection.execute(select(schema.source.c.id).where(schema.source.c.id == source.id)).first():
            return
        connection.execute(
            schema.source.insert(),
            {
                "id": source.id,
                "name": source.name,
                "kind": source.kind,
                "size": source.size,
                "recorded": recorded,
            },
        )
        for number, piece in enumerate(pieces):
            connection.execute(schema.source_piece.insert(), {"source": source.id, "number": number, "bytes": piece})

    def _append(self, connection: Connection, rows: Iterable[Reading], into: _Into) -> tuple[int, int]:
        """Append what the rows say, a batch at a time; return rows read and statements handed over."""
        add = _adding(connection)
        rows_read = said = 0
        pending = iter(rows)
        while batch := list(islice(pending, BATCH // 10)):  # a register's row gives about ten statements
            rows_read += sum(row.is_row for row in batch)
            values = [_row_of(one, into.intake, into.recorded) for row in batch for one in row.statements]
            said += len(values)
            if values:
                add(values)
            found = [_problem_row(problem, into.intake, into.file) for row in batch for problem in row.problems]
            if found:
                connection.execute(schema.problem.insert(), found)
            mended = [{"intake": into.intake, "source": into.mends, "row": one} for row in batch for one in row.mends]
            if mended:
                connection.execute(schema.mended.insert(), mended)
        return rows_read, said

    def judge(self, judgement: Judgement) -> None:
        """Append a person's decision; the newest about a pair holds, the older ones stay on record."""
        values = {
            "left": judgement.left,
            "right": judgement.right,
            "verdict": judgement.verdict.value,
            "by": judgement.by,
            "reason": judgement.reason,
            "recorded": _stamp(judgement.recorded or datetime.now(UTC)),
        }
        with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            connection.execute(schema.judgement.insert(), values)

    # -- views -------------------------------------------------------------------------------------------

    def statements(
        self, predicates: Iterable[Predicate] = (), *, country: str = "", as_of: Moment | None = None
    ) -> Iterator[Statement]:
        """Give the statements that hold in the view of a moment, in the order in which they came.

        Args:
            predicates: only these; all if empty.
            country: only those of registers of this country, or of no country told.
            as_of: what the ledger said then; a date means the end of that day, UTC. None is now.
        """
        table = schema.statement
        query = select(table).join(schema.intake, schema.intake.c.id == table.c.intake).order_by(table.c.seq)
        query = query.where(_in_view(as_of))
        wanted = [predicate.value for predicate in predicates]
        if wanted:
            query = query.where(table.c.predicate.in_(wanted))
        if country:
            register = schema.intake.c.register
            query = query.where(or_(register.startswith(f"{country}/"), register.startswith("/")))
        with self._engine.connect() as connection:
            for row in connection.execution_options(yield_per=BATCH).execute(query):
                yield _statement_of(row)

    def by_intake(
        self, predicates: Iterable[Predicate], *, as_of: Moment | None = None, replaced: bool = False
    ) -> Iterator[tuple[int, Statement]]:
        """Give the statements that hold in the view of a moment, each with the number of the intake that made it.

        Args:
            predicates: only these.
            as_of: what the ledger said then.
            replaced: also those that a newer edition of their register has replaced: all that was ever said.
        """
        table = schema.statement
        query = select(table).join(schema.intake, schema.intake.c.id == table.c.intake)
        query = query.where(table.c.predicate.in_([predicate.value for predicate in predicates]))
        query = query.where(table.c.recorded <= _until(as_of) if replaced else _in_view(as_of))
        with self._engine.connect() as connection:
            for row in connection.execution_options(yield_per=BATCH).execute(query.order_by(table.c.seq)):
                yield row.intake, _statement_of(row)

    def filed(self, *, as_of: Moment | None = None) -> list[Filed]:
        """List the readings of sources up to a moment, oldest first."""
        query = (
            select(schema.intake, *_source_columns())
            .join(schema.source, schema.source.c.id == schema.intake.c.source)
            .where(schema.intake.c.recorded <= _until(as_of))
            .order_by(schema.intake.c.id)
        )
        with self._engine.connect() as connection:
            return [
                Filed(
                    id=row.id,
                    source=_source_of(row),
                    reader=Reader(key=row.reader, register=row.register, replaces=Replaces(row.replaces)),
                    recorded=datetime.fromisoformat(row.recorded),
                )
                for row in connection.execute(query)
            ]

    def of_subjects(self, subjects: Iterable[str], *, as_of: Moment | None = None) -> Iterator[Statement]:
        """Give the statements about these subjects that hold in the view of a moment, in the order they came."""
        table, wanted = schema.statement, sorted(set(subjects))
        with self._engine.connect() as connection:
            for start in range(0, len(wanted), lists.AT_ONCE):
                some = wanted[start : start + lists.AT_ONCE]
                query = select(table).join(schema.intake, schema.intake.c.id == table.c.intake)
                query = query.where(table.c.subject.in_(some), _in_view(as_of)).order_by(table.c.seq)
                for row in connection.execute(query):
                    yield _statement_of(row)

    def head(self) -> tuple[int, int]:
        """Give the numbers of the last intake and the last judgement: as long as they stay, every view does."""
        with self._engine.connect() as connection:
            last = [select(func.max(key)) for key in (schema.intake.c.id, schema.judgement.c.seq)]
            intake, judgement = (connection.execute(query).scalar() or 0 for query in last)
            return intake, judgement

    def judgements(self, *, as_of: Moment | None = None) -> list[Judgement]:
        """Give all judgements up to a moment, oldest first."""
        table = schema.judgement
        query = select(table).where(table.c.recorded <= _until(as_of)).order_by(table.c.seq)
        with self._engine.connect() as connection:
            return [
                Judgement(
                    left=row.left,
                    right=row.right,
                    verdict=Verdict(row.verdict),
                    by=row.by,
                    reason=row.reason,
                    recorded=datetime.fromisoformat(row.recorded),
                )
                for row in connection.execute(query)
            ]

    def problems(
        self, *, mended: bool = False, as_of: Moment | None = None, source: str = "", part: slice = EVERYTHING
    ) -> list[tuple[Source, Problem]]:
        """List the problems of every source, in the order in which they came.

        Args:
            mended: also those of rows that were mended since, and of files that a later one of the same name and
                register has followed.
            as_of: what was known then.
            source: only those of this one.
            part: from which to which of them.
        """
        query = problems.listed(_source_columns(), _until(as_of), mended=mended, source=source)
        first, last = part.start or 0, part.stop
        query = query.offset(first).limit(None if last is None else max(last - first, 0))
        with self._engine.connect() as connection:
            return [(_source_of(row), _problem_of(row)) for row in connection.execute(query)]

    def problem_count(self, *, source: str = "", as_of: Moment | None = None) -> tuple[int, int]:
        """Count the open problems of every source, or of one: rows set aside, and things noted."""
        with self._engine.connect() as connection:
            return problems.counted(connection, _until(as_of), source)

    def sources(self, *, as_of: Moment | None = None) -> list[Source]:
        """List the sources, oldest first."""
        query = (
            select(*_source_columns())
            .join(schema.intake, schema.intake.c.source == schema.source.c.id)
            .where(schema.intake.c.recorded <= _until(as_of))
            .order_by(schema.intake.c.id)
        )
        with self._engine.connect() as connection:
            return [_source_of(row) for row in connection.execute(query)]

    def pieces(self, source: str) -> Iterator[bytes]:
        """Give the bytes of a source as received, in pieces."""
        table = schema.source_piece
        query = select(table.c.bytes).where(table.c.source == source).order_by(table.c.number)
        with self._engine.connect() as connection:
            for row in connection.execution_options(yield_per=1).execute(query):
                yield row.bytes

    def source(self, source: str) -> Source | None:
        """Give a source as it was last taken in; None where the ledger does not have it."""
        query = (
            select(*_source_columns())
            .join(schema.intake, schema.intake.c.source == schema.source.c.id)
            .where(schema.source.c.id == source)
            .order_by(schema.intake.c.id.desc())
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
            return None if row is None else _source_of(row)

    def intakes(self, *, as_of: Moment | None = None) -> list[Intake]:
        """List the readings of all sources, newest first."""
        with self._engine.connect() as connection:
            return received.intakes(connection, _until(as_of), _source_columns(), _source_of)

    def opened(self, source: str) -> BinaryIO:
        """Open a source as received, as a file; its pieces are fetched as they are read."""
        return io.BufferedReader(Received(self._engine, source))

    def of_row(self, source: str, row: int | None, *, at_most: int = 200) -> list[Statement]:
        """Give what was read from a row of a source, by any reading; None asks for what stands in no row."""
        with self._engine.connect() as connection:
            said = [_statement_of(found) for found in received.of_row(connection, source, row, at_most)]
        return list({one.id: one for one in said}.values())

    # -- sanctions lists ---------------------------------------------------------------------------------

    def editions(self, list_id: str = "", *, as_of: Moment | None = None) -> list[Edition]:
        """List the editions of one sanctions list, or of all, by the day that they are of."""
        with self._engine.connect() as connection:
            return lists.editions(connection, _until(as_of), list_id)

    def fields(self, edition: Edition) -> Iterator[lists.Field]:
        """Give everything that an edition of a list says, as (subject, predicate, value)."""
        with self._engine.connect() as connection:
            yield from lists.fields(connection, edition.id)

    def about(self, subjects: Iterable[str], within: Iterable[Edition]) -> Iterator[Statement]:
        """Give what these editions of lists say about these subjects; of editions of the same bytes once."""
        with self._engine.connect() as connection:
            for row in lists.about(connection, set(subjects), {one.source: one.id for one in within}.values()):
                yield _statement_of(row)

    def names_and_numbers(self, within: Iterable[Edition]) -> Iterator[lists.Field]:
        """Give every name, identifier and kind of entry in these editions of lists, each once a subject."""
        with self._engine.connect() as connection:
            yield from lists.named(connection, [one.id for one in within])

    def _count(self, connection: Connection, intake: int) -> int:
        query = select(func.count()).select_from(schema.statement).where(schema.statement.c.intake == intake)
        return connection.execute(query).scalar_one()

    def _new(self, connection: Connection, intake: int) -> int:
        """Count what an intake says that no earlier one said in the same words at the same place."""
        one, other = schema.statement, schema.statement.alias("other")
        before = select(other.c.seq).where(other.c.id == one.c.id, other.c.intake < intake).exists()
        query = select(func.count()).select_from(one).where(one.c.intake == intake, ~before)
        return connection.execute(query).scalar_one()

    def _receipt(self, connection: Connection, intake: int, *, new: int) -> Receipt:
        query = (
            select(*_source_columns(), schema.intake.c.rows)
            .join(schema.intake, schema.intake.c.source == schema.source.c.id)
            .where(schema.intake.c.id == intake)
        )
        row = connection.execute(query).one()
        found = connection.execute(
            select(schema.problem).where(schema.problem.c.intake == intake).order_by(schema.problem.c.seq)
        )
        return Receipt(
            source=_source_of(row),
            rows=row.rows,
            new=new,
            known=self._count(connection, intake) - new,
            problems=tuple(_problem_of(one) for one in found),
        )


def _followed(connection: Connection, intake: int, source: Source, reader: Reader) -> Iterator[Problem]:
    """Note that a newer edition has replaced a file that comes in again."""
    if reader.replaces is Replaces.NOTHING:
        return
    newer = schema.intake.alias("newer")
    is_newer = and_(schema.intake.c.id == intake, later_edition(newer, _until(None)), ~is_mending(newer.c.id))
    later = select(schema.source.c.name).join(newer, newer.c.source == schema.source.c.id).join(schema.intake, is_newer)
    name = connection.execute(later.order_by(newer.c.id.desc()).limit(1)).scalar()
    if name is not None:
        what = sentence(
            "This file was taken in before, and %(file)s has followed it since; nothing was changed.", file=name
        )
        to_do = sentence("If it shall be the newest again, name the day that it holds from (--edition).")
        yield Problem(source.name, what, to_do, Severity.NOTED)


def _in_view(as_of: Moment | None) -> Any:  # noqa: ANN401 - an SQL expression; the library's type is not public
    """Tell what holds: recorded by then, and not replaced by a newer edition recorded by then."""
    until = _until(as_of)
    newer = schema.intake.alias("newer")
    later = later_edition(newer, until)
    other = schema.statement.alias("other")
    table_replaced = select(newer.c.id).where(later).exists()
    subject_replaced = (
        select(other.c.seq)
        .join(newer, newer.c.id == other.c.intake)
        .where(other.c.subject == schema.statement.c.subject, later)
        .exists()
    )
    replaces = schema.intake.c.replaces
    return and_(
        schema.statement.c.recorded <= until,
        or_(
            replaces == Replaces.NOTHING.value,
            and_(replaces == Replaces.TABLE.value, ~table_replaced),
            and_(replaces == Replaces.SUBJECTS.value, or_(~table_replaced, ~subject_replaced)),
        ),
    )


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _until(as_of: Moment | None) -> str:
    if as_of is None:
        return "9999"
    if isinstance(as_of, datetime):
        return _stamp(as_of)
    if as_of == date.max:
        return "9999-12-31T99"
    next_day = datetime.combine(as_of + timedelta(days=1), time.min, UTC)
    return _stamp(next_day - timedelta(microseconds=1))


def _adding(connection: Connection) -> Callable[[list[dict[str, Any]]], object]:
    """Give what appends statements that are not there yet.

    The words are handed to the driver as they are: the library's own way of preparing each row takes as long again as
    the database needs for it.
    """
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    columns = [column.name for column in schema.statement.columns if column.name != "seq"]
    add = dialect.insert(schema.statement).on_conflict_do_nothing(index_elements=["intake", "id"])
    compiled = add.compile(dialect=connection.dialect, column_keys=columns)
    if not compiled.positional:
        return lambda rows: connection.exec_driver_sql(compiled.string, rows)
    order = itemgetter(*compiled.positiontup or columns)
    return lambda rows: connection.exec_driver_sql(compiled.string, list(map(order, rows)))


def _row_of(one: Statement, intake: int, recorded: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "intake": intake,
        "source": one.source,
        "subject": one.subject,
        "predicate": str(one.predicate),
        "value": one.value,
        "as_written": one.as_written,
        "valid": one.when,
        "asserted_by": one.asserted_by,
        "publication": one.publication,
        "url": one.url,
        "file": one.locator.file,
        "row": one.locator.row,
        "column": one.locator.column,
        "start": one.locator.start,
        "end": one.locator.end,
        "recorded": recorded,
    }


def _statement_of(row: Any) -> Statement:  # noqa: ANN401 - a Row of the whole table
    # In the order of the table: looking up each column by its name takes as long as all the rest.
    (
        _, _, _, source, subject, predicate, value, as_written, valid, asserted_by, publication, url,
        file, line, column, start, end, _,
    ) = row  # fmt: skip
    return Statement(
        subject=subject,
        predicate=predicate,
        value=value,
        as_written=as_written,
        when=valid,
        asserted_by=asserted_by,
        publication=publication,
        url=url,
        source=source,
        locator=Locator(file, line, column, start, end),
    )


def _problem_row(problem: Problem, intake: int, file: str) -> dict[str, Any]:
    return {
        "intake": intake,
        "place": problem.where,
        "what": str(problem.what),  # the English text alone; pages find its message again
        "to_do": str(problem.to_do),
        "severity": problem.severity.value,
        "row_text": problem.row_text,
        "row": problem.row_of(file),
    }


def _problem_of(row: Row[Any]) -> Problem:
    return Problem(row.place, row.what, row.to_do, Severity(row.severity), row.row_text)


def _source_columns() -> list[Any]:
    return [
        schema.source.c.id.label("source_id"),
        schema.source.c.name.label("source_name"),
        schema.source.c.kind.label("source_kind"),
        schema.source.c.size.label("source_size"),
        schema.source.c.recorded.label("source_recorded"),
        schema.intake.c.register.label("source_register"),
        schema.intake.c.edition.label("source_edition"),
    ]


def _source_of(row: Any) -> Source:  # noqa: ANN401 - a Row; which columns it has differs
    return Source(
        id=row.source_id,
        name=row.source_name,
        kind=row.source_kind,
        size=row.source_size,
        register=row.source_register,
        edition=date.fromisoformat(row.source_edition),
        recorded=datetime.fromisoformat(row.source_recorded),
    )
