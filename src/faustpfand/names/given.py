"""Given names: which forms the same person may carry, and whose child a patronymic says somebody is.

The tables are `resources/given/*.yaml`: one entry a name, with its official forms in several languages, and the short
forms that may stand for it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, Final

from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import tables

FORMS: Final = ("be", "ru", "uk", "pl", "lt", "lv", "other", "ar", "fa")
MALE: Final = 1
FEMALE: Final = 2
_GENDERS: Final = {"male": MALE, "female": FEMALE}

# Given names are listed in every language that spells them its own way, so vowels are kept; what differs is only how
# a listed form is put into Latin letters.
_MERGED: Final = str.maketrans("wVgxHcRDyEQJ", "vvhhhtrdsszj")
_READINGS: Final = {"X": "Cx", "q": "tk"}  # written ch is ч or х, written c is ц or к
_VOWELS: Final = re.compile(r"[aeiouj]")
_END: Final = re.compile(r"(?<=.)[aeiouj]+$")
# What follows the father's name, in sounds: -ovich, -evich, -ich; -ovna, -auna, -ichna, -inichna.
_PATRONYMIC: Final = re.compile(
    r"(?P<father>.{2,}?)(?:(?P<son>j?[aeiou]?[vw]i[CcX]|i[CX])|(?P<daughter>j?[aeiou]?[vw]na|i?ni[CSsy]na|i[CSc]na))$"
)
_SHORTEST_BONES: Final = 3  # two consonants are in too many names


@dataclass(frozen=True, slots=True)
class Given:
    """One name of the tables; `id` is its place, so that names can be told apart by number."""

    id: int
    name: str
    gender: int


@dataclass(frozen=True, slots=True)
class Meaning:
    """A given name that a word may stand for; `short` if the word is a short form of it."""

    given: Given
    short: bool


@dataclass(frozen=True, slots=True)
class Father:
    """What a patronymic says: the names the father may have, the bare sounds of his name, and son or daughter."""

    names: frozenset[int]
    sound: str
    gender: int


def meanings(sound: str) -> tuple[Meaning, ...]:
    """Give the names of the tables that a word may stand for, official forms first."""
    index, keys = _by_sound(), _keys(sound)
    if not any(key in index for key in keys):  # as with nearly all surnames
        return ()
    found = {one.given.id: one for key in reversed(keys) for one in index.get(key, ())}
    full = {one.given.gender for one in found.values() if not one.short}
    # Валерия is a woman's name, though Валера is short for Valery and sounds much the same.
    kept = [one for one in found.values() if not one.short or not full or one.given.gender in full]
    return tuple(sorted(kept, key=lambda one: one.short))


def father(sound: str) -> Father | None:
    """Read a word as a patronymic; None if it does not end like one."""
    if sound[-1:] not in "CcXa" or (found := _PATRONYMIC.fullmatch(sound)) is None:
        return None
    stems = [_END.sub("", key) for key in _keys(found["father"])]
    by_stem = frozenset[int]().union(*(_by_stem().get(stem, ()) for stem in stems))
    by_bones = frozenset[int]().union(*(_by_bones().get(_VOWELS.sub("", stem), ()) for stem in stems))
    return Father(by_stem or by_bones, found["father"], MALE if found["son"] else FEMALE)


@cache
def names() -> tuple[Given, ...]:
    """Give all names of the tables."""
    return tuple(Given(at, entry["name"], _GENDERS[entry["gender"]]) for at, entry in enumerate(_entries()))


def _keys(sound: str) -> list[str]:
    """Give the keys under which a word may be listed: one for each reading of its letters."""
    readings = [sound]
    for letter, each in _READINGS.items():
        if letter in sound:
            readings = [found.replace(letter, one) for found in readings for one in each]
    return [_without_glides(reading.translate(_MERGED)) for reading in readings]


def _without_glides(sound: str) -> str:
    """Leave out glides: all but one at the beginning that is not before an e."""
    first = "" if sound[:2] == "je" else sound[:1]
    return first + sound[1:].replace("j", "")


@cache
def _by_sound() -> Mapping[str, tuple[Meaning, ...]]:
    index: defaultdict[str, dict[int, Meaning]] = defaultdict(dict)
    for given, sound, short in _heard():
        for key in _keys(sound):
            index[key].setdefault(given.id, Meaning(given, short))
    return {key: tuple(sorted(found.values(), key=lambda one: one.short)) for key, found in index.items()}


@cache
def _by_stem() -> Mapping[str, frozenset[int]]:
    found = dict(_fathers(lambda key: _END.sub("", key), shortest=1))
    for given, entry in zip(names(), _entries(), strict=True):
        for sound in sounds_of(entry.get("patronymic", ())):
            if (ending := _PATRONYMIC.fullmatch(sound)) is not None:
                stem = _END.sub("", _keys(ending["father"])[0])
                found[stem] = found.get(stem, frozenset()) | {given.id}
    return found


@cache
def _by_bones() -> Mapping[str, frozenset[int]]:
    return _fathers(lambda key: _VOWELS.sub("", key), shortest=_SHORTEST_BONES)


def _fathers(part: Any, *, shortest: int) -> Mapping[str, frozenset[int]]:  # noqa: ANN401 - a function of a string
    index: defaultdict[str, set[int]] = defaultdict(set)
    for given, sound, short in _heard():
        if given.gender == MALE and not short:
            for key in map(part, _keys(sound)):
                if len(key) >= shortest:
                    index[key].add(given.id)
    return {key: frozenset(found) for key, found in index.items()}


@cache
def _heard() -> tuple[tuple[Given, str, bool], ...]:
    """Give every form of every name by its sounds, official forms first, and whether it is a short one."""
    listed = [
        (given, word, short)
        for given, entry in zip(names(), _entries(), strict=True)
        for short, words in ((False, _official(entry)), (True, _short(entry)))
        for word in words
    ]
    heard = sounds_of([word for _, word, _ in listed])
    return tuple((given, sound, short) for (given, _, short), sound in zip(listed, heard, strict=True))


def _official(entry: Mapping[str, Any]) -> Iterator[str]:
    return chain([entry["name"]], *(entry.get(language, ()) for language in FORMS))


def _short(entry: Mapping[str, Any]) -> Iterable[str]:
    short: Iterable[str] = entry.get("short", ())
    return short


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    return tuple(entry for each in tables("given") for entry in each["names"])


@cache
def given_forms() -> frozenset[str]:
    """Give every form of every name as written in the tables, in small letters."""
    return frozenset(word.lower() for entry in _entries() for word in chain(_official(entry), _short(entry)))


@cache
def first_sounds() -> tuple[frozenset[str], ...]:
    """Give for each name the sounds with which its forms begin, for initials."""
    first: defaultdict[int, set[str]] = defaultdict(set)
    for given, sound, _ in _heard():
        first[given.id].add(sound[:1])
    return tuple(frozenset(first[given.id]) for given in names())
