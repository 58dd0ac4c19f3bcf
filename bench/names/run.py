"""Compare how names are matched, by us and by peers, in one run. Call it with `make bench-names`.

    run.py [--gold DIR] [--limit SECONDS] [--limit-ours SECONDS] [--sizes LEFT:RIGHT ...]

Pairs are scored on an invented gold set, and on one of public names where `--gold` names a folder that has it; lists
are linked to registers of growing size. Each engine works in a process of its own, on one core. This file loads no
library, since a child's peak of memory counts from its parent's.
"""

import argparse
import csv
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engines import ENGINES

_HERE = Path(__file__).parent
_BENCH = _HERE.parent
_SIZES = ("1000:10000", "10000:100000", "10000:1000000")
_KIN = ("namesake", "sibling", "spouse", "parent_child")
_SLACK = 30  # seconds to load libraries and names, beside the limit
_ONE_CORE = ("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "NUMBA_NUM_THREADS")

Row = dict[str, Any]


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as scratch:
        pairs = _pairs(options, Path(scratch))
        links = _links(options, Path(scratch))
    results = {
        "measured": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "limit_s": options.limit,
        "versions": _versions([*pairs, *links]),
        "pairs": pairs,
        "links": links,
    }
    (_BENCH / "names.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    _csv(_BENCH / "names-pairs.csv", pairs)
    _csv(_BENCH / "names-links.csv", links)
    subprocess.run([sys.executable, _HERE / "report.py", _BENCH], check=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--limit", type=int, default=420, help="seconds that a peer may take for one task")
    parser.add_argument("--limit-ours", type=int, default=1_800)
    parser.add_argument("--sizes", nargs="*", default=_SIZES)
    return parser.parse_args()


def _pairs(options: argparse.Namespace, scratch: Path) -> list[Row]:
    invented = scratch / "gold"
    invented.mkdir()
    _call("gold.py", "invent", invented)
    sets = {"invented": invented, **({"public names": options.gold} if options.gold else {})}
    found = []
    for label, folder in sets.items():
        source = scratch / "pairs.csv"
        _call("gold.py", "pairs", folder, source)
        for engine in ENGINES:
            scored, limit = scratch / "scored.csv", _limit(options, engine)
            took = _measured("scorers.py", engine, source, scored, limit, timeout=3_600)
            if "failed" not in took:
                took |= _accuracy(json.loads(_call("gold.py", "report", folder, scored)))
            found.append({"set": label, **_size(folder), "engine": engine, **took})
            _say(found[-1])
    return found


def _accuracy(report: Row) -> Row:
    groups = {name: _fraction(cell) for name, cell in report["at_cut_0.99"].items()}
    scripts = [cell for name, cell in groups.items() if name in _slavic()]
    found = {
        "recall_at_precision_0.99": report["recall_at_precision_0.99"],
        "recall_at_precision_0.95": report["recall_at_precision_0.95"],
        "recall_latin_cyrillic": round(sum(n for n, _ in scripts) / max(sum(of for _, of in scripts), 1), 4),
        "best_f1": report["best_f1"][0],
        "calibration_error": report["expected_calibration_error"],
    }
    for why in _KIN:
        taken, size = groups.get(f"accepted {why}", (0, 0))
        found |= {f"accepted_{why}": taken, f"of_{why}": size}
    return found


def _slavic() -> set[str]:
    return {f"recall {each}" for each in ("Cyrl-Cyrl", "Cyrl-Latn", "Latn-Latn")}


def _fraction(cell: str) -> tuple[int, int]:
    """Read `3/76 = 0.0395`."""
    taken, size = cell.partition(" ")[0].split("/")
    return int(taken), int(size)


def _size(folder: Path) -> Row:
    with (folder / "names.csv").open(encoding="utf-8", newline="") as lines:
        people = [row["person_id"] for row in csv.DictReader(lines)]
    return {"people": len(set(people)), "spellings": len(people)}


def _links(options: argparse.Namespace, scratch: Path) -> list[Row]:
    found: list[Row] = []
    for seed, size in enumerate(options.sizes, start=11):
        left, right = map(int, size.split(":"))
        _call("people.py", left, right, seed, scratch)
        too_slow = {row["engine"] for row in found if "failed" in row}
        for engine in (each for each in ENGINES if each not in too_slow):
            target = scratch / "links.parquet"
            took = _measured("linking.py", engine, scratch, target, timeout=_limit(options, engine) + _SLACK)
            if "failed" not in took:
                took |= json.loads(_call("measure.py", scratch, target))
            found.append({"left": left, "right": right, "engine": engine, **took})
            _say(found[-1])
    return found


def _limit(options: argparse.Namespace, engine: str) -> int:
    return options.limit_ours if ENGINES[engine] == "ours" else options.limit


def _measured(script: str, *arguments: object, timeout: float) -> Row:
    """Run a script that prints JSON; say why where it failed or took too long, and go on."""
    try:
        return json.loads(_call(script, *arguments, timeout=timeout).splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"failed": f"more than {timeout:.0f} s"}
    except subprocess.CalledProcessError as error:
        return {"failed": _why(error.stderr)}


def _why(stderr: str) -> str:
    """Give the line that names the error; advice may follow it."""
    lines = stderr.strip().splitlines() or ["killed"]
    return next((line for line in reversed(lines) if "Error" in line), lines[-1])[:120].replace("|", "/")


def _call(script: str, *arguments: object, timeout: float | None = None) -> str:
    done = subprocess.run(
        [sys.executable, _HERE / script, *map(str, arguments)],
        check=True, capture_output=True, text=True, timeout=timeout, env=os.environ | dict.fromkeys(_ONE_CORE, "1"),
    )  # fmt: skip
    return done.stdout


def _versions(rows: list[Row]) -> Row:
    """Take the versions out of the rows, and give them once."""
    found: Row = {}
    for row in rows:
        found |= row.pop("versions", {})
    return dict(sorted(found.items()))


def _csv(path: Path, rows: list[Row]) -> None:
    columns = dict.fromkeys(column for row in rows for column in row)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _say(row: Row) -> None:
    print("  ".join(f"{name}={value}" for name, value in row.items() if name != "versions"), flush=True)


if __name__ == "__main__":
    main()
