"""What numbers identify a target: the kinds, and how lists label them, after `resources/identifiers.yaml`."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml

from faustpfand import places
from faustpfand.records import Predicate
from faustpfand.sources.sanctions.entries import Said, clean

_NOT_IN_NUMBER = re.compile(r"[\s\-./№#:]+")
_WORDS = re.compile(r"[^\w]+")


@lru_cache(maxsize=4_096)
def kind_of(label: str) -> str | None:
    """Give the kind that a label means ("Tax ID No." is `tax`); None where nobody knows it."""
    return _labels().get(_plain(label))


def identifier(  # noqa: PLR0913, PLR0917 - what a document says of a number is these six things
    label: str, number: str, country: str, as_written: str, column: str, row: int | None = None
) -> Said:
    """Give the field of an identifier: `kind: number`; a kind that nobody knows is `other`.

    Where the country tells more than the label, it says the kind: a tax or registration number of nine digits in
    Belarus is the UNP, which serves as both there.
    """
    kind = kind_of(label) or "other"
    value = normal(number).removeprefix("IMO") if kind == "imo" else normal(number)
    kind = _by_country().get(country, {}).get(f"{kind} {len(value) if value.isdecimal() else 0}", kind)
    return Said(Predicate.IDENTIFIER, f"{kind}: {value}", as_written, column, row)


def normal(number: str) -> str:
    """Bring a number to one form: no spaces, dots, dashes or number signs; capital letters."""
    return _NOT_IN_NUMBER.sub("", number).upper()


@lru_cache(maxsize=4_096)
def country_of(name: str) -> str:
    """Give the code of a country as lists name it (`Belarus / Bélarus`, `Russian Federation`), or the text as it is."""
    text = clean(name)
    for part in (text, *(one.strip() for one in re.split(r"[/(]", text))):
        known = _countries().get(part.casefold())
        if known:
            return known
        try:
            return places.country_code(part)
        except ValueError:
            continue
    return text


def in_country(name: str, as_written: str, column: str, row: int | None = None) -> Said:
    """Give the field of a country that a target belongs to."""
    return Said(Predicate.ENTRY_COUNTRY, country_of(name), as_written, column, row)


@cache
def weak_kinds() -> frozenset[str]:
    """Give the kinds of numbers by which alone nobody is recognised."""
    return frozenset(_table()["weak"])


def _plain(label: str) -> str:
    return " ".join(_WORDS.sub(" ", label).casefold().split())


@cache
def _table() -> dict[str, Any]:
    text = (files("faustpfand.sources") / "resources" / "identifiers.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


@cache
def _labels() -> dict[str, str]:
    return {_plain(label): kind for kind, labels in _table()["labels"].items() for label in (kind, *labels)}


@cache
def _by_country() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = _table()["by_country"]
    return found


@cache
def _countries() -> dict[str, str]:
    return {name.casefold(): code for name, code in _table()["countries"].items()}
