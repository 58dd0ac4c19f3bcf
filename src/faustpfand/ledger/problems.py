"""Problems as the ledger keeps them: which are open, and how many."""

from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, select

from faustpfand.errors import Severity
from faustpfand.ledger import schema
from faustpfand.ledger.editions import is_mending, later_edition


def listed(columns: list[Any], until: str, *, mended: bool, source: str) -> Select[Any]:
    """Ask for problems with their sources, in the order in which they came.

    Args:
        columns: of the source.
        until: recorded by then.
        mended: also those that are open no more.
        source: only of this one, if not empty.
    """
    query = (
        select(schema.problem, *columns)
        .join(schema.intake, schema.intake.c.id == schema.problem.c.intake)
        .join(schema.source, schema.source.c.id == schema.intake.c.source)
        .where(schema.intake.c.recorded <= until)
        .order_by(schema.problem.c.seq)
    )
    if source:
        query = query.where(schema.intake.c.source == source)
    if not mended:
        query = query.where(~_is_followed(until), ~_is_mended(until))
    return query


def counted(connection: Connection, until: str, source: str) -> tuple[int, int]:
    """Count the open problems: rows set aside, which may have several faults each, and things noted."""
    of_open = listed([], until, mended=False, source=source).order_by(None)
    place = case((schema.problem.c.row.is_(None), schema.problem.c.place), else_="")
    columns = (schema.problem.c.intake, schema.problem.c.row, place)
    by = of_open.with_only_columns(*columns).where(schema.problem.c.severity == Severity.QUARANTINED.value).distinct()
    noted = of_open.with_only_columns(schema.problem.c.seq).where(schema.problem.c.severity == Severity.NOTED.value)
    aside, others = (
        connection.execute(select(func.count()).select_from(query.subquery())).scalar_one() for query in (by, noted)
    )
    return aside, others


def _is_followed(until: str) -> Any:  # noqa: ANN401 - SQL expressions; the library's types are not public
    """Tell whether a later file of the same name and register came in."""
    newer, file = schema.intake.alias("newer"), schema.source.alias("file")
    followed = select(newer.c.id).join(file, file.c.id == newer.c.source)
    same_name = and_(file.c.name == schema.source.c.name, later_edition(newer, until), ~is_mending(newer.c.id))
    return followed.where(same_name).exists()


def _is_mended(until: str) -> Any:  # noqa: ANN401 - as above
    """Tell whether the row was mended, and brought again."""
    table, by = schema.mended, schema.intake.alias("by")
    mended = select(table.c.row).join(by, by.c.id == table.c.intake)
    return mended.where(
        table.c.source == schema.intake.c.source, table.c.row == schema.problem.c.row, by.c.recorded <= until
    ).exists()
