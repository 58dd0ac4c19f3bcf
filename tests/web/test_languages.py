"""The words, numbers and dates of the pages in each language."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from hypothesis import given

from faustpfand import dates
from faustpfand.counts import Bounds, Comparator, Count
from faustpfand.publish.pages import LANGUAGES, language, vocabulary
from strategies import WHENS

PACKAGE = Path(__file__).parents[2] / "src" / "faustpfand"
CATALOGUES = PACKAGE / "publish" / "pages" / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
_VALUE = re.compile(r"%\(\w+\)s")


@pytest.fixture(scope="module")
def messages():
    """Everything that a page can say, as `make translations` gathers it."""
    methods = [("publish/pages/templates/**.html", "jinja2"), ("**.py", "python")]
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2), "say": None, "sentence": None, "N_": None}
    return {found[2] for found in extract_from_dir(str(PACKAGE), methods, keywords=keywords)}


@pytest.mark.slow
@pytest.mark.parametrize("code", TRANSLATED)
def test_every_message_is_translated(code, messages):
    """With the same values in it, and nothing left over from what pages no longer say."""
    with (CATALOGUES / f"{code}.po").open("rb") as opened:
        catalogue = read_po(opened, locale=code)
    said = {message.id: message for message in catalogue if message.id}
    lacking = {message for message in messages if message not in said or not all(_forms(said[message]))}
    assert sorted(map(str, lacking)) == []
    assert sorted(map(str, said.keys() - messages)) == []
    for message in said.values():
        asked = set(_VALUE.findall(message.id if isinstance(message.id, str) else message.id[1]))
        for form in _forms(message):
            assert set(_VALUE.findall(form)) <= asked, message.id
            assert asked - set(_VALUE.findall(form)) <= {"%(number)s", "%(num)s"}, message.id
            assert not message.fuzzy, message.id


def _forms(message):
    return message.string if isinstance(message.string, tuple) else (message.string,)


def test_numbers_and_dates_are_written_as_the_reader_writes_them():
    day = dates.parse("2025-12-13")
    said = {code: (language(code).number(1131), language(code).when(day)) for code in LANGUAGES}
    assert said["en"] == ("1,131", "13 December 2025")
    assert said["de"] == ("1.131", "13. Dezember 2025")
    assert said["ru"] == ("1\xa0131", "13 декабря 2025")
    assert said["be"] == ("1\xa0131", "13 снежня 2025")


def test_a_month_stays_a_month_and_bounds_stay_bounds():
    german = language("de")
    assert german.when(dates.parse("2025-06")) == "Juni 2025"
    assert german.when(dates.parse("2025")) == "2025"
    assert german.when(None) == "–"
    assert german.bounds(Bounds(1100, 1131)) == "1.100–1.131"
    assert german.bounds(Bounds(5, 5)) == "5"
    assert language("en").bounds(Bounds(1000, None)) == "at least 1,000"
    assert language("en").count(Count(1000, Comparator.OVER)) == "over 1,000"
    assert language("en").moment(datetime(2026, 1, 2, 3, 4, tzinfo=UTC)) == "2 January 2026, 03:04 UTC"


def test_the_words_of_the_bundled_tables_are_translated(facts):
    words = {one.population for one in facts.counts} | {one.what for one in facts.flows}
    words |= {one.action for one in facts.concessions}
    assert {word.replace("_", " ") for word in words} <= vocabulary.WORDS
    for code in TRANSLATED:
        assert [word for word in words if language(code).word(word) == word.replace("_", " ")] == []


@given(WHENS)
def test_every_partial_date_can_be_said(written):
    when = dates.parse(written)
    for code in LANGUAGES:
        assert language(code).when(when)
