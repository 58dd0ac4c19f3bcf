"""Russian: what is read from a sentence or two, published on Wednesday 15 October 2025, unless said."""

from datetime import date

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims import read_claims
from faustpfand.extract.claims.numbers import number_at, quantities
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.tokens import tokens
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.extract.claims.when import mentions, resolve
from faustpfand.records import Article

WEDNESDAY = date(2025, 10, 15)
PACK = load("ru")


def read(text, published=WEDNESDAY):
    return read_claims(Article(id="a", text=text, lang="ru", published=published))


COUNTED = [
    # release
    ("В понедельник Минск отпустил 14 заключённых.", [("release", 14, "prisoners")]),
    ("Лукашенко помиловал сорок политзаключённых.", [("release", 40, "political_prisoners")]),
    ("Вчера в Баку освободили девятерых оппозиционеров.", [("release", 9, "political_prisoners")]),
    ("Освобождены 52 политзаключённых, сообщило посольство.", [("release", 52, "political_prisoners")]),
    ("Куба освобождает 553 заключённых.", [("release", 553, "prisoners")]),
    ("Из колоний Беларуси вышли 16 политзаключённых.", [("release", 16, "political_prisoners")]),
    ("На свободе оказались двадцать политических узников.", [("release", 20, "political_prisoners")]),
    ("На волю вышла сотня протестующих.", [("release", 100, "political_prisoners")]),
    ("Свободу обрели семеро журналистов.", [("release", 7, "prisoners")]),
    ("Освобождение 31 политзаключённого обрадовало родных.", [("release", 31, "political_prisoners")]),
    ("Президент подписал указ о помиловании 25 осуждённых за экстремизм.", [("release", 25, "prisoners")]),
    ("Суд отпустил под подписку троих активистов.", [("release", 3, "political_prisoners")]),
    ("По амнистии вышли на свободу 120 осуждённых за протесты.", [("release", 120, "political_prisoners")]),
    ("Никарагуа депортировала 222 политзаключённых в США.", [("release", 222, "political_prisoners")]),
    ("Из Минска вывезли шестерых политзаключённых.", [("release", 6, "political_prisoners")]),
    ("Тюрьму покинули двенадцать диссидентов.", [("release", 12, "political_prisoners")]),
    ("Власти выпустили из СИЗО 38 участников протестов.", [("release", 38, "political_prisoners")]),
    (
        "Лукашенко помиловал 40 осуждённых, среди них восемь женщин и три гражданина Литвы.",
        [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
    ),
    (
        "Куба отпустила на свободу 80 диссидентов. Среди них одиннадцать женщин.",
        [("release", 80, "political_prisoners"), ("release", 11, "women")],
    ),
    (
        "В июле Минск освободил 16 заключённых, в августе семерых.",
        [("release", 16, "prisoners"), ("release", 7, "prisoners")],
    ),
    # detention
    ("В Минске в воскресенье задержали 47 человек.", [("detention", 47, "prisoners")]),
    ("За выходные арестованы не менее 30 участников митинга.", [("detention", 30, "political_prisoners")]),
    ("Полиция задержала на акции протеста сто двадцать человек.", [("detention", 120, "political_prisoners")]),
    ("Правозащитники насчитали 214 задержаний.", [("detention", 214, "prisoners")]),
    ("Под стражу взяли пятерых активистов.", [("detention", 5, "political_prisoners")]),
    ("За решётку попали девять журналистов.", [("detention", 9, "prisoners")]),
    ("В СИЗО отправили двоих правозащитников.", [("detention", 2, "prisoners")]),
    ("Силовики увезли с площади более 60 демонстрантов.", [("detention", 60, "political_prisoners")]),
    ("«Весна» признала политзаключёнными ещё 14 человек.", [("detention", 14, "political_prisoners")]),
    ("В Тбилиси были схвачены 23 манифестанта.", [("detention", 23, "political_prisoners")]),
    # held
    ("За решёткой остаются 1100 политзаключённых.", [("held", 1100, "political_prisoners")]),
    ("В белорусских тюрьмах сидят более 1 300 политзаключённых.", [("held", 1300, "political_prisoners")]),
    ("В стране сейчас 300 политзаключённых.", [("held", 300, "political_prisoners")]),
    ("Число политзаключённых в Беларуси превысило 1200 человек.", [("held", 1200, "political_prisoners")]),
    ("По данным «Мемориала», в России удерживают 820 политзаключённых.", [("held", 820, "political_prisoners")]),
    ("В заключении по политическим мотивам находятся 176 женщин.", [("held", 176, "women")]),
    ("В списке правозащитников числятся 1018 политзаключённых.", [("held", 1018, "political_prisoners")]),
    ("В колониях содержатся ещё около семисот политзаключённых.", [("held", 700, "political_prisoners")]),
    ("За решёткой томится не менее 33 журналистов.", [("held", 33, "prisoners")]),
    ("Наказание отбывают 44 диссидента.", [("held", 44, "political_prisoners")]),
    # sentence
    ("Суд приговорил 14 оппозиционеров к длительным срокам.", [("sentence", 14, "political_prisoners")]),
    ("В Гомеле осуждены двадцать активистов.", [("sentence", 20, "political_prisoners")]),
    ("Девять лет колонии получили трое студентов.", [("sentence", 3, "prisoners")]),
    ("Одиннадцать журналистов приговорены к лишению свободы.", [("sentence", 11, "prisoners")]),
    # death
    ("В тюрьмах Никарагуа умерли двое политзаключённых.", [("death_in_custody", 2, "political_prisoners")]),
    (
        "С 2021 года в белорусских колониях скончались восемь политзаключённых.",
        [("death_in_custody", 8, "political_prisoners")],
    ),
    # rarer ways to say it
    ("Двери колонии распахнулись для восьми осуждённых.", [("release", 8, "prisoners")]),
    ("Минск расстался с четырнадцатью заложниками.", [("release", 14, "prisoners")]),
    ("Вызволены ещё девятнадцать политзаключённых.", [("release", 19, "political_prisoners")]),
    ("Под амнистию попали 40 политзаключённых.", [("release", 40, "political_prisoners")]),
    ("Границу с Литвой пересекли 52 бывших узника.", [("release", 52, "prisoners")]),
    ("Сорок двое политзаключённых уже вышли.", [("release", 42, "political_prisoners")]),
    ("За решёткой оказались 700 демонстрантов.", [("detention", 700, "political_prisoners")]),
    ("В отделения полиции доставили 17 протестующих.", [("detention", 17, "political_prisoners")]),
    ("Список политзаключённых вырос на девять имён.", [("detention", 9, "political_prisoners")]),
    ("Гавана вернула в тюрьму двух диссидентов.", [("detention", 2, "political_prisoners")]),
    ("На сегодня политзаключёнными признаны 1163 человека.", [("held", 1163, "political_prisoners")]),
    ("В заложниках у режима остаются 17 иностранцев.", [("held", 17, "foreign_nationals")]),
    ("За колючей проволокой 62 журналиста.", [("held", 62, "prisoners")]),
    ("Суд признал виновными четырнадцать активистов.", [("sentence", 14, "political_prisoners")]),
    ("Трое священников проведут в колонии от трёх до семи лет.", [("sentence", 3, "prisoners")]),
    ("Приговоры услышали 93 оппозиционера.", [("sentence", 93, "political_prisoners")]),
    ("В неволе не стало четырёх политзаключённых.", [("death_in_custody", 4, "political_prisoners")]),
    # sanctions
    ("Лондон обложил санкциями 18 офицеров.", [("sanction_imposed", 18, None)]),
    ("Чёрный список ЕС пополнили 12 прокуроров.", [("sanction_imposed", 12, None)]),
    ("Вашингтон лишил виз 250 чиновников.", [("sanction_imposed", 250, None)]),
    ("ЕС снял ограничения с четырёх бизнесменов.", [("sanction_lifted", 4, None)]),
    ("ЕС ввёл санкции против 16 судей.", [("sanction_imposed", 16, None)]),
    ("Великобритания внесла в санкционный список 27 чиновников.", [("sanction_imposed", 27, None)]),
    ("Под санкции попали восемь компаний.", [("sanction_imposed", 8, None)]),
    ("Канада внесла в свой чёрный список ещё 12 должностных лиц.", [("sanction_imposed", 12, None)]),
    ("США исключили из санкционного списка три компании.", [("sanction_lifted", 3, None)]),
    # demand
    ("ООН призвала освободить 36 политзаключённых.", [("demand", 36, "political_prisoners")]),
    ("Госдеп требует отпустить пятерых американцев.", [("demand", 5, "foreign_nationals")]),
]


@pytest.mark.parametrize(("text", "claims"), COUNTED)
def test_counted(text, claims):
    """Verbs in all forms, nouns and word orders tell the kind of claim; the noun tells the population."""
    assert [(c.kind.value, c.count, c.population) for c in read(text)] == claims


MODALITIES = [
    ("Минск освободил Андрея Петрова.", "release", "asserted"),
    ("Минск освободит 30 политзаключённых.", "release", "planned"),
    ("На следующей неделе на свободу выйдут 15 заключённых.", "release", "planned"),
    ("Лукашенко пообещал помиловать 20 женщин.", "release", "planned"),
    ("Власти намерены отпустить 70 диссидентов.", "release", "planned"),
    ("Скоро будут освобождены 90 политзаключённых.", "release", "planned"),
    ("Каракас планирует освободить сто заключённых.", "release", "planned"),
    ("Минск может отпустить 30 политзаключённых.", "release", "hypothetical"),
    ("Если Минск отпустит 30 политзаключённых, санкции снимут.", "release", "hypothetical"),
    ("Лукашенко готов освободить 50 узников.", "release", "hypothetical"),
    ("Минск мог бы освободить ещё 200 заключённых.", "release", "hypothetical"),
    ("Минск не освободил ни одного из 30 политзаключённых.", "release", "denied"),
    ("Власти отказались освобождать Николая Статкевича.", "release", "denied"),
    ("Марию Белову так и не отпустили.", "release", "denied"),
    ("В Беларуси нет политзаключённых, заявил Лукашенко.", "held", "denied"),
    ("США обещают снять санкции с «Белавиа».", "sanction_lifted", "planned"),
    ("Вашингтон отменит санкции против «Беларуськалия».", "sanction_lifted", "planned"),
    ("Вашингтон может отменить санкции против «Беларуськалия».", "sanction_lifted", "hypothetical"),
    ("ЕС не снял санкции с «Нафтана».", "sanction_lifted", "denied"),
    ("США сняли санкции с «Белавиа».", "sanction_lifted", "asserted"),
    ("Брюссель отменяет ограничения против белорусского калия.", "sanction_lifted", "asserted"),
    ("ЕС введёт санкции против 20 судей.", "sanction_imposed", "planned"),
    ("Лондон намерен ввести санкции против 20 судей.", "sanction_imposed", "planned"),
    ("Спецпосланник Джон Коул встретится с Лукашенко из-за заключённых.", "negotiation", "planned"),
    ("Мария Белова не признала вину и получила пять лет колонии.", "sentence", "asserted"),
    ("Троих активистов задержали якобы за мелкое хулиганство.", "detention", "asserted"),
    ("К концу года за решёткой оказались 300 оппозиционеров.", "detention", "asserted"),
    ("Активисты не были освобождены.", "release", "denied"),
    ("Сообщается, что освобождены 14 политзаключённых.", "release", "asserted"),
    ("По словам адвоката, отпустили 14 политзаключённых.", "release", "asserted"),
    ("Отпустили не менее 14 политзаключённых.", "release", "asserted"),
    ("Отпустили не только журналистов, но и 14 политзаключённых.", "release", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "modality"), MODALITIES)
def test_modality(text, kind, modality):
    """What is done, announced, doubtful or denied; a perfective present is the future."""
    assert modality in [c.modality.value for c in read(text) if c.kind.value == kind]


NAMED = [
    ("На свободу вышел журналист Андрей Кузнецов.", "release", ("Андрей Кузнецов",)),
    ("Минск освободил Марию Ковалёву и Павла Громова.", "release", ("Марию Ковалёву", "Павла Громова")),
    ("Блогера Игоря Лосева задержали в июне 2020 года.", "detention", ("Игоря Лосева",)),
    ("Суд приговорил Дмитрия Соколова к девяти годам колонии.", "sentence", ("Дмитрия Соколова",)),
    ("Ольгу Мельник осудили на четыре года.", "sentence", ("Ольгу Мельник",)),
    ("Художник Алесь Петров умер в тюрьме.", "death_in_custody", ("Алесь Петров",)),
    ("Правозащитника Сергея Волкова арестовали в Баку.", "detention", ("Сергея Волкова",)),
    ("Виктор Орлов сидит в колонии с мая 2021 года.", "detention", ("Виктор Орлов",)),
    ("Amnesty International требует освободить Сергея Волкова.", "demand", ("Сергея Волкова",)),
]


@pytest.mark.parametrize(("text", "kind", "targets"), NAMED)
def test_named(text, kind, targets):
    """People named, not counted, are told as written."""
    claims = [c for c in read(text) if c.kind.value == kind]

    assert [c.targets for c in claims] == [targets]
    assert claims[0].count is None


def test_pronoun_points_back():
    """Who was named in the sentence before is meant by "he"."""
    claims = read("Андрея Кузнецова задержали в мае в Минске. Он получил семь лет колонии.")

    assert [(c.kind.value, c.targets) for c in claims] == [
        ("detention", ("Андрея Кузнецова",)),
        ("sentence", ("Андрея Кузнецова",)),
    ]


def test_examples_of_a_number():
    """Names after "among them" belong to the number."""
    (claim,) = read("Минск отпустил 14 политзаключённых, среди них Андрей Кузнецов и Павел Громов.")

    assert (claim.count, claim.targets) == (14, ("Андрей Кузнецов", "Павел Громов"))


def test_named_and_others():
    """Who is named and those who are only counted with them are two claims."""
    claims = read("На свободу вышли Андрей Кузнецов и ещё 13 человек.")

    assert [(c.count, c.targets) for c in claims] == [(None, ("Андрей Кузнецов",)), (13, ())]


TALKS = [
    "Спецпосланник Джон Коул встретился с Лукашенко и обсудил судьбу политзаключённых.",
    "В субботу в Минске прошли переговоры об освобождении заключённых, в них участвовал Кит Келлог.",
    "Дональд Трамп позвонил Александру Лукашенко и поблагодарил за политзаключённых.",
    "Делегация США посетила Минск, чтобы говорить о политзаключённых; её принял Лукашенко.",
    "Лукашенко провёл встречу с посланником США по поводу заключённых.",
]


@pytest.mark.parametrize("text", TALKS)
def test_talks(text):
    """Meetings, calls and visits between parties are negotiations."""
    assert "negotiation" in [c.kind.value for c in read(text)]


SANCTIONS = [
    ("США сняли санкции с авиакомпании «Белавиа».", "sanction_lifted", ("США",), ("Белавиа",)),
    ("ЕС приостановил санкции против «Беларуськалия».", "sanction_lifted", ("ЕС",), ("Беларуськалия",)),
    ("Вашингтон объявил о смягчении санкций против «Нафтана».", "sanction_lifted", ("Вашингтон",), ("Нафтана",)),
    ("Минфин США выдал лицензию «Белавиа».", "sanction_lifted", ("Минфин США",), ("Белавиа",)),
    ("«Белавиа» исключена Вашингтоном из санкционного списка.", "sanction_lifted", ("Вашингтоном",), ("Белавиа",)),
    ("Канада ввела санкции против «Нафтана».", "sanction_imposed", ("Канада",), ("Нафтана",)),
    ("«Беларуськалий» попал под санкции ЕС в 2021 году.", "sanction_imposed", ("ЕС",), ("Беларуськалий",)),
]


@pytest.mark.parametrize(("text", "kind", "actors", "targets"), SANCTIONS)
def test_sanctions(text, kind, actors, targets):
    """Sanctions are told with who imposed or lifted them, and on what."""
    assert [(c.kind.value, c.actors, c.targets) for c in read(text)] == [(kind, actors, targets)]


def test_one_claim_an_authority():
    """Two authorities that act together are two claims."""
    claims = read("ЕС и Канада ввели санкции против белорусских судей.")

    assert [c.actors for c in claims] == [("ЕС",), ("Канада",)]


DEMANDS = [
    ("ЕС требует немедленно освободить всех политзаключённых.", ("ЕС",)),
    ("Amnesty International призвала Минск отпустить диссидентов.", ("Amnesty International",)),
    ("Освобождения всех узников совести добивается Amnesty International.", ("Amnesty International",)),
    ("США настаивают на освобождении политзаключённых.", ("США",)),
    ("Все политзаключённые должны быть освобождены, заявили в ЕС.", None),
    ("Родные просят, чтобы власти отпустили политзаключённых.", None),
    ("Санкции снимут, только если всех политзаключённых освободят.", None),
]


@pytest.mark.parametrize(("text", "actors"), DEMANDS)
def test_demand(text, actors):
    """A demand is no release; who demands is told."""
    demands = [c for c in read(text) if c.kind.value == "demand"]

    assert len(demands) == 1
    assert not [c for c in read(text) if c.kind.value == "release"]
    assert actors is None or demands[0].actors == actors


NOTHING = [
    "Цены на калий выросли на 5 процентов.",
    "Завод выпустил 300 тракторов и отпустил 40 работников в отпуск.",
    "В Минске прошёл концерт, пришли 2000 человек.",
    "ЕС осудил репрессии в Беларуси.",
    "Полиция задержала двух грабителей с крупной партией наркотиков.",
    "Стороны обменялись пленными: домой вернулись 146 военнопленных.",
    "Писатель выпустил новую книгу о тюрьме и политзаключённых.",
    "Команда одержала 12 побед в сезоне.",
    "Чиновника освободили от должности министра, сообщает пресс-служба режима.",
    "Сколько политзаключённых освободили?",
    "Штраф составил 30 базовых величин, активист заплатил 900 рублей.",
    "На митинг оппозиции вышли 5000 человек.",
    (
        "Минский тракторный завод за полугодие отгрузил 15 тысяч машин, выручка выросла на 12 процентов. "
        "Президент посетил предприятие и встретился с рабочими."
    ),
    "Сборная Беларуси обыграла команду Литвы со счётом 3:1. После матча тренер отпустил 20 игроков на выходные.",
    "Полиция Бреста задержала двух контрабандистов с 40 тысячами пачек сигарет. Суд арестовал их на два месяца.",
    (
        "В колонии заключённым запрещают переписку, посылки приходят раз в полгода. За нарушение режима дают "
        "до 15 суток ШИЗО. Политических узнают по жёлтым биркам."
    ),
    "По итогам 2024 года в России на 4 процента сократилось число заключённых: сейчас их 260 тысяч, сообщила ФСИН.",
    (
        "Россия и Украина обменялись пленными: по 300 военнослужащих с каждой стороны. Среди освобождённых "
        "защитники Мариуполя."
    ),
    "ЕС продлил санкции против России ещё на полгода. Посол Венгрии воздержался.",
    "Санкции мало повлияли на экономику, считает аналитик Сергей Романчук. Инфляция за год составила 7 процентов.",
    "На выборах за Лукашенко проголосовали 86 процентов, сообщил ЦИК. Наблюдатели называют голосование несвободным.",
    "Тысячи жителей Белграда вышли на протест против коррупции. Митинг прошёл мирно.",
    (
        "Светлана Тихановская выступила в Брюсселе с речью о положении заключённых. Она напомнила, что "
        "многие из них больны."
    ),
    "Писательница Светлана Алексиевич получила премию в 50 тысяч евро. Вручение прошло в Берлине.",
    "В тюрьме Гродно заключённые работают на лесопилке по 12 часов. Правозащитники называют это рабским трудом.",
    "Глава МИД Польши посетил Вильнюс и обсудил с коллегой поставки газа.",
    "Суд признал материалы телеканала экстремистскими. За подписку на него грозит до семи лет.",
    "Шесть человек погибли при обстреле Харькова, двадцать ранены.",
    "Госдума приняла закон об иноагентах: нарушителям грозит штраф в 300 тысяч рублей.",
    "Бывший узник открыл в Варшаве кофейню. Ему помогли 200 волонтёров.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_to_read(text):
    """Sport, money, goods, crime, prisoners of war, opinions and questions hold no claims."""
    assert read(text) == ()


NUMBERS = [
    ("двое", 2),
    ("обоих", None),
    ("троих", 3),
    ("пятерым", 5),
    ("семью", 7),
    ("одиннадцати", 11),
    ("двадцать один", 21),
    ("двадцати пяти", 25),
    ("сорока", 40),
    ("пятьюдесятью", 50),
    ("девяносто девять", 99),
    ("сто", 100),
    ("ста четырёх", 104),
    ("полтораста", 150),
    ("двухсот", 200),
    ("двести пятьдесят", 250),
    ("тремястами", 300),
    ("пятисот", 500),
    ("шестьсот шестьдесят шесть", 666),
    ("девятисот", 900),
    ("тысяча", 1000),
    ("тысячи двухсот", 1200),
    ("полторы тысячи", 1500),
    ("две с половиной тысячи", 2500),
    ("три тысячи четыреста", 3400),
    ("двенадцать тысяч", 12000),
    ("сто тысяч", 100000),
    ("миллион", 1000000),
    ("два десятка", 20),
    ("полтора десятка", 15),
    ("три сотни", 300),
    ("полсотни", 50),
    ("1 482", 1482),
    ("15\u00a0428", 15428),
    ("1.200", 1200),
    ("2,5 тысячи", 2500),
    ("5 тыс.", 5000),
    ("11 тысяч", 11000),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_number_words(text, value):
    """Number words of all cases, collectives and digits have the value a reader gives them."""
    number = number_at(tokens(text, PACK.separators), 0, PACK)

    assert (None if number is None else number.value) == value


PEOPLE = [
    ("14 человек", 14, Comparator.EXACT),
    ("более 700 человек", 700, Comparator.OVER),
    ("свыше тысячи заключённых", 1000, Comparator.OVER),
    ("больше 40 узников", 40, Comparator.OVER),
    ("более чем 40 узников", 40, Comparator.OVER),
    ("100 с лишним человек", 100, Comparator.OVER),
    ("почти 40 женщин", 40, Comparator.UNDER),
    ("менее ста человек", 100, Comparator.UNDER),
    ("до 20 активистов", 20, Comparator.UNDER),
    ("не более 30 активистов", 30, Comparator.UNDER),
    ("без малого сорок человек", 40, Comparator.UNDER),
    ("около 1200 политзаключённых", 1200, Comparator.ABOUT),
    ("примерно полсотни студентов", 50, Comparator.ABOUT),
    ("порядка двухсот человек", 200, Comparator.ABOUT),
    ("около сотни людей", 100, Comparator.ABOUT),
    ("не менее семи женщин", 7, Comparator.AT_LEAST),
    ("не меньше 15 человек", 15, Comparator.AT_LEAST),
    ("как минимум 38 протестующих", 38, Comparator.AT_LEAST),
    ("по меньшей мере трое журналистов", 3, Comparator.AT_LEAST),
    ("по крайней мере 12 человек", 12, Comparator.AT_LEAST),
    ("от 13 до 15 заключённых", 13, Comparator.AT_LEAST),
    ("13–15 заключённых", 13, Comparator.AT_LEAST),
    ("девять политических заключённых", 9, Comparator.EXACT),
    ("3,5 тыс. человек", 3500, Comparator.EXACT),
]


def counted(text):
    return quantities(Phrases(tokens(text, PACK.separators), PACK.vocabulary), PACK, [], None)


@pytest.mark.parametrize(("text", "value", "comparator"), PEOPLE)
def test_people_with_comparator(text, value, comparator):
    """A number of people is read with the words that bound it, before it and after it."""
    assert [(q.value, q.comparator) for q in counted(text) if q.population] == [(value, comparator)]


@pytest.mark.parametrize(
    "text",
    [
        "20 миллионов долларов",
        "одиннадцать лет колонии",
        "50 процентов",
        "15 суток",
        "300 уголовных дел",
        "по статье 293",
        "27 городов",
        "Ивану Петрову 63 года",
        "76-летний мужчина",
        "12 заседаний суда",
        "в 2020 году",
        "820 тысяч тонн",
        "от двух до двух с половиной лет",
    ],
)
def test_no_people(text):
    """Money, terms, shares, ages, cases, articles and goods count nobody."""
    assert [q.value for q in counted(text) if q.population] == []


@pytest.mark.parametrize("text", ["десятки человек", "сотни политзаключённых", "несколько активистов", "тысячи людей"])
def test_vague(text):
    """Dozens and hundreds have no value."""
    assert [q.value for q in counted(text)] == [None]


def resolved(text, published=WEDNESDAY, **asked):
    (mention,) = mentions(text, PACK.calendar)
    days = resolve(mention, published, **asked)
    return None if days is None else tuple(day.isoformat() for day in days)


DATES = [
    ("сегодня", "2025-10-15", "2025-10-15"),
    ("сегодня утром", "2025-10-15", "2025-10-15"),
    ("вчера", "2025-10-14", "2025-10-14"),
    ("накануне", "2025-10-14", "2025-10-14"),
    ("позавчера", "2025-10-13", "2025-10-13"),
    ("в понедельник", "2025-10-13", "2025-10-13"),
    ("во вторник", "2025-10-14", "2025-10-14"),
    ("в среду", "2025-10-15", "2025-10-15"),
    ("в четверг", "2025-10-09", "2025-10-09"),
    ("вечером в пятницу", "2025-10-10", "2025-10-10"),
    ("к вечеру субботы", "2025-10-11", "2025-10-11"),
    ("в воскресенье", "2025-10-12", "2025-10-12"),
    ("на воскресных акциях", "2025-10-12", "2025-10-12"),
    ("в минувшую среду", "2025-10-08", "2025-10-08"),
    ("в прошлый вторник", "2025-10-14", "2025-10-14"),
    ("в следующую пятницу", "2025-10-17", "2025-10-17"),
    ("8 января", "2025-01-08", "2025-01-08"),
    ("20 декабря", "2024-12-20", "2024-12-20"),
    ("29 февраля", None, None),
    ("29 февраля 2024 года", "2024-02-29", "2024-02-29"),
    ("12 апреля 2022 года", "2022-04-12", "2022-04-12"),
    ("03.05.2021", "2021-05-03", "2021-05-03"),
    ("7 мая прошлого года", "2024-05-07", "2024-05-07"),
    ("27 и 28 февраля", "2025-02-27", "2025-02-28"),
    ("3–5 мая 2021 года", "2021-05-03", "2021-05-05"),
    ("в сентябре", "2025-09-01", "2025-09-30"),
    ("в ноябре", "2024-11-01", "2024-11-30"),
    ("в октябре", "2025-10-01", "2025-10-31"),
    ("в августе 2021 года", "2021-08-01", "2021-08-31"),
    ("в прошлом сентябре", "2025-09-01", "2025-09-30"),
    ("в мае прошлого года", "2024-05-01", "2024-05-31"),
    ("в начале июня", "2025-06-01", "2025-06-10"),
    ("в середине июня", "2025-06-11", "2025-06-20"),
    ("в конце февраля 2024 года", "2024-02-21", "2024-02-29"),
    ("в минувшие выходные", "2025-10-11", "2025-10-12"),
    ("на выходных", "2025-10-11", "2025-10-12"),
    ("на прошлой неделе", "2025-10-06", "2025-10-12"),
    ("на этой неделе", "2025-10-13", "2025-10-19"),
    ("в прошлом месяце", "2025-09-01", "2025-09-30"),
    ("в прошлом году", "2024-01-01", "2024-12-31"),
    ("в этом году", "2025-01-01", "2025-12-31"),
    ("в 2020 году", "2020-01-01", "2020-12-31"),
    ("в 2019-м", "2019-01-01", "2019-12-31"),
    ("три года назад", "2022-01-01", "2022-12-31"),
    ("два месяца назад", "2025-08-01", "2025-08-31"),
    ("две недели назад", "2025-09-29", "2025-10-05"),
    ("неделю назад", "2025-10-06", "2025-10-12"),
    ("год назад", "2024-01-01", "2024-12-31"),
    ("3 дня назад", "2025-10-12", "2025-10-12"),
    ("за последние сутки", "2025-10-14", "2025-10-15"),
    ("весной 2022 года", "2022-03-01", "2022-05-31"),
    ("летом", "2025-06-01", "2025-08-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), DATES)
def test_dates(text, first, last):
    """Each date word, in the case it is written in, pins down the days that a reader takes it for."""
    assert resolved(text) == (None if first is None else (first, last))


@pytest.mark.parametrize(
    "text",
    ["по данным «Весны»", "более 1926 политзаключённых", "Мартин Майер", "начали марш", "встретился с Лукашенко"],
)
def test_no_date(text):
    """An organisation, a number of people, a name and a march are no dates."""
    assert mentions(text, PACK.calendar) == []


def test_since_dates_a_flow():
    """What was counted since a day runs to the publication."""
    (claim,) = read("С 8 января в Венесуэле освободили 139 политзаключённых.")

    assert (claim.date_start, claim.date_end) == (date(2025, 1, 8), WEDNESDAY)


def test_with_a_person_is_no_since():
    """The preposition of "since" is also "with": only right before a date does it begin a period."""
    (claim,) = read("С Марией Беловой 8 января в Минске освободили 13 политзаключённых.")

    assert (claim.date_start, claim.date_end) == (date(2025, 1, 8), date(2025, 1, 8))


def test_period_of_two_dates():
    """From one day to another."""
    (claim,) = read("С 24 февраля по 14 апреля на акциях в России задержали 15 428 человек.")

    assert (claim.date_start, claim.date_end) == (date(2025, 2, 24), date(2025, 4, 14))


def test_day_of_the_report_dates_no_event():
    """The day on which a source tells of something is not the day it happened."""
    (claim,) = read("Из колонии вышли 12 политзаключённых, сообщила в понедельник «Весна».")

    assert (claim.date_start, claim.date_end) == (None, None)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("В Минске задержали 47 протестующих.", "BY"),
        ("Лукашенко помиловал 16 политзаключённых.", "BY"),
        ("В российских колониях сидят 800 политзаключённых.", "RU"),
        ("Каракас отпустил 24 диссидентов.", "VE"),
        ("Кубинские власти освободили 53 диссидента.", "CU"),
        ("В Иране казнили и арестовали 40 протестующих.", "IR"),
        ("Турецкая полиция задержала 74 протестующих.", "TR"),
        ("В Мьянме вышли на свободу 300 политзаключённых.", "MM"),
    ],
)
def test_country(text, country):
    """The country is told by its towns, adjectives, people or ruler."""
    assert {c.country for c in read(text)} == {country}
