"""What two sources say of one thing, side by side."""

import pytest

from faustpfand.resolve import agreement
from makers import statement

CASES = [
    pytest.param("born", ["1990-01-02"], ["1990-01-02"], "agrees", id="one-day"),
    pytest.param("born", ["1990-01-02"], ["1990"], "can agree", id="a-day-in-the-year"),
    pytest.param("born", ["1990-01-02"], ["1991"], "differs", id="another-year"),
    pytest.param("born", ["1991", "1990-01"], ["1990"], "can agree", id="the-best-counts"),
    pytest.param("born", ["1990"], [], "one side only", id="not-told"),
    pytest.param("died", ["yes"], ["2024"], "can agree", id="a-word-for-a-date"),
    pytest.param("name", ["Jan Test"], ["jan  test"], "agrees", id="case-and-spaces"),
    pytest.param("name", ["Jan Test"], ["Ян Тест"], "other words", id="another-script"),
    pytest.param("sentence", ["3 years"], ["3 гады"], "other words", id="another-language"),
    pytest.param("status", ["held"], ["former"], "differs", id="status"),
    pytest.param("page", ["https://a.invalid/1"], ["https://a.invalid/2"], "differs", id="page"),
]


@pytest.mark.parametrize(("predicate", "left", "right", "expected"), CASES)
def test_examples(predicate, left, right, expected):
    """Whichever side is which."""
    mine = [statement("a:1", predicate, value) for value in left]
    yours = [statement("b:1", predicate, value) for value in right]

    assert agreement(predicate, mine, yours) == expected
    assert agreement(predicate, yours, mine) == expected
