"""The fact tables: published counts, waves, concessions, negotiations, deals, flows, deaths, other regimes.

A table's name says what it is; its form is told by `TABLES` alone, so another country needs no code.
Every row must name who published it and where: no figure without its source.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from faustpfand import counts, dates, places
from faustpfand.errors import ROW_TEXT_LIMIT, Problem, UnreadableSourceError
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Locator, Predicate, Statement
from faustpfand.sentences import sentence, words_of
from faustpfand.sources.tables import Row, open_table

Cells = Mapping[str, str]
_CONCESSION_BREAK = re.compile(r";(?=[A-Z]{2}:)")  # targets hold "; " themselves: break before `US:` only
_LEADING_NUMBER = re.compile(r"\s*(\d+)\b")
_WEB_ADDRESS = re.compile(r"https?://\S+")
_LINKAGES = ("explicit", "implied", "denied")


def _whole(cell: str) -> list[str]:
    return [cell]


def _listed(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _concessions(cell: str) -> list[str]:
    return [part.strip() for part in _CONCESSION_BREAK.split(cell) if part.strip()]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column says: a predicate, and how a cell falls into values."""

    predicate: Predicate
    split: Callable[[str], list[str]] = _whole


@dataclass(frozen=True, slots=True, kw_only=True)
class TableForm:
    """The form of one fact table.

    `subject` is filled from the row's cells and `country`. `number` is the column that `comparator` belongs to;
    `plain_numbers` are exact or empty. `whens` are the columns of valid time: one, or first and last.
    `asserted_by` is the column that says who asserts it; where there is none, the publication does.
    """

    subject: str
    whens: tuple[str, ...]
    columns: Mapping[str, Column]
    required: tuple[str, ...]
    number: str = ""
    plain_numbers: tuple[str, ...] = ()
    asserted_by: str = ""
    other_dates: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


TABLES: Mapping[str, TableForm] = {
    "counts": TableForm(
        subject="population:{country}/{population}",
        whens=("as_of",),
        number="count",
        asserted_by="asserted_by",
        required=("as_of", "count", "comparator", "population", "asserted_by"),
        columns={"count": Column(Predicate.STOCK)},
    ),
    "inflow": TableForm(
        subject="flow:{country}/{what}",
        whens=("period_start", "period_end"),
        number="number",
        asserted_by="asserted_by",
        required=("period_start", "number", "comparator", "what", "asserted_by"),
        columns={"number": Column(Predicate.FLOW)},
    ),
    "releases": TableForm(
        subject="wave:{country}/{release_id}",
        whens=("date",),
        number="number",
        plain_numbers=("political",),
        asserted_by="announced_by",
        required=("release_id", "date"),
        columns={
            "number": Column(Predicate.FREED),
            "political": Column(Predicate.FREED_POLITICAL),
            "foreigners": Column(Predicate.FREED_FOREIGN),
            "mechanism": Column(Predicate.MECHANISM),
            "destination": Column(Predicate.DESTINATION, _listed),
            "named": Column(Predicate.NAMED, _listed),
        },
    ),
    "concessions": TableForm(
        subject="concession:{country}/{authority}/{date}/{action}",
        whens=("date",),
        other_dates=("effective_date",),
        required=("date", "authority", "action", "target"),
        columns={
            "action": Column(Predicate.ACTION),
            "authority": Column(Predicate.AUTHORITY),
            "target": Column(Predicate.TARGET),
            "programme": Column(Predicate.PROGRAMME),
            "effective_date": Column(Predicate.EFFECTIVE),
            "note": Column(Predicate.NOTE),
        },
    ),
    "negotiations": TableForm(
        subject="negotiation:{country}/{date}",
        whens=("date",),
        required=("date", "topic"),
        columns={
            "place": Column(Predicate.PLACE),
            "parties": Column(Predicate.PARTY, _listed),
            "persons": Column(Predicate.ATTENDED, _listed),
            "topic": Column(Predicate.TOPIC),
        },
    ),
    "deals": TableForm(
        subject="deal:{country}/{deal_id}",
        whens=("date",),
        required=("deal_id", "date", "stated_linkage"),
        words={"stated_linkage": _LINKAGES},
        columns={
            "stated_linkage": Column(Predicate.LINKAGE),
            "release_ids": Column(Predicate.WAVE, _listed),
            "concessions": Column(Predicate.CONCESSION, _concessions),
            "brokers": Column(Predicate.BROKER, _listed),
        },
    ),
    "deaths": TableForm(
        subject="death:{country}/{person}",
        whens=("date",),
        required=("date", "person"),
        columns={"person": Column(Predicate.DIED), "place": Column(Predicate.PLACE)},
    ),
    "other_regimes": TableForm(
        subject="wave:{country}/{country}-{period}",
        whens=("date", "date_end"),
        number="number_released",
        required=("country", "date"),
        columns={
            "number_released": Column(Predicate.FREED),
            "what_was_given": Column(Predicate.GIVEN_FOR),
            "note": Column(Predicate.NOTE),
        },
    ),
}
_SOURCE_COLUMNS = ("source_name", "source_url")


