"""The picture of an account: stock as a line in its band, waves as bars, concessions as marks, on one time axis."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import altair as alt

from faustpfand.accounts.concessions import Act, Direction
from faustpfand.accounts.stocks.months import Account
from faustpfand.accounts.stocks.stock import of_population
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, Comparator, hull
from faustpfand.dates import When
from faustpfand.publish import pictures
from faustpfand.publish.pages.languages import Language, language
from faustpfand.publish.palette import DOMAIN, EASE, GREY, GRID, INK, LEADS, LINE, TIGHTEN, WAVE
from faustpfand.records import PublishedCount

WIDTH = 760
_FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
_FIRST = ("US", "EU")  # the two whose acts most deals turn on stand on top
_Point = dict[str, Any]
GAP_DAYS = 200  # a line over more than half a year without a count would suggest what nobody counted
YEARS_FROM_DAYS = 1_100  # shorter accounts have their months on the axis
LABEL_FROM = 30  # smaller waves are read off the axis
_WORDS = 300  # characters of what a mark says; the page that it leads to says the rest


@dataclass(frozen=True)
class _Drawing:
    """What every part of the picture needs: the reader's language, the time axis, and whether its marks lead on.

    The points are told apart from the drawing: the library copies and checks whatever it is handed, many times over.
    """

    language: Language
    first: date
    last: date
    leads: bool
    points: dict[str, list[_Point]]

    @property
    def scale(self) -> alt.Scale:
        return alt.Scale(domain=[_moment(self.first), _moment(self.last)])

    def of(self, name: str, points: Sequence[_Point]) -> alt.Chart:
        self.points[name] = list(points)
        return alt.Chart(alt.NamedData(name=name))

    def mark(self, page: str, what: str, words: str) -> str:
        """Give where a mark leads to, and what it says to who cannot see it."""
        return f"{LEADS}{page}/{quote(what)} {words[:_WORDS]}"

    def described(self) -> dict[str, Any]:
        return {"description": alt.Description("leads:N")} if self.leads else {}


def save(account: Account, path: Path, *, as_of: str = "") -> None:
    """Write the account's picture as SVG or PNG, by the ending of the name.

    Raises:
        ValueError: the ending is another, or nothing in the period can be drawn.
    """
    pictures.save(chart(account, as_of=as_of), path)


def chart(
    account: Account, *, as_of: str = "", told_in: Language | None = None, leads: bool = False
) -> alt.VConcatChart:
    """Draw the account; the same specification serves the page and the print.

    Args:
        account: what is drawn.
        as_of: the moment, as the subtitle shall give it.
        told_in: the reader's language; English if left out.
        leads: for a page: no heading, which the page has, and every mark says to what it leads.

    Raises:
        ValueError: nothing in the period can be drawn.
    """
    drawing = _Drawing(told_in or language("en"), account.first, account.last, leads, {})
    points = _points(account, drawing)
    if not points:
        raise ValueError("Nothing was published about this population in this period: there is nothing to draw.")
    panels = [_stock(points, drawing), *_flows(account, drawing), _waves(account.waves, drawing)]
    panels.append(_acts(account.acts, drawing))
    title = _title(account, points, as_of, drawing.language)
    padding = {"left": 4, "right": 12, "top": 4, "bottom": 4} if leads else dict.fromkeys(("top", "bottom", "left"), 12)
    heading = {} if leads else {"title": title}
    drawn = (
        alt.vconcat(*panels, spacing=16)
        .resolve_scale(x="shared")
        .properties(
            **heading,
            padding={"right": 24, **padding},
            description=f"{title.text}. {_in_words(points, drawing.language)} {' '.join(title.subtitle)}",
        )
        .configure(font=_FONT, background="white")
        .configure_view(stroke=None)
        .configure_title(color=INK, subtitleColor=GREY)
        .configure_axis(
            labelColor=GREY, gridColor=GRID, domainColor=DOMAIN, tickColor=DOMAIN, title=None, labelFontSize=11
        )
    )
    drawn.datasets = drawing.points
    return drawn


def _in_words(points: Sequence[_Point], said: Language) -> str:
    """Say what the line does, for who cannot see it: first, highest and last count."""
    counted = [point for point in points if point["exact"]] or list(points)
    first, last, top = counted[0], counted[-1], max(counted, key=lambda point: point["high"])
    values = {
        f"{name}{part}": word
        for name, each in (("first", first), ("top", top), ("last", last))
        for part, word in (("", said.bounds(Bounds(each["low"], each["high"]))), ("_day", said.day(_day(each["day"]))))
    }
    return said.say(
        "Held: from %(first)s on %(first_day)s, at most %(top)s on %(top_day)s, in the end %(last)s on %(last_day)s.",
        **values,
    )


def _title(account: Account, points: Sequence[_Point], as_of: str, said: Language) -> alt.TitleParams:
    last = [point for point in points if point["exact"]][-1:] or points[-1:]
    heading = said.say(
        "%(country)s: %(held)s %(population)s counted on %(day)s",
        country=said.country(account.country),
        held=said.bounds(Bounds(last[0]["low"], last[0]["high"])),
        population=said.word(account.population),
        day=said.day(_day(last[0]["day"])),
    )
    since = [wave for wave in account.waves if wave.freed and _moment(wave.on.earliest) > last[0]["day"]]
    lines = [
        said.say("Since that count: %(freed)s freed, %(day)s.", freed=said.bounds(wave.freed), day=said.when(wave.on))
        for wave in since
    ][-2:]
    lines.append(_sources(account, as_of, said))
    if account.synthetic:
        lines.append(said.say("SYNTHETIC DATA: nobody in it exists."))
    return alt.TitleParams(heading, subtitle=lines, anchor="start", fontSize=17, subtitleFontSize=12, offset=14)


def _sources(account: Account, as_of: str, said: Language) -> str:
    """Name those who counted most; all of them stand in the account's table and data."""
    by = Counter(one.told.asserted_by for one in account.counts)
    values = {
        "counts": said.number(len(account.counts)),
        "origins": said.number(len(by)),
        "names": ", ".join(name for name, _ in by.most_common(3)),
    }
    if not as_of:
        return said.say("%(counts)s published counts of %(origins)s origins, most by %(names)s.", **values)
    return said.say(
        "%(counts)s published counts of %(origins)s origins, most by %(names)s; as of %(as_of)s.", as_of=as_of, **values
    )


