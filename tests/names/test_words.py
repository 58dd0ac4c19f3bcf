"""What a written name is made of, however a list writes it; people are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names.tables import table
from faustpfand.names.words import words


def written(name):
    return [word.written for word in words(name)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Іван Рудакоў", "Іван Рудакоў", id="given-first"),
        pytest.param("Рудакоў Іван Пятровіч", "Рудакоў Іван Пятровіч", id="surname-first"),
        pytest.param("  Іван \t Рудакоў\n", "Іван Рудакоў", id="blanks"),
        pytest.param("Іван\u00a0Рудакоў", "Іван Рудакоў", id="no-break-space"),
        pytest.param("Іван\u2009Рудакоў", "Іван Рудакоў", id="thin-space"),
        pytest.param("\ufeffІван Ру\u00adдакоў", "Іван Рудакоў", id="byte-order-mark-and-soft-hyphen"),
        pytest.param("\u200eІван\u200b Рудакоў\u200f", "Іван Рудакоў", id="marks-of-direction"),
        pytest.param("Rudakou, Ivan", "Rudakou Ivan", id="comma"),
        pytest.param("Rudakou,Ivan", "Rudakou Ivan", id="comma-without-blank"),
        pytest.param("Rudakou , Ivan", "Rudakou Ivan", id="blank-before-comma"),
        pytest.param("Ганна Рудакова-Новік", "Ганна Рудакова Новік", id="double-surname"),
        pytest.param("Ганна Рудакова — Новік", "Ганна Рудакова Новік", id="double-surname-with-a-dash"),
        pytest.param("Hanna Rudakova–Novik", "Hanna Rudakova Novik", id="double-surname-with-an-en-dash"),
        pytest.param("Анна-Мария Рудакова", "Анна Мария Рудакова", id="double-given-name"),
        pytest.param("«Іван» (Ян) Рудакоў", "Іван Ян Рудакоў", id="quotes-and-brackets"),
        pytest.param("Ivan/Jan Rudakou", "Ivan Jan Rudakou", id="stroke"),
        pytest.param("ИванРудаков", "Иван Рудаков", id="blank-lost-in-print"),
        pytest.param("РудаковИван Петрович", "Рудаков Иван Петрович", id="blank-lost-before-the-given-name"),
        pytest.param("McTest Ivan", "McTest Ivan", id="capital-inside-a-latin-word"),
        pytest.param("Sean O'Test", "Sean O'Test", id="apostrophe"),
        pytest.param("Ivan Rudakou.", "Ivan Rudakou", id="full-stop-at-the-end"),
    ],
)
def test_a_name_is_parted_into_its_words(name, expected):
    """In the order written."""
    assert written(name) == expected.split()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("И.П. Рудаков", "И П", id="without-blanks"),
        pytest.param("И. П. Рудаков", "И П", id="with-blanks"),
        pytest.param("И.П.Рудаков", "И П", id="run-together"),
        pytest.param("Рудаков И.П.", "И П", id="at-the-end"),
        pytest.param("Рудаков И П", "И П", id="without-full-stops"),
        pytest.param("Рудаков Иван П.", "П", id="of-the-father"),
        pytest.param("Yu. Kh. Rudakov", "Yu Kh", id="two-letters"),
        pytest.param("Yu.Kh. Rudakov", "Yu Kh", id="two-letters-without-blanks"),
        pytest.param("Zh.-P. Rudakov", "Zh P", id="hyphen"),
        pytest.param("E. I. Testov", "E I", id="letters-that-are-particles-elsewhere"),
        pytest.param("Y. Testov", "Y", id="y"),
        pytest.param("Yu Kh Rudakov", "", id="words-of-two-letters"),
        pytest.param("Иван Рудаков", "", id="none"),
        pytest.param("李 娜", "", id="signs-are-words"),
    ],
)
def test_initials_are_told_from_words(name, expected):
    """One letter, or two that write one sound and have a full stop."""
    assert [word.written for word in words(name) if word.initial] == expected.split()


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Іван Рудакоў",
        "пан Іван Рудакоў",
        "Господин Іван Рудакоў",
        "г-н Іван Рудакоў",
        "Гр. Іван Рудакоў",
        "M-me Іван Рудакоў",
        "Іван Рудакоў, Jr.",
        "Іван Рудакоў малодшы",
        "Іван фон Рудакоў",
        "Іван van der Рудакоў",
        "Іван de la Рудакоў",
        "Іван аль-Рудакоў",
        "Іван Рудакоў оглы",
        "Іван Рудакоў-оглы",
    ],
)
def test_titles_and_particles_are_left_out(name):
    """They come and go between lists."""
    assert written(name) == ["Іван", "Рудакоў"]


LISTED = table("particles")
PARTICLES = [
    str(word)
    for listed in (*map(LISTED.get, ("titles", "particles", "sons", "daughters")), *LISTED["generations"].values())
    for word in listed
]


@pytest.mark.parametrize("word", PARTICLES)
def test_every_listed_title_and_particle_is_left_out(word):
    """A row of the table that never takes effect misleads whoever reviews it."""
    assert written(f"Тэст {word} Рудакоў") == ["Тэст", "Рудакоў"]


@pytest.mark.parametrize("name", ["Пак Син Хо", "Jan Syn", "Иван Сын Рудаков"])
def test_a_word_for_son_within_a_name_is_kept(name):
    """Only at the end of a whole name it tells him from his father."""
    assert written(name) == name.split()
    assert written("Jan Rudak syn") == ["Jan", "Rudak"]


@pytest.mark.parametrize("title", ["Mr", "Dr.", "Herr", "Господин", "пан", "г-н"])
def test_a_title_is_no_word_beside_a_surname_alone(title):
    """Something remains when it is left out: `Dr. Rudakov` names nobody called Dr."""
    assert written(f"{title} Рудаков") == ["Рудаков"]


@pytest.mark.parametrize("name", ["van der", "де", "Али Аль", "Dr. Prof.", "U", "De La"])
def test_particles_alone_are_kept(name):
    """They may be somebody's name: nothing else remains."""
    assert written(name) == name.replace(".", "").split()


