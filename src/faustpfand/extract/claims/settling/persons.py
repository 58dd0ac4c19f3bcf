"""Whether two claims name the same persons: in full or by surname, in whatever case, and no namesakes."""

from collections import defaultdict
from functools import lru_cache
from typing import Final

from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim

_SHORTEST_STEM: Final = 3  # letters


def same_persons(claim: Claim, other: Claim, story: Story) -> bool:
    """True if both name the same persons, once in full and once by surname: "Maria Rabkova", "Rabkova"."""
    return surnames(claim, story) == surnames(other, story) and not _are_namesakes(claim, other, story)


def are_among(claim: Claim, other: Claim, story: Story) -> bool:
    """True if the other claim names all whom one names."""
    return surnames(claim, story) <= surnames(other, story) and not _are_namesakes(claim, other, story)


def _are_namesakes(claim: Claim, other: Claim, story: Story) -> bool:
    """True where a surname has other given names: "Ivan Belov was sentenced, and Anna Belov", "his brother Petr"."""
    mine, theirs = _initials(claim, story), _initials(other, story)
    shared = mine.keys() & theirs.keys()
    return any(mine[name].isdisjoint(theirs[name]) for name in shared)


def _initials(claim: Claim, story: Story) -> dict[str, set[str]]:
    """Give the first letters of the given names, which no case changes, of each surname that stands with one."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for given, _, family in (name.rpartition(" ") for name in claim.targets):
        if given:
            found[surname(family, story)].add(given[0])
    return found


def surnames(claim: Claim, story: Story) -> set[str]:
    """Give the surnames of all whom a claim names."""
    return {surname(name, story) for name in claim.targets}


def surname(name: str, story: Story) -> str:
    """Give a surname without its case ending: that of "Белов" and "Ивана Белова", and of "Иван" if one is so called."""
    stem = _without_ending(name.rpartition(" ")[2], story.pack.case_endings)
    return stem if " " in name else _by_given_name(story).get(stem, stem)


def _by_given_name(story: Story) -> dict[str, str]:
    """Give the surname of each given name that one person alone has in a text: "“Ivan is free,” his sister wrote"."""
    if story.called is None:
        endings = story.pack.case_endings
        families: defaultdict[str, set[str]] = defaultdict(set)
        people = (e.name for scene in story.scenes for e in scene.entities if e.sort == "person" and " " in e.name)
        for given, _, family in (name.rpartition(" ") for name in people):
            families[_without_ending(given.partition(" ")[0], endings)].add(_without_ending(family, endings))
        known = {family for told in families.values() for family in told}
        story.called = {a: told.copy().pop() for a, told in families.items() if len(told) == 1 and a not in known}
    return story.called


@lru_cache(maxsize=16_384)
def _without_ending(name: str, endings: tuple[str, ...]) -> str:
    cut = (name.removesuffix(e) for e in endings if name.endswith(e) and len(name) - len(e) >= _SHORTEST_STEM)
    return min(cut, key=len, default=name)
