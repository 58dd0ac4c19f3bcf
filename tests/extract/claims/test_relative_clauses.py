"""Relative clauses: where they end, and what they only say of the people counted."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count, c.modality.value) for c in claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nine students who planned to leave the country were arrested at the border.", ("detention", 9, "asserted")),
        ("Two editors who could have fled abroad were detained in Minsk.", ("detention", 2, "asserted")),
        ("Forty inmates who had never asked for clemency were pardoned on Friday.", ("release", 40, "asserted")),
        ("The six nurses who were promised a deal have been released.", ("release", 6, "asserted")),
        ("All 14 women who had been expected to walk free remain in prison.", ("held", 14, "asserted")),
        ("The 41 prisoners whom he had promised to pardon walked free.", ("release", 41, "asserted")),
        ("Three bloggers whose trial could not be attended got five years.", ("sentence", 3, "asserted")),
        ("Two women who said they had never been tried were released.", ("release", 2, "asserted")),
        ("The four lawyers who did not sign the petition were not arrested.", ("detention", 4, "denied")),
        ("The seven miners who were detained at a protest will be freed.", ("release", 7, "planned")),
        ("Viasna knows of 26 prisoners who have not been let out.", ("held", 26, "asserted")),
        ("Russia has released six Ukrainians who will be treated in Kyiv.", ("release", 6, "asserted")),
    ],
)
def test_the_main_verb_behind_who(text, claim):
    """English sets no comma before "who": the second finite verb is not of its clause."""
    assert told("en", text) == [claim]


def days(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [f"{c.kind.value} {c.count} {c.date_start and c.date_start.strftime('%d.%m.%y')}" for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "claims"),
    [
        (
            "be",
            "Усіх 36 студэнтаў, якіх міліцыя затрымала ў чацвер, адпусцілі.",
            ["detention 36 19.11.26", "release 36 None"],
        ),
        (
            "de",
            "Die 19 Journalisten, die im Mai verhaftet worden waren, wurden am Montag verurteilt.",
            ["detention 19 01.05.26", "sentence 19 16.11.26"],
        ),
        (
            "en",
            "All 36 students whom the police seized on Thursday have been released.",
            ["detention 36 19.11.26", "release 36 None"],
        ),
        (
            "pl",
            "Sąd skazał ośmiu studentów, których aresztowano 2 października.",
            ["sentence 8 None", "detention 8 02.10.26"],
        ),
        (
            "ru",
            "Суд приговорил шестерых художников, которых задержали 4 ноября.",
            ["sentence 6 None", "detention 6 04.11.26"],
        ),
        (
            "uk",
            "П'ятьох учителів, яких затримали у вересні, засудили до семи років.",
            ["detention 5 01.09.26", "sentence 5 None"],
        ),
    ],
)
def test_what_came_before_is_told_with_its_day(lang, text, claims):
    """An arrest that has its own day is an event beside the main verb's."""
    assert days(lang, text) == claims


