"""OpenSanctions: the table of targets (`targets.simple.csv`) and entities in FollowTheMoney (JSON, one a line).

Forms: OpenSanctions documentation, "Simplified tabular format" and "Entity structure"; FollowTheMoney. Several values
in one cell stand between semicolons. `first_seen` is when OpenSanctions saw an entry first, not when anybody listed
it, so it is no date of listing; the dates of the authorities come with the Sanction entities, which may stand before
or after whom they are about.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sentences import sentence, words_of
from faustpfand.sources.encoding import HEAD, detect
from faustpfand.sources.lines import read_lines, visible
from faustpfand.sources.sanctions.days import edtf
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, identifier, kind_of, normal
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.rows import Columns, rows_of
from faustpfand.sources.tables import Row

LINE_LIMIT = 8 << 20  # characters of one entity
_NEEDS = ("id", "schema", "name")
SCHEMAS = {
    "Person": EntryKind.PERSON, "Organization": EntryKind.ORGANIZATION, "Company": EntryKind.ORGANIZATION,
    "PublicBody": EntryKind.ORGANIZATION, "LegalEntity": EntryKind.UNKNOWN, "Vessel": EntryKind.VESSEL,
    "Airplane": EntryKind.AIRCRAFT,
}  # fmt: skip
_NAMES = {
    "name": NameSort.PRIMARY, "alias": NameSort.ALIAS, "weakAlias": NameSort.WEAK, "previousName": NameSort.FORMER,
}  # fmt: skip
_FIELDS = {
    "birthPlace": Predicate.ENTRY_BORN_IN, "address": Predicate.ENTRY_ADDRESS, "position": Predicate.ENTRY_POSITION,
    "gender": Predicate.ENTRY_GENDER, "notes": Predicate.ENTRY_REMARK,
}  # fmt: skip
_COUNTRIES = ("country", "jurisdiction", "nationality", "citizenship", "flag")
_SANCTION = {
    "program": Predicate.LISTED_UNDER, "listingDate": Predicate.LISTED_ON, "startDate": Predicate.LISTED_ON,
    "endDate": Predicate.DELISTED_ON, "modifiedAt": Predicate.AMENDED_ON, "provisions": Predicate.MEASURE,
    "reason": Predicate.ENTRY_REMARK,
}  # fmt: skip
_DATES = (Predicate.LISTED_ON, Predicate.DELISTED_ON, Predicate.AMENDED_ON)


def open_opensanctions(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read either form, told by its first character.

    Raises:
        UnreadableSourceError: it is neither.
    """
    stream.seek(0)
    start = stream.read(HEAD).lstrip(b"\xef\xbb\xbf \r\n")
    if start.startswith(b"{"):
        return ListFile(list="opensanctions", form="ftm.json", edition=None, entries=_lines(stream, name))
    if start.startswith(b"["):
        raise UnreadableSourceError(
            sentence("%(file)s: this is one JSON list. Entities stand one a line: take entities.ftm.json.", file=name)
        )
    columns = rows_of(stream, name, _NEEDS)
    return ListFile(list="opensanctions", form="simple.csv", edition=None, entries=_rows(columns, name))


def _rows(columns: Columns, name: str) -> Iterator[Entry | Problem]:
    for row in columns.rows():
        if isinstance(row, Problem):
            yield row
            continue
        entry = Entry(row.cells["id"].strip(), row.number, tuple(_row_said(row)))
        yield nameless(entry, name) or entry


def _several(cell: str) -> list[str]:
    return [clean(part) for part in cell.split(";") if part.strip()]


def _row_said(row: Row) -> Iterator[Said]:
    cells = row.cells
    schema = cells["schema"].strip()
    yield of_kind(SCHEMAS.get(schema, EntryKind.UNKNOWN), schema, "schema")
    if own := clean(cells["name"]):
        yield named(NameSort.PRIMARY, own, cells["name"], "name")
    for alias in dict.fromkeys(_several(cells.get("aliases", ""))):
        yield named(NameSort.ALIAS, alias, alias, "aliases")
    for day in _several(cells.get("birth_date", "")):
        yield Said(Predicate.ENTRY_BORN, edtf(day) or day, day, "birth_date")
    for code in _several(cells.get("countries", "")):
        yield Said(Predicate.ENTRY_COUNTRY, country_of(code.upper()), code, "countries")
    for column, field in (
        ("addresses", Predicate.ENTRY_ADDRESS),
        ("sanctions", Predicate.LISTED_UNDER),
        ("dataset", Predicate.LEGAL_BASIS),
    ):
        for text in dict.fromkeys(_several(cells.get(column, ""))):
            yield Said(field, text, text, column)
    for number in dict.fromkeys(_several(cells.get("identifiers", ""))):
        # The table does not say what numbers are; IMO numbers carry their letters.
        kind = "imo" if number.upper().startswith("IMO") else "other"
        yield Said(Predicate.IDENTIFIER, f"{kind}: {normal(number).removeprefix('IMO')}", number, "identifiers")


