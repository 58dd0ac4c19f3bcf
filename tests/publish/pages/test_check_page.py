"""An article as a page: claims where they stand, nothing loaded, nothing run."""

from datetime import date

from lxml import html

from faustpfand.accounts.check import Checked, Evidence, Outcome
from faustpfand.dates import parse
from faustpfand.publish.pages.check_page import checked_page
from faustpfand.records import Article, Claim, ClaimKind
from makers import told

TEXT = 'Minsk freed 14 <b>prisoners</b> <script>alert("x")</script> & more.\n\nBrussels lifted sanctions on Belavia.'


def article():
    return Article(id="a-1", text=TEXT, lang="en", published=date(2025, 7, 1), url="javascript:alert(1)")


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
    shown = "\n\n".join(p.text_content() for p in tree.xpath("//article/p[not(@class)]"))

    assert shown.replace("1", "", 1) == TEXT
    assert tree.xpath("//script | //article//b[not(@class)]") == []


def test_each_claim_is_marked_and_linked_both_ways():
    """Claims that overlap are cut into pieces; the gravest verdict colours what they share."""
    tree = html.document_fromstring(page(checked(0, 14, Outcome.SUPPORTED), checked(6, 30, Outcome.CONTRADICTED)))
    marks = [(m.get("class"), m.text_content().lstrip("12")) for m in tree.xpath("//mark")]

    assert marks == [("supported", "Minsk "), ("contradicted", "freed 14"), ("contradicted", TEXT[14:30])]
    for link in tree.xpath("//mark/a | //h3/a"):
        assert tree.get_element_by_id(link.get("href").removeprefix("#")) is not None


def test_nothing_is_loaded_and_no_address_runs_a_script():
    """The policy forbids all but the page's own style; only addresses of the web are links."""
    text = page(checked(0, 14, Outcome.SUPPORTED))
    tree = html.document_fromstring(text)

    assert "default-src 'none'" in text
    assert tree.xpath("//@src | //link | //img") == []
    assert {link.get("href")[:8] for link in tree.xpath("//a") if not link.get("href").startswith("#")} <= {"https://"}
    assert "javascript:" not in "".join(tree.xpath("//@href"))


def test_an_article_without_claims_is_a_page_too():
    """It says that there are none."""
    assert "0 claims" in page()
