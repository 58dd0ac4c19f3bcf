"""How agencies and newspapers tell: whose day it is, who is counted, who is only named."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)  # a Wednesday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def days(claim):
    return (claim.date_start, claim.date_end)


NO_DAY = (None, None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The group said that one of its lawyers, Ivan Belov, was detained in Minsk."),
        ("de", "Einer der Anführer der Opposition, Iwan Below, wurde in Minsk festgenommen."),
        ("ru", "В Минске задержали одного из лидеров оппозиции, Ивана Белова."),
        ("pl", "Jeden z liderów opozycji, Iwan Biełow, został zatrzymany w Mińsku."),
        ("uk", "Івана Бєлова, одного з лідерів спілки, затримали в Мінську."),
    ],
)
def test_one_of_some_who_is_named_is_no_number(lang, text):
    (claim,) = read(lang, text)
    assert (claim.kind.value, claim.count, len(claim.targets)) == ("detention", None, 1)


def test_one_of_some_whom_nobody_names_is_counted():
    (claim,) = read("en", "One of the protesters, a student, was detained in Minsk.")
    assert claim.count == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mehrere hundert verhaftete Demonstranten werden im Gefängnis von Minsk festgehalten."),
        ("de", "Etliche Dutzend Menschen wurden in Minsk festgenommen."),
        ("en", "Several hundred people were detained in Minsk."),
        ("ru", "В Минске задержали несколько сот человек."),
    ],
)
def test_several_hundred_are_no_hundred(lang, text):
    assert [claim.count for claim in read(lang, text)] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В минувшую пятницу президент Венесуэлы заявила, что всего было освобождено 600 заключенных."),
        ("en", "On Friday the president of Venezuela said that 600 prisoners had been freed in all."),
        ("de", "Am Freitag sagte die Präsidentin, dass 600 Gefangene in Venezuela freigelassen wurden."),
        (
            "en",
            "Ivan Belov was driven to a jail in Minsk; his trial, where he faces four years, will open on 2 January.",
        ),
        ("en", "Ivan Belov, summoned on 31 December for a talk, is likely to be arrested in Minsk."),
        ("en", "The EU suspended its sanctions on Belarus until February 2026."),
        ("en", "OFAC issued a licence, valid through April 30, 2026, for deals with nine Belarusian firms."),
    ],
)
def test_the_day_of_something_else_dates_no_claim(lang, text):
    assert [days(claim) for claim in read(lang, text)] == [NO_DAY]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("ru", "14 сентября освобождены 12 обвиняемых по «делу 19 декабря» в Беларуси.", date(2025, 9, 14)),
        (
            "uk",
            (
                "Як повідомили в понеділок, 6 жовтня, в американському міністерстві фінансів, обмежувальні заходи "
                "наклали на 16 фізичних осіб у Білорусі."
            ),
            date(2025, 10, 6),
        ),
        ("en", "Ivan Belov, on 3 May, was arrested in Minsk.", date(2025, 5, 3)),
    ],
)
def test_its_own_day_dates_a_claim(lang, text, day):
    assert [days(claim) for claim in read(lang, text)] == [(day, day)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            (
                "In Russland nahm die Polizei am Sonntag mehr als 2500 Menschen fest. Es gab Kundgebungen in 50 Orten. "
                "In Moskau wurden mindestens 560 Demonstranten festgenommen; in Petersburg waren es mindestens 280."
            ),
        ),
        (
            "ru",
            (
                "В воскресенье в России задержали более 2500 человек. Акции были в 50 городах. В Москве задержаны 560 "
                "человек, в Петербурге 280."
            ),
        ),
    ],
)
def test_parts_by_town_have_the_day_of_the_whole(lang, text):
    sunday = date(2025, 10, 12)
    assert [(claim.count, *days(claim)) for claim in read(lang, text)] == [
        (2500, sunday, sunday),
        (560, sunday, sunday),
        (280, sunday, sunday),
    ]


def test_a_number_told_again_has_no_day_from_what_it_was_about():
    claims = read(
        "en",
        "Police arrested 250 people in Minsk on Sunday. Reports came in during demonstrations against the August "
        "elections. Some 250 people were detained, the ministry said.",
    )
    assert [(claim.count, claim.date_start) for claim in claims] == [(250, date(2025, 10, 12))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Minsk Ivan Belov, the head of the committee, and Oleg Lis, a deputy minister, were arrested."),
        (
            "en",
            "Police in Minsk detained Olga Zueva, a journalist at the paper, and Ivan Belov, a host on the channel.",
        ),
        (
            "de",
            "In Minsk wurden Iwan Below, der Leiter des Komitees, und Pawel Lis, sein Stellvertreter, festgenommen.",
        ),
        ("ru", "Иван Белов, глава комитета, и Олег Лис, его заместитель, были задержаны в Минске."),
        ("pl", "W Mińsku zatrzymano Iwana Biełowa, szefa komitetu, i Olega Lisa, jego zastępcę."),
    ],
)
def test_a_list_whose_members_are_described(lang, text):
    (claim,) = read(lang, text)
    assert len(claim.targets) == 2


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("ru", "Российские политзаключенные — Иван Белов, Ольга Зуева, Петр Лис и другие — вышли на свободу.", 3),
        ("en", "Minsk freed the writer Ivan Belov, a critic; the poet Olga Zueva and Anton Zuev; and Oleg Lis.", 4),
        ("en", "Minsk freed 123 prisoners, including writer Ivan Belov and several Americans.", 1),
        ("ru", "Беларусь освободила 123 политзаключенных, в том числе Ивана Белова и несколько граждан США.", 1),
    ],
)
def test_all_of_a_list_are_named(lang, text, count):
    (claim,) = read(lang, text)
    assert len(claim.targets) == count


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", "Журналист Abzas Media Ульви Гасанли в июне был приговорен в Баку к девяти годам.", "Ульви Гасанли"),
        ("uk", "Росія звільнила журналіста The Wall Street Journal Івана Бєлова.", "Івана Бєлова"),
        ("uk", "Суд у Мінську засудив блогера, чоловіка Ольги Зуєвої Івана Зуєва, до 18 років.", "Івана Зуєва"),
        ("ru", "Активистка, мать двоих детей Ольга Зуева была задержана в Минске.", "Ольга Зуева"),
        ("en", "Belarus released the Wall Street Journal’s Ivan Belov.", "Ivan Belov"),
        ("ru", "Девять человек ворвались в квартиру в Минске и задержали Ивана Белова.", "Ивана Белова"),
        ("en", "Nine people broke into our flat in Minsk and took Ivan Belov away.", "Ivan Belov"),
    ],
)
def test_one_is_named_and_nobody_counted(lang, text, name):
    (claim,) = read(lang, text)
    assert (claim.count, claim.targets) == (None, (name,))


def test_two_of_one_surname_are_two():
    text = "In Minsk Ivan Belov was sentenced to 17 years; the other member, Anna Belov, was sentenced to 19 years."
    assert [claim.targets for claim in read("en", text)] == [("Ivan Belov",), ("Anna Belov",)]


def test_each_country_frees_its_own():
    text = "Venezuela freed political prisoners. In recent years Managua has released hundreds of political opponents."
    assert [claim.country for claim in read("en", text)] == ["VE", "NI"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Lukashenko, a close ally of Russian President Vladimir Putin, has freed 300 prisoners."),
        (
            "de",
            "Lukaschenko, ein Verbündeter des russischen Präsidenten Wladimir Putin, hat 300 Gefangene freigelassen.",
        ),
        ("ru", "Лукашенко, близкий союзник президента России Владимира Путина, освободил 300 заключенных."),
        ("pl", "Łukaszenka, bliski sojusznik prezydenta Rosji Władimira Putina, uwolnił 300 więźniów."),
        ("uk", "Лукашенко, близький союзник президента Росії Володимира Путіна, звільнив 300 в'язнів."),
        ("be", "Лукашэнка, блізкі саюзнік прэзідэнта Расіі Уладзіміра Пуціна, вызваліў 300 зняволеных."),
    ],
)
def test_whose_ally_a_ruler_is_tells_no_country(lang, text):
    (claim,) = read(lang, text)
    assert claim.country == "BY"
    assert len(claim.actors) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "At least 250 journalists are imprisoned worldwide; Iran and China are the worst jailers."),
        ("de", "Weltweit sitzen 250 Journalisten im Gefängnis, vor allem in China."),
    ],
)
def test_worldwide_is_no_country(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count, claim.country) == (250, None)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "In Minsk police detained and later released 28 people.", ["detention", "release"]),
        ("be", "Усяго ў Менску затрымалі і адпусцілі не менш за 28 чалавек.", ["detention", "release"]),
        ("pl", "W Mińsku zatrzymano i skazano 12 osób.", ["detention", "sentence"]),
    ],
)
def test_two_verbs_of_one_object(lang, text, expected):
    claims = read(lang, text)
    assert [claim.kind.value for claim in claims] == expected
    assert len({claim.count for claim in claims}) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pl", "W grudniu było w Wenezueli ponad 800 więźniów politycznych, a od 2013 r. zatrzymano 18,6 tys. osób."),
        ("ru", "В декабре в Венесуэле было более 800 политзаключенных, а с 2013 года задержали 18,6 тысячи человек."),
    ],
)
def test_a_stock_in_a_clause_of_its_own(lang, text):
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("held", 800), ("detention", 18600)]


def test_a_number_told_again_without_a_verb_is_the_same_event():
    text = "Białoruś ułaskawiła 25 osób. Pewien tygodnik pisze o 25 więźniach politycznych, w tym 12 kobietach."
    assert [(c.kind.value, c.count) for c in read("pl", text)] == [("release", 25), ("release", 12)]


def test_the_time_of_day_is_no_number():
    assert [claim.count for claim in read("be", "Каля 19.45 у Менску затрымалі Івана Белага.")] == [None]


def test_thousands_abbreviated_go_on():
    assert [claim.count for claim in read("uk", "До поліції в Мінську доставлено 4 тис. 266 осіб.")] == [4266]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Managua freed 200 prisoners on Monday. Among the freed are five politicians who ran for office in 2021.",
        ),
        ("en", "Minsk freed 200 prisoners on Monday, including 2022 Nobel Peace Prize winner Ivan Belov."),
    ],
)
def test_years_of_lives_and_prizes_date_no_release(lang, text):
    assert {days(claim) for claim in read(lang, text)} == {(date(2025, 10, 13), date(2025, 10, 13))}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On March 27, 2019, forces searched 26 houses in Crimea. On March 28, three activists were detained."),
        ("ru", "27 марта 2019 года силовики обыскали в Крыму 26 домов. 28 марта задержали трех активистов."),
    ],
)
def test_the_next_day_is_of_the_year_just_told(lang, text):
    assert [days(claim) for claim in read(lang, text)] == [(date(2019, 3, 28), date(2019, 3, 28))]


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        (
            "de",
            "In Kuba will die Führung, die ihre Existenz bestreitet, weitere 47 politische Häftlinge freilassen.",
            "planned",
        ),
        ("uk", "Люди вимагали відставки керівника після смерті у в'язниці активіста Івана Бєлова.", "asserted"),
    ],
)
def test_what_another_clause_says_of_it(lang, text, modality):
    assert [claim.modality.value for claim in read(lang, text)] == [modality]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Belarus freed 12 activists convicted in 2022."),
        ("en", "Minsk freed 12 men held since 2022."),
        ("de", "Minsk ließ zwölf im Mai festgenommene Aktivisten frei."),
        ("pl", "W Mińsku uwolniono 12 zatrzymanych w maju aktywistów."),
        ("ru", "Иран отпустил 12 французов, удерживавшихся с 2022 года."),
        ("be", "У Мінску вызвалілі 12 затрыманых у маі актывістаў."),
        ("en", "Belarus freed 12 people in the ninth pardon since July 2024."),
        ("de", "Belarus entließ zwölf Gefangene, die größte Gruppe seit Juli 2024."),
        ("ru", "Это четвёртое помилование в этом году: на свободу вышли 12 человек."),
        ("uk", "Це вже дев'яте помилування з липня 2024 року: на волю вийшли 12 людей."),
    ],
)
def test_the_year_of_what_went_before_or_is_counted_through_dates_no_release(lang, text):
    claim = next(c for c in read(lang, text) if c.kind.value == "release")
    assert (claim.count, *days(claim)) == (12, *NO_DAY)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The US lifted sanctions imposed on Belavia in 2022."),
        ("pl", "Waszyngton zniósł sankcje nałożone na Belavię w 2022 roku."),
        ("uk", "США скасували санкції, запроваджені у 2022 році."),
    ],
)
def test_the_year_in_which_sanctions_were_imposed_is_not_that_of_their_end(lang, text):
    assert {c.kind.value: days(c) for c in read(lang, text)} == {
        "sanction_lifted": NO_DAY,
        "sanction_imposed": (date(2022, 1, 1), date(2022, 12, 31)),
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Сполучені Штати зняли санкції з білоруського калію. За словами Коула, США знімають санкції з калію."),
        ("ru", "США сняли санкции с «Белавиа», заявил Коул. «Я хочу заявить, что мы сняли санкции с «Белавиа»."),
    ],
)
def test_a_state_by_two_names_acts_once(lang, text):
    assert len(read(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", "Под санкции попал первый замглавы белорусского МВД Иван Белов.", "Иван Белов"),
        ("ru", "Лауреат премии Магнитского Иван Белов арестован.", "Иван Белов"),
        ("ru", "Адвокат Навального Фёдор Лис арестован.", "Фёдор Лис"),
        ("ru", "Сотрудник фонда Навального Пётр Лис задержан в Москве.", "Пётр Лис"),
        ("uk", "Співробітника штабу Навального Петра Лиса засудили до п'яти років.", "Петра Лиса"),
        ("uk", "США знімають санкції з калію, пояснив Коул.", "калію"),
    ],
)
def test_a_name_begins_behind_another_s_surname_or_an_office(lang, text, name):
    assert [claim.targets for claim in read(lang, text)] == [(name,)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В мае за решёткой было 1400 политзаключённых, сейчас — 1266."),
        ("uk", "У травні в нашому списку політв'язнів було 1400 людей, нині їх 1266."),
        ("en", "In May the list had 1,400 political prisoners, now it has 1,266."),
        ("de", "Im Mai waren in Belarus 1400 politische Gefangene in Haft, jetzt sind es 1266."),
        ("pl", "W maju w więzieniach było 1400 więźniów politycznych, teraz jest ich 1266."),
    ],
)
def test_then_and_now(lang, text):
    assert [(claim.count, *days(claim)) for claim in read(lang, text)] == [
        (1400, date(2025, 5, 1), date(2025, 5, 31)),
        (1266, PUBLISHED, PUBLISHED),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("pl", "W poniedziałek, po trzech dniach opóźnień, wolność odzyskało 41 osób.", date(2025, 10, 13)),
        ("ru", "Лариса Белова, осуждённая на 3,5 года, 11 сентября была освобождена.", date(2025, 9, 11)),
        ("en", "Ivan Belov, who was sentenced to one year in prison, was released on 4 May.", date(2025, 5, 4)),
    ],
)
def test_an_aside_neither_takes_nor_hides_the_day_of_the_verb(lang, text, day):
    assert [days(claim) for claim in read(lang, text) if claim.kind.value == "release"] == [(day, day)]
    assert [days(claim) for claim in read(lang, text) if claim.kind.value != "release"] in ([], [NO_DAY])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "The EU added 26 people to its Belarus sanctions list, taking the total to 261 individuals and 37 firms.",
        ),
        ("de", "Die EU setzte 26 Personen auf die Liste, damit sind insgesamt 261 Personen und 37 Firmen betroffen."),
        ("ru", "ЕС внес в список 26 человек, всего под санкциями 261 человек и 37 компаний."),
    ],
)
def test_the_total_of_a_list_is_no_new_sanction(lang, text):
    assert [claim.count for claim in read(lang, text)] == [26]


def test_a_range_of_days_with_articles():
    (claim,) = read("de", "Zwischen dem 19. März und dem 23. April 2025 wurden 133 Menschen festgenommen.")
    assert days(claim) == (date(2025, 3, 19), date(2025, 4, 23))


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("pl", "Ułaskawiono 25 więźniów politycznych: 12 kobiet i 13 mężczyzn.", [25, 12, 13]),
        ("en", "Belarus freed 31 political prisoners. The group comprised 12 women and 19 men.", [31, 12]),
        ("de", "Minsk ließ 22 Häftlinge frei, 15 Männer und sieben Frauen.", [22, 7]),
    ],
)
def test_men_are_told_apart_only_where_a_colon_lists_all(lang, text, counts):
    assert [claim.count for claim in read(lang, text)] == counts


def test_a_verb_behind_by_whose_account_tells_of_the_name():
    (claim,) = read("de", "Laut seiner Familie starb Iwan Below im Gefängnis in Managua.")
    assert (claim.kind.value, claim.targets) == ("death_in_custody", ("Iwan Below",))


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("ru", "Список правозащитников вырос до 1187 имён.", "held"),
        ("uk", "Список правозахисників зріс до 1187 імен.", "held"),
        ("en", "The group's list of prisoners grew to 1,187 names.", "held"),
        ("ru", "Список политзаключённых вырос на 18 имён.", "detention"),
    ],
)
def test_what_a_list_grew_to_is_its_stock(lang, text, kind):
    assert [claim.kind.value for claim in read(lang, text)] == [kind]


@pytest.mark.parametrize(
    ("lang", "text", "actors"),
    [
        ("ru", "Президент Кубы Александр Лукашенко помиловал 18 осуждённых за протесты.", ("Александр Лукашенко",)),
        ("uk", "Президент Росії Володимир Путін помилував 12 політв’язнів.", ("Володимир Путін",)),
        ("pl", "Prezydent Rosji Władimir Putin ułaskawił 16 więźniów politycznych.", ("Władimir Putin",)),
        ("be", "Улады Кубы вызвалілі 53 палітвязняў.", ("Улады Кубы",)),
        ("ru", "Кубинские власти выпустили на свободу 12 политзаключённых.", ("Кубинские власти",)),
        ("uk", "Уряд Нікарагуа у суботу звільнив 20 політв’язнів.", ("Уряд Нікарагуа",)),
        ("pl", "Reżim Łukaszenki wypuścił w sobotę 14 więźniów politycznych.", ("Reżim Łukaszenki",)),
        ("de", "Die kubanische Regierung hat 60 politische Gefangene freigelassen.", ("kubanische Regierung",)),
        ("de", "Die Regierung von Nicaragua ließ 30 politische Gefangene frei.", ("Regierung von Nicaragua",)),
        ("en", "The government of Nicaragua released 30 political prisoners.", ("government of Nicaragua",)),
        ("en", "Cuba's government freed 51 political prisoners.", ("Cuba's government",)),
        ("fr", "Le gouvernement cubain a libéré 51 prisonniers politiques.", ("gouvernement cubain",)),
        ("en", "The government released 24 political prisoners in Cairo.", ()),
        ("de", "Die Behörden in der Hauptstadt ließen 24 politische Gefangene frei.", ()),
        ("ru", "Власти выпустили в Минске 24 политзаключённых.", ()),
        ("ru", "Сильное руководство привело к освобождению 24 политзаключённых в Минске.", ()),
    ],
)
def test_a_government_is_told_by_its_state_and_a_ruler_is_no_state(lang, text, actors):
    assert [claim.actors for claim in read(lang, text)] == [actors]


@pytest.mark.parametrize(
    ("lang", "text", "court"),
    [
        ("uk", "Нещодавно російський суд засудив активістку Ольгу Зуєву до 6 років тюрми.", "російський суд"),
        ("uk", "Суд Бреста в червні засудив Івана Белого до трьох років колонії.", "Суд Бреста"),
        ("ru", "Гомельский облсуд приговорил активиста Ивана Белова к трём годам колонии.", "Гомельский облсуд"),
        ("be", "Беларускі суд асудзіў Івана Белага на чатыры гады.", "Беларускі суд"),
        (
            "en",
            "The Zavodski district court of Minsk sentenced Ivan Belov to five days.",
            "Zavodski district court of Minsk",
        ),
    ],
)
def test_whose_court_it_is(lang, text, court):
    assert [claim.actors for claim in read(lang, text)] == [(court,)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov and Olga Zueva were among the 52 dissidents freed last weekend."),
        ("en", "Among the 40 people detained in Minsk were Ivan Belov and the photographer Olga Zueva."),
        ("de", "Iwan Below und Olga Zuewa gehörten zu den 52 politischen Gefangenen, die im Mai freigelassen wurden."),
        ("ru", "Иван Белов и Ольга Зуева оказались среди 52 политзаключённых, которых освободили в мае."),
        ("be", "Іван Бялоў і Вольга Зуева былі сярод 22 чалавек, затрыманых у пятніцу ў Мінску."),
        ("pl", "Wśród 123 osób, które odzyskały wolność, są Iwan Biełow i Olga Zujewa."),
        ("uk", "Серед 52 звільнених політв'язнів є Іван Бєлов і журналістка Ольга Зуєва."),
        (
            "de",
            "In Minsk wurden zwei Journalisten festgenommen: der Redakteur Iwan Below und seine Kollegin Anna Lis.",
        ),
        ("ru", "В Минске задержали двух журналистов: редактора портала Ивана Белова и его заместителя Ольгу Зуеву."),
        ("pl", "W Grodnie zatrzymano dwie działaczki mniejszości: Annę Biełową i Olgę Zujewą."),
        ("be", "У Мінску затрымалі двух журналістаў. Гэта рэдактар партала Іван Бялоў і Вольга Зуева."),
        ("uk", "Правозахисники визнали політв'язнями ще двох осіб. Ними стали Іван Бєлов та Ольга Зуєва."),
        ("en", "Rights groups recognised two more people as political prisoners. They are Ivan Belov and Olga Zueva."),
    ],
)
def test_who_is_named_as_one_of_those_counted(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count is not None, len(claim.targets)) == (True, 2)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The lawyer Olga Zueva said that her client was among the 22 people detained in Minsk."),
        ("ru", "В Минске задержали двух журналистов. Это подтвердил адвокат Иван Белов."),
        ("uk", "У Мінську затримали трьох журналістів. Це адвокат Іван Бєлов назвав помстою."),
        ("ru", "Иван Белов рассказал о 22 задержанных в Минске."),
    ],
)
def test_who_speaks_of_those_counted_is_none_of_them(lang, text):
    assert [claim.targets for claim in read(lang, text)] == [()]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Minsk begnadigte 52 Gefangene, unter ihnen 14 Ausländer. Unter den Freigelassenen ist Iwan Below."),
        ("en", "Belarus released 52 prisoners, including 14 foreigners. Among those freed was Ivan Belov."),
        ("ru", "Минск помиловал 52 заключённых. Среди них 14 иностранцев. Среди освобождённых также Иван Белов."),
        ("uk", "Мінськ звільнив 52 в'язнів, серед них 14 іноземців. Серед звільнених також Іван Бєлов."),
        ("pl", "Mińsk uwolnił 52 więźniów, w tym 14 cudzoziemców. Wśród zwolnionych znalazł się Iwan Biełow."),
    ],
)
def test_examples_are_of_the_whole_and_of_no_part(lang, text):
    whole, part = read(lang, text)
    assert (whole.count, len(whole.targets), part.count, part.targets) == (52, 1, 14, ())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В Минске освободили десять человек. Среди них Иван Белов, муж Ольги Зуевой."),
        ("pl", "W Mińsku uwolniono dziesięć osób. Wśród nich był Iwan Biełow, mąż Olgi Zujewej."),
    ],
)
def test_whose_husband_an_example_is(lang, text):
    (claim,) = read(lang, text)
    assert len(claim.targets) == 1


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        (
            "en",
            "The writer Ivan Belov is ill, his lawyer Oleg Lis said in Minsk. He was arrested in 2014.",
            "Ivan Belov",
        ),
        ("ru", "Писатель Иван Белов болен, сообщил в Минске Олег Лис. Его арестовали в 2014 году.", "Иван Белов"),
        (
            "de",
            "Der Autor Iwan Below ist krank, sagte in Minsk sein Anwalt Oleg Lis. Er war 2014 verhaftet worden.",
            "Iwan Below",
        ),
        (
            "uk",
            "Письменник Іван Бєлов хворий, повідомив у Мінську Олег Лис. Його заарештували у 2014 році.",
            "Іван Бєлов",
        ),
        ("pl", "Pisarz Iwan Biełow jest chory, powiedział w Mińsku Oleg Lis. Zatrzymano go w 2014 r.", "Iwan Biełow"),
        ("be", "Пісьменнік Іван Бялоў хворы, паведаміў у Мінску Алег Ліс. Яго арыштавалі ў 2014 годзе.", "Іван Бялоў"),
        ("en", "Olga Zueva wrote in Minsk about Ivan Belov. She was arrested in May.", "Olga Zueva"),
        ("en", "Ivan Belov wrote in Minsk about Olga Zueva. He was arrested in May.", "Ivan Belov"),
        ("de", "Olga Zuewa schrieb in Minsk über Iwan Below. Sie wurde im Mai festgenommen.", "Olga Zuewa"),
        ("be", "Вольга Зуева жыве ў Мінску з Іванам Бяловым. Яе затрымалі ў маі.", "Вольга Зуева"),
        ("uk", "Ольга Зуєва розповіла в Мінську про чоловіка Івана Зуєва. Його затримали в травні.", "Івана Зуєва"),
        ("en", "Anna Lis praised her brother Ivan Belov in Minsk. He was detained in May.", "Ivan Belov"),
    ],
)
def test_whom_he_and_she_mean(lang, text, name):
    assert [claim.targets for claim in read(lang, text)] == [(name,)]


def test_a_sentence_ends_behind_the_network_x():
    claims = read("en", "“He is well,” his sister Olga Zueva wrote on X. Ivan Belov was arrested in Minsk.")
    assert [claim.targets for claim in claims] == [("Ivan Belov",)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Лукашенко помиловал Ольгу Зуеву. Освобождение подтвердил и её адвокат Олег Лис."),
        ("uk", "Лукашенко помилував Ольгу Зуєву. Звільнення підтвердив її адвокат Олег Лис."),
        ("be", "Лукашэнка памілаваў Вольгу Зуеву. Вызваленне пацвердзіў яе адвакат Алег Ліс."),
        ("pl", "Łukaszenka ułaskawił Olgę Zujewą. Zwolnienie potwierdził jej adwokat Oleg Lis."),
        ("de", "Lukaschenko begnadigte Olga Zuewa. Die Freilassung bestätigte ihr Anwalt Oleg Lis."),
        ("ru", "Лукашенко помиловал Ольгу Зуеву. Комиссар Олег Лис назвал освобождение политзаключённых прогрессом."),
    ],
)
def test_who_confirms_or_greets_a_release_is_not_freed(lang, text):
    (claim,) = read(lang, text)
    (freed,) = claim.targets
    assert freed.split()[1][0] in "ЗZ"


def test_who_is_only_the_occasion_of_a_rally_is_not_detained():
    (claim,) = read("en", "Ivan Belov was detained in Minsk in May after a rally for the late activist Roman Lis.")
    assert claim.targets == ("Ivan Belov",)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "Three activists were handed long prison terms in Minsk. "
                "The court sentenced Ivan Belov to 17 years, Oleg Lis to 14 and Anton Kos to 12."
            ),
        ),
        (
            "en",
            (
                "Three activists were handed long prison terms in Minsk. "
                "The court sentenced Ivan Belov to 17 years, Oleg Lis to 14 and Anton Kos to 12 on 3 October."
            ),
        ),
        (
            "de",
            (
                "Ein Gericht in Minsk hat drei Aktivisten zu langen Haftstrafen verurteilt. "
                "Iwan Below erhielt 17 Jahre, Oleg Zuew 14 und der schwer kranke Anton Kos 12 Jahre."
            ),
        ),
    ],
)
def test_terms_one_by_one_name_all_of_those_counted(lang, text):
    (claim,) = read(lang, text)
    assert (claim.count, len(claim.targets)) == (3, 3)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minsk sentenced Ivan Belov to 12 years, Petr Lis to ten and Olga Zueva to eight.", 3),
        ("A court in Minsk gave Ivan Belov 12 years and Petr Lis ten.", 2),
        ("A court in Minsk sentenced Ivan Belov to 12 years, and his lawyer Petr Lis, 45, appealed.", 1),
    ],
)
def test_who_has_years_of_their_own(text, names):
    assert sum(len(claim.targets) for claim in read("en", text)) == names


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "de",
            (
                "Der Westen beklagt die harte Strafe für den Politiker Iwan Below in Minsk. "
                "Below war im Dezember zu fünf Jahren Straflager verurteilt worden."
            ),
            "verurteilt",
        ),
        (
            "de",
            (
                "Ein Gericht in Minsk wies die Berufung von Iwan Below gegen seine Haftstrafe zurück. "
                "Der 41-Jährige war am 17. April zu 25 Jahren Haft verurteilt worden."
            ),
            "verurteilt",
        ),
    ],
)
def test_a_judgment_is_told_where_its_term_is(lang, text, words):
    (claim,) = read(lang, text)
    assert (text[claim.start : claim.end], claim.date_start is not None) == (words, True)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", "Ольга Зуєва, координаторка штабу Віктора Лиса, яку заарештували в Мінську, на волі.", "Ольга Зуєва"),
        (
            "pl",
            "Olga Zujewa, koordynatorka sztabu Wiktora Lisa, którą aresztowano w Mińsku, jest wolna.",
            "Olga Zujewa",
        ),
        ("be", "Вольга Зуева, каардынатарка штаба Віктара Ліса, якую арыштавалі ў Мінску, на волі.", "Вольга Зуева"),
        ("ru", "Ольга Зуева, мать Ивана Белова, которого арестовали в Минске в мае, написала письмо.", "Ивана Белова"),
        ("pl", "Iwan Biełow, mąż Anny Lis, którą aresztowano w Mińsku w maju, napisał list.", "Anny Lis"),
        ("pl", "Iwan Biełow, szef sztabu Anny Lis, którego aresztowano w Mińsku w maju, napisał list.", "Iwan Biełow"),
    ],
)
def test_of_whom_a_relative_clause_tells(lang, text, name):
    taken = [claim.targets for claim in read(lang, text) if claim.kind.value == "detention"]
    assert taken == [(name,)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov was released in Minsk on Monday. “Ivan is free,” his sister wrote."),
        ("ru", "В Минске освободили Ивана Белова. «Иван на свободе», — написала сестра."),
        ("de", "Der am Montag in Minsk freigelassene Oppositionelle Iwan Below ist in Warschau eingetroffen."),
        ("ru", "Освобождённый в понедельник в Минске оппозиционер Иван Белов прибыл в Варшаву."),
    ],
)
def test_one_release_of_one_who_arrives_or_is_called_by_his_given_name(lang, text):
    (claim,) = read(lang, text)
    assert (claim.population, len(claim.targets)) == ("named_persons", 1)


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "Ivan Belov was granted a pardon in Minsk along with two activists, Olga Zueva and Oleg Lis.", 2),
        ("pl", "W Mińsku zatrzymano Iwana Biełowa oraz dwie inne aktywistki: Annę Lis i Ewę Kos.", 2),
        ("ru", "В Минске задержали Ивана Белова и ещё двоих активистов: Петра Лиса и Ольгу Зуеву.", 2),
        ("de", "In Minsk wurden Iwan Below und zwei weitere Aktivisten festgenommen: Olga Zuewa und Anton Lis.", 2),
        ("be", "У Мінску затрымалі Івана Бялова і яшчэ двух актывістаў: Пятра Ліса і Вольгу Зуеву.", 2),
        ("ru", "В Минске освободили Ивана Белова и ещё 13 человек, среди них Ольга Зуева.", 1),
        ("en", "Minsk freed Ivan Belov and two others on Saturday, said Olga Zueva and Oleg Lis.", 0),
    ],
)
def test_the_others_are_named_too(lang, text, names):
    one, others = read(lang, text)
    assert (len(one.targets), one.count, len(others.targets)) == (1, None, names)


def test_a_visit_before_a_release_is_no_journey_of_the_freed():
    kinds = [
        c.kind.value for c in read("en", "A visit by a US envoy to Minsk opened the cells of Ivan Belov in Belarus.")
    ]
    assert "negotiation" in kinds


def test_the_two_are_who_was_named_together_and_nobody_behind_them():
    *_, taken = read(
        "de",
        "Anna Below und Daria Lis wurden in Minsk verurteilt. "
        "Festgenommen worden waren die beiden im Mai, nachdem sie Proteste nach dem Tod von Roman Kos gefilmt hatten.",
    )
    assert (taken.kind.value, taken.targets) == ("detention", ("Anna Below", "Daria Lis"))
