"""Phrases: how they are written in a pack, and how they are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.extract.claims.lexicon.alternatives import expanded
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.spelling import Spelling
from faustpfand.extract.claims.lexicon.tokens import tokens
from faustpfand.extract.claims.lexicon.vocabulary import Vocabulary
from faustpfand.extract.claims.packs import languages, load


def found(classes, text):
    words = tokens(text)
    phrases = Phrases(words, Vocabulary(classes))
    return {name: [" ".join(w.text for w in words[a:b]) for a, b in spans] for name, spans in phrases.spots.items()}


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        pytest.param("set free", "They set free nine, and set nine free.", ["set free"], id="words-in-a-row"),
        pytest.param("freilass~", "die Freilassung, freilassen, Frei", ["Freilassung", "freilassen"], id="beginning"),
        pytest.param("~haft", "Haft, Untersuchungshaft, haftbar", ["Haft", "Untersuchungshaft"], id="end"),
        pytest.param("~sanktion~", "EU-Sanktionen und Sanktion", ["EU-Sanktionen", "Sanktion"], id="middle"),
        pytest.param(
            "(der|die) Liste(n|)", "die Liste, der Listen, das Liste", ["die Liste", "der Listen"], id="either"
        ),
        pytest.param("Minsk", "minsk and Minsk", ["Minsk"], id="capital-asked-for"),
        pytest.param("minsk", "MINSK and Minsk", ["MINSK", "Minsk"], id="capital-left-open"),
        pytest.param("освобожден~", "Освобождённые и освобождены", ["Освобождённые", "освобождены"], id="yo-is-ye"),
        pytest.param("у турме", "яна ў турме", ["ў турме"], id="short-u"),
        pytest.param("прем'ер", "прем’ер і премʼєр", ["прем’ер"], id="apostrophes"),
    ],
)
def test_a_phrase_is_found(phrase, text, expected):
    """In every form that its writing stands for, and in no other."""
    assert found({"it": [phrase]}, text).get("it") == expected


def test_a_class_in_a_phrase_stands_for_its_phrases():
    """Also two levels deep, whatever the order in which they are written."""
    classes = {"far": ["out of <near>"], "near": ["<adjective> cell(|s)", "jail"], "adjective": ["the", "their dark"]}

    assert found(classes, "out of their dark cells, out of jail")["far"] == ["out of their dark cells", "out of jail"]


def test_a_phrase_that_names_no_class_is_refused():
    """A slip in a pack is told when the pack is loaded."""
    with pytest.raises(KeyError, match="prision"):
        Vocabulary({"held": ["in <prision>"]})


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("a (b|c) d", [("a", "b", "d"), ("a", "c", "d")], id="words"),
        pytest.param("list(s|)", [("lists",), ("list",)], id="endings"),
        pytest.param("(very |)good", [("very", "good"), ("good",)], id="a-word-or-none"),
        pytest.param("a(b(c|d)|e)", [("abc",), ("abd",), ("ae",)], id="nested"),
    ],
)
def test_alternatives_are_written_out(phrase, expected):
    """All of them, each once."""
    assert sorted(expanded(phrase)) == sorted(expected)


def test_alternatives_within_alternatives_do_not_multiply():
    """Only what stands side by side does: a fault here once took half a minute and five gigabytes."""
    years = [f"in (the|that) (first|last) (day|week) of {year}" for year in range(2000, 2020)]
    assert len(expanded(f"({'|'.join(years)}) (freed|released)")) == 2 * 2 * 2 * 20 * 2


def test_an_ending_is_one_that_the_language_lists():
    """Whatever apostrophe it is written with; a language that lists none has none."""
    words = tokens("Olga Zueva’s lawyer")
    english = Phrases(words, Vocabulary({}, Spelling(endings={"possessive": ("'s", "’s")})))
    other = Phrases(words, Vocabulary({}))

    assert [english.has_ending(at, "possessive") for at in range(len(words))] == [False, True, False]
    assert [english.bare(word.text) for word in words] == ["Olga", "Zueva", "lawyer"]
    assert not other.has_ending(1, "possessive")
    assert other.bare("Zueva’s") == "Zueva’s"


@given(
    st.lists(st.sampled_from(["a", "b", "c"]), max_size=12),
    st.lists(st.sampled_from(["a", "b"]), min_size=1, max_size=3),
)
def test_all_places_of_a_phrase_are_found(text, phrase):
    """As often as a plain search finds it, overlaps included."""
    words = tokens(" ".join(text))
    spans = Vocabulary({"it": [" ".join(phrase)]}).spots(words).get("it", [])
    plain = [(i, i + len(phrase)) for i in range(len(text)) if text[i : i + len(phrase)] == phrase]

    assert spans == plain


PIECES = st.sampled_from(["a", "b", "(a|b)", "(a |)", "(b |a b |)", "(a|)", "(a|b c)", "c(a|)"])


@given(
    st.lists(st.sampled_from(["a", "b", "c", "ca"]), max_size=8),
    st.lists(PIECES, min_size=1, max_size=4),
    st.lists(st.booleans(), min_size=4, max_size=4),
)
def test_a_phrase_is_found_as_each_of_its_alternatives(text, pieces, blanks):
    """A phrase is kept in pieces and multiplied only where a text begins it: that must find what all of it would."""
    phrase = "".join(f"{piece}{' ' if blank else ''}" for piece, blank in zip(pieces, blanks, strict=False))
    words = tokens(" ".join(text))
    spans = Vocabulary({"it": [phrase]}).spots(words).get("it", [])
    forms = [form for form in expanded(phrase) if form]
    plain = {(i, i + len(f)) for f in forms for i in range(len(text)) if tuple(text[i : i + len(f)]) == f}

    assert set(spans) == plain
    assert len(spans) == len(plain)


@given(st.text(max_size=200), st.sampled_from(sorted(languages())))
def test_any_text_is_cut_into_its_words(text, lang):
    """Nothing but white space is lost, and every phrase lies within the sentence."""
    pack = load(lang)
    words = tokens(text, pack.separators, pack.elisions)
    phrases = Phrases(words, pack.vocabulary)

    assert "".join(w.text for w in words) == "".join(text.split())
    assert [text[words.starts[at] : words.end(at)] for at in range(len(words))] == [w.text for w in words]
    assert all(0 <= a < b <= len(words) for spans in phrases.spots.values() for a, b in spans)
