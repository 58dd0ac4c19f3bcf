"""Which entries of sanctions lists are one target: numbers first, then names. Proposals with reasons, no judgement."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from faustpfand import dates
from faustpfand.names import Match, OrganisationIndex, compare_organisations, score_columns, skeletons
from faustpfand.records import EntryKind, NameSort, Predicate, SanctionsEntry
from faustpfand.resolve.linking import Candidate, link
from faustpfand.resolve.linking import Entry as Named
from faustpfand.sources.sanctions import normal, weak_kinds

BY_NUMBER: Final = 0.99  # lists mistype numbers, too
LIKELY: Final = 0.7  # as `names.SAME`
POSSIBLE: Final = 0.55
_CROWD: Final = 60  # entries that share a word; beyond it the word tells nothing
_SHORT: Final = 6  # signs; a shorter number is one of many registers' own


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that may be the target asked for, by which of its names or numbers."""

    subject: str
    match: Match
    by: str


class Targets:
    """The names, numbers and kinds of all entries at hand, in which targets are looked for."""

    def __init__(self, fields: Iterable[tuple[str, str, str]]) -> None:
        """Take them in.

        Args:
            fields: (subject, predicate, value) of names, identifiers and kinds, each once a subject.
        """
        self._numbers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        names, kinds = [], {}
        for subject, predicate, value in fields:
            kind, _, rest = value.partition(": ")
            if predicate == Predicate.LISTED_AS:
                names.append((subject, rest, NameSort(kind)))
            elif predicate == Predicate.IDENTIFIER:
                self._numbers[rest].append((subject, kind))
            else:
                kinds[subject] = value
        self._people = [one for one in names if kinds.get(one[0]) == EntryKind.PERSON]
        self._others = [one for one in names if kinds.get(one[0]) != EntryKind.PERSON]
        self._near_people = OrganisationIndex([name for _, name, _ in self._people])
        self._near_others = OrganisationIndex([name for _, name, _ in self._others])

    def find(self, wanted: str) -> list[Found]:
        """Find the entries of a target in all lists.

        Args:
            wanted: a name in any script and language, or a number: UNP, INN, IMO, tail number.

        Returns:
            Entries with why, the likeliest first, each once. Whoever shares a number with one found by name (score of
            0.7 or more) is found, too.
        """
        found: dict[str, Found] = {}
        for one in (*self._by_number(wanted), *self._by_name(wanted)):
            if one.subject not in found or found[one.subject].match.score < one.match.score:
                found[one.subject] = one
        for one in self._sharing({each.subject for each in found.values() if each.match.score >= LIKELY}):
            if one.subject not in found or found[one.subject].match.score < LIKELY:
                found[one.subject] = one
        return sorted(found.values(), key=lambda one: (-one.match.score, one.subject))

    def _by_number(self, wanted: str) -> Iterable[Found]:
        number = normal(wanted)
        number = number.removeprefix("IMO").removeprefix("UNP").removeprefix("УНП")
        for subject, kind in self._numbers.get(number, ()) if any(sign.isdigit() for sign in number) else ():
            yield Found(subject, Match(1.0, (f"Its {kind.upper()} is {number}.",)), f"{kind}: {number}")

    def _by_name(self, wanted: str) -> Iterable[Found]:
        for place, match in self._near_others.like(wanted, POSSIBLE):
            subject, name, sort = self._others[place]
            yield Found(subject, _weaker(match, sort), name)
        people = [self._people[place] for place in self._near_people.near(wanted)]
        if people:
            scores = score_columns([wanted] * len(people), [name for _, name, _ in people])
            for place in np.flatnonzero(scores >= POSSIBLE).tolist():
                subject, name, sort = people[place]
                match = Match(round(float(scores[place]), 4), (f"{wanted} and {name} may be one person's name.",))
                yield Found(subject, _weaker(match, sort), name)

    def _sharing(self, known: Collection[str]) -> Iterable[Found]:
        for number, holders in self._numbers.items():
            for kind in {kind for subject, kind in holders if subject in known and _tells(kind, number)}:
                with_it = [subject for subject, other in holders if other == kind]
                ours = next(subject for subject in with_it if subject in known)
                for subject in with_it:
                    if subject not in known:
                        reason = f"It has the {kind.upper()} {number}, as {ours} has."
                        yield Found(subject, Match(BY_NUMBER, (reason,)), f"{kind}: {number}")


def _tells(kind: str, number: str) -> bool:
    """True if a number is its holder's alone."""
    return kind not in weak_kinds() and len(number) >= _SHORT


