"""Intervals hold the truth about as often as they say. The full thousand runs are in bench/accounts."""

import numpy as np
import pytest

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.survival import Durations

RUNS = 300
# With 300 runs an honest 95 per cent interval covers between 92 and 98 per cent in 99 of 100 tests.
ALLOWED = (0.92, 0.985)


def drawn(size, rng, *, truncated):
    """Stays from two competing exits; who enters observation late is seen only if still inside."""
    exit_ = np.minimum(one := rng.exponential(600, size), other := rng.exponential(900, size))
    event = np.where(one < other, 1, 2)
    entry = np.where(rng.random(size) < 0.3, rng.uniform(0, 400, size), 0.0) if truncated else np.zeros(size)
    seen = entry < exit_
    censored = rng.uniform(200, 2_000, size)
    seen &= entry < censored
    event = np.where(exit_ <= censored, event, 0)
    return Durations(entry[seen], np.minimum(exit_, censored)[seen], event[seen])


@pytest.mark.slow
@pytest.mark.parametrize("size", [80, 300])
def test_survival_intervals_cover(size):
    """S and F_c at one year, with left truncation and censoring."""
    rng = np.random.default_rng(size)
    rate = 1 / 600 + 1 / 900
    truth = np.exp(-365 * rate), (1 / 600) / rate * (1 - np.exp(-365 * rate))
    held = np.zeros(2)
    for _ in range(RUNS):
        stays = drawn(size, rng, truncated=True)
        for at, curve in enumerate((survival.kaplan_meier(stays), survival.aalen_johansen(stays, 1))):
            _, low, high = curve.at(365)
            held[at] += low <= truth[at] <= high

    assert ((held / RUNS >= ALLOWED[0]) & (held / RUNS <= ALLOWED[1])).all(), held / RUNS
