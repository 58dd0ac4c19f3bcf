"""Count regressions for monthly arrests, and tests that ask little of them.

Waves are timed by the regime, and elections and trials drive arrests, too: what comes out is an association.

Sources:
    Lopez Bernal, Cummins and Gasparrini 2017, IJE 46; Turner et al. 2021, BMC Med. Res. Methodol. 21;
    MacKinnon and Webb 2020, J. Econometrics 218; Raftery and Akman 1986, Biometrika 73;
    MacKinnon and White 1985, J. Econometrics 29.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import gammaln, logsumexp, ndtri, stdtrit, xlogy

Floats = npt.NDArray[np.float64]

HARMONICS = 2  # pairs of sine and cosine: yearly and half-yearly season
_STEPS = 200
_STILL = 1e-12
_ALONE = 1e-6  # 1 - leverage of a month that a term has for itself: its residual is 0, and says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A log-linear count regression.

    `coef` and `se` have a place a term, on the scale of logarithms; `se` is scaled by the dispersion for quasi-Poisson.
    `mean` has the fitted count of each month; `df` is months less terms; `theta` is the negative binomial's size.
    """

    coef: Floats
    se: Floats
    mean: Floats
    deviance: float
    dispersion: float
    df: int
    theta: float | None = None
    loglik: float | None = None

    def ratio(self, at: int, level: float = 0.95, *, normal: bool = False) -> tuple[float, float, float]:
        """Give exp(coefficient) with limits by the t distribution, or by the normal one."""
        upper = (1 + level) / 2
        z = float(ndtri(upper)) if normal else float(stdtrit(self.df, upper))
        low, high = self.coef[at] - z * self.se[at], self.coef[at] + z * self.se[at]
        return float(np.exp(self.coef[at])), float(np.exp(low)), float(np.exp(high))


def poisson(y: Floats, x: Floats, offset: Floats | None = None) -> Fit:
    """Fit log E(y) = offset + x b with var = mu: intervals far too narrow for arrests. For comparison only."""
    fit = quasi_poisson(y, x, offset)
    return replace(fit, se=fit.se / np.sqrt(fit.dispersion))


def quasi_poisson(y: Floats, x: Floats, offset: Floats | None = None) -> Fit:
    """Fit log E(y) = offset + x b with var = phi mu, phi = Pearson chi-square / df.

    Args:
        y: counts, one a month.
        x: design, a column a term, the first all ones.
        offset: log of the exposure; 0 if left out.

    Raises:
        ValueError: there are no more months than terms, or the terms cannot be told apart.
    """
    offset = np.zeros(len(y)) if offset is None else offset
    coef, covariance, mu = _irls(y, x, offset, np.inf)
    df = len(y) - x.shape[1]
    phi = float(((y - mu) ** 2 / mu).sum() / df)
    return Fit(
        coef=coef,
        se=np.sqrt(np.diag(covariance) * phi),
        mean=mu,
        deviance=float(2 * (xlogy(y, y / mu) - (y - mu)).sum()),
        dispersion=phi,
        df=df,
    )


def robust(y: Floats, x: Floats, offset: Floats | None = None) -> Fit:
    """Fit as `quasi_poisson` does, with errors that do not rest on var = phi mu.

    Counts that come in bursts vary with the square of their mean. Then phi mu is too small where much happens, which
    is after waves, and the plain interval covers 91 of 100 in long series. Each residual, enlarged by its leverage,
    speaks for its own variance instead.

    Source:
        MacKinnon and White 1985, J. Econometrics 29 (HC3).
    """
    fit = quasi_poisson(y, x, offset)
    bread = np.linalg.inv(x.T @ (x * fit.mean[:, None]))
    leverage = np.einsum("ij,jk,ik->i", x, bread, x) * fit.mean
    scores = x * ((y - fit.mean) / np.maximum(1 - leverage, _ALONE))[:, None]
    return replace(fit, se=np.sqrt(np.diag(bread @ (scores.T @ scores) @ bread)))


def negative_binomial(y: Floats, x: Floats, offset: Floats | None = None) -> Fit:
    """Fit log E(y) = offset + x b with var = mu + mu^2 / theta, theta by maximum likelihood (as R's glm.nb).

    Where the counts are no more dispersed than Poisson's, theta runs to its upper end and the fit is Poisson's. The
    errors take theta for known.

    Args:
        y: counts, one a month.
        x: design, a column a term, the first all ones.
        offset: log of the exposure; 0 if left out.

    Raises:
        ValueError: there are no more months than terms, or the terms cannot be told apart.
    """
    offset = np.zeros(len(y)) if offset is None else offset
    theta = 10.0
    for _ in range(_STEPS):
        coef, covariance, mu = _irls(y, x, offset, theta)
        before, theta = theta, _size(y, mu)
        if abs(theta - before) < 1e-8 * theta:
            break
    df = len(y) - x.shape[1]
    deviance = 2 * (xlogy(y, y / mu) - (y + theta) * np.log((y + theta) / (mu + theta))).sum()
    return Fit(
        coef=coef,
        se=np.sqrt(np.diag(covariance)),
        mean=mu,
        deviance=float(deviance),
        dispersion=float(((y - mu) ** 2 / (mu + mu**2 / theta)).sum() / df),
        df=df,
        theta=theta,
        loglik=_nb_loglik(y, mu, theta),
    )


