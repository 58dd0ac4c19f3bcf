"""Stocks by group, by day and by vintage, as text and data. The keys of the data are contracts."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.stocks.breakdown import Part
from faustpfand.accounts.stocks.months import Account
from faustpfand.accounts.stocks.spans import Daily
from faustpfand.accounts.stocks.vintage import Vintage
from faustpfand.publish.data import limits, told

JSONObject = dict[str, Any]
FORMULAS = {
    "register stock": "held at the end of D if entry <= D < exit. Surely: latest entry <= D < earliest exit; possibly: "
    "earliest entry <= D < latest exit. At least all who surely, at most all who possibly (Manski's worst case); two "
    "registers: at least the longer one's.",
    "register flows": "surely in: the whole interval of the date lies in the period; possibly: a part of it.",
    "published stock": "the counts nearest to the month's end, at most 10 days off and on the same side of every wave; "
    "where several are equally near, from the smallest to the largest.",
    "outflow": "at least the waves of the month, or published totals; open above, since who leaves at the end of "
    "the term "
    "is not announced.",
    "assertion": "a published count against the register's stock of that day, or against the count before it "
    "plus inflow "
    "less outflow; it fails where no number satisfies both.",
}


def explain(one: Account, out: Console) -> None:
    """Print the formulas, and the numbers that went into an account."""
    out.print("\n[bold]How it was reckoned[/]")
    for name, formula in FORMULAS.items():
        out.print(f"  {name}: {escape(formula)}")
    out.print("[bold]What went in[/]")
    for count in one.counts:
        out.print(f"  {count.on}: {count.count} {escape(str(count.told))} {escape(count.told.url)}", soft_wrap=True)
    if one.register is not None:
        held = one.register.spans
        whole = int(((held.entry_low == held.entry_high) & (held.exit_low == held.exit_high)).sum())
        out.print(f"  register: {len(held):,} recognised persons, {whole:,} with both days whole or still open.")


def part_rows(parts: Sequence[Part], field: str) -> list[JSONObject]:
    """Give a flat row a day and group."""
    return [
        {
            "on": one.on.isoformat(),
            field: one.group,
            "register_low": one.own.low,
            "register_high": one.own.high,
            "published_low": one.published.low if one.published else None,
            "published_high": one.published.high if one.published else None,
        }
        for one in parts
    ]


def parts_data(parts: Sequence[Part], field: str) -> list[JSONObject]:
    """Give the parts with bounds as objects."""
    return [
        {
            "on": one.on.isoformat(),
            "by": field,
            "group": one.group,
            "register": limits(one.own),
            "published": limits(one.published),
        }
        for one in parts
    ]


def parts_text(parts: Sequence[Part], field: str, out: Console) -> None:
    """Print the parts, a line a group, for each day."""
    table = _table("on", field, "register", "published")
    for one in parts:
        table.add_row(one.on.isoformat(), escape(one.group), str(one.own), str(one.published) if one.published else "–")
    out.print(table)
    out.print("The upper bounds of a group hold whoever's group is not told. Charges overlap.", style="dim")


def daily_rows(one: Daily) -> list[JSONObject]:
    """Give a flat row a day."""
    return [
        {"day": (one.first + timedelta(at)).isoformat(), "register_low": int(low), "register_high": int(high)}
        for at, (low, high) in enumerate(zip(one.low, one.high, strict=True))
    ]


def daily_text(one: Daily, out: Console) -> None:
    """Print a line a day."""
    table = _table("day", "register", right="register")
    for row in daily_rows(one):
        table.add_row(row["day"], f"{row['register_low']:,}–{row['register_high']:,}")
    out.print(table)


def vintage_data(found: Sequence[Vintage]) -> list[JSONObject]:
    """Give each vintage, with the statements that came into the figure and left it."""
    return [
        {
            "as_of": one.as_of.isoformat(),
            "published": limits(one.published.bounds) if one.published else None,
            "counted_on": str(one.published.counted_on) if one.published else None,
            "register": limits(one.register),
            "came": [told(each) for each in one.came],
            "went": [told(each) for each in one.went],
            "sources": list(one.sources),
        }
        for one in found
    ]


def vintage_rows(found: Sequence[Vintage]) -> list[JSONObject]:
    """Give a flat row a vintage."""
    return [
        {
            "as_of": one.as_of.isoformat(),
            "published_low": one.published.bounds.low if one.published else None,
            "published_high": one.published.bounds.high if one.published else None,
            "counted_on": str(one.published.counted_on) if one.published else None,
            "register_low": one.register.low if one.register else None,
            "register_high": one.register.high if one.register else None,
            "came": "; ".join(str(each) for each in one.came),
            "went": "; ".join(str(each) for each in one.went),
            "sources": "; ".join(one.sources),
        }
        for one in found
    ]


def vintage_text(found: Sequence[Vintage], month: str, out: Console) -> None:
    """Print what was said of a month at each later time."""
    out.print(f"[bold]What the ledger said of the end of {month}[/]")
    table = _table("as of", "published", "counted on", "register", "what changed it")
    for one in found:
        came = [f"+ {each}" for each in one.came[:3]]
        went = [f"- {each}" for each in one.went[:3]]
        taken = f"taken in: {', '.join(one.sources[:4])}" if one.sources else ""
        table.add_row(
            f"{one.as_of:%Y-%m-%d %H:%M}",
            str(one.published.bounds) if one.published else "–",
            str(one.published.counted_on) if one.published else "",
            str(one.register) if one.register else "–",
            escape("; ".join([*came, *went, taken]).strip("; ")),
        )
    out.print(table)


def _table(*columns: str, right: str = "") -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, justify="right" if column == right else "left", overflow="fold")
    return table
