"""A source as received, with the place highlighted at which a statement stands. Read piece by piece, never whole."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, cast

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.ledger import Ledger
from faustpfand.records import Article, Source, Statement
from faustpfand.sentences import words_of
from faustpfand.sources.articles import read_articles
from faustpfand.sources.csv_rows import Record, Records, guess_delimiter, separator_line
from faustpfand.sources.encoding import HEAD, Encoding, detect
from faustpfand.sources.kinds import EMPTY_ZIP, OLE, ZIP, refuse_binary, refuse_other_kinds
from faustpfand.sources.lines import Line, line_end, read_lines
from faustpfand.sources.tables import Row, open_table

BEFORE, AFTER = 4, 12  # lines shown around a row
PAGE = 40  # lines shown where no row is asked for
LINE_SHOWN = 2_000  # characters of a line
CELL_SHOWN = 4_000
AROUND = 1_500  # characters shown around a passage
SAID_SHOWN = 100
WHOLE = 16 << 20  # bytes that are gone through to tell the encoding
ARTICLES_READ = 2_000  # of a file of many; further ones are downloaded
_SAMPLE = 50  # lines by which the delimiter is told
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Shown:
    """One line as received; `at` if it is one of those asked for."""

    number: int
    text: str
    at: bool
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the row asked for, and what was read from it."""

    column: str
    text: str
    at: bool
    said: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage of a text, with what stands before and after it. `title` is the article's."""

    title: str
    url: str
    before: str
    at: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What stands at a place of a source: lines, cells or a passage, as the kind of file has it.

    `said` is what was read from there and stands in no cell. `why_not` tells why nothing can be shown; `missing`, that
    the source has no such place. `rows` is True if it can be asked for by row, `more` if rows follow.
    """

    source: Source
    row: int | None
    lines: tuple[Shown, ...] = ()
    cells: tuple[Cell, ...] = ()
    passage: Passage | None = None
    said: tuple[Statement, ...] = ()
    why_not: str = ""
    missing: bool = False
    rows: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Where to look: a row and a column, or a passage `[start, end)` in characters."""

    row: int | None = None
    column: str = ""
    start: int | None = None
    end: int | None = None


def place(ledger: Ledger, source: Source, sought: Sought) -> Place:
    """Show what stands at a place of a source.

    Args:
        ledger: that has the source.
        source: the document.
        sought: where to look; its beginning if nothing is sought.
    """
    said = tuple(ledger.of_row(source.id, sought.row, at_most=SAID_SHOWN)) if _is_place(sought) else ()
    if sought.row is None and sought.start is not None:
        said = tuple(one for one in said if (one.locator.start, one.locator.end) == (sought.start, sought.end))
    with ledger.opened(source.id) as stream:
        try:
            return _place(stream, source, sought, said)
        except (UnreadableSourceError, ValueError) as err:
            return Place(source=source, row=sought.row, said=said, why_not=words_of(err))


def _is_place(sought: Sought) -> bool:
    return sought.row is not None or sought.start is not None


def _place(stream: BinaryIO, source: Source, sought: Sought, said: tuple[Statement, ...]) -> Place:
    head = stream.read(HEAD)
    stream.seek(0)
    if head.startswith((ZIP, EMPTY_ZIP, OLE)):
        return _sheet_place(stream, source, sought, said)
    if sought.row is None and sought.start is not None and source.kind == "articles":
        passage = _passage(stream, source, sought, said)
        return Place(source=source, row=None, passage=passage, said=said, missing=passage is None)
    refuse_other_kinds(head, source.name)
    whole = source.size <= WHOLE  # of a longer one the beginning tells
    encoding = detect(stream if whole else io.BytesIO(head), source.name)
    refuse_binary(head[encoding.mark :].decode(encoding.codec, "replace"), source.name)
    return _text_place(stream, encoding, source, sought, said)


def _text_place(
    stream: BinaryIO, encoding: Encoding, source: Source, sought: Sought, said: tuple[Statement, ...]
) -> Place:
    row = sought.row
    first = max((row or 1) - BEFORE, 1)
    lines = list(islice(lines_from(stream, encoding, first), PAGE if row is None else BEFORE + AFTER + 1))
    if row is not None and not any(line.number == row for line in lines):
        return Place(source=source, row=row, lines=(), said=said, rows=True, missing=True)
    columns, delimiter = _headings(stream, encoding, said)
    cells: tuple[Cell, ...] = ()
    last = row
    if row is not None and columns:
        from_row = lines_from(stream, encoding, row)
        record = next(iter(Records(from_row, delimiter, source.name)), None)
        if isinstance(record, Record):
            last = row + max(record.text.rstrip("\r\n").count("\n"), 0)
            cells = _cells(columns, record.cells, sought.column, said)
    in_cells = {one.id for cell in cells for one in cell.said}
    return Place(
        source=source,
        row=row,
        lines=tuple(_shown(line, row, last) for line in lines),
        cells=cells,
        said=tuple(one for one in said if one.id not in in_cells),
        rows=True,
        more=len(lines) >= PAGE,
    )


