"""Pairs of names whose truth is known, and how well a scorer tells them apart.

    gold.py invent FOLDER               write an invented gold set
    gold.py pairs FOLDER PAIRS.csv      all pairs worth scoring
    gold.py report FOLDER SCORED.csv    the measures as JSON

A gold folder has `names.csv` (person_id, name, script, ...), `persons.csv` and `hard_negatives.csv`. If it brings a
`score.py` of its own, that makes the pairs and the measures; else they are made here, in the same way: all spellings
of one person, all spellings of two people who are hard to tell apart, and 20 random others for each spelling.
"""

import csv
import json
import random
import subprocess
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any

from people import Person, person, relative

from faustpfand.synth.spelling import SPELLINGS

Row = dict[str, Any]
_OTHERS = 20  # random people for each spelling; they stand for a big register
# Invented people who have such a hard negative, in about the proportions of a gold set from public sources.
_KIN = {"namesake": 5, "sibling": 10, "spouse": 30, "parent_child": 40}
_ALONE = 250
_SPELT = 4  # spellings of each


def invent(folder: Path, seed: int = 2025) -> None:
    dice = random.Random(seed)
    pairs = [(one, relative(one, dice, why), why) for why, size in _KIN.items() for one in _people(size, dice)]
    people = [each for one, other, _ in pairs for each in (one, other)] + list(_people(_ALONE, dice))
    ids = {id(one): f"synthetic:{number}" for number, one in enumerate(people)}
    # Without their fathers' names nobody could tell namesakes apart.
    fathered = {id(each) for one, other, why in pairs if why == "namesake" for each in (one, other)}
    rows = [(ids[id(one)], *row) for one in people for row in _spelt(one, dice, 1.0 if id(one) in fathered else 0.3)]
    write(folder / "persons.csv", ("person_id", "gender"), [(ids[id(one)], one.gender) for one in people])
    write(folder / "names.csv", ("person_id", "name", "script", "language_or_system"), rows)
    hard = [(ids[id(one)], ids[id(other)], why) for one, other, why in pairs]
    write(folder / "hard_negatives.csv", ("person_id_a", "person_id_b", "why"), hard)


def _people(count: int, dice: random.Random) -> Iterator[Person]:
    return (person(dice) for _ in range(count))


def _spelt(one: Person, dice: random.Random, fathered: float) -> Iterator[tuple[str, str, str]]:
    for spelling in dice.sample(list(SPELLINGS), _SPELT):
        script = "Cyrl" if spelling in ("be", "ru") else "Latn"
        yield one.written(spelling, patronymic=dice.random() < fathered), script, spelling


def pairs(folder: Path) -> list[Row]:
    forms = _forms(folder)
    hard = _read(folder / "hard_negatives.csv")
    found = [*_true(forms), *_hard(forms, hard), *_random(forms, hard)]
    same = {frozenset((row["name1"], row["name2"])) for row in found if row["label"]}
    # Two strings may be one person's and also two people's: no scorer can know.
    return [row for row in found if row["label"] or frozenset((row["name1"], row["name2"])) not in same]


def _forms(folder: Path) -> dict[str, list[tuple[str, str]]]:
    forms = defaultdict(list)
    for row in _read(folder / "names.csv"):
        if not row["language_or_system"].endswith("-mixed"):
            forms[row["person_id"]].append((row["name"], row["script"]))
    return dict(sorted(forms.items()))


def _true(forms: dict[str, list[tuple[str, str]]]) -> Iterator[Row]:
    for spelt in forms.values():
        for (one, script), (other, its_script) in combinations(dict(spelt).items(), 2):
            yield _pair(one, other, 1, "-".join(sorted((script, its_script))))


def _hard(forms: dict[str, list[tuple[str, str]]], hard: Iterable[Row]) -> Iterator[Row]:
    for row in hard:
        for (one, _), (other, _) in product(forms[row["person_id_a"]], forms[row["person_id_b"]]):
            yield _pair(one, other, 0, row["why"])


def _random(forms: dict[str, list[tuple[str, str]]], hard: Iterable[Row]) -> Iterator[Row]:
    dice, people = random.Random(1), list(forms)
    near = {frozenset((row["person_id_a"], row["person_id_b"])) for row in hard}
    for one, spelt in forms.items():
        for (name, _), _ in product(spelt, range(_OTHERS)):
            other = dice.choice(people)
            if other != one and frozenset((one, other)) not in near:
                yield _pair(name, dice.choice(forms[other])[0], 0, "random")


def _pair(one: str, other: str, label: int, group: str) -> Row:
    return {"name1": one, "name2": other, "label": label, "group": group}


def report(rows: Sequence[Row]) -> Row:
    """Give recall at precisions of 0.99 and 0.95, the best F1, and the expected calibration error in ten bins."""
    scores = [float(row["score"]) for row in rows]
    labels = [int(row["label"]) for row in rows]
    curve = list(_curve(scores, labels))
    recall, cut = _at_precision(curve, 0.99)
    f1 = max(2 * recall * precision / (recall + precision) for _, recall, precision in curve if recall)
    return {
        "recall_at_precision_0.99": round(recall, 4),
        "cut_0.99": round(cut, 4),
        "recall_at_precision_0.95": round(_at_precision(curve, 0.95)[0], 4),
        "best_f1": [round(f1, 4)],
        "at_cut_0.99": _groups(rows, scores, cut),
        "expected_calibration_error": round(_calibration_error(scores, labels), 4),
    }


def _at_precision(curve: Iterable[tuple[float, float, float]], floor: float) -> tuple[float, float]:
    """Give the best recall at such a precision or a better one, and its cut; no cut is above 1."""
    return max(((recall, cut) for cut, recall, precision in curve if precision >= floor), default=(0.0, 2.0))


def _curve(scores: Sequence[float], labels: Sequence[int]) -> Iterator[tuple[float, float, float]]:
    """Give cut, recall and precision for each score that occurs."""
    every = sorted(scores)
    true = sorted(score for score, label in zip(scores, labels, strict=True) if label)
    for cut in sorted(set(scores)):
        hit, kept = len(true) - bisect_left(true, cut), len(every) - bisect_left(every, cut)
        yield cut, hit / len(true), hit / kept


def _groups(rows: Sequence[Row], scores: Sequence[float], cut: float) -> dict[str, str]:
    size, kept = Counter[str](), Counter[str]()
    for row, score in zip(rows, scores, strict=True):
        name = f"{'recall' if int(row['label']) else 'accepted'} {row['group']}"
        size[name] += 1
        kept[name] += score >= cut
    return {name: f"{kept[name]}/{size[name]}" for name in sorted(size)}


def _calibration_error(scores: Sequence[float], labels: Sequence[int]) -> float:
    off = defaultdict(float)
    for score, label in zip(scores, labels, strict=True):
        off[min(int(score * 10), 9)] += score - label
    return sum(map(abs, off.values())) / len(scores)


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows(rows)


def main(verb: str, folder: Path, *rest: str) -> None:
    its_own = folder / "score.py"
    if verb == "invent":
        invent(folder)
    elif verb == "pairs" and its_own.exists():
        with Path(rest[0]).open("w", encoding="utf-8") as out:
            subprocess.run([sys.executable, its_own, "pairs", folder], check=True, stdout=out)
    elif verb == "pairs":
        rows = pairs(folder)
        write(Path(rest[0]), list(rows[0]), [list(row.values()) for row in rows])
    elif its_own.exists():
        subprocess.run([sys.executable, its_own, "report", rest[0], "--json"], check=True)
    else:
        print(json.dumps(report(_read(Path(rest[0])))))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
