"""The public log of changes as a page, and in words that the feed uses too."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from faustpfand import dates
from faustpfand.ledger import Ledger
from faustpfand.publish.changes import Change, What, changes
from faustpfand.publish.pages.languages import Language, language
from faustpfand.publish.snapshot import Snapshot

SHOWN: Final = 200  # the newest; the table of data has all
_OURS: Final = uuid.uuid5(uuid.NAMESPACE_OID, "faustpfand/changes")


@dataclass(frozen=True, slots=True)
class Row:
    """One change as a page tells it; `page` is the id of the wave, deal or source that is new."""

    change: Change
    id: uuid.UUID
    title: str
    sentence: str
    page: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """The newest changes, and how many there are in all."""

    rows: tuple[Row, ...]
    all: int


def drawn(changes: Sequence[Change], language: Language) -> Drawn:
    """Choose what a page shows, and say it in a language."""
    rows = (
        Row(one, identity(one), title(one, language), sentence(one, language), _page(one)) for one in changes[:SHOWN]
    )
    return Drawn(tuple(rows), len(changes))


def of_ledger(snapshot: Snapshot, *, code: str) -> Drawn:
    """Draw up the changes of a whole ledger, in the language of this code."""
    with Ledger(snapshot.location) as ledger:
        return drawn(changes(ledger), language(code))


def _page(one: Change) -> str:
    match one.what:
        case What.WAVE | What.DEAL:
            return one.about
        case What.SOURCE:
            return one.source.id
        case _:
            return ""


def identity(one: Change) -> uuid.UUID:
    """Give an id that the change keeps for ever (RFC 9562, version 5)."""
    return uuid.uuid5(_OURS, one.key)


def title(one: Change, language: Language) -> str:
    """Say in a line what changed."""
    about, when = _about(one, language), _when(one, language)
    match one.what:
        case What.SOURCE:
            return language.say("Taken in: %(name)s", name=one.source.name)
        case What.CORRECTED:
            return language.say("Corrected: %(about)s, %(when)s", about=about, when=when)
        case What.WITHDRAWN:
            return language.say("Withdrawn: %(about)s, %(when)s", about=about, when=when)
        case What.WAVE:
            return language.say("New wave: %(about)s, %(when)s", about=about, when=when)
        case What.DEAL:
            return language.say("New deal: %(about)s, %(when)s", about=about, when=when)


def sentence(one: Change, language: Language) -> str:
    """Say what it was and what it is, and on whose word."""
    was, now = language.count(one.was), language.count(one.now)
    by = str(one.told) if one.told is not None else ""
    match one.what:
        case What.SOURCE:
            edition = language.day(one.source.edition) if one.source.edition else "–"
            if not one.rows:
                return language.say("Edition of %(day)s.", day=edition)
            rows = language.number(one.rows)
            return language.say("Edition of %(day)s; rows that are public: %(rows)s.", day=edition, rows=rows)
        case What.CORRECTED:
            return language.say("It was %(was)s and is now %(now)s, says %(by)s.", was=was, now=now, by=by)
        case What.WITHDRAWN:
            return language.say("It was %(was)s, by %(by)s; the table no longer says so.", was=was, by=by)
        case What.WAVE:
            return language.say("Freed: %(now)s, says %(by)s.", now=now, by=by)
        case What.DEAL:
            return language.say("Told by %(by)s.", by=by)


def _about(one: Change, language: Language) -> str:
    about = language.word(one.about) if one.what in (What.CORRECTED, What.WITHDRAWN) else one.about
    return f"{language.country(one.country)}: {about}" if one.country else about


def _when(one: Change, language: Language) -> str:
    return language.when(dates.parse(one.when)) if one.when else "–"
