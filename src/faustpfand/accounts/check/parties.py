"""Who and what a claim names, in the codes of the fact tables."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale
from rapidfuzz import fuzz

_LANGUAGES = ("en", "de", "ru", "be", "pl", "uk")
_CODE_IN_TABLES = {"GB": "UK"}  # the fact tables follow the habit of the sanctions lists
_SAME_TARGET = 85  # of 100; below it token_set_ratio joins words that only look alike
_WORD = re.compile(r"[^\W_]+")


def authority(name: str) -> str | None:
    """Give the code of the state or body that a name stands for ("Die USA", "Washington"), or None."""
    folded = name.casefold().removeprefix("die ").removeprefix("the ").strip(" .")
    return _authorities().get(folded)


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
    known = {head for word, head in _synonyms().items() if re.search(rf"\b{re.escape(word)}\b", folded)}
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
def _synonyms() -> dict[str, str]:
    return {word.casefold(): group[0] for group in _targets()["same"] for word in group}


@lru_cache(maxsize=1)
def _targets() -> dict[str, Any]:
    words: dict[str, Any] = yaml.safe_load(_resource("targets.yaml"))
    return words


def _resource(name: str) -> str:
    return (files("faustpfand.accounts") / "resources" / name).read_text(encoding="utf-8")
