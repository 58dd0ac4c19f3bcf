"""The consolidated list of the United Nations Security Council, as XML.

Form: UN Security Council, "Consolidated list", XML schema. Names of persons are in up to four parts. A date of birth
may be exact, about, or between two years. Qualities of aliases are Good and Low.
"""

from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf, one_day
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of, local, text_of

_KINDS = {"INDIVIDUAL": EntryKind.PERSON, "ENTITY": EntryKind.ORGANIZATION}
_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_SORTS = {"low": NameSort.WEAK, "f.k.a.": NameSort.FORMER}


def open_un(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the list.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    start = head(stream, name)
    generated = start.attributes.get("dateGenerated", "")
    return ListFile(list="un", form="xml", edition=one_day(edtf(generated)), entries=_entries(stream, name))


def _entries(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    for element in elements(stream, name, list(_KINDS)):
        entry = Entry(text_of(element, "DATAID"), line_of(element), tuple(_said(element, local(element))))
        yield nameless(entry, name) or entry


def _said(element: Element, tag: str) -> Iterator[Said]:
    yield of_kind(_KINDS[tag], tag, tag)
    if whole := clean(" ".join(text_of(element, part) for part in _PARTS)):
        yield named(NameSort.PRIMARY, whole, whole, "FIRST_NAME")
    if original := text_of(element, "NAME_ORIGINAL_SCRIPT"):
        yield named(NameSort.SPELLING, original, original, "NAME_ORIGINAL_SCRIPT")
    for number, alias in enumerate(children(element, f"{tag}_ALIAS"), start=1):
        if text := text_of(alias, "ALIAS_NAME"):
            sort = _SORTS.get(text_of(alias, "QUALITY").casefold(), NameSort.ALIAS)
            yield named(sort, text, text, f"{tag}_ALIAS[{number}]", line_of(alias))
    for column, field in (
        ("UN_LIST_TYPE", Predicate.LISTED_UNDER),
        ("COMMENTS1", Predicate.ENTRY_REMARK),
        ("GENDER", Predicate.ENTRY_GENDER),
    ):
        if text := text_of(element, column):
            yield Said(field, text.casefold() if column == "GENDER" else text, text, column)
    if reference := text_of(element, "REFERENCE_NUMBER"):
        yield Said(Predicate.IDENTIFIER, f"un: {reference}", reference, "REFERENCE_NUMBER")
    yield from _days(element)
    yield from _offices(element)
    yield from _born(element)
    yield from _places(element, tag)
    yield from _documents(element)


def _offices(element: Element) -> Iterator[Said]:
    for column in ("DESIGNATION", "TITLE"):
        for one in element.iterfind(f"{{*}}{column}/{{*}}VALUE"):
            if text := clean(one.text):
                yield Said(Predicate.ENTRY_POSITION, text, text, f"{column}/VALUE", line_of(one))
    for one in element.iterfind("{*}NATIONALITY/{*}VALUE"):
        if text := clean(one.text):
            yield in_country(text, text, "NATIONALITY/VALUE", line_of(one))


def _days(element: Element) -> Iterator[Said]:
    if day := edtf(text_of(element, "LISTED_ON")):
        yield Said(Predicate.LISTED_ON, day, text_of(element, "LISTED_ON"), "LISTED_ON")
    for number, one in enumerate(element.iterfind("{*}LAST_DAY_UPDATED/{*}VALUE"), start=1):
        if day := edtf(clean(one.text)):
            yield Said(Predicate.AMENDED_ON, day, one.text or "", f"LAST_DAY_UPDATED/VALUE[{number}]", line_of(one))


def _born(element: Element) -> Iterator[Said]:
    for number, one in enumerate(children(element, "INDIVIDUAL_DATE_OF_BIRTH"), start=1):
        exact = text_of(one, "DATE") or text_of(one, "YEAR")
        first, last = text_of(one, "FROM_YEAR"), text_of(one, "TO_YEAR")
        written = exact or (f"{first} to {last}" if first and last else "")
        about = text_of(one, "TYPE_OF_DATE").casefold().startswith("approx") and exact
        if value := edtf(f"circa {written}" if about else written):
            yield Said(Predicate.ENTRY_BORN, value, written, f"INDIVIDUAL_DATE_OF_BIRTH[{number}]", line_of(one))
    for number, one in enumerate(children(element, "INDIVIDUAL_PLACE_OF_BIRTH"), start=1):
        if text := _place(one):
            yield Said(Predicate.ENTRY_BORN_IN, text, text, f"INDIVIDUAL_PLACE_OF_BIRTH[{number}]", line_of(one))


def _places(element: Element, tag: str) -> Iterator[Said]:
    for number, one in enumerate(children(element, f"{tag}_ADDRESS"), start=1):
        if text := _place(one):
            yield Said(Predicate.ENTRY_ADDRESS, text, text, f"{tag}_ADDRESS[{number}]", line_of(one))


def _place(one: Element) -> str:
    country = text_of(one, "COUNTRY")
    parts = (text_of(one, "STREET"), text_of(one, "CITY"), text_of(one, "STATE_PROVINCE"), text_of(one, "ZIP_CODE"))
    return ", ".join(filter(None, (*parts, country_of(country) if country else "", text_of(one, "NOTE"))))


def _documents(element: Element) -> Iterator[Said]:
    for number, one in enumerate(children(element, "INDIVIDUAL_DOCUMENT"), start=1):
        if value := text_of(one, "NUMBER"):
            label = text_of(one, "TYPE_OF_DOCUMENT") or text_of(one, "TYPE_OF_DOCUMENT2")
            country = text_of(one, "ISSUING_COUNTRY") or text_of(one, "COUNTRY_OF_ISSUE")
            code = country_of(country) if country else ""
            yield identifier(label, value, code, f"{label} {value}", f"INDIVIDUAL_DOCUMENT[{number}]", line_of(one))
