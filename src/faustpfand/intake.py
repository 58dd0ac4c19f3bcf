"""The one write path for files: keep the bytes, read, extract, append. All of a source goes in, or nothing."""

import hashlib
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from faustpfand import places
from faustpfand.errors import FaustpfandError, UnreadableSourceError
from faustpfand.extract import articles, mapped, name_list, reference, sanctions, viasna
from faustpfand.extract.reading import Context, Reading
from faustpfand.ledger import INSTEAD, Ledger, Reader, Receipt, Replaces
from faustpfand.records import Article, PersonsReading, Source
from faustpfand.sentences import sentence
from faustpfand.sources.csv_rows import Record
from faustpfand.sources.sanctions import WHOLE_FORMS, open_list
from faustpfand.sources.tables import OF_ROW, OF_SOURCE, as_received

PIECE = 1 << 20  # bytes; sources are copied and kept in pieces of this size
IN_MEMORY = 16 << 20  # bytes; a larger source is spooled to disk while it is read
SANCTIONS = "sanctions/"  # with this the registers of all sanctions lists begin
SHRUNK = 10  # per cent; of SDN entries of January 2019 no more than 3.5 % were gone two and a half years later
_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)")
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """How files of one kind are read: the name of the kind, the extractor, and how the ledger files them."""

    kind: str
    read: Callable[[BinaryIO, Context], Iterator[Reading]]
    reader: Reader
    edition: date | None = None  # the day that the source itself tells of, where it says so


Planner = Callable[
    [BinaryIO, str], Plan
]  # where the plan depends on what the file holds; handed the bytes and the name


@dataclass(frozen=True, slots=True)
class Visit:
    """When a source is taken in, and of which day it is.

    `recorded` is the time that the ledger records, `today` the day beyond which nothing has happened. `edition` is the
    day that a register tells of; None if nobody said, then it is the day it is taken in.
    """

    recorded: datetime
    today: date
    edition: date | None = None


def viasna_plan() -> Plan:
    """Read the register of Viasna: its machine export, or its tables in English, Russian or Belarusian."""
    return Plan("viasna", viasna.read, Reader(key="viasna", register="BY/viasna", replaces=Replaces.SUBJECTS))


def mapped_plan(path: Path) -> Plan:
    """Read any list, by the mapping from its headings that the TOML file holds.

    Raises:
        FaustpfandError: the mapping is wrong; says where, and what to do.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as err:
        raise FaustpfandError(f"{path}: this is no UTF-8 text. A mapping is a TOML file.") from err
    return mapping_plan(text, path.name)


def mapping_plan(text: str, name: str) -> Plan:
    """Read any list, by the text of a mapping; `name` is what its problems call it.

    Raises:
        FaustpfandError: the mapping is wrong; says where, and what to do.
    """
    mapping = mapped.load_mapping(text, name)
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    reader = Reader(key=f"table:{digest}", register=f"{mapping.country}/{mapping.register}", replaces=Replaces.SUBJECTS)
    return Plan("table", partial(mapped.read, mapping=mapping), reader)


def articles_plan(published: date | None, lang: str) -> Plan:
    """Read articles; what they claim is kept as proposals."""
    key = f"articles:{published or ''}:{lang}"
    return Plan("articles", partial(articles.read, published=published, lang=lang), Reader(key=key))


def readings_plan(article: Article, readings: Sequence[PersonsReading]) -> Plan:
    """Keep what a person reads in an article, beside the machine's proposals of `articles_plan`.

    Args:
        article: as read from the file, with what the person says of it: title, publisher, address.
        readings: what the person confirmed, corrected, added, or says to be no claim.
    """
    told = repr((article.title, article.publisher, article.url, readings))
    key = f"readings:{hashlib.sha256(told.encode()).hexdigest()[:16]}"

    def read(_: BinaryIO, context: Context) -> Iterator[Reading]:
        return articles.read_by_person(context, article, readings)

    return Plan("articles", read, Reader(key=key))


def list_plan(publication: str, url: str) -> Plan:
    """Keep a list of names that somebody published; it is no register, and no account counts it."""
    key = f"list:{hashlib.sha256(repr((publication, url)).encode()).hexdigest()[:16]}"
    return Plan("list", partial(name_list.read, publication=publication, url=url), Reader(key=key))


def reference_plan(table: str, country: str, collection: str) -> Plan:
    """Read a fact table; a newer version of the same table of the same collection replaces it in today's view."""
    reader = Reader(
        key=f"reference:{table}:{country}:{collection}",
        register=f"reference/{country}/{collection}/{table}",
        replaces=Replaces.TABLE,
    )
    return Plan("reference", partial(reference.read, table=table, country=country), reader)


