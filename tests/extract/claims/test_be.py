"""What is read from Belarusian, in both orthographies. Published on Wednesday 15 October 2025, unless said.

All sentences are invented.
"""

from datetime import date

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims import read_claims
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.tokens import tokens
from faustpfand.extract.claims.when import mentions, resolve
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)


def read(text, published=PUBLISHED):
    return read_claims(Article(id="a", text=text, lang="be", published=published))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("У панядзелак Мінск вызваліў 14 палітвязняў.", [("release", 14, "political_prisoners")]),
        ("У панядзелак Менск вызваліў 14 палітвязьняў.", [("release", 14, "political_prisoners")]),
        ("У Баку ўчора выпусцілі дзевяць апазіцыянераў.", [("release", 9, "political_prisoners")]),
        ("У Баку выпусьцілі дзевяць зьняволеных.", [("release", 9, "prisoners")]),
        ("У Гаване на волю выйшлі 53 зняволеныя.", [("release", 53, "prisoners")]),
        ("Пад заклад адпусцілі шасцярых журналістаў.", [("release", 6, "prisoners")]),
        ("Вызваленне 31 палітычнага зняволенага здзівіла сем'і.", [("release", 31, "political_prisoners")]),
        ("Вызваленьне сямёх палітзьняволеных усіх зьдзівіла.", [("release", 7, "political_prisoners")]),
        ("Указам памілаваныя дваццаць сем чалавек з палітычных спраў.", [("release", 27, "political_prisoners")]),
        ("Каракас адпускае яшчэ 18 палітвязняў.", [("release", 18, "political_prisoners")]),
        (
            "Лукашэнка памілаваў 40 зняволеных, сярод іх восем жанчын і трое літоўцаў.",
            [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        ),
        (
            "З турмаў Кубы выйшлі 80 чалавек. Сярод іх адзінаццаць жанчын.",
            [("release", 80, "prisoners"), ("release", 11, "women")],
        ),
        (
            "У ліпені Мінск адпусціў 16 вязняў, у жніўні — сямёх.",
            [("release", 16, "prisoners"), ("release", 7, "prisoners")],
        ),
        ("Волю ўбачылі 22 дысідэнты.", [("release", 22, "political_prisoners")]),
        ("Больш за 1100 палітвязняў дагэтуль сядзяць у беларускіх калоніях.", [("held", 1100, "political_prisoners")]),
        ("За кратамі застаюцца каля трохсот студэнтаў.", [("held", 300, "prisoners")]),
        ("Колькасць палітвязняў у Расіі вырасла да 2300.", [("held", 2300, "political_prisoners")]),
        ("У спісе палітвязняў сёння 1187 імёнаў.", [("held", 1187, "political_prisoners")]),
        ("Паводле «Вясны», у краіне 1204 палітычныя вязні.", [("held", 1204, "political_prisoners")]),
        ("Праваабаронцы ведаюць пра 37 зняволеных журналістаў у Беларусі.", [("held", 37, "prisoners")]),
        ("Падчас марша ў Мінску затрымалі 230 чалавек.", [("detention", 230, "political_prisoners")]),
        ("У Маскве за дзень арыштаваныя 47 удзельнікаў мітынгу.", [("detention", 47, "political_prisoners")]),
        ("За верасень зафіксавана 61 затрыманне па палітычных матывах.", [("detention", 61, "political_prisoners")]),
        ("Яшчэ пяцярых студэнтаў у Тэгеране кінулі за краты.", [("detention", 5, "prisoners")]),
        ("«Вясна» прызнала палітвязнямі яшчэ дваццаць чалавек.", [("detention", 20, "political_prisoners")]),
        ("Суд у Гомелі асудзіў трох актывістаў да калоніі.", [("sentence", 3, "political_prisoners")]),
        ("Адзінаццаць удзельнікаў пратэсту пакараныя арыштам.", [("sentence", 11, "political_prisoners")]),
        ("Летась у калоніях Беларусі памерлі сем палітвязняў.", [("death_in_custody", 7, "political_prisoners")]),
        ("Amnesty International патрабуе вызваліць 14 журналістаў.", [("demand", 14, "prisoners")]),
        ("ЕС заклікае Мінск неадкладна выпусціць усіх палітвязняў.", [("demand", None, "political_prisoners")]),
        ("Пяцярых актывістаў, затрыманых у траўні, вызвалілі.", [("release", 5, "political_prisoners")]),
        (
            "Затрымалі 30 чалавек, дваццаць адпусцілі.",
            [("detention", 30, "prisoners"), ("release", 20, "prisoners")],
        ),
    ],
)
def test_counted_people(text, claims):
    """Verbs, participles, impersonal forms and nouns tell whom the number counts."""
    assert [(c.kind.value, c.count, c.population) for c in read(f"{text} Так пішуць пра рэпрэсіі.")] == claims


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("Мінск не вызваліў 14 палітвязняў.", "release", "denied"),
        ("Улады адмаўляюць, што затрымалі 20 актывістаў.", "detention", "denied"),
        ("Палітвязняў у краіне няма, кажа прэс-сакратарка Лукашэнкі.", "held", "denied"),
        ("Выпускаць апазіцыянераў Баку не збіраецца.", "release", "denied"),
        ("На наступным тыдні Мінск вызваліць 30 палітвязняў.", "release", "planned"),
        ("Каракас абяцае выпусціць сямнаццаць апазіцыянераў.", "release", "planned"),
        ("На волю выйдуць яшчэ 15 палітвязняў.", "release", "planned"),
        ("ЕС запровадзіць санкцыі супраць 20 суддзяў.", "sanction_imposed", "planned"),
        ("Вашынгтон гатовы зняць санкцыі з «Белавія».", "sanction_lifted", "hypothetical"),
        ("Мінск можа вызваліць каля 50 палітвязняў.", "release", "hypothetical"),
        ("Калі вызваляць 100 палітвязняў, сустрэча адбудзецца.", "release", "hypothetical"),
        ("Не менш за 40 актывістаў вызвалены.", "release", "asserted"),
        ("Вызвалены не толькі 12 актывістаў.", "release", "asserted"),
    ],
)
def test_modality(text, kind, modality):
    """Denials, plans and hypotheses are told apart from what was done."""
    claims = {c.kind.value: c.modality.value for c in read(text)}

    assert claims.get(kind) == modality


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("сёння", "2025-10-15", "2025-10-15"),
        ("сёньня", "2025-10-15", "2025-10-15"),
        ("учора", "2025-10-14", "2025-10-14"),
        ("заўчора", "2025-10-13", "2025-10-13"),
        ("у панядзелак", "2025-10-13", "2025-10-13"),
        ("у аўторак", "2025-10-14", "2025-10-14"),
        ("у сераду", "2025-10-15", "2025-10-15"),
        ("у чацвер", "2025-10-09", "2025-10-09"),
        ("у пятніцу", "2025-10-10", "2025-10-10"),
        ("у суботу", "2025-10-11", "2025-10-11"),
        ("у нядзелю", "2025-10-12", "2025-10-12"),
        ("мінулай серады", "2025-10-08", "2025-10-08"),
        ("на выхадных", "2025-10-11", "2025-10-12"),
        ("8 студзеня", "2025-01-08", "2025-01-08"),
        ("20 снежня", "2024-12-20", "2024-12-20"),
        ("20 сьнежня", "2024-12-20", "2024-12-20"),
        ("12 красавіка 2022 года", "2022-04-12", "2022-04-12"),
        ("29 лютага 2024 году", "2024-02-29", "2024-02-29"),
        ("3.05.2021", "2021-05-03", "2021-05-03"),
        ("28 верасня мінулага года", "2024-09-28", "2024-09-28"),
        ("9 мая", "2025-05-09", "2025-05-09"),
        ("у траўні", "2025-05-01", "2025-05-31"),
        ("у верасні", "2025-09-01", "2025-09-30"),
        ("у лістападзе", "2024-11-01", "2024-11-30"),
        ("у жніўні 2021 года", "2021-08-01", "2021-08-31"),
        ("у лютым леташняга году", "2024-02-01", "2024-02-29"),
        ("летась у ліпені", "2024-07-01", "2024-07-31"),
        ("на пачатку чэрвеня", "2025-06-01", "2025-06-10"),
        ("у сярэдзіне чэрвеня", "2025-06-11", "2025-06-20"),
        ("напрыканцы лютага 2024 года", "2024-02-21", "2024-02-29"),
        ("на мінулым тыдні", "2025-10-06", "2025-10-12"),
        ("на гэтым тыдні", "2025-10-13", "2025-10-19"),
        ("у мінулым месяцы", "2025-09-01", "2025-09-30"),
        ("летась", "2024-01-01", "2024-12-31"),
        ("сёлета", "2025-01-01", "2025-12-31"),
        ("у 2020 годзе", "2020-01-01", "2020-12-31"),
        ("у 2016-м", "2016-01-01", "2016-12-31"),
        ("два гады таму", "2023-01-01", "2023-12-31"),
        ("год таму", "2024-01-01", "2024-12-31"),
        ("тры дні таму", "2025-10-12", "2025-10-12"),
        ("тыдзень таму", "2025-10-06", "2025-10-12"),
        ("улетку 2024 года", "2024-06-01", "2024-08-31"),
        ("увосень", "2025-09-01", "2025-11-30"),
    ],
)
def test_dates(text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    (mention,) = mentions(f"Гэта адбылося {text} у краіне", load("be").calendar)
    days = resolve(mention, PUBLISHED)

    assert days is not None
    assert tuple(day.isoformat() for day in days) == (first, last)


@pytest.mark.parametrize("text", ["мая маці", "люты звер", "праца «Вясна»", "1984 чалавекі", "маем права"])
def test_no_dates(text):
    """Words that look like months, seasons and years are left alone."""
    assert mentions(f"Гэта {text} тут", load("be").calendar) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("двое", 2),
        ("дзьве", 2),
        ("траіх", 3),
        ("чацвярым", 4),
        ("пяцёра", 5),
        ("шасцярых", 6),
        ("шасьцю", 6),
        ("сямёх", 7),
        ("васьмёх", 8),
        ("дзевяцярых", 9),
        ("дзесяццю", 10),
        ("адзінаццаці", 11),
        ("сямнаццаць", 17),
        ("дваццаць траіх", 23),
        ("трыццацёх", 30),
        ("трыццаці сямі", 37),
        ("сарака", 40),
        ("пяцьдзясят", 50),
        ("пяцідзесяці", 50),
        ("дзевяноста", 90),
        ("сто дваццаць тры", 123),
        ("двухсот", 200),
        ("дзвесце трыццаць", 230),
        ("пяць соцень", 500),
        ("шэсцьсот адзінаццаць", 611),
        ("тысяча сто", 1100),
        ("дзве тысячы трыста", 2300),
        ("паўтары тысячы", 1500),
        ("паўсотні", 50),
        ("1 187", 1187),
        ("1,8 тысячы", 1800),
        ("2 тыс.", 2000),
        ("дваццаць пяць тысяч", 25_000),
        ("мільён", 1_000_000),
    ],
)
def test_number_words(text, value):
    """Number words have the value a reader gives them, in all cases."""
    pack = load("be")
    number = number_at(tokens(text, pack.separators), 0, pack)

    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("больш за 700 чалавек", 700, Comparator.OVER),
        ("звыш сотні чалавек", 100, Comparator.OVER),
        ("больш чым 40 актывістаў", 40, Comparator.OVER),
        ("амаль 900 чалавек", 900, Comparator.UNDER),
        ("менш за 50 чалавек", 50, Comparator.UNDER),
        ("не больш за 30 чалавек", 30, Comparator.UNDER),
        ("каля сотні чалавек", 100, Comparator.ABOUT),
        ("блізу 60 чалавек", 60, Comparator.ABOUT),
        ("прыкладна 60 асоб", 60, Comparator.ABOUT),
        ("не менш за дзвесце чалавек", 200, Comparator.AT_LEAST),
        ("прынамсі сямёх журналістаў", 7, Comparator.AT_LEAST),
        ("як мінімум 12 чалавек", 12, Comparator.AT_LEAST),
        ("ад 100 да 120 чалавек", 100, Comparator.AT_LEAST),
        ("13–15 чалавек", 13, Comparator.AT_LEAST),
        ("сто з лішнім чалавек", 100, Comparator.OVER),
        ("дзевяць чалавек", 9, Comparator.EXACT),
    ],
)
def test_comparators(text, value, comparator):
    """The word that bounds a number stands before or after it."""
    (claim,) = read(f"У Мінску вызвалілі {text}.")

    assert (claim.count, claim.comparator) == (value, comparator)


