"""How many could be meant: namesakes at hand and common surnames; people are invented."""

import numpy as np
import pytest

from faustpfand.names import SAME, UNSURE, compare, compare_columns
from faustpfand.names.bearers import bearers, skeletons
from faustpfand.names.column import column
from faustpfand.names.distance import encode
from faustpfand.names.letters import sounds
from faustpfand.names.surnames import per_100000

FATHERS = ["Пятровіч", "Мікалаевіч", "Сяргеевіч", "Паўлавіч", "Барысавіч"]
NAMESAKES = [f"Іван {father} Рудакоў" for father in FATHERS]


def bare(at_hand):
    """Compare a bare name with itself in Latin letters, with other names at hand."""
    return compare_columns(["Іван Рудакоў", *at_hand], ["Ivan Rudakou", *at_hand]).row(0, named=True)


def counted(names):
    (found,) = bearers([column(names)])
    return found


@pytest.mark.parametrize("namesakes", [2, 3, 4, 5])
def test_a_bare_name_is_unsure_where_namesakes_are_at_hand(namesakes):
    """Two men of one name with different fathers: it could be either, whatever the letters say."""
    found = bare(NAMESAKES[:namesakes])

    assert found["verdict"] == "unsure"
    assert f"{namesakes} people in these lists are called so" in found["reasons"]


def test_the_more_namesakes_the_less_a_bare_name_says():
    """One man with a patronymic is no namesake of himself."""
    scores = [bare(NAMESAKES[:count])["score"] for count in range(len(NAMESAKES) + 1)]

    assert scores[0] == scores[1] >= SAME
    assert scores[1:] == sorted(scores[1:], reverse=True)
    assert len(set(scores[1:])) == len(scores) - 1


@pytest.mark.parametrize(
    "at_hand",
    [
        pytest.param(["Пятро Рудакоў", "Сяргей Рудакоў", "Ганна Рудакова"], id="brothers-and-sister"),
        pytest.param(["Пятро Паўлавіч Рудакоў", "Сяргей Барысавіч Рудакоў"], id="relatives-with-fathers"),
        pytest.param(["Іван Пятровіч Рудакоў", "Ivan Petrovich Rudakov"], id="one-man-in-two-spellings"),
        pytest.param(["Іван Пятровіч Рудакоў", "Пётр Іванавіч Рудакоў"], id="father-and-son"),
        pytest.param(["Іван Пятровіч Шаўчук", "Іван Паўлавіч Шаўчук"], id="namesakes-of-others"),
        pytest.param(["Іван Рудакоў", "IVAN RUDAKOU"], id="the-bare-name-again"),
    ],
)
def test_families_and_spellings_are_no_namesakes(at_hand):
    """Who is called otherwise can't be meant."""
    assert bare(at_hand)["score"] == pytest.approx(bare([])["score"], abs=0.001)


def test_namesakes_with_their_fathers_are_told_apart():
    """However many there are, a patronymic says who is meant."""
    pair = ["Іван Пятровіч Рудакоў"], ["Ivan Petrovich Rudakov"]
    alone = compare_columns(*pair).row(0, named=True)

    among = compare_columns([*pair[0], *NAMESAKES], [*pair[1], *NAMESAKES]).row(0, named=True)

    assert among["verdict"] == "same"
    assert among["score"] == pytest.approx(alone["score"], abs=0.001)


@pytest.mark.parametrize(
    ("rare", "common"),
    [
        pytest.param("Іван Рудакоў", "Іван Іваноў", id="belarusian"),
        pytest.param("Иван Рудаков", "Иван Смирнов", id="russian"),
        pytest.param("Jan Rudak", "Jan Nowak", id="polish"),
        pytest.param("Ганна Рудакова", "Ганна Іванова", id="woman"),
    ],
)
def test_a_rare_surname_says_more_than_a_common_one(rare, common):
    """Many men are called Ivan Ivanov."""
    assert compare(rare, rare).score > compare(common, common).score
    assert "common" in " ".join(compare(common, common).reasons)


BARE = [
    pytest.param("Тандарудак", "same", id="not-listed"),
    pytest.param("Адамовіч", "same", id="50-in-100000"),
    pytest.param("Пашкевіч", "same", id="90-in-100000"),
    pytest.param("Мельнікаў", "unsure", id="150-in-100000"),
    pytest.param("Казлоў", "unsure", id="more-than-200-in-100000"),
]


