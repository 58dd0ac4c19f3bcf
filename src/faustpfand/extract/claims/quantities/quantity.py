"""A number of people as a sentence tells it, and what all numbers of a sentence share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.packs import Pack

CLAUSE_MARKS: Final = frozenset(",;:–—")


@dataclass(slots=True, kw_only=True)
class Quantity:
    """A number in a sentence, by words. `value` is None for "dozens"; `population` None for a bare number."""

    start: int
    end: int
    number_end: int
    value: int | None
    comparator: Comparator | None
    population: str | None
    part: bool = False  # of a group told before: "five of them"
    asks: bool = False  # people who may ask for others: no prisoners by their noun
    whole: bool = False  # the 20 of "10 of the 20"
    around_one: bool = False  # the 319 of "Ivan Belov, one of 319"
    others: bool = False  # "13 others"
    trade: bool = False  # "30 journalists": a group by what its members do
    persons: bool = False  # a number word for people alone: it needs no noun
    opens: bool = False  # the sentence begins with it
    state: str | None = None  # whose citizens they are
    as_many: bool = False  # "the same number": its value is that of the number told last
    was: "Quantity | None" = None  # the 45 of "fell from 45 to 28", which only what it has become tells
    former: bool = False  # that 45
    places: int = 0  # told of so many places, in brackets or each: "Moscow (150)", "6 each in Perm and Omsk"

    @property
    def span(self) -> Span:
        """The words from the comparator to the noun."""
        return self.start, self.end

    @property
    def is_bare(self) -> bool:
        """True for a number without a noun; "dozens" is none."""
        return self.value is not None and self.population is None


class Around(NamedTuple):
    """What the numbers of a sentence share: `quantities` says what it is."""

    phrases: Phrases
    pack: Pack
    taken: Sequence[Span]
    country: str | None
    rows: Mapping[int, int]

    def is_dated(self, at: int) -> bool:
        """True for a word of a date."""
        return any(start <= at < end for start, end in self.taken)
