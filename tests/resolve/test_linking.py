"""Linking two lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.dates import parse
from faustpfand.resolve import Entry, link


def pairs(left, right, **more):
    return [(one.left, one.right) for one in link(left, right, **more)]


def test_spellings_of_one_name_meet():
    """Whatever the alphabet and the order; best first."""
    left = [Entry("a", "Siarhei Testavich"), Entry("b", "Anna Nowak")]
    right = [Entry("1", "Сяргей Тэставіч"), Entry("2", "NOWAK, Anna"), Entry("3", "Jan Kowalski")]

    assert set(pairs(left, right)) == {("a", "1"), ("b", "2")}


BIRTHS = [
    pytest.param("1990-01-02", "1990-01-02", True, id="one-day"),
    pytest.param("1990-01-02", "1990", True, id="a-day-in-the-year"),
    pytest.param("1990-01-02", "1991", False, id="another-year"),
    pytest.param(None, "1991", True, id="not-told"),
]


@pytest.mark.parametrize(("one", "other", "met"), BIRTHS)
def test_dates_of_birth_tell_namesakes_apart(one, other, met):
    """A contradiction leaves the pair out; a missing date does not."""
    left = [Entry("a", "Jan Kowalski", parse(one) if one else None)]

    assert bool(pairs(left, [Entry("1", "Jan Kowalski", parse(other))])) is met


def test_genders_that_contradict_leave_a_pair_out():
    """A man and a woman are two people."""
    assert pairs([Entry("a", "Alex Test", gender="f")], [Entry("1", "Alex Test", gender="m")]) == []


NAMES = st.sampled_from(["Jan Test", "Ян Тест", "Anna Nowak", "NOWAK Anna", "Ola Kim"])


@given(st.lists(NAMES, max_size=6), st.lists(NAMES, max_size=6))
def test_one_to_one_gives_nobody_two_partners(left, right):
    """And gives only pairs that the whole proposal has."""
    mine = [Entry(f"l{at}", name) for at, name in enumerate(left)]
    yours = [Entry(f"r{at}", name) for at, name in enumerate(right)]

    chosen = pairs(mine, yours, one_to_one=True)

    assert len({one for one, _ in chosen}) == len({other for _, other in chosen}) == len(chosen)
    assert set(chosen) <= set(pairs(mine, yours))
