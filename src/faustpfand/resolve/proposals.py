"""Whom a person should look at: pairs of persons on record who may be one, the most useful pair first."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faustpfand.names import Match
from faustpfand.records import Judgement, Person, Status, Verdict
from faustpfand.resolve.clusters import clusters, standing
from faustpfand.resolve.linking import Candidate, Entry, link, within

Pair = frozenset[str]
Sides = frozenset[frozenset[str]]


class Change(StrEnum):
    """What changes in the account if two persons turn out to be one."""

    STOCK = "stock"  # both count as held now: one fewer is
    FLOWS = "flows"  # both are or were recognised: one fewer was detained
    NAMES = "names"  # no count of political prisoners changes; the record holds one person fewer


_WORTH: Final = {Change.STOCK: 1.0, Change.FLOWS: 0.5, Change.NAMES: 0.25}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two persons who may be one, by their most alike subjects; nothing until a person judges.

    `left` and `right` are subjects, `persons` all the subjects judged one with each of them, themselves included.
    """

    left: str
    right: str
    match: Match
    changes: Change
    persons: tuple[frozenset[str], frozenset[str]]

    @property
    def usefulness(self) -> float:
        """How much looking at the pair is worth, 0 to 1: how likely they are one, times what that would change.

        How likely: the score. What would change: 1 if both count as held now, for the stock would fall; 1/2 if both
        are or were recognised, for an arrest was counted twice; 1/4 if only the record would be shorter. So sure double
        counts of prisoners come first, and faint likenesses that change no figure last.
        """
        return round(self.match.score * _WORTH[self.changes], 4)


def alike(people: Iterable[Person], named: Collection[str] | None = None) -> list[Candidate]:
    """Find the pairs of subjects that may be one person, across registers and inside each, most alike first.

    Args:
        people: everybody on record, a person for each subject: as `accounts.persons` gives them without clusters.
        named: only pairs with at least one of these subjects; all pairs if left out.

    Returns:
        Each pair once, `left` the smaller id, with its most alike names.
    """
    entries = _entries(people)
    ours = [one for one in entries if named is None or one.id in named]
    others = [one for one in entries if named is not None and one.id not in named]
    across = (Candidate(min(one.left, one.right), max(one.left, one.right), one.match) for one in link(ours, others))
    return sorted((*within(ours), *across), key=_best_first)


def proposals(
    pairs: Iterable[Candidate],
    people: Iterable[Person],
    judgements: Iterable[Judgement],
    *,
    unsure: bool = False,
    passed: Iterable[Pair] = (),
) -> list[Proposal]:
    """Say which pairs are worth a decision now, the most useful first.

    What is asked is whether two persons are one: two groups of subjects that were judged the same give one proposal,
    and a decision about any two of their subjects answers for all. Left out are pairs inside one person, and persons
    about whom a judgement stands, be it same, different or unsure.

    Args:
        pairs: as `alike` finds them, in any order.
        people: everybody on record, a person for each subject.
        judgements: all judgements known as of one moment, in any order.
        unsure: propose again whom somebody was unsure about.
        passed: pairs of subjects not to ask about now.
    """
    known, on_record = list(judgements), {person.id: person for person in people}
    groups = {subject: group for group in clusters(known) for subject in group}

    def person_of(subject: str) -> frozenset[str]:
        return groups.get(subject, frozenset((subject,)))

    def sides(pair: Pair) -> Sides:
        return frozenset(map(person_of, pair))

    judged = [pair for pair, one in standing(known).items() if not (unsure and one.verdict is Verdict.UNSURE)]
    answered = {sides(pair) for pair in (*judged, *passed)}
    found: list[Proposal] = []
    for pair in sorted(pairs, key=_best_first):
        left, right = person_of(pair.left), person_of(pair.right)
        asked = frozenset((left, right))
        if left != right and asked not in answered:
            answered.add(asked)
            changes = _change(*([on_record[one] for one in side if one in on_record] for side in (left, right)))
            found.append(
                Proposal(left=pair.left, right=pair.right, match=pair.match, changes=changes, persons=(left, right))
            )
    return sorted(found, key=lambda one: (-one.usefulness, -one.match.score, one.left, one.right))


def _entries(people: Iterable[Person]) -> list[Entry]:
    """Give an entry for each name of each subject."""
    return [
        Entry(person.id, name, person.born, person.gender)
        for person in sorted(people, key=lambda one: one.id)
        for name in sorted(set(person.names))
    ]


def _best_first(pair: Candidate) -> tuple[float, str, str]:
    return -pair.match.score, pair.left, pair.right


def _change(left: Sequence[Person], right: Sequence[Person]) -> Change:
    if _is_held(left) and _is_held(right):
        return Change.STOCK
    return Change.FLOWS if _is_political(left) and _is_political(right) else Change.NAMES


def _is_held(subjects: Iterable[Person]) -> bool:
    return any(one.status is Status.HELD for one in subjects) and all(one.died is None for one in subjects)


def _is_political(subjects: Iterable[Person]) -> bool:
    return any(one.status in (Status.HELD, Status.FORMER) for one in subjects)
