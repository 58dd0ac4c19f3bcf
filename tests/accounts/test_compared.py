"""Groups compared: ratios where they can be told, reasons where not."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from faustpfand import dates
from faustpfand.accounts.inside.compared import CannotTell, Hazards, compared
from faustpfand.accounts.waves import waves
from faustpfand.accounts.ways import Way
from faustpfand.records import Predicate, Status
from makers import person, register, report, statement

START = date(2030, 1, 1)


def stay(number, days, *, begun=START, **more):
    """Somebody detained on a day and out so many days later."""
    out = (begun + timedelta(int(days))).isoformat()
    return person(f"p{number}", status=Status.FORMER, detained=begun.isoformat(), released=out, **more)


def twice_as_fast(number=400):
    """Women leave twice as fast as men; exponential stays."""
    rng = np.random.default_rng(8)
    women = [stay(f"w{at}", 1 + rng.exponential(200), gender="female") for at in range(number)]
    men = [stay(f"m{at}", 1 + rng.exponential(400), gender="male") for at in range(number + 1)]
    return [*women, *men]


def charged(one, *articles):
    return replace(one, statements=tuple(statement(one.id, Predicate.CHARGE, article) for article in articles))


def test_a_group_that_leaves_twice_as_fast():
    """The ratio is about 2, its interval holds 2, and it is against the larger group."""
    found = compared(register(*twice_as_fast(), until="2050-12-31"), ["sex"])

    (ratio,) = found.any_way.ratios
    assert (ratio.group, ratio.against, ratio.exits) == ("female", "male", 400)
    assert ratio.low < 2 < ratio.high
    assert ratio.low > 1.5
    assert found.log_rank_p < 1e-6
    assert {group.name: group.persons for group in found.groups} == {"female": 400, "male": 401}


def test_one_field_holds_the_other_equal():
    """Women were detained in the year in which everybody left fast: with the year held equal, sex tells nothing."""
    rng = np.random.default_rng(9)
    later = date(2031, 1, 1)
    people = [
        stay(
            at,
            1 + rng.exponential(100 if year else 400),
            begun=later if year else START,
            gender="female" if at % 10 < (8 if year else 2) and at > 19 else "male",
        )
        for at in range(600)
        for year in [at // 10 % 2]
    ]

    alone = compared(register(*people, until="2040-01-01"), ["sex"]).any_way.ratios[0]
    both = compared(register(*people, until="2040-01-01"), ["sex", "year"]).any_way.ratios

    assert alone.low > 1.5
    sex = next(one for one in both if one.field == "sex")
    assert sex.low < 1 < sex.high
    assert next(one for one in both if one.field == "year").low > 2


def test_several_charges_at_once():
    """Each charge against all who have it not; the one that holds people holds them whatever else they have."""
    rng = np.random.default_rng(10)
    people = [
        charged(stay(at, 1 + rng.exponential(400 if at % 2 else 200)), *["361"][: at % 2], ["130", "342"][at % 3 > 0])
        for at in range(400)
    ]

    found = compared(register(*people, until="2050-12-31"), ["charge"]).any_way
    ratios = {one.group: one for one in found.ratios}

    assert ratios["361"].high < 0.8
    assert ratios["361"].against == ""
    assert ratios["342"].low < 1 < ratios["342"].high
    assert found.left_out == ("charge 130 (not to be told apart)",)  # whoever has not 342 has 130


def test_ways_out_have_ratios_of_their_own():
    """Freed on the day of a wave or otherwise; a way with few exits cannot be told, and says so."""
    found = compared(
        register(*twice_as_fast(60)), ["sex"], waves([report("w", (START + timedelta(100)).isoformat(), "3")], "BY")
    )

    assert isinstance(found.by_way[Way.OTHER], Hazards)
    assert isinstance(found.by_way[Way.WAVE], CannotTell)
    assert "10 exits each" in found.by_way[Way.WAVE].reason
    shares = found.groups[0].left_by[365]
    assert sum(value for value, _, _ in shares.values()) <= 1


@pytest.mark.parametrize(
    ("people", "fields", "reason"),
    [
        pytest.param([stay(1, 10)], ["sex"], "Only 1 persons", id="too-few"),
        pytest.param([stay(at, 10 + at) for at in range(50)], ["sex"], "only 0 have sex told", id="not-told"),
        pytest.param(
            [person(f"h{at}", detained="2030-01-01", gender="male") for at in range(50)],
            ["sex"],
            "Nobody whose dates are known has left",
            id="nobody-left",
        ),
    ],
)
def test_it_cannot_tell_with_a_reason(people, fields, reason):
    """Too few, nothing told, nobody out."""
    found = compared(register(*people), fields)

    assert isinstance(found, CannotTell)
    assert reason in found.reason


def test_small_groups_get_no_ratio():
    """A year of five persons is left out by name; one group alone has nobody to be compared with."""
    people = twice_as_fast(60)
    few = [stay(f"f{at}", 50 + at, begun=date(2029, 1, 1), gender="male") for at in range(5)]

    found = compared(register(*people, *few), ["sex", "year"])
    alone = compared(register(*few, *[one for one in people if one.gender == "male"]), ["sex"])

    assert found.any_way.left_out == ("year 2029",)
    assert [one.field for one in found.any_way.ratios] == ["sex"]
    assert isinstance(alone.any_way, CannotTell)
    assert alone.log_rank_p is None


def test_an_age_on_the_edge_is_not_told():
    """Born in 2005, detained on 1 January 2030: 24 or 25, two bands; left out and counted."""
    edge = [replace(one, born=dates.parse("2005")) for one in twice_as_fast(30)[:10]]
    young = [replace(one, id=f"y{one.id}", born=dates.parse("2008-03-01")) for one in twice_as_fast(30)]
    old = [replace(one, id=f"o{one.id}", born=dates.parse("1980-03-01")) for one in twice_as_fast(30)]

    found = compared(register(*edge, *young, *old), ["age"])

    assert found.not_told == 10
    assert {one.name for one in found.groups} == {"18 to 24", "45 to 59"}
