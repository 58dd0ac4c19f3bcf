"""Tables of any kind as rows: CSV and TSV in any encoding, XLSX, XLS, ODS. Format is told by content."""

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.sentences import sentence
from faustpfand.sources import cells as cell_checks
from faustpfand.sources.csv_rows import CUT_OFF, DELIMITERS, Record, Records, guess_delimiter, separator_line
from faustpfand.sources.encoding import HEAD, detect
from faustpfand.sources.kinds import EMPTY_ZIP, OLE, ZIP, refuse_binary, refuse_other_kinds
from faustpfand.sources.lines import Line, read_lines, visible
from faustpfand.sources.spreadsheets import read_spreadsheet

_SAMPLE_LINES = 50
# What is put before rows that were set aside, for whoever mends them: of which source, which row, what is wrong.
OF_SOURCE, OF_ROW, WRONG, TO_DO = MENDING = (
    "source (Faustpfand)",
    "row (Faustpfand)",
    "problem (Faustpfand)",
    "what to do (Faustpfand)",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` is the line on which it starts, or the row of the sheet, counted from 1."""

    number: int
    cells: Mapping[str, str]

    @property
    def text(self) -> str:
        """The row as one line of CSV, cut to what is kept of a row set aside."""
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow(self.cells.values())
        return visible(line.getvalue())


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is being read.

    `columns` are the headings as written; one that repeats has ` (2)` added and stands in `repeated`, and one
    that is empty becomes `column 4`. `notes` are about the file. `rows` can be gone through once; a problem among
    them stands for a row set aside, or, if it is only noted, is about the row that follows.
    """

    name: str
    columns: tuple[str, ...]
    notes: tuple[Problem, ...]
    rows: Iterator[Row | Problem]
    repeated: frozenset[str] = frozenset()


def open_table(stream: BinaryIO, name: str, *, skip: int = 0, formulas: bool = True) -> Table:
    """Begin to read a table; rows are read as they are asked for, in bounded memory.

    Args:
        stream: a seekable binary file; nothing else may read it until the rows are through.
        name: the file's name as problems shall give it.
        skip: so many lines of a text stand before the headings.
        formulas: a cell of a text that a spreadsheet would run sets its row aside; False where nobody types the table.

    Raises:
        UnreadableSourceError: the file is empty, of another kind, damaged as a whole, or dangerous.
    """
    records, notes = _records(stream, name, skip)
    return _table(name, records, notes, formulas=formulas)


def as_received(stream: BinaryIO, name: str) -> tuple[str, Iterator[Record]]:
    """Give all rows of a table as they stand in it, also those that cannot be used; the headings come first.

    A row of which nobody can say where its cells end has its text as the only cell.

    Args:
        stream: a seekable binary file; nothing else may read it until the rows are through.
        name: the file's name.

    Returns:
        What stands between the cells, a comma for a spreadsheet; and the rows.

    Raises:
        UnreadableSourceError: see `open_table`.
    """
    records, _ = _records(stream, name, 0)
    delimiter = records.delimiter if isinstance(records, Records) and records.delimiter in DELIMITERS else ","
    return delimiter, _received(records, name)


def _received(records: Iterator[Record | Problem], name: str) -> Iterator[Record]:
    for record in records:
        if isinstance(record, Problem):
            yield Record(int(record.where.removeprefix(f"{name}:").partition(":")[0]), [record.row_text])
        elif not _is_blank(record.cells):
            if isinstance(records, Records) and not records.width:
                records.width = len(",".join(record.cells).rstrip(", ").split(","))
            yield record


def _records(stream: BinaryIO, name: str, skip: int) -> tuple[Iterator[Record | Problem], list[Problem]]:
    stream.seek(0)
    head = stream.read(HEAD)
    refuse_other_kinds(head, name)
    if head.startswith((ZIP, EMPTY_ZIP, OLE)):
        return read_spreadsheet(stream, name, head)
    encoding = detect(stream, name)
    lines = itertools.islice(read_lines(stream, encoding), skip, None)
    sample = list(itertools.islice(lines, _SAMPLE_LINES))
    text = "".join(line.text for line in sample)
    refuse_binary(text[:HEAD], name)
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        raise UnreadableSourceError(
            sentence("%(file)s: this is a web page or XML, no table. Download the list as CSV or XLSX.", file=name)
        )
    delimiter = separator_line(sample[0].text) if sample else None
    all_lines: Iterator[Line] = itertools.chain(sample[1:] if delimiter else sample, lines)
    delimiter = delimiter or guess_delimiter(sample)
    return Records(all_lines, delimiter, name), list(encoding.notes(name))


def _table(
    name: str,
    records: Iterator[Record | Problem],
    notes: list[Problem],
    *,
    formulas: bool,
) -> Table:
    header = next((record for record in records if isinstance(record, Problem) or not _is_blank(record.cells)), None)
    if header is None:
        raise UnreadableSourceError(sentence("%(file)s: the table is empty. Save or download it again.", file=name))
    if isinstance(header, Problem):
        raise UnreadableSourceError(
            sentence(
                "%(where)s: %(what)s %(to_do)s The headings must stand in the first line.",
                where=header.where,
                what=header.what,
                to_do=header.to_do,
            )
        )
    if fault := cell_checks.lost_or_zero(header.cells):
        raise UnreadableSourceError(
            sentence(
                "%(file)s:%(row)s: %(what)s Save the file as UTF-8 and try again.",
                file=name,
                row=header.number,
                what=fault,
            )
        )
    where = f"{name}:{header.number}"
    written, repairs = cell_checks.repaired(header.cells, header.cells, where)
    columns, repeated, more = _columns(written, where)
    if isinstance(records, Records):
        records.width = len(columns)
    rows = _rows(name, columns, records, formulas=formulas)
    return Table(name, columns, (*notes, *repairs, *more), rows, repeated)


def _columns(header: list[str], where: str) -> tuple[tuple[str, ...], frozenset[str], list[Problem]]:
    headings = [heading.strip() for heading in header]
    while not headings[-1]:
        headings.pop()
    notes = []
    if nameless := [str(index) for index, heading in enumerate(headings, start=1) if not heading]:
        what = sentence("Column %(columns)s has no heading.", columns=", ".join(nameless))
        notes.append(Problem(where, what, sentence("Write one, if the column matters."), Severity.NOTED))
    counted = Counter(heading for heading in headings if heading)
    repeated = frozenset(heading for heading, times in counted.items() if times > 1)
    for heading in sorted(repeated):
        what = sentence(
            "The heading %(heading)s stands over %(number)s columns.", heading=repr(heading), number=counted[heading]
        )
        notes.append(
            Problem(f"{where}:{heading}", what, sentence("Give each column a heading of its own."), Severity.NOTED)
        )
    return _distinct(headings), repeated, notes


def _distinct(headings: list[str]) -> tuple[str, ...]:
    taken: dict[str, None] = {}
    for index, heading in enumerate(headings, start=1):
        name = base = heading or f"column {index}"
        times = 1
        while name in taken or (name != heading and name in headings):
            times += 1
            name = f"{base} ({times})"
        taken[name] = None
    return tuple(taken)


def _is_blank(cells: list[str]) -> bool:
    return not "".join(cells).strip(" \t\r\n\f\v\x1a\u00a0\ufeff")  # ^Z ended files under DOS; some lists keep it


def _rows(
    name: str, columns: tuple[str, ...], records: Iterator[Record | Problem], *, formulas: bool
) -> Iterator[Row | Problem]:
    for record in records:
        if isinstance(record, Problem):
            yield record
        elif not _is_blank(record.cells):
            yield from _row(name, columns, record, formulas=formulas)


def _row(name: str, columns: tuple[str, ...], record: Record, *, formulas: bool) -> Iterator[Row | Problem]:
    fault = _fault(name, columns, record, formulas=formulas)
    if fault is not None:
        yield fault
        return
    cells, repairs = cell_checks.repaired(record.cells, columns, f"{name}:{record.number}")
    if any(cell_checks.LOST in cell for cell in cells):
        what = sentence("The row holds letters that were lost when it was decoded wrongly, before we got it.")
        yield _aside(name, record, what, sentence("Get the original."))
        return
    yield from repairs
    yield Row(record.number, dict(zip(columns, cells, strict=False)))


def _fault(name: str, columns: tuple[str, ...], record: Record, *, formulas: bool) -> Problem | None:
    """Say why a row cannot be used, if it cannot."""
    cells = record.cells
    if what := cell_checks.lost_or_zero(cells):
        if record.ends_openly:
            to_do = sentence(
                "Get the row again, or save the file as UTF-8. The file seems to be cut off here; get it again."
            )
        else:
            to_do = sentence("Get the row again, or save the file as UTF-8.")
        return _aside(name, record, what, to_do)
    if len(cells) != len(columns) and (len(cells) < len(columns) or not _is_blank(cells[len(columns) :])):
        what = sentence(
            "The row has %(cells)s cells where %(columns)s are expected.", cells=len(cells), columns=len(columns)
        )
        to_do = sentence("Look for a delimiter too many or too few, or a missing quote.")
        return _aside(name, record, what, CUT_OFF if record.ends_openly else to_do)
    if found := (record.formulas or tuple(cell_checks.formulas(cells) if record.text and formulas else ())):
        named = [columns[index] if index < len(columns) else f"column {index + 1}" for index in found]
        what = sentence(
            "A formula or an error of a spreadsheet stands in %(columns)s.", columns=", ".join(map(repr, named))
        )
        return _aside(name, record, what, sentence("Put its value there, as text."), named[0])
    return None


def _aside(name: str, record: Record, what: str, to_do: str, column: str = "") -> Problem:
    where = f"{name}:{record.number}:{column}" if column else f"{name}:{record.number}"
    text = record.text or ",".join(record.cells)
    return Problem(where, what, to_do, row_text=visible(text))
