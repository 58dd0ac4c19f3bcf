"""What each word of a name is: surname, given name, father's name, man's or woman's; people are invented."""

from itertools import compress
from operator import not_

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names.column import WORDS, column
from faustpfand.names.given import FEMALE, MALE
from faustpfand.names.vocabulary import NONE
from strategies import searched

UNKNOWN = 0


def read(name, among=()):
    """Give a name's surnames, other words, patronymic and gender."""
    found = column([*among, name])
    at, listed = len(among), found.vocabulary.written
    row = [listed[word] for word in found.words[at, : found.count[at]]]
    last = found.surname[at].tolist()
    surnames = " ".join(compress(row, last))
    others = " ".join(compress(row, map(not_, last)))
    father = found.patronymic[at]
    return surnames, others, listed[father] if father != NONE else "", int(found.gender[at])


@pytest.mark.parametrize(
    ("name", "surname", "given_name", "father", "gender"),
    [
        pytest.param("Іван Рудакоў", "Рудакоў", "Іван", "", MALE, id="given-first"),
        pytest.param("Рудакоў Іван", "Рудакоў", "Іван", "", MALE, id="surname-first"),
        pytest.param("RUDAKOU Ivan", "RUDAKOU", "Ivan", "", MALE, id="capitals-first"),
        pytest.param("Ivan RUDAKOU", "RUDAKOU", "Ivan", "", MALE, id="capitals-last"),
        pytest.param("IVAN RUDAKOU", "RUDAKOU", "IVAN", "", MALE, id="all-capitals"),
        pytest.param("ivan rudakou", "rudakou", "ivan", "", MALE, id="no-capitals"),
        pytest.param("Rudakou, Ivan", "Rudakou", "Ivan", "", MALE, id="comma"),
        pytest.param("Adam, Ivan", "Adam", "Ivan", "", MALE, id="comma-after-a-given-name"),
        pytest.param("Adam , Ivan", "Adam", "Ivan", "", MALE, id="blank-before-the-comma"),
        pytest.param("Adam, Ivan, Dr.", "Adam", "Ivan", "", MALE, id="comma-before-a-title"),
        pytest.param("Adam, Ivan Jr.", "Adam", "Ivan", "", MALE, id="comma-and-a-suffix"),
        pytest.param("ADAM Ivan", "ADAM", "Ivan", "", MALE, id="capitals-of-a-given-name"),
        pytest.param("Ivan Adam", "Adam", "Ivan", "", MALE, id="two-given-names"),
        pytest.param("Иван Петрович Рудаков", "Рудаков", "Иван", "Петрович", MALE, id="patronymic-between"),
        pytest.param("Рудаков Иван Петрович", "Рудаков", "Иван", "Петрович", MALE, id="patronymic-last"),
        pytest.param("Rudakov, Ivan Petrovich", "Rudakov", "Ivan", "Petrovich", MALE, id="patronymic-and-comma"),
        pytest.param("RUDAKOV IVAN PETROVICH", "RUDAKOV", "IVAN", "PETROVICH", MALE, id="patronymic-and-capitals"),
        pytest.param("Иван Адам Петрович", "Иван", "Адам", "Петрович", MALE, id="given-name-as-surname"),
        pytest.param("Иван Петрович", "Петрович", "Иван", "", MALE, id="surname-like-a-patronymic"),
        pytest.param("Петрович Иван Петрович", "Петрович", "Иван", "Петрович", MALE, id="surname-and-father-alike"),
        pytest.param("Иван Петрович Петрович", "Петрович", "Иван", "Петрович", MALE, id="alike-the-other-way"),
        pytest.param("Ivan PETROVICH", "PETROVICH", "Ivan", "", MALE, id="surname-in-capitals-like-a-patronymic"),
        pytest.param("Ivan Adam PETROVICH", "PETROVICH", "Ivan Adam", "", MALE, id="two-given-names-and-capitals"),
        pytest.param("Jan Maria Rokovich", "Rokovich", "Jan Maria", "", UNKNOWN, id="surname-after-two-given-names"),
        pytest.param("Hanna Maria Rokovich", "Rokovich", "Hanna Maria", "", FEMALE, id="no-son-is-called-hanna"),
        pytest.param("Ганна Пятроўна Рудакова", "Рудакова", "Ганна", "Пятроўна", FEMALE, id="woman"),
        pytest.param("Рудакова Анна Петровна", "Рудакова", "Анна", "Петровна", FEMALE, id="woman-surname-first"),
        pytest.param("Саша Рудакова", "Рудакова", "Саша", "", FEMALE, id="womans-surname"),
        pytest.param("Саша Рудаков", "Рудаков", "Саша", "", MALE, id="mans-surname"),
        pytest.param("Саша Ковальская", "Ковальская", "Саша", "", FEMALE, id="womans-surname-in-skaja"),
        pytest.param("Саша Рудак", "Рудак", "Саша", "", UNKNOWN, id="neither-says"),
        pytest.param("И.П. Рудаков", "Рудаков", "И", "П", MALE, id="initials"),
        pytest.param("Рудаков И. П.", "Рудаков", "И", "П", MALE, id="initials-last"),
        pytest.param("Иван П. Рудаков", "Рудаков", "Иван", "П", MALE, id="initial-of-the-father"),
        pytest.param("Yu. Kh. Rudak", "Rudak", "Yu", "Kh", UNKNOWN, id="initials-of-two-letters"),
        pytest.param("Анна Рудакова-Новік", "Рудакова Новік", "Анна", "", FEMALE, id="double-surname"),
        pytest.param("Анна-Мария Рудакова", "Рудакова", "Анна Мария", "", FEMALE, id="double-given-name"),
        pytest.param("Dr. Іван фон Рудакоў", "Рудакоў", "Іван", "", MALE, id="title-and-particle"),
        pytest.param("Рудакова", "Рудакова", "", "", FEMALE, id="surname-alone"),
        pytest.param("김철수", "김 철수", "", "", UNKNOWN, id="hangul"),
        pytest.param("", "", "", "", UNKNOWN, id="empty"),
        pytest.param("?!", "", "", "", UNKNOWN, id="no-letters"),
    ],
)
def test_words_have_roles(name, surname, given_name, father, gender):
    """In whatever format a list writes names."""
    assert read(name) == (surname, given_name, father, gender)


