"""What each finding is worth, as evidence for one person: `resources/weights.yaml`, fitted on hand-judged pairs."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.tables import table

Floats = npt.NDArray[np.float32]

# In the order of `findings.Kind`: kinds that weigh the same always, and kinds that weigh as alike as the words are.
KINDS: Final = ("given", "short", "other_given", "initial", "other_initial")
GRADED: Final = ("surname", "word", "whole", "syllable")
_STEPS: Final = 200  # of likeness in the table of weights; half a hundredth
KNOTS: Final = np.array([0.3, 0.55, 0.7, 0.8, 0.88, 0.94, 1.0], np.float32)


@cache
def weights() -> Mapping[str, Any]:
    """Give the weights by name: natural logarithms of odds."""
    read: Mapping[str, Any] = table("weights")
    return read


def word_weight(kinds: npt.NDArray[np.int8], alike: Floats) -> Floats:
    """Give what words side by side are worth.

    Args:
        kinds: what they are to each other, see `findings.Kind`; negative where there is none.
        alike: how alike they sound, 0 to 1; counts for surnames and other words.

    Returns:
        Weights, in the shape of `kinds`; 0 where there are no words.
    """
    # One look-up a pair of words: a row of the table for each kind, a column for each step of likeness.
    worth = _table()
    return np.where(kinds < 0, np.float32(0), worth[kinds, np.rint(alike * _STEPS).astype(np.intp)])


@cache
def _table() -> Floats:
    found, grid = weights(), np.arange(_STEPS + 1) / _STEPS
    fixed = [np.full(len(grid), found["word"][name]) for name in KINDS]
    graded = [np.interp(grid, KNOTS, found["alike"][name]) for name in GRADED]
    return np.array([*fixed, *graded], np.float32)
