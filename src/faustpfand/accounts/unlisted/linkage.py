"""From registers to a table of captures, with the doubt about who is whom.

Links that people judged are settled. Pairs that only look alike are not: each has a probability p, and a set of links
is weighed by the product of p / (1 - p), if no list names one person twice. Drawing such sets carries the doubt into
every figure that is counted on the links.

Sources:
    Sadinle 2018, AOAS 12; Hopcroft and Karp 1973, SIAM J. Comput. 2.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, product
from math import prod

import numpy as np

from faustpfand.accounts.unlisted.table import CaptureTable, of_histories

EXACT = 12  # so many unsettled links in one component are gone through one by one; beyond, they are drawn
_SWEEPS = 50  # of the sampler, between two draws of a large component
_SURE = 1 - 1e-6


@dataclass(frozen=True, slots=True)
class Link:
    """Two records that may be one person, with the probability that they are."""

    left: str
    right: str
    probability: float


def distinct_bounds(
    size_left: int, size_right: int, settled: int, unsettled: Iterable[tuple[str, str]]
) -> tuple[int, int]:
    """Bound how many persons two lists name together, neither of which names anybody twice.

    Args:
        size_left: records of one list.
        size_right: of the other.
        settled: links that people judged.
        unsettled: pairs that may be one, among records that are in no settled link.

    Returns:
        a + b - s - nu and a + b - s, nu the largest number of unsettled links that can hold at once, which is a
        maximum matching and not the number of pairs.
    """
    from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import, and few need it
    from scipy.sparse.csgraph import maximum_bipartite_matching  # noqa: PLC0415

    pairs = list(unsettled)
    left = {name: at for at, name in enumerate(dict.fromkeys(one for one, _ in pairs))}
    right = {name: at for at, name in enumerate(dict.fromkeys(other for _, other in pairs))}
    together = size_left + size_right - settled
    if not pairs:
        return together, together
    places = ([left[one] for one, _ in pairs], [right[other] for _, other in pairs])
    graph = coo_array((np.ones(len(pairs)), places), shape=(len(left), len(right))).tocsr()
    matched = int((maximum_bipartite_matching(graph, perm_type="column") >= 0).sum())
    return together - matched, together


def link_counts(links: Sequence[Link], list_of: Mapping[str, Hashable]) -> dict[int, float]:
    """Give the probability of each number of unsettled links, component by component and exactly.

    Args:
        links: none of them settled.
        list_of: the list of each record.

    Raises:
        ValueError: a component has more than `EXACT` links; draw instead, with `linkages`.
    """
    total = {0: 1.0}
    for component in _components(links):
        if len(component) > EXACT:
            raise ValueError(f"A component has {len(component)} links; at most {EXACT} are counted exactly.")
        own: dict[int, float] = defaultdict(float)
        for chosen, weight in _weighed(component, list_of):
            own[len(chosen)] += weight
        joined: dict[int, float] = defaultdict(float)
        for (a, p), (b, q) in product(total.items(), own.items()):
            joined[a + b] += p * q
        total = dict(joined)
    return total


def linkages(links: Sequence[Link], list_of: Mapping[str, Hashable], draws: int, *, seed: int = 1) -> list[list[Link]]:
    """Draw sets of links that may hold at once.

    Components of up to `EXACT` links are drawn from their exact distribution, larger ones by a Gibbs sampler that
    takes up one link after the other.

    Args:
        links: the unsettled ones.
        list_of: the list of each record.
        draws: how many sets.
        seed: of the draws.
    """
    rng = np.random.default_rng(seed)
    found: list[list[Link]] = [[] for _ in range(draws)]
    for component in _components(links):
        if len(component) <= EXACT:
            sets = _weighed(component, list_of)
            picks = rng.choice(len(sets), draws, p=[weight for _, weight in sets])
            chosen = [sets[at][0] for at in picks]
        else:
            chosen = _sampled(component, list_of, draws, rng)
        for one, more in zip(found, chosen, strict=True):
            one.extend(more)
    return found


def captures(
    records: Iterable[str], list_of: Mapping[str, str], groups: Iterable[Collection[str]], links: Iterable[Link] = ()
) -> CaptureTable:
    """Count histories: each person once, whatever the number of lists that name him.

    Args:
        records: those that are to count.
        list_of: the list of each.
        groups: records that people judged to be one person.
        links: a draw of links besides.
    """
    kept = list(records)
    names = tuple(sorted({list_of[one] for one in kept}))
    place = {name: at for at, name in enumerate(names)}
    root = {one: one for one in kept}
    for group in groups:
        members = [one for one in group if one in root]
        for one in members[1:]:
            root[_root(root, one)] = _root(root, members[0])
    for link in links:
        if link.left in root and link.right in root:
            root[_root(root, link.left)] = _root(root, link.right)
    history: dict[str, int] = defaultdict(int)
    for one in kept:
        history[_root(root, one)] |= 1 << place[list_of[one]]
    counted: dict[int, int] = defaultdict(int)
    for each in history.values():
        counted[each] += 1
    return of_histories(names, counted)


def _root(root: dict[str, str], one: str) -> str:
    while root[one] != one:
        root[one] = root[root[one]]
        one = root[one]
    return one


def _components(links: Sequence[Link]) -> list[list[Link]]:
    root: dict[str, str] = {}
    for link in links:
        for one in (link.left, link.right):
            root.setdefault(one, one)
        root[_root(root, link.left)] = _root(root, link.right)
    grouped: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        grouped[_root(root, link.left)].append(link)
    return list(grouped.values())


def _weighed(component: Sequence[Link], list_of: Mapping[str, Hashable]) -> list[tuple[list[Link], float]]:
    """List the sets of links that may hold at once, with their probability."""
    sets = []
    for pick in product((False, True), repeat=len(component)):
        chosen = list(compress(component, pick))
        if _may_hold(chosen, list_of):
            sets.append((chosen, prod(_odds(link) for link in chosen)))
    whole = sum(weight for _, weight in sets)
    return [(chosen, weight / whole) for chosen, weight in sets]


def _odds(link: Link) -> float:
    p = min(link.probability, _SURE)
    return p / (1 - p)


def _may_hold(chosen: Sequence[Link], list_of: Mapping[str, Hashable]) -> bool:
    """Say whether no list would name one person twice."""
    for component in _components(chosen):
        records = {one for link in component for one in (link.left, link.right)}
        if len({list_of[one] for one in records}) < len(records):
            return False
    return True


def _sampled(
    component: Sequence[Link], list_of: Mapping[str, Hashable], draws: int, rng: np.random.Generator
) -> list[list[Link]]:
    holds = [False] * len(component)
    found = []
    for _ in range(draws):
        for _ in range(_SWEEPS):
            for at in rng.permutation(len(component)):
                holds[at] = False
                chosen = [*compress(component, holds), component[at]]
                p = component[at].probability
                holds[at] = bool(rng.random() < p) and _may_hold(chosen, list_of)
        found.append(list(compress(component, holds)))
    return found
