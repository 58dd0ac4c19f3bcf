"""What is read from Ukrainian. Published on Wednesday 15 October 2025, unless said. All sentences are invented."""

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
    return read_claims(Article(id="a", text=text, lang="uk", published=published))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("У понеділок Мінськ звільнив 14 політв'язнів.", [("release", 14, "political_prisoners")]),
        ("У Баку вчора випустили дев'ятьох опозиціонерів.", [("release", 9, "political_prisoners")]),
        ("У Гавані на волю вийшли 53 ув'язнені.", [("release", 53, "prisoners")]),
        ("Під заставу відпущено шістьох журналістів.", [("release", 6, "prisoners")]),
        ("Звільнення 31 політичного в'язня здивувало родини.", [("release", 31, "political_prisoners")]),
        ("Указом помилувано двадцять сім осіб із політичних справ.", [("release", 27, "political_prisoners")]),
        ("Каракас відпускає ще 18 політзеків.", [("release", 18, "political_prisoners")]),
        (
            "Лукашенко помилував 40 ув'язнених, серед них вісім жінок і троє литовців.",
            [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        ),
        (
            "Із тюрем Куби вийшло 80 людей. Серед них одинадцять жінок.",
            [("release", 80, "prisoners"), ("release", 11, "women")],
        ),
        (
            "У липні Мінськ відпустив 16 в'язнів, у серпні — сімох.",
            [("release", 16, "prisoners"), ("release", 7, "prisoners")],
        ),
        ("Волю здобули 22 дисиденти.", [("release", 22, "political_prisoners")]),
        ("Понад 1100 політв'язнів досі сидять у білоруських колоніях.", [("held", 1100, "political_prisoners")]),
        ("За ґратами лишаються близько трьохсот студентів.", [("held", 300, "prisoners")]),
        ("Кількість політв'язнів у Росії зросла до 2300.", [("held", 2300, "political_prisoners")]),
        ("У списку політв'язнів сьогодні 1187 імен.", [("held", 1187, "political_prisoners")]),
        ("За підрахунком «Вясни», у країні 1204 політичні в'язні.", [("held", 1204, "political_prisoners")]),
        ("Правозахисники знають про 37 ув'язнених журналістів у Білорусі.", [("held", 37, "prisoners")]),
        ("Під час маршу в Мінську затримали 230 людей.", [("detention", 230, "political_prisoners")]),
        ("У Москві за день заарештовано 47 учасників мітингу.", [("detention", 47, "political_prisoners")]),
        ("За вересень зафіксовано 61 затримання з політичних мотивів.", [("detention", 61, "political_prisoners")]),
        ("Ще п'ятьох студентів у Тегерані кинули за ґрати.", [("detention", 5, "prisoners")]),
        ("«Вясна» визнала політв'язнями ще двадцятьох людей.", [("detention", 20, "political_prisoners")]),
        ("Суд у Гомелі засудив трьох активістів до колонії.", [("sentence", 3, "political_prisoners")]),
        ("Одинадцять учасників протесту покарано арештом.", [("sentence", 11, "political_prisoners")]),
        ("Торік у білоруських колоніях померло семеро політв'язнів.", [("death_in_custody", 7, "political_prisoners")]),
        ("Amnesty International вимагає звільнити 14 журналістів.", [("demand", 14, "prisoners")]),
        ("ЄС закликає Мінськ негайно випустити всіх політв'язнів.", [("demand", None, "political_prisoners")]),
        ("П'ятьох активістів, затриманих у травні, звільнили.", [("release", 5, "political_prisoners")]),
        (
            "Затримано 30 людей, двадцятьох відпустили.",
            [("detention", 30, "prisoners"), ("release", 20, "prisoners")],
        ),
    ],
)
def test_counted_people(text, claims):
    """Verbs, participles, impersonal forms and nouns tell whom the number counts."""
    assert [(c.kind.value, c.count, c.population) for c in read(f"{text} Так пишуть про репресії.")] == claims


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("Мінськ не звільнив 14 політв'язнів.", "release", "denied"),
        ("Влада заперечує, що затримала 20 активістів.", "detention", "denied"),
        ("Політв'язнів у країні немає, каже речниця Лукашенка.", "held", "denied"),
        ("Випускати опозиціонерів Баку не збирається.", "release", "denied"),
        ("Наступного тижня Мінськ звільнить 30 політв'язнів.", "release", "planned"),
        ("Каракас обіцяє випустити сімнадцять опозиціонерів.", "release", "planned"),
        ("На волю вийдуть ще 15 політв'язнів.", "release", "planned"),
        ("ЄС запровадить санкції проти 20 суддів.", "sanction_imposed", "planned"),
        ("Вашингтон готовий зняти санкції з «Белавіа».", "sanction_lifted", "hypothetical"),
        ("Мінськ може звільнити до 50 політв'язнів.", "release", "hypothetical"),
        ("Якщо звільнять 100 політв'язнів, зустріч відбудеться.", "release", "hypothetical"),
        ("Не менш ніж 40 активістів звільнено.", "release", "asserted"),
        ("Звільнено не лише 12 активістів.", "release", "asserted"),
    ],
)
def test_modality(text, kind, modality):
    """Denials, plans and hypotheses are told apart from what was done."""
    claims = {c.kind.value: c.modality.value for c in read(text)}

    assert claims.get(kind) == modality


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("сьогодні", "2025-10-15", "2025-10-15"),
        ("учора", "2025-10-14", "2025-10-14"),
        ("позавчора", "2025-10-13", "2025-10-13"),
        ("у понеділок", "2025-10-13", "2025-10-13"),
        ("у вівторок", "2025-10-14", "2025-10-14"),
        ("у середу", "2025-10-15", "2025-10-15"),
        ("у четвер", "2025-10-09", "2025-10-09"),
        ("в п’ятницю", "2025-10-10", "2025-10-10"),
        ("в п'ятницю", "2025-10-10", "2025-10-10"),
        ("у суботу", "2025-10-11", "2025-10-11"),
        ("у неділю", "2025-10-12", "2025-10-12"),
        ("минулої середи", "2025-10-08", "2025-10-08"),
        ("на вихідних", "2025-10-11", "2025-10-12"),
        ("8 січня", "2025-01-08", "2025-01-08"),
        ("20 грудня", "2024-12-20", "2024-12-20"),
        ("12 квітня 2022 року", "2022-04-12", "2022-04-12"),
        ("29 лютого 2024 року", "2024-02-29", "2024-02-29"),
        ("3.05.2021", "2021-05-03", "2021-05-03"),
        ("28 вересня минулого року", "2024-09-28", "2024-09-28"),
        ("у вересні", "2025-09-01", "2025-09-30"),
        ("у листопаді", "2024-11-01", "2024-11-30"),
        ("у серпні 2021 року", "2021-08-01", "2021-08-31"),
        ("торік у липні", "2024-07-01", "2024-07-31"),
        ("на початку червня", "2025-06-01", "2025-06-10"),
        ("у середині червня", "2025-06-11", "2025-06-20"),
        ("наприкінці лютого 2024 року", "2024-02-21", "2024-02-29"),
        ("минулого тижня", "2025-10-06", "2025-10-12"),
        ("цього тижня", "2025-10-13", "2025-10-19"),
        ("минулого місяця", "2025-09-01", "2025-09-30"),
        ("торік", "2024-01-01", "2024-12-31"),
        ("цього року", "2025-01-01", "2025-12-31"),
        ("у 2020 році", "2020-01-01", "2020-12-31"),
        ("у 2023-му", "2023-01-01", "2023-12-31"),
        ("два роки тому", "2023-01-01", "2023-12-31"),
        ("рік тому", "2024-01-01", "2024-12-31"),
        ("три дні тому", "2025-10-12", "2025-10-12"),
        ("тиждень тому", "2025-10-06", "2025-10-12"),
        ("влітку 2024 року", "2024-06-01", "2024-08-31"),
        ("восени", "2025-09-01", "2025-11-30"),
    ],
)
def test_dates(text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    (mention,) = mentions(f"Це сталося {text} в країні", load("uk").calendar)
    days = resolve(mention, PUBLISHED)

    assert days is not None
    assert tuple(day.isoformat() for day in days) == (first, last)


@pytest.mark.parametrize("text", ["мая", "середина", "четверо людей", "1984 людини", "серед них", "лютий звір"])
def test_no_dates(text):
    """Words that look like days and months are left alone."""
    found = mentions(f"Ось {text} там", load("uk").calendar)

    assert [m for m in found if text != "лютий звір" and m.rule in {"weekday", "year"}] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("двоє", 2),
        ("трьох", 3),
        ("чотирьом", 4),
        ("п’ятеро", 5),
        ("п'ятьма", 5),
        ("шістьох", 6),
        ("сімома", 7),
        ("вісьмох", 8),
        ("дев'ятеро", 9),
        ("десятьом", 10),
        ("одинадцятеро", 11),
        ("сімнадцятьох", 17),
        ("двадцять троє", 23),
        ("тридцятьох двох", 32),
        ("сорока семи", 47),
        ("п'ятдесятьом", 50),
        ("дев'яноста", 90),
        ("сто двадцять три", 123),
        ("двохсот", 200),
        ("двісті тридцять", 230),
        ("п'ять сотень", 500),
        ("шістсот одинадцять", 611),
        ("тисяча сто", 1100),
        ("дві тисячі триста", 2300),
        ("півтори тисячі", 1500),
        ("півсотні", 50),
        ("пів сотні", 50),
        ("1 187", 1187),
        ("1,8 тисячі", 1800),
        ("2 тис.", 2000),
        ("двадцять п'ять тисяч", 25_000),
        ("мільйон", 1_000_000),
    ],
)
def test_number_words(text, value):
    """Number words have the value a reader gives them, in all cases."""
    pack = load("uk")
    number = number_at(tokens(text, pack.separators), 0, pack)

    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("понад 700 людей", 700, Comparator.OVER),
        ("більш як сто осіб", 100, Comparator.OVER),
        ("більше 40 активістів", 40, Comparator.OVER),
        ("майже 900 осіб", 900, Comparator.UNDER),
        ("менше ніж 50 людей", 50, Comparator.UNDER),
        ("не більше ніж 30 людей", 30, Comparator.UNDER),
        ("близько сотні людей", 100, Comparator.ABOUT),
        ("приблизно 60 осіб", 60, Comparator.ABOUT),
        ("не менш як двісті осіб", 200, Comparator.AT_LEAST),
        ("щонайменше сімох журналістів", 7, Comparator.AT_LEAST),
        ("як мінімум 12 осіб", 12, Comparator.AT_LEAST),
        ("від 100 до 120 осіб", 100, Comparator.AT_LEAST),
        ("13–15 осіб", 13, Comparator.AT_LEAST),
        ("сто з гаком людей", 100, Comparator.OVER),
        ("дев'ять осіб", 9, Comparator.EXACT),
    ],
)
def test_comparators(text, value, comparator):
    """The word that bounds a number stands before or after it."""
    (claim,) = read(f"У Мінську звільнили {text}.")

    assert (claim.count, claim.comparator) == (value, comparator)


