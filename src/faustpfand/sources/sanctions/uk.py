"""The United Kingdom's lists: the UK Sanctions List (FCDO) and OFSI's consolidated list, each as CSV and XML.

Forms: FCDO, "UK Sanctions List"; HM Treasury, OFSI, "Consolidated list of financial sanctions targets", 2022 format.
In both CSV files a target has a row for each of its names, and the line before the headings says the day. Names are
in six parts, the last part (Name 6) first. Days of birth may be partial: `00/00/1975`, `dd/mm/1975`. Several values
in one cell are numbered: `(1) Minsk. (2) Brest.`
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf, one_day
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.rows import Columns, first_line, rows_of
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of, local, text_of
from faustpfand.sources.tables import Row

KINDS = {"individual": EntryKind.PERSON, "entity": EntryKind.ORGANIZATION, "ship": EntryKind.VESSEL}
_SORTS = {"primary name": NameSort.PRIMARY, "primary name variation": NameSort.SPELLING, "fka": NameSort.FORMER}
_WEAK = ("low quality", "low", "weak")
_NUMBERED = re.compile(r"\(\d{1,2}\)\s*")
_DAY_OF_FILE = re.compile(r"(?:Report Date|Last Updated)\W+(.+)", re.IGNORECASE)
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
# What a column says, by its heading in any of the four forms, without blanks and case.
_FIELDS = {
    "regimename": Predicate.LISTED_UNDER, "regime": Predicate.LISTED_UNDER,
    "position": Predicate.ENTRY_POSITION, "individualposition": Predicate.ENTRY_POSITION,
    "otherinformation": Predicate.ENTRY_REMARK, "ukstatementofreasons": Predicate.ENTRY_REMARK,
    "townofbirth": Predicate.ENTRY_BORN_IN, "individualtownofbirth": Predicate.ENTRY_BORN_IN,
    "typeofship": Predicate.ENTRY_REMARK, "shiptype": Predicate.ENTRY_REMARK,
    "parentcompany": Predicate.LINKED_TO, "entityparentcompany": Predicate.LINKED_TO,
}  # fmt: skip
_DAYS = {
    "datedesignated": Predicate.LISTED_ON, "uksanctionslistdatedesignated": Predicate.LISTED_ON,
    "listedon": Predicate.LISTED_ON, "datelisted": Predicate.LISTED_ON, "lastupdated": Predicate.AMENDED_ON,
}  # fmt: skip
_COUNTRIES = (
    "nationality", "nationality(/ies)", "individualnationality", "country", "addresscountry",
    "currentbelievedflagofship", "shipflag",
)  # fmt: skip
_IDENTIFIERS = {
    "unreferencenumber": "UN reference", "unref": "UN reference", "ofsigroupid": "OFSI Group ID",
    "uksanctionslistref": "UK Sanctions List reference",
    "passportnumber": "Passport Number", "individualpassportnumber": "Passport Number",
    "nationalidentifiernumber": "National ID No.", "nationalidentificationnumber": "National ID No.",
    "individualninumber": "National ID No.",
    "businessregistrationnumber(s)": "Registration Number", "businessregistrationnumber": "Registration Number",
    "entitybusinessregnumber": "Registration Number",
    "imonumber": "IMO number", "shipimonumber": "IMO number",
}  # fmt: skip
_LABELLED = re.compile(r"(?P<label>[^\d:]{2,60}?)\s*[:\-]?\s*(?P<number>[A-Z]{0,4}\d[\w/-]*)\.?")
_IN_COUNTRY = re.compile(r"\((?P<country>[A-Z][a-z][^()]*)\)|^(?P<first>Russia|Belarus)\b")


def open_uk_csv(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read either list as CSV.

    Raises:
        UnreadableSourceError: it is neither.
    """
    line = first_line(stream)
    has_day = _DAY_OF_FILE.fullmatch(line.replace(",", " ").strip()) if "Name" not in line else None
    columns = rows_of(stream, name, (), skip=1 if has_day else 0)
    if "Group ID" in columns.table.columns and "Unique ID" not in columns.table.columns:
        which, by = "uk-conlist", "Group ID"
    else:
        which, by = "uk", "Unique ID"
        if by not in columns.table.columns:
            columns = rows_of(stream, name, ("Unique ID", "Name 6"), skip=1 if has_day else 0)
    edition = one_day(edtf(has_day[1].strip())) if has_day else None
    return ListFile(list=which, form="csv", edition=edition, entries=_csv(columns, name, by))


