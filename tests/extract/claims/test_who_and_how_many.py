"""Ages, dozens, relatives, towns and datelines: what is no count and no name, and the verbs found wanting."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The dissident Pavel Znak died in a Minsk prison aged 61."),
        ("en", "The dissident Pavel Znak died in prison at the age of 61."),
        ("en", "The dissident Pavel Znak died in a Minsk prison at 61."),
        ("de", "Der Dissident Pawel Snak starb im Alter von 61 Jahren im Gefängnis."),
        ("de", "Der Dissident Pawel Snak starb mit 61 in Haft."),
    ],
)
def test_an_age_counts_nobody(lang, text):
    """The age of the dead is no number of dead."""
    (claim,) = read(lang, text)

    assert (claim.kind.value, claim.count) == ("death_in_custody", None)
    assert claim.targets[0].startswith("Pa")


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "Two dozen activists were freed in Baku.", 24),
        ("en", "A dozen activists were freed in Baku.", 12),
        ("en", "Half a dozen activists were freed in Baku.", 6),
        ("en", "Several dozen activists were freed in Baku.", None),
        ("en", "A few dozen activists were freed in Baku.", None),
        ("de", "Zwei Dutzend Aktivisten kamen in Baku frei.", 24),
        ("de", "Ein Dutzend Aktivisten kam in Baku frei.", 12),
        ("de", "Ein halbes Dutzend Aktivisten kam in Baku frei.", 6),
        ("de", "Mehrere Dutzend Aktivisten kamen in Baku frei.", None),
    ],
)
def test_dozens(lang, text, count):
    """A dozen is twelve, of which there may be two or a half; several are no number."""
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("release", count)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Ehemann von Olga Belowa muss acht Jahre ins Straflager. Das Gericht in Minsk tagte am Montag."),
        ("de", "Der Bruder der Oppositionellen Olga Belowa wurde in Minsk verhaftet."),
        ("en", "The wife of jailed opposition leader Pavel Znak was sentenced to four years in Minsk."),
        ("en", "Pavel Znak's wife was arrested in Minsk."),
        ("en", "In Minsk, prosecutors charged a dozen activists with treason."),
        ("en", "A court charged 30 dissidents."),
    ],
)
def test_nothing_false(lang, text):
    """Neither the relative named nor the town is told about, and who is charged is not held."""
    assert read(lang, text) == ()


def test_a_town_called_saint_is_not_who_was_arrested():
    (claim,) = read("de", "Am Montag wurden Künstler in Sankt Petersburg verhaftet.")
    assert (claim.count, claim.country, claim.targets) == (None, "RU", ())


@pytest.mark.parametrize(
    ("lang", "text", "actors"),
    [
        ("de", "Minsk (dpa) - Lukaschenko hat 12 Häftlinge begnadigt.", ("Lukaschenko",)),
        ("en", "Minsk (Reuters) - Havana freed 12 prisoners.", ("Havana",)),
        ("en", "MINSK — Belarus freed 12 prisoners.", ("Belarus",)),
    ],
)
def test_a_dateline_does_nothing(lang, text, actors):
    """The town a report comes from frees nobody."""
    (claim,) = read(lang, text)

    assert (claim.count, claim.actors) == (12, actors)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Kuba hat 60 politische Gefangene nach Panama ausgeflogen.", ("release", 60, "asserted")),
        ("de", "Bis Ende März kamen in Kuba knapp 70 Dissidenten heraus.", ("release", 70, "asserted")),
        ("de", "Foro Penal bestätigte neun Entlassungen politischer Gefangener.", ("release", 9, "asserted")),
        ("de", "Elf Häftlinge durften aus Belarus ausreisen.", ("release", 11, "asserted")),
        ("de", "Elf Häftlinge durften über die Grenze nach Polen.", ("release", 11, "asserted")),
        ("en", "Minsk said 19 Lithuanian citizens were handed over.", ("release", 19, "asserted")),
        ("en", "Nine Havana prisoners were sent home on Friday.", ("release", 9, "asserted")),
        ("en", "Eleven prisoners from Minsk crossed the border into Poland.", ("release", 11, "asserted")),
        ("de", "Acht Mitangeklagte erhielten in Minsk zwischen 9 und 12 Jahren Haft.", ("sentence", 8, "asserted")),
        ("en", "Seven co-defendants were handed terms in Minsk.", ("sentence", 7, "asserted")),
        ("de", "Minsk bestritt, dass weitere Gefangene freigekommen seien.", ("release", None, "denied")),
        ("en", "The junta has still not freed a single one of the editors.", ("release", None, "denied")),
        ("de", "Brüssel kündigte neue Sanktionen gegen Richter in Baku an.", ("sanction_imposed", None, "planned")),
        ("de", "Wjasnas Liste politischer Gefangener wuchs um 13 Namen.", ("detention", 13, "asserted")),
        ("en", "Viasna's list of political prisoners grew by 13 names.", ("detention", 13, "asserted")),
        ("en", "In Baku two dozen reporters were picked up.", ("detention", 24, "asserted")),
    ],
)
def test_verbs(lang, text, expected):
    """What happened, to how many, and whether it did."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(lang, text)] == [expected]


