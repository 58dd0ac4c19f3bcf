"""What is in force about a target on a day, by authority: the lists' own word first, then reports. Pure.

A list says when a target came on and went off. What else was given or taken is in the reports on concessions: a
licence, a suspension, a border. A report has a day of effect or it has none; then nothing is in force by it for sure.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faustpfand import dates
from faustpfand.accounts.concessions import MEANINGS, Effect, Measure
from faustpfand.accounts.lists.listings import Standing, standing
from faustpfand.dates import When
from faustpfand.names import SAME, compare_organisations, mentioned
from faustpfand.records import Concession, Listing, Told

MENTIONED = 0.85  # of what the words of the name tell
_NAMES = re.compile(r"\s*(?:;|,|\bincl\.?\b|\bincluding\b|\band\b|\(|\))\s*")


class Force(StrEnum):
    """Whether something is in force on a day."""

    YES = "in_force"
    PERHAPS = "perhaps"  # the sources leave it open
    OVER = "over"
    NOT_YET = "not_yet"
    SAID = "said"  # announced, asked or refused: nothing is in force by it


class Basis(StrEnum):
    """What we know it from."""

    LIST = "list"
    REPORT = "report"


class Naming(StrEnum):
    """How a report names the target."""

    NAMED = "named"
    MENTIONED = "mentioned"  # among other words: "Belaruskali contract for Klaipeda"
    IN_GROUP = "in_group"  # not itself, but a group in which another report names it


@dataclass(frozen=True, slots=True)
class _Report:
    """A report, and how it names the target."""

    concession: Concession
    naming: Naming

    @property
    def effect(self) -> When:
        """The day of effect; of a report that gives none, the day that it is of."""
        return self.concession.effective or self.concession.on

    @property
    def measure(self) -> Measure:
        """What it is about."""
        return MEANINGS[self.concession.action].measure

    @property
    def ends(self) -> bool:
        """True if by it a measure is over."""
        return MEANINGS[self.concession.action].effect is Effect.ENDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One measure of one authority, and whether it is in force on the day asked about.

    Args:
        authority: code as in the fact tables. measure: what it is.
        force: whether it is in force. why: what leaves it open, in words; empty where nothing does.
        says: the measure in words.
        since, until: bounds of its first and last day; None where nobody told, or it has not ended.
        basis: a list or a report. naming: how the report names the target.
        told: who says so, where.
        ended_by: who says that it ended.
    """

    authority: str
    measure: Measure
    force: Force
    why: str = ""
    says: str
    since: When | None
    until: When | None
    basis: Basis
    naming: Naming = Naming.NAMED
    told: tuple[Told, ...]
    ended_by: tuple[Told, ...] = ()


def in_force(
    target: str, on: date, listings: Iterable[Listing], concessions: Iterable[Concession], country: str
) -> list[Held]:
    """Say what is in force on a day, by authority; list entries before reports.

    Args:
        target: the name asked for, in any script; the listings are already those of it.
        on: the day.
        listings: every stay of the target on a list.
        concessions: all that were reported; those that name the target are taken.
        country: whose account it is: ISO 3166-1 alpha-2 of the jailer.

    Returns:
        Everything ever known of the target with its force on that day, so that what is over or still to come shows.
    """
    from_lists = [_from_list(one, on) for one in listings]
    reports = _naming(target, (one for one in concessions if one.country == country))
    found = [*from_lists, *_from_reports(reports, on)]
    places = {force: place for place, force in enumerate(Force)}
    return sorted(
        found,
        key=lambda one: (places[one.force], one.authority, one.basis, one.since.earliest if one.since else date.max),
    )


def _from_list(listing: Listing, on: date) -> Held:
    how = standing(listing, on)
    force = {
        Standing.LISTED: Force.YES,
        Standing.PERHAPS: Force.PERHAPS,
        Standing.LAST_KNOWN: Force.PERHAPS,
        Standing.NOT_LISTED: Force.NOT_YET if on < listing.since.earliest else Force.OVER,
    }[how]
    why = {
        Standing.LAST_KNOWN: f"The newest edition on record, of {listing.known_until}, names it; take in a newer one.",
        Standing.PERHAPS: _open_days(listing, on),
    }.get(how, "")
    entry = listing.entry
    programmes = f" ({', '.join(entry.programmes)})" if entry.programmes else ""
    return Held(
        authority=listing.authority,
        measure=Measure.LISTING,
        force=force,
        why=why,
        says=f"{entry.list} entry {entry.id}: {entry.name}{programmes}",
        since=listing.since,
        until=listing.until,
        basis=Basis.LIST,
        told=(entry.told,),
    )


def _open_days(listing: Listing, on: date) -> str:
    if listing.until is not None and on >= listing.until.earliest:
        return f"It went off between the editions of {listing.until.earliest} and {listing.until.latest}."
    first = "some day" if listing.since.earliest == date.min else str(listing.since.earliest)
    return (
        f"It came on between {first} and the edition of {listing.since.latest}; no edition between them is on record."
    )


def _parts(text: str) -> list[str]:
    return [part for part in _NAMES.split(text.casefold()) if part]


def _is_name(target: str, part: str) -> bool:
    return compare_organisations(target, part).score >= SAME


