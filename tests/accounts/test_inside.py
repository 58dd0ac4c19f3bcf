"""Time inside: who counts how, ways out, rest of the terms, the longest."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from faustpfand import dates
from faustpfand.accounts.inside import stays
from faustpfand.accounts.inside.stays import inside
from faustpfand.accounts.waves import waves
from faustpfand.accounts.ways import Out, Way, ways_out
from faustpfand.records import Predicate, Status
from makers import person, register, report, statement

START = date(2030, 1, 1)


def released(number, days, **more):
    """Somebody detained on 1 January 2030 and released so many days later."""
    out = (START + timedelta(days)).isoformat()
    return person(f"p{number}", status=Status.FORMER, detained=START.isoformat(), released=out, **more)


def many(number=30):
    return [released(at, 10 * (at + 1)) for at in range(number)]


def test_half_are_out_after_the_middle_stay():
    """Thirty stays of 10, 20, ..., 300 days: half are out after 150."""
    found = inside(register(*many()))

    assert found.dated == 30
    assert found.survival.at(150)[0] == pytest.approx(0.5)


def test_who_is_held_is_at_risk_up_to_the_edition():
    """Censored, not out: thirty who left and thirty who are still inside."""
    held = [person(f"h{at}", detained="2030-01-01") for at in range(30)]

    found = inside(register(*many(), *held, until="2030-12-31"))

    assert found.survival.at(300)[0] == pytest.approx(0.5)
    assert len(found.longest) == 10
    assert found.longest[0].low == 364


def test_too_few_is_cannot_tell():
    """With a reason, and how many it takes."""
    found = inside(register(*many(5)))

    assert isinstance(found, stays.CannotTell)
    assert "Only 5 persons" in found.reason


def test_partial_dates_are_in_the_bounds_alone():
    """A month of release widens the bounds; the estimate rests on whole dates."""
    vague = [replace(one, released=dates.parse(one.released.edtf[:7])) for one in many()]

    found = inside(register(*many(), *vague))

    assert (found.dated, found.partial) == (30, 30)
    for day in (50, 150, 250):
        assert found.low.at(day)[0] <= found.survival.at(day)[0] <= (found.high.at(day) or (1,))[0]


def test_late_entry_is_left_truncated():
    """From 1 April on the register took people up: who left before is not in it, and nobody is at risk before."""
    later = [
        person(f"l{at}", status=Status.FORMER, detained="2030-05-01", released=f"2030-06-{at + 1:02}")
        for at in range(10)
    ]

    alone, both = (inside(register(*people), since=date(2030, 4, 1)) for people in (many(), [*many(), *later]))

    assert (alone.start, alone.survival.times[0]) == (90, 100)
    assert both.survival.at_risk[0] == 10
    assert both.untruncated.at_risk[0] == 31
    assert both.survival.at(35)[0] < both.untruncated.at(35)[0]


def test_ways_out():
    """On the day of a wave, at the end of the term, by death, in an exchange, and otherwise."""
    reports = (report("w", "2030-03-02", "5"), report("x", "2030-04-01", "3", mechanism="exchange"))
    people = [
        released(1, 60),
        released(2, 90),
        released(3, 200, sentence_days=(200, 200)),
        released(4, 220),
        replace(released(5, 230), died=dates.parse("2030-08-19"), released=None),
        *[replace(one, id=f"m{one.id}") for one in many(20)],
    ]

    found = inside(register(*people), waves(reports, "BY"))

    assert [int(found.by_way[way].events.sum()) for way in (Way.SERVED, Way.DEATH)] == [1, 1]
    assert found.by_way[Way.WAVE].events.sum() >= 1
    assert found.by_way[Way.EXCHANGE].events.sum() >= 1
    shares = sum(curve.value[-1] for curve in found.by_way.values())
    assert shares + found.survival.value[-1] == pytest.approx(1)


def test_a_wave_named_by_a_source_comes_before_the_day():
    """Named by a report in another spelling, or by the register: that wave. On its day only: so counted, and told."""
    reports = (
        report("w", "2030-03-02", "5"),
        report("x", "2030-03-04", "3", mechanism="exchange", named=("Maryna Kavalenka",)),
    )
    named = replace(released(1, 60), name="Марина Коваленко", names=("Марина Коваленко",))
    by_register = released(2, 400)
    told = replace(by_register, statements=(statement(by_register.id, Predicate.WAVE, "w"),))
    people = [named, told, released(3, 60), *[replace(one, id=f"m{one.id}") for one in many(20)]]

    outs = ways_out(people, waves(reports, "BY"))
    found = inside(register(*people), waves(reports, "BY"))

    assert outs[:3] == [Out(Way.EXCHANGE, "x", named=True), Out(Way.WAVE, "w", named=True), Out(Way.WAVE, "w")]
    assert (found.waves_named, found.waves_by_day) == (2, sum(not one.named and bool(one.wave) for one in outs))


def test_a_namesake_who_left_at_another_time_is_somebody_else():
    """A report names a Kavalenka in March; who was released in June is not her."""
    reports = (report("x", "2030-03-04", "3", named=("Maryna Kavalenka",)),)
    later = replace(released(1, 150), name="Maryna Kavalenka", names=("Maryna Kavalenka",))

    assert ways_out([later], waves(reports, "BY")) == [Out(Way.OTHER)]


def test_what_was_left_to_serve():
    """A year to serve, out after 100 days: 265 left; out after 400 of 365: due anyway."""
    people = [released(at, 100, sentence_days=(365, 365)) for at in range(20)]
    late = [replace(released(99, 400, sentence_days=(365, 365)), id="late")]

    left = inside(register(*people, *late)).left

    assert (left.persons, left.already_due) == (21, 1)
    assert left.quartiles[1] == 265
    assert left.years_cut == pytest.approx(20 * 265 / 365.25)
