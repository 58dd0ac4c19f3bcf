"""Nothing is claimed twice, and nothing that is no event of its own: members of a group, parts, what is told again."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    return [(c.kind.value, c.count) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("de", "Ein Gericht verurteilte fünf Demonstranten. Iwan Below bekam vier Jahre Haft.", 5),
        ("en", "A court in Minsk sentenced six activists. Ivan Belov received seven years. Olga Zueva got five.", 6),
        ("ru", "Суд в Гродно приговорил четырех блогеров. Иван Белов получил шесть лет, Ольга Зуева — пять.", 4),
        ("uk", "Суд у Мінську засудив трьох учителів. Іван Бєлов отримав п’ять років колонії.", 3),
        ("be", "Суд у Гомелі асудзіў чатырох актывістаў. Івану Бялову далі пяць гадоў калоніі.", 4),
        ("pl", "W Baku skazano trzech dziennikarzy. Dziewięć lat kolonii dostał redaktor Iwan Biełow.", 3),
    ],
)
def test_the_terms_of_some_of_those_sentenced_are_no_other_sentences(lang, text, count):
    assert told(lang, text) == [("sentence", count)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A court in Minsk jailed three students. In another case, Ivan Belov was sentenced to four years."),
        ("uk", "У Мінську засудили двох блогерів. Активіст Іван Бєлов також отримав чотири роки колонії."),
        ("pl", "Sąd w Brześciu skazał dwóch studentów. Osobno na trzy lata kolonii skazano blogera Iwana Biełowa."),
    ],
)
def test_another_case_is_another_sentence(lang, text):
    assert len(told(lang, text)) == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pl", "Mińsk wypuścił 40 więźniów. Trafili na Litwę. Tam ich witano. Na wolność wyszli m.in. Iwan Biełow."),
        (
            "de",
            "Minsk ließ 40 Häftlinge frei. Sie kamen nach Litauen. Man begrüßte sie. Unter anderem kam Anna Lis frei.",
        ),
        (
            "ru",
            "Минск отпустил 40 заключенных. Их вывезли. Их встречали. На волю вышли, например, Иван Белов и Анна Лис.",
        ),
    ],
)
def test_examples_of_those_freed_may_stand_farther_off(lang, text):
    assert told(lang, text) == [("release", 40)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Police in Minsk detained 60 people, including eight journalists and three lawyers.", [60]),
        ("de", "Die Polizei nahm in Minsk 60 Menschen fest, darunter acht Journalisten und drei Anwälte.", [60]),
        ("ru", "В Минске задержали 60 человек, в том числе восемь журналистов и трех адвокатов.", [60]),
        ("uk", "У Мінську затримали 60 осіб, зокрема вісьмох журналістів і трьох адвокатів.", [60]),
        ("be", "У Менску затрымалі 60 чалавек, у тым ліку восем журналістаў і трох адвакатаў.", [60]),
        ("pl", "W Mińsku zatrzymano 60 osób, w tym ośmiu dziennikarzy i trzech adwokatów.", [60]),
        ("en", "Police in Minsk detained dozens of people, including eight journalists.", [None, 8]),
        ("ru", "За решеткой 1200 политзаключенных, среди них 30 журналистов и 160 женщин.", [1200, 160]),
    ],
)
def test_those_of_a_trade_are_one_population_with_the_rest(lang, text, expected):
    assert [count for _, count in told(lang, text)] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Minsk ließ 60 Menschen frei. Unter den Freigelassenen sind fünf frühere Minister."),
        ("ru", "Минск отпустил 60 человек. Среди освобожденных — пять бывших министров и двое военных."),
        ("pl", "Mińsk zwolnił 60 osób. Wśród zwolnionych jest pięciu byłych ministrów."),
        ("be", "Менск вызваліў 60 чалавек. Сярод вызваленых пяць былых міністраў."),
    ],
)
def test_who_is_among_the_freed_is_no_event(lang, text):
    assert told(lang, text) == [("release", 60)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Лукашенко помиловал 23 осужденных, из которых 19 отбывали срок за «экстремизм»."),
        ("uk", "Лукашенко помилував 23 засуджених, 19 із яких засудили за «екстремізм»."),
        ("be", "Лукашэнка памілаваў 23 чалавекі, 19 зь якіх асудзілі за «экстрэмісцкія» злачынствы."),
        ("pl", "Łukaszenka ułaskawił 23 osoby, z których 19 skazano za „ekstremizm”."),
    ],
)
def test_the_crime_of_some_of_the_freed_is_no_part(lang, text):
    assert told(lang, text) == [("release", 23)]


def test_a_political_ground_of_some_of_the_freed_is():
    text = "Власти Минска отпустили 300 заключенных, из них 12 сидели по политическим статьям."
    assert told("ru", text) == [("release", 300), ("release", 12)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die USA verhängten Sanktionen gegen 15 Beamte aus Belarus. Betroffen sind vier Richter und drei Räte."),
        ("de", "London kündigte Sanktionen gegen 15 Beamte aus Belarus an; betroffen sind vier Richter."),
        ("en", "The US sanctioned 15 officials from Belarus. The restrictions affect four judges and two prosecutors."),
        ("ru", "США ввели санкции против 15 чиновников Беларуси. Под ограничения попали четыре судьи."),
        ("uk", "США запровадили санкції проти 15 чиновників Білорусі. Під обмеження потрапили четверо суддів."),
        ("be", "ЗША ўвялі санкцыі супраць 15 чыноўнікаў Беларусі. Пад абмежаванні трапілі чатыры суддзі."),
        ("pl", "USA nałożyły sankcje na 15 urzędników z Białorusi. Na liście jest czterech sędziów."),
    ],
)
def test_some_of_those_sanctioned_are_no_second_act(lang, text):
    assert told(lang, text) == [("sanction_imposed", 15)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The US sanctioned 15 officials from Belarus. Canada put nine judges on its list."),
        ("de", "Die EU verhängte Sanktionen gegen 15 Beamte aus Belarus. Auf die Liste kamen auch zwei Gefängnisse."),
    ],
)
def test_what_comes_to_them_is(lang, text):
    assert len(told(lang, text)) == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die EU setzte 20 Richter aus Belarus auf ihre Sanktionsliste. Nun stehen 195 Personen auf der Liste."),
        ("pl", "Unia rozszerzyła listę sankcyjną o 20 sędziów z Białorusi, która obecnie liczy 195 nazwisk."),
        ("be", "Брусель пашырыў санкцыі супраць Беларусі на 20 суддзяў. Цяпер у спісе 195 чалавек."),
        ("en", "Brussels extended its sanctions on Belarus to 20 judges. The list now has 195 names."),
    ],
)
def test_all_that_a_list_has_by_now_is_no_act(lang, text):
    assert told(lang, text) == [("sanction_imposed", 20)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Die USA haben Sanktionen gelockert. Das Finanzministerium hob am Dienstag die gegen Belavia auf.",
            [None],
        ),
        ("ru", "США смягчили санкции. Ограничения сняты с авиакомпании «Белавиа», сообщил во вторник Минфин.", [None]),
        ("pl", "USA złagodziły sankcje. Restrykcje zniesiono wobec linii Belavia, podał Departament Skarbu.", [None]),
        ("be", "ЗША змякчылі санкцыі. Абмежаванні знятыя з авіякампаніі «Белавія», паведаміў Мінфін.", [None]),
        ("ru", "Евросоюз ввел санкции против Беларуси. Совет ЕС внес в список девять судей.", [9]),
        ("pl", "Unia nałożyła sankcje na Białoruś. W poniedziałek Rada UE wpisała na listę dziewięciu sędziów.", [9]),
        ("en", "The EU sanctioned nine judges from Belarus. Brussels imposed the sanctions on Monday.", [9]),
        ("de", "Die EU setzte neun Richter auf ihre Liste. Verhängt wurden die Sanktionen am Montag.", [9]),
        ("en", "The EU sanctioned nine judges from Belarus. Canada imposed sanctions on Monday.", [9, None]),
        ("ru", "США ввели санкции против девяти судей. Евросоюз расширил санкции в понедельник.", [9, None]),
        (
            "de",
            "Die USA setzten neun Richter auf die Liste. 2021 hatte Washington bereits Sanktionen verhängt.",
            [9, None],
        ),
    ],
)
def test_an_act_of_sanction_is_told_once_by_whatever_name_its_author_has(lang, text, expected):
    assert [count for _, count in told(lang, text)] == expected


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("ru", "МИД потребовал освободить Ивана Белова. «Мы требуем освободить его», — заявила Ольга Зуева.", 1),
        ("uk", "МЗС вимагає звільнити Івана Бєлова. «Вимагаємо негайно звільнити його», — заявила Ольга Зуєва.", 1),
        ("pl", "Warszawa zażądała uwolnienia Iwana Biełowa. „Domagamy się, by go zwolniono” - dodała Olga Zujewa.", 1),
        ("de", "Amnesty forderte die Freilassung von Iwan Below. „Er muss freigelassen werden“, sagte Olga Sujewa.", 1),
        ("en", "The EU demanded the release of Ivan Belov. The United States called for his release, too.", 2),
        ("de", "Berlin forderte die Freilassung von Iwan Below. Die EU verlangte, ihn sofort freizulassen.", 2),
        ("ru", "Польша потребовала освободить Ивана Белова. Литва требует освободить Петра Лиса.", 2),
    ],
)
def test_who_speaks_for_those_that_demand_does_not_demand_again(lang, text, count):
    assert [kind for kind, _ in told(lang, text)] == ["demand"] * count


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Лукашенко помиловал 40 человек: у 17 из них хронические болезни, девять — пенсионеры."),
        ("uk", "Лукашенко помилував 40 осіб. 17 із них хронічно хворі, дев'ятеро — неповнолітні."),
        ("be", "У панядзелак Менск вызваліў 40 чалавек. У Літву накіраваліся 15, у Польшчу — 25."),
        ("uk", "У понеділок Мінськ звільнив 40 осіб. До Литви вирушили 15, до Польщі — 25."),
        ("de", "Minsk ließ am Montag 40 Menschen frei. Nach Litauen kamen 15, nach Polen 25."),
    ],
)
def test_what_some_of_the_freed_are_and_where_they_go_is_no_event(lang, text):
    assert told(lang, text) == [("release", 40)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "В Минске задержали 40 человек, двое — в Гродно.", [40, 2]),
        (
            "pl",
            "W więzieniach jest 1200 więźniów politycznych. Lista obejmuje 90 działaczy kultury i 14 lekarzy.",
            [1200],
        ),
        ("pl", "W więzieniach jest 1200 więźniów politycznych. Lista obejmuje 90 kobiet.", [1200, 90]),
    ],
)
def test_parts_by_place_and_of_women_are(lang, text, expected):
    assert [count for _, count in told(lang, text)] == expected


def test_a_number_that_opens_its_clause_has_the_verb_of_that_clause():
    text = "31 von ihnen sind in Baku inzwischen wieder frei, zwei aber wurden formell festgenommen."
    assert told("de", text) == [("release", 31), ("detention", 2)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "More than 300 people were detained in Minsk. The group had counted at least 312 detained.", [312]),
        ("ru", "В Минске задержали более 300 человек. К вечеру «Весна» насчитала не менее 312 задержанных.", [312]),
        ("pl", "W Mińsku zatrzymano ponad 300 osób. Wiasna doliczyła się co najmniej 312 zatrzymanych.", [312]),
        ("en", "At least 220 were detained in the capital. In the regions at least 227 were detained.", [220, 227]),
        ("en", "The rally drew up to 20,000 people, and more than 350 were detained.", [350]),
        ("de", "Bei den Protesten mit bis zu 20.000 Menschen wurden mehr als 350 festgenommen.", [350]),
    ],
)
def test_a_rough_number_gives_way_to_a_closer_one_and_a_crowd_is_not_detained(lang, text, expected):
    assert [count for _, count in told(lang, text)] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Мінськ звільнив Івана Бєлова, якого тримали у в'язниці в Гомелі."),
        ("ru", "Минск отпустил Ивана Белова, которого держали в тюрьме в Гомеле."),
        ("pl", "Mińsk zwolnił Iwana Biełowa, którego przetrzymywano w więzieniu w Homlu."),
    ],
)
def test_who_is_free_is_not_held(lang, text):
    assert told(lang, text) == [("release", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Лукашенко вирішив звільнити шістьох політв'язнів. Їх випустили в суботу."),
        ("pl", "Łukaszenka postanowił uwolnić sześciu więźniów politycznych. Wypuszczono ich w sobotę."),
        ("en", "Lukashenko decided to free six political prisoners. They were let out on Saturday."),
    ],
)
def test_what_was_planned_and_then_done_is_done(lang, text):
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    assert (claim.count, claim.modality.value, claim.date_start) == (6, "asserted", date(2026, 11, 14))


def test_a_verdict_and_its_term_are_one_sentence():
    text = "A court in Minsk on Friday sentenced Ivan Belov to two years in prison for a blow at a rally in January."
    assert told("en", text) == [("sentence", None)]


def test_a_relative_clause_of_one_tells_nothing_of_those_before():
    text = "Минск помиловал 30 человек. Среди них 11 женщин и студентка, которую посадили 17-летней."
    assert told("ru", text) == [("release", 30), ("release", 11)]


@pytest.mark.parametrize(("when", "month"), [("at the march", None), ("in March", 3)])
def test_a_march_is_no_month(when, month):
    text = f"Police in Minsk detained 20 people {when}."
    (claim,) = read_claims(Article(id="a", text=text, lang="en", published=date(2026, 11, 20)))
    assert (claim.date_start.month if claim.date_start else None) == month


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Суд дав Івану Бєлову 20 діб: 14 — за мітинг та ще шість — за непокору."),
        ("ru", "Суд дал Ивану Белову 20 суток: 15 — за участие в митинге и еще пять — за неповиновение."),
        ("be", "Суд даў Івану Бялову 20 сутак: 15 — за ўдзел у мітынгу і яшчэ пяць — за непадпарадкаванне."),
        ("pl", "Sąd skazał Iwana Biełowa na 20 dni aresztu: 15 za udział w wiecu i kolejne pięć za opór."),
        (
            "de",
            "Das Gericht verurteilte Iwan Below zu 20 Tagen Arrest: 15 wegen Widerstands und weitere fünf wegen Hetze.",
        ),
        (
            "en",
            "Olga Zueva was sentenced to seven years. She got five years for a plot and another two for propaganda.",
        ),
        ("pl", "Olgę Zujewą skazano na siedem lat. Pięć lat dostała za spisek, kolejne dwa za propagandę."),
    ],
)
def test_the_parts_of_a_term_are_neither_people_nor_sentences(lang, text):
    assert told(lang, text) == [("sentence", None)]


def test_others_with_a_term_of_their_own_are_people():
    text = "A court in Minsk sentenced Ivan Belov to nine years in prison and three others to 12 years each."
    assert told("en", text) == [("sentence", None), ("sentence", 3)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A court in Minsk convicted six activists: Pavel Lis got 18 years, Olga Zueva and Oleg Kos 15 each."),
        ("de", "In Minsk wurden sechs Aktivisten verurteilt: Pawel Lis bekam 18 Jahre, Olga Sujewa 15."),
        ("ru", "Суд в Минске вынес приговор шестерым активистам: Павел Лис получил 18 лет, Олег Кос — 15."),
        ("uk", "Суд у Мінську виніс вирок шістьом активістам: Павло Лис отримав 18 років, Олег Кос — 15."),
        ("be", "Суд у Мінску вынес прысуд шасці актывістам: Павел Ліс атрымаў 18 гадоў, Алег Кос — 15."),
        ("pl", "Sąd w Mińsku skazał sześcioro aktywistów: Paweł Lis dostał 18 lat, Oleg Kos 15."),
    ],
)
def test_terms_told_one_by_one_behind_a_colon_are_of_the_verdict_before(lang, text):
    assert told(lang, text) == [("sentence", 6)]


def test_more_terms_than_were_counted_are_verdicts_of_their_own():
    text = "Суд в Минске осудил одного блогера: Павел Лис получил 18 лет, Олег Кос — 15."
    assert len(told("ru", text)) > 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police in Minsk seized 20 people on Sunday. In Brest they arrested Ivan Belov and 20 others."),
        ("de", "In Minsk nahm man 20 Menschen fest. In Brest wurden Iwan Below und 20 weitere festgenommen."),
        ("ru", "В Минске в воскресенье задержали 20 человек. В Бресте схватили Ивана Белова и еще 20 человек."),
        ("uk", "У Мінську в неділю затримали 20 людей. У Бресті схопили Івана Бєлова і ще 20 людей."),
        ("be", "У Мінску ў нядзелю затрымалі 20 чалавек. У Брэсце схапілі Івана Бялова і яшчэ 20 чалавек."),
        ("pl", "W Mińsku zatrzymano w niedzielę 20 osób. W Brześciu ujęto Iwana Biełowa i jeszcze 20 osób."),
    ],
)
def test_as_many_others_are_others(lang, text):
    assert told(lang, text) == [("detention", 20), ("detention", None), ("detention", 20)]