def reference_plans(path: Path, country: str | None) -> list[tuple[Path, Plan]]:
    """Find the fact tables that a path names: a table, or a folder of them with an optional `reference.toml`.

    Raises:
        FaustpfandError: no table is there, its name is of no known table, or nobody says which country it is of.
    """
    folder = path if path.is_dir() else path.parent
    country = country or _told_country(folder)
    if not country:
        raise FaustpfandError(
            f"{path}: of which country are these tables? Say it with --country, or write country = "
            f'"CU" into a file reference.toml beside them.'
        )
    try:
        code = places.country_code(country)
    except ValueError as err:
        raise FaustpfandError(f"--country: {err} Write its English name or its two-letter code.") from err
    found = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    tables = [file for file in found if file.stem in reference.TABLES]
    if not tables:
        raise FaustpfandError(f"{path}: no fact table is there. They are named {', '.join(reference.TABLES)}.")
    return [(file, reference_plan(file.stem, code, folder.resolve().name)) for file in tables]


def sanctions_plan(kind: str, visit: Visit, *, insist: bool = False, instead: bool = False) -> Planner:
    """Read a sanctions list; which list, form and day it is, the file says, or its name, or whoever brings it.

    Args:
        kind: whose list it is, see `sources.sanctions.KINDS`.
        visit: its `edition` is the day of a list that does not tell its own.
        insist: take it in even if so many entries are gone that it is more likely cut off than right.
        instead: the day is the right one for the same bytes, which were taken in with another one before.

    Raises:
        UnreadableSourceError: by the planner, if it is no such list.
        FaustpfandError: by the planner, if nobody says of which day the list is, or if two say two days.
    """

    def planned(stream: BinaryIO, name: str) -> Plan:
        opened = open_list(stream, name, kind)
        day = _edition(name, opened.edition, visit)
        series = f"{opened.list}/{opened.form}"
        reader = Reader(
            key=f"{series}/{day}{INSTEAD if instead else ''}",
            register=f"{SANCTIONS}{series}",
            # A part such as `alt.csv` names those alone of whom it has something to say.
            may_lack=None if insist or not opened.names_all else SHRUNK,
            alike=tuple(f"{SANCTIONS}{opened.list}/{form}" for form in WHOLE_FORMS),
        )
        return Plan(kind, partial(sanctions.read, kind=kind), reader, day)

    return planned


def _edition(name: str, told: date | None, visit: Visit) -> date:
    """Give the day of a list; never a made-up one, since the days between two editions bound what changed."""
    if told is not None and visit.edition is not None and told != visit.edition:
        raise FaustpfandError(
            sentence(
                "%(file)s: the file says that it is of %(day)s; leave out --edition %(edition)s.",
                file=name,
                day=str(told),
                edition=str(visit.edition),
            )
        )
    in_name = {_day_in(found) for found in _DAY_IN_NAME.findall(name)} - {None}
    day = told or visit.edition or (in_name.pop() if len(in_name) == 1 else None)
    if day is None:
        raise FaustpfandError(
            sentence(
                "%(file)s: of which day is this list? Neither the file nor its name says so. Say it with --edition "
                "2021-07-07; a list just downloaded is of today: --edition %(today)s.",
                file=name,
                today=str(visit.today),
            )
        )
    if day > visit.today:
        raise FaustpfandError(
            sentence(
                "%(file)s: a list of %(day)s cannot be here on %(today)s. Look at the day.",
                file=name,
                day=str(day),
                today=str(visit.today),
            )
        )
    return day


def _day_in(parts: tuple[str, ...]) -> date | None:
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def _told_country(folder: Path) -> str:
    about = folder / "reference.toml"
    if not about.is_file():
        name = folder.resolve().name  # a folder called after its country says enough
        return name if _is_country(name) else ""
    try:
        told = tomllib.loads(about.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as err:
        raise FaustpfandError(f"{about}: this is no TOML ({err}).") from err
    return str(told.get("country", ""))


def _is_country(name: str) -> bool:
    try:
        places.country_code(name)
    except ValueError:
        return False
    return True


def mended_source(stream: BinaryIO, name: str) -> str:
    """Give the id of the source whose rows, set aside there, a file brings back; empty for any other file.

    Raises:
        UnreadableSourceError: it brings rows of several sources.
    """
    try:
        found = {source for source, _ in _mended(stream, name)}
    except UnreadableSourceError:
        return ""
    if len(found) > 1:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: these rows are of %(number)s sources. Bring those of each by themselves.",
                file=name,
                number=len(found),
            )
        )
    return found.pop() if found else ""


