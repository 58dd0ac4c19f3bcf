"""The words of lists of persons: headings, statuses, genders. A documenter reviews them in `resources/viasna.yaml`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import yaml

_SPACE = re.compile(r"\s+")
_APOSTROPHES = str.maketrans({"ё": "е", "’": "'", "ʼ": "'", "`": "'"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What each word means: from the plain form of a word to our own word."""

    headings: Mapping[str, str]
    status: Mapping[str, str]
    gender: Mapping[str, str]
    empty: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    freed: re.Pattern[str]


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """Give the form in which words are compared: case, spaces, ё, apostrophes and a final colon make no difference."""
    return _SPACE.sub(" ", text).strip(" :*\ufeff").casefold().translate(_APOSTROPHES)


@lru_cache(maxsize=1)
def words() -> Words:
    """Read the word list that ships with the package."""
    text = resources.files("faustpfand.extract").joinpath("resources/viasna.yaml").read_text("utf-8")
    lists = yaml.safe_load(text)
    freed = "|".join(re.escape(plain(word)) for word in lists["freed"])
    return Words(
        headings=_meanings(lists["headings"]),
        status=_meanings(lists["status"]),
        gender=_meanings(lists["gender"]),
        empty=_set(lists["empty"]),
        yes=_set(lists["yes"]),
        no=_set(lists["no"]),
        freed=re.compile(rf"\b(?:{freed})\b"),
    )


def _meanings(lists: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {plain(word): meaning for meaning, found in lists.items() for word in found}


def _set(found: Iterable[str]) -> frozenset[str]:
    return frozenset(plain(word) or word for word in found)
