"""Spreadsheets: values as text, formulas set aside, and nothing that fills the memory."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from faustpfand.errors import UnreadableSourceError
from faustpfand.sources import Row, open_table
from faustpfand.sources.zip_check import open_archive

ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="S">'
)
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"


def workbook(*rows, start=1):
    book = openpyxl.Workbook()
    for number, row in enumerate(rows, start=start):
        for column, value in enumerate(row, start=1):
            book.active.cell(number, column, value)
    content = io.BytesIO()
    book.save(content)
    return content


def ods(rows):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", ODS_HEAD + rows + ODS_TAIL)
    return content


def ods_cell(text, more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def changed(content, member, change):
    """The same archive with one member changed."""
    new = io.BytesIO()
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, change(old.read(name)) if name == member else old.read(name))
    return new


def test_values_come_out_as_text():
    """Whole numbers have no `.0`, days are ISO days, moments ISO moments."""
    moment = dt.datetime(2021, 3, 4, 5, 6, tzinfo=None)  # noqa: DTZ001  # spreadsheets know no zone
    row = [7, 1.5, dt.date(2021, 3, 4), moment, True, "Імя", None]

    [found] = open_table(workbook([*"abcdefg"], row), "list.xlsx").rows

    assert list(found.cells.values()) == ["7", "1.5", "2021-03-04", "2021-03-04T05:06:00", "TRUE", "Імя", ""]


def test_rows_have_the_numbers_of_the_sheet():
    """Blank rows above and between count, so that a documenter finds the row."""
    content = workbook(["a", "b"], ["1", "x"], [None, None], ["2", "y"], start=3)

    assert [row.number for row in open_table(content, "list.xlsx").rows] == [4, 6]


def test_formulas_and_errors_are_set_aside_by_column():
    """A computed value hangs on a program and on other cells; text that begins with = is text."""
    content = workbook(["a", "b"], ["1", "=1+1"], ["2", "y"], ["3", "#N/A"])

    formula, good, error = open_table(content, "list.xlsx").rows

    assert (formula.where, error.where) == ("list.xlsx:2:b", "list.xlsx:4:b")
    assert isinstance(good, Row)


def test_only_the_first_sheet_is_read_and_the_others_are_told():
    """Silence about a second sheet would lose its rows."""
    book = openpyxl.load_workbook(workbook(["a", "b"], ["1", "2"]))
    book.create_sheet("More")
    content = io.BytesIO()
    book.save(content)

    [note] = open_table(content, "list.xlsx").notes

    assert "2 sheets" in note.what


def test_ods_rows_formulas_and_trailing_emptiness():
    """An ODS sheet ends in a million empty rows, written as one."""
    rows = (
        f"<table:table-row>{ods_cell('a')}{ods_cell('b')}</table:table-row>"
        f"<table:table-row>{ods_cell('1')}{ods_cell('2')}</table:table-row>"
        f"<table:table-row>{ods_cell('3')}{ods_cell('4', 'table:formula=' + chr(34) + 'of:=[.A1]' + chr(34))}"
        "</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )

    row, formula = open_table(ods(rows), "list.ods").rows

    assert dict(row.cells) == {"a": "1", "b": "2"}
    assert formula.where == "list.ods:3:b"


def test_an_ods_cell_that_repeats_without_end_is_refused():
    """A few bytes can ask for 17 thousand million cells."""
    rows = (
        '<table:table-row table:number-rows-repeated="1048576">'
        + ods_cell("x", 'table:number-columns-repeated="16384"')
        + "</table:table-row>"
    )

    with pytest.raises(UnreadableSourceError, match="spans"):
        open_table(ods(rows), "list.ods")


def test_a_sheet_that_spans_everything_is_refused():
    """One cell in the last corner makes a reader ask for all cells between."""
    content = workbook(["a", "b"], ["1", "2"])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    content = changed(content, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</sheetData>", far))

    with pytest.raises(UnreadableSourceError, match="spans 1048576 rows"):
        open_table(content, "list.xlsx")


def test_entities_in_a_sheet_are_not_resolved():
    """Neither files of this machine nor a billion laughs come in through XML."""
    content = workbook(["a", "b"], ["1", "2"])
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]><worksheet'
    content = changed(content, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"<worksheet", bomb, 1))

    for row in open_table(content, "list.xlsx").rows:
        assert dict(row.cells) == {"a": "1", "b": "2"}


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_cut_off_workbook_is_refused(share):
    """The list of a zip archive stands at its end, so any cut shows."""
    content = workbook(["a", "b"], ["1", "2"]).getvalue()

    with pytest.raises(UnreadableSourceError, match="cut off"):
        open_table(io.BytesIO(content[: int(len(content) * share)]), "list.xlsx")


@pytest.mark.parametrize(
    ("members", "word"),
    [
        pytest.param(["word/document.xml"], "Word", id="docx"),
        pytest.param(["xl/workbook.bin"], "XLSB", id="xlsb"),
        pytest.param(["list.csv"], "archive", id="zip-of-csv"),
        pytest.param(["xl/workbook.xml"], "damaged", id="workbook-without-a-sheet"),
    ],
)
def test_other_archives_are_named(members, word):
    """The user hears what the file is."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for member in members:
            archive.writestr(member, "x")

    with pytest.raises(UnreadableSourceError, match=word):
        open_table(content, "list.xlsx")


@pytest.mark.parametrize(
    ("content", "word"),
    [
        pytest.param("EncryptedPackage".encode("utf-16-le"), "password", id="password"),
        pytest.param(b"other", "no spreadsheet", id="doc"),
        pytest.param("Workbook".encode("utf-16-le"), "damaged", id="damaged-xls"),
    ],
)
def test_old_containers_are_named(content, word):
    """XLS, DOC and locked workbooks begin with the same eight bytes."""
    stream = io.BytesIO(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + content)

    with pytest.raises(UnreadableSourceError, match=word):
        open_table(stream, "list.xls")


def test_a_small_zip_bomb_is_refused():
    """What counts is what really comes out, member by member."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x" * 3_000_000)

    with pytest.raises(UnreadableSourceError, match="bomb"):
        open_archive(content, "list.xlsx", total_limit=1_000_000)
