"""The log of changes, and the feed of it."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from lxml import etree

from faustpfand.extract.reading import Reading
from faustpfand.ledger import Ledger, Reader, Replaces
from faustpfand.publish.changes import What, changes
from faustpfand.publish.feed import ATOM, feed
from faustpfand.publish.pages import LANGUAGES, language
from faustpfand.records import Locator, Predicate, Source, Statement

FIRST = [("100", "2031-01-31", "a group"), ("90", "2031-02-28", "a group"), ("80", "2031-02-28", "another")]
SECOND = [("101", "2031-01-31", "a group"), ("80", "2031-02-28", "another"), ("70", "2031-03-31", "a group")]


def counts(rows):
    return [
        said("population:BY/women", Predicate.STOCK, number, when, by, row)
        for row, (number, when, by) in enumerate(rows, start=2)
    ]


def said(subject, predicate, value, when, by="a group", row=2):
    return Statement(
        subject=subject, predicate=predicate, value=value, as_written=value, when=when, asserted_by=by,
        publication="a paper", url="https://paper.example.org/1", source="s", locator=Locator("counts.csv", row),
    )  # fmt: skip


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "ledger.db"), create=True) as made:
        yield made


def take_in(ledger, name, statements, moment, register="reference/BY/by/counts"):
    source = Source(id=f"{name}-{moment:%H}", name=name, kind="reference", size=1, register=register, recorded=moment)
    rows = [Reading((replace(one, source=source.id),)) for one in statements]
    ledger.take_in(source, (), rows, Reader(key=f"{register}", register=register, replaces=Replaces.TABLE))


def at(hour):
    return datetime(2031, 5, 4, hour, tzinfo=UTC)


def test_a_corrected_figure_is_told_with_what_it_was(ledger):
    """What is new in a table of counts is told by its source alone; what is gone, by its figure."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))
    take_in(ledger, "counts.csv", counts(SECOND), at(2))

    found = [(one.what, one.about, one.when, str(one.was), str(one.now)) for one in changes(ledger)]

    assert found == [
        (What.SOURCE, "", "", "None", "None"),
        (What.CORRECTED, "women", "2031-01-31", "100", "101"),
        (What.WITHDRAWN, "women", "2031-02-28", "90", "None"),
        (What.SOURCE, "", "", "None", "None"),
    ]


def test_the_same_table_again_changes_nothing(ledger):
    """Rows in another order are no correction."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))
    take_in(ledger, "counts.csv", counts(FIRST[::-1]), at(2))

    assert [one.what for one in changes(ledger)] == [What.SOURCE, What.SOURCE]


def test_a_wave_and_a_deal_are_new_once(ledger):
    """However many sources tell of them; sums are no waves."""
    wave = [said("wave:BY/by-2031", Predicate.FREED, "12", "2031-04-05", by, row) for row, by in enumerate("abc")]
    total = said("wave:BY/by-2031-total", Predicate.FREED, "99", "2031", row=9)
    deal = said("deal:BY/deal-2031", Predicate.LINKAGE, "implied", "2031-04-06")
    take_in(ledger, "releases.csv", [*wave, total], at(1), "reference/BY/by/releases")
    take_in(ledger, "releases.csv", wave[:2], at(2), "reference/BY/by/releases")
    take_in(ledger, "deals.csv", [deal], at(3), "reference/BY/by/deals")

    found = [(one.what, one.about) for one in changes(ledger) if one.what in (What.WAVE, What.DEAL)]

    assert found == [(What.DEAL, "deal-2031"), (What.WAVE, "by-2031")]


def test_changes_keep_their_keys(ledger):
    """What comes later does not alter what a feed reader has seen."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))
    take_in(ledger, "counts.csv", counts(SECOND), at(2))
    before = [one.key for one in changes(ledger)]
    take_in(ledger, "counts.csv", counts(FIRST), at(3))

    after = [one.key for one in changes(ledger)]

    assert after[-len(before) :] == before
    assert len(set(after)) == len(after)


# -- the feed --------------------------------------------------------------------------------------------

MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


def the_feed(ledger, code="en", address=""):
    return feed(
        changes(ledger),
        language(code),
        address=address,
        publisher="",
        lead=lambda one: "en/changes.html#c" if one else "en/changes.html",
    )


def texts(root, path):
    return [one.text for one in root.iterfind(path, {"a": ATOM})]


def judged_by_the_standard(text):
    """RFC 4287, section 4: what a feed and an entry must have, and how often."""
    root = etree.fromstring(text)
    assert root.tag == f"{{{ATOM}}}feed"
    entries = root.findall(f"{{{ATOM}}}entry")
    for one in [root, *entries]:
        for name in ("id", "title", "updated"):
            assert len(texts(one, f"a:{name}")) == 1
        links = [link for link in one.iterfind(f"{{{ATOM}}}link") if link.get("rel") == "alternate"]
        assert len({(link.get("type"), link.get("hreflang")) for link in links}) == len(links) >= 1
        assert uuid.UUID(texts(one, "a:id")[0].removeprefix("urn:uuid:")).version == 5
        assert datetime.strptime(texts(one, "a:updated")[0], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert texts(root, "a:author/a:name")
    ids = texts(root, "a:id") + texts(root, "a:entry/a:id")
    assert len(set(ids)) == len(ids)
    updated = texts(root, "a:entry/a:updated")
    assert all(later >= earlier for later, earlier in pairwise(updated))
    assert texts(root, "a:updated") == updated[:1]
    return root


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_feed_is_an_atom_feed(ledger, code):
    """In every language, with ids of its own."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))
    take_in(ledger, "counts.csv", counts(SECOND), at(2))

    root = judged_by_the_standard(the_feed(ledger, code))

    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == code
    assert [link.get("rel") for link in root.findall(f"{{{ATOM}}}link")] == ["alternate"]


def test_feeds_of_two_languages_are_two_feeds(ledger):
    """A reader who follows both is told both."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))
    ids = [texts(etree.fromstring(the_feed(ledger, code)), "a:entry/a:id")[0] for code in ("en", "de")]

    assert ids[0] != ids[1]


def test_with_an_address_links_are_whole(ledger):
    """And the feed says where it lies itself."""
    take_in(ledger, "counts.csv", counts(FIRST), at(1))

    root = judged_by_the_standard(the_feed(ledger, address="https://account.example.org/"))
    links = [(link.get("rel"), link.get("href")) for link in root.iter(f"{{{ATOM}}}link")]

    assert ("self", "https://account.example.org/feed.en.xml") in links
    assert all(href.startswith("https://account.example.org/") for _, href in links)


def test_names_that_are_no_xml(ledger):
    """Signs that XML does not know, and tags, do no harm."""
    take_in(ledger, "a\x0b<b>&\ufffe.csv", counts(FIRST), at(1))

    root = judged_by_the_standard(the_feed(ledger))

    assert texts(root, "a:entry/a:title") == ["Taken in: a\ufffd<b>&\ufffd.csv"]
