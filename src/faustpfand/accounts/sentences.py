"""How long a term in prison is, read from the words of a register."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib import resources
from math import ceil, floor
from typing import Any, Final

import yaml

_LONGEST: Final = {"year": 60, "month": 720, "day": 20_000}  # beyond it a number is a calendar year or a slip
_ORDER: Final = ("year", "month", "day")
_JOIN: Final = re.compile(r"[\s,]*(?:\b(?:and|и|і)\b)?\s*")  # between the years and the months of one term
# What ends a clause: not the comma of `2,5 года` or of `2 years, suspended`, nor the full stop of `2.5` or `6 мес.`
_CLAUSE: Final = re.compile(
    r"[;\n()+]|,(?!\d)(?!\s*(?:suspend|deferred|условно|умоўна|с отсроч|з адтэрмін))|\.\s"
    r"|\b(?:and|with|и|і|ды|plus)\s+(?:an?\s+)?(?=fine|штраф)",
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A number with its unit, e.g. 6 months, and where it stands; `least` and `most` differ for `3-5 years`."""

    unit: str
    least: float
    most: float
    start: int
    end: int


@lru_cache(maxsize=16_384)
def term_days(text: str) -> tuple[int, int] | None:
    """Read a term in prison, in days, from the words of a register in English, Russian or Belarusian.

    Years and months have no fixed length: a year is 365 or 366 days, a month 28 to 31. Terms not served behind bars
    (a fine, home confinement, restriction of freedom, a suspended term) are passed over. If several terms in prison
    stand in the text, e.g. before and after an appeal, the bounds hold all of them. A bare `5 years` counts as prison,
    which is what registers mean by it.

    Args:
        text: the words of the sentence, e.g. `2 года и 6 месяцев лишения свободы`.

    Returns:
        Shortest and longest number of days, or None if no term in prison can be read, as for a life sentence.
    """
    plain = _plain(text)
    spans = [_days(term) for term in _terms(plain) if _is_prison(plain, term)]
    return (min(low for low, _ in spans), max(high for _, high in spans)) if spans else None


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    for pattern, words in _words()["halves"].items():
        plain = re.sub(rf"\b(?:{pattern})\b", words, plain)
    return plain


def _terms(text: str) -> list[tuple[_Piece, ...]]:
    """Join the pieces that make one term: years, then months, then days, with at most an `and` between."""
    terms: list[tuple[_Piece, ...]] = []
    for piece in _pieces(text):
        last = terms[-1][-1] if terms else None
        if last and _ORDER.index(last.unit) < _ORDER.index(piece.unit) and _JOIN.fullmatch(text, last.end, piece.start):
            terms[-1] = (*terms[-1], piece)
        else:
            terms.append((piece,))
    return terms


def _pieces(text: str) -> Iterator[_Piece]:
    for found in _pattern().finditer(text):
        unit = next(unit for unit in _ORDER if found[unit] is not None)
        least = _number(found["number"])
        most = _number(found["to"]) if found["to"] else least
        if least <= most <= _LONGEST[unit]:
            yield _Piece(unit, least, most, found.start(), found.end())


def _number(written: str) -> float:
    return _numerals()[written] if written in _numerals() else float(written.replace(",", "."))


def _is_prison(text: str, term: tuple[_Piece, ...]) -> bool:
    """Judge by the clause that the term stands in."""
    start, end = term[0].start, term[-1].end
    before = max((found.end() for found in _CLAUSE.finditer(text, 0, start)), default=0)
    after = _CLAUSE.search(text, end)
    around = text[before:start] + " " + text[end : after.start() if after else len(text)]
    if _any("not_prison").search(around):
        return False
    return not re.search(r"\w", around) or _any("prison").search(around) is not None


def _days(term: tuple[_Piece, ...]) -> tuple[int, int]:
    per = {"year": 12, "month": 1, "day": 0}
    least = floor(sum(piece.least * per[piece.unit] for piece in term) + 1e-9)
    most = ceil(sum(piece.most * per[piece.unit] for piece in term) - 1e-9)
    days = [(piece.least, piece.most) for piece in term if piece.unit == "day"]
    return (
        _month_days(least)[0] + floor(sum(low for low, _ in days)),
        _month_days(most)[1] + ceil(sum(high for _, high in days)),
    )


@cache
def _month_days(months: int) -> tuple[int, int]:
    """Give the fewest and the most days that so many calendar months can have, in four years from a leap day on."""
    lengths = [(_first(start + months) - _first(start)).days for start in range(2020 * 12, 2024 * 12)]
    return min(lengths), max(lengths)


def _first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_numerals(), key=len, reverse=True))
    number = rf"\d+(?:[.,]\d{{1,2}})?|\b(?:{words})\b"
    units = "|".join(rf"(?P<{unit}>(?:{_words()['units'][unit]})(?!\w))" for unit in _ORDER)
    return re.compile(
        rf"(?<![\d.,])(?P<number>{number})(?:\s*(?:[-–—]|to|до|да)\s*(?P<to>{number}))?\s*-?\s*(?:{units})"
    )


@cache
def _numerals() -> dict[str, float]:
    return {word: float(number) for number, words in _words()["numbers"].items() for word in words.split("|")}


@cache
def _any(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(_words()[kind]))


@cache
def _words() -> dict[str, Any]:
    text = resources.files("faustpfand.accounts").joinpath("resources/sentences.yaml").read_text("utf-8")
    words: dict[str, Any] = yaml.safe_load(text)
    return words