def _nb_loglik(y: Floats, mu: Floats, theta: float) -> float:
    return float(_nb_each(y, mu, theta).sum())


def _nb_each(y: Floats, mu: Floats, theta: float) -> Floats:
    """Give the log-probability of each count under a negative binomial with mean mu and size theta."""
    constant = gammaln(y + theta) - gammaln(theta) - gammaln(y + 1)
    each: Floats = constant + theta * np.log(theta / (theta + mu)) + xlogy(y, mu / (mu + theta))
    return each


def widened(fit: Fit) -> Fit:
    """Widen a negative binomial fit's errors by its Pearson dispersion, where that exceeds 1.

    In series of a few dozen months theta comes out too large, and plain intervals cover too little.
    """
    return replace(fit, se=fit.se * max(1.0, fit.dispersion) ** 0.5)


def _size(y: Floats, mu: Floats) -> float:
    """Give theta at which the likelihood of the counts, given their means, is largest."""
    from scipy.optimize import minimize_scalar  # noqa: PLC0415 - slow to import, and few need it

    found = minimize_scalar(
        lambda log: -_nb_loglik(y, mu, np.exp(log)), bounds=(-5, 14), method="bounded", options={"xatol": 1e-10}
    )
    return float(np.exp(found.x))


def _irls(y: Floats, x: Floats, offset: Floats, theta: float) -> tuple[Floats, Floats, Floats]:
    """Reweigh and solve until nothing moves; theta inf is Poisson's variance."""
    if len(y) <= x.shape[1] or np.linalg.matrix_rank(x) < x.shape[1]:
        raise ValueError(f"{len(y)} months cannot tell {x.shape[1]} terms apart.")
    mu = y + 0.1 + 0.5 * y.mean() * (y == 0)
    coef = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        w = mu / (1 + mu / theta)
        z = np.log(mu) - offset + (y - mu) / mu
        information = x.T @ (x * w[:, None])
        new = np.linalg.solve(information, x.T @ (w * z))
        mu = np.exp(np.clip(offset + x @ new, -30, 30))
        done = np.abs(new - coef).max() < _STILL * (1 + np.abs(new).max())
        coef = new
        if done:
            break
    w = mu / (1 + mu / theta)
    return coef, np.linalg.inv(x.T @ (x * w[:, None])), mu


def season(months: Sequence[int], pairs: int = HARMONICS) -> Floats:
    """Give sin and cos of 2 pi j month / 12, j = 1..pairs, a column each; `months` are 1 to 12."""
    angle = 2 * np.pi * np.array(months, dtype=float)[:, None] * np.arange(1, pairs + 1) / 12
    return np.stack([np.sin(angle), np.cos(angle)], axis=2).reshape(len(months), -1)


def autocorrelation(residuals: Floats, lags: int = 3) -> tuple[float, ...]:
    """Give the autocorrelation of residuals at lag 1, 2, ...; beyond 2/sqrt(n) they remember each other."""
    centred = residuals - residuals.mean()
    whole = float(centred @ centred)
    return tuple(float(centred[lag:] @ centred[:-lag]) / whole if whole else 0.0 for lag in range(1, lags + 1))


def least_ratio(se: float, df: int, power: float = 0.8) -> float:
    """Give the smallest rate ratio above 1 that the series finds at 5 per cent with this power."""
    return float(np.exp((stdtrit(df, 0.975) + stdtrit(df, power)) * se))


@dataclass(frozen=True, slots=True)
class Shifted:
    """A statistic, and the share of calendar shifts at which it is at least as large; no smaller than 1/n."""

    statistic: float
    p: float
    shifts: int


def calendar_shift(y: Floats, waves: Sequence[int], window: int = 1) -> Shifted | None:
    """Ask whether arrests rise after waves more than after the same calendar, moved about.

    Statistic: the mean over waves of log((y after + 1/2) / (y before + 1/2)), with windows of so many months;
    waves in one month, or whose windows overlap, count as one. Null distribution: the whole calendar of waves is
    shifted around the span by 0 to n - 1 months, which keeps its spacing and the autocorrelation of y.

    Args:
        y: counts, one a month.
        waves: the months of waves, as places of y.
        window: months before and after; the month of the wave belongs to neither.

    Returns:
        None where no wave has whole windows.
    """
    n = len(y)
    months = _apart(sorted(set(waves)), window)
    if not months or n < 2 * window + 2:
        return None
    change = np.full(n, np.nan)
    for month in range(window, n - window):
        after, before = y[month + 1 : month + 1 + window].sum(), y[month - window : month].sum()
        change[month] = np.log((after + 0.5) / (before + 0.5))
    statistics = np.array([_mean_known(change[[(month + shift) % n for month in months]]) for shift in range(n)])
    if np.isnan(statistics[0]):
        return None
    known = statistics[~np.isnan(statistics)]
    return Shifted(float(statistics[0]), float((known >= statistics[0] - 1e-12).mean()), len(known))