@pytest.mark.parametrize(
    "text",
    [
        "Ён заплаціў 20 мільёнаў долараў.",
        "Яна атрымала прэмію за 11 гадоў працы.",
        "Доля вырасла да 50 адсоткаў.",
        "Разгледзелі 900 крымінальных спраў.",
        "Пра санкцыі гаварылі 27 краін.",
        "Бацька траіх дзяцей працуе ў Мінску.",
        "Трэнер «Дынама» адпусціў трох футбалістаў пасля сезона.",
        "Міліцыя затрымала пяцярых злодзеяў, якія кралі аўтамабілі.",
        "Украіна вярнула 95 палонных.",
        "На выбарах перамагла апазіцыя.",
        "Санкцыі застаюцца ў сіле.",
        "Ці вызваляць 100 палітвязняў?",
    ],
)
def test_nothing_to_read(text):
    """Money, terms, shares, crime, sport, prisoners of war and questions make no claim."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "targets"),
    [
        ("Суд асудзіў да васьмі гадоў журналістку Алену Гайдук.", "sentence", ("Алену Гайдук",)),
        ("У Мінску затрымалі блогера Ігара Бандарэнку.", "detention", ("Ігара Бандарэнку",)),
        ("Праваабаронца Марыя Рабкова зноў на волі.", "release", ("Марыя Рабкова",)),
        ("Палітык Мікалай Вярбіцкі сядзіць за кратамі ў Беларусі.", "held", ("Мікалай Вярбіцкі",)),
        ("У калоніі памёр мастак Алесь Пушкін.", "death_in_custody", ("Алесь Пушкін",)),
        ("HRW патрабуе вызваліць Анатоля Раманчука.", "demand", ("Анатоля Раманчука",)),
    ],
)
def test_named_people(text, kind, targets):
    """Who is told of by name, without a number."""
    claims = [c for c in read(text) if c.kind.value == kind]

    assert [c.targets for c in claims] == [targets]


@pytest.mark.parametrize(
    ("text", "kind", "count", "actors"),
    [
        ("ЕС запровадзіў санкцыі супраць 28 беларускіх суддзяў.", "sanction_imposed", 28, ("ЕС",)),
        ("ЗША знялі санкцыі з авіякампаніі «Белавія».", "sanction_lifted", None, ("ЗША",)),
        ("Канада ўнесла ў чорны спіс дзевяць кампаній.", "sanction_imposed", 9, ("Канада",)),
        ("Вашынгтон выключыў са спіса санкцый сем беларускіх чыноўнікаў.", "sanction_lifted", 7, ("Вашынгтон",)),
        ("Літва забараніла ўезд 35 беларускім чыноўнікам.", "sanction_imposed", 35, ("Літва",)),
    ],
)
def test_sanctions(text, kind, count, actors):
    """Sanctions imposed and lifted, by whom and on how many."""
    (claim,) = read(text)

    assert (claim.kind.value, claim.count, claim.actors) == (kind, count, actors)


@pytest.mark.parametrize(
    "text",
    [
        "Пасланнік Джон Коўл правёў у Мінску перамовы з Лукашэнкам пра вязняў.",
        "Трамп пагаварыў з Лукашэнкам па тэлефоне пра вызваленне вязняў.",
        "Лукашэнка прыняў у Мінску амерыканскую дэлегацыю, гаворка ішла пра санкцыі.",
        "У Мінску дыпламаты сустрэліся з міністрам Рыжанковым наконт палітвязняў.",
    ],
)
def test_talks(text):
    """Talks, calls and visits about prisoners or sanctions."""
    assert "negotiation" in {c.kind.value for c in read(text)}
