"""Which rows that were set aside somebody has mended and brought again, and in which intake."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
_ROW = re.compile(r":(\d+)(?::|$)")


def upgrade() -> None:
    """Make the table, and let every problem say which row it is about."""
    op.create_table(
        "mended",
        sa.Column("intake", sa.Integer, sa.ForeignKey("intake.id"), primary_key=True),
        sa.Column("source", sa.String(64), sa.ForeignKey("source.id"), primary_key=True),
        sa.Column("row", sa.Integer, primary_key=True),
    )
    op.create_index("ix_mended_source", "mended", ["source", "row"])
    op.add_column("problem", sa.Column("row", sa.Integer))
    connection = op.get_bind()
    known = connection.exec_driver_sql(
        "SELECT problem.seq, problem.place, source.name FROM problem JOIN intake ON intake.id = problem.intake "
        "JOIN source ON source.id = intake.source"
    ).all()
    found = [(seq, _ROW.match(place.removeprefix(name))) for seq, place, name in known if place.startswith(name)]
    rows = [{"at": seq, "number": int(row[1])} for seq, row in found if row is not None]
    if rows:
        connection.execute(sa.text('UPDATE problem SET "row" = :number WHERE seq = :at'), rows)
