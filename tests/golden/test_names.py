"""How well names are matched on invented people whom somebody made up who had not seen the rules."""

import csv
import hashlib
import itertools
import json
from collections import defaultdict
from pathlib import Path

import pytest

from faustpfand.names import SAME, compare_columns

HERE = Path(__file__).parent
NAMES = HERE / "names"
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["names"]


def rows(file):
    with (NAMES / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def scored():
    """Score and verdict of all pairs of spellings of one person, and of all pairs of people who are apart."""
    spellings = defaultdict(list)
    for row in rows("names.csv"):
        spellings[row["person_id"]].append(row["name"])
    one = [pair for names in spellings.values() for pair in itertools.combinations(names, 2)]
    two = [
        pair
        for row in rows("hard_negatives.csv")
        for pair in itertools.product(spellings[row["person_id_a"]], spellings[row["person_id_b"]])
    ]
    found = compare_columns([a for a, _ in one + two], [b for _, b in one + two])
    return found[: len(one)], found[len(one) :]


def test_the_names_are_those_that_were_measured():
    """Floors are worth nothing if the set changes under them."""
    digest = hashlib.sha256(b"".join((NAMES / file).read_bytes() for file in ("names.csv", "hard_negatives.csv")))

    assert digest.hexdigest() == FLOORS["corpus"]


def test_spellings_of_one_person_are_found(scored):
    """A pair said to be different is never seen by anybody."""
    one, _ = scored

    assert (one["verdict"] != "different").mean() >= FLOORS["found"]
    assert (one["score"] >= SAME).mean() >= FLOORS["same"]


def test_people_who_are_apart_stay_apart(scored):
    """Relatives, namesakes and surnames that differ by a letter; a wrong merge is worse than a missed one."""
    _, two = scored

    assert (two["score"] >= SAME).mean() <= FLOORS["wrong"]
    assert (two["verdict"] != "different").mean() <= FLOORS["asked"]
