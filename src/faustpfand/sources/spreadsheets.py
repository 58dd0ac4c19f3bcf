"""Rows of XLSX, XLS and ODS through calamine, after the archive and the sheet were looked through."""

import datetime as dt
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import python_calamine
from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.sentences import N_, sentence
from faustpfand.sources.csv_rows import Record
from faustpfand.sources.kinds import OLE
from faustpfand.sources.sheet_scan import SheetScan, scan_ods, scan_xlsx
from faustpfand.sources.zip_check import open_archive

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_PASSWORD_MARK = "EncryptedPackage".encode("utf-16-le")  # the stream's name in the directory of the container
_XLS_LIMIT = 64 * 1024 * 1024  # XLS ends at 65,536 rows; what is larger is no list
_MESSAGES = {
    "xl/workbook.bin": N_("%(file)s: this is a binary workbook (XLSB). Save it as XLSX or CSV."),
    "word/document.xml": N_("%(file)s: this is a Word document. Save its table as CSV or XLSX."),
    "ppt/presentation.xml": N_("%(file)s: this is a presentation. Save its table as CSV or XLSX."),
}
_ZIP = N_("%(file)s: this is a zip archive. Unpack it and take in what is inside.")


def read_spreadsheet(stream: BinaryIO, name: str, head: bytes) -> tuple[Iterator[Record], list[Problem]]:
    """Give the rows of the first sheet that is visible, and what a user must know about it.

    Raises:
        UnreadableSourceError: it is no spreadsheet, or cannot be read without danger.
    """
    kind = _check_xls(stream, name) if head.startswith(OLE) else _check_archive(stream, name)
    scans = _ods_scans(stream, name) if kind == "ods" else {}
    stream.seek(0)
    with _calamine_errors(name):
        book = python_calamine.load_workbook(stream)
        sheet_name, notes = _first_sheet(book, name)
    scan = _xlsx_scan(stream, name, sheet_name) if kind == "xlsx" else scans.get(sheet_name, SheetScan())
    with _calamine_errors(name):
        sheet = book.get_sheet_by_name(sheet_name)
    if kind == "xls":
        what = sentence("In this old format (XLS) formulas cannot be told from values.")
        notes.append(_note(name, what, sentence("If the table computes anything, save it as XLSX and take that in.")))
    return _records(sheet, scan), notes


def _check_xls(stream: BinaryIO, name: str) -> str:
    stream.seek(0)
    content = stream.read(_XLS_LIMIT + 1)
    if len(content) > _XLS_LIMIT:
        raise UnreadableSourceError(
            sentence("%(file)s: this XLS file is too large to be read. Save it as CSV.", file=name)
        )
    if _PASSWORD_MARK in content:
        raise UnreadableSourceError(
            sentence("%(file)s: the file is locked with a password. Save it without one.", file=name)
        )
    if "Workbook".encode("utf-16-le") not in content and "Book".encode("utf-16-le") not in content:
        raise UnreadableSourceError(
            sentence("%(file)s: this is no spreadsheet, or a damaged one. Save the table as CSV or XLSX.", file=name)
        )
    return "xls"


def _check_archive(stream: BinaryIO, name: str) -> str:
    with open_archive(stream, name) as archive:
        members = set(archive.namelist())
        if "xl/workbook.xml" in members:
            return "xlsx"
        if "mimetype" in members and archive.read("mimetype").startswith(_ODS):
            return "ods"
    found = next((message for member, message in _MESSAGES.items() if member in members), _ZIP)
    raise UnreadableSourceError(sentence(found, file=name))


def _ods_scans(stream: BinaryIO, name: str) -> dict[str, SheetScan]:
    with zipfile.ZipFile(stream) as archive:
        return scan_ods(archive, name)


def _xlsx_scan(stream: BinaryIO, name: str, sheet: str) -> SheetScan:
    with zipfile.ZipFile(stream) as archive:
        return scan_xlsx(archive, sheet, name)


def _first_sheet(book: CalamineWorkbook, name: str) -> tuple[str, list[Problem]]:
    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    seen = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible] or [
        sheet.name for sheet in sheets
    ]
    if not seen:
        raise UnreadableSourceError(
            sentence("%(file)s: the workbook holds no sheet. Save the table as CSV or XLSX.", file=name)
        )
    if len(sheets) == 1:
        return seen[0], []
    what = sentence(
        "The workbook has %(number)s sheets; only the first, %(sheet)s, was read.",
        number=len(sheets),
        sheet=repr(seen[0]),
    )
    return seen[0], [_note(name, what, sentence("Save each other sheet that matters as a file of its own."))]


def _note(name: str, what: str, to_do: str) -> Problem:
    return Problem(f"{name}:1", what, to_do, Severity.NOTED)


def _records(sheet: CalamineSheet, scan: SheetScan) -> Iterator[Record]:
    first_column = sheet.start[1] if sheet.start else 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        formulas = tuple(column - first_column for column in scan.formulas.get(number, ()))
        yield Record(number, [_written(cell) for cell in cells], formulas=formulas)


def _written(cell: object) -> str:
    """Write a cell as a table in text form has it: whole numbers without `.0`, days and moments in ISO form."""
    match cell:
        case str():
            return cell
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case dt.datetime() if cell.time() == dt.time():
            return cell.date().isoformat()
        case dt.date() | dt.time():
            return cell.isoformat()
        case _:
            return str(cell)


@contextmanager
def _calamine_errors(name: str) -> Iterator[None]:
    """Turn what calamine raises into a sentence.

    A panic of its Rust code is no `Exception`, has no class that could be imported, and must not end the program.
    """
    damaged = sentence(
        "%(file)s: the spreadsheet is damaged. Open it in an office program and save it again.", file=name
    )
    try:
        yield
    except python_calamine.PasswordError as err:
        raise UnreadableSourceError(
            sentence("%(file)s: the file is locked with a password. Save it without one.", file=name)
        ) from err
    except (python_calamine.CalamineError, OSError, ValueError) as err:
        raise UnreadableSourceError(damaged) from err
    except BaseException as err:
        if type(err).__name__ != "PanicException":
            raise
        raise UnreadableSourceError(damaged) from err
