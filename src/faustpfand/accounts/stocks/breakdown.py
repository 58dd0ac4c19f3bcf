"""The stock by sex, age, charge, region and recognition: each part with bounds that allow for what is not told."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

import numpy as np
import yaml

from faustpfand.accounts.stocks import spans
from faustpfand.accounts.stocks.stock import Register, published_stock, span
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.records import Facts, Person, Predicate, PublishedCount

NOT_TOLD = "not told"
BANDS = ((0, 17), (18, 24), (25, 34), (35, 44), (45, 59), (60, 150))  # minors and the old are asked about most
_ARTICLE = re.compile(r"\d+(?:\.\d+)?(?:-\d+)?")
# "p. 1", "ч. 1", "part 2": a part of an article, no article
_PART = re.compile(r"(?:\bp(?:art|t)?|ч(?:асть|астка)?|п(?:ункт)?)\.?\s*\d(?!\d)(?:\s*,\s*\d(?![\d.]))*", re.IGNORECASE)
# Parts that somebody publishes as a population of its own.
PUBLISHED_AS = {
    ("sex", "female"): "women",
    ("sex", "male"): "men",
    ("age", "60 and over"): "over_60",
    ("age", "under 18"): "minors",
}


@dataclass(frozen=True, slots=True)
class Part:
    """How many of one group were held at the end of a day: by the register, and as published where somebody did.

    `own` counts in its upper bound whoever's group is not told.
    """

    on: date
    group: str
    own: Bounds
    published: Bounds | None = None


Groups = frozenset[str]
_Tell = Callable[[Person, date], Groups]


def by_field(register: Register, field: str, days: Sequence[date], facts: Facts, country: str) -> list[Part]:
    """Break the register's stock down, for each day.

    Args:
        register: of one country.
        field: a key of `FIELDS`.
        days: in any order.
        facts: for published counts of the same parts.
        country: whose.

    Returns:
        A part a day and group, groups in the order of their names, "not told" last.
    """
    people = register.persons if field == "recognition" else register.political
    held = spans.spans(span(person, register.seen(person)) for person in people)
    registers = _by_register(people, register.doubtful or ())
    tell = FIELDS[field]
    fixed = None if field == "age" else [tell(person, date.min) for person in people]
    found = []
    for on in days:
        groups = fixed if fixed is not None else [tell(person, on) for person in people]
        names = [*sorted({name for told in groups for name in told} - {NOT_TOLD}), NOT_TOLD]
        day = on.toordinal()
        surely = (held.entry_high <= day) & (day < held.exit_low)
        possibly = (held.entry_low <= day) & (day < held.exit_high)
        untold = np.array([NOT_TOLD in told for told in groups], dtype=bool)
        for name in names:
            alone = np.array([told == {name} for told in groups], dtype=bool)
            may = np.array([name in told for told in groups], dtype=bool) | (untold & (name != NOT_TOLD))
            if field == "charge":  # a person has several charges at once, and each is sure
                alone = np.array([name in told for told in groups], dtype=bool)
            low = max((int((surely & alone)[places].sum()) for places in registers), default=0)
            bounds = Bounds(low, int((possibly & may).sum()))
            if bounds.high or name != NOT_TOLD:
                found.append(Part(on, name, bounds, _published(facts.counts, country, (field, name), on)))
    return found


def _by_register(people: Sequence[Person], doubtful: Sequence[tuple[str, str]]) -> list[spans.Ints]:
    """Give the places of each register's persons; who may be one with another counts in no lower bound."""
    tied = {name for pair in doubtful for name in pair}
    places: dict[str, list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        if person.id not in tied:
            for name in {subject.rpartition(":")[0] for subject in person.subjects or (person.id,)}:
                places[name].append(at)
    return [np.array(one, dtype=np.int64) for one in places.values()]


def _published(counts: Sequence[PublishedCount], country: str, part: tuple[str, str], on: date) -> Bounds | None:
    population = PUBLISHED_AS.get(part)
    mine = [one for one in counts if one.country == country and one.population == population]
    stock = published_stock(mine, on) if mine else None
    return stock.bounds if stock else None


def _sex(person: Person, _on: date) -> Groups:
    return frozenset([person.gender or NOT_TOLD])


def _age(person: Person, on: date) -> Groups:
    if person.born is None or person.born.earliest == date.min or person.born.latest == date.max:
        return frozenset([NOT_TOLD])
    youngest, oldest = age(person.born, on)
    return frozenset(_band(low, high) for low, high in BANDS if low <= oldest and youngest <= high) or frozenset(
        [NOT_TOLD]
    )


def age(born: When, on: date) -> tuple[int, int]:
    """Give the fewest and the most whole years that somebody can be old on a day."""

    def years(day: date) -> int:
        return on.year - day.year - ((on.month, on.day) < (day.month, day.day))

    return years(born.latest), years(born.earliest)


def _band(low: int, high: int) -> str:
    return "under 18" if low == 0 else "60 and over" if high == 150 else f"{low} to {high}"


def _charge(person: Person, _on: date) -> Groups:
    written = " ".join(one.value for one in person.statements if one.predicate == Predicate.CHARGE)
    return frozenset(_ARTICLE.findall(_PART.sub(" ", written))) or frozenset([NOT_TOLD])


def _region(person: Person, _on: date) -> Groups:
    places = " ".join(one.value for one in person.statements if one.predicate == Predicate.PLACE).casefold()
    found = {
        name for stems in _regions().values() for name, words in stems.items() if any(word in places for word in words)
    }
    return frozenset(found) or frozenset([NOT_TOLD])


@cache
def _regions() -> Mapping[str, Mapping[str, Sequence[str]]]:
    text = resources.files("faustpfand.accounts.resources").joinpath("regions.yaml").read_text(encoding="utf-8")
    loaded: Mapping[str, Mapping[str, Sequence[str]]] = yaml.safe_load(text)
    return loaded


def _recognition(person: Person, _on: date) -> Groups:
    told = {"held": "recognised", "former": "recognised", "not_recognised": "not recognised"}
    return frozenset([told[person.status.value] if person.status else NOT_TOLD])


FIELDS: Mapping[str, _Tell] = {
    "sex": _sex,
    "age": _age,
    "charge": _charge,
    "region": _region,
    "recognition": _recognition,
}
