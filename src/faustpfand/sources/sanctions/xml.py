"""XML of any size, piece by piece and without its dangers: no entities, no loads from elsewhere, limits on all.

libxml2 itself refuses elements nested more than 256 deep and texts above 10 MB, unless told otherwise (`huge_tree`).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from lxml import etree

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import sentence

ENTRY_LIMIT = 64 << 20  # bytes from one entry to the next; the longest entry on record has a few hundred kB
HEAD_ELEMENTS = 2_000  # in which a file says what it is and of when
_SAFE = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
Element = etree._Element  # noqa: SLF001 - the library has no public name for it


@dataclass(frozen=True, slots=True)
class Head:
    """The root element's name and attributes, and the texts of elements near the beginning."""

    root: str
    attributes: Mapping[str, str]
    texts: Mapping[str, str] = field(default_factory=dict)


class _Counted:
    """Hands bytes to the parser, and stops it where one entry would fill the memory."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self.since_entry = 0

    def read(self, size: int) -> bytes:
        piece = self._stream.read(size)
        self.since_entry += len(piece)
        if self.since_entry > ENTRY_LIMIT:
            raise UnreadableSourceError(
                sentence(
                    "%(file)s: one entry has more than %(limit)s MB; this is no sanctions list. Download it again "
                    "from the authority.",
                    file=self._name,
                    limit=ENTRY_LIMIT >> 20,
                )
            )
        return piece


def head(stream: BinaryIO, name: str, wanted: Collection[str] = ()) -> Head:
    """Look at the beginning of an XML file.

    Args:
        stream: a seekable binary file.
        name: its name, for problems.
        wanted: local names of elements whose first text is wanted; they must stand near the beginning.

    Raises:
        UnreadableSourceError: it is no XML, is damaged, or has a document type.
    """
    stream.seek(0)
    root = ""
    attributes: dict[str, str] = {}
    texts: dict[str, str] = {}
    missing = set(wanted)
    try:
        parser = etree.iterparse(_Counted(stream, name), events=("start", "end"), **_SAFE)
        for number, (event, element) in enumerate(parser):
            if not root:
                _refuse_document_type(element, name)
                root, attributes = local(element), {local_name(key): value for key, value in element.attrib.items()}
            if event == "end" and (known := local(element)) in missing:
                texts[known] = (element.text or "").strip()
                missing.discard(known)
            if number >= HEAD_ELEMENTS or (root and not missing):
                break
    except etree.XMLSyntaxError as err:
        if not root:
            raise _damaged(name, err) from err
    return Head(root, attributes, texts)


def elements(stream: BinaryIO, name: str, tags: Collection[str]) -> Iterator[Element]:
    """Give the elements of these local names, one at a time; each is forgotten when the next is asked for.

    Raises:
        UnreadableSourceError: the XML is damaged or cut off, or one element is too large.
    """
    stream.seek(0)
    counted = _Counted(stream, name)
    try:
        for _, element in etree.iterparse(counted, events=("end",), tag=[f"{{*}}{tag}" for tag in tags], **_SAFE):
            yield element
            counted.since_entry = 0
            _forget(element)
    except etree.XMLSyntaxError as err:
        raise _damaged(name, err) from err


def local(element: Element) -> str:
    """Give an element's name without its namespace."""
    return local_name(element.tag) if isinstance(element.tag, str) else ""


def local_name(tag: str) -> str:
    """Give a name without its namespace."""
    return tag.rpartition("}")[2]


def children(element: Element, name: str) -> list[Element]:
    """List the child elements of that local name."""
    return element.findall(f"{{*}}{name}")


def text_of(element: Element, *path: str) -> str:
    """Give the text of an element below, on one line; "" where there is none."""
    found = element.find("/".join(f"{{*}}{step}" for step in path))
    return " ".join(found.text.split()) if found is not None and found.text else ""


def line_of(element: Element) -> int:
    """Give the line on which an element stands."""
    return cast("int", element.sourceline or 1)


def _refuse_document_type(root: Element, name: str) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the XML declares a document type, by which entities can fill the memory or fetch other "
                "files; no sanctions list has one. Download it again from the authority.",
                file=name,
            )
        )


def _forget(element: Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _damaged(name: str, err: etree.XMLSyntaxError) -> UnreadableSourceError:
    line = err.position[0] if err.position else 1
    return UnreadableSourceError(
        sentence(
            "%(file)s:%(line)s: the XML is damaged or cut off here (%(why)s). Nothing of it was taken in; download "
            "it again.",
            file=name,
            line=line,
            why=err.msg,
        )
    )
