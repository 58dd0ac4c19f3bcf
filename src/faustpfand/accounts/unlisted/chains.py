"""Whether Markov chains agree, and how many independent draws they are worth.

Source:
    Vehtari, Gelman, Simpson, Carpenter and Buerkner 2021, Bayesian Analysis 16: rank-normalised split R-hat.
"""

import numpy as np
from scipy.special import ndtri

from faustpfand.accounts.unlisted.table import Floats


def rhat(draws: Floats) -> float:
    """Give the larger of the R-hats of the ranks and of the folded ranks; 1 means that the chains agree.

    Args:
        draws: shape (chains, draws), 4 draws a chain or more.
    """
    folded = np.abs(draws - np.median(draws))
    return max(_rhat(_normal_scores(_split(draws))), _rhat(_normal_scores(_split(folded))))


def ess(draws: Floats) -> float:
    """Give the effective sample size: so many independent draws would leave the means as far apart as they are.

    Estimated between the chains, not along them, so that chains that are each stuck elsewhere count for little.
    """
    scores = _normal_scores(_split(draws))
    _, overall = _variances(scores)
    between = float(scores.mean(axis=1).var(ddof=1))
    return len(scores) * overall / between if between > 0 else float(draws.size)


def _split(draws: Floats) -> Floats:
    half = draws.shape[1] // 2
    return np.concatenate([draws[:, :half], draws[:, -half:]])


def _normal_scores(draws: Floats) -> Floats:
    _, place, times = np.unique(draws, return_inverse=True, return_counts=True)
    rank = (np.cumsum(times) - (times - 1) / 2)[place].reshape(draws.shape)  # ties share their mean rank
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