@pytest.mark.parametrize(
    ("name", "capitals", "before_a_comma"),
    [
        pytest.param("RUDAKOU Ivan", "RUDAKOU", "", id="capitals"),
        pytest.param("Ivan RUDAKOU-TEST", "RUDAKOU TEST", "", id="both-parts"),
        pytest.param("I. RUDAKOU", "RUDAKOU", "", id="an-initial-is-no-word-in-capitals"),
        pytest.param("Rudakou, Ivan", "", "Rudakou", id="comma"),
        pytest.param("Rudakou Test, Ivan", "", "Test", id="comma-after-two-words"),
        pytest.param("Rudakou , Ivan", "", "Rudakou", id="blank-before-the-comma"),
        pytest.param("Ivan Rudakou", "", "", id="neither"),
    ],
)
def test_marks_of_surnames_are_seen(name, capitals, before_a_comma):
    """Lists print surnames in capitals or put a comma after them."""
    found = words(name)

    assert [word.written for word in found if word.capitals] == capitals.split()
    assert [word.written for word in found if word.comma] == before_a_comma.split()


@pytest.mark.parametrize("name", ["", "   ", "---", "?!", "\u200b", "«»", ","])
def test_a_name_without_letters_has_no_words(name):
    """Nothing to compare."""
    assert words(name) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Hasan al-Testi", "Hasan Testi", id="article"),
        pytest.param("Hasan Al Testi", "Hasan Testi", id="article-apart"),
        pytest.param("Abdulrahman Testi", "Abd al-Rahman Testi", id="servant-of"),
        pytest.param("Abdul Rahman Testi", "Abdulrahman Testi", id="servant-apart"),
    ],
)
def test_articles_of_arabic_names_are_written_or_not(one, other):
    """The words that remain sound the same."""
    assert [word.sound for word in words(one)] == [word.sound for word in words(other)]


@given(st.text())
def test_any_text_can_be_taken_apart(name):
    """Every word has a sound, and nothing is lost altogether."""
    found = words(name)

    assert all(word.sound for word in found)
    assert found or not any(char.isalpha() and char.isascii() for char in name)


@given(st.lists(st.sampled_from(["Іван", "Volha", "Кавалёў", "Schulz", "И.", "Yu."]), max_size=5), st.randoms())
def test_order_changes_no_word(parts, dice):
    """A word is read alike wherever it stands."""
    mixed = dice.sample(parts, len(parts))

    assert sorted(written(" ".join(mixed))) == sorted(written(" ".join(parts)))
