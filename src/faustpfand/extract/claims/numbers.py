"""Numbers of people in a sentence: value, comparator, and whom they count."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from faustpfand.counts import Comparator
from faustpfand.extract.claims.packs import Numbers, Pack

_YEARS = range(1900, 2100)
_MOST = 100_000_000  # no prison system holds more; beyond are sums of money and phone numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number in a sentence. `value` is None for words like "dozens"; `population` None for a bare number."""

    start: int
    end: int
    number_end: int
    value: int | None
    comparator: Comparator | None
    population: str | None
    part: bool = False  # of a group told before: "five of them"


def value_of(words: str, numbers: Numbers) -> int | None:
    """Read digits or number words: hundreds and thousands multiply, the rest adds up."""
    digits = re.sub(f"[{re.escape(numbers.separators)}]", "", words)
    if digits.isdecimal():
        return int(digits) if len(digits) < 10 else None
    folded = words.casefold()
    if folded in numbers.not_alone:
        return None
    total = current = 0
    for part in numbers.morphemes.findall(folded):
        unit = numbers.values[part]
        if unit >= 1000:
            total, current = total + max(current, 1) * unit, 0
        else:
            times = unit == 100 or part in numbers.multipliers
            current = max(current, 1) * unit if times else current + unit
    return total + current or 1


def quantities(text: str, pack: Pack, taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """Find the numbers that may count people; `taken` stretches (dates) are left alone."""
    found = (_quantity(text, m, pack) for m in pack.numbers.quantity.finditer(text) if not _within(m, taken))
    return [q for q in found if q is not None]


def _within(match: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _quantity(text: str, match: re.Match[str], pack: Pack) -> Quantity | None:
    vague = match["vague"] is not None
    if _never_counts(text, match.start(), pack):
        return None
    value = None if vague else value_of(match["low"], pack.numbers)
    if not vague and (value is None or value > _MOST):
        return None
    noun = pack.after_number.match(text, match.end())
    if noun is None and (vague or not _may_be_bare(text, match, pack)):
        return _lone_crowd(match) if vague and match[0][:1].isupper() and _ends_there(text, match, pack) else None
    start, comparator = _compared(text, match, pack.numbers)
    return Quantity(
        start=start,
        end=match.end() if noun is None else noun.end(),
        number_end=match.end(),
        value=value,
        comparator=None if vague else comparator,
        population=None if noun is None else _population(noun, pack),
        part=_is_part(text, start, match.end(), pack),
    )


def _ends_there(text: str, match: re.Match[str], pack: Pack) -> bool:
    """True if no noun of its own follows: "Dozens were held", not "Dozens of relatives"."""
    rest = text[match.end() :].lstrip()
    return not rest[:1].isalpha() or re.match(rf"(?:{pack.words['stop_between'].pattern})\b", rest) is not None


def _is_part(text: str, start: int, end: int, pack: Pack) -> bool:
    cues = pack.words["part_cues"]
    before = re.split(r"[;:]", text[max(0, start - 22) : start])[-1]
    after = re.split(r"[,;:]", text[end : end + 34])[0]
    return cues.search(before) is not None or cues.search(after) is not None


def _never_counts(text: str, at: int, pack: Pack) -> bool:
    """True after "not", "several" ("several dozen" is no twelve), and for an age: "at the age of 57"."""
    return pack.numbers.signs["never_after"].search(text[max(0, at - 60) : at]) is not None


def _word_before(text: str, at: int) -> str:
    return (text[:at].rsplit(maxsplit=1) or [""])[-1]


def _lone_crowd(match: re.Match[str]) -> Quantity:
    start, end = match.span()
    return Quantity(start=start, end=end, number_end=end, value=None, comparator=None, population="prisoners")


def _population(noun: re.Match[str], pack: Pack) -> str:
    return next(pack.people[i][0] for i in range(len(pack.people)) if noun[f"p{i}"] is not None)


def _compared(text: str, match: re.Match[str], numbers: Numbers) -> tuple[int, Comparator]:
    before = text[max(0, match.start() - 30) : match.start()]
    for comparator, pattern in numbers.comparators:
        if found := pattern.search(before):
            return match.start() - len(before) + found.start(), comparator
    return match.start(), Comparator.AT_LEAST if match["high"] or match["most"] else Comparator.EXACT


def _may_be_bare(text: str, match: re.Match[str], pack: Pack) -> bool:
    rest = text[match.end() :].lstrip()
    units = pack.numbers.signs["units"]
    linked = pack.words["conjunctions"].match(rest)  # "six and seven years"
    second = re.match(r"\s+[\w.-]+\s+", rest[linked.end() :]) if linked else None
    if units.match(rest) or (linked and second and units.match(rest, linked.end() + second.end())):
        return False
    value = value_of(match["low"], pack.numbers)
    if value in _YEARS and match["low"].isdecimal():
        return False
    return not _is_label(text, match.start(), pack)


def _opens(before: str, word: str) -> bool:
    return before.strip() == word


def _is_label(text: str, start: int, pack: Pack) -> bool:
    """True after a name ("Vitba 3") and for an age between commas ("Lednik, 63,")."""
    before, after = text[:start], text[start:]
    word = _word_before(text, start)
    if text[start].isdecimal() and word[:1].isupper() and word.isalpha() and not _opens(before, word):
        days = pack.calendar.words["weekdays"]
        return pack.country.fullmatch(word) is None and word.casefold() not in days
    return bool(re.search(r"[A-ZА-ЯІЎҐЄЇ]\w*,\s$", before) and re.match(r"\d\d?(?:,|\.?$| and)", after)) or bool(
        re.search(r"(?:No\.|Nr\.|§|№)\s$", before)
    )
