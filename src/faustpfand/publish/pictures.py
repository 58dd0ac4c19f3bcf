"""Pictures of refill, time inside and overlap: the same specification serves the page and the print.

Colours are those of Okabe and Ito, which the colour-blind can tell apart, and no colour is the only sign of anything.
Every picture has a title, a line on its sources with the date of the data, and a text that stands in for it.
"""

import struct
import zlib
from pathlib import Path
from typing import Any

import altair as alt
import numpy as np
import vl_convert

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.stays import Inside
from faustpfand.accounts.inside.survival import Curve
from faustpfand.accounts.refill.revolving_door import AfterWave
from faustpfand.accounts.unlisted import CaptureTable, Unlisted
from faustpfand.accounts.ways import Way
from faustpfand.errors import FaustpfandError
from faustpfand.places import country_name
from faustpfand.publish.inside import WORDS
from faustpfand.publish.refill import Report

INK, GREY, PALE = "#1a1a1a", "#5f5f5f", "#d9d9d9"
BLUE, ORANGE, GREEN, VERMILION, PURPLE, SKY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9"
FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
SYNTHETIC = "SYNTHETIC DATA: nobody in it exists."
_PUBLISHED, _IN_REGISTER = "published recognitions", "detentions in the register"
_FAN_LEGEND = {
    _PUBLISHED: "Blue, solid: published recognitions, which lag arrest.",
    _IN_REGISTER: "Orange, dashed: detentions in the register.",
}
_WAVES_SHOWN = 8
_LEAST_FREED = 10  # a band over one or two freed says nothing
_BARS_SHOWN = 24
_WAY_COLOURS = {Way.WAVE: BLUE, Way.SERVED: GREEN, Way.EXCHANGE: PURPLE, Way.DEATH: INK, Way.OTHER: ORANGE}
_YEAR = 365.25


def save(chart: alt.TopLevelMixin, path: Path) -> None:
    """Write a picture as SVG or PNG, by the ending of the name, with its text alternative inside.

    Raises:
        ValueError: the ending is another.
    """
    spec = chart.to_dict()
    told = str(spec.get("description", ""))
    if path.suffix == ".svg":
        path.write_text(_titled(vl_convert.vegalite_to_svg(spec), told), encoding="utf-8")
    elif path.suffix == ".png":
        path.write_bytes(_described(vl_convert.vegalite_to_png(spec, scale=2), told))
    else:
        raise ValueError(f"{path}: a chart is written as .svg or .png.")


def _titled(svg: str, told: str) -> str:
    """Put the text alternative where screen readers look for it: a `title` as first child, and the role."""
    head, mark, rest = svg.partition(">")
    safe = told.replace("&", "&amp;").replace("<", "&lt;")
    return f'{head} role="img"{mark}<title>{safe}</title>{rest}'


def _described(png: bytes, told: str) -> bytes:
    """Put the text alternative into the file: an iTXt chunk `Description` (PNG specification, 11.3.4.5)."""
    body = b"iTXt" + b"Description\0\0\0\0\0" + told.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    end = png.rindex(b"IEND") - 4
    return png[:end] + chunk + png[end:]


def _finished(chart: Any, title: str, lines: list[str], told: str) -> Any:  # noqa: ANN401 - Altair's own types are partial
    heading = alt.TitleParams(
        title, subtitle=lines, anchor="start", fontSize=17, subtitleFontSize=12, offset=14, frame="group"
    )
    return (
        chart.properties(title=heading, padding={"left": 12, "right": 24, "top": 12, "bottom": 12}, description=told)
        .configure(font=FONT, background="white")
        .configure_view(stroke=None)
        .configure_title(color=INK, subtitleColor=GREY)
        .configure_axis(
            labelColor=GREY, titleColor=GREY, gridColor="#e6e6e6", domainColor="#bdbdbd", tickColor="#bdbdbd",
            labelFontSize=11, titleFontSize=11, titleFontWeight="normal",
        )
        .configure_header(labelColor=INK, labelFontSize=12, labelFontWeight="bold", title=None)
        .configure_legend(labelColor=INK, labelFontSize=11, title=None, orient="bottom", labelLimit=400)
    )  # fmt: skip


