"""Faustpfand itself. The one place that knows how its engine is called."""

from collections.abc import Callable, Iterable, Sequence

import polars as pl

from faustpfand import names, resolve

PACKAGES = ("faustpfand",)
# The engine for whole columns is on its way; until it is there, names are compared one by one.
_BY_COLUMNS = hasattr(names, "score_columns") and hasattr(resolve, "link_columns")


def scorer(known: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    del known  # nothing to learn
    names.compare("Jan Nowak", "Ян Новак")  # loads the table of given names
    if _BY_COLUMNS:
        return lambda left, right: names.score_columns(list(left), list(right))
    return lambda left, right: [names.compare(a, b).score for a, b in zip(left, right, strict=True)]


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    if _BY_COLUMNS:
        return resolve.link_columns(left, right).select("left_id", "right_id", "score")
    found = resolve.link(*([resolve.Entry(*row) for row in each.iter_rows()] for each in (left, right)))
    rows = [(each.left, each.right, each.match.score) for each in found]
    return pl.DataFrame(rows, {"left_id": pl.String, "right_id": pl.String, "score": pl.Float64}, orient="row")
