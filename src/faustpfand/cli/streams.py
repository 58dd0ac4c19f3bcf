"""Reading the claims of many articles: on all cores, in constant memory, in order."""

import os
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import chain, islice
from typing import Final

import click

from faustpfand.extract.claims import detect, read_claims
from faustpfand.processes import end_with_parent
from faustpfand.records import Article, Claim

Read = tuple[Article, tuple[Claim, ...]]
_CHUNK: Final = 64  # articles: enough to make handing them over cheap, few enough to lose little when interrupted
_FEW: Final = 256  # articles that are read before other processes would be awake
_AHEAD: Final = 3  # chunks a core that wait to be printed
_TICK_S: Final = 2.0


def read_many(articles: Iterable[Article]) -> Iterator[Read]:
    """Read the claims of articles, in order; the language of an article that tells none is detected.

    A few are read here. Beyond those the work goes to as many processes as there are cores, a bounded number of
    articles at a time, so that memory does not grow with the stream.
    """
    stream = iter(articles)
    yield from map(_read, islice(stream, _FEW))
    following = next(stream, None)
    if following is None:
        return
    stream = chain([following], stream)
    cores = os.cpu_count() or 1
    if cores == 1:
        yield from map(_read, stream)
        return
    waiting: deque[Future[list[Read]]] = deque()
    with ProcessPoolExecutor(cores, initializer=end_with_parent) as pool:
        try:
            while chunk := list(islice(stream, _CHUNK)):
                waiting.append(pool.submit(_read_chunk, chunk))
                if len(waiting) >= cores * _AHEAD:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _read(article: Article) -> Read:
    if not article.lang:
        article = replace(article, lang=detect(article.text) or "")
    return article, read_claims(article)


def _read_chunk(articles: list[Article]) -> list[Read]:
    return [_read(article) for article in articles]


class Speed:
    """Says on standard error how many articles a second are read: while it runs on a terminal, and at the end."""

    def __init__(self) -> None:
        self._began = self._told = time.monotonic()
        self._articles = 0
        self._letters = 0

    def count(self, article: Article) -> None:
        """Count an article that was read."""
        self._articles += 1
        self._letters += len(article.text)
        if sys.stderr.isatty() and time.monotonic() - self._told > _TICK_S:
            self._told = time.monotonic()
            click.echo(f"\r{self._line()}", err=True, nl=False)

    def finish(self) -> None:
        """Say how it went, if there were enough articles for a figure to mean anything."""
        if self._articles > _FEW:
            start = "\r" if sys.stderr.isatty() else ""
            click.echo(f"{start}{self._line()}.", err=True)

    def _line(self) -> str:
        seconds = max(time.monotonic() - self._began, 1e-9)
        a_second = f"{self._articles / seconds:,.0f} articles ({self._letters / 1000 / seconds:,.0f} thousand letters)"
        return f"{self._articles:,} articles read, {a_second} a second"
