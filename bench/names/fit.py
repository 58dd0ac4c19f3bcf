"""Fit the weights of the findings on hand-judged pairs, and print them as `names/resources/weights.yaml`.

    python bench/names/fit.py GOLD [GOLD ...]            prints the weights
    python bench/names/fit.py --cross GOLD [GOLD ...]    prints how they do on names that they were not fitted on

GOLD is a folder of gold names (names.csv, persons.csv, hard_negatives.csv, score.py beside it or given by --score).
Several folders are fitted together. With --cross the people of the first folder are parted in two halves, families and
namesakes together; weights are fitted on one half with the other folders, and read on the other half, both ways. Tables
of names and costs of sounds are not made anew, so that the figures still flatter: whoever wrote those saw names of both
halves. The fit is a logistic regression with a ridge; weights that must rise with
likeness are kept from falling. These choices are ours, not the data's:

- Pairs of different people with one given name and two surnames that sound alike are rare in the gold set and common
  in life, so they are made by crossing its persons, and count three tenths each.
- A namesake or relative taken for the same person does more harm than a pair missed: such pairs count six times.
- Two given names that the tables keep apart are two people, at odds that one surname does not outweigh.
- Pairs of one surname and two given names that no table has are made up, for the same reason.
- Pen names and names by marriage can't be found by spelling: true pairs whose surnames differ are left out.
- An initial weighs what we say: the gold set has none. It agrees by chance once in ten times.
- A man and a woman are two people, so a contradiction of genders weighs at least as much as we say; the gold set has
  few that only a surname's ending shows.
- Father and son of one name are two people: the gold set has none that say so.
- A word that clashes beside two that agree tells brothers apart; the gold set has few names of three words.
- A word left over is never for one person.
- One word in common is never much, whatever the gold set has of it.
- How common a surname is weighs within bounds, since the gold set has few families and few namesakes. For a bare name
  beside one with a patronymic, and for an initial, the weight is ours: five or six surnames decided it in the fit. From
  100 to 180 bearers in 100,000 as the middle of the curve, and weights that go with it, the measures hardly differ.
"""

import argparse
import csv
import hashlib
import importlib.util
import itertools
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
import yaml
from gold import write
from scipy.optimize import minimize

from faustpfand.names import score_columns
from faustpfand.names import weights as of_findings
from faustpfand.names.compare import paired
from faustpfand.names.distance import encode, likeness
from faustpfand.names.evidence import (
    COMMON,
    RIVALS,
    clashes,
    commonness,
    little_told,
    rivals,
    shares,
    single,
    told_apart,
)
from faustpfand.names.findings import Findings, Kind, Patronymic, findings
from faustpfand.names.weights import GRADED, KNOTS, word_weight
from faustpfand.names.words import words

Floats = npt.NDArray[np.float64]
KIN, CROSSED = 6.0, 1.0
RIDGE = 0.2
INITIALS = {"initial": -0.5, "other_initial": -5.0}
FATHERS_INITIAL = 1.0
COMMON_INITIAL = 4.0
GENERATION = -12.0
SPARE_SYLLABLE = -6.0
CLASHES = {"clash_given": -9.0, "clash": -5.0}
FATHERS = (Patronymic.MISSING, Patronymic.AGREES, Patronymic.NEAR, Patronymic.CONTRADICTS)
PLAIN = ("Cyrl-Cyrl", "Cyrl-Latn", "Latn-Latn")
RELATIVES = ("namesake", "sibling", "spouse", "parent_child")
OTHER_SURNAME = 0.6  # surnames of a true pair that are less alike are two names
BOUNDS = {
    "whole_0": (None, -1.0),
    "whole_1": (0, 1.5),
    "prior": (None, -5.0),
    "common": (16.0, 16.0),
    "patronymic_missing": (None, -0.8),
    "patronymic_agrees": (0.3, None),
    "patronymic_near": (0.0, None),
    "common_neither": (1.2, 3.0),
    "bearers": (0.0, 0.3),
    "given": (0.5, None),
    "other_given": (None, -9.0),
    "spare_given": (None, -0.3),
    "spare_surname": (None, -0.6),
    "spare_own": (None, -11.0),
    "gender": (None, -7.0),
    "single": (None, -3.85),
    "word_0": (None, -6.0),
    "word_1": (0, 2.0),
    "word_2": (0, 2.5),
    "syllable_0": (None, -4.0),
    "syllable_1": (0, 1.5),
    "syllable_2": (0, 2.0),
}
# Parts of names invented for the crossed pairs, in two spellings.
GIVEN = (("Іван Пятровіч", "Иван Петрович"), ("Сяргей", "Sergei"), ("Alena", "Елена"), ("Мікалай Іванавіч", "Nikolai"))
SYLLABLES = ("ba", "do", "fe", "gi", "ku", "la", "mo", "ne", "pi", "ru", "sa", "to", "ve", "zi", "cha", "sho")


