"""The picture of an account: stock as a line in its band, waves as bars, concessions as marks, on one time axis."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

from faustpfand.accounts.concessions import Act, Direction
from faustpfand.accounts.months import Account
from faustpfand.accounts.stock import of_population
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, Comparator, hull
from faustpfand.places import country_name
from faustpfand.records import PublishedCount

WIDTH = 760
INK, GREY, LINE, WAVE, EASE, TIGHTEN = "#1a1a1a", "#6b6b6b", "#8c1d18", "#1f5f8b", "#2e7d4f", "#8a6d3b"
_FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
_FIRST = ("US", "EU")  # the two whose acts most deals turn on stand on top
_Point = dict[str, Any]
LABEL_FROM = 40  # waves of this size get their number written on them; smaller labels would overlap


def save(account: Account, path: Path) -> None:
    """Write the account's picture as SVG or PNG, by the ending of the name.

    Raises:
        ValueError: the ending is another, or nothing in the period can be drawn.
    """
    spec = chart(account).to_dict()
    if path.suffix == ".svg":
        path.write_text(vl_convert.vegalite_to_svg(spec), encoding="utf-8")
    elif path.suffix == ".png":
        path.write_bytes(vl_convert.vegalite_to_png(spec, scale=2))
    else:
        raise ValueError(f"{path}: a chart is written as .svg or .png.")


def chart(account: Account) -> alt.VConcatChart:
    """Draw the account; the same specification serves the page and the print."""
    points = _points(account)
    if not points:
        raise ValueError("Nothing was published about this population in this period: there is nothing to draw.")
    scale = alt.Scale(domain=[_moment(account.first), _moment(account.last)])
    drawn = alt.vconcat(_stock(points, scale), _waves(account.waves, scale), _acts(account.acts, scale), spacing=16)
    return (
        drawn.resolve_scale(x="shared")
        .properties(title=_title(account, points), padding={"left": 12, "right": 24, "top": 12, "bottom": 12})
        .configure(font=_FONT, background="white")
        .configure_view(stroke=None)
        .configure_title(color=INK, subtitleColor=GREY)
        .configure_axis(
            labelColor=GREY,
            gridColor="#e6e6e6",
            domainColor="#bdbdbd",
            tickColor="#bdbdbd",
            title=None,
            labelFontSize=11,
        )
    )


def _title(account: Account, points: Sequence[_Point]) -> alt.TitleParams:
    name = country_name(account.country)
    last = [point for point in points if point["exact"]][-1:] or points[-1:]
    held = Bounds(last[0]["low"], last[0]["high"])
    heading = f"{name}: {held} {_words(account.population)} counted on {_long(last[0]['day'])}"
    since = [wave for wave in account.waves if wave.freed and _moment(wave.on.earliest) > last[0]["day"]]
    lines = [f"Since that count: {wave.freed} freed on {_long(_moment(wave.on.earliest))}." for wave in since][-2:]
    lines.append(_sources(account))
    if account.synthetic:
        lines.append("SYNTHETIC DATA: nobody in it exists.")
    return alt.TitleParams(heading, subtitle=lines, anchor="start", fontSize=17, subtitleFontSize=12, offset=14)


def _sources(account: Account) -> str:
    """Name those who counted most; all of them stand in the account's table and data."""
    by = Counter(one.told.asserted_by for one in account.counts)
    most = ", ".join(name for name, _ in by.most_common(3))
    return f"{len(account.counts)} published counts of {len(by)} origins, most by {most}."


def _panel_title(text: str) -> alt.TitleParams:
    return alt.TitleParams(text, anchor="start", fontSize=12, fontWeight="bold", offset=8, frame="group")


def _words(name: str) -> str:
    return name.replace("_", " ")


def _points(account: Account) -> list[_Point]:
    """One point a day on which somebody published a number; bare lower bounds ("over 1,000") are no points."""
    by_day: dict[date, list[PublishedCount]] = {}
    for one in of_population(account.counts, account.country, account.population):
        if one.on.is_day and one.count.high is not None and account.first <= one.on.earliest <= account.last:
            by_day.setdefault(one.on.earliest, []).append(one)
    return [_point(day, counts) for day, counts in sorted(by_day.items())]


