"""Articles: what a text claims, as proposals that stay apart from the facts until a person takes them in."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import BinaryIO

from faustpfand import dates
from faustpfand.errors import Problem
from faustpfand.extract.claims import read_claims
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Article, Claim, Locator, PersonsReading, Predicate, Statement
from faustpfand.sources.articles import read_articles


def read(stream: BinaryIO, context: Context, *, published: date | None, lang: str) -> Iterator[Reading]:
    """Read a document of one or more articles: one reading an article, with its title and its claims.

    Args:
        stream: text, HTML or JSON lines.
        context: the document that is read.
        published: the day the article appeared, for texts that do not say it themselves.
        lang: ISO 639-1 code, or empty to detect it.
    """
    for article in read_articles(stream, context.file, published=published, lang=lang):
        yield Reading(problems=(article,)) if isinstance(article, Problem) else _read_article(article, context)


def read_by_person(context: Context, article: Article, readings: Sequence[PersonsReading]) -> Iterator[Reading]:
    """Say what a person reads in an article: they assert it, on their own word, beside the machine's proposals.

    Args:
        context: the document that the article was read from.
        article: as read, with publisher and address as the person gives them; a title of theirs is a statement, too.
        readings: what the person confirmed, corrected, added, or says to be no claim.
    """
    said = [_read_as(one, article, context) for one in readings]
    title = [_title(article, context)] if article.title else []
    yield Reading(statements=(*title, *said))


def _read_as(one: PersonsReading, article: Article, context: Context) -> Statement:
    claim = one.claim or one.machine
    if claim is None:
        raise ValueError("A reading needs a claim, of the person or of the machine.")
    told = {"word": one.word, "claim": one.claim.as_dict() if one.claim else None}
    return replace(
        _claimed(claim, article, context),
        predicate=Predicate.READ_AS,
        value=json.dumps(told, ensure_ascii=False, sort_keys=True),
        asserted_by=one.by,
    )


def _read_article(article: Article, context: Context) -> Reading:
    title = [_title(article, context)] if article.title else []
    claims = [_claimed(claim, article, context) for claim in read_claims(article)]
    return Reading(statements=(*title, *claims))


def _title(article: Article, context: Context) -> Statement:
    return Statement(
        subject=f"article:{article.id}",
        predicate=Predicate.TITLE,
        value=article.title,
        as_written=article.title,
        when=article.published.isoformat() if article.published else "",
        asserted_by=article.publisher,
        publication=article.publisher,
        url=article.url,
        source=context.source,
        locator=Locator(context.file),
    )


def _claimed(claim: Claim, article: Article, context: Context) -> Statement:
    when = ""
    if claim.date_start is not None and claim.date_end is not None:
        when = dates.between(claim.date_start, claim.date_end).edtf
    return Statement(
        subject=f"article:{article.id}",
        predicate=Predicate.CLAIMED,
        value=json.dumps(claim.as_dict(), ensure_ascii=False, sort_keys=True),
        as_written=article.text[claim.start : claim.end],
        when=when,
        asserted_by=article.publisher,
        publication=article.publisher,
        url=article.url,
        source=context.source,
        locator=Locator(context.file, start=claim.start, end=claim.end),
    )
