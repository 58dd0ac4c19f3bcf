"""Rows of places and their numbers, stocks, and the people that numbers count."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)  # a Wednesday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def told(lang, text):
    return [(claim.kind.value, claim.count) for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "At rallies in Russia police detained 412 people. Most were held in Moscow (210), Perm (61) and Omsk (17).",
        ),
        ("de", "Bei Protesten in Russland wurden 412 Menschen festgenommen: Moskau (210), Perm (61) und Omsk (17)."),
        ("ru", "На акциях против войны задержали 412 человек. Больше всего в Москве (210), Перми (61) и Омске (17)."),
        ("uk", "На мітингах у Росії затримали 412 людей. Найбільше у Москві (210), Пермі (61) та Омську (17)."),
        ("be", "На акцыях у Расіі затрымалі 412 чалавек. Найбольш у Маскве (210), Пермі (61) і Омску (17)."),
        ("pl", "Na protestach w Rosji zatrzymano 412 osób. Najwięcej w Moskwie (210), Permie (61) i Omsku (17)."),
    ],
)
def test_numbers_in_brackets_behind_places_are_parts_of_the_number_before(lang, text):
    claims = read(lang, text)
    assert [claim.count for claim in claims] == [412, 210, 61, 17]
    assert {claim.population for claim in claims} == {"political_prisoners"}


def test_a_number_for_each_of_two_places_is_told_of_both():
    text = "In Russland nahm die Polizei 94 Kriegsgegner fest: Kasan (17 Personen), Omsk und Perm (je 6)."
    assert [count for _, count in told("de", text)] == [94, 17, 6, 6]


def test_states_with_their_numbers_hold_them():
    claims = read(
        "pl", "Na świecie za kratami jest 320 dziennikarzy. Przodują Chiny (101), Mjanma (62) i Białoruś (41)."
    )
    assert [(claim.count, claim.country) for claim in claims] == [(320, None), (101, "CN"), (62, "MM"), (41, "BY")]


def test_ages_and_what_is_more_than_the_whole_are_no_row():
    ages = "Суд признал политзаключенными двух человек. В Минске сидят Белов (43) и Лис (37)."
    assert (43 in [count for _, count in told("ru", ages)]) is False
    crowds = "Police detained 12 protesters. They had marched in Moscow (2,100), Perm (310) and Omsk (90)."
    assert [count for _, count in told("en", crowds)] == [12]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The list of political prisoners in Belarus grew to 1,204 names in May."),
        ("de", "Die Liste der politischen Gefangenen in Belarus wuchs im Mai auf 1204 Namen."),
        ("ru", "Список политзаключенных в Беларуси вырос в мае до 1204 имен."),
        ("uk", "Список політв'язнів у Білорусі зріс у травні до 1204 імен."),
        ("be", "Спіс палітвязняў у Беларусі скараціўся ў траўні да 1204 чалавек."),
        ("pl", "Lista więźniów politycznych na Białorusi wzrosła w maju do 1204 nazwisk."),
    ],
)
def test_what_a_list_grew_or_shrank_to_is_held(lang, text):
    (claim,) = read(lang, text)
    assert (claim.kind.value, claim.count, claim.comparator.value) == ("held", 1204, "exact")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The list of political prisoners grew by 20 names."),
        ("de", "Die Liste der politischen Gefangenen wuchs um 20 Namen."),
        ("ru", "Список политзаключенных вырос на 20 имен."),
    ],
)
def test_what_a_list_grew_by_was_taken(lang, text):
    assert told(lang, text) == [("detention", 20)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The EU hit twelve judges with sanctions. The list of the rights group Viasna had 1,204 names."),
        ("de", "Die EU hat Sanktionen gegen zwölf Richter verhängt. Die Liste der Menschenrechtler hat 1204 Namen."),
        ("ru", "ЕС ввел санкции против 12 судей. В списке правозащитников 1204 имени."),
        ("uk", "ЄС запровадив санкції проти 12 суддів. У списку правозахисників залишається 1204 імені."),
        ("be", "ЕС увёў санкцыі супраць 12 суддзяў. У спісе праваабаронцаў 1204 імёны."),
        ("pl", "UE nałożyła sankcje na 12 sędziów. Na liście obrońców praw człowieka są 1204 nazwiska."),
    ],
)
def test_the_list_of_a_rights_group_is_of_prisoners_also_behind_a_sanction(lang, text):
    assert told(lang, text) == [("sanction_imposed", 12), ("held", 1204)]


def test_a_list_of_sanctions_is_none_of_prisoners():
    text = "Die EU setzte 26 Richter auf die Liste. Die Sanktionsliste hat nun 261 Namen."
    assert told("de", text) == [("sanction_imposed", 26)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In May Viasna recognised 33 people as political prisoners. There are now 1,204."),
        ("de", "Im Mai wurden 33 Menschen als politische Gefangene anerkannt. Insgesamt sind es nun 1204."),
        ("ru", "В мае политзаключенными признали 33 человека. Теперь их 1204."),
        ("uk", "У травні політв'язнями визнали 33 людей. Зараз їх 1204."),
        ("be", "У траўні палітвязнямі прызналі 33 чалавекі. Цяпер іх 1204."),
        ("pl", "W maju za więźniów politycznych uznano 33 osoby. Teraz ich liczba to 1204."),
    ],
)
def test_how_many_there_are_now_is_held_today(lang, text):
    added, held = read(lang, text)
    assert (added.kind.value, added.count) == ("detention", 33)
    assert (held.kind.value, held.count, held.population) == ("held", 1204, "political_prisoners")
    assert (held.date_start, held.date_end) == (PUBLISHED, PUBLISHED)


def test_the_women_of_those_held_now_are_held_too():
    text = "У траўні палітвязнямі прызналі 33 чалавекі. Цяпер іх 1204, з іх 170 жанчын."
    assert told("be", text)[1:] == [("held", 1204), ("held", 170)]


def test_where_the_freed_are_now_is_no_stock():
    assert told("en", "Belarus freed 52 prisoners in May. Now 12 of them live in Lithuania.") == [("release", 52)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After the disputed vote there were weeks of protests; more than 6,700 people were detained."),
        ("de", "Nach der Wahl gab es wochenlange Proteste in Belarus, mehr als 6700 Menschen wurden festgenommen."),
        ("ru", "После выборов прошли протесты, за решетку отправили 6700 человек."),
        ("uk", "Після виборів відбулися протести, тоді затримали понад 6700 осіб у Мінську."),
        ("be", "Пасля выбараў у Беларусі прайшлі пратэсты, за краты трапілі 6700 чалавек."),
        ("pl", "Po wyborach na Białorusi odbyły się protesty, za kratki trafiło 6700 osób."),
    ],
)
def test_protests_anywhere_in_the_sentence_are_the_ground_of_those_taken(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count, claim.population) == (6700, "political_prisoners")


def test_protests_of_a_part_or_of_another_sentence_are_no_ground():
    part = read("pl", "W Mińsku zatrzymano 40 osób, w tym 12 na wiecu.")
    assert part[0].population == "prisoners"
    apart = read("en", "Police arrested 12 thieves in Minsk. Some people had seen political prisoners at a rally.")
    assert apart[0].population == "prisoners"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Political prisoners have been freed in two waves: 14 people in June, 52 in September."),
        ("de", "Es war die größte Freilassung politischer Gefangener: 250 Menschen kamen am Montag frei."),
        ("ru", "Рекорд политических приговоров поставлен в этом году: осудили 1700 человек."),
        ("uk", "Це найбільше звільнення політв'язнів за рік: на волю вийшли 123 людини."),
        ("be", "Гэта самае вялікае вызваленне палітвязняў: на волю выйшлі 123 чалавекі."),
        ("pl", "Rok przyniósł rekord wyroków politycznych: skazano 1700 osób."),
    ],
)
def test_the_ground_before_a_colon_is_that_of_the_numbers_behind_it(lang, text):
    assert {claim.population for claim in read(lang, text)} == {"political_prisoners"}


def test_no_ground_before_a_colon_is_no_ground():
    (claim,) = read("ru", "Указ подписан в понедельник: на свободу вышли 123 заключенных Минска.")
    assert claim.population == "prisoners"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some 1,000 political prisoners who are still in jail in Belarus may be freed by summer."),
        ("de", "Etwa 1000 politische Gefangene, die noch in Belarus sitzen, könnten bald freikommen."),
        ("ru", "Около тысячи политзаключенных, которые все еще сидят в Беларуси, могут скоро выйти на свободу."),
        ("uk", "Близько тисячі політв'язнів, які досі сидять у Білорусі, можуть скоро вийти на волю."),
        ("be", "Каля тысячы палітвязняў, якія дагэтуль сядзяць у Беларусі, могуць хутка выйсці на волю."),
        ("pl", "Około tysiąca opozycjonistów, którzy wciąż siedzą za kratami w Mińsku, może wkrótce wyjść na wolność."),
    ],
)
def test_those_who_may_be_freed_are_held(lang, text):
    held, release = read(lang, text)
    assert (held.kind.value, held.count, held.modality.value) == ("held", 1000, "asserted")
    assert (release.kind.value, release.count, release.modality.value) == ("release", 1000, "hypothetical")


def test_those_who_were_freed_are_held_no_more():
    text = "В Минске освободили 52 политзаключенных, которые сидели в колонии."
    assert told("ru", text) == [("release", 52)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk pardoned 18 people. Most of them, eleven people, are women."),
        ("de", "Minsk begnadigte 18 Menschen. Die meisten, elf, sind Frauen."),
        ("ru", "В Минске помиловали 18 осужденных. Большинство из них, 11 человек, – женщины."),
        ("uk", "У Мінську помилували 18 засуджених. 11 із помилуваних – жінки."),
        ("be", "У Мінску памілавалі 18 асуджаных. 11 з памілаваных - жанчыны, якія сядзелі ў Гомелі."),
        ("pl", "W Mińsku ułaskawiono 18 osób. Większość z nich - 11 osób - to kobiety."),
        ("ru", "В Минске помиловали 18 осужденных. Среди них 11 женщин, среди них девушка, которую посадили в 16 лет."),
        (
            "de",
            "Minsk begnadigte 18 Menschen. Es handle sich um 7 Männer und elf Frauen, die verurteilt worden seien.",
        ),
    ],
)
def test_how_many_of_them_are_women_is_part_of_the_release(lang, text):
    claims = read(lang, text)
    assert [(c.kind.value, c.count, c.population) for c in claims][1:] == [("release", 11, "women")]


def test_most_of_them_who_are_no_women_are_no_part():
    assert told("en", "Minsk pardoned 18 people. Most of them, eleven people, are pensioners.") == [("release", 18)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The largest rally in Minsk drew up to 90,000 people, more than 300 were detained."),
        ("de", "An der Kundgebung in Minsk nahmen 20.000 Menschen teil, mindestens 300 wurden festgenommen."),
        ("ru", "На митинг в Минске вышло не более 3 тысяч человек, задержали 300 участников."),
        ("uk", "На мітинг у Мінську вийшло до 3 тисяч людей, затримали 300 учасників."),
        ("be", "На мітынг у Мінску выйшла не больш за 3 тысячы чалавек, затрымалі 300 удзельнікаў."),
        ("pl", "Na wiec w Mińsku przyszło 20 tysięcy osób, zatrzymano 300 osób."),
    ],
)
def test_a_crowd_in_a_clause_before_that_of_the_verb_was_not_taken(lang, text):
    assert told(lang, text) == [("detention", 300)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "In Minsk wurden 300 Menschen, in Brest 22 festgenommen."),
        ("en", "On Friday 300 people, on Saturday 22 people were arrested in Minsk."),
        ("ru", "В Минске 300 человек, в Бресте 22 человека задержали."),
        ("en", "Some 300 activists, 22 reporters were arrested in Minsk."),
    ],
)
def test_numbers_of_several_days_or_places_share_a_verb(lang, text):
    assert told(lang, text) == [("detention", 300), ("detention", 22)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Belarus freed 12 Polish and three Lithuanian prisoners."),
        ("de", "Belarus hat 12 polnische und drei litauische Gefangene freigelassen."),
        ("ru", "Беларусь освободила 12 польских и трех литовских заключенных."),
        ("uk", "Білорусь звільнила 12 польських і трьох литовських в'язнів."),
        ("be", "Беларусь вызваліла 12 польскіх і трох літоўскіх зняволеных."),
        ("pl", "Białoruś zwolniła 12 polskich i trzech litewskich więźniów."),
    ],
)
def test_two_numbers_share_their_noun(lang, text):
    claims = read(lang, text)
    assert [(c.count, c.population) for c in claims] == [(12, "foreign_nationals"), (3, "foreign_nationals")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The EU hit 23 natural and eight legal persons from Belarus with sanctions."),
        ("de", "23 natürliche und acht juristische Personen aus Belarus hat die EU mit Sanktionen belegt."),
        ("be", "ЕС увёў санкцыі супраць 23 фізічных і васьмі юрыдычных асоб Беларусі."),
    ],
)
def test_natural_and_legal_persons_are_sanctioned(lang, text):
    assert told(lang, text) == [("sanction_imposed", 23), ("sanction_imposed", 8)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Reporters wrote twelve songs and three young prisoners were freed in Minsk."),
        ("de", "Die Polizei las zwölf Bücher und drei junge Gefangene kamen in Minsk frei."),
    ],
)
def test_what_else_is_counted_shares_no_noun(lang, text):
    assert told(lang, text) == [("release", 3)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Arrests go on in Belarus: in February there were at least 311, in March 439."),
        ("de", "Die Festnahmen in Belarus gehen weiter: Im Februar waren es mindestens 311, im März 439."),
        ("ru", "Задержания в Беларуси продолжаются: в феврале их было не менее 311, в марте — 439."),
        ("uk", "Затримання в Білорусі тривають: у лютому їх було щонайменше 311, у березні — 439."),
        ("be", "Затрыманні ў Беларусі працягваюцца: у лютым іх было не менш за 311, у сакавіку — 439."),
        ("pl", "Zatrzymania na Białorusi trwają: w lutym było ich co najmniej 311, w marcu – 439."),
    ],
)
def test_how_many_there_were_in_each_month(lang, text):
    first, second = read(lang, text)
    assert (first.kind.value, first.count, first.date_start) == ("detention", 311, date(2025, 2, 1))
    assert (second.kind.value, second.count, second.date_start) == ("detention", 439, date(2025, 3, 1))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 70 people: 40 in Brest, 15 each in Grodno and Gomel."),
        ("de", "Es wurden in Belarus 70 Menschen festgenommen: 40 in Brest, je 15 in Grodno und Gomel."),
        ("ru", "В Беларуси задержали 70 человек: 40 — в Бресте, по 15 — в Гродно и Гомеле."),
        ("uk", "У Білорусі затримали 70 людей: 40 — у Бресті, по 15 — у Гродні й Гомелі."),
        ("be", "У Беларусі затрымалі 70 чалавек: 40 — у Брэсце, па 15 — у Гродне і Гомелі."),
        ("pl", "Na Białorusi zatrzymano 70 osób: 40 w Brześciu, po 15 w Grodnie i Homlu."),
    ],
)
def test_a_number_of_each_of_two_places_is_told_twice(lang, text):
    assert [count for _, count in told(lang, text)] == [70, 40, 15, 15]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A court in Minsk sentenced six journalists and one employee of the paper."),
        ("de", "Das Gericht in Minsk verurteilte sechs Journalisten und einen Mitarbeiter der Zeitung."),
        ("ru", "Суд в Минске приговорил шестерых журналистов и одного сотрудника газеты."),
        ("uk", "Суд у Мінську засудив шістьох журналістів і одного працівника газети."),
        ("pl", "Sąd w Mińsku skazał sześciu dziennikarzy i jednego pracownika gazety."),
    ],
)
def test_one_who_ends_a_list_of_numbers_is_counted(lang, text):
    assert told(lang, text) == [("sentence", 6), ("sentence", 1)]


def test_one_of_another_clause_is_not_counted():
    text = "Police freed three activists, and a lawyer said they were well."
    assert told("en", text) == [("release", 3)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Власти сообщили о 297 задержанных в Минске. Правозащитники рассказали о 320, а портал пишет о 410."),
        ("be", "Улады паведамілі пра 297 затрыманых у Мінску. Праваабаронцы кажуць пра 320, а партал піша пра 410."),
    ],
)
def test_what_other_sources_count(lang, text):
    assert told(lang, text) == [("detention", 297), ("detention", 320), ("detention", 410)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some 200 people came to the funeral of Ivan Belov, who had died in a prison in Minsk."),
        ("de", "Rund 200 Menschen gedachten des Dichters Iwan Below, der in Minsk im Gefängnis starb."),
        ("uk", "Дванадцять активістів написали листи Івану Бєлову, якого заарештували в Мінську."),
        ("be", "Дванаццаць актывістаў напісалі лісты Івану Беламу, якога арыштавалі ў Мінску."),
        ("pl", "Około 200 osób przyszło na pogrzeb Iwana Biełowa, który zmarł w kolonii w Mińsku."),
    ],
)
def test_what_befell_somebody_named_befell_none_of_those_counted(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count, len(claim.targets)) == (None, 1)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Rund 200 Menschen gedachten des Dichters, der in Minsk im Gefängnis starb."),
        ("ru", "Около 200 человек пришли на похороны поэта, который умер в колонии в Беларуси."),
        ("uk", "Близько 200 людей прийшли на похорон поета, який помер у колонії в Білорусі."),
        ("be", "Каля 200 чалавек прыйшлі на пахаванне паэта, які памёр у калоніі ў Беларусі."),
        ("pl", "Około 200 osób przyszło na pogrzeb poety, który zmarł w kolonii na Białorusi."),
    ],
)
def test_a_clause_on_one_tells_of_no_number(lang, text):
    assert [claim for claim in read(lang, text) if claim.count is not None] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Группа из 12 активистов, которую задержали в Минске, сидит в СИЗО."),
        ("pl", "W Mińsku skazano dwunastu aktywistów, których zatrzymano w maju."),
        ("be", "Дванаццаць актывістаў, якія выйшлі на мітынг, арыштаваныя ў Мінску."),
        ("en", "Twelve activists, among them Ivan Belov, who was jailed in May, were freed in Minsk."),
    ],
)
def test_a_clause_on_all_of_them_or_on_their_group_does(lang, text):
    assert 12 in [claim.count for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Only 40 of the 577 people released in Minsk were political prisoners."),
        ("de", "Nur 40 der 577 Freigelassenen in Minsk waren politische Gefangene."),
        ("ru", "Только 40 из 577 освобожденных в Минске были политзаключенными."),
        ("uk", "Лише 40 із 577 звільнених у Мінську були політв'язнями."),
        ("be", "Толькі 40 з 577 вызваленых у Мінску былі палітвязнямі."),
    ],
)
def test_how_many_of_the_freed_were_political_prisoners(lang, text):
    claims = read(lang, text)
    assert [(c.count, c.population) for c in claims] == [(40, "political_prisoners"), (577, "prisoners")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Among the 3,210 convicts freed on Monday in Yangon were more than 90 political prisoners."),
        ("de", "Unter den 3210 am Montag freigelassenen Häftlingen waren mehr als 90 politische Gefangene."),
        ("pl", "Wśród 3210 więźniów zwolnionych w poniedziałek było ponad 90 więźniów politycznych."),
        ("uk", "Серед 3210 в'язнів, звільнених у понеділок, було понад 90 політв'язнів."),
    ],
)
def test_the_ground_of_a_part_is_not_that_of_the_whole(lang, text):
    claims = read(lang, text)
    assert [(c.count, c.population) for c in claims] == [(3210, "prisoners"), (90, "political_prisoners")]
