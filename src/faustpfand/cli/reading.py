"""read, check."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from faustpfand import accounts
from faustpfand.cli.options import (
    FILE,
    as_of_option,
    facts_of,
    format_option,
    lang_option,
    ledger_option,
    opened,
    published_option,
    stream_of,
)
from faustpfand.cli.sanctions import Lists
from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.extract.claims import detect, languages, read_claims
from faustpfand.ledger import Moment
from faustpfand.publish import data, text
from faustpfand.records import Article
from faustpfand.sources.articles import read_articles


def _articles(paths: tuple[Path, ...], published: date | None, lang: str) -> Iterator[Article | Problem]:
    """Give the articles of all files, with their language; what cannot be read comes as a problem."""
    for path in paths:
        try:
            with stream_of(path) as stream:
                yield from map(_with_language, read_articles(stream, path.name, published=published, lang=lang))
        except UnreadableSourceError as err:
            yield Problem(path.name, str(err).removeprefix(f"{path.name}: ").removeprefix(f"{path} "), "")


def _readable(paths: tuple[Path, ...], published: date | None, lang: str, troubles: list[str]) -> Iterator[Article]:
    """Give the articles with their language; say what cannot be read, on standard error and in `troubles`.

    An article in a language that is not read yet comes along all the same: it has no claims.
    """
    for article in _articles(paths, published, lang):
        trouble = str(article) if isinstance(article, Problem) else _unread(article)
        if trouble:
            troubles.append(trouble)
            click.echo(trouble, err=True)
        if isinstance(article, Article):
            yield article


def _unread(article: Article) -> str:
    """Say that a language is not read, or nothing."""
    if article.lang in languages():
        return ""
    what = f"the language {article.lang!r} is not read yet" if article.lang else "the language was not recognised"
    return f"{article.id}: {what}. Read are {', '.join(languages())}; --lang says which it is."


def _with_language(article: Article | Problem) -> Article | Problem:
    if isinstance(article, Problem):
        return article
    return replace(article, lang=article.lang or detect(article.text) or "")


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=FILE)
@published_option
@lang_option
@format_option("text", "json", "csv")
def read(paths: tuple[Path, ...], published: date | None, lang: str, form: str) -> None:
    """Read the claims of articles: releases, stocks, sanctions, talks, demands, each with its place in the text.

    FILE is text, HTML, or JSON lines (id, lang, published, text); `-` is standard input. No ledger is needed and
    nothing leaves this machine. With --format json one object a line: {"id", "claims": [...]}.
    """
    troubles: list[str] = []
    rows = []
    out = text.console()
    for article in _readable(paths, published, lang, troubles):
        found = read_claims(article)
        if form == "json":
            claims = [one.as_dict() for one in found]
            click.echo(json.dumps({"id": article.id, "claims": claims}, ensure_ascii=False))
        elif form == "csv":
            rows += [data.claim_row(article, one) for one in found]
        else:
            text.claims(article, found, out)
    if form == "csv":
        data.write_csv(rows, sys.stdout, data.CLAIM_COLUMNS)
    if troubles:
        sys.exit(1)


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=FILE)
@published_option
@lang_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv")
def check(
    paths: tuple[Path, ...], published: date | None, lang: str, as_of: Moment | None, ledger: str, form: str
) -> None:
    """Hold every claim of an article against the ledger.

    Each claim comes out as supported, contradicted, disputed (the sources on record differ) or unknown, with the
    statements that say so. Counts are compared as ranges, dates as intervals.
    """
    troubles: list[str] = []
    rows = []
    out = text.console()
    with opened(ledger) as book:
        facts = facts_of(book, as_of)
    lists = Lists(ledger, as_of)
    for article in _readable(paths, published, lang, troubles):
        told = read_claims(article)
        known = lists.added(facts, told)
        found = [accounts.check(claim, known, article.published) for claim in told]
        if form == "json":
            claims = [data.checked(one) for one in found]
            click.echo(json.dumps({"id": article.id, "claims": claims}, ensure_ascii=False))
        elif form == "csv":
            rows += [data.checked_row(article, one) for one in found]
        else:
            text.checked(article, found, out)
    if form == "csv":
        data.write_csv(rows, sys.stdout, data.CHECKED_COLUMNS)
    if troubles:
        sys.exit(1)
