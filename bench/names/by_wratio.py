"""RapidFuzz `WRatio` on transliterated names; every pair is compared, since it has no index."""

from collections.abc import Callable, Iterable, Sequence

import polars as pl
from by_rapidfuzz import every_pair
from prepare import latin
from rapidfuzz import fuzz

PACKAGES = ("rapidfuzz", "anyascii")


def scorer(names: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    del names  # nothing to learn
    return lambda left, right: [fuzz.WRatio(latin(a), latin(b)) / 100 for a, b in zip(left, right, strict=True)]


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    return every_pair(left, right, fuzz.WRatio, latin)
