"""An article as a page: its claims marked where they stand, each with its verdict and the statements behind it."""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from importlib.resources import files
from itertools import pairwise
from typing import BinaryIO, Final

from markupsafe import Markup

from faustpfand import accounts
from faustpfand.accounts.check import Checked, Evidence, Outcome
from faustpfand.counts import Comparator
from faustpfand.dates import When
from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.extract.claims import detect, languages, read_claims
from faustpfand.publish.pages.languages import language
from faustpfand.publish.pages.rendering import Page
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Article, Claim, ClaimKind, Modality, PersonsReading, Told
from faustpfand.sentences import N_, Sentence, sentence
from faustpfand.sources.articles import read_articles

_OUTCOMES: Final = (Outcome.CONTRADICTED, Outcome.DISPUTED, Outcome.SUPPORTED, Outcome.UNKNOWN)  # the gravest first
PART: Final = 40_000  # characters of a text that are shown on one page
BESIDE: Final = 4  # of what stands beside a claim that something decides
# The words of claims, as forms offer them; the marks bring them into the catalogues.
KINDS: Final = {
    ClaimKind.RELEASE: N_("release"),
    ClaimKind.DETENTION: N_("detention"),
    ClaimKind.HELD: N_("held"),
    ClaimKind.SENTENCE: N_("sentence"),
    ClaimKind.DEATH_IN_CUSTODY: N_("death in custody"),
    ClaimKind.SANCTION_IMPOSED: N_("sanction imposed"),
    ClaimKind.SANCTION_LIFTED: N_("sanction lifted"),
    ClaimKind.NEGOTIATION: N_("negotiation"),
    ClaimKind.DEMAND: N_("demand"),
}
COMPARATORS: Final = {
    Comparator.EXACT: N_("exactly"),
    Comparator.AT_LEAST: N_("at least"),
    Comparator.OVER: N_("over"),
    Comparator.ABOUT: N_("about"),
    Comparator.UNDER: N_("under"),
}
MODALITIES: Final = {
    Modality.ASSERTED: N_("told as done"),
    Modality.DENIED: N_("denied"),
    Modality.PLANNED: N_("planned"),
    Modality.HYPOTHETICAL: N_("supposed"),
}
POPULATIONS: Final = (
    N_("political prisoners"),
    N_("prisoners"),
    N_("women"),
    N_("foreign nationals"),
    N_("named persons"),
)
OUTCOMES: Final = {
    Outcome.CONTRADICTED: N_("contradicted"),
    Outcome.DISPUTED: N_("disputed"),
    Outcome.SUPPORTED: N_("borne out"),
    Outcome.UNKNOWN: N_("unknown"),
}


