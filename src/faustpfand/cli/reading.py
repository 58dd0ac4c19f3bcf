"""read; and how any command reads the claims of articles."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import click

from faustpfand.cli.options import FILE, format_option, lang_option, published_option, stream_of
from faustpfand.cli.streams import Speed, read_many
from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.extract.claims import languages
from faustpfand.publish import claims, output, terminal
from faustpfand.records import Article, Claim
from faustpfand.sources.articles import read_articles


def articles_of(paths: tuple[Path, ...], published: date | None, lang: str, troubles: list[str]) -> Iterator[Article]:
    """Give the articles of all files; say what cannot be read, on standard error and in `troubles`."""
    for path in paths:
        try:
            with stream_of(path) as stream:
                for article in read_articles(stream, path.name, published=published, lang=lang):
                    if isinstance(article, Problem):
                        _say(str(article), troubles)
                    else:
                        yield article
        except UnreadableSourceError as err:
            what = str(err).removeprefix(f"{path.name}: ").removeprefix(f"{path} ")
            _say(str(Problem(path.name, what, "")), troubles)


def _say(trouble: str, troubles: list[str]) -> None:
    troubles.append(trouble)
    click.echo(trouble, err=True)


def claims_of(articles: Iterable[Article], troubles: list[str]) -> Iterator[tuple[Article, tuple[Claim, ...]]]:
    """Read the claims of articles; one in a language that is not read yet comes along all the same, without claims."""
    speed = Speed()
    for article, found in read_many(articles):
        if article.lang not in languages():
            _say(_unread(article), troubles)
        speed.count(article)
        yield article, found
    speed.finish()


def _unread(article: Article) -> str:
    what = f"the language {article.lang!r} is not read yet" if article.lang else "the language was not recognised"
    return f"{article.id}: {what}. Read are {', '.join(languages())}; --lang says which it is."


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=FILE)
@published_option
@lang_option
@format_option("text", "json", "csv")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON lines here, so that --resume can go on."
)
@click.option("--resume", is_flag=True, help="Go on after the last article in the file of --out.")
def read(
    paths: tuple[Path, ...], published: date | None, lang: str, form: str, out: Path | None, *, resume: bool
) -> None:
    """Read the claims of articles: releases, stocks, sanctions, talks, demands, each with its place in the text.

    FILE is text, HTML, a PDF, JSON lines (id, lang, published, text), or a web archive (WARC); `-` is standard input.
    No ledger is needed and nothing leaves this machine. With --format json one object a line: {"id", "claims": [...]}.

    Many articles are read on all cores, in constant memory; an interrupted run goes on with --out FILE --resume.
    """
    if resume and out is None:
        raise click.UsageError("--resume needs --out, the file to go on with.")
    troubles: list[str] = []
    articles = articles_of(paths, published, lang, troubles)
    if out is not None:
        _read_into(out, articles, troubles, resume=resume)
    elif form == "json":
        for article, found in claims_of(articles, troubles):
            click.echo(_json_line(article, found))
    elif form == "csv":
        rows = (claims.row(article, one) for article, found in claims_of(articles, troubles) for one in found)
        output.write_csv(rows, sys.stdout, claims.COLUMNS)
    else:
        console = terminal.console()
        for article, found in claims_of(articles, troubles):
            claims.text(article, found, console)
    if troubles:
        sys.exit(1)


def _json_line(article: Article, found: Iterable[Claim]) -> str:
    return json.dumps({"id": article.id, "claims": [one.as_dict() for one in found]}, ensure_ascii=False)


def _read_into(out: Path, articles: Iterator[Article], troubles: list[str], *, resume: bool) -> None:
    """Append a line an article; after an interruption the articles of the whole lines are passed over."""
    done = _whole_lines(out) if resume and out.exists() else 0
    with out.open("a" if done else "w", encoding="utf-8") as lines:
        for article, found in claims_of(islice(articles, done, None), troubles):
            lines.write(_json_line(article, found) + "\n")


def _whole_lines(path: Path) -> int:
    """Count the whole lines of a file, and cut off a last one that was only half written."""
    done = size = 0
    with path.open("rb+") as stream:
        for line in stream:
            if not line.endswith(b"\n"):
                break
            done, size = done + 1, size + len(line)
        stream.truncate(size)
    return done