def _panel_title(text: str) -> alt.TitleParams:
    return alt.TitleParams(text, anchor="start", fontSize=12, fontWeight="bold", offset=8, frame="group")


def _points(account: Account, drawing: _Drawing) -> list[_Point]:
    """One point a day on which somebody published a number; bare lower bounds ("over 1,000") are no points."""
    by_day: dict[date, list[PublishedCount]] = {}
    for one in of_population(account.counts, account.country, account.population):
        if one.on.is_day and one.count.high is not None and account.first <= one.on.earliest <= account.last:
            by_day.setdefault(one.on.earliest, []).append(one)
    points = [_point(day, counts, drawing) for day, counts in sorted(by_day.items())]
    return _parted(points)


def _parted(points: list[_Point]) -> list[_Point]:
    """Number the stretches between which nobody published for long: no line is drawn over a gap."""
    stretch, before = 0, None
    for point in points:
        if point["exact"]:
            day = _day(point["day"])
            stretch += before is not None and (day - before).days > GAP_DAYS
            before = day
        point["stretch"] = stretch
    return points


def _point(day: date, counts: Sequence[PublishedCount], drawing: _Drawing) -> _Point:
    bounds = hull(one.count for one in counts) or Bounds(0, None)
    exact = [one.count.number for one in counts if one.count.comparator is Comparator.EXACT]
    by = "; ".join(dict.fromkeys(str(one.told) for one in counts))
    said = drawing.language
    words = said.say("%(held)s held, %(day)s: %(by)s", held=said.bounds(bounds), day=said.day(day), by=by)
    return {
        "day": _moment(day),
        "low": bounds.low,
        "high": bounds.high,
        "mid": sorted(exact)[len(exact) // 2] if exact else None,
        "exact": bool(exact),
        "by": by,
        "leads": drawing.mark("statements", f"held-{day}", words),
    }


def _moment(day: date) -> str:
    return f"{day.isoformat()}T12:00:00"  # noon, so that no time zone moves a day


def _day(moment: str) -> date:
    return date.fromisoformat(moment[:10])


def _x(drawing: _Drawing, *, labels: bool) -> alt.X:
    return alt.X("day:T", scale=drawing.scale, axis=_axis(drawing, labels=labels))


def _axis(drawing: _Drawing, *, labels: bool) -> alt.Axis:
    days = (drawing.last - drawing.first).days
    by_year = days > YEARS_FROM_DAYS
    every = {"interval": "month", "step": 3 if days > 400 else 1}
    months = ", ".join(f"'{name}'" for name in drawing.language.short_months)
    named = f"[{months}][month(datum.value)] + ' ' + year(datum.value)"
    if by_year:
        return alt.Axis(format="%Y", tickCount="year", labels=labels, grid=True)
    return alt.Axis(labelExpr=named, tickCount=every, labels=labels, grid=True)


def _middle(when: When) -> date:
    """Where the mark of something that is only dated by its month stands, on the line that spans the month."""
    return when.earliest + (when.latest - when.earliest) // 2


def _stock(points: Sequence[_Point], drawing: _Drawing) -> alt.LayerChart:
    every = drawing.of("counts", points).encode(_x(drawing, labels=False))
    counted = [point for point in points if point["exact"]]
    exact = drawing.of("numbers", counted).encode(_x(drawing, labels=False))
    tooltip = [alt.Tooltip("day:T", format="%Y-%m-%d"), "low:Q", "high:Q", "by:N"]
    y = alt.Y("low:Q", scale=alt.Scale(zero=True), axis=alt.Axis(labelExpr=_number(drawing), tickCount=5))
    band = exact.mark_area(color=LINE, opacity=0.25).encode(y=y, y2="high:Q", detail="stretch:N")
    ranges = every.mark_rule(color=LINE, strokeWidth=3, opacity=0.3).encode(
        y=y, y2="high:Q", tooltip=tooltip, **drawing.described()
    )
    line = exact.mark_line(color=LINE, strokeWidth=1.8).encode(y="mid:Q", detail="stretch:N")
    dots = exact.mark_circle(color=LINE, size=14, opacity=1).encode(y="mid:Q", tooltip=tooltip, **drawing.described())
    heading = drawing.language.say(
        "Held. A dot is a published count; a bar spans counts that differ, or a count given as “about”"
    )
    return (band + ranges + line + dots).properties(width=WIDTH, height=240, title=_panel_title(heading))


def _number(drawing: _Drawing) -> str:
    """Write a number of an axis as the reader does: the mark between thousands is that of the language."""
    return f"replace(format(abs(datum.value), ',d'), /,/g, '{drawing.language.number(1000)[1:-3]}')"


def _flows(account: Account, drawing: _Drawing) -> list[Any]:
    """Draw who came in above the line and who went out below it, by month; nothing where nobody published either."""
    values: list[_Point] = []
    said = drawing.language
    for row in account.months:
        for flow, sign in ((row.inflow, 1), (row.outflow, -1)):
            if flow is not None and flow.bounds.low > 0:
                high = flow.bounds.high if flow.bounds.high is not None else flow.bounds.low
                ends = {"low": sign * flow.bounds.low, "high": sign * high}
                message = "%(number)s came in, %(month)s" if sign > 0 else "%(number)s went out, %(month)s"
                words = said.say(message, number=said.bounds(flow.bounds), month=said.when(row.month))
                figure = f"{'in' if sign > 0 else 'out'}-{row.month.edtf}"
                values.append(
                    {
                        "from": _moment(row.month.earliest),
                        "until": _moment(row.month.latest),
                        "way": sign,
                        **ends,
                        "leads": drawing.mark("statements", figure, words),
                    }
                )
    if not values:
        return []
    base = drawing.of("flows", values).encode(
        x=alt.X("from:T", scale=drawing.scale, axis=_axis(drawing, labels=False)),
        x2="until:T",
        color=alt.condition("datum.way > 0", alt.value(TIGHTEN), alt.value(WAVE)),
        **drawing.described(),
    )
    y = alt.Y("low:Q", axis=alt.Axis(tickCount=4, labelExpr=_number(drawing)))
    sure = base.mark_rect(stroke="white", strokeWidth=0.5).encode(y=y, y2=alt.datum(0))
    doubt = base.mark_rect(opacity=0.35).encode(y=alt.Y("low:Q"), y2="high:Q")
    zero = alt.Chart(alt.Data(values=[{}])).mark_rule(color=INK, strokeWidth=0.8).encode(y=alt.datum(0))
    heading = said.say(
        "By month: above the line newly recognised; below it out, at least (the end of a term is not announced)"
    )
    return [alt.layer(sure, doubt, zero).properties(width=WIDTH, height=110, title=_panel_title(heading))]


def _labelled(waves: Sequence[Wave], drawing: _Drawing) -> set[str]:
    """Choose whose number is written on the bar: the largest first, none so near to a larger that they overlap."""
    apart = (drawing.last - drawing.first) / 20
    kept: list[Wave] = []
    for wave in sorted(waves, key=lambda wave: wave.freed.low if wave.freed else 0, reverse=True):
        alone = all(abs(wave.on.earliest - other.on.earliest) >= apart for other in kept)
        if wave.freed is not None and wave.freed.low >= LABEL_FROM and alone:
            kept.append(wave)
    return {wave.id for wave in kept}


def _waves(waves: Sequence[Wave], drawing: _Drawing) -> alt.LayerChart:
    labelled, said = _labelled(waves, drawing), drawing.language
    values: list[_Point] = [
        {
            "day": _moment(wave.on.earliest),
            "until": _moment(wave.on.latest),
            "is_day": wave.on.is_day,
            "low": wave.freed.low,
            "high": wave.freed.high if wave.freed.high is not None else wave.freed.low,
            "label": said.bounds(wave.freed) if wave.id in labelled else "",
            "wave": wave.id,
            "leads": drawing.mark(
                "wave",
                wave.id,
                said.say("%(freed)s freed, %(day)s", freed=said.bounds(wave.freed), day=said.when(wave.on)),
            ),
        }
        for wave in waves
        if wave.freed is not None and (wave.on.latest - wave.on.earliest).days <= 31
    ]
    top = max((value["high"] for value in values), default=1)
    base = drawing.of("waves", values).encode(_x(drawing, labels=False))
    y = alt.Y(
        "low:Q",
        axis=alt.Axis(tickCount=3, labelExpr=_number(drawing)),
        scale=alt.Scale(domain=[0, top * 1.25], nice=False),
    )
    on_a_day, in_a_month = base.transform_filter("datum.is_day"), base.transform_filter("!datum.is_day")
    bars = on_a_day.mark_bar(color=WAVE, width=4).encode(
        y=y, tooltip=["wave:N", "low:Q", "high:Q"], **drawing.described()
    )
    doubt = on_a_day.mark_bar(color=WAVE, width=4, opacity=0.35).encode(y=y, y2="high:Q", **drawing.described())
    spans = in_a_month.mark_rect(color=WAVE, opacity=0.35).encode(
        x2="until:T", y=y, y2=alt.datum(0), **drawing.described()
    )
    labels = base.mark_text(color=INK, dy=-7, fontSize=11).encode(y="high:Q", text="label:N", **drawing.described())
    heading = said.say(
        "Freed in waves, %(number)s or more in this period. Pale: where sources differ",
        number=said.number(sum(value["low"] for value in values)),
    )
    return (bars + doubt + spans + labels).properties(width=WIDTH, height=90, title=_panel_title(heading))


def _acts(acts: Sequence[Act], drawing: _Drawing) -> alt.LayerChart:
    said = drawing.language
    drawn = [
        act for act in acts if act.direction is not Direction.NEITHER and (act.on.latest - act.on.earliest).days <= 31
    ]
    values = [_act(act, drawing) for act in drawn]
    order = sorted({value["by"] for value in values}, key=lambda by: (_FIRST.index(by) if by in _FIRST else 9, by))
    ways = [Direction.EASES.value, Direction.TIGHTENS.value]
    heading = said.say("What others did: ▲ eased, licensed, invited   ▼ listed, banned, closed")
    base = drawing.of("acts", values).encode(
        y=alt.Y("by:N", sort=order, axis=alt.Axis(grid=True, ticks=False)),
        color=alt.Color("way:N", scale=alt.Scale(domain=ways, range=[EASE, TIGHTEN]), legend=None),
        **drawing.described(),
    )
    months = base.mark_rule(strokeWidth=2, opacity=0.5).encode(x=alt.X("from:T", scale=drawing.scale), x2="until:T")
    marks = base.mark_point(filled=True, size=48, opacity=0.9).encode(
        _x(drawing, labels=True),
        shape=alt.Shape("way:N", scale=alt.Scale(domain=ways, range=["triangle-up", "triangle-down"]), legend=None),
        tooltip=[alt.Tooltip("from:T", format="%Y-%m-%d"), "by:N", "way:N", "what:N"],
    )
    height = 16 * max(len(order), 1) + 6
    return (months + marks).properties(width=WIDTH, height=height, title=_panel_title(heading))


def _act(act: Act, drawing: _Drawing) -> _Point:
    said = drawing.language
    what = "; ".join(dict.fromkeys(f"{said.word(one.action)}: {one.target}" for one in act.told))
    words = said.say("%(by)s, %(day)s: %(what)s", by=act.authority, day=said.when(act.on), what=what)
    return {
        "day": _moment(_middle(act.on)),
        "from": _moment(act.on.earliest),
        "until": _moment(act.on.latest),
        "way": act.direction.value,
        "by": act.authority,
        "what": what,
        "leads": drawing.mark("statements", f"did-{act.on.edtf}", words),
    }
