"""Which days a claim is given where a text tells several, or none beside it (read on Sunday 14 December 2025)."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article


def days(lang, text, kind):
    article = Article(id="a", lang=lang, published=date(2025, 12, 14), text=text)
    claims = [c.as_dict() for c in read_claims(article)]
    return [(c["count"], c["date_start"], c["date_end"]) for c in claims if c["kind"] == kind]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("de", "Am Mittwoch sagte der Präsident zu, 40 politische Gefangene freizulassen.", id="de"),
        pytest.param("en", "On Wednesday the president promised to free 40 political prisoners.", id="en"),
        pytest.param("ru", "В среду президент пообещал освободить 40 политзаключенных.", id="ru"),
        pytest.param("be", "У сераду прэзідэнт паабяцаў вызваліць 40 палітвязняў.", id="be"),
        pytest.param("uk", "У середу президент пообіцяв звільнити 40 політв'язнів.", id="uk"),
        pytest.param("pl", "W środę prezydent obiecał uwolnić 40 więźniów politycznych.", id="pl"),
    ],
)
def test_the_day_of_a_promise_dates_no_release(lang, text):
    """What is promised on a day happens on a day that nobody told."""
    assert days(lang, text, "release") == [(40, None, None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("de", "Am Freitag demonstrierten Tausende in Minsk. Festgenommen wurden 140 Menschen.", id="de"),
        pytest.param("en", "On Friday thousands joined a march in Minsk. Police detained 140 people.", id="en"),
        pytest.param("ru", "В пятницу в Минске прошел марш. Милиция задержала 140 человек.", id="ru"),
        pytest.param("uk", "У п'ятницю в Мінську пройшов марш. Силовики затримали 140 людей.", id="uk"),
        pytest.param("pl", "W piątek w Mińsku odbył się marsz. Milicja zatrzymała 140 osób.", id="pl"),
    ],
)
def test_the_day_of_a_march_dates_who_was_taken_there(lang, text):
    """The sentence before may tell when it was."""
    assert days(lang, text, "detention") == [(140, "2025-12-12", "2025-12-12")]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        pytest.param("uk", "Станом на 1 грудня у списку 1110 політв'язнів.", "2025-12-01", id="uk"),
        pytest.param("be", "Станам на 1 снежня ў спісе 1110 палітвязняў.", "2025-12-01", id="be"),
        pytest.param("en", "As of last night, 1,110 political prisoners were behind bars.", "2025-12-13", id="en"),
    ],
)
def test_a_stock_is_dated_as_of(lang, text, day):
    """A day "as of" is that of the stock."""
    assert days(lang, text, "held") == [(1110, day, day)]


def test_a_clause_about_a_day_tells_of_that_day():
    """ "Since February 2023, when 222 were freed" dates the freeing, and is no period."""
    text = "It was the largest release since February 2023, when 222 dissidents were freed."

    assert days("en", text, "release") == [(222, "2023-02-01", "2023-02-28")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "A court sentenced 12 activists over the protests of 2020.", id="en"),
        pytest.param("de", "Ein Gericht verurteilte 12 Aktivisten wegen der Proteste von 2020.", id="de"),
        pytest.param("ru", "Суд приговорил 12 активистов за протесты 2020 года.", id="ru"),
    ],
)
def test_protests_long_ago_date_no_sentence(lang, text):
    """What people are punished for is no date of the punishment."""
    assert days(lang, text, "sentence") == [(12, None, None)]


def test_what_an_aside_dates_is_not_the_sentence_around_it():
    """Who was seized in 2023 did not die then."""
    text = "Журналіст Тарас Мельник, якого викрали у квітні 2023 року, помер у СІЗО."

    assert days("uk", text, "death_in_custody") == [(None, None, None)]


def test_numbers_of_one_sentence_share_its_day():
    """ "Hit 18 judges on Tuesday and 46 firms": one act; so is what a swap gave in return."""
    text = "Russia let 12 prisoners go on Thursday; Germany, in return, freed two Russian citizens."

    assert days("en", text, "release") == [(12, "2025-12-11", "2025-12-11"), (2, "2025-12-11", "2025-12-11")]


def test_days_later_are_counted_once():
    """ "Four days later" means one day for all that the sentence tells of."""
    text = (
        "Die EU setzte am 5. August 28 Personen auf ihre Sanktionsliste. "
        "Vier Tage später belegte London drei Richter und zwei Firmen mit Sanktionen."
    )

    assert days("de", text, "sanction_imposed")[1:] == [
        (3, "2025-08-09", "2025-08-09"),
        (2, "2025-08-09", "2025-08-09"),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "told"),
    [
        pytest.param(
            "en",
            "The dissident Anna Lis, who ran for mayor in 2010, was sentenced in May of that year to six years.",
            "sentence",
            [(None, "2010-05-01", "2010-05-31")],
            id="a-year-in-which-nothing-else-happened",
        ),
        pytest.param(
            "en",
            "Belarus freed 14 political prisoners over the weekend, three Poles among them.",
            "release",
            [(14, "2025-12-13", "2025-12-14"), (3, "2025-12-13", "2025-12-14")],
            id="the-part-behind-a-day-does-not-take-it",
        ),
        pytest.param(
            "en",
            "Viasna added 18 people to its list in March, and 1,186 political prisoners are on it, 166 of them women.",
            "held",
            [(1186, "2025-12-14", "2025-12-14"), (166, "2025-12-14", "2025-12-14")],
            id="a-part-has-the-day-of-the-whole",
        ),
        pytest.param(
            "en",
            "Between January and March courts convicted at least 395 people on political charges.",
            "sentence",
            [(395, "2025-01-01", "2025-03-31")],
            id="between-months",
        ),
        pytest.param(
            "be",
            "Куба збіраецца адпусціць 51 вязня, абвясціла ў чацвер Гавана.",
            "release",
            [(51, None, None)],
            id="a-promise-told-behind",
        ),
    ],
)
def test_whose_day_it_is(lang, text, kind, told):
    """A day is of the claim that it stands with."""
    assert days(lang, text, kind) == told


@pytest.mark.parametrize(
    ("lang", "text", "kind", "told"),
    [
        pytest.param(
            "en",
            "On Tuesday the ministers met in Luxembourg. On the same day Ottawa imposed sanctions on 11 judges.",
            "sanction_imposed",
            [(11, "2025-12-09", "2025-12-09")],
            id="a day without a claim",
        ),
        pytest.param(
            "de",
            "Der Oktober brachte keine Ruhe. In jenem Monat wurden 210 Menschen festgenommen.",
            "detention",
            [(210, "2025-10-01", "2025-10-31")],
            id="a month without a claim and without its preposition",
        ),
        pytest.param(
            "de",
            "Im Oktober fiel der erste Schnee. In jenem Monat wurden in Minsk 210 Menschen festgenommen.",
            "detention",
            [(210, "2025-10-01", "2025-10-31")],
            id="a month without a claim",
        ),
        pytest.param(
            "en",
            "Lukashenka pardoned 28 on 3 September and 41 on the 19th.",
            "release",
            [(28, "2025-09-03", "2025-09-03"), (41, "2025-09-19", "2025-09-19")],
            id="a day keeps the month told",
        ),
        pytest.param(
            "de",
            "Es geschah in Wellen: 22 kamen in Minsk frei am 5. August, 17 am 2. Oktober, 9 am 1. Dezember.",
            "release",
            [
                (22, "2025-08-05", "2025-08-05"),
                (17, "2025-10-02", "2025-10-02"),
                (9, "2025-12-01", "2025-12-01"),
            ],
            id="days behind numbers in a row",
        ),
        pytest.param(
            "ru",
            "Накануне ЕС ввел санкции против 12 судей.",
            "sanction_imposed",
            [(12, "2025-12-13", "2025-12-13")],
            id="the day before, with nothing told",
        ),
        pytest.param(
            "pl",
            "W latach 1963–1989 na wolność wyszło 33 755 więźniów politycznych.",
            "release",
            [(33755, "1963-01-01", "1989-12-31")],
            id="years from to",
        ),
        pytest.param(
            "ru",
            "В последний день ноября за решеткой оставался 1131 политзаключенный.",
            "held",
            [(1131, "2025-11-30", "2025-11-30")],
            id="the last day of a month",
        ),
        pytest.param(
            "be",
            "На канец месяца за кратамі было 1131 палітвязняў.",
            "held",
            [(1131, "2025-11-21", "2025-11-30")],
            id="the end of the month that was over",
        ),
        pytest.param(
            "en",
            "In October, 12 people were sentenced. By the end of the month 1,212 political prisoners were held.",
            "held",
            [(1212, "2025-10-21", "2025-10-31")],
            id="the end of the month told",
        ),
        pytest.param(
            "uk",
            "Влітку, 21 червня, Мінськ звільнив 14 політв'язнів.",
            "release",
            [(14, "2025-06-21", "2025-06-21")],
            id="a day behind its season",
        ),
        pytest.param(
            "en",
            "Minsk released 30 political prisoners on Friday. Another 12 were freed in Homel.",
            "release",
            [(30, "2025-12-12", "2025-12-12"), (12, "2025-12-12", "2025-12-12")],
            id="who are added",
        ),
        pytest.param(
            "en",
            "Minsk released 30 political prisoners on Friday. Tehran let five Americans go.",
            "release",
            [(30, "2025-12-12", "2025-12-12"), (5, None, None)],
            id="another country, another story",
        ),
        pytest.param(
            "en",
            "Viasna's list of political prisoners grew by 18 names in November.",
            "detention",
            [(18, "2025-11-01", "2025-11-30")],
            id="by a number, not by a day",
        ),
        pytest.param(
            "en",
            "Ivan Belov was arrested in March 2021 and later sentenced to eight years.",
            "sentence",
            [(None, None, None)],
            id="later than the day told",
        ),
        pytest.param(
            "en",
            "Poland reopened the crossing on Monday, but 1,120 political prisoners remain behind bars.",
            "held",
            [(1120, "2025-12-14", "2025-12-14")],
            id="a stock behind but",
        ),
        pytest.param(
            "en",
            "Since Monday, 157 officials have been on the EU sanctions list.",
            "sanction_imposed",
            [(157, "2025-12-08", "2025-12-08")],
            id="a sanction since a day",
        ),
    ],
)
def test_days_that_other_words_tell(lang, text, kind, told):
    """Days and months told without a claim, in other words, or by what they belong to."""
    assert days(lang, text, kind) == told


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        ("en", "Minsk freed 12 political prisoners on Christmas Eve.", "2024-12-24", "2024-12-24"),
        ("en", "Minsk freed 12 political prisoners in the second half of May.", "2025-05-16", "2025-05-31"),
        ("en", "Minsk freed 12 political prisoners at the end of last month.", "2025-11-21", "2025-11-30"),
        ("en", "Minsk freed 12 political prisoners on Friday of last week.", "2025-12-05", "2025-12-05"),
        ("de", "Minsk ließ an Heiligabend 2023 12 politische Gefangene frei.", "2023-12-24", "2023-12-24"),
        ("de", "Minsk ließ in der ersten Junihälfte 12 politische Gefangene frei.", "2025-06-01", "2025-06-15"),
        ("de", "Minsk ließ am Freitag vergangener Woche 12 politische Gefangene frei.", "2025-12-05", "2025-12-05"),
        ("ru", "В первой половине октября освободили 12 политзаключенных.", "2025-10-01", "2025-10-15"),
        ("pl", "W drugiej połowie maja uwolniono 12 więźniów politycznych.", "2025-05-16", "2025-05-31"),
        ("uk", "У першій половині червня звільнили 12 політв'язнів.", "2025-06-01", "2025-06-15"),
        ("be", "У другой палове лістапада вызвалілі 12 палітвязняў.", "2025-11-16", "2025-11-30"),
        ("es", "Nicaragua liberó a 12 presos políticos en Nochebuena.", "2024-12-24", "2024-12-24"),
    ],
)
def test_halves_feasts_and_last_weeks(lang, text, first, last):
    """Parts of months and feasts that have the same day every year."""
    assert days(lang, text, "release") == [(12, first, last)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Begnadigt wurden 115 politische Gefangene, davon 67 im September."),
        ("en", "He pardoned 115 political prisoners, 67 of them in September."),
        ("ru", "Лукашенко помиловал 115 политзаключенных, из них в сентябре 67."),
        ("be", "Памілавалі 115 палітвязняў, з іх 67 у верасні."),
        ("pl", "Ułaskawiono 115 więźniów politycznych, z tego 67 we wrześniu."),
    ],
)
def test_a_part_has_its_own_month(lang, text):
    """The month of a part is not that of the whole."""
    assert days(lang, text, "release") == [(115, None, None), (67, "2025-09-01", "2025-09-30")]


def test_days_that_only_point_back_lead_nowhere():
    """However many sentences point back to a day, none of them tells it."""
    text = "On the same day it rained. " * 3000 + "On the same day 12 political prisoners were freed in Minsk."
    assert days("en", text, "release") == [(12, None, None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Am Mittwoch und Donnerstag kamen in Minsk 36 politische Gefangene frei."),
        ("en", "On Wednesday and Thursday 36 political prisoners were freed in Minsk."),
        ("ru", "В среду и в четверг в Минске освободили 36 политзаключенных."),
        ("pl", "W środę i czwartek w Mińsku zwolniono 36 więźniów politycznych."),
        ("uk", "У середу та четвер у Мінську звільнили 36 політв'язнів."),
        ("be", "У сераду і чацвер у Мінску вызвалілі 36 палітвязняў."),
    ],
)
def test_two_days_that_follow_each_other_are_one_period(lang, text):
    assert days(lang, text, "release") == [(36, "2025-12-10", "2025-12-11")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Oppositionelle Iwan Below starb am Freitag. Seither wurden in Minsk 400 Menschen festgenommen."),
        ("en", "The dissident Ivan Belov died on Friday. Since then 400 people have been detained in Minsk."),
        ("ru", "Политик Иван Белов умер в пятницу. В Минске с того дня задержали 400 человек."),
        ("pl", "Opozycjonista Iwan Biełow zmarł w piątek. Od tego dnia w Mińsku zatrzymano 400 osób."),
        ("uk", "Опозиціонер Іван Бєлов помер у п'ятницю. Відтоді в Мінську затримали 400 людей."),
        ("be", "Палітык Іван Бялоў памёр у пятніцу. З таго часу ў Мінску затрымалі 400 чалавек."),
    ],
)
def test_since_then_is_since_the_day_told_before(lang, text):
    assert days(lang, text, "detention") == [(400, "2025-12-12", "2025-12-14")]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "expected"),
    [
        pytest.param(
            "uk",
            "У Нікарагуа 22 лютого посадили на літак і вислали 222 політв'язнів.",
            "release",
            [(222, "2025-02-22", "2025-02-22")],
            id="place-then-day",
        ),
        pytest.param(
            "uk",
            "Список політв'язнів налічує 1187 людей, рік тому їх було 1390.",
            "held",
            [(1187, "2025-12-14", "2025-12-14"), (1390, "2024-01-01", "2024-12-31")],
            id="compared",
        ),
        pytest.param(
            "ru",
            "Активиста Ивана Белова приговорили к восьми годам и через три недели после суда в Минске помиловали.",
            "sentence",
            [(None, None, None)],
            id="next-verb",
        ),
    ],
)
def test_a_day_stays_with_its_verb(lang, text, kind, expected):
    assert days(lang, text, kind) == expected