def refill(report: Report) -> Any:  # noqa: ANN401
    """Draw, for the largest waves, how many came in for each one freed as the window grows: a fan a wave.

    Raises:
        FaustpfandError: no wave has figures that reach to the end of any window.
    """
    drawn = [one for one in report.waves if one.freed.low >= _LEAST_FREED and _told(one)]
    drawn = sorted(sorted(drawn, key=lambda one: -one.freed.low)[:_WAVES_SHOWN], key=lambda one: one.wave.on.earliest)
    if not drawn:
        raise FaustpfandError("Nothing to draw: no wave has figures that reach to the end of a window.")
    told = (
        f"{country_name(report.country)}: for each of {len(drawn)} waves, from how many to how many people came in "
        "for each one freed: " + "; ".join(_fan_words(one) for one in drawn) + "."
    )
    told_by = {point["by"] for one in drawn for point in _fan(one)}
    lines = [
        "How many came in for each one freed. Dotted: one for one. The band is what the figures allow.",
        " ".join(words for by, words in _FAN_LEGEND.items() if by in told_by),
        f"Figures by month of those who keep count; as of {report.as_of}.",
    ]
    return _finished(
        _fans(drawn),
        f"{country_name(report.country)}: did the cells fill again?",
        lines + ([SYNTHETIC] if report.synthetic else []),
        told,
    )


def _fans(drawn: list[AfterWave]) -> Any:  # noqa: ANN401
    """Lay the layers of a fan over each other, once a wave."""
    names = [_PUBLISHED, _IN_REGISTER]
    dashes = alt.StrokeDash("by:N", legend=None, scale=alt.Scale(domain=names, range=[[1, 0], [4, 2]]))
    base = alt.Chart().encode(
        x=alt.X("days:Q", title="days after the wave", axis=alt.Axis(values=[30, 90, 180, 365], grid=False)),
        color=alt.Color("by:N", legend=None, scale=alt.Scale(domain=names, range=[BLUE, ORANGE])),
    )
    fan = base.mark_area(opacity=0.35).encode(y=alt.Y("low:Q", title=None), y2="high:Q")
    upper = base.mark_line(strokeWidth=1.5, point={"size": 18}).encode(y="high:Q", strokeDash=dashes)
    lower = base.mark_line(strokeWidth=1.5).encode(y="low:Q", strokeDash=dashes)
    full = alt.Chart().mark_rule(color=INK, strokeDash=[2, 2]).encode(y=alt.datum(1))
    layers = alt.layer(fan, upper, lower, full).properties(width=165, height=120)
    facet = alt.Facet("wave:N", sort=[_wave_name(one) for one in drawn])
    points = alt.Data(values=[point for one in drawn for point in _fan(one)])
    return layers.facet(facet=facet, columns=4, spacing=18, data=points).resolve_scale(y="independent")


def _told(one: AfterWave) -> bool:
    return any((window.complete and window.published_ratio) or window.register_ratio for window in one.windows)


def _wave_name(one: AfterWave) -> str:
    return f"{one.wave.on}: {one.freed} freed"


def _fan(one: AfterWave) -> list[dict[str, Any]]:
    start = {"wave": _wave_name(one), "days": 0, "low": 0.0, "high": 0.0}
    points = []
    for by, ratios in (
        (_PUBLISHED, [(w.days, w.published_ratio if w.complete else None) for w in one.windows]),
        (_IN_REGISTER, [(w.days, w.register_ratio) for w in one.windows]),
    ):
        known = [(days, ratio) for days, ratio in ratios if ratio is not None and ratio[1] is not None]
        if known:
            points.append({**start, "by": by})
            points += [{"wave": _wave_name(one), "by": by, "days": d, "low": r[0], "high": r[1]} for d, r in known]
    return points


def _fan_words(one: AfterWave) -> str:
    last = [point for point in _fan(one) if point["days"]][-1]
    return f"{_wave_name(one)}, {last['low']:.1f} to {last['high']:.1f} within {last['days']} days"


