"""Deals in figures: who came out, what was left of their terms, what was given when, and what refill left of it.

Relief has no one price: a licence that can be taken back in a day, a border post, money, a visit are kept apart by
kind, and nothing is divided by heads.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faustpfand.accounts.deals.deals import Deal
from faustpfand.accounts.refill.revolving_door import WINDOWS, Window, after_wave
from faustpfand.accounts.stocks.stock import Register
from faustpfand.accounts.waves import Wave, waves
from faustpfand.accounts.ways import due_days
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Facts, Person, Told

SAME_DAYS = 1  # a register dates a release a day off now and then
DUE_DAYS = 31  # who would have been out within a month anyway


class Kind(StrEnum):
    """What was given, by its nature; nothing is converted from one kind to another."""

    MONEY = "money or goods"
    SWAP = "prisoners in exchange"
    RELIEF = "sanctions relief"
    STANDING = "visits, ties, recognition"
    NONE = "nothing told"
    OTHER = "other"


# Words of the tables' own `what_was_given`, first match first; a test holds it against the bundled table.
_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.NONE, re.compile(r"^(none|nothing)\b|nothing was given", re.IGNORECASE)),
    (
        Kind.SWAP,
        re.compile(r"\b(frees|freed|spies|agents|officers|minors sent|releases|lets go|seven others)\b", re.IGNORECASE),
    ),
    (Kind.RELIEF, re.compile(r"sanction|licen|delist|state sponsors|MFN|strikes|unfrozen|frozen", re.IGNORECASE)),
    (Kind.MONEY, re.compile(r"\b(DM|USD|EUR|bn|potash|goods)\b")),
    (
        Kind.STANDING,
        re.compile(
            r"ties|visit|summit|vote|mediation|vatican|goodwill|reform|course|gesture|pope|embassy", re.IGNORECASE
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing given: by whom, what, when, and how many days after the deal's first release (before: negative)."""

    authority: str
    what: str
    on: When | None
    days_after_release: tuple[int, int] | None
    term: str
    reach: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One deal in figures. What no register or source tells is None, never 0."""

    deal: Deal
    freed: Bounds | None
    recognised: Bounds | None
    in_register: int | None
    already_due: int | None
    sentence_years_cut: float | None
    term_unknown: int | None
    steps: tuple[Step, ...]
    days_between: tuple[int, int] | None
    net: Mapping[int, Window | None]
    synthetic: bool = False


def figures(deal: Deal, facts: Facts, register: Register | None) -> Figures:
    """Draw up the figures of one deal.

    Args:
        deal: as `accounts.deals` gives it.
        facts: as of the same moment.
        register: of the same country; without it nobody's term is known.
    """
    released = (_released(deal.waves, register) or None) if register is not None else None
    terms = [(person, due) for person in released or () if (due := due_days(person)) is not None]
    left = [(due[0] + due[1]) / 2 - person.released.earliest.toordinal() for person, due in terms if person.released]
    steps = tuple(_steps(deal))
    apart = [one.days_after_release for one in steps if one.days_after_release is not None]
    last = max(deal.waves, key=lambda one: one.on.latest) if deal.waves else None
    after = after_wave(last, facts, register) if last is not None else None
    return Figures(
        deal=deal,
        freed=deal.freed,
        recognised=deal.political,
        in_register=None if released is None else len(released),
        already_due=None if released is None else sum(one <= DUE_DAYS for one in left),
        sentence_years_cut=None if released is None else sum(max(one, 0) for one in left) / 365.25,
        term_unknown=None if released is None else len(released) - len(terms),
        steps=steps,
        days_between=(min(low for low, _ in apart), max(high for _, high in apart)) if apart else None,
        net=dict(zip(WINDOWS, after.windows, strict=True)) if after else dict.fromkeys(WINDOWS),
        synthetic=register is not None and register.is_synthetic,
    )


def net_of_refill(one: Figures, window: Window | None) -> Bounds | None:
    """Give freed in all of a deal's waves less those who came in within the window after its last; None: not known."""
    entered = (window.published if window.complete else None) or window.register if window else None
    if entered is None or one.freed is None or entered.high is None:
        return None
    return Bounds(one.freed.low - entered.high, None if one.freed.high is None else one.freed.high - entered.low)


def _released(found: Sequence[Wave], register: Register) -> list[Person]:
    days = [one.on.earliest.toordinal() for one in found if one.on.is_day]
    return [
        person
        for person in register.political
        if person.released is not None
        and person.released.is_day
        and any(abs(person.released.earliest.toordinal() - day) <= SAME_DAYS for day in days)
    ]


def _steps(deal: Deal) -> Iterable[Step]:
    for given in deal.given:
        record = given.on_record[0] if given.on_record else None
        on = record.effective if record is not None and record.effective is not None else given.on
        yield Step(
            authority=given.authority,
            what=given.what,
            on=on,
            days_after_release=_days_after(deal.waves, on),
            term=_term(record.note if record else given.what),
            reach=record.target if record else "",
        )


_TERM = re.compile(
    r"\b(?:for |until |to )?(?:six months|one year|\d+ (?:days|months|years))\b|\buntil \S+", re.IGNORECASE
)


def _term(text: str) -> str:
    """Find the words that limit a concession in time; empty where a source tells none."""
    found = _TERM.search(text)
    return found[0].strip() if found else ""


def _days_after(found: Sequence[Wave], on: When | None) -> tuple[int, int] | None:
    if (
        on is None
        or not found
        or on.latest == date.max
        or on.earliest == date.min
        or (on.latest - on.earliest).days > 366
    ):
        return None
    first = min(found, key=lambda one: one.on.earliest).on
    return (on.earliest - first.latest).days, (on.latest - first.earliest).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Releases of one country on one day or in one year, and what sources say was given for them, by kind."""

    country: str
    on: When
    freed: Bounds | None
    given: Mapping[Kind, tuple[str, ...]]
    is_sum: bool
    told: tuple[Told, ...]


def elsewhere(facts: Facts, countries: Iterable[str] | None = None) -> list[Elsewhere]:
    """List what other jailers gave up and for what; totals over years stand apart and are added to nothing.

    Args:
        facts: with the table `other_regimes`.
        countries: codes; every country on record if left out.
    """
    told = {one.country for one in facts.waves if one.given or one.wave[:1].isdigit()}
    found = []
    for country in sorted(set(countries) if countries is not None else told):
        found += [_elsewhere(one, is_sum=False) for one in waves(facts.waves, country) if _has_given(one)]
        sums = [one for one in facts.waves if one.country == country and one.is_sum and one.given]
        found += [
            Elsewhere(
                country=country,
                on=one.on,
                freed=None if one.freed is None else Bounds(one.freed.low, one.freed.high),
                given={kind(one.given): (one.given,)},
                is_sum=True,
                told=(one.told,),
            )
            for one in sums
        ]
    return found


def _has_given(one: Wave) -> bool:
    return any(report.given for report in one.reports)


def _elsewhere(one: Wave, *, is_sum: bool) -> Elsewhere:
    given: dict[Kind, list[str]] = {}
    for report in one.reports:
        if report.given:
            given.setdefault(kind(report.given), []).append(report.given)
    return Elsewhere(
        country=one.country,
        on=one.on,
        freed=one.freed,
        given={which: tuple(dict.fromkeys(words)) for which, words in given.items()},
        is_sum=is_sum,
        told=tuple(report.told for report in one.reports),
    )


def kind(given: str) -> Kind:
    """Say of what nature something given is, by the words of the source."""
    return next((which for which, words in _KINDS if words.search(given)), Kind.OTHER)
