"""Time inside, as text and data. The keys of the data are contracts."""

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.stays import SHOWN_DAYS, CannotTell, Inside
from faustpfand.accounts.inside.survival import Boxes, Curve
from faustpfand.accounts.ways import Way
from faustpfand.places import country_name
from faustpfand.publish.text import SYNTHETIC

JSONObject = dict[str, Any]
FORMULAS = {
    "survival": "Kaplan-Meier: S(t) = product of 1 - d/R over the times of release; R counts who came under "
    "observation "
    "before t and left at t or later (left truncation). Limits on the scale of log(-log S).",
    "hazard": "Nelson-Aalen: H(t) = sum of d/R, ties not corrected; variance sum of d/R^2.",
    "by_way": "Aalen-Johansen: F_c(t) = sum of S(u-) d_c(u)/R(u); the F_c and S add up to 1. 1 - Kaplan-Meier for one "
    "way out alone would count who died as still waiting.",
    "waves": "freed in a wave is whom the register or a report of the wave names; else who was released on a wave's "
    "day or the day beside it; term served is who was released within 31 days of the end of the term.",
    "bounds": "Kaplan-Meier with every stay as short, and as long, as its dates allow.",
    "left": "end of the term (as told, or detention plus term) less the day of release; persons whose term and day are "
    "known.",
}
WORDS = {
    Way.WAVE: "freed in a wave",
    Way.SERVED: "term served",
    Way.EXCHANGE: "exchanged",
    Way.DEATH: "died",
    Way.OTHER: "other, or not told",
}


def data(one: Inside | CannotTell, *, country: str, as_of: str, explain: bool = False) -> JSONObject:
    """Give the curves at every time of exit; or why they cannot be told."""
    head = {"country": country, "as_of": as_of}
    if isinstance(one, CannotTell):
        return head | {"cannot_tell": one.reason}
    middle, low, high = survival.median(one.survival)
    return (
        head
        | {
            "until": one.until.isoformat(),
            "synthetic": one.synthetic,
            "persons": {"dated": one.dated, "partly_dated": one.partial, "undated": one.undated},
            "from_day": one.start,
            "median_days": {"estimate": middle, "low": low, "high": high},
            "median_days_bounds": {"low": survival.median(one.low)[0], "high": survival.median(one.high)[0]},
            "median_days_untruncated": survival.median(one.untruncated)[0],
            "survival": _curve(one.survival),
            "hazard": _curve(one.hazard),
            "by_way": {way.name.lower(): _curve(curve) for way, curve in one.by_way.items()},
            "freed_in_waves": {"named_by_a_source": one.waves_named, "by_the_day_alone": one.waves_by_day},
            "bounds": {"low": _curve(one.low), "high": _curve(one.high)},
            "interval_censored": None if one.boxes is None else _boxes(one.boxes),
            "left": {
                "persons": one.left.persons,
                "unknown": one.left.unknown,
                "already_due": one.left.already_due,
                "quartiles_days": list(one.left.quartiles) if one.left.quartiles else None,
                "sentence_years_cut": one.left.years_cut,
            },
            "longest": [
                {"person": each.person.id, "name": each.person.name, "days": {"low": each.low, "high": each.high}}
                for each in one.longest
            ],
        }
        | ({"explain": FORMULAS} if explain else {})
    )


def _curve(one: Curve) -> list[JSONObject]:
    """Give a step a time; a limit that is not defined (at 0 or 1) is null."""
    columns = (one.times, one.at_risk, one.events, one.value, one.se, one.low, one.high)
    return [
        {
            "day": float(t),
            "at_risk": int(r),
            "left": int(d),
            "value": float(value),
            "se": _number(se),
            "low": _number(low),
            "high": _number(high),
        }
        for t, r, d, value, se, low, high in zip(*columns, strict=True)
    ]


def _boxes(one: Boxes) -> list[JSONObject]:
    """Give the innermost intervals of days, with the share of stays that ends in each; null is after any day."""
    return [
        {"after": float(a), "until": None if b == float("inf") else float(b), "share": float(mass)}
        for a, b, mass in zip(one.left, one.right, one.mass, strict=True)
        if mass > 1e-6
    ]


