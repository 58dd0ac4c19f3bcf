"""Who is named only to say which person is meant is not free, jailed or dead by it."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

OTHERS = [
    ("en", "The lawyer who had defended Olga Zueva for years was released on Monday."),
    ("en", "The lawyer, who had defended Olga Zueva for years, was released on Monday."),
    ("en", "A man who shared a cell with Ivan Belov died in prison."),
    ("en", "The judge who jailed Ivan Belov was sanctioned by Canada."),
    ("en", "An aide to Ivan Belov was released on Monday."),
    ("en", "Ivan Belov's driver was arrested."),
    ("en", "Belov's lawyer, who had been detained in Minsk in March, welcomed the news."),
    ("en", "A cellmate of Ivan Belov died in custody."),
    ("de", "Der Anwalt, der Olga Sujewa jahrelang verteidigt hatte, wurde am Montag freigelassen."),
    ("de", "Am Montag kam der Anwalt, der Olga Sujewa verteidigt hatte, frei."),
    ("de", "Der Mitarbeiter von Iwan Below wurde freigelassen."),
    ("de", "Iwan Belows Anwalt wurde verhaftet."),
    ("de", "Ein Mithäftling von Iwan Below starb in der Haft."),
    ("ru", "Адвокат, который много лет защищал Ольгу Зуеву, вышел на свободу в понедельник."),
    ("ru", "Мужчина, сидевший в одной камере с Иваном Беловым, умер в колонии."),
    ("ru", "Адвокат Ивана Белова задержан."),
    ("pl", "Adwokat, który przez lata bronił Olgi Zujewej, wyszedł na wolność w poniedziałek."),
    ("uk", "Адвокат, який роками захищав Ольгу Зуєву, вийшов на волю в понеділок."),
    ("uk", "Помічник Івана Бєлова вийшов на волю."),
    ("be", "Адвакат, які гадамі абараняў Вольгу Зуеву, выйшаў на волю ў панядзелак."),
    ("be", "Паплечнік Івана Бялова выйшаў на волю."),
]
THEMSELVES = [
    ("en", "The journalist whose husband Ivan Belov was freed in June welcomed it.", "Ivan Belov"),
    ("en", "Ivan Belov, whom Olga Zueva had visited, was freed on Monday.", "Ivan Belov"),
    ("en", "Her colleague Ivan Belov was arrested.", "Ivan Belov"),
    ("en", "His wife, who said Ivan Belov was released on Monday, thanked everybody.", "Ivan Belov"),
    ("de", "Lukaschenko sei bereit, die Dichterin Anna Below auszutauschen.", "Anna Below"),
    ("ru", "Адвокат Иван Белов задержан в Минске.", "Иван Белов"),
    ("ru", "Адвокат Мария Белова задержана в Минске.", "Мария Белова"),
    ("pl", "Współpracownik Iwan Biełow został zwolniony.", "Iwan Biełow"),
    ("uk", "Нарешті вийшла й адвокатка Марія Шило.", "Марія Шило"),
]


def told(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))


@pytest.mark.parametrize(("lang", "text"), OTHERS)
def test_nothing_is_told_of_whom_another_defended_or_worked_for(lang, text):
    assert [claim.targets for claim in told(lang, text) if claim.targets] == []


@pytest.mark.parametrize(("lang", "text", "name"), THEMSELVES)
def test_the_one_told_about_keeps_the_name(lang, text, name):
    assert [claim.targets for claim in told(lang, text)] == [(name,)]


ONE_OF_TWO = [
    ("en", "Sofia Lis shared a cell with Galina Zueva, who was freed on Monday.", "Galina Zueva"),
    (
        "en",
        "Tom Ridley, the author of a book about Olga Zueva, who died in custody in March, read from it.",
        "Olga Zueva",
    ),
    ("en", "Colonel Anton Lis replaced Ivan Belov, who was arrested last week.", "Ivan Belov"),
    ("en", "Maxim Lis, who reported on the arrest of Olga Zueva in 2022, won an award.", "Olga Zueva"),
    ("en", "Ivan Belov was arrested by Captain Yegor Lis in Minsk.", "Ivan Belov"),
    ("en", "Ten years after Ivan Belov died in a labour camp, his pupil Petr Lis was elected chairman.", "Ivan Belov"),
    ("en", "Galina Zueva, who shared a cell with Sofia Lis, was freed on Monday.", "Galina Zueva"),
    ("de", "Oberst Anton Lis löste Iwan Below ab, der vergangene Woche verhaftet worden war.", "Iwan Below"),
    ("de", "Sofia Lis teilte die Zelle mit Galina Sujewa, die am Montag freikam.", "Galina Sujewa"),
    ("ru", "Писатель Захар Лис поздравил освобождённую Алину Зуеву.", "Алину Зуеву"),
    ("ru", "По делу Михаила Лиса в среду арестовали бухгалтера Юлию Зуеву.", "Юлию Зуеву"),
    ("ru", "Адвокат Пётр Лис сообщил, что его подзащитный Игорь Белов вышел на свободу.", "Игорь Белов"),
    ("ru", "Марк Лис узнал, что Ян Белов умер в колонии.", "Ян Белов"),
    ("pl", "Redaktor Adam Lis zastąpił na stanowisku aresztowanego Pawła Zujewa.", "Pawła Zujewa"),
    ("pl", "Dzięki staraniom konsula Wojciecha Lisa na wolność wyszedł Grzegorz Zujew.", "Grzegorz Zujew"),
    ("pl", "Matka zmarłego w areszcie Witolda Zujewa, Halina Lis, otrzymała order.", "Witolda Zujewa"),
    ("uk", "Завдяки зусиллям консула Василя Лиса на волю вийшов Григорій Зуєв.", "Григорій Зуєв"),
    ("be", "Марк Лісоў наведаў арыштаванага Яна Зуева.", "Яна Зуева"),
]
ONE_OF_TWO += [
    (
        "en",
        "The poet Ivan Belov died in a prison hospital, two weeks after his cellmate, Petr Lis, had warned.",
        "Ivan Belov",
    ),
    ("en", "Anna Lis, whose husband Ivan Belov was freed on Monday, thanked everybody.", "Ivan Belov"),
    ("de", "Im August verurteilte die Richterin Birgit Lis den Blogger Iwan Below zu neun Jahren.", "Iwan Below"),
    ("be", "Арыштавалі Сцяпана Бялова, ліст ад яго апублікавала газета, піша Яўгенія Ліс.", "Сцяпана Бялова"),
    ("ru", "Иван Белов отбывает срок в колонии, его письма публикует журналистка Эмма Лис.", "Иван Белов"),
    ("pl", "Prezydent pogratulował Annie Lis, której mąż Iwan Zujew odzyskał wolność.", "Iwan Zujew"),
]
DENIED = [
    ("en", "Not Alina Zueva but her sister Daria Zueva was freed on Tuesday.", "Alina Zueva", "Daria Zueva"),
    (
        "de",
        "Nicht Alina Sujewa, sondern ihre Schwester Darja Sujewa wurde freigelassen.",
        "Alina Sujewa",
        "Darja Sujewa",
    ),
    (
        "pl",
        "Nie Pawła Zujewa, lecz jego brata Leona Zujewa zatrzymali funkcjonariusze KGB.",
        "Pawła Zujewa",
        "Leona Zujewa",
    ),
    ("uk", "Не Павла Зуєва, а його брата Леоніда Зуєва затримали співробітники КДБ.", "Павла Зуєва", "Леоніда Зуєва"),
]
NOT_ASSERTED = [
    ("de", "Berichte, wonach Iwan Below freigelassen wurde, sind falsch."),
    ("en", "The deputy urged prosecutors to arrest the police commissioner Ivan Belov."),
    ("de", "Der Oppositionelle Iwan Below entging in Minsk knapp der Festnahme."),
    ("pl", "Na zwolnienie wciąż czeka Wiera Zujewa."),
    ("pl", "Pojawiły się plotki, że Marfa Zujewa została zwolniona, ale jej siostra zaprzeczyła."),
    ("uk", "Арешту Левана Зуєва зажадав прокурор у Мінську."),
    ("ru", "Ещё ждёт освобождения студентка Яна Зуева."),
]


@pytest.mark.parametrize(("lang", "text", "name"), ONE_OF_TWO)
def test_of_two_who_are_not_joined_one_is_told_about(lang, text, name):
    targets = [target for claim in told(lang, text) for target in claim.targets]
    assert targets == [name]


@pytest.mark.parametrize(("lang", "text", "spared", "met"), DENIED)
def test_not_the_one_but_the_other(lang, text, spared, met):
    found = {(target, claim.modality.value) for claim in told(lang, text) for target in claim.targets}
    assert found == {(spared, "denied"), (met, "asserted")}


@pytest.mark.parametrize(("lang", "text"), NOT_ASSERTED)
def test_what_is_awaited_escaped_or_denied_is_not_asserted(lang, text):
    assert [claim.modality.value for claim in told(lang, text) if claim.modality.value == "asserted"] == []


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "Ivan Belov and Olga Zueva, who had shared a cell, were freed on Monday.", {"Ivan Belov", "Olga Zueva"}),
        ("de", "Below-Anhänger jubelten: Iwan Below und Olga Sujewa kamen frei.", {"Iwan Below", "Olga Sujewa"}),
        ("de", "Lukaschenko begnadigte die zwei Priester Iwan Below und Petr Lis.", {"Iwan Below", "Petr Lis"}),
        ("pl", "Wyszli na wolność Iwan Zujew, dziennikarz z Mińska, i Olga Lis.", {"Iwan Zujew", "Olga Lis"}),
    ],
)
def test_all_who_are_joined_are_told_about(lang, text, names):
    assert {target for claim in told(lang, text) for target in claim.targets} == names


def test_nobody_negotiates_their_own_freedom():
    claims = told("en", "In June a visit by the US envoy Keith Kellogg opened the cell of Ivan Belov in Belarus.")
    assert {name for claim in claims if claim.kind.value == "negotiation" for name in claim.actors} == {"Keith Kellogg"}
