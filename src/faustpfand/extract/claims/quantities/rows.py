"""Numbers of places: in rows of brackets, "in Moscow (150), Perm (31)", and shared, "6 each in Kazan and Omsk"."""

from collections.abc import Mapping
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities.ranges import BEFORE

_ROW: Final = 2


def of_places(phrases: Phrases, pack: Pack) -> Mapping[int, int]:
    """Give where numbers begin that are told of places in brackets or of two at once, and of how many places."""
    if "each_side" not in phrases.spots:
        return bracketed(phrases, pack)
    return {**_shared(phrases, pack), **bracketed(phrases, pack)}


def _shared(phrases: Phrases, pack: Pack) -> Mapping[int, int]:
    """Give where a number begins that two places have each: "по 6 - в Казани и Омске", "6 each in Kazan and Omsk"."""
    words = phrases.words
    found: dict[int, int] = {}
    for begin, end in phrases.of("each_side"):
        number = number_at(words, end, pack) if end < len(words) else None
        after = end if number is None else number.end
        if number is None:  # "six each"
            number = next((n for at in (begin - 1,) if at >= 0 and (n := number_at(words, at, pack))), None)
        after += after < len(words) and words[after].text in DASHES
        if number is not None and _are_two(phrases, after):
            found[number.start] = 2
    return found


def _are_two(phrases: Phrases, at: int) -> bool:
    """True for "in Kazan and Omsk"."""
    place = phrases.starts(at, "locative")
    link = None if place is None else phrases.starts(place + 1, "and")
    if place is None or link is None:
        return False
    second = phrases.starts(link, "locative") or link
    return second < len(phrases.words) and phrases.words[place].is_capital and phrases.words[second].is_capital


def bracketed(phrases: Phrases, pack: Pack) -> Mapping[int, int]:
    """Give where the numbers of such a row begin, and of how many places each tells.

    One alone may be an age, as may be any behind names: so the first must stand behind a place.
    """
    texts = phrases.words.texts
    if texts.count("(") < _ROW:
        return {}
    heads = ((_head_of(phrases, at), at) for at, text in enumerate(texts) if text == "(")
    told = ((head, at, _alone_within(phrases, at + 1, pack)) for head, at in heads if head < at)
    row = [(head, at, begin) for head, at, begin in told if begin is not None]
    if len(row) < _ROW or not _is_place(phrases, *row[0][:2]):
        return {}
    return {begin: _many(phrases, head, at + 1, begin) for head, at, begin in row}


def _head_of(phrases: Phrases, at: int) -> int:
    """Give where the words with capitals before a bracket begin."""
    while at > 0 and phrases.words[at - 1].is_capital and phrases.words[at - 1].is_word:
        at -= 1
    return at


def _alone_within(phrases: Phrases, at: int, pack: Pack) -> int | None:
    """Give where the number begins that brackets hold with no more than a noun."""
    words = phrases.words
    at = phrases.starts(at, *BEFORE.values(), "each_side") or at
    number = number_at(words, at, pack) if at < len(words) else None
    if number is None:
        return None
    end = phrases.starts(number.end, "each_side", *POPULATIONS) or number.end
    return at if end < len(words) and words[end].text == ")" else None


def _is_place(phrases: Phrases, head: int, end: int) -> bool:
    known = any(phrases.state(at, "place") is not None for at in range(head, end))
    return known or phrases.ends(head, "locative") is not None


def _many(phrases: Phrases, head: int, inside: int, number: int) -> int:
    """Count the places of "Kazan and Omsk (6 each)"."""
    each = phrases.ends(number, "each_side") == inside or phrases.starts(number + 1, "each_side") is not None
    return 2 if each and phrases.ends(head, "and") is not None else 1
