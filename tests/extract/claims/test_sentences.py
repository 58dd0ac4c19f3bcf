"""Where a sentence ends, and where a dot ends none."""

import pytest

from faustpfand.extract.claims.lexicon.tokens import sentences
from faustpfand.extract.claims.packs import load


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        pytest.param("de", "Sie kamen am 8. Januar frei. Das war alles.", 2, id="de-ordinal"),
        pytest.param("de", "Rico K. kam frei. Er schwieg.", 2, id="de-initial"),
        pytest.param("de", "Ca. 40 Menschen kamen frei.", 1, id="de-abbreviation"),
        pytest.param("de", "Frei! Endlich? Ja.", 3, id="de-marks"),
        pytest.param("de", "Erster Absatz\n\nZweiter Absatz", 2, id="de-paragraphs"),
        pytest.param("en", "He died on Oct. 11 in jail. Nobody knew.", 2, id="en-month"),
        pytest.param("en", "The U.S. State Department said so. It did.", 2, id="en-country"),
        pytest.param("en", "“They are free.” She smiled.", 2, id="en-quote"),
    ],
)
def test_split(lang, text, count):
    """Dates, initials and abbreviations end no sentence."""
    found = sentences(text, load(lang))

    assert len(found) == count
    assert all(text[s.start : s.start + len(s.text)] == s.text for s in found)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hundreds of names, " * 1_000, id="at-commas"),
        pytest.param("hundreds of names " * 1_000, id="at-blanks"),
        pytest.param("x" * 20_000, id="anywhere"),
    ],
)
def test_what_is_longer_than_any_sentence_is_read_in_pieces(text):
    """A table or a list without a full stop; no word of it is lost, and none is cut that need not be."""
    found = sentences(text, load("en"))

    assert max(len(s.text) for s in found) <= 3_000
    assert "".join(s.text for s in found).replace(" ", "") == text.replace(" ", "")
    assert text.count(" ") == 0 or {s.text.rstrip(",").split()[-1] for s in found} <= {
        "names",
        "of",
        "Hundreds",
        "hundreds",
    }
