"""Which patterns a sentence may hold: none that it does hold is left out."""

import json
import re
from pathlib import Path

import pytest

from faustpfand.extract.claims.lexicon.likely import Likely, needed
from faustpfand.extract.claims.lexicon.tokens import sentences
from faustpfand.extract.claims.packs import languages, load

GOLDEN = Path(__file__).parents[2] / "golden" / "corpus"
MONTH = frozenset({"{month}"})


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        pytest.param("last week", [{"last", "week"}], id="words"),
        pytest.param("(?:last|past) years?", [{"last", "year"}, {"past", "year"}], id="alternatives"),
        pytest.param(
            "(?:in |)(?:the )?{month}", [{"in", "the", *MONTH}, {"the", *MONTH}, {"in", *MONTH}, MONTH], id="maybe"
        ),
        pytest.param(r"(?<!no )next \w+ day(?! off)", [{"next", "day"}], id="what-must-not-be"),
        pytest.param("(?<=since )(?=may){month}", [{"since", "may", *MONTH}], id="what-must-be-beside"),
        pytest.param("(?:a(?:b|c)d|ef)+", [{"abd"}, {"acd"}, {"ef"}], id="nested"),
        pytest.param(r"[a-z]+|\d{1,2}", [set()], id="nothing-sure"),
    ],
)
def test_what_a_pattern_needs(form, expected):
    """For each way to match it, the rows of letters and the tables that a text must then have."""
    assert needed(form, MONTH) == {frozenset(each) for each in expected}


def test_patterns_are_told_by_words():
    """A pattern that needs nothing is always likely."""
    likely = Likely(["last week", "week", "{month} last", r"\w+"], {"{month}": re.compile("may").search})

    assert likely.places("at last, (weekly)") == [0, 1, 3]
    assert likely.places("may last") == [2, 3]
    assert likely.places("") == [3]


@pytest.mark.parametrize("lang", languages())
def test_no_date_of_the_packs_is_left_out(lang):
    """Whatever template matches in the examples of a pack and in the development texts is likely there."""
    pack = load(lang)
    rows = (json.loads(line) for f in sorted(GOLDEN.glob("*.jsonl")) for line in f.read_text("utf-8").splitlines())
    texts = [rule.example for rule in pack.rules] + [row["text"] for row in rows if row["lang"] == lang]
    dated = [line for text in texts for s in sentences(text, pack) if pack.calendar.hint.search(line := s.text.lower())]
    few = dated[:: max(1, len(dated) // 60)]
    there = {(at, line) for line in few for at, t in enumerate(pack.calendar.templates) if t.pattern.search(line)}

    assert there
    assert there <= {(at, line) for line in few for at in pack.calendar.likely.places(line)}
