"""What findings are worth, and that the table is whole."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from faustpfand.names import compare_columns, probability
from faustpfand.names.distance import encode, likeness
from faustpfand.names.findings import Kind, Patronymic
from faustpfand.names.letters import sounds
from faustpfand.names.surnames import per_100000
from faustpfand.names.weights import GRADED, KINDS, KNOTS, weights, word_weight

SINGLE = (
    "prior", "spare_given", "spare_surname", "spare_own", "spare_syllable", "gender", "generation", "single",
    "common", "common_neither", "bearers", "clash_given", "clash",
)  # fmt: skip
TABLE = weights()


def test_every_finding_has_a_weight():
    """No more and no less."""
    assert set(TABLE) == {*SINGLE, "alike", "word", "patronymic"}
    assert set(TABLE["alike"]) == set(GRADED)
    assert set(TABLE["word"]) == set(KINDS)
    assert set(TABLE["patronymic"]) == {each.name.lower() for each in Patronymic}
    assert [kind.name.lower() for kind in Kind] == [*KINDS, *GRADED]


def test_every_step_of_likeness_has_a_weight():
    """The steps rise and end at the same."""
    assert {name: len(listed) for name, listed in TABLE["alike"].items()} == dict.fromkeys(GRADED, len(KNOTS))
    assert list(KNOTS) == sorted(set(KNOTS))
    assert KNOTS[-1] == 1


@pytest.mark.parametrize("name", GRADED)
def test_a_weight_never_falls_with_likeness(name):
    """What sounds more alike never speaks more against."""
    kind = np.full(201, Kind[name.upper()], np.int8)

    found = word_weight(kind, np.linspace(0, 1, 201, dtype=np.float32))

    assert (np.diff(found) >= 0).all()
    assert TABLE["alike"][name] == sorted(TABLE["alike"][name])


@pytest.mark.parametrize("name", GRADED)
def test_knots_weigh_as_the_table_says(name):
    """Between them the weights lie on a straight line."""
    found = word_weight(np.full(len(KNOTS), Kind[name.upper()], np.int8), KNOTS)

    assert found == pytest.approx(TABLE["alike"][name], abs=1e-5)


def test_what_is_not_there_weighs_nothing():
    """Places without words have kind -1."""
    assert word_weight(np.array([-1, Kind.GIVEN], np.int8), np.ones(2, np.float32)).tolist() == pytest.approx(
        [0, TABLE["word"]["given"]]
    )


@pytest.mark.parametrize(
    ("more", "less"),
    [
        pytest.param("given", "short", id="full-form-before-short"),
        pytest.param("short", "initial", id="short-form-before-initial"),
        pytest.param("initial", "other_initial", id="initial-that-agrees"),
        pytest.param("given", "other_given", id="given-name-that-agrees"),
    ],
)
def test_agreement_is_worth_more_than_less_of_it(more, less):
    """The fit may move weights, but not past each other."""
    assert TABLE["word"][more] >= TABLE["word"][less]


def test_findings_against_are_against():
    """Spare words, genders, other fathers and common surnames never speak for one person."""
    assert all(TABLE[name] <= 0 for name in SINGLE)
    assert TABLE["patronymic"]["contradicts"] < min(0, TABLE["patronymic"]["agrees"])
    assert TABLE["word"]["other_given"] < 0
    assert TABLE["word"]["other_initial"] < 0


SURNAMES = ["Тандэрчук", "Тандерчук", "Tandertschuk", "Тандарчук", "Тандарчык", "Мандарчык", "Мангарчык", "Мангаржык"]


def test_a_surname_that_agrees_less_never_raises_the_score():
    """From a habit of spelling to another surname, step by step."""
    names = [f"Іван {surname}" for surname in SURNAMES]

    scores = compare_columns(names[:1] * len(names), names)["score"].to_list()

    assert all(more >= less - 0.001 for more, less in pairwise(scores)), scores
    assert scores[0] > scores[-1]


SURNAME = st.builds("".join, st.tuples(*(st.sampled_from(each) for each in ("ТМШ", "ао", "нл", "дгт", "оау", "рл"))))


@pytest.mark.slow
@given(SURNAME, SURNAME, SURNAME)
def test_the_surname_that_sounds_nearer_scores_no_lower(base, one, other):
    """All else equal, the score follows the likeness of the surnames, but for what is too little to tell."""
    words = [f"{start}чук" for start in (base, one, other)]
    assume(not any(per_100000([sounds(word)])[0] for word in words))
    codes = encode([sounds(word) for word in words])
    near, far = likeness(codes[[0, 0]], codes[[1, 2]], one_language=True)

    scores = compare_columns([f"Іван {words[0]}"] * 2, [f"Іван {word}" for word in words[1:]])["score"]

    assert (near - far) * (scores[0] - scores[1]) >= 0 or abs(near - far) < 0.01 or abs(scores[0] - scores[1]) < 0.01


def test_odds_become_probabilities():
    """Even odds are a half; three to one are three quarters."""
    odds = np.log(np.array([1, 3, 1 / 3], np.float32))

    assert probability(odds) == pytest.approx([0.5, 0.75, 0.25])