def inside(one: Inside, *, country: str, as_of: str) -> Any:  # noqa: ANN401
    """Draw who is still inside, with its limits, and by which way the others left."""
    until = float(min(one.survival.times[-1], 6 * _YEAR)) / _YEAR
    middle, low, high = survival.median(one.survival)
    half = f"half are out after {middle:,.0f} days" if middle is not None else "half are not yet out"
    limits = f" ({low:,.0f} to {high:,.0f})" if middle is not None and low is not None and high is not None else ""
    persons = f"{one.dated:,} persons with whole dates, {one.partial:,} with partial ones"
    lines = [f"{persons}; register up to {one.until}; as of {as_of}."] + ([SYNTHETIC] if one.synthetic else [])
    shares = "; ".join(f"{WORDS[way]} {float(curve.value[-1]):.0%}" for way, curve in one.by_way.items())
    told = f"{country_name(country)}: {half}{limits}. In the end: {shares}."
    return _finished(
        alt.hconcat(_still_inside(one, until), _ways_out(one, until), spacing=30).resolve_scale(color="independent"),
        f"{country_name(country)}: {half}{limits}",
        lines,
        told,
    )


def _years(until: float) -> alt.X:
    axis = alt.Axis(labelFlush=False)  # else the first number stands beside its tick
    return alt.X("years:Q", title="years since detention", axis=axis, scale=alt.Scale(domain=[0, until], nice=False))


def _share_of_all(**more: Any) -> alt.Y:  # noqa: ANN401 - Altair's words
    axis = alt.Axis(format="%", tickCount=5)
    return alt.Y("value:Q", title=None, axis=axis, scale=alt.Scale(domain=[0, 1]), **more)


def _still_inside(one: Inside, until: float) -> Any:  # noqa: ANN401
    """Draw the curve over its limits over what partial dates allow."""
    curve, x = _steps(one.survival, until), _years(until)
    limited = [point for point in curve if point["low"] is not None]
    dates = _band(_between(one.low, one.high, until), x, color=ORANGE, opacity=0.45)
    band = _band(limited, x, color=BLUE, opacity=0.35)
    line = (
        alt.Chart(alt.Data(values=curve))
        .mark_line(interpolate="step-after", color=BLUE, strokeWidth=2)
        .encode(x=x, y=_share_of_all())
    )
    return alt.layer(dates, band, line).properties(
        width=360, height=260, title=_panel("Still inside. Blue: 95 per cent; orange: what partial dates allow")
    )


def _band(points: list[dict[str, Any]], x: alt.X, *, color: str, opacity: float) -> Any:  # noqa: ANN401
    return (
        alt.Chart(alt.Data(values=points))
        .mark_area(interpolate="step-after", color=color, opacity=opacity)
        .encode(x=x, y=alt.Y("low:Q"), y2="high:Q")
    )


def _ways_out(one: Inside, until: float) -> Any:  # noqa: ANN401
    """Stack the shares that have left by each way."""
    ways = list(one.by_way)
    values = [{**point, "way": WORDS[way]} for way in ways for point in _on_grid(one.by_way[way], until)]
    domain = [WORDS[way] for way in ways]
    colours = alt.Scale(domain=domain, range=[_WAY_COLOURS[way] for way in ways])
    return (
        alt.Chart(alt.Data(values=values))
        .mark_area(interpolate="step-after", stroke="white", strokeWidth=0.5)
        .encode(
            x=_years(until),
            y=_share_of_all(stack="zero"),
            color=alt.Color("way:N", sort=domain, scale=colours),
            order=alt.Order("rank:Q"),
        )
        .transform_calculate(rank=f"indexof({domain}, datum.way)")
        .properties(width=360, height=260, title=_panel("By which way they left (white: still inside)"))
    )


def _panel(text: str) -> alt.TitleParams:
    return alt.TitleParams(text, anchor="start", fontSize=12, fontWeight="bold", offset=8)


def _steps(curve: Curve, until: float) -> list[dict[str, Any]]:
    start = [{"years": 0.0, "value": 1.0, "low": 1.0, "high": 1.0}]
    rows = zip(curve.times / _YEAR, curve.value, curve.low, curve.high, strict=True)
    return start + [
        {"years": float(t), "value": float(v), "low": _real(low), "high": _real(high)}
        for t, v, low, high in rows
        if t <= until
    ]


