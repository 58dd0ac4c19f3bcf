"""A picture as a part of a page: in the colours of the page, and every mark a link.

The library that draws it drops links. So marks carry what they lead to at the head of their description (see
`publish.chart`), and are made into links here, before any of it comes into a page.
"""

import re
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

from lxml import etree

from faustpfand.publish import palette
from faustpfand.publish.pages.rendering import Links

SVG = "{http://www.w3.org/2000/svg}"
# Colours of the picture, and those of the sheet in which light and dark are told.
COLOURS = {
    palette.INK: "currentColor",
    palette.GREY: "var(--dim)",
    palette.GRID: "var(--line)",
    palette.DOMAIN: "var(--edge)",
    palette.LINE: "var(--held)",
    palette.WAVE: "var(--out)",
    palette.EASE: "var(--eases)",
    palette.TIGHTEN: "var(--tightens)",
    "white": "var(--paper)",
}
_KNOWN = {colour.casefold(): own for colour, own in COLOURS.items()}
_NOISE = ("role", "aria-roledescription", "aria-label")
_HREF = re.compile(r' href="@(\w+)/([^"]*)"')


def inlined(svg: str, told: str) -> str:
    """Make a drawn picture part of a page.

    Args:
        svg: as drawn by `publish.chart` with marks that lead on.
        told: what it shows, for who cannot see it.

    Returns:
        An SVG element without styles of its own; its links are finished by `linked`.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, recover=True)
    root = etree.fromstring(svg.encode(), parser)
    size = root.get("width"), root.get("height")
    root.attrib.clear()
    root.set("viewBox", f"0 0 {size[0]} {size[1]}")
    root.set("class", "chart")
    root.set("role", "group")
    root.set("aria-label", _printable(told))
    root.remove(root[0])  # the background: the page has one
    for element in list(root.iter(etree.Element)):
        if element is not root:
            _adapt(element)
    return etree.tostring(root, encoding="unicode").replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")


def _printable(text: str) -> str:
    """Take out what XML cannot hold: a cell of a source may hold anything."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _adapt(element: etree._Element) -> None:
    for name in ("fill", "stroke"):
        colour = element.get(name)
        if colour is not None:
            element.set(name, _KNOWN.get(colour.casefold(), colour))
    leads = element.get("aria-label", "")
    for name in (*_NOISE, "style", "class"):
        if name in element.attrib:
            del element.attrib[name]
    if leads.startswith(palette.LEADS):
        _lead(element, *leads.partition(" ")[::2])


def _lead(element: etree._Element, target: str, words: str) -> None:
    parent = element.getparent()
    if parent is None:
        return
    words = _printable(words)
    link = etree.Element(f"{SVG}a", {"href": target, "tabindex": "-1", "aria-label": words})
    parent.replace(element, link)
    title = etree.SubElement(link, f"{SVG}title")
    title.text = words
    link.append(element)


def linked(picture: str, link: Links) -> str:
    """Let the marks of a picture lead to where the pages of this site lie; where it has no such page, to none."""

    def address(found: re.Match[str]) -> str:
        where = link(found[1], id=unquote(found[2]))
        return f" href={quoteattr(where)}" if where else ""

    return _HREF.sub(address, picture)
