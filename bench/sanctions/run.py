"""Take in sanctions lists of several sizes and tell their changes; read the same entities as followthemoney does.

`make bench-sanctions`. Each figure comes from a process of its own, so that peak memory is that step's alone. With
--lists OLDER NEWER two editions of a real `sdn.csv`, dated in their names, are measured, too; the project ships none.
"""

# ruff: noqa: PLC0415 - each step loads what it needs; a peer's memory shall not hold our libraries

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import made_up

SIZES = (2_000, 6_000, 18_000)
READERS = ("ours", "ours into the ledger", "followthemoney")


def _bring(ledger: Path, files: list[Path], kind: str = "ofac") -> Callable[[], int]:
    from faustpfand.intake import Visit, sanctions_plan, take_in
    from faustpfand.ledger import Ledger

    visit = Visit(datetime.now(UTC), datetime.now(UTC).date(), None if kind == "ofac" else date(2021, 1, 1))

    def bring() -> int:
        with Ledger(str(ledger), create=True) as book:
            return sum(take_in(book, path, sanctions_plan(kind, visit, insist=True), visit).rows for path in files)

    return bring


def _changes(ledger: Path) -> Callable[[], int]:
    from faustpfand.accounts.lists.changes import changes
    from faustpfand.ledger import Ledger

    def tell() -> int:
        with Ledger(str(ledger)) as book:
            return len(changes(book.editions("ofac"), book.fields, book.about))

    return tell


def _find(ledger: Path) -> Callable[[], int]:
    from faustpfand.accounts.lists.listings import listings
    from faustpfand.ledger import Ledger
    from faustpfand.resolve import Targets

    def find() -> int:
        with Ledger(str(ledger)) as book:
            editions = book.editions()
            found = Targets(book.names_and_numbers(editions)).find("TEST BABA OAO")
            return len(listings(editions, book.about({one.subject for one in found}, editions)))

    return find


def _ours(path: Path) -> Callable[[], int]:
    from faustpfand.sources.sanctions import open_list

    def read() -> int:
        with path.open("rb") as stream:
            return sum(1 for _ in open_list(stream, path.name, "opensanctions").entries)

    return read


def _followthemoney(path: Path) -> Callable[[], int]:
    from followthemoney import model

    def read() -> int:
        with path.open(encoding="utf-8") as lines:
            return sum(1 for line in lines if model.get_proxy(json.loads(line)) is not None)

    return read


def step(name: str, *arguments: str) -> None:
    """Do one step in this process; print how many, seconds and megabytes as JSON.

    Seconds are processor time on one core, without loading libraries; what the disk takes comes on top.
    """
    first, *others = map(Path, arguments)
    work = {
        "in": lambda: _bring(first, others),
        "changes": lambda: _changes(first),
        "find": lambda: _find(first),
        "ours": lambda: _ours(first),
        "ours into the ledger": lambda: _bring(others[0], [first], "opensanctions"),
        "followthemoney": lambda: _followthemoney(first),
    }[name]()
    started = time.process_time()
    count = work()
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"count": count, "seconds": round(seconds, 2), "mb": round(peak)}))


def measured(*arguments: object) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--step", *map(str, arguments)], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def lists(folder: Path, older: list[Path], newer: list[Path], label: str) -> None:
    ledger = folder / f"{label}.db"
    measured("in", ledger, *older)
    took = measured("in", ledger, *newer)
    differ, find = measured("changes", ledger), measured("find", ledger)
    print(
        f"| {label} | {took['count']:,} | {took['seconds']:.1f} | {took['mb']:.0f} | {differ['count']:,} | "
        f"{differ['seconds']:.1f} | {differ['mb']:.0f} | {find['seconds']:.1f} |",
        flush=True,
    )


def written(path: Path, rows: Iterable[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        out.writelines(rows)
    return path


def main(real: list[Path]) -> None:
    print(
        "| entries | rows | s in | MB | changes | s changes | MB | s find |\n|---:|---:|---:|---:|---:|---:|---:|---:|"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in SIZES:
            older = [written(folder / "sdn-2020-01-01.csv", made_up.sdn(size))]
            newer = [
                written(folder / "sdn-2021-01-01.csv", made_up.sdn(size, edition=2)),
                written(folder / "alt-2021-01-01.csv", made_up.alt(size)),
            ]
            lists(folder, older, newer, f"{size:,}")
        if real:
            lists(folder, real[:1], real[1:], "real")
        print("\n| entities | reader | s | MB |\n|---:|---|---:|---:|")
        for size in SIZES:
            path = written(folder / "entities.ftm.json", made_up.ftm(size))
            for reader in READERS:
                try:
                    took = measured(reader, path, folder / f"{size}-ftm.db")
                except subprocess.CalledProcessError as err:
                    print(f"| {size * 2:,} | {reader} | not here: {err.stderr.strip().splitlines()[-1]} | |")
                    continue
                print(f"| {size * 2:,} | {reader} | {took['seconds']:.1f} | {took['mb']:.0f} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--step"]:
        step(*sys.argv[2:])
    else:
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--lists", nargs="+", type=Path, default=[], metavar="FILE", help="OLDER NEWER [ALT …]")
        main(parser.parse_args().lists)
