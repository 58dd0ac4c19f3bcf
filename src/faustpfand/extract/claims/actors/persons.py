"""Which words with capitals name a person: by a given name, a surname known or in shape, a title, the verb beside."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from faustpfand.extract.claims.actors.shapes import (
    SHORTEST_SURNAME,
    ends_like_surname,
    has_particle,
    is_given_name,
    script_of,
)
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span, Token
from faustpfand.extract.claims.packs import Pack

_LONGEST: Final = 4  # words of a person's name
_SURE: Final = 3  # capitalised words in a row are a name even where nouns have capitals


class KnownNames(NamedTuple):
    """The first and last words of the full names in a text, and what may be left of them without a case ending."""

    written: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()


def person_spans(phrases: Phrases, runs: Iterable[Span], pack: Pack, known: KnownNames) -> list[Span]:
    """Find what of the capitalised words reads like a person's name."""
    script = script_of(pack.surname_endings[0][0])  # other letters are a paper's, a company's
    judged = [_name_in(phrases, r, pack, known) for r in runs if script_of(phrases.words[r[0]].text[0]) == script]
    return [span for span in judged if span is not None]


def _name_in(phrases: Phrases, run: Span, pack: Pack, known: KnownNames) -> Span | None:
    """Judge a run of capitalised words: by a given name, a known surname, a title before it, or its shape."""
    start = _first_of_person(phrases, run, pack)
    if phrases.ends(run[0], "street_of") is not None:
        return None  # "на улице Ивана Белова", "na placu Zmian"
    end = min(run[1], start + _LONGEST + 2)
    length = sum(word.is_word for word in phrases.words[start:end])
    if length == 1:
        named = _is_name_alone(phrases, (start, end), run, pack, known)
    else:
        named = _is_full_name(phrases, (start, end), length, pack, known)
    return (start, end) if named else None


def _first_of_person(phrases: Phrases, run: Span, pack: Pack) -> int:
    """Give where a person begins in a run: behind an office, another's name, or the word that opens the sentence."""
    words, end = phrases.words, run[1]
    start = _behind_other(phrases, run, pack)
    before = pack.capital_nouns and end - start > 2  # "Freundin Sofia Belowa"
    opens = start == 0 and end - start > (1 if pack.capital_nouns else 2)  # "Dawit Haile" would be no full name
    if (opens or before) and not is_given_name(words[start], pack):
        start += is_given_name(words[start + 1], pack)
    inflected = start == 0 and end > 1 and _adds_endings(pack)
    return 1 if inflected and _is_verb_first(phrases, pack) else start  # "Задержали Джеляла в сентябре"


def _behind_other(phrases: Phrases, run: Span, pack: Pack) -> int:
    """Give where a run goes on behind an office or another's surname: "МВД Иван Белов", "Навального Петра Лиса"."""
    words, (start, end) = phrases.words, run
    if end - start < 3 or not is_given_name(words[start + 1], pack) or is_given_name(words[start], pack):
        return start
    office = words[start].text.isupper() and not words[start + 1].text.isupper() and len(words[start].text) > 1
    surnames = any(ends_like_surname(words[at], pack) for at in (start, start + 2))
    other = surnames or phrases.state(start, "known") is not None
    return start + (office or (other and _adds_endings(pack)))


def _is_name_alone(phrases: Phrases, span: Span, run: Span, pack: Pack, known: KnownNames) -> bool:
    """Judge a surname or given name that stands alone, in a run of words with capitals."""
    (start, end), word = span, phrases.words[span[0]]
    if phrases.starts(end, "region") is not None:
        return False  # "губернатор Приморского края"
    if not known.stems.isdisjoint(_stems(phrases.bare(word.text), pack.case_endings)):
        return True  # "Łukaszenka", "Łukaszenki"
    if _is_called(phrases, span) and is_given_name(word, pack):
        return True
    may_be_adjective = start == 0 and _adds_endings(pack)  # "Egipski" opens a sentence
    if ends_like_surname(word, pack) and (not may_be_adjective or _precedes_verb(phrases, end, pack)):
        return True
    titled = _is_titled(phrases, start)
    if pack.capital_nouns:  # "der Bischof Alvarez", "Nawalny starb"
        return (titled and _is_strange(phrases, start)) or _lacks_article(phrases, start)
    return titled or (start > 0 and _is_strange(phrases, start) and _has_deed(phrases, run, pack))


