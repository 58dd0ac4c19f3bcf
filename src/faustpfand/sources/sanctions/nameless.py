"""An entry that has no name, or no id, cannot be found or followed: it is set aside, and said so."""

from faustpfand.errors import Problem
from faustpfand.sentences import sentence
from faustpfand.sources.lines import visible
from faustpfand.sources.sanctions.entries import Entry, has_name


def nameless(entry: Entry, name: str) -> Problem | None:
    """Give the problem of an entry that lacks a name or an id; None if it has both."""
    if has_name(entry) and entry.id:
        return None
    return Problem(
        f"{name}:{entry.row}",
        sentence("The entry %(entry)s has no name.", entry=entry.id)
        if entry.id
        else sentence("The entry here has no id."),
        sentence("Look it up at the authority; the rest of the list went in."),
        row_text=visible("; ".join(said.as_written for said in entry.said)),
    )
