"""Rows of places and their numbers, stocks, and the people that numbers count."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)  # a Wednesday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def told(lang, text):
    return [(claim.kind.value, claim.count) for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "At rallies in Russia police detained 412 people. Most were held in Moscow (210), Perm (61) and Omsk (17).",
        ),
        ("de", "Bei Protesten in Russland wurden 412 Menschen festgenommen: Moskau (210), Perm (61) und Omsk (17)."),
        ("ru", "На акциях против войны задержали 412 человек. Больше всего в Москве (210), Перми (61) и Омске (17)."),
        ("uk", "На мітингах у Росії затримали 412 людей. Найбільше у Москві (210), Пермі (61) та Омську (17)."),
        ("be", "На акцыях у Расіі затрымалі 412 чалавек. Найбольш у Маскве (210), Пермі (61) і Омску (17)."),
        ("pl", "Na protestach w Rosji zatrzymano 412 osób. Najwięcej w Moskwie (210), Permie (61) i Omsku (17)."),
    ],
)
def test_numbers_in_brackets_behind_places_are_parts_of_the_number_before(lang, text):
    claims = read(lang, text)
    assert [claim.count for claim in claims] == [412, 210, 61, 17]
    assert {claim.population for claim in claims} == {"political_prisoners"}


def test_a_number_for_each_of_two_places_is_told_of_both():
    text = "In Russland nahm die Polizei 94 Kriegsgegner fest: Kasan (17 Personen), Omsk und Perm (je 6)."
    assert [count for _, count in told("de", text)] == [94, 17, 6, 6]


def test_states_with_their_numbers_hold_them():
    claims = read(
        "pl", "Na świecie za kratami jest 320 dziennikarzy. Przodują Chiny (101), Mjanma (62) i Białoruś (41)."
    )
    assert [(claim.count, claim.country) for claim in claims] == [(320, None), (101, "CN"), (62, "MM"), (41, "BY")]


def test_ages_and_what_is_more_than_the_whole_are_no_row():
    ages = "Суд признал политзаключенными двух человек. В Минске сидят Белов (43) и Лис (37)."
    assert (43 in [count for _, count in told("ru", ages)]) is False
    crowds = "Police detained 12 protesters. They had marched in Moscow (2,100), Perm (310) and Omsk (90)."
    assert [count for _, count in told("en", crowds)] == [12]
