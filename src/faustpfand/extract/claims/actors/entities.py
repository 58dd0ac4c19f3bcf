"""The names of a sentence by sort: states, rulers, authorities, groups, persons."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from operator import attrgetter
from typing import Final

from faustpfand.extract.claims.actors.entity import Entity
from faustpfand.extract.claims.actors.given import gender_of
from faustpfand.extract.claims.actors.relations import is_associate, is_kin, is_whose
from faustpfand.extract.claims.actors.shapes import ends_like_surname, is_given_name
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import CLOSING_QUOTES, OPENING_QUOTES, Span
from faustpfand.extract.claims.packs import Pack

_LEXICA: Final = ("ruler", "authority", "organisation", "place")
_PEOPLE: Final = ("person", "ruler", "authority")  # sorts of names that may stand behind an office
_DATELINE: Final = 10  # words that it may have
_MONTH: Final = 1  # word of it in small letters
_AFTER_DATELINE: Final = frozenset({"—", "–", "-", "--", ")"})


def entities(
    phrases: Phrases, pack: Pack, persons: Sequence[Span], taken: Sequence[Span], verbs: Sequence[Span] = ()
) -> list[Entity]:
    """Find the names of a sentence in order, `persons` among them.

    `taken` stretches are dates: "Saturday" is nobody. `verbs` tell claims: they part an office from another's name.
    """
    found: list[Entity] = []
    lexical = [(sort, span) for sort in _LEXICA for span in _lexical(phrases, sort)]
    if lexical and persons:
        lexical, persons = _with_forenames(lexical, persons, phrases, pack)
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


def _with_forenames(
    lexical: list[tuple[str, Span]], persons: Sequence[Span], phrases: Phrases, pack: Pack
) -> tuple[list[tuple[str, Span]], list[Span]]:
    """Give words of the pack with the forename before them, and the persons whose names they are part of.

    "Sofia Belova" is no town, "Aleksander Lukashenka" is the ruler, however a paper spells him, and "the poet Intigam
    Aliyev" is a namesake of one.
    """
    words = phrases.words
    given = {a for a, b in persons if b - a > 1 and is_given_name(words[a], pack)}
    alone = {a for a, b in persons if b - a == 1 and not ends_like_surname(words[a], pack)}
    ends = {a - 1: b for sort, (a, b) in lexical if sort == "ruler" and a - 1 in alone}
    namesakes = {a: b for a, b in ends.items() if phrases.ends(a, "role") is not None}
    kept = [(sort, span) for sort, span in lexical if sort != "place" or span[0] not in given]
    kept = [(sort, (a, b)) for sort, (a, b) in kept if sort != "ruler" or a - 1 not in namesakes]
    kept = [(sort, (a - (sort == "ruler" and a - 1 in ends), b)) for sort, (a, b) in kept]
    return kept, [(a, namesakes.get(a, b)) for a, b in persons]


def _person(entity: Entity, phrases: Phrases, pack: Pack, verbs: Sequence[Span]) -> Entity:
    related = "relative" in phrases.spots
    return replace(
        entity,
        given=is_given_name(phrases.words[entity.start], pack),
        gender=gender_of(entity.name, pack.lang) if related else None,
        kin=entity.kin or (bool(pack.case_endings) and is_whose(phrases, entity.start, pack, verbs)),
    )


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
            town = opening[0].isupper() and len(opening[0]) > 1
            clause = sum(word.islower() for word in opening[:at]) > _MONTH  # "ЕС наказал 14 судей, Лондон — семерых"
            return at + 1 if agency or (town and not clause) else 0
        if opening[at] == ")" and phrases.covers(at - 1, "agency"):
            return at + 1
    return 0


def _stands_alone(phrases: Phrases, span: Span) -> bool:
    """True unless it is a possessive, or belongs to an office ("US envoy Keith Kellogg")."""
    if phrases.has_ending(span[1] - 1, "possessive"):
        return False
    return phrases.starts(span[1], "officer") is None


def _is_genitive(phrases: Phrases, span: Span, pack: Pack) -> bool:
    """True for "Donald Trumps Gesandter": the envoy is told about."""
    genitive = pack.capital_nouns and phrases.words[span[1] - 1].low.endswith("s")
    return genitive and phrases.starts(span[1], "officer", "role") is not None


def _is_quoted(phrases: Phrases, span: Span) -> bool:
    """True for a name in quotation marks: a newspaper, a ship, a case."""
    words = phrases.words
    opened = span[0] > 0 and words[span[0] - 1].text in OPENING_QUOTES
    return opened and span[1] < len(words) and words[span[1]].text in CLOSING_QUOTES


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
    located = phrases.ends(before, "locative") is not None and phrases.ends(before, "together") is None
    located = located and not phrases.within((before, span[0]), "role")  # "came to the journalist Anna Lis"
    told = sort == "person" and (_is_judged(phrases, before) or phrases.ends(span[0], "by_name") is not None)
    start, end = phrases.chars(span)
    name = phrases.words.text[start:end]
    return Entity(
        start=span[0],
        end=span[1],
        name=phrases.bare(name),
        sort=sort,
        partner=phrases.ends(before, "partner") is not None,
        placed=not told and (located or phrases.ends(before, "preposition") is not None or phrases.is_ally(span[0])),
        located=located and not told and not phrases.covers(before - 1, "private_office"),
        kin=is_kin(phrases, span) or is_associate(phrases, span),
        officer=officer,
    )


def _is_judged(phrases: Phrases, before: int) -> bool:
    """True for whom a verdict is on: "wyrok na Iwana Biełowa" tells of no place."""
    at = phrases.ends(before, "preposition", "locative")
    return at is not None and phrases.ends(at, "verdict") is not None


def _verb_before(phrases: Phrases, at: int, verbs: Iterable[Span]) -> int:
    """Give where the last verb or clause before a name ends: "the minister called for the release of Ivan Belov"."""
    ends = [b for a, b in verbs if b <= at and not phrases.within((a, b), "officer")]
    ends += [a + 1 for a, b in verbs if a < at < b]  # "the judge Anna Lis gave the poet Ivan Belov eight years"
    ends += [a for a, _ in phrases.of("conjunction") if a <= at and phrases.words[a - 1].text == ","]
    return max(ends, default=0)


def main_country(named: Iterable[str], brokers: frozenset[str]) -> str | None:
    """Give the country a text is about: of the codes in it the most frequent one that is no broker's."""
    captors = Counter(code for code in named if code not in brokers)
    return max(captors, key=lambda code: captors[code]) if captors else None
