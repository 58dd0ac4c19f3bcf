"""Releases, arrests and verdicts that are told without a number, in parts, or with the verb of another sentence."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def told(lang, text):
    return [(claim.kind.value, claim.count) for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Riot police in Minsk detained protesters and passers-by on Sunday."),
        ("en", "A number of opposition politicians were jailed in Moscow after the vote."),
        ("de", "Die Polizei in Minsk nahm am Sonntag Demonstranten fest."),
        ("ru", "В Гомеле за решётку попали активисты."),
        ("be", "У Мінску АМАП у нядзелю затрымліваў удзельнікаў пратэсту."),
        ("pl", "W Mińsku milicja zatrzymała w niedzielę uczestników protestu."),
        ("uk", "У понеділок у Баку поліція затримала адвоката опозиції."),
    ],
)
def test_people_may_be_taken_without_a_number(lang, text):
    assert told(lang, text) == [("detention", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Activists sentenced for protests write letters from the Gomel colony."),
        ("en", "Police in Minsk questioned arrested protesters for hours."),
        ("en", "Activists called on Minsk to stop arresting journalists."),
        ("de", "Angehörige verhafteter Studenten sprachen in Minsk mit der Presse."),
        ("ru", "Активисты призвали Минск не задерживать журналистов."),
        ("pl", "Skazani za protesty działacze piszą listy z kolonii w Homlu."),
        ("uk", "Правозахисники засудили дії влади Мінська."),
        ("ru", "Закон позволяет задерживать журналистов без решения суда, пишут в Минске."),
        ("pl", "Ustawa pozwala zatrzymywać dziennikarzy bez decyzji sądu, pisze opozycja w Mińsku."),
        ("uk", "Закон дозволяє затримувати журналістів без рішення суду, пишуть у Мінську."),
    ],
)
def test_who_is_only_described_or_asked_for_is_not_taken(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Sunday activists laid flowers at a wall in Minsk. Shortly afterwards they were arrested."),
        ("de", "Am Sonntag legten Aktivisten in Minsk Blumen nieder. Kurz darauf wurden sie festgenommen."),
        ("ru", "В воскресенье активисты возложили в Минске цветы. Вскоре их задержали."),
        ("uk", "У неділю активісти поклали в Мінську квіти. Невдовзі їх затримали."),
    ],
)
def test_they_are_the_people_of_the_sentence_before(lang, text):
    assert told(lang, text) == [("detention", None)]


def test_who_jails_activists_is_only_described_by_it():
    assert told("en", "The judge who jailed opposition activists was put on the EU sanctions list.") == [
        ("sanction_imposed", None)
    ]


def test_they_are_nobody_where_nobody_was_told_of():
    text = "Viasna lists political prisoners. Flowers lay at a wall in Minsk. They were detained."
    assert ("detention", None) not in told("en", text)


@pytest.mark.parametrize(
    ("lang", "text", "count", "day"),
    [
        (
            "de",
            "Am Montag wurden zwölf Aktivisten verhaftet. Einen Tag später waren es noch einmal neun.",
            9,
            17,
        ),
        ("ru", "В понедельник в Минске задержали двенадцать активистов. Днём позже — ещё девять.", 9, 17),
        ("be", "У панядзелак у Мінску затрымалі дванаццаць актывістаў. Днём пазней — яшчэ дзевяць.", 9, 17),
        ("pl", "W poniedziałek zatrzymano w Mińsku dwunastu działaczy. Dzień później kolejnych dziewięciu.", 9, 17),
        ("uk", "У понеділок у Мінську затримали дванадцять активістів. У четвер — ще одинадцять.", 11, 19),
    ],
)
def test_a_number_beside_a_day_adds_to_the_sentence_before(lang, text, count, day):
    first, more = read(lang, text)
    assert (more.kind, more.count, more.date_start) == (first.kind, count, date(2026, 11, day))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Monday police detained twelve activists in Minsk. On Tuesday, nine shops were closed."),
        ("en", "On Monday police detained twelve activists in Minsk. On Tuesday, nine wrote letters."),
        ("ru", "В понедельник в Минске задержали двенадцать активистов. Во вторник — ещё девять обысков."),
    ],
)
def test_a_number_of_something_else_adds_nothing(lang, text):
    assert told(lang, text) == [("detention", 12)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk pardoned 18 political prisoners. Most of them, eleven, are women."),
        ("en", "Minsk pardoned 18 political prisoners. State media spoke of eleven women and seven men."),
        ("de", "Minsk begnadigte 18 politische Gefangene. Die meisten, elf, sind Frauen."),
        (
            "de",
            "Minsk begnadigte 18 Oppositionelle. Es sind elf Frauen und sieben Männer, die verurteilt waren.",
        ),
        ("ru", "Минск помиловал 18 политзаключённых. Большинство, 11 человек, — женщины."),
        ("ru", "Минск помиловал 18 политзаключённых. Речь идёт об 11 женщинах и семи мужчинах."),
        ("be", "Мінск памілаваў 18 палітвязняў. Гаворка пра 11 жанчын і сем мужчын."),
        ("pl", "Mińsk ułaskawił 18 więźniów politycznych. Większość, 11 osób, to kobiety."),
        ("uk", "Мінськ помилував 18 політв’язнів. Більшість, 11 людей, — жінки."),
    ],
)
def test_the_women_of_those_told_before(lang, text):
    whole, women = read(lang, text)
    assert (whole.count, women.kind, women.count, women.population) == (18, whole.kind, 11, "women")


@pytest.mark.parametrize(
    ("lang", "text", "count", "population"),
    [
        ("en", "Seven of the ten journalists arrested in spring walked free in Baku.", 7, "prisoners"),
        ("pl", "Siedmiu z dziesięciu aresztowanych wiosną dziennikarzy wyszło na wolność w Baku.", 7, "prisoners"),
        ("uk", "Семеро з десяти заарештованих навесні журналістів вийшли на волю в Баку.", 7, "prisoners"),
        ("be", "Пяцёра з васьмі палітвязняў, асуджаных за пратэсты, ужо на волі.", 5, "political_prisoners"),
        ("ru", "Пятеро из восьми политзаключённых, осуждённых за протесты, уже на воле.", 5, "political_prisoners"),
        (
            "pl",
            "Pięciu z ośmiu więźniów politycznych skazanych za protesty jest już na wolności.",
            5,
            "political_prisoners",
        ),
    ],
)
def test_some_of_those_arrested_are_freed(lang, text, count, population):
    (claim,) = read(lang, text)
    assert (claim.kind.value, claim.count, claim.population) == ("release", count, population)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Russia freed 16 people, among them the reporter John Smith; Poland for its part let go Oleg Lis."),
        (
            "de",
            "Russland ließ 16 Menschen frei, darunter den Reporter John Smith; Polen gab Oleg Lis frei.",
        ),
        ("ru", "Россия освободила 16 человек, среди них репортёра Джона Смита; Польша отпустила Олега Лиса."),
        ("pl", "Rosja zwolniła 16 osób, wśród nich reportera Johna Smitha; Polska wypuściła Olega Lisa."),
    ],
)
def test_who_is_freed_behind_a_semicolon_is_no_example(lang, text):
    assert told(lang, text) == [("release", 16), ("release", None)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "Two priests convicted of treason in Minsk, Henry Lis and Andrew Belov, were pardoned.",
            ("release", 2),
        ),
        (
            "en",
            "Three editors of the weekly, Ivan Belov, Oleg Lis and Anna Zueva, were sentenced in Minsk.",
            ("sentence", 3),
        ),
        (
            "de",
            "Drei Redakteure der Zeitung, Iwan Below, Oleg Lis und Anna Sujewa, wurden in Minsk verurteilt.",
            ("sentence", 3),
        ),
        (
            "pl",
            "Dwaj księża skazani w Mińsku za zdradę, Henryk Lis i Andrzej Biel, zostali ułaskawieni.",
            ("release", 2),
        ),
        (
            "uk",
            "Трьох редакторів тижневика, Івана Бєлова, Олега Лиса та Анну Зуєву, засудили в Мінську.",
            ("sentence", 3),
        ),
    ],
)
def test_the_names_of_all_who_are_counted_part_no_verb_from_its_number(lang, text, expected):
    assert told(lang, text) == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Olga Sujewa war im März in Minsk festgenommen worden. Im Juni folgte das Urteil: fünf Jahre Haft."),
        ("en", "Olga Zueva was arrested in Minsk in March. The verdict came in June: five years in prison."),
        ("ru", "Ольгу Зуеву задержали в Минске в марте. В июне вынесли приговор — пять лет колонии."),
        ("be", "Вольгу Зуеву затрымалі ў Мінску ў сакавіку. У чэрвені вынеслі прысуд — пяць гадоў калоніі."),
        ("uk", "Ольгу Зуєву затримали в Мінську в березні. У червні ухвалили вирок — п’ять років колонії."),
    ],
)
def test_a_verdict_without_a_name_is_on_who_was_arrested_before(lang, text):
    arrest, verdict = read(lang, text)
    assert (arrest.kind.value, verdict.kind.value) == ("detention", "sentence")
    assert (verdict.targets, verdict.date_start) == (arrest.targets, date(2026, 6, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Україна повернула 12 політв’язнів, повідомив штаб з питань поводження з військовополоненими.", ["release"]),
        ("Відбувся обмін військовополоненими: додому повернулися 150 захисників.", []),
    ],
)
def test_an_office_for_prisoners_of_war_tells_of_civilians_too(text, expected):
    assert [kind for kind, _ in told("uk", text)] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Arrests in Belarus go on: in September there were 511 of them, in October at least 1,139."),
        ("de", "Die Festnahmen in Belarus dauern an: Im September waren es 511, im Oktober mindestens 1139."),
        ("ru", "Задержания в Беларуси продолжаются: в сентябре их было 511, в октябре — не менее 1139."),
        ("be", "Затрыманні ў Беларусі працягваюцца: у верасні іх было 511, у кастрычніку — не менш за 1139."),
        ("pl", "Zatrzymania na Białorusi trwają: we wrześniu było ich 511, w październiku – nie mniej niż 1139."),
        ("uk", "Затримання в Білорусі тривають: у вересні їх було 511, у жовтні — не менш як 1139."),
    ],
)
def test_numbers_behind_a_colon_go_on_about_its_noun(lang, text):
    months = [(claim.kind.value, claim.count, claim.date_start) for claim in read(lang, text)]
    assert months == [("detention", 511, date(2026, 9, 1)), ("detention", 1139, date(2026, 10, 1))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Im Oktober wurden in Belarus 34 Menschen verhaftet, doppelt so viele wie im September (17)."),
        ("en", "In October 34 people were arrested in Belarus, twice as many as in September (17)."),
        ("ru", "В октябре в Беларуси задержали 34 человека, вдвое больше, чем в сентябре (17)."),
        ("uk", "У жовтні в Білорусі затримали 34 людей, удвічі більше, ніж у вересні (17)."),
    ],
)
def test_a_number_in_brackets_behind_a_month_is_of_that_month(lang, text):
    assert told(lang, text) == [("detention", 34), ("detention", 17)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("be", "У Брэсце затрымалі пяцярых мужчын, аднаго з мужчын увечары адпусцілі.", [5, 1]),
        ("pl", "W Brześciu zatrzymano pięciu mężczyzn, jednego z mężczyzn wieczorem wypuszczono.", [5, 1]),
        ("uk", "У Бресті затримали п’ятьох чоловіків, одного з чоловіків увечері відпустили.", [5, 1]),
        ("de", "In Brest wurden fünf Männer verhaftet, einer der Männer wurde aber am Abend freigelassen.", [5, 1]),
        ("pl", "Jeden z zatrzymanych, Iwan Biełow, został zwolniony w Mińsku.", [None]),
        ("pl", "To jeden z powodów, dla których zwolniono 14 więźniów politycznych.", [14]),
    ],
)
def test_one_of_the_men_is_counted_unless_named(lang, text, expected):
    assert [claim.count for claim in read(lang, text)] == expected


def test_german_but_within_a_clause_parts_nothing():
    text = "31 der 44 Studenten sind inzwischen wieder frei, zwei aber wurden in Minsk verhaftet."
    assert told("de", text)[-1] == ("detention", 2)


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("de", "Hinter Gittern fand sich der frühere Leiter der Galerie im März 2023 wieder.", "2023-03-01"),
        ("ru", "За решётку бывший глава галереи попал в марте 2023 года.", "2023-03-01"),
        ("be", "За краты былы кіраўнік галерэі трапіў у сакавіку 2023 года.", "2023-03-01"),
        ("pl", "Za kraty były szef galerii trafił w marcu 2023 roku.", "2023-03-01"),
        ("uk", "За ґрати колишній керівник галереї потрапив у березні 2023 року.", "2023-03-01"),
    ],
)
def test_a_former_office_between_prison_and_verb_keeps_the_day(lang, text, days):
    """The participle says who it was, and has no day of its own."""
    named = {
        "de": "Der Maler Pjotr Lis ist in Minsk bekannt. ",
        "ru": "Художник Пётр Лис известен в Минске. ",
        "be": "Мастак Пятро Ліс вядомы ў Мінску. ",
        "pl": "Malarz Piotr Lis jest znany w Mińsku. ",
        "uk": "Художник Петро Лис відомий у Мінську. ",
    }
    (claim,) = read(lang, named[lang] + text)

    assert (claim.kind.value, str(claim.date_start), len(claim.targets)) == ("detention", days, 1)


@pytest.mark.parametrize(
    ("lang", "text", "many"),
    [
        ("ru", "После митинга в Минске увезли и активистку Ольгу Зуеву.", 1),
        ("pl", "Wieczorem w Mińsku zabrano też Iwana Biełowa i Olgę Zujewą.", 1),
        ("ru", "После обыска в Минске у Ивана Белова забрали телефон.", 0),
        ("ru", "Приз в Минске забрал Пётр Лис, молодой писатель.", 0),
        ("pl", "Iwanowi Biełowowi zabrano w Mińsku paszport i telefon.", 0),
    ],
)
def test_they_took_people_and_things(lang, text, many):
    assert [claim.kind.value for claim in read(lang, text)] == ["detention"] * many


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Priester Pjotr Lis kam am Montag aus dem Hausarrest in Untersuchungshaft."),
        ("en", "Bishop Pavel Lis was moved on Monday from house arrest to a prison in Minsk."),
        ("ru", "Епископа Павла Лиса в понедельник перевели из-под домашнего ареста в СИЗО Минска."),
        ("be", "Біскупа Паўла Ліса ў панядзелак перавялі з-пад хатняга арышту ў СІЗА."),
        ("uk", "Єпископа Павла Лиса в понеділок перевели з-під домашнього арешту до СІЗО."),
        ("pl", "W poniedziałek Olga Zujewa stała z plakatem w Mińsku i po chwili wylądowała na komisariacie."),
    ],
)
def test_from_house_arrest_into_prison_is_an_arrest(lang, text):
    (claim,) = read(lang, text)

    assert (claim.kind.value, len(claim.targets)) == ("detention", 1)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Мінськ відпустив 12 політв’язнів. Вивезли з країни також поляка Яна Лиса."),
        ("pl", "Mińsk wypuścił 12 więźniów politycznych. Wywieziono z kraju także Jana Lisa."),
        ("en", "Belarus let 12 political prisoners go. Jan Lis, a Pole, was driven across the border as well."),
        ("be", "Мінск адпусціў 12 палітвязняў. Вывезлі з краіны таксама паляка Яна Ліса."),
    ],
)
def test_who_was_taken_out_of_the_country_too_is_one_of_those_freed(lang, text):
    (claim,) = read(lang, text)

    assert (claim.count, len(claim.targets)) == (12, 1)


@pytest.mark.parametrize(
    ("lang", "text", "kind", "count"),
    [
        ("ru", "Шести политзаключённым разрешили выехать в Польшу.", "release", 6),
        ("en", "Minsk allowed six political prisoners to leave for Poland.", "release", 6),
        ("en", "The colony gates near Gomel opened on Friday for six political prisoners.", "release", 6),
        ("pl", "Grafik Jan Lis po trzech latach za kratami wrócił do domu.", "release", None),
        ("be", "Мастак Ян Ліс пасля трох гадоў за кратамі вярнуўся на бацькаўшчыну.", "release", None),
        ("be", "На волю дагэтуль чакаюць 31 палітвязень.", "held", 31),
        ("uk", "На волю досі чекають 31 політв'язень.", "held", 31),
        ("uk", "Торік у жовтні колонії покинули 31 політв'язень.", "release", 31),
        ("de", "Mehr als 31 Regimegegner hat Minsk noch in seiner Gewalt.", "held", 31),
        ("de", "Den Grafiker Jan Lis fasste der KGB in Minsk.", "detention", None),
    ],
)
def test_where_they_go_tells_whether_they_are_free(lang, text, kind, count):
    assert told(lang, text) == [(kind, count)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Political prisoners in Minsk were not allowed to leave for funerals."),
        ("ru", "Политзаключённым в Минске не разрешили выехать в Польшу."),
        ("be", "Жыхары Мінска чакаюць на вызваленне памяшкання."),
    ],
)
def test_who_may_not_leave_is_not_freed(lang, text):
    assert not [claim for claim in read(lang, text) if claim.modality.value == "asserted"]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "count"),
    [
        ("ru", "После пикета в Баку семерых активистов развезли по отделениям.", "detention", 7),
        ("be", "Пасля пікету ў Баку сямёх актывістаў развезлі па пастарунках.", "detention", 7),
        ("uk", "Після пікету в Баку сімох активістів розвезли по відділках.", "detention", 7),
        ("pl", "Po pikiecie w Baku siedmiu aktywistów rozwieziono do aresztów.", "detention", 7),
        ("en", "After the picket in Baku seven activists were hauled off to police stations.", "detention", 7),
        ("de", "Nach der Mahnwache in Baku wurden sieben Aktivisten auf Polizeiwachen verteilt.", "detention", 7),
        ("en", "The regime in Baku holds more than 70 critics.", "held", 70),
    ],
)
def test_spread_over_lock_ups(lang, text, kind, count):
    assert told(lang, text) == [(kind, count)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Ереван выдал Минску активиста Ивана Белова."),
        ("uk", "Єреван видав Мінську активіста Івана Бєлова."),
        ("pl", "Erywań wydał Mińskowi aktywistę Iwana Biełowa."),
        ("en", "Yerevan handed activist Ivan Belov over to Minsk."),
        ("en", "Vilnius is working to bring home two citizens held in Minsk."),
        ("de", "Zürich gab die Konten des Geschäftsmanns Iwan Below frei."),
    ],
)
def test_who_is_handed_to_those_who_jail_is_not_freed(lang, text):
    assert not [claim for claim in read(lang, text) if claim.kind.value == "release"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Maler Jan Lis muss nicht länger in der Zelle sitzen, er wurde am Montag entlassen."),
        ("en", "The painter Jan Lis no longer has to sit in a cell; he was freed on Monday."),
    ],
)
def test_who_need_not_stay_inside_is_neither_held_nor_demanded(lang, text):
    assert told(lang, text) == [("release", None)]
