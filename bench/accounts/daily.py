"""The daily series of registers of growing size over 20 years: seconds, peak memory, and how both grow.

Run it with `make bench-accounts`. Each size runs in a process of its own, so that peak memory is that size's alone.
"""

import resource
import subprocess
import sys
import time
from datetime import date

import numpy as np

from faustpfand.accounts.stocks import spans

SIZES = (10_000, 100_000, 1_000_000, 3_000_000)
FIRST, LAST = date(2006, 1, 1), date(2025, 12, 31)


def one(persons: int) -> None:
    """Draw persons with dates of which a third is only known to the month; print what the series costs."""
    rng = np.random.default_rng(1)
    entry = rng.integers(FIRST.toordinal(), LAST.toordinal(), persons).astype(np.int32)
    blur = np.where(rng.random(persons) < 1 / 3, 30, 0).astype(np.int32)
    leave = (entry + rng.integers(0, 2_000, persons)).astype(np.int32)
    held = spans.Spans(entry, entry + blur, leave, leave + blur)
    groups = rng.integers(0, 7, persons)
    started = time.perf_counter()
    spans.daily(held, FIRST, LAST)
    whole = time.perf_counter() - started
    started = time.perf_counter()
    spans.daily(held, FIRST, LAST, groups, 7)
    parts = time.perf_counter() - started
    started = time.perf_counter()
    spans.movement(held, date(2025, 1, 1), LAST)
    joint = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {persons:,} | {whole:.3f} | {parts:.3f} | {joint:.3f} | {peak:,.0f} |", flush=True)


if len(sys.argv) > 1:
    one(int(sys.argv[1]))
else:
    print(
        "| persons | s, daily | s, by 7 groups | s, joint bounds of a year | peak MB |\n|---:|---:|---:|---:|---:|",
        flush=True,
    )
    for size in SIZES:
        subprocess.run([sys.executable, __file__, str(size)], check=True)
