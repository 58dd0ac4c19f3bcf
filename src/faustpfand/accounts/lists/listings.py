"""Sanctions lists as they add up: entries, who came on and went off and when, and what is in force on a day. Pure.

A list is a series of editions, each of a day. Who is in one and not in the next went off between the two days: no day
is made up. Where the list itself gives a day, that day is taken.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

import yaml

from faustpfand import dates
from faustpfand.dates import When
from faustpfand.records import (
    Edition,
    EntryKind,
    ListedName,
    Listing,
    NameSort,
    Predicate,
    SanctionsEntry,
    Statement,
    Told,
    is_synthetic,
)
from faustpfand.sentences import sentence
from faustpfand.sources.sanctions import WHOLE_FORMS


class Standing(StrEnum):
    """Whether a target is on a list on a day."""

    LISTED = "listed"
    PERHAPS = "perhaps"  # the day lies between the days that bound the listing or its end
    LAST_KNOWN = "last_known"  # listed in the newest edition, which is older than the day
    NOT_LISTED = "not_listed"


def is_whole(edition: Edition) -> bool:
    """True if the edition names every entry of its list."""
    return edition.form in WHOLE_FORMS


def authority_of(list_id: str) -> str:
    """Give the code of the state or body whose list it is."""
    return _authorities().get(list_id, list_id)


@cache
def _authorities() -> dict[str, str]:
    text = (files("faustpfand.accounts") / "resources" / "lists.yaml").read_text(encoding="utf-8")
    found: dict[str, str] = yaml.safe_load(text)
    return found


def listings(editions: Sequence[Edition], statements: Iterable[Statement]) -> list[Listing]:
    """Give every stay of some entries on their lists, by list and day.

    Args:
        editions: all editions of the lists, by day, as of one moment.
        statements: what they say about the entries, in any order.
    """
    of_list: dict[str, list[Edition]] = defaultdict(list)
    for edition in editions:
        of_list[edition.list].append(edition)
    by_subject: dict[str, dict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for one in statements:
        by_subject[one.subject][one.source].append(one)
    found = [
        listing
        for subject, said in by_subject.items()
        for listing in _stays(subject, of_list[subject.partition(":")[2].partition("/")[0]], said)
    ]
    return sorted(found, key=lambda one: (one.authority, one.entry.key, one.since.earliest))


@dataclass(frozen=True, slots=True)
class _Run:
    """Editions one after the other that name an entry, and those next to them that do not."""

    named: tuple[Edition, ...]
    before: Edition | None
    after: Edition | None


def _stays(subject: str, editions: Sequence[Edition], said: Mapping[str, Sequence[Statement]]) -> Iterable[Listing]:
    whole = [one for one in editions if is_whole(one)]
    for run in _runs(whole, said):
        parts = _parts(editions, said, run.named[-1].on)
        entry = entry_of(subject, said[run.named[-1].source], parts)
        since, dated = _since(entry.listed_on, run)
        yield Listing(
            entry=entry,
            authority=authority_of(entry.list),
            since=since,
            until=_until(entry.delisted_on, run),
            known_until=whole[-1].on,
            dated=dated,
            editions=run.named,
        )


def _runs(whole: Sequence[Edition], said: Collection[str]) -> Iterable[_Run]:
    """Cut the series of editions into the runs that name the entry."""
    named: list[Edition] = []
    before: Edition | None = None
    for edition in whole:
        if edition.source in said:
            named.append(edition)
            continue
        if named:
            yield _Run(tuple(named), before, edition)
            named = []
        before = edition
    if named:
        yield _Run(tuple(named), before, None)


def _parts(editions: Sequence[Edition], said: Mapping[str, Sequence[Statement]], on: date) -> list[Statement]:
    """Give what the parts add: of each form the newest of the day or before, else the next one after."""
    chosen: dict[str, Edition] = {}
    for part in (one for one in editions if not is_whole(one)):
        if part.on <= on or part.form not in chosen:
            chosen[part.form] = part
    return [statement for part in chosen.values() for statement in said.get(part.source, ())]


def _since(told: When | None, run: _Run) -> tuple[When, bool]:
    """Give the day of listing: the list's own unless an edition without the entry contradicts it; else its bounds."""
    first = run.named[0].on
    bounds = dates.between(run.before.on if run.before else date.min, first)
    if told is None or told.earliest > first or (run.before is not None and told.latest < run.before.on):
        return bounds, False
    return told, True


