"""What is in force against, or for, a target on a day, by authority: the lists' own word first, then what was reported. Pure.

A list says when a target came on and went off. What else was given or taken is in the reports on concessions: a licence, a
suspension, a border. A report has a day of effect or it has none; then nothing is in force by it for sure.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faustpfand import dates
from faustpfand.accounts.concessions import MEANINGS, Effect, Measure
from faustpfand.accounts.listings import Standing, standing
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
    named = [(one, how) for one in concessions if one.country == country and (how := _named_in(target, one.target))]
    found = [*from_lists, *_from_reports(named, on)]
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
        Standing.LAST_KNOWN: f"The newest edition on record is of {listing.known_until} and names it; take in a newer one.",
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


def _named_in(target: str, text: str) -> Naming | None:
    """Say how a report's target names the one asked for: as a name of its own, or among other words."""
    parts = [part for part in _NAMES.split(text) if part]
    if any(compare_organisations(target, part).score >= SAME for part in (text, *parts)):
        return Naming.NAMED
    return Naming.MENTIONED if mentioned(target, text) >= MENTIONED else None


def _from_reports(named: Sequence[tuple[Concession, Naming]], on: date) -> Iterable[Held]:
    grouped: dict[tuple[str, Measure], list[tuple[Concession, Naming]]] = defaultdict(list)
    for one, how in named:
        meaning = MEANINGS.get(one.action)
        if meaning is None or meaning.effect is Effect.NONE:
            yield _said(one, how, on)
        elif meaning.effect is not Effect.KEEPS:
            grouped[one.authority, meaning.measure].append((one, how))
    for (authority, measure), reports in grouped.items():
        yield from _spells(authority, measure, reports, on)


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


def _spells(authority: str, measure: Measure, reports: Sequence[tuple[Concession, Naming]], on: date) -> Iterable[Held]:
    """Walk through what was reported of one measure: reports of one day are one act told several times."""
    ordered = sorted(reports, key=lambda one: (_effect_of(one[0]).earliest, _effect_of(one[0]).latest))
    open_: list[tuple[Concession, Naming]] = []
    closing: list[tuple[Concession, Naming]] = []
    for one, how in ordered:
        ends = MEANINGS[one.action].effect is Effect.ENDS
        if ends:
            closing.append((one, how))
        elif closing and open_:
            yield _spell(authority, measure, open_, closing, on)
            open_, closing = [(one, how)], []
        else:
            open_.append((one, how))
    if open_ or closing:
        yield _spell(authority, measure, open_, closing, on)


def _spell(
    authority: str,
    measure: Measure,
    begun: Sequence[tuple[Concession, Naming]],
    ended: Sequence[tuple[Concession, Naming]],
    on: date,
) -> Held:
    first = (begun or ended)[0]
    since = (
        _hull(
            [_effect_of(one) for one, _ in begun][:1]
            + [_effect_of(one) for one, _ in begun if dates.overlap(_effect_of(one), _effect_of(first[0]))]
        )
        if begun
        else None
    )
    told_until = [_effect_of(one) for one, _ in ended if one.effective is not None]
    until = _hull(told_until) if told_until else None
    force, why = _force(since, until, ended, on)
    return Held(
        authority=authority,
        measure=measure,
        force=force,
        why=why,
        says="; ".join(dict.fromkeys(_words(one) for one, _ in (begun or ended))),
        since=since,
        until=until,
        basis=Basis.REPORT,
        naming=Naming.NAMED if any(how is Naming.NAMED for _, how in begun or ended) else Naming.MENTIONED,
        told=tuple(one.told for one, _ in (begun or ended)),
        ended_by=tuple(one.told for one, _ in ended) if begun else (),
    )


def _force(
    since: When | None, until: When | None, ended: Sequence[tuple[Concession, Naming]], on: date
) -> tuple[Force, str]:
    if since is not None and on < since.earliest:
        return Force.NOT_YET, ""
    if until is not None and on >= until.latest:
        return Force.OVER, ""
    if until is not None and on >= until.earliest:
        return Force.PERHAPS, f"It ended in {until}; the sources give no day."
    if since is None:
        return Force.PERHAPS, "Its end is reported; nobody on record tells when it began."
    if on < since.latest:
        return Force.PERHAPS, f"It began in {since}; the sources give no day."
    if ended and until is None and any(one.on.earliest <= on for one, _ in ended):
        return Force.PERHAPS, "Its end was reported without a day of effect."
    return Force.YES, ""


def _effect_of(one: Concession) -> When:
    return one.effective or one.on


def _hull(days: Sequence[When]) -> When:
    return dates.between(min(one.earliest for one in days), max(one.latest for one in days))


def _words(one: Concession) -> str:
    programme = f" ({one.programme})" if one.programme else ""
    return f"{one.action.replace('_', ' ')}: {one.target}{programme}"
