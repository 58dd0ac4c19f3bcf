"""Who is named in a sentence: states, rulers, authorities, groups, persons."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from faustpfand.extract.claims.called import gender_of, is_given
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.tokens import Span, Token
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.names.given import given_forms

_LEXICA: Final = ("ruler", "authority", "organisation", "place")
_PEOPLE: Final = ("person", "ruler", "authority")  # sorts of names that may stand behind an office
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
_LONGEST: Final = 4  # words of a person's name
_TWO_NAMES: Final = 4  # words, at least
_SHORTEST_SURNAME: Final = 4  # letters, of those known by their endings
_DESCRIBED: Final = 3  # words between "the wife of" and the name: "jailed opposition leader"
_ASSOCIATED: Final = 7  # words between "the aides of" and the name: "the leader of the opposition and laureate"
_SURE: Final = 3  # capitalised words in a row are a name even where nouns have capitals
_NO_ADJECTIVE: Final = ("a", "i", "o", "y")  # so ends no adjective that opens a sentence before a noun: "Nasta Loika"
_DATELINE: Final = 10  # words that it may have
_AFTER_DATELINE: Final = frozenset({"—", "–", "-", "--", ")"})
_IN_GENITIVE: Final = tuple("аяыиіїaiy")  # of Slavic names; masculine ones end in a consonant in the nominative
_OPENING_QUOTES: Final = frozenset('«„“"')
_CLOSING_QUOTES: Final = frozenset('»”“"')
_APOSTROPHES: Final = ("'s", "’s")


@dataclass(slots=True, kw_only=True)
class Entity:
    """A name in a sentence. `placed`: it follows a preposition, so it tells where, or to whom."""

    start: int
    end: int
    name: str
    sort: str
    placed: bool = False
    partner: bool = False  # "with", "between" or "by" goes before
    located: bool = False  # "in" goes before: a town, whatever it looks like
    kin: bool = False  # named only to say whose husband, wife or brother it was
    officer: bool = False  # a person named by office: envoy, spokeswoman, president
    given: bool = False  # begins with a given name
    gender: int | None = None  # as the given name tells it; asked for where a relative clause may tell of them

    @property
    def span(self) -> Span:
        """Where it stands, in words."""
        return self.start, self.end


def entities(
    phrases: Phrases, pack: Pack, persons: Sequence[Span], taken: Sequence[Span], verbs: Sequence[Span] = ()
) -> list[Entity]:
    """Find the names of a sentence in order, `persons` among them.

    `taken` stretches are dates: "Saturday" is nobody. `verbs` tell claims: they part an office from another's name.
    """
    found: list[Entity] = []
    lexical = [(sort, span) for sort in _LEXICA for span in _lexical(phrases, sort)]
    dateline = _dateline(phrases) if lexical or persons else 0
    for sort, span in lexical:
        if span[0] >= dateline and _stands_alone(phrases, span) and not _overlaps(span, found):
            found.append(_entity(phrases, span, "state" if sort == "place" else sort))
    for span in persons:
        free = span[0] >= dateline and not any(a < span[1] and span[0] < b for a, b in taken)
        free = free and not (_is_genitive(phrases, span, pack) or _is_quoted(phrases, span))
        if free and not _overlaps(span, found):
            found.append(_person(_entity(phrases, span, "person", verbs), phrases, pack, verbs))
    begins = {e.start for e in found if e.sort in _PEOPLE}
    kept = [e for e in found if not _is_of_office(phrases, e, begins)] if begins else found
    return sorted(kept, key=attrgetter("start"))


def _person(entity: Entity, phrases: Phrases, pack: Pack, verbs: Sequence[Span]) -> Entity:
    related = "relative" in phrases.spots
    return replace(
        entity,
        given=_is_given(phrases.words[entity.start], pack),
        gender=gender_of(entity.name, pack.lang) if related else None,
        kin=entity.kin or (bool(pack.case_endings) and _is_whose(phrases, entity.start, pack, verbs)),
    )


def _is_whose(phrases: Phrases, start: int, pack: Pack, verbs: Iterable[Span]) -> bool:
    """True for the genitive in "Ольга Зуева, координатор штаба Виктора Лиса": cases that differ are of two persons."""
    words = phrases.words
    first = words[start].low
    if pack.capital_nouns or first in given_forms() or not first.endswith(_IN_GENITIVE):
        return False
    comma = next((at for at in range(start - 1, max(start - 1 - _ASSOCIATED, 0), -1) if words[at].text == ","), None)
    if comma is None or comma + 1 == start or not words[comma - 1].is_capital or not _is_given(words[start], pack):
        return False
    name = comma - 1
    while name and words[name - 1].is_capital:
        name -= 1
    between = range(comma + 1, start)
    small = all(words[at].is_word and not words[at].is_capital for at in between)
    small = small and not any(phrases.covers(at, "preposition", "and", "conjunction", "relative") for at in between)
    told = any(comma < a < start for a, _ in verbs)
    return small and not told and any(words[at].low in given_forms() for at in range(name, comma))


def _is_of_office(phrases: Phrases, entity: Entity, begins: AbstractSet[int]) -> bool:
    """True for the state in "the President of France Emmanuel Macron", where no "of" stands between.

    So it is with the ruler in "прес-секретарка Лукашенка Наталія Ейсмонт".
    """
    whose = entity.sort != "person" and entity.end in begins
    return whose and phrases.ends(entity.start, "officer", "role", "title") is not None


def _lexical(phrases: Phrases, sort: str) -> list[Span]:
    spans = phrases.places() if sort == "place" else phrases.of(sort)
    return [span for span in spans if phrases.words[span[0]].is_capital] if spans else []


def _dateline(phrases: Phrases) -> int:
    """Give where the sentence begins after "MINSK, 3 May (AP) -"."""
    words = phrases.words
    opening = words.texts[:_DATELINE]
    if _AFTER_DATELINE.isdisjoint(opening):
        return 0
    for at in range(1, len(opening)):
        if opening[at] in _AFTER_DATELINE and opening[at] != ")" and words[0].is_capital:
            agency = opening[at - 1] == ")"
            return at + 1 if agency or (opening[0].isupper() and len(opening[0]) > 1) else 0
        if opening[at] == ")" and phrases.covers(at - 1, "agency"):
            return at + 1
    return 0


def _stands_alone(phrases: Phrases, span: Span) -> bool:
    """True unless it is a possessive, or belongs to an office ("US envoy Keith Kellogg")."""
    if phrases.words[span[1] - 1].text.endswith(_APOSTROPHES):
        return False
    return phrases.starts(span[1], "officer") is None


def _is_genitive(phrases: Phrases, span: Span, pack: Pack) -> bool:
    """True for "Donald Trumps Gesandter": the envoy is told about."""
    genitive = pack.capital_nouns and phrases.words[span[1] - 1].low.endswith("s")
    return genitive and phrases.starts(span[1], "officer", "role") is not None


def _is_quoted(phrases: Phrases, span: Span) -> bool:
    """True for a name in quotation marks: a newspaper, a ship, a case."""
    words = phrases.words
    opened = span[0] > 0 and words[span[0] - 1].text in _OPENING_QUOTES
    return opened and span[1] < len(words) and words[span[1]].text in _CLOSING_QUOTES


def _overlaps(span: Span, found: Sequence[Entity]) -> bool:
    return any(e.start < span[1] and span[0] < e.end for e in found)


def _entity(phrases: Phrases, span: Span, sort: str, verbs: Sequence[Span] = ()) -> Entity:
    before = span[0]
    while before > 0 and (
        phrases.covers(before - 1, "article", "role", "officer")
        or (phrases.state(before - 1, "adjective") is not None and phrases.state(before - 1, "place") is None)
    ):
        before -= 1
    office = (max(span[0] - 4, _verb_before(phrases, span[0], verbs)), span[0])
    officer = sort == "person" and phrases.within(office, "officer") and not phrases.within(office, "private_office")
    located = phrases.ends(before, "locative") is not None
    located = located and not phrases.within((before, span[0]), "role")  # "came to the journalist Anna Lis"
    start, end = phrases.chars(span)
    name = phrases.words.text[start:end]
    return Entity(
        start=span[0],
        end=span[1],
        name=name.removesuffix("'s").removesuffix("’s"),
        sort=sort,
        partner=phrases.ends(before, "partner") is not None,
        placed=located or phrases.ends(before, "preposition") is not None or phrases.is_ally(span[0]),
        located=located and not phrases.covers(before - 1, "private_office"),
        kin=_is_kin(phrases, span) or _is_associate(phrases, span),
        officer=officer,
    )


def _verb_before(phrases: Phrases, at: int, verbs: Iterable[Span]) -> int:
    """Give where the last verb or clause before a name ends: "the minister called for the release of Ivan Belov"."""
    ends = [b for a, b in verbs if b <= at and not phrases.within((a, b), "officer")]
    ends += [a + 1 for a, b in verbs if a < at < b]  # "the judge Anna Lis gave the poet Ivan Belov eight years"
    ends += [a for a, _ in phrases.of("conjunction") if a <= at and phrases.words[a - 1].text == ","]
    return max(ends, default=0)


def _is_kin(phrases: Phrases, span: Span) -> bool:
    """True for "the husband of Maria Belova", "Maria Belova's husband": not she is told about.

    Of two names behind such a word the second is who is: "чоловіка Ольги Зуєвої Івана Зуєва", "жена Белова Анна Лис".
    """
    if phrases.words.texts[span[1] - 1].endswith(_APOSTROPHES) and phrases.starts(span[1], "kin") is not None:
        return True
    if phrases.starts(span[1] + 1, "kin_relative") is not None:  # ", whose brother is in prison,"
        return True
    near = [b for a, b in phrases.of("kin_of") if b <= span[0] <= b + _DESCRIBED and not _is_somebodys(phrases, a)]
    near = [b for b in near if b != span[0] or phrases.ends(b, "kin_relative") is None]  # "której mąż Iwan Biełow"
    if _is_kin_apposed(phrases, span):
        return True
    return any(
        all(w.is_word for w in phrases.words[b : span[0]])
        and not any(phrases.covers(at, "stop_between") for at in range(b, span[0]))  # "gave the family the body of"
        and phrases.ends(span[0], "offspring") is None  # "мать двоих детей Анна Лис"
        and not (b < span[0] - phrases.capital_nouns and all(w.is_capital for w in _before(phrases, span[0])))
        for b in near
    )


def _before(phrases: Phrases, at: int) -> Sequence[Token]:
    """Give the words in which another's name would end; where nouns have capitals, one more than elsewhere."""
    return phrases.words[at - 1 - phrases.capital_nouns : at]


