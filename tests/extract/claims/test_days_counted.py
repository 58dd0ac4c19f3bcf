"""Days that are counted from another day, begin with one, or stand with another verb or a noun."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article


def days(lang, text, published=date(2022, 12, 31)):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=published))
    return [(c.count, str(c.date_start), str(c.date_end)) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On 27 March police in Minsk seized 20 people and a day later three more."),
        ("de", "Am 27. März nahm die Polizei in Minsk 20 Menschen fest, am Tag darauf noch drei."),
        ("ru", "27 марта в Минске схватили 20 человек, а на следующий день в Гродно — ещё троих."),
        ("uk", "27 березня в Мінську схопили двадцятьох, а наступного дня в Гродні — ще трьох."),
        ("be", "27 сакавіка ў Мінску схапілі 20 чалавек, а назаўтра ў Гродне — яшчэ траіх."),
        ("pl", "27 marca w Mińsku zatrzymano 20 osób, a dzień później w Grodnie jeszcze trzy."),
    ],
)
def test_a_day_counted_from_one_in_the_same_breath(lang, text):
    assert days(lang, text) == [(20, "2022-03-27", "2022-03-27"), (3, "2022-03-28", "2022-03-28")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Exactly a year later he was sentenced."),
        ("uk", "Рівно за рік його засудили."),
        ("be", "Роўна праз год яго асудзілі."),
        ("pl", "Dokładnie rok później został skazany."),
        ("ru", "Ровно через год его осудили."),
        ("de", "Genau ein Jahr später wurde er verurteilt."),
    ],
)
def test_exactly_a_year_later_is_a_day(lang, text):
    arrests = {
        "en": "Ivan Belov was arrested in Minsk on 30 March 2021. ",
        "uk": "Івана Бєлова схопили в Мінську 30 березня 2021 року. ",
        "be": "Івана Бялова схапілі ў Мінску 30 сакавіка 2021 года. ",
        "pl": "Iwana Biełowa zatrzymano w Mińsku 30 marca 2021 roku. ",
        "ru": "Ивана Белова задержали в Минске 30 марта 2021 года. ",
        "de": "Iwan Below wurde am 30. März 2021 in Minsk festgenommen. ",
    }
    assert days(lang, arrests[lang] + text)[-1] == (None, "2022-03-30", "2022-03-30")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Seit der Wahl im vergangenen August wurden in Belarus Hunderte verurteilt."),
        ("uk", "Відколи в серпні спалахнули протести, у Білорусі затримали тисячі людей."),
        ("be", "Ад пачатку пратэстаў у жніўні ў Беларусі затрымалі тысячы чалавек."),
        ("pl", "Od ataku w sierpniu wypuszczono na Białorusi dziesiątki więźniów."),
        ("en", "Since the vote in August hundreds have been arrested in Belarus."),
    ],
)
def test_what_goes_on_since_something_happened(lang, text):
    assert days(lang, text, date(2020, 12, 31)) == [(None, "2020-08-01", "2020-12-31")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Thursday the EU put 17 Belarusians on its list. At the same time it sanctioned 11 firms."),
        (
            "de",
            "Am Donnerstag setzte die EU 17 Belarussen auf ihre Liste. Zugleich belegte sie elf Firmen mit Sanktionen.",
        ),
        ("ru", "В четверг ЕС внёс в список 17 белорусов. Одновременно под санкции попали 11 компаний."),
        ("uk", "У четвер ЄС вніс до списку 17 білорусів. Водночас під санкції потрапили 11 компаній."),
        ("be", "У чацвер ЕС унёс у спіс 17 беларусаў. Адначасова пад санкцыі трапілі 11 кампаній."),
        ("pl", "W czwartek UE wpisała na listę 17 Białorusinów. Jednocześnie sankcjami objęto 11 firm."),
    ],
)
def test_what_is_done_at_the_same_time(lang, text):
    assert days(lang, text) == [(17, "2022-12-29", "2022-12-29"), (11, "2022-12-29", "2022-12-29")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Four Belarusian activists are free; Lukashenko pardoned them on 1 September."),
        ("ru", "Четверо белорусских активистов на свободе; помиловал их Лукашенко 1 сентября."),
        ("uk", "Четверо білоруських активістів на волі; помилував їх Лукашенко 1 вересня."),
        ("pl", "Czterej białoruscy działacze są wolni; ułaskawił ich Łukaszenka 1 września."),
    ],
)
def test_the_day_that_a_second_verb_tells_of_those_counted(lang, text):
    assert days(lang, text) == [(4, "2022-09-01", "2022-09-01")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "About the arrest of Ivan Belov, which took place in Minsk on Thursday, a minister wrote."),
        ("de", "Über die Festnahme von Iwan Below, die sich am Donnerstag in Minsk ereignete, schrieb ein Minister."),
        ("ru", "О задержании Ивана Белова, которое произошло в Минске в четверг, написал министр."),
        ("uk", "Про затримання Івана Бєлова, яке сталося в Мінську в четвер, написав міністр."),
        ("be", "Пра затрыманне Івана Бялова, якое адбылося ў Мінску ў чацвер, напісаў міністр."),
        ("pl", "O zatrzymaniu Iwana Biełowa, do którego doszło w Mińsku w czwartek, napisał minister."),
    ],
)
def test_a_relative_clause_that_says_when_the_event_was(lang, text):
    assert days(lang, text) == [(None, "2022-12-29", "2022-12-29")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "О том, что Минск отпустит 100 заключённых, 26 ноября писал Reuters."),
        ("pl", "O tym, że Mińsk wypuści 100 więźniów, pisał 26 listopada Reuters."),
    ],
)
def test_the_day_on_which_an_agency_wrote_dates_no_plan(lang, text):
    assert days(lang, text) == [(100, "None", "None")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Over the last 48 hours the KGB has detained 15 teachers."),
        ("de", "In den vergangenen 48 Stunden wurden 15 Aktivisten festgenommen."),
        ("ru", "За последние 48 часов в Минске задержали 15 человек."),
        ("uk", "За останні 48 годин у Мінську затримали 15 людей."),
        ("be", "За апошнія 48 гадзін у Мінску затрымалі 15 чалавек."),
        ("pl", "W ciągu ostatnich 48 godzin zatrzymano 15 działaczy."),
        ("fr", "Ces dernières 48 heures, 15 opposants ont été arrêtés."),
        ("es", "En las últimas 48 horas fueron detenidos 15 opositores."),
    ],
)
def test_hours_that_end_with_the_publication(lang, text):
    """Part of a day is that day: 48 hours reach two days back, 25 would, too."""
    assert days(lang, text) == [(15, "2022-12-29", "2022-12-31")]


def test_hours_are_whole_days():
    assert days("en", "Over the past 25 hours the KGB has detained 15 teachers.") == [(15, "2022-12-29", "2022-12-31")]
    assert days("en", "Over the past 24 hours the KGB has detained 15 teachers.") == [(15, "2022-12-30", "2022-12-31")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "С выборов 9 августа в Минске задержали более 5000 человек."),
        ("uk", "Від спірних виборів 9 серпня в Мінську затримано понад 5000 людей."),
        ("be", "Ад спрэчных выбараў 9 жніўня ў Мінску затрымалі больш за 5000 чалавек."),
        ("pl", "Od spornych wyborów 9 sierpnia w Mińsku zatrzymano ponad 5000 osób."),
        ("pl", "Od wyborów prezydenckich z 9 sierpnia w Mińsku zatrzymano ponad 5000 osób."),
    ],
)
def test_since_a_vote_of_some_day(lang, text):
    assert days(lang, text, date(2020, 11, 9)) == [(5000, "2020-08-09", "2020-11-09")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In November he pardoned 63 people: 31 on the seventh and another 32 on the twentieth."),
        ("de", "Im November begnadigte er 63 Menschen: am siebten 31, am zwanzigsten weitere 32."),
        ("ru", "В ноябре он помиловал 63 человека: седьмого числа — 31, двадцатого — ещё 32."),
        ("uk", "У листопаді він помилував 63 людей: сьомого — 31, двадцятого — ще 32."),
        ("be", "У лістападзе ён памілаваў 63 чалавек: сёмага — 31, дваццатага — яшчэ 32."),
        ("pl", "W listopadzie ułaskawił 63 osoby: siódmego 31, dwudziestego jeszcze 32."),
    ],
)
def test_days_of_a_month_told_before(lang, text):
    told = [(31, "2022-11-07", "2022-11-07"), (32, "2022-11-20", "2022-11-20")]
    assert days(lang, text) == [(63, "2022-11-01", "2022-11-30"), *told]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police searched flats on the first and second floors and detained 14 people."),
        ("de", "Am ersten der drei Verhandlungstage wurden 14 Aktivisten festgenommen."),
    ],
)
def test_what_is_first_need_be_no_day(lang, text):
    assert days(lang, text) == [(14, "None", "None")]


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_a_day_in_words_is_found_with_every_apostrophe(apostrophe):
    text = f"У травні звільнили 12 людей: третього — трьох, дев{apostrophe}ятого — дев{apostrophe}ятьох."
    assert days("uk", text)[1:] == [(3, "2022-05-03", "2022-05-03"), (9, "2022-05-09", "2022-05-09")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Am Mittwoch standen elf Teilnehmer der Demos vom Dezember vor Gericht. An diesem Tag wurde {} verurteilt.",
        ),
        (
            "ru",
            "В среду судили одиннадцать участников декабрьских протестов. В тот же день {} приговорили к двум годам.",
        ),
        ("uk", "У середу судили одинадцятьох учасників грудневих протестів. Того дня {} засудили до двох років."),
        ("be", "У сераду судзілі адзінаццаць удзельнікаў снежаньскіх пратэстаў. У той дзень {} асудзілі на два гады."),
        ("pl", "W środę sądzono jedenastu uczestników grudniowych protestów. Tego dnia skazano {} na 2 lata."),
    ],
)
def test_that_day_is_a_day_though_a_month_was_told_since(lang, text):
    names = {"de": "Iwan Below", "ru": "Ивана Белова", "uk": "Івана Бєлова", "be": "Івана Бялова", "pl": "Adama Biela"}
    assert days(lang, text.format(names[lang]))[-1] == (None, "2022-12-28", "2022-12-28")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov, arrested in March 2021, was driven home. In the same week police seized six bloggers."),
        ("de", "Iwan Below, im März 2021 verhaftet, fuhr heim. In derselben Woche nahm man sechs Blogger fest."),
        ("ru", "Ивана Белова, арестованного в марте 2021 года, увезли. На той же неделе задержали шестерых блогеров."),
        ("uk", "Івана Бєлова, заарештованого в березні 2021 року, відвезли. Того ж тижня затримали шістьох блогерів."),
        (
            "pl",
            "Iwana Biełowa, aresztowanego w marcu 2021 roku, odwieziono. W tym samym tygodniu ujęto sześciu blogerów.",
        ),
    ],
)
def test_the_same_week_is_no_week_of_a_month(lang, text):
    """A week told before, or that of a day; what was told since of whole months is passed over."""
    freed = {
        "en": "On Tuesday Minsk freed ten prisoners. ",
        "de": "Am Dienstag ließ Minsk zehn Häftlinge frei. ",
        "ru": "Во вторник Минск освободил десятерых заключенных. ",
        "uk": "У вівторок Мінськ звільнив десятьох в'язнів. ",
        "pl": "We wtorek Mińsk uwolnił dziesięciu więźniów. ",
    }
    assert days(lang, freed[lang] + text)[-1] == (6, "2022-12-26", "2022-12-31")