def columns(left: Sequence[str], right: Sequence[str]) -> tuple[dict[str, Floats], Floats, npt.NDArray[np.bool_]]:
    """Give the findings of pairs as columns of numbers, what is added with a fixed weight, and who has two surnames."""
    both, pairs = paired(left, right)
    found = findings(both.left, both.right, pairs)
    apart = ~told_apart(found)
    per_100000, bearers = commonness(*both.at_hand, pairs)
    fixed = -RIVALS * np.log(rivals(*both.at_hand, pairs)) * apart
    fixed += sum(
        INITIALS[kind.name.lower()] * (found.kind == kind).sum(1) for kind in (Kind.INITIAL, Kind.OTHER_INITIAL)
    )
    fixed += FATHERS_INITIAL * (found.patronymic == Patronymic.INITIAL)
    told = little_told(found)
    fixed -= COMMON_INITIAL * per_100000 * apart * (told == COMMON.index("common_initial"))
    fixed += GENERATION * found.generation
    fixed += SPARE_SYLLABLE * found.spare_syllable
    fixed += sum(CLASHES[which] * number for which, number in clashes(found).items())
    # Which words agree best depends on the weights that were there before.
    share = shares(word_weight(found.kind, found.alike))
    other = ((found.kind == Kind.SURNAME) & (found.alike < OTHER_SURNAME)).any(1)
    return (
        {
            **dict(_graded(found, share)),
            "known": (np.isin(found.kind, (Kind.GIVEN, Kind.SHORT)) * share).sum(1),
            "given": ((found.kind == Kind.GIVEN) * share).sum(1),
            "other_given": (found.kind == Kind.OTHER_GIVEN).sum(1),
            **{f"patronymic_{each.name.lower()}": found.patronymic == each for each in FATHERS},
            "spare_given": found.spare_given,
            "spare_surname": found.spare_surname,
            "spare_own": found.spare_own,
            "gender": found.gender,
            "single": single(found),
            "common": -per_100000 * (told == COMMON.index("common")),
            "common_neither": -per_100000 * apart * (told == COMMON.index("common_neither")),
            "bearers": -bearers * apart,
        },
        fixed,
        other,
    )


def _graded(found: Findings, share: Floats) -> Iterator[tuple[str, Floats]]:
    """Part likeness into ramps between the knots: the weight at a knot is the sum of the ramps up to it."""
    for name, kind in zip(GRADED, (Kind.SURNAME, Kind.WORD, Kind.WHOLE, Kind.SYLLABLE), strict=True):
        of_kind = (found.kind == kind) * share
        yield f"{name}_0", of_kind.sum(1)
        for at, (low, high) in enumerate(itertools.pairwise(KNOTS), start=1):
            yield f"{name}_{at}", (np.clip((found.alike - low) / (high - low), 0, 1) * of_kind).sum(1)


def fit(table: Mapping[str, Floats], fixed: Floats, label: Floats, count: Floats) -> dict[str, float]:
    """Fit a logistic regression, some of whose weights are bounded."""
    x = np.column_stack([np.ones(len(label)), *table.values()]).astype(float)
    names = ["prior", *table]
    ridge = np.array([0.001, *[RIDGE] * len(table)])

    def loss(weights: Floats) -> tuple[float, Floats]:
        odds = x @ weights + fixed
        against = count * (np.logaddexp(0, odds) - label * odds)
        slope = x.T @ (count * (1 / (1 + np.exp(-odds)) - label)) + ridge * weights
        return float(against.sum() + 0.5 * (ridge * weights**2).sum()), slope

    limits = [BOUNDS.get(name, (0, None) if name[-1] in "123456" else (None, None)) for name in names]
    start = np.array(
        [np.clip(0.0, -np.inf if low is None else low, np.inf if high is None else high) for low, high in limits], float
    )
    found = minimize(loss, start, jac=True, bounds=limits, method="L-BFGS-B", options={"maxiter": 5000, "maxfun": 9000})
    return dict(zip(names, map(float, found.x), strict=True))