def _real(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _grid(until: float) -> list[float]:
    return [until * at / 200 for at in range(201)]


def _on_grid(curve: Curve, until: float) -> list[dict[str, Any]]:
    return [{"years": t, "value": (curve.at(t * _YEAR) or (0.0,))[0]} for t in _grid(until)]


def _between(low: Curve, high: Curve, until: float) -> list[dict[str, Any]]:
    return [
        {"years": t, "low": (low.at(t * _YEAR) or (1.0,))[0], "high": (high.at(t * _YEAR) or (1.0,))[0]}
        for t in _grid(until)
    ]


def overlap(one: Unlisted, *, source: str, as_of: str) -> Any:  # noqa: ANN401
    """Draw the overlap of lists (UpSet, Lex et al. 2014): a bar a history, the lists in it as joined dots below.

    Raises:
        FaustpfandError: the table has no lists.
    """
    table = one.table
    if not isinstance(table, CaptureTable) or table.n == 0:
        raise FaustpfandError("Nothing to draw: the table has no lists.")
    seen = sorted(np.flatnonzero(table.cells), key=lambda history: (-table.cells[history], history))[:_BARS_SHOWN]
    shown = [int(history) for history in seen]
    hidden = int((table.cells > 0).sum()) - len(shown)
    left_out = "1 rarer history is" if hidden == 1 else f"{hidden} rarer histories are"
    more = f" {left_out} left out." if hidden > 0 else ""
    floor = [f"At least {one.floor.estimate:,.0f} in all, if lists tend to name the same people."] if one.floor else []
    title = f"{table.n:,} people on {table.k} lists; {table.overlap:,} of them on two or more"
    subtitle = [
        f"Blue: on several lists, which is all that tells of the unlisted.{more}",
        *floor,
        f"{source}; as of {as_of}.",
    ]
    told = (
        f"{title}. {' '.join(floor)} "
        + "; ".join(f"{_on(table, history)} {int(table.cells[history]):,}" for history in shown)
        + "."
    )
    return _finished(_upset(table, shown), title, subtitle, told)


def _on(table: CaptureTable, history: int) -> str:
    return "+".join(name for at, name in enumerate(table.lists) if history >> at & 1)


def _upset(table: CaptureTable, shown: list[int]) -> Any:  # noqa: ANN401
    """Put the bars above the dots, a column a history."""
    x = alt.X("at:O", axis=None, scale=alt.Scale(paddingInner=0.3))
    width = max(320, 30 * len(shown))
    return alt.vconcat(
        _bars(table, shown, x).properties(width=width, height=190),
        _dots(table, shown, x).properties(width=width, height=24 * table.k),
        spacing=8,
    ).resolve_scale(x="shared")


def _bars(table: CaptureTable, shown: list[int], x: alt.X) -> Any:  # noqa: ANN401
    bars = [
        {"at": place, "people": int(table.cells[history]), "several": history.bit_count() > 1}
        for place, history in enumerate(shown)
    ]
    colour = alt.condition("datum.several", alt.value(BLUE), alt.value("#9a9a9a"))
    base = alt.Chart(alt.Data(values=bars)).encode(x=x)
    y = alt.Y("people:Q", title="people", axis=alt.Axis(tickCount=4, format=",d"))
    numbers = base.mark_text(dy=-6, fontSize=10, color=INK).encode(y="people:Q", text=alt.Text("people:Q", format=",d"))
    return alt.layer(base.mark_bar().encode(y=y, color=colour), numbers)


def _dots(table: CaptureTable, shown: list[int], x: alt.X) -> Any:  # noqa: ANN401
    """Draw a row a list, the longest on top; the lists of a history are dark and joined."""
    totals = table.totals
    order = sorted(range(table.k), key=lambda at: -totals[at])
    labels = {at: f"{table.lists[at]} ({totals[at]:,})" for at in range(table.k)}
    domain = alt.Scale(domain=[labels[at] for at in order])
    dots = [
        {"at": place, "list": labels[at], "in": bool(history >> at & 1)}
        for place, history in enumerate(shown)
        for at in range(table.k)
    ]
    held = [[labels[at] for at in order if history >> at & 1] for history in shown]
    joined = [{"at": place, "from": lists[0], "to": lists[-1]} for place, lists in enumerate(held)]
    axis = alt.Axis(domain=False, ticks=False, grid=False, labelLimit=260)
    matrix = (
        alt.Chart(alt.Data(values=dots))
        .mark_circle(size=110, opacity=1)
        .encode(
            x=x,
            y=alt.Y("list:N", scale=domain, title=None, axis=axis),
            color=alt.condition("datum.in", alt.value(INK), alt.value(PALE)),
        )
    )
    lines = (
        alt.Chart(alt.Data(values=joined))
        .mark_rule(strokeWidth=2.5, color=INK)
        .encode(x=x, y=alt.Y("from:N", scale=domain), y2="to:N")
    )
    return alt.layer(matrix, lines)