def test_in_detention_since_a_day():
    """Who has been in detention since a day was taken on it."""
    (claim,) = read("en", "Three organisers have been in pre-trial detention in Baku since 9 June.")

    assert (claim.kind.value, claim.count) == ("detention", 3)
    assert claim.date_start == claim.date_end == date(2025, 6, 9)


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("de", "In Belarus gibt es mehr als 900 politische Gefangene, die gefoltert wurden.", 900),
        ("en", "The party says there are 300 political prisoners in Baku, and has given aid to their families.", 300),
        ("en", "Havana has some 700 political prisoners and expects no change.", 700),
    ],
)
def test_a_stock_told_as_such(lang, text, count):
    """An event told beside it does not make a stock another claim."""
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("held", count)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Thousands of people crossed the border from Belarus in protest."),
        ("en", "Two activists were deported to Belarus and handed over to police."),
        ("de", "30 Menschen überquerten nach Protesten in Belarus die Grenze."),
        ("de", "Demonstranten übergaben in Minsk 12 Petitionen."),
    ],
)
def test_who_leaves_a_country_was_not_freed(lang, text):
    """A border crossed or a handing over tells a release of prisoners only."""
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der erste bekam elf Jahre, der zweite 13."),
        ("en", "The first got 11 years, the second 13."),
        ("pl", "Pierwszy dostał 11 lat, drugi 13."),
        ("ru", "Один получил 11 лет, другой 13."),
    ],
)
def test_years_without_their_word_count_nobody(lang, text):
    """What goes on about years goes on about years."""
    assert [claim.count for claim in read(lang, text) if claim.count] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pl", "Obrońcy szacują, że z przyczyn politycznych siedzi w Egipcie od 40 do 60 tys. ludzi."),
        ("uk", "У тюрмах Єгипту від 40 до 60 тис. політв'язнів."),
    ],
)
def test_an_abbreviated_thousand_is_of_both_ends_of_a_range(lang, text):
    """From 40 to 60 thousand begins at 40 thousand."""
    assert [claim.count for claim in read(lang, text)] == [40_000]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Мінск мог бы вызваліць вязняў, а Вашынгтон — зняць санкцыі з банкаў."),
        ("de", "Minsk könnte weitere Gefangene freilassen und Washington im Gegenzug Sanktionen aufheben."),
        ("en", "Minsk could free more political prisoners and Washington ease its sanctions on banks."),
        ("pl", "Mińsk mógłby wypuścić więźniów, a Waszyngton – złagodzić sankcje wobec banków."),
        ("ru", "Минск мог бы отпустить ещё заключённых, а Вашингтон — снять санкции с банков."),
        ("uk", "Мінськ міг би відпустити ще в'язнів, а Вашингтон — зняти санкції з банків."),
    ],
)
def test_a_modal_verb_holds_for_both_subjects(lang, text):
    """It is told once, and neither has happened."""
    told = {claim.kind.value: claim.modality.value for claim in read(lang, text)}

    assert told == {"release": "hypothetical", "sanction_lifted": "hypothetical"}


