"""The first ledger: sources with their bytes, intakes, statements, problems, judgements."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "source",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("recorded", sa.String(27), nullable=False),
    )
    op.create_table(
        "source_piece",
        sa.Column("source", sa.String(64), sa.ForeignKey("source.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "intake",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("source", sa.String(64), sa.ForeignKey("source.id"), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("register", sa.Text, nullable=False),
        sa.Column("replaces", sa.String(16), nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("edition", sa.String(10), nullable=False),
        sa.Column("recorded", sa.String(27), nullable=False),
    )
    op.create_index("ix_intake_source", "intake", ["source", "reader"])
    op.create_index("ix_intake_register", "intake", ["register"])
    op.create_table(
        "statement",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("intake", sa.Integer, sa.ForeignKey("intake.id"), nullable=False),
        sa.Column("source", sa.String(64), sa.ForeignKey("source.id"), nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("predicate", sa.String(32), nullable=False),
        *[
            sa.Column(name, sa.Text, nullable=False)
            for name in ("value", "as_written", "valid", "asserted_by", "publication", "url", "file")
        ],
        sa.Column("row", sa.Integer),
        sa.Column("column", sa.Text, nullable=False),
        sa.Column("start", sa.Integer),
        sa.Column("end", sa.Integer),
        sa.Column("recorded", sa.String(27), nullable=False),
        sa.UniqueConstraint("intake", "id"),
    )
    op.create_index("ix_statement_id", "statement", ["id"])
    op.create_index("ix_statement_subject", "statement", ["subject", "intake"])
    op.create_table(
        "problem",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("intake", sa.Integer, sa.ForeignKey("intake.id"), nullable=False),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("place", "what", "to_do")],
        sa.Column("severity", sa.String(16), nullable=False),
        sa.Column("row_text", sa.Text, nullable=False),
    )
    op.create_index("ix_problem_intake", "problem", ["intake"])
    op.create_table(
        "judgement",
        sa.Column("seq", sa.Integer, primary_key=True),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("left", "right")],
        sa.Column("verdict", sa.String(16), nullable=False),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("by", "reason")],
        sa.Column("recorded", sa.String(27), nullable=False),
    )
