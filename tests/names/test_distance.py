"""How alike words sound: the laws, and the recursion against a plain one."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names.distance import LONGEST, SOUNDS, VOWELS, encode, likeness
from faustpfand.names.letters import sounds
from faustpfand.names.tables import table

WORD = st.text(SOUNDS, min_size=1, max_size=LONGEST)
COLUMN = st.lists(WORD, min_size=1, max_size=10)
COUPLES = st.lists(st.tuples(WORD, WORD), min_size=1, max_size=6)
COSTS = table("sounds")


def alike(couples):
    one, other = zip(*couples, strict=True)
    return likeness(encode(one), encode(other))


@given(COLUMN)
def test_a_word_is_wholly_like_itself(column):
    """Whatever its sounds."""
    assert likeness(encode(column), encode(column)) == pytest.approx(np.ones(len(column)))


@pytest.mark.parametrize("word", ["47", "2b", "々", "ʼ", "٣", "Æ"])
def test_a_word_outside_the_tables_is_like_itself(word):
    """Digits and signs that have no sound are still what they are."""
    sound = sounds(word)

    assert alike([(sound, sound)]) == pytest.approx([1])


@given(COUPLES)
def test_who_comes_first_does_not_matter(couples):
    """Likeness is symmetric, and a share."""
    found = alike(couples)

    assert (found == alike([(other, one) for one, other in couples])).all()
    assert ((found >= 0) & (found <= 1)).all()


@given(COUPLES, st.text(max_size=40), st.text(max_size=40))
def test_neighbours_do_not_matter(couples, one, other):
    """A couple is worth the same alone and among others, whatever their sizes."""
    among = alike([*couples, (one, other)])

    assert among[:-1] == pytest.approx(alike(couples))
    assert among[-1] == pytest.approx(alike([(one, other)])[0])


def test_no_words_are_no_likenesses():
    """An empty column is a column."""
    nothing = encode([])

    assert nothing.shape == (0, LONGEST)
    assert likeness(nothing, nothing).shape == (0,)


@given(st.lists(st.text(), max_size=10))
def test_any_text_can_be_encoded(column):
    """What is no sound has a code, too; what is too long is cut."""
    found = encode(column)

    assert found.shape == (len(column), LONGEST)
    assert [np.count_nonzero(row) for row in found] == [min(len(word), LONGEST) for word in column]


@given(COLUMN)
def test_bones_are_consonants(column):
    """Scripts that write consonants are compared by them."""
    bare = [word.translate(dict.fromkeys(map(ord, VOWELS + "j"))) for word in column]

    assert (encode(column, bones=True) == encode(bare)).all()


def test_each_pair_of_sounds_is_listed_once():
    """Costs are symmetric: a pair listed both ways would have the cost of the last row."""
    pairs = [frozenset(row["sounds"]) for row in COSTS["instead"]]

    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 for pair in pairs)


def test_costs_are_of_known_sounds():
    """Every row is for two sounds, costs 0 to 1 and says which habit of writing it answers to."""
    for row in COSTS["instead"]:
        assert set(row["sounds"]) <= set(SOUNDS), row
        assert 0 <= row["cost"] <= 1, row
        assert row["why"], row
    assert set(COSTS["leave_out"]["each"]) <= set(SOUNDS)
    assert len(set(SOUNDS)) == len(SOUNDS)


def test_letters_become_known_sounds():
    """What `letters.yaml` writes, `sounds.yaml` can weigh; `y` may be read again as a letter."""
    letters = table("letters")
    for alphabet in ("cyrillic", "latin"):
        for letter, sound in letters[alphabet].items():
            assert set(sound) <= set(SOUNDS), (alphabet, letter)


def leave_out(sound):
    listed = COSTS["leave_out"]
    return listed["each"].get(sound, listed["vowel"] if sound in VOWELS else listed["consonant"])


@cache
def listed():
    return {frozenset(row["sounds"]): row["cost"] for row in COSTS["instead"]}


def instead(one, other):
    vowels = (one in VOWELS) + (other in VOWELS)
    kind = ("consonant_for_consonant", "vowel_for_consonant", "vowel_for_vowel")[vowels]
    return listed().get(frozenset((one, other)), COSTS.get(kind, 1))


def cheapest(one, other, leave_out=leave_out, instead=instead):
    """Wagner and Fischer 1974, algorithm X, as printed: D(i, j) from the whole table."""
    table = {(0, 0): 0.0}
    for i, mine in enumerate(one, start=1):
        table[i, 0] = table[i - 1, 0] + leave_out(mine)
    for j, yours in enumerate(other, start=1):
        table[0, j] = table[0, j - 1] + leave_out(yours)
    for i, mine in enumerate(one, start=1):
        for j, yours in enumerate(other, start=1):
            table[i, j] = min(
                table[i - 1, j - 1] + (0 if mine == yours else instead(mine, yours)),
                table[i - 1, j] + leave_out(mine),
                table[i, j - 1] + leave_out(yours),
            )
    return table[len(one), len(other)]


EDITS = [("kitten", "sitting", 3), ("saturday", "sunday", 3), ("", "abc", 3), ("flaw", "lawn", 2)]


@pytest.mark.parametrize(("one", "other", "edits"), EDITS)
def test_the_plain_recursion_counts_edits(one, other, edits):
    """The textbook examples of the distance where each edit costs 1: what checks the engine is checked itself."""
    assert cheapest(one, other, lambda _: 1, lambda *_: 1) == edits


def weight(word):
    return sum(0.4 if sound in VOWELS else 0.1 if sound == "j" else 1 for sound in word)


@given(COUPLES)
def test_likeness_is_one_less_the_cheapest_edits(couples):
    """Wagner and Fischer, The String-to-String Correction Problem, JACM 21 (1974), algorithm X."""
    expected = [
        max(0, 1 - cheapest(one, other) / max((weight(one) + weight(other)) / 2, 0.3)) for one, other in couples
    ]

    assert alike(couples) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("near", "far"),
    [
        pytest.param(("Гарэлік", "Gorelik"), ("Гарэлік", "Барэлік"), id="h-g"),
        pytest.param(("Цярэшка", "Терешко"), ("Цярэшка", "Мерешко"), id="tsekanne"),
        pytest.param(("Хадановіч", "Ходанович"), ("Хадановіч", "Ходунович"), id="akanne"),
        pytest.param(("Зяленка", "Selenko"), ("Зяленка", "Pelenko"), id="german-s"),
        pytest.param(("Воўк", "Волк"), ("Воўк", "Ворк"), id="short-u"),
        pytest.param(("Гарэлік", "Горлик"), ("Гарулік", "Горлик"), id="no-language-loses-an-u"),
        pytest.param(("Святослав", "스뱌토슬라프"), ("Святослав", "수뱌토술라프"), id="korean-parts-consonants"),
        pytest.param(("Клаус", "クラウス"), ("Клаус", "Kurausu"), id="japanese-parts-consonants"),
    ],
)
def test_habits_of_writing_cost_less_than_other_sounds(near, far):
    """That is what the costs are for."""
    close, apart = alike([tuple(map(sounds, near)), tuple(map(sounds, far))])

    assert close > apart
