"""What review and import share: everybody on record, and the pairs that may be one person."""

from collections.abc import Collection, Sequence

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from faustpfand.accounts.persons import PERSONAL, persons
from faustpfand.ledger import Ledger
from faustpfand.publish import text
from faustpfand.records import Person
from faustpfand.resolve import Candidate, alike


def people_of(book: Ledger) -> list[Person]:
    """Give everybody on record, a person for each subject, of all registers: people cross borders, and lists too."""
    return persons(book.statements(PERSONAL))


def pairs_of(people: Sequence[Person], named: Collection[str] | None = None) -> list[Candidate]:
    """Find who may be one person, and show on a terminal that it takes a while."""
    terminal = text.console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=terminal, transient=True, disable=not terminal.is_terminal) as progress:
        progress.add_task("Looking who stands on record twice")
        return alike(people, named)
