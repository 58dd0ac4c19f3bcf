"""Durations against published tables, R and lifelines."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.survival import Durations

METHODS = Path(__file__).parents[1] / "golden" / "methods"


def rows(name):
    return list(csv.DictReader((METHODS / f"{name}.csv").read_text(encoding="utf-8").splitlines()))


def told(name):
    return json.loads((METHODS / f"{name}.json").read_text(encoding="utf-8"))


def from_start(found, time, event):
    return Durations(
        np.zeros(len(found)),
        np.array([float(row[time]) for row in found]),
        np.array([int(row[event]) for row in found]),
    )


FREIREICH = rows("freireich_6mp")
TREATED = from_start([row for row in FREIREICH if row["group"] == "6-MP"], "time_weeks", "event")
OTHERS = from_start([row for row in FREIREICH if row["group"] != "6-MP"], "time_weeks", "event")
ROSSI = rows("rossi_recidivism")
SMALL = Durations(
    *(np.array([float(row[name]) for row in rows("detention_small_synthetic")]) for name in ("entry", "exit")),
    np.array([int(row["event"]) for row in rows("detention_small_synthetic")]),
)


def test_remission_under_6mp():
    """Freireich et al. 1963: S, Greenwood's error and log-log limits; R survival 3.5.3."""
    curve = survival.kaplan_meier(TREATED)

    for at, expected in enumerate(told("freireich_6mp")["kaplan_meier_6mp"]):
        assert (curve.times[at], curve.at_risk[at], curve.events[at]) == (
            expected["t"], expected["at_risk"], expected["events"],
        )  # fmt: skip
        assert (curve.value[at], curve.se[at]) == pytest.approx((expected["S"], expected["greenwood_se"]), abs=1e-7)
        assert (curve.low[at], curve.high[at]) == pytest.approx(expected["loglog_ci"], abs=1e-6)


def test_cumulative_hazard_under_6mp():
    """Nelson-Aalen, ties not corrected."""
    curve = survival.nelson_aalen(TREATED)

    for at, expected in enumerate(told("freireich_6mp")["nelson_aalen_6mp"]):
        assert (curve.value[at], curve.se[at]) == pytest.approx((expected["H"], expected["se"]), abs=1e-7)


def test_log_rank_of_6mp():
    """16.793 with 1 degree of freedom."""
    found = survival.log_rank([OTHERS, TREATED])

    assert (round(found.chi2, 3), found.df) == (16.793, 1)
    assert (found.observed, tuple(round(one, 2) for one in found.expected)) == ((21, 9), (10.75, 19.25))


def test_arrest_after_prison():
    """Rossi, Berk and Lenihan: 432 men, 114 arrests, S = 0.736 after 52 weeks."""
    expected = told("rossi_recidivism")
    curve = survival.kaplan_meier(from_start(ROSSI, "week", "arrest"))

    for one in expected["kaplan_meier"]:
        at = int(np.searchsorted(curve.times, one["week"], side="right")) - 1
        assert (curve.value[at], curve.se[at]) == pytest.approx((one["S"], one["se"]), abs=1e-8)
    assert curve.at_risk[-1] == 322
    groups = [from_start([row for row in ROSSI if row["fin"] == fin], "week", "arrest") for fin in "01"]
    assert survival.log_rank(groups).chi2 == pytest.approx(3.8375696, abs=1e-7)


def test_left_truncation_and_competing_exits():
    """Ten invented detentions; R survival: S, F_c with its standard error, Nelson-Aalen."""
    expected = told("detention_small_synthetic")
    curve = survival.kaplan_meier(SMALL)
    released, died = (survival.aalen_johansen(SMALL, kind) for kind in (1, 2))

    assert list(curve.at_risk) == [row["at_risk"] for row in expected["table"]]
    decimals = expected["decimals"]
    for found, name in (
        (curve.value, "S"),
        (released.value, "cif_released"),
        (died.value, "cif_died"),
        (released.se, "se_cif_released"),
        (died.se, "se_cif_died"),
        (survival.nelson_aalen(SMALL).value, "nelson_aalen"),
    ):
        assert list(found) == pytest.approx(decimals[name], abs=1e-8)


@st.composite
def stays(draw):
    number = draw(st.integers(3, 40))
    entry = [draw(st.integers(0, 20)) for _ in range(number)]
    length = [draw(st.integers(1, 30)) for _ in range(number)]
    event = [draw(st.integers(0, 3)) for _ in range(number)]
    return Durations(np.array(entry, float), np.array(entry, float) + length, np.array(event))


@given(stays())
def test_every_way_out_and_staying_add_up_to_one(found):
    """Sum of F_c and S is 1 at every time of exit."""
    if not (found.event > 0).any():
        return

    ways = sum(survival.aalen_johansen(found, kind).value for kind in (1, 2, 3))

    assert ways + survival.kaplan_meier(found).value == pytest.approx(np.ones(len(ways)))


@pytest.mark.slow
@settings(max_examples=25)
@given(stays())
def test_agrees_with_lifelines(found):
    """Kaplan-Meier and Nelson-Aalen with late entry, by another program."""
    lifelines = pytest.importorskip("lifelines")
    if not (found.event > 0).any():
        return
    curve = survival.kaplan_meier(found)
    if (curve.value == 0).any():  # lifelines adjusts risk sets that run empty; ours says 0
        return
    before_last = found.exit[found.exit < found.exit.max()]
    if not all(((found.entry <= time) & (found.exit > time)).any() for time in before_last):  # lifelines refuses these
        return

    theirs = lifelines.KaplanMeierFitter().fit(found.exit, found.event > 0, entry=found.entry)

    assert curve.value == pytest.approx(theirs.survival_function_at_times(curve.times).to_numpy(), abs=1e-9)


def test_few_at_risk_at_first_are_left_out():
    """One person under observation who leaves would bring S to 0 for ever."""
    found = Durations(np.array([0.0, *[10.0] * 6]), np.array([5.0, *range(11, 17)]), np.array([1] * 7))

    begun, start = survival.well_begun(found)

    assert survival.kaplan_meier(found).value[0] == 0
    assert (start, len(begun)) == (10.0, 6)
    assert survival.kaplan_meier(begun).value[0] == pytest.approx(5 / 6)


def test_median_with_limits():
    """6-MP: 23 weeks, lower limit 13, upper not reached (Klein and Moeschberger 2003, Example 4.2)."""
    assert survival.median(survival.kaplan_meier(TREATED)) == (23, 13, None)


def test_interval_censored_times():
    """Exact times alone: Turnbull's masses are those of Kaplan-Meier; intervals keep their mass unlocated."""
    exact = survival.turnbull(np.array([1.0, 2, 3, 3]), np.array([1.0, 2, 3, np.inf]))
    wide = survival.turnbull(np.array([0.0, 4, 6, 0, 5, 5]), np.array([7, 11, 10, 5, 11, np.inf]))

    assert list(exact.mass) == pytest.approx([0.25, 0.25, 0.25, 0.25], abs=1e-6)
    assert list(zip(wide.left, wide.right, strict=True)) == [(4, 5), (6, 7)]
    assert wide.mass.sum() == pytest.approx(1)


def test_a_stay_that_ends_before_it_begins_is_refused():
    """Misuse: the caller mixed the columns up."""
    with pytest.raises(ValueError, match="1 stays leave observation"):
        Durations(np.array([5.0]), np.array([5.0]), np.array([1]))
