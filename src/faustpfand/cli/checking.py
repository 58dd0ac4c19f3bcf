"""check."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from faustpfand import accounts
from faustpfand.cli.options import (
    FILE,
    as_of_option,
    format_option,
    lang_option,
    ledger_option,
    opened,
    published_option,
)
from faustpfand.cli.reading import articles_of, claims_of
from faustpfand.ledger import Moment
from faustpfand.publish import data, output, terminal, text
from faustpfand.publish.pages.check_page import checked_page
from faustpfand.views import Lists, facts_of


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=FILE)
@published_option
@lang_option
@as_of_option
@ledger_option
@format_option("text", "json", "csv", "html")
def check(
    paths: tuple[Path, ...], published: date | None, lang: str, as_of: Moment | None, ledger: str, form: str
) -> None:
    """Hold every claim of an article against the ledger.

    Each claim comes out as supported, contradicted, disputed (the sources on record differ) or unknown, with the
    statements that say so. Counts are compared as ranges, dates as intervals. --format html writes a page with the
    claims marked in the text.
    """
    troubles: list[str] = []
    rows = []
    pages = []
    out = terminal.console()
    with opened(ledger) as book:
        facts = facts_of(book, as_of)
    lists = Lists(ledger, as_of)
    for article, claims in claims_of(articles_of(paths, published, lang, troubles), troubles):
        found = accounts.check_text(claims, lists.added(facts, claims), article.published)
        if form == "json":
            told = [data.checked(one) for one in found]
            click.echo(json.dumps({"id": article.id, "claims": told}, ensure_ascii=False))
        elif form == "csv":
            rows += [data.checked_row(article, one) for one in found]
        elif form == "html":
            pages.append((article, found))
        else:
            text.checked(article, found, out)
    if form == "csv":
        output.write_csv(rows, sys.stdout, data.CHECKED_COLUMNS)
    if form == "html":
        click.echo(checked_page(pages))
    if troubles:
        sys.exit(1)
