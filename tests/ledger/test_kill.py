"""A run that is killed leaves all of a source or nothing of it, and running it again completes it."""

import csv
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from faustpfand.ledger import Ledger
from faustpfand.synth import COLUMNS, register

pytestmark = pytest.mark.slow
RUNS = 25
PERSONS = 400
FILES = ("first.csv", "second.csv", "third.csv")
# Looking for pairs comes after the import and writes nothing: the kills are to fall into the writing.
IMPORT = (sys.executable, "-m", "faustpfand", "import", "viasna", *FILES, "--no-proposals")


def timed(command, folder):
    """Seconds that a command takes."""
    started = time.monotonic()
    subprocess.run(command, cwd=folder, capture_output=True, check=False)
    return time.monotonic() - started


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kill")
    for seed, name in enumerate(FILES):
        with (folder / name).open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, COLUMNS)
            writer.writeheader()
            writer.writerows(row | {"id": f"{row['id']}-{seed}"} for row in register(PERSONS, seed, odd=False))
    return folder


def contents(path):
    """How many statements the ledger holds of each source, whether or not a newer edition replaces them."""
    if not path.exists():
        return {}
    with Ledger(str(path), create=True) as ledger:
        names = {one.id: one.name for one in ledger.sources()}
        with ledger._engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT source, count(*) FROM statement GROUP BY source").all()
            kept = connection.exec_driver_sql("SELECT DISTINCT source FROM source_piece").scalars().all()
    assert {source for source, _ in rows} == set(kept) == set(names)
    return {names[source]: number for source, number in rows}


def test_killed_at_random_moments(workplace):
    """Twenty-five runs on one ledger each, killed with SIGKILL at moments spread over the whole run."""
    whole = workplace / "whole.db"
    wakes = timed([*IMPORT[:3], "--version"], workplace)
    takes = timed([*IMPORT, "--ledger", str(whole)], workplace)
    complete = contents(whole)
    assert len(complete) == 3
    dice = random.Random(7)
    seen = {}

    for run in range(RUNS):
        path = workplace / f"run-{run}.db"
        command = [*IMPORT, "--ledger", str(path)]
        process = subprocess.Popen(command, cwd=workplace, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(wakes, takes))  # before, nothing is done that could be torn
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        left = contents(path)
        seen[path] = len(left)
        assert all(complete[name] == number for name, number in left.items())

    # Where two sources were whole, reading the first again would make it the newest edition of the register.
    path = min(seen, key=lambda one: seen[one])
    subprocess.run([*IMPORT, "--ledger", str(path)], cwd=workplace, capture_output=True, check=False)
    assert contents(path) == complete
    assert len(set(seen.values())) > 1  # the kills did fall into the middle of the work
