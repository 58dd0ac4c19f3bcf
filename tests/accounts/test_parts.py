"""The stock by group, its vintages, and deals in figures."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from faustpfand import accounts, dates
from faustpfand.accounts.deals import figures as deal_figures
from faustpfand.accounts.deals.figures import Kind
from faustpfand.accounts.stocks.breakdown import FIELDS, age, by_field
from faustpfand.accounts.stocks.stock import Register, register_daily, register_stock
from faustpfand.accounts.stocks.vintage import Moment, vintages
from faustpfand.counts import Bounds
from faustpfand.records import Facts, Status
from makers import concession, count, deal_report, flow, person, register, report, statement

ON = date(2031, 5, 4)


def parts(people, field, facts=None):
    return {one.group: one for one in by_field(register(*people), field, [ON], facts or Facts(), "BY")}


def test_by_sex_with_published_counts_beside():
    """Who's sex nobody told may be in either group; Viasna's count of women stands beside."""
    people = [
        person("a", detained="2030-01-01", gender="female"),
        person("b", detained="2030-01-01", gender="male"),
        person("c", detained="2030-01-01"),
    ]

    found = parts(people, "sex", Facts(counts=(count("2031-05-04", "7", "women"),)))

    assert {name: one.own for name, one in found.items()} == {
        "female": Bounds(1, 2),
        "male": Bounds(1, 2),
        "not told": Bounds(1, 1),
    }
    assert found["female"].published == Bounds(7, 7)


def test_by_age_on_the_day():
    """A year of birth leaves two ages, and two bands where a birthday lies between."""
    people = [person("a", detained="2030-01-01", born=dates.parse("2013")), person("b", detained="2030-01-01")]

    found = parts(people, "age")

    assert age(dates.parse("2013"), ON) == (17, 18)
    assert found["under 18"].own == found["18 to 24"].own == Bounds(0, 2)


def test_by_charge_and_region():
    """Articles without their parts; a region only where the place names it."""
    said = (
        statement("r:a", "charge", "Art. 342 p. 1, 130 ч. 1 of the Criminal Code"),
        statement("r:a", "place", "ИК-1, Новополоцк, Витебская область"),
    )
    people = [replace(person("a", detained="2030-01-01"), statements=said)]

    assert set(parts(people, "charge")) == {"342", "130"}
    assert parts(people, "region")["Viciebsk"].own == Bounds(1, 1)


def test_by_recognition_counts_the_others_too():
    """Whether who is not recognised is held nobody says: possibly."""
    people = [person("a", detained="2030-01-01"), person("b", status=Status.NOT_RECOGNISED, detained="2030-01-01")]

    found = parts(people, "recognition")

    assert found["recognised"].own == Bounds(1, 1)
    assert found["not recognised"].own.low == 0
    assert set(FIELDS) == {"sex", "age", "charge", "region", "recognition"}


def test_pairs_in_doubt_lower_the_lower_bound_alone():
    """Two records that may be one: at least one person, at most two; every day."""
    people = (person("a", detained="2030-01-01"), person("b", detained="2030-06-01"))
    known = Register(people, {"s": date(2031, 12, 31)}, ((people[0].id, people[1].id),))

    assert register_stock(known, ON) == Bounds(1, 2)
    daily = register_daily(known, ON, ON)
    assert (daily.low[0], daily.high[0]) == (1, 2)


def test_vintages_tell_what_changed_a_figure():
    """First nothing, then 50, then two sources that differ; a moment that changed nothing is left out."""
    first, second = count("2031-05-31", "50", by="A"), count("2031-05-31", "54", by="B")
    moments = [
        Moment(datetime(2031, 6, day, tzinfo=UTC), Facts(counts=counts), None, (f"file{day}",))
        for day, counts in ((1, ()), (2, (first,)), (3, (first,)), (4, (first, second)))
    ]

    found = vintages(moments, "BY", dates.parse("2031-05"))

    assert [one.as_of.day for one in found] == [1, 2, 4]
    assert [one.published.bounds if one.published else None for one in found] == [None, Bounds(50, 50), Bounds(50, 54)]
    assert [one.asserted_by for one in found[-1].came] == ["B"]
    assert found[-1].sources == ("file3", "file4")


def deal_facts():
    return Facts(
        waves=(report("w", "2031-01-10", "50", "40"),),
        deals=(deal_report("d", "2031-01-12", ["w"], ["US:licence for six months:2031-01-15"]),),
        concessions=(concession("2031-01-15", "US", "general_licence", "an airline", note="for six months"),),
        flows=tuple(flow(f"2031-{month:02}", "30") for month in range(1, 6)),
    )


def test_a_deal_in_figures():
    """Freed, recognised, days between, term and reach, and what refill left of it."""
    facts = deal_facts()
    people = [
        person("a", status=Status.FORMER, detained="2030-01-10", released="2031-01-10", sentence_days=(731, 731)),
        person("b", status=Status.FORMER, detained="2030-01-10", released="2031-01-10", sentence_days=(370, 370)),
        person("c", status=Status.FORMER, detained="2030-01-10", released="2031-01-10"),
    ]

    found = deal_figures.figures(accounts.deals(facts, "BY")[0], facts, register(*people))

    assert (found.freed, found.recognised) == (Bounds(50, 50), Bounds(40, 40))
    assert (found.in_register, found.already_due, found.term_unknown) == (3, 1, 1)
    assert found.sentence_years_cut == pytest.approx((366 + 5) / 365.25)
    assert found.days_between == (5, 5)
    assert (found.steps[0].term, found.steps[0].reach) == ("for six months", "an airline")
    assert deal_figures.net_of_refill(found, found.net[90]) == Bounds(50 - 120, 50 - 60)
    assert deal_figures.net_of_refill(found, found.net[365]) is None


def test_without_a_register_no_term_is_known():
    """None, not 0."""
    facts = deal_facts()

    found = deal_figures.figures(accounts.deals(facts, "BY")[0], facts, None)

    assert (found.in_register, found.already_due, found.sentence_years_cut) == (None, None, None)


def test_other_regimes_side_by_side(facts):
    """The GDR sold for money, totals stand apart; every row of the table has a kind that its words bear out."""
    found = deal_figures.elsewhere(facts)

    gdr = [one for one in found if one.country == "DD"]
    year = next(one for one in gdr if str(one.on) == "1966")
    assert (year.freed, list(year.given)) == (Bounds(407, 424), [Kind.MONEY])
    assert all(one.on.latest.year - one.on.earliest.year > 20 for one in gdr if one.is_sum)
    cuba = next(one for one in found if one.country == "CU" and str(one.on) == "2025-01-14")
    assert list(cuba.given) == [Kind.RELIEF]
    others = [word for one in found for word in one.given.get(Kind.OTHER, ())]
    assert len(others) <= 5
