"""Bayesian averaging over decomposable graphs of lists.

Each graph G with cliques C and separators S is one pattern of dependence between the lists, with the marginal
likelihood of Madigan and York (1997, Biometrika 84, 19-31), hyper-Dirichlet priors and n_0 on a grid:

log p(G, n_0 | data) = const + log p(n_0) + log Gamma(N + 1) - log Gamma(n_0 + 1) + sum_C L(C) - sum_S L(S)
                       + (|C| - |S|) (log Gamma(2^k delta) - log Gamma(N + 2^k delta)),
L(A) = log Gamma(n_0 + D_A[0] + delta_A) + sum_{c != 0} log Gamma(D_A[c] + delta_A) - 2^|A| log Gamma(delta_A),

D_A the table of the people seen, on the lists of A alone, and delta_A = delta 2^(k - |A|).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
from scipy.special import gammaln

from faustpfand.accounts.unlisted.table import CaptureTable, Floats, Ints

MOST_LISTS = 5  # 822 graphs; six lists have 18,154, and the reference program stops at five, too
REACH = 30  # the grid of n_0 ends at so many times n
_NEGLIGIBLE = 25.0  # a graph that is e^25 times less likely than the best at every n_0 moves no digit
_NOTHING = 45.0  # nor does what is e^45 times less likely than the peak, however wide it is
_COARSE, _FINER = 2_000, 64  # points of a first look at the grid, and of each closer one
_CHUNK = 4_096  # points of the grid at a time
_POINTS = 2_000_000  # of a grid; with more than 66,666 people its later points stand for several values of n_0 each
_DENSE = 500_000  # of them, 1, 2, ...: where the complete graph is likely, small n_0 are; beyond, steps grow with n_0


@dataclass(frozen=True, slots=True)
class Graph:
    """A decomposable graph: its cliques and separators as sets of lists, bit i for list i."""

    cliques: tuple[int, ...]
    separators: tuple[int, ...]

    def name(self, k: int) -> str:
        """Write the graph by its cliques, e.g. [123,34,5]; lists are numbered from 1."""
        lists = [[at + 1 for at in range(k) if clique >> at & 1] for clique in self.cliques]
        return "[" + ",".join("".join(map(str, one)) for one in sorted(lists, key=lambda one: (-len(one), one))) + "]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterior:
    """What the average says of N. `n_0` is the grid and `weight` its probability; `graphs` come likeliest first.

    `last_cell` is the mass on the last point of the grid: if it is not tiny, the grid was too short.
    """

    n: int
    n_0: Ints
    weight: Floats
    graphs: tuple[tuple[Graph, float], ...]
    complete: float

    def quantile(self, p: float) -> int:
        """Give the first N of the grid whose cumulative probability exceeds p."""
        cumulative = np.cumsum(self.weight)
        return self.n + int(self.n_0[min(int(np.searchsorted(cumulative, p, side="right")), len(self.n_0) - 1)])

    @property
    def mean(self) -> float:
        """The posterior mean of N."""
        return self.n + float(self.n_0 @ self.weight)

    @property
    def mode(self) -> int:
        """The likeliest N."""
        return self.n + int(self.n_0[self.weight.argmax()])

    @property
    def last_cell(self) -> float:
        """The mass on the last point of the grid."""
        return float(self.weight[-1])


def average(
    table: CaptureTable,
    *,
    delta: float | None = None,
    grid: Ints | None = None,
    log_prior: Floats | None = None,
    complete: bool = True,
) -> Posterior:
    """Average over all decomposable graphs.

    Args:
        table: 2 to `MOST_LISTS` lists.
        delta: prior count of a cell of the whole table; 2^-k if left out. It decides much.
        grid: values of n_0, increasing; 1, 2, ..., 30 n if left out.
        log_prior: of n_0, on the grid; -log N if left out.
        complete: whether the complete graph takes part, of which the data say nothing about n_0.

    Returns:
        The posterior of N, and of the graphs.

    Source:
        Madigan and York 1997, Biometrika 84; Johndrow, Lum and Ball, package dga (HRDAG).
    """
    k, n = table.k, table.n
    step = 2.0**-k if delta is None else delta
    n_0 = _grid(REACH * n) if grid is None else np.asarray(grid, dtype=np.int64)
    prior = -np.log(n + n_0) if log_prior is None else log_prior
    if grid is None:
        prior = prior + np.log(np.diff(n_0, prepend=0))  # a point stands for the values since the one before it
    chosen = [graph for graph in graphs(k) if complete or graph.cliques != ((1 << k) - 1,)]
    joint = _Joint(table, step, n_0, prior)
    places, hopeful, highest = _likely(joint, _signs(chosen, k))
    chosen = [chosen[at] for at in hopeful]
    signs = _signs(chosen, k)
    by_graph = np.zeros(len(chosen))
    weight = np.zeros(len(n_0))
    for start in range(0, len(places), _CHUNK):
        span = places[start : start + _CHUNK]
        mass = np.exp(joint.log(signs, span) - highest)
        weight[span] = mass.sum(0)
        by_graph += mass.sum(1)
    weight /= weight.sum()
    probability = by_graph / by_graph.sum()
    order = np.argsort(-probability, kind="stable")
    whole = [float(one) for graph, one in zip(chosen, probability, strict=True) if graph.cliques == ((1 << k) - 1,)]
    return Posterior(
        n=n,
        n_0=n_0,
        weight=weight,
        graphs=tuple((chosen[at], float(probability[at])) for at in order),
        complete=sum(whole),
    )


def _grid(last: int) -> Ints:
    """Give 1, 2, ..., last; where that is too many, all up to `_DENSE`, then steps that grow in proportion."""
    if last <= _POINTS:
        return np.arange(1, last + 1)
    beyond = np.geomspace(_DENSE, last, _POINTS - _DENSE + 1)
    return np.unique(np.concatenate([np.arange(1, _DENSE + 1), np.round(beyond).astype(np.int64)]))


@dataclass(frozen=True, slots=True)
class _Joint:
    """log p(G, n_0 | data) up to a constant, at places of the grid of n_0."""

    table: CaptureTable
    delta: float
    n_0: Ints
    prior: Floats

    def log(self, signs: Floats, places: Ints) -> Floats:
        """Give it a row a graph, a column a place."""
        n_0 = self.n_0[places]
        value: Floats = signs @ _parts(self.table, self.delta, n_0) + self.prior[places] + _orderings(self.table.n, n_0)
        return value


def _likely(joint: _Joint, signs: Floats) -> tuple[Ints, Ints, float]:
    """Find where on the grid there is any mass, and which graphs have it; give the highest value, too.

    A coarse look, then a finer one about the best place of each graph, till the grid has nothing between: where people
    are many, the peak is narrow, and a coarse look alone would step over it.
    """
    size = len(joint.n_0)
    looked = np.unique(np.append(np.arange(0, size, max(1, size // _COARSE)), size - 1))
    top, best, at = _look(joint, signs, looked)
    fresh = looked
    while len(fresh):
        place = np.searchsorted(looked, at)
        below, above = looked[np.maximum(place - 1, 0)], looked[np.minimum(place + 1, len(looked) - 1)]
        between = {(int(a), int(b)) for a, b in zip(below, above, strict=True) if b - a > 2}
        finer = [np.linspace(a, b, _FINER).astype(np.int64) for a, b in sorted(between)]
        fresh = np.setdiff1d(np.concatenate(finer), looked) if finer else looked[:0]
        if len(fresh):
            top_, best_, at_ = _look(joint, signs, fresh)
            best, at = np.maximum(best, best_), np.where(best_ > best, at_, at)
            order = np.argsort(np.concatenate([looked, fresh]), kind="stable")
            looked, top = np.concatenate([looked, fresh])[order], np.concatenate([top, top_])[order]
    highest = float(best.max())
    alive = top > highest - _NOTHING
    kept = [np.arange(looked[i], looked[i + 1]) for i in range(len(looked) - 1) if alive[i] or alive[i + 1]]
    return np.concatenate([*kept, looked[-1:]]), np.flatnonzero(best > highest - _NEGLIGIBLE), highest


def _look(joint: _Joint, signs: Floats, places: Ints) -> tuple[Floats, Floats, Ints]:
    """Give the highest value at each place, the highest of each graph, and the place of that."""
    top = np.empty(len(places))
    best, at = np.full(len(signs), -np.inf), np.zeros(len(signs), dtype=np.int64)
    for start in range(0, len(places), _CHUNK):
        span = places[start : start + _CHUNK]
        values = joint.log(signs, span)
        top[start : start + _CHUNK] = values.max(0)
        here = values.max(1)
        at = np.where(here > best, span[values.argmax(1)], at)
        best = np.maximum(best, here)
    return top, best, at


def _orderings(n: int, n_0: Ints) -> Floats:
    value: Floats = gammaln(n + n_0 + 1.0) - gammaln(n_0 + 1.0)
    return value


def _parts(table: CaptureTable, delta: float, n_0: Ints) -> Floats:
    """Give L(A) for each set of lists A, and in row 0 (the empty set) what each clique costs and a separator gives."""
    k, n = table.k, table.n
    rows = np.empty((1 << k, len(n_0)))
    whole = 2**k * delta
    rows[0] = gammaln(whole) - gammaln(n + n_0 + whole)
    histories = np.arange(1 << k)
    for subset in range(1, 1 << k):
        size = subset.bit_count()
        margin = np.bincount(histories & subset, table.cells, 1 << k)
        members = np.array([c for c in range(1, 1 << k) if c & subset == c])
        delta_a = delta * 2 ** (k - size)
        seen = gammaln(margin[members] + delta_a).sum() - 2**size * gammaln(delta_a)
        rows[subset] = gammaln(n_0 + margin[0] + delta_a) + seen
    return rows


def _signs(chosen: Sequence[Graph], k: int) -> Floats:
    signs = np.zeros((len(chosen), 1 << k))
    for at, graph in enumerate(chosen):
        for clique in graph.cliques:
            signs[at, clique] += 1
        for separator in graph.separators:
            signs[at, separator] -= 1
        signs[at, 0] = len(graph.cliques) - len(graph.separators)
    return signs


@lru_cache(maxsize=8)
def graphs(k: int) -> tuple[Graph, ...]:
    """List the decomposable graphs of k lists: 2, 8, 61, 822 for k = 2, 3, 4, 5."""
    edges = list(combinations(range(k), 2))
    found = []
    for pick in range(1 << len(edges)):
        near = [0] * k
        for at, (i, j) in enumerate(edges):
            if pick >> at & 1:
                near[i] |= 1 << j
                near[j] |= 1 << i
        graph = _decomposed(near)
        if graph is not None:
            found.append(graph)
    return tuple(found)


def _decomposed(near: Sequence[int]) -> Graph | None:
    """Take simplicial vertices away, one by one; None where the graph has none left before it is empty.

    Each vertex goes with its neighbours that are left, which must all know each other. What lies in no other such
    set is a clique; the separators are the cliques' intersections along a tree, empty ones left out.
    """
    left = (1 << len(near)) - 1
    families = []
    while left:
        vertex = next((v for v in range(len(near)) if left >> v & 1 and _all_near(near, near[v] & left)), None)
        if vertex is None:
            return None
        families.append(near[vertex] & left | 1 << vertex)
        left &= ~(1 << vertex)
    cliques = [one for one in set(families) if not any(one != other and one & other == one for other in families)]
    return Graph(tuple(sorted(cliques)), tuple(sorted(_separators(cliques))))


def _all_near(near: Sequence[int], members: int) -> bool:
    each = [v for v in range(len(near)) if members >> v & 1]
    return all(near[v] >> w & 1 for v, w in combinations(each, 2))


def _separators(cliques: Sequence[int]) -> list[int]:
    """Give the intersections along a largest-weight spanning tree of the cliques (a junction tree)."""
    pairs = sorted(combinations(range(len(cliques)), 2), key=lambda ij: -(cliques[ij[0]] & cliques[ij[1]]).bit_count())
    tree = list(range(len(cliques)))
    found = []
    for i, j in pairs:
        shared = cliques[i] & cliques[j]
        if shared and tree[i] != tree[j]:
            old, new = tree[i], tree[j]
            tree = [new if one == old else one for one in tree]
            found.append(shared)
    return found


def likeliest(posterior: Posterior, k: int, shown: int = 5) -> dict[str, float]:
    """Give the likeliest graphs by name, with their probability."""
    return {graph.name(k): probability for graph, probability in posterior.graphs[:shown]}
