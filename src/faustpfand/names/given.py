"""Given names: which forms the same person may carry."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Final

import yaml

from faustpfand.names.fold import forms

_SHORTEST_BONES: Final = 2  # `Ян` has one consonant; a father's name of one consonant would fit too many


@cache
def by_sound() -> Mapping[str, frozenset[str]]:
    """Map how a given name sounds to the names it may stand for, as `male/Siarhei`."""
    index: defaultdict[str, set[str]] = defaultdict(set)
    for name, written in _table().items():
        for word in written:
            for form in forms(word):
                index[form.sound].add(name)
    return {sound: frozenset(names) for sound, names in index.items()}


@cache
def by_bones() -> Mapping[str, frozenset[str]]:
    """Map the consonants of a man's given name to the names; what remains of it in a patronymic."""
    index: defaultdict[str, set[str]] = defaultdict(set)
    for name, written in _table().items():
        if name.startswith("male/"):
            for form in (form for word in written for form in forms(word)):
                index[form.bones].add(name)
    return {bones: frozenset(names) for bones, names in index.items() if len(bones) >= _SHORTEST_BONES}


@cache
def first_sounds() -> Mapping[str, frozenset[str]]:
    """Map a name of the table to the sounds its forms begin with, for initials."""
    return {
        name: frozenset(form.sound[0] for word in written for form in forms(word)) for name, written in _table().items()
    }


def _table() -> dict[str, list[str]]:
    text = resources.files("faustpfand.names").joinpath("resources/given_names.yaml").read_text("utf-8")
    return {
        f"{gender}/{name}": [name, *written]
        for gender, names in yaml.safe_load(text).items()
        for name, written in names.items()
    }
