"""Hierarchical log-linear models of a capture table, fitted many at a time.

n_omega ~ Poisson(mu_omega) for every history omega but the empty one, and
log mu_omega = sum of alpha_theta over the theta in M that lie within omega. M is closed under subsets and holds
all main effects. Then mu of the empty history is exp(alpha_empty), and N = n + exp(alpha_empty).

Sources:
    Fienberg 1972, Biometrika 59; Cormack 1989, Biometrics 45.
    Fienberg and Rinaldo 2012, Ann. Stat. 40; Chan, Silverman and Vincent 2021, JASA 116 (existence, identifiability).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
from scipy.special import gammaln, xlogy

from faustpfand.accounts.unlisted.table import Bools, CaptureTable, Floats, Ints, sizes

# Codes of Chan, Silverman and Vincent.
SOUND, NO_ESTIMATE, NOT_IDENTIFIABLE, NEITHER = 0, 1, 2, 3
_STEPS = 60  # Newton takes 5 to 10; a cell that runs to 0 shrinks by e each step, and 60 leave no doubt
_LOOK = 6  # steps before it is worth looking whether a row runs away
_STILL = 1e-6  # no log-mean moves by more: the estimate is found, so it exists
_CHUNK = 2_000  # models a batch, for memory
_REPEATED = 20  # so many rows a design make it worth while to treat each design apart
_CELLS = 20_000_000  # numbers in the designs of a batch; 160 MB


@dataclass(frozen=True, slots=True)
class Fits:
    """One row a model (and table): what it says about those on no list, and how well it fits.

    `unlisted` is exp(alpha_empty) in persons and `se` the standard error of alpha_empty. `means` has a column a
    history. `parameters` counts those at minus infinity, too. Rows whose `code` is not 0 hold nan.
    """

    unlisted: Floats
    se: Floats
    loglik: Floats
    means: Floats
    parameters: Ints
    code: Ints

    def bic(self, n: int) -> Floats:
        """Give p log n - 2 loglik with n the people seen; inf for a model that must not be chosen."""
        return np.where(self.code == SOUND, self.parameters * np.log(n) - 2 * self.loglik, np.inf)

    def aic(self) -> Floats:
        """Give 2 p - 2 loglik; for comparison with other programs only: it runs away on sparse tables."""
        return np.where(self.code == SOUND, 2 * self.parameters - 2 * self.loglik, np.inf)


@lru_cache(maxsize=16)
def within(k: int) -> Floats:
    """Give Z with Z[omega, theta] = 1 where theta lies within omega: the design of the saturated model."""
    histories = np.arange(1 << k)
    z: Floats = ((histories[:, None] & histories[None, :]) == histories[None, :]).astype(np.float64)
    return z


def models(k: int, order: int) -> Bools:
    """List the hierarchical models of k lists with interactions of at most `order` lists.

    Returns:
        Shape (models, 2^k): which alpha_theta each has, the empty one and the main effects always. Without the
        saturated one: 8, 113, 6,893 for k = 3, 4, 5 and order k - 1.
    """
    base = frozenset([0, *(1 << at for at in range(k))])
    rows = list(_grown([base], k, 2, order))
    terms = np.zeros((len(rows), 1 << k), dtype=bool)
    for at, model in enumerate(rows):
        terms[at, list(model)] = True
    return terms


def _grown(smaller: Iterable[frozenset[int]], k: int, size: int, order: int) -> Iterator[frozenset[int]]:
    """Add to each model every choice of terms of `size` lists whose subsets are all in it."""
    if size > order:
        yield from smaller
        return
    sets = [sum(1 << at for at in chosen) for chosen in combinations(range(k), size)]
    subsets = {theta: [theta & ~(1 << at) for at in range(k) if theta >> at & 1] for theta in sets}
    for model in smaller:
        open_to = [theta for theta in sets if all(each in model for each in subsets[theta])]
        chosen = (
            model | {theta for at, theta in enumerate(open_to) if pick >> at & 1} for pick in range(1 << len(open_to))
        )
        yield from _grown(chosen, k, size + 1, order)


def name(terms: Bools, k: int) -> str:
    """Write a model by its largest terms, e.g. [123,14,34]; lists are numbered from 1."""
    members = [int(theta) for theta in np.flatnonzero(terms) if theta]
    largest = [one for one in members if not any(one != other and one & other == one for other in members)]
    written = [[at + 1 for at in range(k) if theta >> at & 1] for theta in largest]
    between = "" if k < 10 else "."
    return (
        "[" + ",".join(between.join(map(str, one)) for one in sorted(written, key=lambda one: (-len(one), one))) + "]"
    )


def fit(cells: Ints, terms: Bools) -> Fits:
    """Fit one model to one table in each row, by Newton's method (iteratively reweighted least squares).

    A model is fitted only where its extended maximum-likelihood estimate exists and is identifiable; see `codes`.

    Args:
        cells: counts, shape (rows, 2^k) or (2^k,) for the same table in every row.
        terms: models, shape (rows, 2^k) or (2^k,).
    """
    cells, terms = np.broadcast_arrays(np.atleast_2d(cells), np.atleast_2d(terms))
    k = int(cells.shape[1]).bit_length() - 1
    active, kept = _reduced(cells, terms, k)
    out = Fits(
        unlisted=np.full(len(cells), np.nan),
        se=np.full(len(cells), np.nan),
        loglik=np.full(len(cells), np.nan),
        means=np.full(cells.shape, np.nan),
        parameters=terms.sum(1).astype(np.int64),
        code=_identified(active, kept, k),
    )
    for rows in _groups(active, kept, out.code == SOUND):
        _fit_group(cells[rows], active[rows], kept[rows], (out, rows))
    return out


def codes(table: CaptureTable, terms: Bools) -> Ints:
    """Say of each model whether its estimate exists and is unique, by linear programming alone.

    Every theta that nobody's history holds gets alpha_theta = -inf; it and the cells above it drop out. With A the
    transposed design of what is left and t = A y: the estimate exists if and only if some x with A x = t has all its
    cells above 0 (Fienberg and Rinaldo 2012), and it is identifiable if and only if A has full row rank.

    Returns:
        For each model 0 both hold, 1 no estimate, 2 not identifiable, 3 neither.
    """
    terms = np.atleast_2d(terms)
    cells = np.broadcast_to(table.cells, terms.shape)
    active, kept = _reduced(cells, terms, table.k)
    found = _identified(active, kept, table.k)
    exists = [_exists(table.cells, each, cell) for each, cell in zip(active, kept, strict=True)]
    return found + np.where(exists, 0, NO_ESTIMATE)


def _reduced(cells: Ints, terms: Bools, k: int) -> tuple[Bools, Bools]:
    """Give the terms that are not at minus infinity, and the cells that are left."""
    z = within(k)
    margins = cells.astype(np.float64) @ z  # n*_theta
    none = terms & (margins == 0)
    kept = (none.astype(np.float64) @ z.T) == 0
    kept[:, 0] = False  # nobody counts the empty history
    return terms & ~none, kept


def _identified(active: Bools, kept: Bools, k: int) -> Ints:
    """Say whether A has full row rank.

    The rows of A but the first are independent: each theta has a cell of its own, and sets of lists are triangular.
    The first (all ones) is a sum of them just if the alternating sum over the active theta within omega, the empty
    one included, vanishes in every cell omega that is left.
    """
    sign = np.where(sizes(k) % 2, -1.0, 1.0)
    left_over = ((active * sign) @ within(k).T) * kept
    return np.where((left_over != 0).any(1), SOUND, NOT_IDENTIFIABLE).astype(np.int64)


def _exists(cells: Ints, active: Bools, kept: Bools) -> bool:
    """Solve max s subject to A x = t, x >= s, x >= 0; the estimate exists if and only if s > 0."""
    k = len(cells).bit_length() - 1
    return _exists_on(np.packbits(cells[kept] > 0).tobytes(), active.tobytes(), kept.tobytes(), k)


@lru_cache(maxsize=65_536)
def _exists_on(seen: bytes, active_bytes: bytes, kept_bytes: bytes, k: int) -> bool:
    """Decide by the support alone: whether the estimate exists does not depend on how many people a cell has."""
    from scipy.optimize import linprog  # noqa: PLC0415 - slow to import, and few need it

    active, kept = (np.frombuffer(each, dtype=bool) for each in (active_bytes, kept_bytes))
    y = np.unpackbits(np.frombuffer(seen, dtype=np.uint8))[: kept.sum()].astype(np.float64)
    if y.all():
        return True
    a = within(k)[np.ix_(kept, active)].T
    width = a.shape[1]
    objective = np.append(np.zeros(width), -1.0)
    above = np.hstack([-np.eye(width), np.ones((width, 1))])
    found = linprog(
        objective,
        A_ub=above,
        b_ub=np.zeros(width),
        A_eq=np.hstack([a, np.zeros((len(a), 1))]),
        b_eq=a @ y,
        bounds=[(0, None)] * width + [(None, 1)],
        method="highs",
    )
    return bool(found.status == 0 and found.fun is not None and found.fun < -1e-9)


def _groups(active: Bools, kept: Bools, wanted: Bools) -> Iterator[Ints]:
    """Give the rows with equally many terms together, a chunk at a time; where designs repeat, each design apart."""
    number = active.sum(1)
    for p in np.unique(number[wanted]):
        rows = np.flatnonzero(wanted & (number == p))
        patterns = np.packbits(np.hstack([active[rows], kept[rows]]), axis=1)
        _, pattern = np.unique(patterns, axis=0, return_inverse=True)
        alike = len(rows) >= _REPEATED * (pattern.max() + 1)
        for part in (rows[pattern == at] for at in range(pattern.max() + 1)) if alike else (rows,):
            chunk = max(1, min(_CHUNK, _CELLS // (active.shape[1] * int(p))))
            for start in range(0, len(part), chunk):
                yield part[start : start + chunk]


def _fit_group(cells: Ints, active: Bools, kept: Bools, into: tuple[Fits, Ints]) -> None:
    out, rows = into
    y, x = _design(cells, active, kept)
    alpha, still, away = _newton(y, x, kept)
    gone = [at for at in np.flatnonzero(~still) if away[at] or not _exists(cells[at], active[at], kept[at])]
    mu = np.exp(np.clip(_log_means(x, alpha), -700, 700)) * kept
    out.loglik[rows] = (xlogy(y, mu) - mu - gammaln(y + 1)).sum(1)
    out.means[rows] = mu
    out.unlisted[rows] = np.exp(np.clip(alpha[:, 0], -700, 700))
    out.se[rows] = _se(x, mu)
    out.code[rows[gone]] = NO_ESTIMATE
    for values in (out.loglik, out.unlisted, out.se, out.means):
        values[rows[gone]] = np.nan


def _design(cells: Ints, active: Bools, kept: Bools) -> tuple[Floats, Floats]:
    """Give y and the design: shape (cells, terms) if all rows have the same, else (rows, cells, terms)."""
    k = int(cells.shape[1]).bit_length() - 1
    y = np.where(kept, cells, 0).astype(np.float64)
    if (active == active[0]).all() and (kept == kept[0]).all():
        return y, within(k)[:, active[0]] * kept[0][:, None]
    theta = np.nonzero(active)[1].reshape(len(active), -1)
    x = within(k).T[theta].transpose(0, 2, 1) * kept[:, :, None]
    return y, np.ascontiguousarray(x)


def _newton(y: Floats, x: Floats, kept: Bools) -> tuple[Floats, Bools, Bools]:
    """Maximise every row's Poisson likelihood; give alpha, which rows came to rest, and which surely never will."""
    weight = (y + 0.5) * kept
    alpha = _solve(x, weight, _score(x, weight * np.log(np.where(kept, y + 0.5, 1))))
    still, away = np.zeros(len(y), dtype=bool), np.zeros(len(y), dtype=bool)
    value = _value(y, x, alpha, kept)
    for number in range(_STEPS):
        rows = np.flatnonzero(~still & ~away)
        if len(rows) == 0:
            break
        x_, y_, kept_ = x if x.ndim == 2 else x[rows], y[rows], kept[rows]
        mu = np.exp(np.clip(_log_means(x_, alpha[rows]), -700, 50)) * kept_
        step = _solve(x_, mu, _score(x_, y_ - mu))
        if number >= _LOOK:
            away[rows] = _runs_away(y_, x_, step)
        moved = np.abs(_log_means(x_, step)).max(1)
        step *= np.minimum(1, 4 / np.maximum(moved, 1e-300))[:, None]  # no mean grows more than e^4 in a step
        for _ in range(30):
            after = _value(y_, x_, alpha[rows] + step, kept_)
            worse = after < value[rows] - 1e-9 * np.abs(value[rows])
            if not worse.any():
                break
            step[worse] /= 2
        alpha[rows] += step
        value[rows] = after
        still[rows[moved < _STILL]] = True
    return alpha, still, away


