"""How fast pairs of a gold set are scored, beside logic-v2, and where our time goes: speed.py GOLD

To be run with the peers' environment, on a quiet machine; prints what `bench/README.md` tells.
"""

import cProfile
import pstats
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import by_nomenklatura
from gold import pairs as pairs_of

from faustpfand.names import score_columns

NEW = 4_000  # pairs for logic-v2 whose names it has never met
ROUNDS, LARGER = 4, 10


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main(folder: Path) -> None:
    pairs = pairs_of(folder)
    random.Random(1).shuffle(pairs)
    left, right = [row["name1"] for row in pairs], [row["name2"] for row in pairs]
    theirs = by_nomenklatura.scorer(left + right)
    kept = len(pairs) / seconds(lambda: theirs(left, right))
    new = NEW / seconds(lambda: by_nomenklatura.newly(left[:NEW], right[:NEW]))
    print(f"logic-v2: {kept:,.0f} pairs a second, {new:,.0f} of names it has never met")
    score_columns(left[:50], right[:50])  # loads the tables
    for times in (1, LARGER):
        took = min(seconds(lambda n=times: score_columns(left * n, right * n)) for _ in range(ROUNDS))
        print(f"ours: {len(pairs) * times:,} pairs, {len(pairs) * times / took:,.0f} a second")
    with cProfile.Profile() as profile:
        score_columns(left * LARGER, right * LARGER)
    pstats.Stats(profile).sort_stats("cumtime").print_stats("names/", 24)


main(Path(sys.argv[1]))
