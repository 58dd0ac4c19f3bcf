"""Which form a file of a sanctions list has is told by its content: a name proves nothing."""

from collections.abc import Callable
from typing import BinaryIO

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import sentence
from faustpfand.sources.encoding import HEAD
from faustpfand.sources.kinds import EMPTY_ZIP, ZIP, refuse_other_kinds
from faustpfand.sources.sanctions.canada import open_canada
from faustpfand.sources.sanctions.entries import ListFile
from faustpfand.sources.sanctions.eu import open_eu_csv, open_eu_xml
from faustpfand.sources.sanctions.ofac_advanced import open_ofac_advanced
from faustpfand.sources.sanctions.ofac_csv import open_ofac_csv
from faustpfand.sources.sanctions.ofac_xml import open_ofac_xml
from faustpfand.sources.sanctions.opensanctions import open_opensanctions
from faustpfand.sources.sanctions.seco import open_seco
from faustpfand.sources.sanctions.uk import open_conlist_xml, open_uk_csv, open_uk_xml
from faustpfand.sources.sanctions.un import open_un
from faustpfand.sources.sanctions.xml import head

Opener = Callable[[BinaryIO, str], ListFile]
# Root element of an XML file -> the kind of list that it is, and its reader.
ROOTS: dict[str, tuple[str, Opener]] = {
    "sdnList": ("ofac", open_ofac_xml),
    "Sanctions": ("ofac", open_ofac_advanced),
    "export": ("eu", open_eu_xml),
    "Designations": ("uk", open_uk_xml),
    "ArrayOfFinancialSanctionsTarget": ("uk", open_conlist_xml),
    "swiss-sanctions-list": ("seco", open_seco),
    "CONSOLIDATED_LIST": ("un", open_un),
    "data-set": ("canada", open_canada),
}
_NOT_XML: dict[str, Opener] = {
    "ofac": open_ofac_csv,
    "eu": open_eu_csv,
    "uk": open_uk_csv,
    "opensanctions": open_opensanctions,
}
WHOLE_FORMS = ("sdn.csv", "xml", "advanced.xml", "csv", "simple.csv", "ftm.json")  # files that name every entry
KINDS = ("ofac", "eu", "uk", "seco", "un", "canada", "opensanctions")
_OFAC_NAMES = ("sdn", "alt", "add", "cons")
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")


def open_list(stream: BinaryIO, name: str, kind: str) -> ListFile:
    """Begin to read a file of a sanctions list.

    Args:
        stream: a seekable binary file; nothing else may read it until the entries are through.
        name: the file's name as problems shall give it.
        kind: whose list it is, one of `KINDS`.

    Raises:
        UnreadableSourceError: it is no list of that kind, or is damaged; says what it is and what to do.
    """
    stream.seek(0)
    start = stream.read(HEAD)
    refuse_other_kinds(start, name)
    if start.startswith((ZIP, EMPTY_ZIP)):
        raise UnreadableSourceError(
            sentence("%(file)s: this is an archive or a spreadsheet. Unpack it, or take the CSV or XML.", file=name)
        )
    text = _plain(start)
    if text.lower().startswith(_PAGE) or _is_page_inside(text):
        raise UnreadableSourceError(
            sentence(
                "%(file)s: this is a web page, whatever its name says; the authority's server may have sent an "
                "error. Download the list again.",
                file=name,
            )
        )
    if text.startswith(b"<"):
        return _open_xml(stream, name, kind)
    if kind not in _NOT_XML:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the list %(kind)s comes as XML, and this is none. Download the XML.",
                file=name,
                kind=repr(kind),
            )
        )
    return _NOT_XML[kind](stream, name)


def kind_of_list(stream: BinaryIO, name: str) -> str:
    """Tell whose sanctions list a file is; empty where it is none, or nothing in it says so for certain."""
    stream.seek(0)
    if _plain(stream.read(HEAD)).startswith(b"<"):
        try:
            return ROOTS.get(head(stream, name).root, ("", None))[0]
        except UnreadableSourceError:
            return ""
    # OFAC's tables have no headings: without their names they are rows of numbers and words.
    asked = [kind for kind in _NOT_XML if kind != "ofac" or name.lower().startswith(_OFAC_NAMES)]
    found = [kind for kind in asked if _is_list(stream, name, kind)]
    return found[0] if len(found) == 1 else ""


def _is_list(stream: BinaryIO, name: str, kind: str) -> bool:
    try:
        open_list(stream, name, kind)
    except UnreadableSourceError:
        return False
    return True


def _plain(start: bytes) -> bytes:
    """Give the beginning without byte order mark, and UTF-16 as if it were ASCII: enough to see a `<`."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start[2:].replace(b"\0", b"")
    return start.removeprefix(b"\xef\xbb\xbf").lstrip()


def _is_page_inside(text: bytes) -> bool:
    lowered = text[:2_048].lower()
    return text.startswith(b"<") and (b"<html" in lowered or b"<!doctype html" in lowered)


def _open_xml(stream: BinaryIO, name: str, kind: str) -> ListFile:
    root = head(stream, name).root
    told, opener = ROOTS.get(root, ("", None))
    if opener is None:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: XML with the root element %(text)s is none of the lists that can be read. Known are: "
                "%(known)s.",
                file=name,
                text=repr(root),
                known=", ".join(sorted(ROOTS)),
            )
        )
    if told != kind:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: this is a list of '%(told)s', not of '%(kind)s'. "
                "Take it in with: faustpfand import %(told)s %(file)s",
                file=name,
                told=told,
                kind=kind,
            )
        )
    return opener(stream, name)
