"""A source on the published site: not the document, but what was read from it, row by row."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from faustpfand.accounts.facts import KINDS, PUBLISHED
from faustpfand.ledger import Ledger
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Source, Statement

ROWS_SHOWN: Final = 2_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A source, and what was read from each of its rows; `more` if it has rows that are not shown."""

    source: Source
    rows: tuple[tuple[int | None, tuple[Statement, ...]], ...]
    more: bool
    synthetic: bool


def drawn(snapshot: Snapshot, *, id: str) -> Drawn:  # noqa: A002 - its name in addresses
    """Draw up a source; persons are left out, who have pages of their own."""
    [source] = [one for one in snapshot.sources if one.id == id][-1:]
    rows = _rows(snapshot.location).get(id, {})
    shown = [(row, tuple(said)) for row, said in rows.items()][:ROWS_SHOWN]
    synthetic = snapshot.synthetic
    return Drawn(source, tuple(shown), len(rows) > ROWS_SHOWN, synthetic)


@lru_cache(maxsize=1)  # the copy of one publication, which nobody changes
def _rows(location: str) -> dict[str, dict[int | None, list[Statement]]]:
    found: dict[str, dict[int | None, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    with Ledger(location) as copy:
        for _, one in copy.by_intake(PUBLISHED, replaced=True):
            if one.subject.partition(":")[0] in KINDS:
                found[one.source][one.locator.row].append(one)
    return found
