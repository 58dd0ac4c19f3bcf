"""Count regressions and permutation tests against published tables."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from faustpfand.accounts.refill import regression

METHODS = Path(__file__).parents[1] / "golden" / "methods"


def columns(name, *wanted):
    found = list(csv.DictReader((METHODS / f"{name}.csv").read_text(encoding="utf-8").splitlines()))
    return [np.array([float(row[column]) for row in found]) for column in wanted]


def models(name):
    return json.loads((METHODS / f"{name}.json").read_text(encoding="utf-8"))


Y, BAN, TIME, PEOPLE, MONTH = columns("sicily_its", "aces", "smokban", "time", "stdpop", "month")
STEP = np.stack([np.ones_like(Y), BAN, TIME], axis=1)
SEASON = np.hstack([STEP, regression.season(MONTH.astype(int))])
SLOPE = np.hstack([np.stack([np.ones_like(Y), BAN, TIME - 36, BAN * (TIME - 36)], 1), SEASON[:, 3:]])
DESIGNS = {
    "Poisson, step + trend": (regression.poisson, STEP),
    "quasi-Poisson, step + trend": (regression.quasi_poisson, STEP),
    "quasi-Poisson, step + trend + 2 harmonic pairs, period 12": (regression.quasi_poisson, SEASON),
    "as above + change of slope, time centred at 36": (regression.quasi_poisson, SLOPE),
    "negative binomial, step + trend + harmonics": (regression.negative_binomial, SEASON),
    "negative binomial, step + trend": (regression.negative_binomial, STEP),
}


@pytest.mark.slow
@pytest.mark.parametrize("expected", models("sicily_its")["models"], ids=lambda one: one["name"])
def test_smoking_ban_in_sicily(expected):
    """Lopez Bernal, Cummins and Gasparrini 2017; R glm and MASS."""
    how, x = DESIGNS[expected["name"]]

    fit = how(Y, x, np.log(PEOPLE))

    coef, se = expected["coef"]["smokban"]
    assert (fit.coef[1], fit.se[1]) == pytest.approx((coef, se), rel=1e-5)
    if "RR" in expected:
        assert fit.ratio(1, normal=True) == pytest.approx(expected["RR"], abs=6e-5)
    if "dispersion" in expected:
        assert fit.dispersion == pytest.approx(expected["dispersion"], rel=1e-5)
    if "deviance" in expected:
        assert fit.deviance == pytest.approx(expected["deviance"], abs=1e-4)
    if "theta" in expected:
        assert fit.theta == pytest.approx(expected["theta"][0], rel=1e-4)
        assert 2 * fit.loglik == pytest.approx(expected["two_loglik"], abs=1e-4)


def test_terms_that_cannot_be_told_apart():
    """A step and its copy: the question has no answer."""
    with pytest.raises(ValueError, match="cannot tell"):
        regression.quasi_poisson(Y, np.hstack([STEP, STEP[:, 1:2]]))


def test_darwins_maize():
    """Fisher 1935, section 21: 863 of 32,768 assignments; ties count."""
    expected = models("zea_mays_permutation")
    (differences,) = columns("zea_mays_permutation", "difference_eighths_of_inch")

    found = regression.sign_flips(differences.astype(int))

    assert (found.total, found.assignments, found.at_least) == (314, 32768, 863)
    assert (found.p_one_sided, found.p_two_sided) == (expected["p_one_sided"], expected["p_two_sided"])


@pytest.mark.parametrize("expected", models("coal_changepoint")["exact"], ids=lambda one: one["prior"][:14])
def test_coal_mining_disasters(expected):
    """Carlin, Gelfand and Smith 1992: the rate fell after 1891; closed form."""
    (count,) = columns("coal_changepoint", "count")
    shape = float(expected["prior"].split("shape=")[1].split(",")[0])

    found = regression.changepoint(count, shape, 1)

    assert (found.mode, found.quantile(0.025), found.quantile(0.5), found.quantile(0.975)) == tuple(
        expected[name] for name in ("mode", "q025", "median", "q975")
    )
    assert found.probability[40] == pytest.approx(expected["prob_mode"])
    assert (found.rate_before, found.rate_after) == pytest.approx((expected["rate1"], expected["rate2"]))
    assert found.log_bayes_factor == pytest.approx(expected["log_bayes_factor_change_vs_none"])


@pytest.mark.slow
def test_counts_that_vary_much_show_no_break_if_we_say_so():
    """Without a change, counts with variance 11 times the mean: Poisson sees breaks, the negative binomial few."""
    rng = np.random.default_rng(4)
    series = rng.negative_binomial(5.1, 5.1 / (5.1 + 52.4), (60, 36)).astype(float)

    seen = [(regression.changepoint(y, 1, 0.02), regression.changepoint(y, theta=5.1)) for y in series]

    share = [np.mean([one.log_bayes_factor > np.log(10) for one in each]) for each in zip(*seen, strict=True)]
    assert share[0] > 0.5
    assert share[1] < 0.1


def histories(ratio, number, rng):
    """Draw 41 months like Belarus's: a step after month 24, mean 52.4, size 5.1."""
    step = (np.arange(41) >= 24).astype(float)
    mean = 52.4 * ratio**step
    return step, rng.negative_binomial(5.1, 5.1 / (5.1 + mean), (number, 41)).astype(float)


@pytest.mark.slow
def test_a_poisson_test_finds_refill_that_is_not_there():
    """refill_power_belarus: without any effect Poisson rejects in 0.55 of histories, quasi-Poisson in 0.04."""
    step, drawn = histories(1, 300, np.random.default_rng(8))
    x = np.stack([np.ones(41), step, np.arange(41) - 24.0], axis=1)

    def rejected(how):
        ratios = [how(y, x).ratio(1) for y in drawn]
        return np.mean([low > 1 or high < 1 for _, low, high in ratios])

    assert rejected(regression.poisson) == pytest.approx(0.55, abs=0.08)
    assert rejected(regression.quasi_poisson) == pytest.approx(0.05, abs=0.04)


def test_the_calendar_of_waves_moved_about():
    """Arrests that double after each wave: no other place of the calendar fits so well."""
    y = np.full(40, 50.0)
    waves = [8, 15, 19, 31]
    y[[9, 16, 20, 32]] = 100

    found = regression.calendar_shift(y, waves)

    assert (found.p, found.statistic > 0.5) == (1 / found.shifts, True)
    assert regression.calendar_shift(y, []) is None


@pytest.mark.slow
def test_errors_that_do_not_rest_on_the_variance():
    """HC3 by statsmodels' own pieces: the hat matrix and the covariance of its Poisson fit."""
    sm = pytest.importorskip("statsmodels.api")

    theirs = sm.GLM(Y, SEASON, family=sm.families.Poisson(), offset=np.log(PEOPLE)).fit()
    scores = SEASON * ((Y - theirs.mu) / (1 - theirs.get_hat_matrix_diag()))[:, None]
    bread = theirs.normalized_cov_params
    found = regression.robust(Y, SEASON, np.log(PEOPLE))

    assert list(found.se) == pytest.approx(list(np.sqrt(np.diag(bread @ scores.T @ scores @ bread))), rel=1e-6)
    assert list(found.coef) == pytest.approx(list(theirs.params), rel=1e-6)
