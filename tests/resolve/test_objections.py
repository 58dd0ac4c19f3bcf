"""What one person cannot be both of."""

import pytest

from faustpfand.resolve import objections
from makers import statement


def said(subject, **told):
    return [
        statement(subject, predicate, value)
        for predicate, values in told.items()
        for value in ([values] if isinstance(values, str) else values)
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param({"name": "Jan Test"}, {"name": "Ян Тест"}, [], id="nothing"),
        pytest.param({"born": "1990"}, {"born": "1990-05-06"}, [], id="a-year-and-a-day-in-it"),
        pytest.param({"born": "1990-01-02"}, {"born": "1990-01-03"}, ["born 1990-01-02 and 1990-01-03"], id="born"),
        pytest.param({"born": ["1990", "1991"]}, {"born": "1991"}, [], id="one-of-the-rows-agrees"),
        pytest.param({"gender": "male"}, {"gender": "female"}, ["gender male and female"], id="gender"),
        pytest.param(
            {"name": "Иван Петрович Мельник"},
            {"name": "Иван Сергеевич Мельник"},
            ["different fathers in Иван Петрович Мельник and Иван Сергеевич Мельник"],
            id="fathers",
        ),
        pytest.param(
            {"name": ["Ivan Melnik", "Иван Петрович Мельник"]},
            {"name": "Ivan Piatrovich Melnik"},
            [],
            id="the-same-father-in-another-script",
        ),
        pytest.param(
            {"name": "Анна Мельник"},
            {"name": "Иван Мельник"},
            ["a man and a woman by the names Анна Мельник and Иван Мельник"],
            id="names",
        ),
        pytest.param(
            {"name": "Анна Мельник", "gender": "female"},
            {"name": "Иван Мельник", "gender": "male"},
            ["gender female and male"],
            id="told-once",
        ),
        pytest.param({}, {"name": "Jan Test"}, [], id="nothing-known"),
    ],
)
def test_objections(left, right, expected):
    """In a few words, from all rows of both."""
    assert objections(said("a:1", **left), said("b:2", **right)) == expected