@pytest.mark.parametrize(
    "text",
    [
        "Він заплатив 20 мільйонів доларів.",
        "Вона дістала премію за 11 років праці.",
        "Частка зросла до 50 відсотків.",
        "Розглянули 900 кримінальних справ.",
        "Про санкції говорили 27 країн.",
        "Батько трьох дітей працює в Мінську.",
        "Тренер «Шахтаря» відпустив трьох футболістів після сезону.",
        "Поліція затримала п'ятьох крадіїв, що викрадали автомобілі.",
        "Україна повернула 95 полонених.",
        "На виборах перемогла опозиція.",
        "Санкції лишаються чинними.",
        "Чи звільнять 100 політв'язнів?",
    ],
)
def test_nothing_to_read(text):
    """Money, terms, shares, crime, sport, prisoners of war and questions make no claim."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "targets"),
    [
        ("Суд засудив до восьми років журналістку Олену Гайдук.", "sentence", ("Олену Гайдук",)),
        ("У Мінську затримано блогера Ігоря Бондаренка.", "detention", ("Ігоря Бондаренка",)),
        ("Правозахисниця Марія Рабкова знову на волі.", "release", ("Марія Рабкова",)),
        ("Політик Микола Статкевич сидить за ґратами в Білорусі.", "held", ("Микола Статкевич",)),
        ("У колонії помер художник Алесь Пушкін.", "death_in_custody", ("Алесь Пушкін",)),
        ("HRW вимагає звільнити Анатолія Романчука.", "demand", ("Анатолія Романчука",)),
    ],
)
def test_named_people(text, kind, targets):
    """Who is told of by name, without a number."""
    claims = [c for c in read(text) if c.kind.value == kind]

    assert [c.targets for c in claims] == [targets]


@pytest.mark.parametrize(
    ("text", "kind", "count", "actors"),
    [
        ("ЄС запровадив санкції проти 28 білоруських суддів.", "sanction_imposed", 28, ("ЄС",)),
        ("США зняли санкції з авіакомпанії «Белавіа».", "sanction_lifted", None, ("США",)),
        ("Канада внесла до чорного списку дев'ять компаній.", "sanction_imposed", 9, ("Канада",)),
        ("Вашингтон виключив зі списку санкцій сімох білоруських чиновників.", "sanction_lifted", 7, ("Вашингтон",)),
        ("Литва заборонила в'їзд 35 білоруським чиновникам.", "sanction_imposed", 35, ("Литва",)),
    ],
)
def test_sanctions(text, kind, count, actors):
    """Sanctions imposed and lifted, by whom and on how many."""
    (claim,) = read(text)

    assert (claim.kind.value, claim.count, claim.actors) == (kind, count, actors)


@pytest.mark.parametrize(
    "text",
    [
        "Посланник Джон Коул провів у Мінську переговори з Лукашенком про в'язнів.",
        "Трамп поговорив із Лукашенком телефоном про звільнення в'язнів.",
        "Лукашенко прийняв у Мінську американську делегацію, йшлося про санкції.",
        "У Мінську дипломати зустрілися з міністром Риженковим щодо політв'язнів.",
    ],
)
def test_talks(text):
    """Talks, calls and visits about prisoners or sanctions."""
    assert "negotiation" in {c.kind.value for c in read(text)}
