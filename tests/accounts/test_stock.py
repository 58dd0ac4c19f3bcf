"""How many were held on a day."""

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.accounts.stocks.stock import published_stock, register_inflow, register_outflow, register_stock
from faustpfand.counts import Bounds
from faustpfand.records import Status
from makers import count, person, register
from strategies import DAYS

METHODS = Path(__file__).parents[1] / "golden" / "methods"


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
    bounds = register_stock(register(*small_register()), on(expected["on"]))

    assert (bounds.low, bounds.high) == (expected["lower"], expected["upper"])


def test_flow_bounds_agree_with_the_published_table():
    """The same persons: entries of September 2025."""
    expected = SMALL["flows"][0]

    inflow = register_inflow(register(*small_register()), dates.parse("2025-09"))

    assert [inflow.low, inflow.high] == expected["inflow"]


def test_whoever_was_never_recognised_is_no_political_prisoner():
    """Repressed, not recognised: in the register, not in the stock."""
    people = [person(status=Status.NOT_RECOGNISED, detained="2030-01-01"), person(detained="2030-01-01")]

    assert register_stock(register(*people), on("2031-01-01")) == Bounds(1, 1)


def test_former_without_a_day_may_have_left_at_any_time():
    """The register says free, not since when: possibly held, not surely."""
    people = [person(status=Status.FORMER, detained="2030-01-01")]

    assert register_stock(register(*people), on("2031-01-01")) == Bounds(0, 1)


def test_a_register_that_contradicts_itself_leaves_both_possible():
    """Called held, and released on a day: nobody decides for the reader."""
    people = [person(status=Status.HELD, detained="2030-01-01", released="2030-06-01")]

    assert register_stock(register(*people), on("2031-01-01")) == Bounds(0, 1)


def test_nothing_is_known_beyond_the_registers_own_day():
    """Held when the register was made: on a later day only possibly."""
    people = [person(detained="2030-01-01")]

    assert register_stock(register(*people), on("2032-06-01")) == Bounds(0, 1)


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

    change = register_stock(register(*people), until).low - register_stock(register(*people), first).low

    assert change == register_inflow(register(*people), after).low - register_outflow(register(*people), after).low


@given(st.lists(spells(), max_size=20), DAYS)
def test_vaguer_dates_only_widen_the_bounds(people, day):
    """Knowing the month alone never excludes what was so."""
    vague = [
        person(status=one.status, detained=one.detained.edtf[:7], released=one.released.edtf[:7]) for one in people
    ]

    exact, wide = register_stock(register(*people), day), register_stock(register(*vague), day)

    assert wide.low <= exact.low <= exact.high <= wide.high


def test_a_count_from_before_a_wave_says_nothing_of_the_days_after_it():
    """1,227 were counted the day before 123 came out; about 1,110 the day after."""
    counts = [count("2025-12-12", "1227"), count("2025-12-14", "~1110")]

    stock = published_stock(counts, on("2025-12-13"), waves=[dates.parse("2025-12-13")])

    assert (stock.bounds, str(stock.counted_on)) == (Bounds(999, 1221), "2025-12-14")


def test_counts_equally_near_show_all_their_days():
    """Two days, two counts: the figure is of neither day alone."""
    stock = published_stock([count("2021-12-30", "970"), count("2022-01-01", "969")], on("2021-12-31"))

    assert (stock.bounds, str(stock.counted_on)) == (Bounds(969, 970), "2021-12-30/2022-01-01")


def test_two_registers_may_name_the_same_people():
    """Nobody judged who is who: at least the longer list is held, at most both together."""
    one = [person(name, detained="2030") for name in ("A", "B")]
    other = [
        replace(person(name, detained="2030"), id=f"x:{name}", subjects=(f"x:{name}",)) for name in ("A", "B", "C")
    ]

    assert register_stock(register(*one, *other), on("2031-01-01")) == Bounds(3, 5)


def test_somebody_judged_the_same_in_two_registers_counts_once():
    """The judgement settles it."""
    both = replace(person("A", detained="2030"), subjects=("viasna:1", "x:9"))

    assert register_stock(register(both), on("2031-01-01")) == Bounds(1, 1)


def test_who_left_on_an_unknown_day_may_have_left_in_any_month():
    """And who was detained on one may have been detained in any."""
    people = register(person("A", status=Status.FORMER, detained="2030"), person("B"))

    assert register_outflow(people, dates.parse("2031-05")) == Bounds(0, 1)
    assert register_inflow(people, dates.parse("2031-05")) == Bounds(0, 1)


def test_a_contradicted_release_is_no_sure_outflow():
    """Called held, and released on a day."""
    people = register(person("A", detained="2030", released="2031-05-04"))

    assert register_outflow(people, dates.parse("2031-05")) == Bounds(0, 1)


def test_who_died_on_an_unknown_day_is_not_held_after_the_edition_that_knows_of_it():
    """Before it, possibly; after it, not."""
    people = register(person("A", status=Status.FORMER, detained="2030", died=dates.UNKNOWN), until="2031-05-04")

    assert register_stock(people, on("2031-05-04")) == Bounds(0, 1)
    assert register_stock(people, on("2031-05-05")) == Bounds(0, 0)
