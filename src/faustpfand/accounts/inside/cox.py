"""Comparing groups by the hazard of leaving: Cox's regression, and whether its ratios hold over time.

Sources:
    Cox 1972, JRSS B 34; Breslow 1974, Biometrics 30, and Efron 1977, JASA 72 (ties); Gail, Lubin and Rubinstein 1981,
    Biometrika 68 (the recursion for exact ties); Grambsch and Therneau 1994, Biometrika 81 (the check of proportional
    hazards, as the score test of Therneau's package survival, 3.0 and later).
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.special import chdtrc, ndtr, ndtri

from faustpfand.accounts.inside.survival import Bools, Durations, Floats, Ints, kaplan_meier

_STEPS = 50
_STILL = 1e-10  # on the log-likelihood, relative
_FLAT = 1e12  # condition of the information: the likelihood has no peak
_RUNS_AWAY = 12.0  # log hazard ratio of the largest x to the smallest: a group in which nobody leaves


class Ties(StrEnum):
    """What to make of several exits at one time; the choice moves the second digit where ties are many."""

    EFRON = "efron"
    BRESLOW = "breslow"
    EXACT = "exact"  # Cox's own, for time in steps: who of those at risk leave together; slow where ties are many


@dataclass(frozen=True, slots=True, kw_only=True)
class CoxFit:
    """Log hazard ratios a covariate, with their covariance; the log-likelihood at 0 and at the estimate."""

    beta: Floats
    covariance: Floats
    loglik: tuple[float, float]
    events: int
    concordance: float

    @property
    def se(self) -> Floats:
        """Standard errors of the log hazard ratios."""
        return np.sqrt(np.diag(self.covariance))

    def ratio(self, at: int, level: float = 0.95) -> tuple[float, float, float]:
        """Give the hazard ratio of covariate `at`, with Wald limits on the log scale."""
        wide = float(ndtri((1 + level) / 2)) * float(self.se[at])
        beta = float(self.beta[at])
        return float(np.exp(beta)), float(np.exp(beta - wide)), float(np.exp(beta + wide))

    def p(self, at: int) -> float:
        """Give the two-sided p-value of covariate `at` by Wald's test."""
        return float(2 * ndtr(-abs(self.beta[at]) / self.se[at]))


@dataclass(frozen=True, slots=True)
class Proportional:
    """Score tests of whether a ratio changes over time: chi-square and p of each covariate, and of all together."""

    chi2: tuple[float, ...]
    p: tuple[float, ...]
    global_chi2: float
    global_p: float


@dataclass(frozen=True, slots=True)
class _Sums:
    """A row an exit, or, for Efron, a share of one: log of the summed risk, mean and covariance of x among the risk.

    For exact ties, a row a time: the same of the sums over all sets of people who might have left.
    """

    times: Ints  # which time of exit the row belongs to
    log_risk: Floats
    mean: Floats
    covariance: Floats


def cox(stays: Durations, x: Floats, kind: int | None = None, ties: Ties = Ties.EFRON) -> CoxFit | None:
    """Fit h(t | x) = h_0(t) exp(x beta) by partial likelihood.

    Takes left truncation and right censoring. For one kind of exit the others are censored: the cause-specific hazard,
    which alone does not tell who leaves by that way in the end; see `survival.aalen_johansen`.

    Args:
        stays: n of them.
        x: covariates, shape (n, p), no constant among them.
        kind: of exit, a value of `stays.event`; all kinds alike if left out.
        ties: how to take several exits at one time.

    Returns:
        None where there is no estimate: covariates that cannot be told apart, or a group in which nobody leaves.
    """
    happened = stays.event > 0 if kind is None else stays.event == kind
    beta: Floats = np.zeros(x.shape[1])
    centred = x - x.mean(0)
    if not happened.any() or np.linalg.matrix_rank(centred) < x.shape[1]:
        return None
    null, score, information = _likelihood(stays, happened, centred, beta, ties)
    value = null
    for _ in range(_STEPS):
        try:
            step = np.asarray(np.linalg.solve(information, score), dtype=np.float64)
        except np.linalg.LinAlgError:
            return None
        after = _likelihood(stays, happened, centred, beta + step, ties)
        while after[0] < value - 1e-9 and np.abs(step).max() > _STILL:
            step /= 2
            after = _likelihood(stays, happened, centred, beta + step, ties)
        beta, gain = beta + step, after[0] - value
        value, score, information = after
        if np.abs(beta * np.ptp(x, axis=0)).max() > _RUNS_AWAY:
            return None
        if abs(gain) < _STILL * (1 + abs(value)):
            break
    else:
        return None
    if np.linalg.cond(information) > _FLAT:
        return None
    return CoxFit(
        beta=beta,
        covariance=np.asarray(np.linalg.inv(information), dtype=np.float64),
        loglik=(null, value),
        events=int(happened.sum()),
        concordance=_concordance(stays, happened, centred @ beta),
    )


