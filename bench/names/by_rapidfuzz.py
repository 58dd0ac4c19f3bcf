"""RapidFuzz `token_sort_ratio` on transliterated names; every pair is compared, since it has no index."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
import polars as pl
from prepare import latin
from rapidfuzz import fuzz, process

PACKAGES = ("rapidfuzz", "anyascii")
_FLOOR = 60  # of 100; no cut worth having lies below
_AT_ONCE = 64  # rows of the list; bounds the memory at 64 bytes for each row of the register


def scorer(names: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    del names  # nothing to learn
    return lambda left, right: [
        fuzz.token_sort_ratio(latin(a), latin(b)) / 100 for a, b in zip(left, right, strict=True)
    ]


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    # Words sorted beforehand make `ratio` the same as `token_sort_ratio`, with the sorting done once a name.
    return every_pair(left, right, fuzz.ratio, lambda name: " ".join(sorted(latin(name).split())))


def every_pair(
    left: pl.DataFrame, right: pl.DataFrame, alike: Callable[..., float], ready: Callable[[str], str]
) -> pl.DataFrame:
    theirs = [ready(name) for name in right["name"]]
    mine = [ready(name) for name in left["name"]]
    ids, others = left["id"], right["id"]
    found = []
    for start in range(0, len(mine), _AT_ONCE):
        scores = process.cdist(
            mine[start : start + _AT_ONCE], theirs, scorer=alike, score_cutoff=_FLOOR, dtype=np.uint8
        )
        rows, columns = np.nonzero(scores)
        found.append(
            pl.DataFrame(
                {"left_id": ids[rows + start], "right_id": others[columns], "score": scores[rows, columns] / 100.0}
            )
        )
    return pl.concat(found)
