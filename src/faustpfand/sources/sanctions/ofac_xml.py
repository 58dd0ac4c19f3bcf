"""OFAC's lists as XML: `sdn.xml` and `consolidated.xml`, one element an entry.

Schema: U.S. Treasury, OFAC, `sdn.xsd`. The file says its day as `MM/DD/YYYY` and how many entries it holds. The
consolidated list has the same form; it is told by the programmes, of which the SDN list has none.
"""

from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import american, edtf, one_day
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.ofac_csv import KINDS
from faustpfand.sources.sanctions.ofac_remarks import read_remarks
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of, text_of

_SORTS = {"f.k.a.": NameSort.FORMER}
_WEAK = "weak"


def open_ofac_xml(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the list.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    start = head(stream, name, ("Publish_Date", "Record_Count"))
    promised = start.texts.get("Record_Count", "")
    return ListFile(
        list="ofac-consolidated" if name.lower().startswith("cons") else "ofac",
        form="xml",
        edition=one_day(american(start.texts.get("Publish_Date", ""))),
        entries=_entries(stream, name),
        promised=int(promised) if promised.isdecimal() else None,
    )


def _entries(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    for element in elements(stream, name, ["sdnEntry"]):
        entry = Entry(text_of(element, "uid"), line_of(element), tuple(_said(element)))
        yield nameless(entry, name) or entry


def _said(element: Element) -> Iterator[Said]:
    sort = text_of(element, "sdnType")
    kind = KINDS.get(sort.casefold(), EntryKind.UNKNOWN)
    yield of_kind(kind, sort, "sdnType")
    if whole := _whole_name(element):
        yield named(NameSort.PRIMARY, whole, _written_name(element), "lastName")
    for number, aka in enumerate(element.iterfind("{*}akaList/{*}aka"), start=1):
        yield from _alias(aka, f"akaList/aka[{number}]")
    for number, programme in enumerate(element.iterfind("{*}programList/{*}program"), start=1):
        text = " ".join((programme.text or "").split())
        yield Said(
            Predicate.LISTED_UNDER, text, programme.text or "", f"programList/program[{number}]", line_of(programme)
        )
    if title := text_of(element, "title"):
        yield Said(Predicate.ENTRY_POSITION, title, title, "title")
    yield from _dates_and_places(element)
    yield from _numbers(element)
    for number, address in enumerate(element.iterfind("{*}addressList/{*}address"), start=1):
        yield from _address(address, f"addressList/address[{number}]")
    yield from _vessel(element)
    if remarks := text_of(element, "remarks"):
        yield from read_remarks(remarks, kind, "remarks")


def _whole_name(element: Element) -> str:
    return f"{text_of(element, 'firstName')} {text_of(element, 'lastName')}".strip()


def _written_name(element: Element) -> str:
    first, last = text_of(element, "firstName"), text_of(element, "lastName")
    return f"{last}, {first}" if first else last


def _alias(aka: Element, column: str) -> Iterator[Said]:
    if whole := _whole_name(aka):
        weak = text_of(aka, "category").casefold() == _WEAK
        sort = NameSort.WEAK if weak else _SORTS.get(text_of(aka, "type"), NameSort.ALIAS)
        yield named(sort, whole, _written_name(aka), column, line_of(aka))


def _dates_and_places(element: Element) -> Iterator[Said]:
    for path, field in (
        ("dateOfBirthList/dateOfBirthItem/dateOfBirth", Predicate.ENTRY_BORN),
        ("placeOfBirthList/placeOfBirthItem/placeOfBirth", Predicate.ENTRY_BORN_IN),
        ("nationalityList/nationality/country", Predicate.ENTRY_COUNTRY),
        ("citizenshipList/citizenship/country", Predicate.ENTRY_COUNTRY),
    ):
        found = element.iterfind("/".join(f"{{*}}{step}" for step in path.split("/")))
        for number, one in enumerate(found, start=1):
            text, column = " ".join((one.text or "").split()), f"{path}[{number}]"
            if text and field is Predicate.ENTRY_COUNTRY:
                yield in_country(text, text, column, line_of(one))
            elif text:
                value = (edtf(text) or text) if field is Predicate.ENTRY_BORN else text
                yield Said(field, value, text, column, line_of(one))


def _numbers(element: Element) -> Iterator[Said]:
    for number, one in enumerate(element.iterfind("{*}idList/{*}id"), start=1):
        label, value, country = text_of(one, "idType"), text_of(one, "idNumber"), text_of(one, "idCountry")
        column = f"idList/id[{number}]"
        if label == "Gender":
            yield Said(Predicate.ENTRY_GENDER, value.casefold(), value, column, line_of(one))
        elif value and label.startswith(
            ("Additional Sanctions", "Secondary sanctions", "Website", "Email", "Linked To")
        ):
            field = Predicate.LINKED_TO if label.startswith("Linked To") else Predicate.ENTRY_REMARK
            yield Said(field, f"{label} {value}", value, column, line_of(one))
        elif value:
            code = country_of(country) if country else ""
            yield identifier(label, value, code, f"{label} {value} {country}".strip(), column, line_of(one))


def _address(address: Element, column: str) -> Iterator[Said]:
    parts = [
        text_of(address, part) for part in ("address1", "address2", "address3", "city", "stateOrProvince", "postalCode")
    ]
    country = text_of(address, "country")
    written = ", ".join(filter(None, (*parts, country)))
    if written:
        value = ", ".join(filter(None, (*parts, country_of(country) if country else "")))
        yield Said(Predicate.ENTRY_ADDRESS, value, written, column, line_of(address))


def _vessel(element: Element) -> Iterator[Said]:
    for vessel in children(element, "vesselInfo"):
        if call_sign := text_of(vessel, "callSign"):
            yield Said(Predicate.IDENTIFIER, f"callsign: {call_sign}", call_sign, "vesselInfo/callSign")
        if flag := text_of(vessel, "vesselFlag"):
            yield in_country(flag, flag, "vesselInfo/vesselFlag")
        for part in ("vesselType", "tonnage", "grossRegisteredTonnage", "vesselOwner"):
            if text := text_of(vessel, part):
                yield Said(Predicate.ENTRY_REMARK, f"{part}: {text}", text, f"vesselInfo/{part}")
