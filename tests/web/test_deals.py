"""Deals on pages: the figures of the accounts, and every conflict open to see."""

from pathlib import Path

import httpx
import pytest
from lxml import html

from browsing import words
from faustpfand.accounts.deals.figures import elsewhere, figures, net_of_refill
from faustpfand.publish.pages import language
from faustpfand.publish.snapshot import Snapshot

EN = language("en")


@pytest.fixture(scope="module")
def snapshot(real: Path) -> Snapshot:
    return Snapshot(str(real))


@pytest.fixture(scope="module")
def deals(snapshot):
    return snapshot.deals("BY")


@pytest.fixture(scope="module")
def facts(snapshot):
    return snapshot.facts


@pytest.fixture(scope="module")
def page(real_site):
    def ask(name: str):
        answer = httpx.get(f"{real_site}/en/{name}", timeout=60)
        assert answer.status_code == 200
        return html.fromstring(answer.text)

    return ask


def test_the_table_has_every_deal_with_its_figures(page, facts, deals):
    table = page("deals").xpath("//table")[0]
    shown = [[words(cell) for cell in row] for row in table.findall("tbody/tr")]
    assert len(shown) == len(deals)
    for row, deal in zip(shown, reversed(deals), strict=True):
        found = figures(deal, facts, None)
        net = {days: net_of_refill(found, window) for days, window in found.net.items()}
        assert row[0].startswith(deal.id)
        assert row[2:4] == [EN.bounds(deal.freed), EN.bounds(deal.political)]
        known = " ".join(f"{days} days: {EN.bounds(bounds)}" for days, bounds in net.items() if bounds)
        assert row[6].replace(" ", "") == (known or "–").replace(" ", "")


def test_some_deal_is_told_net_of_refill(page, facts, deals):
    told = [figures(deal, facts, None) for deal in deals]
    assert any(net_of_refill(one, window) for one in told for window in one.net.values())
    assert "days:" in words(page("deals").xpath("//table")[0])


def test_a_deal_says_who_ties_and_who_denies(page):
    """The deal of September 2025: told outright, and denied; 52, 51 or about 50; done, and when."""
    shown = page("deal/deal-2025-09-11")
    who = words(shown.get_element_by_id("who").getnext())
    assert "ties them outright Reuters (Salem News Channel)" in who
    assert "denies a tie Ogres Zinas" in who
    told = words(shown.get_element_by_id("main"))
    assert "52 freed, say" in told
    assert "about 50 freed, say RBC-Ukraine" in told
    assert "itself in dispute" in told
    assert "54 days after" in words(shown.get_element_by_id("given").getnext())


def test_what_was_promised_and_not_done_is_told(page, deals):
    terms = {deal.id: [given.term for given in deal.given if given.term is not None] for deal in deals}
    open_ones = [name for name, found in terms.items() if any(term.kept == "not_done" for term in found)]
    assert open_ones
    for name in open_ones:
        assert "promised; no act is on record" in words(page(f"deal/{name}").get_element_by_id("main"))


def test_other_regimes_stand_beside(page, facts):
    others = [one for one in elsewhere(facts) if one.country != "BY" and one.given]
    shown = page("deals").get_element_by_id("elsewhere").getparent().xpath(".//table")[-1].findall("tbody/tr")
    assert len(shown) == len(others)
    assert words(shown[0]).startswith(EN.country(others[0].country))


def test_a_ledger_without_deals_says_so(reader):
    assert "No deal is on record" in reader.get("/en/deals").text