def crossed(folder: Path, most: int = 900) -> list[dict[str, str]]:
    """Make pairs of different people whose surnames sound alike and whose other names are the same."""
    dice = random.Random(1)
    surnames: dict[str, dict[str, str]] = {}
    for row in _rows(folder / "names.csv"):
        if row["script"] in ("Latn", "Cyrl") and not row["language_or_system"].endswith("-mixed"):
            last = [
                word for word in words(row["name"]) if not word.meanings and word.father is None and not word.initial
            ]
            if last:
                surnames.setdefault(row["person_id"], {})[last[-1].written] = last[-1].sound
    related = {frozenset((row["person_id_a"], row["person_id_b"])) for row in _rows(folder / "hard_negatives.csv")}
    couples = [two for two in itertools.combinations(sorted(surnames), 2) if frozenset(two) not in related]
    sounds = [[next(iter(surnames[two[side]].values())) for two in couples] for side in (0, 1)]
    alike = likeness(encode(sounds[0]), encode(sounds[1]))
    near = [at for at in np.argsort(-alike, kind="stable") if 0.3 < alike[at] < 0.97][:most]
    made = []
    for one, other in (couples[at] for at in near):
        given = dice.choice(GIVEN)
        left, right = (
            f"{first} {dice.choice(sorted(surnames[each]))}" for first, each in zip(given, (one, other), strict=True)
        )
        made.append({"name1": left, "name2": right, "label": "0", "group": "crossed"})
    for one in dice.sample(sorted(surnames), min(len(surnames), most // 3)):
        syllables = [dice.choice(SYLLABLES) for _ in range(3)]
        changed = dice.sample(range(3), dice.choice((1, 2, 3)))
        others = [dice.choice(SYLLABLES) if at in changed else each for at, each in enumerate(syllables)]
        given = ["".join(each).capitalize() for each in (syllables, others)]
        if given[0] != given[1]:
            left, right = (f"{first} {dice.choice(sorted(surnames[one]))}" for first in given)
            made.append({"name1": left, "name2": right, "label": "0", "group": "crossed"})
    return made


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def scorer(path: Path) -> ModuleType:
    """Load the scorer that a gold set brings."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def gold_pairs(folder: Path, score: ModuleType) -> list[dict[str, str]]:
    """Make the pairs of a gold folder as its own scorer does."""
    return [
        {"name1": one, "name2": two, "label": str(label), "group": group}
        for one, two, _, label, group in score.pairs(str(folder))
    ]


def world_pairs(people: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Pair the spellings of people of the whole world with each other, and with the names that are somebody else's."""
    true = [(two, "1", one["world"]) for one in people for two in itertools.combinations(one["same"], 2)]
    false = [(two, "0", one["world"]) for one in people for two in itertools.product(one["same"], one["other"])]
    return [{"name1": a, "name2": b, "label": label, "group": group} for (a, b), label, group in true + false]


def fitted(folders: Sequence[Path], score: ModuleType, people: Sequence[Mapping[str, Any]] = ()) -> str:
    """Fit the weights on all folders and people together; give them in the form of `weights.yaml`."""
    tables, fixed, labels, counts = [], [], [], []
    made = [pairs for folder in folders for pairs in (gold_pairs(folder, score), crossed(folder))]
    for rows in [*made, *([world_pairs(people)] if people else [])]:
        table, added, other = columns([row["name1"] for row in rows], [row["name2"] for row in rows])
        label = np.array([float(row["label"]) for row in rows])
        count = np.array([{**dict.fromkeys(RELATIVES, KIN), "crossed": CROSSED}.get(row["group"], 1.0) for row in rows])
        tables.append(table)
        fixed.append(added)
        labels.append(label)
        counts.append(np.where(other & (label == 1), 0, count))
    joined = {name: np.concatenate([table[name] for table in tables]) for name in tables[0]}
    return as_yaml(fit(joined, np.concatenate(fixed), np.concatenate(labels), np.concatenate(counts)))


def halves(folder: Path, into: Path) -> tuple[Path, Path]:
    """Part the people of a gold folder in two, whoever stands in one hard pair together."""
    hard = _rows(folder / "hard_negatives.csv")
    family = {row["person_id"]: row["person_id"] for row in _rows(folder / "persons.csv")}

    def head(person: str) -> str:
        while family[person] != person:
            person = family[person]
        return person

    for row in hard:
        family[head(row["person_id_a"])] = head(row["person_id_b"])
    odd = {person: hashlib.sha256(head(person).encode()).digest()[-1] % 2 for person in family}
    for half, name in enumerate("ab"):
        (into / name).mkdir()
        for file, key in (("persons", "person_id"), ("names", "person_id"), ("hard_negatives", "person_id_a")):
            rows = _rows(folder / f"{file}.csv")
            kept = [list(row.values()) for row in rows if odd[row[key]] == half]
            write(into / name / f"{file}.csv", list(rows[0]), kept)
    return into / "a", into / "b"


@contextmanager
def weighing(weights: str) -> Iterator[None]:
    """Score with other weights than those of the package."""
    caches = of_findings.weights, of_findings._table  # noqa: SLF001 - nobody else may change the weights
    with patch.object(of_findings, "table", lambda _: yaml.safe_load(weights)):
        for each in caches:
            each.cache_clear()
        yield
    for each in caches:
        each.cache_clear()


def read_on(weights: str, folder: Path, score: ModuleType) -> str:
    """Say in one line how weights do on the names of a folder."""
    rows: list[dict[str, Any]] = [dict(row) for row in gold_pairs(folder, score)]
    with weighing(weights):
        scores = score_columns([row["name1"] for row in rows], [row["name2"] for row in rows])
    for row, found in zip(rows, scores, strict=True):
        row["score"] = float(found)
    told = score.report(rows)
    groups = {name: tuple(map(int, said.split(" ")[0].split("/"))) for name, said in told["at_cut_0.99"].items()}
    plain = [n for name, n in groups.items() if name in {f"recall {each}" for each in PLAIN}]
    kin = [n for name, n in groups.items() if name in {f"accepted {each}" for each in RELATIVES}]
    (found_plain, of_plain), (taken, of_kin) = (map(sum, zip(*each, strict=True)) for each in (plain, kin))
    return (
        f"recall at precision 0.99: {told['recall_at_precision_0.99']:.4f}, Latin and Cyrillic "
        f"{found_plain / of_plain:.4f}; relatives taken {taken} of {of_kin} ({taken / of_kin:.2%}); "
        f"calibration error {told['expected_calibration_error']:.4f}"
    )


def read_world(weights: str, people: Sequence[Mapping[str, Any]]) -> str:
    """Say in one line how weights do on people of the whole world, at even odds."""
    rows = world_pairs(people)
    with weighing(weights):
        same = score_columns([row["name1"] for row in rows], [row["name2"] for row in rows]) >= 0.5
    true = np.array([row["label"] == "1" for row in rows])
    found, wrong = int((same & true).sum()), int((same & ~true).sum())
    f1 = 2 * found / (found + wrong + true.sum())
    return f"world: recall {found / true.sum():.3f}, precision {found / (found + wrong):.3f}, F1 {f1:.3f}"


def cross(gold: Sequence[Path], score: ModuleType, people: Sequence[Mapping[str, Any]]) -> None:
    """Fit on one half and read the other, both ways; then on all that was fitted."""
    with tempfile.TemporaryDirectory() as place:
        a, b = halves(gold[0], Path(place))
        for mine, other, at in ((a, b, 0), (b, a, 1)):
            weights = fitted([mine, *gold[1:]], score, people[at::2])
            print(f"fitted on half {mine.name}, read on {other.name}:", read_on(weights, other, score))
            print("  ", read_world(weights, people[1 - at :: 2]) if people else "")
    weights = fitted(gold, score, people)
    print("fitted on all, read on all:", read_on(weights, gold[0], score))
    print("  ", read_world(weights, people) if people else "")


def as_yaml(weights: Mapping[str, float]) -> str:
    """Write the weights in the form of `weights.yaml`."""

    def ramp(name: str) -> str:
        return ", ".join(f"{value:.2f}" for value in np.cumsum([weights[f"{name}_{at}"] for at in range(len(KNOTS))]))

    known = weights["known"]
    word: dict[str, Any] = {
        "given": known + weights["given"],
        "short": known,
        "other_given": weights["other_given"],
        **INITIALS,
    }
    fathers = {each.name.lower(): weights.get(f"patronymic_{each.name.lower()}", 0.0) for each in Patronymic}
    fathers["initial"] = FATHERS_INITIAL
    lines = [
        f"prior: {weights['prior']:.2f}",
        f"# at likenesses of {', '.join(f'{knot:.2f}' for knot in KNOTS)}; between them on a straight line",
        "alike:",
        *(f"  {name}: [{ramp(name)}]" for name in GRADED),
        "word: {" + ", ".join(f"{name}: {value:.2f}" for name, value in word.items()) + "}",
        "patronymic: {" + ", ".join(f"{name}: {value:.2f}" for name, value in fathers.items()) + "}",
        *(f"{name}: {weights[name]:.2f}" for name in ("spare_given", "spare_surname", "spare_own", "gender")),
        f"spare_syllable: {SPARE_SYLLABLE:.2f}",
        f"generation: {GENERATION:.2f}",
        f"single: {weights['single']:.2f}",
        *(f"{name}: {-weights[name]:.2f}" for name in ("common", "common_neither", "bearers")),
        f"common_initial: {-COMMON_INITIAL:.2f}",
        *(f"{name}: {value:.2f}" for name, value in CLASHES.items()),
    ]
    return "\n".join(lines)


def main() -> None:
    """Read the folders, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--score", type=Path, help="score.py, if it does not lie in the first folder")
    parser.add_argument("--world", type=Path, help="people.yaml of people of the whole world")
    parser.add_argument("--cross", action="store_true", help="read on names that were not fitted on, print measures")
    asked = parser.parse_args()
    people = yaml.safe_load(asked.world.read_text("utf-8")) if asked.world else []
    score = scorer(asked.score or asked.gold[0] / "score.py")
    if asked.cross:
        cross(asked.gold, score, people)
    else:
        print(fitted(asked.gold, score, people))


main()
