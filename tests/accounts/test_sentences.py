"""Terms in prison, in the words of registers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.sentences import term_days
from faustpfand.synth.words import term

YEAR = (365, 366)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("5 years of imprisonment in a penal colony", (1826, 1827), id="english"),
        pytest.param("5 гадоў калоніі", (1826, 1827), id="belarusian"),
        pytest.param("3 гады калоніі ўзмоцненага рэжыму", (1095, 1096), id="belarusian-few"),
        pytest.param("2 года 6 месяцев лишения свободы", (911, 915), id="years-and-months"),
        pytest.param("2 года и 6 месяцев лишения свободы", (911, 915), id="with-and"),
        pytest.param("2 years, 6 months in prison", (911, 915), id="with-comma"),
        pytest.param("2.5 years in prison", (911, 915), id="decimal-point"),
        pytest.param("2,5 года колонии", (911, 915), id="decimal-comma"),
        pytest.param("полтора года колонии", (546, 550), id="one-and-a-half"),
        pytest.param("полгода лишения свободы", (181, 184), id="half-a-year"),
        pytest.param("three years in a penal colony", (1095, 1096), id="number-in-words"),
        pytest.param("1 year", YEAR, id="bare-term"),
        pytest.param("15 суток", (15, 15), id="days"),
        pytest.param("15 сутак арышту", (15, 15), id="days-of-arrest"),
        pytest.param("10 days of detention", (10, 10), id="days-of-detention"),
        pytest.param("18 months of imprisonment", (546, 550), id="months-alone"),
        pytest.param("3-5 years in prison", (1095, 1827), id="a-range"),
        pytest.param("3-year prison term", (1095, 1096), id="hyphen"),
        pytest.param("1 год колонии, штраф 100 базовых величин", YEAR, id="with-a-fine"),
        pytest.param("1 year of imprisonment and a fine of 300 base units", YEAR, id="and-a-fine"),
        pytest.param("1 год калоніі; 5 гадоў без права займаць пасады", YEAR, id="with-a-ban"),
        pytest.param("2 года химии (заменено на 1 год колонии)", YEAR, id="replaced"),
        pytest.param("1 год колонии\n2 года колонии (после апелляции)", (365, 731), id="before-and-after-an-appeal"),
        pytest.param("1 ГОД КОЛОНИИ", YEAR, id="capitals"),
    ],
)
def test_terms_in_prison_are_read(text, expected):
    """Bounds, since a year may be a leap year and months differ."""
    assert term_days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("3 years of home confinement", id="home-confinement"),
        pytest.param("3 гады хатняй хіміі", id="home-confinement-be"),
        pytest.param("2 года домашней химии", id="home-confinement-ru"),
        pytest.param("2 years of restriction of freedom without referral", id="restriction"),
        pytest.param("2 года ограничения свободы без направления", id="restriction-ru"),
        pytest.param("2 гады абмежавання волі", id="restriction-be"),
        pytest.param("Fine of 100 basic units", id="fine"),
        pytest.param("Штраф 30 базавых велічынь", id="fine-be"),
        pytest.param("2 years of imprisonment, suspended", id="suspended-after-a-comma"),
        pytest.param("2 года лишения свободы условно", id="suspended"),
        pytest.param("life imprisonment", id="life"),
        pytest.param("приговор от 12.05.2021 г.", id="a-date"),
        pytest.param("#N/A", id="unreadable"),
        pytest.param("compulsory treatment for 1 year", id="treatment"),
    ],
)
def test_what_is_no_term_in_prison_gives_none(text):
    """A wrong term is worse than none."""
    assert term_days(text) is None


@given(st.integers(1, 300), st.sampled_from(["en", "ru", "be"]))
def test_every_written_term_is_read_back(months, lang):
    """What our generator writes is what the reader reads, within the bounds of the calendar."""
    low, high = term_days(term(months, lang))

    assert low <= months * 30.4375 <= high
    assert high - low <= 4


@given(st.text())
def test_no_text_breaks_the_reader(text):
    """A cell may hold anything."""
    found = term_days(text)

    assert found is None or 0 <= found[0] <= found[1]
