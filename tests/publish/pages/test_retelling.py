"""What the ledger keeps as English text is said in the reader's language."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from hypothesis import example, given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.publish.pages import LANGUAGES, language
from faustpfand.publish.pages.languages import _retelling, is_told
from faustpfand.publish.pages.retelling import Retelling
from faustpfand.sentences import Sentence, sentence

PACKAGE = Path(__file__).parents[3] / "src" / "faustpfand"
MESSAGES = sorted(_retelling().messages)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=12)
APART = st.text("qxzQXZ7", min_size=1, max_size=8)  # of letters that stand nowhere near each other in a sentence


@st.composite
def sentences(draw, value):
    """A message of the catalogue with values put in."""
    message = draw(st.sampled_from(MESSAGES))
    kinds = dict(re.findall(r"%\((\w+)\)([sd])", message))
    return Sentence(
        message, {name: draw(value if kind == "s" else st.integers(0, 999)) for name, kind in kinds.items()}
    )


@given(sentences(APART), st.sampled_from(sorted(LANGUAGES)))
def test_a_text_is_said_as_the_sentence_was_of_which_it_is_left(made, code):
    assert language(code).retell(str(made)) == language(code).say(made)


@given(sentences(TEXT))
def test_whatever_its_values_hold_a_text_stays_one_that_can_be_said(made):
    """Where values look like words of ours, another message may fit; in English that makes no difference."""
    assert is_told(str(made))
    assert language("en").retell(str(made)) == made
    for code in LANGUAGES:
        language(code).retell(str(made))


@given(st.text())
@example("%(x)s %d %")
@example(". " * 500)
@example("%(what)s Write it as 2025-12-13.")
def test_any_other_text_stays_as_it_is(text):
    assert language("en").retell(text) == text
    if not is_told(text):
        assert language("de").retell(text) == text


def test_what_a_file_holds_stays_and_what_the_program_says_inside_is_said():
    noted = "'<b>31.6.2020</b>' is not a date. The row is booked without a date of birth."

    assert (
        language("de").retell(noted) == "'<b>31.6.2020</b>' ist kein Datum. Die Zeile wird ohne Geburtsdatum gebucht."
    )
    assert language("de").retell(dates.ADVICE) == language("de").retell(str(dates.ADVICE)) != dates.ADVICE


def test_the_text_with_most_words_of_ours_wins():
    known = Retelling(["%(one)s is no text at all.", "%(one)s is no text at all and no number.", "%(one)s: %(two)s."])

    assert known.sentence_of("It is no text at all and no number.").values == {"one": "It"}
    assert known.sentence_of("It is no text at all and.") is None
    assert known.sentence_of("a: b.") is None


@pytest.mark.parametrize("part", ["sources", "extract", "ledger"])
def test_every_problem_of_a_file_can_be_said(part):
    """Also by its text alone, as the ledger keeps it; an error that nothing keeps brings its message along."""
    methods = [("**.py", "python")]
    said = {
        found[2] for found in extract_from_dir(str(PACKAGE / part), methods, keywords={"sentence": None, "N_": None})
    }
    of_errors = {one for one in said if one.startswith("%(file)s:") or not one.endswith(".")}

    assert said - of_errors - _retelling().messages <= {"Known are %(known)s."}


def test_a_sentence_is_said_as_it_was_made():
    made = sentence("%(what)s Write it as 2025-12-13.", what=sentence("%(text)s is not a date.", text="'x'"))

    assert language("de").retell(made) == "'x' ist kein Datum. Schreiben Sie so: 2025-12-13."
