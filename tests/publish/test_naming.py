"""Names in the reader's script, with the original; all people are invented."""

import pytest

from faustpfand.publish.pages.naming import name_for

LATIN, BELARUSIAN, RUSSIAN = "Siarhei Testau", "Сяргей Тэстаў", "Сергей Тестов"


@pytest.mark.parametrize(("reader", "name"), [("en", LATIN), ("de", LATIN), ("ru", RUSSIAN), ("be", BELARUSIAN)])
def test_a_form_that_a_source_wrote_is_taken(reader, name):
    found = name_for((BELARUSIAN, LATIN, RUSSIAN), reader, "BY")

    assert (found.name, found.standard) == (name, "")
    assert found.original != name


def test_the_original_stands_beside_in_its_language():
    found = name_for((LATIN, BELARUSIAN), "en", "BY")

    assert (found.original, found.original_language) == (BELARUSIAN, "be")


def test_latin_letters_of_ours_name_their_standard():
    english, german = name_for((RUSSIAN,), "en", "RU"), name_for((RUSSIAN,), "de", "RU")

    assert (english.name, english.standard) == ("Sergey Testov", "BGN/PCGN 1947")
    assert (german.name, german.standard) == ("Sergei Testow", "Duden")
    assert english.original == RUSSIAN


def test_nothing_is_put_into_cyrillic():
    found = name_for((LATIN,), "ru", "BY")

    assert (found.name, found.standard, found.original) == (LATIN, "", "")


def test_another_cyrillic_language_is_marked_as_such():
    assert name_for((BELARUSIAN,), "ru", "BY").language == "be"
    assert name_for((BELARUSIAN,), "be", "BY").language == ""
    assert name_for(("Павел Волкаў", "Павел Волков"), "ru", "BY").name == "Павел Волков"


def test_the_form_with_the_patronymic_says_most():
    assert name_for((RUSSIAN, "Сергей Иванович Тестов"), "ru").name == "Сергей Иванович Тестов"


@pytest.mark.parametrize(("country", "name"), [("BY", "Aleh Hara"), ("RU", "Aleg Gara"), ("UA", "Aleh Hara")])
def test_where_letters_do_not_tell_the_country_does(country, name):
    assert name_for(("Алег Гара",), "en", country).name == name


@pytest.mark.parametrize("name", ["李明", "أحمد", "…", "\u202eevil\u202c", "x" * 5_000, "а́"])
def test_any_name_is_shown(name):
    for reader in ("en", "de", "ru", "be"):
        assert name_for((name,), reader).name
