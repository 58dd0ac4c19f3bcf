"""Flows and balance assertions."""

import pytest

from faustpfand import dates
from faustpfand.accounts.stocks.balance import against_register, by_identity, gap
from faustpfand.accounts.stocks.flows import published_inflow, published_outflow
from faustpfand.accounts.waves import waves
from faustpfand.counts import Bounds
from makers import count, flow, person, register, report


@pytest.mark.parametrize(
    ("published", "own", "expected"),
    [
        (Bounds(10, 10), Bounds(8, 12), 0),
        (Bounds(13, 13), Bounds(8, 12), 1),
        (Bounds(5, 5), Bounds(8, 12), -3),
        (Bounds(1001, None), Bounds(900, 1000), 1),
        (Bounds(1001, None), Bounds(900, None), 0),
    ],
)
def test_how_far_two_figures_are_apart(published, own, expected):
    """Nothing, where one number satisfies both."""
    assert gap(published, own) == expected


def test_the_year_2025_as_published():
    """509 newly recognised, 342 pardoned and at least 300 served: 1,265 can have become 1,132 at most, not 1,135."""
    counts = [count("2024-12-31", "1265"), count("2025-12-23", "1135")]
    flows = [
        flow("2025-01-01/2025-12-23", "509"),
        flow("2025-01-01/2025-12-23", "342", "outflow_pardoned_with_US_help"),
        flow("2025-01-01/2025-12-23", "≥300", "outflow_sentence_served"),
    ]

    [assertion] = by_identity(counts, flows, [], "BY")

    assert assertion.own == Bounds(0, 1132)
    assert assertion.gap == 3


def test_what_a_reprint_says_again_is_one_assertion():
    """Three papers with one figure are one statement of the account."""
    counts = [count("2024-12-31", "1265"), count("2025-01-31", "1244")]
    flows = [flow("2025-01-01/2025-01-31", "18", by=name) for name in ("a", "b", "c")]

    assert len(by_identity(counts, flows, [], "BY")) == 1


def test_without_an_opening_count_there_is_no_assertion():
    """Nothing is compared with a guess."""
    assert by_identity([count("2025-01-31", "1244")], [flow("2025-01-01/2025-01-31", "18")], [], "BY") == []


def test_the_register_is_held_against_every_count_of_a_day():
    """A count that only names a month is no closing line."""
    people = [person(str(number), detained="2030-01-01") for number in range(5)]
    counts = [count("2030-06-01", "5"), count("2030-07-01", "7"), count("2030-08", "9")]

    found = against_register(counts, register(*people, until="2031-01-01"))

    assert [(one.holds, one.gap) for one in found] == [(True, 0), (False, 2)]


def test_inflow_of_a_part_is_only_a_lower_bound():
    """One announcement inside the month says at least so many."""
    inflow = published_inflow([flow("2031-05-04", "9"), flow("2031-05-10", "6")], "BY", dates.parse("2031-05"))

    assert inflow.bounds == Bounds(9, None)


def test_inflow_of_the_period_itself_counts():
    """The announcements lie inside it and are not added."""
    flows = [flow("2031-05-04", "9"), flow("2031-05-01/2031-05-31", "40")]

    assert published_inflow(flows, "BY", dates.parse("2031-05")).bounds == Bounds(40, 40)


def test_outflow_is_at_least_that_of_the_waves():
    """Nobody announces who leaves at the end of the term, so there is no upper bound."""
    found = waves([report("w1", "2031-05-04", "30", "30"), report("w2", "2031-05-20", "31")], "BY")

    outflow = published_outflow([], found, "BY", dates.parse("2031-05"))

    assert outflow.bounds == Bounds(30, None)


def test_outflow_with_a_published_total():
    """A total of all releases bounds it from above; headline and body that differ span it."""
    flows = [flow("2031-05", "29", "outflow_released_total"), flow("2031-05", "≥16", "outflow_released_total")]

    assert published_outflow(flows, [], "BY", dates.parse("2031-05")).bounds == Bounds(16, 29)
