"""OFAC's lists as CSV: `sdn.csv`, `alt.csv`, `add.csv`, `sdn_comments.csv`, and the consolidated list's `cons_*.csv`.

Form: U.S. Treasury, OFAC, "Specially Designated Nationals List – Data Formats & Data Schemas". No headings; an empty
cell is `-0- ` with a space after it; lines end in CRLF, the file in ^Z; which table it is shows in the number of
columns. A target of several programmes has them as `IRAN] [SDGT] [IFSR`. Remarks of more than 1,000 characters go on
in the comments.
"""

import itertools
import re
from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sentences import sentence
from faustpfand.sources import cells as cell_checks
from faustpfand.sources.csv_rows import Record, Records
from faustpfand.sources.encoding import detect
from faustpfand.sources.lines import read_lines, visible
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, in_country
from faustpfand.sources.sanctions.ofac_remarks import read_remarks

COLUMNS = {
    "sdn": ("ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign", "Vess_type", "Tonnage", "GRT",
            "Vess_flag", "Vess_owner", "Remarks"),
    "alt": ("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"),
    "add": ("ent_num", "Add_num", "Address", "City", "Country", "Add_remarks"),
    "comments": ("ent_num", "remarks"),
}  # fmt: skip
_TABLE = {len(columns): table for table, columns in COLUMNS.items()}
KINDS = {
    "individual": EntryKind.PERSON,
    "entity": EntryKind.ORGANIZATION,
    "": EntryKind.ORGANIZATION,  # the CSV leaves the type of organisations empty
    "vessel": EntryKind.VESSEL,
    "aircraft": EntryKind.AIRCRAFT,
}
_EMPTY = "-0-"
_END = "\x1a"
_SAMPLE = 20
_PROGRAMMES = re.compile(r"\]\s*\[")