def _mean_known(values: Floats) -> float:
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else np.nan


def _apart(months: Sequence[int], window: int) -> list[int]:
    kept: list[int] = []
    for month in months:
        if not kept or month - kept[-1] > window:
            kept.append(month)
    return kept


@dataclass(frozen=True, slots=True)
class Signs:
    """An exact sign-flip test of paired differences: of so many assignments so many sum to at least as much."""

    total: float
    assignments: int
    at_least: int
    as_extreme: int

    @property
    def p_one_sided(self) -> float:
        """Share of assignments with a sum at least as large; ties count."""
        return self.at_least / self.assignments

    @property
    def p_two_sided(self) -> float:
        """Share of assignments whose sum is as far from 0, on either side."""
        return self.as_extreme / self.assignments


def sign_flips(differences: Sequence[int]) -> Signs:
    """Test whether differences lean to one side, by all 2^n assignments of their signs.

    Args:
        differences: whole numbers, 22 at most.

    Source:
        Fisher 1935, The Design of Experiments, section 21.
    """
    if len(differences) > 22:
        raise ValueError(f"{len(differences)} differences have too many assignments; 22 at most.")
    sizes = np.abs(np.array(differences, dtype=np.int64))
    signs = np.array(list(product((-1, 1), repeat=len(sizes))), dtype=np.int64)
    total = int(sum(differences))
    sums = signs @ sizes
    return Signs(total, len(signs), int((sums >= total).sum()), int((np.abs(sums) >= abs(total)).sum()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Changepoint:
    """Posterior of the last month before a change: `probability[i]` belongs to i + 1 months before it."""

    probability: Floats
    rate_before: float
    rate_after: float
    log_bayes_factor: float

    @property
    def mode(self) -> int:
        """The likeliest number of months before the change."""
        return int(self.probability.argmax()) + 1

    def quantile(self, p: float) -> int:
        """Give the first number of months whose cumulative probability reaches p."""
        return int(np.searchsorted(np.cumsum(self.probability), p)) + 1

    @property
    def mean(self) -> float:
        """The posterior mean number of months before the change."""
        return float(self.probability @ np.arange(1, len(self.probability) + 1))


def changepoint(y: Floats, shape: float = 1.0, rate: float = 1.0, theta: float | None = None) -> Changepoint:
    """Let the data say when a rate changed: y ~ Poisson(l1) up to kappa, Poisson(l2) after, l ~ Gamma(shape, rate).

    p(kappa | y) is in closed form. A trend or a season passes for a break, and counts that vary more than Poisson's
    show breaks everywhere: then give `theta`, the size of a negative binomial, and the rates go over a grid.

    Args:
        y: counts, one a month.
        shape: of the prior of both rates.
        rate: of that prior.
        theta: size of the negative binomial; None for Poisson.

    Returns:
        The posterior, the mean rates, and the log Bayes factor of one change against none.
    """
    n = len(y)
    if theta is not None:
        return _overdispersed(y, theta)
    sums = np.cumsum(y)

    def evidence(total: Any, months: Any) -> Any:  # noqa: ANN401 - a number or an array
        value: Floats = (
            shape * np.log(rate) - gammaln(shape) + gammaln(shape + total) - (shape + total) * np.log(rate + months)
        )
        return value

    kappa = np.arange(1, n)
    first, second = sums[:-1], sums[-1] - sums[:-1]
    log_p = evidence(first, kappa) + evidence(second, n - kappa)
    none = float(evidence(np.array([sums[-1]]), np.array([n]))[0])
    p = np.exp(log_p - logsumexp(log_p))
    return Changepoint(
        probability=p,
        rate_before=float(p @ ((shape + first) / (rate + kappa))),
        rate_after=float(p @ ((shape + second) / (rate + n - kappa))),
        log_bayes_factor=float(logsumexp(log_p) - np.log(n - 1) - none),
    )


def _overdispersed(y: Floats, theta: float) -> Changepoint:
    """Do the same with negative binomial counts, the rate uniform in its logarithm on a grid."""
    rates = np.exp(np.linspace(np.log(0.2 * (y.mean() + 0.1)), np.log(5 * (y.mean() + 0.1)), 200))
    log_pmf = _nb_each(y[:, None], rates[None, :], theta)
    before, n = np.cumsum(log_pmf, axis=0), len(y)
    one, other = before[:-1], before[-1] - before[:-1]
    log_p = logsumexp(one, axis=1) + logsumexp(other, axis=1) - 2 * np.log(len(rates))
    none = float(logsumexp(before[-1]) - np.log(len(rates)))
    p = np.exp(log_p - logsumexp(log_p))

    def mean_rate(weights: Floats) -> Floats:
        share = np.exp(weights - logsumexp(weights, axis=1, keepdims=True))
        value: Floats = share @ rates
        return value

    return Changepoint(
        probability=p,
        rate_before=float(p @ mean_rate(one)),
        rate_after=float(p @ mean_rate(other)),
        log_bayes_factor=float(logsumexp(log_p) - np.log(n - 1) - none),
    )
