"""From statements to facts: the rows of the fact tables, put together again as records."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from faustpfand import counts, dates
from faustpfand.counts import Count
from faustpfand.extract.reference import foreign_count
from faustpfand.records import (
    Concession,
    DealReport,
    Death,
    Facts,
    Negotiation,
    Predicate,
    PublishedCount,
    PublishedFlow,
    Statement,
    Told,
    WaveReport,
    is_synthetic,
)

# What the fact tables say; the last two they share with registers.
PUBLISHED = (
    Predicate.STOCK,
    Predicate.FLOW,
    Predicate.FREED,
    Predicate.FREED_POLITICAL,
    Predicate.FREED_FOREIGN,
    Predicate.MECHANISM,
    Predicate.DESTINATION,
    Predicate.NAMED,
    Predicate.GIVEN_FOR,
    Predicate.ACTION,
    Predicate.AUTHORITY,
    Predicate.TARGET,
    Predicate.PROGRAMME,
    Predicate.EFFECTIVE,
    Predicate.NOTE,
    Predicate.PARTY,
    Predicate.ATTENDED,
    Predicate.TOPIC,
    Predicate.LINKAGE,
    Predicate.WAVE,
    Predicate.CONCESSION,
    Predicate.BROKER,
    Predicate.PLACE,
    Predicate.DIED,
)
_Row = dict[Predicate, list[Statement]]


def gather(statements: Iterable[Statement]) -> Facts:
    """Put the statements of each row together. Statements about persons, and proposals, are passed over.

    Args:
        statements: in any order; those of one row share source, file and row.

    Returns:
        The facts in the order of the rows, one record a row: where sources disagree, all are there.
    """
    rows: dict[tuple[str, str, int | None], list[Statement]] = defaultdict(list)
    for one in statements:
        if one.subject.partition(":")[0] in _RECORDS:
            rows[one.source, one.subject, one.locator.row].append(one)
    records = [_record(row) for row in rows.values()]
    return Facts(
        counts=tuple(record for record in records if isinstance(record, PublishedCount)),
        flows=tuple(record for record in records if isinstance(record, PublishedFlow)),
        waves=tuple(record for record in records if isinstance(record, WaveReport)),
        concessions=tuple(record for record in records if isinstance(record, Concession)),
        negotiations=tuple(record for record in records if isinstance(record, Negotiation)),
        deals=tuple(record for record in records if isinstance(record, DealReport)),
        deaths=tuple(record for record in records if isinstance(record, Death)),
    )


def _record(statements: Sequence[Statement]) -> object:
    row: _Row = defaultdict(list)
    for one in statements:
        row[Predicate(one.predicate)].append(one)
    kind, _, rest = statements[0].subject.partition(":")
    country, _, name = rest.partition("/")
    return _RECORDS[kind](country, name, row, statements[0])


def _told(one: Statement) -> Told:
    return Told(
        asserted_by=one.asserted_by,
        publication=one.publication,
        url=one.url,
        source=one.source,
        locator=one.locator,
        synthetic=is_synthetic(one.subject),
    )


def _text(row: _Row, predicate: Predicate) -> str:
    return row[predicate][0].value if row[predicate] else ""


def _texts(row: _Row, predicate: Predicate) -> tuple[str, ...]:
    return tuple(one.value for one in row[predicate])


def _count(row: _Row, predicate: Predicate) -> Count | None:
    return counts.parse(row[predicate][0].value) if row[predicate] else None


def _published_count(country: str, name: str, row: _Row, one: Statement) -> PublishedCount:
    count = counts.parse(_text(row, Predicate.STOCK))
    return PublishedCount(country=country, population=name, on=dates.parse(one.when), count=count, told=_told(one))


def _published_flow(country: str, name: str, row: _Row, one: Statement) -> PublishedFlow:
    count = counts.parse(_text(row, Predicate.FLOW))
    return PublishedFlow(country=country, what=name, during=dates.parse(one.when), count=count, told=_told(one))


def _wave(country: str, name: str, row: _Row, one: Statement) -> WaveReport:
    return WaveReport(
        country=country,
        wave=name,
        on=dates.parse(one.when),
        freed=_count(row, Predicate.FREED),
        political=_count(row, Predicate.FREED_POLITICAL),
        foreign=foreign_count(_text(row, Predicate.FREED_FOREIGN)),
        foreign_note=_text(row, Predicate.FREED_FOREIGN),
        mechanism=_text(row, Predicate.MECHANISM),
        destination="; ".join(_texts(row, Predicate.DESTINATION)),
        named=_texts(row, Predicate.NAMED),
        given=_text(row, Predicate.GIVEN_FOR),
        note=_text(row, Predicate.NOTE),
        told=_told(one),
    )


def _concession(country: str, _name: str, row: _Row, one: Statement) -> Concession:
    effective = _text(row, Predicate.EFFECTIVE)
    return Concession(
        country=country,
        on=dates.parse(one.when),
        authority=_text(row, Predicate.AUTHORITY),
        action=_text(row, Predicate.ACTION),
        target=_text(row, Predicate.TARGET),
        programme=_text(row, Predicate.PROGRAMME),
        effective=dates.parse(effective) if effective else None,
        note=_text(row, Predicate.NOTE),
        told=_told(one),
    )


def _negotiation(country: str, _name: str, row: _Row, one: Statement) -> Negotiation:
    return Negotiation(
        country=country,
        on=dates.parse(one.when),
        place=_text(row, Predicate.PLACE),
        parties=_texts(row, Predicate.PARTY),
        persons=_texts(row, Predicate.ATTENDED),
        topic=_text(row, Predicate.TOPIC),
        told=_told(one),
    )


def _deal(country: str, name: str, row: _Row, one: Statement) -> DealReport:
    return DealReport(
        country=country,
        deal=name,
        on=dates.parse(one.when),
        waves=_texts(row, Predicate.WAVE),
        concessions=_texts(row, Predicate.CONCESSION),
        brokers=_texts(row, Predicate.BROKER),
        linkage=_text(row, Predicate.LINKAGE),
        told=_told(one),
    )


def _death(country: str, name: str, row: _Row, one: Statement) -> Death:
    place = _text(row, Predicate.PLACE)
    return Death(country=country, person=name, on=dates.parse(one.when), place=place, told=_told(one))


_RECORDS = {
    "population": _published_count,
    "flow": _published_flow,
    "wave": _wave,
    "concession": _concession,
    "negotiation": _negotiation,
    "deal": _deal,
    "death": _death,
}
KINDS = frozenset(_RECORDS)  # with which the subjects of published facts begin
