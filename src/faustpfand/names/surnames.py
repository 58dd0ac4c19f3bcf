"""How common a surname is, from `resources/common_surnames.yaml`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import table

# Belarusian and Russian vowels, a woman's and a man's form, and bare letters meet: Арлоў, Орлов, Orlova.
_MERGED: Final = str.maketrans("oiwVgHhxXqcRDyEQJW", "aevvhhhhCttrdsszDS")
_END: Final = re.compile(r"(?<=..)[aeiouj]+$")


def per_100000(sound: str) -> float:
    """Give how many of 100,000 people bear a surname, in the country where it is commonest; 0 if it is not listed."""
    return _common().get(_key(sound), 0.0)


@cache
def _common() -> Mapping[str, float]:
    listed = [
        (name, float(band["per_100000"]))
        for country in table("common_surnames")["surnames"]
        for band in country["bands"]
        for name in band["names"]
    ]
    found: dict[str, float] = {}
    for sound, (_, often) in zip(sounds_of([name for name, _ in listed]), listed, strict=True):
        key = _key(sound)
        found[key] = max(found.get(key, 0.0), often)
    return found


def _key(sound: str) -> str:
    return _END.sub("", sound.translate(_MERGED).replace("j", ""))
