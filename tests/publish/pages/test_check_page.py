"""An article as a page: claims where they stand, nothing loaded, nothing run."""

import io
from datetime import date

import pytest
from lxml import html

from faustpfand.accounts.check import Checked, Evidence, Outcome
from faustpfand.dates import parse
from faustpfand.errors import UnreadableSourceError
from faustpfand.publish.pages.check_page import PART, Dated, checked_page, read_text, shown
from faustpfand.records import Article, Claim, ClaimKind, PersonsReading
from makers import told

TEXT = 'Minsk freed 14 <b>prisoners</b> <script>alert("x")</script> & more.\n\nBrussels lifted sanctions on Belavia.'
TODAY = date(2026, 1, 2)


def article(text=TEXT):
    return Article(id="a-1", text=text, lang="en", published=date(2025, 7, 1), url="javascript:alert(1)")


def checked(start, end, outcome, kind=ClaimKind.RELEASE):
    evidence = Evidence("14 freed", parse("2025-06-21"), told())
    supporting = (evidence,) if outcome is Outcome.SUPPORTED else ()
    return Checked(
        claim=Claim(kind=kind, start=start, end=end, count=14),
        outcome=outcome,
        reason="it is so",
        supporting=supporting,
    )


def page(*found):
    return checked_page([(article(), found)])


def test_the_text_is_whole_and_nothing_of_it_is_markup():
    """Every letter of the article stands on the page, as text."""
    tree = html.document_fromstring(page(checked(0, 14, Outcome.SUPPORTED)))
    paragraphs = "\n\n".join(p.text_content() for p in tree.xpath("//p[@data-start]"))

    assert paragraphs == TEXT
    assert tree.xpath("//script | //p//b") == []


def test_each_claim_is_marked_and_linked_both_ways():
    """Claims that overlap are cut into pieces; the gravest verdict colours what they share."""
    tree = html.document_fromstring(page(checked(0, 14, Outcome.SUPPORTED), checked(6, 30, Outcome.CONTRADICTED)))
    marks = [(m.get("class"), m.text_content()) for m in tree.xpath("//mark")]

    assert marks == [("supported", "Minsk "), ("contradicted", "freed 14"), ("contradicted", TEXT[14:30])]
    for link in tree.xpath("//mark/a | //h3/a"):
        assert tree.get_element_by_id(link.get("href").removeprefix("#")) is not None


def test_nothing_is_loaded_and_no_address_runs_a_script():
    """The policy forbids all but the page's own style; only addresses of the web are links."""
    text = page(checked(0, 14, Outcome.SUPPORTED))
    tree = html.document_fromstring(text)

    assert "default-src 'none'" in text
    assert "unsafe" not in text
    assert tree.xpath("//@src | //link | //img") == []
    assert {link.get("href")[:8] for link in tree.xpath("//a") if not link.get("href").startswith("#")} <= {"https://"}
    assert "javascript:" not in "".join(tree.xpath("//@href"))


def test_an_article_without_claims_is_a_page_too():
    """It says that there are none."""
    assert "0 claims" in page()


def test_the_gravest_claims_come_first():
    found = [checked(0, 5, Outcome.SUPPORTED), checked(6, 11, Outcome.CONTRADICTED), checked(12, 14, Outcome.UNKNOWN)]

    assert [block.number for block in shown(article(), found).blocks] == [2, 1, 3]


def test_what_a_person_says_to_be_no_claim_marks_nothing_and_is_shown_apart():
    one = checked(0, 14, Outcome.CONTRADICTED)
    said = PersonsReading(machine=one.claim, claim=None, by="T. Ester")

    laid = shown(article(), [one], [said])

    assert (laid.number, laid.blocks, [block.number for block in laid.rejected]) == (0, (), [1])


@pytest.mark.parametrize("blank", [" ", "\n", "x"])
def test_a_long_text_is_shown_in_parts_that_lose_no_letter_and_no_claim(blank):
    text = ("Ten were freed." + blank) * (PART // 5)
    found = [checked(at, at + 14, Outcome.UNKNOWN) for at in range(0, len(text) - 16, 1601)]

    parts = [shown(article(text), found, part=part) for part in range(1, shown(article(text), found).parts + 1)]

    letters = "".join(piece.text for one in parts for line in one.paragraphs for piece in line.pieces)
    assert letters == text.replace("\n", "")
    assert sorted(block.number for one in parts for block in one.blocks) == list(range(1, len(found) + 1))


def test_the_day_is_the_one_given_else_the_documents_own_else_today():
    web_page = (
        b'<html><head><meta name="date" content="2025-12-13"></head><body><p>Ten people were freed.</p></body></html>'
    )
    stated = read_text(io.BytesIO(web_page), "a.html", None, "en", TODAY)
    nobody = read_text(io.BytesIO(b"Ten people were freed."), "a.txt", None, "en", TODAY)
    given = read_text(io.BytesIO(b"Ten people were freed."), "a.txt", date(2025, 1, 1), "en", TODAY)

    assert (stated.dated, stated.article.published) == (Dated.STATED, date(2025, 12, 13))
    assert (nobody.dated, nobody.article.published) == (Dated.TODAY, TODAY)
    assert (given.dated, given.article.published) == (Dated.GIVEN, date(2025, 1, 1))


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\x89PNG\r\n"])
def test_what_holds_no_text_is_refused(content):
    with pytest.raises(UnreadableSourceError):
        read_text(io.BytesIO(content), "a.txt", None, "", TODAY)
