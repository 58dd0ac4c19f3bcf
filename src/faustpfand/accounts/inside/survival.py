"""Durations: how long until release, re-arrest, death.

Every estimator takes left truncation (who was inside long before anybody listed him is at risk only from then on)
and right censoring (who is still inside). At risk at t is who entered observation before t and left at t or later.

Sources:
    Kaplan and Meier 1958, JASA 53; Nelson 1972, Technometrics 14; Aalen and Johansen 1978, Scand. J. Stat. 5;
    Turnbull 1976, JRSS B 38; Klein and Moeschberger 2003, Survival Analysis (4.2 to 4.4 and 4.6: S, the cumulative
    hazard, limits, medians, left truncation; 7.3: groups).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.special import chdtrc, ndtri

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_SE_TIMES = 500  # standard errors are computed at so many times, and between them they are interpolated
LEAST_AT_RISK = 5  # an estimate that begins with fewer can fall to 0 at once, and stays there for ever


@dataclass(frozen=True, slots=True)
class Durations:
    """Stays, one a place of the arrays, in any one unit of time since arrest (or since release).

    `entry` is when the person came under observation, 0 from the start; `exit` when he left or was last known inside;
    `event` is 0 for still inside, or the kind of exit, counted from 1. `entry < exit`.
    """

    entry: Floats
    exit: Floats
    event: Ints

    def __post_init__(self) -> None:
        if bad := int((self.entry >= self.exit).sum()):
            raise ValueError(f"{bad} stays leave observation before they enter it.")

    def __len__(self) -> int:
        return len(self.exit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A step function of time: its value from each of `times` on, with `se` and pointwise limits.

    All arrays have one place a time at which somebody left; times are in the unit of the stays.
    """

    times: Floats
    at_risk: Ints
    events: Ints
    value: Floats
    se: Floats
    low: Floats
    high: Floats

    def at(self, t: float) -> tuple[float, float, float] | None:
        """Give (value, low, high) at t; None before the first step."""
        place = int(np.searchsorted(self.times, t, side="right")) - 1
        return None if place < 0 else (float(self.value[place]), float(self.low[place]), float(self.high[place]))


