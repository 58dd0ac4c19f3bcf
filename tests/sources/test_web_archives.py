"""Web archives: pages in them, and archives that break off."""

import gzip
import io
from datetime import date

import pytest

from faustpfand.errors import Problem
from faustpfand.sources import read_articles

SENTENCE = "Minsk ließ am Samstag 14 politische Gefangene frei, darunter drei Frauen. "
PAGE = f"<html><head><title>T</title></head><body><article><p>{SENTENCE * 8}</p></article></body></html>".encode()
DAY = date(2025, 6, 22)


def record(kind, url, block):
    """Write a record as ISO 28500 has it."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-06-22T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def archive(*pages, compressed=True):
    """Write an invented archive: (url, content type, status, bytes) a page, with a request before each."""
    written = []
    for url, kind, status, content in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode()
        written += [record("request", url, b"GET / HTTP/1.1\r\n\r\n"), record("response", url, answer + content)]
    return b"".join(gzip.compress(one) if compressed else one for one in written)


def read(content):
    return list(read_articles(io.BytesIO(content), "made.warc.gz", published=DAY, lang=""))


@pytest.mark.parametrize("compressed", [True, False])
def test_pages_come_out_with_their_address(compressed):
    """Images, redirects and what else stands in an archive are passed over."""
    content = archive(
        ("https://example.org/a", "text/html; charset=utf-8", "200 OK", PAGE),
        ("https://example.org/a.png", "image/png", "200 OK", b"\x89PNG"),
        ("https://example.org/old", "text/html", "301 Moved", b"moved"),
        ("https://example.org/b", "text/plain", "200 OK", SENTENCE.encode("cp1252")),
        compressed=compressed,
    )
    articles = read(content)

    assert [one.id for one in articles] == ["https://example.org/a", "https://example.org/b"]
    assert SENTENCE.strip() in articles[0].text
    assert articles[1].text == SENTENCE
    assert {one.published for one in articles} == {DAY}


def test_a_stated_encoding_is_believed_if_it_fits():
    """By the page first, then by the server."""
    stated = PAGE.replace(b"<title>", b'<meta charset="windows-1252"><title>').decode().encode("cp1252")
    (article,) = read(archive(("https://example.org/a", "text/html", "200 OK", stated)))

    assert "ließ" in article.text


def test_an_archive_that_breaks_off_is_read_as_far_as_it_goes():
    """The last record is a problem that says where; those before it are kept."""
    whole = archive(*((f"https://example.org/{n}", "text/html", "200 OK", PAGE) for n in range(3)))
    *articles, problem = read(whole[:-60])

    assert [one.id for one in articles] == ["https://example.org/0", "https://example.org/1"]
    assert isinstance(problem, Problem)
    assert "record" in problem.where


def test_an_empty_page_is_noted():
    """Nothing is passed over in silence that should have held text."""
    (problem,) = read(archive(("https://example.org/a", "text/html", "200 OK", b"  ")))

    assert isinstance(problem, Problem)
    assert "https://example.org/a" in problem.what


def test_other_gzip_files_are_still_refused():
    """An archive is told by what is in it."""
    with pytest.raises(Exception, match="compressed file"):
        read(gzip.compress(SENTENCE.encode()))
