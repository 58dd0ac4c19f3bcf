"""The same number, one a side, together with others; and verbs that make no claim of what stands beside them."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    return [(c.kind.value, c.count, c.country, c.targets, c.modality.value) for c in claims]


def numbers(lang, text):
    return [(kind, count) for kind, count, *_ in told(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "ЕС ввёл санкции против семи судей, столько же чиновников наказал Лондон.", ["sanction_imposed"] * 2),
        ("en", "Moscow freed seven people. Kyiv freed as many.", ["release"] * 2),
        ("de", "Moskau ließ sieben Gefangene frei, Kiew ebenso viele.", ["release"] * 2),
        ("pl", "W maju zwolniono siedmiu więźniów politycznych, w czerwcu tylu samo.", ["release"] * 2),
        ("uk", "У травні помилували сім в'язнів, стільки ж вийшло в червні.", ["release"] * 2),
        ("be", "У маі памілавалі сем зняволеных, столькі ж выйшла ў чэрвені.", ["release"] * 2),
        ("fr", "En mai, sept prisonniers politiques ont été libérés, et autant en juin.", ["release"] * 2),
    ],
)
def test_the_same_number_is_that_told_last(lang, text, expected):
    assert numbers(lang, text) == [(kind, 7) for kind in expected]


def test_as_many_as_is_no_number_told_before():
    assert numbers("en", "As many as 40 prisoners of conscience were freed in Minsk.") == [("release", 40)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Moskau und Kiew tauschten am Samstag je 35 Gefangene aus."),
        ("en", "Russia and Ukraine swapped prisoners on Saturday, 35 on each side."),
        ("ru", "Россия и Украина обменялись заключёнными: по 35 человек с каждой стороны."),
        ("pl", "Rosja i Ukraina wymieniły w sobotę więźniów, po 35 z każdej strony."),
    ],
)
def test_equal_numbers_are_told_of_both_sides(lang, text):
    assert [(count, country) for _, count, country, *_ in told(lang, text)] == [(35, "RU"), (35, "UA")]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "Moscow swapped the opposition figure Ivan Belov for two spies.", "Ivan Belov"),
        ("pl", "Moskwa wymieniła opozycjonistę Iwana Biełowa na dwóch szpiegów.", "Iwana Biełowa"),
    ],
)
def test_one_is_swapped_for_some(lang, text, name):
    assert sorted((count or 0, names) for _, count, _, names, _ in told(lang, text)) == [(0, (name,)), (2, ())]


def test_who_came_out_with_whom():
    text = "Вместе с Иваном Беловым из колонии вышли ещё пять человек."
    found = sorted((count or 0, names) for _, count, _, names, _ in told("ru", text))
    assert found == [(0, ("Иваном Беловым",)), (5, ())]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "Thirteen protesters were pardoned; Olga Zueva, for example, returned home.", "Olga Zueva"),
        ("pl", "Trzynastu demonstrantów ułaskawiono; do domu wróciła między innymi Olga Zujewa.", "Olga Zujewa"),
    ],
)
def test_who_is_named_for_example_is_of_the_number(lang, text, name):
    assert [(count, names) for _, count, _, names, _ in told(lang, text)] == [(13, (name,))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Soldiers put 38 political prisoners on a lorry."),
        ("en", "On Monday 38 political prisoners wrote a letter to the Pope."),
        ("ru", "Пятерых политзаключённых угостили чаем."),
        ("de", "Die Stiftung ehrt zwölf politische Gefangene."),
        ("pl", "Fundacja nagrodziła 12 więźniów politycznych."),
        ("ru", "Шестьдесят карандашных портретов белорусских политзаключённых висят на заборе."),
    ],
)
def test_a_number_beside_another_verb_is_no_stock(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "Пятнадцать политзаключённых освободили досрочно, ещё 61 вышел.",
            [("release", 15), ("release", 61)],
        ),
        ("ru", "Задержаний по политическим мотивам в апреле насчитали больше 310.", [("detention", 310)]),
        ("de", "Festnahmen aus politischen Gründen zählte Wjasna im April mehr als 310.", [("detention", 310)]),
        ("ru", "Число погибших в неволе политзаключённых выросло до четырёх.", [("death_in_custody", 4)]),
        ("en", "Some 700 Freedom Day demonstrators were detained in Minsk.", [("detention", 700)]),
        ("ru", "За решётку могут угодить ещё сотни активистов.", [("detention", None)]),
    ],
)
def test_what_a_number_belongs_to(lang, text, expected):
    assert numbers(lang, text) == expected


def test_who_speaks_behind_an_apposition_is_not_the_one_told_about():
    text = (
        "Olga Zueva, chair of the foundation, said that a swap had been within reach "
        "when Ivan Belov died in an Arctic penal colony."
    )
    assert told("en", text) == [("death_in_custody", None, None, ("Ivan Belov",), "asserted")]


def test_a_refusal_ends_where_another_verb_begins():
    text = "The poet Ivan Belov refused to leave the country and was taken back to prison."
    assert told("en", text) == [("detention", None, None, ("Ivan Belov",), "asserted")]


def test_a_second_subject_with_a_modal_verb_of_its_own_keeps_it():
    text = "Калі Захад здыме санкцыі з банкаў, Мінск мог бы памілаваць 300 чалавек."
    assert [modality for *_, modality in told("be", text)] == ["hypothetical", "hypothetical"]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("de", "Die EU setzte die Staatsanwältin Olga Sujewa auf ihre Sanktionsliste.", "Olga Sujewa"),
        ("en", "The EU blacklisted the prosecutor Olga Zueva.", "Olga Zueva"),
        ("en", "The United States designated Beltechexport and two of its directors.", "Beltechexport"),
    ],
)
def test_an_act_names_an_officer_or_a_firm(lang, text, name):
    assert (name,) in [names for _, _, _, names, _ in told(lang, text)]