def _is_full_name(phrases: Phrases, span: Span, length: int, pack: Pack, known: KnownNames) -> bool:
    """Judge several words with capitals, `length` without the dots of initials."""
    words, (start, end) = phrases.words, span
    if any(is_given_name(words[i], pack) for i in range(start, min(start + 2, end))) or words[start + 1].text == ".":
        return True
    if pack.capital_nouns and start == 0 and length < _SURE:
        last = words[end - 1]
        sure = _is_titled(phrases, start) or phrases.bare(last.text) in known.written
        sure = sure or ends_like_surname(last, pack) or phrases.has_ending(0, "given_name")
        return sure or any(has_particle(w, pack) for w in words[1:end])
    return length <= _LONGEST and not phrases.covers(start, "common_noun")


def _is_titled(phrases: Phrases, at: int) -> bool:
    return phrases.ends(at, "role", "title", "officer") is not None


def _is_called(phrases: Phrases, span: Span) -> bool:
    """True for "her brother Ihar", "the 18-year-old Maria", "a student named Olga", "Viktoryia, 34, was tried"."""
    return phrases.ends(span[0], "kin", "aged", "by_name") is not None or _has_age(phrases.words, span[1])


def _adds_endings(pack: Pack) -> bool:
    """True for the Slavic languages, in which names and adjectives take the endings of cases."""
    return bool(pack.case_endings) and not pack.capital_nouns


def _is_verb_first(phrases: Phrases, pack: Pack) -> bool:
    """True where a sentence opens with a verb that its capital makes look like a name."""
    if is_given_name(phrases.words[0], pack) or ends_like_surname(phrases.words[0], pack):
        return False
    return phrases.covers(0, *(phrases.there & pack.deeds))


def _has_age(words: Sequence[Token], at: int) -> bool:
    between = at + 2 < len(words) and words[at].text == words[at + 2].text == ","
    return between and words[at + 1].text.isdecimal() and len(words[at + 1].text) == 2


def _is_strange(phrases: Phrases, at: int) -> bool:
    """True for a word that the pack does not have."""
    if len(phrases.words[at].text) < SHORTEST_SURNAME:
        return False
    named = (name for name in phrases.there if not name.startswith("rule:"))  # those may begin with any word
    return not phrases.covers(at, *named)


def _lacks_article(phrases: Phrases, at: int) -> bool:
    """True for one before a verb in the singular: "Nawalny starb"; German nouns would have an article there."""
    opens = at == 0 or phrases.ends(at, "conjunction", "that") is not None or phrases.words[at - 1].text == ","
    inverted = phrases.ends(at, "singular_verb") is not None
    return (inverted or (opens and phrases.starts(at + 1, "singular_verb") is not None)) and _is_strange(phrases, at)


def _has_deed(phrases: Phrases, span: Span, pack: Pack) -> bool:
    """True for the subject or object right beside a verb: "since Navalny died", "did not release Poczobut"."""
    deeds = phrases.of(*(phrases.there & pack.deeds))
    if not deeds:
        return False
    if phrases.starts(span[1], "denied") is not None or any(b == span[0] for _, b in deeds):
        return True
    denied = phrases.starts(span[1], "negation")
    behind = span[1] if denied is None else denied
    return any(a == behind for a, _ in deeds)


def _precedes_verb(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True before what no noun follows an adjective with: "Bialacki was freed", not "Egyptian courts"."""
    common = phrases.covers(0, "person", "trade", "prisoner", "political_prisoner", "woman", "foreigner")
    if common or phrases.state(0, "place", "adjective", "people") is not None:
        return False
    verb = phrases.starts(at, "stop_between", "pronoun", "denied") is not None and not phrases.covers(at, "and")
    return verb or _has_deed(phrases, (at, at), pack)


@lru_cache(maxsize=16_384)
def _stems(word: str, case_endings: tuple[str, ...]) -> frozenset[str]:
    cut = (word.removesuffix(e) for e in case_endings if word.endswith(e) and len(word) - len(e) >= 3)
    return frozenset((word, *cut))


def known_names(found: Iterable[tuple[Phrases, Sequence[Span]]], pack: Pack) -> KnownNames:
    """Give the first and last words of all full names in a text, so that a bare surname or given name is a name too."""
    full = ((phrases, span) for phrases, spans in found for span in spans if span[1] - span[0] > 1)
    written = frozenset(phrases.bare(phrases.words[at].text) for phrases, (a, b) in full for at in (a, b - 1))
    return KnownNames(written, frozenset(stem for name in written for stem in _stems(name, pack.case_endings)))
