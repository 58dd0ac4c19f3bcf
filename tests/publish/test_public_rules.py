"""What of a single statement may go out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.publish import public_rules as rules
from faustpfand.records import Locator, Predicate, Statement


def said(predicate, value, subject="viasna:1"):
    return Statement(
        subject=subject,
        predicate=predicate,
        value=value,
        as_written=f"{value} and more",
        source="s",
        locator=Locator("r", 2),
    )


def public(predicate, value):
    one = rules.personal(said(predicate, value))
    return one and one.value


@pytest.mark.parametrize(
    ("predicate", "value", "expected"),
    [
        pytest.param(Predicate.BORN, "1971-03-29", "1971", id="the-year-of-birth-alone"),
        pytest.param(Predicate.BORN, "1971-03", "1971", id="not-the-month"),
        pytest.param(Predicate.BORN, "1971~", "1971", id="about-a-year"),
        pytest.param(Predicate.BORN, "1971-12-31/1972-01-01", "1971/1972", id="one-of-two-years"),
        pytest.param(Predicate.BORN, "../1971-03-29", None, id="an-open-end-would-be-a-day"),
        pytest.param(Predicate.DETAINED, "2031-02-03", "2031-02-03", id="days-of-detention"),
        pytest.param(Predicate.RECOGNISED, "by three groups", None, id="words-instead-of-a-day"),
        pytest.param(Predicate.DIED, "of an illness", "yes", id="not-of-what"),
        pytest.param(Predicate.DIED, "no", None, id="nobody-died"),
        pytest.param(Predicate.SENTENCE, "3 years, and treatment of an illness", "3 years", id="the-term-alone"),
        pytest.param(Predicate.SENTENCE, "compulsory treatment", None, id="no-term"),
        pytest.param(Predicate.CHARGE, "ч. 1 ст. 342, ст. 361-2 УК", "ч. 1 ст. 342, ст. 361-2 УК", id="articles"),
        pytest.param(Predicate.CHARGE, "Art. 19.11 of the Administrative Code", ..., id="articles-in-english"),
        pytest.param(Predicate.CHARGE, "342, insulted her neighbour", None, id="words-about-the-deed"),
        pytest.param(Predicate.CHARGE, "born 29.03.1971", None, id="no-article"),
        pytest.param(Predicate.GENDER, "female", "female", id="gender"),
        pytest.param(Predicate.PAGE, "https://register.example.org/1", ..., id="the-registers-page"),
        pytest.param(Predicate.PAGE, "http://192.168.0.4/1", None, id="a-page-in-an-office"),
    ],
)
def test_of_a_register(predicate, value, expected):
    """A row each for what goes out, and in which form."""
    assert public(predicate, value) == (value if expected is ... else expected)


KEPT = (Predicate.JUDGE, Predicate.PROSECUTOR, Predicate.PLACE, Predicate.DECISION, Predicate.HEALTH)


@pytest.mark.parametrize("predicate", KEPT)
def test_what_is_not_in_the_table_never_goes_out(predicate):
    """Nothing is let out because somebody forgot to keep it back."""
    assert predicate not in rules.PERSONAL


def test_words_as_written_stay():
    """In a cell more may stand than what was read from it."""
    assert rules.personal(said(Predicate.DETAINED, "2031-02-03")).as_written == "2031-02-03"


@given(st.dates().map(str))
def test_no_day_of_birth_goes_out(day):
    """Whatever it is, the year is left of it."""
    assert public(Predicate.BORN, day) in (day[:4], None)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://paper.example.org/1", True),
        ("http://18.192.98.152/en?p=200176", True),
        ("https://газета.бел/1", True),
        ("http://10.1.2.3/1", False),
        ("http://[::1]/", False),
        ("http://localhost:8400/en", False),
        ("https://files.office.internal/1", False),
        ("http://server/1", False),
        ("https://who:secret@paper.example.org/", False),
        ("file:///home/who/1.csv", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_addresses_that_anybody_can_open(address, expected):
    """A machine of an office is none, nor is an address with a password in it."""
    assert rules.is_public_address(address) is expected
