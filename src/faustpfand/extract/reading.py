"""What every extractor is handed, and what it hands back for each row."""

from dataclasses import dataclass
from datetime import date

from faustpfand.errors import Problem
from faustpfand.records import Statement


@dataclass(frozen=True, slots=True)
class Context:
    """The document that is being read: its id (SHA-256), its file name, and the day it is taken in.

    `today` is what a date must not lie beyond if it tells of something past; doors pass it, nobody asks the clock.
    """

    source: str
    file: str
    today: date


@dataclass(frozen=True, slots=True)
class Reading:
    """What one row or document says. A quarantined row has no statements."""

    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
