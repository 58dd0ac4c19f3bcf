"""Remarks on who says it, rows before a relative clause, and given names that are towns, too."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)


def targets(lang, text):
    read = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [name for claim in read for name in claim.targets]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "As Pavel Lis recalls in his book, twelve students were arrested that night.", []),
        ("de", "Wie Pawel Lis von der Hilfe es ausdrückt, wurde Olga Sujewa grundlos verhaftet.", ["Olga Sujewa"]),
        ("ru", "Как выразился Павел Лис из комитета, женщина находилась в СИЗО с марта.", []),
        ("ru", "Ольгу Зуеву, как жаловался адвокат Павел Лис, арестовали без ордера.", ["Ольгу Зуеву"]),
        ("be", "Вольгу Зуеву, як скардзіўся адвакат Павел Ліс, арыштавалі без ордэра.", ["Вольгу Зуеву"]),
        ("pl", "Jak wspomina Paweł Lis, Olgę Zujewą zatrzymano na placu.", ["Olgę Zujewą"]),
        ("uk", "Ольгу Зуєву, як нарікав адвокат Павло Лис, заарештували без ордера.", ["Ольгу Зуєву"]),
        ("en", "As Pavel Lis left the court in Brest, police arrested him.", ["Pavel Lis"]),
    ],
)
def test_who_says_it_in_a_remark(lang, text, told):
    """Who is named in "as … put it" tells of others, whatever the verb; "as he left" tells when it happened to him."""
    assert targets(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("ru", "Вечером у суда собрались Ольга Зуева и Павел Лис, которых задержали.", ["Ольга Зуева", "Павел Лис"]),
        ("uk", "Серед гостей були Ольга Зуєва та Павло Лис, яких затримали.", ["Ольга Зуєва", "Павло Лис"]),
        ("pl", "Przed sądem w Brześciu stanęli Olga Zuj i Paweł Lis, których aresztowano.", ["Olga Zuj", "Paweł Lis"]),
    ],
)
def test_all_of_a_row_before_its_clause(lang, text, told):
    """A relative clause tells of the whole row before it, also where the row has a verb of its own."""
    assert targets(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("uk", "Софію Зуєву затримали в Софії у травні.", ["Софію Зуєву"]),
        ("de", "Die Wachen übergaben Sofia Lis, die Lukaschenko begnadigt hatte.", ["Sofia Lis"]),
        ("ru", "Активиста из Лиды Витольда Лиса арестовали в мае.", ["Витольда Лиса"]),
    ],
)
def test_given_names_that_are_towns_too(lang, text, told):
    """ "Sofia" before a surname is no town; a town before somebody's name is."""
    assert targets(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("be", "Двух святароў памілаваў Аляксандар Лукашэнка.", []),
        ("pl", "Dwóch księży ułaskawił Alaksandar Łukaszenka.", []),
        ("uk", "Усіх, кого помилував Алєксандр Лукашенко, вивезли в Литву.", []),
        ("ru", "В Баку арестовали правозащитника Интигама Алиева.", ["Интигама Алиева"]),
        ("de", "In Baku wurde der Anwalt Intigam Alijew verhaftet.", ["Intigam Alijew"]),
        ("pl", "Wczoraj uwolnił Poczobuta Łukaszenka.", ["Poczobuta"]),
        ("de", "Verhaftet wurde Pawel Lis Medienberichten zufolge in Minsk.", ["Pawel Lis"]),
    ],
)
def test_forenames_of_rulers(lang, text, told):
    """A ruler's forename, however it is spelled, is no other person; a namesake told by a trade is one."""
    assert targets(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Four activists, Pavel Lis among them, are free again; Lukashenko pardoned them late.",
        ),
        ("ru", "На свободу вышли четверо активистов, среди них Павел Лис; помиловал их Лукашенко."),
    ],
)
def test_them_behind_a_number(lang, text):
    """ "Them" are all who were counted, and not only who was named of these."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))

    assert claim.count == 4


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "A court in Minsk let Ivan Belov off with a fine. His wife was delighted by the release but fears more.",
        ),
        ("de", "Ein Gericht in Minsk gab Iwan Below drei Jahre. Seine Mutter jubelte über die Freilassung."),
        ("ru", "Суд в Минске дал Ивану Белову три года условно. Его мать обрадовалась освобождению."),
        ("be", "Суд у Мінску даў Івану Бялову тры гады ўмоўна. Яго маці ўзрадавалася вызваленню."),
        ("pl", "Sąd w Mińsku dał Iwanowi Biełowowi trzy lata. Jego matka ucieszyła się z uwolnienia."),
        ("uk", "Суд у Мінську дав Івану Бєлову три роки умовно. Його мати зраділа звільненню."),
    ],
)
def test_a_release_that_kin_is_glad_of(lang, text):
    """What his wife is glad about has happened to him."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))

    assert claims[-1].kind.value == "release"
    assert len(claims[-1].targets) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov sits in a Minsk jail. His wife welcomed the release of the Poles."),
        ("de", "Iwan Below sitzt in Minsk in Haft. Seine Frau wäre über die Freilassung glücklich."),
        ("ru", "Иван Белов сидит в тюрьме в Минске. Его жена будет рада освобождению."),
    ],
)
def test_another_release_that_kin_speaks_of(lang, text):
    """The release of others, or one to come, is not his."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))

    assert [claim.kind.value for claim in claims] == ["held"]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("pl", "Wiosną na placu Zmian zatrzymano Annę Biel.", ["Annę Biel"]),
        ("ru", "На улице Степана Белова весной арестовали.", []),
    ],
)
def test_squares_called_after_something(lang, text, told):
    """What stands behind "square" or "street" is nobody."""
    assert targets(lang, text) == told
