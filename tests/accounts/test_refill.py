"""Whether the cells filled again: by hand from the bundled tables, and on made-up figures."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faustpfand.accounts.refill import revolving_door as refill
from faustpfand.accounts.waves import waves
from faustpfand.counts import Bounds
from faustpfand.records import Facts
from makers import count, flow, person, register, report, statement

METHODS = Path(__file__).parents[1] / "golden" / "methods"


def test_belarus_2025_by_hand(facts):
    """1,265 + 509 - (342 + at least 300) = at most 1,132; Viasna counted 1,135 on the day: 3 apart; 1,131 a week on."""
    found = refill.identity(facts, "BY", date(2025, 1, 1), date(2025, 12, 23))

    assert (found.opening.bounds, found.inflow, found.closing.bounds) == (
        Bounds(1265, 1265), Bounds(509, 509), Bounds(1135, 1135),
    )  # fmt: skip
    assert found.by_kind == {"freed in waves or pardoned": Bounds(342, None), "sentence served": Bounds(300, None)}
    assert (found.carried.high, found.gap) == (1132, 3)
    assert found.implied_inflow == Bounds(512, None)
    assert found.ratio[1] == pytest.approx(509 / 642)
    year = refill.identity(facts, "BY", date(2025, 1, 1), date(2025, 12, 31))
    assert year.closing.bounds == Bounds(1131, 1131)


def test_nine_released_ten_detained():
    """A claim by the identity: 1,183 to 1,201 with 14 + 16 + 52 out means at least 100 in, 11 for every 9."""
    told = json.loads((METHODS / "stock_flow_identity_2025.json").read_text(encoding="utf-8"))
    given, expected = told["given"], told["computed"]
    stocks = [Bounds(given[end]["value"], given[end]["value"]) for end in ("stock_start", "stock_end")]

    implied = refill.implied_inflow(*stocks, Bounds(sum(given["released"]), None))

    assert implied == Bounds(expected["implied_inflow_lower_bound"], None)
    assert 9 * implied.low / sum(given["released"]) == pytest.approx(expected["per_nine_released"])


def made_up(*, months=6, each="30"):
    return Facts(
        waves=(report("w", "2031-01-10", "50", "40"),),
        flows=tuple(flow(f"2031-{month:02}", each) for month in range(1, months + 1)),
    )


def after(facts, known=None):
    (wave,) = waves(facts.waves, "BY")
    return refill.after_wave(wave, facts, known)


def test_windows_after_a_wave():
    """Months inside the window give the least, months that it touches the most."""
    found = after(made_up())

    assert found.freed == Bounds(40, 40)
    first, second, third, _ = found.windows
    assert (first.published, first.published_ratio) == (Bounds(0, 60), (0.0, 1.5))
    assert (second.published, second.complete) == (Bounds(60, 120), True)
    assert (third.complete, third.published.high) == (False, None)
    assert second.net == Bounds(-80, -20)


def test_a_register_dates_the_window_sharply():
    """Two detained within 30 days, one perhaps; the register does not reach to 90."""
    known = register(
        person("a", detained="2031-01-11"),
        person("b", detained="2031-02-09"),
        person("c", detained="2031-02"),
        person("d", detained="2031-02-10"),
        until="2031-03-01",
    )

    found = after(made_up(), known).windows

    assert (found[0].register, found[0].register_ratio) == (Bounds(2, 3), (2 / 40, 3 / 40))
    assert found[1].register is None


def test_what_came_in_without_figures_is_cannot_tell():
    """No month published: no ratio, never 0."""
    found = after(Facts(waves=made_up().waves)).windows

    assert {window.published_ratio for window in found} == {None}
    assert isinstance(refill.association(made_up(), "BY"), refill.CannotTell)


def test_an_identity_without_an_opening_count_is_open():
    """Nothing is carried from nothing."""
    facts = Facts(flows=(flow("2031", "500"),), counts=(count("2031-12-31", "900"),))

    found = refill.identity(facts, "BY", date(2031, 1, 1), date(2031, 12, 31))

    assert (found.opening, found.carried, found.gap) == (None, None, None)


def test_the_association_in_belarus_cannot_be_told(facts):
    """31 months, variance 10 times the mean: 1.17 (0.63 to 2.18) for 100 freed; under 2.4 is missed."""
    found = refill.association(facts, "BY")

    assert len(found.months) == 31
    estimate, low, high = found.quasi_poisson
    assert (round(estimate, 2), round(low, 2), round(high, 2)) == (1.17, 0.63, 2.18)
    assert found.dispersion > 5
    assert found.ratio[1] < 1 < found.ratio[0] < found.ratio[2]
    assert found.least == pytest.approx(2.4, abs=0.1)
    assert found.placebo.p > 0.05


def test_who_is_detained_again_is_found():
    """Released on a day, detained after it: not a new prisoner. A month that may lie before proves nothing."""
    said = [
        statement("r:a", "released", "2031-02-01"),
        statement("r:b", "detained", "2031-03-05"),
        statement("r:b", "detained", "2031"),
    ]
    again = replace(person("a"), statements=tuple(said[:2]))
    unclear = replace(person("b"), statements=(said[0], said[2]))

    found = refill.detained_again([again, unclear], Facts(), "BY")

    assert found.persons == (again,)


def test_told_periods_are_those_with_both_flows(facts):
    """Inflow and outflow of the same days, more than a month."""
    assert refill.told_periods(facts, "BY") == [(date(2025, 1, 1), date(2025, 12, 23))]


YEAR = [date(2031, 1, 1) + timedelta(at) for at in range(365)]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(YEAR), st.sampled_from([4, 7, 10])), max_size=30),
    st.integers(1, 20),
    st.sampled_from(YEAR[31:180]),
)
def test_windows_and_books_hold_the_truth(arrests, freed, day):
    """Whatever happened: monthly figures and dates known to the day, month or year bound what came in after a wave."""
    months = [f"2031-{month:02}" for month in range(1, 13)]
    entered = {month: sum(on.isoformat()[:7] == month for on, _ in arrests) for month in months}
    facts = Facts(
        waves=(report("w", day.isoformat(), str(freed), str(freed)),),
        counts=(count("2030-12-31", "100"), count("2031-12-31", str(100 + len(arrests) - freed))),
        flows=(*(flow(month, str(n)) for month, n in entered.items()), flow("2031", str(len(arrests)))),
    )
    held = [person(f"P {at}", detained=on.isoformat()[:known], released=None) for at, (on, known) in enumerate(arrests)]

    windows = after(facts, register(*held)).windows
    books = refill.identity(facts, "BY", date(2031, 1, 1), date(2031, 12, 31))

    for window in windows:
        truth = sum(day < on <= window.until for on, _ in arrests)
        for bounds, ratio in ((window.published, window.published_ratio), (window.register, window.register_ratio)):
            if bounds is not None:
                assert bounds.low <= truth
                assert bounds.high is None or truth <= bounds.high
                assert ratio[0] <= truth / freed
                assert ratio[1] is None or truth / freed <= ratio[1]
        if window.net is not None:
            assert window.net.low <= freed - truth <= window.net.high
    assert windows[0].register is not None
    assert books.gap == 0
    assert books.carried.high >= 100 + len(arrests) - freed
    assert books.implied_inflow.low <= len(arrests) <= books.ratio[1] * freed + 1e-9
