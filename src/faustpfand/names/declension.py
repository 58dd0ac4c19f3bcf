"""Names in running text: from the case in which a sentence has them back to the nominative.

Алеся Беляцкого is Алесь Беляцкий. The patterns are data, `resources/declension.yaml`; a given name counts only if the
tables know its base form, and the words of one name must agree in case and gender. Александра Иванова is a woman, or a
man in the genitive: what can be two names is left as it is written, unless a list of known names decides.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Any, Final

from faustpfand.names import given
from faustpfand.names.bearers import bearers
from faustpfand.names.column import Column, column
from faustpfand.names.compare import SAME, Comparison
from faustpfand.names.evidence import probability
from faustpfand.names.given import FEMALE, MALE
from faustpfand.names.index import candidates
from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import table

CASES: Final = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
PARTS: Final = ("given", "patronymic", "surname")
_EVERY_CASE: Final = frozenset(range(len(CASES)))
_GENDERS: Final = {"male": frozenset({MALE}), "female": frozenset({FEMALE}), None: frozenset({MALE, FEMALE})}
_MOST_WORDS: Final = 4  # longer names are none, or not only one


@dataclass(frozen=True, slots=True)
class Pattern:
    """How words of one kind change: the endings of each case, after a part that ends as `stem` says.

    `sure` if the stem alone shows that a word is a surname of this kind.
    """

    part: str
    genders: frozenset[int]
    sure: bool
    stem: re.Pattern[str]
    endings: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a word may be: its base form, as which part of a name, and in which genders and cases."""

    base: str
    part: str
    genders: frozenset[int]
    cases: frozenset[int]


def base_forms(text: str, lang: str, known: Collection[str] = ()) -> str:
    """Bring the name of one person, in whatever case a text has it, to the nominative.

    Args:
        text: the name as written, one to four words in any order; initials and double names may be among them.
        lang: the language of the text: `ru`, `uk`, `be` or `pl`; in others nothing is changed.
        known: names in their base forms, in any spelling; best the same collection again and again, since it is read
            once. The reading is taken that is most surely one of them by `names.compare`, unless another reading is
            somebody else among them.

    Returns:
        The base form in the text's own spelling. The text as written, blanks apart, if it is in the nominative, if it
        can be two names, or if no pattern fits: nothing is guessed.
    """
    written = text.split()
    if lang not in table("declension") or not 0 < len(written) <= _MOST_WORDS:
        return text
    as_written = " ".join(written)
    found = _names(written, lang)
    if found and known and (decided := _decided(as_written, found, tuple(known))) is not None:
        return decided
    return found.pop() if len(found) == 1 else as_written


def _decided(as_written: str, found: Collection[str], known: tuple[str, ...]) -> str | None:
    """Give the reading that is a known name; the text as written if two readings are two of them, None if none is."""
    read, listed = column(sorted(found)), _column_of(known)
    one, other = bearers([read, listed])
    mine, yours = pairs = candidates(read, listed)
    scores = probability(Comparison(read, listed, (one, other)).evidence(pairs).odds)
    same = [(float(score), read.names[at], to) for score, at, to in zip(scores, mine, yours, strict=True)]
    same = [each for each in same if each[0] >= SAME]
    if not same:
        return None
    highest = max(same)[0]
    best = sorted({name for score, name, _ in same if score == highest}, key=lambda name: (name not in known, name))
    meant = {to for _, name, to in same if name == best[0]}
    clear = (len(best) == 1 or best[0] in known) and all(to in meant for _, _, to in same)
    return best[0] if clear else as_written


@lru_cache(maxsize=4)
def _column_of(known: tuple[str, ...]) -> Column:
    return column(known)


def _names(written: Sequence[str], lang: str) -> set[str]:
    """Give the base forms of all readings in which the words agree.

    One of the words must be a given name that the tables know, or the only one beside initials.
    """
    readings = [list(_word_readings(word, lang)) for word in written]
    given_names = [any(one.part == "given" for one in each) for each in readings]
    words = sum(any(one.part != "initial" for one in each) for each in readings)
    if words > 1 and not any(given_names):
        return set()
    agreeing = (each for each in product(*readings) if _agree(each))
    return {
        " ".join(one.base for one in each)
        for each in agreeing
        if not any(given_names) or any(one.part == "given" for one in each)
    }


def _agree(readings: Iterable[_Reading]) -> bool:
    """Say whether words can stand side by side: some gender and some case fit all."""
    genders, cases = _GENDERS[None], _EVERY_CASE
    for one in readings:
        genders, cases = genders & one.genders, cases & one.cases
    return bool(genders and cases)


