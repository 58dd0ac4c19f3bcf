"""Given names: which forms the same person may carry, and whose child a patronymic says somebody is.

The tables are `resources/given/*.yaml`: one entry a name, with its official forms in several languages, and the short
forms that may stand for it. Names of one origin that some people are called by in another language (Ян, Иван) are
akin: that counts like a short form.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, Final

from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import entries

FORMS: Final = ("be", "ru", "uk", "pl", "lt", "lv", "other", "ar", "fa")
MALE: Final = 1
FEMALE: Final = 2
_GENDERS: Final = {"male": MALE, "female": FEMALE}

# Given names are listed in every language that spells them its own way, so vowels are kept; what differs is only how
# a listed form is put into Latin letters.
_MERGED: Final = str.maketrans("wVgxHcRDyEQJUY", "vvhhhtrdsszjuj", "M")
_READINGS: Final = {"X": "CxS", "q": "tk", "W": "Ss"}  # written ch is ч, х or ш, c is ц or к, sz is ш or с
_SEVERAL: Final = re.compile(f"[{''.join(_READINGS)}]")
_GLIDE_KEPT: Final = re.compile(r"^j(?!e)", re.MULTILINE)  # at the beginning of a word; words stand one a line
_KEPT: Final = "J"  # for that glide meanwhile: no J remains when sounds are merged
_VOWELS: Final = re.compile(r"[aeiouj]")
_END: Final = re.compile(r"(?<=.)[aeiouj]+$", re.MULTILINE)
# What follows the father's name, in sounds: -ovich, -evich, -ich; -ovna, -auna, -ichna, -inichna.
_PATRONYMIC: Final = re.compile(
    r"(?P<father>.{2,}?)(?:(?P<son>j?[aeiou]?[vw]i[CcX]|i[CX])|(?P<daughter>j?[aeiou]?[vw]na|i?ni[CSsy]na|i[CSc]na))$"
)
_PATRONYMIC_ENDS: Final = ("iC", "ic", "iX", "na")
_SHORTEST_SLIP: Final = 3
_SHORTEST_BONES: Final = 3  # two consonants are in too many names


@dataclass(frozen=True, slots=True)
class Given:
    """One name of the tables; `id` is its place, so that names can be told apart by number."""

    id: int
    name: str
    gender: int


@dataclass(frozen=True, slots=True)
class Meaning:
    """A given name that a word may stand for; `short` if the word is a short form of it, or another name akin to it."""

    given: Given
    short: bool


@dataclass(frozen=True, slots=True)
class Father:
    """What a patronymic says: the names the father may have, the bare sounds of his name, and son or daughter."""

    names: frozenset[int]
    sound: str
    gender: int


def meanings_of(sounds: Sequence[str]) -> list[tuple[Meaning, ...]]:
    """Give for each word the names of the tables that it may stand for, official forms first."""
    index = _by_sound()
    return [
        _meanings(keys) if len(keys) > 1 else _only_meanings(keys[0]) if keys[0] in index else ()
        for keys in _keys(sounds)
    ]


@cache
def _only_meanings(key: str) -> tuple[Meaning, ...]:
    """Give the names of a key of the tables; there are not too many to keep."""
    return _meanings([key])


def _meanings(keys: Sequence[str]) -> tuple[Meaning, ...]:
    index = _by_sound()
    found = {one.given.id: one for key in reversed(keys) for one in index.get(key, ())}
    full = {one.given.gender for one in found.values() if not one.short}
    # Валерия is a woman's name, though Валера is short for Valery and sounds much the same.
    kept = [one for one in found.values() if not one.short or not full or one.given.gender in full]
    return tuple(sorted(kept, key=lambda one: one.short))


def fathers_of(sounds: Sequence[str]) -> list[Father | None]:
    """Read words as patronymics; None for one that does not end like one."""
    found: list[Father | None] = [None] * len(sounds)
    ended = [
        (at, ending)
        for at, sound in enumerate(sounds)
        if sound.endswith(_PATRONYMIC_ENDS) and (ending := _PATRONYMIC.fullmatch(sound)) is not None
    ]
    named = [ending["father"] for _, ending in ended]
    for (at, ending), father, keys in zip(ended, named, _keys(named), strict=True):
        names = _called([_END.sub("", key) for key in keys])
        found[at] = Father(names, father, MALE if ending["son"] else FEMALE)
    return found


def _called(stems: Sequence[str]) -> frozenset[int]:
    """Give the names of fathers whose patronymics have one of these stems."""
    return (
        _any(_by_stem(), stems)
        or _any(_by_bones(), [_VOWELS.sub("", stem) for stem in stems])
        or _any(_by_slip(), stems)
    )


def _any(index: Mapping[str, frozenset[int]], stems: Sequence[str]) -> frozenset[int]:
    if len(stems) == 1:
        return index.get(stems[0], frozenset())
    return frozenset[int]().union(*(index.get(stem, ()) for stem in stems))


@cache
def names() -> tuple[Given, ...]:
    """Give all names of the tables."""
    return tuple(Given(at, entry["name"], _GENDERS[entry["gender"]]) for at, entry in enumerate(_entries()))


def forms(lang: str = "") -> Iterator[str]:
    """Give the forms of all names as the tables write them: those of one language, or, without it, all."""
    for entry in _entries():
        yield from entry.get(lang, ()) if lang else chain(_official(entry), _short(entry))


def _keys(sounds: Sequence[str]) -> list[list[str]]:
    """Give the keys under which each word may be listed: one for each reading of its letters."""
    return [
        _merged(_readings(sound)) if _SEVERAL.search(sound) else [key]
        for sound, key in zip(sounds, _merged(sounds), strict=True)
    ]


def _readings(sound: str) -> list[str]:
    found = [sound]
    for letter, each in _READINGS.items():
        if letter in sound:
            found = [reading.replace(letter, one) for reading in found for one in each]
    return found


def _merged(sounds: Sequence[str]) -> list[str]:
    """Give the key of each word, where its letters have but one reading."""
    text = _GLIDE_KEPT.sub(_KEPT, "\n".join(sounds).translate(_MERGED))
    return text.replace("j", "").replace(_KEPT, "j").split("\n") if sounds else []


@cache
def _by_sound() -> Mapping[str, tuple[Meaning, ...]]:
    index: defaultdict[str, dict[int, Meaning]] = defaultdict(dict)
    heard = _heard()
    for (given, _, short), keys in zip(heard, _keys([sound for _, sound, _ in heard]), strict=True):
        for key in keys:
            index[key].setdefault(given.id, Meaning(given, short))
    return {key: tuple(sorted(found.values(), key=lambda one: one.short)) for key, found in index.items()}


@cache
def _by_stem() -> Mapping[str, frozenset[int]]:
    found = dict(_fathers(lambda key: _END.sub("", key), shortest=1))
    for given, entry in zip(names(), _entries(), strict=True):
        for sound in sounds_of(entry.get("patronymic", ())):
            if (ending := _PATRONYMIC.fullmatch(sound)) is not None:
                stem = _END.sub("", _keys([ending["father"]])[0][0])
                found[stem] = found.get(stem, frozenset()) | {given.id}
    return found


@cache
def _by_bones() -> Mapping[str, frozenset[int]]:
    return _fathers(lambda key: _VOWELS.sub("", key), shortest=_SHORTEST_BONES)


@cache
def _by_slip() -> Mapping[str, frozenset[int]]:
    """Give the fathers whose names a list writes with a consonant too few: Nikoayevna, Vasieuna."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for stem, fathers in _by_stem().items():
        for at, sound in enumerate(stem):
            shorter = _END.sub("", stem[:at] + stem[at + 1 :])
            if at and not _VOWELS.match(sound) and len(shorter) >= _SHORTEST_SLIP:
                found[shorter] |= fathers
    return {stem: frozenset(fathers) for stem, fathers in found.items()}