def _is_kin_apposed(phrases: Phrases, span: Span) -> bool:
    """True for the genitive behind a comma in "Anna Lis, żona kandydata, Andrzeja Biela,": not he is told about."""
    comma, first = span[0] - 1, phrases.words[span[0]].low
    if comma < 1 or phrases.words[comma].text != "," or not first.endswith(_IN_GENITIVE) or first in given_forms():
        return False
    words = phrases.words
    near = [(a, b) for a, b in phrases.of("kin_of") if 0 <= comma - b <= _DESCRIBED and a > 1]
    near = [(a, b) for a, b in near if words[a - 1].text == "," and words[a - 2].is_capital]  # "Anna Lis, żona"
    return any(all(w.is_word for w in words[b:comma]) for _, b in near)


def _is_associate(phrases: Phrases, span: Span) -> bool:
    """True for a name in the genitive behind "помощник": its bearer is not told about, as "помощник Иван Белов" is."""
    first = phrases.words[span[0]].low
    if not first.endswith(_IN_GENITIVE) or first in given_forms():
        return False
    near = [(a, b) for a, b in phrases.of("associate_of") if 0 <= span[0] - b <= _ASSOCIATED]
    return any(
        not _is_somebodys(phrases, a)  # "её коллегу Ивана Белова" is himself told about
        and not (b < span[0] and all(w.is_capital for w in _before(phrases, span[0])))
        and all(phrases.words[at].is_word and not phrases.covers(at, "preposition") for at in range(b, span[0]))
        for a, b in near
    )


