"""Python Record Linkage Toolkit: Jaro-Winkler on given name, patronymic and surname, all transliterated."""

from collections.abc import Callable, Iterable, Sequence

import pandas as pd
import polars as pl
import recordlinkage
from prepare import sounds, split

PACKAGES = ("recordlinkage", "pandas", "jellyfish", "anyascii")
_FLOOR = 0.7
_WINDOW = 5  # neighbours in the sorted surnames; 15 finds one true link in a hundred more and costs twice as much


def scorer(names: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    del names  # nothing to learn

    def score(left: Sequence[str], right: Sequence[str]) -> Iterable[float]:
        mine, theirs = _table(left), _table(right)
        return _compared(pd.MultiIndex.from_arrays([mine.index, theirs.index]), mine, theirs)

    return score


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    mine, theirs = _table(left["name"]), _table(right["name"])
    indexer = recordlinkage.Index()
    indexer.sortedneighbourhood("surname", window=_WINDOW)
    indexer.block(["surname_sound"])
    indexer.block(["given_sound", "surname_start"])
    pairs = indexer.index(mine, theirs)
    scores = _compared(pairs, mine, theirs)
    kept = scores[scores >= _FLOOR]
    return pl.DataFrame(
        {
            "left_id": left["id"][kept.index.get_level_values(0).to_numpy()],
            "right_id": right["id"][kept.index.get_level_values(1).to_numpy()],
            "score": kept.to_numpy(),
        }
    )


def _compared(pairs: pd.MultiIndex, mine: pd.DataFrame, theirs: pd.DataFrame) -> pd.Series:
    compare = recordlinkage.Compare()
    compare.string("given", "given", method="jarowinkler", label="given")
    compare.string("surname", "surname", method="jarowinkler", label="surname")
    # Where either name has no patronymic the mean is that of the other two.
    compare.string("father", "father", method="jarowinkler", label="father", missing_value=float("nan"))
    return compare.compute(pairs, mine, theirs).mean(axis=1)


def _table(names: Iterable[str]) -> pd.DataFrame:
    parts = [split(name) for name in names]
    return pd.DataFrame(
        {
            "given": [each.given for each in parts],
            "surname": [each.surname for each in parts],
            "father": [each.father or None for each in parts],
            "surname_start": [each.surname[:3] for each in parts],
            "given_sound": [_sound(each.given) for each in parts],
            "surname_sound": [_sound(each.surname) for each in parts],
        }
    )


def _sound(word: str) -> str:
    return (sounds(word) or ("",))[0]
