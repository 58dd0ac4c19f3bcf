"""Words with capitals in a row that may be a name, particles and initials among them."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.actors.shapes import (
    ends_like_surname,
    has_particle,
    is_given_name,
    script_of,
)
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span, Token
from faustpfand.extract.claims.packs import Pack
from faustpfand.names.given import given_forms

_NO_NAMES: Final = (
    "ruler",
    "authority",
    "organisation",
    "weekday",
    "title",
    "officer",
    "role",
    "target",
    "not_name",
    "political_prisoner",
    "prisoner",
    "person",
    "unit",
    "sanctioned",
    "licence",
)
_OFFICES: Final = ("kin", "kin_of", "role", "officer", "title")  # "die Freundin von Iwan Below"
_TWO_NAMES: Final = 4  # words, at least


def capitalised(phrases: Phrases, pack: Pack) -> list[Span]:
    """Find the runs of capitalised words that may be names, particles between them included."""
    end = 0
    runs = [(at, end) for at in phrases.words.capitals if at >= end and (end := _run(phrases, at, pack)) > at]
    return [part for run in runs for part in _parted(phrases, run, pack)] if pack.case_endings else runs


def _parted(phrases: Phrases, run: Span, pack: Pack) -> list[Span]:
    """Part two names behind each other: "the mother of Антона Рыжова Галина Рыжова"."""
    given, words = given_forms(), phrases.words
    if run[1] - run[0] < _TWO_NAMES or words[run[0]].low in given:
        return [run]
    cut = next((at for at in range(run[0] + 2, run[1] - 1) if is_given_name(words[at], pack)), None)
    return [run] if cut is None else [(run[0], cut), (cut, run[1])]


def _run(phrases: Phrases, at: int, pack: Pack) -> int:
    """Give the end of the capitalised words that begin here, particles between them included."""
    if not _may_be_name(phrases, at, pack):
        return at
    words, end = phrases.words, at
    while end == at or (end < len(words) and (_may_be_name(phrases, end, pack) or has_particle(words[end], pack))):
        end += 1
        if phrases.has_ending(end - 1, "possessive") or (end < len(words) and _changes_script(words, end)):
            break
        if end < len(words) and words[end].text == "." and len(words[end - 1].text) == 1:
            end += 1  # an initial
        particle = phrases.starts(end, "particle") if not phrases.covers(end - 1, *_OFFICES) else None
        if particle is not None and particle < len(words) and _may_be_name(phrases, particle, pack):
            end = particle
    return end


def _changes_script(words: Sequence[Token], at: int) -> bool:
    """True between a paper and its reporter: "The Wall Street Journal Эван Гершкович"."""
    return words[at].is_word and script_of(words[at].text[0]) != script_of(words[at - 1].text[0])


def _may_be_name(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a word with a capital that no class of other words has, or that a name beside shows to be one."""
    text, _, is_word, is_capital = phrases.words[at]
    if not (is_capital and is_word) or (len(text) > 1 and text.isupper() and "." not in text):
        return False
    if len(text) == 1 and _stands_before_name(phrases.words, at):
        return False  # "on X Alfredo Romero wrote"
    if at in phrases.covered(_NO_NAMES) and not (
        _is_first_of_name(phrases, at, pack) or _is_given_before_surname(phrases, at, pack)
    ):
        return False
    if phrases.state(at, "place", "adjective", "people") is None:
        return True
    return ends_like_surname(phrases.words[at], pack) or _is_given_and_place(phrases, at, pack)


def _stands_before_name(words: Sequence[Token], at: int) -> bool:
    """True for a capital letter that is no initial between names: not "John F. Doe", "Malcolm X was"."""
    return at + 1 < len(words) and words[at + 1].is_capital and not (at and words[at - 1].is_capital)


def _is_given_and_place(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for the "Sofia" of "Sofia Belova"; not for a town before somebody's given name: "из Лиды Витольд Белов"."""
    following = phrases.words[at + 1 : at + 3]
    if not following or (is_given_name(following[0], pack) and following[-1].is_capital and len(following) > 1):
        return False
    shaped = is_given_name(phrases.words[at], pack) and ends_like_surname(following[0], pack)
    return shaped or _is_given_before_surname(phrases, at, pack)


def _is_given_before_surname(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a given name that is another word, too: "Mark Reis", "Яна Дубко"; not "20 Mark Strafe"."""
    words = phrases.words
    if not at or at + 1 >= len(words) or words[at - 1].text[0].isdigit() or not is_given_name(words[at], pack):
        return False
    following = words[at + 1]
    return following.is_capital and following.is_word and not phrases.covers(at + 1, *_NO_NAMES)


def _is_first_of_name(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a word that ends like a noun, but stands between an office and a name: "der Journalist Stanis Mbaka"."""
    following = at + 1 < len(phrases.words) and phrases.words[at + 1].is_capital
    office = phrases.ends(at, "role", "title") is not None
    return pack.capital_nouns and following and office and not phrases.covers(at, "role", "officer", "title", "ruler")
