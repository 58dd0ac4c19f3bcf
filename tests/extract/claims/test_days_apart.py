"""Which of the days in a sentence belongs to which of its claims, where the past is told beside the present."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 12, 14)


def days(lang, text, kind=None):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [
        (c.kind.value, c.date_start and f"{c.date_start}..{c.date_end}")
        for c in claims
        if kind is None or c.kind.value == kind
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Вызвалены Павел Бялоў, затрыманы ў 2020 годзе і асуджаны на пяць гадоў."),
        ("de", "Freigekommen ist Pawel Below, 2020 verhaftet und zu fünf Jahren verurteilt."),
        ("en", "Among those freed is Pavel Belov, arrested in 2020 and sentenced to five years."),
        ("ru", "Освобождён Павел Белов, арестованный в 2020 году и осуждённый на пять лет."),
    ],
)
def test_the_year_of_an_arrest_dates_nothing_else(lang, text):
    """When he was sentenced and freed, the sentence does not say."""
    assert days(lang, text) == [("release", None), ("detention", "2020-01-01..2020-12-31"), ("sentence", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Pawel Below kam nicht frei. Im März 2021 verhaftet, verbrachte er viel Zeit in Einzelhaft."),
        ("en", "Pavel Belov has not been let out. Arrested in March 2021, he spent much time in a punishment cell."),
        ("ru", "Павла Белова не выпустили. Арестованный в марте 2021 года, он провёл много времени в карцере."),
    ],
)
def test_a_participle_has_the_subject_behind_it(lang, text):
    """The one meant by "he" was arrested."""
    assert ("detention", "2021-03-01..2021-03-31") in days(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Iran freed five on Monday. Ivan Belov was arrested in 2015. The same day Washington imposed sanctions.",
        ),
        (
            "ru",
            "Иран в понедельник освободил пятерых. Белова взяли в 2015 году. В тот же день США ввели санкции.",
        ),
    ],
)
def test_the_same_day_is_a_day(lang, text):
    """A year told between is none."""
    assert days(lang, text, "sanction_imposed") == [("sanction_imposed", "2025-12-08..2025-12-08")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Iran ließ am Montag fünf US-Bürger frei. Die USA ließen im Gegenzug fünf Iraner gehen."),
        ("en", "Iran freed five Americans on Monday. In return the United States freed five Iranians."),
        ("ru", "Иран в понедельник освободил пятерых американцев. Взамен США освободили пятерых иранцев."),
    ],
)
def test_an_exchange_has_one_day(lang, text):
    """The other side of it has no day of its own."""
    assert days(lang, text) == [("release", "2025-12-08..2025-12-08")] * 2


def test_who_has_no_verb_of_his_own_has_his_own_day():
    """A dash stands for the verb; the day beside the name is his."""
    text = "23 марта задержали Анну Лис, а двумя днями позже — журналиста Павла Белова."

    assert days("ru", text) == [("detention", "2025-03-23..2025-03-23"), ("detention", "2025-03-25..2025-03-25")]


def test_a_list_of_days_is_no_aside():
    """What stands between two dashes of a list are days and numbers, no names."""
    text = "16 августа отпустили 30 политзаключённых, 4 сентября — столько же, 16 сентября — 37, а 7 ноября — 31."

    assert days("ru", text)[-2:] == [("release", "2025-09-16..2025-09-16"), ("release", "2025-11-07..2025-11-07")]


def test_a_part_is_of_the_number_beside_it():
    """Whoever is one of three freed in February, was freed in February."""
    text = "Im Juni hatte Minsk 14 Häftlinge gehen lassen, im Februar drei, einer davon US-Bürger."

    assert days("de", text)[-1] == ("release", "2025-02-01..2025-02-28")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Pavel Belov was arrested in March 2021. Nearly two years later a court sentenced him to eight years.",
        ),
        (
            "pl",
            "Pawła Biełowa aresztowano w marcu 2021 roku. Niespełna dwa lata później sąd skazał go na osiem lat.",
        ),
    ],
)
def test_a_rough_distance_pins_down_no_day(lang, text):
    """Somewhat less than two years later is no month."""
    assert days(lang, text, "sentence") == [("sentence", None)]


def test_a_stock_is_not_of_the_month_it_is_compared_with():
    """That month has its own number."""
    text = "Belarus closes the year with nearly 1,000 political prisoners, against 169 in December 2020."

    assert days("en", text)[0] == ("held", "2025-12-14..2025-12-14")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Памілаваныя двое святароў. У чацвер абодва выйшлі на волю."),
        ("de", "Russland ließ 16 Gefangene frei. Der Austausch fand am Donnerstag in Ankara statt."),
        ("en", "Belarus released its last two prisoners. Andrei Belov and Sergei Lis left prison on Thursday."),
        ("en", "Minsk freed ten political prisoners. They were let out on Thursday."),
        ("en", "Minsk pardoned 13 political prisoners. Lukashenko signed the decree on Thursday."),
        ("ru", "Двое священников освобождены. Лукашенко помиловал их в четверг."),
        ("ru", "Россия освободила 16 заключённых. Обмен прошёл в Анкаре в четверг."),
    ],
)
def test_the_next_sentence_gives_the_day(lang, text):
    """What it tells again is no second release."""
    assert days(lang, text) == [("release", "2025-12-11..2025-12-11")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "«Вясна» прызнала палітвязнямі 60 чалавек. На 31 траўня іх было 1250."),
        ("de", "Wjasna erkannte 60 Menschen als politische Gefangene an. Am 31. Mai waren es 1250."),
        ("en", "Viasna recognised 60 people as political prisoners. On 31 May there were 1,250."),
        ("pl", "Wiasna uznała 60 osób za więźniów politycznych. 31 maja było ich 1250."),
        ("ru", "«Вясна» признала политзаключёнными 60 человек. На 31 мая их было 1250."),
    ],
)
def test_the_larger_number_on_a_day_is_a_stock(lang, text):
    """Sixty came to it, and 1,250 it has."""
    assert days(lang, text) == [("detention", None), ("held", "2025-05-31..2025-05-31")]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "On 16 August 2008 Pavel Belov was freed, and in October the EU suspended its sanctions.",
            [("release", "2008-08-16..2008-08-16"), ("sanction_lifted", "2008-10-01..2008-10-31")],
        ),
        (
            "en",
            "Pavel Belov was arrested on 4 August 2011 and in November handed four years.",
            [("detention", "2011-08-04..2011-08-04"), ("sentence", "2011-11-01..2011-11-30")],
        ),
        (
            "en",
            "Pavel Belov, who was arrested in May 2020, was pardoned on 12 August.",
            [("detention", "2020-05-01..2020-05-31"), ("release", "2025-08-12..2025-08-12")],
        ),
    ],
)
def test_a_month_without_a_year_goes_on_with_history(lang, text, told):
    """But an arrest of the past does not date the pardon of today."""
    assert sorted(days(lang, text)) == sorted(told)
