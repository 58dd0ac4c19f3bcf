"""Numbers of people in a sentence: value, comparator, and whom they count."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import compress
from typing import Final

from faustpfand.extract.claims.lexicon.numerals import Numbers
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Memory, Token
from faustpfand.extract.claims.packs import Pack, load

_HUNDREDS: Final = 20  # "nineteen hundred"
_GROUPED: Final = re.compile(r"\W(?=\d{3}(?!\d))")  # "1,200", not "19.45"
_DECIMAL: Final = re.compile(r"\d+[.,]\d{1,2}")


@dataclass(slots=True)
class Number:
    """A number as written, whatever it counts. `more`: the lower end of a range; `about`: a round one."""

    start: int
    end: int
    value: int
    more: bool = False
    about: bool = False


def value_of(word: str, numbers: Numbers, separators: str) -> float | None:
    """Read digits, or one number word; None if it is neither."""
    digits = _GROUPED.sub(lambda mark: "" if mark[0] in separators else mark[0], word)
    if digits.isdecimal():
        return int(digits) if len(digits) < 10 else None
    if (value := numbers.values.get(word)) is not None:
        return None if word in numbers.parts else value
    if "-" in word:
        told = _hyphenated(word.split("-"), numbers)
        if _is_range(told):
            return told[0]
        return _sum(told) if told else None
    if numbers.compound is not None and numbers.compound.fullmatch(word):
        return _sum([numbers.values[m] for m in numbers.morphemes.findall(word)])
    return None


def _hyphenated(parts: Sequence[str], numbers: Numbers) -> list[float]:
    """Read the parts of "twenty-three" or "quatre-vingt-douze", the longest known word first; empty if one is none."""
    told: list[float] = []
    at = 0
    while at < len(parts):
        if parts[at] in numbers.joiners and told:
            at += 1
            continue
        if parts[at].isdecimal() and len(parts[at]) < 10:
            told.append(int(parts[at]))
            at += 1
            continue
        words = ((cut, "-".join(parts[at:cut])) for cut in range(len(parts), at, -1))
        known = next(((cut, numbers.values[w]) for cut, w in words if w in numbers.values), None)
        if known is None:
            return []
        at = known[0]
        told.append(known[1])
    return told


def _is_range(told: Sequence[float]) -> bool:
    """True for two numbers that are not one: the 15 and 20 of «пятнадцать-двадцать», not those of "two-thousand"."""
    return len(told) == 2 and told[0] < told[1] and not _fits(told[:1], told[1])


def _sum(units: Sequence[float]) -> float:
    """Add number words up: hundreds after a smaller number and thousands multiply."""
    total = current = 0.0
    for unit in units:
        if unit >= 1000:
            total, current = total + (current or 1) * unit, 0
        elif unit == 100 and 0 < current < 100:
            current *= unit
        else:
            current += unit
    return total + current


def _fits(units: Sequence[float], unit: float) -> bool:
    """True if a word may go on with a number: "hundred five" is one, "five three" are two."""
    last = units[-1]
    if unit >= 1000:
        return last < unit
    if unit == 100:
        return last < _HUNDREDS or last % 1000 == 0
    size = 10 if last < 100 else 100 if last < 1000 else 1000
    return last >= 20 and last % size == 0 and unit < size


@lru_cache(maxsize=65_536)
def value_in(word: str, lang: str) -> float | None:
    """Give the value of a number word, or None."""
    # Asked of every word of a text; texts of one subject repeat theirs.
    pack = load(lang)
    return None if pack is None else value_of(word, pack.numbers, pack.separators)


def _word_at(words: Sequence[Token], at: int, pack: Pack) -> tuple[float, int] | None:
    """Read the number word, digits, or number of several words that begins here, with its end."""
    several = words[at].low in pack.numbers.opening
    for length in range(min(pack.numbers.longest, len(words) - at) if several else 1, 1, -1):
        value = pack.numbers.values.get(" ".join(t.low for t in words[at : at + length]))
        if value is not None:
            return value, at + length
    value = value_in(words[at].low, pack.lang)
    return None if value is None else (value, at + 1)


def number_at(words: Sequence[Token], at: int, pack: Pack) -> Number | None:
    """Read the number that begins at a word: one or more number words, or digits before "thousand"."""
    units: list[float] = []
    end = at
    if (decimal := _decimal(words, at, pack)) is not None:
        units, end = [decimal], at + 1
    goes_on = _going_on(pack.lang)
    while end < len(words) and (goes_on[words[end].low] or _ends_abbreviation(words, end, pack)):
        found = _next_unit(words, at, end, units, pack)
        if found is None:
            break
        units, end = found
    if end < len(words) and end > at and words[end].text == "." and words[end - 1].low in pack.abbreviations:
        end += 1
    value = _sum(units)
    if not units or value != int(value):
        return None
    rounded = any(t.low in pack.numbers.rounded for t in words[at:end])
    ranged = end == at + 1 and "-" in words[at].low and _is_range(_hyphenated(words[at].low.split("-"), pack.numbers))
    return Number(at, end, int(value), about=rounded, more=ranged)


def _next_unit(
    words: Sequence[Token], at: int, end: int, units: Sequence[float], pack: Pack
) -> tuple[list[float], int] | None:
    """Go on with a number by one more word, or by "and" and one more; None if it ends here."""
    joined = bool(units) and words[end].low in pack.numbers.joiners and not words[at].text[0].isdigit()
    begin = end + 1 if joined or _ends_abbreviation(words, end, pack) else end
    found = _word_at(words, begin, pack) if begin < len(words) else None
    if found is None:
        return None
    value, after = found
    if not units:
        return [value], after
    if words[begin].text[0].isdigit():
        thousands = units[-1] >= 1000 and not words[end - 1].text[0].isdigit()
        goes_on = thousands and value < 1000 and not joined  # "2 тисячі 300"
        return ([*units, value], after) if goes_on else None
    if words[begin].low in pack.numbers.multipliers and not joined and units[-1] < 100:
        return [*units[:-1], units[-1] * value], after
    goes_on = _fits(units, value) or (joined and units[-1] < 10 <= value < 100)
    digits = words[at].text[0].isdigit() and value < 100
    return ([*units, value], after) if goes_on and not digits else None


def _ends_abbreviation(words: Sequence[Token], at: int, pack: Pack) -> bool:
    """True for the dot of "4 тыс. 266"."""
    return words[at].text == "." and at > 1 and words[at - 1].low in pack.abbreviations & pack.numbers.values.keys()


def _decimal(words: Sequence[Token], at: int, pack: Pack) -> float | None:
    """Read "1.5" of "1.5 thousand": only before a word that multiplies is a decimal number one of people."""
    if at + 1 >= len(words) or not _DECIMAL.fullmatch(words[at].text):
        return None
    unit = pack.numbers.values.get(words[at + 1].low, 0)
    return float(words[at].text.replace(",", ".")) if unit >= 1000 else None


def counting(phrases: Phrases, pack: Pack) -> list[int]:
    """Give the places where a number may begin."""
    low = phrases.words.low
    places = compress(range(len(low)), map(_opening(pack.lang).__getitem__, low))
    return sorted({*places, *(start for start, _ in phrases.of("vague", "as_many"))})


@cache
def _going_on(lang: str) -> Memory[bool]:
    return Memory(partial(_may_go_on, lang=lang))


def _may_go_on(word: str, lang: str) -> bool:
    pack = load(lang)
    known = pack is not None and (word in pack.numbers.opening or word in pack.numbers.joiners)
    return known or value_in(word, lang) is not None


@cache
def _opening(lang: str) -> Memory[bool]:
    return Memory(partial(_opens_number, lang=lang))


def _opens_number(word: str, lang: str) -> bool:
    pack = load(lang)
    return pack is not None and (
        word[0].isdigit() or word in pack.numbers.opening or (word[-1].isalpha() and value_in(word, lang) is not None)
    )
