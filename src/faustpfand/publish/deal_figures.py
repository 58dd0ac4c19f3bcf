"""Deals in figures, as text and data. The keys of the data are contracts."""

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.deals.figures import Elsewhere, Figures, net_of_refill
from faustpfand.counts import Bounds
from faustpfand.places import country_name
from faustpfand.publish.data import limits, told
from faustpfand.publish.text import SYNTHETIC

JSONObject = dict[str, Any]
FORMULAS = {
    "freed": "sum over the deal's waves, from the smallest to the largest number told.",
    "already due": "the end of the term lies within a month after the release; by the register's persons "
    "released on the "
    "day of a wave.",
    "sentence years cut": "sum of the days between release and end of term, where positive, / 365.25.",
    "days between": "days from the first release to each thing given; negative: given before.",
    "net": "freed less those who came in within so many days after the deal's last wave.",
    "no price": "nothing is converted or divided by heads: relief, money, swaps and visits are kept apart.",
}


def data(found: Sequence[Figures], others: Sequence[Elsewhere], *, explain: bool = False) -> JSONObject:
    """Give the figures of each deal, and the table over countries."""
    return {
        "deals": [_deal(one) for one in found],
        "elsewhere": [
            {
                "country": one.country,
                "on": str(one.on),
                "freed": limits(one.freed),
                "given": {kind.value: list(words) for kind, words in one.given.items()},
                "total": one.is_sum,
                "told": [told(each) for each in one.told],
            }
            for one in others
        ],
    } | ({"explain": FORMULAS} if explain else {})


def _deal(one: Figures) -> JSONObject:
    return {
        "deal": one.deal.id,
        "country": one.deal.country,
        "on": str(one.deal.on),
        "freed": limits(one.freed),
        "recognised": limits(one.recognised),
        "in_register": one.in_register,
        "already_due": one.already_due,
        "sentence_years_cut": one.sentence_years_cut,
        "term_unknown": one.term_unknown,
        "given": [
            {
                "authority": step.authority,
                "what": step.what,
                "on": str(step.on) if step.on else None,
                "days_after_release": list(step.days_after_release) if step.days_after_release else None,
                "term": step.term or None,
                "reach": step.reach or None,
            }
            for step in one.steps
        ],
        "days_between": list(one.days_between) if one.days_between else None,
        "synthetic": one.synthetic,
        "net": {str(days): limits(net_of_refill(one, window)) for days, window in one.net.items()},
    }


def rows(found: Sequence[Figures], others: Sequence[Elsewhere]) -> list[JSONObject]:
    """Give a flat row a deal, and one a release elsewhere."""
    own = [
        {
            "country": one.deal.country,
            "deal": one.deal.id,
            "on": str(one.deal.on),
            **_pair("freed", one.freed),
            **_pair("recognised", one.recognised),
            "already_due": one.already_due,
            "sentence_years_cut": one.sentence_years_cut,
            "given": "; ".join(f"{step.authority} {step.what}".strip() for step in one.steps),
            "days_between_low": one.days_between[0] if one.days_between else None,
            "days_between_high": one.days_between[1] if one.days_between else None,
            **{
                key: value
                for days, window in one.net.items()
                for key, value in _pair(f"net_{days}", net_of_refill(one, window)).items()
            },
        }
        for one in found
    ]
    return own + [
        {
            "country": one.country,
            "on": str(one.on),
            **_pair("freed", one.freed),
            "given": "; ".join(f"{kind}: {'; '.join(words)}" for kind, words in one.given.items()),
            "total": "yes" if one.is_sum else "",
        }
        for one in others
    ]


def _pair(name: str, bounds: Bounds | None) -> JSONObject:
    return {f"{name}_low": bounds.low if bounds else None, f"{name}_high": bounds.high if bounds else None}


COLUMNS = (
    "country", "deal", "on", "freed_low", "freed_high", "recognised_low", "recognised_high", "already_due",
    "sentence_years_cut", "given", "days_between_low", "days_between_high", "net_30_low", "net_30_high", "net_90_low",
    "net_90_high", "net_180_low", "net_180_high", "net_365_low", "net_365_high", "total",
)  # fmt: skip


def text(found: Sequence[Figures], others: Sequence[Elsewhere], out: Console, *, explain: bool = False) -> None:
    """Print a line a deal, then what others gave up, and for what."""
    if any(one.synthetic for one in found):
        out.print(f"[bold]{SYNTHETIC}[/] So terms and years are those of nobody.")
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    days = list(found[0].net) if found else []
    columns = (
        "deal",
        "freed",
        "recognised",
        "due anyway",
        "years cut",
        "given",
        "days between",
        *(f"net {day}" for day in days),
    )
    for column in columns:
        table.add_column(column, justify="left" if column in ("deal", "given") else "right", overflow="fold")
    for one in found:
        table.add_row(
            escape(one.deal.id),
            _show(one.freed),
            _show(one.recognised),
            "–" if one.already_due is None else str(one.already_due),
            "–" if one.sentence_years_cut is None else f"{one.sentence_years_cut:,.0f}",
            f"{len(one.steps)} by {', '.join(dict.fromkeys(step.authority for step in one.steps if step.authority))}",
            "–" if one.days_between is None else f"{one.days_between[0]} to {one.days_between[1]}",
            *(_show(net_of_refill(one, window)) for window in one.net.values()),
        )
    if found:
        out.print(table)
        out.print("– means that no source or register tells. Net: freed less those who came in after.\n", style="dim")
    if others:
        _others(others, out)
    if explain:
        out.print("[bold]How it was reckoned[/]")
        for name, formula in FORMULAS.items():
            out.print(f"  {name}: {escape(formula)}")


def _others(others: Sequence[Elsewhere], out: Console) -> None:
    out.print("[bold]Elsewhere[/], by kind of what was given; nothing is converted, totals (Σ) are added to nothing")
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in ("country", "when", "freed", "kind", "given, as told"):
        table.add_column(column, justify="right" if column == "freed" else "left", overflow="fold")
    for one in others:
        for at, (kind, words) in enumerate(one.given.items()):
            head = (country_name(one.country), f"{one.on}{' Σ' if one.is_sum else ''}", _show(one.freed))
            table.add_row(*(head if at == 0 else ("", "", "")), kind.value, escape("; ".join(words)))
    out.print(table)


def _show(bounds: Bounds | None) -> str:
    return "–" if bounds is None else str(bounds)
