"""Claims about sanctions held against the lists themselves. All lists here are made up."""

from datetime import date

import pytest

from faustpfand import dates
from faustpfand.accounts import Outcome, check
from faustpfand.records import EntryKind, Facts, ListedName, Listing, NameSort, SanctionsEntry
from makers import claim, concession, days, told

PUBLISHED = date(2031, 12, 14)


def listing(since="2030-08-09", until=None, *, dated=True, known_until="2031-12-31", authority="US"):
    names = (ListedName("Testkali OAO", NameSort.PRIMARY, "Latin", "TESTKALI OAO"),)
    return Listing(
        entry=SanctionsEntry(list="ofac", id="1", kind=EntryKind.ORGANIZATION, names=names, told=told("OFAC")),
        authority=authority,
        since=dates.parse(since),
        until=dates.parse(until) if until else None,
        known_until=date.fromisoformat(known_until),
        dated=dated,
        editions=(),
    )


def held(one, kind="sanction_imposed", when=None, concessions=()):
    said = claim(kind, actors=("US",), targets=("Testkali",), **(days(*when) if when else {}))
    return check(said, Facts(listings=(one,), concessions=tuple(concessions)), PUBLISHED)


AUGUST = ("2030-08-01", "2030-08-31")


@pytest.mark.parametrize(
    ("one", "outcome"),
    [
        pytest.param(listing("2030-08-09"), Outcome.SUPPORTED, id="the-list-dates-it"),
        pytest.param(
            listing("2030-08-02/2030-08-20", dated=False), Outcome.SUPPORTED, id="both-editions-in-that-month"
        ),
        pytest.param(listing("2029-01-15/2031-07-07", dated=False), Outcome.UNKNOWN, id="editions-too-far-apart"),
        pytest.param(listing("2029-01-01"), Outcome.CONTRADICTED, id="another-day"),
        pytest.param(listing("2029-01-01/2029-02-01", dated=False), Outcome.CONTRADICTED, id="surely-before"),
        pytest.param(listing("2029-01-01", authority="EU"), Outcome.UNKNOWN, id="another-authority's-list"),
    ],
)
def test_listed_since(one, outcome):
    """In August 2030, says the claim."""
    assert held(one, when=AUGUST).outcome is outcome


def test_the_list_is_the_reason():
    """And its line is the evidence."""
    found = held(listing(), when=AUGUST)

    assert "the list itself" in found.reason
    assert "entry 1" in found.supporting[0].says


@pytest.mark.parametrize(
    ("one", "outcome"),
    [
        pytest.param(listing(until="2031-12-13"), Outcome.SUPPORTED, id="struck-off-that-day"),
        pytest.param(listing(until="2031-11-01/2032-02-01"), Outcome.UNKNOWN, id="between-two-editions-around-it"),
        pytest.param(listing(), Outcome.CONTRADICTED, id="a-later-edition-names-it"),
        pytest.param(listing(known_until="2031-12-01"), Outcome.UNKNOWN, id="no-later-edition-on-record"),
    ],
)
def test_lifted(one, outcome):
    """On 13 December 2031, says the claim."""
    assert held(one, "sanction_lifted", ("2031-12-13",)).outcome is outcome


def test_a_licence_is_told_apart_from_a_delisting():
    """The report bears out that something was eased; the list shows that it still stands there."""
    licence = concession("2031-12-13", "US", "general_licence", "Testkali OAO")

    found = held(listing(), "sanction_lifted", ("2031-12-13",), [licence])

    assert found.outcome is Outcome.SUPPORTED
    assert "still names it" in found.reason
    assert any("named on 2031-12-31" in one.says for one in found.related)


def test_without_lists_nothing_changes():
    """The reports alone decide."""
    report = concession("2030-08-09", "US", "list", "Testkali OAO")
    said = claim("sanction_imposed", actors=("US",), targets=("Testkali",), **days(*AUGUST))

    assert check(said, Facts(concessions=(report,)), PUBLISHED).outcome is Outcome.SUPPORTED
