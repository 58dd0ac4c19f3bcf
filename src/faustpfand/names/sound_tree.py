"""Words in a tree of their sounds, so that what is typed meets all words that begin like it, slips allowed."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.distance import CODES, LONGEST, Codes, costs, vowel_codes

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

_NO_COST: Final = 10_000  # in hundredths: farther than any word
_UNWRITTEN: Final = 5  # what a vowel costs that the other script does not write


@dataclass(frozen=True, slots=True)
class _Level:
    starts: Places
    ends: Places
    sounds: npt.NDArray[np.uint8]


class SoundTree:
    """Words by their sounds, in alphabetical order: all that begin with the same sounds stand side by side."""

    def __init__(self, codes: Codes) -> None:
        """Grow the tree.

        Args:
            codes: sounds of words, shape (words, LONGEST), see `distance.encode`; rows may come twice.
        """
        keys, of_word = np.unique(np.ascontiguousarray(codes).view(f"S{LONGEST}").ravel(), return_inverse=True)
        rows = np.frombuffer(keys.tobytes(), np.uint8).reshape(len(keys), LONGEST)
        self._of_word: Places = of_word
        self._length = np.count_nonzero(rows, axis=1)
        # A level has the beginnings of so many sounds: in which rows they stand, and their last sound.
        differs = rows[1:] != rows[:-1]
        shared = np.append([0], np.where(differs.any(axis=1), differs.argmax(axis=1), LONGEST))[: len(rows)]
        self._levels = [_level(rows, shared, depth) for depth in range(LONGEST)]

    def find(self, query: Codes, most: float, *, bare: bool = False) -> tuple[Floats, Floats]:
        """Say what it costs to take the words for one that is typed, whole or up to here.

        The edits of `distance.likeness`, on all words at once, level by level; beginnings that cost too much are left.

        Args:
            query: the sounds typed, shape (LONGEST,), filled up with 0.
            most: what it may cost.
            bare: the query shows no vowels, so that they cost next to nothing.

        Returns:
            For each word what the whole of it costs and what its best beginning costs; infinite if more than `most`.
        """
        typed = query[query > 0].astype(np.intp)
        gone, instead = costs()
        gone = np.where(vowel_codes(), _UNWRITTEN, gone) if bare else gone
        instead = instead.reshape(CODES, CODES)[:, typed]
        limit = np.int16(round(most * 100))
        whole, begun = (np.full(len(self._length), _NO_COST, np.int16) for _ in range(2))
        left_out = np.append(np.int16(0), np.cumsum(gone[typed], dtype=np.int16))
        starts, ends, rows = np.zeros(1, np.intp), np.full(1, len(whole), np.intp), left_out[None, :]
        for depth, level in enumerate(self._levels):
            parent, child = spread(*(np.searchsorted(level.starts, each) for each in (starts, ends)))
            sound, old = level.sounds[child], rows[parent]
            new = old + gone[sound][:, None]
            new[:, 1:] = np.minimum(new[:, 1:], old[:, :-1] + instead[sound])
            # To leave typed sounds out costs their sum: the least over all places to begin is a running minimum.
            rows = np.minimum.accumulate(new - left_out, axis=1) + left_out
            kept = rows.min(axis=1, initial=_NO_COST) <= limit
            rows, starts, ends = rows[kept], level.starts[child[kept]], level.ends[child[kept]]
            if not len(rows):
                break
            cost, here = rows[:, -1], self._length[starts] == depth + 1
            whole[starts[here]] = cost[here]
            near = cost <= limit
            of, below = spread(starts[near], ends[near])
            begun[below] = np.minimum(begun[below], cost[near][of])
        return _told(whole, limit)[self._of_word], _told(begun, limit)[self._of_word]


def _level(rows: Codes, shared: Places, depth: int) -> _Level:
    starts = np.flatnonzero(shared <= depth)
    ends, sounds = np.append(starts[1:], len(rows)), rows[starts, depth]
    reach = sounds > 0
    return _Level(starts[reach], ends[reach], sounds[reach])


def spread(starts: Places, ends: Places) -> tuple[Places, Places]:
    """Give all places of several ranges, each with the number of its range."""
    sizes = ends - starts
    of = np.repeat(np.arange(len(starts)), sizes)
    return of, np.arange(len(of)) + np.repeat(starts - np.cumsum(sizes) + sizes, sizes)


def _told(cost: npt.NDArray[np.int16], limit: np.int16) -> Floats:
    return np.where(cost <= limit, cost / np.float32(100), np.float32(np.inf)).astype(np.float32)
