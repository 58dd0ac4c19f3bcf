"""The EU's consolidated list of financial sanctions: XML 1.1, and the same as CSV.

Form: European Commission, DG FISMA, Financial Sanctions Database, `export` schema 1.1. The CSV repeats the entity on
every row, and each row adds one thing: a name, an address, a date of birth. Regulations are acts: the one in force
gives the legal basis; its date of publication is no date of listing unless the entity has a designation date of its
own.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf, one_day
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.rows import Columns, rows_of
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of
from faustpfand.sources.tables import Row

KINDS = {
    "person": EntryKind.PERSON,
    "p": EntryKind.PERSON,
    "enterprise": EntryKind.ORGANIZATION,
    "e": EntryKind.ORGANIZATION,
}
_NAME_PARTS = ("firstName", "middleName", "lastName")
_CSV_NEEDS = ("Entity_LogicalId", "NameAlias_WholeName")
GENDERS = {"m": "male", "f": "female"}


def open_eu_xml(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the XML.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    start = head(stream, name)
    return ListFile(
        list="eu",
        form="xml",
        edition=one_day(edtf(start.attributes.get("generationDate", ""))),
        entries=_xml(stream, name),
    )


def _xml(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    for element in elements(stream, name, ["sanctionEntity"]):
        entry = Entry(element.get("logicalId", ""), line_of(element), tuple(_said(element)))
        yield nameless(entry, name) or entry


def _said(element: Element) -> Iterator[Said]:
    for subject in children(element, "subjectType"):
        code = subject.get("classificationCode") or subject.get("code") or ""
        yield of_kind(KINDS.get(code.casefold(), EntryKind.UNKNOWN), code, "subjectType/@classificationCode")
    for attribute, kind in (("euReferenceNumber", "eu"), ("unitedNationId", "un")):
        if reference := element.get(attribute, "").strip():
            yield Said(Predicate.IDENTIFIER, f"{kind}: {reference}", reference, f"@{attribute}")
    if day := edtf(element.get("designationDate", "")):
        yield Said(Predicate.LISTED_ON, day, element.get("designationDate", ""), "@designationDate")
    if details := clean(element.get("designationDetails")):
        yield Said(Predicate.ENTRY_REMARK, details, details, "@designationDetails")
    yield from _regulations(element)
    yield from _names(element)
    yield from _person(element)
    yield from _numbers(element)
    for number, address in enumerate(children(element, "address"), start=1):
        yield from _address(address, f"address[{number}]")
    for number, remark in enumerate(children(element, "remark"), start=1):
        if text := clean(remark.text):
            yield Said(Predicate.ENTRY_REMARK, text, remark.text or "", f"remark[{number}]", line_of(remark))


def _regulations(element: Element) -> Iterator[Said]:
    for number, regulation in enumerate(children(element, "regulation"), start=1):
        column, row = f"regulation[{number}]", line_of(regulation)
        if programme := regulation.get("programme", ""):
            yield Said(Predicate.LISTED_UNDER, programme, programme, f"{column}/@programme", row)
        if title := clean(regulation.get("numberTitle")):
            published = edtf(regulation.get("publicationDate", ""))
            value = f"{title}, {published}" if published else title
            yield Said(Predicate.LEGAL_BASIS, value, title, f"{column}/@numberTitle", row)


def _names(element: Element) -> Iterator[Said]:
    first = True
    for number, alias in enumerate(children(element, "nameAlias"), start=1):
        column, row = f"nameAlias[{number}]", line_of(alias)
        written = clean(alias.get("wholeName")) or clean(" ".join(alias.get(part, "") for part in _NAME_PARTS))
        if written:
            weak = alias.get("strong") == "false"
            sort = NameSort.WEAK if weak else NameSort.PRIMARY if first else NameSort.ALIAS
            first = first and weak
            yield named(sort, written, alias.get("wholeName") or written, f"{column}/@wholeName", row)
        if position := clean(alias.get("function")):
            yield Said(Predicate.ENTRY_POSITION, position, position, f"{column}/@function", row)
        if gender := GENDERS.get(alias.get("gender", "").casefold()):
            yield Said(Predicate.ENTRY_GENDER, gender, alias.get("gender", ""), f"{column}/@gender", row)


def _person(element: Element) -> Iterator[Said]:
    for number, born in enumerate(children(element, "birthdate"), start=1):
        column, row = f"birthdate[{number}]", line_of(born)
        written = born.get("birthdate") or "-".join(
            part.zfill(2)
            for part in (born.get("year", ""), born.get("monthOfYear", ""), born.get("dayOfMonth", ""))
            if part
        )
        if value := edtf(written) if born.get("year") != "0" else "":
            about = "~" if born.get("circa") == "true" else ""
            yield Said(Predicate.ENTRY_BORN, value + about, written, column, row)
        country = born.get("countryIso2Code", "").replace("00", "")
        if place := ", ".join(filter(None, (clean(born.get("city")), clean(born.get("place")), country))):
            yield Said(Predicate.ENTRY_BORN_IN, place, place, column, row)
    for number, citizenship in enumerate(children(element, "citizenship"), start=1):
        code = citizenship.get("countryIso2Code", "")
        if code not in ("", "00"):
            yield in_country(code, code, f"citizenship[{number}]/@countryIso2Code", line_of(citizenship))


def _numbers(element: Element) -> Iterator[Said]:
    for number, document in enumerate(children(element, "identification"), start=1):
        label = document.get("identificationTypeCode", "")
        value = document.get("number") or document.get("latinNumber") or ""
        country = document.get("countryIso2Code", "").replace("00", "")
        if value.strip():
            false = " (known to be false)" if document.get("knownFalse") == "true" else ""
            written = f"{label} {value}{false}"
            yield identifier(label, value, country, written, f"identification[{number}]", line_of(document))


def _address(address: Element, column: str) -> Iterator[Said]:
    code = address.get("countryIso2Code", "").replace("00", "")
    parts = [clean(address.get(part)) for part in ("street", "poBox", "zipCode", "city", "region", "place")]
    if value := ", ".join(filter(None, (*parts, code))):
        yield Said(Predicate.ENTRY_ADDRESS, value, value, column, line_of(address))
    if code and not any(parts):
        yield in_country(code, code, f"{column}/@countryIso2Code", line_of(address))


def open_eu_csv(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the CSV.

    Raises:
        UnreadableSourceError: it is no table, or lacks the columns of the list.
    """
    columns = rows_of(stream, name, _CSV_NEEDS)
    first = columns.peek()
    return ListFile(
        list="eu", form="csv", edition=one_day(edtf(first.cells.get("fileGenerationDate", "")) if first else ""),
        entries=_csv(columns, name),
    )  # fmt: skip


