"""Whether "one" counts or is an article: "one of them", "only one man"; not "a man"."""

from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.nouns import INMATES, TOLD_APART, Noun, counted_noun
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.quantities.quantity import CLAUSE_MARKS, Around

_COUNTED: Final = 4  # words of "six young journalists"


def may_be_counted_one(phrases: Phrases, at: int, end: int) -> bool:
    """Leave out what no noun makes a number: an article that neither a list nor "only" goes before."""
    if phrases.ends(at, "kin", "kin_of", "offspring") is not None:
        return False  # "the daughter of one of its members"
    if not phrases.covers(at, "article") or _is_listed(phrases, at) or phrases.ends(at, "only") is not None:
        return True
    return phrases.starts(end, "part_of", "part_cue") is not None or _is_state_and_one(phrases, at)


def counts_one(at: int, end: int, noun: Noun | None, around: Around) -> bool:
    """True for one of a group or of a list: "one of them", "Belarus - one", "six journalists and one employee"."""
    phrases = around.phrases
    return _is_counted_one(phrases, at, end, noun) or _is_state_and_one(phrases, at) or _ends_list(at, noun, around)


def _is_counted_one(phrases: Phrases, at: int, end: int, noun: Noun | None) -> bool:
    """Tell "one of them" and "a Swede" in a list from an article."""
    if (cue := phrases.starts(end, "part_cue")) is not None:
        told = noun is not None and noun.population in TOLD_APART
        return told or phrases.starts(cue, "copula") is None  # "One of them is the blogger Ivan Belov"
    if (of := phrases.starts(end, "part_of")) is not None:
        unknown = noun is None and of < len(phrases.words) and not phrases.covers(of, "article", "whole_before")
        unknown = unknown and not phrases.words[of].text[0].isdigit()
        return not unknown and not _is_in_apposition(phrases, at)  # "in one of the Emirates' prisons"
    apposed = _is_in_apposition(phrases, at) and phrases.state(at - 2, "people") is None  # "Ivan Belov, a Pole, ..."
    if phrases.starts(end, "of_whole") is not None:
        return noun is not None and not apposed
    return noun is not None and not apposed and _is_one_of_kind(phrases, at, end, noun)


def _ends_list(at: int, noun: Noun | None, around: Around) -> bool:
    """True for the last of "six journalists and one employee"; not for "freed six journalists, and a man was"."""
    phrases, pack, _, country, _ = around
    ends = phrases.ends(at, "and")
    if ends is None or noun is None or noun.population not in INMATES:
        return False
    for begin in range(max(ends - _COUNTED, 0), ends):
        number = number_at(phrases.words, begin, pack)
        counted = None if number is None else counted_noun(phrases, number.end, pack, country, part=False)
        if counted is not None and counted.end == ends:
            return True
    return False


def group_of_one(phrases: Phrases, at: int) -> Noun | None:
    """Find the men of "one of the men", where no name follows and the words for "of" are used otherwise, too."""
    of = phrases.starts(at, "of_whole")
    group = None if of is None else phrases.starts(of, "prisoner", "one_of_these")
    if group is None or (group < len(phrases.words) and phrases.words[group].is_capital):
        return None
    return Noun(group, "prisoners")


def _is_one_of_kind(phrases: Phrases, at: int, end: int, noun: Noun) -> bool:
    """Tell "only one man", "one company", "One Spaniard" from "a man", "a company", "a Spaniard"."""
    article = phrases.covers(at, "article")
    if noun.population in INMATES:
        person = phrases.ends(noun.end, "one_person")
        if not article and person is not None and person >= end:
            return True  # "jedna osoba", "jedną zwolnioną osobę"
        return not noun.trade and phrases.ends(at, "only") is not None
    if noun.population == "sanctioned":
        return not article
    return noun.population in TOLD_APART and (not article or _is_listed(phrases, at))


def _is_listed(phrases: Phrases, at: int) -> bool:
    return at > 0 and (phrases.words[at - 1].text == "," or phrases.ends(at, "and", "part_cue") is not None)


def _is_in_apposition(phrases: Phrases, at: int) -> bool:
    """True for "Ivan Belov, one of the leaders": who is named is told about; "one of them" counts."""
    words = phrases.words
    return at > 1 and words[at - 1].text == "," and words[at - 2].is_capital and words[at - 2].is_word


def _is_state_and_one(phrases: Phrases, at: int) -> bool:
    """True for a list that goes on without a verb: "Russia freed fifteen, Belarus - one", "Belarus one,"."""
    words = phrases.words
    if at > 1 and words[at - 1].text in DASHES:
        return phrases.state(at - 2, "place") is not None
    ends = at + 1 >= len(words) or not words[at + 1].is_word
    return at > 1 and ends and words[at - 2].text in CLAUSE_MARKS and phrases.state(at - 1, "place") is not None