def _number(value: float) -> float | None:
    return None if value != value else float(value)  # noqa: PLR0124 - nan is not itself


def rows(one: Inside | CannotTell) -> list[JSONObject]:
    """Give a flat row a curve and time of exit."""
    if isinstance(one, CannotTell):
        return []
    curves = {
        "survival": one.survival,
        "hazard": one.hazard,
        "survival_shortest": one.low,
        "survival_longest": one.high,
    }
    curves |= {f"left_by_{way.name.lower()}": curve for way, curve in one.by_way.items()}
    return [{"curve": name, **step} for name, curve in curves.items() for step in _curve(curve)]


COLUMNS = ("curve", "day", "at_risk", "left", "value", "se", "low", "high")


def text(one: Inside | CannotTell, out: Console, *, country: str, as_of: str, explain: bool = False) -> None:
    """Print who is still inside after so many days, the ways out, the rest of the terms, and who is longest in."""
    out.print(f"[bold]{country_name(country)}: time inside[/], as of {as_of}")
    if isinstance(one, CannotTell):
        out.print(f"Cannot tell: {one.reason}")
        return
    if one.synthetic:
        out.print(f"[bold]{SYNTHETIC}[/]")
    out.print(
        f"{one.dated:,} persons with whole dates; {one.partial:,} with partial ones, who are in the bounds alone; "
        f"{one.undated:,} without. Up to {one.until}."
    )
    middle, low, high = survival.median(one.survival)
    if middle is None:
        out.print("Half are not yet out: no median.")
    else:
        upper = f"{high:,.0f}" if high is not None else "?"
        lower = f"{low:,.0f}" if low is not None else "?"
        out.print(f"[bold]Half are out after {middle:,.0f} days[/] ({lower} to {upper}).")
    if one.start > 0:
        out.print(f"Given that they were inside on day {one.start:,.0f}: before, too few were under observation.")
    out.print(_table(one))
    if one.waves_named or one.waves_by_day:
        out.print(
            f"Of those freed in waves or exchanged, a source names the wave of {one.waves_named or 'none'}; "
            f"{one.waves_by_day:,} are counted so because they left on the day of one, or the day beside it."
        )
    _print_left(one, out)
    if one.longest:
        longest = ", ".join(f"{escape(each.person.name)} ({each.low:,} days)" for each in one.longest[:5])
        out.print(f"Longest in: {longest}.")
    if explain:
        out.print("\n[bold]How it was reckoned[/]")
        for name, formula in FORMULAS.items():
            out.print(f"  {name}: {escape(formula)}")
        out.print(
            f"  At risk at the first exit: {one.survival.at_risk[0]:,}; exits: {int(one.survival.events.sum()):,}."
        )


def _table(one: Inside) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in ("days", "still inside", "95 per cent", "by dates", *(WORDS[way] for way in one.by_way)):
        table.add_column(column, justify="right")
    for day in SHOWN_DAYS:
        found = one.survival.at(day)
        if found is None or day > one.survival.times[-1]:
            continue
        low, high = one.low.at(day), one.high.at(day)
        dates = f"{low[0] if low else 1:.0%}–{high[0] if high else 1:.0%}"
        ways = [curve.at(day) for curve in one.by_way.values()]
        limits = "–" if found[1] != found[1] else f"{found[1]:.0%}–{found[2]:.0%}"
        table.add_row(f"{day:,}", f"{found[0]:.0%}", limits, dates, *(f"{way[0]:.0%}" if way else "0%" for way in ways))
    return table


def _print_left(one: Inside, out: Console) -> None:
    left = one.left
    if left.quartiles is None:
        out.print("What was left to serve at release: cannot tell, no term is known.")
        return
    low, middle, high = left.quartiles
    out.print(
        f"Left to serve at release, {left.persons:,} persons: half had {middle:,.0f} days or more, a quarter less than "
        f"{low:,.0f}, a quarter more than {high:,.0f}; {left.already_due:,} were due anyway; "
        f"{left.years_cut:,.0f} years "
        f"were cut in all. Unknown for {left.unknown:,}."
    )
