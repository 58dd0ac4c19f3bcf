"""Whether the cells filled again, as text and data. The keys of the data are contracts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand import dates
from faustpfand.accounts.refill.lag import Lag
from faustpfand.accounts.refill.revolving_door import (
    AFTER_MONTHS,
    CAVEATS,
    AfterWave,
    Again,
    Association,
    CannotTell,
    Identity,
    Window,
)
from faustpfand.accounts.refill.self_exciting import Clusters
from faustpfand.accounts.stocks.stock import PublishedStock
from faustpfand.places import country_name
from faustpfand.publish import clusters as clusters_shown
from faustpfand.publish.data import limits, told

JSONObject = dict[str, Any]
Ratio = tuple[float, float | None] | None
NO_REGISTER = "No register is on record."
_TELLING = 2.3  # ten times likelier with a change than without
FORMULAS = {
    "window": "entered / freed, entered in the days (wave, wave + w]. Published months inside the window give "
    "the least, "
    "all months that it touches the most; a register's own dates give sharp bounds.",
    "identity": "closing = opening + inflow - outflow, within one register. Outflow that nobody announced is "
    "unknown, so "
    "the outflow has no upper bound and the carried stock no lower one.",
    "association": f"log E(y_t) = b_0 + b_1 t + gamma z_t + two pairs of sine and cosine, z_t = people freed in the "
    f"{AFTER_MONTHS} months before / 100; negative binomial, beside it variance phi mu with "
    "errors that do not rest on it (HC3, MacKinnon and White 1985); limits by the t distribution (Lopez Bernal et al. "
    "2017).",
    "change": "the last month before a change of rate, any month as likely before looking; negative binomial counts.",
    "signs": "all ways to swap before and after at each month of waves; p is the share that sums to at least as much.",
    "recognition_lag": "F(t) = product over s > t of 1 - d(s) / those with T <= s <= R, T the lag, R the days from "
    "arrest to the newest edition (reverse time; Lagakos, Barraj and De Gruttola 1988; Kalbfleisch and Lawless 1989).",
    "placebo": "mean over waves of log((y after + 1/2) / (y before + 1/2)); the whole calendar of waves is "
    "shifted about "
    "the span; p is the share of shifts at least as extreme, the true one included.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that `refill` tells; `clusters` only where it was asked for."""

    country: str
    as_of: str
    waves: Sequence[AfterWave]
    identities: Sequence[Identity]
    association: Association | CannotTell
    again: Again
    lag: Lag | str = NO_REGISTER
    clusters: Clusters | str | None = None
    synthetic: bool = False


def data(one: Report, *, explain: bool = False) -> JSONObject:
    """Give everything; null is what nobody published or no register tells."""
    return {
        "country": one.country,
        "as_of": one.as_of,
        "synthetic": one.synthetic,
        "waves": [
            {
                "wave": each.wave.id,
                "on": str(each.wave.on),
                "freed": limits(each.freed),
                "windows": [_window(window) for window in each.windows],
            }
            for each in one.waves
        ],
        "identities": [_identity(each) for each in one.identities],
        "association": _association(one.association),
        "detained_again": {
            "persons": [person.id for person in one.again.persons],
            "published": [
                {"what": flow.what, "during": str(flow.during), "count": str(flow.count), "told": told(flow.told)}
                for flow in one.again.published
            ],
        },
        "recognition_lag": _lag(one.lag),
        **({} if one.clusters is None else {"clusters": clusters_shown.data(one.clusters)}),
        "caveats": list(CAVEATS),
    } | ({"explain": _formulas(one)} if explain else {})


def _formulas(one: Report) -> dict[str, str]:
    return FORMULAS if one.clusters is None else FORMULAS | {"clusters": clusters_shown.FORMULA}


def _window(one: Window) -> JSONObject:
    return {
        "days": one.days,
        "until": one.until.isoformat(),
        "complete": one.complete,
        "published": limits(one.published),
        "published_ratio": _ratio(one.published_ratio),
        "register": limits(one.register),
        "register_ratio": _ratio(one.register_ratio),
        "net_freed": limits(one.net),
    }


def _ratio(one: Ratio) -> JSONObject | None:
    return None if one is None else {"low": one[0], "high": one[1]}


def _stock(one: PublishedStock | None) -> JSONObject | None:
    if one is None:
        return None
    return {
        **(limits(one.bounds) or {}),
        "counted_on": str(one.counted_on),
        "told": [told(each.told) for each in one.counts],
    }


def _identity(one: Identity) -> JSONObject:
    return {
        "from": one.first.isoformat(),
        "until": one.last.isoformat(),
        "opening": _stock(one.opening),
        "inflow": limits(one.inflow),
        "outflow": limits(one.outflow),
        "outflow_by_kind": {kind: limits(bounds) for kind, bounds in one.by_kind.items()},
        "carried": limits(one.carried),
        "closing": _stock(one.closing),
        "gap": one.gap,
        "implied_inflow": limits(one.implied_inflow),
        "ratio": _ratio(one.ratio),
        "told": [told(flow.told) for flow in one.told],
    }


