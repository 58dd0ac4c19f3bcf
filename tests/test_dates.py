"""Dates as sources give them."""

import csv
import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from faustpfand import dates
from strategies import DAYS, WHENS

METHODS = Path(__file__).parent / "golden" / "methods"
BOUNDS = list(csv.DictReader((METHODS / "edtf_strict_bounds.csv").read_text(encoding="utf-8").splitlines()))
INVALID = json.loads((METHODS / "edtf_invalid.json").read_text(encoding="utf-8"))["invalid"]


@pytest.mark.parametrize("row", BOUNDS, ids=[row["edtf"] for row in BOUNDS])
def test_bounds_agree_with_the_specification(row):
    """ISO 8601-2:2019, examples with their strict bounds; an empty bound is open."""
    when = dates.parse(row["edtf"])

    assert when.earliest == (date.fromisoformat(row["earliest"]) if row["earliest"] else date.min)
    assert when.latest == (date.fromisoformat(row["latest"]) if row["latest"] else date.max)


@pytest.mark.parametrize("text", INVALID)
def test_what_the_specification_forbids_is_refused(text):
    """ISO 8601-2:2019, examples of what is no date."""
    with pytest.raises(ValueError, match="not a date"):
        dates.parse(text)


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("14.03.2021", "2021-03-14"),
        ("1.3.2021", "2021-03-01"),
        ("03.2021", "2021-03"),
        ("31/12/2021", "2021-12-31"),
        ("05/05/2021", "2021-05-05"),
        ("2021-03-14T10:00:00", "2021-03-14"),
        ("2021-03-14 00:00", "2021-03-14"),
        (" 2023-11 ", "2023-11"),
        ("2023", "2023"),
        ("12 March 2021", "2021-03-12"),
        ("März 2021", "2021-03"),
        ("12 августа 2020 г.", "2020-08-12"),
        ("август 2020", "2020-08"),
        ("12 жніўня 2020", "2020-08-12"),
        ("жнівень 2020", "2020-08"),
        ("3 maja 2021", "2021-05-03"),
    ],
)
def test_dates_as_registers_write_them(written, edtf):
    """No day is added that nobody wrote."""
    assert dates.parse_written(written).edtf == edtf


@pytest.mark.parametrize(
    "written", ["31.06.2025", "29.02.2023", "3/4/2021", "00.01.2021", "2021-00-04", "soon", "", "32.2021"]
)
def test_no_date_is_made_up(written):
    """A day that does not exist, or that can mean two, is refused."""
    with pytest.raises(ValueError, match=r"not a date|two days"):
        dates.parse_written(written)


@pytest.mark.parametrize("text", ["-0044", "Y170000002", "1985~/-0100"])
def test_a_year_that_no_calendar_holds_is_told_as_written(text):
    """In the words of the source, none of the program's own."""
    with pytest.raises(ValueError, match=rf"^'{re.escape(text.rpartition('/')[2])}' is outside the years 1 to 9999\.$"):
        dates.parse(text)


def test_an_unknown_end_bounds_nothing():
    """`2020/` is open; a library that adds ten years to it would invent an end."""
    assert dates.parse("2020/").latest == date.max


def test_an_interval_cannot_end_before_it_starts():
    """A swapped pair is an error of the source, not an empty interval."""
    with pytest.raises(ValueError, match="ends before it starts"):
        dates.parse("2021/2020")


@given(WHENS)
def test_bounds_are_in_order(text):
    """Whatever is read, the first day it can mean is not after the last."""
    when = dates.parse(text)

    assert when.earliest <= when.latest
    assert when.edtf == text


@given(DAYS, DAYS)
def test_between_gives_back_its_bounds(a, b):
    """An interval made from two days means just these days, and its text reads back to it."""
    first, last = sorted((a, b))

    when = dates.between(first, last)

    assert (when.earliest, when.latest) == (first, last)
    assert dates.parse(when.edtf) == when


@given(WHENS, WHENS)
def test_what_is_surely_before_does_not_overlap(a, b):
    """Of two dates exactly one holds: one is surely before the other, or both can be one day."""
    first, second = dates.parse(a), dates.parse(b)

    states = [
        dates.surely_before(first, second),
        dates.surely_before(second, first),
        dates.overlap(first, second),
    ]

    assert states.count(True) == 1


@given(DAYS, DAYS)
def test_months_tile_the_time_between(a, b):
    """Months follow each other without gap, from that of the first day to that of the last."""
    first, last = sorted((a, b))

    months = dates.months(first, last)

    assert months[0].earliest <= first <= months[0].latest
    assert months[-1].earliest <= last <= months[-1].latest
    assert all((later.earliest - earlier.latest).days == 1 for earlier, later in pairwise(months))
