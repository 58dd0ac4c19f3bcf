"""Whom a number counts: the noun behind it, after adjectives, "of the", or told behind "are" or a dash."""

from dataclasses import dataclass
from typing import Final

from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.tokens import DASHES
from faustpfand.extract.claims.vocabulary import Phrases

_ADJECTIVES: Final = 5  # words between a number and its noun
_COMPOUND: Final = 2  # words of "news sites"
_IS: Final = ("copula", "passive")  # English "is" is in the second
_ENDING: Final = 2  # letters, by which two adjectives of one noun are told
_TO_COPULA: Final = 5  # words of "released in Minsk were"
_EMBEDDED: Final = 9  # words, where a participle with its own words stands before the noun
_BEFORE_NUMBER: Final = 8  # words between a nation and its number
# The classes of nouns that people and entities are counted by: the first that fits names the population.
POPULATIONS: Final = {
    "foreigner": "foreign_nationals",
    "political_prisoner": "political_prisoners",
    "woman": "women",
    "prisoner": "prisoners",
    "trade": "prisoners",
    "person": "prisoners",
    "listed": "listed",
    "sanctioned": "sanctioned",
}
# Populations that make a part of a number told before a claim of its own.
INHERITED: Final = frozenset({"women", "foreign_nationals", "political_prisoners"})


@dataclass(slots=True)
class Noun:
    """The noun behind a number: where it ends, and whom it names."""

    end: int
    population: str
    trade: bool = False
    state: str | None = None


def counted_noun(phrases: Phrases, at: int, pack: Pack, country: str | None, *, part: bool) -> Noun | None:
    """Find the noun that a number counts: after adjectives, "of the", "of them were"; for a part after "are"."""
    words = phrases.words
    linked = phrases.starts(at, "copula") if part else None
    at = linked if linked is not None else at
    others = phrases.starts(at, "others")
    at = others if others is not None else at
    of_them = phrases.starts(at, "part_of", "part_cue")
    if of_them is not None:
        at = of_them
        whole = number_at(words, at, pack) if at < len(words) else None
        at = at if whole is None else whole.end
        at = phrases.starts(at, "reduced") or at if part else at  # "19 of those convicted are women"
        copula = phrases.starts(at, "copula")
        at = copula if copula is not None else at
    if (shared := _shared_noun(phrases, at, pack, country)) is not None:
        return shared
    embedded = _is_embedded(phrases, at)
    foreign: str | None = None
    political = False
    adjective: Noun | None = None  # the "Polish" of "two Polish men": people only if no noun follows
    told = 0
    for place in range(at, min(at + (_EMBEDDED if embedded else _ADJECTIVES), len(words))):
        if (noun := _noun_at(phrases, place, country)) is not None:
            if not _is_adjective(phrases, place, pack):
                return _described(noun, political=political, foreign=foreign)
            adjective, told = (adjective, told) if adjective else (noun, place)
        state = phrases.state(place, "adjective")
        if state is not None and state != country:
            foreign = state
        political = political or phrases.covers(place, "political")
        if embedded or _may_stand_between(phrases, place, pack, first=place == at):
            continue
        if not _joins_peoples(phrases, place) and not (place > at and _joins_adjectives(phrases, place, pack, country)):
            near = place - told <= _COMPOUND
            adjective = None if near and phrases.covers(place, "unit") else adjective  # "two Georgian news sites"
            break
    return adjective