def _association(one: Association | CannotTell) -> JSONObject:
    if isinstance(one, CannotTell):
        return {"cannot_tell": one.reason}
    return {
        "months": len(one.months),
        "first": one.months[0].isoformat()[:7],
        "last": one.months[-1].isoformat()[:7],
        "rate_ratio_per_100_freed": _three(one.ratio),
        "quasi_poisson": _three(one.quasi_poisson),
        "dispersion": one.dispersion,
        "autocorrelation": list(one.autocorrelation),
        "least_ratio_found_8_in_10": one.least,
        "with_one_wave_left_out": list(one.without),
        "calendar_shift": None
        if one.placebo is None
        else {"statistic": one.placebo.statistic, "p": one.placebo.p, "shifts": one.placebo.shifts},
        "month_after_less_month_before": None
        if one.signs is None
        else {"sum": one.signs.total, "assignments": one.signs.assignments, "p_two_sided": one.signs.p_two_sided},
        "change": {
            "last_month_before": _change_month(one).isoformat()[:7],
            "rate_before": one.change.rate_before,
            "rate_after": one.change.rate_after,
            "log_bayes_factor": one.change.log_bayes_factor,
        },
        "series": [
            {"month": month.isoformat()[:7], "recognised": count, "freed_before": freed}
            for month, count, freed in zip(one.months, one.counts, one.freed, strict=True)
        ],
    }


def _lag(one: Lag | str) -> JSONObject:
    if isinstance(one, str):
        return {"cannot_tell": one}
    return {
        "persons": one.persons,
        "recognised_before_arrest": one.before,
        "partly_dated": one.partial,
        "median_days": one.median,
        "of_lags_up_to_days": one.most,
        "recognised_within": [
            {"days": day, "share": share, "low": low, "high": high, "as_the_register_has_it": naive}
            for day, share, low, high, naive in one.shares
        ],
    }


def _change_month(one: Association) -> date:
    return dates.months(one.stretch, date(one.stretch.year + 30, 1, 1))[one.change.mode - 1].earliest


def _three(one: tuple[float, float, float]) -> JSONObject:
    return {"estimate": one[0], "low": one[1], "high": one[2]}


def rows(one: Report) -> list[JSONObject]:
    """Give a flat row a wave and window."""
    return [
        {
            "country": one.country,
            "as_of": one.as_of,
            "wave": each.wave.id,
            "on": str(each.wave.on),
            "freed_low": each.freed.low,
            "freed_high": each.freed.high,
            "days": window.days,
            "until": window.until.isoformat(),
            "complete": "yes" if window.complete else "",
            "entered_low": window.published.low if window.published else None,
            "entered_high": window.published.high if window.published else None,
            "register_low": window.register.low if window.register else None,
            "register_high": window.register.high if window.register else None,
        }
        for each in one.waves
        for window in each.windows
    ]


COLUMNS = (
    "country", "as_of", "wave", "on", "freed_low", "freed_high", "days", "until", "complete", "entered_low",
    "entered_high", "register_low", "register_high",
)  # fmt: skip


def text(one: Report, out: Console, *, explain: bool = False) -> None:
    """Print the identities, the windows, the association, and what to keep in mind."""
    out.print(f"[bold]{country_name(one.country)}: did the cells fill again?[/] As of {one.as_of}")
    if one.synthetic:
        out.print("[bold]The register is synthetic: nobody in it exists.[/]")
    for each in one.identities:
        _print_identity(each, out)
    if one.waves:
        out.print(_windows(one.waves))
        out.print(
            "Entered for each one freed, in the days after the wave, by published recognitions; where a register "
            "dates detentions, by those, too (r). ? means that no figures reach so far.\n",
            style="dim",
        )
    else:
        out.print("No wave with a number is on record.")
    _print_association(one.association, out)
    published = ", ".join(f"{flow.count} in {flow.during} ({escape(str(flow.told))})" for flow in one.again.published)
    out.print(
        f"Detained again after a release, counted apart: {len(one.again.persons)} persons by the registers; "
        f"published: {published or 'nothing'}."
    )
    _print_lag(one.lag, out)
    if one.clusters is not None:
        clusters_shown.text(one.clusters, out)
    for caveat in CAVEATS:
        out.print(f"- {caveat}", style="dim")
    if explain:
        out.print("\n[bold]How it was reckoned[/]")
        for name, formula in _formulas(one).items():
            out.print(f"  {name}: {escape(formula)}")
        if isinstance(one.association, Association):
            series = zip(one.association.months, one.association.counts, one.association.freed, strict=True)
            told_months = ", ".join(f"{month:%Y-%m} {count}/{freed:.0f}" for month, count, freed in series)
            out.print(f"  Months, newly recognised/freed in the {AFTER_MONTHS} months before: {told_months}")