def _until(told: When | None, run: _Run) -> When | None:
    if told is not None:  # a list that keeps those struck off, with the day
        return told
    return dates.between(run.named[-1].on, run.after.on) if run.after is not None else None


def came_on(listing: Listing) -> str:
    """Say in words when a target came on a list, as far as is known."""
    since = listing.since
    if listing.dated or since.is_day:
        return sentence("since %(day)s", day=since)
    if since.earliest == date.min:
        return sentence("on the list by %(day)s; since when is not known", day=since.latest)
    return sentence("came on between the editions of %(first)s and %(last)s", first=since.earliest, last=since.latest)


def standing(listing: Listing, on: date) -> Standing:
    """Say whether a stay on a list covers a day, as far as the editions at hand tell."""
    if on < listing.since.earliest:
        return Standing.NOT_LISTED
    if listing.until is not None:
        if on >= listing.until.latest and not (listing.until.earliest == listing.until.latest == on):
            return Standing.NOT_LISTED
        if on >= listing.until.earliest:
            return Standing.PERHAPS if not listing.until.is_day else Standing.NOT_LISTED
    if on < listing.since.latest:
        return Standing.PERHAPS
    if listing.until is None and on > listing.known_until:
        return Standing.LAST_KNOWN
    return Standing.LISTED


def entry_of(subject: str, said: Sequence[Statement], more: Iterable[Statement] = ()) -> SanctionsEntry:
    """Put together what one edition says of one entry, and what the parts beside it add."""
    by: dict[Predicate, list[Statement]] = defaultdict(list)
    for one in (*said, *more):
        by[Predicate(one.predicate)].append(one)
    list_id, _, entry_id = subject.partition(":")[2].partition("/")
    first = next((one for one in said if one.predicate == Predicate.LISTED_AS), said[0])

    def texts(predicate: Predicate) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.value for one in by[predicate]))

    kind = EntryKind(texts(Predicate.ENTRY_KIND)[0]) if by[Predicate.ENTRY_KIND] else EntryKind.UNKNOWN
    pairs = (value.partition(": ") for value in texts(Predicate.IDENTIFIER))
    return SanctionsEntry(
        list=list_id,
        id=entry_id,
        kind=kind,
        names=tuple(_listed_name(one, kind) for one in by[Predicate.LISTED_AS]),
        identifiers=tuple((kind, number) for kind, _, number in pairs),
        programmes=texts(Predicate.LISTED_UNDER),
        countries=texts(Predicate.ENTRY_COUNTRY),
        born=texts(Predicate.ENTRY_BORN),
        born_in=texts(Predicate.ENTRY_BORN_IN),
        gender=next(iter(texts(Predicate.ENTRY_GENDER)), ""),
        positions=texts(Predicate.ENTRY_POSITION),
        addresses=texts(Predicate.ENTRY_ADDRESS),
        measures=texts(Predicate.MEASURE),
        legal_basis=texts(Predicate.LEGAL_BASIS),
        linked_to=texts(Predicate.LINKED_TO),
        remarks=texts(Predicate.ENTRY_REMARK),
        listed_on=_first_day(by[Predicate.LISTED_ON]),
        amended_on=_last_day(by[Predicate.AMENDED_ON]),
        delisted_on=_last_day(by[Predicate.DELISTED_ON]),
        told=Told(
            asserted_by=first.asserted_by,
            publication="",
            url="",
            source=first.source,
            locator=first.locator,
            synthetic=is_synthetic(subject),
        ),
    )


def _listed_name(one: Statement, kind: EntryKind) -> ListedName:
    sort, _, name = one.value.partition(": ")
    # A file of names alone does not say whose they are; OFAC writes `DOE, Jane` there, and companies have commas, too.
    if kind is EntryKind.PERSON and name.count(", ") == 1:
        last, first = name.split(", ")
        name = f"{first} {last}"
    return ListedName(name, NameSort(sort), script_of(name), one.as_written)


def _days(statements: Iterable[Statement]) -> list[When]:
    return [dates.parse(one.value) for one in statements if one.value]


def _first_day(statements: Iterable[Statement]) -> When | None:
    return min(_days(statements), key=lambda when: when.earliest, default=None)


def _last_day(statements: Iterable[Statement]) -> When | None:
    return max(_days(statements), key=lambda when: when.latest, default=None)


@cache
def script_of(text: str) -> str:
    """Name the script of a text's first letter, after Unicode: `Latin`, `Cyrillic`, `Arabic`; "" without letters."""
    for sign in text:
        if sign.isalpha():
            return unicodedata.name(sign, "").split(" ")[0].capitalize()
    return ""