def _shared_noun(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find the noun that two numbers share: "78 natural and eight legal persons", "12 Polish and three Lithuanian men".

    The words before "and" and before the noun must be of one form: no "twelve songs and three young men".
    """
    words = phrases.words
    joined = at + 1
    if joined + 2 >= len(words) or not words[at].is_word or not phrases.covers(joined, "and"):
        return None
    second = number_at(words, joined + 1, pack)
    if second is None or second.end + 1 >= len(words) or _noun_at(phrases, at, country) is not None:
        return None
    states = [phrases.state(place, "adjective") for place in (at, second.end)]
    alike = words[at].low[-_ENDING:] == words[second.end].low[-_ENDING:]
    noun = counted_noun(phrases, second.end, pack, country, part=False) if alike or None not in states else None
    if noun is None or noun.end <= second.end + 1:
        return None
    if noun.population in ("prisoners", "foreign_nationals"):
        foreign = states[0] not in (None, country)
        return Noun(joined, "foreign_nationals" if foreign else "prisoners", noun.trade, states[0] if foreign else None)
    return Noun(joined, noun.population, noun.trade)


def _is_adjective(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a people's name that is also its adjective, before a word that may be its noun: "two Polish men"."""
    if phrases.state(at, "people") is None or phrases.state(at, "adjective") is None or at + 1 >= len(phrases.words):
        return False
    if phrases.starts(at + 1, "reduced") is not None:
        return False  # Spanish "30 bielorrusos condenados"
    return _may_stand_between(phrases, at + 1, pack, first=True) or _joins_peoples(phrases, at + 1)


def _joins_peoples(phrases: Phrases, at: int) -> bool:
    """True for the "and" of "four French and German nationals"."""
    adjectives = (phrases.state(place, "adjective") for place in (at - 1, at + 1))
    return phrases.covers(at, "and") and all(state is not None for state in adjectives)


def told_behind_copula(phrases: Phrases, at: int, pack: Pack, country: str | None) -> "Noun | None":
    """Find what the people counted before are, of whom a sentence opens with a number: "Fourteen are foreigners"."""
    if phrases.starts(at, "copula") is None:
        return None
    noun = counted_noun(phrases, at, pack, country, part=True)
    return noun if noun is not None and noun.population in ("women", "foreign_nationals") else None


def told_behind_noun(phrases: Phrases, at: int, noun: "Noun", pack: Pack, country: str | None) -> "Noun | None":
    """Find what is said of a part told with its noun: "Five of the freed are women", "have foreign passports"."""
    if phrases.starts(at, "part_of", "of_whole") is None or noun.population not in ("prisoners", "political_prisoners"):
        return None
    if (end := phrases.starts(noun.end, "foreigner")) is not None:
        return Noun(end, "foreign_nationals")
    return told_behind_copula(phrases, noun.end, pack, country) or _told_political(phrases, noun.end)


def _told_political(phrases: Phrases, at: int) -> "Noun | None":
    """Find that they are political prisoners: "only 40 of the 577 people freed in Minsk were political prisoners"."""
    for place in range(at, min(at + _TO_COPULA, len(phrases.words))):
        if not phrases.words[place].is_word:
            return None
        if (told := phrases.starts(place, "copula")) is not None:
            end = phrases.starts(told, "political_prisoner")
            return None if end is None or phrases.covers(told, "activist") else Noun(end, "political_prisoners")
    return None


def _joins_adjectives(phrases: Phrases, at: int, pack: Pack, country: str | None) -> bool:
    """True for the "and" of "four present and former heads"; not for "four ill and two women"."""
    words = phrases.words
    if not phrases.covers(at, "and") or at + 2 >= len(words) or words[at + 1].is_capital:
        return False
    return number_at(words, at + 1, pack) is None and _noun_at(phrases, at + 2, country) is not None


def told_behind_dash(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    """Find what a number's people are, told behind a dash: "five - women", "two - Poles"; Slavic needs no "are"."""
    at = _behind_group(phrases, at, country)
    if at + 1 >= len(phrases.words) or phrases.words[at].text not in DASHES:
        return None
    noun = _noun_at(phrases, at + 1, country)
    return noun if noun is not None and noun.population in ("women", "foreign_nationals") else None


def told_of_one(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find what one of those freed is: "one of them a US citizen", "один зі звільнених — громадянин США"."""
    of_them = phrases.starts(at, "part_cue")
    whole = phrases.starts(at, "part_of", "of_whole") if of_them is None else None
    if whole is not None:
        group = _noun_at(phrases, whole, country)
        of_them = None if group is None or group.population not in ("prisoners", "political_prisoners") else group.end
    at = at if of_them is None else of_them
    is_of_them = of_them is not None
    at += is_of_them and phrases.covers(at, "reduced")  # "one of those freed"
    while at < len(phrases.words) and (phrases.words[at].text in DASHES or phrases.covers(at, *_IS, "article")):
        is_of_them = is_of_them or phrases.covers(at, *_IS)
        at += 1
    if not is_of_them or at >= len(phrases.words):
        return None
    state = phrases.state(at, "place")
    if state is not None and phrases.covers(at + 1, "foreign_people"):
        return Noun(at + 2, "foreign_nationals", state=state)  # "a US citizen"
    noun = counted_noun(phrases, at, pack, country, part=True)
    return noun if noun is not None and noun.population in ("women", "foreign_nationals") else None


def told_of_put_in(phrases: Phrases, start: int, end: int, country: str | None) -> Noun | None:
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
    noun = _noun_at(phrases, at if copula is None else copula, country)
    fits = noun is not None and noun.population in ("women", "foreign_nationals") and stops(phrases, noun.end)
    return noun if fits else None


def told_of(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    """Find what a number's people are said to be: "39 were arrested; 12 were women", "11 з памілаваных - жанчыны"."""
    told = phrases.starts(_behind_group(phrases, at, country), "copula")
    if told is None:
        return None
    noun = _noun_at(phrases, told, country)
    state = phrases.state(told, "adjective")
    if noun is None and state not in (None, country):
        noun = Noun(told + 1, "foreign_nationals", state=state)  # "six are Polish"
    if noun is None or noun.population not in ("women", "foreign_nationals"):
        return None
    return noun if stops(phrases, noun.end) else None


def told_of_group(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find that a part of a number are political prisoners, where no noun stands behind "of": "40 з 577 вызваленых"."""
    whole = phrases.starts(at, "of_whole")
    number = None if whole is None else number_at(phrases.words, whole, pack)
    group = None if number is None else _noun_at(phrases, number.end, country)
    return None if group is None else _told_political(phrases, group.end)


def _behind_group(phrases: Phrases, at: int, country: str | None) -> int:
    """Give where the words go on behind "of those pardoned"."""
    whole = phrases.starts(at, "of_whole")
    group = None if whole is None else _noun_at(phrases, whole, country)
    return at if group is None or group.population not in ("prisoners", "political_prisoners") else group.end


def _is_embedded(phrases: Phrases, at: int) -> bool:
    """True where a participle with its own words stands before the noun: "31 in Minsk sentenced Poles" in German."""
    if "participle" not in phrases.spots:
        return False
    for place in range(at, min(at + _EMBEDDED - 2, len(phrases.words))):
        if phrases.covers(place, "participle"):
            return True
        if not phrases.words[place].is_word or phrases.covers(place, "and", "unit"):
            return False
    return False


def _described(noun: Noun, *, political: bool, foreign: str | None) -> Noun:
    if noun.population not in ("prisoners", "women"):
        return noun
    if political and noun.population == "prisoners":
        return Noun(noun.end, "political_prisoners", noun.trade)
    if foreign is not None and noun.population == "prisoners":
        return Noun(noun.end, "foreign_nationals", noun.trade, foreign)
    return noun


def _noun_at(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    state = phrases.state(at, "people")
    if state is not None and not _describes_noun(phrases, at):
        return Noun(at + 1, "prisoners" if state == country else "foreign_nationals", state=state)
    for name, population in POPULATIONS.items():
        if name in phrases.spots and (end := phrases.starts(at, name)) is not None:
            return _citizen(phrases, Noun(end, population, name == "trade"), country)
    return None


def _describes_noun(phrases: Phrases, at: int) -> bool:
    """True for "two Belarusian banks", where "two Belarusian" could be people."""
    adjective = phrases.state(at, "adjective") is not None
    return adjective and phrases.starts(at + 1, "sanctioned") is not None


def _citizen(phrases: Phrases, noun: Noun, country: str | None) -> Noun:
    """Read "citizens of Poland" as foreigners."""
    if noun.population not in ("prisoners", "foreign_nationals") or phrases.ends(noun.end, "citizen") is None:
        return noun
    for at in range(noun.end, min(noun.end + 3, len(phrases.words))):
        state = phrases.state(at, "place")
        if state is not None:
            return Noun(at + 1, "prisoners" if state == country else "foreign_nationals", state=state)
    return noun


def _may_stand_between(phrases: Phrases, at: int, pack: Pack, *, first: bool) -> bool:
    """True for an adjective or the like; no verb, preposition or mark that ends the group."""
    word = phrases.words[at]
    if word.text in ("„", "“", "”", "«", "»", '"', "'", "/") or (word.text == "," and not first):
        return True
    named = word.is_capital and not pack.capital_nouns  # "700 Freedom Day demonstrators"
    if not word.is_word or phrases.covers(at, "stop_between", "and") or (phrases.covers(at, "unit") and not named):
        return False
    if phrases.covers(at, "other_noun") and not word.is_capital:
        return False
    if not (word.is_capital and pack.capital_nouns) or phrases.covers(at, "political"):
        return True
    return phrases.state(at, "adjective") is not None  # "zwei Minsker Banken"


def told_before(phrases: Phrases, at: int, end: int, country: str | None) -> Noun | None:
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


def stops(phrases: Phrases, at: int) -> bool:
    """True if no noun of its own follows: "Dozens were held", not "Dozens of relatives"."""
    return at >= len(phrases.words) or not phrases.words[at].is_word or phrases.covers(at, "stop_between")
