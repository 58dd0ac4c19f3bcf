"""A made-up register in the form of Viasna's export, of any size. Nobody in it exists, and every row says so."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib import resources
from math import ceil
from typing import Any, Final

import yaml

from faustpfand.synth.people import Gender, Name, invent
from faustpfand.synth.words import counted, term

COLUMNS: Final = (
    "id", "url", "name", "status", "birthday", "gender", "arrested", "articles", "verdict_date", "decision",
    "penalty", "judge", "prosecutor", "prison", "declaration", "release_date", "died", "synthetic",
)  # fmt: skip
AS_OF: Final = date(2025, 12, 12)  # the day before the wave that release lists are made for

_FIRST_ARREST: Final = date(2020, 8, 9)
_LAST_ARREST: Final = date(2025, 11, 30)
_STATUS: Final = {"active": 889, "former": 3_953, "np": 3_854}  # rows of a real export, August 2026
_REPEATED: Final = 0.005  # of rows stand for somebody who has one already
_ODD: Final = 0.001
_MONTH: Final = 30.4375
_SPELLINGS: Final = {"be": 45, "ru": 27, "be-en": 20, "ru-en": 4, "be-latn": 3, "pl": 1}


@dataclass(frozen=True, slots=True)
class _Case:
    """One invented person's story, before it is written into cells."""

    name: Name
    gender: Gender
    status: str
    born: date
    arrested: date
    months: int | None  # the term; None before a verdict, or where there is no term in prison
    released: date | None


def register(persons: int, seed: int, *, odd: bool = True) -> Iterator[dict[str, str]]:
    """Draw a register row by row, the same for the same seed.

    Proportions are those of a real export: a tenth held, most former or never recognised; one row in two hundred
    repeats a person; one field in a thousand rows is odd.

    Args:
        persons: how many people; the rows are a few more, since some people have two.
        seed: decides everything.
        odd: False leaves out the odd fields; repeated people stay.

    Yields:
        Rows with the keys of `COLUMNS`; `synthetic` is `yes` in each.
    """
    dice = random.Random(seed)  # noqa: S311 - a made-up register needs no secrecy but must come out the same
    number = 0
    for _ in range(persons):
        number += 1
        case = _case(dice)
        row = _row(case, number, dice)
        yield _spoilt(row, dice) if odd and dice.random() < _ODD else row
        if dice.random() < _REPEATED:
            number += 1
            yield _repeated(case, row, number, dice)


def _case(dice: random.Random) -> _Case:
    gender: Gender = "female" if dice.random() < 0.2 else "male"
    status = dice.choices(list(_STATUS), list(_STATUS.values()))[0]
    arrested = _arrest(dice)
    age = timedelta(days=round(dice.triangular(16.1, 75, 33) * 365.25))
    case = _Case(invent(dice, gender), gender, status, arrested - age, arrested, None, None)
    return {"active": _held, "former": _freed, "np": _unrecognised}[status](case, dice)


def _arrest(dice: random.Random) -> date:
    """Two in five arrests fall into the first eight months, as they did."""
    days = (_LAST_ARREST - _FIRST_ARREST).days
    return _FIRST_ARREST + timedelta(days=dice.randint(0, 240) if dice.random() < 0.4 else dice.randint(0, days))


def _held(case: _Case, dice: random.Random) -> _Case:
    """Held: awaiting a verdict if arrested of late, else with a term that is not over; one in 25 ends soon."""
    served = (AS_OF - case.arrested).days
    if served < 300 and dice.random() < 0.5:
        return case
    left = dice.randint(2, 28) if dice.random() < 0.04 else dice.randint(40, 2_500)
    months = ceil((served + left) / _MONTH)
    arrested = AS_OF + timedelta(days=left - round(months * _MONTH))  # so that whole months end on the day drawn
    return replace(case, months=months, arrested=max(arrested, _FIRST_ARREST))


def _freed(case: _Case, dice: random.Random) -> _Case:
    """Free again: at the end of the term, or earlier."""
    months = dice.choice((6, 12, 15, 18, 24, 24, 30, 36, 36, 48, 60))
    end = case.arrested + timedelta(days=round(months * _MONTH * dice.choice((0.4, 0.7, 0.9, 1, 1, 1))))
    latest = AS_OF - timedelta(days=1)
    if end > latest:
        end = case.arrested + timedelta(days=dice.randint(1, max(1, (latest - case.arrested).days)))
    return replace(case, months=months, released=end)


def _unrecognised(case: _Case, dice: random.Random) -> _Case:
    """Never recognised: mostly days of arrest or no prison at all, now and then a term."""
    if dice.random() < 0.7:
        return replace(case, released=min(case.arrested + timedelta(days=dice.randint(1, 15)), AS_OF))
    served = (AS_OF - case.arrested).days
    months = dice.choice((12, 18, 24, 36, 60))
    over = case.arrested + timedelta(days=round(months * _MONTH))
    return replace(case, months=months, released=over if served > months * _MONTH and over < AS_OF else None)


