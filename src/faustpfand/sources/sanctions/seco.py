"""The Swiss list: SECO's sanctions in one XML file.

Form: State Secretariat for Economic Affairs, "Sanctions – XML schema" (`swiss-sanctions-list`). A name is made of
parts in an order, each with spelling variants in other scripts. Who was struck off stays in the file with a
modification `de-listed`, so being in the file does not mean being listed. Places come after the targets that name
them, and are read in a pass before.
"""

from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple

from faustpfand.errors import Problem
from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf, one_day
from faustpfand.sources.sanctions.entries import Entry, ListFile, Said, clean, named, of_kind
from faustpfand.sources.sanctions.identifiers import identifier, in_country, kind_of
from faustpfand.sources.sanctions.nameless import nameless
from faustpfand.sources.sanctions.xml import Element, children, elements, head, line_of, local, text_of

_KINDS = {"individual": EntryKind.PERSON, "entity": EntryKind.ORGANIZATION, "object": EntryKind.UNKNOWN}
_OBJECTS = {"vessel": EntryKind.VESSEL, "aircraft": EntryKind.AIRCRAFT}
_SORTS = {"primary-name": NameSort.PRIMARY, "formerly-known-as": NameSort.FORMER}
_NO_NAME = ("title",)  # a part that is no part of the name
_LANGUAGE = "eng"


class _Place(NamedTuple):
    """A place as written, and the code of its country."""

    text: str = ""
    country: str = ""


def open_seco(stream: BinaryIO, name: str) -> ListFile:
    """Begin to read the list.

    Raises:
        UnreadableSourceError: the XML is damaged.
    """
    start = head(stream, name)
    return ListFile(
        list="seco", form="xml", edition=one_day(edtf(start.attributes.get("date", ""))), entries=_entries(stream, name)
    )


def _entries(stream: BinaryIO, name: str) -> Iterator[Entry | Problem]:
    programmes: dict[str, str] = {}
    places: dict[str, _Place] = {}
    # Targets are gone through, too, so that they are forgotten one by one.
    for element in elements(stream, name, ["sanctions-program", "place", "target"]):
        if local(element) == "place":
            places[element.get("ssid", "")] = _place(element)
        elif local(element) == "sanctions-program":
            programmes |= dict.fromkeys(
                (one.get("ssid", "") for one in children(element, "sanctions-set")), _programme(element)
            )
    for element in elements(stream, name, ["target"]):
        entry = Entry(element.get("ssid", ""), line_of(element), tuple(_said(element, programmes, places)))
        yield nameless(entry, name) or entry


def _place(place: Element) -> _Place:
    parts = (text_of(place, "location"), text_of(place, "area"), text_of(place, "country"))
    country = place.find("{*}country")
    return _Place(", ".join(filter(None, parts)), country.get("iso-code", "") if country is not None else "")


def _programme(programme: Element) -> str:
    names = [*children(programme, "program-key"), *children(programme, "program-name")]
    chosen = [one for one in names if one.get("lang") == _LANGUAGE] or names
    return clean(chosen[0].text) if chosen else ""


def _said(element: Element, programmes: Mapping[str, str], places: Mapping[str, _Place]) -> Iterator[Said]:
    body, kind = _body(element)
    if body is None:
        return
    yield of_kind(kind, body.tag.rpartition("}")[2], body.tag.rpartition("}")[2])
    sets = [element.get("sanctions-set-id", ""), *(clean(one.text) for one in children(element, "sanctions-set-id"))]
    for ssid in filter(None, sets):
        yield Said(Predicate.LISTED_UNDER, programmes.get(ssid) or f"sanctions-set {ssid}", ssid, "@sanctions-set-id")
    if foreign := text_of(element, "foreign-identifier"):
        yield Said(Predicate.ENTRY_REMARK, f"foreign identifier {foreign}", foreign, "foreign-identifier")
    if body.get("sex"):
        yield Said(Predicate.ENTRY_GENDER, body.get("sex", ""), body.get("sex", ""), "@sex")
    for number, identity in enumerate(children(body, "identity"), start=1):
        yield from _identity(identity, f"identity[{number}]", places)
    for number, one in enumerate(children(body, "justification"), start=1):
        if text := clean(one.text):
            yield Said(Predicate.ENTRY_REMARK, text, one.text or "", f"justification[{number}]", line_of(one))
    for number, one in enumerate(children(body, "other-information"), start=1):
        yield from _other(clean(one.text), f"other-information[{number}]", line_of(one), _only_country(body, places))
    yield from _modifications(element)


def _body(element: Element) -> tuple[Element | None, EntryKind]:
    for tag, kind in _KINDS.items():
        found = element.find(f"{{*}}{tag}")
        if found is not None:
            return found, _OBJECTS.get(found.get("object-type", ""), kind) if tag == "object" else kind
    return None, EntryKind.UNKNOWN


