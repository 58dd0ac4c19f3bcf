"""Lists for campaigns: a rule holds surely, possibly or not, as far as partial dates tell."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.accounts.campaign import Campaign, Fits, age, age_at, days_inside, days_left, listing
from faustpfand.counts import Bounds
from faustpfand.records import Predicate, Status
from makers import person, statement

ON = date(2031, 6, 15)
DAYS = st.dates(date(1930, 1, 1), date(2031, 12, 31))


@pytest.mark.parametrize(
    ("born", "years"),
    [
        ("2000-06-15", Bounds(31, 31)),
        ("2000-06-16", Bounds(30, 30)),
        ("2000-06", Bounds(30, 31)),
        ("2000", Bounds(30, 31)),
        ("../2000", Bounds(30, None)),
        ("2004-02-29", Bounds(27, 27)),
    ],
)
def test_age_in_completed_years(born, years):
    assert age(dates.parse(born), ON) == years


def test_nobody_has_an_age_before_birth_or_without_a_date():
    assert age(dates.parse("2032"), ON) is None
    assert age(None, ON) is None
    assert age(dates.parse("2031"), ON) == Bounds(0, 0)


def test_age_at_a_day_that_is_known_in_part():
    assert age_at(dates.parse("2013-03"), dates.parse("2031")) == Bounds(17, 18)
    assert age_at(dates.parse("2013-03"), None) is None


@given(DAYS, DAYS, DAYS)
def test_bounds_hold_every_day_that_a_date_can_mean(first, last, on):
    """The age of whoever was born on one of the two days lies within the age of the interval."""
    begin, end = sorted((first, last))
    whole = age(dates.between(begin, end), on)
    for day in (begin, end):
        one = age(dates.between(day, day), on)
        if one is not None:
            assert whole is not None
            assert whole.low <= one.low <= one.high <= whole.high


def test_days_inside():
    held = person("h", status=Status.HELD, detained="2031-05")
    freed = person("f", status=Status.FORMER, detained="2031-05-01", released="2031-05-31")

    assert days_inside(held, ON) == Bounds(15, 45)
    assert days_inside(freed, ON) == Bounds(30, 30)
    assert days_inside(person("n", status=Status.FORMER, detained="2031-05-01"), ON) is None
    assert days_inside(person("u", status=Status.HELD), ON) is None


def test_who_is_called_held_and_released_may_be_either():
    both = person("b", status=Status.HELD, detained="2031-05-01", released="2031-05-11")

    assert days_inside(both, ON) == Bounds(10, 45)
    (place,) = listing([both], Campaign.LONGEST, ON).places
    assert place.held is Fits.POSSIBLY


def test_days_left_to_serve():
    one = replace(person("h", detained="2030-06-15"), sentence_days=(730, 731))

    assert days_left(one, ON) == Bounds(365, 366)
    assert days_left(one, date(2040, 1, 1)) == Bounds(0, 0)
    assert days_left(person("n"), ON) is None


def ids(found):
    return [place.person.name for place in found.places]


def test_the_longest_held_come_first_and_the_undated_are_counted():
    people = [
        person("b", detained="2030-02"),
        person("a", detained="2030-02-03"),
        person("c"),
        person("d", detained="2020"),
    ]

    found = listing(people, Campaign.LONGEST, ON)

    assert ids(found) == ["d", "a", "b"]
    assert (found.held, found.unknown) == (4, 1)


def test_only_who_is_called_held_is_on_a_list():
    freed = person("f", status=Status.FORMER, detained="2030-01-01", released="2031-01-01")
    dead = replace(person("d", detained="2030-01-01"), died=dates.parse("2031-01"))
    never = person("n", status=Status.NOT_RECOGNISED, detained="2030-01-01")

    assert ids(listing([freed, dead, never], Campaign.LONGEST, ON)) == []


@pytest.mark.parametrize(
    ("born", "detained", "fits"),
    [
        ("2014-01-01", "2031-01-01", Fits.SURELY),
        ("2013-06", "2031-06-14", Fits.POSSIBLY),
        ("2010-01-01", "2027-06-01", Fits.SURELY),  # 17 when detained
        ("2009", "2027", Fits.POSSIBLY),
        ("2000-01-01", "2031-01-01", None),
    ],
)
def test_minors_on_the_day_or_when_detained(born, detained, fits):
    one = replace(person("m", detained=detained), born=dates.parse(born))

    assert [place.fits for place in listing([one], Campaign.MINORS, ON).places] == [fits] * (fits is not None)


@pytest.mark.parametrize(
    ("born", "fits"), [("1971-06-15", Fits.SURELY), ("1971", Fits.POSSIBLY), ("1972", None), ("../1980", Fits.POSSIBLY)]
)
def test_the_old_from_sixty_on(born, fits):
    one = replace(person("o"), born=dates.parse(born))

    assert [place.fits for place in listing([one], Campaign.OLD, ON).places] == [fits] * (fits is not None)


def test_sources_that_differ_about_sex_leave_it_open():
    said = [statement(predicate=Predicate.GENDER, value=value) for value in ("male", "female")]
    one = replace(person("w"), gender="male", statements=tuple(said))

    assert [place.fits for place in listing([one], Campaign.WOMEN, ON).places] == [Fits.POSSIBLY]


def test_without_a_word_on_health_nobody_can_tell_who_is_ill():
    ill = replace(person("i"), statements=(statement(predicate=Predicate.HEALTH, value="asthma"),))

    assert listing([person("w")], Campaign.ILL, ON).told is False
    found = listing([person("w"), ill], Campaign.ILL, ON)
    assert (found.told, ids(found), found.unknown) == (True, ["i"], 1)