def _row(case: _Case, number: int, dice: random.Random) -> dict[str, str]:
    spelling = dice.choices(list(_SPELLINGS), list(_SPELLINGS.values()))[0]
    lang = "en" if spelling not in ("be", "ru") else spelling
    verdict = _verdict(case, dice)
    row = dict.fromkeys(COLUMNS, "")
    row |= {
        "id": f"syn-{number:06}",
        "url": f"https://example.invalid/synthetic/{number:06}",
        "name": case.name.written(spelling),
        "status": case.status,
        "birthday": _partly(case.born, dice, empty=0.1),
        "gender": case.gender if dice.random() < 0.97 else "",
        "arrested": _partly(case.arrested, dice, empty=0.02),
        "synthetic": "yes",
    }
    return row | _charge(case, dice) | _court(case, verdict, lang, dice) | _custody(case, dice)


def _charge(case: _Case, dice: random.Random) -> dict[str, str]:
    if case.months is None and case.status == "np":
        return {"articles": dice.choice(_cells()["administrative"])}
    weights, articles = zip(*_cells()["articles"], strict=True)
    return {"articles": dice.choice(dice.choices(articles, weights)[0])}


def _verdict(case: _Case, dice: random.Random) -> date | None:
    """Day of the verdict: after the arrest, before the release, and not in the future."""
    if case.months is None:
        return None
    last = min(case.released or AS_OF, AS_OF)
    return case.arrested + timedelta(days=min(dice.randint(60, 400), max(0, (last - case.arrested).days)))


def _court(case: _Case, verdict: date | None, lang: str, dice: random.Random) -> dict[str, str]:
    if verdict is None or case.months is None:
        return {"penalty": _lesser(case, lang, dice)}
    years = term(case.months, lang)
    if lang == "en" and case.months % 6 == 0 and case.months % 12 and dice.random() < 0.3:
        years = f"{case.months / 12:.1f} years"
    return {
        "verdict_date": _partly(verdict, dice, empty=0.03),
        "decision": dice.choice(_cells()["decisions"][lang]),
        "penalty": dice.choice(_cells()["colony"][lang]).format(years=years),
        "judge": invent(dice, dice.choice(("male", "female"))).written("ru") if dice.random() < 0.6 else "",
        "prosecutor": invent(dice, dice.choice(("male", "female"))).written("ru") if dice.random() < 0.3 else "",
    }


def _lesser(case: _Case, lang: str, dice: random.Random) -> str:
    if case.status != "np":
        return ""  # no verdict yet
    if case.released is not None and dice.random() < 0.6:
        days = max(1, (case.released - case.arrested).days)
        return str(dice.choice(_cells()["days"][lang])).format(days=counted(days, "day", lang))
    return str(dice.choice(_cells()["other"][lang]))


def _custody(case: _Case, dice: random.Random) -> dict[str, str]:
    held = case.released is None
    cells = {"prison": dice.choice(_cells()["prisons" if held else "freed"])}
    if case.status != "np":
        named = case.arrested + timedelta(days=dice.randint(5, 120))
        cells["declaration"] = min(named, case.released or AS_OF, AS_OF).isoformat()
    if case.released is not None:
        died = case.status == "former" and dice.random() < 0.002
        cells["died" if died else "release_date"] = _partly(case.released, dice, empty=0.05)
    elif case.months is not None and dice.random() < 0.3:
        due = case.arrested + timedelta(days=round(case.months * _MONTH))
        cells["release_date"] = due.isoformat()  # a day to come: the register says when the term ends
    return cells


def _partly(day: date, dice: random.Random, *, empty: float) -> str:
    """Write a day as far as registers know it: one in twelve has only its month or year."""
    drawn = dice.random()
    if drawn < empty:
        return ""
    return day.isoformat()[: dice.choices((10, 7, 4), (92, 6, 2))[0]]


def _repeated(case: _Case, row: dict[str, str], number: int, dice: random.Random) -> dict[str, str]:
    """Write the same person again: at the same address, or with the name in another spelling."""
    again = row | {"id": f"syn-{number:06}"}
    if dice.random() < 0.5:
        return again | {"prison": dice.choice(_cells()["prisons"]), "penalty": ""}
    spelling = dice.choice([each for each in _SPELLINGS if case.name.written(each) != row["name"]])
    return again | {"url": f"https://example.invalid/synthetic/{number:06}", "name": case.name.written(spelling)}


def _spoilt(row: dict[str, str], dice: random.Random) -> dict[str, str]:
    column, value = dice.choice(_cells()["odd"])
    return row | {column: value}


@cache
def _cells() -> dict[str, Any]:
    text = resources.files("faustpfand.synth").joinpath("resources/register.yaml").read_text("utf-8")
    table: dict[str, Any] = yaml.safe_load(text)
    return table