def _csv(columns: Columns, name: str, by: str) -> Iterator[Entry | Problem]:
    for of_id, rows in groupby(
        columns.rows(), key=lambda row: None if isinstance(row, Problem) else row.cells[by].strip()
    ):
        if of_id is None:
            yield from (row for row in rows if isinstance(row, Problem))
            continue
        together = [row for row in rows if isinstance(row, Row)]
        said = dict.fromkeys(one for row in together for one in _cells(row.cells, row.number))
        entry = Entry(of_id, together[0].number, tuple(once(said)))
        yield nameless(entry, name) or entry


def once(said: Mapping[Said, None]) -> Iterator[Said]:
    """Give each field once, in whatever row it is repeated."""
    seen: set[tuple[Predicate, str]] = set()
    for one in said:
        if (one.field, one.value) not in seen:
            seen.add((one.field, one.value))
            yield one


def _plain(heading: str) -> str:
    return "".join(heading.split()).replace("_", "").casefold()


def _cells(cells: Mapping[str, str], row: int) -> Iterator[Said]:
    """Read one row, or the fields of one element: both have the same columns by other headings."""
    by_plain = {_plain(heading): (heading, cell.strip()) for heading, cell in cells.items() if cell.strip()}

    def cell(*headings: str) -> tuple[str, str]:
        return next((by_plain[heading] for heading in headings if heading in by_plain), ("", ""))

    yield from _name(cell, row)
    for plain, (heading, text) in by_plain.items():
        yield from _field(plain, heading, text, row)
    parts = [cell(f"addressline{number}", f"address{number}")[1] for number in range(1, 7)]
    place = [*parts, cell("addresspostalcode", "post/zipcode", "postcode")[1]]
    country = cell("addresscountry", "country")[1]
    if any(place):
        value = ", ".join(filter(None, (*map(clean, place), country_of(country) if country else "")))
        yield Said(Predicate.ENTRY_ADDRESS, value, ", ".join(filter(None, (*place, country))), "Address", row)


def _name(get: Callable[..., tuple[str, str]], row: int) -> Iterator[Said]:
    parts = [get(f"name{number}")[1] for number in range(1, 7)]
    sort_text, strength = get("nametype", "aliastype")[1], get("aliasstrength", "aliasquality")[1]
    whole = clean(" ".join(part for part in parts if part))
    weak = strength.casefold().removesuffix(" a.k.a") in _WEAK
    sort = NameSort.WEAK if weak else _SORTS.get(sort_text.casefold(), NameSort.ALIAS)
    if whole:
        yield named(sort, whole, whole, "Name 6", row)
    other = clean(get("namenon-latinscript")[1])
    if other:
        yield named(NameSort.SPELLING, other, other, "Name non-latin script", row)


def _field(plain: str, heading: str, text: str, row: int) -> Iterator[Said]:
    """Read one cell by its heading; a heading that nobody knows says nothing here."""
    if plain in _FIELDS:
        yield Said(_FIELDS[plain], clean(text), text, heading, row)
        if _FIELDS[plain] is Predicate.ENTRY_REMARK:
            yield from _numbers_inside(text, heading, row)
    elif plain in _DAYS:
        if day := edtf(text):
            yield Said(_DAYS[plain], day, text, heading, row)
    elif plain in _IDENTIFIERS:
        yield from (_number(_IDENTIFIERS[plain], one, heading, row) for one in _several(text))
    elif plain in _COUNTRIES:
        yield from (in_country(one, text, heading, row) for one in _several(text))
    elif plain in _WORDS:
        field, values = _WORDS[plain]
        yield from (Said(field, value, text, heading, row) for value in values(text))


_INSIDE = (
    (re.compile(r"\(UK Sanctions List Ref\):\s*([A-Z]{3}\d+)"), "uk"),
    (re.compile(r"\(UN Ref\):\s*([A-Z]{2}[ie]\.\d+)"), "un"),
)


def _numbers_inside(text: str, heading: str, row: int) -> Iterator[Said]:
    """Give the references that OFSI writes into its remarks."""
    for form, kind in _INSIDE:
        for found in form.finditer(text):
            yield Said(Predicate.IDENTIFIER, f"{kind}: {found[1]}", found[0], heading, row)


def _several(text: str) -> list[str]:
    return [part.strip(" .;,") for part in _NUMBERED.split(text) if part.strip(" .;,")]


