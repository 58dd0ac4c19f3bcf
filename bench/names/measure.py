"""Hold links against the truth.

    measure.py FOLDER LINKS.parquet    prints JSON

Each linker is measured at the cut that gives it the best F1, which no user knows: the same favour to all.

Recall: people of the list who are in the register and were linked to their own row. Precision: links that point at
the very person or at somebody whose name as written may be the same, since no comparing of names can tell them apart;
`strict_precision` counts only the very person. `met`: true links that were looked at and scored at all.
"""

import json
import sys
from pathlib import Path

import polars as pl


def main(folder: Path, links: str) -> None:
    left = pl.read_parquet(folder / "left.parquet")
    judged = judge(pl.scan_parquet(links), left, pl.scan_parquet(folder / "right.parquet"))
    wanted = left["truth"].is_not_null().sum()
    print(json.dumps(best(judged, wanted) | {"met": round(judged["own"].sum() / wanted, 4)}))


def judge(links: pl.LazyFrame, left: pl.DataFrame, right: pl.LazyFrame) -> pl.DataFrame:
    """Give score, `own` (the very person) and `alike` (the very person, or one of the same name) for each link."""
    both = links.join(left.lazy(), left_on="left_id", right_on="id").join(
        right, left_on="right_id", right_on="id", suffix="_right"
    )
    own = pl.col("truth").eq_missing(pl.col("right_id"))
    mine, theirs = pl.col("father"), pl.col("father_right")
    fathers_agree = (mine == "") | (theirs == "") | (mine == theirs)
    same_name = pl.col("key").eq(pl.col("key_right")) & fathers_agree
    return both.select(pl.col("score").cast(pl.Float64), own=own, alike=own | same_name).collect()


def best(judged: pl.DataFrame, wanted: int) -> dict[str, float]:
    by_cut = judged.group_by("score").agg(pl.len(), pl.col("own", "alike").sum()).sort("score", descending=True)
    sums = by_cut.with_columns(pl.col("len", "own", "alike").cum_sum())
    recall, precision = pl.col("own") / wanted, pl.col("alike") / pl.col("len")
    cut = sums.select("score", f1=2 * recall * precision / (recall + precision)).fill_nan(0).sort("f1")["score"]
    return at(judged, wanted, cut[-1] if len(cut) else 0.0)


def at(judged: pl.DataFrame, wanted: int, cut: float) -> dict[str, float]:
    kept = judged.filter(pl.col("score") >= cut)
    own, alike, size = kept["own"].sum(), kept["alike"].sum(), max(len(kept), 1)
    return {
        "cut": cut, "recall": round(own / wanted, 4), "precision": round(alike / size, 4),
        "strict_precision": round(own / size, 4), "kept": len(kept),
    }  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