def test_a_clause_about_those_counted_may_begin_with_a_noun():
    """They stood on a list, and were freed."""
    (claim,) = read("ru", "Все 53 политзаключённых, имена которых значились в американском списке, Куба отпустила.")

    assert (claim.kind.value, claim.count) == ("release", 53)


def test_a_german_number_of_other_things_adds_to_nobody():
    """Reunited families were not freed."""
    text = "1978 kaufte Bonn 1452 Häftlinge frei. Dazu kamen rund 250.000 Familienzusammenführungen, auch sie bezahlt."

    assert [claim.count for claim in read("de", text)] == [1452]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Іван Бялоў сядзіць у калоніі. МЗС патрабуе вызваліць журналіста."),
        ("de", "Iwan Below sitzt in Haft. Warschau fordert die Freilassung des Journalisten."),
        ("en", "Ivan Belov is still in prison. Warsaw demands the release of the journalist."),
        ("en", "Ivan Belov is still in prison. Warsaw called on Minsk to set him free."),
        ("pl", "Iwan Biełow siedzi w kolonii. MSZ domaga się uwolnienia dziennikarza."),
        ("ru", "Иван Белов сидит в колонии. МИД требует освободить журналиста."),
        ("uk", "Іван Бєлов сидить у колонії. МЗС вимагає звільнити журналіста."),
    ],
)
def test_a_demand_may_be_for_the_one_named_before(lang, text):
    """There is one journalist in the text."""
    held, demand = read(lang, text)

    assert (demand.kind.value, demand.population, demand.targets) == ("demand", "named_persons", held.targets)


