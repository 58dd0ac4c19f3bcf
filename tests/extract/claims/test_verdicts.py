"""Verdicts: terms that head a sentence, those of a group, those yet to come, and what else has a term."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def sentences(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [c for c in claims if c.kind.value == "sentence"]


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "targets"),
    [
        (
            "de",
            (
                "Neun Jahre für den Redakteur Iwan Below und sechs für seine Frau Olga Sujewa: Ein Gericht in Minsk "
                "beendete am Montag ihren Prozess."
            ),
            ("Iwan Below", "Olga Sujewa"),
        ),
        (
            "en",
            (
                "Four years for Ivan Belov and three and a half for Olga Zueva: with this verdict a Minsk court closed "
                "the case on Monday."
            ),
            ("Ivan Belov", "Olga Zueva"),
        ),
        (
            "ru",
            "Девять лет Ивану Белову и шесть — Ольге Зуевой: суд в Минске завершил их процесс в понедельник.",
            ("Ивану Белову", "Ольге Зуевой"),
        ),
        (
            "be",
            "Дзевяць гадоў Івану Бялову і шэсць Вользе Зуевай: суд у Мінску скончыў іх працэс у панядзелак.",
            ("Івану Бялову", "Вользе Зуевай"),
        ),
        (
            "pl",
            "Dziewięć lat dla Iwana Biełowa i sześć dla Olgi Zujewej: sąd w Mińsku zakończył w poniedziałek proces.",
            ("Iwana Biełowa", "Olgi Zujewej"),
        ),
        (
            "uk",
            "Дев'ять років Івану Бєлову і шість Ользі Зуєвій: суд у Мінську завершив їхній процес у понеділок.",
            ("Івану Бєлову", "Ользі Зуєвій"),
        ),
    ],
)
def test_terms_before_a_colon_are_one_verdict_of_the_court_behind_it(lang, text, targets):
    (claim,) = sentences(lang, text)

    assert (claim.targets, claim.count, claim.date_start) == (targets, None, date(2026, 11, 16))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "For six years Ivan Belov has waited in jail for an answer: the court in Brest is silent."),
        ("en", "Nine years for Ivan Belov and six for Olga Zueva: this is what a prosecutor in a court demanded."),
        ("de", "Neun Jahre für Iwan Below und sechs für Olga Sujewa: Das forderte der Ankläger vor Gericht."),
        ("de", "Drei Jahre nach der Festnahme von Iwan Below: Das Gericht in Minsk schweigt."),
        ("pl", "Trzy lata temu zwolniono Iwana Biełowa: sąd uchylił wyrok."),
    ],
)
def test_other_years_before_a_colon_are_no_verdict(lang, text):
    assert sentences(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("de", "Iwan Below wurde in einer Gruppe von 12 Malern festgenommen und danach verurteilt.", "Iwan Below"),
        ("en", "Ivan Belov was arrested with a group of 12 painters and later sentenced.", "Ivan Belov"),
        ("ru", "Ивана Белова арестовали в группе из 12 студентов, а затем осудили.", "Ивана Белова"),
        ("be", "Івана Бялова арыштавалі ў групе з 12 студэнтаў, а потым асудзілі.", "Івана Бялова"),
        ("pl", "Iwana Biełowa zatrzymano w grupie 12 studentów, a następnie skazano.", "Iwana Biełowa"),
        ("uk", "Івана Бєлова заарештували в групі з 12 студентів, а потім засудили.", "Івана Бєлова"),
    ],
)
def test_who_was_taken_in_a_group_is_sentenced_alone(lang, text, target):
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.targets) == (None, (target,))


def test_a_group_is_sentenced_together():
    text = "A group of 12 painters was arrested in June 2022 and later sentenced to six years."

    assert told("en", text) == [("detention", 12), ("sentence", 12)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("de", "Das Gericht in Gomel will am 3. Dezember sein Urteil gegen Olga Sujewa verkünden.", 3),
        ("en", "The verdict on Olga Zueva is due on 3 December.", 3),
        ("ru", "Приговор Ольге Зуевой прозвучит 3 декабря.", 3),
        ("be", "Прысуд Вользе Зуевай абвесцяць 3 снежня.", 3),
        ("pl", "Wyrok na Olgę Zujewą poznamy 3 grudnia.", 3),
        ("uk", "Вирок Ользі Зуєвій пролунає 3 грудня.", 3),
    ],
)
def test_a_verdict_to_come_is_planned_for_its_day(lang, text, day):
    (claim,) = sentences(lang, text)

    assert (claim.modality.value, claim.date_start) == ("planned", date(2026, 12, day))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das Urteil gegen Iwan Below fiel am Donnerstag."),
        ("en", "The verdict against Ivan Belov was read on Thursday."),
        ("ru", "Суд в Гомеле огласил приговор Ивану Белову в четверг."),
    ],
)
def test_a_verdict_that_fell_is_none_to_come(lang, text):
    (claim,) = sentences(lang, text)

    assert (claim.modality.value, claim.date_start) == ("asserted", date(2026, 11, 19))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mitglieder der Gruppe „Neues Land“ bekamen am Montag zwischen zwei und zehn Jahren Haft."),
        ("ru", "Активисты партии «Луг» получили в понедельник от двух до десяти лет колонии."),
        ("be", "Актывісты руху «Свой шлях» атрымалі ў панядзелак да пяці гадоў калоніі."),
        ("pl", "Działacze związku „Wolność” dostali w poniedziałek od dwóch do pięciu lat łagru."),
        ("uk", "Журналісти видання «Сад» дістали в понеділок від п'яти до семи років."),
    ],
)
def test_people_of_a_group_with_a_name_are_a_group(lang, text):
    assert told(lang, text) == [("sentence", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Журналисты газеты «Сад» получили письма из колонии."),
        ("uk", "Журналісти газети «Сад» отримали листи з колонії."),
        ("be", "Журналісты газеты «Сад» атрымалі лісты з калоніі."),
        ("de", "Journalisten der Zeitung „Garten“ bekamen Briefe aus dem Straflager."),
    ],
)
def test_letters_from_a_camp_are_no_term(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("de", "Iwan Below wurde zu vier Jahren verurteilt. Im August bekam er ein weiteres Jahr dazu.", "Iwan Below"),
        ("en", "Ivan Belov was jailed for four years. In August he got another year for a word.", "Ivan Belov"),
        ("ru", "Ивана Белова посадили на четыре года. В августе срок увеличили ещё на год.", "Ивана Белова"),
        ("be", "Івана Бялова пасадзілі на чатыры гады. У жніўні яму дадалі яшчэ год.", "Івана Бялова"),
        ("pl", "Iwana Biełowa skazano na cztery lata. W sierpniu dołożono mu rok za upór.", "Iwana Biełowa"),
        ("uk", "Івана Бєлова засудили до чотирьох років. У серпні йому додали ще рік.", "Івана Бєлова"),
    ],
)
def test_what_is_added_to_a_term_is_another_sentence(lang, text, target):
    first, second = sentences(lang, text)

    assert (first.date_start, first.targets) == (None, (target,))
    assert (second.date_start, second.targets) == (date(2026, 8, 1), (target,))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Олега Лиса осудили на два года. 3 июля ему вынесли приговор, добавили правозащитники."),
        ("uk", "Олега Лиса засудили в травні на два роки. У липні його адвокат додав, що вирок оскаржили."),
        ("en", "Oleg Lis was sentenced in May to two years. In July the lawyer added that the verdict was harsh."),
    ],
)
def test_what_somebody_adds_is_no_term(lang, text):
    assert len(sentences(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Je drei Jahre Haft bekamen heute die 31-jährige Anna Lis und die 28-jährige Olga Sujewa."),
        ("en", "Three years each were given today to 31-year-old Anna Lis and 28-year-old Olga Zueva."),
        ("ru", "По три года колонии получили сегодня 31-летняя Анна Лис и 28-летняя Ольга Зуева."),
        ("pl", "Na trzy lata łagru skazano 31-letnią Annę Lis i 28-letnią Olgę Zujewą."),
    ],
)
def test_the_age_of_who_is_named_next_is_no_term(lang, text):
    (claim,) = sentences(lang, text)

    assert len(claim.targets) == 2


@pytest.mark.parametrize(
    ("lang", "text", "targets"),
    [
        (
            "de",
            "Gerichte haben zwei Studenten in Arrest genommen: Iwan Below für 12 Tage, Anna Lis für sieben.",
            ("Iwan Below", "Anna Lis"),
        ),
        (
            "en",
            "Courts put two students under arrest: Ivan Belov for 12 days, Anna Lis for seven days.",
            ("Ivan Belov", "Anna Lis"),
        ),
        ("ru", "Суды арестовали двух студенток: Ольгу Зуеву на 12 суток, Анну Лис на 10.", ("Ольгу Зуеву", "Анну Лис")),
        (
            "be",
            "Суды арыштавалі дзвюх студэнтак: Вольгу Зуеву на 12 сутак, Ганну Ліс на 10.",
            ("Вольгу Зуеву", "Ганну Ліс"),
        ),
        ("pl", "Sądy aresztowały dwie studentki: Olgę Zujewą na 12 dni, Annę Lis na 10.", ("Olgę Zujewą", "Annę Lis")),
        ("uk", "Суди заарештували двох студенток: Ольгу Зуєву на 12 діб, Анну Лис на 10.", ("Ольгу Зуєву", "Анну Лис")),
        (
            "en",
            (
                "A court handed terms of ten years to two members of a union who are regarded by all as political "
                "prisoners: Ivan Belov and Anna Lis."
            ),
            ("Ivan Belov", "Anna Lis"),
        ),
    ],
)
def test_those_whom_a_colon_lists_with_their_terms_are_those_counted(lang, text, targets):
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.targets) == (2, targets)
    assert len(told(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Судья дал семь лет четырём сотрудникам сайта, которых правозащитники считают политзаключёнными."),
        ("uk", "Суддя дав сім років чотирьом працівникам сайту, яких правозахисники вважають політв'язнями."),
        ("pl", "Sędzia dał siedem lat czterem pracownikom portalu, których uważa się za więźniów politycznych."),
    ],
)
def test_a_clause_behind_what_people_are_of_tells_their_ground(lang, text):
    (claim,) = sentences(lang, text)

    assert claim.population == "political_prisoners"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ein Gericht in Minsk verurteilte den Oppositionellen Iwan Below zu einer Geldstrafe von 500 Rubel."),
        ("en", "A court in Minsk sentenced Ivan Belov to a fine of 500 roubles."),
        ("ru", "Ивана Белова приговорили к штрафу в 500 рублей."),
        ("be", "Суд у Мінску асудзіў Івана Бялова да штрафу ў 500 рублёў."),
        ("pl", "Sąd w Mińsku skazał Iwana Biełowa na 500 rubli grzywny."),
        ("uk", "Суд у Мінську засудив Івана Бєлова до штрафу в 500 рублів."),
    ],
)
def test_a_fine_alone_is_no_sentence(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Ein Gericht verurteilte den Aktivisten Iwan Below zu zwei Jahren Haft und 500 Rubel Geldstrafe.",
        ),
        ("en", "A court sentenced Ivan Belov to two years in prison and a fine of 500 roubles."),
        ("ru", "Ивана Белова приговорили к двум годам колонии и штрафу в 500 рублей."),
        ("pl", "Sąd skazał Iwana Biełowa na dwa lata kolonii i 500 rubli grzywny."),
    ],
)
def test_a_fine_beside_a_term_changes_nothing(lang, text):
    assert told(lang, text) == [("sentence", None)]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        (
            "de",
            "Olga Sujewa wurde wegen eines Streits mit einem der Mitglieder des Rats zu zwei Jahren verurteilt.",
            "Olga Sujewa",
        ),
        ("ru", "Ольгу Зуеву в июле осудили на год за драку с одним из членов партии.", "Ольгу Зуеву"),
        ("pl", "Olgę Zujewą skazano w lipcu na rok za bójkę z jednym z członków partii.", "Olgę Zujewą"),
    ],
)
def test_one_with_whom_somebody_quarrelled_is_not_sentenced(lang, text, target):
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.targets) == (None, (target,))


def test_one_of_several_is_sentenced_where_nobody_is_named():
    assert told("ru", "В июле суд осудил на год одного из лидеров протеста.") == [("sentence", 1)]


def test_courts_that_open_a_clause_act_in_it():
    text = "27 марта суды в Минске и Бресте по надуманным делам подвергли аресту 90 участников марша."

    assert told("ru", text) == [("sentence", 90)]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "Семь лет колонии там же дали и его коллеге Олегу Лису.", "Олегу Лису"),
        ("uk", "Сім років колонії там само дали і його колезі Олегові Лису.", "Олегові Лису"),
        ("be", "Пяць гадоў калоніі тады ж далі яго калегу Алегу Лісу.", "Алегу Лісу"),
    ],
)
def test_a_term_that_opens_a_sentence_is_of_who_is_named_behind(lang, text, target):
    (claim,) = sentences(lang, text)

    assert claim.targets == (target,)


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        (
            "de",
            "Drei Jahre Straflager gab ein Gericht in Brest am Dienstag der Redakteurin Olga Sujewa.",
            "Olga Sujewa",
        ),
        ("ru", "Два с половиной года колонии общего режима дал в среду суд Ольге Зуевой.", "Ольге Зуевой"),
        ("ru", "На четыре года отправится за решётку Ольга Зуева, решил суд в Бресте.", "Ольга Зуева"),
        ("be", "Пяць гадоў калоніі суд у Берасці даў 3 лютага Івану Бялову.", "Івану Бялову"),
        ("be", "За краты на шэсць гадоў адправіцца выдавец Іван Бялоў.", "Іван Бялоў"),
        ("pl", "Do kolonii na trzy lata ma pójść Olga Zujewa, redaktorka z Grodna.", "Olga Zujewa"),
        ("uk", "Три роки колонії призначив у вівторок суд у Гродні лікареві Іванові Бєлову.", "Іванові Бєлову"),
        ("uk", "До колонії на три роки відправиться Ольга Зуєва, редакторка з Гродна.", "Ольга Зуєва"),
    ],
)
def test_a_term_may_open_the_sentence_whose_verb_gives_it(lang, text, target):
    """Term, verb and the one told of stand in whatever order; what will be served has been passed."""
    (claim,) = sentences(lang, text)

    assert (claim.targets, claim.modality.value) == ((target,), "asserted")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nach zwei Jahren Straflager erhielt Iwan Below in Minsk einen Pass und reiste aus."),
        ("ru", "Прокурор запросил для Ивана Белова шесть лет колонии, а дали адвокату всего два дня."),
        ("be", "Пасля двух гадоў калоніі Іван Бялоў атрымаў візу і паехаў у Вільню."),
        ("pl", "Po dwóch latach kolonii Iwan Biełow dostał wizę i wyjechał do Wilna."),
        ("uk", "Провівши два роки в колонії, Іван Бєлов отримав паспорт і виїхав до Вільнюса."),
    ],
)
def test_a_term_of_one_clause_is_not_what_the_next_gives(lang, text):
    """A term is served or asked for there, and what somebody gets is a passport."""
    assert not sentences(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "told_of"),
    [
        ("de", "Iwan Below sitzt in Minsk. Dem Chef der Gewerkschaft gab ein Gericht fünf Jahre Haft.", "Iwan Below"),
        ("be", "Івана Бялова трымаюць у Магілёве. Старшыні прафсаюза далі чатыры гады калоніі.", "Івана Бялова"),
        ("pl", "Iwan Biełow siedzi w Mińsku. Szefowi związku zasądzono pięć lat kolonii.", "Iwan Biełow"),
        ("uk", "Ольга Зуєва сидить у Мінську. Редакторці газети присудили чотири роки.", "Ольга Зуєва"),
        (
            "be",
            "Івана Бялова трымаюць у Магілёве. Пра ліст распавяла яго жонка Ганна Ліс. Старшыні партыі далі год турмы.",
            "Івана Бялова",
        ),
    ],
)
def test_an_office_in_the_dative_is_that_of_who_was_named_last(lang, text, told_of):
    """His wife, who tells of his letter, was not sentenced."""
    (claim,) = sentences(lang, text)

    assert claim.targets == (told_of,)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Drei Aktivisten hören heute in Gomel ihr Urteil: Iwan Below, Pjotr Lis und Olga Sujewa."),
        ("en", "Three activists will hear their verdict in Minsk today: Ivan Belov, Pavel Lis and Olga Zueva."),
        ("ru", "Трое активистов услышат сегодня в Гомеле приговор: Иван Белов, Пётр Лис и Ольга Зуева."),
        (
            "be",
            "Трое журналістаў пачуюць сёння прысуд: гэта Іван Бялоў, Пятро Ліс і Вольга Зуева. Ім пагражае пяць гадоў.",
        ),
        ("pl", "Troje działaczy usłyszy dziś w Grodnie wyrok: Iwan Biełow, Piotr Lis i Olga Zujewa."),
        ("uk", "Троє активістів почують сьогодні в Гомелі вирок: Іван Бєлов, Петро Лис і Ольга Зуєва."),
    ],
)
def test_people_counted_hear_a_verdict_to_come(lang, text):
    """One planned sentence, and the list names them; what they face is told of the same trial."""
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.modality.value, len(claim.targets)) == (3, "planned", 3)
    assert told(lang, text) == [("sentence", 3)]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("de", "In Minsk droht noch zwölf Angeklagten die Todesstrafe.", 12),
        ("ru", "Такой же приговор, предупреждают юристы, могут получить ещё сотни протестующих в Иране.", None),
        ("ru", "Приговор могут вынести ещё 12 журналистам в Минске.", 12),
        ("be", "Такі ж прысуд могуць атрымаць дзясяткі вязняў у Мінску.", None),
        ("pl", "Taki sam wyrok może usłyszeć jeszcze 12 demonstrantów w Iranie.", 12),
        ("uk", "Такий самий вирок можуть отримати ще сотні протестувальників в Ірані.", None),
    ],
)
def test_a_verdict_that_others_may_get_is_no_verdict_yet(lang, text, count):
    (claim,) = sentences(lang, text)

    assert (claim.count, claim.modality.value) == (count, "hypothetical")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Iwan Below hörte in Minsk das Urteil: fünf Jahre Haft, vor allem wegen eines Kontos für Spenden.",
        ),
        ("pl", "Do siedmiu lat kolonii sięgają wyroki, jakie sąd w Brześciu wydał na 12 blogerów."),
    ],
)
def test_a_ground_or_a_relative_clause_behind_the_term_is_no_other_verdict(lang, text):
    assert len(sentences(lang, text)) == 1
