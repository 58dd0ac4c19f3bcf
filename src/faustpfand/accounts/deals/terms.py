"""What became of what a deal gave: done, when, only promised, taken back. Pure.

An announcement, a legal act and a change of a list are three facts with three days. A promise counts as done where an
act of the same authority about the same target follows it on record, and as not done up to the newest concession that
was read: that nothing is on record never means that nothing happened.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from faustpfand.accounts.concessions import MEANINGS, Direction, Effect, Measure
from faustpfand.accounts.waves import Wave
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.names import SAME, compare_organisations, mentioned
from faustpfand.records import Concession, Facts

NEAR_DAYS = 14  # most acts that sources tie to a release came within two weeks of it
_MENTIONED = 0.85  # of what the words of a name tell
_PARTS = re.compile(r"\s*(?:;|\bincl\.?\b|\band\b|\(|\))\s*")
_TAKES_BACK = {
    Measure.LICENCE: (Measure.LICENCE, Effect.ENDS),
    Measure.LISTING: (Measure.LISTING, Effect.BEGINS),
    Measure.SUSPENSION: (Measure.LISTING, Effect.BEGINS),
    Measure.BORDER: (Measure.BORDER, Effect.BEGINS),
    Measure.EMBASSY: (Measure.EMBASSY, Effect.BEGINS),
}


class Kept(StrEnum):
    """What became of one thing that was given or promised."""

    DONE = "done"
    DONE_LATER = "done_later"  # promised first, an act followed
    NOT_DONE = "not_done"  # promised; no act is on record up to the newest day read
    NOT_ON_RECORD = "not_on_record"  # a source tells it; the concessions on record hold no such act
    NOTHING = "nothing"  # the sources name nothing that was given


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What became of one thing given.

    Args:
        kept: done or not. acts: the acts that did it, oldest first.
        days_after: days from the releases to the first act, negative if it came before; None if either has no day.
        taken_back: later acts by which it was taken back.
        known_until: the newest day of any concession on record; nothing is known after it.
    """

    kept: Kept
    acts: tuple[Concession, ...] = ()
    days_after: Bounds | None = None
    taken_back: tuple[Concession, ...] = ()
    known_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """A release and an easing near it in time that no source ties: to be looked at, nothing more."""

    wave: Wave
    concession: Concession
    days: Bounds


def term(
    authority: str,
    on_record: Sequence[Concession],
    waves: Sequence[Wave],
    concessions: Sequence[Concession],
    *,
    sure: bool = True,
) -> Term:
    """Say what became of one thing given.

    Args:
        authority: who gave it, a code; empty if the sources name nothing.
        on_record: the concessions on record for it.
        waves: the releases of the deal.
        concessions: all on record about the country.
        sure: `on_record` names what was given; False if it is only of the same day, so that no promise in it is meant.
    """
    ours = [one for one in concessions if one.authority == authority]
    known_until = max((one.on.latest for one in concessions), default=None)
    if not authority:
        return Term(kept=Kept.NOTHING, known_until=known_until)
    acts = sorted((one for one in on_record if _is_act(one)), key=_day)
    promises = [one for one in on_record if _is_promise(one)]
    kept = Kept.DONE
    if not acts and promises and sure:
        acts = _that_followed(promises, ours)
        kept = Kept.DONE_LATER if acts else Kept.NOT_DONE
    elif not acts:
        kept = Kept.NOT_ON_RECORD
    return Term(
        kept=kept,
        acts=tuple(acts),
        days_after=_days_after(acts, waves),
        taken_back=tuple(dict.fromkeys(back for act in acts for back in _taken_back(act, ours))),
        known_until=known_until,
    )


def near_in_time(
    facts: Facts, waves: Iterable[Wave], tied: Iterable[tuple[str, Concession]], country: str
) -> list[Nearby]:
    """List releases and easings within two weeks of each other that no source ties, nearest first.

    Args:
        facts: as of one moment.
        waves: those of the country.
        tied: (wave id, concession) that some source ties, implies or denies.
        country: ISO 3166-1 alpha-2 of the jailer.

    Returns:
        Pairs to be looked at. Nearness in time says nothing about why.
    """
    known = {(wave, one.on, one.authority) for wave, one in tied}
    found = []
    for wave in waves:
        for one in facts.concessions:
            meaning = MEANINGS.get(one.action)
            if one.country != country or meaning is None or meaning.direction is not Direction.EASES:
                continue
            if (wave.id, one.on, one.authority) in known:
                continue
            apart = _apart(wave.on, one.effective or one.on)
            if apart is not None and max(abs(apart.low), abs(apart.high or 0)) <= NEAR_DAYS:
                found.append(Nearby(wave=wave, concession=one, days=apart))
    return sorted(found, key=lambda each: (abs(each.days.low), each.wave.on.earliest, each.concession.target))


def _is_act(one: Concession) -> bool:
    meaning = MEANINGS.get(one.action)
    if meaning is None or meaning.direction is not Direction.EASES or one.effective is None:
        return False  # without a day of effect, as where an embassy is only meant to open again
    return meaning.effect is not Effect.NONE or meaning.measure is Measure.VISIT


def _is_promise(one: Concession) -> bool:
    meaning = MEANINGS.get(one.action)
    return (
        meaning is not None
        and meaning.direction is Direction.EASES
        and not _is_act(one)
        and meaning.measure is not Measure.VISIT
    )


def _that_followed(promises: Sequence[Concession], ours: Sequence[Concession]) -> list[Concession]:
    followed = (
        one
        for one in ours
        if _is_act(one)
        and any(_day(one) >= promise.on.earliest and same_matter(one.target, promise.target) for promise in promises)
    )
    return sorted(followed, key=_day)


def _taken_back(act: Concession, ours: Sequence[Concession]) -> Iterable[Concession]:
    against = _TAKES_BACK.get(MEANINGS[act.action].measure)
    for one in ours:
        meaning = MEANINGS.get(one.action)
        if meaning is None or against is None or (meaning.measure, meaning.effect) != against:
            continue
        if _day(one) > (act.effective or act.on).latest and same_matter(one.target, act.target):
            yield one


@lru_cache(maxsize=4096)  # the same few are asked about by every page on deals, and comparing takes its time
def same_matter(a: str, b: str) -> bool:
    """True if two targets as reports write them name a company or thing in common."""
    one, other = ([part for part in _PARTS.split(text) if part] for text in (a, b))
    return any(compare_organisations(x, y).score >= SAME for x in one for y in other)


def names_one_of(targets: str, text: str) -> bool:
    """True if a text names one of the targets of a report, among other words: "Belavia delisted"."""
    return any(mentioned(part, text) >= _MENTIONED for part in _PARTS.split(targets) if part)


def _day(one: Concession) -> date:
    return (one.effective or one.on).earliest


def _days_after(acts: Sequence[Concession], waves: Sequence[Wave]) -> Bounds | None:
    apart = [
        found for wave in waves for act in acts[:1] if (found := _apart(wave.on, act.effective or act.on)) is not None
    ]
    return Bounds(min(one.low for one in apart), max(one.high or one.low for one in apart)) if apart else None


def _apart(first: When, then: When) -> Bounds | None:
    """Give the days from one to the other, as bounds; None where either is open."""
    if date.min in (first.earliest, then.earliest) or date.max in (first.latest, then.latest):
        return None
    return Bounds((then.earliest - first.latest).days, (then.latest - first.earliest).days)
