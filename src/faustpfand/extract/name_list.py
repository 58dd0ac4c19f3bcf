"""Release lists: a table with a column of names, or names pasted one a line."""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.extract.person_words import plain, words
from faustpfand.records import Listed
from faustpfand.sources.encoding import detect
from faustpfand.sources.lines import read_lines
from faustpfand.sources.tables import Table, open_table

# "12. ", "3) ", "- ", "• " before a pasted name, and what follows it in brackets or after a dash.
_NUMBERING = re.compile(r"^\s*(?:\d{1,4}\s*[.)]|[-–—•*·])\s+")
_REMARK = re.compile(r"\s*(?:\((?P<brackets>[^)]*)\)|\s[–—-]\s(?P<dash>.*)|\t(?P<tab>.*))\s*$")
_PARTS = ("surname", "last name", "family name", "фамилия", "прозвішча", "nachname", "nazwisko")
_GIVEN = ("given name", "first name", "имя", "імя", "vorname", "imię")
_NOTES = ("note", "notes", "remark", "comment", "примечание", "заўвага", "bemerkung", "uwagi")


def read_name_list(stream: BinaryIO, name: str) -> Iterator[Listed | Problem]:
    """Read a release list, line by line.

    Args:
        stream: CSV, TSV, XLSX or ODS with a column of names (headings as in registers, or surname and given name
            apart), or text with one name a line, or several with semicolons between them.
        name: the file's name as problems shall give it.

    Raises:
        UnreadableSourceError: it is empty, or a table without a column of names.
    """
    table = open_table(stream, name)
    if _name_columns(table.columns):
        return _from_table(table)
    if len(table.columns) > 2 and ";" not in _first_line(stream, name):
        found = ", ".join(table.columns)
        raise UnreadableSourceError(f"{name}: no column holds names; found are {found}. Call one of them name.")
    return _pasted(stream, name)


def _first_line(stream: BinaryIO, name: str) -> str:
    return next(read_lines(stream, detect(stream, name))).text


def _name_columns(columns: Iterable[str]) -> tuple[str, ...]:
    """Give the column of names, or those of given name and surname, in this order; nothing if there is none."""
    by_plain = {plain(column): column for column in columns}
    surname = next((by_plain[word] for word in _PARTS if word in by_plain), None)
    given = next((by_plain[word] for word in _GIVEN if word in by_plain), None)
    if surname is not None and given is not None:
        return given, surname
    whole = next((column for word, column in by_plain.items() if words().headings.get(word) == "name"), None)
    return (whole,) if whole is not None else ()


def _from_table(table: Table) -> Iterator[Listed | Problem]:
    names = _name_columns(table.columns)
    born = next((column for column in table.columns if words().headings.get(plain(column)) == "born"), "")
    note = next((column for column in table.columns if plain(column) in _NOTES), "")
    for row in table.rows:
        if isinstance(row, Problem):
            yield row
            continue
        written = " ".join(row.cells[column].strip() for column in names).strip()
        yield Listed(row.number, written, row.cells.get(born, "").strip(), row.cells.get(note, "").strip())


def _pasted(stream: BinaryIO, name: str) -> Iterator[Listed]:
    """Take every line for a name, or for several with semicolons between them."""
    for line in read_lines(stream, detect(stream, name)):
        for part in line.text.split(";"):
            text = _NUMBERING.sub("", part).strip()
            if text:
                yield _listed(line.number, text)


def _listed(number: int, text: str) -> Listed:
    remark = _REMARK.search(text)
    if remark is None or not text[: remark.start()].strip():
        return Listed(number, text)
    said = next(part for part in remark.groups() if part is not None)
    return Listed(number, text[: remark.start()].strip(), note=said.strip())


def rows_of(listed: Iterable[Listed | Problem]) -> tuple[list[Listed], list[Problem]]:
    """Part the lines that could be read from the problems."""
    lines, problems = [], []
    for one in listed:
        if isinstance(one, Problem):
            problems.append(one)
        else:
            lines.append(one)
    return lines, problems
