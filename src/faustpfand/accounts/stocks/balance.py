"""Balance assertions: a published count is checked like the closing line of a bank statement."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from faustpfand.accounts.stocks.flows import RECOGNISED, published_outflow
from faustpfand.accounts.stocks.stock import PublishedStock, Register, published_stock, register_stock
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds, Count, bounds
from faustpfand.records import PublishedCount, PublishedFlow, Told

NEAR_DAYS = 3  # opening and closing counts must lie this close to the period's ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """One published count against the ledger's own figure of that day.

    `gap` is 0 where the two can both be true, else how many persons they are apart, with the sign of
    published minus own. `told` are the sources of both; `opening`, `inflow` and `outflow` what the own figure was
    carried from, None where a register gave it.
    """

    on: date
    published: Bounds
    own: Bounds
    gap: int
    basis: str
    by: str
    told: tuple[Told, ...] = ()
    opening: PublishedStock | None = None
    inflow: Count | None = None
    outflow: Bounds | None = None

    @property
    def holds(self) -> bool:
        """True if some number satisfies both."""
        return self.gap == 0


def gap(published: Bounds, own: Bounds) -> int:
    """Give how far two bounds lie apart: 0 where they touch, else published minus own."""
    if own.high is not None and published.low > own.high:
        return published.low - own.high
    if published.high is not None and published.high < own.low:
        return published.high - own.low
    return 0


def against_register(counts: Iterable[PublishedCount], register: Register) -> list[Assertion]:
    """Hold every count of a day against the register's stock of that day."""
    found = []
    for one in counts:
        if one.on.is_day and one.on.earliest <= register.known_until:
            own = register_stock(register, one.on.earliest)
            published = bounds(one.count)
            found.append(
                Assertion(
                    on=one.on.earliest,
                    published=published,
                    own=own,
                    gap=gap(published, own),
                    basis="register",
                    by=str(one.told),
                    told=(one.told,),
                )
            )
    return found


def by_identity(
    counts: Sequence[PublishedCount], flows: Sequence[PublishedFlow], waves: Sequence[Wave], country: str
) -> list[Assertion]:
    """Hold the count at the end of a period against the count at its start, plus inflow, less outflow.

    Only where the inflow of just that period was published, with a count near both its ends. The outflow has
    mostly no upper bound (see `published_outflow`), so the own figure mostly has no lower one.

    Source: stock-flow identity, docs/explanation/balance.md.
    """
    found = []
    for flow in flows:
        if flow.country != country or flow.what != RECOGNISED or flow.during.is_day:
            continue
        opening = published_stock(counts, flow.during.earliest - timedelta(1), NEAR_DAYS)
        closing = published_stock(counts, flow.during.latest, NEAR_DAYS)
        if opening is None or closing is None or opening.counted_on == closing.counted_on:
            continue
        if not (opening.counted_on.is_day and closing.counted_on.is_day):
            continue
        out = published_outflow(flows, waves, country, flow.during)
        outflow = out.bounds if out else Bounds(0, None)
        own = _carried(opening.bounds, bounds(flow.count), outflow)
        told = [*(one.told for one in (*closing.counts, *opening.counts)), flow.told]
        found.append(
            Assertion(
                on=flow.during.latest,
                published=closing.bounds,
                own=own,
                gap=gap(closing.bounds, own),
                basis=f"{opening.bounds} on {opening.counted_on}, in {flow.count}, out {out.bounds if out else '?'}",
                by=str(flow.told),
                told=tuple(told),
                opening=opening,
                inflow=flow.count,
                outflow=outflow,
            )
        )
    return sorted(_distinct(found), key=lambda one: one.on)


def _carried(opening: Bounds, inflow: Bounds, outflow: Bounds) -> Bounds:
    low = 0 if outflow.high is None else max(0, opening.low + inflow.low - outflow.high)
    high = None if opening.high is None or inflow.high is None else opening.high + inflow.high - outflow.low
    return Bounds(low, high)


def _distinct(assertions: Iterable[Assertion]) -> list[Assertion]:
    """Drop what a reprint says again: same day, same figures."""
    return list({(one.on, one.published, one.own): one for one in assertions}.values())
