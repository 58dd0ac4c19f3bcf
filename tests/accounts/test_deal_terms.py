"""What became of what a deal gave. Made-up deals, and the bundled ones."""

import pytest

from faustpfand import dates
from faustpfand.accounts import candidates, deals
from faustpfand.accounts.deals.terms import Kept, same_matter
from faustpfand.records import Facts
from makers import concession, deal_report, report


def act(on, action, target="Testkali OAO", **more):
    return concession(on, "US", action, target, effective=dates.parse(more.pop("effective", on)), **more)


def promise(on, target="Testkali OAO"):
    return concession(on, "US", "announce_relief", target)


def term(given, *concessions, freed_on="2031-05-04"):
    facts = Facts(
        waves=(report("w", freed_on, "10"),),
        deals=(deal_report("d", freed_on, ["w"], [given]),),
        concessions=concessions,
    )
    [deal] = deals(facts, "BY")
    return deal.given[0].term


@pytest.mark.parametrize(
    ("given", "concessions", "kept", "days"),
    [
        pytest.param("US:Testkali:2031-05-10", [act("2031-05-10", "general_licence")], Kept.DONE, "6", id="done"),
        pytest.param("US:Testkali:2031-05-01", [act("2031-05-01", "delist")], Kept.DONE, "-3", id="done-before"),
        pytest.param(
            "US:Testkali relief:2031-05-04",
            [promise("2031-05-04"), act("2031-06-04", "delist")],
            Kept.DONE_LATER,
            "31",
            id="promised-then-done",
        ),
        pytest.param("US:Testkali relief:2031-05-04", [promise("2031-05-04")], Kept.NOT_DONE, None, id="promised-only"),
        pytest.param(
            "US:Testkali relief:2031-05-04",
            [promise("2031-05-04"), act("2031-06-04", "delist", "Testneft OAO")],
            Kept.NOT_DONE,
            None,
            id="another-company-was-delisted",
        ),
        pytest.param(
            "US:more to come:2031-05-04",
            [promise("2031-05-04"), act("2031-06-04", "delist")],
            Kept.NOT_ON_RECORD,
            None,
            id="a-promise-of-the-same-day-is-not-meant",
        ),
        pytest.param("US:Testkali:2031-05-10", [], Kept.NOT_ON_RECORD, None, id="nothing-on-record"),
        pytest.param("none told", [act("2031-05-04", "delist")], Kept.NOTHING, None, id="nothing-told"),
        pytest.param(
            "US:Testkali delisted:2031-06", [act("2031-06-09", "delist")], Kept.DONE, "36", id="told-by-month-only"
        ),
    ],
)
def test_kept(given, concessions, kept, days):
    """Announcement and act are two facts; the days count from the release to the act."""
    found = term(given, *concessions)

    assert found.kept is kept
    assert (str(found.days_after) if found.days_after else None) == days


def test_relief_that_was_taken_back():
    """By the same authority, of the same company, later."""
    found = term(
        "US:Testkali:2031-05-10",
        act("2031-05-10", "general_licence"),
        act("2031-04-01", "revoke_licence"),
        act("2032-01-01", "revoke_licence", "Testneft OAO"),
        act("2032-06-01", "revoke_licence", "Testkali and eight other firms"),
    )

    assert [str(one.on) for one in found.taken_back] == ["2032-06-01"]


def test_a_month_gives_days_as_bounds():
    """Nobody knows which day of June it was."""
    found = term("US:Testkali delisted:2031-06", act("2031-06-09", "delist", effective="2031-06"))

    assert (found.days_after.low, found.days_after.high) == (28, 57)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Belarusian potash", "Belarusian Potash Company; Agrorozkvit; Belaruskali OAO", True),
        ("nine Belneftekhim-linked firms", "Belneftekhim and eight other firms", False),
        ("Belneftekhim and eight related firms", "Belneftekhim and eight other firms", True),
        ("Belavia", "Belavia; Bombardier CRJ-200ER EW-301PJ", True),
        ("Belavia", "Belaruskali", False),
    ],
)
def test_the_same_matter(a, b, same):
    """Two lists of words share a company or thing."""
    assert same_matter(a, b) is same


def test_conflicts_and_sources(facts):
    """Of a deal that is both said and denied, whose numbers differ: each version with who tells it."""
    deal = next(one for one in deals(facts, "BY") if one.id == "deal-2025-09-11")

    about = {one.about: dict(one.versions) for one in deal.conflicts}
    assert set(about) == {"how many were freed, by-2025-09-11", "whether one was given for the other"}
    assert set(about["whether one was given for the other"]) == {"explicit", "denied"}
    assert all(one.url for one in deal.sources)


def test_the_potash_licence_kept_a_promise(facts):
    """Announced on 13 December 2025, licensed on the 15th; relief announced in March 2026 has no act on record."""
    kept = {
        given.what: given.term.kept
        for deal in deals(facts, "BY")
        if deal.id in ("deal-2025-12-13", "deal-2026-03-19")
        for given in deal.given
    }

    assert kept["potash relief announced"] is Kept.DONE_LATER
    assert kept["GL 13"] is Kept.DONE
    assert Kept.NOT_DONE in kept.values()


def test_near_in_time_is_never_a_deal():
    """A pair that no source ties is a candidate; one that a source denies is none."""
    given = act("2031-05-10", "general_licence")
    waves = (report("w", "2031-05-04", "10"),)
    free = Facts(waves=waves, concessions=(given, act("2031-07-10", "delist"), act("2031-05-05", "list")))
    denied = Facts(
        waves=waves,
        concessions=(given,),
        deals=(deal_report("d", "2031-05-04", ["w"], ["US:Testkali:2031-05-10"], "denied"),),
    )

    [near] = candidates(free, "BY")
    assert (near.wave.id, near.concession, str(near.days)) == ("w", given, "6")
    assert deals(free, "BY") == []
    assert candidates(denied, "BY") == []
