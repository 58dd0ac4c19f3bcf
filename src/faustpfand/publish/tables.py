"""The public data as flat tables: each row with who says so and where, each figure with its bounds.

One description serves CSV, JSON and the Data Package. Column names are contracts: add some, never change their meaning.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from faustpfand import accounts
from faustpfand.accounts.stocks.stock import POLITICAL
from faustpfand.counts import Comparator, Count
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError
from faustpfand.publish import data
from faustpfand.publish.bundled import licences
from faustpfand.publish.changes import Change, What
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Person, Predicate, Source, Status, Told
from faustpfand.views import period_of

Row = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """One column: its type is one of Table Schema's; `unit` is what a number counts."""

    name: str
    type: str
    description: str
    unit: str = ""
    constraints: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """One table with what describes it. `key` are the columns that tell rows apart, where some do."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    key: tuple[str, ...] = ()


EDTF: Final = "EDTF (ISO 8601-2): a day, a month, a year, an interval; `~` is about, `?` perhaps."
_COMPARATORS: Final = [one.value for one in Comparator]
_LINKAGES: Final = ["explicit", "implied", "denied"]
COUNTRY: Final = Column("country", "string", "ISO 3166-1 alpha-2 code.", constraints={"pattern": "[A-Z]{2}"})
TOLD: Final = (
    Column("asserted_by", "string", "Who says so."),
    Column("publication", "string", "Where it was read."),
    Column("url", "string", "The address it was read at."),
    Column("source", "string", "The document that it was taken in with: `id` in the table of sources."),
    Column("place", "string", "File and row in that document."),
    Column("synthetic", "boolean", "True if it was made up by our generator."),
)
ID: Final = {"pattern": "[0-9a-f]{64}"}


def tables(snapshot: Snapshot, changes: Sequence[Change]) -> list[Table]:
    """Draw up all tables that have rows.

    Args:
        snapshot: of a public copy.
        changes: the log of the same copy.
    """
    drawn = [draw(snapshot) for draw in _TABLES] + [_changes(changes)]
    return [one for one in drawn if one.rows]


def _counts(snapshot: Snapshot) -> Table:
    return Table(
        "counts",
        "Published counts",
        "So many of a population on a day, as somebody published it. Where sources disagree, each has its row.",
        (COUNTRY, Column("population", "string", "What is counted."), *_when("on"), *_number("count"), *TOLD),
        [
            {
                "country": one.country,
                "population": one.population,
                **_days("on", one.on),
                **_figure("count", one.count),
                **_told(one.told),
            }
            for one in snapshot.facts.counts
        ],
    )


def _flows(snapshot: Snapshot) -> Table:
    return Table(
        "flows",
        "Published flows",
        "So many in a period. Single days may lie inside months that have rows of their own: do not add them up.",
        (
            COUNTRY,
            Column("what", "string", "What happened to them; what begins with `outflow_` are people who left."),
            *_when("during"),
            *_number("count"),
            *TOLD,
        ),
        [
            {
                "country": one.country,
                "what": one.what,
                **_days("during", one.during),
                **_figure("count", one.count),
                **_told(one.told),
            }
            for one in snapshot.facts.flows
        ],
    )


def _waves(snapshot: Snapshot) -> Table:
    return Table(
        "waves",
        "Releases in waves",
        "What one source tells of one wave; where several tell of it, each has its row. Add no rows of one wave.",
        (
            COUNTRY,
            Column("wave", "string", "Id of the wave."),
            Column("is_sum", "boolean", "True for a running total or a part of a wave: never to be added to waves."),
            *_when("on"),
            *_number("freed"),
            *_number("political"),
            *_texts(
                foreign="Foreign citizens among them, as told.",
                mechanism="By which way they came out.",
                destination="Where they were brought; several are parted by `; `.",
                named="Who is named in that publication; several are parted by `; `.",
                given="What was given for it, as told.",
                note="A remark of whoever keeps the table.",
            ),
            *TOLD,
        ),
        [
            {
                "country": one.country,
                "wave": one.wave,
                "is_sum": one.is_sum,
                **_days("on", one.on),
                **_figure("freed", one.freed),
                **_figure("political", one.political),
                "foreign": one.foreign_note,
                "mechanism": one.mechanism,
                "destination": one.destination,
                "named": "; ".join(one.named),
                "given": one.given,
                "note": one.note,
                **_told(one.told),
            }
            for one in snapshot.facts.waves
        ],
    )


def _concessions(snapshot: Snapshot) -> Table:
    return Table(
        "concessions",
        "Given, taken back, imposed",
        "What another state or body did, as one source tells it.",
        (
            COUNTRY,
            *_when("on"),
            *_texts(
                authority="The state or body, e.g. US, EU.",
                action="What it did.",
                target="To whom or to what.",
                programme="The programme or legal act.",
            ),
            *_when("effective"),
            *_texts(note="A remark of whoever keeps the table."),
            *TOLD,
        ),
        [
            {
                "country": one.country,
                **_days("on", one.on),
                "authority": one.authority,
                "action": one.action,
                "target": one.target,
                "programme": one.programme,
                **_days("effective", one.effective),
                "note": one.note,
                **_told(one.told),
            }
            for one in snapshot.facts.concessions
        ],
    )


def _negotiations(snapshot: Snapshot) -> Table:
    return Table(
        "negotiations",
        "Meetings, calls, offers",
        "As one source tells of it.",
        (
            COUNTRY,
            *_when("on"),
            *_texts(
                where="Where they met.",
                parties="Who took part; several are parted by `; `.",
                persons="Persons who took part; several are parted by `; `.",
                topic="What it was about.",
            ),
            *TOLD,
        ),
        [
            {
                "country": one.country,
                **_days("on", one.on),
                "where": one.place,
                "parties": "; ".join(one.parties),
                "persons": "; ".join(one.persons),
                "topic": one.topic,
                **_told(one.told),
            }
            for one in snapshot.facts.negotiations
        ],
    )


def _deals(snapshot: Snapshot) -> Table:
    return Table(
        "deals",
        "Which source ties what",
        "How one source ties releases and concessions to each other: it says so, implies it or denies it.",
        (
            COUNTRY,
            Column("deal", "string", "Id of the deal."),
            *_when("on"),
            *_texts(
                waves="Ids of the waves; several are parted by `; `.",
                concessions="What was given, as authority:what:day; several are parted by `; `.",
                brokers="Who brokered it; several are parted by `; `.",
            ),
            Column("linkage", "string", "How the source ties them.", constraints={"enum": _LINKAGES}),
            *TOLD,
        ),
        [
            {
                "country": one.country,
                "deal": one.deal,
                **_days("on", one.on),
                "waves": "; ".join(one.waves),
                "concessions": "; ".join(one.concessions),
                "brokers": "; ".join(one.brokers),
                "linkage": one.linkage,
                **_told(one.told),
            }
            for one in snapshot.facts.deals
        ],
    )


def _deaths(snapshot: Snapshot) -> Table:
    return Table(
        "deaths",
        "Deaths in custody, or close to it",
        "As one source tells of them.",
        (COUNTRY, *_texts(person="Who died.", where="Where."), *_when("on"), *TOLD),
        [
            {
                "country": one.country,
                "person": one.person,
                "where": one.place,
                **_days("on", one.on),
                **_told(one.told),
            }
            for one in snapshot.facts.deaths
        ],
    )


_PERSON_DAYS: Final = ("detained", "released", "release_due", "died")


def _persons(snapshot: Snapshot) -> Table:
    return Table(
        "persons",
        "Recognised political prisoners",
        "Persons whom a published register recognises, held or former. Two rows may be one person.",
        (
            COUNTRY,
            Column("person", "string", "Id in this publication."),
            *_texts(name="One written form of the name.", names="All written forms, parted by `; `."),
            Column("status", "string", "What the register says.", constraints={"enum": [one.value for one in Status]}),
            *_texts(gender="As the register says.", born="Year of birth; two where it is one of several."),
            *(column for name in _PERSON_DAYS for column in _when(name)),
            Column("sentence_days_low", "integer", "The term in prison, at least.", "days"),
            Column("sentence_days_high", "integer", "The term in prison, at most.", "days"),
            *_texts(charges="Articles of the code; several are parted by `; `."),
            Column("page", "string", "The page of the register about the person."),
            *TOLD,
        ),
        [
            _person(country, one)
            for country in snapshot.countries
            if (register := snapshot.register(country)) is not None
            for one in register.persons
        ],
        ("country", "person"),
    )


def _person(country: str, one: Person) -> Row:
    said = [statement for statement in one.statements if statement.predicate == Predicate.NAME]
    pages = [statement.value for statement in one.statements if statement.predicate == Predicate.PAGE]
    charges = [statement.value for statement in one.statements if statement.predicate == Predicate.CHARGE]
    born = [statement.value for statement in one.statements if statement.predicate == Predicate.BORN]
    return {
        "country": country,
        "person": one.id,
        "name": one.name,
        "names": "; ".join(one.names),
        "status": one.status.value if one.status else None,
        "gender": one.gender,
        "born": "; ".join(dict.fromkeys(born)),
        **{name: value for day in _PERSON_DAYS for name, value in _days(day, getattr(one, day)).items()},
        "sentence_days_low": one.sentence_days[0] if one.sentence_days else None,
        "sentence_days_high": one.sentence_days[1] if one.sentence_days else None,
        "charges": "; ".join(dict.fromkeys(charges)),
        "page": next(iter(pages), ""),
        "asserted_by": "; ".join(dict.fromkeys(statement.asserted_by for statement in said)),
        "publication": "",
        "url": "",
        "source": said[0].source,
        "place": f"{said[0].locator.file}:{said[0].locator.row}",
        "synthetic": one.synthetic,
    }


def _account(snapshot: Snapshot) -> Table:
    return Table(
        "account",
        "The account, month by month",
        "Stock, inflow and outflow with their bounds, as published and by the published registers. An empty cell is "
        "what nobody published or no register tells. An empty upper bound beside a lower one is open.",
        (
            COUNTRY,
            Column("population", "string", "Whose stock it is."),
            Column("synthetic", "boolean", "True if anything in it was made up by our generator."),
            Column("month", "string", "The month, as 2025-12.", constraints={"pattern": "[0-9]{4}-[0-9]{2}"}),
            *_bounds("stock", "Held at the end of the month"),
            Column("counted_on", "string", f"The day they were counted on. {EDTF}"),
            *_texts(counted_by="Who counted, with addresses; several are parted by ` | `."),
            *_bounds("inflow", "Came in"),
            *_texts(inflow_by="Who says so."),
            *_bounds("outflow", "Went out"),
            *_texts(outflow_by="Who says so."),
            *_bounds("register_stock", "Held, by the registers"),
            *_bounds("register_inflow", "Came in, by the registers"),
            *_bounds("register_outflow", "Went out, by the registers"),
            *_texts(waves="Waves of the month with how many were freed.", concessions="What was given or imposed."),
        ),
        [row for country in snapshot.countries for row in _months(snapshot, country)],
        ("country", "population", "month"),
    )


def _months(snapshot: Snapshot, country: str) -> list[Row]:
    facts, register = snapshot.facts, snapshot.register(country)
    try:
        period = period_of(facts, register, country, POLITICAL, (None, None))
    except FaustpfandError:  # nothing tells where the account begins
        return []
    rows = data.account_rows(accounts.account(facts, register, country, period), as_of="")
    return [
        {name: value for name, value in (row | {"synthetic": bool(row["synthetic"])}).items() if name != "as_of"}
        for row in rows
    ]


def _sources(snapshot: Snapshot) -> Table:
    return Table(
        "sources",
        "Documents",
        "What was taken in. The bytes are not published; the hash tells whether another copy is the same.",
        (
            Column("id", "string", "SHA-256 of its bytes.", constraints=ID),
            *_texts(name="Its file name.", kind="How it was read.", register="The series that it is an edition of."),
            Column("edition", "date", "The day that it tells of."),
            Column("recorded", "datetime", "When it was taken in, UTC."),
            *_texts(licence="Its licence, where that is known."),
        ),
        [_source(one) for one in _each_once(snapshot.sources)],
        ("id",),
    )


def _source(one: Source) -> Row:
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "register": one.register,
        "edition": one.edition.isoformat() if one.edition else None,
        "recorded": data.moment(one.recorded) if one.recorded else None,
        "licence": licences().get(one.id, ""),
    }


def _each_once(sources: Iterable[Source]) -> Iterable[Source]:
    return {one.id: one for one in sources}.values()


def _changes(found: Sequence[Change]) -> Table:
    return Table(
        "changes",
        "What changed",
        "The public log: sources taken in, figures corrected or withdrawn, new waves and deals. Newest first.",
        (
            Column("recorded", "datetime", "When the ledger took it in, UTC."),
            Column("what", "string", "Which sort of change.", constraints={"enum": [one.value for one in What]}),
            Column("country", "string", "ISO 3166-1 alpha-2 code; empty for a document."),
            *_texts(about="The population, flow, wave or deal.", when=f"The day or period that it is of. {EDTF}"),
            *_number("was"),
            *_number("now"),
            Column("rows", "integer", "Of a document: how many of its rows are public.", "rows"),
            Column("document", "string", "The document that brought the change.", constraints=ID),
            *_texts(asserted_by="Who says so.", publication="Where it was read."),
            Column("url", "string", "The address it was read at."),
        ),
        [
            {
                "recorded": data.moment(one.recorded),
                "what": one.what.value,
                "country": one.country,
                "about": one.about,
                "when": one.when,
                **_figure("was", one.was),
                **_figure("now", one.now),
                "rows": one.rows if one.what is What.SOURCE else None,
                "document": one.source.id,
                "asserted_by": one.told.asserted_by if one.told else "",
                "publication": one.told.publication if one.told else "",
                "url": one.told.url if one.told else "",
            }
            for one in found
        ],
    )


_TABLES: Final[tuple[Callable[[Snapshot], Table], ...]] = (
    _account,
    _counts,
    _flows,
    _waves,
    _concessions,
    _deals,
    _negotiations,
    _deaths,
    _persons,
    _sources,
)


# -- pieces of columns and rows --------------------------------------------------------------------------


def _texts(**described: str) -> Iterator[Column]:
    return (Column(name, "string", description) for name, description in described.items())


def _when(name: str) -> Iterator[Column]:
    yield Column(name, "string", EDTF)
    yield Column(f"{name}_earliest", "date", "The first day it can mean; empty where it is open.")
    yield Column(f"{name}_latest", "date", "The last day it can mean; empty where it is open.")


def _days(name: str, when: When | None) -> Row:
    if when is None:
        return {name: None, f"{name}_earliest": None, f"{name}_latest": None}
    first, last = when.earliest, when.latest
    return {
        name: when.edtf,
        f"{name}_earliest": None if first == first.min else first.isoformat(),
        f"{name}_latest": None if last == last.max else last.isoformat(),
    }


def _number(name: str) -> Iterator[Column]:
    yield Column(name, "integer", "The number as told.", "persons", constraints={"minimum": 0})
    yield Column(f"{name}_comparator", "string", "How the source qualifies it.", constraints={"enum": _COMPARATORS})
    yield from _bounds(name, "What it can mean")


def _bounds(name: str, what: str) -> Iterator[Column]:
    yield Column(f"{name}_low", "integer", f"{what}: at least.", "persons", constraints={"minimum": 0})
    yield Column(f"{name}_high", "integer", f"{what}: at most; empty if open.", "persons", constraints={"minimum": 0})


def _figure(name: str, count: Count | None) -> Row:
    return {
        name: count.number if count else None,
        f"{name}_comparator": count.comparator.value if count else None,
        f"{name}_low": count.low if count else None,
        f"{name}_high": count.high if count else None,
    }


def _told(one: Told) -> Row:
    return {
        "asserted_by": one.asserted_by,
        "publication": one.publication,
        "url": one.url,
        "source": one.source,
        "place": str(one.locator),
        "synthetic": one.synthetic,
    }