def _modifications(element: Element) -> Iterator[Said]:
    """Give the days of listing and striking off; of a target listed again after that, the striking off is history."""
    found = []
    for number, one in enumerate(children(element, "modification"), start=1):
        written = one.get("effective-date") or one.get("publication-date") or one.get("enactment-date") or ""
        if day := edtf(written):
            found.append((day, one.get("modification-type", ""), written, number, line_of(one)))
    listed = [day for day, sort, *_ in found if sort == "listed"]
    for day, sort, written, number, row in found:
        field = {"listed": Predicate.LISTED_ON, "de-listed": Predicate.DELISTED_ON}.get(sort, Predicate.AMENDED_ON)
        over = field is Predicate.DELISTED_ON and any(again > day for again in listed)
        if not over:
            yield Said(field, day, written, f"modification[{number}]", row)


def _identity(identity: Element, column: str, places: Mapping[str, _Place]) -> Iterator[Said]:
    for number, one in enumerate(children(identity, "name"), start=1):
        yield from _name(one, f"{column}/name[{number}]")
    for number, day in enumerate(children(identity, "day-month-year"), start=1):
        written = "-".join(
            part.zfill(2) for part in (day.get("year", ""), day.get("month", ""), day.get("day", "")) if part
        )
        if value := edtf(written):
            yield Said(Predicate.ENTRY_BORN, value, written, f"{column}/day-month-year[{number}]", line_of(day))
    for tag, field in (("place-of-birth", Predicate.ENTRY_BORN_IN), ("address", Predicate.ENTRY_ADDRESS)):
        for number, one in enumerate(children(identity, tag), start=1):
            details = text_of(one, "address-details")
            value = ", ".join(filter(None, (details, places.get(one.get("place-id", ""), _Place()).text)))
            if value:
                yield Said(field, value, value, f"{column}/{tag}[{number}]", line_of(one))
    for number, one in enumerate(identity.iterfind("{*}nationality/{*}country"), start=1):
        code = one.get("iso-code") or clean(one.text)
        if code:
            yield in_country(code, clean(one.text) or code, f"{column}/nationality[{number}]", line_of(one))
    yield from _documents(identity, column)


def _documents(identity: Element, column: str) -> Iterator[Said]:
    for number, one in enumerate(children(identity, "identification-document"), start=1):
        if value := text_of(one, "number"):
            issuer = one.find("{*}issuer")
            country = issuer.get("code", "") if issuer is not None else ""
            label = one.get("document-type", "")
            yield identifier(
                label, value, country, f"{label} {value}", f"{column}/identification-document[{number}]", line_of(one)
            )


def _name(name: Element, column: str) -> Iterator[Said]:
    parts = sorted(children(name, "name-part"), key=lambda part: int(part.get("order") or 0))
    parts = [part for part in parts if part.get("name-part-type") not in _NO_NAME]
    written = clean(" ".join(text_of(part, "value") for part in parts))
    weak = name.get("quality") == "low"
    sort = NameSort.WEAK if weak else _SORTS.get(name.get("name-type", ""), NameSort.ALIAS)
    if written:
        yield named(sort, written, written, column, line_of(name))
    variants: dict[tuple[str, str, str], dict[int, str]] = {}
    for at, part in enumerate(parts):
        for variant in children(part, "spelling-variant"):
            key = (variant.get("script") or "", variant.get("lang") or "", variant.get("order") or "")
            variants.setdefault(key, {})[at] = clean(variant.text)
    for (script, *_), spelling in variants.items():
        if script and len(spelling) < len(parts):  # half a name in another script is nobody's name
            continue
        whole = clean(" ".join(spelling.get(at) or text_of(part, "value") for at, part in enumerate(parts)))
        if whole and whole != written:
            yield named(
                NameSort.WEAK if weak else NameSort.SPELLING, whole, whole, f"{column}/spelling-variant", line_of(name)
            )


def _only_country(body: Element, places: Mapping[str, _Place]) -> str:
    """Give the country of all addresses, where there is one: it says what a registration number is."""
    found = {places.get(one.get("place-id", ""), _Place()).country for one in body.iterfind("{*}identity/{*}address")}
    return found.pop() if len(found) == 1 else ""


def _other(text: str, column: str, row: int, country: str) -> Iterator[Said]:
    label, colon, number = text.partition(":")
    if colon and kind_of(label) and any(sign.isdigit() for sign in number):
        yield identifier(label, number.strip(" ."), country, text, column, row)
    elif text:
        yield Said(Predicate.ENTRY_REMARK, text, text, column, row)
