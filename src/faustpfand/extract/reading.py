"""What every extractor is handed, and what it hands back for each row."""

from dataclasses import dataclass
from datetime import date

from faustpfand.errors import Problem
from faustpfand.records import Statement


@dataclass(frozen=True, slots=True)
class Context:
    """The document that is being read: its id (SHA-256), its file name, and the day it is taken in.

    Nothing that is told as past may lie beyond `today`; the doors pass it, since nobody here asks the clock.
    """

    source: str
    file: str
    today: date


@dataclass(frozen=True, slots=True)
class Reading:
    """What one row or document says. A quarantined row has no statements; a note on the whole file is no row.

    `mends` are rows of the source that `Reader.mends` names; they were set aside there, and stand mended in this one.
    """

    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_row: bool = True
    mends: tuple[int, ...] = ()
