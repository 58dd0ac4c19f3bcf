"""Write what `run.py` measured into the README, between its marks, and draw it.

report.py BENCH    reads BENCH/names.json, writes BENCH/README.md and BENCH/names.svg
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from math import log
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

Row = dict[str, Any]
_BEGIN, _END = "<!-- names:begin -->", "<!-- names:end -->"
_OURS, _PEERS = "#8c1d18", ["#1f5f8b", "#2e7d4f", "#8a6d3b", "#6b6b6b", "#a9a9a9"]
_FONT = "DejaVu Sans, Helvetica, Arial, sans-serif"
_SETS = {"invented": "Pairs of invented names", "public names": "Pairs of public names"}
_KIN = ("namesake", "sibling", "spouse", "parent_child")
_PAIR_COLUMNS: dict[str, Callable[[Row], str]] = {
    "scorer": lambda row: row["engine"],
    "recall at precision 0.99": lambda row: _share(row["recall_at_precision_0.99"]),
    "of these, Latin and Cyrillic": lambda row: _share(row["recall_latin_cyrillic"]),
    "recall at precision 0.95": lambda row: _share(row["recall_at_precision_0.95"]),
    **{
        f"{why.replace('_', '-')} taken": lambda row, why=why: f"{row[f'accepted_{why}']} of {row[f'of_{why}']:,}"
        for why in _KIN
    },
    "best F1": lambda row: f"{row['best_f1']:.3f}",
    "calibration error": lambda row: f"{row['calibration_error']:.3f}",
    "pairs a second": lambda row: f"{row['pairs_a_second']:,}",
    "peak MB": lambda row: f"{row['peak_mb']:,}",
}
_LINK_COLUMNS: dict[str, Callable[[Row], str]] = {
    "linker": lambda row: row["engine"],
    "names": lambda row: f"{row['left']:,} to {row['right']:,}",
    "seconds": lambda row: f"{row['seconds']:,.1f}",
    "peak MB": lambda row: f"{row['peak_mb']:,}",
    "recall": lambda row: _share(row["recall"]),
    "precision": lambda row: _share(row["precision"]),
    "true links met": lambda row: _share(row["met"]),
    "growth": lambda row: row["growth"],
}


def main(bench: Path) -> None:
    results = json.loads((bench / "names.json").read_text("utf-8"))
    readme = bench / "README.md"
    before, _, rest = readme.read_text("utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    readme.write_text(f"{before}{_BEGIN}\n{section(results)}\n{_END}{after}", encoding="utf-8")
    (bench / "names.svg").write_text(vl_convert.vegalite_to_svg(chart(results).to_dict()), encoding="utf-8")


def section(results: Row) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    where = f"on one of two shared cores with Python {results['python']}"
    parts = [f"Measured on {results['measured']} {where}: {versions}."]
    for label, title in _SETS.items():
        if rows := [row for row in results["pairs"] if row["set"] == label]:
            parts += [f"### {title}", _described(rows), _table(_PAIR_COLUMNS, rows), *_sampled(rows)]
    parts += ["### A list looked up in a register", _table(_LINK_COLUMNS, grown(results["links"]))]
    parts += ["![Recall at precision 0.99 by scorer; seconds and recall by size of the register](names.svg)"]
    return "\n\n".join(parts)


def _described(rows: Sequence[Row]) -> str:
    pairs = max((row.get("pairs", 0) for row in rows), default=0)
    return f"{rows[0]['people']:,} people in {rows[0]['spellings']:,} spellings; {pairs:,} pairs."


def _sampled(rows: Iterable[Row]) -> list[str]:
    say = "{engine} scored a random {scored:,} of the pairs: all would have taken too long."
    return [say.format(**row) for row in rows if row.get("scored", 0) < row.get("pairs", 0)]


def grown(rows: Iterable[Row]) -> list[Row]:
    """Say of each size how many times as long it took as the one before, and what n log n would allow."""
    last: dict[str, Row] = {}
    found = []
    for row in rows:
        before = last.get(row["engine"])
        known = before is not None and "seconds" in before and "seconds" in row
        found.append(row | {"growth": _growth(before, row) if known else ""})
        last[row["engine"]] = row
    return sorted(found, key=lambda row: (row["left"], row["right"]))


def _growth(before: Row, row: Row) -> str:
    sizes = [each["left"] + each["right"] for each in (before, row)]
    allowed = sizes[1] * log(sizes[1]) / (sizes[0] * log(sizes[0]))
    return f"{row['seconds'] / max(before['seconds'], 0.01):.1f} times; n log n: {allowed:.1f}"


def _table(columns: dict[str, Callable[[Row], str]], rows: Iterable[Row]) -> str:
    lines = [_line(columns), _line(["---"] + ["---:"] * (len(columns) - 1))]
    lines += [_line(_cells(columns, row)) for row in rows]
    return "\n".join(lines)


def _cells(columns: dict[str, Callable[[Row], str]], row: Row) -> list[str]:
    if "failed" not in row:
        return [cell(row) for cell in columns.values()]
    known = [cell(row) for name, cell in columns.items() if name in ("scorer", "linker", "names")]
    return [*known, row["failed"], *[""] * (len(columns) - len(known) - 1)]


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _share(value: float) -> str:
    return f"{value:.3f}"


def chart(results: Row) -> alt.HConcatChart:
    engines = list(dict.fromkeys(row["engine"] for row in results["pairs"]))
    scale = alt.Scale(domain=engines, range=[_OURS, *_PEERS])
    colour = alt.Color("engine:N", scale=scale, legend=alt.Legend(title=None))
    drawn = alt.hconcat(_bars(results["pairs"], colour, engines), _lines(results["links"], colour), spacing=40)
    return (
        drawn.configure(font=_FONT, background="white")
        .configure_view(stroke=None)
        .configure_legend(orient="bottom", columns=3)
    )


def _bars(pairs: Iterable[Row], colour: alt.Color, engines: Sequence[str]) -> alt.Chart:
    rows = [
        {"engine": row["engine"], "set": _SETS[row["set"]], "recall": row["recall_at_precision_0.99"]}
        for row in pairs
        if "failed" not in row
    ]
    header = alt.Header(orient="top", labelAnchor="start")
    return (
        alt.Chart(alt.Data(values=rows), width=260, height=110)
        .mark_bar()
        .encode(
            x=alt.X("recall:Q", title="recall at precision 0.99", scale=alt.Scale(domain=[0, 1])),
            y=alt.Y("engine:N", title=None, sort=engines),
            color=colour,
            row=alt.Row("set:N", title=None, sort=list(_SETS.values()), header=header),
        )
    )


def _lines(links: Iterable[Row], colour: alt.Color) -> alt.VConcatChart:
    rows = [row for row in links if "failed" not in row]
    base = alt.Chart(alt.Data(values=rows), width=320, height=130).mark_line(point=True)
    log_scale = alt.Scale(type="log")
    x = alt.X("right:Q", title="names in the register", scale=log_scale, axis=alt.Axis(format="~s", tickCount=3))
    seconds = alt.Y("seconds:Q", title="seconds", scale=log_scale, axis=alt.Axis(tickCount=4))
    recall = alt.Y("recall:Q", title="recall of true links", scale=alt.Scale(domain=[0, 1]))
    return alt.vconcat(*(base.encode(x=x, y=y, color=colour) for y in (seconds, recall)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