def _shown(line: Line, row: int | None, last: int | None) -> Shown:
    text = line.text.rstrip("\r\n")
    at = row is not None and last is not None and row <= line.number <= last
    return Shown(line.number, text[:LINE_SHOWN], at, cut=len(text) > LINE_SHOWN or not line.is_whole)


def lines_from(stream: BinaryIO, encoding: Encoding, first: int) -> Iterator[Line]:
    """Give the lines from a number on. Where a byte tells a line's end, those before are counted and not decoded."""
    if encoding.codec.startswith(("utf-16", "utf-32")) or first == 1:
        return (line for line in read_lines(stream, encoding) if line.number >= first)
    end = line_end(stream, encoding)
    stream.seek(0)
    missing, at = first - 1, 0
    while piece := stream.read(_PIECE):
        number = piece.count(end.encode())
        if number >= missing:
            inside = 0
            for _ in range(missing):
                inside = piece.index(end.encode(), inside) + 1
            rest = cast("BinaryIO", _Part(stream, at + inside))
            lines = read_lines(rest, Encoding(encoding.codec), end=end)
            return (line._replace(number=line.number + first - 1) for line in lines)
        missing -= number
        at += len(piece)
    return iter(())


class _Part(io.BufferedIOBase):
    """A file from a byte on, which counts as its first."""

    def __init__(self, stream: BinaryIO, first: int) -> None:
        self._stream, self._first = stream, first

    def seek(self, offset: int, _whence: int = io.SEEK_SET, /) -> int:
        return self._stream.seek(self._first + offset) - self._first

    def read(self, size: int | None = -1, /) -> bytes:
        return self._stream.read(-1 if size is None else size)


def _headings(stream: BinaryIO, encoding: Encoding, said: Sequence[Statement]) -> tuple[list[str], str]:
    """Find the headings of a table: the first record that has the columns which the statements name."""
    sample = list(islice(lines_from(stream, encoding, 1), _SAMPLE))
    delimiter = separator_line(sample[0].text) if sample else None
    lines = sample[1:] if delimiter else sample
    delimiter = delimiter or guess_delimiter(sample)
    named = {one.locator.column for one in said if one.locator.column}
    for record in Records(iter(lines), delimiter, ""):
        if isinstance(record, Record) and any(cell.strip() for cell in record.cells):
            headings = [cell.strip().removeprefix("\ufeff") for cell in record.cells]
            if not named or named & set(headings):
                return headings if len(headings) > 1 or named else [], delimiter
    return [], delimiter


def _cells(columns: Sequence[str], cells: Sequence[str], at: str, said: Sequence[Statement]) -> tuple[Cell, ...]:
    found = []
    for index, text in enumerate(cells):
        column = columns[index] if index < len(columns) else ""
        of_cell = tuple(one for one in said if column and one.locator.column == column)
        found.append(Cell(column or f"{index + 1}", text[:CELL_SHOWN], bool(at) and column == at, of_cell))
    return tuple(found)


def _sheet_place(stream: BinaryIO, source: Source, sought: Sought, said: tuple[Statement, ...]) -> Place:
    table = open_table(stream, source.name)
    wanted = sought.row
    if wanted is None:
        rows = [row for row in islice(table.rows, PAGE) if isinstance(row, Row)]
        lines = tuple(_sheet_line(row.number, row.text, None) for row in rows)
        return Place(source=source, row=None, lines=lines, rows=True)
    near: list[Shown] = []
    cells: tuple[Cell, ...] = ()
    for row in table.rows:
        number = row.number if isinstance(row, Row) else _row_of(row, source.name)
        if number > wanted + AFTER:
            break
        if number >= wanted - BEFORE:
            near.append(_sheet_line(number, row.text if isinstance(row, Row) else row.row_text, wanted))
        if isinstance(row, Row) and number == wanted:
            cells = _cells(list(row.cells), list(row.cells.values()), sought.column, said)
    in_cells = {one.id for cell in cells for one in cell.said}
    return Place(
        source=source,
        row=wanted,
        lines=tuple(near),
        cells=cells,
        said=tuple(one for one in said if one.id not in in_cells),
        rows=True,
        missing=not any(line.at for line in near),
    )


def _row_of(problem: Problem, name: str) -> int:
    number = problem.where.removeprefix(f"{name}:").partition(":")[0]
    return int(number) if number.isdecimal() else 0


def _sheet_line(number: int, text: str, wanted: int | None) -> Shown:
    return Shown(number, text[:LINE_SHOWN], number == wanted, cut=len(text) > LINE_SHOWN)


def _passage(stream: BinaryIO, source: Source, sought: Sought, said: Sequence[Statement]) -> Passage | None:
    """Find the article that a passage is of: the one that the statements name, or that has their words there."""
    start, end = sought.start or 0, sought.end or 0
    names = {one.subject.removeprefix("article:") for one in said}
    words = {one.as_written for one in said}
    articles = (one for one in read_articles(stream, source.name, published=None, lang="") if isinstance(one, Article))
    for article in islice(articles, ARTICLES_READ):
        at = article.text[start:end]
        if at and (not said or (article.id in names and at in words)):
            return Passage(
                title=article.title,
                url=article.url,
                before=article.text[max(0, start - AROUND) : start],
                at=at,
                after=article.text[end : end + AROUND],
            )
    return None
