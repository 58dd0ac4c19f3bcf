"""Which pages the published site has: a table. A page more is a line more.

Everything here is handed the snapshot of a public copy, never one of the ledger.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from faustpfand.accounts.campaign import Campaign
from faustpfand.accounts.stocks.stock import POLITICAL
from faustpfand.accounts.waves import days_told, tellings
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Intake, Ledger
from faustpfand.publish import changes, package
from faustpfand.publish.pages import (
    Page,
    account_page,
    changes_page,
    deals_page,
    inline_svg,
    people_page,
    person_page,
    public_source,
    statements_page,
    wave_page,
)
from faustpfand.publish.pages.naming import named
from faustpfand.publish.site.links import Asked
from faustpfand.publish.snapshot import Snapshot
from faustpfand.views import period_of

Context = Mapping[str, object]
COUNTED: Final = 5  # of a population that was counted less often there is no page; the data has its counts
SOURCES_SHOWN: Final = 100


@lru_cache(maxsize=1)
def opened(location: str) -> Ledger:
    """Open the public copy that is being published: once, since every new connection forgets what it had prepared."""
    return Ledger(location)


def _whole(drawn: Any, _: Page) -> Context:  # noqa: ANN401 - each page draws its own
    return {"drawn": drawn}


@dataclass(frozen=True)
class Leaf:
    """One sort of page.

    Args:
        page: what links call it. template: what it is rendered with.
        asked: what there is a page for; the first is also the page where nothing is asked.
        draw: draws it up, for all languages at once.
        context: what the template is handed, for one reader.
        lesser: what links may ask for that this site does not tell apart; of a row, only where on the page it stands.
    """

    page: str
    template: str
    asked: Callable[[Snapshot], Iterable[Asked]]
    draw: Callable[..., Any]
    context: Callable[[Any, Page], Context] = _whole
    lesser: tuple[str, ...] = ()


# -- the account, and what stands behind its figures -----------------------------------------------------


def _accounts(snapshot: Snapshot) -> Iterator[Asked]:
    """Give the account of each country, for each population that was counted often, and of the whole time."""
    for country, population in _counted(snapshot):
        yield {"country": country, "population": population}
    for country, population in _counted(snapshot):
        if population != POLITICAL:
            continue
        drawn = account_page.drawn(snapshot, country=country, population=population)
        if drawn is not None and drawn.whole[0] < drawn.account.first:
            yield {"country": country, "population": population, **_period(drawn)}


def _counted(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    facts = snapshot.facts
    for country in dict.fromkeys([*account_page.countries_of(snapshot), *(one.country for one in facts.waves)]):
        often = Counter(one.population for one in facts.counts if one.country == country)
        _, chosen = account_page.populations_of(facts, country, "")
        try:
            period_of(facts, snapshot.register(country), country, chosen, (None, None))
        except FaustpfandError:  # nothing tells where its account begins
            continue
        for population in dict.fromkeys([chosen, *sorted(often)]):
            if population == chosen or often[population] >= COUNTED:
                yield country, population


def _account(snapshot: Snapshot, **asked: str) -> account_page.Drawn | None:
    first, last = (date.fromisoformat(asked[name]) if name in asked else None for name in ("from", "until"))
    return account_page.drawn(
        snapshot, country=asked["country"], population=asked["population"], first=first, last=last
    )


def _account_context(drawn: account_page.Drawn, page: Page) -> Context:
    moment = drawn.moment.date().isoformat() if drawn.moment else ""
    svg, words = account_page.picture(drawn.account, moment, page.language.code)
    picture = inline_svg.linked(svg, page.links), words
    not_asked: Context = {"parts": None, "field": "", "fields": (), "said": None, "month": "", "asked": {}}
    return {"drawn": drawn, "picture": picture, **not_asked}


def _figures(snapshot: Snapshot) -> Iterator[Asked]:
    """Give every figure that a table or a picture of the account shows."""
    for country, population in _counted(snapshot):
        drawn = account_page.drawn(snapshot, country=country, population=population)
        if drawn is None:
            continue
        whole = _account(snapshot, country=country, population=population, **_period(drawn)) or drawn
        days = [f"held-{one.on.edtf}" for one in whole.account.counts if one.on.is_day]
        acts = [f"did-{one.on.edtf}" for one in whole.account.acts]
        for name in dict.fromkeys([*days, *_months(whole), *acts]):
            yield {"country": country, "population": population, "id": name}


def _period(drawn: account_page.Drawn) -> Asked:
    first, last = drawn.whole
    return {"from": first.isoformat(), "until": last.isoformat()}


def _months(drawn: account_page.Drawn) -> Iterator[str]:
    for row in drawn.account.months:
        told = {
            "held": (row.stock, row.register_stock),
            "in": (row.inflow, row.register_inflow),
            "out": (row.outflow, row.register_outflow),
        }
        for about, figures in told.items():
            if any(figure is not None for figure in figures):
                yield f"{about}-{row.month.edtf}"


def _figure(snapshot: Snapshot, *, country: str, population: str, id: str) -> statements_page.Figure | None:  # noqa: A002 - its name in addresses
    return statements_page.figure(snapshot, name=id, country=country, population=population)


# -- waves and deals -------------------------------------------------------------------------------------


def _waves(snapshot: Snapshot) -> Iterator[Asked]:
    waves = {(one.country, one.wave): None for one in snapshot.facts.waves if not one.is_sum}
    return ({"country": country, "id": wave} for country, wave in waves)


def _wave(snapshot: Snapshot, *, country: str, id: str) -> wave_page.WaveDrawn | None:  # noqa: A002
    return wave_page.drawn(snapshot, name=id, country=country)


def _countries_of_deals(snapshot: Snapshot) -> Iterator[Asked]:
    first = account_page.countries_of(snapshot)[:1]
    return ({"country": one} for one in dict.fromkeys([*first, *(one.country for one in snapshot.facts.deals)]))


def _deals(snapshot: Snapshot) -> Iterator[Asked]:
    deals = {(one.country, one.deal): None for one in snapshot.facts.deals}
    return ({"country": country, "id": deal} for country, deal in deals)


def _deal(snapshot: Snapshot, *, country: str, id: str) -> deals_page.OneDeal | None:  # noqa: A002
    return deals_page.one(snapshot, name=id, country=country)


def _deal_context(drawn: deals_page.OneDeal, _: Page) -> Context:
    return {"drawn": drawn, "tellings": tellings, "days_told": days_told}


# -- people ----------------------------------------------------------------------------------------------

# Not the ill and the minors: health is never public, and with the year of birth alone nobody is surely a minor.
LISTS: Final = (Campaign.LONGEST, Campaign.OLD, Campaign.WOMEN)
Later = tuple[Snapshot, Asked]


def _later(snapshot: Snapshot, **asked: str) -> Later:
    """Leave the drawing to each language: names are filed as its readers look for them."""
    return snapshot, asked


def _pages_of(number: int, rows: int) -> Iterator[Asked]:
    yield {}
    yield from ({"page": str(page)} for page in range(2, -(-number // rows) + 1))


def _people(snapshot: Snapshot) -> Iterator[Asked]:
    yield from _pages_of(len(snapshot.people), people_page.ROWS) if len(snapshot.people) else ()


def _people_context(drawn: Later, page: Page) -> Context:
    snapshot, asked = drawn
    found = people_page.found(snapshot, language=page.language.code, page=int(asked.get("page", 1)))
    nothing = dict.fromkeys(("query", "status", "sex", "country"), "")
    return {"found": found, "asked": {**nothing, "order": "name"}, "synthetic": found.synthetic}


def _lists(snapshot: Snapshot) -> Iterator[Asked]:
    for campaign in LISTS if len(snapshot.people) else ():
        day = snapshot.people.known_until() or date.min
        for page in _pages_of(len(snapshot.people.listing(campaign, "", day).places), people_page.PRINTED):
            yield {"list": campaign.value, **page}


def _list_context(drawn: Later, page: Page) -> Context:
    snapshot, asked = drawn
    listed = people_page.listed(
        snapshot, campaign=Campaign(asked["list"]), language=page.language.code, page=int(asked.get("page", 1))
    )
    return {"listed": listed, "synthetic": listed.synthetic}


def _persons(snapshot: Snapshot) -> Iterator[Asked]:
    return ({"id": one.id} for one in snapshot.people.persons)


def _person(snapshot: Snapshot, *, id: str) -> person_page.Shown | None:  # noqa: A002
    return person_page.shown(opened(snapshot.location), id, language="en")


def _person_context(shown: person_page.Shown, page: Page) -> Context:
    """Name the person for this reader; all else is the same in every language."""
    own = named([form.written for form in shown.forms], page.language.code)
    return {"shown": replace(shown, named=own), "synthetic": shown.person.synthetic}


# -- sources ---------------------------------------------------------------------------------------------


def _intakes(snapshot: Snapshot) -> list[Intake]:
    return opened(snapshot.location).intakes()


def _source_lists(snapshot: Snapshot) -> Iterator[Asked]:
    return _pages_of(len(_intakes(snapshot)), SOURCES_SHOWN)


def _source_list(snapshot: Snapshot, *, page: str = "1") -> Context:
    found, last = _intakes(snapshot), int(page) * SOURCES_SHOWN
    return {
        "intakes": found[last - SOURCES_SHOWN : last],
        "page": int(page),
        "more": len(found) > last,
        "total": len(found),
        "q": "",
    }


def _sources(snapshot: Snapshot) -> Iterator[Asked]:
    return ({"id": one} for one in dict.fromkeys(source.id for source in snapshot.sources))


# -- the publication itself ------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def public(location: str) -> package.Public:
    """Draw up the data of a public copy; it is written to files, and pages tell of it."""
    return package.public(Snapshot(location), changes.changes(opened(location)))


def _once(_: Snapshot) -> Iterator[Asked]:
    yield {}


def _log(drawn: package.Public, page: Page) -> Context:
    return {"drawn": changes_page.drawn(drawn.log, page.language)}


LEAVES: Final = (
    Leaf("account", "account.html", _accounts, _account, _account_context),
    Leaf("statements", "statements.html", _figures, _figure, lambda figure, _: {"figure": figure}),
    Leaf("wave", "wave.html", _waves, _wave),
    Leaf("deals", "deals.html", _countries_of_deals, deals_page.drawn),
    Leaf("deal", "deal.html", _deals, _deal, _deal_context),
    Leaf("people", "people.html", _people, _later, _people_context),
    Leaf("people-list", "people_list.html", _lists, _later, _list_context),
    Leaf("person", "person.html", _persons, _person, _person_context),
    Leaf("sources", "sources.html", _source_lists, _source_list, lambda drawn, _: drawn),
    Leaf(
        "source",
        "public_source.html",
        _sources,
        public_source.drawn,
        lambda drawn, _: {"drawn": drawn},
        lesser=("row", "column", "start", "end"),
    ),
    Leaf("changes", "changes.html", _once, lambda snapshot: public(snapshot.location), _log),
    Leaf("data", "data.html", _once, lambda snapshot: public(snapshot.location)),
)
