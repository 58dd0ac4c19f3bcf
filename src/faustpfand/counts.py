"""Numbers as sources give them: exact, or only a bound."""

import re
from dataclasses import dataclass
from enum import StrEnum

ABOUT = 10  # per cent; how far "about" reaches, and why: docs/explanation/counts.md


class Comparator(StrEnum):
    """How a source qualifies a number."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    OVER = "over"
    ABOUT = "about"
    UNDER = "under"


SIGNS = {
    Comparator.EXACT: "",
    Comparator.AT_LEAST: "≥",
    Comparator.OVER: ">",
    Comparator.ABOUT: "~",
    Comparator.UNDER: "<",
}
_WRITTEN = re.compile(r"\s*(?P<sign>[≥>~<]?)\s*(?P<number>\d+)\s*")


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people as told: `Count(1000, Comparator.OVER)` reads `>1000` and means 1001 or more."""

    number: int
    comparator: Comparator = Comparator.EXACT

    def __str__(self) -> str:
        return f"{SIGNS[self.comparator]}{self.number}"

    @property
    def low(self) -> int:
        """The smallest number it can mean."""
        match self.comparator:
            case Comparator.OVER:
                return self.number + 1
            case Comparator.ABOUT:
                return self.number * (100 - ABOUT) // 100
            case Comparator.UNDER:
                return 0
            case _:
                return self.number

    @property
    def high(self) -> int | None:
        """The largest number it can mean; None where the source sets no upper bound."""
        match self.comparator:
            case Comparator.OVER | Comparator.AT_LEAST:
                return None
            case Comparator.ABOUT:
                return -(-self.number * (100 + ABOUT) // 100)
            case Comparator.UNDER:
                return max(self.number - 1, 0)
            case _:
                return self.number


def parse(text: str) -> Count:
    """Read the form that `str(Count)` writes, e.g. `123`, `~50`, `>1000`.

    Raises:
        ValueError: the text is not of that form.
    """
    written = _WRITTEN.fullmatch(text)
    if written is None:
        raise ValueError(f"{text!r} is not a count.")
    signs = {sign: comparator for comparator, sign in SIGNS.items()}
    return Count(int(written["number"]), signs[written["sign"]])


def contradict(a: Count, b: Count) -> bool:
    """True if no number can be meant by both."""
    return (a.high is not None and a.high < b.low) or (b.high is not None and b.high < a.low)