def _lines(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    encoding = detect(stream, name)
    yield from encoding.notes(name)
    for line in read_lines(stream, encoding, LINE_LIMIT):
        if not line.text.strip():
            continue
        try:
            entity = _entity(line.text, is_whole=line.is_whole)
        except ValueError as err:
            to_do = sentence("Download it again; it may be cut off.")
            yield Problem(f"{name}:{line.number}", words_of(err), to_do, row_text=visible(line.text))
            continue
        yield from _of_entity(entity, line.number, name)


def _entity(text: str, *, is_whole: bool) -> Mapping[str, Any]:
    if not is_whole:
        raise ValueError(sentence("The line is longer than %(limit)s characters.", limit=LINE_LIMIT))
    try:
        entity = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise ValueError(sentence("The line is no JSON.")) from err
    if not isinstance(entity, dict) or not isinstance(entity.get("properties"), dict):
        raise ValueError(sentence("The line is JSON, but no entity: it has no 'properties'."))  # noqa: TRY004
    return entity


def _values(entity: Mapping[str, Any], name: str) -> list[str]:
    found = entity["properties"].get(name, [])
    return [clean(value) for value in found if isinstance(value, str)] if isinstance(found, list) else []


def _of_entity(entity: Mapping[str, Any], row: int, name: str) -> Iterator[Entry | Problem]:
    schema = str(entity.get("schema", ""))
    if schema == "Sanction":
        for target in entity["properties"].get("entity", []):
            target_id = (
                target if isinstance(target, str) else str(target.get("id", "")) if isinstance(target, dict) else ""
            )
            if target_id:
                yield Entry(target_id, row, tuple(_sanction_said(entity)))
    elif schema in SCHEMAS and entity.get("target") is not False:  # others are owners, relatives, addresses of targets
        entry = Entry(str(entity.get("id", "")), row, tuple(_said(entity, schema)))
        yield nameless(entry, name) or entry
        for sanction in entity["properties"].get("sanctions", []):  # nested, as the API gives them
            if isinstance(sanction, dict) and isinstance(sanction.get("properties"), dict):
                yield Entry(entry.id, row, tuple(_sanction_said(sanction)))


def _said(entity: Mapping[str, Any], schema: str) -> Iterator[Said]:
    yield of_kind(SCHEMAS[schema], schema, "schema")
    caption = clean(str(entity.get("caption") or ""))
    names = _values(entity, "name")
    primary = caption if caption in names or not names else names[0]
    for column, sort in _NAMES.items():
        for text in dict.fromkeys(_values(entity, column)):
            kind = NameSort.SPELLING if column == "name" and text != primary else sort
            yield named(kind, text, text, column)
    for day in _values(entity, "birthDate"):
        yield Said(Predicate.ENTRY_BORN, edtf(day) or day, day, "birthDate")
    for column in _COUNTRIES:
        for code in _values(entity, column):
            yield Said(Predicate.ENTRY_COUNTRY, country_of(code.upper() if len(code) == 2 else code), code, column)
    for column, field in _FIELDS.items():
        for text in _values(entity, column):
            yield Said(field, text, text, column)
    yield from _identifiers(entity, schema)


def _identifiers(entity: Mapping[str, Any], schema: str) -> Iterator[Said]:
    countries = {country_of(code.upper()) for code in (*_values(entity, "country"), *_values(entity, "jurisdiction"))}
    country = countries.pop() if len(countries) == 1 else ""
    for column in entity["properties"]:
        label = "Aircraft Tail Number" if (column, schema) == ("registrationNumber", "Airplane") else column
        if kind_of(label) is not None:
            for number in _values(entity, column):
                yield identifier(label, number.removeprefix("IMO"), country, number, column)


def _sanction_said(sanction: Mapping[str, Any]) -> Iterator[Said]:
    for column, field in _SANCTION.items():
        for text in dict.fromkeys(_values(sanction, column)):
            value = edtf(text) if field in _DATES else text
            if value:
                yield Said(field, value, text, f"Sanction/{column}")
    for authority in _values(sanction, "authority"):
        yield Said(Predicate.LEGAL_BASIS, authority, authority, "Sanction/authority")
