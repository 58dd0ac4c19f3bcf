"""What a text claims, as rows and as lines for the terminal: without a ledger, and awake at once."""

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape

from faustpfand.records import Article, Claim

COLUMNS = (
    "article", "kind", "count", "comparator", "population", "date_start", "date_end", "country", "actors", "targets",
    "modality", "start", "end", "text",
)  # fmt: skip


def row(article: Article, one: Claim) -> dict[str, Any]:
    """Give a claim as a flat row."""
    fields = one.as_dict()
    return {
        **{name: fields.get(name) for name in COLUMNS},
        "article": article.id,
        "actors": "; ".join(one.actors),
        "targets": "; ".join(one.targets),
        "start": one.start,
        "end": one.end,
        "text": article.text[one.start : one.end],
    }


def text(article: Article, found: Sequence[Claim], out: Console) -> None:
    """Print the claims of a text where they stand in it."""
    out.print(
        f"[bold]{escape(article.id)}[/]: {len(found)} claims, {article.lang}, published {article.published or '?'}"
    )
    for one in found:
        out.print(f"  {escape(in_words(one))}")
        out.print(f"    “{escape(article.text[one.start : one.end])}” [dim]{one.start}–{one.end}[/]", soft_wrap=True)


def in_words(one: Claim) -> str:
    """Tell a claim in a line: what, how many, when, by whom."""
    when = (
        ""
        if one.date_start is None
        else f", {one.date_start}" + (f" to {one.date_end}" if one.date_end != one.date_start else "")
    )
    who = f", by {', '.join(one.actors)}" if one.actors else ""
    what = f", {', '.join(one.targets)}" if one.targets else ""
    number = f" {one.number}" if one.number else ""
    population = f" {one.population.replace('_', ' ')}" if one.population else ""
    modality = "" if one.modality == "asserted" else f" ({one.modality})"
    return f"{one.kind.replace('_', ' ')}{number}{population}{modality}{when}{who}{what}"
