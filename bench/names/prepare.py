"""Names made ready for peers that compare Latin letters: transliterated, split, coded by sound."""

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from metaphone import doublemetaphone

_LETTERS = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Split:
    """A name in small Latin letters; any part may be empty. `father` is what stands between, mostly a patronymic."""

    given: str
    father: str
    surname: str


def latin(name: str) -> str:
    """Write a name in small Latin letters and spaces; soft signs and accents fall away."""
    return " ".join(_LETTERS.findall(_plain(name).lower()))


def split(name: str) -> Split:
    """Split as data are cleaned before linking: a comma or capitals show the surname, else it is the last word."""
    name = _plain(name)
    before, comma, after = name.partition(",")
    words = name.split()
    capitals = [word for word in words if word.isupper() and len(word) > 2]
    if comma:
        surname, rest = before, after
    elif capitals and len(capitals) < len(words):
        surname, rest = " ".join(capitals), " ".join(word for word in words if word not in capitals)
    else:
        surname, rest = " ".join(words[-1:]), " ".join(words[:-1])
    given, *between = latin(rest).split() or [""]
    return Split(given, "".join(between), latin(surname).replace(" ", ""))


@lru_cache(maxsize=1_000_000)
def sounds(word: str) -> tuple[str, ...]:
    """Give the one or two codes of the double metaphone; none for a word without letters."""
    return tuple(code for code in doublemetaphone(word) if code)


def _plain(name: str) -> str:
    return anyascii(name).replace("'", "").replace("`", "")
