"""A picture in a page: its marks lead on, its colours are the page's, and no word in it gets out of its quotes."""

from datetime import date

import pytest
from lxml import etree

from faustpfand import accounts, counts, dates
from faustpfand.publish import palette
from faustpfand.publish.pages import account_page, inline_svg
from faustpfand.records import Facts, Locator, PublishedCount, Told, WaveReport

pytestmark = pytest.mark.slow  # each picture is drawn

NASTY = ['"><script>alert(1)</script>', "a b/c?d#e", "Ünïcode \u202e \u0000\u0007", "&amp; ]]> '", "по-русски"]


def told(by: str) -> Told:
    return Told(asserted_by=by, publication=by, url="", source="0" * 64, locator=Locator("made.csv", 2))


@pytest.fixture(scope="module", params=range(len(NASTY)))
def nasty(request) -> tuple[str, accounts.Account]:
    """Give an account of made-up facts in which every word is a nasty one."""
    word = NASTY[request.param]
    facts = Facts(
        counts=tuple(
            PublishedCount(
                country="BY",
                population="women",
                on=dates.parse(f"2031-0{month}-03"),
                count=counts.Count(10 * month),
                told=told(word),
            )
            for month in (1, 2, 3)
        ),
        waves=(
            WaveReport(country="BY", wave=word, on=dates.parse("2031-02-14"), freed=counts.Count(40), told=told(word)),
        ),
    )
    return word, accounts.account(facts, None, "BY", (date(2031, 1, 1), date(2031, 3, 31)), "women")


def test_whatever_stands_in_a_cell_the_picture_stays_a_picture(nasty):
    word, account = nasty
    drawn, words = account_page.picture(account, "2031-05-04", "en")
    asked: list[tuple[str, str]] = []

    finished = inline_svg.linked(drawn, lambda page, /, **what: asked.append((page, what["id"])) or f"/{page}?a=1&b=2")

    assert words.startswith("Belarus: 30 women counted on 3 March 2031.")
    assert ("wave", word) in asked
    assert ("statements", "held-2031-02-03") in asked
    root = etree.fromstring(finished.encode())
    assert {etree.QName(one).localname for one in root.iter(etree.Element)} <= {
        "svg", "g", "path", "line", "rect", "text", "tspan", "a", "title",
    }  # fmt: skip
    assert {one.get("href") for one in root.iter(f"{inline_svg.SVG}a")} <= {"/wave?a=1&b=2", "/statements?a=1&b=2"}
    assert not root.xpath("//@style | //@*[starts-with(name(), 'on')]")


def test_colours_are_those_of_the_page(nasty):
    drawn, _ = account_page.picture(nasty[1], "2031-05-04", "en")
    for colour in (palette.INK, palette.GREY, palette.LINE, palette.WAVE, "white"):
        assert f'"{colour.casefold()}"' not in drawn.casefold()
    assert "var(--held)" in drawn


def test_where_there_is_no_page_there_is_no_link(nasty):
    drawn, _ = account_page.picture(nasty[1], "2031-05-04", "en")
    assert " href" not in inline_svg.linked(drawn, lambda *_, **__: "")


@pytest.mark.parametrize(("code", "words"), [("de", "3. März 2031"), ("ru", "3 марта 2031"), ("be", "3 сакавіка 2031")])
def test_days_are_written_as_the_reader_does(nasty, code, words):
    assert words in account_page.picture(nasty[1], "2031-05-04", code)[1]


def test_nothing_to_draw_is_no_picture():
    account = accounts.account(Facts(), None, "BY", (date(2031, 1, 1), date(2031, 3, 31)))
    assert account_page.picture(account, "2031-05-04", "en") == ("", "")
