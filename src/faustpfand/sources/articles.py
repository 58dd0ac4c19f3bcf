"""Articles as texts: plain text in any encoding, web pages, PDF documents, JSON lines, web archives."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any, BinaryIO

from lxml import etree, html

from faustpfand import dates
from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.records import Article
from faustpfand.sentences import sentence, words_of
from faustpfand.sources.encoding import HEAD, Encoding, detect
from faustpfand.sources.kinds import EMPTY_ZIP, OLE, ZIP, refuse_binary, refuse_other_kinds
from faustpfand.sources.lines import read_lines, visible
from faustpfand.sources.pdf import is_pdf, read_pdf
from faustpfand.sources.web_archives import ArchivedPage, is_web_archive, read_pages

TEXT_LIMIT = 32 * 1024 * 1024  # bytes of one text or page; the longest court verdict has about 1 MB
LINE_LIMIT = 8 * 1024 * 1024  # characters of one JSON line
_TEXT_FIELDS = ("id", "lang", "url", "title", "publisher")
_IS_PAGE = re.compile(r"\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*(?:[\s/>]|$))", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
# Only dates that a page states about itself; a search through the whole text finds dates of other things.
# The last day keeps the reader from asking the clock.
_STATED_DATE = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}


@dataclass(frozen=True, slots=True)
class _Given:
    """What the user says about a document that may not say it itself."""

    name: str
    published: date | None
    lang: str

    @property
    def stem(self) -> str:
        return PurePath(self.name).stem or self.name


def read_articles(stream: BinaryIO, name: str, *, published: date | None, lang: str) -> Iterator[Article | Problem]:
    """Read the articles of a document.

    Args:
        stream: a seekable binary file.
        name: the file's name; without suffix it is the id of an article that has none.
        published: the day of articles that do not say it themselves; for a web page it is taken before the page's.
        lang: ISO 639-1 code of articles that do not say it, or empty.

    Raises:
        UnreadableSourceError: the file is empty or of another kind.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    if is_web_archive(head):
        return _archived(stream, _Given(name, published, lang))
    if is_pdf(head):
        return _pdf(stream, _Given(name, published, lang))
    refuse_other_kinds(head, name)
    if head.startswith((ZIP, EMPTY_ZIP, OLE)):
        raise UnreadableSourceError(
            sentence("%(file)s: this is an office document or an archive. Save its text as plain text.", file=name)
        )
    encoding = detect(stream, name)
    start = head[encoding.mark :].decode(encoding.codec, "replace")
    refuse_binary(start, name)
    given = _Given(name, published, lang)
    if start.lstrip().startswith("{"):
        return _json_lines(stream, encoding, given)
    return _one_text(stream, encoding, given, is_page=_IS_PAGE.match(start) is not None)


def _archived(stream: BinaryIO, given: _Given) -> Iterator[Article | Problem]:
    """Read the pages of a web archive; the address of a page is its id."""
    stream.seek(0)
    for page in read_pages(stream, given.name, TEXT_LIMIT):
        if isinstance(page, Problem):
            yield page
            continue
        told = _Given(page.url or given.name, given.published, given.lang)
        text = _decoded(page)
        if page.is_page:
            article = _page(text, told)
            yield article if isinstance(article, Problem) else replace(article, id=page.url, url=page.url)
        else:
            yield Article(id=page.url, text=text, lang=given.lang, published=given.published, url=page.url)


def _decoded(page: ArchivedPage) -> str:
    """Decode a page by what it states, by what its server states, or by its bytes."""
    stated = _CHARSET.search(page.content[:4096])
    for codec in (stated[1].decode("ascii", "replace") if stated else "", page.charset, "utf-8"):
        try:
            return page.content.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
    guess = detect(io.BytesIO(page.content), page.url)
    return page.content[guess.mark :].decode(guess.codec, "replace")


def _pdf(stream: BinaryIO, given: _Given) -> Iterator[Article | Problem]:
    """Read a PDF; where nobody says when it appeared, the day it was made is taken, and said to be."""
    read = read_pdf(stream, given.name)
    if given.published is None and read.made is not None:
        what = sentence(
            "Nobody said when it appeared; taken is the day that the PDF was made, %(day)s.", day=str(read.made)
        )
        yield Problem(given.name, what, sentence("If it appeared on another day, say so."), Severity.NOTED)
    published = given.published or read.made
    yield Article(id=given.stem, text=read.text, lang=given.lang, published=published, title=read.title)


