"""The tables of given names, as documenters review them."""

import re
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from faustpfand.names import given
from faustpfand.names.letters import sounds
from faustpfand.names.tables import entries, table

CYRILLIC = ("be", "ru", "uk")
LATIN = ("pl", "lt", "lv", "other")
FILES = [
    table(f"given/{path.stem}") for path in sorted((Path(given.__file__).parent / "resources/given").glob("*.yaml"))
]
ENTRIES = [entry for file in FILES for entry in file["names"]]
# Two names that share a full form, and why: see the comments in the tables.
SHARED = {"Арсен", "Нил", "Ніл"}


def names_of(word):
    return {one.given.name for one in given.meanings_of([sounds(word)])[0]}


def test_the_tables_read_as_any_reader_of_yaml_reads_them():
    """Ours knows the lines that they have, and no others."""
    assert entries("given") == ENTRIES


def test_every_entry_is_whole():
    """A name once, a gender, a source that the file explains."""
    assert len({entry["name"] for entry in ENTRIES}) == len(ENTRIES) > 2000
    for file in FILES:
        for entry in file["names"]:
            assert entry["gender"] in {"male", "female"}, entry["name"]
            assert entry["source"], entry["name"]
            assert set(entry["source"]) <= set(file["sources"]), entry["name"]


def test_every_form_is_in_the_letters_of_its_language():
    """A Latin letter inside a Cyrillic word would never be seen by eye."""
    for entry in ENTRIES:
        for language in CYRILLIC:
            for form in entry.get(language, ()):
                assert re.fullmatch(r"[\u0400-\u04ff'’ -]+", form), (entry["name"], form)
        for form in chain(*(entry.get(language, ()) for language in LATIN)):
            assert not re.search(r"[\u0400-\u04ff]", form), (entry["name"], form)


@pytest.mark.parametrize("gender", ["male", "female"])
def test_a_full_form_belongs_to_one_name(gender):
    """Or two people would become one; short forms may be shared."""
    forms = Counter(
        form
        for entry in ENTRIES
        if entry["gender"] == gender
        for form in {form for language in (*CYRILLIC, *LATIN) for form in entry.get(language, ())}
    )

    assert {form for form, count in forms.items() if count > 1} <= SHARED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ігар", "Ягор", id="ihar-yahor"),
        pytest.param("Ганна", "Яна", id="hanna-yana"),
        pytest.param("Алена", "Аліна", id="alena-alina"),
        pytest.param("Аляксандр", "Аляксей", id="aliaksandr-aliaksei"),
        pytest.param("Уладзімір", "Уладзіслаў", id="uladzimir-uladzislau"),
        pytest.param("Алег", "Вольга", id="aleh-volha"),
        pytest.param("Станіслаў", "Святаслаў", id="stanislau-sviataslau"),
        pytest.param("Марфа", "Мария", id="marfa-maria"),
    ],
)
def test_names_that_are_often_mixed_up_stay_apart(one, other):
    """Somebody called the one is not called the other."""
    assert names_of(one)
    assert names_of(other)
    assert not names_of(one) & names_of(other)


@pytest.mark.parametrize(
    "spellings",
    [
        "Алесь Аляксандр Александр Олександр Alexander Ales Aliaksandr Alyaksandr Aleksander Oleksandr Sasha",
        "Мікалай Мікола Николай Микола Nikolai Mikalai Mikołaj Nicholas Mykola",
        "Зміцер Дзмітрый Дмитрий Dmitri Dzmitry Zmicier Dmytro Dmitrij",
        "Уладзімір Владимир Володимир Vladimir Uladzimir Wladimir Włodzimierz Volodymyr",
        "Сяргей Сергей Сергій Siarhei Syarhey Sergei Sergej Siarhiej Serhiy",
        "Вольга Ольга Olga Volha Olha",
        "Ганна Анна Hanna Anna",
        "Кацярына Екатерина Katsiaryna Kaciaryna Ekaterina Yekaterina Katarzyna Catherine",
        "Іслам Ислам Islam إسلام اسلام",
        "Андрэй Андрей Andrzej أندريه",
        "Уладзімір Владимир فلاديمير",
        "Яўген Евгений Євген Yauhen Yevgeny Jauhien Evgenij Eugene",
    ],
)
def test_forms_of_one_name_meet(spellings):
    """National, official and short forms, in every romanisation."""
    assert set.intersection(*(names_of(word) for word in spellings.split()))


@pytest.mark.parametrize(
    ("patronymic", "father", "gender"),
    [
        pytest.param("Пятровіч", "Piotr", given.MALE, id="be"),
        pytest.param("Petrovich", "Piotr", given.MALE, id="english"),
        pytest.param("Petrowitsch", "Piotr", given.MALE, id="german"),
        pytest.param("Piotrowicz", "Piotr", given.MALE, id="polish"),
        pytest.param("Сяргееўна", "Siarhei", given.FEMALE, id="be-daughter"),
        pytest.param("Sergeevna", "Siarhei", given.FEMALE, id="daughter"),
        pytest.param("Львович", "Leu", given.MALE, id="lost-vowel"),
        pytest.param("Ильинична", "Ilia", given.FEMALE, id="ilya"),
        pytest.param("Юр'евіч", "Yury", given.MALE, id="apostrophe"),
    ],
)
def test_a_patronymic_names_the_father(patronymic, father, gender):
    """In whatever language it is formed."""
    (found,) = given.fathers_of([sounds(patronymic)])

    assert found is not None
    assert found.gender == gender
    assert father in {given.names()[number].name for number in found.names}


@pytest.mark.parametrize("word", ["Рудакоў", "Anna", "Minsk", ""])
def test_other_words_are_no_patronymics(word):
    """They do not end like one."""
    assert given.fathers_of([sounds(word)]) == [None]
