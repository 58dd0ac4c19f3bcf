"""How common a surname is, from `resources/common_surnames.yaml`."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import table

# Belarusian and Russian vowels, a woman's and a man's form, and bare letters meet: Арлоў, Орлов, Orlova.
_MERGED: Final = str.maketrans("oiwVgHhxXqcRDyEQJWUM", "aevvhhhhCttrdsszDSav", "Y")
_LONG: Final = 5  # letters of a family name from which on its sounds are its own
_END: Final = re.compile(r"(?<=[^\n][^\n])[aeiou]+$", re.MULTILINE)  # words stand one a line


def per_100000(sounds: Sequence[str]) -> list[float]:
    """Give for each surname how many of 100,000 bear it where it is commonest; 0 if it is not listed."""
    listed = _common()
    return [listed.get(key, 0.0) for key in _keys(sounds)]


@cache
def _common() -> Mapping[str, float]:
    listed = [
        (name, float(band["per_100000"]))
        for country in table("common_surnames")["surnames"]
        for band in country["bands"]
        for name in band["names"]
    ]
    found: dict[str, float] = {}
    for key, (_, often) in zip(_keys(sounds_of([name for name, _ in listed])), listed, strict=True):
        found[key] = max(found.get(key, 0.0), often)
    return found


FAMILIES: Final = 3  # names that one spelling may stand for


def families(written: Sequence[str], sounds: Sequence[str]) -> list[tuple[int, ...]]:
    """Give for each word the rows of `resources/family_names.yaml` in which it may stand, by its letters or sounds."""
    listed, by_sound = _families()
    return [
        listed.get(word) or listed.get(word.casefold()) or by_sound.get(sound, ())
        for word, sound in zip(written, sounds, strict=True)
    ]


def is_family(word: str) -> bool:
    """Say whether a word stands in `resources/family_names.yaml` as it is written."""
    return word in _families()[0]


@cache
def _families() -> tuple[Mapping[str, tuple[int, ...]], Mapping[str, tuple[int, ...]]]:
    rows = [row for region in table("family_names").values() for row in region]
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for word in row:
            found[word.casefold()].append(at)
    listed = {word: tuple(found[word][:FAMILIES]) for word in found}
    long = [word for word in listed if len(word) > _LONG]
    return listed, dict(zip(sounds_of(long), map(listed.__getitem__, long), strict=True))


def _keys(sounds: Sequence[str]) -> list[str]:
    return _END.sub("", "\n".join(sounds).translate(_MERGED).replace("j", "")).split("\n") if sounds else []
