"""How numbers are written in words, in a pack."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from faustpfand.extract.claims.lexicon.alternatives import expanded
from faustpfand.extract.claims.lexicon.tokens import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How numbers are written in words. A half counts only before a word that multiplies: "1.5 thousand"."""

    values: Mapping[str, float]  # also of several words: "half a dozen"
    opening: frozenset[str]  # the first words of those of several
    longest: int  # words of one such
    ones: frozenset[str]  # words for one that are articles too
    parts: frozenset[str]  # of compounds only: "sech" in "sechzehn"
    multipliers: frozenset[str]  # "dozen": after a number they multiply
    rounded: frozenset[str]  # "une trentaine": about, if nothing else is said
    persons: frozenset[str]  # words that count nobody but people: Slavic "двое", "пятерых"
    joiners: frozenset[str]  # "and" in "one hundred and five"
    compound: re.Pattern[str] | None  # German writes them in one word
    morphemes: re.Pattern[str]


def compiled_numbers(raw: Mapping[str, Any]) -> Numbers:
    """Compile the number words of a pack."""
    rows = [(float(value), word) for value, words in raw["words"].items() for word in words]
    values = {fold(" ".join(w)): value for value, word in rows for w in expanded(word)}
    inner = _alternatives(raw.get("compound_joiners", ()))
    morpheme = _alternatives(values)
    compound = re.compile(f"(?:{morpheme})(?:(?:{inner}|)(?:{morpheme}))*") if inner else None
    return Numbers(
        values=values,
        opening=frozenset(word.split(" ")[0] for word in values if " " in word),
        longest=max(word.count(" ") + 1 for word in values),
        ones=frozenset(raw["ones"]),
        parts=frozenset(raw.get("parts", ())),
        multipliers=frozenset(raw.get("multipliers", ())),
        rounded=frozenset(raw.get("rounded", ())),
        persons=frozenset(fold(" ".join(w)) for word in raw.get("persons", ()) for w in expanded(word)),
        joiners=frozenset(raw["joiners"]),
        compound=compound,
        morphemes=re.compile(morpheme),
    )


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(map(str, words), key=len, reverse=True))
