"""Verdicts: terms that head a sentence, those of a group, those yet to come, and what else has a term."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def sentences(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [c for c in claims if c.kind.value == "sentence"]


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "targets"),
    [
        (
            "de",
            (
                "Neun Jahre für den Redakteur Iwan Below und sechs für seine Frau Olga Sujewa: Ein Gericht in Minsk "
                "beendete am Montag ihren Prozess."
            ),
            ("Iwan Below", "Olga Sujewa"),
        ),
        (
            "en",
            (
                "Four years for Ivan Belov and three and a half for Olga Zueva: with this verdict a Minsk court closed "
                "the case on Monday."
            ),
            ("Ivan Belov", "Olga Zueva"),
        ),
        (
            "ru",
            "Девять лет Ивану Белову и шесть — Ольге Зуевой: суд в Минске завершил их процесс в понедельник.",
            ("Ивану Белову", "Ольге Зуевой"),
        ),
        (
            "be",
            "Дзевяць гадоў Івану Бялову і шэсць Вользе Зуевай: суд у Мінску скончыў іх працэс у панядзелак.",
            ("Івану Бялову", "Вользе Зуевай"),
        ),
        (
            "pl",
            "Dziewięć lat dla Iwana Biełowa i sześć dla Olgi Zujewej: sąd w Mińsku zakończył w poniedziałek proces.",
            ("Iwana Biełowa", "Olgi Zujewej"),
        ),
        (
            "uk",
            "Дев'ять років Івану Бєлову і шість Ользі Зуєвій: суд у Мінську завершив їхній процес у понеділок.",
            ("Івану Бєлову", "Ользі Зуєвій"),
        ),
    ],
)
def test_terms_before_a_colon_are_one_verdict_of_the_court_behind_it(lang, text, targets):
    (claim,) = sentences(lang, text)

    assert (claim.targets, claim.count, claim.date_start) == (targets, None, date(2026, 11, 16))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "For six years Ivan Belov has waited in jail for an answer: the court in Brest is silent."),
        ("en", "Nine years for Ivan Belov and six for Olga Zueva: this is what a prosecutor in a court demanded."),
        ("de", "Neun Jahre für Iwan Below und sechs für Olga Sujewa: Das forderte der Ankläger vor Gericht."),
        ("de", "Drei Jahre nach der Festnahme von Iwan Below: Das Gericht in Minsk schweigt."),
        ("pl", "Trzy lata temu zwolniono Iwana Biełowa: sąd uchylił wyrok."),
    ],
)
def test_other_years_before_a_colon_are_no_verdict(lang, text):
    assert sentences(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("de", "Iwan Below wurde in einer Gruppe von 12 Malern festgenommen und danach verurteilt.", "Iwan Below"),
        ("en", "Ivan Belov was arrested with a group of 12 painters and later sentenced.", "Ivan Belov"),
        ("ru", "Ивана Белова арестовали в группе из 12 студентов, а затем осудили.", "Ивана Белова"),
        ("be", "Івана Бялова арыштавалі ў групе з 12 студэнтаў, а потым асудзілі.", "Івана Бялова"),
        ("pl", "Iwana Biełowa zatrzymano w grupie 12 studentów, a następnie skazano.", "Iwana Biełowa"),
        ("uk", "Івана Бєлова заарештували в групі з 12 студентів, а потім засудили.", "Івана Бєлова"),
    ],
)
def test_who_was_taken_in_a_group_is_sentenced_alone(lang, text, target):
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.targets) == (None, (target,))


def test_a_group_is_sentenced_together():
    text = "A group of 12 painters was arrested in June 2022 and later sentenced to six years."

    assert told("en", text) == [("detention", 12), ("sentence", 12)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("de", "Das Gericht in Gomel will am 3. Dezember sein Urteil gegen Olga Sujewa verkünden.", 3),
        ("en", "The verdict on Olga Zueva is due on 3 December.", 3),
        ("ru", "Приговор Ольге Зуевой прозвучит 3 декабря.", 3),
        ("be", "Прысуд Вользе Зуевай абвесцяць 3 снежня.", 3),
        ("pl", "Wyrok na Olgę Zujewą poznamy 3 grudnia.", 3),
        ("uk", "Вирок Ользі Зуєвій пролунає 3 грудня.", 3),
    ],
)
def test_a_verdict_to_come_is_planned_for_its_day(lang, text, day):
    (claim,) = sentences(lang, text)

    assert (claim.modality.value, claim.date_start) == ("planned", date(2026, 12, day))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das Urteil gegen Iwan Below fiel am Donnerstag."),
        ("en", "The verdict against Ivan Belov was read on Thursday."),
        ("ru", "Суд в Гомеле огласил приговор Ивану Белову в четверг."),
    ],
)
def test_a_verdict_that_fell_is_none_to_come(lang, text):
    (claim,) = sentences(lang, text)

    assert (claim.modality.value, claim.date_start) == ("asserted", date(2026, 11, 19))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mitglieder der Gruppe „Neues Land“ bekamen am Montag zwischen zwei und zehn Jahren Haft."),
        ("ru", "Активисты партии «Луг» получили в понедельник от двух до десяти лет колонии."),
        ("be", "Актывісты руху «Свой шлях» атрымалі ў панядзелак да пяці гадоў калоніі."),
        ("pl", "Działacze związku „Wolność” dostali w poniedziałek od dwóch do pięciu lat łagru."),
        ("uk", "Журналісти видання «Сад» дістали в понеділок від п'яти до семи років."),
    ],
)
def test_people_of_a_group_with_a_name_are_a_group(lang, text):
    assert told(lang, text) == [("sentence", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Журналисты газеты «Сад» получили письма из колонии."),
        ("uk", "Журналісти газети «Сад» отримали листи з колонії."),
        ("be", "Журналісты газеты «Сад» атрымалі лісты з калоніі."),
        ("de", "Journalisten der Zeitung „Garten“ bekamen Briefe aus dem Straflager."),
    ],
)
def test_letters_from_a_camp_are_no_term(lang, text):
    assert told(lang, text) == []
