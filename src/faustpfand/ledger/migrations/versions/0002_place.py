"""What stands in a row of a source is looked up, when a reader follows a figure home."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Look-ups go by the row of an intake."""
    op.create_index("ix_statement_row", "statement", ["intake", "row"])
