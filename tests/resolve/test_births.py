"""What dates of birth and genders add to names."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.dates import UNKNOWN, parse
from faustpfand.names import SAME, UNSURE, Evidence, probability
from faustpfand.resolve.births import (
    BIRTH_YEAR,
    BIRTHDAY,
    OTHER_GENDER,
    OTHER_YEAR,
    SAME_YEAR,
    birth_evidence,
    birth_reason,
    bounds,
    gender_evidence,
    joined,
)
from strategies import WHENS

DATES = st.one_of(st.none(), WHENS.map(parse))
FLOAT = st.floats(-12, 12, width=32)


def when(text):
    return parse(text) if text else None


def evidence(one, other):
    return float(birth_evidence(bounds([when(one)]), bounds([when(other)]))[0])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("1990-05-04", "1990-05-04", BIRTHDAY, id="same-day"),
        pytest.param("1990-05-04", "1990", BIRTH_YEAR, id="day-and-its-year"),
        pytest.param("1990-05-04", "1990-05", BIRTH_YEAR, id="day-and-its-month"),
        pytest.param("1990", "1990", BIRTH_YEAR, id="same-year-and-no-days"),
        pytest.param("1990-05", "1990-05", BIRTH_YEAR, id="same-month-and-no-days"),
        pytest.param("1989/1991", "1990", BIRTH_YEAR, id="year-within-years"),
        pytest.param("1990-05-04", "1990-04-05", SAME_YEAR, id="day-and-month-exchanged"),
        pytest.param("1990-05-04", "1990-05-14", SAME_YEAR, id="other-day-of-the-year"),
        pytest.param("1990-05", "1990-06-01", SAME_YEAR, id="other-month-of-the-year"),
        pytest.param("1990-05-04", "1991-05-04", OTHER_YEAR, id="other-year"),
        pytest.param("1990", "1991", OTHER_YEAR, id="years-alone"),
        pytest.param("1990-12-31", "1991-01-01", OTHER_YEAR, id="next-day-in-another-year"),
        pytest.param("", "1990-05-04", 0, id="one-missing"),
        pytest.param("", "", 0, id="both-missing"),
        pytest.param("../1990", "1990-05-04", 0, id="open-beginning"),
        pytest.param("1990/..", "1980", 0, id="open-end"),
    ],
)
def test_dates_of_birth_weigh_by_what_they_share(one, other, expected):
    """A birthday says much, a year little, another year nearly everything."""
    assert evidence(one, other) == pytest.approx(expected)


def test_agreement_is_ranked():
    """The finer two dates agree, the more it says."""
    assert BIRTHDAY > BIRTH_YEAR > 0 > SAME_YEAR > OTHER_YEAR


def test_a_date_that_nobody_told_weighs_nothing():
    """It may be any."""
    assert birth_evidence(bounds([UNKNOWN]), bounds([when("1990")])).tolist() == [0]


def test_bounds_are_days_and_years():
    """First and last day, first and last year; zeros where nothing is known."""
    day, month, none = bounds([when("1990-05-04"), when("1990-05"), None]).tolist()

    assert day[0] == day[1]
    assert month[1] - month[0] == 30
    assert day[2:] == month[2:] == [1990, 1990]
    assert none == [0, 0, 0, 0]
    assert bounds([]).shape == (0, 4)


@given(st.lists(st.tuples(DATES, DATES), max_size=8))
def test_which_date_comes_first_does_not_matter(couples):
    """Evidence is symmetric, and each pair's own."""
    one, other = bounds([a for a, _ in couples]), bounds([b for _, b in couples])

    found = birth_evidence(one, other)

    assert found.tolist() == birth_evidence(other, one).tolist()
    assert found.tolist() == [float(birth_evidence(one[[at]], other[[at]])[0]) for at in range(len(couples))]


@given(DATES)
def test_a_date_never_contradicts_itself(date):
    """It may say little, but nothing against."""
    assert birth_evidence(bounds([date]), bounds([date]))[0] >= 0


PAIRS = (np.array([0, 1, 2, 3, 0]), np.array([0, 0, 0, 0, 1]))


def test_genders_count_where_both_lists_have_them():
    """A man and a woman are two people; agreement says nothing, nor does an unknown word."""
    found = gender_evidence(["m", "f", "", "x"], ["m", "f"], PAIRS)

    assert found.tolist() == [0, OTHER_GENDER, 0, 0, OTHER_GENDER]


def test_no_pairs_have_no_genders():
    """Lists may be empty."""
    nobody = np.zeros(0, np.intp)

    assert gender_evidence([], [], (nobody, nobody)).tolist() == []
    assert gender_evidence(["m"], [""], (nobody, nobody)).tolist() == []


def summed(names, births, genders=0.0, *, undecided=False):
    names, births, genders = (np.array([value], np.float32) for value in (names, births, genders))
    return joined(Evidence(names, np.array([undecided])), births, genders)


def score(names, births, genders=0.0, *, undecided=False):
    return float(probability(summed(names, births, genders, undecided=undecided).odds)[0])


def odds(share):
    return math.log(share / (1 - share))


@given(FLOAT, st.sampled_from([BIRTHDAY, BIRTH_YEAR, SAME_YEAR, OTHER_YEAR, 0.0]), st.sampled_from([OTHER_GENDER, 0.0]))
def test_a_birthday_alone_makes_nobody_one_person(names, births, genders):
    """Names that are different by themselves stay below SAME, and contradictions do; others add up."""
    found = score(names, births, genders)

    if names < odds(UNSURE) or births < 0 or genders < 0:
        assert found < SAME
    else:
        assert found == pytest.approx(1 / (1 + math.exp(-(names + births + genders))), abs=1e-4)


@given(FLOAT)
def test_a_birthday_settles_what_only_lacks_a_patronymic(names):
    """However many bear the name, hardly two of them were born on one day; a year alone leaves several."""
    assert score(names, BIRTHDAY, undecided=True) >= SAME
    assert score(-9.0, BIRTH_YEAR, undecided=True) < SAME
    assert score(names, OTHER_YEAR, undecided=True) == score(names, OTHER_YEAR)


@pytest.mark.parametrize(
    ("births", "genders", "undecided"),
    [(0.0, 0.0, True), (BIRTHDAY, 0.0, True), (SAME_YEAR, 0.0, False), (0.0, OTHER_GENDER, False)],
)
def test_a_contradiction_leaves_nothing_undecided(births, genders, undecided):
    """Nobody is asked about two people."""
    assert summed(-3.0, births, genders, undecided=True).undecided.tolist() == [undecided]


@given(FLOAT, FLOAT)
def test_better_names_never_score_lower(one, other):
    """Whatever the dates."""
    low, high = sorted((one, other))

    assert score(low, BIRTHDAY) <= score(high, BIRTHDAY)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        pytest.param("1990-05-04", "1990-05-04", "Both were born on 1990-05-04.", id="day"),
        pytest.param("1990-05-04", "1990", "Dates of birth 1990-05-04 and 1990 can be one.", id="year"),
        pytest.param("1990", "1990", "Dates of birth 1990 and 1990 can be one.", id="years-alone"),
        pytest.param("1990", "1991", "The dates of birth 1990 and 1991 contradict each other.", id="contradiction"),
        pytest.param("1990", "", None, id="missing"),
    ],
)
def test_dates_are_told_in_words(one, other, said):
    """A documenter can check them."""
    assert birth_reason(evidence(one, other), when(one), when(other)) == said
