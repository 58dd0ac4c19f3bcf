"""Names in other spellings, shares of a whole, lists that grew, and acts by which people are let go."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 2, 10)  # a Tuesday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def told(lang, text):
    return [(claim.kind.value, claim.count, claim.modality.value) for claim in read(lang, text)]


@pytest.mark.parametrize("name", ["Dimitrij Kluss", "Pjotr Lis", "Swetlana Below", "Jewgenij Kluss", "Dmitriy Lis"])
def test_a_given_name_is_known_by_its_sound(name):
    text = f"Ein Gericht in Minsk hat Ivan Belov zu sechs Jahren Haft verurteilt. {name} bekam vier Jahre."
    assert [claim.targets for claim in read("de", text)] == [("Ivan Belov",), (name,)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Friday Ivan Belov was arrested in Minsk."),
        ("en", "There Ivan Belov was arrested on Friday."),
        ("de", "Schon Ivan Belov wurde wegen seiner Artikel verhaftet."),
        ("de", "Allein Ivan Belov wurde wegen seiner Artikel verhaftet."),
    ],
)
def test_a_word_that_sounds_like_a_name_is_none(lang, text):
    assert [claim.targets for claim in read(lang, text)] == [("Ivan Belov",)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Более ста человек задержали 8 февраля по всей Беларуси. На Минск приходится 70."),
        ("ru", "Более ста человек задержали 8 февраля. На один Минск пришлось 70 человек из них."),
        ("uk", "Понад сто учасників акції затримали 8 лютого. На Москву припадає 70 із них."),
        ("be", "Больш за сто ўдзельнікаў акцыі затрымалі 8 лютага. На Мінск прыпадае 70 з іх."),
        ("pl", "Ponad stu uczestników akcji zatrzymano 8 lutego w całej Rosji. Na Moskwę przypada 70 z nich."),
        ("de", "Mehr als hundert Demonstranten wurden am Sonntag festgenommen. Allein auf Minsk entfielen 70."),
        ("de", "Mehr als hundert Demonstranten wurden am Sonntag festgenommen. Auf Minsk entfallen 70 Personen."),
        ("en", "More than a hundred protesters were detained on Sunday. Minsk alone accounted for 70 of them."),
    ],
)
def test_a_place_may_be_told_before_its_share(lang, text):
    claims = read(lang, text)
    assert [claim.count for claim in claims] == [100, 70]
    assert {claim.date_start for claim in claims} == {date(2026, 2, 8)}


def test_what_parents_have_to_do_is_no_share():
    text = "Более ста человек задержали 8 февраля. Родителям приходится ждать у 12 отделений."
    assert [claim.count for claim in read("ru", text)] == [100]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Viasna's list has 158 political prisoners. It has grown by fifteen names in three months."),
        ("de", "Auf der Liste von Wjasna stehen 158 politische Gefangene. Seit Mai ist sie um 15 Namen gewachsen."),
        ("ru", "В списке «Мемориала» 158 политзаключённых. За три месяца он вырос на пятнадцать человек."),
        ("uk", "У списку «Весни» 158 політв'язнів. За три місяці він зріс на п'ятнадцять осіб."),
        ("be", "У пераліку «Вясны» 158 палітвязняў. За тры месяцы ён вырас на пятнаццаць чалавек."),
        ("pl", "Na liście Wiasny jest 158 więźniów politycznych. W ciągu kwartału wydłużyła się o piętnaście osób."),
    ],
)
def test_by_whom_the_list_just_told_grew_are_taken(lang, text):
    assert told(lang, text) == [("held", 158, "asserted"), ("detention", 15, "asserted")]


def test_by_how_many_people_a_list_grew_is_no_stock():
    claim, *_ = read("en", "The list of political prisoners has grown by 15 people since 1 January.")
    assert (claim.kind.value, claim.date_start, claim.date_end) == ("detention", date(2026, 1, 1), PUBLISHED)


def test_by_whom_a_list_of_sanctions_grew_is_nobody_taken():
    assert told("en", "Sanctions were imposed on 12 people. The list has grown by 15 people.")[1:] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Около 200 заключённых в Армении должны выйти на свободу по амнистии, объявленной во вторник."),
        ("be", "Каля 200 зняволеных у Арменіі павінны выйсці на волю паводле амністыі, якую абвясціў прэзідэнт."),
        ("uk", "За амністією на волю мають вийти близько 200 в'язнів."),
        ("pl", "Na mocy amnestii na wolność ma wyjść około 200 więźniów."),
    ],
)
def test_who_must_come_out_by_an_act_is_not_demanded(lang, text):
    assert told(lang, text) == [("release", 200, "planned")]


def test_who_must_come_out_by_no_act_is_demanded():
    text = "Шестьдесят политзаключённых должны выйти на свободу, заявила Ольга Зуева."
    assert told("ru", text) == [("demand", 60, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Активиста Ивана Белова задержали 5 февраля, когда он вышел купить хлеба."),
        ("en", "The activist Ivan Belov was detained on 5 February when he came out to buy bread."),
    ],
)
def test_who_came_out_to_do_something_was_not_freed(lang, text):
    assert [claim.kind.value for claim in read(lang, text)] == ["detention"]


def test_some_dozens_are_no_twelve():
    text = "Von den paar Dutzend, die am Sonntag demonstrierten, nahm die Polizei mehrere fest."
    assert [claim.count for claim in read("de", text)] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The number of arrests has exceeded 300."),
        ("en", "Arrests topped 300 on Sunday."),
        ("de", "Die Zahl der Festgenommenen hat 300 überschritten."),
        ("de", "Die Zahl der Festgenommenen überstieg 300."),
        ("be", "Колькасць затрыманых на маршы перавысіла 300."),
        ("ru", "Число задержанных на марше превысило 300."),
        ("uk", "Кількість затриманих на марші перевищила 300."),
        ("pl", "Liczba zatrzymanych na marszu przekroczyła 300."),
    ],
)
def test_what_was_exceeded_is_a_lower_bound(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count, claim.comparator.value) == (300, "over")


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "Neither Ivan Belov nor Olga Zueva was released.", ("Ivan Belov", "Olga Zueva")),
        ("pl", "Ani Iwan Biełow, ani Olga Zujewa nie zostali zwolnieni.", ("Iwan Biełow", "Olga Zujewa")),
        ("ru", "Ни Ивана Белова, ни Ольги Зуевой среди освобождённых не было.", ("Ивана Белова", "Ольги Зуевой")),
    ],
)
def test_neither_of_two_was_freed(lang, text, names):
    (claim,) = read(lang, text)
    assert (claim.modality.value, claim.targets) == ("denied", names)


def test_the_month_compared_with_dates_no_stock():
    (claim,) = read("de", "Derzeit sitzen mindestens 640 Menschen in Haft, 90 mehr als im Januar.")
    assert (claim.kind.value, claim.count, claim.date_start) == ("held", 640, PUBLISHED)


def test_a_judgment_and_its_term_are_one_sentence():
    text = (
        "Sechs Jahre Lagerhaft lautete das Urteil gegen die Ärztin Olga Zueva, "
        "auf Oleg Lis und Anna Lis warten drei und zwei Jahre Straflager."
    )
    assert [claim.targets for claim in read("de", text)] == [("Olga Zueva",), ("Oleg Lis", "Anna Lis")]


def test_who_is_named_twice_behind_a_number_counts_once():
    text = (
        "Ein Gericht verurteilte drei Männer. Vier Jahre Gefängnis bekam der Journalist Ivan Belov, "
        "Oleg Lis erhielt drei Jahre. Ivan Belov und Petr Kluss wurden zu Lagerhaft verurteilt."
    )
    claim, *_ = read("de", text)
    assert (claim.count, set(claim.targets)) == (3, {"Ivan Belov", "Oleg Lis", "Petr Kluss"})


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Belov was not freed, though 31 others were.",
        "Ivan Belov was not freed on Thursday, but 31 others were.",
    ],
)
def test_the_others_were_freed(text):
    left, freed = read("en", text)
    assert (left.modality.value, left.targets, left.count) == ("denied", ("Ivan Belov",), None)
    assert (freed.modality.value, freed.targets, freed.count) == ("asserted", (), 31)


def test_the_town_where_a_court_sits_is_not_its_name():
    (claim,) = read("pl", "W Brześciu sąd skazał Iwana Biełowa na pięć lat kolonii.")
    assert claim.actors == ()
