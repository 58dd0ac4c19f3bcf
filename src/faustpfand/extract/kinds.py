"""What kind of source a file is, told by what it holds, where that is certain enough to be proposed to a person."""

from pathlib import PurePath
from typing import BinaryIO

from faustpfand.extract import reference
from faustpfand.extract.person_words import plain, words
from faustpfand.sources.encoding import HEAD
from faustpfand.sources.kinds import refuse_other_kinds
from faustpfand.sources.pdf import is_pdf
from faustpfand.sources.sanctions import kind_of_list
from faustpfand.sources.tables import open_table
from faustpfand.sources.web_archives import is_web_archive

_KNOWN = 5  # headings of the register; tables of other groups share a name, a date and a place with it at most
_OWN = frozenset({"status", "detained", "charge", "verdict", "recognised"})  # of these at least two


def kind_of(stream: BinaryIO, name: str) -> str:
    """Propose the kind of a file: a word of `import`, or empty where it could be several, or none.

    Args:
        stream: a seekable binary file.
        name: as it was received; fact tables are told by their names.

    Raises:
        UnreadableSourceError: nothing that we read is like this, or it is dangerous; says what it is and what to do.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    if is_web_archive(head) or is_pdf(head):
        return "articles"
    refuse_other_kinds(head, name)
    start = head.lstrip(b"\xef\xbb\xbf \r\n")
    if start.startswith(b"{"):
        return _of_lines(start)
    if start[:64].lower().startswith((b"<!doctype html", b"<html")):
        return "articles"
    return kind_of_list(stream, name) or _of_table(stream, name)


def _of_lines(start: bytes) -> str:
    """Tell JSON lines of articles from those of entities, by the first of them; its end may be missing."""
    line = start.partition(b"\n")[0]
    is_entity, is_article = b'"schema"' in line, b'"text"' in line
    return "" if is_entity == is_article else "articles" if is_article else "opensanctions"


def _of_table(stream: BinaryIO, name: str) -> str:
    columns = open_table(stream, name).columns
    form = reference.TABLES.get(PurePath(name).stem)
    if form is not None and set(form.required) <= set(columns):
        return "reference"
    roles = {words().headings.get(plain(heading), "") for heading in columns} - {""}
    return "viasna" if "name" in roles and len(roles) >= _KNOWN and len(roles & _OWN) >= 2 else ""
