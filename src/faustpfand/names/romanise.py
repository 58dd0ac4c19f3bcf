"""Cyrillic names in Latin letters, by named standards: for readers of names that no source wrote in their script."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from faustpfand.names.tables import table

LANGUAGES: Final = ("be", "ru", "uk")  # that there are standards for
_WORD: Final = re.compile(r"[Ѐ-ӿ]+(?:['’ʼ‘`´][Ѐ-ӿ]+)*")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
_VOWELS: Final = frozenset("аеёиіоуыэюяєї")
_SOFTENING: Final = _VOWELS | frozenset("йьъў'")


@dataclass(frozen=True, slots=True)
class Romanisation:
    """A name in Latin letters, and the standard that it follows: how it is called, and where it stands."""

    text: str
    standard: str
    title: str


@dataclass(frozen=True, slots=True)
class _Standard:
    standard: str
    title: str
    letters: Mapping[str, str]
    ends: Mapping[str, str] = field(default_factory=dict)
    begins: Mapping[str, str] = field(default_factory=dict)
    between: Mapping[str, str] = field(default_factory=dict)
    follows: Mapping[str, str] = field(default_factory=dict)


def romanised(name: str, language: str, reader: str) -> Romanisation:
    """Write a Cyrillic name in Latin letters.

    Args:
        name: as written; what is not Cyrillic in it stays as it is.
        language: in which it is written, one of `LANGUAGES`.
        reader: for whom, `en` or `de`.

    Returns:
        The name, with the standard of `resources/romanisation.yaml`.
    """
    standard = _standard(language, reader)
    text = _WORD.sub(lambda found: _word(found[0], language, reader), unicodedata.normalize("NFC", name))
    return Romanisation(text, standard.standard, standard.title)


@lru_cache(maxsize=65_536)  # registers repeat given names and surnames
def _word(word: str, language: str, reader: str) -> str:
    standard = _standard(language, reader)
    small = word.translate(_APOSTROPHES).lower()
    longest = max(map(len, (*standard.letters, *standard.ends)))
    written, at = [], 0
    while at < len(word):
        sizes = range(min(longest, len(word) - at), 0, -1)
        found = next((pair for size in sizes if (pair := _piece(standard, small, at, size)) is not None), None)
        size, latin = found if found is not None else (1, word[at])
        written.append(_cased(word, at, latin))
        at += size
    return "".join(written)


def _piece(standard: _Standard, word: str, at: int, size: int) -> tuple[int, str] | None:
    """Give what the letters at a place become there, or None if the standard has nothing for them together."""
    letters, before, after = word[at : at + size], word[at - 1 : at], word[at + size : at + size + 1]
    rules: Sequence[tuple[bool, Mapping[str, str]]] = (
        (not after, standard.ends),
        (not before, standard.begins),
        (before in _VOWELS and after in _VOWELS, standard.between),
        (before in _SOFTENING, standard.follows),
        (True, standard.letters),
    )
    latin = next((rule[letters] for applies, rule in rules if applies and letters in rule), None)
    return None if latin is None else (size, latin)


def _cased(word: str, at: int, latin: str) -> str:
    """Write capitals as the word does: ЩЕРБА is SHCHERBA, Щерба is Shcherba."""
    if not word[at].isupper():
        return latin
    return latin.upper() if len(word) > 1 and word.isupper() else latin.capitalize()


@cache
def _standard(language: str, reader: str) -> _Standard:
    return _Standard(**table("romanisation")[reader][language])
