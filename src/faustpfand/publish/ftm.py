"""Entries of sanctions lists as FollowTheMoney entities, one a line, for tools that speak it.

Standard: FollowTheMoney (OpenSanctions, Aleph). An entry becomes a Person, Organization, Company, Vessel, Airplane or
LegalEntity, and each of its stays on a list a Sanction that points to it. Which property holds what stands in tables
here; the library itself is not needed.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from faustpfand.accounts.lists.listings import authority_of, came_on
from faustpfand.dates import When
from faustpfand.extract.sanctions import AUTHORITIES
from faustpfand.names import organisation
from faustpfand.records import EntryKind, Listing, NameSort, SanctionsEntry

Entity = dict[str, Any]
SCHEMAS = {
    EntryKind.PERSON: "Person",
    EntryKind.ORGANIZATION: "Organization",
    EntryKind.VESSEL: "Vessel",
    EntryKind.AIRCRAFT: "Airplane",
    EntryKind.UNKNOWN: "LegalEntity",
}
COMPANY = "Company"  # an organization whose name has the legal form of one
_COMPANY_FORMS = (
    "open_joint_stock",
    "closed_joint_stock",
    "joint_stock",
    "limited",
    "unitary",
    "joint_venture",
    "partnership",
)
NAMES = {
    NameSort.PRIMARY: "name",
    NameSort.ALIAS: "alias",
    NameSort.SPELLING: "alias",
    NameSort.WEAK: "weakAlias",
    NameSort.FORMER: "previousName",
}
_LEGAL = ("Person", "Organization", "Company", "LegalEntity")
_THINGS = ("Vessel", "Airplane")
# Identifier -> property, and the schemata that have it; a kind that no property fits goes into the notes.
IDENTIFIERS = {
    "unp": ("taxNumber", _LEGAL),
    "tax": ("taxNumber", _LEGAL),
    "inn": ("innCode", _LEGAL),
    "ogrn": ("ogrnCode", _LEGAL),
    "okpo": ("okpoCode", _LEGAL),
    "registration": ("registrationNumber", (*_LEGAL, *_THINGS)),
    "lei": ("leiCode", _LEGAL),
    "swift": ("swiftBic", _LEGAL),
    "imo": ("imoNumber", ("Vessel", "Organization", "Company")),
    "mmsi": ("mmsi", ("Vessel",)),
    "callsign": ("callSign", ("Vessel",)),
    "tail": ("registrationNumber", _THINGS),
    "msn": ("serialNumber", ("Airplane",)),
    "passport": ("passportNumber", ("Person",)),
    "national_id": ("idNumber", _LEGAL),
    "licence": ("idNumber", ("Person",)),
}
# What is not an identifier: property, and the schemata that have it.
_COUNTRY = {"Person": "nationality", "Vessel": "flag"}
AUTHORITY_COUNTRIES = {"US": "us", "EU": "eu", "UK": "gb", "CH": "ch", "CA": "ca"}  # the UN is no country


def entities(entries: Iterable[SanctionsEntry], listings: Iterable[Listing] = ()) -> Iterator[Entity]:
    """Give the entities of some entries: each target, then its sanctions.

    Args:
        entries: the newest of each entry.
        listings: their stays on lists; an entry without one gets a Sanction with the dates that the list gives.
    """
    stays: dict[str, list[Listing]] = {}
    for one in listings:
        stays.setdefault(one.entry.key, []).append(one)
    for entry in entries:
        yield target(entry)
        for number, stay in enumerate(stays.get(entry.key, [None]), start=1):
            yield sanction(entry, stay, number)


def write(found: Iterable[Entity], out: TextIO) -> int:
    """Write entities, one a line; return how many."""
    count = 0
    for one in found:
        out.write(json.dumps(one, ensure_ascii=False) + "\n")
        count += 1
    return count


def target(entry: SanctionsEntry) -> Entity:
    """Give who or what is listed."""
    schema = _schema(entry)
    properties: dict[str, list[str]] = {}

    def add(name: str, *values: str) -> None:
        kept = properties.setdefault(name, [])
        kept += [value for value in values if value and value not in kept]

    for name in entry.names:
        add(NAMES[name.sort], name.name)
    for kind, number in entry.identifiers:
        known = IDENTIFIERS.get(kind)
        if known is not None and schema in known[1]:
            add(known[0], f"IMO{number}" if kind == "imo" else number)
        else:
            add("notes", f"{kind}: {number}")
    add(_COUNTRY.get(schema, "country"), *(code.lower() for code in entry.countries if len(code) == 2))
    add("notes", *entry.remarks)
    if schema in _LEGAL:
        add("address", *entry.addresses)
    if schema == "Person":
        add("birthDate", *filter(None, map(_date, entry.born)))
        add("birthPlace", *entry.born_in)
        add("gender", entry.gender if entry.gender in ("male", "female", "other") else "")
        add("position", *entry.positions)
    add("topics", "sanction")
    return entity(_id(entry), schema, entry.name, properties)


def sanction(entry: SanctionsEntry, stay: Listing | None, number: int) -> Entity:
    """Give one stay of a target on a list. Days that are only bounded are written in the status, never as a day."""
    since = stay.since if stay is not None and stay.dated else entry.listed_on
    until = stay.until if stay is not None else entry.delisted_on
    status = []
    if stay is not None and not stay.dated:
        status.append(came_on(stay))
    if until is not None and not is_date(until):
        status.append(f"went off in {until}, between two editions of the list")
    country = AUTHORITY_COUNTRIES.get(authority_of(entry.list), "")
    properties = {
        "entity": [_id(entry)],
        "authority": [AUTHORITIES[entry.list]],
        "country": [country] if country else [],
        "program": list(entry.programmes),
        "listingDate": [since.edtf] if since is not None and is_date(since) else [],
        "endDate": [until.edtf] if until is not None and is_date(until) else [],
        "modifiedAt": [entry.amended_on.edtf] if entry.amended_on is not None and is_date(entry.amended_on) else [],
        "provisions": list(entry.measures),
        "authorityId": [entry.id],
        "status": status,
        "summary": list(entry.legal_basis),
        "recordId": [f"{entry.told.source}#{entry.told.locator}"],
    }
    return entity(_id(entry, f"sanction/{number}"), "Sanction", f"{AUTHORITIES[entry.list]}: {entry.name}", properties)


def entity(entity_id: str, schema: str, caption: str, properties: dict[str, list[str]]) -> Entity:
    """Put an entity together; properties without a value are left out."""
    return {
        "id": entity_id,
        "caption": caption,
        "schema": schema,
        "properties": {name: values for name, values in properties.items() if values},
    }


def _schema(entry: SanctionsEntry) -> str:
    if entry.kind is EntryKind.ORGANIZATION:
        forms = {form for name in entry.names for form in organisation(name.name).forms}
        return COMPANY if forms & set(_COMPANY_FORMS) else SCHEMAS[entry.kind]
    return SCHEMAS[entry.kind]


def _id(entry: SanctionsEntry, part: str = "") -> str:
    """Give an id that stays the same from edition to edition."""
    digest = hashlib.sha256(f"{entry.key}/{part}".encode()).hexdigest()[:24]
    return f"faustpfand-{'syn-' if entry.told.synthetic else ''}{digest}"


def is_date(when: When) -> bool:
    """True for what FollowTheMoney can hold: a day, a month or a year, without marks of doubt."""
    return len(when.edtf) in (4, 7, 10) and when.edtf.replace("-", "").isdecimal()


def _date(text: str) -> str:
    """Give a date of birth as far as FollowTheMoney can hold it; "about 1970" is not 1970."""
    return text if len(text) in (4, 7, 10) and text.replace("-", "").isdecimal() else ""
