"""The picture of an account: stock as a line in its band, waves as bars, concessions as marks, on one time axis."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import altair as alt

from faustpfand.accounts.concessions import Act, Direction
from faustpfand.accounts.months import Account
from faustpfand.accounts.stock import of_population
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, Comparator, hull
from faustpfand.dates import When
from faustpfand.places import country_name
from faustpfand.publish import pictures
from faustpfand.records import PublishedCount

WIDTH = 760
INK, GREY, LINE, WAVE, EASE, TIGHTEN = "#1a1a1a", "#6b6b6b", "#8c1d18", "#0072B2", "#009E73", "#D55E00"
_FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
_FIRST = ("US", "EU")  # the two whose acts most deals turn on stand on top
_Point = dict[str, Any]
GAP_DAYS = 200  # a line over more than half a year without a count would suggest what nobody counted
YEARS_FROM_DAYS = 1_100  # shorter accounts have their months on the axis
LABEL_FROM = 30  # smaller waves are read off the axis


def save(account: Account, path: Path, *, as_of: str = "") -> None:
    """Write the account's picture as SVG or PNG, by the ending of the name.

    Raises:
        ValueError: the ending is another, or nothing in the period can be drawn.
    """
    pictures.save(chart(account, as_of=as_of), path)


def chart(account: Account, *, as_of: str = "") -> alt.VConcatChart:
    """Draw the account; the same specification serves the page and the print."""
    points = _points(account)
    if not points:
        raise ValueError("Nothing was published about this population in this period: there is nothing to draw.")
    scale = alt.Scale(domain=[_moment(account.first), _moment(account.last)])
    panels = [_stock(points, scale), *_flows(account, scale), _waves(account.waves, scale), _acts(account.acts, scale)]
    drawn = alt.vconcat(*panels, spacing=16)
    title = _title(account, points, as_of)
    return (
        drawn.resolve_scale(x="shared")
        .properties(
            title=title,
            padding={"left": 12, "right": 24, "top": 12, "bottom": 12},
            description=f"{title.text}. {_in_words(points)} {' '.join(title.subtitle)}",
        )
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


def _in_words(points: Sequence[_Point]) -> str:
    """Say what the line does, for who cannot see it: first, highest and last count."""
    counted = [point for point in points if point["exact"]] or list(points)
    first, last, top = counted[0], counted[-1], max(counted, key=lambda point: point["high"])
    said = [f"{Bounds(each['low'], each['high'])} on {each['day'][:10]}" for each in (first, top, last)]
    return f"Held: from {said[0]}, at most {said[1]}, in the end {said[2]}."


def _title(account: Account, points: Sequence[_Point], as_of: str) -> alt.TitleParams:
    name = country_name(account.country)
    last = [point for point in points if point["exact"]][-1:] or points[-1:]
    held = Bounds(last[0]["low"], last[0]["high"])
    heading = f"{name}: {held} {_words(account.population)} counted on {_long(last[0]['day'])}"
    since = [wave for wave in account.waves if wave.freed and _moment(wave.on.earliest) > last[0]["day"]]
    lines = [f"Since that count: {wave.freed} freed, {_told_day(wave.on)}." for wave in since][-2:]
    lines.append(f"{_sources(account)[:-1]}; as of {as_of}." if as_of else _sources(account))
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
    points = [_point(day, counts) for day, counts in sorted(by_day.items())]
    return _parted(points)


def _parted(points: list[_Point]) -> list[_Point]:
    """Number the stretches between which nobody published for long: no line is drawn over a gap."""
    stretch, before = 0, None
    for point in points:
        if point["exact"]:
            day = date.fromisoformat(point["day"][:10])
            stretch += before is not None and (day - before).days > GAP_DAYS
            before = day
        point["stretch"] = stretch
    return points


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


def _told_day(when: When) -> str:
    """Give the day as told; a month stays a month."""
    return _long(_moment(when.earliest)) if when.is_day else when.edtf


def _x(scale: alt.Scale, *, labels: bool) -> alt.X:
    return alt.X("day:T", scale=scale, axis=_axis(scale, labels=labels))


def _axis(scale: alt.Scale, *, labels: bool) -> alt.Axis:
    first, last = (date.fromisoformat(moment[:10]) for moment in scale.domain)
    by_year = (last - first).days > YEARS_FROM_DAYS
    every = {"interval": "month", "step": 3 if (last - first).days > 400 else 1}
    return alt.Axis(
        format="%Y" if by_year else "%b %Y", tickCount="year" if by_year else every, labels=labels, grid=True
    )


def _middle(when: When) -> date:
    """Where the mark of something that is only dated by its month stands, on the line that spans the month."""
    return when.earliest + (when.latest - when.earliest) // 2


def _stock(points: Sequence[_Point], scale: alt.Scale) -> alt.LayerChart:
    every = alt.Chart(alt.Data(values=list(points))).encode(_x(scale, labels=False))
    exact = alt.Chart(alt.Data(values=[point for point in points if point["exact"]])).encode(_x(scale, labels=False))
    tooltip = [alt.Tooltip("day:T", format="%Y-%m-%d"), "low:Q", "high:Q", "by:N"]
    y = alt.Y("low:Q", scale=alt.Scale(zero=True), axis=alt.Axis(format=",d", tickCount=5))
    band = exact.mark_area(color=LINE, opacity=0.25).encode(y=y, y2="high:Q", detail="stretch:N")
    ranges = every.mark_rule(color=LINE, strokeWidth=3, opacity=0.3).encode(y=y, y2="high:Q", tooltip=tooltip)
    line = exact.mark_line(color=LINE, strokeWidth=1.8).encode(y="mid:Q", detail="stretch:N")
    dots = exact.mark_circle(color=LINE, size=14, opacity=1).encode(y="mid:Q", tooltip=tooltip)
    heading = "Held. A dot is a published count; a bar spans counts that differ, or a count given as “about”"
    return (band + ranges + line + dots).properties(width=WIDTH, height=240, title=_panel_title(heading))


def _flows(account: Account, scale: alt.Scale) -> list[Any]:
    """Draw who came in above the line and who went out below it, by month; nothing where nobody published either."""
    values: list[_Point] = []
    for row in account.months:
        for flow, sign in ((row.inflow, 1), (row.outflow, -1)):
            if flow is not None and flow.bounds.low > 0:
                high = flow.bounds.high if flow.bounds.high is not None else flow.bounds.low
                ends = {"low": sign * flow.bounds.low, "high": sign * high}
                values.append(
                    {"from": _moment(row.month.earliest), "until": _moment(row.month.latest), "way": sign, **ends}
                )
    if not values:
        return []
    base = alt.Chart(alt.Data(values=values)).encode(
        x=alt.X("from:T", scale=scale, axis=_axis(scale, labels=False)),
        x2="until:T",
        color=alt.condition("datum.way > 0", alt.value(TIGHTEN), alt.value(WAVE)),
    )
    y = alt.Y("low:Q", axis=alt.Axis(tickCount=4, labelExpr="format(abs(datum.value), ',d')"))
    sure = base.mark_rect(stroke="white", strokeWidth=0.5).encode(y=y, y2=alt.datum(0))
    doubt = base.mark_rect(opacity=0.35).encode(y=alt.Y("low:Q"), y2="high:Q")
    zero = alt.Chart(alt.Data(values=[{}])).mark_rule(color=INK, strokeWidth=0.8).encode(y=alt.datum(0))
    heading = "By month: above the line newly recognised; below it out, at least (the end of a term is not announced)"
    return [alt.layer(sure, doubt, zero).properties(width=WIDTH, height=110, title=_panel_title(heading))]


def _labelled(waves: Sequence[Wave], scale: alt.Scale) -> set[str]:
    """Choose whose number is written on the bar: the largest first, none so near to a larger that they overlap."""
    first, last = (date.fromisoformat(moment[:10]) for moment in scale.domain)
    apart = (last - first) / 20
    kept: list[Wave] = []
    for wave in sorted(waves, key=lambda wave: wave.freed.low if wave.freed else 0, reverse=True):
        alone = all(abs(wave.on.earliest - other.on.earliest) >= apart for other in kept)
        if wave.freed is not None and wave.freed.low >= LABEL_FROM and alone:
            kept.append(wave)
    return {wave.id for wave in kept}


def _waves(waves: Sequence[Wave], scale: alt.Scale) -> alt.LayerChart:
    labelled = _labelled(waves, scale)
    values: list[_Point] = [
        {
            "day": _moment(wave.on.earliest),
            "until": _moment(wave.on.latest),
            "is_day": wave.on.is_day,
            "low": wave.freed.low,
            "high": wave.freed.high if wave.freed.high is not None else wave.freed.low,
            "label": str(wave.freed) if wave.id in labelled else "",
            "wave": wave.id,
        }
        for wave in waves
        if wave.freed is not None and (wave.on.latest - wave.on.earliest).days <= 31
    ]
    top = max((value["high"] for value in values), default=1)
    base = alt.Chart(alt.Data(values=values)).encode(_x(scale, labels=False))
    y = alt.Y("low:Q", axis=alt.Axis(tickCount=3), scale=alt.Scale(domain=[0, top * 1.25], nice=False))
    on_a_day, in_a_month = base.transform_filter("datum.is_day"), base.transform_filter("!datum.is_day")
    bars = on_a_day.mark_bar(color=WAVE, width=4).encode(y=y, tooltip=["wave:N", "low:Q", "high:Q"])
    doubt = on_a_day.mark_bar(color=WAVE, width=4, opacity=0.35).encode(y=y, y2="high:Q")
    spans = in_a_month.mark_rect(color=WAVE, opacity=0.35).encode(x2="until:T", y=y, y2=alt.datum(0))
    labels = base.mark_text(color=INK, dy=-7, fontSize=11).encode(y="high:Q", text="label:N")
    freed = sum(value["low"] for value in values)
    heading = f"Freed in waves, {freed:,} or more in this period. Pale: where sources differ"
    return (bars + doubt + spans + labels).properties(width=WIDTH, height=90, title=_panel_title(heading))


def _acts(acts: Sequence[Act], scale: alt.Scale) -> alt.LayerChart:
    values: list[_Point] = [
        {
            "day": _moment(_middle(act.on)),
            "from": _moment(act.on.earliest),
            "until": _moment(act.on.latest),
            "way": act.direction.value,
            "by": act.authority,
            "what": "; ".join(dict.fromkeys(f"{one.action}: {one.target}" for one in act.told)),
        }
        for act in acts
        if act.direction is not Direction.NEITHER and (act.on.latest - act.on.earliest).days <= 31
    ]
    order = sorted({value["by"] for value in values}, key=lambda by: (_FIRST.index(by) if by in _FIRST else 9, by))
    ways = [Direction.EASES.value, Direction.TIGHTENS.value]
    heading = "What others did: ▲ eased, licensed, invited   ▼ listed, banned, closed"
    base = alt.Chart(alt.Data(values=values)).encode(
        y=alt.Y("by:N", sort=order, axis=alt.Axis(grid=True, ticks=False)),
        color=alt.Color("way:N", scale=alt.Scale(domain=ways, range=[EASE, TIGHTEN]), legend=None),
    )
    months = base.mark_rule(strokeWidth=2, opacity=0.5).encode(x=alt.X("from:T", scale=scale), x2="until:T")
    marks = base.mark_point(filled=True, size=48, opacity=0.9).encode(
        _x(scale, labels=True),
        shape=alt.Shape("way:N", scale=alt.Scale(domain=ways, range=["triangle-up", "triangle-down"]), legend=None),
        tooltip=[alt.Tooltip("from:T", format="%Y-%m-%d"), "by:N", "way:N", "what:N"],
    )
    height = 16 * max(len(order), 1) + 6
    return (months + marks).properties(width=WIDTH, height=height, title=_panel_title(heading))
