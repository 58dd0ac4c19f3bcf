"""Records of a delimited text. One broken record never takes the lines after it along."""

import csv
import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from faustpfand.errors import Problem
from faustpfand.sentences import sentence
from faustpfand.sources.lines import LINE_LIMIT, Line, visible

DELIMITERS = ",;\t|"
NO_DELIMITER = "\x1f"  # for a table of one column: nobody types it
LINES_A_RECORD = 200  # addresses have a few; beyond this an opening quote was never closed
CUT_OFF = sentence("The file seems to be cut off here; get it again.")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)


class Record(NamedTuple):
    """The cells of one row. `text` is the row as written, or empty where the source has no text of its own."""

    number: int
    cells: list[str]
    text: str = ""
    formulas: tuple[int, ...] = ()
    ends_openly: bool = False  # it is the last of the file, and no line end follows


class _OpenQuoteError(Exception):
    """So much follows an opening quote that it was meant as something else."""


class _Feed:
    """Hands lines to the csv reader, remembers those of the current record, and can take lines back."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._returned: deque[Line] = deque()
        self._size = 0
        self.taken: list[Line] = []
        self.at_end = False

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else next(self._lines, None)
        if line is None:
            self.at_end = True
            raise StopIteration
        self.taken.append(line)
        self._size += len(line.text)
        if not line.is_whole or len(self.taken) > LINES_A_RECORD or self._size > LINE_LIMIT + 2:
            raise _OpenQuoteError
        return line.text

    def begin(self) -> None:
        """Start a new record."""
        self.taken, self._size = [], 0

    def give_back(self) -> None:
        """Put back all lines of the record but its first."""
        self._returned.extendleft(reversed(self.taken[1:]))
        self.at_end = False


class Records:
    """The records of a text, and a problem for each line that is none. `width` is the number of headings."""

    def __init__(self, lines: Iterator[Line], delimiter: str, name: str) -> None:
        self._feed = _Feed(lines)
        self._name = name
        self.delimiter = delimiter
        self._reader = csv.reader(self._feed, delimiter=delimiter, strict=True)
        self.width = 0

    def __iter__(self) -> "Records":
        return self

    def __next__(self) -> Record | Problem:
        feed = self._feed
        feed.begin()
        try:
            cells = next(self._reader)
        except (csv.Error, _OpenQuoteError):
            return self._broken()
        first, *others = feed.taken
        if others and self.width not in (0, len(cells)) and any(self._is_row(line) for line in others):
            return self._broken()
        text = "".join(line.text for line in feed.taken) if others else first.text
        return Record(first.number, cells, text, ends_openly=feed.taken[-1].text[-1:] not in ("\n", "\r"))

    def _is_row(self, line: Line) -> bool:
        """Say if a line could stand alone; an odd number of quotes shows that it closes a cell begun before."""
        if line.text.count('"') % 2:
            return False
        try:
            return len(next(csv.reader([line.text], delimiter=self.delimiter, strict=True))) == self.width
        except csv.Error:
            return False

    def _broken(self) -> Problem:
        """Set the first line of the record aside, and begin again with the second."""
        first, is_alone, at_end = self._feed.taken[0], len(self._feed.taken) == 1, self._feed.at_end
        self._feed.give_back()
        where, text = f"{self._name}:{first.number}", visible(first.text)
        if not first.is_whole:
            return Problem(
                where,
                sentence("The line is longer than %(limit)s characters.", limit=LINE_LIMIT),
                sentence("Break it into rows."),
                row_text=text,
            )
        if is_alone and not at_end:
            what, to_do = (
                sentence("Quotes or line breaks stand where none can be."),
                sentence('Write a quote within a cell twice: "".'),
            )
            return Problem(where, what, to_do, row_text=text)
        to_do = sentence("Close it, or take the quote away.")
        if first.text[-1:] not in ("\n", "\r"):
            to_do = sentence("The file seems to be cut off here; get it again. Or close the quote.")
        return Problem(where, sentence("A quote is opened and never closed."), to_do, row_text=text)


def separator_line(line: str) -> str | None:
    """Read the line `sep=;` that Excel puts first; None if it is another line."""
    match = _SEPARATOR_LINE.fullmatch(line)
    return match[1] if match and match[1] in DELIMITERS else None


def guess_delimiter(lines: list[Line]) -> str:
    """Find the delimiter that gives most lines as many cells as the first has; the headings must have two or more."""
    best, best_score = NO_DELIMITER, (0.0, 1)
    for delimiter in DELIMITERS:
        records = Records(iter(lines), delimiter, "")
        widths = [len(record.cells) for record in records if isinstance(record, Record) and any(record.cells)]
        if not widths or widths[0] < 2:
            continue
        score = (round(widths.count(widths[0]) / len(widths), 1), widths[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best
