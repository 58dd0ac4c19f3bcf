"""Waves and deals, with their disagreements."""

from faustpfand.accounts.concessions import DIRECTIONS, Direction, acts
from faustpfand.accounts.deals.deals import deals
from faustpfand.accounts.waves import days_told, tellings, wave, waves
from faustpfand.counts import Bounds
from faustpfand.records import Facts
from makers import concession, deal_report, report

SEPTEMBER = [
    report("w", "2025-09-11", "52", "40", by="embassy"),
    report("w", "2025-09-11", "51", "51", by="Pozirk"),
    report("w", "2025-09-11", "~50", "50", by="RBC"),
    report("w", "2025-09-11", "52", by="Belta"),
]


def test_a_wave_spans_what_its_sources_say():
    """52, 51 or about 50: the bounds hold whichever is right, and about 50 blurs no number."""
    one = wave(SEPTEMBER)

    assert one.freed == Bounds(51, 52)
    assert one.political == Bounds(40, 51)


def test_every_total_is_shown_with_who_tells_it():
    """The most told first."""
    told = tellings(wave(SEPTEMBER))

    assert [(one.value, len(one.by)) for one in told] == [("52", 2), ("51", 1), ("~50", 1)]


def test_where_nobody_says_political_it_may_be_none():
    """A number of freed is no number of political prisoners."""
    assert wave([report("w", "2025-11-22", "31")]).political == Bounds(0, 31)


def test_dates_that_differ_are_all_shown():
    """A month is dropped where another source gives a day in it."""
    one = wave([report("w", "2024-07-03", "18"), report("w", "2024-07-05", "16"), report("w", "2024-07", "18")])

    assert str(one.on) == "2024-07-03/2024-07-05"
    assert [day.value for day in days_told(one)] == ["2024-07", "2024-07-03", "2024-07-05"]


def test_sums_and_parts_are_no_waves():
    """Nothing is counted twice."""
    reports = [report("w-total", "2025", "342"), report("w-part", "2025-01-01", "5"), report("w", "2025-01-01", "9")]

    assert [one.id for one in waves(reports, "BY")] == ["w"]


def test_a_deal_can_be_explicit_and_denied():
    """Both stand, each with who says so."""
    facts = Facts(
        waves=tuple(SEPTEMBER),
        concessions=(
            concession("2025-09-11", "US", "general_licence", "Belavia", programme="GL 11"),
            concession("2025-09-11", "US", "invite", "somebody else"),
            concession("2025-09-12", "US", "delist", "Belavia"),
        ),
        deals=(
            deal_report("d", "2025-09-11", ["w"], ["US:Belavia GL 11:2025-09-11"], "explicit", by="Reuters"),
            deal_report("d", "2025-09-11", ["w"], ["US:Belavia GL 11:2025-09-11"], "denied", by="Nauseda"),
        ),
    )

    [deal] = deals(facts, "BY")

    assert deal.freed == Bounds(51, 52)
    assert {word: [str(one) for one in told] for word, told in deal.linkage.items()} == {
        "explicit": ["Reuters (a paper)"],
        "denied": ["Nauseda (a paper)"],
    }
    [given] = deal.given
    assert (given.authority, given.what, str(given.on), len(given.told)) == ("US", "Belavia GL 11", "2025-09-11", 2)
    assert [one.programme for one in given.on_record] == ["GL 11"]


def test_an_offer_has_no_releases():
    """What was only offered shows that nobody came out for it."""
    facts = Facts(deals=(deal_report("d", "2025-12-13", [], ["US:most sanctions to go (offer)"]),))

    [deal] = deals(facts, "BY")

    assert deal.freed is None
    assert deal.given[0].on is None


def test_none_told_is_no_authority():
    """Words with a colon are not taken for an authority's code."""
    facts = Facts(deals=(deal_report("d", "2025-06-21", ["w"], ["none told (Minsk: only humanitarian reasons)"]),))

    [deal] = deals(facts, "BY")

    assert deal.given[0].authority == ""
    assert deal.given[0].what.startswith("none told (Minsk:")


def test_acts_of_one_day_stand_together():
    """Two rows that tell of one licence are one act."""
    rows = [
        concession("2025-09-11", "US", "general_licence", "Belavia"),
        concession("2025-09-11", "US", "announce_relief", "Belavia"),
        concession("2025-09-11", "US", "refuse", "something"),
    ]

    found = acts(rows, "BY")

    assert [(act.direction, len(act.told)) for act in found] == [(Direction.EASES, 2), (Direction.NEITHER, 1)]


def test_every_direction_is_reasoned():
    """All three are used."""
    assert set(DIRECTIONS.values()) == set(Direction)
