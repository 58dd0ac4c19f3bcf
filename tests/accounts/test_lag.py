"""From arrest to recognition, allowing for whom the register does not know yet."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.refill.lag import lag, reverse_time, within
from faustpfand.records import Predicate
from makers import person, statement

LAST = date(2030, 12, 31)


def recognised(number, arrested, after):
    """Somebody recognised so many days after his arrest."""
    on = (arrested + timedelta(int(after))).isoformat()
    said = (statement(f"viasna:{number}", Predicate.RECOGNISED, on),)
    return replace(person(str(number), detained=arrested.isoformat()), statements=said)


def test_small_case_by_hand():
    """Lags 1, 2, 2, 4 that could have been as long as 5, 2, 9, 6: at 4 and at 2 three are at risk."""
    curve = reverse_time(np.array([1, 2, 2, 4]), np.array([5, 2, 9, 6]))

    assert within(curve, 4)[0] == 1
    assert within(curve, 3)[0] == pytest.approx(1 - 1 / 3)  # of those who could have been seen at 4: 5, 9, 6
    assert within(curve, 1)[0] == pytest.approx((1 - 1 / 3) * (1 - 2 / 3))  # at 2: T <= 2 <= R, three


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=30))
def test_it_reads_like_its_definition(drawn):
    """F(t) = product over s > t of 1 - d(s) / #{T <= s <= R}."""
    lags = np.array([min(pair) for pair in drawn])
    seen = np.array([max(pair) for pair in drawn])
    curve = reverse_time(lags, seen)

    for t in range(31):
        expected = 1.0
        for s in {int(one) for one in lags if one > t}:
            expected *= 1 - (lags == s).sum() / ((lags <= s) & (s <= seen)).sum()
        assert within(curve, t)[0] == pytest.approx(expected, abs=1e-12)


def test_the_newest_arrests_do_not_make_recognition_look_fast():
    """Half of all are recognised within 104 days; of those whom the register knows by now, within fewer."""
    rng = np.random.default_rng(6)
    people = []
    for at in range(1_500):
        arrested = LAST - timedelta(int(rng.integers(1, 800)))
        after = int(rng.exponential(150))
        if arrested + timedelta(after) <= LAST:
            people.append(recognised(at, arrested, after))

    found = lag(people, LAST)

    truth = 1 - np.exp(-91 / 150)
    (_, share, low, high, naive) = next(one for one in found.shares if one[0] == 90)
    assert low <= truth <= high
    assert share < naive - 0.02


def test_what_has_no_lag_is_counted_apart():
    """Recognised before the arrest, or of a month only."""
    first = date(2030, 1, 1)
    people = [recognised(at, first + timedelta(at), 10 + at) for at in range(25)]
    early = recognised("e", date(2030, 5, 1), -20)

    found = lag([*people, early], LAST)

    assert (found.persons, found.before, found.median) == (25, 1, 22)


def test_too_few_is_cannot_tell():
    """With a reason."""
    assert "Only 3 persons" in lag([recognised(at, date(2030, 1, 1), 5) for at in range(3)], LAST)