def _point(day: date, counts: Sequence[PublishedCount]) -> _Point:
    bounds = hull(one.count for one in counts) or Bounds(0, None)
    exact = [one.count.number for one in counts if one.count.comparator is Comparator.EXACT]
    return {
        "day": _moment(day),
        "low": bounds.low,
        "high": bounds.high,
        "mid": sorted(exact)[len(exact) // 2] if exact else None,
        "exact": bool(exact),
        "by": "; ".join(dict.fromkeys(str(one.told) for one in counts)),
    }


def _moment(day: date) -> str:
    return f"{day.isoformat()}T12:00:00"  # noon, so that no time zone moves a day


def _long(moment: str) -> str:
    day = date.fromisoformat(moment[:10])
    return f"{day.day} {day:%B %Y}"


def _x(scale: alt.Scale, *, labels: bool) -> alt.X:
    return alt.X("day:T", scale=scale, axis=alt.Axis(format="%Y", tickCount="year", labels=labels, grid=True))


def _stock(points: Sequence[_Point], scale: alt.Scale) -> alt.LayerChart:
    every = alt.Chart(alt.Data(values=list(points))).encode(_x(scale, labels=False))
    exact = alt.Chart(alt.Data(values=[point for point in points if point["exact"]])).encode(_x(scale, labels=False))
    tooltip = [alt.Tooltip("day:T", format="%Y-%m-%d"), "low:Q", "high:Q", "by:N"]
    y = alt.Y("low:Q", scale=alt.Scale(zero=True), axis=alt.Axis(format=",d", tickCount=5))
    band = exact.mark_area(color=LINE, opacity=0.25).encode(y=y, y2="high:Q")
    ranges = every.mark_rule(color=LINE, strokeWidth=3, opacity=0.3).encode(y=y, y2="high:Q", tooltip=tooltip)
    line = exact.mark_line(color=LINE, strokeWidth=1.8).encode(y="mid:Q")
    dots = exact.mark_circle(color=LINE, size=14, opacity=1).encode(y="mid:Q", tooltip=tooltip)
    heading = "Held. A dot is a published count; a bar spans counts that differ, or a count given as “about”"
    return (band + ranges + line + dots).properties(width=WIDTH, height=240, title=_panel_title(heading))


def _waves(waves: Sequence[Wave], scale: alt.Scale) -> alt.LayerChart:
    values: list[_Point] = [
        {
            "day": _moment(wave.on.earliest),
            "low": wave.freed.low,
            "high": wave.freed.high if wave.freed.high is not None else wave.freed.low,
            "label": str(wave.freed) if wave.freed.low >= LABEL_FROM else "",
            "wave": wave.id,
        }
        for wave in waves
        if wave.freed is not None and (wave.on.latest - wave.on.earliest).days <= 31
    ]
    top = max((value["high"] for value in values), default=1)
    base = alt.Chart(alt.Data(values=values)).encode(_x(scale, labels=False))
    y = alt.Y("low:Q", axis=alt.Axis(tickCount=3), scale=alt.Scale(domain=[0, top * 1.25], nice=False))
    bars = base.mark_bar(color=WAVE, width=4).encode(y=y, tooltip=["wave:N", "low:Q", "high:Q"])
    doubt = base.mark_bar(color=WAVE, width=4, opacity=0.35).encode(y=y, y2="high:Q")
    labels = base.mark_text(color=INK, dy=-7, fontSize=11).encode(y="high:Q", text="label:N")
    freed = sum(value["low"] for value in values)
    heading = f"Freed in waves, {freed:,} or more in this period. Pale: where sources differ"
    return (bars + doubt + labels).properties(width=WIDTH, height=90, title=_panel_title(heading))


def _acts(acts: Sequence[Act], scale: alt.Scale) -> alt.Chart:
    values: list[_Point] = [
        {
            "day": _moment(act.on.earliest),
            "way": act.direction.value,
            "by": act.authority,
            "what": "; ".join(dict.fromkeys(f"{one.action}: {one.target}" for one in act.told)),
        }
        for act in acts
        if act.direction is not Direction.NEITHER
    ]
    order = sorted({value["by"] for value in values}, key=lambda by: (_FIRST.index(by) if by in _FIRST else 9, by))
    ways = [Direction.EASES.value, Direction.TIGHTENS.value]
    heading = "What others did: ▲ eased, licensed, invited   ▼ listed, banned, closed"
    return (
        alt.Chart(alt.Data(values=values))
        .mark_point(filled=True, size=48, opacity=0.9)
        .encode(
            _x(scale, labels=True),
            y=alt.Y("by:N", sort=order, axis=alt.Axis(grid=True, ticks=False)),
            color=alt.Color("way:N", scale=alt.Scale(domain=ways, range=[EASE, TIGHTEN]), legend=None),
            shape=alt.Shape("way:N", scale=alt.Scale(domain=ways, range=["triangle-up", "triangle-down"]), legend=None),
            tooltip=[alt.Tooltip("day:T", format="%Y-%m-%d"), "by:N", "way:N", "what:N"],
        )
        .properties(width=WIDTH, height=16 * max(len(order), 1) + 6, title=_panel_title(heading))
    )
