"""Whether arrests set off arrests: the likelihood, what is found in made-up histories, and when it cannot be told."""

import json
from pathlib import Path

import numpy as np
import pytest

from faustpfand.accounts.refill.self_exciting import Shocks, _Model, clusters, log_likelihood
from faustpfand.publish.clusters import verdict

CASES = json.loads(
    (Path(__file__).parents[1] / "golden" / "methods" / "hawkes_loglik.json").read_text(encoding="utf-8")
)["cases"]


@pytest.mark.parametrize("case", CASES, ids=["events", "no-excitation", "with-shocks"])
def test_the_likelihood(case):
    """Log-likelihood and compensator of three small cases, checked by quadrature."""
    shocks = Shocks(np.array(case["shocks"], float), np.ones(len(case["shocks"])))

    found = log_likelihood(
        np.array(case["events"], float),
        float(case["T"]),
        (case["mu"], case["alpha"], case["beta"]),
        shocks,
        (case["gamma"], case["delta"]),
    )

    assert found == pytest.approx((case["loglik"], case["compensator"]), abs=1e-9)


@pytest.mark.parametrize("case", CASES[:2], ids=["events", "no-excitation"])
def test_counts_of_days_so_short_that_none_holds_two_have_the_same_likelihood(case):
    """What is fitted to counts tends to the process of moments; each moment's density is per day, not per short day."""
    short = 2_000
    days = np.floor(np.array(case["events"]) * short).astype(int)
    length = int(case["T"]) * short
    counts = np.bincount(days, minlength=length)
    model = _Model(counts, np.zeros(length, dtype=int), np.zeros(length))
    theta = np.array([case["mu"] / short, case["alpha"]])

    parts = model.laid_out(short / case["beta"], np.zeros(length))

    found = parts.weight @ np.log(parts.rate(theta)) - parts.whole @ theta + len(days) * np.log(short)
    assert found == pytest.approx(case["loglik"], abs=2e-3)


FEW = 8  # worlds a limit: enough for what is far from the limits


def history(seed, *, alpha=0.0, memory=3.0, mu=0.5, days=1_000, waves=(), gamma=0.0):
    """Draw days of arrest: on their own, set off by others, and set off by waves."""
    rng = np.random.default_rng(seed)
    found = list(rng.random(rng.poisson(mu * days)) * days)
    for on, freed in waves:
        found += list(on + rng.exponential(30, rng.poisson(gamma * freed)))
    for one in found:  # grows while it is gone through
        found += list(one + rng.exponential(memory, rng.poisson(alpha)))
    return [int(one) for one in found if one < days]


WAVES = [(int(on), 40) for on in np.linspace(100, 900, 8)]


@pytest.mark.slow
def test_clusters_are_found():
    """Each arrest sets off 0.5 further ones within days."""
    found = clusters(history(1, alpha=0.5), [], worlds=FEW)

    assert found.alpha.low < 0.5 < found.alpha.high
    assert found.alpha.low > 0.2
    assert verdict(found) == "in clusters"
    assert found.gamma is None


@pytest.mark.slow
def test_arrests_on_their_own_are_no_clusters():
    """Nothing sets off anything."""
    found = clusters(history(2), WAVES, worlds=FEW)

    assert verdict(found) == "no sign of clusters"
    assert found.alpha.low == 0
    assert found.gamma.low == 0


@pytest.mark.slow
def test_the_freed_are_replaced():
    """Each one freed is followed by 0.6 arrests; no calendar moved about shows as many."""
    found = clusters(history(3, mu=0.4, waves=WAVES, gamma=0.6), WAVES, worlds=FEW)

    assert found.gamma.low < 0.6 < found.gamma.high
    assert found.gamma.low > 0
    assert found.moved <= 0.05


@pytest.mark.slow
def test_a_level_that_changes_is_no_cluster():
    """Ten times as many arrests in some months, each on its own: it cannot be told, and the reason says why."""
    rng = np.random.default_rng(4)
    level = np.repeat(rng.choice([0.2, 2.0], 17), 60)
    days = [on for on, mu in enumerate(level) for _ in range(rng.poisson(mu))]

    assert verdict(clusters(days, [], worlds=FEW)) in {
        "cannot tell: a level that changes every two months would explain it as well",
        "no sign of clusters",
    }


@pytest.mark.slow
def test_many_on_one_day_do_not_fit():
    """Fifteen at a time are no such process."""
    rng = np.random.default_rng(5)
    days = [int(on) for on in rng.random(40) * 1_000 for _ in range(15)]

    found = clusters(days, [])

    assert not found.is_sound
    assert verdict(found).startswith("cannot tell: arrests do not come")


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        pytest.param(range(299), "Only 299 arrests", id="few"),
        pytest.param([at % 300 for at in range(400)], "within 300 days", id="short"),
    ],
)
def test_it_cannot_tell_with_a_reason(days, reason):
    """Several hundred, over a year at least."""
    assert reason in clusters(list(days), [])


@pytest.mark.slow
def test_intervals_hold_the_truth():
    """Of 12 histories with alpha 0.4, limits of nominal 95 per cent hold it in 10 or more."""
    held = 0
    for seed in range(12):
        found = clusters(history(100 + seed, alpha=0.4, memory=7), [], worlds=10)
        held += found.alpha.low <= 0.4 <= found.alpha.high

    assert held >= 10
