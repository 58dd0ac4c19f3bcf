"""Invented people in any number, for measuring: surnames from many stems, frequencies as in life. Nobody exists.

`faustpfand.synth.people` can make 2,688 surnames, too few for a million people. Here a stem is put together from an
onset and a rime, so that there are some 250,000, each in its Belarusian and its Russian form; the rules of
`faustpfand.synth.spelling` then write them in any alphabet.

    people.py LEFT RIGHT SEED FOLDER    a list and the register that it is looked up in, as Parquet
"""

import random
import sys
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import accumulate, product
from pathlib import Path
from typing import Any, Final, TypeVar

import polars as pl
import yaml

from faustpfand.synth.people import Gender, Name, Word
from faustpfand.synth.spelling import SPELLINGS, spell

_T = TypeVar("_T")

REGISTER_SPELLINGS: Final = {"be": 45, "ru": 27, "be-en": 20, "ru-en": 4, "be-latn": 3, "pl": 1}  # as in synth.register
WOMEN: Final = 0.2  # of political prisoners
WITH_PATRONYMIC: Final = 0.125  # of names as written, as in registers
STRANGERS: Final = 0.1  # of the list are not in the register

_STEMS: Final = Path(__file__).with_name("stems.yaml")
_MORE_MIDDLES: Final = ("", ""), ("ач", "ач"), ("ар", "ар"), ("іл", "ил")
_MORE_ENDS: Final = (
    (("ін", "ин"), ("іна", "ина")), (("скі", "ский"), ("ская", "ская")), (("чык", "чик"), ("чык", "чик")),
    (("ец", "ец"), ("ец", "ец")),
)  # fmt: skip
_SOFT: Final = {"т": "ц", "д": "дз", "Т": "Ц", "Д": "Дз"}  # before a soft vowel, in Belarusian
_HARD: Final = {"я": "а", "е": "э", "і": "ы", "ё": "о", "ю": "у"}  # after a consonant that Belarusian never softens
_AT: Final[dict[Gender, int]] = {"male": 0, "female": 1}
_FLAT: Final = 20  # the commonest surname has half a per cent, as in eastern Europe, not Zipf's eight
_FLAT_GIVEN: Final = 3  # the commonest given name has eight per cent


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented; `surnames` are a man's and a woman's form, for relatives."""

    given: Word
    surnames: tuple[Word, Word]
    father: tuple[Word, Word]
    gender: Gender

    @property
    def name(self) -> Name:
        return Name(self.given, self.surnames[_AT[self.gender]], self.father[_AT[self.gender]])

    def written(self, spelling: str, *, patronymic: bool) -> str:
        words = [self.name.given, *([self.father[_AT[self.gender]]] if patronymic else []), self.name.surname]
        return " ".join(_spell(word, spelling) for word in words)


def person(dice: random.Random, gender: Gender | None = None) -> Person:
    gender = gender or ("female" if dice.random() < WOMEN else "male")
    given = _drawn(dice, given_names(gender), _given_weights(gender))
    return Person(given, _drawn(dice, surnames(), _surname_weights()), dice.choice(fathers()), gender)


def relative(one: Person, dice: random.Random, why: str) -> Person:
    """Give a namesake (other father), sibling (other given name), spouse or child of somebody."""
    if why == "namesake":
        father = dice.choice([each for each in fathers() if each != one.father])
        return Person(one.given, one.surnames, father, one.gender)
    other: Gender = "female" if one.gender == "male" else "male"
    gender = other if why == "spouse" else dice.choice((one.gender, other))
    father = one.father if why == "sibling" else dice.choice(fathers())
    given = dice.choice([each for each in given_names(gender) if each[1] != one.given[1]])
    return Person(given, one.surnames, father, gender)


def given_names(gender: Gender) -> Sequence[Word]:
    return _given()[gender]


@cache
def _given() -> dict[Gender, list[Word]]:
    dice = random.Random(1)
    names = {gender: [_word(pair) for pair in _table()[gender]] for gender in _AT}
    for each in names.values():
        dice.shuffle(each)  # the table is in order of the alphabet, which has nothing to do with how common they are
    return names


@cache
def fathers() -> Sequence[tuple[Word, Word]]:
    return [(_word(man), _word(woman)) for man, woman in _table()["fathers"]]


@cache
def surnames() -> Sequence[tuple[Word, Word]]:
    """Give all surnames, commonest first, as a man's and a woman's form."""
    table = _table()
    stems = [*map(_word, table["beginnings"]), *_stems()]
    middles = [*map(_word, table["middles"]), *_MORE_MIDDLES]
    ends = [*((_word(man), _word(woman)) for man, woman in table["ends"]), *_MORE_ENDS]
    made = (tuple(_joined(stem, middle, end) for end in both) for stem, middle, both in product(stems, middles, ends))
    found: list[Any] = list({forms[0][1]: forms for forms in made}.values())  # one Russian form, one surname
    random.Random(2).shuffle(found)
    return found


def _stems() -> Iterator[Word]:
    table = yaml.safe_load(_STEMS.read_text("utf-8"))
    return (_stem(onset, _word(rime)) for onset, rime in product(table["onsets"], table["rimes"]))


def _stem(onset: str, rime: Word) -> Word:
    mine, yours = rime
    if onset[-1] in "рРжЖшШчЧ":
        return onset + _HARD.get(mine[0], mine[0]) + mine[1:], onset + yours
    soft = _SOFT.get(onset[-1], onset[-1]) if mine[0] in _HARD else onset[-1]
    return onset[:-1] + soft + mine, onset + yours


def _joined(stem: Word, middle: Word, end: Word) -> Word:
    return stem[0] + middle[0] + end[0], stem[1] + middle[1] + end[1]


@cache
def _surname_weights() -> list[float]:
    return _zipf(len(surnames()), _FLAT)


@cache
def _given_weights(gender: Gender) -> list[float]:
    return _zipf(len(given_names(gender)), _FLAT_GIVEN)


def _zipf(size: int, flat: int) -> list[float]:
    """Weigh rank r by 1 / (r + flat), as Mandelbrot flattened Zipf's law; running sums, for drawing."""
    return list(accumulate(1 / (rank + flat) for rank in range(1, size + 1)))


