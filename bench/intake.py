"""Take in synthetic registers of several sizes: rows a second, peak memory, and whether the cost grows straight.

Run it with `make bench`. Each size runs in a process of its own, so that peak memory is that size's alone.
"""

import csv
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from faustpfand.intake import Visit, take_in, viasna_plan
from faustpfand.ledger import Ledger
from faustpfand.synth import COLUMNS, register

SIZES = (1_000, 3_000, 10_000, 30_000)


def one(persons: int) -> None:
    """Take in one register; print rows, statements, seconds and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, COLUMNS)
            writer.writeheader()
            writer.writerows(register(persons, 1))
        with Ledger(str(Path(folder) / "ledger.db"), create=True) as ledger:
            now = datetime.now(UTC)
            started = time.perf_counter()
            receipt = take_in(ledger, path, viasna_plan(), Visit(now, now.date()))
            seconds = time.perf_counter() - started
            started = time.perf_counter()
            seen = sum(1 for _ in ledger.statements())
            reading = time.perf_counter() - started
        assert seen == receipt.new
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        pace = receipt.new / seconds
        print(f"{receipt.rows:>8,} {receipt.new:>10,} {seconds:>8.2f} {pace:>10,.0f} {reading:>8.2f} {peak:>6.0f}")


if len(sys.argv) > 1:
    one(int(sys.argv[1]))
else:
    print(f"{'rows':>8} {'statements':>10} {'s in':>8} {'a second':>10} {'s out':>8} {'MB':>6}")
    for size in SIZES:
        subprocess.run([sys.executable, __file__, str(size)], check=True)
