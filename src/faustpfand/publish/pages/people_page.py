"""The pages of people: search and filters, and lists that a campaigner can print."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from faustpfand.accounts.campaign import Campaign, Fits, Place, age, age_at, days_inside, days_left, still_held
from faustpfand.accounts.stocks.stock import left
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError
from faustpfand.publish.pages.naming import Named, name_for
from faustpfand.publish.people import SEXES, People, Wanted
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Person, Predicate, Statement, Status, Told
from faustpfand.sentences import sentence

ROWS: Final = 50  # of a search: it is drawn anew with every letter
PRINTED: Final = 100  # of a list
ORDERS: Final = ("name", "longest")
_LONGEST_QUERY: Final = 200  # characters; no name is longer
_LONGEST_TEXT: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person in a list. `told` leads to the rows of the sources; `held` is None for who is not held."""

    id: str
    named: Named
    status: str
    held: Fits | None
    countries: tuple[str, ...]
    born: When | None
    detained: When | None
    left: When | None
    term: tuple[int, int] | None
    inside: Bounds | None
    told: tuple[Told, ...]
    synthetic: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of persons. `more` says that a search gave more than can be shown."""

    rows: tuple[Row, ...]
    total: int
    everybody: int
    page: int
    pages: int
    more: bool
    countries: tuple[str, ...]
    statuses: tuple[str, ...]
    sexes: tuple[str, ...]
    synthetic: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One person on a list for campaigns: what else the lists tell of."""

    row: Row
    fits: Fits
    age: Bounds | None
    age_when_detained: Bounds | None
    left_to_serve: Bounds | None
    place: str
    health: tuple[tuple[str, Told], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignList:
    """One page of a list for campaigns; see `accounts.campaign.Listing`."""

    campaign: Campaign
    country: str
    on: date
    rows: tuple[Listed, ...]
    total: int
    surely: int
    held: int
    unknown: int
    told: bool
    page: int
    pages: int
    first: int
    synthetic: bool


def found(  # noqa: PLR0913 - what an address can ask for
    snapshot: Snapshot,
    *,
    language: str,
    query: str = "",
    country: str = "",
    status: str = "",
    sex: str = "",
    order: str = "name",
    page: int = 1,
) -> Found:
    """Give one page of the persons that an address asks for.

    Raises:
        FaustpfandError: it asks for a status, sex or order that is not known.
    """
    _refuse_unknown("status", status, [one.value for one in Status])
    _refuse_unknown("sex", sex, SEXES)
    _refuse_unknown("order", order, ORDERS)
    people, wanted = snapshot.people, Wanted(country, status, sex)
    typed = query.strip()[:_LONGEST_QUERY]
    if typed:
        places, more = people.find(typed, wanted)
    else:
        places, more = people.all(wanted, language if order == "name" else order), False
    pages = max(-(-len(places) // ROWS), 1)
    shown = min(page, pages)
    some = [int(at) for at in places[(shown - 1) * ROWS : shown * ROWS]]
    return Found(
        rows=tuple(_row(people, at, language, people.seen(at)) for at in some),
        total=len(places),
        everybody=len(people),
        page=shown,
        pages=pages,
        more=more,
        countries=tuple(code for code in people.registers if code),
        statuses=tuple(one.value for one in Status),
        sexes=SEXES,
        synthetic=any(people.persons[at].synthetic for at in some),
    )


def _refuse_unknown(name: str, asked: str, known: Sequence[str]) -> None:
    if asked and asked not in known:
        raise FaustpfandError(
            sentence(
                "%(field)s: %(text)s is not known here. Known are %(known)s.",
                field=name,
                text=repr(asked[:80]),
                known=", ".join(known),
            )
        )


def _row(people: People, at: int, language: str, on: date) -> Row:
    person, countries = people.persons[at], tuple(code for code in people.countries[at] if code)
    return Row(
        id=person.id,
        named=name_for(person.names, language, countries[0] if countries else ""),
        status=person.status.value if person.status is not None else "",
        held=still_held(person),
        countries=countries,
        born=person.born,
        detained=person.detained,
        left=left(person),
        term=person.sentence_days,
        inside=days_inside(person, on),
        told=tuple(rows_of(person.statements)),
        synthetic=person.synthetic,
    )


def rows_of(statements: Iterable[Statement]) -> Iterator[Told]:
    """Give the rows of sources from which statements come, each once."""
    rows = {(one.source, one.locator.row): one for one in reversed(tuple(statements))}
    yield from (cited(one) for one in reversed(rows.values()))


def cited(one: Statement) -> Told:
    """Say who told a statement, and where it stands."""
    return Told(
        asserted_by=one.asserted_by,
        publication=one.publication,
        url=one.url,
        source=one.source,
        locator=one.locator,
    )


def listed(  # noqa: PLR0913 - what an address can ask for
    snapshot: Snapshot, *, campaign: Campaign, language: str, country: str = "", on: date | None = None, page: int = 1
) -> CampaignList:
    """Give one page of a list for campaigns.

    Args:
        snapshot: the ledger as of a moment.
        campaign: which list.
        language: of the reader.
        country: only those whom a register of it names; all if empty.
        on: the day on which ages are counted; if left out, the day of the newest edition.
        page: from 1; one behind the last gives the last.
    """
    people = snapshot.people
    day = on or people.known_until(country) or date.min
    whole = people.listing(campaign, country, day)
    pages = max(-(-len(whole.places) // PRINTED), 1)
    shown = min(page, pages)
    some = whole.places[(shown - 1) * PRINTED : shown * PRINTED]
    return CampaignList(
        campaign=campaign,
        country=country,
        on=day,
        rows=tuple(_listed(people, place, campaign, language, day) for place in some),
        total=len(whole.places),
        surely=sum(place.fits is Fits.SURELY and place.held is Fits.SURELY for place in whole.places),
        held=whole.held,
        unknown=whole.unknown,
        told=whole.told,
        page=shown,
        pages=pages,
        first=(shown - 1) * PRINTED + 1,
        synthetic=any(place.person.synthetic for place in some),
    )


def _listed(people: People, place: Place, campaign: Campaign, language: str, on: date) -> Listed:
    person = place.person
    shows_health = campaign is Campaign.ILL  # on no other list is it anybody's business
    return Listed(
        row=_row(people, people.place[person.id], language, on),
        fits=place.fits,
        age=age(person.born, on),
        age_when_detained=age_at(person.born, person.detained),
        left_to_serve=days_left(person, on),
        place=shortened(next(iter(_texts(person, Predicate.PLACE)), "")),
        health=tuple(
            (shortened(one.value), cited(one))
            for one in person.statements
            if shows_health and one.predicate == Predicate.HEALTH
        ),
    )


def _texts(person: Person, predicate: Predicate) -> list[str]:
    return [one.value for one in person.statements if one.predicate == predicate]


def shortened(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Give a text as far as a page has room for it; a cell may hold millions of characters."""
    return text if len(text) <= longest else text[:longest].rstrip() + " …"


def table(
    snapshot: Snapshot, *, campaign: Campaign, language: str, country: str = "", on: date | None = None
) -> list[dict[str, Any]]:
    """Give a whole list for campaigns as rows for a spreadsheet; days and years as lowest and highest number."""
    people = snapshot.people
    day = on or people.known_until(country) or date.min
    rows = []
    for place in people.listing(campaign, country, day).places:
        one = _listed(people, place, campaign, language, day)
        row = one.row
        rows.append(
            {
                "id": row.id,
                "name": row.named.name,
                "romanised_by": row.named.standard,
                "name_as_written": row.named.original or row.named.name,
                "countries": " ".join(row.countries),
                "fits": one.fits.value,
                "held": row.held.value if row.held is not None else "",
                "born": row.born.edtf if row.born is not None else "",
                **_ends("age", one.age),
                **_ends("age_when_detained", one.age_when_detained),
                "detained": row.detained.edtf if row.detained is not None else "",
                **_ends("days_inside", row.inside),
                **_ends("days_left_to_serve", one.left_to_serve),
                "place": one.place,
                "health": "; ".join(text for text, _ in one.health),
                "on": day.isoformat(),
                "sources": "; ".join(
                    f"{told.asserted_by} ({told.locator.file}:{told.locator.row})" for told in row.told
                ),
                "source_sha256": " ".join(dict.fromkeys(told.source for told in row.told)),
                "synthetic": "yes" if row.synthetic else "",
            }
        )
    return rows


COLUMNS: Final = (
    "id", "name", "romanised_by", "name_as_written", "countries", "fits", "held", "born", "age_low", "age_high",
    "age_when_detained_low", "age_when_detained_high", "detained", "days_inside_low", "days_inside_high",
    "days_left_to_serve_low", "days_left_to_serve_high", "place", "health", "on", "sources", "source_sha256",
    "synthetic",
)  # fmt: skip


def _ends(name: str, bounds: Bounds | None) -> dict[str, int | None]:
    return {
        f"{name}_low": bounds.low if bounds is not None else None,
        f"{name}_high": bounds.high if bounds is not None else None,
    }
