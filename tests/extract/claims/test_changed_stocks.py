"""Stocks that changed, those told of another time, and those of others beside them."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

TODAY = date(2026, 11, 20)


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=TODAY))


def stocks(lang, text):
    return sorted((c.count, c.date_start, c.date_end) for c in read(lang, text) if c.kind.value == "held")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Since May the number of political prisoners in Belarus has dropped from 1,304 to 1,107, Viasna says."),
        ("de", "Die Zahl der politischen Gefangenen in Belarus ist seit Mai von 1304 auf 1107 gesunken."),
        ("ru", "Число политзаключённых в Беларуси с мая сократилось с 1304 до 1107."),
        ("uk", "Кількість політв'язнів у Білорусі від травня зменшилася з 1304 до 1107."),
        ("be", "Колькасць палітвязняў у Беларусі з мая зменшылася з 1304 да 1107."),
        ("pl", "Liczba więźniów politycznych na Białorusi spadła od maja z 1304 do 1107."),
        ("uk", "Від травня список політв'язнів у Білорусі скоротився із 1304 до 1107 імен."),
    ],
)
def test_a_number_that_changed_tells_of_two_days(lang, text):
    assert stocks(lang, text) == [(1107, TODAY, TODAY), (1304, date(2026, 5, 1), date(2026, 5, 31))]


def test_both_ends_of_the_period_of_a_change_are_days_of_a_stock():
    text = "Between June and August the number of political prisoners in Cuba grew from nearly 1,150 to about 1,190."
    found = stocks("en", text)
    june, august = (date(2026, 6, 1), date(2026, 6, 30)), (date(2026, 8, 1), date(2026, 8, 31))
    assert found == [(1150, *june), (1190, *august)]


def test_where_no_period_is_told_the_first_number_has_no_day():
    text = "Binnen eines Jahres stieg die Zahl der politischen Häftlinge in Venezuela von knapp 290 auf über 800."
    assert stocks("de", text) == [(290, None, None), (800, TODAY, TODAY)]


@pytest.mark.parametrize(
    "text",
    [
        "The number of political prisoners in Azerbaijan fell to 340 from 375 in June.",
        "The number of political prisoners in Azerbaijan has fallen from 375 in June to 340 now.",
    ],
)
def test_the_day_beside_the_first_number_is_not_the_seconds(text):
    assert stocks("en", text) == [(340, TODAY, TODAY), (375, date(2026, 6, 1), date(2026, 6, 30))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Zahl der Protestierenden sank von 3000 auf 1100, vierzig Menschen sitzen in Haft."),
        ("uk", "Кількість учасників маршу зменшилася з 3000 до 1100, сорок осіб сидять за ґратами."),
        ("en", "The court cut his term from 15 to 12 years; forty political prisoners remain in jail."),
        ("pl", "Cena chleba wzrosła z 3 do 5 rubli, a w więzieniu siedzi czterdziestu działaczy."),
    ],
)
def test_crowds_terms_and_prices_that_changed_are_no_stocks(lang, text):
    assert stocks(lang, text) == [(40, TODAY, TODAY)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Forty protesters are serving short jail terms. Behind bars there also remain dozens of dissidents."),
        ("de", "40 Demonstranten sitzen im Arrest. Außerdem bleiben Dutzende politische Gefangene hinter Gittern."),
        ("ru", "Под арестом 40 участников протестов. Кроме того, за решёткой остаются десятки политзаключённых."),
        ("uk", "Під арештом 40 учасників протестів. Окрім того, у тюрмах сидять десятки політв'язнів."),
        ("be", "Пад арыштам 40 удзельнікаў пратэстаў. Акрамя таго, за кратамі застаюцца дзясяткі палітвязняў."),
        ("pl", "W areszcie siedzi 40 demonstrantów. Poza tym za kratami pozostają dziesiątki więźniów politycznych."),
    ],
)
def test_dozens_told_beside_a_number_are_others(lang, text):
    assert [c.count for c in read(lang, text) if c.kind.value == "held"] == [40, None]


def test_dozens_of_those_just_counted_are_told_before():
    text = "Viasna counts 1,204 political prisoners. Hundreds of political prisoners remain behind bars."
    assert [c.count for c in read("en", text)] == [1204]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk released four people on Friday. One of the four is a Polish citizen."),
        ("en", "Minsk released four people on Friday. One more, whose name was withheld, is an American."),
        ("de", "Minsk entließ am Freitag vier Menschen. Einer der vier ist US-Bürger."),
        ("ru", "Минск в пятницу освободил четырёх человек. Один из них является гражданином США."),
        ("ru", "Минск в пятницу освободил четырёх человек. Ещё один, чьё имя не сообщается, — гражданин США."),
        ("uk", "Мінськ у п'ятницю звільнив чотирьох людей. Одна з чотирьох є громадянкою Литви."),
        ("uk", "Мінськ у п'ятницю звільнив чотирьох людей. Ще один, чиє ім'я не розголошують, — американець."),
        ("be", "Мінск у пятніцу вызваліў чатырох чалавек. Адна з чатырох — грамадзянка Літвы."),
        ("pl", "Mińsk zwolnił w piątek cztery osoby. Jedna z czterech jest Amerykanką."),
        ("pl", "Mińsk zwolnił w piątek cztery osoby. Jeszcze jeden, którego nazwiska nie podano, jest Polakiem."),
    ],
)
def test_what_one_of_a_number_is_makes_a_part(lang, text):
    found = [(c.count, c.population, c.modality.value, c.date_start) for c in read(lang, text)]
    assert [count for count, *_ in found] == [4, 1]
    assert found[1][1:] == ("foreign_nationals", "asserted", TODAY)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The jury has three members. One of the three is a Pole."),
        ("ru", "Ещё один довод — паспорт США."),
        ("de", "Ein weiterer Mann ist Litauer."),
    ],
)
def test_what_one_is_of_whom_nothing_happened_makes_none(lang, text):
    assert not read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Viasna counts 1,107 political prisoners. Last year about 1,304 had been known to it."),
        ("de", "Wjasna zählt 1107 politische Gefangene. Im vergangenen Jahr waren der Organisation rund 1304 bekannt."),
        ("ru", "В Беларуси 1107 политзаключённых. Год назад правозащитники насчитывали около 1304."),
        ("uk", "У Білорусі 1107 політв'язнів. Торік правозахисникам було відомо про близько 1304."),
        ("be", "У Беларусі 1107 палітвязняў. Летась праваабаронцы налічвалі каля 1304."),
        ("pl", "Na Białorusi jest 1107 więźniów politycznych. Rok temu organizacja znała nazwiska około 1304."),
    ],
)
def test_how_many_were_known_at_another_time_is_a_stock_of_then(lang, text):
    assert stocks(lang, text) == [(1107, TODAY, TODAY), (1304, date(2025, 1, 1), date(2025, 12, 31))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Viasna counts 1,107 political prisoners. In May the police registered 40."),
        ("de", "In Belarus sitzen 1107 politische Gefangene. Im Mai waren 40 Tote bekannt."),
    ],
)
def test_others_counted_then_are_no_stock(lang, text):
    assert stocks(lang, text) == [(1107, TODAY, TODAY)]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "In jail in Grodno, too, is Olga Zueva, a teacher.", "Olga Zueva"),
        ("en", "Also in custody in Brest is Ivan Belov, who leads the union.", "Ivan Belov"),
        ("ru", "В колонии и журналистка Ольга Зуева.", "Ольга Зуева"),
        ("uk", "Під вартою у Бресті й Іван Бєлов, лідер профспілки.", "Іван Бєлов"),
        ("be", "За кратамі таксама Вольга Зуева, настаўніца з Гродна.", "Вольга Зуева"),
    ],
)
def test_a_prison_put_before_a_name_tells_who_sits_there(lang, text, name):
    assert [(c.kind.value, c.targets) for c in read(lang, text)] == [("held", (name,))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In custody, too, is a lawyer for Ivan Belov."),
        ("en", "In prison and in exile Olga Zueva wrote poems."),
        ("ru", "За решёткой и адвокат Ивана Белова."),
        ("de", "Im Gefängnis traf Olga Sujewa ihren Mann."),
    ],
)
def test_other_words_behind_a_prison_name_nobody_who_sits(lang, text):
    assert not read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Lukashenko pardoned 18 convicts. Six of those pardoned have children."),
        ("ru", "Лукашенко помиловал 18 осуждённых. У шестерых помилованных есть дети."),
        ("be", "Лукашэнка памілаваў 18 асуджаных. Шасцёра памілаваных маюць дзяцей."),
        ("pl", "Łukaszenka ułaskawił 18 skazanych. Sześcioro ułaskawionych ma dzieci."),
        ("uk", "Лукашенко помилував 18 засуджених. Шестеро помилуваних мають дітей."),
        ("de", "Lukaschenko begnadigte 18 Verurteilte. Sechs der Begnadigten haben Kinder."),
    ],
)
def test_what_else_is_so_of_some_of_the_freed_frees_nobody(lang, text):
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("release", 18)]


def test_another_source_counts_the_freed_anew():
    text = "Лукашенко помиловал 18 осуждённых. Правозащитники говорят о 14 помилованных."
    assert [c.count for c in read("ru", text)] == [18, 14]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Am Sonntag wurden in Russland 2500 Menschen festgenommen. Rund 560 waren es in Moskau, in Perm 40."),
        ("de", "Am Sonntag nahm die Polizei 2500 Menschen fest. In Moskau waren es 560 Demonstranten, in Perm 40."),
        (
            "en",
            "More than 2,500 people were detained in Russia on Sunday. In Moscow it was 560 protesters, in Perm 40.",
        ),
        ("ru", "В воскресенье в России задержали 2500 человек. В Москве их было 560, в Перми — 40."),
        ("pl", "W niedzielę w Rosji zatrzymano ponad 2500 osób. W Moskwie było ich 560, w Permie 40."),
    ],
)
def test_a_row_of_places_goes_on_about_those_detained(lang, text):
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("detention", n) for n in (2500, 560, 40)]


@pytest.mark.parametrize(
    "text",
    [
        "Police detained 900 people in Belarus on Sunday. In Minsk there were 500 demonstrators on the square.",
        "Police detained 900 people in Belarus on Sunday. In Minsk there were 5,000 demonstrators.",
    ],
)
def test_crowds_at_a_place_are_neither_detained_nor_held(text):
    assert [(c.kind.value, c.count) for c in read("en", text)] == [("detention", 900)]


def test_who_are_considered_political_prisoners_behind_what_they_belong_to_are_sentenced():
    union = "two members of the banned free union"
    text = f"A court in Brest gave six and seven years to {union} who are regarded by Viasna as political prisoners."
    assert [(c.kind.value, c.count) for c in read("en", text)] == [("sentence", 2)]


def test_a_stock_behind_a_semicolon_is_of_no_verdict():
    text = "Dutzende Demonstranten wurden verurteilt; auf 375 beziffern Helfer die Zahl der politischen Gefangenen."
    assert [(c.kind.value, c.count) for c in read("de", text)] == [("sentence", None), ("held", 375)]


def test_major_companies_are_no_officers_who_sit():
    assert not read("en", "Several major state-owned companies of Belarus remain blacklisted.")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The list of political prisoners in Belarus has shrunk from 1,304 to 1,107 names over the past year."),
        ("en", "In the last twelve months the number of political prisoners in Cuba fell from 1,304 to 1,107."),
    ],
)
def test_a_change_over_the_past_year_began_a_year_ago_and_ends_today(lang, text):
    assert stocks(lang, text) == [(1107, TODAY, TODAY), (1304, date(2025, 11, 20), date(2025, 11, 20))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Двух членов запрещённого независимого профсоюза, которых задержали в мае, освободили в понедельник."),
        ("uk", "Двох членів забороненої незалежної профспілки, яких затримали в травні, звільнили в понеділок."),
        ("be", "Двух сяброў забароненага незалежнага прафсаюза, якіх затрымалі ў маі, вызвалілі ў панядзелак."),
        ("pl", "Dwóch członków zakazanego niezależnego związku, których zatrzymano w maju, zwolniono w poniedziałek."),
    ],
)
def test_a_relative_clause_behind_what_people_are_of_tells_of_them(lang, text):
    assert sorted((c.kind.value, c.count) for c in read(lang, text)) == [("detention", 2), ("release", 2)]
