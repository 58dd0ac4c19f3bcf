"""Do arrests set off arrests? A self-exciting process of days of arrest, with waves of releases as shocks.

lambda(t) = mu(t) + sum_{t_i < t} alpha beta exp(-beta (t - t_i)) + sum_{s_j < t} gamma m_j delta exp(-delta (t - s_j)):
t_i are arrests in days, s_j waves that freed m_j people. alpha is how many further arrests one sets off, gamma how many
one freed person does. log L = sum log lambda(t_i) - integral of lambda.

Registers give days, not hours, so what is fitted is the count of each day. Those that earlier days, waves and mu send
to day d are Poisson(m_d); each of the day's arrests, at an hour that nobody knows, sets off Poisson(eta) more on the
same day, eta = alpha (1 - (1 - exp(-beta)) / beta), and so do those. A day's count is then Consul's generalised
Poisson, P(y) = m (m + eta y)^(y - 1) exp(-m - eta y) / y!. To draw the hours instead, as is often done, takes some of
the clustering away: alpha comes out too low, and its limits hold it too seldom.

With beta and delta given, m and m + eta y are linear in all that is left, so that log L has one peak.

Sources:
    Hawkes 1971, Biometrika 58; Ogata 1988, JASA 83; Mohler et al. 2011, JASA 106; Consul and Jain 1973, Technometrics
    15 (the count of a family whose founders are Poisson); Czado, Gneiting and Held 2009, Biometrics 65 (whether counts
    fit); DiCiccio, Martin and Stern 2001, Canad. J. Statist. 29 (limits from the signed root).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.optimize import brentq
from scipy.signal import lfilter
from scipy.special import gammaln, kolmogorov

from faustpfand.accounts.inside.survival import Floats, Ints

LEAST = 300  # dated arrests; fewer tell nothing
LEAST_DAYS = 365
LEAST_WAVES = 5  # fewer give no gamma
# 1/beta in days: shorter cannot be seen in dates, longer is mu(t). alpha and beta can stand for each other, so the
# profile of alpha must be free to move beta by little; of five values, twice as far apart, it came out too narrow.
MEMORIES = (1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0, 14.0)
AFTER_WAVES = 30.0  # 1/delta in days; fixed before looking
STEPS = (61.0, 182.0, 365.0, 730.0)  # days between changes of mu, or none: the smallest BIC says which
SHIFTS = 99
WORLDS = 40  # drawn at each limit: they leave the correction uncertain by a sixth of a standard error
_Z, _WIDE = 1.959964, 2.575829  # of 95 and of 99 per cent
_NO_LIMIT = 1e3  # whoever may set off so many may set off any number
_ALMOST_ONE = 0.95
_NONE, _NEAR_NONE = 1e-9, 1e-6  # arrests: theta is measured so that 1 accounts for all of them
_STEPS, _STILL = 100, 1e-9
_FIT = 0.01  # a smaller p of the fit: the process is another one


class Shocks(NamedTuple):
    """Days of waves, and how many each freed."""

    days: Floats
    freed: Floats


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with 95 per cent limits; `high` is inf where there is none."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Clusters:
    """What was found. alpha and a changing mu can stand for each other, so there are two.

    `alpha` is that with the changes of mu that BIC asks for, `step` days apart (None: mu is constant); `most_changes`
    that with mu free to change every two months, which takes long clusters for changes of mu. `memory` is 1/beta in
    days. `fits` is the p of Kolmogorov's test that the counts of days come as fitted; where it is small the process is
    another one, and nothing follows. `gamma` and `moved` (the share of calendars of waves, moved about, with a
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
    """log L is `weight @ log(rate) - whole @ theta`, rate the row's step of mu plus `rest` @ (alpha, and gamma).

    Rows are m and m + eta y of each day with arrests; `place` is the step of mu that the day lies in.
    """

    place: Ints
    rest: Floats
    weight: Floats
    whole: Floats

    def rate(self, theta: Floats) -> Floats:
        """Give m, or m + eta y, of each row."""
        steps = len(theta) - self.rest.shape[1]
        value: Floats = theta[:steps][self.place] + self.rest @ theta[steps:]
        return np.maximum(value, 1e-300)

    def slope(self, rate: Floats) -> Floats:
        """Give the first derivatives of log L."""
        each, steps = self.weight / rate, len(self.whole) - self.rest.shape[1]
        value: Floats = np.concatenate([np.bincount(self.place, each, steps), each @ self.rest])
        return value - self.whole

    def bend(self, rate: Floats) -> Floats:
        """Give the second derivatives of log L, less their sign. A row has one step of mu, so that most are 0."""
        each, steps = self.weight / rate**2, len(self.whole) - self.rest.shape[1]
        value = np.zeros((len(self.whole), len(self.whole)))
        value[np.arange(steps), np.arange(steps)] = np.bincount(self.place, each, steps)
        for at, column in enumerate(self.rest.T, steps):
            value[at, :steps] = value[:steps, at] = np.bincount(self.place, each * column, steps)
        value[steps:, steps:] = self.rest.T @ (self.rest * each[:, None])
        return value


def log_likelihood(
    events: Floats, until: float, rates: tuple[float, float, float], shocks: Shocks, response: tuple[float, float]
) -> tuple[float, float]:
    """Give log L and the integral of lambda over (0, until], mu constant, for arrests whose very moment is known.

    Args:
        events: t_i in days, increasing, in (0, until].
        until: end of observation, in days.
        rates: mu (a day), alpha, beta (a day).
        shocks: waves.
        response: gamma, delta (a day).
    """
    (mu, alpha, beta), (gamma, delta) = rates, response
    since = events[:, None] - shocks.days
    after = np.where(since > 0, np.exp(-delta * np.maximum(since, 0)), 0.0) @ shocks.freed
    intensity = mu + alpha * beta * _before(events, beta) + gamma * delta * after
    set_off = -np.expm1(-beta * (until - events)).sum()
    replaced = -np.expm1(-delta * (until - shocks.days)) @ shocks.freed
    whole = mu * until + alpha * set_off + gamma * replaced
    return float(np.log(intensity).sum() - whole), float(whole)


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


def clusters(
    days: Sequence[int], waves: Sequence[tuple[int, int]], *, seed: int = 1, worlds: int = WORLDS
) -> Clusters | str:
    """Estimate how many arrests one arrest, and one freed person, set off.

    Args:
        days: of arrest, as ordinals, one a person; only whole days.
        waves: (day, freed) of each.
        seed: of the place of each count within its probability, by which it is tested whether the process fits, and
            of the worlds.
        worlds: drawn at each limit of alpha and gamma, to correct it; where the process does not fit, none are.

    Returns:
        What was found, or why nothing can be.
    """
    if len(days) < LEAST:
        return f"Only {len(days)} arrests have a day; {LEAST} are needed."
    first, last = min(days), max(days) + 1
    length = last - first
    if length < LEAST_DAYS:
        return f"The arrests lie within {length} days; it takes {LEAST_DAYS} to tell a cluster from a time."
    counts = np.bincount(np.array(days) - first, minlength=length)
    inside = [(day - first, people) for day, people in waves if first <= day < last and people > 0]
    freed = np.zeros(length)
    if len(inside) >= LEAST_WAVES:
        np.add.at(freed, [day for day, _ in inside], [people for _, people in inside])
    steps = [step for step in STEPS if 2 * step <= length]
    models = {step: _Model(counts, _places(length, step), freed) for step in (*steps, None)}
    step = min(models, key=lambda one: models[one].bic())
    chosen = models[step]
    memory, theta, _ = chosen.best()
    fits = _fits(chosen, memory, theta, seed)
    drawn = worlds if fits >= _FIT else 0
    return Clusters(
        arrests=len(days),
        days=float(length),
        alpha=chosen.corrected(chosen.alpha_at, drawn, seed),
        step=step,
        most_changes=models[STEPS[0]].profile(models[STEPS[0]].alpha_at),
        memory=memory,
        fits=fits,
        gamma=chosen.corrected(chosen.alpha_at + 1, drawn, seed) if freed.any() else None,
        moved=_moved(chosen, memory, float(theta[-1])) if freed.any() else None,
        waves=len(inside) if freed.any() else 0,
    )


def _places(length: int, step: float | None) -> Ints:
    """Give the step of mu that each day lies in; steps are equally long."""
    steps = 1 if step is None else round(length / step)
    place: Ints = np.arange(length) * steps // length
    return place


class _Model:
    """Counts of days with a stepwise mu; keeps the parts for each memory, which all fits share."""

    def __init__(self, counts: Ints, place: Ints, freed: Floats) -> None:
        self.counts, self.place, self.freed = counts, place, freed  # of each day: arrests, step of mu, freed in waves
        self.alpha_at = int(place[-1]) + 1
        self.parts = {memory: self.laid_out(memory, freed) for memory in MEMORIES}

    def set_off(self, memory: float, freed: Floats) -> Floats:
        """Give what earlier days' arrests, and waves, add to m where alpha, and gamma, are 1: a column each."""
        kept, delta = np.exp(-1 / memory), 1 / AFTER_WAVES
        columns = [_sent(memory) * lfilter([0, kept], [1, -kept], self.counts.astype(float))]
        if self.freed.any():
            columns.append(lfilter([-np.expm1(-delta)], [1, -np.exp(-delta)], freed))
        return np.stack(columns, axis=1)

    def expected(self, memory: float, theta: Floats) -> Floats:
        """Give m, a number a day."""
        value: Floats = theta[: self.alpha_at][self.place] + self.set_off(memory, self.freed) @ theta[self.alpha_at :]
        return value

    def laid_out(self, memory: float, freed: Floats) -> _Parts:
        """Lay out log L = sum over days of log m + (y - 1) log (m + eta y) - (m + eta y), less log y!; y = 0 has -m."""
        rest, some = self.set_off(memory, freed), self.counts > 0
        y, own = self.counts[some], rest[some].copy()
        own[:, 0] += _on_the_day(memory) * y
        whole = rest.sum(0)
        whole[0] += _on_the_day(memory) * y.sum()
        return _Parts(
            place=np.tile(self.place[some], 2),
            rest=np.concatenate([rest[some], own]),
            weight=np.concatenate([np.ones(len(y)), y - 1.0]),
            whole=np.append(np.bincount(self.place), whole),
        )

    def best(self, fixed: tuple[int, float] | None = None) -> tuple[float, Floats, float]:
        """Give the memory, theta and log L at the peak; `fixed` holds one theta at a value."""
        found = [(memory, *_peak(parts, fixed)) for memory, parts in self.parts.items()]
        return max(found, key=lambda one: one[2])

    def bic(self) -> float:
        """Give p log n - 2 log L, n the arrests; beta counts as a parameter, too."""
        _, theta, top = self.best()
        return (len(theta) + 1) * float(np.log(self.counts.sum())) - 2 * top

    def profile(self, at: int) -> Interval:
        """Give theta `at` with limits where log L, all else at its best, has fallen by half of chi-square."""
        _, theta, top = self.best()
        peak = float(theta[at])
        root = self._root(at, peak, top)
        return Interval(peak, _below(root, peak, _Z), _above(root, peak, -_Z))

    def corrected(self, at: int, worlds: int, seed: int) -> Interval:
        """Give theta `at` with limits by the signed root of twice that fall, measured in worlds drawn by `seed`.

        In a few years of arrests that root is no standard normal: its mean and variance are those of worlds drawn at
        the limits of 99 per cent that it would have as one (DiCiccio, Martin and Stern 2001). Not at those of 95: the
        correction moves them outwards, and there worlds have longer memories.
        """
        plain, (_, theta, top) = self.profile(at), self.best()
        peak, root = plain.estimate, self._root(at, plain.estimate, top)
        highest = _above(root, peak, -_WIDE)
        if at == self.alpha_at:
            highest = min(highest, _ALMOST_ONE)  # at 1 and beyond, worlds have no end of arrests
        if np.isinf(highest) or not worlds or theta[self.alpha_at] >= _ALMOST_ONE:
            return plain
        rng = np.random.default_rng(seed)
        mean_low, sd_low = self._root_in_worlds((at, _below(root, peak, _WIDE)), worlds, rng)
        mean_high, sd_high = self._root_in_worlds((at, highest), worlds, rng)
        low, high = _below(root, peak, mean_low + _Z * sd_low), _above(root, peak, mean_high - _Z * sd_high)
        return Interval(peak, low, high)

    def _root(self, at: int, peak: float, top: float) -> Callable[[float], float]:
        """Give sign(peak - value) sqrt(2 (top - log L at the value)), a falling function of the value."""
        return lambda value: float(np.sign(peak - value) * np.sqrt(2 * max(top - self.best((at, value))[2], 0)))

    def _root_in_worlds(self, truth: tuple[int, float], worlds: int, rng: np.random.Generator) -> tuple[float, float]:
        """Give the mean and standard deviation of the signed root at a theta's value where that is the truth."""
        at, value = truth
        memory, theta, _ = self.best(truth)
        if theta[self.alpha_at] > _ALMOST_ONE:  # as can be where gamma is held
            return 0.0, 1.0
        roots = []
        for counts in self._worlds(worlds, memory, theta, rng):
            world = _Model(counts, self.place, self.freed)
            _, found, top = world.best()
            roots.append(world._root(at, float(found[at]), top)(value))
        return float(np.mean(roots)), float(np.std(roots, ddof=1))

    def _worlds(self, worlds: int, memory: float, theta: Floats, rng: np.random.Generator) -> Ints:
        """Draw counts of days, shape (worlds, days), from a process with these parameters."""
        alpha, others = float(theta[self.alpha_at]), theta.copy()
        others[self.alpha_at] = 0
        alone, eta = self.expected(memory, others), alpha * _on_the_day(memory)
        kept, reach = np.exp(-1 / memory), alpha * _sent(memory)
        counts: Ints = np.zeros((worlds, len(alone)), dtype=np.int64)
        earlier = np.full(worlds, self.counts.mean() * kept / (1 - kept))  # as if it had gone on before
        for day, founders in enumerate(alone):
            born = rng.poisson(founders + reach * earlier)
            while born.any():
                counts[:, day] += born
                born = rng.poisson(eta * born)
            earlier = kept * (earlier + counts[:, day])
        return counts


def _below(root: Callable[[float], float], peak: float, to: float) -> float:
    """Give where, below the peak, a falling signed root is `to`; 0 where it is not even there."""
    to = max(to, 0.0)
    return 0.0 if root(0.0) <= to else float(brentq(lambda value: root(value) - to, 0.0, peak, xtol=1e-4))


def _above(root: Callable[[float], float], peak: float, to: float) -> float:
    """Give where, above the peak, a falling signed root is `to`; inf where it never is."""
    to, high = min(to, 0.0), max(2 * peak, 0.05)
    while root(high) > to:
        if high > _NO_LIMIT:
            return np.inf
        high *= 2
    return float(brentq(lambda value: root(value) - to, peak, high, xtol=1e-4))


def _sent(memory: float) -> float:
    """Give c: one arrest, at an hour that nobody knows, sets off alpha c exp(-j / memory) on the j-th day after."""
    return float(-np.expm1(-1 / memory) * np.expm1(1 / memory) * memory)


def _on_the_day(memory: float) -> float:
    """Give eta where alpha is 1: the share of those set off by one, at an hour that nobody knows, on its own day."""
    return float(1 + memory * np.expm1(-1 / memory))


def _peak(parts: _Parts, fixed: tuple[int, float] | None = None) -> tuple[Floats, float]:
    """Maximise log L over theta >= 0, which has one peak; give theta and log L, less what rests on the counts alone.

    Projected Newton steps (Bertsekas 1982, SIAM J. Control Optim. 20): a theta that stands at 0 and wants to go lower
    is left out; the others take Newton's step, or half of it and so on, as far as 0.
    """
    unit = parts.weight.sum() / np.maximum(parts.whole, 1e-12)  # accounts for all arrests, so that all have one scale
    theta, free = unit / len(unit), np.ones(len(unit), dtype=bool)
    if fixed is not None:
        theta[fixed[0]], free[fixed[0]] = fixed[1], False
    rate = parts.rate(theta)
    top = float(parts.weight @ np.log(rate) - parts.whole @ theta)
    for _ in range(_STEPS):
        slope = parts.slope(rate)
        moving = free & ((theta > _NEAR_NONE * unit) | (slope > 0))
        bend = (parts.bend(rate) * unit * unit[:, None])[np.ix_(moving, moving)]
        step = np.zeros(len(theta))
        small = 1e-10 * np.trace(bend) * np.eye(len(bend))
        step[moving] = np.linalg.solve(bend + small, (slope * unit)[moving]) * unit[moving]
        before, share = top, 1.0
        while share > _NONE:
            new = np.where(moving, np.maximum(theta + share * step, _NONE * unit), theta)
            new_rate = parts.rate(new)
            higher = float(parts.weight @ np.log(new_rate) - parts.whole @ new)
            if higher >= top + 1e-4 * slope @ (new - theta):
                theta, rate, top = new, new_rate, higher
                break
            share /= 2
        if top - before < _STILL:
            break
    return theta, top


def _fits(model: _Model, memory: float, theta: Floats, seed: int) -> float:
    """Give the p of Kolmogorov's test that the places of the counts within their distributions are uniform.

    A count stands anywhere between P(< y) and P(<= y), drawn by `seed` (Czado, Gneiting and Held 2009, section 2).
    """
    m, eta = model.expected(memory, theta), float(theta[model.alpha_at]) * _on_the_day(memory)
    k = np.arange(model.counts.max() + 1)
    each = np.exp(np.log(m)[:, None] + (k - 1) * np.log(m[:, None] + eta * k) - (m[:, None] + eta * k) - gammaln(k + 1))
    below = np.cumsum(each, axis=1)
    day = np.arange(len(m))
    own = each[day, model.counts]
    place = np.sort(below[day, model.counts] - own * np.random.default_rng(seed).random(len(m)))
    n = len(place)
    distance = max((np.arange(1, n + 1) / n - place).max(), (place - np.arange(n) / n).max())
    return float(kolmogorov(np.sqrt(n) * distance))


def _moved(model: _Model, memory: float, gamma: float) -> float:
    """Move the whole calendar of waves about; give the share of places with a gamma as large, the true one included."""
    as_large = 0
    for shift in len(model.freed) * np.arange(1, SHIFTS + 1) // (SHIFTS + 1):
        as_large += _peak(model.laid_out(memory, np.roll(model.freed, shift)))[0][-1] >= gamma
    return float(1 + as_large) / (1 + SHIFTS)
