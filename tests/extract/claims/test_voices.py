"""Who does it and to whom, in every voice: agents, pronouns, the first person, inverted conditions, new lists."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 3, 16)


def read(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count, c.modality.value) for c in claims]


NAMED = {
    "de": "Anna Lis ist eine politische Gefangene. ",
    "en": "Anna Lis is a political prisoner. ",
    "es": "Ana Lugo es presa política. ",
    "pl": "Anna Lis jest więźniem politycznym. ",
    "ru": "Анна Лис признана политзаключённой. ",
}
TAKEN = [
    ("en", "Two men in civilian clothes arrested her in May 2023."),
    ("en", "She was 61 and had been arrested in March 2024."),
    ("en", "I was arrested on 9 May 2022."),
    ("de", "Zwei Männer in Zivil haben sie im Mai 2023 festgenommen."),
    ("de", "Sie war 61 und im März 2024 verhaftet worden."),
    ("ru", "Двое мужчин в штатском задержали её в мае 2023 года."),
    ("ru", "Взяли меня 14 июля 2021 года прямо на проходной."),
    ("pl", "Zatrzymali mnie 9 maja 2022 roku na dworcu."),
    ("es", "Dos hombres de civil la detuvieron en mayo de 2023."),
]


@pytest.mark.parametrize(("lang", "text"), TAKEN)
def test_who_arrests_and_how_old_somebody_is_are_no_arrested(lang, text):
    """Men who arrest and the years of one's life count nobody; the one named before is told about."""
    assert read(lang, NAMED[lang] + text) == [("detention", None, "asserted")]


SENTENCED = [
    ("en", "A court gave her five and a half years over two posts about the war."),
    ("en", "A court handed her six years for three comments."),
    ("de", "Ein Bezirksgericht gab ihr zweieinhalb Jahre für zwei Beiträge."),
    ("ru", "За два комментария ей дали четыре с половиной года."),
]


@pytest.mark.parametrize(("lang", "text"), SENTENCED)
def test_what_a_sentence_is_for_counts_nobody(lang, text):
    """Posts and comments are no people."""
    assert read(lang, NAMED[lang] + text) == [("sentence", None, "asserted")]


ROWS = [
    ("en", "Three officers in masks arrested 12 activists on Monday.", [("detention", 12, "asserted")]),
    ("en", "OFAC is designating nine judges and two firms.", [("sanction_imposed", n, "asserted") for n in (9, 2)]),
    ("en", "Nine judges have been designated by Canada.", [("sanction_imposed", 9, "asserted")]),
    ("en", "Poland placed nine judges on its list of banned foreigners.", [("sanction_imposed", 9, "asserted")]),
    ("en", "The EU's latest listings cover nine judges.", [("sanction_imposed", 9, "asserted")]),
    ("en", "Should Minsk free Mr Lis, Warsaw would talk.", [("release", None, "hypothetical")]),
    ("en", "Viasna counts ten deaths of political prisoners.", [("death_in_custody", 10, "asserted")]),
    ("en", "Arrested on 3 May, the activist Anna Lis was freed.", [("detention", None, "asserted")]),
    ("en", "The bodies of 212 fallen soldiers were handed over to Kyiv.", []),
    ("en", "Three lawyers visited the political prisoner in jail.", []),
    ("de", "London belegte neun Richter mit Kontosperren.", [("sanction_imposed", 9, "asserted")]),
    ("de", "Die EU wird neun Richter sanktionieren.", [("sanction_imposed", 9, "planned")]),
    ("de", "Washington versprach, den Kalihandel wieder freizugeben.", [("sanction_lifted", None, "planned")]),
    ("de", "Ließe Minsk Anna Lis frei, würde Warschau verhandeln.", [("release", None, "hypothetical")]),
    ("de", "Politische Gefangene haben wir keine.", [("held", None, "denied")]),
    ("ru", "Лондон наказал девять белорусских чиновников.", [("sanction_imposed", 9, "asserted")]),
    ("ru", "С 1981 года интернировали 47 противников режима.", [("detention", 47, "asserted")]),
    ("uk", "За лютий перелік політв’язнів подовшав на шість прізвищ.", [("detention", 6, "asserted")]),
    ("be", "Канада пакарала яшчэ дзевяць беларускіх чыноўнікаў.", [("sanction_imposed", 9, "asserted")]),
    ("pl", "Waszyngton zdjąłby sankcje z Belavii.", [("sanction_lifted", None, "hypothetical")]),
    ("es", "Londres sumó a su lista a nueve jueces.", [("sanction_imposed", 9, "asserted")]),
    ("fr", "Des sanctions ont été prises contre neuf juges.", [("sanction_imposed", 9, "asserted")]),
]


