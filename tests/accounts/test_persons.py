"""The view of persons."""

import pytest

from faustpfand import dates
from faustpfand.accounts import Register, register_stock
from faustpfand.accounts.persons import persons
from faustpfand.counts import Bounds
from faustpfand.records import Status
from makers import statement


def said(subject, **values):
    return [statement(subject, predicate, value) for predicate, value in values.items()]


def test_a_row_is_a_person():
    """Dates as far as known, the term in days, the status."""
    [one] = persons(
        said("viasna:1", name="Jan Test", status="held", detained="2021-03", sentence="2 years of imprisonment")
    )

    assert (one.id, one.name, one.status, str(one.detained)) == ("viasna:1", "Jan Test", Status.HELD, "2021-03")
    low, high = one.sentence_days
    assert 729 <= low <= high <= 732


def test_subjects_judged_the_same_are_one_person():
    """With all names; where two registers give two dates, the interval holds both."""
    statements = said("a:1", name="Jan Test", detained="2021-03-01") + said(
        "b:9", name="Ян Тэст", detained="2021-04-01"
    )

    [one] = persons(statements, [frozenset({"a:1", "b:9"})])

    assert one.names == ("Jan Test", "Ян Тэст")
    assert str(one.detained) == "2021-03-01/2021-04-01"


def test_without_a_judgement_two_rows_are_two_people():
    """The machine never merges by itself."""
    assert len(persons(said("a:1", name="Jan Test") + said("b:9", name="Jan Test"))) == 2


def test_where_registers_differ_the_cell_wins():
    """Nobody inside is lost because another list calls them free."""
    statements = said("a:1", name="Jan Test", status="former") + said("b:9", name="Jan Test", status="held")

    [one] = persons(statements, [frozenset({"a:1", "b:9"})])

    assert one.status is Status.HELD


def test_statements_about_waves_are_no_persons():
    """Only what has a name is a person."""
    assert persons(said("death:BY/Jan Test", died="Jan Test", place="Minsk")) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(["yes"], dates.UNKNOWN, id="a-word"),
        pytest.param(["died in custody"], dates.UNKNOWN, id="another-word"),
        pytest.param(["2022-05", "yes"], dates.parse("2022-05"), id="a-date-beside-a-word"),
        pytest.param(["no"], None, id="no"),
        pytest.param(["жив"], None, id="alive"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_a_death_told_by_a_word_is_a_death_of_an_unknown_day(told, expected):
    """A date says more than a word, and a word more than nothing."""
    [one] = persons(said("a:1", name="Jan Test") + [statement("a:1", "died", value) for value in told])

    assert one.died == expected


def test_who_died_nobody_knows_when_is_not_surely_held():
    """Held by the status, dead by a word: possibly held, since the day is not known."""
    people = persons(said("a:1", name="Jan Test", status="held", detained="2021-03", died="yes"))
    day = dates.parse("2022-01-01").earliest

    assert register_stock(Register(tuple(people), {"": day}), day) == Bounds(0, 1)


def test_synthetic_persons_are_known_by_their_id():
    """And so is everything that is made of them."""
    made_up, real = persons(said("viasna:syn-000001", name="Jan Test") + said("viasna:1", name="Anna Test"))

    assert (made_up.synthetic, real.synthetic) == (True, False)


def test_bounds_add_up():
    """An open end stays open."""
    assert Bounds(1, 2) + Bounds(3, None) == Bounds(4, None)
    assert str(Bounds(1000, 1200)) == "1,000–1,200"
    assert str(Bounds(1001, None)) == "≥1,001"
