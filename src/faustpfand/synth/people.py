"""Invented people: names put together from parts, and read back from any spelling."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain, product
from typing import Final, Literal

import yaml

from faustpfand.synth.spelling import SPELLINGS, spell

Gender = Literal["male", "female"]
Word = tuple[str, str]  # Belarusian, Russian
_AT: Final[dict[Gender, int]] = {"male": 0, "female": 1}


@dataclass(frozen=True, slots=True)
class Name:
    """An invented person's name, each word in Belarusian and in Russian."""

    given: Word
    surname: Word
    patronymic: Word | None = None

    def written(self, spelling: str) -> str:
        """Give the name, given name first, in one of `SPELLINGS`."""
        words = [self.given, *([self.patronymic] if self.patronymic else []), self.surname]
        return " ".join(spell(word, spelling) for word in words)


def invent(dice: random.Random, gender: Gender) -> Name:
    """Draw a name; one in eight has a patronymic, as in registers."""
    parts = _parts()
    given = dice.choice(parts.given[gender])
    pieces = dice.choice(parts.beginnings), dice.choice(parts.middles), dice.choice(parts.ends)
    father = dice.choice(parts.fathers)[_AT[gender]] if dice.random() < 0.125 else None
    return Name(given, _joined(*pieces, gender), father)


def read_back(written: str) -> Name | None:
    """Give the name behind a spelling that `Name.written` made, or None."""
    words = written.split()
    if len(words) not in (2, 3):
        return None
    known = [word for each in words if (word := _known().get(each)) is not None]
    if len(known) < len(words):
        return None
    return Name(known[0], known[-1], known[1] if len(known) == 3 else None)


def _joined(beginning: Word, middle: Word, end: tuple[Word, Word], gender: Gender) -> Word:
    last = end[_AT[gender]]
    return beginning[0] + middle[0] + last[0], beginning[1] + middle[1] + last[1]


@cache
def _known() -> dict[str, Word]:
    return {spell(word, spelling): word for word in _all_words() for spelling in SPELLINGS}


def _all_words() -> Iterator[Word]:
    parts = _parts()
    yield from chain(*parts.given.values(), *parts.fathers)
    for beginning, middle, end in product(parts.beginnings, parts.middles, parts.ends):
        yield from (_joined(beginning, middle, end, gender) for gender in _AT)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What names are made of; pairs of words are a man's and a woman's form."""

    given: dict[Gender, list[Word]]
    fathers: list[tuple[Word, Word]]
    beginnings: list[Word]
    middles: list[Word]
    ends: list[tuple[Word, Word]]


@cache
def _parts() -> _Parts:
    text = resources.files("faustpfand.synth").joinpath("resources/people.yaml").read_text("utf-8")
    table = yaml.safe_load(text)
    return _Parts(
        given={"male": _words(table["male"]), "female": _words(table["female"])},
        fathers=[(_word(man), _word(woman)) for man, woman in table["fathers"]],
        beginnings=_words(table["beginnings"]),
        middles=_words(table["middles"]),
        ends=[(_word(man), _word(woman)) for man, woman in table["ends"]],
    )


def _words(pairs: list[list[str]]) -> list[Word]:
    return [_word(pair) for pair in pairs]


def _word(pair: list[str]) -> Word:
    belarusian, russian = pair
    return belarusian, russian