def test_the_ground_may_stand_behind_the_german_verb():
    """The clause about them follows the verb that ends the sentence."""
    text = "Lukaschenko hat 13 Menschen begnadigt, die aus politischen Gründen inhaftiert waren."

    assert [claim.population for claim in read("de", text)] == ["political_prisoners"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Iran ließ fünf Amerikaner ausreisen. Im Gegenzug begnadigten die USA fünf Iraner."),
        ("en", "Iran let five Americans leave. In return the US pardoned five Iranians."),
        ("pl", "Iran uwolnił pięcioro Amerykanów, a Stany Zjednoczone – pięciu Irańczyków."),
    ],
)
def test_two_states_free_as_many_of_each_other(lang, text):
    """Equal numbers of two nations are two releases by two states."""
    assert [(claim.count, claim.country) for claim in read(lang, text)] == [(5, "IR"), (5, "US")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "ЗША ўнеслі ў чорны спіс «Белавія», а таксама восем чалавек."),
        ("ru", "США внесли в чёрный список «Белавиа», а также восемь человек."),
        ("uk", "США внесли до чорного списку «Белавіа», а також вісім осіб."),
    ],
)
def test_a_company_is_named_beside_people_counted(lang, text):
    """A comma goes before "as well as"."""
    assert {(claim.count, bool(claim.targets)) for claim in read(lang, text)} == {(8, False), (None, True)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Мінск вызваліў траіх, адзін з іх — грамадзянін ЗША."),
        ("de", "Belarus hat drei Häftlinge freigelassen, einer ist amerikanischer Staatsbürger."),
        ("en", "Belarus freed three prisoners, one of them a US citizen."),
        ("en", "Belarus freed three prisoners, one of them a U.S. citizen."),
        ("en", "Belarus freed three prisoners; one is a U.S. citizen."),
        ("en", "Belarus freed three prisoners. One of those freed is a U.S. citizen."),
        ("pl", "Mińsk uwolnił trzy osoby, jedna z nich jest obywatelem USA."),
        ("ru", "Минск освободил троих, один из них — гражданин США."),
    ],
)
def test_one_of_the_freed_may_be_a_foreigner(lang, text):
    """A part of one is a part."""
    assert [(claim.count, claim.population) for claim in read(lang, text)][1:] == [(1, "foreign_nationals")]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The U.S. Treasury sanctioned five Belarusian judges.", ("U.S. Treasury",)),
        ("The U.K. sanctioned five Belarusian judges.", ("U.K.",)),
        ("J.D. Vance met Alexander Lukashenko about prisoners.", ("J.D. Vance", "Alexander Lukashenko")),
    ],
)
def test_letters_with_dots_are_one_word(text, actors):
    """As American papers write them; they end no sentence."""
    (claim,) = read("en", text)

    assert claim.actors == actors


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Wie viele am Samstag freikamen, ist umstritten: Das Portal spricht von 30 Gefangenen, GREX von 19."),
        ("en", "How many people were freed on Saturday is disputed: the portal writes of 30, the group of 19."),
        ("pl", "Ilu ludzi wyszło w sobotę na wolność, nie wiadomo: portal pisze o 30 więźniach, grupa GREX o 19."),
        ("ru", "Сколько человек вышло на свободу в субботу, неизвестно: портал сообщает о 30, правозащитники — о 19."),
    ],
)
def test_a_sentence_may_answer_its_own_question(lang, text):
    """Behind the colon stands who says how many."""
    assert [(claim.kind.value, claim.count) for claim in read(lang, text)] == [("release", 30), ("release", 19)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Council imposed sanctions on 12 people. Taken together, the measures now apply to 195 people."),
        ("pl", "Rada UE wpisała na czarną listę 12 osób. Restrykcje obejmują już łącznie 195 osób."),
    ],
)
def test_all_that_a_list_has_is_no_further_sanction(lang, text):
    """The rest was imposed before."""
    assert [claim.count for claim in read(lang, text)] == [12]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Friday Minsk pardoned 15 people. Earlier groups were larger: on 9 May 29, on 28 May 20 people."),
        ("ru", "В пятницу помиловали 15 человек. Прежние группы были больше: 9 мая — 29 человек, 28 мая — 20."),
        ("uk", "У п’ятницю вийшли 15 в'язнів. Попередні групи були більші: 9 травня — 29 осіб, 28 травня — 20."),
    ],
)
def test_dated_numbers_go_on_about_the_event_told_before(lang, text):
    """Each has its day."""
    assert [(claim.kind.value, claim.count) for claim in read(lang, text)] == [
        ("release", 15),
        ("release", 29),
        ("release", 20),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Lukaschenko begnadigte zwei Japaner und drei wegen Spionage verurteilte Polen."),
        ("en", "Lukashenko pardoned two Japanese and three Poles jailed for spying."),
        ("ru", "Лукашенко помиловал двух японцев и трёх поляков, осуждённых за шпионаж."),
    ],
)
def test_a_participle_behind_a_row_only_says_which(lang, text):
    """The verb before the row is that of all."""
    assert [(claim.kind.value, claim.count) for claim in read(lang, text)] == [("release", 2), ("release", 3)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Belarus werde sehr viele der rund 1400 Gefangenen gehen lassen, sagte Trump."),
        ("en", "Belarus will free very many of the 1,400 prisoners it holds, Trump said on Friday."),
        ("ru", "Белоруссия отпустит очень многих из 1400 заключённых, сказал Трамп."),
    ],
)
def test_many_of_a_number_are_not_that_number(lang, text):
    """All of them are held, and some will be freed."""
    assert {(claim.kind.value, claim.count) for claim in read(lang, text)} == {("release", None), ("held", 1400)}


def test_a_court_is_not_called_after_the_one_it_sentences():
    """His name stands before the court."""
    (claim,) = read("uk", "Політика Миколу Бєлова суд засудив до 14 років.")

    assert (claim.actors, claim.targets) == ((), ("Миколу Бєлова",))
