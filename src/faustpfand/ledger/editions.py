"""Two editions of one register: who appeared, who changed, who is no longer listed."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection, select

from faustpfand.errors import Problem, Severity
from faustpfand.ledger import schema

SHRUNK = 10  # per cent; a register that loses more at once is more likely cut off than right


@dataclass(frozen=True, slots=True)
class Changes:
    """How an edition differs from what the register said before, counted in subjects."""

    appeared: int
    changed: int
    unchanged: int
    gone: int

    def problem(self, name: str) -> Problem | None:
        """Give a note if so many are gone that the file may be cut off; nobody is taken for released."""
        before = self.changed + self.unchanged + self.gone
        if self.gone * 100 <= before * SHRUNK:
            return None
        return Problem(
            name,
            f"{self.gone:,} of {before:,} subjects of the last edition are no longer listed.",
            "Look whether the file is whole. Until a source says so, none of them counts as released.",
            Severity.NOTED,
        )


def compare(connection: Connection, intake: int, register: str) -> Changes | None:
    """Hold an edition against the last one before it; None if it is the first.

    Two rows say the same if they make the same statements, wherever in the file they stand.
    """
    last = (
        select(schema.intake.c.id)
        .where(schema.intake.c.register == register, schema.intake.c.id < intake)
        .order_by(schema.intake.c.id.desc())
        .limit(1)
    )
    before = connection.execute(last).scalar()
    if before is None:
        return None
    old, new = _said(connection, before), _said(connection, intake)
    both = old.keys() & new.keys()
    unchanged = sum(old[subject] == new[subject] for subject in both)
    return Changes(
        appeared=len(new.keys() - old.keys()),
        changed=len(both) - unchanged,
        unchanged=unchanged,
        gone=len(old.keys() - new.keys()),
    )


def _said(connection: Connection, intake: int) -> dict[str, int]:
    """Give a number for each subject that is the same for the same statements, in any order."""
    table = schema.statement
    query = select(table.c.subject, table.c.predicate, table.c.value, table.c.valid).where(table.c.intake == intake)
    said: dict[str, int] = defaultdict(int)
    for row in connection.execution_options(yield_per=2_000).execute(query):
        said[row.subject] += hash((row.predicate, row.value, row.valid))
    return said
