"""How many were held on a day."""

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.accounts.stock import published_stock, register_inflow, register_outflow, register_stock
from faustpfand.counts import Bounds
from faustpfand.records import Status
from makers import count, person
from strategies import DAYS

METHODS = Path(__file__).parents[1] / "golden" / "methods"
KNOWN = date(2031, 12, 31)


def on(text):
    return date.fromisoformat(text)


def test_the_count_of_the_day_itself_is_taken():
    """A count of the very day beats one of the day before."""
    counts = [count("2031-05-03", "10"), count("2031-05-04", "12")]

    stock = published_stock(counts, on("2031-05-04"))

    assert (stock.bounds, str(stock.counted_on)) == (Bounds(12, 12), "2031-05-04")


def test_two_sources_of_one_day_span_the_bounds():
    """Nobody is picked in silence."""
    counts = [count("2023-12-31", "1452", by="annual"), count("2023-12-31", "1477", by="monthly")]

    stock = published_stock(counts, on("2023-12-31"))

    assert stock.bounds == Bounds(1452, 1477)
    assert len(stock.counts) == 2


def test_a_bare_lower_bound_gives_way_to_a_number_close_by():
    """Over 1,000 on the day says less than 1,131 three days off; the day it was counted on is told."""
    stock = published_stock([count("2031-05-04", ">1000"), count("2031-05-07", "1131")], on("2031-05-04"))

    assert (stock.bounds, str(stock.counted_on)) == (Bounds(1131, 1131), "2031-05-07")


def test_a_month_stands_for_its_days_only_if_no_day_is_near():
    """A count that names only the month is not moved to a day."""
    stock = published_stock([count("2031-05", "50")], on("2031-05-20"))

    assert (stock.bounds, str(stock.counted_on)) == (Bounds(50, 50), "2031-05")


def test_nothing_near_is_cannot_tell():
    """No figure is carried over months."""
    assert published_stock([count("2031-01-01", "50")], on("2031-05-04")) is None


SMALL = json.loads((METHODS / "stock_bounds_small.json").read_text(encoding="utf-8"))
ROWS = list(csv.DictReader((METHODS / "stock_bounds_small.csv").read_text(encoding="utf-8").splitlines()))


def small_register():
    """The published table's persons; a person last seen held, with no end, may have left at once after."""
    people = []
    for row in ROWS:
        never = row["exit"] == "never"
        exit_ = row["exit"] if row["exit"] and not never else None
        if row["last_seen_held"]:
            seen = date.fromisoformat(row["last_seen_held"])
            exit_ = f"{seen + timedelta(1)}/.."  # still held at the end of the day it was seen
        status = Status.HELD if never else Status.FORMER
        people.append(person(row["id"], status=status, detained=row["entry"], released=exit_))
    return people


@pytest.mark.parametrize("expected", SMALL["stock"], ids=[row["on"] for row in SMALL["stock"]])
def test_stock_bounds_agree_with_the_published_table(expected):
    """Eleven invented detentions with partial dates; bounds from METHODS, table E2."""
    bounds = register_stock(small_register(), on(expected["on"]), KNOWN)

    assert (bounds.low, bounds.high) == (expected["lower"], expected["upper"])


def test_flow_bounds_agree_with_the_published_table():
    """The same persons: entries of September 2025."""
    expected = SMALL["flows"][0]

    inflow = register_inflow(small_register(), dates.parse("2025-09"))

    assert [inflow.low, inflow.high] == expected["inflow"]


def test_whoever_was_never_recognised_is_no_political_prisoner():
    """Repressed, not recognised: in the register, not in the stock."""
    people = [person(status=Status.NOT_RECOGNISED, detained="2030-01-01"), person(detained="2030-01-01")]

    assert register_stock(people, on("2031-01-01"), KNOWN) == Bounds(1, 1)


def test_former_without_a_day_may_have_left_at_any_time():
    """The register says free, not since when: possibly held, not surely."""
    people = [person(status=Status.FORMER, detained="2030-01-01")]

    assert register_stock(people, on("2031-01-01"), KNOWN) == Bounds(0, 1)


def test_a_register_that_contradicts_itself_leaves_both_possible():
    """Called held, and released on a day: nobody decides for the reader."""
    people = [person(status=Status.HELD, detained="2030-01-01", released="2030-06-01")]

    assert register_stock(people, on("2031-01-01"), KNOWN) == Bounds(0, 1)


def test_nothing_is_known_beyond_the_registers_own_day():
    """Held when the register was made: on a later day only possibly."""
    people = [person(detained="2030-01-01")]

    assert register_stock(people, on("2032-06-01"), KNOWN) == Bounds(0, 1)


@st.composite
def spells(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return person(status=Status.FORMER, detained=first.isoformat(), released=last.isoformat())


@given(st.lists(spells(), max_size=20), DAYS, DAYS)
def test_stock_changes_by_flows_alone(people, a, b):
    """With whole dates: what came in less what went out is all that changes the stock."""
    first, last = sorted((a, b))
    after = dates.between(date.fromordinal(first.toordinal() + 1), max(last, date.fromordinal(first.toordinal() + 1)))
    until = after.latest

    change = register_stock(people, until, KNOWN).low - register_stock(people, first, KNOWN).low

    assert change == register_inflow(people, after).low - register_outflow(people, after).low


@given(st.lists(spells(), max_size=20), DAYS)
def test_vaguer_dates_only_widen_the_bounds(people, day):
    """Knowing the month alone never excludes what was so."""
    vague = [
        person(status=one.status, detained=one.detained.edtf[:7], released=one.released.edtf[:7]) for one in people
    ]

    exact, wide = register_stock(people, day, KNOWN), register_stock(vague, day, KNOWN)

    assert wide.low <= exact.low <= exact.high <= wide.high
