"""A tree of words by sound: what it finds is what comparing each word, and each beginning of it, would find."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import distance
from faustpfand.names.distance import encode
from faustpfand.names.sound_tree import SoundTree

WORD = st.text("aiobpkgsjE", min_size=1, max_size=6)
MOST = 2.0


def cost(one, other):
    return float(distance._cost(encode([one])[:, :6], encode([other])[:, :6], one_language=False)[0])


@pytest.mark.slow
@given(st.lists(WORD, max_size=8), WORD)
def test_costs_are_those_of_comparing(words, typed):
    """Of the whole word, and of its cheapest beginning; what costs too much is infinite."""
    whole, begun = SoundTree(encode(words)).find(encode([typed])[0], MOST)

    for at, word in enumerate(words):
        of_whole = cost(typed, word)
        of_begun = min(cost(typed, word[:size]) for size in range(1, len(word) + 1))
        for found, true in ((whole[at], of_whole), (begun[at], of_begun)):
            assert found == pytest.approx(true if true <= MOST else np.inf, abs=0.005)


def test_vowels_that_are_not_written_cost_little():
    """Typed in Arabic letters, Salman is slmn."""
    tree = SoundTree(encode(["salman", "silman", "salgar"]))

    whole, _ = tree.find(encode(["slmn"])[0], MOST, bare=True)

    assert whole[0] < 0.2
    assert np.isinf(whole[2])


@pytest.mark.parametrize("typed", ["", "a"])
def test_a_tree_of_nothing(typed):
    """Finds nothing."""
    whole, begun = SoundTree(encode([])).find(encode([typed])[0], MOST)

    assert len(whole) == len(begun) == 0
