"""The changes as an Atom feed (RFC 4287), one a language. Nothing in it depends on the clock.

Ids are UUIDs made from what changed (RFC 9562, version 5), so that no reader is told a thing twice; addresses are
relative to the feed unless somebody says where the site lies.
"""

import re
import uuid
from collections.abc import Callable, Sequence
from typing import Final

from lxml import etree

from faustpfand.publish.changes import Change
from faustpfand.publish.data import moment
from faustpfand.publish.pages.changes_page import identity, sentence, title
from faustpfand.publish.pages.languages import Language

ENTRIES: Final = 200
ATOM: Final = "http://www.w3.org/2005/Atom"
_NAMES: Final[dict[str | None, str]] = {None: ATOM}
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(
    changes: Sequence[Change], language: Language, *, address: str, publisher: str, lead: Callable[[Change | None], str]
) -> bytes:
    """Write the feed of one language.

    Args:
        changes: newest first, at least one.
        language: in which it tells.
        address: where the site lies, ending in a stroke; empty if nobody said, then addresses are relative.
        publisher: who publishes; empty if nobody said.
        lead: gives the page of a change, and of all changes for None, relative to the feed.
    """
    root = etree.Element(f"{{{ATOM}}}feed", nsmap=_NAMES)  # type: ignore[arg-type] # the stubs know no default one
    root.set("{http://www.w3.org/XML/1998/namespace}lang", language.code)
    _add(root, "id", uuid.uuid5(identity(changes[-1]), f"feed/{language.code}").urn)
    _add(root, "title", language.say("Faustpfand: what changed"))
    _add(root, "updated", moment(changes[0].recorded))
    _add(etree.SubElement(root, f"{{{ATOM}}}author"), "name", publisher or "Faustpfand")
    _link(root, "alternate", address + lead(None), "text/html", language.code)
    if address:
        _link(root, "self", f"{address}{file_of(language.code)}", "application/atom+xml", language.code)
    for one in changes[:ENTRIES]:
        entry = etree.SubElement(root, f"{{{ATOM}}}entry")
        _add(entry, "id", uuid.uuid5(identity(one), language.code).urn)
        _add(entry, "title", title(one, language))
        _add(entry, "updated", moment(one.recorded))
        _link(entry, "alternate", address + lead(one), "text/html", language.code)
        _add(entry, "content", sentence(one, language)).set("type", "text")
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def file_of(code: str) -> str:
    """Give the file of a language's feed."""
    return f"feed.{code}.xml"


def _add(parent: etree._Element, name: str, text: str) -> etree._Element:
    made = etree.SubElement(parent, f"{{{ATOM}}}{name}")
    made.text = _NOT_XML.sub("\ufffd", text)
    return made


def _link(parent: etree._Element, rel: str, href: str, media: str, code: str) -> None:
    link = etree.SubElement(parent, f"{{{ATOM}}}link")
    for name, value in (("rel", rel), ("href", href), ("type", media), ("hreflang", code)):
        link.set(name, value)
