"""Ranges, and numbers that have become others: "13 to 15", "from 45 to 28", "grew to 1,204"."""

from typing import Final

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.numbers import Number, number_at
from faustpfand.extract.claims.packs import Pack

BEFORE: Final = {comparator: f"comparator:{comparator.value}" for comparator in Comparator}
CHANGES: Final = ("growing", "shrinking")
CHANGED_TO: Final = ("until", "range")  # "to", "auf", "до": behind a verb of these before what a number has become
_CHANGE_REACH: Final = 8  # words: "grew again in the last week of May to"


def ranged(phrases: Phrases, low: Number, pack: Pack) -> Number:
    """Read a number or a range ("13 to 15", "between 50 and 70"), whose lower end counts."""
    words = phrases.words
    between = phrases.ends(low.start, "range_before") is not None
    link = phrases.starts(low.end, "range_between" if between else "range")
    if link is None and low.end < len(words) and words[low.end].text in DASHES:
        tight = low.end + 1 < len(words) and words.starts[low.end + 1] - words.end(low.end - 1) <= 3
        link = low.end + 1 if tight else None
    high = number_at(words, link, pack) if link is not None and link < len(words) else None
    if high is None or phrases.ends(low.start, "change") is not None:
        return low
    value, last = low.value, high.end - 1 - (words[high.end - 1].text == ".")  # "3 to 4 thousand", "3-4 тыс."
    if value < 1000 <= high.value and words[last].low in pack.numbers.values:
        value *= _multiplier(words[last].low, pack)
    return Number(low.start, high.end, value, more=True) if high.value > value else low


def _multiplier(word: str, pack: Pack) -> int:
    unit = int(pack.numbers.values[word])
    return unit if unit >= 1000 else 1


def is_former(phrases: Phrases, number: Number, pack: Pack) -> bool:
    """True for what a number was before: the 45 of "from 45 to 28"."""
    if phrases.ends(_with_comparator(phrases, number.start), "change") is None:
        return False
    link = phrases.starts(number.end, "range", "until")
    if link is None:
        return False
    latter = phrases.starts(link, *BEFORE.values()) or link  # "auf rund 1100"
    return latter < len(phrases.words) and number_at(phrases.words, latter, pack) is not None


def _with_comparator(phrases: Phrases, at: int) -> int:
    """Give where a number begins with its "about" or "nearly"."""
    begins = phrases.ends(at, *BEFORE.values())
    return at if begins is None else begins


def before_change(phrases: Phrases, at: int, pack: Pack) -> Number | None:
    """Give the 45 of "fell from 45 to 28", for the 28 that begins here."""
    begin = phrases.ends(at, *CHANGED_TO)
    if begin is None or phrases.there.isdisjoint(CHANGES):
        return None
    changed = [b for _, b in phrases.of("change") if b < begin]
    if not changed:
        return None
    number = number_at(phrases.words, phrases.starts(changed[-1], *BEFORE.values()) or changed[-1], pack)
    return number if number is not None and number.end == begin else None


def is_latter(phrases: Phrases, at: int) -> bool:
    """True for what a number became: the 28 of "from 45 to 28"; "to" is no "up to" there."""
    begin = phrases.ends(at, "range", "until")
    if begin is None or begin < 2:
        return False
    return phrases.words[begin - 1].text[0].isdigit() and phrases.ends(begin - 1, "change") is not None


def has_become(phrases: Phrases, at: int) -> bool:
    """True for "выросло до 1204", where "до" is no "up to" either."""
    begin = phrases.ends(at, "until")
    if begin is None or phrases.there.isdisjoint(CHANGES):
        return False
    verbs = (b for name in CHANGES for _, b in phrases.of(name))
    return any(0 <= begin - b <= _CHANGE_REACH and "," not in phrases.words.texts[b:begin] for b in verbs)
