"""Cells that keep a name back are nobody's name."""

import pytest

from faustpfand.names import SAME, UNSURE, compare, compare_columns, is_withheld, withheld


@pytest.mark.parametrize(
    "name",
    [
        "name withheld",
        "Name not disclosed",
        "имя не названо",
        "Имя не разглашается",
        "імя не названа",
        "N.N.",
        "NN",
        "Anonymous (woman, 34)",
        "namentlich nicht genannt",
        "Name unbekannt",
        "nazwisko nieujawnione",
        "anonim",
        "—",
        "",
    ],
)
def test_withheld_names_are_no_persons(name):
    """In the languages in which lists come."""
    assert is_withheld(name)


@pytest.mark.parametrize("name", ["Нина Новик", "Namen Ivan", "Anna N.", "Хана Хіневіч", "Nikodem Nowak"])
def test_names_are_not_taken_for_withheld(name):
    """A person is not lost because a name resembles a word."""
    assert not is_withheld(name)


