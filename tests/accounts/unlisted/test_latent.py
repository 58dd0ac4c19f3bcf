"""Latent classes: parts of the prior, which published tables hardly show."""

from itertools import pairwise

import numpy as np
import pytest

from faustpfand.accounts.unlisted import latent, of_histories


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


@pytest.mark.slow
def test_many_lists_come_to_an_end(monkeypatch):
    """Each helping of people is larger than the one before it, however unlikely the next person is."""
    rng = np.random.default_rng(3)
    on = rng.random((400, 9)) < rng.beta(0.4, 3, (400, 1))
    history, people = np.unique(on @ (1 << np.arange(9)), return_counts=True)
    table = of_histories("abcdefghi", {int(one): int(n) for one, n in zip(history, people, strict=True) if one})
    helping, sizes = latent._helping, []

    def watched(*given):
        found = helping(*given)
        sizes.append(int(found[0].sum()))
        return found

    monkeypatch.setattr(latent, "_helping", watched)
    monkeypatch.setattr(latent, "SWEEPS", (1,))
    monkeypatch.setattr(latent, "BLOCKS", (1,))
    latent.sample(table)

    assert sizes[-1] == table.n
    assert all(one < other for one, other in pairwise(sizes))