def read(stream: BinaryIO, context: Context, table: str, country: str) -> Iterator[Reading]:
    """Read one fact table, row by row.

    Args:
        stream: the bytes as received.
        context: the document that is read.
        table: a key of `TABLES`, e.g. `counts`.
        country: ISO 3166-1 alpha-2 code for rows without a `country` cell of their own.

    Raises:
        UnreadableSourceError: it is no table, or lacks columns that the form requires.
    """
    form = TABLES[table]
    opened = open_table(stream, context.file)
    missing = [name for name in (*form.required, *_SOURCE_COLUMNS) if name not in opened.columns]
    if missing:
        raise UnreadableSourceError(
            sentence(
                "%(file)s: the table %(table)s needs the column(s) %(missing)s; found are %(found)s. Add them, or "
                "name the file after another table: %(known)s.",
                file=context.file,
                table=repr(table),
                missing=", ".join(missing),
                found=", ".join(opened.columns),
                known=", ".join(TABLES),
            )
        )
    if opened.notes:
        yield Reading(problems=opened.notes, is_row=False)
    for row in opened.rows:
        yield Reading(problems=(row,)) if isinstance(row, Problem) else _read_row(row, form, context, country)


def _read_row(row: Row, form: TableForm, context: Context, country: str) -> Reading:
    cells = {name: cell.strip() for name, cell in row.cells.items()}
    problems = list(_faults(row, cells, form, context))
    if problems:
        return Reading(problems=tuple(problems))
    cells["country"] = places.country_code(cells.get("country") or country)
    cells["period"] = _period(cells)
    said = {
        "subject": form.subject.format_map(cells),
        "when": _when(cells, form),
        "asserted_by": cells.get(form.asserted_by) or cells["source_name"],
        "publication": cells["source_name"],
        "url": cells["source_url"],
        "source": context.source,
    }
    return Reading(
        tuple(
            Statement(
                predicate=column.predicate,
                value=_value(name, part, cells, form),
                as_written=row.cells[name],
                locator=Locator(context.file, row.number, name),
                **said,
            )
            for name, column in form.columns.items()
            if cells.get(name)
            for part in column.split(cells[name])
        )
    )


def _period(cells: Cells) -> str:
    """Name a release that has no id by its date; what is told of a period is a sum of waves, and marked as such."""
    last = cells.get("date_end")
    return f"{cells.get('date', '')}..{last}-total" if last else cells.get("date", "")


def _value(name: str, cell: str, cells: Cells, form: TableForm) -> str:
    if name == form.number:
        return str(counts.Count(int(cell), counts.Comparator(cells["comparator"])))
    if name == "effective_date":
        return dates.parse(cell).edtf
    return cell


def _when(cells: Cells, form: TableForm) -> str:
    """Valid time in EDTF; a last day that is not told leaves the interval open (`2020/`)."""
    first, *rest = (cells.get(name, "") for name in form.whens)
    if not rest or rest[0] == first:
        return first
    if form.number == "number_released" and not rest[0]:  # a release is a day unless a period is told
        return first
    return f"{first}/{rest[0]}"


def _faults(row: Row, cells: Cells, form: TableForm, context: Context) -> Iterator[Problem]:
    def fault(column: str, what: str, to_do: str) -> Problem:
        text = ",".join(row.cells.values())[:ROW_TEXT_LIMIT]
        return Problem(f"{context.file}:{row.number}:{column}", what, to_do, row_text=text)

    for name in (*form.required, *_SOURCE_COLUMNS):
        if not cells.get(name):
            yield fault(
                name, sentence("The cell is empty."), sentence("Every row needs it; write what the source says.")
            )
    if cells.get("source_url") and not _WEB_ADDRESS.fullmatch(cells["source_url"]):
        yield fault(
            "source_url",
            sentence("%(text)s is no address.", text=repr(cells["source_url"])),
            sentence("Write it whole, with https://."),
        )
    yield from _number_faults(cells, form, fault)
    yield from _date_faults(cells, form, fault)
    for name, known in form.words.items():
        if cells.get(name) and cells[name] not in known:
            yield fault(
                name,
                sentence("%(text)s is not known here.", text=repr(cells[name])),
                sentence("Write one of: %(known)s.", known=", ".join(known)),
            )
    if cells.get("country") and not _is_country(cells["country"]):
        yield fault(
            "country",
            sentence("%(text)s is no country.", text=repr(cells["country"])),
            sentence("Write its English name or two-letter code."),
        )


def _is_country(name: str) -> bool:
    try:
        places.country_code(name)
    except ValueError:
        return False
    return True


def _date_faults(cells: Cells, form: TableForm, fault: Callable[..., Problem]) -> Iterator[Problem]:
    for name in (*form.whens, *form.other_dates):
        if cells.get(name):
            try:
                dates.parse(cells[name])
            except ValueError as err:
                yield fault(name, words_of(err), dates.ADVICE)
    whole = _when(cells, form)
    if len(form.whens) > 1 and cells.get(form.whens[0]):
        try:
            dates.parse(whole)
        except ValueError as err:
            yield fault(form.whens[1], words_of(err), sentence("Write one date in each cell, the earlier one first."))


def _number_faults(cells: Cells, form: TableForm, fault: Callable[..., Problem]) -> Iterator[Problem]:
    for name in filter(None, (form.number, *form.plain_numbers)):
        if cells.get(name) and not cells[name].isdecimal():
            yield fault(
                name,
                sentence("%(text)s is no whole number.", text=repr(cells[name])),
                sentence("Write digits only, and the comparator apart."),
            )
    known = [comparator.value for comparator in counts.Comparator]
    if form.number and cells.get(form.number) and cells.get("comparator") not in known:
        yield fault(
            "comparator",
            sentence("%(text)s is not known here.", text=repr(cells.get("comparator", ""))),
            sentence("Write one of: %(known)s.", known=", ".join(known)),
        )


def foreign_count(cell: str) -> counts.Count | None:
    """Give the number that a cell such as `14: 6 Lithuania; 2 Latvia` begins with, or None."""
    number = _LEADING_NUMBER.match(cell)
    return counts.Count(int(number[1])) if number else None
