"""Linking two lists of people: the pairs that a person should look at, best first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from faustpfand.dates import When
from faustpfand.names import UNSURE
from faustpfand.resolve.births import with_birth
from faustpfand.resolve.candidates import Candidate, candidates


@dataclass(frozen=True, slots=True)
class Entry:
    """One person in a list, with what tells namesakes apart where it is known."""

    id: str
    name: str
    born: When | None = None
    gender: str = ""


def link(left: Sequence[Entry], right: Sequence[Entry], *, one_to_one: bool = False) -> list[Candidate]:
    """Propose who in one list is who in another.

    Args:
        left: one list; its ids are unique.
        right: the other; its ids are unique, too.
        one_to_one: give each entry at most one partner, the best pairs first.

    Returns:
        Pairs that score at least `UNSURE`, best first. Contradicting dates of birth or genders leave a pair out.
    """
    mine, yours = {one.id: one for one in left}, {one.id: one for one in right}
    alike = candidates(_names(left), _names(right), floor=UNSURE)
    weighed = [found for one in alike if (found := _weighed(one, mine[one.left], yours[one.right])) is not None]
    ordered = sorted(weighed, key=lambda one: (-one.match.score, one.left, one.right))
    return _one_to_one(ordered) if one_to_one else ordered


def _names(entries: Iterable[Entry]) -> dict[str, list[str]]:
    return {one.id: [one.name] for one in entries}


def _weighed(pair: Candidate, one: Entry, other: Entry) -> Candidate | None:
    if one.gender and other.gender and one.gender != other.gender:
        return None
    match = with_birth(pair.match, one.born, other.born)
    return None if match is None else replace(pair, match=match)


def _one_to_one(ordered: Iterable[Candidate]) -> list[Candidate]:
    taken_left, taken_right, kept = set(), set(), []
    for pair in ordered:
        if pair.left not in taken_left and pair.right not in taken_right:
            taken_left.add(pair.left)
            taken_right.add(pair.right)
            kept.append(pair)
    return kept
