"""Cells that keep a name back are nobody's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import compare, compare_columns, is_withheld, withheld


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
        "unknown",
        "Unknown man",
        "имя неизвестно",
        "(неизвестно)",
        "невядомы",
        "імя невядома",
        "ім’я не розголошується",
        "невідомий",
        "nieznany",
        "Н. Н.",
        "name  unknown",
        "—",
        "",
    ],
)
def test_withheld_names_are_no_persons(name):
    """In the languages in which lists come."""
    assert is_withheld(name)


@pytest.mark.parametrize(
    "name",
    ["Нина Новик", "Namen Ivan", "Anna N.", "Хана Хіневіч", "Nikodem Nowak", "Неизвестнов Иван", "Dan Nieznański"],
)
def test_names_are_not_taken_for_withheld(name):
    """A person is not lost because a name resembles a word."""
    assert not is_withheld(name)


@pytest.mark.parametrize("name", ["name withheld", "имя неизвестно", "N.N.", "unknown", "anonymous", "імя не названа"])
def test_a_name_kept_back_is_nobodys(name):
    """Not even that of the one beside whom the same words stand."""
    found = compare_columns([name, name, "Іван Рудакоў"], [name, "Іван Рудакоў", name])

    assert set(found["verdict"]) == {"different"}
    assert all("kept back" in reasons for reasons in found["reasons"])
    assert compare(name, name).verdict == "different"


@given(st.lists(st.sampled_from(["Іван Рудакоў", "name withheld", "N. N.", "", "a\nb", "Ганна\r\nНовік", "unknown\n"])))
def test_the_places_are_those_of_the_names(names):
    """Line breaks within cells shift nothing."""
    assert withheld(names) == [at for at, name in enumerate(names) if name and is_withheld(name)]