def proportional(stays: Durations, x: Floats, fit: CoxFit, kind: int | None = None) -> Proportional | None:
    """Test whether hazard ratios stay the same: whether x g(t) adds to the fit, g(t) = 1 - S(t-), S by Kaplan-Meier.

    A small p says that a ratio changes over time, so that the one figure is an average.

    Returns:
        None where the test has no answer, as with exits at one time alone.
    """
    happened = stays.event > 0 if kind is None else stays.event == kind
    centred, p = x - x.mean(0), x.shape[1]
    sums = _sums(stays, happened, centred, fit.beta, Ties.EFRON)
    curve = kaplan_meier(Durations(stays.entry, stays.exit, happened.astype(np.int64)))
    g = 1 - np.concatenate([[1.0], curve.value])[:-1]
    g = g - np.average(g, weights=curve.events)
    of_row = g[sums.times]
    exits = np.searchsorted(curve.times, stays.exit[happened])
    u = (g[exits][:, None] * centred[happened]).sum(0) - (of_row[:, None] * sums.mean).sum(0)
    blocks = [np.einsum("r,rij->ij", of_row**power, sums.covariance) for power in (0, 1, 2)]
    whole = np.block([[blocks[0], blocks[1]], [blocks[1], blocks[2]]])
    try:
        each = [_score_test(whole, u, p, [at]) for at in range(p)]
        together = _score_test(whole, u, p, list(range(p)))
    except np.linalg.LinAlgError:
        return None
    return Proportional(tuple(each), tuple(float(chdtrc(1, one)) for one in each), together, float(chdtrc(p, together)))


def _score_test(information: Floats, u: Floats, p: int, chosen: list[int]) -> float:
    rows = [*range(p), *(p + at for at in chosen)]
    score = np.concatenate([np.zeros(p), u[chosen]])
    return float(score @ np.linalg.solve(information[np.ix_(rows, rows)], score))


def _likelihood(stays: Durations, happened: Bools, x: Floats, beta: Floats, ties: Ties) -> tuple[float, Floats, Floats]:
    """Give the log partial likelihood, its gradient, and the information."""
    sums = _sums(stays, happened, x, beta, ties)
    own = x[happened]
    loglik = float((own @ beta).sum() - sums.log_risk.sum())
    return loglik, own.sum(0) - sums.mean.sum(0), sums.covariance.sum(0)


