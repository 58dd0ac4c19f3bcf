"""What is public as FollowTheMoney entities: waves, deals and acts as Events, persons with their detention.

An Event that only lies between two days has them as `startDate` and `endDate`; numbers stand in the summary, since the
model has no property for them.
"""

import hashlib
from collections.abc import Iterable, Iterator

from faustpfand import dates
from faustpfand.accounts import waves
from faustpfand.accounts.concessions import acts
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.publish.ftm import Entity, entity, is_date
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import DealReport, Person, Predicate, Told


def public_entities(snapshot: Snapshot) -> Iterator[Entity]:
    """Give the entities of a public copy, country by country."""
    facts = snapshot.facts
    known = [one.country for one in facts.waves] + [one.country for one in facts.deals]
    for country in sorted({*known, *(one.country for one in facts.concessions)}):
        for wave in waves(facts.waves, country):
            said = [f"freed {_bounds(wave.freed)}", f"political prisoners among them {_bounds(wave.political)}"]
            yield _event(country, ("wave", wave.id), wave.on, said, [one.told for one in wave.reports])
        for name, reports in _deals(facts.deals, country).items():
            on = dates.between(min(one.on.earliest for one in reports), max(one.on.latest for one in reports))
            said = [f"given: {given}" for one in reports for given in one.concessions]
            said += [f"linkage {one.linkage}: {one.told}" for one in reports]
            yield _event(country, ("deal", name), on, said, [one.told for one in reports])
        for act in acts(facts.concessions, country):
            said = [f"{one.action}: {one.target} {one.programme}".strip() for one in act.told]
            name = f"{act.authority} {act.direction} {act.on}"
            yield _event(country, ("act", name), act.on, said, [one.told for one in act.told])
    for country in snapshot.countries:
        register = snapshot.register(country)
        for person in register.persons if register is not None else ():
            yield from _person(country, person)


def _deals(reports: Iterable[DealReport], country: str) -> dict[str, list[DealReport]]:
    found: dict[str, list[DealReport]] = {}
    for one in reports:
        if one.country == country:
            found.setdefault(one.deal, []).append(one)
    return found


def _person(country: str, one: Person) -> Iterator[Entity]:
    said: dict[str, list[str]] = {}
    for statement in one.statements:
        said.setdefault(statement.predicate, []).append(statement.value)
    own = _id(country, "person", one.id, synthetic=one.synthetic)
    by = list(dict.fromkeys(statement.asserted_by for statement in one.statements))
    yield entity(
        own,
        "Person",
        one.name,
        {
            "name": list(one.names[:1]),
            "alias": list(one.names[1:]),
            "gender": [one.gender] if one.gender in ("male", "female", "other") else [],
            "birthDate": [born for born in said.get(Predicate.BORN, []) if len(born) == 4],
            "deathDate": [one.died.edtf] if one.died is not None and is_date(one.died) else [],
            "country": [country.lower()],
            "status": [one.status.value] if one.status is not None else [],
            "sourceUrl": said.get(Predicate.PAGE, []),
            "publisher": by,
            "notes": ["synthetic: nobody like that exists"] if one.synthetic else [],
        },
    )
    properties = {
        "name": [f"Detention of {one.name}"],
        "involved": [own],
        "country": [country.lower()],
        "startDate": [one.detained.edtf] if one.detained is not None and is_date(one.detained) else [],
        "endDate": [one.released.edtf] if one.released is not None and is_date(one.released) else [],
        "summary": [f"charge: {charge}" for charge in said.get(Predicate.CHARGE, [])]
        + [f"term in prison: {term}" for term in said.get(Predicate.SENTENCE, [])],
        "publisher": by,
    }
    yield entity(_id(country, "detention", one.id, synthetic=one.synthetic), "Event", properties["name"][0], properties)


def _event(country: str, called: tuple[str, str], on: When, said: Iterable[str], sources: list[Told]) -> Entity:
    kind, name = called
    synthetic = any(one.synthetic for one in sources)
    caption = f"{kind} {name}"
    properties = {
        "name": [caption],
        "country": [country.lower()],
        **_days(on),
        "summary": list(dict.fromkeys(said)),
        "notes": ["synthetic: this never happened"] if synthetic else [],
        "sourceUrl": list(dict.fromkeys(one.url for one in sources if one.url)),
        "publisher": list(dict.fromkeys(one.publication for one in sources if one.publication)),
        "recordId": list(dict.fromkeys(f"{one.source}#{one.locator}" for one in sources)),
    }
    return entity(_id(country, kind, name, synthetic=synthetic), "Event", caption, properties)


def _days(on: When) -> dict[str, list[str]]:
    if is_date(on):
        return {"date": [on.edtf]}
    return {
        "startDate": [on.earliest.isoformat()] if on.earliest != on.earliest.min else [],
        "endDate": [on.latest.isoformat()] if on.latest != on.latest.max else [],
    }


def _bounds(one: Bounds | None) -> str:
    if one is None:
        return "not told"
    high = "or more" if one.high is None else f"to {one.high}"
    return str(one.low) if one.is_exact else f"{one.low} {high}"


def _id(country: str, kind: str, name: str, *, synthetic: bool) -> str:
    digest = hashlib.sha256(f"{country}/{kind}/{name}".encode()).hexdigest()[:24]
    return f"faustpfand-{'syn-' if synthetic else ''}{digest}"
