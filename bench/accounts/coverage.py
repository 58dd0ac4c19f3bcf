"""How often 95 per cent intervals hold the truth, in 1,000 simulated worlds each; bounds must hold it always.

coverage.py [WORLDS [ROW]]    only the rows that begin so
"""

import sys
from datetime import date

import numpy as np

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.survival import Durations
from faustpfand.accounts.refill import lag, regression, self_exciting
from faustpfand.accounts.stocks import spans

RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
ROW = sys.argv[2] if len(sys.argv) > 2 else ""
SMALL, LARGE = 80, 1_000


def stays(size: int, rng: np.random.Generator) -> Durations:
    """Two ways out; three in ten come under observation late; censoring between 200 and 2,000 days."""
    one, other = rng.exponential(600, size), rng.exponential(900, size)
    exit_, event = np.minimum(one, other), np.where(one < other, 1, 2)
    entry = np.where(rng.random(size) < 0.3, rng.uniform(0, 400, size), 0.0)
    censored = rng.uniform(200, 2_000, size)
    seen = (entry < exit_) & (entry < censored)
    event = np.where(exit_ <= censored, event, 0)
    return Durations(entry[seen], np.minimum(exit_, censored)[seen], event[seen])


def of_survival(size: int) -> dict[str, float]:
    """S and F_c at one year."""
    rng = np.random.default_rng(size)
    rate = 1 / 600 + 1 / 900
    truth = np.exp(-365 * rate), (1 / 600) / rate * (1 - np.exp(-365 * rate))
    held = np.zeros(2)
    for _ in range(RUNS):
        drawn = stays(size, rng)
        for at, curve in enumerate((survival.kaplan_meier(drawn), survival.aalen_johansen(drawn, 1))):
            _, low, high = curve.at(365)
            held[at] += low <= truth[at] <= high
    return dict(zip(("Kaplan-Meier", "Aalen-Johansen"), held / RUNS, strict=True))


def of_regression(months: int) -> dict[str, float]:
    """The rate ratio after waves, counts with variance 11 times the mean: robust quasi-Poisson, negative binomial."""
    rng = np.random.default_rng(months)
    held = np.zeros(3)
    for _ in range(RUNS):
        waves = rng.random(months) < 0.2
        waves[rng.integers(0, months - 3, 3)] = True  # a history without waves asks nothing
        z = np.convolve(waves, [0, 1, 1, 1])[:months] * 0.8
        x = np.hstack(
            [np.stack([np.ones(months), np.arange(months) / 12, z], 1), regression.season(np.arange(months) % 12 + 1)]
        )
        mean = np.exp(3.9 + 0.02 * np.arange(months) / 12 + 0.4 * z)
        y = rng.negative_binomial(5.1, 5.1 / (5.1 + mean)).astype(float)
        fits = regression.robust(y, x), regression.widened(regression.negative_binomial(y, x))
        for at, fit in enumerate((*fits, regression.poisson(y, x))):
            _, low, high = fit.ratio(2)
            held[at] += low <= np.exp(0.4) <= high
    return dict(zip(("quasi-Poisson, robust", "negative binomial", "Poisson (not used)"), held / RUNS, strict=True))


def of_bounds(size: int) -> dict[str, float]:
    """Days on which the true stock lies outside its bounds, in all runs: 0."""
    rng = np.random.default_rng(size)
    base, outside = date(2031, 1, 1).toordinal(), 0
    first, last = date(2031, 1, 1), date(2036, 1, 1)
    for _ in range(RUNS):
        entry = base + rng.integers(0, 1_000, size)
        leave = entry + rng.integers(0, 900, size)
        blur = rng.choice([0, 30, 365], (2, size), p=[0.7, 0.2, 0.1])
        shift = (rng.random((2, size)) * (blur + 1)).astype(int)
        low, high = np.stack([entry, leave]) - shift, np.stack([entry, leave]) - shift + blur
        held = spans.spans(np.stack([low[0], high[0], low[1], high[1]], axis=1))
        truth = spans.daily(spans.spans(np.stack([entry, entry, leave, leave], axis=1)), first, last).low
        found = spans.daily(held, first, last)
        outside += int(((truth < found.low) | (truth > found.high)).sum())
    return {"days outside the bounds": outside}


def of_clusters(days: int) -> dict[str, float]:
    """How many arrests one sets off, alpha 0.4; and the share recognised within 90 days of arrest, right-truncated."""
    rng = np.random.default_rng(days)
    runs, level = RUNS // 5, 0.8 if days < 1_000 else 0.5  # below 300 arrests nothing is told
    held = np.zeros(2)
    for at in range(runs):
        arrests = list(rng.uniform(-200, days, rng.poisson(level * (days + 200))))  # it had gone on before
        for one in arrests:  # grows while it is gone through
            arrests += list(one + rng.exponential(7, rng.poisson(0.4)))
        found = self_exciting.clusters([int(one) for one in arrests if 0 <= one < days], [], seed=at)
        held[0] += not isinstance(found, str) and found.alpha.low <= 0.4 <= found.alpha.high
        seen = rng.integers(0, days, days // 2)
        lags = np.floor(rng.exponential(150, len(seen))).astype(np.int64)
        most = int(np.sort(seen[lags <= seen])[-lag.FEW])
        kept = lags <= np.minimum(seen, most)
        _, low, high = lag.within(lag.reverse_time(lags[kept], seen[kept]), 90)
        held[1] += low <= (1 - np.exp(-91 / 150)) / (1 - np.exp(-(most + 1) / 150)) <= high
    return dict(zip(("arrests set off", "recognised within 90 days"), held / runs, strict=True))


def of_waves(days: int) -> dict[str, float]:
    """How many arrests one sets off, alpha 0.4, and one of those freed in twelve waves of 10 to 50, gamma 0.3."""
    rng = np.random.default_rng(days)
    runs, held = RUNS // 5, np.zeros(2)
    for at in range(runs):
        arrests = list(rng.uniform(-200, days, rng.poisson(0.5 * (days + 200))))
        waves = [(int(day), int(rng.integers(10, 50))) for day in rng.choice(days - 30, 12, replace=False)]
        for day, freed in waves:
            arrests += list(day + rng.exponential(self_exciting.AFTER_WAVES, rng.poisson(0.3 * freed)))
        for one in arrests:  # grows while it is gone through
            arrests += list(one + rng.exponential(7, rng.poisson(0.4)))
        found = self_exciting.clusters([int(one) for one in arrests if 0 <= one < days], waves, seed=at)
        if isinstance(found, str) or found.gamma is None:
            raise ValueError(found)
        held += [one.low <= truth <= one.high for one, truth in ((found.alpha, 0.4), (found.gamma, 0.3))]
    return dict(zip(("arrests set off by one", "by one freed"), held / runs, strict=True))


for label, work, sizes in (
    ("stock", of_bounds, (SMALL, LARGE)),
    ("time inside, persons", of_survival, (SMALL, LARGE)),
    ("arrests after waves, months", of_regression, (41, 240)),
    ("clusters and lags, days", of_clusters, (500, 1_000, 2_000)),
    ("clusters and waves, days", of_waves, (1_000,)),
):
    for size in sizes if label.startswith(ROW) else ():
        told = ", ".join(
            f"{name} {share:.3f}" if isinstance(share, float) else f"{name} {share}"
            for name, share in work(size).items()
        )
        print(f"| {label} {size:,} | {told} |", flush=True)
