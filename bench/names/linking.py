"""Link a list to a register with one engine, in a process of its own so that the peak of memory is its own.

    linking.py ENGINE FOLDER LINKS.parquet    reads FOLDER/left.parquet and right.parquet, prints what it took as JSON

The clock starts with the names in memory and stops with the links there: transliterating, indexing, learning and
comparing all count.
"""

import json
import resource
import sys
import time
from pathlib import Path

import polars as pl
from engines import engine, versions

_MOST_MEMORY = 16 * 2**30  # bytes of data; whoever needs more fails rather than take the machine down


def main(name: str, folder: Path, target: str) -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
    left, right = (pl.read_parquet(folder / f"{side}.parquet").select("id", "name") for side in ("left", "right"))
    module = engine(name)
    started, by_the_clock = time.process_time(), time.perf_counter()
    links = module.link(left, right)
    seconds, waited = time.process_time() - started, time.perf_counter() - by_the_clock
    links.write_parquet(target)
    took = {
        "seconds": round(seconds, 2), "wall_s": round(waited, 2), "links": len(links),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), "versions": versions(module),
    }  # fmt: skip
    print(json.dumps(took))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
