"""What `names.compare` promises; people are invented or have long been public."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import SAME, UNSURE, candidates, compare, comparison

ONE_PERSON = [
    pytest.param("Аляксандр Лукашэнка", "Alexander Lukashenko", id="be-and-english"),
    pytest.param("Александр Лукашенко", "Aliaksandr Lukashenka", id="ru-and-be-latin"),
    pytest.param("LUKASHENKO, Aleksandr Grigoryevich", "Аляксандр Лукашэнка", id="family-name-first-in-capitals"),
    pytest.param("Станіслаў Шушкевіч", "Stanislau Shushkevich", id="short-u"),
    pytest.param("Stanisław Szuszkiewicz", "Станислав Шушкевич", id="polish"),
    pytest.param("Уладзімір Шаўчук", "Wladimir Schautschuk", id="german"),
    pytest.param("Зміцер Ткачоў", "Dmitry Tkachev", id="other-form-of-the-given-name"),
    pytest.param("Мікола Гарэлік", "Nikolai Gorelik", id="h-and-g"),
    pytest.param("Mikalai Harelik", "Микалай Гарэлік", id="russian-letter-inside-belarusian"),
    pytest.param("Siarhei Tsieraškovič", "Сергей Терешкович", id="ts-before-a-soft-vowel"),
    pytest.param("Siarhiej Cieraškovič", "Sergey Tereshkovich", id="lacinka"),
    pytest.param("Волха Хадановіч", "Olga Khodanovich", id="prothetic-v-and-akanne"),
    pytest.param("Volha Chadanovič", "Вольга Хадановіч", id="lacinka-ch-is-kh"),
    pytest.param("Ганна Чарняўская", "Anna Chernyavskaya", id="hanna-is-anna"),
    pytest.param("Кацярына Уладзіміраўна Русак", "Екатерина Русак", id="patronymic-on-one-side"),
    pytest.param("Пётр Мікалаевіч Лабун", "Petr Nikolaevich Labun", id="patronymic-in-two-languages"),
    pytest.param("Iван Мiхальчук", "Иван Михальчук", id="latin-letters-inside-cyrillic"),
    pytest.param("Наталля Соф'іна", "Natalia Sofina", id="apostrophe"),
    pytest.param("Яўген Д. Рымша", "Евгений Рымша", id="middle-initial"),
    pytest.param("Вера Жыбульская", "Věra Žybulská", id="czech"),
    pytest.param("Вера Рудакова", "Věra Rudakovová", id="czech-adds-its-ending"),
    pytest.param("Вера Рудак", "Věra Rudaková", id="czech-adds-its-ending-to-a-surname-of-none"),
    pytest.param("Alesz Rudakou", "Алесь Рудакоў", id="hungarian-sz-is-s"),
    pytest.param("Szymon Rudakou", "Сымон Рудакоў", id="polish-sz-is-sh"),
    pytest.param("Georgij Rudakou", "Юрый Рудакоў", id="akin-georgij-and-jury"),
    pytest.param("Jan Rudakou", "Иван Рудаков", id="akin-jan-and-ivan"),
    pytest.param("John Rudakou", "Ян Рудакоў", id="akin-john-and-jan"),
    pytest.param("Jamal al-Din Rudakou", "Jamaleddine Rudakou", id="of-the-faith-apart-and-together"),
    pytest.param("Джамаль ад-Дин Рудаков", "Джамалэддин Рудаков", id="of-the-faith-in-cyrillic"),
    pytest.param("Ірына Васільеўна Рудакова", "Irina Vasievna Rudakova", id="a-letter-lost-in-the-patronymic"),
    pytest.param("полковник Иван Рудаков", "Іван Рудакоў", id="rank"),
    pytest.param("Mohammed Khaled Rudakou", "Khaled Rudakou", id="a-first-name-that-is-often-left-out"),
    pytest.param("Пётр Рудакоў старэйшы", "Пётр Рудакоў", id="generation-on-one-side-says-nothing"),
    pytest.param("Пётр Рудакоў мл.", "Piotr Rudakou, Jr.", id="generations-that-agree"),
]
RELATIVES = [
    pytest.param("Іван Рудакоў", "Пётр Рудакоў", id="another-given-name"),
    pytest.param("Алена Рудакова", "Аліна Рудакова", id="alena-is-not-alina"),
    pytest.param("Hanna Rudakova", "Yana Rudakova", id="hanna-is-not-yana"),
    pytest.param("Алесь Рудакоў", "Аляксей Рудакоў", id="ales-is-not-aliaksei"),
    pytest.param("Aliaksandr Rudakou", "Aliaksandra Rudakova", id="man-and-woman"),
    pytest.param("Саша Рудакоў", "Саша Рудакова", id="short-name-of-both-man-and-woman"),
    pytest.param("Іван Пятровіч Рудакоў", "Иван Николаевич Рудаков", id="another-father"),
    pytest.param("И. П. Рудаков", "Иван Николаевич Рудаков", id="another-father-by-initial"),
    pytest.param("Kantemir Rudakou", "Zhadyher Rudakou", id="given-names-nobody-listed"),
    pytest.param("Пётр Рудакоў старэйшы", "Пётр Рудакоў малодшы", id="father-and-son-of-one-name"),
    pytest.param("Peter Rudakou Sr.", "Пётр Рудаков мл.", id="father-and-son-in-two-languages"),
    pytest.param("Jan Rudakou, ojciec", "Jan Rudakou, syn", id="father-and-son-by-nouns"),
    pytest.param("Piotr Rudakou II", "Piotr Rudakou III", id="generations-by-number"),
    pytest.param("Ахмед Иван Рудаков", "Иван Рудаков", id="a-name-that-goes-on-with-the-fathers"),
    pytest.param("KIM Chun-sam", "KIM Chun-sop", id="one-syllable-in-common"),
    pytest.param("Багдан Рудакоў", "Генадзь Багдан", id="given-name-and-surname"),
    pytest.param("Иван Иванович Рудаков", "Иван Янович Рудаков", id="fathers-akin-are-two-fathers"),
]


@pytest.mark.parametrize(("left", "right"), ONE_PERSON)
def test_spellings_of_one_person_are_the_same(left, right):
    """Scripts, transliterations, order and missing patronymics do not part a person."""
    assert compare(left, right).score >= SAME, compare(left, right)


@pytest.mark.parametrize(("left", "right"), ONE_PERSON)
def test_spellings_of_one_person_are_candidates(left, right):
    """What the index does not bring together nobody compares."""
    both = comparison([left], [right])

    assert [side.tolist() for side in candidates(both.left, both.right)] == [[0], [0]]


@pytest.mark.parametrize(("left", "right"), RELATIVES)
def test_relatives_and_namesakes_are_not_the_same_person(left, right):
    """A surname in common is no identity; a wrong merge is worse than a missed one."""
    assert compare(left, right).score < 0.5, compare(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Рудакоў", "Rudakou", id="surname-alone"),
        pytest.param("Іван Рудакоў", "Рудакоў", id="surname-alone-on-one-side"),
    ],
)
def test_a_surname_alone_is_only_a_perhaps(left, right):
    """There are many of that name; a person has to look."""
    assert UNSURE <= compare(left, right).score < SAME


@pytest.mark.parametrize(
    ("left", "right", "word"),
    [
        pytest.param("Алесь Рудакоў", "Alexander Rudakov", "forms of one given name", id="given-name"),
        pytest.param("Іван Пятровіч Рудакоў", "Иван Николаевич Рудаков", "different fathers", id="fathers"),
        pytest.param("Іван Рудакоў", "Пётр Рудакоў", "different given names", id="relative"),
        pytest.param("І. Рудакоў", "Іван Рудакоў", "initial", id="initial"),
        pytest.param("", "Іван Рудакоў", "no letters", id="empty"),
        pytest.param("Jan Rudakou Jr.", "Jan Rudakou Sr.", "two generations", id="generations"),
        pytest.param("Адам Іван Рудакоў", "Іван Рудакоў", "begins with another name", id="another-name-first"),
    ],
)
def test_reasons_name_what_was_seen(left, right, word):
    """A documenter can check each reason against the two names."""
    assert word in " ".join(compare(left, right).reasons)


def test_german_s_for_z_is_worth_a_look():
    """German writes з as s: too far for SAME, near enough to be shown."""
    assert compare("Уладзімір Зяленка", "Wladimir Selenko").score >= UNSURE


PEOPLE = st.lists(
    st.sampled_from(
        ["Іван", "Сяргей", "Volha", "Hanna", "Кавалёў", "Новікава", "Schulz", "Petrovich", "A.", "김", "ch"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


@given(st.one_of(PEOPLE, st.text(max_size=30)), st.one_of(PEOPLE, st.text(max_size=30)))
def test_who_comes_first_does_not_matter(left, right):
    """The score is symmetric, lies between 0 and 1, and never comes alone."""
    match = compare(left, right)

    assert match.score == compare(right, left).score
    assert 0 <= match.score <= 1
    assert match.reasons


@given(st.lists(st.sampled_from(["Іван", "Volha", "Кавалёў", "Новікава", "Schulz"]), min_size=2, max_size=4))
def test_a_name_is_itself_in_any_order(words):
    """Order carries nothing: lists put the surname first or last."""
    assert compare(" ".join(words), " ".join(reversed(words))).score >= UNSURE


@given(PEOPLE)
def test_the_case_of_letters_does_not_matter(name):
    """Lists print surnames in capitals."""
    assert compare(name.upper(), name.upper()).score == compare(name, name).score


def test_the_thresholds_leave_room_for_doubt():
    """Between UNSURE and SAME a person decides."""
    assert 0 < UNSURE < SAME < 1
