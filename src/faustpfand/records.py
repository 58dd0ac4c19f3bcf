"""The nouns, as frozen records. A newcomer starts here; the words are those of CONTRIBUTING.md."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from faustpfand.counts import Comparator, Count
from faustpfand.dates import When


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source something stands: a row and column, or a passage (character offsets)."""

    file: str
    row: int | None = None
    column: str = ""
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        place = self.file
        if self.row is not None:
            place += f":{self.row}"
        if self.column:
            place += f":{self.column}"
        if self.start is not None:
            place += f":{self.start}-{self.end}"
        return place


@dataclass(frozen=True, slots=True)
class Source:
    """One document as received. Its id is the SHA-256 of its bytes, which the ledger keeps.

    `register` names the series that it is an edition of, after its country (`BY/viasna`); where nobody said which
    country, nothing stands before the stroke. It is empty for a document that is no edition of anything.
    `edition` is the day that the document tells of; where nobody said it, the day it was taken in.
    """

    id: str
    name: str
    kind: str
    size: int
    register: str = ""
    edition: date | None = None
    recorded: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing one source says about one subject.

    Args:
        subject: the source's own id for whom or what it is about, e.g. `viasna:1234`, `wave:by-2025-12-13`.
        predicate: what is said, a word of `Predicate`.
        value: cleaned, so that sources can be compared.
        as_written: the very characters of the source.
        when: valid time in EDTF as the source gives it, or empty.
        asserted_by: who says so; the source is only where we read it.
        publication, url: where a fact table read it; empty where the source is itself the publication.
        source: id of the source. locator: where in it.
    """

    subject: str
    predicate: str
    value: str
    as_written: str
    when: str = ""
    asserted_by: str = ""
    publication: str = ""
    url: str = ""
    source: str
    locator: Locator

    @property
    def id(self) -> str:
        """A hash of what was said and where: taking a file in twice adds nothing."""
        at = self.locator
        said = (
            self.source,
            self.subject,
            self.predicate,
            self.value,
            self.as_written,
            self.when,
            self.asserted_by,
            self.publication,
            self.url,
            f"{at.row}:{at.column}:{at.start}:{at.end}",
        )
        return hashlib.blake2b("\x1f".join(said).encode(), digest_size=16).hexdigest()


def is_synthetic(subject: str) -> bool:
    """True if our generator made the subject: its id begins with `syn-`, and nobody like that exists."""
    return ":syn-" in subject or "/syn-" in subject


class Predicate(StrEnum):
    """What a statement can say. Persons first, then what is published about groups."""

    NAME = "name"
    GENDER = "gender"
    BORN = "born"
    STATUS = "status"
    DETAINED = "detained"
    CHARGE = "charge"
    VERDICT = "verdict"
    DECISION = "decision"
    SENTENCE = "sentence"
    JUDGE = "judge"
    PROSECUTOR = "prosecutor"
    PLACE = "place"
    RECOGNISED = "recognised"
    RELEASED = "released"
    RELEASE_DUE = "release_due"
    DIED = "died"
    PAGE = "page"
    NATIONALITY = "nationality"
    HEALTH = "health"  # as a source tells it; sensitive, see `SENSITIVE`

    STOCK = "stock"  # so many of a population were held, or counted, on a day
    FLOW = "flow"  # so many in a period
    FREED = "freed"  # of a wave: so many came out
    FREED_POLITICAL = "freed_political"
    FREED_FOREIGN = "freed_foreign"
    MECHANISM = "mechanism"
    DESTINATION = "destination"
    NAMED = "named"
    GIVEN_FOR = "given_for"
    ACTION = "action"  # of a concession
    AUTHORITY = "authority"
    TARGET = "target"
    PROGRAMME = "programme"
    EFFECTIVE = "effective"
    NOTE = "note"
    PARTY = "party"  # of a negotiation
    ATTENDED = "attended"
    TOPIC = "topic"
    LINKAGE = "linkage"  # of a deal: explicit, implied, denied
    WAVE = "wave"
    CONCESSION = "concession"
    BROKER = "broker"
    TITLE = "title"  # of an article
    CLAIMED = "claimed"  # a machine's reading of an article: a proposal, which no account counts
    READ_AS = "read_as"  # a named person's reading of a passage, see `PersonsReading`; no account counts it either
    LISTED = "listed"  # a name on a list that somebody published; no account counts it

    # Entries of sanctions lists. Words of their own, so that nobody takes a listed company for a prisoner.
    ENTRY_KIND = "entry_kind"  # a word of `EntryKind`
    LISTED_AS = "listed_as"  # `sort: name`, the sort a word of `NameSort`
    IDENTIFIER = "identifier"  # `kind: number`, e.g. `unp: 600122610`, `imo: 9187629`
    LISTED_UNDER = "listed_under"  # a programme or regime, as the list calls it
    LISTED_ON = "listed_on"
    AMENDED_ON = "amended_on"
    DELISTED_ON = "delisted_on"
    LEGAL_BASIS = "legal_basis"
    MEASURE = "measure"  # what the listing does: asset freeze, travel ban
    ENTRY_COUNTRY = "entry_country"
    ENTRY_BORN = "entry_born"
    ENTRY_BORN_IN = "entry_born_in"
    ENTRY_GENDER = "entry_gender"
    ENTRY_ADDRESS = "entry_address"
    ENTRY_POSITION = "entry_position"
    LINKED_TO = "linked_to"  # another entry's name
    ENTRY_REMARK = "entry_remark"


# What can harm a person who is held if it is spread further than those who must know.
SENSITIVE = frozenset({Predicate.HEALTH})


class Status(StrEnum):
    """What a register says of a person."""

    HELD = "held"  # recognised and held
    FORMER = "former"  # recognised once, no longer held
    NOT_RECOGNISED = "not_recognised"  # repressed; not recognised as a political prisoner


class Verdict(StrEnum):
    """What a person decided about two subjects."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    WITHDRAWN = "withdrawn"  # the newest decision about the two is taken back; the one before it holds again


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's decision about two subjects, with name, time and reason. The newest that nobody took back holds."""

    left: str
    right: str
    verdict: Verdict
    by: str
    reason: str
    recorded: datetime | None = None


