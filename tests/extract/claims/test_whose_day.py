"""Whose a day is: of the main verb, of who announces it, of the march at which people were taken."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday
MONDAY, SUNDAY = "2026-11-16", "2026-11-15"


def days(lang, text):
    """Give kind, number and first day of each claim."""
    claims = [c.as_dict() for c in read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))]
    return [(c["kind"], c["count"], c["date_start"]) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "On Monday Lukashenko pardoned Ivan Belov, who had been sentenced to eight years in prison.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "de",
            "Am 16. November begnadigte Lukaschenko Iwan Below, der zu acht Jahren Haft verurteilt worden war.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "ru",
            "В понедельник на свободу вышел журналист Иван Белов, осужденный на восемь лет.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "uk",
            "У понеділок на волю вийшов журналіст Іван Бєлов, засуджений до восьми років.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "be",
            "16 лістапада Лукашэнка памілаваў Івана Белага, якога асудзілі на восем гадоў.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "pl",
            "16 listopada Łukaszenka ułaskawił Adama Biela, którego skazano na osiem lat więzienia.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "en",
            "On Monday police detained Anna Lis, and Ivan Belov was sentenced to eight years in prison.",
            [("detention", None, MONDAY), ("sentence", None, MONDAY)],
        ),
        (
            "en",
            "Ivan Belov was freed in May but was put back in prison.",
            [("release", None, "2026-05-01"), ("detention", None, None)],
        ),
        (
            "de",
            "Nach Gesprächen mit dem US-Gesandten ließ Lukaschenko am Montag 30 politische Gefangene frei.",
            [("negotiation", None, None), ("release", 30, MONDAY)],
        ),
        (
            "en",
            "The three activists jailed in 2023 were freed on Monday.",
            [("release", 3, MONDAY)],
        ),
        (
            "de",
            "Washington hob die 2021 gegen Belavia verhängten Sanktionen auf.",
            [("sanction_lifted", None, None)],
        ),
        (
            "pl",
            "W poniedziałek na wolność wyszedł dziennikarz Adam Biel, skazany na osiem lat więzienia.",
            [("release", None, MONDAY), ("sentence", None, None)],
        ),
        (
            "uk",
            "Троє журналістів вийшли на волю в лютому, двох інших затримали.",
            [("release", 3, "2026-02-01"), ("detention", 2, None)],
        ),
        (
            "en",
            "In 2021 Anna Lis was arrested and later sentenced to eight years in prison.",
            [("detention", None, "2021-01-01"), ("sentence", None, None)],
        ),
        (
            "ru",
            "16 ноября, после переговоров с посланником США, Лукашенко освободил 30 политзаключенных.",
            [("negotiation", None, None), ("release", 30, MONDAY)],
        ),
    ],
)
def test_a_day_that_opens_the_sentence_is_of_no_clause_behind(lang, text, told):
    """When he had been sentenced, nobody says."""
    assert days(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Lukashenko has pardoned 22 people, his press service said on Monday."),
        ("en", "Nicaragua's government said Monday it had released 22 clergy members from jail."),
        ("de", "Lukaschenko hat 22 Menschen begnadigt, teilte sein Pressedienst am Montag mit."),
        ("ru", "Правительство Никарагуа сообщило в понедельник, что освободило 22 священников."),
        ("uk", "Лукашенко помилував 22 людей, повідомила у понеділок його пресслужба."),
        ("be", "Лукашэнка памілаваў 22 чалавек, паведаміла ў панядзелак яго прэс-служба."),
        ("pl", "Łukaszenka ułaskawił 22 osoby, poinformowała w poniedziałek jego służba prasowa."),
    ],
)
def test_the_captor_tells_of_its_own_act_on_the_day(lang, text):
    """Who acts announces."""
    assert days(lang, text) == [("release", 22, MONDAY)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Belarus has released 22 political prisoners, U.S. government officials said on Monday."),
        ("de", "Belarus hat 22 politische Gefangene freigelassen, teilte die litauische Regierung am Montag mit."),
        ("ru", "В Беларуси вышли на свободу 22 политзаключенных, сообщила в понедельник «Вясна»."),
        ("pl", "Na Białorusi wypuszczono 22 więźniów politycznych, podała w poniedziałek Wiasna."),
    ],
)
def test_others_tell_of_it_on_some_day(lang, text):
    """The day of their word is not that of the act."""
    assert days(lang, text) == [("release", 22, None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Am Sonntag gingen in Minsk Zehntausende auf die Straße. Die Polizei nahm mehr als 60 Menschen fest."),
        (
            "de",
            "Bei Protesten hat die Polizei 60 Menschen festgenommen. Am Sonntag waren Tausende auf der Straße.",
        ),
        ("en", "On Sunday protesters gathered in Minsk. The crowd was large. Police detained 60 people."),
        ("ru", "На антивоенных акциях задержали 60 человек. Митинги прошли 15 ноября в десяти городах."),
        ("uk", "У неділю на вулиці вийшли тисячі людей. За даними МВС, затримали 60 осіб."),
        ("be", "15 лістапада сілавікі абшукалі дамы актывістаў. Затрымалі 60 чалавек."),
        ("pl", "W niedzielę tysiące ludzi demonstrowało. Podano, że podczas protestów zatrzymano 60 osób."),
    ],
)
def test_the_day_of_a_march_in_another_sentence(lang, text):
    """It stands before, or behind a sentence that speaks of the march."""
    assert days(lang, text) == [("detention", 60, SUNDAY)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Sunday thousands marched. In all, more than 35,000 people have been detained."),
        ("de", "Am Sonntag demonstrierten Tausende. Insgesamt wurden bisher 35.000 Menschen festgenommen."),
        ("ru", "В воскресенье прошел марш. Всего с начала протестов задержали 35 тысяч человек."),
        ("en", "On Sunday thousands marched for Ivan Belov. Belov was arrested over a post."),
        ("uk", "У неділю пройшов марш на підтримку Івана Бєлова. Його заарештували за допис."),
        ("ru", "Протесты начались в начале ноября. Полиция их разгоняет. Задержали 250 человек."),
    ],
)
def test_a_march_does_not_date_what_came_before_it(lang, text):
    """A sum is of many days, and whoever is marched for sat before."""
    assert [day for _, _, day in days(lang, text)] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The head of the committee said on Monday that Tajikistan must release the journalist Ivan Belov."),
        (
            "de",
            "Die Präsidentin des Komitees sagte am Montag, Tadschikistan müsse den Journalisten Iwan Below freilassen.",
        ),
        ("ru", "Анна Лис из комитета заявила 16 ноября, что власти Таджикистана должны освободить Ивана Белова."),
        ("uk", "Анна Ліс із комітету заявила 16 листопада, що влада Таджикистану має звільнити Івана Бєлова."),
        ("be", "Прэзідэнтка камітэта заявіла 16 лістапада, што ўлады Таджыкістана павінны вызваліць Івана Белага."),
    ],
)
def test_to_say_so_is_to_demand_it(lang, text):
    """The day of the telling is that of the demand."""
    assert days(lang, text) == [("demand", None, MONDAY)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        (
            "de",
            "Iwan Below hatte 2006 ein Komitee gegründet, ein Jahr später wurde er zu vier Jahren Haft verurteilt.",
            1,
        ),
        ("en", "Ivan Belov founded a committee in 2006 and a year later was sentenced to four years in prison.", 1),
        ("ru", "Иван Белов основал комитет в 2006 году, а год спустя был приговорен к четырем годам колонии.", 1),
        ("uk", "Іван Бєлов заснував комітет у 2006 році, а рік потому був засуджений до чотирьох років колонії.", 1),
        ("pl", "Adam Biel założył komitet w 2006 roku, a rok później został skazany na cztery lata więzienia.", 1),
        (
            "pl",
            "Adama Biela zatrzymano w czerwcu 2007 roku, a jesienią tego samego roku sąd skazał go na trzy lata.",
            9,
        ),
        (
            "en",
            "Ivan Belov was arrested in June 2007, and in the autumn of that year he was sentenced to three years.",
            9,
        ),
    ],
)
def test_a_year_later_is_counted_from_the_date_in_the_sentence(lang, text, day):
    """Nothing need have happened to anybody in the year that it is counted from."""
    assert days(lang, text)[-1] == ("sentence", None, f"2007-0{day}-01")


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "pl",
            "W maju na wolność wyszło 14 więźniów, a 16 listopada - 52 osoby.",
            [("release", 14, "2026-05-01"), ("release", 52, MONDAY)],
        ),
        (
            "ru",
            "Ивана Белова освободили 14 ноября, а через два дня снова задержали.",
            [("release", None, "2026-11-14"), ("detention", None, MONDAY)],
        ),
        ("pl", "Od połowy 2020 roku zatrzymano 2700 osób.", [("detention", 2700, "2020-07-01")]),
        ("uk", "У середині ж липня в Бресті затримали 20 людей.", [("detention", 20, "2026-07-11")]),
        ("pl", "Adam Biel wciąż przebywa w kolonii, a razem z nim wielu ludzi.", [("held", None, "2026-11-20")]),
    ],
)
def test_small_words_before_a_day(lang, text, told):
    """Polish "a" joins here, and ends no period; Russian "с" is no beginning of "снова"."""
    assert days(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("pl", "Adam Biel zmarł w kolonii karnej. Nastąpiło to 16 listopada.", ("death_in_custody", None, MONDAY)),
        ("uk", "У Білорусі звільнили Івана Бєлова. Сталося це ще у вересні.", ("release", None, "2026-09-01")),
        (
            "ru",
            "Лукашенко помиловал 37 человек. Документ датирован понедельником, 16 ноября.",
            ("release", 37, MONDAY),
        ),
        (
            "de",
            "Zwei Journalistinnen wurden zu zwei Jahren Haft verurteilt. Das Urteil fiel am Montag.",
            ("sentence", 2, MONDAY),
        ),
        (
            "en",
            "A court sentenced two journalists to two years in prison. The verdict was handed down on Monday.",
            ("sentence", 2, MONDAY),
        ),
        (
            "uk",
            "Суд засудив двох журналістів до двох років колонії. Вирок оголосили у понеділок.",
            ("sentence", 2, MONDAY),
        ),
    ],
)
def test_a_sentence_that_only_gives_the_day(lang, text, told):
    """It takes up what the one before told: it happened, the document, the verdict."""
    assert days(lang, text) == [told]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "For all the government's promise earlier this month to release 40 people, few are free."),
        ("en", "Trump expressed hope on Sunday that Minsk would free 40 prisoners."),
        ("de", "Obwohl Havanna im Oktober die Freilassung von 40 Personen angekündigt hatte, waren es wenige."),
        ("pl", "Wysłannik wyraził w niedzielę nadzieję, że Hawana uwolni 40 więźniów."),
        ("ru", "Трамп в воскресенье выразил надежду, что Минск освободит 40 заключенных."),
    ],
)
def test_the_day_of_a_hope_or_a_pledge_dates_no_release(lang, text):
    """When they are to be free, nobody says."""
    assert days(lang, text) == [("release", 40, None)]
