"""How phrases are written in a pack: "auf (die|eine) Liste(n|)" is four phrases."""

import re
from collections.abc import Iterator

_BRACKETS = re.compile(r"[()|]|[^()|]+")


def in_pieces(phrase: str) -> list[str]:
    """Cut a phrase at the blanks outside its brackets: "out (of|from) (the |)jail" has three pieces."""
    if "(" not in phrase and "|" not in phrase:
        return phrase.split()
    cut, depth = [], 0
    for part in _BRACKETS.findall(phrase):
        depth += (part == "(") - (part == ")")
        if depth == 0 and part == "|":
            return [phrase]
        cut.append(part if depth else part.replace(" ", "\n"))
    return "".join(cut).split("\n")


def expanded(phrase: str) -> list[tuple[str, ...]]:
    """Write out the alternatives of a phrase: "auf (die|eine) Liste(n|)" is four phrases."""
    return list(dict.fromkeys(tuple(written.split()) for written in _written(iter(_BRACKETS.findall(phrase)))))


def _written(parts: Iterator[str]) -> list[str]:
    """Write out what stands up to the closing bracket, or up to the end."""
    alternatives: list[str] = []
    begun = [""]
    for part in parts:
        if part == ")":
            break
        if part == "|":
            alternatives, begun = alternatives + begun, [""]
        else:
            ends = _written(parts) if part == "(" else [part]
            begun = [start + end for start in begun for end in ends]
    return alternatives + begun
