"""The capture-history table: how many people stand on exactly these lists and on no other.

A history is a set of lists. In code it is a number whose bit i tells whether list i is in it, so that the 2^k
histories of k lists are the places of an array; place 0, on no list, is the one nobody can count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from faustpfand.errors import Problem

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CaptureTable:
    """`cells[omega]` people have history omega, n_omega of the literature; `cells[0]` is 0, since it is unknown."""

    lists: tuple[str, ...]
    cells: Ints

    @property
    def k(self) -> int:
        """How many lists there are."""
        return len(self.lists)

    @property
    def n(self) -> int:
        """How many people stand on at least one list."""
        return int(self.cells.sum())

    @property
    def frequencies(self) -> Ints:
        """How many people stand on exactly 0, 1, ..., k lists: f_0 is 0 here, f_1, f_2, ..."""
        return np.bincount(sizes(self.k), self.cells, self.k + 1).astype(np.int64)

    @property
    def overlap(self) -> int:
        """How many people stand on two lists or more: all that the data say about the unlisted comes from them."""
        return int(self.frequencies[2:].sum())

    @property
    def totals(self) -> Ints:
        """How many people stand on each list."""
        return np.array([self.cells[has(self.k, at)].sum() for at in range(self.k)])

    def without(self, at: int) -> "CaptureTable":
        """Leave list `at` out; who stood on it alone drops out of the table."""
        low = (1 << at) - 1
        histories = np.arange(1 << self.k)
        shorter = (histories & low) | ((histories >> (at + 1)) << at)
        cells = np.bincount(shorter, self.cells, 1 << (self.k - 1)).astype(np.int64)
        cells[0] = 0
        return CaptureTable(self.lists[:at] + self.lists[at + 1 :], cells)

    def kept(self) -> "CaptureTable":
        """Leave out the lists that name nobody."""
        table = self
        for at in reversed(range(self.k)):
            if table.totals[at] == 0:
                table = table.without(at)
        return table


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many people were met exactly 1, 2, ... times, where nobody kept lists; `people[0]` is 0."""

    people: Ints

    @property
    def n(self) -> int:
        """How many people were met at all."""
        return int(self.people.sum())


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a file of captures gave: the table, and what was set aside or is worth knowing.

    `incomplete` says that the count of a history could not be read, so that the table is another one.
    """

    table: CaptureTable | Frequencies
    problems: tuple[Problem, ...] = ()
    incomplete: bool = False


@lru_cache(maxsize=16)
def sizes(k: int) -> Ints:
    """How many lists each of the 2^k histories holds."""
    return np.array([history.bit_count() for history in range(1 << k)], dtype=np.int64)


@lru_cache(maxsize=64)
def has(k: int, at: int) -> Bools:
    """Which of the 2^k histories hold list `at`."""
    return (np.arange(1 << k) >> at & 1).astype(bool)


def of_histories(lists: Sequence[str], histories: Mapping[int, int]) -> CaptureTable:
    """Make a table of history -> people."""
    cells = np.zeros(1 << len(lists), dtype=np.int64)
    for history, people in histories.items():
        cells[history] += people
    cells[0] = 0
    return CaptureTable(tuple(lists), cells)