def _sums(stays: Durations, happened: Bools, x: Floats, beta: Floats, ties: Ties) -> _Sums:
    """Sum over who is at risk at each time of exit; Efron takes a growing share of those who leave at it away."""
    times = np.unique(stays.exit[happened])
    eta = x @ beta
    if ties is Ties.EXACT:
        return _exact(stays, happened, x, eta)
    top = float(eta.max())
    risk = np.exp(eta - top)
    n, p = x.shape
    columns = np.hstack(
        [risk[:, None], risk[:, None] * x, risk[:, None] * (x[:, :, None] * x[:, None, :]).reshape(n, p * p)]
    )
    at_risk = _before(columns, stays.entry, times) - _before(columns, stays.exit, times)
    leaving = np.zeros_like(at_risk)
    place = np.searchsorted(times, stays.exit[happened])
    np.add.at(leaving, place, columns[happened])
    number = np.bincount(place, minlength=len(times))
    row = np.repeat(np.arange(len(times)), number)
    share = (np.arange(len(row)) - np.repeat(np.cumsum(number) - number, number)) / np.repeat(number, number)
    taken = share[:, None] * leaving[row] if ties is Ties.EFRON else 0.0
    total = at_risk[row] - taken
    weight = total[:, :1]
    mean = total[:, 1 : p + 1] / weight
    square = (total[:, p + 1 :] / weight).reshape(-1, p, p)
    covariance = square - mean[:, :, None] * mean[:, None, :]
    return _Sums(row, np.log(weight[:, 0]) + top, mean, covariance)


def _exact(stays: Durations, happened: Bools, x: Floats, eta: Floats) -> _Sums:
    """Sum over every set of as many as left at a time, drawn from those at risk."""
    times = np.unique(stays.exit[happened])
    rows = []
    for t in times:
        at_risk = (stays.entry < t) & (stays.exit >= t)
        leaving = int((happened & (stays.exit == t)).sum())
        rows.append(_over_sets(eta[at_risk], x[at_risk], leaving))
    log_risk, mean, covariance = (np.array(column) for column in zip(*rows, strict=True))
    return _Sums(np.arange(len(times)), log_risk, mean, covariance)


def _over_sets(eta: Floats, x: Floats, size: int) -> tuple[float, Floats, Floats]:
    """Give log sum exp over all sets of that size, with gradient and Hessian in beta, one person at a time.

    Sets of k with a person among the first i are sets of k - 1 of the first i - 1, and he.
    """
    p = x.shape[1]
    value, first, second = np.zeros(size + 1), np.zeros((size + 1, p)), np.zeros((size + 1, p, p))
    value[0], scale = 1.0, 0.0
    for risk, own in zip(np.exp(eta - eta.max()), x, strict=True):
        mixed = first[:-1, :, None] * own
        second[1:] += risk * (
            second[:-1] + mixed + mixed.transpose(0, 2, 1) + value[:-1, None, None] * own[:, None] * own
        )
        first[1:] += risk * (first[:-1] + value[:-1, None] * own)
        value[1:] += risk * value[:-1]
        largest = value.max()  # there are more sets than a number can hold
        value, first, second, scale = value / largest, first / largest, second / largest, scale + np.log(largest)
    mean = first[-1] / value[-1]
    return (
        float(np.log(value[-1]) + scale + size * eta.max()),
        mean,
        second[-1] / value[-1] - mean[:, None] * mean,
    )


def _before(columns: Floats, when: Floats, times: Floats) -> Floats:
    """Sum the rows whose `when` lies before each of the times."""
    order = np.argsort(when, kind="stable")
    summed = np.vstack([np.zeros(columns.shape[1]), np.cumsum(columns[order], axis=0)])
    found: Floats = summed[np.searchsorted(when[order], times, side="left")]
    return found


def _concordance(stays: Durations, happened: Bools, eta: Floats) -> float:
    """Give the share of comparable pairs in which who leaves first has the higher hazard; equal ones count half.

    A pair is comparable if one leaves while the other is under observation and stays longer; of two who leave at one
    time none is first, and who is last seen at that time stays longer (Harrell 1982, JAMA 247; Therneau).
    """
    order = np.unique(eta, return_inverse=True)[1]
    size = int(order.max()) + 1
    times = np.unique(stays.exit[happened])
    agreed = tied = pairs = 0
    for t in times:
        first = order[happened & (stays.exit == t)]
        longer = np.bincount(
            order[(stays.entry < t) & ((stays.exit > t) | ((stays.exit == t) & ~happened))], minlength=size
        )
        below = np.concatenate([[0], np.cumsum(longer)])
        agreed += int(below[first].sum())
        tied += int(longer[first].sum())
        pairs += len(first) * int(longer.sum())
    return (agreed + tied / 2) / pairs if pairs else 0.5
