"""How common a surname is, from `resources/common_surnames.yaml`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import table

# Belarusian and Russian vowels, a woman's and a man's form, and bare letters meet: Арлоў, Орлов, Orlova.
_MERGED: Final = str.maketrans("oiwVgHhxXqcRDyEQJW", "aevvhhhhCttrdsszDS")
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


def _keys(sounds: Sequence[str]) -> list[str]:
    return _END.sub("", "\n".join(sounds).translate(_MERGED).replace("j", "")).split("\n") if sounds else []
