"""Terms in prison, in the words of registers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.inside.sentences import term_days, term_words, whole_months
from faustpfand.synth.words import term

YEAR = (365, 366)
TWO, SEVEN, FOURTEEN, TWENTY_FIVE = (730, 731), (2556, 2557), (5113, 5114), (9131, 9132)


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
        pytest.param("двадцать пять лет лишения свободы", TWENTY_FIVE, id="compound-ru"),
        pytest.param("дваццаць пяць гадоў пазбаўлення волі", TWENTY_FIVE, id="compound-be"),
        pytest.param("twenty-five years in prison", TWENTY_FIVE, id="compound-en"),
        pytest.param("Twenty five years of imprisonment", TWENTY_FIVE, id="compound-en-apart"),
        pytest.param("приговорён к двадцати пяти годам колонии", TWENTY_FIVE, id="compound-inflected"),
        pytest.param("сто двадцать пять суток ареста", (125, 125), id="hundreds-ru"),
        pytest.param("one hundred and twenty days of detention", (120, 120), id="hundreds-en"),
        pytest.param("пять-шесть лет колонии", (1826, 2192), id="range-in-words"),
        pytest.param("14 (четырнадцать) лет лишения свободы", FOURTEEN, id="number-and-word-ru"),
        pytest.param("14 (чатырнаццаць) гадоў пазбаўлення волі", FOURTEEN, id="number-and-word-be"),
        pytest.param("14 (fourteen) years of imprisonment", FOURTEEN, id="number-and-word-en"),
        pytest.param("fourteen (14) years of imprisonment", FOURTEEN, id="word-and-number"),
        pytest.param("14 (четырнадцать лет) лишения свободы", FOURTEEN, id="unit-within-the-brackets"),
        pytest.param("25 (двадцать пять) лет лишения свободы", TWENTY_FIVE, id="number-and-compound"),
        pytest.param("14 (четырнацать) лет лишения свободы", FOURTEEN, id="number-and-misspelt-word"),
        pytest.param("2 (два) года 6 (шесть) месяцев лишения свободы", (911, 915), id="number-and-word-twice"),
        pytest.param("1 (два) года лишения свободы", (365, 731), id="number-and-word-differ"),
        pytest.param(
            "7 лет лишения свободы с отбыванием в колонии, с запретом занимать должности 5 лет", SEVEN, id="ban-ru"
        ),
        pytest.param("7 лет лишения свободы с запретом занимать должности 5 лет", SEVEN, id="ban-no-comma"),
        pytest.param(
            "7 лет колонии с лишением права занимать должности сроком на 5 лет", SEVEN, id="deprived-of-a-right"
        ),
        pytest.param("7 лет колонии без права занимать должности 5 лет", SEVEN, id="without-a-right"),
        pytest.param("запрет занимать должности на 5 лет и 7 лет колонии", SEVEN, id="ban-first"),
        pytest.param("7 лет лишения свободы и пять лет запрета на профессию", SEVEN, id="ban-in-years"),
        pytest.param("7 гадоў калоніі з забаронай займаць пасады на 5 гадоў", SEVEN, id="ban-be"),
        pytest.param("7 гадоў калоніі з пазбаўленнем права займаць пасады на 5 гадоў", SEVEN, id="right-be"),
        pytest.param("7 years in prison with a ban on holding office for 5 years", SEVEN, id="ban-en"),
        pytest.param("7 years in prison and a 5-year ban on holding office", SEVEN, id="ban-with-its-years"),
        pytest.param("7 years in prison and banned from holding office for 5 years", SEVEN, id="banned"),
        pytest.param("7 years and a 5-year ban on holding office", SEVEN, id="bare-beside-a-ban"),
        pytest.param("7 лет колонии,5 лет запрета на профессию", SEVEN, id="comma-without-a-space"),
        pytest.param("7 лет колонии с принудительным лечением", SEVEN, id="with-treatment"),
        pytest.param("2 года колонии и 1 год ограничения свободы", TWO, id="and-restriction-ru"),
        pytest.param("1 год ограничения свободы и 2 года колонии", TWO, id="restriction-first"),
        pytest.param("2 года колонии с последующим ограничением свободы на 1 год", TWO, id="then-restriction-ru"),
        pytest.param("2 гады калоніі і 1 год абмежавання волі", TWO, id="and-restriction-be"),
        pytest.param("2 years in a penal colony and 1 year of restriction of freedom", TWO, id="and-restriction-en"),
        pytest.param("2 years in prison followed by one year of home confinement", TWO, id="then-home-confinement"),
        pytest.param("2 years and 6 months in prison and 1 year of restricted freedom", (911, 915), id="and-twice"),
    ],
)
def test_terms_in_prison_are_read(text, expected):
    """Bounds, since a year may be a leap year and months differ; and the same in words that hold nothing else."""
    assert term_days(text) == expected
    assert term_days(term_words(text)) == expected


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
        pytest.param("2 года лишения свободы (условно)", id="suspended-in-brackets"),
        pytest.param("2 years of imprisonment with probation and a fine", id="probation-and-a-fine"),
        pytest.param("3 года лишения свободы с отсрочкой на 2 года", id="deferred"),
        pytest.param("2 years of imprisonment replaced with a fine", id="replaced-with-a-fine"),
        pytest.param("1 (один) год ограничения свободы", id="restriction-number-and-word"),
        pytest.param("двадцать пять месяцев ограничения свободы", id="restriction-in-words"),
        pytest.param("5 гадоў без права займаць пасады", id="a-ban-alone"),
        pytest.param("запрет занимать должности 5 (пять) лет", id="a-ban-alone-ru"),
        pytest.param("banned from office for five years", id="a-ban-alone-en"),
        pytest.param("home confinement for 2 years and 1 year", id="two-terms-at-home"),
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


@pytest.mark.parametrize(
    ("days", "months"),
    [(term_days("5 лет"), (60, 60)), (term_days("2 года 6 месяцев"), (30, 30)), ((28, 92), (1, 3)), ((3, 9), None)],
)
def test_days_are_read_back_as_whole_months(days, months):
    assert whole_months(days) == months


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 года и 6 месяцев лишения свободы", "2 years 6 months"),
        ("1 год колонии, штраф 100 базовых величин", "1 year"),
        ("3-5 years in prison, and treatment", "3-5 years"),
        ("2,5 года колонии", "2.5 years"),
        ("1 год колонии\n2 года колонии (после апелляции)", "1 year; 2 years"),
        ("3 years of home confinement", ""),
        ("compulsory treatment", ""),
    ],
)
def test_terms_in_our_words_hold_nothing_else(text, expected):
    """In the rest of a cell anything may stand."""
    assert term_words(text) == expected
