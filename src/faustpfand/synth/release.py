"""A made-up release-day list from a made-up register, and the truth about it."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from faustpfand.synth.people import Name, invent, read_back
from faustpfand.synth.register import AS_OF
from faustpfand.synth.spelling import SPELLINGS

_WITHHELD: Final = 2
# Shares of the list, in per cent; the rest are people whom the register holds.
_SHARES: Final = {"np": 6, "former": 5, "unknown": 5}
_TRIES: Final = 1_000  # a register of a million uses up all names that the parts can make
_NOTES: Final = ("", "", "Lithuania", "to Ukraine", "пасля вызвалення ў Вільні", "pardoned")
_NOTHING: Final = ""

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One line of the list and the register id behind it, empty where nobody knows the person."""

    line: Row
    person: str


def release_list(rows: Iterable[Row], size: int, seed: int) -> list[Row]:
    """Draw a release-day list as of 2025-12-13 from a register.

    Names are spelt otherwise than in the register. Most are held, a few of them with a term about to end anyway; a few
    were never recognised, a few are already out, a few nobody knows; two lines withhold the name.

    Args:
        rows: a register that `register` made, repeated people included.
        size: lines of the list, 2 or more.
        seed: decides everything.

    Returns:
        Lines with the columns `name`, `birth_date` and `note`.
    """
    return [drawn.line for drawn in _drawn(rows, size, seed)]


def truth(rows: Iterable[Row], size: int, seed: int) -> dict[int, str]:
    """Say who stands in which line of the list that `release_list` makes from the same arguments.

    Returns:
        Index of the line, from 0, to the register's id; lines of people whom the register lacks are left out.
    """
    return {index: drawn.person for index, drawn in enumerate(_drawn(rows, size, seed)) if drawn.person}


def _drawn(rows: Iterable[Row], size: int, seed: int) -> list[_Drawn]:
    dice = random.Random(seed)  # noqa: S311 - the list must come out the same
    usable = [row for row in _first_of_each(rows) if read_back(row["name"]) is not None]
    people = {status: [row for row in usable if row["status"] == status] for status in ("active", "former", "np")}
    counts = {kind: max(1, size * share // 100) for kind, share in _SHARES.items()}
    drawn = [_line(row, dice) for kind in ("np", "former") for row in _some(people[kind], counts[kind], dice)]
    taken = {_russian(name) for row in usable if (name := read_back(row["name"])) is not None}
    drawn += [_stranger(dice, taken) for _ in range(counts["unknown"])]
    drawn = drawn[: max(0, size - _WITHHELD)]
    drawn += [_line(row, dice) for row in _held(people["active"], size - _WITHHELD - len(drawn), dice)]
    drawn += [_Drawn({"name": "name withheld", "birth_date": "", "note": ""}, _NOTHING)] * _WITHHELD
    dice.shuffle(drawn)
    return drawn


def _first_of_each(rows: Iterable[Row]) -> list[Row]:
    """Leave out rows that repeat an address; of two rows in other spellings nobody can tell."""
    return list({row["url"]: row for row in reversed(list(rows))}.values())[::-1]


def _held(rows: Sequence[Row], count: int, dice: random.Random) -> list[Row]:
    soon = [row for row in rows if _ends_soon(row)]
    some = _some(soon, min(3, count), dice)
    rest = [row for row in rows if row not in some]
    return some + _some(rest, count - len(some), dice)


def _ends_soon(row: Row) -> bool:
    last = AS_OF + timedelta(days=30)
    try:
        return AS_OF < date.fromisoformat(row["release_date"]) <= last
    except ValueError:
        return False


def _some(rows: Sequence[Row], count: int, dice: random.Random) -> list[Row]:
    return dice.sample(rows, min(max(count, 0), len(rows)))


def _line(row: Row, dice: random.Random) -> _Drawn:
    name = read_back(row["name"])
    if name is None:
        raise ValueError(f"{row['name']!r} is no name of a made-up register.")
    others = [each for each in SPELLINGS if name.written(each) != row["name"]]
    birth = row["birthday"] if dice.random() < 0.4 else ""
    line = {"name": name.written(dice.choice(others)), "birth_date": birth, "note": dice.choice(_NOTES)}
    return _Drawn(line, row["id"])


def _stranger(dice: random.Random, taken: set[tuple[str, str]]) -> _Drawn:
    """Draw somebody whose name the register does not have in any spelling, as far as names are left."""
    tries = (invent(dice, dice.choice(("male", "female"))) for _ in range(_TRIES))
    name = next((each for each in tries if _russian(each) not in taken), invent(dice, "male"))
    written = name.written(dice.choice(list(SPELLINGS)))
    return _Drawn({"name": written, "birth_date": "", "note": dice.choice(_NOTES)}, _NOTHING)


def _russian(name: Name) -> tuple[str, str]:
    # Of the Belarusian forms two may be one name (Зміцер, Дзмітрый); patronymics are left out as lists leave them out.
    return name.given[1], name.surname[1]
