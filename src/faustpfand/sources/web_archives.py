"""Web archives (WARC 1.0 and 1.1, ISO 28500), plain or gzipped: the pages in them, one at a time."""

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from faustpfand.errors import Problem, Severity
from faustpfand.sentences import sentence

_GZIP = b"\x1f\x8b"
_MARK = b"WARC/"
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_OK = "200"


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """A page as a server sent it."""

    url: str
    content: bytes
    is_page: bool  # HTML, else plain text
    charset: str  # as the server stated it, or empty


def is_web_archive(head: bytes) -> bool:
    """True if the first bytes of a file begin a WARC record, plain or gzipped."""
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, len(_MARK))
        except zlib.error:
            return False
    return head.startswith(_MARK)


def read_pages(stream: BinaryIO, name: str, limit: int) -> Iterator[ArchivedPage | Problem]:
    """Read the pages of an archive in order; everything else in it (images, requests, redirects) is passed over.

    Args:
        stream: the archive.
        name: its name, for problems.
        limit: bytes of a page; a longer one is a problem.
    """
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - only for archives
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    records: Any = ArchiveIterator(stream)
    number = 0
    try:
        for number, record in enumerate(records, start=1):
            if record.rec_type == "response" and _is_text(record):
                yield _page(record, f"{name}:record {number}", limit)
    except (ArchiveLoadFailed, EOFError, gzip.BadGzipFile, zlib.error) as err:
        what = sentence(
            "The archive breaks off or is damaged after record %(number)s (%(what)s).", number=number, what=str(err)
        )
        yield Problem(
            f"{name}:record {number + 1}", what, sentence("What came before it was read. Get the file again.")
        )


def _is_text(record: Any) -> bool:  # noqa: ANN401 - warcio has no types
    headers = record.http_headers
    if headers is None or headers.get_statuscode() != _OK:
        return False
    kind = (headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    return kind in _PAGES


def _page(record: Any, where: str, limit: int) -> ArchivedPage | Problem:  # noqa: ANN401
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    content = record.content_stream().read(limit + 1)
    if len(content) > limit:
        return Problem(
            where,
            sentence("The page %(url)s is larger than %(limit)s MB.", url=url, limit=limit >> 20),
            sentence("Save its text apart."),
        )
    if getattr(record.raw_stream, "limit", 0) > 0 and not record.raw_stream.read(1):
        return Problem(
            where, sentence("The page %(url)s breaks off before its end.", url=url), sentence("Get the archive again.")
        )
    if not content.strip():
        return Problem(
            where, sentence("The page %(url)s is empty.", url=url), sentence("Archive it again."), Severity.NOTED
        )
    kind = record.http_headers.get_header("Content-Type") or ""
    charset = kind.partition("charset=")[2].split(";")[0].strip(" \"'")
    return ArchivedPage(url, content, "html" in kind.lower(), charset)
