"""How long a term in prison is, read from the words of a register."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
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
_NOT_SERVED: Final = r"(?!\s*(?:suspend|deferred|условно|умоўна|с отсроч|з адтэрмін))"
_CLAUSE: Final = rf"[;\n)+]|\({_NOT_SERVED}|,(?!(?<=\d,)\d){_NOT_SERVED}|\.\s"
_AND: Final = (
    r"and|и|і|ды|plus|плюс|а также|а таксама|as well as|followed by|then|затем|потом|затым|потым"
    r"|with subsequent|с последующ\w+|з наступн\w+"
)
_WITH: Final = r"(?<!replaced )with|с|со|з|са"
_WITHOUT: Final = r"without|без"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A number with its unit, e.g. 6 months, and where it stands; `least` and `most` differ for `3-5 years`."""

    unit: str
    least: float
    most: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where one punishment ends and the next begins; `is_open` if a bare term beside it may belong to either."""

    start: int
    end: int
    is_open: bool = False


LONGEST = 2_000  # characters; no sentence of a court is longer, and the search is quadratic in the terms


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
    spans = [_days(term) for term in _in_prison(text)]
    return (min(low for low, _ in spans), max(high for _, high in spans)) if spans else None


def term_words(text: str) -> str:
    """Give the terms in prison that a text tells of, and nothing else of it: `2 years 6 months`; empty if none.

    `term_days` reads the same from it as from the text.
    """
    terms = dict.fromkeys(" ".join(map(_piece_words, term)) for term in _in_prison(text))
    return "; ".join(terms)


def _piece_words(piece: _Piece) -> str:
    number = f"{piece.least:g}" if piece.least == piece.most else f"{piece.least:g}-{piece.most:g}"
    return f"{number} {piece.unit}" + ("" if number == "1" else "s")


def _in_prison(text: str) -> list[tuple[_Piece, ...]]:
    plain = _plain(text[:LONGEST])
    terms = _terms(plain)
    cuts = _cuts(plain, terms) if terms else []
    return [term for term in terms if _is_prison(plain, term, cuts)]


def _plain(text: str) -> str:
    plain = re.sub(r"[^\S\n]+", " ", unicodedata.normalize("NFKC", text).casefold())
    for pattern, words in _words()["halves"].items():
        plain = re.sub(rf"\b(?:{pattern})\b", words, plain)
    return _bracketed().sub(_unbracketed, plain)


def _unbracketed(found: re.Match[str]) -> str:
    """Write a number that stands twice, `14 (четырнадцать) лет`, once; if the two differ, as a range."""
    first, again = _number(found["number"]), re.fullmatch(_a_number(), found["again"] or found["told"])
    other = first if again is None else _number(again[0])
    written = f"{first:g}" if first == other else f"{min(first, other):g}-{max(first, other):g}"
    return f"{written} {found['unit'] or ''}"


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
    if written[0].isdigit():
        return float(written.replace(",", "."))
    return sum(_numerals()[word] for word in re.findall(rf"\b(?:{_either(_numerals())})\b", written))


def _cuts(text: str, terms: Sequence[tuple[_Piece, ...]]) -> list[_Cut]:
    """Find where a clause ends, or an `and` or `with` leads to another punishment; never within a term."""
    cuts = []
    for found in _cut_pattern().finditer(text):
        if not any(term[0].start <= found.start() < term[-1].end for term in terms):
            is_open = found["number"] is not None or found["without"] is not None
            cuts.append(_Cut(found.start(), found.end(), is_open))
    return cuts


def _is_prison(text: str, term: tuple[_Piece, ...], cuts: Sequence[_Cut]) -> bool:
    """Judge by the words around the term, up to where another punishment begins.

    A term without words of its own counts as prison, unless it may share those of its neighbour.
    """
    around, is_open = _around(text, term, cuts)
    if is_open and not re.search(r"\w", around):
        around, _ = _around(text, term, [cut for cut in cuts if not cut.is_open])
    if any(_any(kind).search(around) for kind in ("added", "instead", "not_served")):
        return False
    return not re.search(r"\w", around) or _any("prison").search(around) is not None


def _around(text: str, term: tuple[_Piece, ...], cuts: Sequence[_Cut]) -> tuple[str, bool]:
    start, end = term[0].start, term[-1].end
    edge = _Cut(len(text), 0)  # the whole text, where nothing is cut
    before = next((cut for cut in reversed(cuts) if cut.end <= start), edge)
    after = next((cut for cut in cuts if cut.start >= end), edge)
    return text[before.end : start] + " " + text[end : after.start], before.is_open or after.is_open


def _days(term: tuple[_Piece, ...]) -> tuple[int, int]:
    per = {"year": 12, "month": 1, "day": 0}
    least = floor(sum(piece.least * per[piece.unit] for piece in term) + 1e-9)
    most = ceil(sum(piece.most * per[piece.unit] for piece in term) - 1e-9)
    days = [(piece.least, piece.most) for piece in term if piece.unit == "day"]
    return (
        _month_days(least)[0] + floor(sum(low for low, _ in days)),
        _month_days(most)[1] + ceil(sum(high for _, high in days)),
    )


def whole_months(days: tuple[int, int]) -> tuple[int, int] | None:
    """Give the months that a shortest and longest number of days stand for, or None where they are no whole ones."""
    shortest, longest = _months_by_days()
    low, high = shortest.get(days[0]), longest.get(days[1])
    return (low, high) if low is not None and high is not None and low <= high else None


@cache
def _months_by_days() -> tuple[dict[int, int], dict[int, int]]:
    counted = {months: _month_days(months) for months in range(1, _LONGEST["month"] + 1)}
    return {low: months for months, (low, _) in counted.items()}, {
        high: months for months, (_, high) in counted.items()
    }


@cache
def _month_days(months: int) -> tuple[int, int]:
    """Give the fewest and the most days that so many calendar months can have, in four years from a leap day on."""
    lengths = [(_first(start + months) - _first(start)).days for start in range(2020 * 12, 2024 * 12)]
    return min(lengths), max(lengths)


def _first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


@cache
def _pattern() -> re.Pattern[str]:
    number = _a_number()
    units = "|".join(rf"(?P<{unit}>(?:{_words()['units'][unit]})(?!\w))" for unit in _ORDER)
    return re.compile(
        rf"(?<![\d.,])(?P<number>{number})(?:\s*(?:[-–—]|to|до|да)\s*(?P<to>{number}))?\s*-?\s*(?:{units})"
    )


@cache
def _a_number() -> str:
    """Match digits, or a number in words: alone, or put together, as `twenty-five` or `сто двадцать пять`."""
    kinds = {
        kind: _either(word for word, value in _numerals().items() if low <= value < high)
        for kind, low, high in (("units", 1, 10), ("tens", 20, 100), ("hundreds", 100, 1000))
    }
    below = rf"(?:{kinds['tens']})(?:\s+|[-‐])(?:{kinds['units']})|{_either(_numerals())}"
    return rf"(?:\d+(?:[.,]\d{{1,2}})?|\b(?:(?:{kinds['hundreds']})\s+(?:and\s+)?)?(?:{below})\b)"


@cache
def _bracketed() -> re.Pattern[str]:
    """Match a number and, in brackets, the same again; the unit stands behind the brackets or at their end."""
    units = rf"(?:{'|'.join(_words()['units'].values())})(?!\w)"
    number = _a_number()
    return re.compile(
        rf"(?<![\d.,])(?P<number>{number})\s*\(\s*"
        rf"(?:(?P<again>{number}|[^()\d]{{1,60}}?)\s*\)(?=\s*(?:-|–|—|to\b|до\b|да\b)?\s*(?:\d|{number}|{units}))"
        rf"|(?P<told>{number})\s*(?P<unit>{units})\s*\))"
    )


@cache
def _cut_pattern() -> re.Pattern[str]:
    """Match the end of a clause, or a word that leads to another punishment, with what is to follow it."""
    # No other `and` or `with` may come first: `with probation and a fine` does not make probation a punishment apart.
    words = rf"(?:(?!(?:{_AND}|{_WITH}|{_WITHOUT})\b)[\w'’-]+\s+){{0,4}}?"
    added, other = _any("added").pattern, f"{_any('added').pattern}|{_any('instead').pattern}"
    units = "|".join(_words()["units"].values())
    return re.compile(
        rf"{_CLAUSE}"
        rf"|\b(?:{_AND})\s+(?={words}(?:{other}))"
        rf"|\b(?:{_WITH})\s+(?={words}(?:{added}))"
        rf"|\b(?P<without>{_WITHOUT})\s+(?={words}(?:{added}))"
        rf"|\b(?:{_AND})\s+(?=(?:an?\s+)?(?P<number>{_a_number()})\s*-?\s*(?:{units})(?!\w))"
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


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
