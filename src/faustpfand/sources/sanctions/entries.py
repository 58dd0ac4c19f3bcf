"""What every reader of a sanctions list hands out: entries, field by field, each field with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate


class Said(NamedTuple):
    """One field of an entry: what it is, its cleaned value, the very characters, and where they stand.

    `column` is the column of a table, or the path inside the entry's element. `row` is the line; None is the entry's.
    """

    field: Predicate
    value: str
    as_written: str
    column: str
    row: int | None = None


class Entry(NamedTuple):
    """What a list says about one target in one place. `id` is the list's own; `row` the line on which it begins.

    A list may say more about the same target further on: another entry of the same id.
    """

    id: str
    row: int
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file of a sanctions list that is being read.

    Args:
        list: which list, e.g. `ofac`, `ofac-consolidated`, `uk-conlist`.
        form: in which form, e.g. `sdn.csv`; only editions of one form are compared field by field.
        edition: the day that the file says it is of; None where it does not say.
        entries: can be gone through once; a problem among them stands for an entry set aside, or, if it is only
            noted, is about the file or the entry that follows.
        names_all: False for a part that only adds to entries named elsewhere (OFAC's `alt.csv`).
        promised: how many entries the file says it holds; None where it does not say.
    """

    list: str
    form: str
    edition: date | None
    entries: Iterator[Entry | Problem]
    names_all: bool = True
    promised: int | None = None


def named(sort: NameSort, name: str, as_written: str, column: str, row: int | None = None) -> Said:
    """Give a field with a name."""
    return Said(Predicate.LISTED_AS, f"{sort}: {name}", as_written, column, row)


def of_kind(kind: EntryKind, as_written: str, column: str) -> Said:
    """Give the field that says who or what is listed."""
    return Said(Predicate.ENTRY_KIND, kind.value, as_written, column)


def clean(text: str | None) -> str:
    """Give a text on one line, with single spaces."""
    return " ".join(text.split()) if text else ""


def has_name(entry: Entry) -> bool:
    """True if at least one of the fields is a name."""
    return any(said.field is Predicate.LISTED_AS for said in entry.said)
