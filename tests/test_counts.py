"""Numbers as sources give them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import counts
from faustpfand.counts import Bounds, Comparator, Count
from strategies import COUNTS


@given(COUNTS)
def test_a_count_reads_back(count):
    """What a count is written as means the same count."""
    assert counts.parse(str(count)) == count


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [("52", 52, 52), (">1000", 1001, None), ("≥18", 18, None), ("~50", 45, 55), ("<1300", 0, 1299), ("<0", 0, 0)],
)
def test_what_a_count_can_mean(written, low, high):
    """A comparator is a range; about reaches ten per cent."""
    count = counts.parse(written)

    assert (count.low, count.high) == (low, high)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("≥18", "16", True, id="at-least-18-and-16"),
        pytest.param(">50", "52", False, id="over-50-and-52"),
        pytest.param("~50", "52", False, id="about-50-and-52"),
        pytest.param("52", "51", True, id="two-exact-numbers"),
        pytest.param(">1000", "<900", True, id="two-bounds-apart"),
    ],
)
def test_when_counts_contradict_each_other(a, b, expected):
    """Only where no number can be meant by both."""
    assert counts.contradict(counts.parse(a), counts.parse(b)) is expected


@given(COUNTS, COUNTS)
def test_contradiction_has_no_direction(a, b):
    """Nobody contradicts somebody who agrees."""
    assert counts.contradict(a, b) == counts.contradict(b, a)
    assert not counts.contradict(a, a)


@given(st.lists(COUNTS, min_size=1))
def test_the_hull_holds_every_exact_count(told):
    """Whichever source is right, the number lies in the bounds."""
    bounds = counts.hull(told)

    assert bounds is not None
    for count in told:
        if count.comparator is Comparator.EXACT:
            assert bounds.low <= count.number
            assert bounds.high is None or count.number <= bounds.high


def test_a_bare_lower_bound_does_not_blur_a_number():
    """Over 1,000 beside 1,131 leaves 1,131."""
    assert counts.hull([Count(1000, Comparator.OVER), Count(1131)]) == Bounds(1131, 1131)


def test_no_count_no_bounds():
    """Nothing told is not zero."""
    assert counts.hull([]) is None


@pytest.mark.parametrize("text", ["", "many", "1,000", "-3", "12.5", "= 5"])
def test_what_is_no_count_is_refused(text):
    """A figure is digits with at most one sign."""
    with pytest.raises(ValueError, match="not a count"):
        counts.parse(text)


def test_a_bare_bound_that_contradicts_a_number_widens_the_bounds():
    """52 in one source, at least 60 in another: whichever is right, the bounds hold it."""
    assert counts.hull([Count(52), Count(60, Comparator.AT_LEAST)]) == Bounds(52, None)
    assert counts.hull([Count(52), Count(40, Comparator.UNDER)]) == Bounds(0, 52)
    assert counts.hull([Count(52), Count(50, Comparator.ABOUT)]) == Bounds(52, 52)


@given(st.lists(COUNTS, min_size=1))
def test_no_source_lies_outside_the_hull(told):
    """Every source can be true within the bounds."""
    bounds = counts.hull(told)

    for count in told:
        assert count.high is None or count.high >= bounds.low
        assert bounds.high is None or count.low <= bounds.high