def _csv(columns: Columns, name: str) -> Iterator[Entry | Problem]:
    """Put the rows of one entity together; they stand one after the other."""
    for of_id, rows in groupby(
        columns.rows(), key=lambda row: None if isinstance(row, Problem) else row.cells["Entity_LogicalId"]
    ):
        if of_id is None:
            yield from (row for row in rows if isinstance(row, Problem))
            continue
        together = [row for row in rows if isinstance(row, Row)]
        if not of_id.strip():
            continue
        said = dict.fromkeys(one for row in together for one in _row_said(row))
        entry = Entry(of_id.strip(), together[0].number, tuple(_one_primary(said)))
        yield nameless(entry, name) or entry


def _one_primary(said: Mapping[Said, None]) -> Iterator[Said]:
    """Keep each field once, whatever row it is repeated on; the first name is the primary one."""
    seen: set[tuple[Predicate, str]] = set()
    for one in said:
        is_name = one.field is Predicate.LISTED_AS
        value = one.value.partition(": ")[2] if is_name else one.value
        if (one.field, value) in seen:
            continue
        first_name = is_name and not any(field is Predicate.LISTED_AS for field, _ in seen)
        seen.add((one.field, value))
        yield one._replace(value=f"{NameSort.PRIMARY}: {value}") if first_name else one