def _is_somebodys(phrases: Phrases, at: int) -> bool:
    """True for "his family": whose it is was told, so that who is named behind it is somebody else."""
    return phrases.ends(at, "possessive", "possessive_one") is not None


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
    cut = next((at for at in range(run[0] + 2, run[1] - 1) if _is_given(words[at], pack)), None)
    return [run] if cut is None else [(run[0], cut), (cut, run[1])]


class KnownNames(NamedTuple):
    """The first and last words of the full names in a text, and what may be left of them without a case ending."""

    written: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()


def person_spans(phrases: Phrases, runs: Iterable[Span], pack: Pack, known: KnownNames) -> list[Span]:
    """Find what of the capitalised words reads like a person's name."""
    script = _script(pack.surname_endings[0][0])  # other letters are a paper's, a company's
    judged = [_name_in(phrases, r, pack, known) for r in runs if _script(phrases.words[r[0]].text[0]) == script]
    return [span for span in judged if span is not None]


def _run(phrases: Phrases, at: int, pack: Pack) -> int:
    """Give the end of the capitalised words that begin here, particles between them included."""
    if not _may_be_name(phrases, at, pack):
        return at
    words, end = phrases.words, at
    while end == at or (end < len(words) and (_may_be_name(phrases, end, pack) or _has_particle(words[end], pack))):
        end += 1
        if words[end - 1].text.endswith(_APOSTROPHES) or (end < len(words) and _changes_script(words, end)):
            break
        if end < len(words) and words[end].text == "." and len(words[end - 1].text) == 1:
            end += 1  # an initial
        particle = phrases.starts(end, "particle") if not phrases.covers(end - 1, *_OFFICES) else None
        if particle is not None and particle < len(words) and _may_be_name(phrases, particle, pack):
            end = particle
    return end


