"""All persons of a ledger, made ready for pages: found by name, filtered, filed by name or by time inside."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.accounts import Register
from faustpfand.accounts.campaign import Campaign, Listing, has_detention, listing, still_held
from faustpfand.accounts.persons import persons
from faustpfand.names import Search, romanised
from faustpfand.names.filing import alphabetical, filed
from faustpfand.publish.pages.languages import LANGUAGES
from faustpfand.publish.pages.naming import Written, chosen, is_foreign, written
from faustpfand.records import Person, Predicate, Statement

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

MOST_HITS: Final = 10_000  # names that a search gives; who gets more has to type more
SEXES: Final = ("male", "female")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which persons are wanted; what is empty asks for nothing."""

    country: str = ""
    status: str = ""
    sex: str = ""


class People:
    """The persons of all registers; each has a place, which is a number.

    Args:
        registers: the registers by country; the same person may be in several.
    """

    def __init__(self, registers: Mapping[str, Register]) -> None:
        self.persons, self.countries = _united(registers)
        self.registers = registers
        self.place = {subject: at for at, person in enumerate(self.persons) for subject in person.subjects}
        self._of_country = {code: np.array([code in codes for codes in self.countries], np.bool_) for code in registers}
        self._status = np.array([str(person.status or "") for person in self.persons], np.str_)
        self._sex = np.array([person.gender for person in self.persons], np.str_)
        self._owner = np.array([at for at, person in enumerate(self.persons) for _ in person.names], np.intp)
        names = [name for person in self.persons for name in person.names]
        self.search = Search(names)
        self._by_name = _orders(self.persons, self.countries, filed(self.search.column, len(names)))
        self._by_stay = np.array(sorted(range(len(self.persons)), key=self._stay), np.intp)
        self._listings: dict[tuple[Campaign, str, date], Listing] = {}

    def __len__(self) -> int:
        return len(self.persons)

    def known_until(self, country: str = "") -> date | None:
        """Give the day of the newest edition of a country's registers, or of all; None where there is none."""
        days = [one.known_until for code, one in self.registers.items() if not country or code == country]
        return max(days, default=None)

    def seen(self, at: int) -> date:
        """Give the day of the newest edition that names a person."""
        person = self.persons[at]
        return max(self.registers[code].seen(person) for code in self.countries[at])

    def all(self, wanted: Wanted, order: str) -> Places:
        """Give the places of the persons wanted, by name in a language (`order` its code) or the longest held first."""
        ordered = self._by_name.get(order, self._by_stay)
        return ordered[self._fit(wanted)[ordered]]

    def find(self, query: str, wanted: Wanted) -> tuple[Places, bool]:
        """Find persons by what somebody types of a name, in any script; or by an id of theirs.

        Returns:
            Places, best first; and whether there were more than can be given.
        """
        hits = self.search.find(query, MOST_HITS)
        owners = self._owner[np.array([at for at, _ in hits], np.intp)]
        if (own := self.place.get(query.strip())) is not None:
            owners = np.concatenate([np.array([own], np.intp), owners])
        first = np.sort(np.unique(owners, return_index=True)[1])
        places = owners[first]
        return places[self._fit(wanted)[places]], len(hits) == MOST_HITS

    def listing(self, campaign: Campaign, country: str, on: date) -> Listing:
        """Give a list for campaigns; drawn up once."""
        key = (campaign, country, on)
        if key not in self._listings:
            if len(self._listings) > len(Campaign):
                self._listings.clear()
            mask = self._fit(Wanted(country))
            self._listings[key] = listing([self.persons[at] for at in np.flatnonzero(mask)], campaign, on)
        return self._listings[key]

    def _fit(self, wanted: Wanted) -> Flags:
        fits = np.ones(len(self.persons), np.bool_)
        if wanted.country:
            fits &= self._of_country.get(wanted.country, np.zeros(len(self), np.bool_))
        if wanted.status:
            fits &= self._status == wanted.status
        if wanted.sex:
            fits &= self._sex == wanted.sex
        return fits

    def _stay(self, at: int) -> tuple[bool, bool, int, str]:
        """Sort the held by the day since when; then those whose day nobody told; then all others."""
        person = self.persons[at]
        dated = has_detention(person)
        day = person.detained.latest.toordinal() if dated and person.detained is not None else 0
        return still_held(person) is None, not dated, day, person.id


def _united(registers: Mapping[str, Register]) -> tuple[tuple[Person, ...], list[tuple[str, ...]]]:
    """Give everybody once, with the countries whose registers name each; who is in several is put together anew."""
    found: dict[str, list[tuple[str, Person]]] = defaultdict(list)
    for country, register in registers.items():
        for person in register.persons:
            found[person.id].append((country, person))
    return (
        tuple(told[0][1] if len(told) == 1 else _together([one for _, one in told]) for told in found.values()),
        [tuple(country for country, _ in told) for told in found.values()],
    )


def _together(parts: Sequence[Person]) -> Person:
    said: dict[Statement, None] = dict.fromkeys(one for part in parts for one in part.statements)
    subjects = frozenset(subject for part in parts for subject in part.subjects)
    return persons(said, [subjects], {Predicate(one.predicate) for one in said})[0]


def _orders(
    everybody: Sequence[Person], countries: Sequence[tuple[str, ...]], words: Sequence[tuple[str, ...]]
) -> dict[str, Places]:
    """File the persons by name, in each language of the pages; `words` has one for each name of each person."""
    names = [(name, codes[0]) for person, codes in zip(everybody, countries, strict=True) for name in person.names]
    forms = written([name for name, _ in names], [code for _, code in names])
    at = 0
    own: list[list[tuple[Written, tuple[str, ...]]]] = []
    for person in everybody:
        own.append(list(zip(forms[at : at + len(person.names)], words[at : at + len(person.names)], strict=True)))
        at += len(person.names)
    orders = {}
    for language in LANGUAGES:
        keys = [_key(pairs, language) for pairs in own]
        orders[language] = np.array(sorted(range(len(everybody)), key=lambda at: (keys[at], everybody[at].id)), np.intp)
    return orders


def _key(pairs: Sequence[tuple[Written, tuple[str, ...]]], language: str) -> str:
    form = pairs[0][0] if len(pairs) == 1 else chosen([form for form, _ in pairs], language)
    words = next(words for one, words in pairs if one is form) or (form.name,)
    if is_foreign(form, language):
        words = tuple(romanised(word, form.language, language).text for word in words)
    return alphabetical(words)