def _fathers(part: Any, *, shortest: int) -> Mapping[str, frozenset[int]]:  # noqa: ANN401 - a function of a string
    index: defaultdict[str, set[int]] = defaultdict(set)
    heard = [(given.id, sound) for given, sound, short in _heard() if given.gender == MALE and not short]
    for (father, _), keys in zip(heard, _keys([sound for _, sound in heard]), strict=True):
        for key in map(part, keys):
            if len(key) >= shortest:
                index[key].add(father)
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


def _short(entry: Mapping[str, Any]) -> Iterator[str]:
    """Give short forms, and forms of names of one origin that some of its bearers are called by."""
    return chain(entry.get("short", ()), entry.get("akin", ()))


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    return tuple(entries("given"))


@cache
def given_forms() -> frozenset[str]:
    """Give every form of every name as written in the tables, in small letters; "ё" also as "е", as papers print it."""
    forms = {word.lower() for entry in _entries() for word in chain(_official(entry), _short(entry))}
    return frozenset(forms | {form.replace("ё", "е") for form in forms})


def forms_of(given: Given) -> tuple[str, ...]:
    """Give the official forms of a name in all languages, as written in the tables."""
    return tuple(_official(_entries()[given.id]))


@cache
def first_sounds() -> tuple[frozenset[str], ...]:
    """Give for each name the sounds with which its forms begin, for initials."""
    first: defaultdict[int, set[str]] = defaultdict(set)
    for given, sound, _ in _heard():
        first[given.id].add(sound[:1])
    return tuple(frozenset(first[given.id]) for given in names())
