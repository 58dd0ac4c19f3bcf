"""Finding names while somebody types; people are public or invented."""

import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import Search
from faustpfand.synth.people import invent
from faustpfand.synth.spelling import SPELLINGS
from strategies import searched

NAMES = (
    "Алесь Бяляцкі", "Бяляцкий Александр Викторович", "Святлана Ціханоўская", "Сяргей Ціханоўскі", "Марыя Калеснікава",
    "Віктар Бабарыка", "Эдуард Бабарыка", "Максім Знак", "Мікалай Статкевіч", "Вольга Гарбунова", "Kaciaryna Andrejeva",
    "И.П. Рудаков", "Иван Сергеевич Тестов", "Сергей Иванович Тестов", "Анжэліка Шэўцова", "Андрэй Войніч",
    "محمد بن سلمان", "习近平", "김정은", "მიხეილ სააკაშვილი", "Min Aung Hlaing", "Néstor Pérez García", "N.N.", "??",
)  # fmt: skip

PEOPLE = 150


@cache
def search():
    return Search(NAMES)


def found(query, limit=3):
    return [NAMES[at] for at, _ in search().find(query, limit)]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Бял", "Алесь Бяляцкі"),
        ("Bial", "Алесь Бяляцкі"),
        ("Aleś B", "Алесь Бяляцкі"),
        ("Biali Ales", "Алесь Бяляцкі"),
        ("bjaljaz", "Алесь Бяляцкі"),
        ("саша бел", "Бяляцкий Александр Викторович"),
        ("Alex Bel", "Бяляцкий Александр Викторович"),
        ("Tsikh", "Святлана Ціханоўская"),
        ("Sviatlana Tsik", "Святлана Ціханоўская"),
        ("Zichanousk", "Сяргей Ціханоўскі"),
        ("Sergej Tichan", "Сяргей Ціханоўскі"),
        ("Masha Kal", "Марыя Калеснікава"),
        ("Статк", "Мікалай Статкевіч"),
        ("Stadkevich", "Мікалай Статкевіч"),  # one letter wrong
        ("Statkvich", "Мікалай Статкевіч"),  # one left out
        ("Olga Gor", "Вольга Гарбунова"),
        ("Андреева Катя", "Kaciaryna Andrejeva"),
        ("Rudakou Ivan", "И.П. Рудаков"),
        ("Schewz", "Анжэліка Шэўцова"),
        ("Sc", "Анжэліка Шэўцова"),  # on the way to Sch
        ("Wojn", "Андрэй Войніч"),
        ("Muhammad Sal", "محمد بن سلمان"),
        ("سلم", "محمد بن سلمان"),
        ("Jinping", "习近平"),
        ("Kim Jong", "김정은"),
        ("Saak", "მიხეილ სააკაშვილი"),
        ("Мин Аунг", "Min Aung Hlaing"),
        ("garcia n", "Néstor Pérez García"),
    ],
)
def test_what_is_typed_is_found(query, name):
    """The beginning of a name, in any script, order and spelling."""
    assert name in found(query)


@pytest.mark.parametrize("size", range(3, len("Bialiatski") + 1))
@pytest.mark.parametrize("name", ["Bialiatski", "Бяляцкий"])
def test_a_name_stays_while_it_is_typed(name, size):
    """From the third letter to the last."""
    assert "Алесь Бяляцкі" in found(name[:size])


def test_a_word_is_used_once():
    """Who is called Ivan and also begins with Iv is asked for."""
    both = Search(["Iwan Nowak", "Iwan Iwanicki"])

    assert [at for at, _ in both.find("Iwan Iw", 2)] == [1, 0]


def test_the_whole_word_comes_before_a_longer_one():
    """Who typed Iva to its end may mean Iva."""
    both = Search(["Maryna Ivanova", "Maryna Iva"])

    assert [at for at, _ in both.find("Iva Maryna", 2)] == [1, 0]


def test_a_patronymic_need_not_be_at_hand():
    """Who types it still finds a list without it, after one that has it."""
    assert found("Иван Сергеевич Тестов", 1) == ["Иван Сергеевич Тестов"]
    assert "Алесь Бяляцкі" in found("Алесь Віктаравіч Бяляцкі")


def test_another_name_is_not_found():
    """Nothing is told rather than anything."""
    assert found("Kowalczyk") == []


@pytest.mark.parametrize("query", ["", " ", "\n"])
def test_who_types_nothing_finds_nothing(query):
    """Not even a name without letters."""
    assert Search(["", " ", "\n", "Aleś"]).find(query, 5) == []


def test_no_names_at_hand():
    """Searching nothing finds nothing."""
    assert Search([]).find("Бял", 5) == []


@pytest.mark.parametrize("name", ["N.N.", "??"])
def test_a_name_without_words_is_found_as_it_is_written(name):
    """It has nothing else to be found by."""
    assert found(name, 1) == [name]


def test_best_come_first_and_not_too_many():
    """Scores fall, stay between 0 and 1, and the limit holds."""
    scores = [score for _, score in search().find("Тест", 1)]

    assert len(scores) == 1
    assert found("Тест", 0) == []
    every = [score for _, score in search().find("Т", 20)]
    assert every == sorted(every, reverse=True)
    assert all(0 < score <= 1 for score in every)


@given(st.lists(st.text(max_size=20), max_size=6), st.text(max_size=20))
@searched(150)
def test_any_text_may_be_typed(names, query):
    """Whatever it is, and whatever the names are."""
    places = [at for at, _ in Search(names).find(query, 10)]

    assert len(places) == len(set(places))
    assert all(0 <= at < len(names) for at in places)


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8), st.data())
@searched(150)
def test_the_very_name_comes_first(names, data):
    """However strange it is, unless it is blank."""
    name = data.draw(st.sampled_from(names).filter(str.strip))

    (at, score), *_ = Search(names).find(name, 1)

    assert names[at] == name
    assert score == 1


@pytest.mark.slow
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_everybody_is_found_in_every_spelling(spelling):
    """Three letters of the given name and five of the surname bring the person among the first ten."""
    dice = random.Random(20310504)
    people = [invent(dice, dice.choice(["male", "female"])) for _ in range(PEOPLE)]
    written = [person.written(spelling).split() for person in people]
    whole = Search([person.written("be") for person in people])

    missed = [
        words
        for at, words in enumerate(written)
        if at not in {place for place, _ in whole.find(f"{words[0][:3]} {words[-1][:5]}", 10)}
    ]

    assert len(missed) <= 0.02 * len(people), missed
