"""Hazard ratios against R and lifelines."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from faustpfand.accounts.inside.cox import Ties, cox, proportional
from faustpfand.accounts.inside.survival import Durations, kaplan_meier, median

METHODS = Path(__file__).parents[1] / "golden" / "methods"


def rows(name):
    return list(csv.DictReader((METHODS / f"{name}.csv").read_text(encoding="utf-8").splitlines()))


def told(name):
    return json.loads((METHODS / f"{name}.json").read_text(encoding="utf-8"))


def from_start(found, time, event):
    columns = (np.array([float(row[name]) for row in found]) for name in (time, event))
    exit_, event_ = columns
    return Durations(np.zeros(len(found)), exit_, event_.astype(np.int64))


ROSSI = rows("rossi_recidivism")
ARRESTS = from_start(ROSSI, "week", "arrest")
COVARIATES = list(told("rossi_recidivism")["cox_efron"]["coef"])
X = np.array([[float(row[name]) for name in COVARIATES] for row in ROSSI])
FREIREICH = rows("freireich_6mp")


def test_arrest_after_prison():
    """Rossi, Berk and Lenihan; R survival 3.5.3, Efron's ties: coefficients, likelihood, concordance."""
    expected = told("rossi_recidivism")["cox_efron"]

    fit = cox(ARRESTS, X)

    for at, name in enumerate(COVARIATES):
        assert (fit.beta[at], fit.se[at]) == pytest.approx(expected["coef"][name], abs=1e-7)
    assert fit.loglik == pytest.approx(expected["loglik"], abs=1e-4)
    assert fit.concordance == pytest.approx(expected["concordance"], abs=1e-8)
    assert (fit.events, round(fit.p(0), 3)) == (114, 0.047)
    assert fit.ratio(0) == pytest.approx((0.6843, 0.4702, 0.9957), abs=1e-4)


def test_ratios_that_change_over_time():
    """The same by cox.zph: age 5.97, work experience 4.22, all together 17.69."""
    expected = told("rossi_recidivism")["proportional_hazards_test"]

    found = proportional(ARRESTS, X, cox(ARRESTS, X))

    for name in ("age", "wexp"):
        at = COVARIATES.index(name)
        assert (found.chi2[at], found.p[at]) == pytest.approx(expected[name], rel=1e-6)
    assert (found.global_chi2, found.global_p) == pytest.approx(expected["GLOBAL"], rel=1e-6)


@pytest.mark.parametrize("ties", list(Ties))
def test_ties_move_the_ratio(ties):
    """6-MP against placebo: -1.572 by Efron, -1.509 by Breslow; R survival 3.5.3."""
    x = np.array([[float(row["group"] == "6-MP")] for row in FREIREICH])

    fit = cox(from_start(FREIREICH, "time_weeks", "event"), x, ties=ties)

    assert (fit.beta[0], fit.se[0]) == pytest.approx(
        told("freireich_6mp")["cox_log_hazard_ratio_6mp"][ties.value], abs=1e-6
    )


@pytest.mark.slow
def test_late_entry_agrees_with_lifelines():
    """Left truncation and ties, two covariates, by another program."""
    lifelines = pytest.importorskip("lifelines")
    import pandas as pd  # noqa: PLC0415 - comes with lifelines

    rng = np.random.default_rng(4)
    x = rng.normal(size=(150, 2))
    entry = rng.integers(0, 10, 150).astype(float)
    length = np.ceil(rng.exponential(8 * np.exp(-0.7 * x[:, 0])))
    found = Durations(entry, entry + length, rng.integers(0, 2, 150))
    frame = pd.DataFrame({"a": x[:, 0], "b": x[:, 1], "entry": entry, "exit": found.exit, "event": found.event})

    theirs = lifelines.CoxPHFitter().fit(frame, "exit", "event", entry_col="entry")
    fit = cox(found, x)

    assert list(fit.beta) == pytest.approx(list(theirs.params_), abs=1e-4)
    assert list(fit.se) == pytest.approx(list(theirs.standard_errors_), rel=1e-3)


def test_one_way_out_takes_the_others_for_censored():
    """The cause-specific hazard: the same as if who left otherwise had been lost from sight."""
    event = np.where(np.arange(len(ARRESTS)) % 3 == 0, 2 * ARRESTS.event, ARRESTS.event)
    of_two = Durations(ARRESTS.entry, ARRESTS.exit, event)
    lost = Durations(ARRESTS.entry, ARRESTS.exit, (event == 1).astype(np.int64))

    assert list(cox(of_two, X, kind=1).beta) == pytest.approx(list(cox(lost, X).beta))


@pytest.mark.parametrize(
    "x",
    [
        pytest.param(np.hstack([X[:, :1], 1 - X[:, :1]]), id="two-that-are-one"),
        pytest.param(np.ones((len(X), 1)), id="all-alike"),
        pytest.param((ARRESTS.event == 0)[:, None].astype(float), id="nobody-of-the-group-leaves"),
        pytest.param((ARRESTS.event == 1)[:, None].astype(float), id="everybody-of-the-group-leaves"),
    ],
)
def test_what_has_no_estimate_has_none(x):
    """No peak of the likelihood, no ratio."""
    assert cox(ARRESTS, x) is None


def test_nobody_leaves():
    """No exit, no ratio."""
    assert cox(Durations(ARRESTS.entry, ARRESTS.exit, 0 * ARRESTS.event), X) is None


@pytest.mark.slow
def test_advanced_lung_cancer():
    """Loprinzi et al. 1994, the table `lung` of R's survival: median, coxph, cox.zph and survdiff as R prints them."""
    datasets = pytest.importorskip("lifelines.datasets")
    lung = datasets.load_lung()
    whole = lung.dropna(subset=["ph.ecog"])
    everybody = from_columns(lung)
    stays, x = from_columns(whole), whole[["age", "sex", "ph.ecog"]].to_numpy(float)

    fit = cox(stays, x)
    changing = proportional(stays, x, fit)

    assert median(kaplan_meier(everybody)) == (310, 284, 361)  # conf.type = "log-log"
    assert list(fit.beta) == pytest.approx([0.011067, -0.552612, 0.463728], abs=1e-6)
    assert list(fit.se) == pytest.approx([0.009267, 0.167739, 0.113577], abs=1e-6)
    assert (round(fit.concordance, 3), round(2 * (fit.loglik[1] - fit.loglik[0]), 1)) == (0.637, 30.5)
    assert [round(one, 3) for one in (*changing.chi2, changing.global_chi2)] == [0.188, 2.305, 2.054, 4.464]


def from_columns(frame):
    return Durations(np.zeros(len(frame)), frame["time"].to_numpy(float), frame["status"].to_numpy(np.int64))
