"""What can go wrong: problems in sources are data, misuse is an exception."""

from dataclasses import dataclass
from enum import StrEnum


class FaustpfandError(Exception):
    """Misuse that stops a command; its text says what was wrong and what to do."""


class LedgerError(FaustpfandError):
    """The ledger is missing, is of another version, or is no ledger."""


class UnreadableSourceError(FaustpfandError):
    """Nothing of a source can be read: it is empty, of another kind, or dangerous."""


class Severity(StrEnum):
    """What a problem did to the row it was found in."""

    QUARANTINED = "quarantined"  # the row is kept aside; none of it counts
    NOTED = "noted"  # the row went in; something about it is worth a look


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a source: where, what, and what to do.

    `where` reads `file:row:column`, so that an editor can jump there. `row_text` keeps what was set aside
    (at most `ROW_TEXT_LIMIT` characters of it; the whole stays in the source's bytes).
    """

    where: str
    what: str
    to_do: str
    severity: Severity = Severity.QUARANTINED
    row_text: str = ""

    def row_of(self, file: str) -> int | None:
        """Give the row of a file that it is about; None where it is about the whole, or about another file."""
        row = self.where.removeprefix(f"{file}:").partition(":")[0]
        return int(row) if self.where.startswith(f"{file}:") and row.isdecimal() else None

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.to_do}".rstrip()


ROW_TEXT_LIMIT = 2_000  # enough to recognise a row by; a 200 MB line must not be copied into the ledger twice
