"""Who is one person: a function of the judgements that people made, and of nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from faustpfand.records import Judgement, Verdict

_CARE: Final = {Verdict.SAME: 0, Verdict.UNSURE: 1, Verdict.DIFFERENT: 2, Verdict.WITHDRAWN: 3}
_UNDATED: Final = datetime.min.replace(tzinfo=UTC)  # a judgement that nobody recorded yields to any that was


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two subjects judged different, and the chain of judgements by which they would be one person.

    Till somebody looks again the two count as two, and the judgements in `idle`, of the chain, as not made.
    """

    different: Judgement
    chain: tuple[Judgement, ...]
    idle: tuple[Judgement, ...]


def standing(judgements: Iterable[Judgement]) -> dict[frozenset[str], Judgement]:
    """Give the judgement that holds about each pair of subjects: the newest that nobody took back.

    A WITHDRAWN takes the newest back, so that the one before it, if any, holds again. Of two decisions at one moment
    the more careful holds.

    Args:
        judgements: all judgements known as of one moment, in any order.

    Returns:
        The judgement of each pair that has one; never a WITHDRAWN.
    """
    decisions: defaultdict[frozenset[str], list[Judgement]] = defaultdict(list)
    for judgement in sorted(judgements, key=_rank):
        about = decisions[frozenset((judgement.left, judgement.right))]
        if judgement.verdict is not Verdict.WITHDRAWN:
            about.append(judgement)
        elif about:
            about.pop()
    return {pair: about[-1] for pair, about in decisions.items() if about and len(pair) == 2}


def last_by(name: str, judgements: Iterable[Judgement]) -> Judgement | None:
    """Give the newest judgement of one person that holds: what an undo takes back. None where there is none.

    Args:
        name: who judged.
        judgements: all judgements known as of one moment, in any order.
    """
    own = (judgement for judgement in standing(judgements).values() if judgement.by == name)
    return max(own, key=_rank, default=None)


def clusters(judgements: Iterable[Judgement]) -> list[frozenset[str]]:
    """Group the subjects that were judged the same, directly or through others.

    The newest judgement on a pair holds, unless somebody took it back. DIFFERENT always keeps its two apart, whatever
    its age. SAME joins oldest first; one that would, at its turn, bring together two subjects judged DIFFERENT joins
    nobody; `contradictions` lists it.

    Args:
        judgements: all judgements known as of one moment, in any order.

    Returns:
        Groups of two or more subjects, sorted; no subject is in two of them.
    """
    holding = standing(judgements)
    apart = {pair for pair, judgement in holding.items() if judgement.verdict is Verdict.DIFFERENT}
    groups: dict[str, set[str]] = {}
    for pair in _by_age(holding, Verdict.SAME):
        left, right = (groups.get(subject, {subject}) for subject in sorted(pair))
        if left is not right and not _kept_apart(left, right, apart):
            joined = left | right
            groups.update(dict.fromkeys(joined, joined))
    found = {frozenset(group) for group in groups.values()}
    return sorted(found, key=sorted)


def contradictions(judgements: Iterable[Judgement]) -> list[Contradiction]:
    """List the pairs judged DIFFERENT that judgements of SAME tie together all the same.

    Args:
        judgements: all judgements known as of one moment, in any order.

    Returns:
        Each such pair once, sorted, with the shortest chain that ties it; somebody has to look at it again.
    """
    known = list(judgements)
    holding, group_of = standing(known), {subject: group for group in clusters(known) for subject in group}
    same = {pair: holding[pair] for pair in _by_age(holding, Verdict.SAME)}
    neighbours = _neighbours(same)
    found = []
    for pair in sorted((p for p, j in holding.items() if j.verdict is Verdict.DIFFERENT), key=sorted):
        start, end = sorted(pair)
        if steps := _path(start, end, neighbours):
            chain = tuple(same[frozenset(step)] for step in pairwise(steps))
            idle = tuple(one for one in chain if one.right not in group_of.get(one.left, ()))
            found.append(Contradiction(holding[pair], chain, idle))
    return found


def _rank(judgement: Judgement) -> tuple[datetime, int, str, str, str]:
    when = _UNDATED if judgement.recorded is None else judgement.recorded
    # The words come last: without them two judgements of one moment would fall as they happened to be given.
    return when, _CARE[judgement.verdict], judgement.by, judgement.reason, judgement.left


def _by_age(holding: Mapping[frozenset[str], Judgement], verdict: Verdict) -> list[frozenset[str]]:
    pairs = (pair for pair, judgement in holding.items() if judgement.verdict is verdict)
    return sorted(pairs, key=lambda pair: (holding[pair].recorded or _UNDATED, sorted(pair)))


def _kept_apart(left: set[str], right: set[str], apart: set[frozenset[str]]) -> bool:
    return bool(apart) and any(frozenset((a, b)) in apart for a in left for b in right)


def _neighbours(pairs: Iterable[frozenset[str]]) -> dict[str, list[str]]:
    near: defaultdict[str, list[str]] = defaultdict(list)
    for pair in sorted(pairs, key=sorted):
        left, right = sorted(pair)
        near[left].append(right)
        near[right].append(left)
    return dict(near)


def _path(start: str, end: str, near: Mapping[str, list[str]]) -> list[str]:
    """Give the shortest chain from one subject to the other, or nothing."""
    came_from: dict[str, str] = {start: start}
    frontier = [start]
    while frontier and end not in came_from:
        steps = [(node, other) for node in frontier for other in near.get(node, ())]
        frontier = []
        for node, other in steps:
            if other not in came_from:
                came_from[other] = node
                frontier.append(other)
    if end not in came_from:
        return []
    path = [end]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return path[::-1]
