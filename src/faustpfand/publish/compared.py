"""Groups compared by how soon and by which way they leave, as text and data. The keys of the data are contracts."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.inside.compared import LEAST_EXITS, LEAST_PERSONS, Compared, Group, Hazards, Ratio
from faustpfand.accounts.inside.stays import CannotTell
from faustpfand.accounts.ways import Way
from faustpfand.publish.inside import WORDS

JSONObject = dict[str, Any]
FORMULAS = {
    "ratios": "Cox: h(t | x) = h_0(t) exp(x beta), partial likelihood, ties by Efron (1977), late entry; Wald limits "
    "on the log scale. For one way out, the others are censored. All fields asked for are in one model. "
    f"No ratio for a group of fewer than {LEAST_PERSONS} persons or with fewer than {LEAST_EXITS} exits "
    "(Peduzzi et al. 1995).",
    "changes": "score test of whether x g(t) adds to the fit, g(t) = 1 - S(t-) (Grambsch and Therneau 1994). Below "
    "0.05 the ratio is an average over time.",
    "left_by": "Aalen-Johansen within each group, nothing else held equal.",
}
CAVEAT = "Groups differ in more than their name: a ratio is no cause."
_CHANGES = 0.05


def data(one: Compared | CannotTell) -> JSONObject:
    """Give groups and ratios; or why they cannot be told."""
    if isinstance(one, CannotTell):
        return {"cannot_tell": one.reason}
    return {
        "fields": list(one.fields),
        "persons": one.persons,
        "not_told": one.not_told,
        "groups": [_group(each) for each in one.groups],
        "log_rank_p": one.log_rank_p,
        "any_way": _hazards(one.any_way),
        "by_way": {way.name.lower(): _hazards(each) for way, each in one.by_way.items()},
        "caveat": CAVEAT,
    }


def _group(one: Group) -> JSONObject:
    return {
        "field": one.field,
        "group": one.name,
        "persons": one.persons,
        "left": one.exits,
        "median_days": one.median,
        "left_by": {
            str(day): {way.name.lower(): _three(three) for way, three in ways.items()}
            for day, ways in one.left_by.items()
        },
    }


def _three(three: tuple[float, float, float]) -> JSONObject:
    value, low, high = (None if part != part else part for part in three)  # noqa: PLR0124 - nan is not itself
    return {"value": value, "low": low, "high": high}


def _hazards(one: Hazards | CannotTell) -> JSONObject:
    if isinstance(one, CannotTell):
        return {"cannot_tell": one.reason}
    ratios = [
        {
            "field": each.field,
            "group": each.group,
            "against": each.against or None,
            "left": each.exits,
            "hazard_ratio": each.estimate,
            "low": each.low,
            "high": each.high,
            "p_changes_over_time": each.p_changes,
        }
        for each in one.ratios
    ]
    return {"persons": one.persons, "left": one.exits, "ratios": ratios, "too_few_for_a_ratio": list(one.left_out)}


COLUMNS = (
    "way", "field", "group", "against", "left", "hazard_ratio", "low", "high", "p_changes_over_time", "cannot_tell",
)  # fmt: skip


def rows(one: Compared | CannotTell) -> list[JSONObject]:
    """Give a flat row a way out and ratio, or a way out and the reason why it has none."""
    if isinstance(one, CannotTell):
        return [{"way": "any", "cannot_tell": one.reason}]
    return [
        {"way": way, **row}
        for way, hazards in (("any", one.any_way), *((each.name.lower(), h) for each, h in one.by_way.items()))
        for row in (_hazards(hazards).get("ratios") or [_hazards(hazards)])
    ]


def text(one: Compared | CannotTell, out: Console, *, explain: bool = False) -> None:
    """Print the groups, then the ratios, then what to keep in mind."""
    if isinstance(one, CannotTell):
        out.print(f"\n[bold]Groups compared[/]\nCannot tell: {escape(one.reason)}")
        return
    out.print(
        f"\n[bold]By {' and '.join(one.fields)}[/]: {one.persons:,} persons, {one.not_told:,} left out, not told."
    )
    out.print(_groups(one))
    if one.log_rank_p is not None:
        out.print(f"Whether groups by {one.fields[0]} differ at all: log-rank p {one.log_rank_p:.3f}.")
    held = ", the other fields held equal" if len(one.fields) > 1 else ""
    out.print(f"[bold]How fast they leave[/], as a ratio{held}:")
    for words, hazards in _ways(one):
        _print_hazards(words, hazards, out)
    number = sum(len(hazards.ratios) for _, hazards in _ways(one) if isinstance(hazards, Hazards))
    out.print(f"{CAVEAT} Of {number} ratios, {number / 20:.0f} or so would look sure by chance alone.", style="dim")
    if explain:
        for name, formula in FORMULAS.items():
            out.print(f"  {name}: {escape(formula)}")


def _ways(one: Compared) -> Iterator[tuple[str, Hazards | CannotTell]]:
    yield "any way", one.any_way
    for way, hazards in one.by_way.items():
        yield WORDS[way], hazards


def _groups(one: Compared) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    days = list(one.groups[0].left_by)
    ways = [way for way, hazards in one.by_way.items() if isinstance(hazards, Hazards)]  # the others are rare
    columns = [f"{WORDS[way]} by day {day:,}" for day in days for way in ways]
    for column in ("group", "persons", "left", "half out, days", *columns):
        table.add_column(column, justify="left" if column == "group" else "right", overflow="fold")
    for each in one.groups:
        half = f"{each.median:,.0f}" if each.median is not None else "–"
        shares = (_share(each, day, way) for day in days for way in ways)
        table.add_row(escape(f"{each.field} {each.name}"), f"{each.persons:,}", f"{each.exits:,}", half, *shares)
    return table


def _share(one: Group, day: int, way: Way) -> str:
    found = one.left_by[day].get(way)
    return f"{found[0]:.0%}" if found is not None else "–"


def _print_hazards(words: str, one: Hazards | CannotTell, out: Console) -> None:
    if isinstance(one, CannotTell):
        out.print(f"  {words}: cannot tell. {escape(one.reason)}")
        return
    for each in one.ratios:
        out.print(f"  {words}, {escape(_ratio(each))}")
    if one.left_out:
        out.print(f"  {words}: too few for a ratio: {escape(', '.join(one.left_out))}.", style="dim")


def _ratio(one: Ratio) -> str:
    verdict = "sooner" if one.low > 1 else "later" if one.high < 1 else "cannot tell"
    against = f"against {one.against}" if one.against else "against all others"
    changes = "; the ratio changes over time" if one.p_changes is not None and one.p_changes < _CHANGES else ""
    return (
        f"{one.field} {one.group} {against}: {one.estimate:.2f} ({one.low:.2f} to {one.high:.2f}), {verdict}; "
        f"{one.exits:,} left{changes}"
    )