@pytest.mark.parametrize(
    ("lang", "text", "claims"),
    [
        ("be", "Сілавікі забралі пяцярых музыкаў, якіх суд пасадзіў на 15 сутак.", ["detention 5", "sentence 5"]),
        ("de", "Die Polizei nahm zwölf Schüler fest, die sie später gehen ließ.", ["detention 12", "release 12"]),
        ("en", "Police detained 12 schoolchildren, whom they later released.", ["detention 12", "release 12"]),
        ("pl", "Policja zatrzymała 12 uczniów, których później wypuściła.", ["detention 12", "release 12"]),
        ("ru", "Полиция задержала 40 болельщиков, которых позже отпустила.", ["detention 40", "release 40"]),
        ("uk", "Поліція затримала 12 школярів, яких згодом відпустила.", ["detention 12", "release 12"]),
        ("en", "The 30 men who were arrested at a protest were released.", ["release 30"]),
        ("ru", "Минск помиловал 30 человек, которых посадили за протесты.", ["release 30"]),
    ],
)
def test_what_came_later_is_told_without_a_day(lang, text, claims):
    """What led to the event of the main verb only says which people, if it has no day."""
    assert [f"{kind} {count}" for kind, count, _ in told(lang, text)] == claims


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Невядома, колькі са 140 вязняў, якіх Мінск вызваліў летась, былі асуджаныя за здраду."),
        ("de", "Niemand weiß, wie viele der 140 Gefangenen, die Minsk voriges Jahr freiließ, verurteilt waren."),
        ("en", "Nobody knows how many of the 140 prisoners whom Minsk freed last year had been convicted."),
        ("pl", "Nie wiadomo, ilu ze 140 więźniów, których Mińsk zwolnił w zeszłym roku, było skazanych."),
        ("ru", "Неизвестно, сколько из 140 заключённых, которых Минск освободил в прошлом году, были осуждены."),
        ("uk", "Невідомо, скільки зі 140 в'язнів, яких Мінськ звільнив торік, були засуджені за зраду."),
    ],
)
def test_the_whole_of_a_number_asked_for(lang, text):
    """How many of them the main verb is true of, nobody says."""
    assert days(lang, text) == ["release 140 01.01.25"]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("be", "Ліса не вызвалілі ў верасні, калі 52 чалавекі, сярод іх Іван Бялоў, выйшлі на волю.", "01.09.26"),
        ("de", "Pawel Lis kam am 1. August nicht frei, als 52 Gefangene, darunter Iwan Below, freikamen.", "01.08.26"),
        ("en", "Petr Lis was not freed on 5 May, when 52 people, Ivan Belov among them, left prison.", "05.05.26"),
        ("ru", "Лиса не освободили 1 августа, когда 52 человека, в том числе Иван Белов, вышли на волю.", "01.08.26"),
        ("uk", "Петра Лиса не звільнили 1 серпня, коли 52 людини, серед них Іван Бєлов, вийшли на волю.", "01.08.26"),
    ],
)
def test_those_freed_when_another_was_not(lang, text, day):
    """Names put in behind a number end no clause: its verb stands behind them, not before "when"."""
    assert f"release 52 {day}" in days(lang, text)
    assert ("release", 52, "asserted") in told(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("be", "Трох рабочых, калі яны выходзілі з завода, затрымалі.", ("detention", 3, "asserted")),
        (
            "de",
            "Zwei von ihnen wurden, nachdem sie verhört worden waren, wieder freigelassen.",
            ("release", 2, "asserted"),
        ),
        ("en", "Two of the five, as soon as they had paid their fines, were let go.", ("release", 2, "asserted")),
        ("pl", "Dwóch z nich, gdy tylko zapłacili grzywnę, zwolniono.", ("release", 2, "asserted")),
        ("ru", "Двоих из них, когда они удалили записи, выпустили.", ("release", 2, "asserted")),
        ("uk", "Двох із них, коли вони видалили записи, відпустили.", ("release", 2, "asserted")),
    ],
)
def test_a_clause_of_time_between_people_and_their_verb(lang, text, claim):
    """It is passed over as an aside, if it counts and tells nothing itself."""
    assert told(lang, text) == [claim]


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("be", "Літва просіць не спяшацца, бо ў жніўні вызвалілі толькі двух вязняў.", ("release", 2, "asserted")),
        ("de", "Er fordert neue Sanktionen, denn nach den alten kamen 16 Häftlinge frei.", ("release", 16, "asserted")),
        (
            "en",
            "She calls for pressure, because after the talks six prisoners were released.",
            ("release", 6, "asserted"),
        ),
        ("pl", "Wzywa do nacisku na reżim, ponieważ po sankcjach uwolniono 16 więźniów.", ("release", 16, "asserted")),
        ("ru", "Он требует новых санкций, ведь после прежних отпустили 16 заключённых.", ("release", 16, "asserted")),
        ("uk", "Він вимагає нових санкцій, адже після старих відпустили 16 в'язнів.", ("release", 16, "asserted")),
        (
            "de",
            "Die Anwältin forderte, weil er krank ist, die Freilassung von Iwan Below.",
            ("demand", None, "asserted"),
        ),
        ("ru", "Мать просит, поскольку он болен, освободить Ивана Белова.", ("demand", None, "asserted")),
    ],
)
def test_a_release_that_gives_the_reason_for_a_demand(lang, text, claim):
    """What follows "because" has been, and nobody asks for it, unless the clause ends before the demand goes on."""
    assert told(lang, text) == [claim]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("be", "Ганна Ліс верыць у санкцыі, бо дзякуючы ім выйшаў на волю яе муж Іван Бялоў.", "Іван Бялоў"),
        ("de", "Anna Lis glaubt an Sanktionen, weil ihr Bruder Iwan Below freikam.", "Iwan Below"),
        ("pl", "Anna Lis wierzy w sankcje, bo dzięki nim odzyskał wolność jej mąż Iwan Biełow.", "Iwan Biełow"),
        ("ru", "Анна Лис рассказала, как задержали её сына Ивана Белова.", "Ивана Белова"),
        ("uk", "Ганна Ліс не знає, чому заарештували її брата Івана Бєлова.", "Івана Бєлова"),
    ],
)
def test_whose_kin_it_is(lang, text, name):
    """Who stands in another clause and only has the kin told of, is not told of."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    assert [claim.targets for claim in claims] == [(name,)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Цэнтр бачыць за кратамі 212 палітвязняў і патрабуе вызваліць усіх."),
        ("de", "Die Gruppe zählt 212 politische Häftlinge und fordert, sie freizulassen."),
        ("en", "The centre knows of 212 political prisoners and insists that all be released."),
        ("ru", "«Весна» держит в списке 212 политзаключённых и настаивает, чтобы отпустили всех."),
        ("uk", "Центр знає про 212 політв'язнів і наполягає, щоб їх відпустили."),
    ],
)
def test_a_demand_joined_to_a_verb_with_a_number(lang, text):
    """Whom somebody counts before "and", he does not ask for behind it."""
    assert sorted(told(lang, text), key=str) == [("demand", None, "asserted"), ("held", 212, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Закон дасць амністыю 300 палітвязням."),
        ("pl", "Amnestia da wolność 300 więźniom politycznym."),
        ("ru", "Закон даст амнистию 300 политзаключённым."),
        ("uk", "Закон дасть амністію 300 політв'язням."),
    ],
)
def test_freedom_that_a_law_will_give(lang, text):
    """The perfective present is a future."""
    assert told(lang, text) == [("release", 300, "planned")]
