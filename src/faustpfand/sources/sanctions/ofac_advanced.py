"""OFAC's lists in the advanced form, the "Sanctions List Advanced Data Model".

Standard: United Nations and OFAC, Advanced Sanctions Data Model, `sdn_advanced.xsd`. Everything is a number that
reference values at the file's beginning explain. Parties, their documents and their listings stand in three sections;
a listing becomes a second entry of the same id here, so that the file need not be held in memory.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country, kind_of
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of, text_of

_VALUES = (
    "AliasType", "AreaCode", "Country", "FeatureType", "IDRegDocType", "LegalBasis", "List", "PartySubType",
    "PartyType", "SanctionsType", "Script", "DetailReference", "EntryEventType",
)  # fmt: skip
_SECTIONS = (*_VALUES, "Location", "IDRegDocument", "DistinctParty", "SanctionsEntry")
_PARTY_KINDS = {"individual": EntryKind.PERSON, "entity": EntryKind.ORGANIZATION}
_TRANSPORT_KINDS = {"vessel": EntryKind.VESSEL, "aircraft": EntryKind.AIRCRAFT}
_SORTS = {"f.k.a.": NameSort.FORMER}
_LATIN = "latin"
# What features say, by OFAC's own names of them; every other one is kept as a remark.
_BORN, _GENDER = "birthdate", "gender"
_FEATURES = {
    "place of birth": Predicate.ENTRY_BORN_IN,
    _GENDER: Predicate.ENTRY_GENDER,
    "location": Predicate.ENTRY_ADDRESS,
    "title": Predicate.ENTRY_POSITION,
}
_COUNTRIES = ("nationality country", "citizenship country", "vessel flag")


@dataclass(slots=True)
class _Known:
    """What the reference values and the first sections say, needed by the later ones."""

    values: dict[tuple[str, str], str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)  # of a sub-type: its type
    places: dict[str, str] = field(default_factory=dict)
    documents: dict[str, list[tuple[Said, str]]] = field(default_factory=lambda: defaultdict(list))

    def word(self, table: str, number: str | None) -> str:
        return self.values.get((table, number or ""), "")


def open_ofac_advanced(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the list.

    Raises:
        UnreadableSourceError: the XML is damaged at its beginning.
    """
    start = head(stream, name, ("Year", "Month", "Day"))
    return ListFile(
        list="ofac-consolidated" if name.lower().startswith("cons") else "ofac",
        form="advanced.xml",
        edition=_issued(start.texts),
        entries=_entries(stream, name),
    )


def _issued(texts: Mapping[str, str]) -> date | None:
    try:
        return date(int(texts["Year"]), int(texts["Month"]), int(texts["Day"]))
    except (KeyError, ValueError):
        return None


