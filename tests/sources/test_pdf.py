"""The text of PDF documents, and those of which none can be had."""

import io
from datetime import date

import pypdf
import pytest

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.sources.articles import read_articles
from faustpfand.sources.pdf import PAGE_LIMIT, read_pdf
from makers import pdf

PAGES = [
    ["MINSK. Fourteen political pris-", "oners were released on Saturday,", "among them a poet.", "More to come."],
    ["End."],
]


def read(content):
    return read_pdf(io.BytesIO(content), "report.pdf")


def locked():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(PAGES)))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def blank():
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def packed():
    """Some bytes that unfold to many."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([["Fourteen were released."] * 500])))
    for page in writer.pages:
        page.compress_content_streams()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_broken_words_and_lines_are_joined_and_paragraphs_kept():
    found = read(pdf(PAGES))

    assert found.text.startswith("MINSK. Fourteen political prisoners were released on Saturday, among them a poet.\n")
    assert found.text.endswith("End.")
    assert (found.title, found.made) == ("A made-up report", date(2025, 12, 14))


@pytest.mark.parametrize(
    ("content", "word"),
    [
        pytest.param(locked(), "encrypted", id="encrypted"),
        pytest.param(blank(), "scanner", id="no-text"),
        pytest.param(b"%PDF-1.7 and nothing more", "damaged", id="damaged"),
        pytest.param(pdf(PAGES)[:600], "damaged", id="cut-off"),
        pytest.param(pdf([["x"]] * (PAGE_LIMIT + 1)), "301 pages", id="too-many-pages"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_in_a_sentence(content, word):
    with pytest.raises(UnreadableSourceError, match=word) as told:
        read(content)

    assert str(told.value).startswith("report.pdf: ")


def test_a_page_that_unfolds_to_more_than_any_page_holds_is_refused(monkeypatch):
    assert "Fourteen" in read(packed()).text

    monkeypatch.setattr("faustpfand.sources.pdf.STREAM_LIMIT", 1_000)
    with pytest.raises(UnreadableSourceError):
        read(packed())


def test_a_text_that_is_longer_than_any_report_is_refused(monkeypatch):
    monkeypatch.setattr("faustpfand.sources.pdf.TEXT_LIMIT", 50)
    with pytest.raises(UnreadableSourceError, match="characters"):
        read(pdf(PAGES))


def test_an_article_may_be_a_pdf_and_its_day_is_said_to_be_the_documents_own():
    noted, article = read_articles(io.BytesIO(pdf(PAGES)), "report.pdf", published=None, lang="")

    assert isinstance(noted, Problem)
    assert "2025-12-14" in noted.what
    assert (article.id, article.published) == ("report", date(2025, 12, 14))


def test_the_day_that_is_given_goes_before_the_documents_own():
    (article,) = read_articles(io.BytesIO(pdf(PAGES)), "report.pdf", published=date(2025, 12, 13), lang="en")

    assert article.published == date(2025, 12, 13)
