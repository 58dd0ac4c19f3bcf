"""Limits for one log-linear model by profile likelihood, people seen and not seen as one multinomial sample of N.

They take the model for granted, so they are too narrow to be printed; they are for comparison with other programs.

Source:
    Cormack 1992, Biometrics 48; Baillargeon and Rivest 2007, JSS 19(5).
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq, minimize_scalar
from scipy.special import chdtri, gammaln

from faustpfand.accounts.unlisted import loglinear
from faustpfand.accounts.unlisted.table import Bools, CaptureTable

_REACH = 1e6  # n_0 is followed up to so many times the people seen; a limit beyond is none


@dataclass(frozen=True, slots=True)
class Profiled:
    """N in persons that is likeliest under the multinomial, with its limits; None where the likelihood sets none."""

    estimate: float
    low: float
    high: float | None


def multinomial(table: CaptureTable, terms: Bools, level: float = 0.95) -> Profiled | None:
    """Profile the multinomial likelihood of N under one model.

    l(N) = log N! - log n_0! - sum log n_omega! + max sum n_omega log p_omega, n_0 = N - n counted as the cell of the
    empty history. Limits are where l falls below its top by half the quantile of chi-square with 1 degree of freedom.

    Args:
        table: captures.
        terms: of the model, shape (2^k,).
        level: of the limits.

    Returns:
        None where the model has no estimate that exists and is identifiable. The estimate differs a little from the
        Poisson one of `loglinear.fit`.
    """
    fits = loglinear.fit(table.cells, terms)
    if fits.code[0] != loglinear.SOUND:
        return None
    n, start = table.n, float(np.log(fits.unlisted[0] + 1))

    def value(log_n_0: float) -> float:
        return _loglik(table, terms, float(np.expm1(log_n_0)))

    last = float(np.log1p(_REACH * n))
    found = minimize_scalar(lambda at: -value(at), bounds=(max(0.0, start - 3), min(start + 3, last)), method="bounded",
                            options={"xatol": 1e-10})  # fmt: skip
    top, peak = max((-found.fun, float(found.x)), (value(0.0), 0.0))
    cut = top - float(chdtri(1, 1 - level)) / 2
    low = n if value(0.0) >= cut else n + np.expm1(brentq(lambda at: value(at) - cut, 0.0, peak, xtol=1e-10))
    high = None if value(last) >= cut else n + np.expm1(brentq(lambda at: value(at) - cut, peak, last, xtol=1e-10))
    return Profiled(n + float(np.expm1(peak)), float(low), None if high is None else float(high))


def _loglik(table: CaptureTable, terms: Bools, n_0: float) -> float:
    """Give l(N) without what does not depend on N: the Poisson one of the whole table, and log N! - N log N + N.

    A Poisson fit reproduces the total N, so its likelihood is that of the multinomial but for these terms.
    """
    total = table.n + n_0
    return loglinear.whole_loglik(table.cells, terms, n_0) + float(gammaln(total + 1) - total * np.log(total) + total)
