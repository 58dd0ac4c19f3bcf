"""What the pages show of a ledger as of one moment: facts and registers, loaded once, asked many times."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from threading import Thread

from faustpfand.accounts import Deal, Register, deals, register_stock
from faustpfand.accounts.persons import PERSONAL
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish.people import People
from faustpfand.records import Facts, Predicate, Source
from faustpfand.views import Lists, countries_of, facts_of, register_of

SHOWN = (*PERSONAL, Predicate.CHARGE, Predicate.RECOGNISED, Predicate.HEALTH)


@dataclass
class Snapshot:
    """A ledger as of a moment; None is now, which stays what it was when the snapshot was first asked."""

    location: str
    as_of: Moment | None = None
    _registers: dict[str, Register | None] = field(default_factory=dict)
    _deals: dict[str, tuple[Deal, ...]] = field(default_factory=dict)

    @cached_property
    def facts(self) -> Facts:
        """What was published."""
        with Ledger(self.location) as ledger:
            return facts_of(ledger, self.as_of)

    @cached_property
    def lists(self) -> Lists:
        """The sanctions lists, read when they are first asked."""
        return Lists(self.location, self.as_of)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources, oldest first."""
        with Ledger(self.location) as ledger:
            return tuple(ledger.sources(as_of=self.as_of))

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries on record, that with the most to show first."""
        with Ledger(self.location) as ledger:
            return tuple(countries_of(ledger, self.facts, self.as_of))

    @cached_property
    def newest(self) -> datetime | None:
        """When the last source or decision came in that it holds: asked as of then, the ledger says the same."""
        with Ledger(self.location) as ledger:
            decided = [one.recorded for one in ledger.judgements(as_of=self.as_of)]
        came = [*(one.recorded for one in self.sources), *decided]
        return max((one for one in came if one is not None), default=None)

    def is_as_of(self, moment: Moment | None) -> bool:
        """True if the ledger, asked as of a moment, says what this snapshot says: it holds all that had come by then.

        Of a snapshot of now alone: one of an earlier moment does not know what came after it.
        """
        if moment is None or self.newest is None:
            return self.as_of == moment
        covers = moment >= self.newest if isinstance(moment, datetime) else moment >= self.newest.date()
        return self.as_of is None and covers

    def register(self, country: str) -> Register | None:
        """Give a country's registers; None where there is none."""
        if country not in self._registers:
            with Ledger(self.location) as ledger:
                self._registers[country] = register_of(ledger, country, self.as_of, SHOWN)
        return self._registers[country]

    def deals(self, country: str) -> tuple[Deal, ...]:
        """Give a country's deals, oldest first."""
        if country not in self._deals:
            self._deals[country] = tuple(deals(self.facts, country))
        return self._deals[country]

    @cached_property
    def people(self) -> People:
        """Everybody whom a register names, of whatever country."""
        codes = self.countries or ("",)  # registers that say no country are read with any
        registers = {code: self.register(code) for code in codes}
        return People({code: one for code, one in registers.items() if one is not None})

    @property
    def synthetic(self) -> bool:
        """True if anything in it was made by our generator."""
        known = (self.register(country) for country in self.countries)
        made_up = any(one is not None and one.is_synthetic for one in known)
        return made_up or any(one.told.synthetic for one in self.facts.waves)

    def load(self) -> None:
        """Read everything now, so that nobody waits for it later."""
        _ = self.facts, self.newest
        for country in dict.fromkeys(one.country for one in self.facts.deals):
            self.deals(country)
        for country in self.countries:
            register = self.register(country)
            if register is not None:
                register_stock(register, register.known_until)  # makes ready what every figure of it is counted on
        # The first search makes ready what all others need; nobody has to wait for it now.
        Thread(target=self.people.search.find, args=("Ivan",), daemon=True).start()
