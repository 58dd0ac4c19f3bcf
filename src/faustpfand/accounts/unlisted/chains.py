"""Whether Markov chains agree, and how many independent draws they are worth.

Source:
    Vehtari, Gelman, Simpson, Carpenter and Buerkner 2021, Bayesian Analysis 16: rank-normalised split R-hat, bulk ESS.
"""

import numpy as np
from scipy.special import ndtri
from scipy.stats import rankdata

from faustpfand.accounts.unlisted.table import Floats


def rhat(draws: Floats) -> float:
    """Give the larger of the R-hats of the ranks and of the folded ranks; 1 means that the chains agree.

    Args:
        draws: shape (chains, draws), 4 draws a chain or more.
    """
    folded = np.abs(draws - np.median(draws))
    return max(_rhat(_normal_scores(_split(draws))), _rhat(_normal_scores(_split(folded))))


def ess(draws: Floats) -> float:
    """Give the bulk effective sample size: so many independent draws would tell as much about the middle."""
    return _ess(_normal_scores(_split(draws)))


def _split(draws: Floats) -> Floats:
    half = draws.shape[1] // 2
    return np.concatenate([draws[:, :half], draws[:, -half:]])


def _normal_scores(draws: Floats) -> Floats:
    rank = rankdata(draws, axis=None).reshape(draws.shape)
    value: Floats = ndtri((rank - 0.375) / (draws.size + 0.25))
    return value


def _variances(draws: Floats) -> tuple[float, float]:
    """Give W, the variance within chains, and var+, that of all draws."""
    n = draws.shape[1]
    within = float(draws.var(axis=1, ddof=1).mean())
    between = float(n * draws.mean(axis=1).var(ddof=1))
    return within, (n - 1) / n * within + between / n


def _rhat(draws: Floats) -> float:
    within, overall = _variances(draws)
    return float(np.sqrt(overall / within)) if within > 0 else 1.0


def _ess(draws: Floats) -> float:
    m, n = draws.shape
    within, overall = _variances(draws)
    if overall == 0:
        return float(m * n)
    rho = 1 - (within - _autocovariance(draws).mean(0) * n / (n - 1)) / overall
    rho[0] = 1
    pairs = rho[: n // 2 * 2].reshape(-1, 2).sum(1)  # Geyer: sums of neighbours are positive and fall
    end = int(np.argmax(pairs <= 0)) if (pairs <= 0).any() else len(pairs)
    falling = np.minimum.accumulate(pairs[:end])
    tau = max(-1 + 2 * float(falling.sum()), 1 / np.log10(m * n))
    return m * n / tau


def _autocovariance(draws: Floats) -> Floats:
    n = draws.shape[1]
    centred = draws - draws.mean(1, keepdims=True)
    spectrum = np.fft.rfft(centred, 2 * n)
    value: Floats = np.fft.irfft(np.abs(spectrum) ** 2, 2 * n)[:, :n] / n
    return value
