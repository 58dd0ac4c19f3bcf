"""Two lists, alone or within strata: what independence given the covariates would mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

import numpy as np
from scipy.special import ndtri

from faustpfand.accounts.unlisted.table import CaptureTable, of_histories


@dataclass(frozen=True, slots=True)
class Stratum:
    """People of one stratum on list 1, on list 2, on both; `petersen` is None where nobody is on both."""

    name: str
    n_1: int
    n_2: int
    n_12: int

    @property
    def petersen(self) -> float | None:
        """N if the lists are independent within the stratum: n_1 n_2 / n_12."""
        return self.n_1 * self.n_2 / self.n_12 if self.n_12 else None


@dataclass(frozen=True, slots=True)
class TwoLists:
    """N in persons with its 95 per cent interval; `silent` names the strata without overlap, which are left out."""

    estimate: float
    sd: float
    low: float
    high: float
    strata: tuple[Stratum, ...]
    silent: tuple[str, ...]


def doubly_robust(tables: Mapping[str, CaptureTable], level: float = 0.95) -> TwoLists | None:
    """Estimate N from two lists that are independent within each stratum.

    With q_1, q_2, q_12 the shares of the seen on list 1, 2 and both, by stratum, and Y the indicators,
    phi = (q_1 q_2 / q_12) (Y_1/q_1 + Y_2/q_2 - Y_1 Y_2 / q_12), 1/psi = mean phi, N = n / psi,
    var = n var(phi) + n (1/psi) (1/psi - 1). With discrete strata this is the sum of the Petersen estimates.

    Args:
        tables: a table of the same two lists for each stratum.
        level: of the interval, which is normal.

    Returns:
        None where no stratum has anybody on both lists.

    Source:
        Das, Kennedy and Jewell 2021, arXiv 2104.14091.
    """
    strata = [Stratum(name, *(int(one) for one in (*table.totals, table.cells[3]))) for name, table in tables.items()]
    telling = [(one, tables[one.name]) for one in strata if one.n_12]
    if not telling:
        return None
    phi, people = [], []
    for one, table in telling:
        n = table.n
        q_1, q_2, q_12 = one.n_1 / n, one.n_2 / n, one.n_12 / n
        for history, (y_1, y_2) in enumerate([(1, 0), (0, 1), (1, 1)], start=1):
            phi.append(q_1 * q_2 / q_12 * (y_1 / q_1 + y_2 / q_2 - y_1 * y_2 / q_12))
            people.append(int(table.cells[history]))
    n = sum(people)
    mean = float(np.average(phi, weights=people))
    variance = float(np.average((np.array(phi) - mean) ** 2, weights=people)) * n / (n - 1)
    sd = sqrt(n * variance + n * mean * (mean - 1))
    z = float(ndtri((1 + level) / 2))
    return TwoLists(
        estimate=n * mean,
        sd=sd,
        low=n * mean - z * sd,
        high=n * mean + z * sd,
        strata=tuple(strata),
        silent=tuple(one.name for one in strata if not one.n_12),
    )


def chapman(table: CaptureTable, level: float = 0.95) -> tuple[float, float, float]:
    """Give Chapman's N for two lists, less biased than Petersen's, with log-normal limits that never go below n.

    Source:
        Chapman 1951; limits after Chao 1987, Biometrics 43.
    """
    n_1, n_2, n_12 = (int(one) for one in (*table.totals, table.cells[3]))
    n_hat = (n_1 + 1) * (n_2 + 1) / (n_12 + 1) - 1
    variance = (n_1 + 1) * (n_2 + 1) * (n_1 - n_12) * (n_2 - n_12) / ((n_12 + 1) ** 2 * (n_12 + 2))
    f_0 = max(n_hat - table.n, 1e-9)
    c = np.exp(float(ndtri((1 + level) / 2)) * sqrt(np.log1p(variance / f_0**2)))
    return n_hat, table.n + f_0 / c, table.n + f_0 * c


def pair(table: CaptureTable, i: int, j: int) -> CaptureTable:
    """Keep two lists of a table."""
    histories = np.arange(1 << table.k)
    both = (histories >> i & 1) + 2 * (histories >> j & 1)
    people = np.bincount(both, table.cells, 4)
    return of_histories((table.lists[i], table.lists[j]), {at: int(people[at]) for at in (1, 2, 3)})
