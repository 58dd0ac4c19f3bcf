"""Detentions with partial dates: bounds that always hold, by brute force and by simulation."""

import csv
import itertools
import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.accounts.stocks import spans
from strategies import searched

METHODS = Path(__file__).parents[1] / "golden" / "methods"
BASE = date(2031, 1, 1).toordinal()


def small():
    """The published table."""
    rows = []
    for row in csv.DictReader((METHODS / "stock_bounds_small.csv").read_text(encoding="utf-8").splitlines()):
        entry = dates.parse(row["entry"])
        if row["exit"] == "never":
            exit_ = spans.NEVER, spans.NEVER
        elif row["exit"]:
            when = dates.parse(row["exit"])
            exit_ = when.earliest.toordinal(), when.latest.toordinal()
        elif row["last_seen_held"]:
            exit_ = date.fromisoformat(row["last_seen_held"]).toordinal() + 1, spans.NEVER
        else:
            exit_ = spans.EVER, spans.NEVER
        rows.append((entry.earliest.toordinal(), entry.latest.toordinal(), *exit_))
    return spans.spans(rows)


def test_joint_bounds_of_a_month():
    """stock_bounds_small: net -5 to 1 jointly, refill ratio 0.286 to 1.333, sharp."""
    expected = json.loads((METHODS / "stock_bounds_small.json").read_text(encoding="utf-8"))["flows"][0]

    found = spans.movement(small(), date(2025, 9, 1), date(2025, 9, 30))

    assert (list(found.inflow), list(found.outflow)) == (expected["inflow"], expected["outflow"])
    assert list(found.net) == expected["net_joint"]
    assert list(found.ratio) == pytest.approx(expected["refill_ratio_sharp"])


@st.composite
def people(draw, most=4):
    """A few persons whose days of entry and exit are each known to within some days."""
    rows = []
    for _ in range(draw(st.integers(1, most))):
        entry = draw(st.integers(0, 9))
        entry_high = entry + draw(st.integers(0, 3))
        exit_low = draw(st.integers(entry, 12))
        rows.append((entry, entry_high, exit_low, max(exit_low + draw(st.integers(0, 3)), entry)))
    return rows


def worlds(rows):
    """List every way in which it may have been: a day of entry and one of exit for each person, in order."""
    each = [[(a, b) for a in range(el, eh + 1) for b in range(xl, xh + 1) if a <= b] for el, eh, xl, xh in rows]
    return itertools.product(*each)


@searched(60)
@given(people(), st.integers(1, 8), st.integers(0, 4))
def test_bounds_are_sharp_by_brute_force(rows, start, length):
    """The least and the most of stock, flows and net over everything that may have been."""
    held = spans.spans([tuple(BASE + day for day in row) for row in rows])
    first, last = date.fromordinal(BASE + start), date.fromordinal(BASE + start + length)
    seen = []
    for world in worlds(rows):
        came = sum(start <= a <= start + length for a, _ in world)
        left = sum(start <= b <= start + length for _, b in world)
        seen.append((sum(a <= start < b for a, b in world), came, left, came - left))

    stock, inflow, outflow, net = ((min(one), max(one)) for one in zip(*seen, strict=True))

    moved = spans.movement(held, first, last)
    assert spans.stock(held, first) == stock
    assert (moved.inflow, moved.outflow, moved.net) == (inflow, outflow, net)


@searched(60)
@given(people(most=12))
def test_the_daily_series_is_the_stock_of_each_day(rows):
    """One pass over all persons says the same as a look at each day."""
    held = spans.spans([tuple(BASE + day for day in row) for row in rows])

    found = spans.daily(held, date.fromordinal(BASE), date.fromordinal(BASE + 15))

    for day in range(16):
        assert (found.low[day], found.high[day]) == spans.stock(held, date.fromordinal(BASE + day))


@searched(40)
@given(people(most=8), st.lists(st.integers(0, 2), min_size=8, max_size=8))
def test_groups_add_up(rows, groups):
    """Each person is in one group: the parts sum to the whole on every day."""
    held = spans.spans([tuple(BASE + day for day in row) for row in rows])
    period = date.fromordinal(BASE), date.fromordinal(BASE + 15)

    whole = spans.daily(held, *period)
    parts = spans.daily(held, *period, np.array(groups[: len(rows)]), 3)

    assert (parts.low.sum(0) == whole.low).all()
    assert (parts.high.sum(0) == whole.high).all()


def test_who_may_be_one_person_counts_once_in_the_lower_bound():
    """Two records held from day 0 to 10 and from 5 to 20: at least one person on every day, not two."""
    held = spans.spans([(BASE, BASE, BASE + 10, BASE + 10), (BASE + 5, BASE + 5, BASE + 20, BASE + 20)])

    low = spans.daily(spans.merged(held, [[0, 1]], [0, 1]), date.fromordinal(BASE), date.fromordinal(BASE + 21)).low

    assert list(low[:20]) == [1] * 20
    assert list(low[20:]) == [0, 0]


def coarse(days, rng):
    """Blur days: to the day, the month or the year, as registers do."""
    low, high = [], []
    for day in days:
        when = date.fromordinal(int(day)).isoformat()
        blurred = dates.parse(when[: rng.choice([10, 7, 4], p=[0.7, 0.2, 0.1])])
        low.append(blurred.earliest.toordinal())
        high.append(blurred.latest.toordinal())
    return np.array(low), np.array(high)


@pytest.mark.parametrize("size", [20, pytest.param(2_000, marks=pytest.mark.slow)])
def test_bounds_hold_the_truth_always(size):
    """Simulated registers with known truth: no day on which the true stock lies outside."""
    rng = np.random.default_rng(size)
    for _ in range(30 if size < 100 else 5):
        entry = BASE + rng.integers(0, 1_000, size)
        exit_ = entry + rng.integers(0, 900, size)
        el, eh = coarse(entry, rng)
        xl, xh = coarse(exit_, rng)
        held = spans.spans(list(zip(el, eh, xl, xh, strict=True)))
        first, last = date.fromordinal(BASE), date.fromordinal(BASE + 1_900)
        truth = spans.daily(spans.spans(list(zip(entry, entry, exit_, exit_, strict=True))), first, last)

        found = spans.daily(held, first, last)

        assert (found.low <= truth.low).all()
        assert (truth.high <= found.high).all()
