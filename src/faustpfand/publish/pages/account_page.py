"""The account as a page: figures, picture and table of one country over one period."""

from dataclasses import dataclass, replace
from datetime import date

from faustpfand import accounts
from faustpfand.accounts import Account, DayStock
from faustpfand.accounts.stock import POLITICAL
from faustpfand.errors import FaustpfandError
from faustpfand.publish.snapshot import Snapshot
from faustpfand.views import period_of


@dataclass(frozen=True)
class Drawn:
    """An account as a page needs it: without the persons of the register, who stay where they are."""

    account: Account
    day: DayStock | None
    populations: tuple[str, ...]
    countries: tuple[str, ...]
    synthetic: bool


def drawn(  # noqa: PLR0913 - what an address can ask for
    snapshot: Snapshot,
    *,
    country: str,
    population: str = POLITICAL,
    first: date | None = None,
    last: date | None = None,
    on: date | None = None,
) -> Drawn:
    """Draw up the account that an address asks for.

    Raises:
        FaustpfandError: nothing is on record of the country, or no count of the population.
    """
    code = country or next(iter(snapshot.countries), "")
    if not code:
        raise FaustpfandError("The ledger is empty. Take in a source first.")
    facts, register = snapshot.facts, snapshot.register(code)
    known = tuple(sorted({one.population for one in facts.counts if one.country == code}))
    if known and population not in known:
        raise FaustpfandError(f"No count of {population!r} is on record for {code}. There are: {', '.join(known)}.")
    period = period_of(facts, register, code, population, (first, last))
    found = accounts.account(facts, register, code, period, population)
    day = accounts.stock_on(facts, register, code, on, population) if on else None
    return Drawn(replace(found, register=None), day, known or (population,), snapshot.countries, found.synthetic)