def _entries(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    known = _Known()
    for element in elements(stream, name, _SECTIONS):
        match element.tag.rpartition("}")[2]:
            case "Location":
                known.places[element.get("ID", "")] = _place(element, known)
            case "IDRegDocument":
                _keep_document(element, known)
            case "DistinctParty":
                entry = _party(element, known)
                yield nameless(entry, name) or entry
            case "SanctionsEntry":
                yield _listing(element, known)
            case table if element.get("ID"):
                known.values[table, element.get("ID", "")] = clean(element.text)
                if table == "PartySubType":
                    known.parents[element.get("ID", "")] = element.get("PartyTypeID", "")


def _place(location: Element, known: _Known) -> str:
    parts = [clean(value.text) for value in location.iterfind(".//{*}LocationPartValue/{*}Value")]
    countries = [known.word("Country", one.get("CountryID")) for one in children(location, "LocationCountry")]
    areas = [known.word("AreaCode", one.get("AreaCodeID")) for one in children(location, "LocationAreaCode")]
    return ", ".join(filter(None, (*parts, *(map(country_of, filter(None, countries or areas))))))


def _keep_document(document: Element, known: _Known) -> None:
    number = text_of(document, "IDRegistrationNo")
    if not number:
        return
    label = known.word("IDRegDocType", document.get("IDRegDocTypeID"))
    country = known.word("Country", document.get("IssuedBy-CountryID"))
    column = f"IDRegDocument[@ID={document.get('ID')}]"
    written = f"{label} {number} {country}".strip()
    said = identifier(label, number, country_of(country) if country else "", written, column, line_of(document))
    known.documents[document.get("IdentityID", "")].append((said, label))


def _party(party: Element, known: _Known) -> Entry:
    profile = party.find("{*}Profile")
    if profile is None:
        return Entry(party.get("FixedRef", ""), line_of(party), ())
    return Entry(party.get("FixedRef", ""), line_of(party), tuple(_said(profile, known)))


def _said(profile: Element, known: _Known) -> Iterator[Said]:
    sub_type = profile.get("PartySubTypeID", "")
    word = known.word("PartySubType", sub_type)
    party_type = known.word("PartyType", known.parents.get(sub_type))
    kind = _TRANSPORT_KINDS.get(word.casefold()) or _PARTY_KINDS.get(party_type.casefold(), EntryKind.UNKNOWN)
    yield of_kind(kind, f"{party_type} {word}".strip(), "Profile/@PartySubTypeID")
    for identity in children(profile, "Identity"):
        yield from _names(identity, known)
        for said, _ in known.documents.get(identity.get("ID", ""), ()):
            yield said
    for number, one in enumerate(children(profile, "Feature"), start=1):
        yield from _feature(one, f"Feature[{number}]", known)


def _names(identity: Element, known: _Known) -> Iterator[Said]:
    for number, alias in enumerate(children(identity, "Alias"), start=1):
        weak = alias.get("LowQuality") == "true"
        primary = alias.get("Primary") == "true"
        told = _SORTS.get(known.word("AliasType", alias.get("AliasTypeID")).casefold(), NameSort.ALIAS)
        for which, documented in enumerate(children(alias, "DocumentedName"), start=1):
            values = list(documented.iterfind("{*}DocumentedNamePart/{*}NamePartValue"))
            # OFAC writes the parts in their order, the family name of a person first.
            written = " ".join(clean(value.text) for value in values)
            scripts = {known.word("Script", value.get("ScriptID")).casefold() for value in values}
            other = bool(scripts) and _LATIN not in scripts and "" not in scripts
            sort = NameSort.WEAK if weak else NameSort.SPELLING if other else NameSort.PRIMARY if primary else told
            if written:
                yield named(sort, written, written, f"Alias[{number}]/DocumentedName[{which}]", line_of(documented))


def _feature(feature: Element, column: str, known: _Known) -> Iterator[Said]:
    label = known.word("FeatureType", feature.get("FeatureTypeID"))
    for version in children(feature, "FeatureVersion"):
        if value := _told(version, known):
            yield _as_field(label, value, column)._replace(row=line_of(version))


def _as_field(label: str, value: str, column: str) -> Said:
    name = label.casefold()
    if name in _COUNTRIES:
        return in_country(value, value, column)
    if name == _BORN:
        return Said(Predicate.ENTRY_BORN, edtf(value) or value, value, column)
    if name in _FEATURES:
        return Said(_FEATURES[name], value.casefold() if name == _GENDER else value, value, column)
    if kind_of(label) is not None:
        return identifier(label, value, "", f"{label} {value}", column)
    return Said(Predicate.ENTRY_REMARK, f"{label}: {value}".strip(": "), value, column)


def _told(version: Element, known: _Known) -> str:
    """Give what a version says: its details, else its dates, else its places."""
    period = version.find("{*}DatePeriod")
    places = (known.places.get(one.get("LocationID", ""), "") for one in children(version, "VersionLocation"))
    return (
        _details(version, known) or (_period(period) if period is not None else "") or ", ".join(filter(None, places))
    )


def _details(version: Element, known: _Known) -> str:
    details = (
        clean(one.text) or known.word("DetailReference", one.get("DetailReferenceID"))
        for one in children(version, "VersionDetail")
    )
    return "; ".join(filter(None, details))


def _period(period: Element) -> str:
    """Give the interval between the first possible start and the last possible end."""
    points = [
        point
        for edge in ("Start", "End")
        for side in ("From", "To")
        for point in period.iterfind(f"{{*}}{edge}/{{*}}{side}")
    ]
    days = sorted(filter(None, map(_day, points)))
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return first
    year = first[:4]
    return year if (first, last) == (f"{year}-01-01", f"{year}-12-31") else f"{first}/{last}"


def _day(point: Element) -> str:
    year, month, day = (text_of(point, part) for part in ("Year", "Month", "Day"))
    return edtf("-".join(part.zfill(2) for part in (year, month, day) if part)) if year else ""


def _listing(element: Element, known: _Known) -> Entry:
    said = []
    for number, event in enumerate(children(element, "EntryEvent"), start=1):
        day = event.find("{*}Date")
        if day is not None and (when := _day(day)):
            said.append(Said(Predicate.LISTED_ON, when, when, f"EntryEvent[{number}]/Date", line_of(event)))
        if basis := known.word("LegalBasis", event.get("LegalBasisID")):
            said.append(
                Said(Predicate.LEGAL_BASIS, basis, basis, f"EntryEvent[{number}]/@LegalBasisID", line_of(event))
            )
    for number, measure in enumerate(children(element, "SanctionsMeasure"), start=1):
        column, comment = f"SanctionsMeasure[{number}]", text_of(measure, "Comment")
        kind = known.word("SanctionsType", measure.get("SanctionsTypeID"))
        if kind.casefold() == "program" and comment:
            said.append(Said(Predicate.LISTED_UNDER, comment, comment, column, line_of(measure)))
        elif kind or comment:
            said.append(
                Said(Predicate.MEASURE, f"{kind}: {comment}".strip(": "), comment or kind, column, line_of(measure))
            )
    if listed := known.word("List", element.get("ListID")):
        said.append(Said(Predicate.ENTRY_REMARK, f"List: {listed}", listed, "@ListID"))
    return Entry(element.get("ProfileID", ""), line_of(element), tuple(said))
