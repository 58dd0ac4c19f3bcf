"""Lower bounds, and what no data can tell. All are closed forms.

f_i is how many people stand on list i alone, f_ij on exactly i and j, f_1, f_2 on exactly one list, on exactly two.
"""

from dataclasses import dataclass
from math import exp, log, sqrt

import numpy as np
from scipy.special import ndtri

from faustpfand.accounts.unlisted.table import CaptureTable, Frequencies, sizes

XI = (0.5, 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Floor:
    """A lower bound for N in persons; `low` and `high` are its 95 per cent interval where one is known."""

    estimate: float
    name: str
    low: float | None = None
    high: float | None = None


def unequal_lists(table: CaptureTable, level: float = 0.95) -> Floor | None:
    """Give a floor for N where lists differ in size: N >= n + sum f_i f_j / sum f_ij over pairs of lists i < j.

    Exact if lists are independent; below N if, on balance, being on one list makes being on another likelier.
    Negative dependence breaks it.

    Args:
        table: two lists or more.
        level: of the interval: log-normal as in `counted`, with the variance of f_0 = A/B by the delta method on
            Poisson cells, var A / B^2 + A^2 / B^3. The floor is an estimate, too, and can lie above N by chance.

    Returns:
        The floor, or None where nobody stands on exactly two lists.

    Source:
        Chao 1987, Biometrics 43; Rivest and Baillargeon 2007, Biometrics 63 (Mth Chao).
    """
    alone = [int(table.cells[1 << at]) for at in range(table.k)]
    pairs = [(i, j) for i in range(table.k) for j in range(i)]
    f_ij = sum(int(table.cells[1 << i | 1 << j]) for i, j in pairs)
    if f_ij == 0:
        return None
    f_i_f_j = sum(alone[i] * alone[j] for i, j in pairs)
    f_0, name = f_i_f_j / f_ij, "unequal lists: n + sum f_i f_j / sum f_ij"
    if f_0 == 0:
        return Floor(float(table.n), name)
    variance_a = sum(f_i * (sum(alone) - f_i) ** 2 for f_i in alone)
    c = _factor(variance_a / f_ij**2 + f_i_f_j**2 / f_ij**3, f_0, level)
    return Floor(table.n + f_0, name, table.n + f_0 / c, table.n + f_0 * c)


def equal_lists(table: CaptureTable) -> Floor | None:
    """Give Chao's floor for k lists that catch alike: n + ((k-1)/k) f_1^2 / (2 f_2). None where f_2 is 0.

    Source:
        Chao 1987, Biometrics 43.
    """
    f_1, f_2 = _first_two(table)
    if f_2 == 0:
        return None
    return Floor(table.n + (table.k - 1) / table.k * f_1**2 / (2 * f_2), "equal lists: n + (k-1)/k f1^2/(2 f2)")


def counted(table: CaptureTable | Frequencies, level: float = 0.95) -> Floor | None:
    """Give Chao's floor from how often people were met: n + f_1^2 / (2 f_2). None where f_2 is 0.

    Made for counts without lists. With few lists of unequal size it is **no floor**: it can lie above N.

    Args:
        table: captures, or frequencies alone.
        level: of the interval, which is log-normal: n + f_0/C to n + f_0 C, C = exp(z sqrt(log(1 + var/f_0^2))),
            var = f_2 (r^4/4 + r^3 + r^2/2), r = f_1/f_2.

    Source:
        Chao 1987, Biometrics 43.
    """
    f_1, f_2 = _first_two(table)
    if f_2 == 0 or f_1 == 0:
        return None
    r = f_1 / f_2
    f_0 = f_1**2 / (2 * f_2)
    variance = f_2 * (r**4 / 4 + r**3 + r**2 / 2)
    c = _factor(variance, f_0, level)
    name = "counts without lists: n + f1^2/(2 f2)"
    return Floor(table.n + f_0, name, table.n + f_0 / c, table.n + f_0 * c)


def _factor(variance: float, f_0: float, level: float) -> float:
    """Give C of the log-normal interval n + f_0/C to n + f_0 C."""
    return exp(float(ndtri((1 + level) / 2)) * sqrt(log(1 + variance / f_0**2)))


def counted_se(table: CaptureTable | Frequencies) -> float | None:
    """Give the standard error of `counted`, in persons; None where f_2 is 0."""
    f_1, f_2 = _first_two(table)
    r = f_1 / f_2 if f_2 else 0.0
    return sqrt(f_2 * (r**4 / 4 + r**3 + r**2 / 2)) if f_2 else None


def counted_corrected(table: CaptureTable | Frequencies) -> Floor:
    """Give Chao's bias-corrected floor n + f_1 (f_1 - 1) / (2 (f_2 + 1)), which exists even if f_2 is 0."""
    f_1, f_2 = _first_two(table)
    return Floor(table.n + f_1 * (f_1 - 1) / (2 * (f_2 + 1)), "bias-corrected: n + f1(f1-1)/(2(f2+1))")


def zelterman(table: CaptureTable | Frequencies) -> float | None:
    """Give Zelterman's n / (1 - exp(-2 f_2 / f_1)), a point and no floor. None where f_1 or f_2 is 0.

    Source:
        Zelterman 1988, J. Stat. Plan. Inference 18.
    """
    f_1, f_2 = _first_two(table)
    return table.n / (1 - exp(-2 * f_2 / f_1)) if f_1 and f_2 else None


def by_highest_interaction(table: CaptureTable) -> dict[float, float] | None:
    """Say what N would be for several values of xi, the highest-order odds ratio, which no data can tell.

    N = n + xi eta, eta = product of the odd cells / product of the even cells. xi = 1 is "no highest-order
    interaction"; for two lists xi is their odds ratio, and xi > 1 means more unlisted.

    Returns:
        N in persons for each xi of `XI`; None where a cell is 0, so that eta is 0 or unbounded.

    Source:
        Aleshin-Guendel, Sadinle and Wakefield, The central role of the identifying assumption, arXiv 2101.09304.
    """
    if table.k < 2 or (table.cells[1:] == 0).any():
        return None
    sign = np.where(sizes(table.k) % 2, 1, -1)[1:]
    eta = exp(float(sign @ np.log(table.cells[1:])))
    return {xi: table.n + xi * eta for xi in XI}


def _first_two(table: CaptureTable | Frequencies) -> tuple[int, int]:
    frequencies = table.people if isinstance(table, Frequencies) else table.frequencies
    padded = [*map(int, frequencies[1:3]), 0, 0]
    return padded[0], padded[1]
