"""Do arrests set off arrests? A self-exciting process of days of arrest, with waves of releases as shocks.

lambda(t) = mu(t) + sum_{t_i < t} alpha beta exp(-beta (t - t_i)) + sum_{s_j < t} gamma m_j delta exp(-delta (t - s_j)):
t_i are arrests in days, s_j waves that freed m_j people. alpha is how many further arrests one sets off, gamma how many
one freed person does. log L = sum log lambda(t_i) - integral of lambda.

With beta and delta given, lambda is linear in all that is left, so that log L has one peak.

Sources:
    Hawkes 1971, Biometrika 58; Ogata 1988, JASA 83; Mohler et al. 2011, JASA 106; Brown et al. 2002, Neural Comput. 14
    (rescaled times).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.optimize import brentq, minimize
from scipy.special import chdtri, kolmogorov

from faustpfand.accounts.survival import Floats

LEAST = 300  # dated arrests; fewer tell nothing
MOST = 8_000  # the newest; more take minutes and would tell the same
LEAST_DAYS = 365
LEAST_WAVES = 5  # fewer give no gamma
# 1/beta in days: shorter cannot be seen in dates, longer is mu(t). alpha and beta can stand for each other, so the
# profile of alpha must be free to move beta by little; of five values, twice as far apart, it came out too narrow.
MEMORIES = (1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0, 14.0)
AFTER_WAVES = 30.0  # 1/delta in days; fixed before looking
STEPS = (61.0, 182.0, 365.0, 730.0)  # days between changes of mu, or none: the smallest BIC says which
SHIFTS = 99
_FIT = 0.01  # a smaller p of the rescaled times: the process is another one


class Shocks(NamedTuple):
    """Days of waves, and how many each freed."""

    days: Floats
    freed: Floats


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with limits by profile likelihood; `high` is inf where there is none."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Clusters:
    """What was found. alpha and a changing mu can stand for each other, so there are two.

    `alpha` is that with the changes of mu that BIC asks for, `step` days apart (None: mu is constant); `most_changes`
    that with mu free to change every two months, which takes long clusters for changes of mu. `memory` is 1/beta in
    days. `fits` is the p of Kolmogorov's test that the rescaled times are exponential; where it is small the process
    is another one, and nothing follows. `gamma` and `moved` (the share of calendars of waves, moved about, with a
    gamma as large) are None with too few waves.
    """

    arrests: int
    days: float
    alpha: Interval
    step: float | None
    most_changes: Interval
    memory: float
    fits: float
    gamma: Interval | None
    moved: float | None
    waves: int

    @property
    def is_sound(self) -> bool:
        """True unless the process does not fit."""
        return self.fits >= _FIT


@dataclass(frozen=True, slots=True)
class _Parts:
    """lambda at the arrests is `at @ theta`, its integral `whole @ theta`; the last columns are alpha and gamma."""

    at: Floats
    whole: Floats


def log_likelihood(
    events: Floats, until: float, rates: tuple[float, float, float], shocks: Shocks, response: tuple[float, float]
) -> tuple[float, float]:
    """Give log L and the integral of lambda over (0, until], mu constant.

    Args:
        events: t_i in days, increasing, in (0, until].
        until: end of observation, in days.
        rates: mu (a day), alpha, beta (a day).
        shocks: waves.
        response: gamma, delta (a day).
    """
    (mu, alpha, beta), (gamma, delta) = rates, response
    parts = _parts((events, until), np.array([0.0, until]), beta, (shocks, delta))
    theta = np.array([mu, alpha, gamma])[: parts.at.shape[1]]
    return float(np.log(parts.at @ theta).sum() - parts.whole @ theta), float(parts.whole @ theta)


def clusters(days: Sequence[int], waves: Sequence[tuple[int, int]], *, seed: int = 1) -> Clusters | str:
    """Estimate how many arrests one arrest, and one freed person, set off.

    Args:
        days: of arrest, as ordinals, one a person; only whole days.
        waves: (day, freed) of each.
        seed: of the hour of each arrest within its day, which nobody knows.

    Returns:
        What was found, or why nothing can be.
    """
    if len(days) < LEAST:
        return f"Only {len(days)} arrests have a day; {LEAST} are needed."
    kept = np.sort(np.array(days, dtype=float))[-MOST:]
    first, last = kept[0], kept[-1] + 1
    until = last - first
    if until < LEAST_DAYS:
        return f"The arrests lie within {until:.0f} days; it takes {LEAST_DAYS} to tell a cluster from a time."
    events = np.sort(kept - first + np.random.default_rng(seed).random(len(kept)))
    inside = [(day - first, freed) for day, freed in waves if first <= day < last and freed > 0]
    shocks = Shocks(*(np.array(column, dtype=float) for column in zip(*inside, strict=True))) if inside else _NONE
    shocks = shocks if len(shocks.days) >= LEAST_WAVES else _NONE
    models = {step: _Model(events, until, step, shocks) for step in (*STEPS, None) if step is None or 2 * step <= until}
    step = min(models, key=lambda one: models[one].bic())
    chosen = models[step]
    beta, theta, _ = chosen.best()
    return Clusters(
        arrests=len(events),
        days=float(until),
        alpha=chosen.profile(chosen.alpha_at),
        step=step,
        most_changes=models[STEPS[0]].profile(models[STEPS[0]].alpha_at),
        memory=1 / beta,
        fits=_fits(chosen, beta, theta),
        gamma=chosen.profile(chosen.alpha_at + 1) if len(shocks.days) else None,
        moved=_moved(chosen, beta, float(theta[-1])) if len(shocks.days) else None,
        waves=len(shocks.days),
    )


_NONE = Shocks(np.zeros(0), np.zeros(0))


class _Model:
    """Arrests with a stepwise mu; keeps the parts for each beta, which all fits share."""

    def __init__(self, events: Floats, until: float, step: float | None, shocks: Shocks) -> None:
        steps: Floats = np.linspace(0, until, 2 if step is None else round(until / step) + 1)
        self.events, self.until, self.steps, self.shocks = events, until, steps, shocks
        self.alpha_at = len(steps) - 1
        self.parts = {1 / m: _parts((events, until), steps, 1 / m, (shocks, 1 / AFTER_WAVES)) for m in MEMORIES}

    def best(self, fixed: tuple[int, float] | None = None) -> tuple[float, Floats, float]:
        """Give beta, theta and log L at the peak; `fixed` holds one theta at a value."""
        found = [(beta, *_peak(parts, fixed)) for beta, parts in self.parts.items()]
        return max(found, key=lambda one: one[2])

    def bic(self) -> float:
        """Give p log n - 2 log L; beta counts as a parameter, too."""
        _, theta, top = self.best()
        return (len(theta) + 1) * float(np.log(len(self.events))) - 2 * top

    def profile(self, at: int, level: float = 0.95) -> Interval:
        """Give theta `at` with limits where log L, all else at its best, has fallen by half of chi-square."""
        _, theta, top = self.best()
        peak, cut = float(theta[at]), top - float(chdtri(1, 1 - level)) / 2

        def over(value: float) -> float:
            return self.best((at, value))[2] - cut

        low = 0.0 if over(0.0) >= 0 else float(brentq(over, 0.0, peak, xtol=1e-4))
        high = max(2 * peak, 0.05)
        while over(high) >= 0:
            if high > 1e3:
                return Interval(peak, low, np.inf)
            high *= 2
        return Interval(peak, low, float(brentq(over, peak, high, xtol=1e-4)))


def _parts(seen: tuple[Floats, float], steps: Floats, beta: float, response: tuple[Shocks, float]) -> _Parts:
    """Give the columns of lambda: a step of mu each, arrests before, waves before (where there are any)."""
    events, until = seen
    shocks, delta = response
    place = np.clip(np.searchsorted(steps, events, side="left") - 1, 0, len(steps) - 2)
    columns = [*(place[:, None] == np.arange(len(steps) - 1)).astype(float).T, beta * _before(events, beta)]
    whole = [*np.diff(steps), float(-np.expm1(-beta * (until - events)).sum())]
    if len(shocks.days):
        since = events[:, None] - shocks.days
        columns.append(delta * (np.where(since > 0, np.exp(-delta * np.maximum(since, 0)), 0.0) @ shocks.freed))
        whole.append(float(-np.expm1(-delta * (until - shocks.days)) @ shocks.freed))
    return _Parts(np.stack(columns, axis=1), np.array(whole))


def _before(events: Floats, beta: float) -> Floats:
    """Sum exp(-beta (t_i - t_j)) over the t_j before t_i, from one arrest to the next."""
    decay = np.exp(-beta * np.diff(events))
    found, total, alike = np.zeros(len(events)), 0.0, 1
    for at, one in enumerate(decay, start=1):
        if events[at] == events[at - 1]:  # neither comes before the other
            found[at], alike = total, alike + 1
        else:
            total, alike = (total + alike) * one, 1
            found[at] = total
    return found


def _peak(parts: _Parts, fixed: tuple[int, float] | None) -> tuple[Floats, float]:
    """Maximise log L over theta >= 0, which has one peak; give theta and log L."""
    free = np.ones(len(parts.whole), dtype=bool)
    base: Floats = np.zeros(len(parts.at))
    held = 0.0
    if fixed is not None:
        free[fixed[0]] = False
        base, held = parts.at[:, fixed[0]] * fixed[1], parts.whole[fixed[0]] * fixed[1]
    # Each theta is measured by the arrests that it accounts for, so that all have one scale.
    scale = len(parts.at) / np.maximum(parts.whole[free], 1e-12)
    at, whole = parts.at[:, free] * scale, parts.whole[free] * scale

    def minus(theta: Floats) -> tuple[float, Floats]:
        rate = np.maximum(base + at @ theta, 1e-300)
        return float(whole @ theta + held - np.log(rate).sum()), whole - at.T @ (1 / rate)

    start = np.full(int(free.sum()), 1 / len(parts.whole))
    found = minimize(minus, start, jac=True, method="L-BFGS-B", bounds=[(1e-9, None)] * len(start),
                     options={"maxiter": 500, "ftol": 1e-12})  # fmt: skip
    theta = np.empty(len(parts.whole))
    theta[free] = found.x * scale
    if fixed is not None:
        theta[fixed[0]] = fixed[1]
    return theta, -float(found.fun)


def _fits(model: _Model, beta: float, theta: Floats) -> float:
    """Give the p of Kolmogorov's test of the times between arrests, measured by the integral of lambda."""
    reached = np.array([_integral(model, beta, theta, t) for t in model.events])
    between = np.sort(-np.expm1(-np.diff(reached, prepend=0.0)))
    n = len(between)
    distance = max((np.arange(1, n + 1) / n - between).max(), (between - np.arange(n) / n).max())
    return float(kolmogorov(np.sqrt(n) * distance))


def _integral(model: _Model, beta: float, theta: Floats, t: float) -> float:
    steps, shocks = model.steps, model.shocks
    mu = np.clip(t - steps[:-1], 0, np.diff(steps))
    before = model.events[: np.searchsorted(model.events, t)]
    parts = [*mu, -np.expm1(-beta * (t - before)).sum()]
    if len(shocks.days):
        parts.append(-np.expm1(-np.maximum(t - shocks.days, 0) / AFTER_WAVES) @ shocks.freed)
    return float(np.array(parts) @ theta)


def _moved(model: _Model, beta: float, gamma: float) -> float:
    """Move the whole calendar of waves about; give the share of places with a gamma as large, the true one included."""
    shifts = model.until * np.arange(1, SHIFTS + 1) / (SHIFTS + 1)
    as_large = 0
    for shift in shifts:
        days = (model.shocks.days + shift) % model.until
        parts = _parts(
            (model.events, model.until), model.steps, beta, (Shocks(days, model.shocks.freed), 1 / AFTER_WAVES)
        )
        as_large += _peak(parts, None)[0][-1] >= gamma
    return float(1 + as_large) / (1 + SHIFTS)
