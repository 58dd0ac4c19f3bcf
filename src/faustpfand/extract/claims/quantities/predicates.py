"""What the people of a number are said to be: "six are Polish", "three of them women", "two - Poles"."""

from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import DASHES, Span
from faustpfand.extract.claims.nouns import INMATES, TOLD_APART, Noun, counted_noun, noun_at, stops
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities.comparators import opens
from faustpfand.extract.claims.quantities.quantity import Around

_IS: Final = ("copula", "passive")  # English "is" is in the second
_TO_COPULA: Final = 5  # words of "released in Minsk were"
_SEVERAL: Final = 2
_NAMELESS: Final = 10  # words of ", whose name is not told,"
_BEFORE_NUMBER: Final = 8  # words between a nation and its number


def noun_apart(at: int, end: int, noun: Noun | None, around: Around) -> Noun | None:
    """Give the people told some words behind a number: "six are Polish", "three of them women"."""
    phrases, pack, _, country, _ = around
    put_in = _told_of_put_in(phrases, at, end if noun is None else noun.end, country)
    if noun is not None or put_in is not None:
        return put_in or (_told_behind_noun(phrases, (at, end), noun, pack, country) if noun is not None else None)
    said = _told_behind_copula(phrases, end, pack, country) if opens(phrases, at) else None
    said = said or _told_behind_dash(phrases, end, country) or _told_of(phrases, end, country)
    said = said or _told_of_group(phrases, end, pack, country)
    return said or (_told_before(phrases, at, end, country) if at else None)


