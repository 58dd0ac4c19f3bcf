"""Who is named only to say whose relative or associate somebody is: "the wife of", "an aide to"."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.actors.shapes import is_given_name
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span, Token
from faustpfand.extract.claims.packs import Pack
from faustpfand.names.given import given_forms

_DESCRIBED: Final = 3  # words between "the wife of" and the name: "jailed opposition leader"
_ASSOCIATED: Final = 7  # words between "the aides of" and the name: "the leader of the opposition and laureate"


def is_whose(phrases: Phrases, start: int, pack: Pack, verbs: Iterable[Span]) -> bool:
    """True for the genitive in "Ольга Зуева, координатор штаба Виктора Лиса": cases that differ are of two persons."""
    words = phrases.words
    if pack.capital_nouns or not _may_be_genitive(phrases, start):
        return False
    comma = next((at for at in range(start - 1, max(start - 1 - _ASSOCIATED, 0), -1) if words[at].text == ","), None)
    if comma is None or comma + 1 == start or not words[comma - 1].is_capital or not is_given_name(words[start], pack):
        return False
    name = comma - 1
    while name and words[name - 1].is_capital:
        name -= 1
    between = range(comma + 1, start)
    small = all(words[at].is_word and not words[at].is_capital for at in between)
    small = small and not any(phrases.covers(at, "preposition", "and", "conjunction", "relative") for at in between)
    told = any(comma < a < start for a, _ in verbs)
    return small and not told and any(words[at].low in given_forms() for at in range(name, comma))


def is_kin(phrases: Phrases, span: Span) -> bool:
    """True for "the husband of Maria Belova", "Maria Belova's husband": not she is told about.

    Of two names behind such a word the second is who is: "чоловіка Ольги Зуєвої Івана Зуєва", "жена Белова Анна Лис".
    """
    if phrases.has_ending(span[1] - 1, "possessive") and phrases.starts(span[1], "kin") is not None:
        return True
    if phrases.starts(span[1] + 1, "kin_relative") is not None:  # ", whose brother is in prison,"
        return True
    near = [b for a, b in phrases.of("kin_of") if b <= span[0] <= b + _DESCRIBED and not _is_somebodys(phrases, a)]
    near = [b for b in near if b != span[0] or phrases.ends(b, "kin_relative", "by_name") is None]  # "której mąż Iwan"
    if _is_kin_apposed(phrases, span):
        return True
    return any(
        all(w.is_word for w in phrases.words[b : span[0]])
        and not any(phrases.covers(at, "stop_between") for at in range(b, span[0]))  # "gave the family the body of"
        and phrases.ends(span[0], "offspring") is None  # "мать двоих детей Анна Лис"
        and not (b < span[0] - phrases.capital_nouns and all(w.is_capital for w in _before(phrases, span[0])))
        for b in near
    )


def _is_kin_apposed(phrases: Phrases, span: Span) -> bool:
    """True for the genitive behind a comma in "Anna Lis, żona kandydata, Andrzeja Biela,": not he is told about."""
    comma = span[0] - 1
    if comma < 1 or phrases.words[comma].text != "," or not _may_be_genitive(phrases, span[0]):
        return False
    words = phrases.words
    near = [(a, b) for a, b in phrases.of("kin_of") if 0 <= comma - b <= _DESCRIBED and a > 1]
    near = [(a, b) for a, b in near if words[a - 1].text == "," and words[a - 2].is_capital]  # "Anna Lis, żona"
    return any(all(w.is_word for w in words[b:comma]) for _, b in near)


def is_associate(phrases: Phrases, span: Span) -> bool:
    """True for a name in the genitive behind "помощник": its bearer is not told about, as "помощник Иван Белов" is."""
    if not _may_be_genitive(phrases, span[0]):
        return False
    near = [(a, b) for a, b in phrases.of("associate_of") if 0 <= span[0] - b <= _ASSOCIATED]
    return any(
        not _is_somebodys(phrases, a)  # "её коллегу Ивана Белова" is himself told about
        and not (b < span[0] and all(w.is_capital for w in _before(phrases, span[0])))
        and all(phrases.words[at].is_word and not phrases.covers(at, "preposition") for at in range(b, span[0]))
        for a, b in near
    )


def _may_be_genitive(phrases: Phrases, at: int) -> bool:
    """True for a given name with the ending of that case, if it is no nominative."""
    return phrases.has_ending(at, "genitive") and phrases.words.low[at] not in given_forms()


def _is_somebodys(phrases: Phrases, at: int) -> bool:
    """True for "his family": whose it is was told, so that who is named behind it is somebody else."""
    return phrases.ends(at, "possessive", "possessive_one") is not None


def _before(phrases: Phrases, at: int) -> Sequence[Token]:
    """Give the words in which another's name would end; where nouns have capitals, one more than elsewhere."""
    return phrases.words[at - 1 - phrases.capital_nouns : at]