def _print_lag(one: Lag | str, out: Console) -> None:
    if isinstance(one, str):
        out.print(f"From arrest to recognition: cannot tell. {one}")
        return
    shares = ", ".join(f"{share:.0%} within {day} days" for day, share, *_ in one.shares)
    out.print(
        f"From arrest to recognition: half within {one.median:,} days; {shares}; of {one.persons:,} persons and lags "
        f"of up to {one.most:,} days, allowing for those whom the register does not know yet."
    )


def _print_identity(one: Identity, out: Console) -> None:
    out.print(f"\n[bold]{one.first} to {one.last}[/]")
    if one.opening is None or one.inflow is None:
        missing = "no count near its start" if one.opening is None else "no figure of who came in"
        out.print(f"  Cannot tell: {missing} is on record.")
        return
    kinds = ", ".join(f"{bounds} {kind}" for kind, bounds in one.by_kind.items())
    out.print(
        f"  {one.opening.bounds} on {one.opening.counted_on}, {one.inflow} came in, {one.outflow} went out ({kinds}): "
        f"at most {one.carried.high:,} should be held."
        if one.carried and one.carried.high is not None
        else "  Open."
    )
    if one.closing is not None and one.gap is not None:
        apart = "the books close" if one.gap == 0 else f"{one.gap:,} more than the flows allow"
        share = one.gap / one.closing.bounds.low if one.closing.bounds.low else 0.0
        out.print(f"  Counted: {one.closing.bounds} on {one.closing.counted_on}: {apart} ({share:.1%}).")
    if one.implied_inflow is not None:
        out.print(f"  The two counts and the known outflow leave room for an inflow of {one.implied_inflow}.")
    if one.ratio is not None and one.ratio[1] is not None:
        out.print(f"  Came in for each one who went out: at most {one.ratio[1]:.2f}.")


def _windows(found: Sequence[AfterWave]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    days = [window.days for window in found[0].windows]
    for column in ("wave", "freed", *(f"{number} days" for number in days)):
        table.add_column(column, justify="left" if column == "wave" else "right", overflow="fold")
    for each in found:
        table.add_row(escape(each.wave.id), str(each.freed), *(_cell(window) for window in each.windows))
    return table


def _cell(one: Window) -> str:
    own = f" r {_span(one.register_ratio)}" if one.register_ratio else ""
    return (_span(one.published_ratio) if one.complete else "?") + own


def _span(one: Ratio) -> str:
    if one is None:
        return "?"
    return f"≥{one[0]:.1f}" if one[1] is None else f"{one[0]:.1f}–{one[1]:.1f}"


def _print_association(one: Association | CannotTell, out: Console) -> None:
    out.print("[bold]Are waves followed by more arrests?[/]")
    if isinstance(one, CannotTell):
        out.print(f"  Cannot tell: {one.reason}\n")
        return
    estimate, low, high = one.ratio
    lows, highs = (low, one.quasi_poisson[1]), (high, one.quasi_poisson[2])
    verdict = "more" if min(lows) > 1 else "fewer" if max(highs) < 1 else "cannot tell"  # both must say so
    out.print(
        f"  [bold]{verdict}[/]: for each 100 freed in the {AFTER_MONTHS} months before, recognitions are multiplied by "
        f"{estimate:.2f} ({low:.2f} to {high:.2f}); quasi-Poisson {one.quasi_poisson[0]:.2f} "
        f"({one.quasi_poisson[1]:.2f} to {one.quasi_poisson[2]:.2f}); {len(one.months)} months."
    )
    out.print(
        f"  Variance {one.dispersion:.1f} times the mean; autocorrelation {one.autocorrelation[0]:+.2f}; one wave left "
        f"out: {one.without[0]:.2f} to {one.without[1]:.2f}. A ratio below {one.least:.1f} would be missed more often "
        "than 2 times in 10."
    )
    if one.placebo is not None:
        out.print(
            f"  Calendar of waves moved about: a rise at least as large in {one.placebo.p:.0%} of {one.placebo.shifts} "
            "positions."
        )
    if one.signs is not None:
        out.print(
            f"  Months after waves less months before: {one.signs.total:+.0f} in all, p {one.signs.p_two_sided:.2f}."
        )
    told_of = "does not say" if one.change.log_bayes_factor < _TELLING else f"says after {_change_month(one):%Y-%m}"
    out.print(
        f"  Whether and when the rate changed, the series itself {told_of} "
        f"(log Bayes factor {one.change.log_bayes_factor:+.1f}).\n"
    )
