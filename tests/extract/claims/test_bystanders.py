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