def _runs_away(y: Floats, x: Floats, step: Floats) -> Bools:
    """Say where a step proves that no estimate exists: in whole numbers it lowers empty cells and leaves all others.

    The likelihood then grows for ever that way (Haberman 1974). Cells that run to 0 lose 1 from their log-mean at each
    step of Newton's, so that late steps are all but whole numbers.
    """
    eta = _log_means(x, np.round(step))
    return np.asarray(((eta == 0) | (y == 0)).all(1) & (eta <= 0).all(1) & (eta < 0).any(1))


def _log_means(x: Floats, alpha: Floats) -> Floats:
    eta: Floats = alpha @ x.T if x.ndim == 2 else np.einsum("rcp,rp->rc", x, alpha)
    return eta


def _score(x: Floats, residual: Floats) -> Floats:
    """Give X' residual in each row."""
    score: Floats = residual @ x if x.ndim == 2 else np.einsum("rcp,rc->rp", x, residual)
    return score


def _information(x: Floats, weight: Floats) -> Floats:
    """Give X'WX in each row."""
    p = x.shape[-1]
    if x.ndim == 2:
        products = (x[:, :, None] * x[:, None, :]).reshape(len(x), p * p)
        return (weight @ products).reshape(-1, p, p)
    information: Floats = np.matmul(x.transpose(0, 2, 1), x * weight[:, :, None])
    return information