@pytest.mark.parametrize(("lang", "text", "told"), ROWS)
def test_voices(lang, text, told):
    """An act is read whatever its voice and tense; what only looks like one is not."""
    found = read(lang, text)

    assert [row for row in found if row in told] == told
    assert told or not found


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        ("en", "All prisoners in Minsk are to walk free in April, if one believes the minister.", "planned"),
        ("en", "If the minister is to be believed, 40 prisoners were released in Minsk on Monday.", "asserted"),
        ("de", "Wenn man dem Minister glauben darf, wurden in Minsk 40 Häftlinge freigelassen.", "asserted"),
        ("ru", "В Минске, если верить источникам, освободили 40 политзаключённых.", "asserted"),
        ("uk", "Якщо вірити міністрові, у квітні в Мінську звільнять 40 в'язнів.", "planned"),
        ("be", "Калі верыць крыніцам, у Мінску вызвалілі 40 палітвязняў.", "asserted"),
        ("pl", "W Mińsku, jeśli wierzyć źródłom, uwolniono 40 więźniów politycznych.", "asserted"),
        ("en", "If Washington eases its sanctions, 40 prisoners will be released in Minsk.", "hypothetical"),
        ("uk", "Якщо Вашингтон послабить санкції, у Мінську звільнять 40 в'язнів.", "hypothetical"),
    ],
)
def test_an_if_that_only_says_whose_word_it_is_sets_no_condition(lang, text, modality):
    assert [told[2] for told in read(lang, text) if told[0] == "release"] == [modality]


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        (
            "en",
            "Minsk said it would free Ivan Belov, Pavel Lis and Anna Lis, though only if they left.",
            "hypothetical",
        ),
        ("ru", "Минск обещал освободить Ивана Белова, поэта, и Петра Лиса, но только если оба уедут.", "hypothetical"),
        (
            "be",
            "Мінск паабяцаў вызваліць Івана Бялова, паэта, і Пятра Ліса, але толькі калі абодва з'едуць.",
            "hypothetical",
        ),
        (
            "pl",
            "Mińsk obiecał wypuścić Iwana Biełowa, poetę, i Piotra Lisa, lecz jedynie jeśli wyjadą.",
            "hypothetical",
        ),
        (
            "uk",
            "Мінськ обіцяв звільнити Івана Бєлова, поета, і Петра Лиса, але лише за умови, що поїдуть.",
            "hypothetical",
        ),
        ("de", "Minsk versprach, Iwan Below, einen Dichter, und Petr Lis freizulassen.", "planned"),
        ("de", "Minsk weigert sich, Iwan Below, Petr Lis und Anna Lis freizulassen.", "denied"),
        ("en", "Twelve prisoners in Minsk were pardoned even though none of them had asked for it.", "asserted"),
        ("en", "Eleven students were sentenced in Minsk because they would not confess.", "asserted"),
        ("en", "The priest Ivan Belov was not released although he is gravely ill.", "denied"),
    ],
)
def test_conditions_and_denials_reach_over_names_and_no_further(lang, text, modality):
    """A list or an apposition parts no condition from its verb; a clause of reason or concession has its own "not"."""
    assert [told[2] for told in read(lang, text)] == [modality]


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "The political prisoner Ivan Belov asked for a pardon, the state agency in Minsk reported.", []),
        ("uk", "Політв’язень Іван Бєлов попросив про помилування, повідомила Белта.", []),
        ("pl", "Więzień polityczny Iwan Biełow poprosił o ułaskawienie, podała Belta.", []),
        ("be", "Палітвязень Іван Бялоў папрасіў аб памілаванні, паведаміла Белта.", []),
        ("en", "Amnesty International asked Minsk for clemency for the political prisoner Ivan Belov.", ["demand"]),
        ("de", "Die Mutter bat in Minsk um Gnade für den politischen Gefangenen Iwan Below.", ["demand"]),
        ("pl", "Papież poprosił Łukaszenkę o ułaskawienie więźniów politycznych w Mińsku.", ["demand"]),
    ],
)
def test_who_asks_for_mercy_for_himself_demands_nothing(lang, text, kinds):
    assert [told[0] for told in read(lang, text)] == kinds


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The trial was a farce, said Pavel Lis, who leads the party in Minsk and came home the same day."),
        ("de", "Der Prozess sei eine Farce, sagte Petr Lis, der in Minsk lebt und am selben Tag nach Hause kam."),
        ("be", "Гэта быў фарс, сказаў Пятро Ліс, які ўзначальвае партыю ў Мінску і ў той жа дзень вярнуўся дадому."),
        ("pl", "To była farsa, powiedział Piotr Lis, który kieruje partią w Mińsku i tego dnia wrócił do domu."),
        ("uk", "Це був фарс, сказав Петро Лис, який очолює партію в Мінську і того ж дня повернувся додому."),
    ],
)
def test_who_comes_home_was_not_always_inside(lang, text):
    assert read(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("ru", "Ивана Белова арестовали в Минске в мае. В марте Иван Белов вернулся домой.", ["detention", "release"]),
        ("en", "After three years in a colony Ivan Belov came home to Brest.", ["release"]),
        ("de", "Iwan Below ist wieder daheim in Brest: Man habe ihn gehen lassen, erzählte er.", ["release"]),
        ("be", "Іван Бялоў зноў дома ў Берасці: у аўторак яго адпусцілі без тлумачэнняў.", ["release"]),
    ],
)
def test_who_was_inside_comes_home_once(lang, text, kinds):
    assert [told[0] for told in read(lang, text)] == kinds