def _named_in(target: str, text: str) -> Naming | None:
    """Say how a report's target names the one asked for: as a name of its own, or among other words."""
    if any(_is_name(target, part) for part in (text, *_parts(text))):
        return Naming.NAMED
    return Naming.MENTIONED if mentioned(target, text) >= MENTIONED else None


def _from_reports(reports: Sequence[_Report], on: date) -> Iterable[Held]:
    grouped: dict[tuple[str, Measure], list[_Report]] = defaultdict(list)
    for one in reports:
        meaning = MEANINGS.get(one.concession.action)
        if meaning is None or meaning.effect is Effect.NONE:
            if one.naming is not Naming.IN_GROUP:
                yield _said(one.concession, one.naming, on)
        elif meaning.effect is not Effect.KEEPS:
            grouped[one.concession.authority, meaning.measure].append(one)
    for (authority, measure), told in list(grouped.items()):
        listed = grouped.get((authority, Measure.LISTING), []) if measure is Measure.SUSPENSION else []
        for begun, ended in _stretches([*told, *listed], measure):
            yield _stretch(authority, measure, begun, ended, on)


def _naming(target: str, concessions: Iterable[Concession]) -> list[_Report]:
    """Take the reports that name the target, and those that end something for a group in which others name it.

    Who is listed as one of "eight top officials" is struck off with them.
    """
    every = list(concessions)
    named = [_Report(one, how) for one in every if (how := _named_in(target, one.target))]
    groups = {(each.concession.authority, part) for each in named for part in _parts(each.concession.target)}
    own = {(authority, part) for authority, part in groups if _is_name(target, part)}
    ended = [
        _Report(one, Naming.IN_GROUP)
        for one in every
        if (meaning := MEANINGS.get(one.action)) is not None
        and meaning.effect is Effect.ENDS
        and not _named_in(target, one.target)
        and any((one.authority, part) in groups - own for part in _parts(one.target))
    ]
    return [*named, *ended]


def _said(one: Concession, how: Naming, on: date) -> Held:
    meaning = MEANINGS.get(one.action)
    return Held(
        authority=one.authority,
        measure=meaning.measure if meaning else Measure.PROMISE,
        force=Force.SAID if one.on.earliest <= on else Force.NOT_YET,
        says=_words(one),
        since=one.on,
        until=None,
        basis=Basis.REPORT,
        naming=how,
        told=(one.told,),
    )


def _stretches(reports: Sequence[_Report], measure: Measure) -> Iterable[tuple[list[_Report], list[_Report]]]:
    """Walk through what was reported of one measure: what began it, and what ended it, time after time.

    A suspension is over when its listing is, or when the target is listed anew.
    """
    begun: list[_Report] = []
    ended: list[_Report] = []
    for one in sorted(reports, key=lambda each: (each.effect.earliest, each.effect.latest)):
        if one.ends or one.measure is not measure:
            if begun or one.measure is measure:
                ended.append(one)
        elif ended and begun:
            yield begun, ended
            begun, ended = [one], []
        else:
            begun.append(one)
    if begun or any(one.naming is not Naming.IN_GROUP for one in ended):
        yield begun, ended


def _stretch(authority: str, measure: Measure, begun: Sequence[_Report], ended: Sequence[_Report], on: date) -> Held:
    told = list(begun or ended)
    since = _day([one.effect for one in begun]) if begun else None
    dated = [one.effect for one in ended if one.concession.effective is not None]
    until = _day(dated) if dated else None
    force, why = _force(since, until, on, ended=ended)
    return Held(
        authority=authority,
        measure=measure,
        force=force,
        why=why,
        says="; ".join(dict.fromkeys(_words(one.concession) for one in told)),
        since=since,
        until=until,
        basis=Basis.REPORT,
        naming=min((one.naming for one in told), key=list(Naming).index),
        told=tuple(one.concession.told for one in told),
        ended_by=tuple(one.concession.told for one in ended) if begun else (),
    )


def _day(told: Sequence[When]) -> When:
    """Give the bounds of the first act that several report; a month is dropped where one gives a day in it."""
    same = [one for one in told if dates.overlap(one, told[0])]
    days = [one for one in same if one.is_day] or same
    return dates.between(min(one.earliest for one in days), max(one.latest for one in days))


def _force(since: When | None, until: When | None, on: date, *, ended: Sequence[_Report]) -> tuple[Force, str]:
    if since is not None and on < since.earliest:
        return Force.NOT_YET, ""
    if until is not None and on >= until.earliest:
        over = on >= until.latest
        return (Force.OVER, "") if over else (Force.PERHAPS, f"It ended in {until}; the sources give no day.")
    why = ""
    if since is None:
        why = "Its end is reported; nobody on record tells when it began."
    elif on < since.latest:
        why = f"It began in {since}; the sources give no day."
    elif until is None and any(one.concession.on.earliest <= on for one in ended):
        why = "Its end was reported without a day of effect."
    return (Force.PERHAPS if why else Force.YES), why


def _words(one: Concession) -> str:
    programme = f" ({one.programme})" if one.programme else ""
    return f"{one.action.replace('_', ' ')}: {one.target}{programme}"
