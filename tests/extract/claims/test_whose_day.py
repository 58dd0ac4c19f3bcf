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
