"""The rules of a pack: which classes of words together tell a claim."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from faustpfand.records import ClaimKind, Modality

FLAGS: Final = ("bare", "weak", "named", "since", "mixed", "broker", "overlaps", "echo", "follows", "counted", "moves")
_KEYS: Final = ("words", "unless", "unless_within", "within", "example", "modality", "population")
_UNLESS_WITHIN: Final = 4
_YES: Final = "true"
_EVENTS: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_WITHIN: Final = 14  # words: one subordinate clause, seldom into the next thought


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Classes of words that together tell a claim."""

    first: str
    then: tuple[tuple[str, bool], ...]  # the others, and whether each must follow those before
    needs: frozenset[str]  # all of them, to ask for at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way a language tells a kind of claim.

    `bare` claims need neither number nor name; `weak` ones need a number or a name close by; `named` ones
    are for people named, not counted, `counted` ones for people counted. `since` dates the beginning, `follows`
    continues a claim of that kind, `echo` speaks of people freed before, `mixed` has several holding states,
    `moves` tells where the freed were taken, `broker` also credits its actors with the release told before,
    `overlaps` lets a rival rule read the same words.
    """

    kind: ClaimKind
    chains: tuple[Chain, ...]
    within: int  # words between two of a chain
    unless: str | None  # a class of words that must not stand close by
    unless_within: int  # words around in which it must not stand
    example: str
    modality: Modality | None
    population: str | None
    flags: frozenset[str]


def unlisted(kind: ClaimKind, *flags: str) -> Rule:
    """Give a rule that no pack lists: for what a sentence tells by its grammar alone."""
    return Rule(
        kind=kind,
        chains=(),
        within=0,
        unless=None,
        unless_within=0,
        example="",
        modality=None,
        population=None,
        flags=frozenset(flags),
    )


def compiled_rules(
    raw: Iterable[Mapping[str, Iterable[Mapping[str, Any]]]],
) -> tuple[tuple[Rule, ...], dict[str, list[str]]]:
    """Compile the rules of all kinds, in order, and the classes of words that they make."""
    classes: dict[str, list[str]] = {}
    rules = [_rule(kind, row, classes) for section in raw for kind, rows in section.items() for row in rows]
    return tuple(rules), classes


def chains_by_class(
    rules: Iterable[Rule], classes: Mapping[str, Iterable[str]]
) -> dict[str, list[tuple[int, Rule, Chain]]]:
    """Sort the chains by that class of each which the fewest sentences have: short words are in all of them."""
    shortest = {name: min(map(len, phrases), default=0) for name, phrases in classes.items()}
    chains: dict[str, list[tuple[int, Rule, Chain]]] = {}
    for at, (rule, chain) in enumerate((r, c) for r in rules for c in r.chains):
        rarest = max(sorted(chain.needs), key=lambda name: shortest.get(name, 0))
        chains.setdefault(rarest, []).append((at, rule, chain))
    return chains


def deeds_of(rules: Iterable[Rule]) -> Iterator[str]:
    """Give the classes that tell an event without any other."""
    told = (rule for rule in rules if rule.kind in _EVENTS and "weak" not in rule.flags)
    return (chain.first for rule in told for chain in rule.chains if not chain.then)


def _rule(kind: str, row: Mapping[str, Any], classes: dict[str, list[str]]) -> Rule:
    if unknown := set(row) - {*FLAGS, *_KEYS}:
        raise KeyError(f"A rule of {kind} has {', '.join(sorted(unknown))}, which no rule knows.")
    unless = None
    if "unless" in row:
        unless = _class_of(" | ".join(row["unless"]), classes)
    return Rule(
        kind=ClaimKind(kind),
        chains=tuple(_chain(words, classes) for words in row["words"]),
        within=int(row.get("within", _WITHIN)),
        unless=unless,
        unless_within=int(row.get("unless_within", _UNLESS_WITHIN)),
        example=row["example"],
        modality=Modality(row["modality"]) if "modality" in row else None,
        population=row.get("population"),
        flags=frozenset(flag for flag in FLAGS if row.get(flag) == _YES),
    )


def _chain(words: str, classes: dict[str, list[str]]) -> Chain:
    parts = re.split(r" ([+>]) ", words)
    named = tuple(_class_of(part, classes) for part in parts[::2])
    return Chain(
        first=named[0],
        then=tuple((name, sign == ">") for name, sign in zip(named[1:], parts[1::2], strict=True)),
        needs=frozenset(named),
    )


def _class_of(alternatives: str, classes: dict[str, list[str]]) -> str:
    """Name the class that a part of a rule stands for; a plain `<name>` is that class itself."""
    if plain := re.fullmatch(r"<([\w:]+)>", alternatives):
        return plain[1]
    classes.setdefault(f"rule:{alternatives}", alternatives.split(" | "))
    return f"rule:{alternatives}"
