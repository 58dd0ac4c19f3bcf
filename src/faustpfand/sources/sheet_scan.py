"""A streaming look at the XML of a sheet before it is read: its extent, and cells that hold a formula or an error."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import join, normpath

from lxml import etree

from faustpfand.errors import UnreadableSourceError
from faustpfand.sentences import sentence

CELL_LIMIT = 8_000_000  # rows times columns; the reader holds them all, at about 40 bytes each
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_ODS_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ODS_VALUE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
_FORMULA_CELLS = etree.XPath("*[local-name()='c'][*[local-name()='f'] or @t='e']")
_LAST_CELL = etree.XPath("*[local-name()='c'][*][last()]")
_LETTERS = re.compile(r"([A-Z]{1,3})\d+")


@dataclass(slots=True)
class SheetScan:
    """What one pass over a sheet found: rows with formulas or errors (1-based) and their columns (0-based)."""

    rows: int = 0
    columns: int = 0
    formulas: dict[int, list[int]] = field(default_factory=dict)


def scan_xlsx(archive: zipfile.ZipFile, sheet: str, name: str) -> SheetScan:
    """Look through the sheet of that name in an XLSX archive."""
    scan, number = SheetScan(), 0
    for row in _elements(archive, _sheet_path(archive, sheet, name), name, "{*}row"):
        number = _number(row.get("r"), number + 1)
        if last := _found(_LAST_CELL, row):
            scan.rows, scan.columns = max(scan.rows, number), max(scan.columns, _column(last[0]) + 1)
        if cells := _found(_FORMULA_CELLS, row):
            scan.formulas[number] = [_column(cell) for cell in cells]
        _forget(row)
        _check_extent(scan, name)
    return scan


def scan_ods(archive: zipfile.ZipFile, name: str) -> dict[str, SheetScan]:
    """Look through all sheets of an ODS archive, where cells and rows may say that they repeat.

    To be done before the reader opens the file, since it holds all sheets from then on.
    """
    scans: dict[str, SheetScan] = {}
    numbers: Counter[str] = Counter()
    for row in _elements(archive, "content.xml", name, _ODS_TABLE + "table-row"):
        sheet = next((table.get(_ODS_TABLE + "name") for table in row.iterancestors(_ODS_TABLE + "table")), None) or ""
        scan = scans.setdefault(sheet, SheetScan())
        first = numbers[sheet] + 1
        numbers[sheet] += _number(row.get(_ODS_TABLE + "number-rows-repeated"), 1)
        width, formulas = _ods_row(row)
        if width:
            scan.rows, scan.columns = numbers[sheet], max(scan.columns, width)
            _check_extent(scan, name)
        if formulas:
            scan.formulas.update(dict.fromkeys(range(first, numbers[sheet] + 1), formulas))
        _forget(row)
    return scans


def _ods_row(row: etree._Element) -> tuple[int, list[int]]:
    """Give the width up to the last cell with content, and the columns that hold formulas."""
    column, width, formulas = 0, 0, []
    for cell in row.iterchildren():
        if cell.get(_ODS_TABLE + "formula") is not None:
            formulas.append(column)
            width = column + 1
        column += _number(cell.get(_ODS_TABLE + "number-columns-repeated"), 1)
        if cell.get(_ODS_VALUE) is not None or len(cell):
            width = column
    return width, formulas


def _found(path: etree.XPath, element: etree._Element) -> list[etree._Element]:
    return path(element)  # type: ignore[return-value]


def _check_extent(scan: SheetScan, name: str) -> None:
    if scan.rows * scan.columns > CELL_LIMIT:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the sheet spans %(rows)s rows and %(columns)s columns, more than can be read at once. "
                "Delete what is empty around the table, or save it as CSV.",
                file=name,
                rows=scan.rows,
                columns=scan.columns,
            )
        )


def _sheet_path(archive: zipfile.ZipFile, sheet: str, name: str) -> str:
    """Follow workbook and relations to the part that holds a sheet."""
    relation = ""
    for element in _elements(archive, "xl/workbook.xml", name, "{*}sheet"):
        if element.get("name") == sheet:
            relation = element.get(_RELATION) or element.get(_RELATION_STRICT) or ""
    for element in _elements(archive, "xl/_rels/workbook.xml.rels", name, "{*}Relationship"):
        if element.get("Id") == relation:
            target = element.get("Target") or ""
            return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    raise _damaged(name)


def _elements(archive: zipfile.ZipFile, path: str, name: str, tag: str) -> Iterator[etree._Element]:
    """Stream the elements of one part: no entities, no network, no huge trees."""
    try:
        with archive.open(path) as part:
            for _, element in etree.iterparse(
                part, tag=tag, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
            ):
                yield element
    except (etree.XMLSyntaxError, KeyError, zipfile.BadZipFile) as err:
        raise _damaged(name) from err


def _damaged(name: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        sentence("%(file)s: the spreadsheet is damaged. Open it in an office program and save it again.", file=name)
    )


def _forget(element: etree._Element) -> None:
    """Free a finished element and those before it, so that memory stays bounded."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _column(cell: etree._Element) -> int:
    letters = _LETTERS.fullmatch(cell.get("r") or "")
    if letters is None:
        return sum(1 for _ in cell.itersiblings(preceding=True))
    index = 0
    for letter in letters[1]:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else default