def _told_behind_copula(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find what the people counted before are, of whom a sentence opens with a number: "Fourteen are foreigners"."""
    if phrases.starts(at, "copula") is None:
        return None
    noun = counted_noun(phrases, at, pack, country, part=True)
    return _told_apart(noun)


def _told_behind_noun(phrases: Phrases, number: Span, noun: Noun, pack: Pack, country: str | None) -> Noun | None:
    """Find what is said of a part told with its noun: "five of the freed are women", «пять помилованных — женщины»."""
    if noun.population not in INMATES:
        return None
    if phrases.starts(number[1], "part_of", "of_whole") is None:
        freed = phrases.covers(number[1], "reduced") and opens(phrases, number[0])
        return _told_behind_copula(phrases, noun.end, pack, country) if freed else None
    if (end := phrases.starts(noun.end, "foreigner")) is not None:
        return Noun(end, "foreign_nationals")
    return _told_behind_copula(phrases, noun.end, pack, country) or _told_political(phrases, noun.end)


def _told_political(phrases: Phrases, at: int) -> Noun | None:
    """Find that they are political prisoners: "only 40 of the 577 people freed in Minsk were political prisoners"."""
    for place in range(at, min(at + _TO_COPULA, len(phrases.words))):
        if not phrases.words[place].is_word:
            return None
        if (told := phrases.starts(place, "copula")) is not None:
            end = phrases.starts(told, "political_prisoner")
            return None if end is None or phrases.covers(told, "activist") else Noun(end, "political_prisoners")
    return None


def _told_behind_dash(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    """Find what a number's people are, told behind a dash: "five - women", "two - Poles"; Slavic needs no "are"."""
    at = _behind_group(phrases, at, country)
    if at + 1 >= len(phrases.words) or phrases.words[at].text not in DASHES:
        return None
    noun = noun_at(phrases, at + 1, country)
    return _told_apart(noun)


def told_of_one(phrases: Phrases, number: Span, pack: Pack, country: str | None) -> Noun | None:
    """Find what one of those freed is: "one of them a US citizen", "один зі звільнених — громадянин США"."""
    at = number[1]
    if (more := _behind_more(phrases, number)) is not None:
        noun = _what_one_is(phrases, more, pack, country)
        return None if noun is None else Noun(at, noun.population, state=noun.state)  # what stands between is aside
    of_them = phrases.starts(at, "part_cue")
    if of_them is None:
        whole = phrases.starts(at, "part_of", "of_whole")
        of_them = _count_behind(phrases, whole, pack) or _group_behind(phrases, whole, country)
    at = at if of_them is None else of_them
    is_of_them = of_them is not None
    at += is_of_them and phrases.covers(at, "reduced")  # "one of those freed"
    while at < len(phrases.words) and (phrases.words[at].text in DASHES or phrases.covers(at, *_IS, "article")):
        is_of_them = is_of_them or phrases.covers(at, *_IS)
        at += 1
    return _what_one_is(phrases, at, pack, country) if is_of_them else None


def _what_one_is(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find the people behind "one of them is": a woman, a Pole, a US citizen."""
    if at >= len(phrases.words):
        return None
    state = phrases.state(at, "place")
    if state is not None and phrases.covers(at + 1, "foreign_people"):
        return Noun(at + 2, "foreign_nationals", state=state)  # "a US citizen"
    return _told_apart(counted_noun(phrases, at, pack, country, part=True))


def _told_of_put_in(phrases: Phrases, start: int, end: int, country: str | None) -> Noun | None:
    """Find what a number put in between marks is said to be: "most of them, eleven, are women"."""
    marks = (",", *DASHES)
    if start == 0 or end + 1 >= len(phrases.words):
        return None
    if phrases.words[start - 1].text not in marks or phrases.words[end].text not in marks:
        return None
    at = end
    while at < len(phrases.words) and phrases.words[at].text in marks:
        at += 1
    copula = phrases.starts(at, *_IS)
    if copula is None and phrases.words[at - 1].text == ",":
        return None  # "11, Poles among them"
    noun = noun_at(phrases, at if copula is None else copula, country)
    fits = noun is not None and noun.population in TOLD_APART and stops(phrases, noun.end)
    return noun if fits else None


def _told_of(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    """Find what a number's people are said to be: "39 were arrested; 12 were women", "11 з памілаваных - жанчыны"."""
    told = phrases.starts(_behind_group(phrases, at, country), "copula")
    if told is None:
        return None
    noun = noun_at(phrases, told, country)
    state = phrases.state(told, "adjective")
    if noun is None and state not in (None, country):
        noun = Noun(told + 1, "foreign_nationals", state=state)  # "six are Polish"
    if noun is None or noun.population not in TOLD_APART:
        return None
    return noun if stops(phrases, noun.end) else None


def _told_of_group(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find that a part of a number are political prisoners, where no noun stands behind "of": "40 з 577 вызваленых"."""
    whole = phrases.starts(at, "of_whole")
    number = None if whole is None else number_at(phrases.words, whole, pack)
    group = None if number is None else noun_at(phrases, number.end, country)
    return None if group is None else _told_political(phrases, group.end)


def _behind_group(phrases: Phrases, at: int, country: str | None) -> int:
    """Give where the words go on behind "of those pardoned"."""
    group = _group_behind(phrases, phrases.starts(at, "of_whole"), country)
    return at if group is None else group


def _behind_more(phrases: Phrases, number: Span) -> int | None:
    """Give where it is said what somebody is who comes last: "one more, whose name is not told, is a Pole"."""
    more = phrases.starts(number[1], "others")
    if more is None and phrases.ends(number[0], "also") is None:
        return None
    at = number[1] if more is None else more
    if at < len(phrases.words) and phrases.words[at].text == ",":
        commas = (i for i in range(at + 1, min(at + _NAMELESS, len(phrases.words))) if phrases.words[i].text == ",")
        at = next(commas, at) + 1
    begins = at
    while at < len(phrases.words) and (phrases.words[at].text in DASHES or phrases.covers(at, *_IS, "article")):
        at += 1
    return at if at > begins else None


def _count_behind(phrases: Phrases, whole: int | None, pack: Pack) -> int | None:
    """Give where the number ends of which one is told, if it stands alone: "one of the three is a Pole"."""
    number = None if whole is None else number_at(phrases.words, whole, pack)
    if number is None or number.value < _SEVERAL or phrases.starts(number.end, *_IS) is None:
        return None
    return number.end


def _group_behind(phrases: Phrases, whole: int | None, country: str | None) -> int | None:
    """Give where those end that a number is part of, if prisoners begin at `whole`."""
    group = None if whole is None else noun_at(phrases, whole, country)
    return group.end if group is not None and group.population in INMATES else None


def _told_apart(noun: Noun | None) -> Noun | None:
    return noun if noun is not None and noun.population in TOLD_APART else None


def _told_before(phrases: Phrases, at: int, end: int, country: str | None) -> Noun | None:
    """Find the nation that opens a clause which its number ends: «литовцев в автобусах было шестеро»."""
    words = phrases.words
    if not stops(phrases, end) or (phrases.ends(at, "copula") is None and words[at - 1].text != ","):
        return None
    for place in range(max(at - _BEFORE_NUMBER, 0), at):
        state = phrases.state(place, "people")
        opens = place == 0 or words[place - 1].text in ",;:" or phrases.covers(place - 1, "and")
        if opens and state not in (None, country):
            return Noun(end, "foreign_nationals", state=state)
    return None