def open_ofac_csv(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read one table of the set.

    Raises:
        UnreadableSourceError: it is none of the four tables.
    """
    encoding = detect(stream, name)
    lines = read_lines(stream, encoding)
    sample = list(itertools.islice(lines, _SAMPLE))
    records = Records(itertools.chain(sample, lines), ",", name)
    first = next((record for record in records if isinstance(record, Record) and not _is_blank(record)), None)
    table = _TABLE.get(len(first.cells)) if first else None
    if first is None or table is None or not (first.cells[0].strip().isdecimal() or _is_heading(first, table)):
        widths = ", ".join(f"{table}.csv {len(columns)}" for table, columns in COLUMNS.items())
        raise UnreadableSourceError(
            sentence(
                "%(file)s: this is none of OFAC's tables, which begin with a number and have so many columns: "
                "%(widths)s. Download it again, or name the kind of list that it is.",
                file=name,
                widths=widths,
            )
        )
    records.width = len(first.cells)
    rows = records if _is_heading(first, table) else itertools.chain([first], records)
    return ListFile(
        list="ofac-consolidated" if name.lower().startswith("cons") else "ofac",
        form=f"{table}.csv",
        edition=None,  # the CSV says nowhere of which day it is
        entries=itertools.chain(encoding.notes(name), _entries(rows, table, name)),
        names_all=table == "sdn",
    )


def _is_heading(record: Record, table: str) -> bool:
    return [cell.strip().casefold() for cell in record.cells[:1]] == [COLUMNS[table][0].casefold()]


def _is_blank(record: Record) -> bool:
    return not "".join(record.cells).strip(f" \t\r\n{_END}")


def _entries(records: Iterator[Record | Problem], table: str, name: str) -> Iterator[Entry | Problem]:
    read = {"sdn": _sdn, "alt": _alt, "add": _address, "comments": _comment}[table]
    columns = COLUMNS[table]
    for record in records:
        if isinstance(record, Problem):
            yield record
        elif not _is_blank(record):
            fault = _fault(record, columns, name)
            if fault is not None:
                yield fault
                continue
            cells = [_value(cell) for cell in record.cells]
            said = tuple(read(cells, record.cells))
            if table == "sdn" and not cells[1]:
                yield _no_name(record, name)
            elif said:
                yield Entry(cells[0], record.number, said)


def _value(cell: str) -> str:
    text = cell.strip(f" \t{_END}")
    return "" if text == _EMPTY else text


def _fault(record: Record, columns: tuple[str, ...], name: str) -> Problem | None:
    where = f"{name}:{record.number}"
    if what := cell_checks.lost_or_zero(record.cells):
        return Problem(where, what, sentence("Download the file again."), row_text=visible(record.text))
    if len(record.cells) != len(columns):
        what = sentence(
            "The row has %(cells)s cells where %(columns)s are expected.", cells=len(record.cells), columns=len(columns)
        )
        return Problem(
            where, what, sentence("Download the file again; it may be cut off."), row_text=visible(record.text)
        )
    if not record.cells[0].strip().isdecimal():
        what = sentence("%(text)s is no number of an entry.", text=repr(record.cells[0]))
        return Problem(
            f"{where}:{columns[0]}", what, sentence("Download the file again."), row_text=visible(record.text)
        )
    return None


def _no_name(record: Record, name: str) -> Problem:
    what = sentence("The entry %(entry)s has no name, so nobody can be found by it.", entry=record.cells[0].strip())
    return Problem(
        f"{name}:{record.number}:SDN_Name",
        what,
        sentence("Look it up at the authority."),
        Severity.QUARANTINED,
        visible(record.text),
    )


def _sdn(cells: list[str], written: list[str]) -> Iterator[Said]:
    _, target, sort, programmes, title, call_sign, vessel, tonnage, gross, flag, owner, remarks = cells
    kind = KINDS.get(sort.casefold(), EntryKind.UNKNOWN)
    yield of_kind(kind, written[2], "SDN_Type")
    yield named(NameSort.PRIMARY, in_order(target, kind), written[1], "SDN_Name")
    for programme in filter(None, _PROGRAMMES.split(programmes)):
        yield Said(Predicate.LISTED_UNDER, programme.strip(" []"), written[3], "Program")
    if title:
        yield Said(Predicate.ENTRY_POSITION, title, written[4], "Title")
    if call_sign:
        yield Said(Predicate.IDENTIFIER, f"callsign: {call_sign}", written[5], "Call_Sign")
    if flag:
        yield in_country(flag, written[9], "Vess_flag")
    for column, cell, as_written in (
        ("Vess_type", vessel, written[6]), ("Tonnage", tonnage, written[7]),
        ("GRT", gross, written[8]), ("Vess_owner", owner, written[10]),
    ):  # fmt: skip
        if cell:
            yield Said(Predicate.ENTRY_REMARK, f"{column}: {cell}", as_written, column)
    if remarks:
        yield from read_remarks(remarks, kind, "Remarks")


def _alt(cells: list[str], written: list[str]) -> Iterator[Said]:
    _, _, sort, alias, remark = cells
    if alias:
        kind = NameSort.FORMER if sort.casefold() == "fka" else NameSort.ALIAS
        # Whether the target is a person stands in another file; a comma after one word is a person's surname there.
        yield named(kind, clean(alias), written[3], "alt_name")
    if remark:
        yield Said(Predicate.ENTRY_REMARK, remark, written[4], "alt_remarks")


def _address(cells: list[str], written: list[str]) -> Iterator[Said]:
    _, _, street, city, country, remark = cells
    if whole := ", ".join(filter(None, (street, city, country_of(country) if country else ""))):
        yield Said(Predicate.ENTRY_ADDRESS, whole, ",".join(written[2:5]), "Address")
    if remark:
        yield Said(Predicate.ENTRY_REMARK, remark, written[5], "Add_remarks")


def _comment(cells: list[str], _: list[str]) -> Iterator[Said]:
    if cells[1]:
        yield from read_remarks(cells[1], EntryKind.UNKNOWN, "remarks")


def in_order(name: str, kind: EntryKind) -> str:
    """Give a person's name with the given name first: OFAC writes `LUKASHENKA, Alyaksandr`."""
    text = clean(name)
    if kind is not EntryKind.PERSON or text.count(", ") != 1:
        return text
    last, first = text.split(", ")
    return f"{first} {last}"
