"""Canada's consolidated list of autonomous sanctions (Special Economic Measures Act, and Magnitsky law), as XML.

Form: Global Affairs Canada, "Consolidated Canadian Autonomous Sanctions List", `data-set` of `record`. The list gives
no ids: an item's number moves when one before it is taken away. So an entry is known by country and name here, and
who is renamed comes out as struck off and listed anew; `sanctions changes` looks whether it is one and the same.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, in_country
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.xml import Element, elements, head, line_of, text_of

_ALIASES = re.compile(r"\s*;\s*|,\s+(?=\S)")


def open_canada(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the list; it says nowhere of which day it is.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    head(stream, name)
    return ListFile(list="canada", form="xml", edition=None, entries=_entries(stream, name))


def _entries(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    seen: Counter[str] = Counter()
    for element in elements(stream, name, ["record"]):
        said = tuple(_said(element))
        own = next((one.value.partition(": ")[2] for one in said if one.field is Predicate.LISTED_AS), "")
        country = text_of(element, "Country")
        key = f"{country_of(country) if country else '?'}/{own.casefold()}" if own else ""
        seen[key] += 1
        entry_id = key if seen[key] == 1 else f"{key} ({seen[key]})"
        entry = Entry(entry_id, line_of(element), said)
        yield nameless(entry, name) or entry


def _said(element: Element) -> Iterator[Said]:
    entity = text_of(element, "Entity") or text_of(element, "EntityOrShip")
    given, last = text_of(element, "GivenName"), text_of(element, "LastName")
    imo = text_of(element, "ShipIMONumber")
    person = f"{given} {last}".strip()
    kind = EntryKind.VESSEL if imo else EntryKind.PERSON if person else EntryKind.ORGANIZATION
    yield of_kind(kind, entity or person, "Entity" if entity else "LastName")
    first, *others = [part for part in map(clean, (entity or person).split("/")) if part] or [""]
    if first:
        yield named(NameSort.PRIMARY, first, entity or person, "Entity" if entity else "LastName")
    for other in others:  # the name in French, or in another language
        yield named(NameSort.SPELLING, other, entity or person, "Entity" if entity else "LastName")
    for alias in filter(None, _ALIASES.split(text_of(element, "Aliases"))):
        yield named(NameSort.ALIAS, clean(alias), text_of(element, "Aliases"), "Aliases")
    if country := text_of(element, "Country"):
        yield Said(Predicate.LISTED_UNDER, country, country, "Country")
        yield in_country(country, country, "Country")
    if imo:
        yield Said(Predicate.IDENTIFIER, f"imo: {imo}", imo, "ShipIMONumber")
    yield from _acts_and_days(element, is_ship=bool(imo))


def _acts_and_days(element: Element, *, is_ship: bool) -> Iterator[Said]:
    schedule, item = text_of(element, "Schedule"), text_of(element, "Item")
    if schedule and schedule != "N/A":
        basis = f"Schedule {schedule.removeprefix('Schedule ')}" + (f", item {item}" if item else "")
        yield Said(Predicate.LEGAL_BASIS, basis, f"{schedule} {item}".strip(), "Schedule")
    for column, field in (
        ("DateOfListing", Predicate.LISTED_ON),
        ("DateOfBirth", Predicate.ENTRY_BORN),
        ("DateOfBirthOrShipBuildDate", Predicate.ENTRY_BORN),
    ):
        written = text_of(element, column)
        if written and not (is_ship and field is Predicate.ENTRY_BORN) and (day := edtf(written)):
            yield Said(field, day, written, column)
    for column in ("TitleOrShip", "Title"):
        if text := text_of(element, column):
            yield Said(Predicate.ENTRY_POSITION, text, text, column)
