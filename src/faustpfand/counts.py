"""Numbers as sources give them: exact, or only a bound."""

import re
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between so many and so many, both inclusive; `high` is None where nothing bounds it."""

    low: int
    high: int | None

    def __str__(self) -> str:
        if self.high is None:
            return f"≥{self.low:,}"
        return f"{self.low:,}" if self.low == self.high else f"{self.low:,}–{self.high:,}"

    def __add__(self, other: "Bounds") -> "Bounds":
        high = None if self.high is None or other.high is None else self.high + other.high
        return Bounds(self.low + other.low, high)

    @property
    def is_exact(self) -> bool:
        """True if one number is left."""
        return self.low == self.high


def bounds(count: Count) -> Bounds:
    """Give what a count can mean."""
    return Bounds(count.low, count.high)


def hull(counts: Iterable[Count]) -> Bounds | None:
    """Give the bounds that hold whichever of the sources is right; None where there is no count.

    Exact numbers come first, then "about", then bare bounds: "over 1,000" blurs no 1,131 that it agrees with. What
    contradicts the better number widens the bounds, since it may be right.
    """
    told = list(counts)
    about = [count for count in told if count.comparator is Comparator.ABOUT]
    exact = [count for count in told if count.comparator is Comparator.EXACT]
    chosen = exact or about or told
    if not chosen:
        return None
    span = _span(chosen)
    return _span([*chosen, *(count for count in told if not _touches(count, span))])


def _span(counts: Iterable[Count]) -> Bounds:
    told = list(counts)
    highs = [count.high for count in told if count.high is not None]
    return Bounds(min(count.low for count in told), max(highs) if len(highs) == len(told) else None)


def _touches(count: Count, span: Bounds) -> bool:
    return (span.high is None or count.low <= span.high) and (count.high is None or count.high >= span.low)