def _weaker(match: Match, sort: NameSort) -> Match:
    """Take some of the weight from a name that the list itself calls weak."""
    if sort is not NameSort.WEAK:
        return match
    return Match(round(match.score * LIKELY, 4), (*match.reasons, "The list calls this name a weak one."))


def same_targets(entries: Sequence[SanctionsEntry], floor: float = LIKELY) -> list[Candidate]:
    """Propose which entries of different lists are one target.

    Args:
        entries: the newest of each entry, of all lists.
        floor: the lowest score to propose.

    Returns:
        Pairs of keys such as `ofac/36`, the likeliest first, each once, with the best reason. Two entries of one list
        are two targets, says the list.
    """
    found: dict[tuple[str, str], Match] = {}
    for left, right, match in (*_same_numbers(entries), *_same_names(entries), *_same_people(entries)):
        pair = (min(left, right), max(left, right))
        if match.score >= floor and (pair not in found or found[pair].score < match.score):
            found[pair] = match
    ordered = sorted(found.items(), key=lambda one: (-one[1].score, one[0]))
    return [Candidate(left, right, match) for (left, right), match in ordered]


def _same_numbers(entries: Sequence[SanctionsEntry]) -> Iterable[tuple[str, str, Match]]:
    holders: dict[tuple[str, str], list[SanctionsEntry]] = defaultdict(list)
    for entry in entries:
        for kind, number in set(entry.identifiers):
            if _tells(kind, number):
                holders[kind, number].append(entry)
    for (kind, number), sharing in holders.items():
        for one, other in combinations(sharing, 2):
            if one.list != other.list:
                yield one.key, other.key, Match(BY_NUMBER, (f"Both have the {kind.upper()} {number}.",))


def _same_names(entries: Sequence[SanctionsEntry]) -> Iterable[tuple[str, str, Match]]:
    """Compare organisations, vessels and aircraft that share a telling word, by its consonants."""
    by_key = {entry.key: entry for entry in entries if entry.kind is not EntryKind.PERSON}
    where: dict[str, set[str]] = defaultdict(set)
    for entry in by_key.values():
        for name in entry.names:
            for key in skeletons(name.name):
                where[key].add(entry.key)
    pairs = {
        pair
        for keys in where.values()
        if len(keys) <= _CROWD
        for pair in combinations(sorted(keys), 2)
        if by_key[pair[0]].list != by_key[pair[1]].list
    }
    for left, right in sorted(pairs):
        one, other = by_key[left], by_key[right]
        if _may_be_one(one, other):
            yield left, right, _best_name(one, other)


def _may_be_one(one: SanctionsEntry, other: SanctionsEntry) -> bool:
    """False where a number that each has only one of is another, or the kinds cannot be one."""
    if EntryKind.UNKNOWN not in (one.kind, other.kind) and one.kind is not other.kind:
        return False
    mine, theirs = _by_kind(one), _by_kind(other)
    single = ("unp", "inn", "ogrn", "imo", "tail", "lei")
    return all(mine[kind] & theirs[kind] for kind in single if kind in mine and kind in theirs)


def _by_kind(entry: SanctionsEntry) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for kind, number in entry.identifiers:
        found.setdefault(kind, set()).add(number)
    return found


def _best_name(one: SanctionsEntry, other: SanctionsEntry) -> Match:
    strong = ([name.name for name in entry.names if name.sort is not NameSort.WEAK] for entry in (one, other))
    mine, theirs = strong
    matches = (compare_organisations(a, b) for a in dict.fromkeys(mine) for b in dict.fromkeys(theirs))
    return max(matches, key=lambda match: match.score, default=Match(0.0, ()))


def _same_people(entries: Sequence[SanctionsEntry]) -> Iterable[tuple[str, str, Match]]:
    lists = sorted({entry.list for entry in entries})
    for one, other in combinations(lists, 2):
        sides = [
            [
                named
                for entry in entries
                if entry.list == name and entry.kind is EntryKind.PERSON
                for named in _named(entry)
            ]
            for name in (one, other)
        ]
        for candidate in link(sides[0], sides[1], floor=LIKELY):
            yield candidate.left, candidate.right, candidate.match


def _named(entry: SanctionsEntry) -> Iterable[Named]:
    born = None
    for text in entry.born:
        try:
            born = dates.parse(text)
        except ValueError:
            continue
        break
    gender = {"male": "m", "female": "f"}.get(entry.gender, "")
    for name in entry.names:
        if name.sort is not NameSort.WEAK:
            yield Named(entry.key, name.name, born, gender)
