"""Whether arrests set off arrests, as text and data. The keys of the data are contracts."""

from typing import Any

from rich.console import Console

from faustpfand.accounts.refill.self_exciting import LEAST_WAVES, SHIFTS, Clusters, Interval

JSONObject = dict[str, Any]
FORMULA = (
    "lambda(t) = mu(t) + sum over arrests before of alpha beta exp(-beta (t - t_i)) + sum over waves before of "
    "gamma m_j delta exp(-delta (t - s_j)), m_j freed, 1/delta = 30 days, 1/beta the likeliest of 1 to 14 days, mu "
    "constant or changing every 61, 182, 365 or 730 days by BIC (Ogata 1988; Mohler et al. 2011). Dates have no hours: "
    "counts of days are fitted, with those that one day's arrests set off on that day (Consul, Jain 1973). Limits by "
    "the signed root of the likelihood ratio, its mean and variance taken from worlds drawn at the limits (DiCiccio, "
    "Martin and Stern 2001). Whether it fits: Kolmogorov's test of where the counts lie in their distributions."
)
CAVEAT = "A cluster is no proof that one arrest leads to the next: an election or a raid makes many at once."
_SURE = 0.05


def data(one: Clusters | str) -> JSONObject:
    """Give alpha and gamma with their limits; or why they cannot be told."""
    if isinstance(one, str):
        return {"cannot_tell": one}
    return {
        "arrests": one.arrests,
        "days": one.days,
        "verdict": verdict(one),
        "set_off_by_one_arrest": _interval(one.alpha),
        "with_most_changes_of_level": _interval(one.most_changes),
        "level_changes_every_days": one.step,
        "memory_days": one.memory,
        "p_of_fit": one.fits,
        "waves": one.waves,
        "set_off_by_one_freed": None if one.gamma is None else _interval(one.gamma),
        "p_with_waves_moved": one.moved,
        "caveat": CAVEAT,
    }


def _interval(one: Interval) -> JSONObject:
    return {"estimate": one.estimate, "low": one.low, "high": None if one.high == float("inf") else one.high}


def verdict(one: Clusters) -> str:
    """Say yes, no sign, or cannot tell; in words that are contracts, too."""
    if not one.is_sound:
        return "cannot tell: arrests do not come as such a process has them, as with many taken on one day"
    if one.alpha.low <= 0:
        return "no sign of clusters"
    if one.alpha.high >= 1:
        return "cannot tell: clusters and a rising level of arrests would look the same"
    if one.most_changes.low <= 0:
        return "cannot tell: a level that changes every two months would explain it as well"
    return "in clusters"


def text(one: Clusters | str, out: Console) -> None:
    """Print the verdict first, then the figures."""
    out.print("[bold]Do arrests set off arrests?[/]")
    if isinstance(one, str):
        out.print(f"  Cannot tell: {one}\n")
        return
    out.print(f"  [bold]{verdict(one)}[/]; {one.arrests:,} arrests of known day in {one.days:,.0f} days.")
    level = "constant" if one.step is None else f"changing every {one.step:,.0f} days"
    out.print(
        f"  One arrest goes with {_limits(one.alpha)} further ones, over {one.memory:.0f} days or so, the level "
        f"{level}; with a level that may change every two months {_limits(one.most_changes)}. "
        f"How well it fits: p {one.fits:.2f}."
    )
    if one.gamma is None:
        out.print(f"  Whether the freed are replaced cannot be told: it takes {LEAST_WAVES} waves within these days.")
    else:
        sure = one.is_sound and one.gamma.low > 0 and one.moved is not None and one.moved <= _SURE
        out.print(
            f"  One freed in a wave goes with {_limits(one.gamma)} further arrests, by chance alone as many in "
            f"{one.moved:.0%} of {SHIFTS + 1} calendars of waves: {'more' if sure else 'cannot tell'}."
        )
    out.print(f"  {CAVEAT}\n", style="dim")


def _limits(one: Interval) -> str:
    high = "?" if one.high == float("inf") else f"{one.high:.2f}"
    return f"{one.estimate:.2f} ({one.low:.2f} to {high})"
