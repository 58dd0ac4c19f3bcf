"""Which of many patterns a sentence may hold, told by its words: to look for each of them takes far longer."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Memory

_CUT: Final = "\0"
_MOST_WAYS: Final = 64  # of one pattern; beyond, a group may be anything
_GROUP: Final = re.compile(r"\((\?<?[=!])?(?:\?[a-z-]*:)?([^()]*)\)([?*+]|\{\d[^}]*\})?")


class Likely:
    """What each of some patterns needs: rows of letters within one word, or words of a table.

    Args:
        forms: regular expressions in small letters; `{month}` or the like in them stands for a word of a table.
        keys: for `{month}` and the like, whether a word begins with one of that table.
    """

    def __init__(self, forms: Sequence[str], keys: Mapping[str, Callable[[str], object]]) -> None:
        needs = [(at, need) for at, form in enumerate(forms) for need in needed(form, keys.keys())]
        rows = sorted({row for _, need in needs for row in need})
        self._bits = {row: 1 << number for number, row in enumerate(rows)}  # a set of rows is one number: fast to join
        self._keys = {key: begins for key, begins in keys.items() if key in self._bits}
        self._always = {at for at, need in needs if not need}
        self._by_need: dict[str, dict[int, list[int]]] = {}  # by the longest of what is needed, then by all of it
        for at, need in needs:
            if need:
                self._by_need.setdefault(max(need, key=len), {}).setdefault(self._mask(need), []).append(at)
        self._rows: dict[str, list[str]] = {}  # by their first two letters
        for row in rows:
            if row not in keys:
                self._rows.setdefault(row[:2], []).append(row)
        self._told = Memory(self._tell)

    def places(self, text: str) -> list[int]:
        """List the patterns that may be in a text in small letters, by their places in `forms`."""
        told = 0
        near: list[tuple[int, Sequence[int]]] = []
        for rows, may_open in filter(None, map(self._told.__getitem__, text.split())):
            told |= rows
            near += may_open
        return sorted(self._always.union(*[places for need, places in near if need & told == need]))

    def _mask(self, rows: Iterable[str]) -> int:
        return sum(self._bits[row] for row in rows)

    def _tell(self, word: str) -> tuple[int, Sequence[tuple[int, Sequence[int]]]] | None:
        """Give which rows a word holds, and the patterns whose longest is among them, by all that they need."""
        rows = {row for at in range(len(word)) for row in self._rows.get(word[at : at + 2], ()) if row in word}
        rows.update(key for key, begins in self._keys.items() if begins(word))
        if not rows:
            return None
        return self._mask(rows), [need for row in sorted(rows) for need in self._by_need.get(row, {}).items()]


def needed(form: str, keys: AbstractSet[str]) -> set[frozenset[str]]:
    """Give for each way to match a pattern what a text must then hold; the empty set if nothing is sure."""
    return {_held(way, keys) for way in _ways(form)}


def _ways(form: str) -> list[str]:
    """Write out the alternatives of a pattern; what is no row of letters becomes a cut."""
    ways = _at_bars(re.sub(r"(?:\\.|\[[^\]]*\])(?:[?*+]|\{\d[^}]*\})?", _CUT, form))
    while any("(" in way for way in ways):
        few = len(ways) <= _MOST_WAYS
        ways = [each for way in ways for each in _opened(way, few=few)]
    return ways


def _at_bars(form: str) -> list[str]:
    """Cut a pattern at the bars outside of its groups."""
    parts = [""]
    depth = 0
    for letter in form:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _opened(way: str, *, few: bool) -> Iterable[str]:
    """Write out the first group that holds no other."""
    group = _GROUP.search(way)
    if group is None:
        return [way]
    around, body, times = group.groups()
    sure = few and around in (None, "?=", "?<=")
    choices = [f"{_CUT}{choice}{_CUT}" if around or times else choice for choice in body.split("|")] if sure else [_CUT]
    if times and times != "+":
        choices.append(_CUT)
    return [way[: group.start()] + choice + way[group.end() :] for choice in dict.fromkeys(choices)]


def _held(way: str, keys: AbstractSet[str]) -> frozenset[str]:
    named = [name for name in re.findall(r"\{[a-z]\w*\}", way) if name in keys]
    plain = re.sub(rf"\{{[a-z]\w*\}}|.(?:[?*]|\{{\d[^}}]*\}})|[.^${_CUT}]", _CUT, way)
    rows = re.split(rf"[{_CUT} ]+", re.sub(r"(.)\+", rf"\1{_CUT}", plain))
    return frozenset((*named, *(row for row in rows if len(row) > 1)))
