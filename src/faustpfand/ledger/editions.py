"""Two editions of one register: who appeared, who changed, who is no longer listed."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.ledger import schema
from faustpfand.sentences import sentence

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
            sentence(
                "%(gone)s of %(before)s subjects of the last edition are no longer listed.",
                gone=self.gone,
                before=before,
            ),
            sentence("Look whether the file is whole. Until a source says so, none of them counts as released."),
            Severity.NOTED,
        )


def compare(connection: Connection, intake: int, register: str, *, by_day: bool = False) -> Changes | None:
    """Hold an edition against the last one before it; None if it is the first.

    Two rows say the same if they make the same statements, wherever in the file they stand.

    Args:
        connection: in the transaction that appended the edition.
        intake: that edition.
        register: the series that it is of.
        by_day: editions may come in any order; the one before is the one of the day before.
    """
    if by_day:
        before = _neighbours(connection, intake, [register])[0]
    else:
        earlier = select(schema.intake).where(schema.intake.c.register == register, schema.intake.c.id < intake)
        earlier = earlier.where(~is_mending(schema.intake.c.id))
        before = connection.execute(earlier.order_by(schema.intake.c.id.desc()).limit(1)).first()
    if before is None:
        return None
    old, new = _said(connection, before.id), _said(connection, intake)
    both = old.keys() & new.keys()
    unchanged = sum(old[subject] == new[subject] for subject in both)
    return Changes(
        appeared=len(new.keys() - old.keys()),
        changed=len(both) - unchanged,
        unchanged=unchanged,
        gone=len(old.keys() - new.keys()),
    )


def later_edition(newer: Any, until: str) -> Any:  # noqa: ANN401 - SQL expressions; the library's types are not public
    """Tell whether `newer` is a later edition of the same register, recorded by then."""
    return and_(
        newer.c.register == schema.intake.c.register,
        newer.c.register != "",
        newer.c.id > schema.intake.c.id,
        newer.c.recorded <= until,
    )


def is_mending(intake: Any) -> Any:  # noqa: ANN401 - as above
    """Tell whether an intake brings but mended rows of another one."""
    return select(schema.mended.c.intake).where(schema.mended.c.intake == intake).exists()


def _said(connection: Connection, intake: int) -> dict[str, int]:
    """Give a number for each subject that is the same for the same statements, in any order."""
    table = schema.statement
    query = select(table.c.subject, table.c.predicate, table.c.value, table.c.valid).where(table.c.intake == intake)
    said: dict[str, int] = defaultdict(int)
    for subject, *words in connection.execution_options(yield_per=10_000).execute(query):
        said[subject] += hash(tuple(words))
    return said


def refuse_shrunk(connection: Connection, intake: int, name: str, may_lack: int, registers: Collection[str]) -> None:
    """Stop where an edition lacks too many subjects of the one before it, by the days that they are of.

    Editions may come in any order: one that comes late is held against the one before it, and the one after it
    against it.

    Args:
        connection: in the transaction that appended the edition.
        intake: that edition.
        name: of its file, for the problem.
        may_lack: per cent of the earlier edition's subjects.
        registers: whose editions name the same subjects; the same list in several forms.

    Raises:
        UnreadableSourceError: more are gone; nothing shall be kept.
    """
    own = connection.execute(select(schema.intake).where(schema.intake.c.id == intake)).one()
    before, after = _neighbours(connection, intake, registers)
    for earlier, later, day in ((before, own, own.edition), (own, after, after.edition if after else "")):
        if earlier is None or later is None:
            continue
        had, gone = _gone(connection, earlier.id, later.id)
        if gone * 100 > had * may_lack:
            raise UnreadableSourceError(
                sentence(
                    "%(file)s: of the %(entries)s entries of %(edition)s, %(gone)s are missing on %(day)s. The "
                    "later file is more likely cut off than right, so nothing was taken in. Download it again; if "
                    "they were truly struck off, say so with --insist.",
                    file=name,
                    entries=had,
                    edition=str(earlier.edition),
                    gone=gone,
                    day=str(day),
                )
            )


def _gone(connection: Connection, earlier: int, later: int) -> tuple[int, int]:
    """Count the subjects of one intake, and those of them that another has not."""
    one, other = schema.statement, schema.statement.alias("other")
    subjects = select(one.c.subject).where(one.c.intake == earlier).distinct()
    had = connection.execute(select(func.count()).select_from(subjects.subquery())).scalar_one()
    still = select(other.c.seq).where(other.c.intake == later, other.c.subject == one.c.subject).exists()
    gone = connection.execute(select(func.count()).select_from(subjects.where(~still).subquery())).scalar_one()
    return had, gone


def _neighbours(connection: Connection, intake: int, registers: Collection[str]) -> tuple[Any, Any]:
    """Give the intakes of the editions next before and next after one, by their days; None where there is none."""
    table, own = schema.intake, schema.intake.alias("own")
    same = and_(own.c.id == intake, table.c.register.in_(registers), table.c.id != intake)
    is_before = or_(table.c.edition < own.c.edition, and_(table.c.edition == own.c.edition, table.c.id < intake))
    of_series = select(table.c.id, table.c.edition).join(own, same)
    before = of_series.where(is_before).order_by(table.c.edition.desc(), table.c.id.desc()).limit(1)
    after = of_series.where(~is_before).order_by(table.c.edition, table.c.id).limit(1)
    return connection.execute(before).first(), connection.execute(after).first()