@pytest.mark.parametrize(("surname", "verdict"), BARE)
def test_a_bare_name_beside_a_patronymic_is_a_namesake_where_the_surname_is_common(surname, verdict):
    """Nobody says whether it is he; both bare, or both with one father, are taken for one man."""
    bare, full = f"Алег {surname}", f"Алег Пятровіч {surname}"

    assert compare(bare, full).verdict == verdict
    assert compare(bare, bare).verdict == compare(full, full).verdict == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Алена Казлова", "Алег Пятровіч Казлоў", id="another-given-name"),
        pytest.param("Алег Казлоўскі", "Алег Пятровіч Казлоў", id="another-surname"),
        pytest.param("Алег Казлоў", "Алег Пятровіч Казлоў-Бондар", id="a-surname-more"),
        pytest.param("Казлоў", "Алег Пятровіч Казлоў", id="no-given-name"),
        pytest.param("А. Казлоў", "Алег Пятровіч Казлоў", id="an-initial"),
    ],
)
def test_only_the_patronymic_may_be_missing(left, right):
    """Then a person is asked, however common the surname is; not where something else is missing or another."""
    assert compare("Алег Казлоў", "Алег Пятровіч Казлоў").verdict == "unsure"
    assert compare(left, right).verdict == "different"


def test_among_many_namesakes_nobody_is_asked_about_a_bare_name():
    """Three people can be told apart by looking, thirty can't."""
    fathers = ["Пятровіч", "Іванавіч", "Сяргеевіч", "Мікалаевіч", "Фёдаравіч"]
    names = [f"Алег {each} Казлоў" for each in fathers]

    few, many = (compare_columns(["Алег Казлоў"] * len(some), some)["verdict"] for some in (names[:3], names))

    assert set(few) == {"unsure"}
    assert set(many) == {"different"}


def test_the_commoner_the_surname_the_less_a_bare_name_says():
    """And an initial says less than a name, the more so the commoner the surname."""
    surnames = [each.values[0] for each in BARE]
    names = [f"Алег Пятровіч {each}" for each in surnames]

    bare = compare_columns([f"Алег {each}" for each in surnames], names)["score"].to_list()
    initials = compare_columns([f"А. П. {each}" for each in surnames], names)["score"].to_list()

    assert bare == sorted(bare, reverse=True)
    assert bare[-1] < UNSURE
    assert initials == sorted(initials, reverse=True)
    assert initials[0] > UNSURE > initials[-1]


@pytest.mark.parametrize("spelling", ["Іваноў", "Иванов", "Ivanov", "Ivanou", "Iwanow", "Иванова", "Ivanova"])
def test_a_common_surname_is_common_in_every_spelling(spelling):
    """And in a woman's form."""
    assert per_100000([sounds(spelling)]) == per_100000([sounds("Иванов")]) > [0]


def test_a_surname_that_is_not_listed_counts_as_rare():
    """Nothing is made up."""
    assert per_100000([sounds("Тандарудак")]) == [0]


def test_people_are_counted_by_given_name_and_father():
    """Four brothers and sisters, one of them twice and once without his father."""
    twice = ["Іван Пятровіч Рудакоў", "Ivan Petrovich Rudakov"]

    found = counted([*twice, "Иван Рудаков", "Павел Рудаков", "Ганна Рудакова", "Ян Тэст"])

    assert found.surname.tolist() == [3, 3, 3, 3, 3, 1]
    assert found.rivals.tolist() == [1, 1, 1, 0, 0, 0]


def test_all_columns_are_at_hand():
    """A namesake in the other list is a namesake, too."""
    mine, yours = bearers([column(NAMESAKES[:2]), column([NAMESAKES[2], "Іван Рудакоў"])])

    assert mine.rivals.tolist() == [3, 3]
    assert yours.rivals.tolist() == [3, 3]


def test_nobody_at_hand_is_nobody():
    """An empty column is a column."""
    found = counted([])

    assert [len(each) for each in (found.surname, found.rivals, found.common)] == [0, 0, 0]


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        pytest.param("Рудакоў", "Rudakov", True, id="short-u"),
        pytest.param("Гарэлік", "Gorelik", True, id="h-and-g"),
        pytest.param("Шушкевіч", "Szuszkiewicz", True, id="polish"),
        pytest.param("Рудакоў", "Рудакова", True, id="woman"),
        pytest.param("Рудакоў", "Рубакоў", False, id="other-consonant"),
        pytest.param("Рудак", "Рудакоў", False, id="longer"),
    ],
)
def test_spellings_meet_in_their_consonants(one, other, meet):
    """Skeletons of one surname are one number."""
    keys = skeletons(encode([sounds(one), sounds(other)], bones=True))

    assert (keys[0] == keys[1]) == meet


def test_a_word_without_consonants_has_no_skeleton():
    """Zero stands for none."""
    assert skeletons(encode(["aeo", ""], bones=True)).tolist() == [0, 0]
    assert skeletons(np.zeros((0, 24), np.uint8)).shape == (0,)
