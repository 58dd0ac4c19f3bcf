"""Names in Latin letters by named standards, against the examples that the standards and reference works publish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import romanised

# Examples of the tables of BGN/PCGN, of the Ukrainian resolution and of ICAO's users; the German ones are spellings of
# well-known people and places as German reference works have them.
PUBLISHED = [
    ("be", "en", "Бабрыковіч Аляксандр", "Babrykovich Aliaksandr"),
    ("be", "en", "Міховіч Марыя", "Mikhovich Maryia"),
    ("be", "en", "СВЯТЛАНА", "SVIATLANA"),
    ("be", "en", "Мікалай", "Mikalai"),
    ("be", "en", "Ігар", "Ihar"),
    ("ru", "en", "Чапаевск", "Chapayevsk"),
    ("ru", "en", "Юрьев", "Yur’yev"),
    ("ru", "en", "Мейеровка", "Meyyerovka"),
    ("ru", "en", "Елизово", "Yelizovo"),
    ("ru", "en", "Дзержинский", "Dzerzhinskiy"),
    ("ru", "en", "Грозный", "Groznyy"),
    ("uk", "en", "Згурський", "Zghurskyi"),
    ("uk", "en", "Розгон", "Rozghon"),
    ("uk", "en", "Єнакієве", "Yenakiieve"),
    ("uk", "en", "Їжакевич", "Yizhakevych"),
    ("uk", "en", "Мар'їне", "Marine"),
    ("uk", "en", "Знам’янка", "Znamianka"),
    ("uk", "en", "Йосипівка", "Yosypivka"),
    ("uk", "en", "Костянтин", "Kostiantyn"),
    ("uk", "en", "Юрій Крюківка", "Yurii Kriukivka"),
    ("ru", "de", "Горький", "Gorki"),
    ("ru", "de", "Андрей Чуйков", "Andrei Tschuikow"),
    ("ru", "de", "Новороссийск", "Noworossijsk"),
    ("ru", "de", "Горбачёв", "Gorbatschow"),
    ("ru", "de", "Борис Ельцин", "Boris Jelzin"),
    ("ru", "de", "Алексей Толстой", "Alexei Tolstoi"),
    ("ru", "de", "Антон Павлович Чехов", "Anton Pawlowitsch Tschechow"),
    ("ru", "de", "Хрущёв", "Chruschtschow"),
    ("be", "de", "Святлана Ціханоўская", "Swjatlana Zichanouskaja"),
    ("be", "de", "Аляксандр Лукашэнка", "Aljaksandr Lukaschenka"),
    ("be", "de", "Алесь Бяляцкі", "Ales Bjaljazki"),
    ("be", "de", "Сяргей", "Sjarhej"),
    ("uk", "de", "Володимир Зеленський", "Wolodymyr Selenskyj"),
    ("uk", "de", "Юлія Тимошенко", "Julija Tymoschenko"),
]


@pytest.mark.parametrize(("language", "reader", "name", "expected"), PUBLISHED)
def test_published_examples(language, reader, name, expected):
    assert romanised(name, language, reader).text == expected


def test_a_romanisation_names_its_standard():
    assert romanised("Іван", "be", "en").standard == "ICAO Doc 9303-3"
    assert "1947" in romanised("Иван", "ru", "en").title


@pytest.mark.parametrize("reader", ["en", "de"])
@pytest.mark.parametrize(
    ("language", "alphabet"),
    [
        ("be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя'"),
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"),
    ],
)
def test_every_letter_of_an_alphabet_is_known(language, alphabet, reader):
    for letter in alphabet:
        assert letter not in romanised(f"А{letter}а А{letter.upper()}А", language, reader).text


def test_letters_that_a_table_lacks_stay_as_they_are():
    assert romanised("Иван Ҡ. Smith 李", "ru", "en").text == "Ivan Ҡ. Smith 李"


@given(st.text(max_size=40), st.sampled_from(["be", "ru", "uk"]), st.sampled_from(["en", "de"]))
def test_any_text_is_read(text, language, reader):
    """What is not Cyrillic is left alone, and nothing is read twice."""
    once = romanised(text, language, reader).text
    assert romanised(once, language, reader).text == once