def _drawn(dice: random.Random, things: Sequence[_T], sums: list[float]) -> _T:
    return things[bisect(sums, dice.random() * sums[-1])]


@lru_cache(maxsize=1_000_000)
def _spell(word: Word, spelling: str) -> str:
    return spell(word, spelling)


@cache
def _table() -> dict[str, Any]:
    text = resources.files("faustpfand.synth").joinpath("resources/people.yaml").read_text("utf-8")
    table: dict[str, Any] = yaml.safe_load(text)
    return table


def _word(pair: Sequence[str]) -> Word:
    belarusian, russian = pair
    return belarusian, russian


def _row(one: Person, spelling: str, dice: random.Random) -> tuple[str, str, str]:
    """Give a name as written, what tells whether another name may be the same, and the patronymic if written."""
    patronymic = dice.random() < WITH_PATRONYMIC
    name = one.name
    # Of the Belarusian given names two may be one name (Зміцер, Дзмітрый); the Russian form decides.
    key = f"{name.given[1]} {name.surname[1]}"
    return one.written(spelling, patronymic=patronymic), key, one.father[0][1] if patronymic else ""


def register(size: int, seed: int) -> Iterator[tuple[Person, str, tuple[str, str, str]]]:
    dice = random.Random(seed)
    spellings, weights = list(REGISTER_SPELLINGS), list(REGISTER_SPELLINGS.values())
    for _ in range(size):
        one, spelling = person(dice), dice.choices(spellings, weights)[0]
        yield one, spelling, _row(one, spelling, dice)


def make(left: int, right: int, seed: int, folder: Path) -> None:
    """Write `left.parquet` and `right.parquet`: id, name, key, father; and in the list `truth`, the register's id."""
    dice = random.Random(seed + 1)
    looked_up = set(dice.sample(range(right), round(left * (1 - STRANGERS))))
    rows, wanted = [], []
    for number, (one, spelling, row) in enumerate(register(right, seed)):
        rows.append((f"synthetic:{number}", *row))
        if number in looked_up:
            other = dice.choice([each for each in SPELLINGS if each != spelling])
            wanted.append((*_row(one, other, dice), f"synthetic:{number}"))
    strangers = (person(dice) for _ in range(left - len(wanted)))
    wanted += [(*_row(one, dice.choice(list(SPELLINGS)), dice), None) for one in strangers]
    dice.shuffle(wanted)
    columns = ["id", "name", "key", "father"]
    pl.DataFrame(rows, columns, orient="row").write_parquet(folder / "right.parquet")
    numbered = [(f"synthetic:list-{number}", *row) for number, row in enumerate(wanted)]
    pl.DataFrame(numbered, [*columns, "truth"], orient="row").write_parquet(folder / "left.parquet")


if __name__ == "__main__":
    make(*map(int, sys.argv[1:4]), Path(sys.argv[4]))
