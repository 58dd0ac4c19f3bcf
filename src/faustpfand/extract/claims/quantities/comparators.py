"""How exact a number is: "about", "at least", "or more"."""

from typing import Final

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.numbers import Number
from faustpfand.extract.claims.quantities.ranges import BEFORE, has_become, is_latter

_AFTER: Final = {comparator: f"after:{comparator.value}" for comparator in Comparator}


def compared_behind(phrases: Phrases, end: int) -> int | None:
    """Give the end of words that say behind a number how exact it is: "300 or more"."""
    return phrases.starts(end, "after:at_least", "after:over", "after:under", "after:about")


def opens(phrases: Phrases, at: int) -> bool:
    """True for a number that opens the sentence, but for "about" and the like."""
    return at == 0 or phrases.ends(at, *BEFORE.values()) == 0


def is_compared(phrases: Phrases, at: int) -> bool:
    """True behind "about", "over", "nearly"; not behind "only", "another"."""
    return phrases.ends(at, *(name for told, name in BEFORE.items() if told is not Comparator.EXACT)) is not None


def compared(phrases: Phrases, at: int, end: int, number: Number | None) -> tuple[int, Comparator]:
    """Give the comparator of a number, and where it begins with it."""
    if is_latter(phrases, at) or has_become(phrases, at):
        return at, Comparator.EXACT
    told = [(c, name) for c, name in BEFORE.items() if name in phrases.spots]
    told = told if phrases.ends(at, "ends_like_comparator") is None else []  # "handed over 52"
    before = [(b, c) for c, name in told if (b := phrases.ends(at, name)) is not None]
    if before:
        return min(before, key=lambda found: found[0])
    after = [c for c, name in _AFTER.items() if name in phrases.spots and phrases.starts(end, name) is not None]
    if after:
        return at, after[0]
    if number is not None and number.about:
        return at, Comparator.ABOUT
    return at, Comparator.AT_LEAST if number is not None and number.more else Comparator.EXACT
