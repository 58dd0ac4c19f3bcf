"""Candidates come best first, with reasons, and from an index."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import compare
from faustpfand.resolve import candidates

REGISTER = {
    "p1": ["Іван Рудакоў", "Ivan Rudakou"],
    "p2": ["Пётр Рудакоў"],
    "p3": ["Volha Khadanovich"],
}


def test_the_right_person_comes_first():
    """The relative is below the floor, the stranger is never met."""
    found = candidates({"row 1": ["Иван Рудаков"]}, REGISTER, floor=0.6)

    assert [(each.left, each.right) for each in found] == [("row 1", "p1")]
    assert found[0].match.reasons


@pytest.mark.parametrize(
    ("left", "right"),
    [pytest.param({}, REGISTER, id="empty-list"), pytest.param({"row 1": []}, REGISTER, id="nameless")],
)
def test_nothing_to_compare_gives_nothing(left, right):
    """No names, no candidates."""
    assert candidates(left, right, floor=0) == []


NAMES = st.lists(
    st.sampled_from(["Иван Рудаков", "Ivan Rudakou", "Пётр Рудакоў", "Olga Khodanovich", "Вольга Хадановіч"]),
    max_size=3,
)
PERSONS = st.dictionaries(st.sampled_from("abcdef"), NAMES)


@given(PERSONS, PERSONS, st.floats(0, 1))
def test_candidates_are_sorted_once_each_and_above_the_floor(left, right, floor):
    """The score is that of the most alike spellings."""
    found = candidates(left, right, floor=floor)

    assert [each.match.score for each in found] == sorted((each.match.score for each in found), reverse=True)
    assert len({(each.left, each.right) for each in found}) == len(found)
    for each in found:
        assert each.match.score >= floor
        assert each.match.score == max(compare(a, b).score for a in left[each.left] for b in right[each.right])