def _number(label: str, text: str, heading: str, row: int) -> Said:
    """Read `Tax ID No. 7707083893 (Russia)` and the like in the column for numbers of businesses."""
    country = _IN_COUNTRY.search(text)
    of = country_of((country["country"] or country["first"]).strip()) if country else ""
    bare = _IN_COUNTRY.sub("", text).strip(" .:;-")
    labelled = _LABELLED.fullmatch(bare)
    if label != "Registration Number" or labelled is None:
        return identifier(label, bare, of, text, heading, row)
    said = identifier(labelled["label"], labelled["number"], of, text, heading, row)
    return (
        said if not said.value.startswith("other: ") else identifier(label, labelled["number"], of, text, heading, row)
    )


def _kinds(text: str) -> list[str]:
    return [KINDS.get(text.casefold(), EntryKind.UNKNOWN).value]


def _births(text: str) -> list[str]:
    return [edtf(one) or one for one in _several(text)]


def _genders(text: str) -> list[str]:
    return [text.casefold()]


def _measures(text: str) -> list[str]:
    return [clean(one) for one in text.split("|")]


_WORDS: dict[str, tuple[Predicate, Callable[[str], list[str]]]] = {
    **dict.fromkeys(
        ("designationtype", "grouptype", "grouptypedescription", "individualentityship"), (Predicate.ENTRY_KIND, _kinds)
    ),
    **dict.fromkeys(("dob", "d.o.b", "individualdateofbirth"), (Predicate.ENTRY_BORN, _births)),
    **dict.fromkeys(("gender", "individualgender"), (Predicate.ENTRY_GENDER, _genders)),
    "sanctionsimposed": (Predicate.MEASURE, _measures),
}


def open_conlist_xml(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read OFSI's list as XML: flat elements, one for each name of a target.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    head(stream, name)
    return ListFile(list="uk-conlist", form="xml", edition=None, entries=_flat(stream, name))


def _flat(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    for element in elements(stream, name, ["FinancialSanctionsTarget"]):
        cells = {local(cell): cell.text or "" for cell in element if cell.get(_NIL) != "true"}
        said = tuple(once(dict.fromkeys(_cells(cells, line_of(element)))))
        entry = Entry(cells.get("GroupID", "").strip(), line_of(element), said)
        yield nameless(entry, name) or entry


def open_uk_xml(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the UK Sanctions List as XML.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    start = head(stream, name, ("DateGenerated",))
    return ListFile(
        list="uk", form="xml", edition=_generated(start.texts.get("DateGenerated", "")), entries=_nested(stream, name)
    )


def _generated(text: str) -> date | None:
    return one_day(edtf(text.partition(" ")[0] if "/" in text else text))


def _nested(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    for element in elements(stream, name, ["Designation"]):
        entry = Entry(text_of(element, "UniqueID"), line_of(element), tuple(once(dict.fromkeys(_designation(element)))))
        yield nameless(entry, name) or entry


def _designation(element: Element) -> Iterator[Said]:
    for number, one in enumerate(element.iterfind("{*}Names/{*}Name"), start=1):
        cells = {local(cell): cell.text or "" for cell in one}
        yield from (said._replace(column=f"Names/Name[{number}]") for said in _cells(cells, line_of(one)))
    for number, one in enumerate(element.iterfind(".//{*}NameNonLatinScript"), start=1):
        if text := clean(one.text):
            yield named(NameSort.SPELLING, text, one.text or "", f"NonLatinNames/NonLatinName[{number}]", line_of(one))
    for leaf in element.iter("{*}*"):
        tag = local(leaf)
        text = (leaf.text or "").strip()
        if len(leaf) or not text or tag.startswith(("Name", "AddressLine", "AliasStrength", "NonLatin")):
            continue
        yield from _field(_plain(tag), tag, text, line_of(leaf))
    for number, address in enumerate(element.iterfind(".//{*}Addresses/{*}Address"), start=1):
        cells = {local(cell): cell.text or "" for cell in address}
        found = (said for said in _cells(cells, line_of(address)) if said.field is Predicate.ENTRY_ADDRESS)
        yield from (said._replace(column=f"Addresses/Address[{number}]") for said in found)
    if not children(element, "IndividualEntityShip"):
        yield Said(Predicate.ENTRY_KIND, EntryKind.UNKNOWN.value, "", "IndividualEntityShip")
