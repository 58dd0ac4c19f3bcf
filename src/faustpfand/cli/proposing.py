"""What review and import share: everybody on record, and the pairs that may be one person."""

from collections.abc import Collection, Sequence

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from faustpfand.ledger import Ledger
from faustpfand.publish import terminal
from faustpfand.records import Person
from faustpfand.resolve import Candidate, alike, proposals
from faustpfand.views import people_of


def pairs_of(people: Sequence[Person], named: Collection[str] | None = None) -> list[Candidate]:
    """Find who may be one person, and show on a terminal that it takes a while."""
    out = terminal.console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as progress:
        progress.add_task("Looking who stands on record twice")
        return alike(people, named)


def proposed_by(book: Ledger, sources: Collection[str]) -> dict[str, int]:
    """Count, for each of these sources, the pairs worth a decision of which it names at least one subject."""
    people, judgements = people_of(book), book.judgements()
    named = {
        source: {one.id for one in people if any(each.source == source for each in one.statements)}
        for source in sources
    }
    pairs = pairs_of(people, frozenset().union(*named.values()))
    return {
        source: len(proposals([pair for pair in pairs if {pair.left, pair.right} & ours], people, judgements))
        for source, ours in named.items()
    }
