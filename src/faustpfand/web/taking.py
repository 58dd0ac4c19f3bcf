"""Taking files in, in a process of its own: what the page tells about each file, and what it tells the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path, PurePath

from faustpfand import intake
from faustpfand.errors import FaustpfandError, Problem
from faustpfand.extract.reference import TABLES
from faustpfand.intake import Plan, Planner, Visit
from faustpfand.ledger import Changes, Ledger, Receipt
from faustpfand.places import country_code
from faustpfand.records import Source
from faustpfand.sentences import sentence, words_of
from faustpfand.sources.sanctions import KINDS as LISTS
from faustpfand.web.aside import Send

REGISTERS = ("viasna", "table")  # the kinds that name persons
KINDS = (*REGISTERS, "reference", "articles", *LISTS)
SHOWN = 100  # problems of a file on the page of its receipt; all of them stand in the ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file, and how it is to be read: what a person said about it.

    `mends` is the source of which the file brings rows back; it is read as that was.
    """

    path: str
    name: str
    kind: str
    edition: date | None = None
    country: str = ""
    collection: str = ""
    mapping: str = ""  # its text
    published: date | None = None
    lang: str = ""
    insist: bool = False
    instead: bool = False
    mends: str = ""


@dataclass(frozen=True, slots=True)
class Mended:
    """Of the rows that were set aside before: how many went in now, have a fault still, were not brought."""

    went_in: int
    again: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A receipt, as a page shows it. `again` is True where the same bytes had been taken in before."""

    source: Source
    rows: int
    new: int
    known: int
    quarantined: int
    noted: int
    problems: tuple[Problem, ...]
    changes: Changes | None
    again: bool
    mended: Mended | None

    @property
    def found(self) -> list[tuple[Source, Problem]]:
        """The problems, each with its source."""
        return [(self.source, one) for one in self.problems]


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing of a file was taken in, and why."""

    why: str


Told = tuple[int, int | Taken | Failed]  # the number of the file; rows so far, or the end of it


def take_in_all(tell: Send, location: str, jobs: Sequence[Job]) -> None:
    """Take in one file after the other, each whole or not at all, and tell how it goes."""
    with Ledger(location) as ledger:
        for number, job in enumerate(jobs):
            try:
                ended: Taken | Failed = _take_in(ledger, job, partial(_tell_rows, tell, number))
            except FaustpfandError as err:
                ended = Failed(words_of(err))
            tell((number, ended))


def _tell_rows(tell: Send, number: int, rows: int) -> None:
    tell((number, rows))


def _take_in(ledger: Ledger, job: Job, progress: intake.Progress) -> Taken:
    now = datetime.now(UTC)
    visit = Visit(now, now.date() if job.kind in LISTS else job.edition or now.date(), job.edition)
    plan, before = plan_of(job, visit), 0
    if job.mends and isinstance(plan, Plan) and job.kind in REGISTERS:
        plan = intake.mending_plan(plan, job.mends)
        before, _ = ledger.problem_count(source=job.mends)
    receipt = intake.take_in(ledger, Path(job.path), plan, visit, progress, name=job.name)
    after = ledger.problem_count(source=job.mends)[0] if before else 0
    mended = Mended(max(before - after - receipt.quarantined, 0), receipt.quarantined, after) if before else None
    return _taken(receipt, visit, mended)


def plan_of(job: Job, visit: Visit) -> Plan | Planner:
    """Say how a file is read.

    Raises:
        FaustpfandError: something that its kind needs was not told.
    """
    match job.kind:
        case "viasna":
            return intake.viasna_plan()
        case "table" if job.mapping:
            return intake.mapping_plan(job.mapping, job.name)
        case "table":
            raise FaustpfandError(
                sentence("%(file)s: a list of another group needs a mapping. Drop the mapping with it.", file=job.name)
            )
        case "articles":
            return intake.articles_plan(job.published, job.lang)
        case "reference":
            return _reference(job)
        case _ if job.kind in LISTS:
            return intake.sanctions_plan(job.kind, visit, insist=job.insist, instead=job.instead)
        case _:
            raise FaustpfandError(sentence("%(file)s: of which kind is this file? Choose one.", file=job.name))


def _reference(job: Job) -> Plan:
    table = PurePath(job.name).stem
    if table not in TABLES:
        raise FaustpfandError(
            sentence(
                "%(file)s: this is the name of no fact table. They are named %(known)s.",
                file=job.name,
                known=", ".join(TABLES),
            )
        )
    try:
        country = country_code(job.country)
    except ValueError as err:
        raise FaustpfandError(
            sentence("%(file)s: of which country is this table? %(what)s", file=job.name, what=words_of(err))
        ) from err
    return intake.reference_plan(table, country, job.collection or "own")


def _taken(receipt: Receipt, visit: Visit, mended: Mended | None) -> Taken:
    return Taken(
        source=receipt.source,
        rows=receipt.rows,
        new=receipt.new,
        known=receipt.known,
        quarantined=receipt.quarantined,
        noted=receipt.noted,
        problems=receipt.problems[:SHOWN],
        changes=receipt.changes,
        again=receipt.new == 0 and receipt.source.recorded != visit.recorded,
        mended=mended,
    )