@pytest.mark.parametrize(
    ("lang", "text", "deaths"),
    [
        ("ru", "Гибель активиста Ивана Белова, избитого неизвестными, вызвала протесты; задержаны 40 человек.", 0),
        ("de", "Gedenkt Iwan Below, den Unbekannte so schlugen, dass er starb; 300 wurden in Minsk festgenommen.", 0),
        ("ru", "Смерть политзаключённого Ивана Белова вызвала в Минске протесты.", 1),
        ("pl", "Śmierć więźnia politycznego Iwana Biełowa w kolonii wywołała protesty.", 1),
        ("be", "У Беларусі памёр мастак Іван Бялоў. Палітвязня не лекавалі ў гарадзенскай турме.", 1),
    ],
)
def test_a_death_is_in_custody_where_the_text_says_so(lang, text, deaths):
    assert [told[0] for told in read(lang, text)].count("death_in_custody") == deaths


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Лукашэнка памілаваў 16 асуджаных, сярод якіх 7 жанчын. Вольга Зуева запатрабавала вызваліць усіх."),
        ("ru", "Лукашенко помиловал 16 осужденных, среди них 7 женщин. Ольга Зуева потребовала освободить всех."),
        ("pl", "Łukaszenka ułaskawił 16 skazanych, wśród nich 7 kobiet. Olga Zujewa zażądała uwolnienia wszystkich."),
    ],
)
def test_all_are_not_the_women_told_last(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    assert [(c.kind.value, c.population) for c in claims][-1] == ("demand", "prisoners")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Minsk jailed the editor Ivan Belov for four years. His lawyer, seized in June, is to hear her verdict.",
        ),
        ("uk", "Суд у Мінську засудив Івана Бєлова до чотирьох років. Його адвоката затримали в п'ятницю."),
        ("be", "Суд у Мінску асудзіў Івана Бялова на чатыры гады. Яго адваката затрымалі ў пятніцу."),
    ],
)
def test_an_unnamed_colleague_is_not_who_was_named_before(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    assert len([c for c in claims if c.targets]) == 1
