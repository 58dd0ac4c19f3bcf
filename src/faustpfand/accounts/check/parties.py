"""Who and what a claim names, in the codes of the fact tables."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale
from rapidfuzz import fuzz

_LANGUAGES = ("en", "de", "ru", "be", "pl", "uk", "fr", "es")
_CODE_IN_TABLES = {"GB": "UK"}  # the fact tables follow the habit of the sanctions lists
_SAME_TARGET = 85  # of 100; below it token_set_ratio joins words that only look alike
_WORD = re.compile(r"[^\W_]+")


def authority(name: str) -> str | None:
    """Give the code of the state or body that a name stands for ("Die USA", "Washington"), or None."""
    folded = name.casefold().replace("ё", "е").removeprefix("die ").removeprefix("the ").strip(" .")
    known = _authorities().get(folded)
    return known if known is not None else _in_a_case(folded)


@lru_cache(maxsize=4096)
def _in_a_case(name: str) -> str | None:
    """Find a name in another case form, by the stems of the table."""
    return next((code for pattern, code in _stems() if pattern.fullmatch(name)), None)


@lru_cache(maxsize=1)
def _stems() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = yaml.safe_load(_resource("authorities.yaml")).items()
    inflected = [(word, code) for code, words in rows for word in words if "~" in word]
    return tuple((_any_ending(word), code) for word, code in inflected)


def authorities(names: Iterable[str]) -> set[str]:
    """Give the codes of all names that stand for a state or body."""
    return {code for name in names if (code := authority(name)) is not None}


def same_target(a: str, b: str) -> bool:
    """True if two words or lists of words name a common company, sector or person."""
    one, other = _canonical(a), _canonical(b)
    if one & other:
        return True
    return any(fuzz.ratio(x, y) >= _SAME_TARGET for x in one for y in other if min(len(x), len(y)) > 3)


def _canonical(text: str) -> frozenset[str]:
    folded = " ".join(_WORD.findall(text.casefold()))
    known = {head for pattern, head in _synonyms() if pattern.search(folded)}
    words = {word for word in folded.split() if len(word) > 3 and word not in _targets()["empty"]}
    return frozenset(known | words)


@lru_cache(maxsize=1)
def _authorities() -> dict[str, str]:
    codes: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                codes[name.casefold()] = _CODE_IN_TABLES.get(code, code)
    for code, words in yaml.safe_load(_resource("authorities.yaml")).items():
        codes |= {word.casefold(): code for word in words}
    return codes


@lru_cache(maxsize=1)
def _synonyms() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_any_ending(word), group[0]) for group in _targets()["same"] for word in group)


def _any_ending(word: str) -> re.Pattern[str]:
    """Compile a word or phrase of a table, in which `~` stands for any ending."""
    parts = map(re.escape, word.casefold().split("~"))
    return re.compile(r"\b" + r"\w*".join(parts) + r"\b")


@lru_cache(maxsize=1)
def _targets() -> dict[str, Any]:
    words: dict[str, Any] = yaml.safe_load(_resource("targets.yaml"))
    return words


def _resource(name: str) -> str:
    return (files("faustpfand.accounts") / "resources" / name).read_text(encoding="utf-8")
