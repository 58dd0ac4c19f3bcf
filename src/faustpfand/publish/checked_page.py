"""An article as a page: its claims marked where they stand, each with its verdict and the statements behind it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from faustpfand.accounts.check import Checked, Evidence, Outcome
from faustpfand.publish.text import claim_in_words
from faustpfand.records import Article

_OUTCOMES: Final = (Outcome.CONTRADICTED, Outcome.DISPUTED, Outcome.SUPPORTED, Outcome.UNKNOWN)  # the gravest first


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text and the numbers of the claims in it; `opens` are those that begin here."""

    text: str
    claims: tuple[int, ...]
    opens: tuple[int, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class Block:
    """A claim with all that is shown of it."""

    number: int
    one: Checked
    words: str
    quote: str
    evidence: tuple[tuple[str, tuple[Evidence, ...]], ...]


def checked_page(checked: Iterable[tuple[Article, Sequence[Checked]]]) -> str:
    """Write one HTML page of all articles. It loads nothing, runs no script, and shows any text as text."""
    articles = [
        {
            "article": article,
            "paragraphs": _paragraphs(article, found),
            "blocks": [_block(number, article, one) for number, one in enumerate(found, start=1)],
            "tally": [(o.value, sum(one.outcome is o for one in found)) for o in _OUTCOMES],
        }
        for article, found in checked
    ]
    return _environment().get_template("checked.html").render(articles=articles)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    loader = PackageLoader("faustpfand.publish", "resources")
    environment = Environment(
        autoescape=True, loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["link"] = _link
    return environment


def _link(url: str) -> str:
    """Give an address that a click may open: only of the web."""
    return url if url.startswith(("https://", "http://")) else ""


def _block(number: int, article: Article, one: Checked) -> Block:
    beside = (
        one.related if one.outcome is Outcome.UNKNOWN or not (one.supporting or one.contradicting) else one.related[:4]
    )
    parts = (("For it", one.supporting), ("Against it", one.contradicting), ("On record of those days", beside))
    return Block(
        number=number,
        one=one,
        words=claim_in_words(one.claim),
        quote=article.text[one.claim.start : one.claim.end],
        evidence=tuple((name, told) for name, told in parts if told),
    )


def _paragraphs(article: Article, found: Sequence[Checked]) -> list[list[Piece]]:
    paragraphs: list[list[Piece]] = []
    start = 0
    for line in article.text.split("\n"):
        if line.strip():
            paragraphs.append(_pieces(article.text, start, start + len(line), found))
        start += len(line) + 1
    return paragraphs


def _pieces(text: str, start: int, end: int, found: Sequence[Checked]) -> list[Piece]:
    """Cut a paragraph where a claim begins or ends; claims may overlap."""
    bounds = {start, end}
    for one in found:
        bounds |= {at for at in (one.claim.start, one.claim.end) if start < at < end}
    cuts = sorted(bounds)
    return [_piece(text, a, b, found) for a, b in pairwise(cuts)]


def _piece(text: str, start: int, end: int, found: Sequence[Checked]) -> Piece:
    inside = [n for n, one in enumerate(found, start=1) if one.claim.start < end and start < one.claim.end]
    opens = [n for n in inside if found[n - 1].claim.start == start]
    gravest = min((found[n - 1].outcome for n in inside), key=_OUTCOMES.index, default=None)
    return Piece(text[start:end], tuple(inside), tuple(opens), gravest.value if gravest else "")