def mending_plan(plan: Plan, source: str) -> Plan:
    """Read a file that brings mended rows of a source back, as that source was read.

    The rows are open there no more, whether they can be read now or have a new fault. What the source said besides
    stays as it is: these rows are no edition of their register.

    Args:
        plan: how the source was read.
        source: its id.
    """
    reader = replace(plan.reader, key=f"{plan.reader.key}/mends/{source}", mends=source)
    return replace(plan, read=partial(_read_mended, plan.read), reader=reader)


def _read_mended(
    read: Callable[[BinaryIO, Context], Iterator[Reading]], stream: BinaryIO, context: Context
) -> Iterator[Reading]:
    yield from read(stream, context)
    yield Reading(is_row=False, mends=tuple(sorted({row for _, row in _mended(stream, context.file)})))


def _mended(stream: BinaryIO, name: str) -> Iterator[tuple[str, int]]:
    """Give source and row of each row that was set aside and is brought again."""
    _, records = as_received(stream, name)
    headings = [cell.strip() for cell in next(records, Record(0, [])).cells]
    if OF_SOURCE not in headings or OF_ROW not in headings:
        return
    at_source, at_row = headings.index(OF_SOURCE), headings.index(OF_ROW)
    for record in records:
        if len(record.cells) > max(at_source, at_row):
            source, row = record.cells[at_source].strip(), record.cells[at_row].strip()
            if source and row.isdecimal() and len(row) < 10:
                yield source, int(row)


def take_in(  # noqa: PLR0913 - the one way in
    ledger: Ledger,
    path: Path | BinaryIO,
    plan: Plan | Planner,
    visit: Visit,
    progress: Progress = lambda _: None,
    *,
    name: str = "",
) -> Receipt:
    """Take one file, or one stream, into the ledger.

    Args:
        ledger: where to.
        path: the file, or an open stream such as standard input.
        plan: how it is read, or what finds that out from its bytes.
        visit: when it is taken in, and of which day it is.
        progress: called with the number of rows read so far.
        name: what the file is called, where the path does not say so.

    Raises:
        UnreadableSourceError: nothing of it can be read; the ledger is as it was.
    """
    with _opened(path) as (stream, own_name), tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as temporary:
        spool = cast("BinaryIO", temporary)
        name = name or own_name
        sha256, size = _spool(stream, spool)
        chosen = plan if isinstance(plan, Plan) else plan(spool, name)
        source = Source(
            id=sha256,
            name=name,
            kind=chosen.kind,
            size=size,
            register=chosen.reader.register,
            edition=chosen.edition or visit.edition,
            recorded=visit.recorded,
        )
        context = Context(source=sha256, file=name, today=visit.today)
        return ledger.take_in(source, _pieces(spool), _counted(chosen.read, spool, context, progress), chosen.reader)


@contextmanager
def _opened(path: Path | BinaryIO) -> Iterator[tuple[BinaryIO, str]]:
    if not isinstance(path, Path):
        yield path, "standard input"
        return
    if path.is_dir():
        raise UnreadableSourceError(f"{path} is a folder. Name the files in it, e.g. {path}/*.csv.")
    with path.open("rb") as stream:
        yield stream, path.name


def _spool(stream: BinaryIO, spool: BinaryIO) -> tuple[str, int]:
    sha256, size = hashlib.sha256(), 0
    while piece := stream.read(PIECE):
        sha256.update(piece)
        size += len(piece)
        spool.write(piece)
    return sha256.hexdigest(), size


def _pieces(spool: BinaryIO) -> Iterator[bytes]:
    spool.seek(0)
    while piece := spool.read(PIECE):
        yield piece


def _counted(
    read: Callable[[BinaryIO, Context], Iterator[Reading]], spool: BinaryIO, context: Context, progress: Progress
) -> Iterator[Reading]:
    spool.seek(0)
    for number, reading in enumerate(read(spool, context), start=1):
        if number % 500 == 0:
            progress(number)
        yield reading
