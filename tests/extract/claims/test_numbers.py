"""Numbers of people: values, comparators, and what is no number of people."""

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import tokens
from faustpfand.extract.claims.numbers import counting, number_at
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.quantities import quantities


def people(lang, text):
    pack = load(lang)
    phrases = Phrases(tokens(text, pack.separators, pack.elisions), pack.vocabulary)
    return quantities(phrases, pack, counting(phrases, pack), [], None)


@pytest.mark.parametrize(
    ("lang", "words", "value"),
    [
        pytest.param("de", "1.300", 1300, id="de-thousands-dot"),
        pytest.param("de", "dreiundzwanzig", 23, id="de-units-before-tens"),
        pytest.param("de", "zweihundertfünfzig", 250, id="de-hundreds"),
        pytest.param("de", "dreitausendvierhundert", 3400, id="de-thousands"),
        pytest.param("de", "sechzehn", 16, id="de-shortened-part"),
        pytest.param("de", "zwölf", 12, id="de-umlaut"),
        pytest.param("de", "anderthalb tausend", 1500, id="de-half"),
        pytest.param("en", "1,177", 1177, id="en-thousands-comma"),
        pytest.param("en", "twenty-three", 23, id="en-hyphen"),
        pytest.param("en", "twelve hundred and fifty", 1250, id="en-twelve-hundred"),
        pytest.param("uk", "2 тисячі 300", 2300, id="uk-digits-behind-thousand"),
        pytest.param("de", "1964", 1964, id="de-year-before-a-number"),
        pytest.param("en", "two hundred", 200, id="en-hundreds"),
        pytest.param("en", "a hundred", 100, id="en-with-article"),
        pytest.param("en", "two dozen", 24, id="en-dozen"),
    ],
)
def test_value_of_words(lang, words, value):
    """Digits with separators and number words have the value a reader gives them."""
    pack = load(lang)
    found = tokens(words, pack.separators, pack.elisions)
    number = number_at(found, 0, pack)

    assert number is not None
    assert (number.value, number.end) == (value, len(found))


@pytest.mark.parametrize(
    ("lang", "text", "value", "comparator"),
    [
        pytest.param("de", "mehr als 700 Menschen", 700, Comparator.OVER, id="de-over"),
        pytest.param("de", "knapp 40 Häftlinge", 40, Comparator.UNDER, id="de-under"),
        pytest.param("de", "rund 1.200 Personen", 1200, Comparator.ABOUT, id="de-about"),
        pytest.param("de", "mindestens sieben Frauen", 7, Comparator.AT_LEAST, id="de-at-least"),
        pytest.param("de", "13 bis 15 Gefangene", 13, Comparator.AT_LEAST, id="de-range-by-lower-end"),
        pytest.param("de", "neun politische Gefangene", 9, Comparator.EXACT, id="de-bare"),
        pytest.param("en", "nearly 900 political prisoners", 900, Comparator.UNDER, id="en-under"),
        pytest.param("en", "at least 38 protesters", 38, Comparator.AT_LEAST, id="en-at-least"),
        pytest.param("en", "some 1,300 inmates", 1300, Comparator.ABOUT, id="en-about"),
        pytest.param("en", "well over 200 people", 200, Comparator.OVER, id="en-over"),
        pytest.param("en", "40 to 50 detainees", 40, Comparator.AT_LEAST, id="en-range"),
        pytest.param("en", "sixteen more prisoners", 16, Comparator.EXACT, id="en-more"),
    ],
)
def test_people_with_comparator(lang, text, value, comparator):
    """A number before people is read with the word that bounds it."""
    found = people(lang, text)

    assert [(q.value, q.comparator) for q in found] == [(value, comparator)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("de", "Er zahlte 20 Millionen Dollar.", id="de-money"),
        pytest.param("de", "Sie bekam elf Jahre.", id="de-years"),
        pytest.param("de", "Es waren 50 Prozent.", id="de-per-cent"),
        pytest.param("de", "Igor Petrow, 63, lebt hier.", id="de-age"),
        pytest.param("de", "Der 76-jährige Mann lebt.", id="de-age-adjective"),
        pytest.param("de", "Gezeigt 2020 in Wien.", id="de-year"),
        pytest.param("de", "Der Wert fiel auf 3,5 im Mai.", id="de-decimal"),
        pytest.param("en", "It cost $40 million.", id="en-money"),
        pytest.param("en", "He got 12 years.", id="en-years"),
        pytest.param("en", "Growth was 5 percent.", id="en-per-cent"),
        pytest.param("en", "They left the Colony 3 gates.", id="en-name-of-a-place"),
        pytest.param("en", "More than 900 criminal cases followed.", id="en-cases"),
        pytest.param("en", "In 2021 it was quiet.", id="en-year"),
    ],
)
def test_no_people(lang, text):
    """Money, terms, shares, ages, years and labels count nobody."""
    assert people(lang, text) == []
