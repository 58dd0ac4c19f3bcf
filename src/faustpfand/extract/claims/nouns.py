"""Whom a number counts: the noun behind it, after adjectives, "of the", "of them"."""

from dataclasses import dataclass
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import Pack

INMATES: Final = ("prisoners", "political_prisoners")
TOLD_APART: Final = ("women", "foreign_nationals")  # populations by which a part of the prisoners is told
_ADJECTIVES: Final = 5  # words between a number and its noun
_COMPOUND: Final = 2  # words of "news sites"
_ENDING: Final = 2  # letters, by which two adjectives of one noun are told
_EMBEDDED: Final = 9  # words, where a participle with its own words stands before the noun
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
    at = _begins(phrases, at, pack, part=part)
    if (shared := _shared_noun(phrases, at, pack, country)) is not None:
        return shared
    embedded = _is_embedded(phrases, at)
    foreign: str | None = None
    political = False
    adjective: Noun | None = None  # the "Polish" of "two Polish men": people only if no noun follows
    told = 0
    for place in range(at, min(at + (_EMBEDDED if embedded else _ADJECTIVES), len(words))):
        if (noun := noun_at(phrases, place, country)) is not None:
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


def _begins(phrases: Phrases, at: int, pack: Pack, *, part: bool) -> int:
    """Give where a noun and its adjectives may begin behind a number: behind "others", "of the 20", "of them are"."""
    at = (phrases.starts(at, "copula") if part else None) or at
    at = phrases.starts(at, "others") or at
    of_them = phrases.starts(at, "part_of", "part_cue")
    if of_them is None:
        return at
    whole = number_at(phrases.words, of_them, pack) if of_them < len(phrases.words) else None
    at = of_them if whole is None else whole.end
    at = (phrases.starts(at, "reduced") if part else None) or at  # "19 of those convicted are women"
    return phrases.starts(at, "copula") or at + (part and at < len(phrases.words) and phrases.words[at].text == ":")


def _shared_noun(phrases: Phrases, at: int, pack: Pack, country: str | None) -> Noun | None:
    """Find the noun that two numbers share: "78 natural and eight legal persons", "12 Polish and three Lithuanian men".

    The words before "and" and before the noun must be of one form: no "twelve songs and three young men".
    """
    words = phrases.words
    joined = at + 1
    if joined + 2 >= len(words) or not words[at].is_word or not phrases.covers(joined, "and"):
        return None
    second = number_at(words, joined + 1, pack)
    if second is None or second.end + 1 >= len(words) or noun_at(phrases, at, country) is not None:
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


def _joins_adjectives(phrases: Phrases, at: int, pack: Pack, country: str | None) -> bool:
    """True for the "and" of "four present and former heads"; not for "four ill and two women"."""
    words = phrases.words
    if not phrases.covers(at, "and") or at + 2 >= len(words) or words[at + 1].is_capital:
        return False
    return number_at(words, at + 1, pack) is None and noun_at(phrases, at + 2, country) is not None


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


def noun_at(phrases: Phrases, at: int, country: str | None) -> Noun | None:
    """Find the people or entities that the words beginning here name; `country` has its own citizens."""
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


def stops(phrases: Phrases, at: int) -> bool:
    """True if no noun of its own follows: "Dozens were held", not "Dozens of relatives"."""
    return at >= len(phrases.words) or not phrases.words[at].is_word or phrases.covers(at, "stop_between")
