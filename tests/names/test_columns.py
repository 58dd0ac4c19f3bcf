"""Columns are compared row by row as pairs are; people are invented."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import SAME, UNSURE, compare, compare_columns, score_columns
from strategies import searched

# Nobody here shares given name and surname with somebody who has another father: no namesakes at hand.
LEFT = [
    "Іван Рудакоў",
    "Сяргей Пятровіч Шаўчук",
    "Volha Kavaliova",
    "Adam, Ivan",
    "김철수",
    "И. П. Сидоров",
    "Рудакоў",
    "",
    "Ганна Рудакова-Новік",
    "Dr. Jan van der Testen",
]
RIGHT = [
    "Ivan Rudakov",
    "Сергей Петрович Шевчук",
    "Кавалёў Алег",
    "Ivan Adam",
    "Kim Chol-su",
    "Сідараў Іван",
    "Rudakova",
    "Ян Тэст",
    "Anna Novik",
    "Ян Тэстэн",
]


def test_rows_are_compared_as_pairs_are():
    """Where nobody at hand has a namesake, a row says what `compare` says."""
    found = compare_columns(LEFT, RIGHT)
    expected = [compare(one, other) for one, other in zip(LEFT, RIGHT, strict=True)]

    assert found["score"].to_list() == pytest.approx([match.score for match in expected], abs=1e-4)
    assert found["verdict"].to_list() == [match.verdict for match in expected]
    assert found["reasons"].to_list() == [" ".join(match.reasons) for match in expected]


def test_scores_are_the_frames_scores():
    """Both tell the same, the frame in four digits."""
    assert score_columns(LEFT, RIGHT) == pytest.approx(compare_columns(LEFT, RIGHT)["score"].to_numpy(), abs=6e-5)


def test_the_frame_has_three_columns():
    """A score never comes alone."""
    found = compare_columns(LEFT, RIGHT)

    assert found.columns == ["score", "verdict", "reasons"]
    assert found.schema["score"].is_float()
    assert all(found["reasons"].to_list())


def test_the_verdict_follows_the_score():
    """At least SAME is same, at least UNSURE may be; none of these lacks no more than a patronymic."""
    for score, verdict, _ in compare_columns(LEFT * 2, RIGHT + RIGHT[::-1]).rows():
        assert verdict == ("same" if score >= SAME else "unsure" if score >= UNSURE else "different")


class Arrow:
    """A column that speaks the Arrow interface and nothing else, as other programs' arrays do."""

    def __init__(self, names):
        self.names = pl.Series(names)

    def __arrow_c_stream__(self, requested_schema=None):
        return self.names.__arrow_c_stream__(requested_schema)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(list, id="list"),
        pytest.param(tuple, id="tuple"),
        pytest.param(pl.Series, id="series"),
        pytest.param(lambda names: pl.Series(names, dtype=pl.Categorical), id="categories"),
        pytest.param(Arrow, id="arrow"),
    ],
)
def test_any_kind_of_column_goes_in(kind):
    """With the same result."""
    assert score_columns(kind(LEFT), kind(RIGHT)).tolist() == score_columns(LEFT, RIGHT).tolist()
    assert compare_columns(kind(LEFT), RIGHT).equals(compare_columns(LEFT, RIGHT))


@pytest.mark.parametrize("nothing", [None, "", "  ", "?!"])
@pytest.mark.parametrize("kind", [list, pl.Series], ids=["list", "series"])
def test_nothing_is_like_no_name(kind, nothing):
    """Not even like itself: nobody knows who is meant."""
    found = compare_columns(kind([nothing, nothing, "Іван Рудакоў"]), kind(["Іван Рудакоў", nothing, "Ivan Rudakov"]))

    assert found["verdict"].to_list() == ["different", "different", "same"]
    assert found["reasons"][0] == "One name has no letters."


@pytest.mark.parametrize("kind", [list, pl.Series], ids=["list", "series"])
def test_columns_may_be_empty(kind):
    """No rows give no rows."""
    assert score_columns(kind([]), kind([])).tolist() == []
    assert compare_columns(kind([]), kind([])).shape == (0, 3)


@pytest.mark.parametrize("compared", [score_columns, compare_columns])
@pytest.mark.parametrize(("left", "right"), [(["a"], []), ([], ["a"]), (["a", "b"], ["a"])])
def test_columns_of_unlike_length_are_misuse(compared, left, right):
    """The message says how long they are."""
    with pytest.raises(ValueError, match=rf"{len(left)} and {len(right)} names"):
        compared(left, right)


def test_many_rows_are_compared_as_few():
    """Work goes on in blocks; where one ends changes nothing."""
    times = 70_000 // len(LEFT) + 1

    found = score_columns(LEFT * times, RIGHT * times).reshape(times, len(LEFT))

    assert (found == found[0]).all()
    assert found[0].tolist() == score_columns(LEFT, RIGHT).tolist()


WORDS = ["Іван", "Сяргей", "Volha", "Кавалёў", "Новікава,", "Schulz", "Petrovich", "Мікалаевіч", "A.", "김철수", "van"]
NAME = st.one_of(st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join), st.text(max_size=12), st.none())
ROWS = st.lists(st.tuples(NAME, NAME), min_size=1, max_size=5)


def scores(rows):
    left, right = zip(*rows, strict=True)
    return score_columns(left, right)


@searched(50)
@given(ROWS, st.randoms())
def test_the_order_of_rows_does_not_matter(rows, dice):
    """Each row keeps its score."""
    order = dice.sample(range(len(rows)), len(rows))

    assert scores([rows[at] for at in order]).tolist() == scores(rows)[order].tolist()


@searched(50)
@given(ROWS)
def test_which_column_comes_first_does_not_matter(rows):
    """A score is symmetric, but for the last digits: findings add up in the order of the words."""
    other_way = scores([(other, one) for one, other in rows]).tolist()

    assert scores(rows).tolist() == pytest.approx(other_way, rel=1e-6)


@searched(50)
@given(ROWS)
def test_repeated_rows_change_nothing(rows):
    """A name that a list has twice is no second person."""
    assert scores(rows + rows).tolist() == scores(rows).tolist() * 2


@searched(50)
@given(ROWS)
def test_scores_are_probabilities(rows):
    """Neither nothing nor certainty: no name proves that much."""
    found = scores(rows)

    assert found.dtype == np.float32
    assert ((found > 0) & (found < 1)).all()