class EntryKind(StrEnum):
    """Who or what an entry of a sanctions list names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    UNKNOWN = "unknown"  # the list does not say


class NameSort(StrEnum):
    """What sort of name a list gives. A weak one is too common or too vague to find anybody by, says the list."""

    PRIMARY = "primary"
    ALIAS = "alias"
    WEAK = "weak"
    FORMER = "former"
    SPELLING = "spelling"  # the same name in another script or spelling


class ClaimKind(StrEnum):
    """What a claim in a text is about."""

    RELEASE = "release"
    DETENTION = "detention"
    HELD = "held"
    SENTENCE = "sentence"
    DEATH_IN_CUSTODY = "death_in_custody"
    SANCTION_IMPOSED = "sanction_imposed"
    SANCTION_LIFTED = "sanction_lifted"
    NEGOTIATION = "negotiation"
    DEMAND = "demand"


class Modality(StrEnum):
    """How a text puts a claim."""

    ASSERTED = "asserted"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim of a text: one event, one population. `[start, end)` are character offsets in the text."""

    kind: ClaimKind
    start: int
    end: int
    count: int | None = None
    comparator: Comparator | None = None
    population: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    country: str | None = None
    actors: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    modality: Modality = Modality.ASSERTED
    base_forms: tuple[tuple[str, str], ...] = ()  # names that the text has in another case, with their nominative

    def in_base_form(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Give names of the claim in the nominative, where it is known."""
        bases = dict(self.base_forms)
        return tuple(bases.get(name, name) for name in names)

    @property
    def number(self) -> Count | None:
        """The count with its comparator, or None where the text gives no number."""
        return None if self.count is None else Count(self.count, self.comparator or Comparator.EXACT)

    def as_dict(self) -> dict[str, object]:
        """Give the form in which `faustpfand read --format json` prints it: a contract, add but never change."""
        return {
            "kind": self.kind.value,
            "count": self.count,
            "comparator": self.comparator.value if self.comparator else None,
            "population": self.population,
            "date_start": self.date_start.isoformat() if self.date_start else None,
            "date_end": self.date_end.isoformat() if self.date_end else None,
            "country": self.country,
            "actors": list(self.actors),
            "targets": list(self.targets),
            "modality": self.modality.value,
            "span": [self.start, self.end],
            "base_forms": dict(self.base_forms),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsReading:
    """What a named person says that a passage claims, beside what the machine read.

    Args:
        machine: the machine's reading; None if it read nothing there.
        claim: the person's; None if they say that the passage is no claim.
        by: who says so.
    """

    machine: Claim | None
    claim: Claim | None
    by: str

    @property
    def word(self) -> str:
        """What the person did: `confirmed`, `corrected`, `added`, or `no_claim`."""
        if self.claim is None:
            return "no_claim"
        if self.machine is None:
            return "added"
        return "confirmed" if self.claim == self.machine else "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text to read: `published` anchors its relative dates and is None where nobody said."""

    id: str
    text: str
    lang: str = ""
    published: date | None = None
    url: str = ""
    title: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a release list, as somebody published it."""

    row: int
    name: str
    birth_date: str = ""
    note: str = ""


def line_subject(list_id: str, at: int) -> str:
    """Give the subject that a line of a list is: by the list's SHA-256, and the line's place from 0."""
    return f"list:{list_id[:16]}/{at + 1}"


def is_line(subject: str) -> bool:
    """True if the subject is a line of a list, and nobody in a register."""
    return subject.startswith("list:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The human being that subjects judged the same point to; one detention, as a register tells it.

    `id` is derived from the subjects, never typed. `name` is one written form, `names` all of them.
    `sentence_days` is the term as (shortest, longest) in days, or None where no prison term is known.
    """

    id: str
    subjects: tuple[str, ...]
    name: str
    names: tuple[str, ...]
    statements: tuple[Statement, ...] = field(repr=False)
    status: Status | None = None
    gender: str = ""
    born: When | None = None
    detained: When | None = None
    released: When | None = None
    release_due: When | None = None
    died: When | None = None
    sentence_days: tuple[int, int] | None = None
    synthetic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who told a published fact, and where it stands: the way home of every figure."""

    asserted_by: str
    publication: str
    url: str
    source: str
    locator: Locator
    synthetic: bool = False

    def __str__(self) -> str:
        read_in = self.publication or self.locator.file
        return self.asserted_by if self.asserted_by == read_in else f"{self.asserted_by} ({read_in})".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedCount:
    """So many of a population on a day, as somebody published it."""

    country: str
    population: str
    on: When
    count: Count
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFlow:
    """So many in a period, e.g. newly recognised; `what` beginning with `outflow_` left."""

    country: str
    what: str
    during: When
    count: Count
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveReport:
    """What one source tells about one wave. Several reports of a wave may differ; all are kept.

    `freed` is everybody, `political` those the source calls political, None where it does not say.
    """

    country: str
    wave: str
    on: When
    freed: Count | None
    political: Count | None = None
    foreign: Count | None = None
    foreign_note: str = ""
    mechanism: str = ""
    destination: str = ""
    named: tuple[str, ...] = ()
    given: str = ""
    note: str = ""
    told: Told

    @property
    def is_sum(self) -> bool:
        """True for a running total or a part, which must not be added to waves."""
        return self.wave.endswith(("-total", "-part"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Concession:
    """What one source tells about one thing given, taken back or imposed by another state or body."""

    country: str
    on: When
    authority: str
    action: str
    target: str
    programme: str = ""
    effective: When | None = None
    note: str = ""
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Negotiation:
    """A meeting, call or offer, as one source tells it."""

    country: str
    on: When
    place: str
    parties: tuple[str, ...]
    persons: tuple[str, ...]
    topic: str
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class DealReport:
    """How one source ties releases and concessions to each other: explicit, implied or denied."""

    country: str
    deal: str
    on: When
    waves: tuple[str, ...]
    concessions: tuple[str, ...]
    brokers: tuple[str, ...]
    linkage: str
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Death:
    """A death in custody, or close to it, as one source tells it."""

    country: str
    person: str
    on: When
    place: str
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One file of one edition of a sanctions list, as the ledger holds it.

    Args:
        id: the ledger's own, of one reading of the file.
        list: e.g. `ofac`. form: e.g. `sdn.csv`; a part such as `alt.csv` adds to entries that another file names.
        on: the day that the file is of.
        source: its SHA-256. file: its name when it was taken in.
    """

    id: int
    list: str
    form: str
    on: date
    source: str
    file: str


@dataclass(frozen=True, slots=True)
class ListedName:
    """One name that a list gives a target, with its script (`Latin`, `Cyrillic`, ...) and the list's own writing."""

    name: str
    sort: NameSort
    script: str
    as_written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionsEntry:
    """What one list says of one target, in the newest edition that names it.

    `identifiers` are (kind, number); `told` leads to the line on which the entry begins. Days are the list's own.
    """

    list: str
    id: str
    kind: EntryKind
    names: tuple[ListedName, ...]
    identifiers: tuple[tuple[str, str], ...] = ()
    programmes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    born_in: tuple[str, ...] = ()
    gender: str = ""
    positions: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    linked_to: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    listed_on: When | None = None
    amended_on: When | None = None
    delisted_on: When | None = None
    told: Told

    @property
    def key(self) -> str:
        """The list and the list's own id: `ofac/36`."""
        return f"{self.list}/{self.id}"

    @property
    def name(self) -> str:
        """The primary name, as the list writes it; the first one where none is called so."""
        primary = [one for one in self.names if one.sort is NameSort.PRIMARY]
        return (primary or list(self.names))[0].as_written if self.names else self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One stay of a target on a list.

    Args:
        entry: what the list says.
        authority: code of the state or body, as in the fact tables: `US`, `EU`.
        since: the day it came on: as the list dates it, else between the editions that bound it.
        until: the day it went off, dated or bounded the same way; None where the newest edition still names it.
        known_until: the day of the newest edition of the list; nothing is known after it.
        dated: True if the list itself dates `since`.
        editions: those that name it, oldest first.
    """

    entry: SanctionsEntry
    authority: str
    since: When
    until: When | None
    known_until: date
    dated: bool
    editions: tuple[Edition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that was published about groups, as of one moment, each item as one source tells it."""

    counts: tuple[PublishedCount, ...] = ()
    flows: tuple[PublishedFlow, ...] = ()
    waves: tuple[WaveReport, ...] = ()
    concessions: tuple[Concession, ...] = ()
    negotiations: tuple[Negotiation, ...] = ()
    deals: tuple[DealReport, ...] = ()
    deaths: tuple[Death, ...] = ()
    listings: tuple[Listing, ...] = ()  # of the targets that were asked about; lists are too long to hand over whole