def _changes_script(words: Sequence[Token], at: int) -> bool:
    """True between a paper and its reporter: "The Wall Street Journal Эван Гершкович"."""
    return words[at].is_word and _script(words[at].text[0]) != _script(words[at - 1].text[0])


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _has_particle(word: Token, pack: Pack) -> bool:
    """True for "al-Sisi": a small particle, a hyphen, a capital."""
    if "-" not in word.text:
        return False
    particle, hyphen, rest = word.text.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle.lower() in pack.particles


def _may_be_name(phrases: Phrases, at: int, pack: Pack) -> bool:
    text, low, is_word, is_capital = phrases.words[at]
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
    return len(text) > _SHORTEST_SURNAME and low.endswith(pack.surname_endings)


def _stands_before_name(words: Sequence[Token], at: int) -> bool:
    """True for a capital letter that is no initial between names: not "John F. Doe", "Malcolm X was"."""
    return at + 1 < len(words) and words[at + 1].is_capital and not (at and words[at - 1].is_capital)


def _is_given_before_surname(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a given name that is another word, too: "Mark Reis", "Яна Дубко"; not "20 Mark Strafe"."""
    words = phrases.words
    if not at or at + 1 >= len(words) or words[at - 1].text[0].isdigit() or not _is_given(words[at], pack):
        return False
    following = words[at + 1]
    return following.is_capital and following.is_word and not phrases.covers(at + 1, *_NO_NAMES)


def _is_first_of_name(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a word that ends like a noun, but stands between an office and a name: "der Journalist Stanis Mbaka"."""
    following = at + 1 < len(phrases.words) and phrases.words[at + 1].is_capital
    office = phrases.ends(at, "role", "title") is not None
    return pack.capital_nouns and following and office and not phrases.covers(at, "role", "officer", "title", "ruler")


def _name_in(phrases: Phrases, run: Span, pack: Pack, known: KnownNames) -> Span | None:
    """Judge a run of capitalised words: by a given name, a known surname, a title before it, or its shape."""
    words = phrases.words
    start, end = run
    start = _first_of_person(phrases, run, pack)
    before = pack.capital_nouns and end - start > 2  # "Freundin Sofia Belowa"
    opens = start == 0 and end - start > (1 if pack.capital_nouns else 2)  # "Dawit Haile" would be no full name
    if (opens or before) and not _is_given(words[start], pack):
        start += _is_given(words[start + 1], pack)  # the word that opens the sentence
    if (
        start == 0
        and end - start > 1
        and pack.case_endings
        and not pack.capital_nouns
        and _is_verb_first(phrases, pack)
    ):
        start = 1  # "Задержали Джеляла в сентябре"
    end = min(end, start + _LONGEST + 2)
    length = sum(words[i].is_word for i in range(start, end))
    titled = phrases.ends(start, "role", "title", "officer") is not None
    if length == 1 and phrases.starts(end, "region") is not None:
        return None  # "губернатор Приморского края"
    if length == 1:
        word = words[start]
        sure = not known.stems.isdisjoint(_stems(_bare(word), pack.case_endings))  # "Łukaszenka", "Łukaszenki"
        called = phrases.ends(start, "kin", "aged") is not None  # "her brother Ihar", "the 18-year-old Maria"
        called = called or _has_age(words, end)  # "Viktoryia, 34, was tried"
        sure = sure or (called and _is_given(word, pack))
        inflected = bool(pack.case_endings) and not pack.capital_nouns  # "Egipski" may open a sentence as an adjective
        shaped = _ends_like_surname(word, pack) and (start > 0 or not inflected or _precedes_verb(phrases, end, pack))
        named = titled or (start > 0 and _is_strange(phrases, start) and _has_deed(phrases, run, pack))
        if pack.capital_nouns:  # "der Bischof Alvarez", "Nawalny starb"
            named = (titled and _is_strange(phrases, start)) or _lacks_article(phrases, start)
        return (start, end) if sure or shaped or named else None
    if any(_is_given(words[i], pack) for i in range(start, min(start + 2, end))) or words[start + 1].text == ".":
        return start, end
    if pack.capital_nouns and start == 0 and length < _SURE:
        last = words[end - 1]
        sure = titled or _ends_like_surname(last, pack) or _bare(last) in known.written
        sure = sure or words[0].low.endswith(_NO_ADJECTIVE) or any(_has_particle(w, pack) for w in words[1:end])
        return (start, end) if sure else None
    return (start, end) if length <= _LONGEST and not phrases.covers(start, "common_noun") else None


def _first_of_person(phrases: Phrases, run: Span, pack: Pack) -> int:
    """Give where a person begins behind an office or another's surname: "МВД Иван Белов", "Навального Петра Лиса"."""
    words, (start, end) = phrases.words, run
    if end - start < 3 or not _is_given(words[start + 1], pack) or _is_given(words[start], pack):
        return start
    office = words[start].text.isupper() and not words[start + 1].text.isupper() and len(words[start].text) > 1
    surnames = any(_ends_like_surname(words[at], pack) for at in (start, start + 2))
    other = surnames or phrases.state(start, "known") is not None
    return start + (office or (other and bool(pack.case_endings) and not pack.capital_nouns))


def _is_verb_first(phrases: Phrases, pack: Pack) -> bool:
    """True where a sentence opens with a verb that its capital makes look like a name."""
    if _is_given(phrases.words[0], pack) or _ends_like_surname(phrases.words[0], pack):
        return False
    return phrases.covers(0, *(phrases.there & pack.deeds))


def _has_age(words: Sequence[Token], at: int) -> bool:
    between = at + 2 < len(words) and words[at].text == words[at + 2].text == ","
    return between and words[at + 1].text.isdecimal() and len(words[at + 1].text) == 2


def _is_strange(phrases: Phrases, at: int) -> bool:
    """True for a word that the pack does not have."""
    if len(phrases.words[at].text) < _SHORTEST_SURNAME:
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


def _bare(word: Token) -> str:
    return word.text.removesuffix("'s").removesuffix("’s")


@lru_cache(maxsize=16_384)
def _stems(word: str, case_endings: tuple[str, ...]) -> frozenset[str]:
    cut = (word.removesuffix(e) for e in case_endings if word.endswith(e) and len(word) - len(e) >= 3)
    return frozenset((word, *cut))


def _ends_like_surname(word: Token, pack: Pack) -> bool:
    return word.is_capital and len(word.text) > _SHORTEST_SURNAME and word.low.endswith(pack.surname_endings)


def _is_given(word: Token, pack: Pack) -> bool:
    return word.is_capital and is_given(word.low.removesuffix("'s"), pack.lang)


def known_names(found: Iterable[tuple[Phrases, Sequence[Span]]], pack: Pack) -> KnownNames:
    """Give the first and last words of all full names in a text, so that a bare surname or given name is a name too."""
    full = ((phrases, span) for phrases, spans in found for span in spans if span[1] - span[0] > 1)
    written = frozenset(_bare(phrases.words[at]) for phrases, (a, b) in full for at in (a, b - 1))
    return KnownNames(written, frozenset(stem for name in written for stem in _stems(name, pack.case_endings)))


def main_country(named: Iterable[str], brokers: frozenset[str]) -> str | None:
    """Give the country a text is about: of the codes in it the most frequent one that is no broker's."""
    captors = Counter(code for code in named if code not in brokers)
    return max(captors, key=lambda code: captors[code]) if captors else None