def kaplan_meier(stays: Durations, level: float = 0.95) -> Curve:
    """Estimate S(t), the share still inside: the product of 1 - d/R over the times of exit up to t.

    Standard error by Greenwood, S^2 times the sum of d / (R (R - d)); limits on the scale of log(-log S), so that they
    stay between 0 and 1. All kinds of exit count alike.
    """
    times, at_risk, events = _table(stays, stays.event > 0)
    value = np.cumprod(1 - events / at_risk, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.cumsum(events / (at_risk * (at_risk - events.astype(float))))
        se = np.where(value > 0, value * np.sqrt(greenwood), 0.0)
        wide = _z(level) * np.sqrt(greenwood) / np.log(value)
        low, high = value ** np.exp(-wide), value ** np.exp(wide)
    none = value == 0
    low, high = np.where(none, 0.0, low), np.where(none, np.nan, high)
    return Curve(times=times, at_risk=at_risk, events=events, value=value, se=se, low=low, high=high)


def nelson_aalen(stays: Durations, level: float = 0.95) -> Curve:
    """Estimate the cumulative hazard: the sum of d/R, not corrected for ties; variance sum of d/R^2.

    Limits are those of its logarithm, so that they stay above 0.
    """
    times, at_risk, events = _table(stays, stays.event > 0)
    value = np.cumsum(events / at_risk)
    se = np.sqrt(np.cumsum(events / at_risk.astype(float) ** 2))
    factor = np.exp(_z(level) * se / value)
    return Curve(
        times=times, at_risk=at_risk, events=events, value=value, se=se, low=value / factor, high=value * factor
    )


def aalen_johansen(stays: Durations, kind: int, level: float = 0.95) -> Curve:
    """Estimate F_c(t), the probability of having left by kind c by t: the sum of S(u-) d_c(u) / R(u) over u <= t.

    The F_c of all kinds and S add up to 1 at every t. 1 - Kaplan-Meier for one kind alone would treat who left
    otherwise as still waiting.

    Args:
        stays: with the kind of each exit.
        kind: c, a value of `stays.event`.
        level: of the limits, on the scale of log(-log F).

    Returns:
        F_c at all times of exit, with a standard error from the influence of each person.
    """
    times, at_risk, events = _table(stays, stays.event > 0)
    own = _events(stays, stays.event == kind, times)
    survival = np.cumprod(1 - events / at_risk)
    before = np.concatenate([[1.0], survival[:-1]])
    value = np.cumsum(before * own / at_risk)
    se = _influence_se(stays, kind, value, before)
    with np.errstate(divide="ignore", invalid="ignore"):
        wide = _z(level) * se / (value * np.log(value))
        low, high = value ** np.exp(-wide), value ** np.exp(wide)
    none = value == 0
    low, high = np.where(none, 0.0, low), np.where(none, np.nan, high)
    return Curve(times=times, at_risk=at_risk, events=own, value=value, se=se, low=low, high=high)


def _influence_se(stays: Durations, kind: int, value: Floats, before: Floats) -> Floats:
    """Give the standard error of F_c(t): the root of the sum of squared influences of the persons.

    The influence of person i is dF_c(t)/dw_i for a weight w_i on the person (infinitesimal jackknife; R's survfit).
    With h = d/R, an own exit at e adds S(e-)/R(e); any exit at u takes away (F_c(t) - F_c(u)) / (R(u) (1 - h(u)));
    being at risk lowers the hazards in between.
    """
    times, at_risk, events = _table(stays, stays.event > 0)
    own = _events(stays, stays.event == kind, times)
    h, h_c = events / at_risk, own / at_risk
    with np.errstate(divide="ignore"):
        later = np.where(h < 1, 1 / (at_risk * (1 - h)), 0.0)
    a, b, c = (_from_zero(part) for part in (before * h_c / at_risk, h * later, h * later * value))
    first = np.searchsorted(times, stays.entry, side="right")
    last = np.searchsorted(times, stays.exit, side="right")
    place = np.maximum(last - 1, 0)
    left, mine = stays.event > 0, stays.event == kind
    chosen = np.unique(np.linspace(0, len(times) - 1, min(len(times), _SE_TIMES)).astype(int))
    se = np.empty(len(chosen))
    for at, t in enumerate(chosen):
        end = np.maximum(np.minimum(last, t + 1), first)
        influence = -(a[end] - a[first]) + value[t] * (b[end] - b[first]) - (c[end] - c[first])
        out = left & (stays.exit <= times[t])
        jump = mine * before[place] / at_risk[place] - (value[t] - value[place]) * later[place]
        se[at] = np.sqrt(((influence + out * jump) ** 2).sum())
    spread: Floats = np.interp(np.arange(len(times)), chosen, se)
    return spread


def _from_zero(parts: Floats) -> Floats:
    return np.concatenate([[0.0], np.cumsum(parts)])


def well_begun(stays: Durations, least: int = LEAST_AT_RISK) -> tuple[Durations, float]:
    """Leave out what comes before `least` people are at risk; give the stays from then on, and when that is.

    With left truncation the first risk sets can be so small that one exit brings S to 0 for ever. What is estimated
    afterwards is conditional on being inside at that time.
    """
    starts = np.unique(stays.entry)
    at_risk = np.searchsorted(np.sort(stays.entry), starts, side="right") - np.searchsorted(
        np.sort(stays.exit), starts, side="right"
    )
    enough = np.flatnonzero(at_risk >= least)
    if len(enough) == 0:
        return stays, float(starts[0])
    start = float(starts[enough[0]])
    kept = stays.exit > start
    return Durations(np.maximum(stays.entry[kept], start), stays.exit[kept], stays.event[kept]), start


def median(curve: Curve) -> tuple[float | None, float | None, float | None]:
    """Give the first time at which S falls to one half, with limits from those of S (Brookmeyer and Crowley 1982)."""

    def first(values: Floats) -> float | None:
        below = np.flatnonzero(values <= 0.5 + 1e-12)
        return float(curve.times[below[0]]) if len(below) else None

    return first(curve.value), first(curve.low), first(np.nan_to_num(curve.high, nan=0.0))


@dataclass(frozen=True, slots=True)
class LogRank:
    """Whether groups differ: chi-square, its degrees of freedom, p, and events observed and expected a group."""

    chi2: float
    df: int
    p: float
    observed: tuple[float, ...]
    expected: tuple[float, ...]


def log_rank(groups: Sequence[Durations]) -> LogRank:
    """Compare groups by the log-rank test (Mantel 1966), hypergeometric variance, ties and truncation as they come."""
    whole = Durations(*(np.concatenate([getattr(one, name) for one in groups]) for name in ("entry", "exit", "event")))
    times, at_risk, events = _table(whole, whole.event > 0)
    r = np.array([_at_risk(one, times) for one in groups], dtype=float)
    d = np.array([_events(one, one.event > 0, times) for one in groups], dtype=float)
    share = r / at_risk
    expected = share * events
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = np.where(at_risk > 1, events * (at_risk - events) / (at_risk - 1.0), 0.0)
    covariance = np.diag((share * scale).sum(1)) - (share * scale) @ share.T
    difference = (d - expected).sum(1)[:-1]
    statistic = float(difference @ np.linalg.pinv(covariance[:-1, :-1]) @ difference)
    df = len(groups) - 1
    return LogRank(
        statistic,
        df,
        float(chdtrc(df, statistic)),
        tuple(map(float, d.sum(1))),
        tuple(map(float, expected.sum(1))),
    )


@dataclass(frozen=True, slots=True)
class Boxes:
    """What is known of interval-censored times: the mass within each interval, not where in it."""

    left: Floats
    right: Floats
    mass: Floats


def turnbull(
    left: Floats, right: Floats, people: Ints | None = None, *, tolerance: float = 1e-10, most: int = 100_000
) -> Boxes:
    """Estimate where durations lie that are only known to be in (left, right], inf for still inside.

    EM on the innermost intervals: w <- mean over i of w A_i / sum(w A_i).

    Args:
        left: last time the person was known to be inside.
        right: first time known to be out; equal to `left` where the very time is known.
        people: how many each interval stands for; one if left out.
        tolerance: on the change of any mass.
        most: steps.

    Returns:
        The innermost intervals with their mass. The curve is not defined within them: draw boxes, no line.
    """
    candidates = _innermost(left, right)
    exact = left == right
    inside = np.array([_holds(left, right, exact, ends) for ends in candidates]).T.astype(float)
    weight = np.full(len(candidates), 1 / len(candidates))
    for _ in range(most):
        shares = inside * weight
        new = np.average(shares / shares.sum(1, keepdims=True), axis=0, weights=people)
        done = np.abs(new - weight).max() < tolerance
        weight = new
        if done:
            break
    a, b = np.array(candidates, dtype=float).T
    return Boxes(a, b, weight)


def _holds(left: Floats, right: Floats, exact: Bools, ends: tuple[float, float]) -> Bools:
    """Say which intervals hold a candidate; a candidate of one time is held by (left, right] only if left < t."""
    a, b = ends
    if a == b:
        return np.where(exact, left == a, (left < a) & (a <= right))
    return ~exact & (left <= a) & (b <= right)


def _innermost(left: Floats, right: Floats) -> list[tuple[float, float]]:
    """Find the intervals that begin with some left end and stop at a right end, with no other end between.

    An exact time is (t-, t]: it begins just before t, so it sorts behind other right ends at earlier times only.
    """
    exact = left == right
    begins = [(t, 1 if not one else -1, t) for t, one in zip(left, exact, strict=True)]
    ends = [(t, 0, t) for t in right]
    marks = sorted({(t, order, "begin") for t, order, _ in begins} | {(t, order, "end") for t, order, _ in ends})
    found = []
    for one, after in pairwise(marks):
        if one[2] == "begin" and after[2] == "end":
            found.append((float(one[0]), float(after[0])))
    return found


def _z(level: float) -> float:
    return float(ndtri((1 + level) / 2))


def _table(stays: Durations, happened: Bools) -> tuple[Floats, Ints, Ints]:
    times = np.unique(stays.exit[happened])
    return times, _at_risk(stays, times), _events(stays, happened, times)


def _at_risk(stays: Durations, times: Floats) -> Ints:
    """Count who entered before t and left at t or later."""
    entered = np.searchsorted(np.sort(stays.entry), times, side="left")
    gone = np.searchsorted(np.sort(stays.exit), times, side="left")
    return (entered - gone).astype(np.int64)


def _events(stays: Durations, happened: Bools, times: Floats) -> Ints:
    exits = np.sort(stays.exit[happened])
    return (np.searchsorted(exits, times, "right") - np.searchsorted(exits, times, "left")).astype(np.int64)
