"""The vintage table: what was said of a month at each later time, and which statements changed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from faustpfand.accounts.stocks.stock import (
    POLITICAL,
    PublishedStock,
    Register,
    of_population,
    published_stock,
    register_stock,
)
from faustpfand.accounts.waves import waves
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Facts, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Vintage:
    """What the ledger said of the end of a month as of one moment.

    `came` and `went` are the published counts that the figure rests on and did not before, and the other way round;
    `sources` are the documents taken in since the vintage before.
    """

    as_of: datetime
    published: PublishedStock | None
    register: Bounds | None
    came: tuple[Told, ...] = ()
    went: tuple[Told, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """The ledger's view as of a moment, and the documents that it took in then."""

    as_of: datetime
    facts: Facts
    register: Register | None
    sources: tuple[str, ...]


def vintages(moments: Iterable[Moment], country: str, month: When, population: str = POLITICAL) -> list[Vintage]:
    """Say what was known of the end of a month at each moment; moments that changed nothing are left out.

    Args:
        moments: oldest first.
        country: ISO 3166-1 alpha-2.
        month: the month.
        population: whose stock.
    """
    found: list[Vintage] = []
    before: Vintage | None = None
    since: list[str] = []
    for moment in moments:
        since += moment.sources
        days = [wave.on for wave in waves(moment.facts.waves, country)]
        published = published_stock(of_population(moment.facts.counts, country, population), month.latest, waves=days)
        known = moment.register
        own = register_stock(known, month.latest) if known is not None and month.latest <= known.known_until else None
        now, earlier = _told(published), _told(before.published if before else None)
        if before is not None and now == earlier and own == before.register:
            continue
        before = Vintage(
            as_of=moment.as_of,
            published=published,
            register=own,
            came=tuple(one for one in now if one not in earlier),
            went=tuple(one for one in earlier if one not in now),
            sources=tuple(since),
        )
        found.append(before)
        since = []
    return found


def _told(stock: PublishedStock | None) -> list[Told]:
    return [one.told for one in stock.counts] if stock else []