def _one_text(stream: BinaryIO, encoding: Encoding, given: _Given, *, is_page: bool) -> Iterator[Article | Problem]:
    stream.seek(0)
    content = stream.read(TEXT_LIMIT + 1)
    if len(content) > TEXT_LIMIT:
        yield Problem(
            given.name,
            sentence("The text is larger than %(limit)s MB.", limit=TEXT_LIMIT >> 20),
            sentence("Split it into its articles."),
        )
        return
    encoding = _stated_encoding(content, encoding) if is_page else encoding
    yield from encoding.notes(given.name)
    text = content[encoding.mark :].decode(encoding.codec, "replace")
    if "\0" in text or "\ufffd" in text:
        what = sentence("The text holds letters that are lost, or NUL characters.")
        yield Problem(given.name, what, sentence("Get the original, or save it as UTF-8."), row_text=visible(text))
    elif is_page:
        yield _page(text, given)
    else:
        yield Article(id=given.stem, text=text, lang=given.lang, published=given.published)


def _stated_encoding(content: bytes, encoding: Encoding) -> Encoding:
    """Prefer the encoding that a page states over a guess, if it fits."""
    stated = _CHARSET.search(content[:4096])
    if not encoding.is_guess or stated is None:
        return encoding
    codec = stated[1].decode("ascii", "replace")
    try:
        content.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return encoding
    return Encoding(codec)


def _page(text: str, given: _Given) -> Article | Problem:
    import trafilatura  # noqa: PLC0415  # takes a second to import, and most runs read no web page

    page: Any = trafilatura.bare_extraction(
        text, with_metadata=True, include_comments=False, date_extraction_params=dict(_STATED_DATE)
    )
    told = {} if page is None else page.as_dict()
    body = told.get("text") or _all_text(text)
    if not body.strip():
        to_do = sentence("Save it again when it is fully loaded, or copy its text into a text file.")
        return Problem(
            given.name, sentence("The page holds no text; perhaps a script writes it."), to_do, row_text=visible(text)
        )
    return Article(
        id=given.stem,
        text=body,
        lang=given.lang,
        published=given.published or _stated_day(told.get("date")),
        url=told.get("url") or "",
        title=told.get("title") or "",
        publisher=told.get("sitename") or "",
    )


def _all_text(page: str) -> str:
    """Give the text of a page too short to have a main part."""
    try:
        tree = html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError):
        return ""
    etree.strip_elements(tree, "script", "style", "noscript", "template", etree.Comment, with_tail=False)
    return "\n".join(text.strip() for text in map(str, tree.itertext()) if text.strip())


def _stated_day(stated: str | None) -> date | None:
    try:
        when = dates.parse_written(stated or "")
    except ValueError:
        return None
    return when.earliest if when.is_day else None


def _json_lines(stream: BinaryIO, encoding: Encoding, given: _Given) -> Iterator[Article | Problem]:
    yield from encoding.notes(given.name)
    for line in read_lines(stream, encoding, LINE_LIMIT):
        if line.text.strip():
            where = f"{given.name}:{line.number}"
            try:
                if not line.is_whole:
                    raise ValueError(sentence("The line is longer than %(limit)s characters.", limit=LINE_LIMIT))  # noqa: TRY301
                yield from _article(_json_object(line.text), where, f"{given.stem}-{line.number}", given)
            except ValueError as err:
                to_do = sentence('Write one object a line: {"id": …, "lang": …, "published": …, "text": …}.')
                yield Problem(where, words_of(err), to_do, row_text=visible(line.text))


def _json_object(text: str) -> Mapping[str, Any]:
    """Read one line.

    Raises:
        ValueError: it is no object, or holds characters that cannot be kept.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise ValueError(sentence("The line is no JSON.")) from err
    if not isinstance(said, dict):
        raise ValueError(sentence("The line is JSON, but no object."))  # noqa: TRY004
    for key in (*_TEXT_FIELDS, "text"):
        value = said.get(key)
        if value is None or (key == "id" and isinstance(value, int)):
            continue
        if not isinstance(value, str):
            raise ValueError(sentence("%(key)s is no text.", key=repr(key)))  # noqa: TRY004
        if "\0" in value or "\ufffd" in value or not _can_be_written(value):
            raise ValueError(sentence("%(key)s holds letters that are lost, or NUL characters.", key=repr(key)))
    return said


def _can_be_written(text: str) -> bool:
    """Say if the text has no half of a surrogate pair, which JSON can escape and UTF-8 cannot hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _article(said: Mapping[str, Any], where: str, other_id: str, given: _Given) -> Iterator[Article | Problem]:
    """Make an article of an object.

    Raises:
        ValueError: it has no text, or a date that is none.
    """
    text = said.get("text") or ""
    if not text.strip():
        raise ValueError(sentence("The article has no 'text'."))
    published = given.published
    if said.get("published"):
        when = dates.parse_written(str(said["published"]))
        published = when.earliest if when.is_day else None
        if published is None:
            what = sentence("%(when)s is not one day, so relative dates in the text cannot be read.", when=when)
            yield Problem(f"{where}:published", what, sentence("Write the day, if it is known."), Severity.NOTED)
    yield Article(
        id=str(said.get("id") or other_id),
        text=text,
        lang=said.get("lang") or given.lang,
        published=published,
        url=said.get("url") or "",
        title=said.get("title") or "",
        publisher=said.get("publisher") or "",
    )
