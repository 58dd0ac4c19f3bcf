"""Sanctions lists: each field of an entry is a statement by the authority whose list it is."""

from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Locator, Statement
from faustpfand.sentences import sentence
from faustpfand.sources.sanctions import Entry, ListFile, open_list

# Whose word a list is. OpenSanctions collects the lists of others, which it names entry by entry.
AUTHORITIES = {
    "ofac": "OFAC",
    "ofac-consolidated": "OFAC",
    "eu": "European Union",
    "uk": "FCDO",
    "uk-conlist": "OFSI",
    "seco": "SECO",
    "un": "UN Security Council",
    "canada": "Global Affairs Canada",
    "opensanctions": "OpenSanctions",
}
SUBJECT = "entry"


def subject_of(list_id: str, entry: str) -> str:
    """Give the subject of an entry: `entry:ofac/36`."""
    return f"{SUBJECT}:{list_id}/{entry}"


def read(stream: BinaryIO, context: Context, kind: str) -> Iterator[Reading]:
    """Read a file of a sanctions list, one reading an entry.

    Args:
        stream: the bytes as received.
        context: the document that is read.
        kind: whose list it is, see `sources.sanctions.KINDS`.

    Raises:
        UnreadableSourceError: it is no list of that kind, is damaged, or holds other entries than it says.
    """
    opened = open_list(stream, context.file, kind)
    count = 0
    for one in opened.entries:
        if isinstance(one, Problem):
            count += one.severity is Severity.QUARANTINED
            yield Reading(problems=(one,), is_row=one.severity is Severity.QUARANTINED)
        else:
            count += 1
            yield Reading(tuple(_statements(one, opened, context)))
    if count == 0:
        raise UnreadableSourceError(sentence("%(file)s: the list is empty. Download it again.", file=context.file))
    if opened.promised is not None and count < opened.promised:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the file says that it holds %(promised)s entries, and holds %(count)s. Download it again.",
                file=context.file,
                promised=opened.promised,
                count=count,
            )
        )


def _statements(entry: Entry, opened: ListFile, context: Context) -> Iterator[Statement]:
    subject, by = subject_of(opened.list, entry.id), AUTHORITIES[opened.list]
    for said in entry.said:
        yield Statement(
            subject=subject,
            predicate=said.field,
            value=said.value,
            as_written=said.as_written,
            asserted_by=by,
            source=context.source,
            locator=Locator(context.file, entry.row if said.row is None else said.row, said.column),
        )
