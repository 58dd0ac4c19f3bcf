"""Release lists: a table with a column of names, or names pasted one a line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from faustpfand import dates
from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.extract.person_rows import NAME_LIMIT
from faustpfand.extract.person_words import plain, words
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Listed, Locator, Predicate, Statement, line_subject
from faustpfand.sentences import sentence, words_of
from faustpfand.sources.encoding import detect
from faustpfand.sources.lines import read_lines
from faustpfand.sources.tables import Row, Table, open_table

# "12. ", "3) ", "- ", "• " before a pasted name, and what follows it in brackets or after a dash.
_NUMBERING = re.compile(r"^\s*(?:\d{1,4}\s*[.)]|[-–—•*·])\s+")
_REMARK = re.compile(r"\s*(?:\((?P<brackets>[^)]*)\)|\s[–—-]\s(?P<dash>.*))\s*$")
_LAST = re.compile(
    r",?\s+(?:and|und|и|і|та|й|i|oraz|et|y)\s+(?=\S+\s+\S)", re.IGNORECASE
)  # before the last name of a sentence
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’ʼ.-]*(?:['’ʼ.-][^\W\d_]*)*")
_PATRONYMIC = re.compile(
    r"\w+(?:[aeo]vi(?:ch|č)|[aeo][vuŭ]na|[ое]вич|[ое]вна|[ая]вич|[аеоя]віч|[аеоя]ўна|ilyich|ильич|ільіч|ична|ічна)",
    re.IGNORECASE,
)
_PARTS = ("surname", "last name", "family name", "фамилия", "прозвішча", "nachname", "nazwisko")
_GIVEN = ("given name", "first name", "имя", "імя", "vorname", "imię")
_NOTES = ("note", "notes", "remark", "comment", "примечание", "заўвага", "bemerkung", "uwagi")


def read_name_list(stream: BinaryIO, name: str) -> Iterator[Listed | Problem]:
    """Read a release list, line by line.

    Args:
        stream: CSV, TSV, XLSX or ODS with a column of names (headings as in registers, or surname and given name
            apart), or text with one name a line, or several with semicolons between them. A line of such a text that
            ends with a colon is a heading: it is noted, and names nobody. A table's column of dates of birth and one
            of remarks are read, too; other columns are noted as not read, and so is a date that cannot be read.
        name: the file's name as problems shall give it.

    Raises:
        UnreadableSourceError: it is empty, or a table without a column of names.
    """
    table = open_table(stream, name)
    if _name_columns(table.columns):
        return _from_table(table)
    first = _first_line(stream, name)
    if len(table.columns) > 2 and ";" not in first and not _is_heading(first) and len(_names_in(first)) == 1:
        found = ", ".join(table.columns)
        raise UnreadableSourceError(
            sentence(
                "%(file)s: no column holds names; found are %(found)s. Call one of them name.", file=name, found=found
            )
        )
    return _pasted(stream, name)


def read(stream: BinaryIO, context: Context, *, publication: str, url: str) -> Iterator[Reading]:
    """Read a list as a source: each line says that a name stands on it, of whomever it may be.

    Args:
        stream: as in `read_name_list`.
        context: the list that is read; a line's subject is `records.line_subject` of it.
        publication: who published the list.
        url: where.
    """
    at = 0
    for one in read_name_list(stream, context.file):
        if isinstance(one, Problem):
            yield Reading(problems=(one,), is_row=False)
            continue
        yield Reading(statements=(_stands(one, at, context, publication, url),))
        at += 1


def _stands(one: Listed, at: int, context: Context, publication: str, url: str) -> Statement:
    return Statement(
        subject=line_subject(context.source, at),
        predicate=Predicate.LISTED,
        value=one.name,
        as_written=one.name,
        asserted_by=publication,
        publication=publication,
        url=url,
        source=context.source,
        locator=Locator(context.file, one.row),
    )


def _first_line(stream: BinaryIO, name: str) -> str:
    return next(read_lines(stream, detect(stream, name))).text


def _is_heading(line: str) -> bool:
    return line.rstrip().endswith(":")


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
    yield from _unread(table, (*names, born, note))
    for row in table.rows:
        if isinstance(row, Problem):
            yield row
            continue
        written = " ".join(row.cells[column].strip() for column in names).strip()
        birth = row.cells.get(born, "").strip()
        if plain(birth) in words().empty:
            birth = ""
        if birth:
            yield from _date_faults(birth, table, row, born)
        yield Listed(row.number, written, birth, row.cells.get(note, "").strip())


def _unread(table: Table, read: Iterable[str]) -> Iterator[Problem]:
    # The generator's mark says nothing that a list is read for.
    read = {*read, *(column for column in table.columns if words().headings.get(plain(column)) == "synthetic")}
    unread = [column for column in table.columns if column not in read]
    if unread:
        what = sentence("Nothing is read from %(columns)s.", columns=", ".join(map(repr, unread)))
        yield Problem(f"{table.name}:1", what, sentence("If a column matters, correct its heading."), Severity.NOTED)


def _date_faults(birth: str, table: Table, row: Row, column: str) -> Iterator[Problem]:
    try:
        dates.parse_written(birth)
    except ValueError as err:
        what = sentence("%(what)s The row is booked without a date of birth.", what=words_of(err))
        yield Problem(f"{table.name}:{row.number}:{column}", what, dates.ADVICE, Severity.NOTED)


def _pasted(stream: BinaryIO, name: str) -> Iterator[Listed | Problem]:
    """Take every line for a name, or for several with semicolons between them; but not a heading."""
    for line in read_lines(stream, detect(stream, name)):
        if _is_heading(line.text):
            what = sentence(
                "%(text)s ends with a colon and is taken for a heading, not for a person.",
                text=repr(line.text.strip()[:NAME_LIMIT]),
            )
            yield Problem(
                f"{name}:{line.number}", what, sentence("If it names somebody, take the colon away."), Severity.NOTED
            )
            continue
        for part in _names_in(line.text):
            text = _NUMBERING.sub("", part).strip()
            if text:
                yield _listed(line.number, text)


def _names_in(line: str) -> list[str]:
    """Part a line at its semicolons; where it has none, at its commas, if a whole name stands between each two."""
    if ";" in line:
        return line.split(";")
    parts = [_NUMBERING.sub("", part).strip(" .\t\r\n") for part in _LAST.sub(", ", line).split(",")]
    names = [part for part in parts if part]
    return names if len(names) > 1 and all(_is_whole_name(name) for name in names) else [line]


def _is_whole_name(text: str) -> bool:
    """True for two to five words that look like a name: "Bialiatski, Ales" is one name, not two."""
    parts = _REMARK.sub("", text).split()
    looks = [_NAME_WORD.fullmatch(part) is not None for part in parts]
    return 2 <= len(parts) <= 5 and all(looks) and parts[0][0].isupper() and parts[-1][0].isupper()


def _listed(number: int, text: str) -> Listed:
    remark = _REMARK.search(text)
    if remark is None or not text[: remark.start()].strip():
        name, notes = _untabbed(text)
    else:
        name, notes = _untabbed(text[: remark.start()].strip())
        notes.append(next(part for part in remark.groups() if part is not None).strip())
    return Listed(number, name, note=", ".join(filter(None, notes)))


def _untabbed(text: str) -> tuple[str, list[str]]:
    """Part a line with tabs, as spreadsheets give it, into the name and remarks.

    A single word before a tab is half a name; the other half, and a patronymic, may stand in cells of their own.
    """
    first, *cells = filter(None, map(str.strip, text.split("\t")))
    name = [first]
    while cells and _goes_on(name, cells[0]):
        name.append(cells.pop(0))
    return " ".join(name), cells


def _goes_on(name: Sequence[str], cell: str) -> bool:
    """Say whether a cell belongs to the name before it: it looks like a name, and the name is not whole yet."""
    if not all(_NAME_WORD.fullmatch(word) and word[0].isupper() for word in cell.split()):
        return False
    is_half = len(" ".join(name).split()) == 1
    return is_half or (len(name) == 2 and any(_PATRONYMIC.fullmatch(one) for one in (name[-1], cell)))


def rows_of(listed: Iterable[Listed | Problem]) -> tuple[list[Listed], list[Problem]]:
    """Part the lines that could be read from the problems."""
    lines, problems = [], []
    for one in listed:
        if isinstance(one, Problem):
            problems.append(one)
        else:
            lines.append(one)
    return lines, problems