def _word_readings(word: str, lang: str) -> Iterator[_Reading]:
    """Give what one word may be; parts of a double name are read each by itself, and must agree."""
    if len(word.strip(".")) == 1 or "." in word:
        yield _Reading(word, "initial", _GENDERS[None], _EVERY_CASE)
        return
    if "-" in word:
        for each in product(*(list(_simple(part, lang)) for part in word.split("-"))):
            if _agree(each) and len({one.part for one in each}) == 1:
                genders = frozenset.intersection(*(one.genders for one in each))
                cases = frozenset.intersection(*(one.cases for one in each))
                yield _Reading("-".join(one.base for one in each), each[0].part, genders, cases)
        return
    yield from _simple(word, lang)


@lru_cache(maxsize=16_384)
def _simple(word: str, lang: str) -> tuple[_Reading, ...]:
    """Give what a word without hyphens may be."""
    small = word.casefold()
    found = {pattern: set(_by_pattern(word, small, pattern)) for pattern in _patterns(lang)}
    parts = {part: _joined(each for pattern, each in found.items() if pattern.part == part) for part in PARTS}
    sure = _joined(each for pattern, each in found.items() if pattern.sure)
    unchanged = [
        _Reading(word, "surname", genders, _EVERY_CASE) for genders, ending in _unchanged(lang) if ending.search(small)
    ]
    # Nobody is called Петровна but by her father's name; of her brother's, Петрович, there are surnames.
    daughter = any(FEMALE in one.genders for one in parts["patronymic"])
    surnames = sure or (set() if daughter else {*parts["surname"], *unchanged})
    taken = {*_given_names(parts["given"], lang), *parts["patronymic"], *surnames}
    return tuple(sorted(taken, key=lambda one: (one.part, one.base)))


def _joined(sets: Iterable[set[_Reading]]) -> set[_Reading]:
    return set().union(*sets)


def _given_names(found: Collection[_Reading], lang: str) -> list[_Reading]:
    """Keep the readings that are given names: spelt as the language does, else as any does, else by their sound.

    Иван rather than Иванна, which sounds the same here. Of several spellings of one name the first of its table.
    """
    rare = table("declension")[lang].get("rare", ())
    meant = {one: ids for one in found if one.base not in rare and (ids := _given_ids(one))}
    for forms in (_forms(lang), _forms("")):
        ranks = {one: forms[plain] for one in meant if (plain := _plain(one.base)) in forms}
        if listed := sorted(ranks, key=ranks.__getitem__):
            return [
                one
                for at, one in enumerate(listed)
                if not any(meant[one] & meant[other] and one.cases == other.cases for other in listed[:at])
            ]
    return [*meant]


def _given_ids(reading: _Reading) -> frozenset[int]:
    """Give the given names of its gender that a reading may be."""
    (meanings,) = given.meanings_of(sounds_of([reading.base]))
    return frozenset(one.given.id for one in meanings if one.given.gender in reading.genders)


@cache
def _forms(lang: str) -> Mapping[str, int]:
    """Number the forms of all names in the order of the tables."""
    return {form: at for at, form in enumerate(dict.fromkeys(map(_plain, given.forms(lang))))}


def _plain(form: str) -> str:
    return form.casefold().replace("ё", "е")


def _by_pattern(word: str, small: str, pattern: Pattern) -> Iterator[_Reading]:
    for case, endings in enumerate(pattern.endings):
        for ending in endings:
            kept = len(word) - len(ending)
            if kept > 0 and small.endswith(ending) and pattern.stem.search(small[:kept]):
                base = pattern.endings[0][0]
                whole = word[:kept] + (base.upper() if word.isupper() else base)
                yield _Reading(whole, pattern.part, pattern.genders, frozenset({case}))


@cache
def _patterns(lang: str) -> tuple[Pattern, ...]:
    return tuple(_pattern(part, row) for part in PARTS for row in table("declension")[lang].get(part, ()))


def _pattern(part: str, row: Mapping[str, Any]) -> Pattern:
    endings = tuple(tuple(each.replace("_", "").split("/")) for each in row["endings"])
    sure = row.get("sure", False)
    return Pattern(part, _GENDERS[row.get("gender")], sure, re.compile(rf"(?:{row.get('stem', '')})$"), endings)


@cache
def _unchanged(lang: str) -> tuple[tuple[frozenset[int], re.Pattern[str]], ...]:
    rows = table("declension")[lang]["unchanged"]
    return tuple((_GENDERS[row.get("gender")], re.compile(rf"(?:{row['stem']})$")) for row in rows)
