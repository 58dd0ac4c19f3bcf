"""The tables as they are now. How they came to be so: `migrations/versions/`."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

source = Table(
    "source",
    metadata,
    Column("id", String(64), primary_key=True),  # SHA-256 of the bytes
    Column("name", Text, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("size", Integer, nullable=False),
    Column("recorded", String(27), nullable=False),  # UTC, ISO 8601 with microseconds: sorts as text everywhere
)

# In pieces, so that neither writing nor reading a large source needs it in memory at once.
source_piece = Table(
    "source_piece",
    metadata,
    Column("source", String(64), ForeignKey("source.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)

# One reading of one source by one reader. `register` names the series that the source is an edition of.
intake = Table(
    "intake",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String(64), ForeignKey("source.id"), nullable=False),
    Column("reader", Text, nullable=False),
    Column("register", Text, nullable=False),
    Column("replaces", String(16), nullable=False),
    Column("rows", Integer, nullable=False),
    Column("edition", String(10), nullable=False),  # the day that the source tells of, ISO 8601
    Column("recorded", String(27), nullable=False),
    Index("ix_intake_source", "source", "reader"),
    Index("ix_intake_register", "register"),
)

statement = Table(
    "statement",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which they came
    Column("id", String(32), nullable=False, index=True),
    Column("intake", Integer, ForeignKey("intake.id"), nullable=False),
    Column("source", String(64), ForeignKey("source.id"), nullable=False),
    Column("subject", Text, nullable=False),
    Column("predicate", String(32), nullable=False),
    Column("value", Text, nullable=False),
    Column("as_written", Text, nullable=False),
    Column("valid", Text, nullable=False),
    Column("asserted_by", Text, nullable=False),
    Column("publication", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("row", Integer),
    Column("column", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("recorded", String(27), nullable=False),
    UniqueConstraint("intake", "id"),  # one reading says a thing once; another reading of the bytes says it again
    Index("ix_statement_subject", "subject", "intake"),
    Index("ix_statement_row", "intake", "row"),
)

problem = Table(
    "problem",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("intake", Integer, ForeignKey("intake.id"), nullable=False, index=True),
    Column("place", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("to_do", Text, nullable=False),
    Column("severity", String(16), nullable=False),
    Column("row_text", Text, nullable=False),
    Column("row", Integer),  # which `place` names, too; None where it is about the file, or an article
)

# Rows of an earlier source that were set aside, and that this intake brings again, mended: they are open there no more.
mended = Table(
    "mended",
    metadata,
    Column("intake", Integer, ForeignKey("intake.id"), primary_key=True),
    Column("source", String(64), ForeignKey("source.id"), primary_key=True),
    Column("row", Integer, primary_key=True),
    Index("ix_mended_source", "source", "row"),
)

judgement = Table(
    "judgement",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("left", Text, nullable=False),
    Column("right", Text, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("recorded", String(27), nullable=False),
)
