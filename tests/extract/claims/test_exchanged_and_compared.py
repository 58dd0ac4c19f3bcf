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


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "On Monday judges put 144 of the demonstrators in Minsk behind bars for 15 days.", "sentence"),
        ("be", "Мінскія суды адправілі пад арышт 144 дэманстрантаў.", "sentence"),
        ("de", "Am Montag schickten Gerichte in Minsk 144 Demonstranten hinter Gitter.", "sentence"),
        ("en", "At noon 144 activists were detained outside the courts in Minsk.", "detention"),
    ],
)
def test_courts_sentence_whom_they_put_away(lang, text, expected):
    assert numbers(lang, text) == [(expected, 144)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Judge Maxim Filatov sentenced the activist Olga Zueva to five years."),
        ("de", "Richter Maxim Filatow verurteilte die Aktivistin Olga Sujewa zu fünf Jahren."),
        ("pl", "Sędzia Maksim Filatau skazał działaczkę Olgę Zujewą na pięć lat."),
    ],
)
def test_who_passes_a_sentence_is_not_sentenced(lang, text):
    ((kind, _, _, (name,), _),) = told(lang, text)
    assert (kind, name[:2]) == ("sentence", "Ol")


@pytest.mark.parametrize(
    ("lang", "text", "population"),
    [
        ("ru", "Он потребовал, чтобы двери тюрем открылись для политзаключённых.", "political_prisoners"),
        ("uk", "Вона вимагає, аби двері колоній відчинилися для політв'язнів.", "political_prisoners"),
        ("de", "Die Mutter verlangt, dass der politische Gefangene Iwan Below nach Hause darf.", "named_persons"),
        ("en", "Washington demanded the release of the political prisoner Ivan Belov.", "named_persons"),
        ("en", "Washington demanded the release of Ivan Belov and other political prisoners.", "political_prisoners"),
    ],
)
def test_whom_a_demand_is_for(lang, text, population):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    assert [(c.kind.value, c.population) for c in claims] == [("demand", population)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Baku freed 148 people. Amnesty had classed 14 of them as prisoners of conscience.", ("release", 14)),
        ("pl", "Baku zwolniło 148 osób. Obrońcy uznają 14 z nich za więźniów politycznych.", ("release", 14)),
        ("uk", "Баку звільнило 148 осіб. Чотирнадцятьох правозахисники зараховують до політв'язнів.", ("release", 14)),
        ("en", "Some 41 inmates walked free in Cairo. About 1,000 more could follow.", ("release", 1000)),
        ("uk", "Торік список політв'язнів подовшав на 570 осіб, нині в ньому 1226 прізвищ.", ("held", 1226)),
        ("de", "Im März wurden 18 Menschen in die Liste aufgenommen, sie zählt nun 1.197 Namen.", ("held", 1197)),
        ("pl", "Od maja, liczy Wiasna, reżim wypuścił przed terminem 286 więźniów politycznych.", ("release", 286)),
        ("en", "Dozens of protesters, at least 40, were detained in Minsk.", ("detention", 40)),
        ("ru", "Двоих активистов в Минске обвинили в шпионаже и арестовали.", ("detention", 2)),
    ],
)
def test_the_last_number_told(lang, text, expected):
    assert numbers(lang, text)[-1] == expected


def test_a_number_that_ends_a_name_counts_nothing():
    text = "ЕС внёс в санкционный перечень телеканал «Беларусь 1»."
    assert told("ru", text) == [("sanction_imposed", None, "BY", ("Беларусь 1",), "asserted")]


def test_those_who_say_so_are_not_counted():
    assert numbers("ru", "Санкции против судей в Минске введет и Оттава, говорят два дипломата.") == [
        ("sanction_imposed", None)
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Parliament passed an amnesty for theft and traffic offences. Some 2,000 inmates are to leave prison.",
        ),
        ("de", "Minsk hat ein Amnestiegesetz für Diebe gebilligt. Etwa 2.500 Verurteilte sollen nach Hause dürfen."),
        ("pl", "Parlament w Mińsku uchwalił amnestię. Do domu wróci 1900 skazanych za kradzieże i oszustwa."),
    ],
)
def test_an_amnesty_for_thieves_frees_nobody_whom_this_is_about(lang, text):
    assert told(lang, text) == []


def test_an_amnesty_for_political_prisoners_does():
    text = "The amnesty freed 553 political prisoners in Cuba, and some who were jailed for theft."
    assert ("release", 553) in numbers("en", text)
