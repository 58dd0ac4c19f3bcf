"""Published inflow and outflow of a period, with bounds that hold whichever of the sources is right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, hull
from faustpfand.dates import When
from faustpfand.records import PublishedFlow

RECOGNISED = "recognised_as_political_prisoner"
ALL_OUT = ("outflow_all_releases", "outflow_released_total")
PARDONED = ("outflow_pardoned", "outflow_pardoned_with_US_help")
SERVED = ("outflow_sentence_served",)


@dataclass(frozen=True, slots=True)
class Flow:
    """So many in a period, and the published figures behind it."""

    bounds: Bounds
    told: tuple[PublishedFlow, ...] = ()


def published_inflow(flows: Iterable[PublishedFlow], country: str, period: When, what: str = RECOGNISED) -> Flow | None:
    """Say how many were newly recognised in a period.

    Figures for just this period give the bounds. Where there is none, a figure for a part of it (one announcement)
    is a lower bound; parts are not added, since they may lie inside each other.
    """
    mine = [flow for flow in flows if flow.country == country and flow.what == what]
    whole = [flow for flow in mine if _same(flow.during, period)]
    if whole and (bounds := hull(flow.count for flow in whole)) is not None:
        return Flow(bounds, tuple(whole))
    parts = [flow for flow in mine if _inside(flow.during, period)]
    if not parts:
        return None
    largest = max(parts, key=lambda flow: flow.count.low)
    return Flow(Bounds(largest.count.low, None), (largest,))


def published_outflow(flows: Iterable[PublishedFlow], waves: Sequence[Wave], country: str, period: When) -> Flow | None:
    """Say how many came out in a period: at least those of its waves, or those of published totals.

    The upper bound is open unless somebody published all releases: most who leave have served their term, and
    nobody announces them.
    """
    mine = [flow for flow in flows if flow.country == country and _same(flow.during, period)]
    everybody = [flow for flow in mine if flow.what in ALL_OUT]
    pardoned = [flow for flow in mine if flow.what in PARDONED]
    served = [flow for flow in mine if flow.what in SERVED]
    in_waves = sum(one.political.low for one in waves if _inside(one.on, period) and one.political)
    told = (*everybody, *pardoned, *served)
    low = max(
        in_waves,
        min((flow.count.low for flow in everybody), default=0),
        min((flow.count.low for flow in pardoned), default=0) + min((flow.count.low for flow in served), default=0),
    )
    if low == 0 and not told:
        return None
    whole = hull(flow.count for flow in everybody)
    high = whole.high if whole else None
    return Flow(Bounds(low, high if high is None else max(low, high)), told)


def _same(a: When, b: When) -> bool:
    return (a.earliest, a.latest) == (b.earliest, b.latest)


def _inside(a: When, b: When) -> bool:
    return b.earliest <= a.earliest and a.latest <= b.latest
