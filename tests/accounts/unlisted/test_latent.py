"""Latent classes: parts of the prior, which published tables hardly show."""

import numpy as np
import pytest

from faustpfand.accounts.unlisted import latent


@pytest.mark.parametrize("alpha", [0.001, 0.02, 1.0])
def test_few_classes_are_as_likely_as_the_prior_says(alpha):
    """V ~ Beta(1, alpha): log (1 - V) is -1/alpha on average, so that of the last class -(K - 1)/alpha.

    1 - V is far too small for a number of its own where alpha is small, and must not be cut off.
    """
    size = 4_000
    empty = np.zeros((size, latent.CLASSES), dtype=np.int64)

    log_pi = latent._broken(np.random.default_rng(1), empty, np.full(size, alpha))

    assert log_pi[:, -1].mean() * alpha == pytest.approx(-(latent.CLASSES - 1), rel=0.03)
    assert np.logaddexp.reduce(log_pi, axis=1) == pytest.approx(np.zeros(size), abs=1e-9)
