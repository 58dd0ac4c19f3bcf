"""Deals as pages: what was given and what was got, net of refill, with every conflict between sources open to see."""

from collections.abc import Sequence
from dataclasses import dataclass

from faustpfand import accounts
from faustpfand.accounts.deals.figures import Elsewhere, Figures, elsewhere, figures, net_of_refill
from faustpfand.accounts.deals.terms import Nearby
from faustpfand.accounts.refill.revolving_door import WINDOWS
from faustpfand.counts import Bounds
from faustpfand.publish.pages.account_page import countries_of, editions
from faustpfand.publish.pages.wave_page import Versions, versions
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Source

CANDIDATES_SHOWN = 50
ELSEWHERE_SHOWN = 200


@dataclass(frozen=True, slots=True)
class DealDrawn:
    """A deal in figures; `net` maps days after its last wave to what is left of it, None where nobody can tell.

    `versions` are of those of its waves of which sources tell differently.
    """

    figures: Figures
    net: dict[int, Bounds | None]
    versions: tuple[Versions, ...]

    @property
    def known(self) -> tuple[int, ...]:
        """The windows of which anybody can tell."""
        return tuple(days for days, bounds in self.net.items() if bounds is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deals:
    """All deals of one country, newest first, and what other jailers gave up and for what."""

    country: str
    countries: tuple[str, ...]
    deals: tuple[DealDrawn, ...]
    windows: Sequence[int]
    candidates: tuple[Nearby, ...]
    elsewhere: tuple[Elsewhere, ...]
    synthetic: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OneDeal:
    """One deal, with the one before it and the one after it."""

    deal: DealDrawn
    before: str
    next: str
    editions: tuple[Source, ...]
    synthetic: bool


def drawn(snapshot: Snapshot, *, country: str = "") -> Deals | None:
    """Draw up the deals of a country; None of a ledger that tells of no country at all.

    Args:
        snapshot: of a moment.
        country: a code; that with most on record if empty.
    """
    facts = snapshot.facts
    code = country or next(iter(countries_of(snapshot)), "")
    if not code:
        return None
    register = snapshot.register(code)
    of_others = sorted({one.country for one in facts.waves} - {code})
    told = [one for one in elsewhere(facts, of_others) if one.given]
    return Deals(
        country=code,
        countries=tuple(dict.fromkeys([code, *(one.country for one in facts.deals), *countries_of(snapshot)])),
        deals=tuple(_drawn(figures(one, facts, register)) for one in reversed(snapshot.deals(code))),
        windows=WINDOWS,
        candidates=tuple(accounts.candidates(facts, code)[:CANDIDATES_SHOWN]),
        elsewhere=tuple(told[:ELSEWHERE_SHOWN]),
        synthetic=register is not None and register.is_synthetic,
    )


def one(snapshot: Snapshot, *, name: str, country: str = "") -> OneDeal | None:
    """Draw up one deal; None if there is no such deal.

    Args:
        snapshot: of a moment.
        name: the deal's id.
        country: where two countries have deals of one name; any if empty.
    """
    facts = snapshot.facts
    of_name = (each.country for each in facts.deals if each.deal == name)
    code = next((each for each in of_name if each == (country or each)), "")
    found = snapshot.deals(code)
    at = next((at for at, each in enumerate(found) if each.id == name), None)
    if at is None:
        return None
    register = snapshot.register(code)
    return OneDeal(
        deal=_drawn(figures(found[at], facts, register)),
        before=found[at - 1].id if at else "",
        next=found[at + 1].id if at + 1 < len(found) else "",
        editions=editions(snapshot, register),
        synthetic=register is not None and register.is_synthetic,
    )


def _drawn(found: Figures) -> DealDrawn:
    net = {days: net_of_refill(found, window) for days, window in found.net.items()}
    told = [versions(wave) for wave in found.deal.waves]
    return DealDrawn(found, net, tuple(one for one in told if one.differ))