def _row_said(row: Row) -> Iterator[Said]:
    cells = {name: cell.strip() for name, cell in row.cells.items()}

    def said(field: Predicate, value: str, column: str) -> Iterator[Said]:
        if value:
            yield Said(field, value, cells.get(column, value), column, row.number)

    if kind := cells.get("Entity_SubjectType_ClassificationCode") or cells.get("Entity_SubjectType", ""):
        yield from said(Predicate.ENTRY_KIND, KINDS.get(kind.casefold(), EntryKind.UNKNOWN).value, "Entity_SubjectType")
    yield from said(Predicate.LISTED_ON, edtf(cells.get("Entity_DesignationDate", "")), "Entity_DesignationDate")
    yield from said(Predicate.ENTRY_REMARK, clean(cells.get("Entity_DesignationDetails")), "Entity_DesignationDetails")
    yield from said(Predicate.ENTRY_REMARK, clean(cells.get("Entity_Remark")), "Entity_Remark")
    yield from said(Predicate.LISTED_UNDER, cells.get("Entity_Regulation_Programme", ""), "Entity_Regulation_Programme")
    if title := clean(cells.get("Entity_Regulation_NumberTitle")):
        published = edtf(cells.get("Entity_Regulation_PublicationDate", ""))
        yield from said(
            Predicate.LEGAL_BASIS, f"{title}, {published}" if published else title, "Entity_Regulation_NumberTitle"
        )
    for column, kind in (("Entity_EU_ReferenceNumber", "eu"), ("Entity_UnitedNationId", "un")):
        if cells.get(column):
            yield from said(Predicate.IDENTIFIER, f"{kind}: {cells[column]}", column)
    if whole := clean(cells.get("NameAlias_WholeName")):
        yield named(NameSort.ALIAS, whole, cells["NameAlias_WholeName"], "NameAlias_WholeName", row.number)
    yield from said(
        Predicate.ENTRY_GENDER, GENDERS.get(cells.get("NameAlias_Gender", "").casefold(), ""), "NameAlias_Gender"
    )
    yield from said(Predicate.ENTRY_POSITION, clean(cells.get("NameAlias_Function")), "NameAlias_Function")
    address = [cells.get(f"Address_{part}", "") for part in ("Street", "PoBox", "ZipCode", "City", "Region", "Place")]
    country = cells.get("Address_CountryIso2Code", "").replace("00", "")
    yield from said(Predicate.ENTRY_ADDRESS, ", ".join(filter(None, (*map(clean, address), country))), "Address_Street")
    yield from said(
        Predicate.ENTRY_BORN,
        edtf(cells.get("BirthDate_BirthDate") or cells.get("BirthDate_Year", "")),
        "BirthDate_BirthDate",
    )
    born_in = ", ".join(
        filter(None, (clean(cells.get("BirthDate_City")), cells.get("BirthDate_CountryIso2Code", "").replace("00", "")))
    )
    yield from said(Predicate.ENTRY_BORN_IN, born_in, "BirthDate_City")
    citizen = cells.get("Citizenship_CountryIso2Code", "")
    if citizen not in ("", "00"):
        yield from said(Predicate.ENTRY_COUNTRY, country_of(citizen), "Citizenship_CountryIso2Code")
    if number := cells.get("Identification_Number") or cells.get("Identification_LatinNumber", ""):
        label, of = (
            cells.get("Identification_TypeCode", ""),
            cells.get("Identification_CountryIso2Code", "").replace("00", ""),
        )
        yield identifier(label, number, of, f"{label} {number}", "Identification_Number", row.number)
