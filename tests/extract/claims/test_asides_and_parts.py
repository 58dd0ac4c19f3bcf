"""Whole and part: asides between people counted and their verb, and what is said of some of those counted."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return " ".join(f"{claim.kind.value[:3]} {claim.count or '-'}" for claim in claims)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Almost 90 rivals, including Ivan Belov, who ran a union, and Pavel Lis, whom all know, walked free."),
        ("de", "Rund 90 Gegner, unter ihnen Olga Sujewa, die Studenten vertrat, und Iwan Below, kamen am Montag frei."),
        ("ru", "Около 90 активистов, среди них Ольга Зуева, которая учила детей, и Иван Белов, освобождены в Баку."),
        ("be", "Каля 90 актывістаў, сярод іх Вольга Зуева, якая бараніла студэнтаў, і Іван Бялоў, выйшлі на волю."),
        ("pl", "Około 90 działaczy, wśród nich Olga Zujewa, która broniła studentów, i Iwan Biełow, zwolniono w Baku."),
        ("uk", "Близько 90 активістів, серед них Ольга Зуєва, яка захищала студентів, та Іван Бєлов, вийшли на волю."),
    ],
)
def test_examples_with_clauses_of_their_own_do_not_part_people_from_their_verb(lang, text):
    assert told(lang, text) == "rel 90"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Twelve activists, three of whom needed hospital treatment, were freed in Minsk on Monday."),
        ("ru", "Двенадцать оппозиционеров, трое из них тяжело больны, вышли на свободу."),
        ("pl", "Dwunastu działaczy, z których trzech trafiło do szpitala, wyszło na wolność."),
        ("uk", "Дванадцять політв'язнів, троє з яких тяжко хворі, вийшли в неділю на волю."),
    ],
)
def test_what_else_is_so_of_a_part_tells_no_part(lang, text):
    assert told(lang, text) == "rel 12"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ten protesters, including Ivan Belov, Olga Zueva and two photographers, were detained on Sunday."),
        ("de", "Zehn Demonstranten, darunter Iwan Below, Olga Sujewa und zwei Fotografen, wurden festgenommen."),
        ("ru", "Десять демонстрантов, в том числе Иван Белов, Ольга Зуева и двое фотографов, задержаны в Минске."),
        ("pl", "Dziesięciu demonstrantów, w tym Iwan Biełow, Olga Zujewa i dwóch fotografów, zatrzymano w niedzielę."),
        ("uk", "Десять демонстрантів, зокрема Іван Бєлов, Ольга Зуєва та двоє фотографів, затримані в неділю."),
    ],
)
def test_a_trade_that_ends_a_row_of_examples_is_one_of_them(lang, text):
    assert told(lang, text) == "det 10"


def test_another_clause_behind_examples_counts_anew():
    text = "Minsk detained ten people, including Ivan Belov, while Moscow arrested six activists and three priests."
    assert told("en", text) == "det 10 det 6 det 3"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk freed 31 prisoners on Monday. Nine of those released: women."),
        ("en", "Minsk freed 31 prisoners on Monday. Nine of the pardoned are women."),
        ("de", "Am Montag kamen 31 politische Gefangene frei. Neun von ihnen: Frauen."),
        ("ru", "Лукашенко помиловал 31 человека. Девять помилованных — женщины."),
        ("ru", "На свободу вышел 31 человек. Девять освобождённых — граждане Польши."),
        ("be", "У панядзелак вызвалілі 31 палітвязня. Дзевяць вызваленых — жанчыны."),
        ("pl", "W poniedziałek uwolniono 31 więźniów politycznych. Dziewięć uwolnionych to kobiety."),
        ("uk", "У понеділок звільнили 31 політв'язня. Дев'ять звільнених — жінки."),
    ],
)
def test_what_some_of_those_told_before_are_is_told_without_of(lang, text):
    assert told(lang, text) == "rel 31 rel 9"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 120 people at the march. Forty of those detained are students."),
        ("de", "Die Polizei nahm am Sonntag 120 Menschen fest. Vierzig der Festgenommenen sind Studenten."),
        ("ru", "На марше задержали 120 человек. Сорок из задержанных — несовершеннолетние."),
        ("be", "На маршы затрымалі 120 чалавек. Сорак затрыманых — студэнты."),
        ("pl", "Na marszu zatrzymano 120 osób. Czterdziestu zatrzymanych to studenci."),
        ("uk", "На марші затримали 120 людей. Сорок затриманих — студенти."),
    ],
)
def test_a_trait_of_some_of_those_taken_takes_nobody_anew(lang, text):
    assert told(lang, text) == "det 120"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 120 people at the march. Forty of those detained were later released."),
        ("de", "Die Polizei nahm am Sonntag 120 Menschen fest. Vierzig der Festgenommenen kamen wieder frei."),
        ("ru", "На марше задержали 120 человек. Сорок задержанных отпустили."),
        ("be", "На маршы затрымалі 120 чалавек. Сорак затрыманых адпусцілі."),
        ("pl", "Na marszu zatrzymano 120 osób. Czterdziestu zatrzymanych zwolniono."),
    ],
)
def test_some_of_those_taken_may_be_let_go(lang, text):
    assert told(lang, text) == "det 120 rel 40"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Six men took the union leader Ivan Belov away in a minibus on Friday."),
        ("en", "Three men had seized the lawyer Ivan Belov outside a hotel in Minsk."),
        ("de", "Sechs Männer hatten Iwan Below im Mai in Kiew festgenommen."),
        ("pl", "Dwaj mężczyźni zatrzymali w piątek Iwana Biełowa przed teatrem."),
        ("ru", "Двое мужчин в пятницу задержали Ивана Белова у театра."),
        ("be", "Двое мужчын у пятніцу затрымалі Івана Бялова каля тэатра."),
        ("uk", "Двоє чоловіків у п'ятницю затримали Івана Бєлова біля театру."),
    ],
)
def test_who_seizes_somebody_is_not_seized(lang, text):
    assert told(lang, text) == "det -"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Four men seized in Minsk on Friday were taken to a jail."),
        ("de", "Vier Gewerkschafter hat die Polizei am Freitag festgenommen."),
        ("pl", "Czterej działacze zostali w piątek aresztowani."),
        ("ru", "Четверо мужчин арестованы за стихи."),
    ],
)
def test_who_is_seized_is(lang, text):
    assert told(lang, text) == "det 4"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В женской колонии держат 115 политзаключённых, в новополоцкой их 87."),
        ("be", "У жаночай калоніі трымаюць 115 палітвязняў, у наваполацкай іх 87."),
        ("uk", "У жіночій колонії тримають 115 політв'язнів, а в новополоцькій їх 87."),
        ("pl", "W kolonii kobiecej trzyma się 115 więźniów politycznych, w nowopołockiej jest ich 87."),
        ("de", "Im Frauenlager sitzen 115 politische Gefangene, in Nowopolozk sind es 87."),
    ],
)
def test_of_them_behind_another_place_goes_on(lang, text):
    assert told(lang, text) == "hel 115 hel 87"


@pytest.mark.parametrize(
    "text",
    [
        "Bald könnten die 90 politischen Gefangenen entlassen werden, die noch in belarussischen Kolonien sitzen.",
        "Minsk könnte bald 90 politische Gefangene freilassen, die seit Jahren im Gefängnis sitzen.",
    ],
)
def test_a_german_clause_behind_the_verb_tells_who_still_sits(text):
    assert told("de", text) == "rel 90 hel 90"


def test_a_clause_on_those_freed_tells_no_stock():
    text = "Minsk hat 90 politische Gefangene freigelassen, die seit Jahren im Gefängnis saßen."
    assert told("de", text) == "rel 90"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "At least 24 political prisoners left the colonies: 20 had served their terms, four were pardoned."),
        ("de", "Mindestens 24 politische Gefangene kamen frei: 20 hatten ihre Strafe verbüßt, vier wurden begnadigt."),
        ("ru", "Не менее 24 политзаключённых вышли на свободу: 20 отбыли срок до конца, четверых помиловали."),
        ("uk", "Щонайменше 24 політв'язні вийшли на волю: 20 відбули строк до кінця, чотирьох помилували."),
        ("be", "Прынамсі 24 палітвязні выйшлі на волю: 20 адбылі тэрмін да канца, чатырох памілавалі."),
    ],
)
def test_why_each_came_out_is_no_number_of_its_own(lang, text):
    assert told(lang, text) == "rel 24"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В июне задержали 24 человека: 20 задержали в Минске, четверых схватили в Бресте."),
        ("de", "Im Juni wurden 24 Menschen festgenommen: 20 am Samstag, vier am Sonntag."),
    ],
)
def test_where_and_when_each_was_taken_is(lang, text):
    assert told(lang, text) == "det 24 det 20 det 4"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "At least 40 people were detained in Minsk, Viasna says. Reuters counted more than 40 detained."),
        ("de", "Mindestens 40 Menschen wurden in Minsk festgenommen. Reuters spricht von mehr als 40 Festgenommenen."),
        ("ru", "Не менее 40 человек задержали в Минске. «Весна» говорит о более чем 40 задержанных."),
        ("pl", "Około 40 osób zatrzymano w Mińsku. Wiasna naliczyła ponad 40 zatrzymanych."),
        ("uk", "Близько 40 людей затримали в Мінську. За даними «Весни», затримано понад 40 людей."),
    ],
)
def test_another_bound_of_the_same_number_is_that_of_another_source(lang, text):
    assert told(lang, text) == "det 40 det 40"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Троє вийшли на волю, за ґратами вони пробули від двох до двох із половиною років."),
        ("be", "Трое выйшлі на волю, яны правялі за кратамі ад двух да двух з паловай гадоў."),
        ("pl", "Trzech wyszło na wolność, za kratami siedzieli od dwóch do dwóch i pół roku."),
        ("ru", "Трое вышли на свободу, за решёткой они провели от двух до двух с половиной лет."),
    ],
)
def test_years_and_a_half_count_nobody(lang, text):
    assert told(lang, text) == "rel 3"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov walked free on Friday. Others may be released by Christmas."),
        ("de", "Iwan Below kam am Freitag frei. Andere könnten bald freikommen."),
        ("ru", "Иван Белов вышел на свободу в пятницу. Других могут освободить до Рождества."),
        ("be", "Іван Бялоў выйшаў на волю ў пятніцу. Хутка могуць вызваліць і іншых."),
        ("uk", "Іван Бєлов вийшов на волю в п'ятницю. Наступних обіцяють відпустити в понеділок."),
    ],
)
def test_others_need_no_noun(lang, text):
    assert told(lang, text) == "rel - rel -"


def test_others_with_a_verb_of_their_own_are_not_freed():
    assert told("en", "Ivan Belov walked free on Friday. Others fled to Poland long ago.") == "rel -"
    assert told("ru", "Иван Белов вышел на свободу в пятницу. Другие уехали в Польшу.") == "rel -"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two students who had come out in August onto the square got two years each."),
        (
            "de",
            "Zwei Studenten, die im August mit Tausenden auf die Straße gekommen waren, bekamen je zwei Jahre Haft.",
        ),
        ("ru", "Двое студентов, которые вышли 25 марта на уличную демонстрацию, получили по два года колонии."),
        ("be", "Двое студэнтаў, што выйшлі ў жніўні разам з іншымі на марш, атрымалі па два гады калоніі."),
        ("uk", "Двоє студентів, що з тисячами інших вийшли 25 березня на маніфестацію, дістали по два роки колонії."),
        ("pl", "Dwaj studenci, którzy wyszli w sierpniu razem z innymi na plac, dostali po dwa lata kolonii."),
    ],
)
def test_who_comes_out_to_march_leaves_no_prison(lang, text):
    assert told(lang, text) == "sen 2"


def test_who_comes_out_of_prison_does():
    assert told("ru", "Двое студентов вышли из тюрьмы в день марша.") == "rel 2"
    assert told("pl", "Dwaj studenci wyszli w sierpniu na wolność.") == "rel 2"
