"""Numbers without a noun: "700 are held"; no label, age, year or measure."""

from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.nouns import stops
from faustpfand.extract.claims.numbers import Number, number_at, value_in
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities.comparators import compared_behind
from faustpfand.extract.claims.quantities.quantity import CLAUSE_MARKS, Around

_YEARS: Final = range(1900, 2100)
_OLDEST: Final = 110  # years
_UPPER: Final = 5  # words of "two and a half years"
_TO_AGE: Final = 9  # words of "of the opposition activists sentenced on Monday is"
_ENDS: Final = frozenset(".!?)“”")


def may_be_bare(number: Number, around: Around) -> bool:
    """True for a number that counts people, if any are told of: no years, shares, sentences or numbers of lists."""
    phrases, pack = around.phrases, around.pack
    words = phrases.words
    end = compared_behind(phrases, number.end) or number.end
    units = (span for span in phrases.of("unit") if span[0] < end + 2 and end < span[1])
    if any(span[0] == end or not around.is_dated(span[0]) for span in units):  # "twelve were freed a day earlier" may
        return False
    if _lists_units(phrases, end, pack):
        return False
    link = phrases.starts(end, "range", "range_between", "until")
    if link is not None and link < len(words) and _ends_in_units(phrases, link, pack):
        return False
    first = words[number.start].text.partition("-")[0]  # "с начала 1960-х"
    if first.isdecimal() and len(first) == 4 and number.value in _YEARS:
        return False
    if end < len(words) and words[end].text in ("%", "‰", "€", "$", "°"):
        return False
    return not (_is_label(phrases, number, pack) or _is_age_of_youngest(phrases, number))


def _ends_in_units(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for the upper end of "from 10 to 11.5 years", "from two to two and a half years"."""
    counts = phrases.words[at].text[0].isdigit() or value_in(phrases.words[at].low, pack.lang) is not None
    return counts and any(phrases.covers(place, "unit") for place in range(at + 1, at + _UPPER))


def _lists_units(phrases: Phrases, end: int, pack: Pack) -> bool:
    """True behind the first of "six and seven years", "ten, nine and seven years"."""
    if phrases.starts(end, "and") is not None and phrases.within((end, min(end + 3, len(phrases.words))), "unit"):
        return True
    at, joined = end, False
    while at < len(phrases.words):
        link = at + 1 if phrases.words[at].text == "," else phrases.starts(at, "and")
        number = number_at(phrases.words, link, pack) if link is not None and link < len(phrases.words) else None
        if number is None:
            break
        joined = phrases.words[at].text != ","
        at = number.end
    return joined and phrases.starts(at, "unit") is not None


def _is_label(phrases: Phrases, number: Number, pack: Pack) -> bool:
    """True after a name ("Vitba 3") and for an age between commas ("Lednik, 63,")."""
    words, start = phrases.words, number.start
    if start == 0 or not words[start].text[0].isdigit():
        return False
    before = words[start - 1]
    noun = pack.capital_nouns and phrases.covers(start - 2, "article")  # "bei den Protesten 600"
    if start > 1 and before.is_word and before.is_capital and before.text.isalpha() and not noun:
        known = phrases.state(start - 1) is not None or phrases.covers(
            start - 1, "ruler", "authority", "organisation", "weekday"
        )
        known = known or any(span[1] == start for _, span in phrases.states())  # "in St. Petersburg 40"
        return not known and before.low not in pack.calendar.words["weekdays"]
    aged = number.end == len(words) or words[number.end].text in ",.)"
    named = before.text in (",", "(") and start > 1 and words[start - 2].is_capital and number.value < 100
    named = named and words[start - 2].low not in pack.calendar.words["months"]  # "twice as many as in May (17)"
    return aged and named


def _is_age_of_youngest(phrases: Phrases, number: Number) -> bool:
    """True for an age told without "years": "The youngest of those held is 17, the oldest 81"; not "17 were let go"."""
    if "youngest" not in phrases.spots or number.value > _OLDEST:
        return False
    superlatives = [end for _, end in phrases.of("youngest") if 0 <= number.start - end <= _TO_AGE]
    between = phrases.words[superlatives[-1] : number.start] if superlatives else []
    anew = any(word.text[0].isdigit() for word in between) and any(word.text in CLAUSE_MARKS for word in between)
    if not superlatives or anew:
        return False
    after = phrases.starts(number.end, "copula", "passive") or number.end  # "wobei der Älteste 79 ist"
    return stops(phrases, after) or phrases.covers(after, "and", "conjunction")


def ends_there(phrases: Phrases, at: int) -> bool:
    """True if a bare number has no noun of its own after it: "700 are held", not "12 markets"."""
    linked = phrases.covers(at, "part_of", "copula", "part_cue", "and", "conjunction", "share")
    return linked or stops(phrases, at) or _no_noun_follows(phrases, at)


def _no_noun_follows(phrases: Phrases, at: int) -> bool:
    """True where nouns have capitals and none stands in the clause behind a number: "rose to 6000 in all, he said"."""
    if not phrases.capital_nouns or at >= len(phrases.words):
        return False
    for place in range(at, len(phrases.words)):
        word = phrases.words[place]
        if not word.is_word:
            return word.text in CLAUSE_MARKS or word.text in _ENDS
        if word.is_capital or not word.text.isalpha() or phrases.covers(place, "unit"):
            return False
        if phrases.covers(place, "stop_between"):
            return True  # "15 neue in Haft"
        if place == at and not phrases.has_ending(place, "adjective"):
            return True  # "1200 geschätzt": a verb
    return True
