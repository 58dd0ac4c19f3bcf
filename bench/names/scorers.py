"""Score pairs with one engine, in a process of its own so that the peak of memory is its own.

    scorers.py ENGINE PAIRS.csv SCORED.csv LIMIT    prints what it took as JSON

Where all pairs would take longer than LIMIT seconds, a random sample with a fixed seed is scored.
"""

import csv
import json
import random
import resource
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from engines import engine, versions

Row = dict[str, str]
Score = Callable[[Sequence[str], Sequence[str]], Iterable[float]]
_FIRST = 500  # pairs from which the pace is guessed


def main(name: str, source: str, target: str, limit: float) -> None:
    with Path(source).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    module = engine(name)
    started = time.process_time()
    score = module.scorer([row[at] for row in rows for at in ("name1", "name2")])
    learning = time.process_time() - started
    scored = affordable(rows, score, limit)
    started = time.process_time()
    scores = list(score([row["name1"] for row in scored], [row["name2"] for row in scored]))
    seconds = time.process_time() - started
    with Path(target).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, [*rows[0], "score"])
        writer.writeheader()
        writer.writerows(row | {"score": float(value)} for row, value in zip(scored, scores, strict=True))
    took = {
        "pairs": len(rows), "scored": len(scored), "pairs_a_second": round(len(scored) / seconds),
        "learning_s": round(learning, 2), "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "versions": versions(module),
    }  # fmt: skip
    print(json.dumps(took))


def affordable(rows: list[Row], score: Score, limit: float) -> list[Row]:
    """Give as many of the rows as can be scored within the limit, all or a random sample."""
    some = random.Random(1).sample(rows, min(_FIRST, len(rows)))
    started = time.process_time()
    list(score([row["name1"] for row in some], [row["name2"] for row in some]))
    seconds = (time.process_time() - started) / len(some)
    enough = int(limit / seconds)
    return rows if enough >= len(rows) else random.Random(2).sample(rows, enough)


if __name__ == "__main__":
    main(*sys.argv[1:4], float(sys.argv[4]))
