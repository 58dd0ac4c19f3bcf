"""Whom a person should look at: pairs of ids whose names are alike, with reasons."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from faustpfand import names
from faustpfand.names import Match


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two ids that may be one person, with how alike their most alike names are."""

    left: str
    right: str
    match: Match


def candidates(
    left: Mapping[str, Sequence[str]], right: Mapping[str, Sequence[str]], *, floor: float
) -> list[Candidate]:
    """Propose pairs of ids whose names are alike, best first.

    Args:
        left: id to all its written names, e.g. a release list.
        right: id to all its written names, e.g. a register.
        floor: the lowest score to propose, 0 to 1.

    Returns:
        Each pair once, with its most alike spellings; a pair whose names share no key is not compared.
    """
    index = _index(right)
    found = []
    for mine, written in left.items():
        for yours in _met(written, index):
            match = _best(written, right[yours])
            if match.score >= floor:
                found.append(Candidate(mine, yours, match))
    return sorted(found, key=lambda each: (-each.match.score, each.left, each.right))


def _index(persons: Mapping[str, Sequence[str]]) -> Mapping[str, set[str]]:
    index: defaultdict[str, set[str]] = defaultdict(set)
    for person, written in persons.items():
        for key in _keys(written):
            index[key].add(person)
    return index


def _met(written: Sequence[str], index: Mapping[str, set[str]]) -> set[str]:
    return set[str]().union(*(index.get(key, ()) for key in _keys(written)))


def _keys(written: Sequence[str]) -> Iterator[str]:
    return (key for name in written for key in names.keys(name))


def _best(written: Sequence[str], others: Sequence[str]) -> Match:
    return max((names.compare(a, b) for a in written for b in others), key=lambda match: match.score)
