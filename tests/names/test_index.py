"""Which names are worth comparing: all that comparing would find; people are invented."""

import random
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import UNSURE, candidates, comparison, comparison_within, probability
from faustpfand.synth.people import invent
from faustpfand.synth.spelling import SPELLINGS
from strategies import searched

COMPLETE = 0.995
PEOPLE = 150


@cache
def people():
    dice = random.Random(20310504)
    return [invent(dice, dice.choice(["male", "female"])) for _ in range(PEOPLE)]


@cache
def spelled():
    """Everybody in every spelling, each name once, with the places in `people` of whom it may be."""
    found = {}
    for at, person in enumerate(people()):
        for spelling in SPELLINGS:
            found.setdefault(person.written(spelling), set()).add(at)
    return found


def places(both):
    return set(zip(*(side.tolist() for side in candidates(both.left, both.right)), strict=True))


def met(left, right):
    """Give the pairs of names that the index brings together."""
    return {(left[a], right[b]) for a, b in places(comparison(left, right))}


@pytest.mark.slow
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_everybody_meets_himself_in_every_spelling(spelling):
    """Whatever alphabet and rule of romanisation either list uses."""
    left, right = list(dict.fromkeys(person.written(spelling) for person in people())), list(spelled())
    true = {(one, other) for one in left for other in right if spelled()[one] & spelled()[other]}

    found = met(left, right)

    assert len(true & found) >= COMPLETE * len(true), sorted(true - found)[:10]


@pytest.mark.slow
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_comparing_finds_are_candidates(spelling):
    """Pairs that `compare` shows to a person, among all pairs of two lists."""
    both = comparison(list(dict.fromkeys(person.written(spelling) for person in people())), list(spelled()))
    one, other = (each.ravel() for each in np.indices((len(both.left.names), len(both.right.names))))
    weighed = both.evidence((one, other))
    scores = probability(weighed.odds)
    shown = (scores >= UNSURE) | weighed.undecided
    worth = set(zip(one[shown].tolist(), other[shown].tolist(), strict=True))

    missed = worth - places(both)

    told = [(both.left.names[a], both.right.names[b], float(scores[a * len(spelled()) + b])) for a, b in sorted(missed)]
    assert len(missed) <= (1 - COMPLETE) * len(worth), told[:10]


def test_the_index_saves_work():
    """Hardly anybody is compared with anybody else."""
    left, right = ([person.written(spelling) for person in people()] for spelling in ("be", "ru-en"))

    assert len(met(left, right)) < 0.1 * PEOPLE**2


PARTS = [
    "Іван",
    "Volha",
    "Hanna",
    "Кавалёў",
    "Kavaliova",
    "Schulz",
    "Петрович",
    "A.",
    "김철수",
    "Kim",
    "Chol-su",
    "محمد",
    "van",
]
NAMES = st.lists(st.one_of(st.lists(st.sampled_from(PARTS), max_size=4).map(" ".join), st.text(max_size=8)), max_size=8)


@pytest.mark.slow
@searched(50)
@given(NAMES, NAMES)
def test_each_pair_comes_once(left, right):
    """In any two lists, whatever stands in them; places are places in the lists."""
    both = comparison(left, right)

    one, other = candidates(both.left, both.right)

    assert len(one) == len(other) == len(places(both))
    assert all(0 <= at < len(left) for at in one)
    assert all(0 <= at < len(right) for at in other)


@pytest.mark.slow
@searched(50)
@given(NAMES, NAMES)
def test_which_list_comes_first_does_not_matter(left, right):
    """Who meets whom is symmetric."""
    assert met(left, right) == {(one, other) for other, one in met(right, left)}


WHOLE = st.lists(st.sampled_from([part for part in PARTS if part != "A."]), min_size=1, max_size=4).map(" ".join)


@pytest.mark.slow
@searched(50)
@given(st.lists(WHOLE, max_size=8))
def test_a_name_without_initials_meets_itself(names):
    """Whatever its words are; one of a given name and an initial says too little."""
    assert {(at, at) for at in range(len(names))} <= places(comparison_within(names))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("김철수", "Kim Chol-su", id="hangul"),
        pytest.param("Kim Chol-su", "김철수", id="hangul-right"),
        pytest.param("毛泽东", "Mao Zedong", id="chinese"),
        pytest.param("李娜", "Li Na", id="chinese-of-two-signs"),
        pytest.param("김철수", "김철수", id="both-without-blanks"),
        pytest.param("အောင်ဆန်း", "Aung San", id="burmese"),
        pytest.param("محمد رضایی", "Mohammad Rezaei", id="persian"),
        pytest.param("דוד לוי", "David Levi", id="hebrew"),
        pytest.param("Рудакоў", "Іван Рудакоў", id="surname-alone"),
        pytest.param("И. П. Рудаков", "Іван Рудакоў", id="initials"),
        pytest.param("Ганна Рудакова-Новік", "Anna Novik", id="one-of-two-surnames"),
        pytest.param("Саша Рудакоў", "Аляксандр Рудакоў", id="short-form"),
        pytest.param("Adam Ivan", "Ivan Adam", id="given-names-alone"),
        pytest.param("Kantemir Rudakou", "Рудаков Кантемир", id="given-name-nobody-listed"),
        pytest.param("Anna Aoi", "Ганна Аоі", id="surname-without-consonants"),
        pytest.param("Воўк Іван", "Волк Иван", id="short-u-for-l"),
        pytest.param("NEWROUZI Ahmad", "NOROOZI Ahmad", id="w-that-is-half-of-a-vowel"),
        pytest.param("Muammar Gaddafi", "Муаммар Каддафи", id="g-for-q-in-arabic-names"),
        pytest.param("Taciana Chomičová", "Tatiana Khomich", id="two-letters-read-otherwise"),
        pytest.param("محمد جمال الدين", "Mohammed Jamal Eddine", id="of-the-faith-in-arabic-letters"),
        pytest.param("埃娃·科帕奇", "Эва Копач", id="pinyin-q"),
    ],
)
def test_names_in_unlike_forms_meet(left, right):
    """Nobody compares what the index does not bring together."""
    assert met([left], [right]) == {(left, right)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Іван Рудакоў", "Іван Шаўчук", id="other-surname"),
        pytest.param("Іван Рудакоў", "Ганна Рудакова", id="other-given-name"),
        pytest.param("", "", id="empty"),
        pytest.param("?!", "Іван Рудакоў", id="no-letters"),
    ],
)
def test_names_that_nobody_takes_for_one_do_not_meet(left, right):
    """That is what the index saves."""
    assert met([left], [right]) == set()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param([], [], id="both"),
        pytest.param([], ["Ян Тэст"], id="left"),
        pytest.param(["Ян Тэст"], [], id="right"),
        pytest.param(["김철수"], [], id="right-beside-a-name-without-blanks"),
        pytest.param(["김철수"], ["", "Ян Марыя Адам Тэст"], id="nobody-of-few-words"),
    ],
)
def test_a_list_without_partners_has_no_pairs(left, right):
    """Nobody to meet is no error."""
    assert met(left, right) == set()