def test_a_long_name_keeps_its_first_words():
    """Nobody has more than six besides the father's name; a line of text is no name."""
    found = column([" ".join(f"Слова{letter}" for letter in "абвгдежзклмн")])

    assert found.words.shape == (1, WORDS)
    assert found.count.tolist() == [WORDS]


def test_names_without_blanks_are_marked():
    """They are compared as wholes, unless a family name of the table begins them."""
    assert column(["山本武", "김 철수", "Рудакоў", ""]).unspaced.tolist() == [True, False, False, False]


def test_plain_names_are_marked():
    """One known given name, one surname that is none: most names are so, and need no search for the best order."""
    names = ["Іван Рудакоў", "Рудакоў Іван Пятровіч", "Ivan Adam", "І. Рудакоў", "Kantemir Rudakou", "Рудакоў", ""]

    assert column(names).plain.tolist() == [True, True, False, False, False, False, False]


def test_a_name_without_blanks_runs_together_in_every_order():
    """As written, surname first, surname last, last word first."""
    written = "ivanrudakow", "rudakowivan", "ivanrudakow", "rudakowivan"

    assert column(["Іван Рудакоў"]).run_together(0) == written


@pytest.mark.parametrize("names", [[], [""], ["", "?!"]], ids=["empty", "one-without-letters", "none-with-letters"])
def test_a_column_may_be_empty(names):
    """So may a name."""
    found = column(names)

    assert found.words.shape == (len(names), WORDS)
    assert found.count.tolist() == [0] * len(names)
    assert not found.surname.any()


PARTS = ["Іван", "Volha", "КАВАЛЁЎ", "Новікава,", "Schulz", "Пятровіч", "A.", "김철수", "van", "al-Testi"]
NAMES = st.one_of(
    st.lists(st.sampled_from(PARTS), max_size=8).map(" ".join),
    st.text(max_size=20),
)


@searched(50)
@given(NAMES, st.lists(NAMES, max_size=4))
def test_neighbours_change_no_role(name, others):
    """A name is read alike alone and among others."""
    assert read(name, others) == read(name)


@searched(50)
@given(st.lists(NAMES, max_size=6))
def test_every_array_has_a_row_a_name(names):
    """And marks only words that are there."""
    found = column(names)

    assert (found.count == np.count_nonzero(found.words != NONE, axis=1)).all()
    assert not (found.surname & (found.words == NONE)).any()
    assert all(len(each) == len(names) for each in (found.patronymic, found.gender, found.unspaced, found.plain))
    assert set(found.gender.tolist()) <= {UNKNOWN, MALE, FEMALE}