def _solve(x: Floats, weight: Floats, right: Floats) -> Floats:
    """Solve (X'WX) a = right; a trace of a ridge keeps rows that run to infinity from being singular."""
    information = _information(x, weight)
    ridge = 1e-14 * np.trace(information, axis1=1, axis2=2) + 1e-300
    h = information + np.eye(x.shape[-1]) * ridge[:, None, None]
    solved: Floats = np.linalg.solve(h, right[:, :, None])[:, :, 0]
    return solved


def _value(y: Floats, x: Floats, alpha: Floats, kept: Bools) -> Floats:
    eta = _log_means(x, alpha)
    value: Floats = (y * eta - np.exp(np.clip(eta, -700, 700)) * kept).sum(1)
    return value


def _se(x: Floats, mu: Floats) -> Floats:
    first = np.zeros((len(mu), x.shape[-1]))
    first[:, 0] = 1
    return np.sqrt(np.abs(_solve(x, mu, first)[:, 0]))


def whole_loglik(cells: Ints, terms: Bools, n_0: float) -> float:
    """Give the Poisson log-likelihood of one model with `n_0` people, maybe not whole, in the empty history's cell.

    Without the factorials of the other cells. The model must be sound on `cells`; see `fit`.
    """
    k = int(cells.shape[0]).bit_length() - 1
    active, kept = _reduced(cells[None, :], terms[None, :], k)
    kept[:, 0] = True
    y = np.where(kept, cells, 0).astype(np.float64)
    y[:, 0] = n_0
    x = within(k)[:, active[0]] * kept[0][:, None]
    alpha, _, _ = _newton(y, x, kept)
    return float(_value(y, x, alpha, kept)[0] - gammaln(n_0 + 1))


def saturated_loglik(cells: Ints) -> Floats:
    """Give the Poisson log-likelihood of a model that fits every cell: no model of the same table has more."""
    value: Floats = (xlogy(cells, cells) - cells - gammaln(cells + 1.0)).sum(1)
    return value


def terms_of(generators: Sequence[Sequence[int]], k: int) -> Bools:
    """Make a model of its largest terms, e.g. [[1, 2, 3], [1, 4]]; lists are numbered from 1."""
    tops = [sum(1 << (at - 1) for at in chosen) for chosen in generators] + [1 << at for at in range(k)]
    return np.array([any(theta & top == theta for top in tops) for theta in range(1 << k)])
