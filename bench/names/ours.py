"""Faustpfand itself. The one place that knows how its engine is called."""

from collections.abc import Callable, Iterable, Sequence

import polars as pl

from faustpfand import names, resolve

PACKAGES = ("faustpfand",)


def scorer(known: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    del known  # nothing to learn
    names.compare("Jan Nowak", "Ян Новак")  # loads the tables
    return lambda left, right: names.score_columns(list(left), list(right))


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    return resolve.link_columns(left, right).select("left_id", "right_id", "score")