class Dated(StrEnum):
    """Who says when a text appeared."""

    GIVEN = "given"  # whoever brings it
    STATED = "stated"  # the document itself
    TODAY = "today"  # nobody: it is read as if it were of today


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A text and the claims that were read in it. `problems` tell what of the document could not be read."""

    article: Article
    dated: Dated
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...] = ()
    is_first: bool = False  # the document holds more articles than this one

    @property
    def is_language_known(self) -> bool:
        """True if claims are read in its language."""
        return self.article.lang in languages()


def _in_one(problem: Problem) -> Sentence:
    return sentence("%(where)s: %(what)s %(to_do)s", where=problem.where, what=problem.what, to_do=problem.to_do)


def read_text(stream: BinaryIO, name: str, published: date | None, lang: str, today: date) -> Read:
    """Read one document, and the claims in it.

    Args:
        stream: text, HTML, a PDF, JSON lines or a web archive; of several articles the first is read.
        name: the file's name.
        published: the day that whoever brings it says it appeared, or None.
        lang: the language they say, or empty: then it is detected.
        today: the day it is taken for where nobody, and not the document, says one.

    Raises:
        UnreadableSourceError: nothing of it can be read; says why.
    """
    problems: list[Problem] = []
    found: list[Article] = []
    for one in read_articles(stream, name, published=published, lang=lang):
        if isinstance(one, Problem):
            problems.append(one)
        else:
            found.append(one)
        if len(found) == 2:
            break
    if not found or not found[0].text.strip():
        raise UnreadableSourceError(
            _in_one(problems[0]) if problems else sentence("%(file)s: there is no text in it.", file=name)
        )
    first = found[0]
    dated = Dated.GIVEN if published else Dated.STATED if first.published else Dated.TODAY
    article = replace(first, lang=first.lang or detect(first.text) or "", published=first.published or today)
    return Read(
        article=article,
        dated=dated,
        claims=read_claims(article),
        problems=tuple(problems),
        is_first=len(found) > 1,
    )


def held_against(snapshot: Snapshot, *, claims: tuple[Claim, ...], published: date | None) -> tuple[Checked, ...]:
    """Hold the claims of one text against what the ledger says."""
    facts = snapshot.lists.added(snapshot.facts, claims)
    return tuple(accounts.check_text(claims, facts, published))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text and the numbers of the claims in it; `opens` are those that begin here."""

    text: str
    claims: tuple[int, ...]
    opens: tuple[int, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class Saying:
    """The same thing of the same day, and everybody who says it."""

    says: str
    when: When
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A claim with all that is shown of it. `reading` is what a person says of it, None if nobody did."""

    number: int
    one: Checked
    quote: str
    evidence: tuple[tuple[str, tuple[Saying, ...]], ...]
    reading: PersonsReading | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, and where it begins in it."""

    start: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A text as it is shown: a part of it, and the claims of this part, the gravest first.

    `tally` counts the claims of the whole text; `rejected` are passages that a person says are no claim.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    blocks: tuple[Block, ...]
    rejected: tuple[Block, ...]
    tally: tuple[tuple[Outcome, int], ...]
    part: int
    parts: int

    @property
    def number(self) -> int:
        """How many claims the whole text has."""
        return sum(count for _, count in self.tally)


def shown(
    article: Article, found: Sequence[Checked], readings: Sequence[PersonsReading | None] = (), part: int = 1
) -> Shown:
    """Lay a text out with its claims.

    Args:
        article: the text.
        found: its claims, checked, numbered from 1 in this order.
        readings: what a person says of each; one without a claim is shown apart, and marks nothing.
        part: which part of a long text, from 1; the last one if there are fewer.
    """
    readings = readings or [None] * len(found)
    numbered = list(enumerate(zip(found, readings, strict=True), start=1))
    kept = [(number, one) for number, (one, reading) in numbered if reading is None or reading.claim is not None]
    ranges = list(_parts(article.text))
    part = min(max(part, 1), len(ranges))
    lines = ranges[part - 1]
    start, end = (lines[0][0], lines[-1][1]) if lines else (0, 0)
    here = [(number, one) for number, one in kept if one.claim.start < max(end, 1) and one.claim.end > start]
    blocks = [
        _block(number, article, one, readings[number - 1])
        for number, one in here
        if start <= one.claim.start or part == 1
    ]
    rejected = [_block(n, article, one, r) for n, (one, r) in numbered if r is not None and r.claim is None]
    return Shown(
        article=article,
        paragraphs=tuple(
            Paragraph(a, _pieces(article.text, a, b, here)) for a, b in lines if article.text[a:b].strip()
        ),
        blocks=tuple(sorted(blocks, key=lambda block: (_OUTCOMES.index(block.one.outcome), block.one.claim.start))),
        rejected=tuple(rejected),
        tally=tuple((outcome, sum(one.outcome is outcome for _, one in kept)) for outcome in _OUTCOMES),
        part=part,
        parts=len(ranges),
    )


def checked_page(checked: Iterable[tuple[Article, Sequence[Checked]]]) -> str:
    """Write one HTML page of all articles. It loads nothing, runs no script, and shows any text as text."""
    style = (files("faustpfand.publish.pages") / "static" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = Page(language("en"), _nowhere, {"living": False, "style": Markup(style), "digest": digest})  # noqa: S704
    whole = [_whole(article, found) for article, found in checked]
    return page.render("checked_alone.html", articles=whole, kinds=KINDS, modalities=MODALITIES, outcomes=OUTCOMES)


def _whole(article: Article, found: Sequence[Checked]) -> Shown:
    """Lay a text out in one part."""
    laid = shown(article, found)
    rest = [shown(article, found, part=part) for part in range(2, laid.parts + 1)]
    return replace(
        laid,
        paragraphs=tuple(one for each in (laid, *rest) for one in each.paragraphs),
        blocks=tuple(sorted((one for each in (laid, *rest) for one in each.blocks), key=lambda block: block.number)),
    )


def _nowhere(_page: str, /, **_: object) -> str:
    return ""


def _block(number: int, article: Article, one: Checked, reading: PersonsReading | None) -> Block:
    decided = one.outcome is not Outcome.UNKNOWN and (one.supporting or one.contradicting)
    beside = one.related[:BESIDE] if decided else one.related
    parts = (
        (N_("For it"), one.supporting),
        (N_("Against it"), one.contradicting),
        (N_("On record of those days"), beside),
    )
    return Block(
        number=number,
        one=one,
        quote=article.text[one.claim.start : one.claim.end],
        evidence=tuple((name, _sayings(told)) for name, told in parts if told),
        reading=reading,
    )


def _sayings(evidence: Iterable[Evidence]) -> tuple[Saying, ...]:
    grouped: dict[tuple[str, str], list[Evidence]] = {}
    for one in evidence:
        grouped.setdefault((one.says, str(one.when)), []).append(one)
    return tuple(Saying(found[0].says, found[0].when, tuple(one.told for one in found)) for found in grouped.values())


def _parts(text: str) -> Iterator[list[tuple[int, int]]]:
    """Cut a text into parts, and each into its lines; one that is longer than a part is cut between words."""
    lines: list[tuple[int, int]] = []
    for start, end in _lines(text):
        if lines and end - lines[0][0] > PART:
            yield lines
            lines = []
        lines.append((start, end))
    yield lines


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        at = start
        while end - at > PART:
            blank = text.rfind(" ", at + PART // 2, at + PART)
            cut = blank + 1 if blank > 0 else at + PART
            yield at, cut
            at = cut
        yield at, end
        start = end + 1


def _pieces(text: str, start: int, end: int, found: Sequence[tuple[int, Checked]]) -> tuple[Piece, ...]:
    """Cut a paragraph where a claim begins or ends; claims may overlap."""
    inside = [(number, one) for number, one in found if one.claim.start < end and start < one.claim.end]
    bounds = {start, end}
    for _, one in inside:
        bounds |= {at for at in (one.claim.start, one.claim.end) if start < at < end}
    return tuple(_piece(text, a, b, inside) for a, b in pairwise(sorted(bounds)))


def _piece(text: str, start: int, end: int, found: Sequence[tuple[int, Checked]]) -> Piece:
    inside = {number: one for number, one in found if one.claim.start < end and start < one.claim.end}
    opens = tuple(number for number, one in inside.items() if one.claim.start == start)
    gravest = min((one.outcome for one in inside.values()), key=_OUTCOMES.index, default=None)
    return Piece(text[start:end], tuple(inside), opens, gravest.value if gravest else "")
