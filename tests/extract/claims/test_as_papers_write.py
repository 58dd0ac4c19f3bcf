"""How agencies and newspapers tell: whose day it is, who is counted, who is only named."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)  # a Wednesday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def days(claim):
    return (claim.date_start, claim.date_end)


NO_DAY = (None, None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The group said that one of its lawyers, Ivan Belov, was detained in Minsk."),
        ("de", "Einer der Anführer der Opposition, Iwan Below, wurde in Minsk festgenommen."),
        ("ru", "В Минске задержали одного из лидеров оппозиции, Ивана Белова."),
        ("pl", "Jeden z liderów opozycji, Iwan Biełow, został zatrzymany w Mińsku."),
        ("uk", "Івана Бєлова, одного з лідерів спілки, затримали в Мінську."),
    ],
)
def test_one_of_some_who_is_named_is_no_number(lang, text):
    (claim,) = read(lang, text)
    assert (claim.kind.value, claim.count, len(claim.targets)) == ("detention", None, 1)


def test_one_of_some_whom_nobody_names_is_counted():
    (claim,) = read("en", "One of the protesters, a student, was detained in Minsk.")
    assert claim.count == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mehrere hundert verhaftete Demonstranten werden im Gefängnis von Minsk festgehalten."),
        ("de", "Etliche Dutzend Menschen wurden in Minsk festgenommen."),
        ("en", "Several hundred people were detained in Minsk."),
        ("ru", "В Минске задержали несколько сот человек."),
    ],
)
def test_several_hundred_are_no_hundred(lang, text):
    assert [claim.count for claim in read(lang, text)] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В минувшую пятницу президент Венесуэлы заявила, что всего было освобождено 600 заключенных."),
        ("en", "On Friday the president of Venezuela said that 600 prisoners had been freed in all."),
        ("de", "Am Freitag sagte die Präsidentin, dass 600 Gefangene in Venezuela freigelassen wurden."),
        ("en", "Ivan Belov was taken to a jail in Minsk, where he will stand trial on 2 January."),
        ("en", "Ivan Belov, summoned on 31 December for a talk, is likely to be arrested in Minsk."),
        ("en", "The EU suspended its sanctions on Belarus until February 2026."),
        ("en", "OFAC issued a licence, valid through April 30, 2026, for deals with nine Belarusian firms."),
    ],
)
def test_the_day_of_something_else_dates_no_claim(lang, text):
    assert [days(claim) for claim in read(lang, text)] == [NO_DAY]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("ru", "14 сентября на свободу вышли еще 11 фигурантов «дела 19 декабря» в Беларуси.", date(2025, 9, 14)),
        (
            "uk",
            (
                "Як повідомили в понеділок, 6 жовтня, в американському міністерстві фінансів, обмежувальні заходи "
                "наклали на 16 фізичних осіб у Білорусі."
            ),
            date(2025, 10, 6),
        ),
        ("en", "Ivan Belov, on 3 May, was arrested in Minsk.", date(2025, 5, 3)),
    ],
)
def test_its_own_day_dates_a_claim(lang, text, day):
    assert [days(claim) for claim in read(lang, text)] == [(day, day)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            (
                "In Russland wurden am Sonntag mehr als 2500 Menschen festgenommen. Kundgebungen gab es in 50 Städten. "
                "In Moskau wurden mindestens 560 Demonstranten festgenommen; in Sankt Petersburg waren es mindestens 280."
            ),
        ),
        (
            "ru",
            (
                "В воскресенье в России задержали более 2500 человек. Акции прошли в 50 городах. В Москве задержаны 560 "
                "человек, в Петербурге 280."
            ),
        ),
    ],
)
def test_parts_by_town_have_the_day_of_the_whole(lang, text):
    sunday = date(2025, 10, 12)
    assert [(claim.count, *days(claim)) for claim in read(lang, text)] == [
        (2500, sunday, sunday),
        (560, sunday, sunday),
        (280, sunday, sunday),
    ]


def test_a_number_told_again_has_no_day_from_what_it_was_about():
    claims = read(
        "en",
        "Police arrested 250 people in Minsk on Sunday. Reports came in during demonstrations against the August "
        "elections. Some 250 people were detained, the ministry said.",
    )
    assert [(claim.count, claim.date_start) for claim in claims] == [(250, date(2025, 10, 12))]
