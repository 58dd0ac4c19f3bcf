"""Who goes on from what was told before: wholes, parts, lists, pronouns, shared subjects, and what is no claim."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

WEDNESDAY = date(2025, 9, 17)


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=WEDNESDAY))


def told(lang, text):
    return sorted((c.kind.value, c.count) for c in read(lang, text) if c.count is not None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Of 120 political prisoners in Belarus, 14 were freed on Monday."),
        ("de", "Von den 120 politischen Gefangenen in Belarus kamen am Montag 14 frei."),
        ("pl", "Spośród 120 więźniów politycznych na Białorusi w poniedziałek uwolniono 14."),
        ("fr", "Sur les 120 prisonniers politiques biélorusses, 14 ont été libérés lundi."),
        ("es", "De los 120 presos políticos de Bielorrusia, 14 fueron liberados el lunes."),
        ("be", "З 120 палітвязняў у панядзелак вызвалілі 14."),
    ],
)
def test_a_whole_told_first_is_no_claim(lang, text):
    """Only the part has the verb."""
    assert told(lang, text) == [("release", 14)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 120 demonstrators on Sunday: 80 in Minsk, 25 in Brest and 15 in Grodno."),
        ("de", "Die Polizei nahm am Sonntag 120 Demonstranten fest: 80 in Minsk, 25 in Brest und 15 in Grodno."),
    ],
)
def test_places_behind_a_colon_part_the_number(lang, text):
    """The first of the list as well as those after it."""
    assert told(lang, text) == [("detention", n) for n in (15, 25, 80, 120)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Fourteen political prisoners were freed on Monday: nine Belarusians, three Poles and two Lithuanians."),
        ("de", "Am Montag kamen 14 politische Gefangene frei: neun Belarussen, drei Polen und zwei Litauer."),
    ],
)
def test_the_captors_own_citizens_are_the_rest(lang, text):
    """Foreigners behind a colon are told, the others are not."""
    assert told(lang, text) == [("release", 2), ("release", 3), ("release", 14)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 120 people on Sunday. In Minsk alone there were nearly 80."),
        ("de", "Die Polizei nahm am Sonntag 120 Menschen fest. In Minsk allein waren es knapp 80."),
        ("ru", "Милиция задержала в воскресенье 120 человек. В самом Минске их было 80."),
        ("be", "Міліцыя затрымала ў нядзелю 120 чалавек. У самім Мінску іх было 80."),
    ],
)
def test_a_part_by_place_in_its_own_sentence(lang, text):
    """The verb is the one before."""
    assert told(lang, text) == [("detention", 80), ("detention", 120)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Belarus freed 30 political prisoners on Friday and another 20 on Sunday."),
        ("en", "Belarus freed 30 political prisoners on Friday. Another 20 followed on Sunday."),
        ("de", "Belarus ließ am Freitag 30 politische Gefangene frei. Am Sonntag folgten 20 weitere."),
        ("fr", "Trente prisonniers ont été libérés vendredi en Biélorussie. Vingt autres ont suivi dimanche."),
        ("es", "Treinta presos políticos fueron liberados el viernes en Bielorrusia. Otros 20 salieron el domingo."),
        ("ru", "В пятницу освободили 30 политзаключённых. Ещё 20 вышли в воскресенье."),
    ],
)
def test_more_of_the_same_have_their_own_day(lang, text):
    """A number that is added tells the same event on another day."""
    assert [(c.kind.value, c.count, c.date_start) for c in read(lang, text)] == [
        ("release", 30, date(2025, 9, 12)),
        ("release", 20, date(2025, 9, 14)),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Minsk 35 demonstrators were detained on Sunday and later released."),
        ("de", "In Minsk wurden am Sonntag 35 Demonstranten festgenommen und später wieder freigelassen."),
        ("pl", "W Mińsku zatrzymano w niedzielę 35 demonstrantów, a następnie zwolniono."),
        ("fr", "À Minsk, 35 manifestants ont été arrêtés dimanche puis relâchés."),
        ("be", "У Мінску ў нядзелю затрымалі 35 дэманстрантаў, а потым адпусцілі."),
    ],
)
def test_two_verbs_share_their_number(lang, text):
    """Those taken are those let go."""
    assert told(lang, text) == [("detention", 35), ("release", 35)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police detained 12 activists in Minsk on Monday. They were released on Friday."),
        ("de", "Die Polizei nahm am Montag in Minsk zwölf Aktivisten fest. Sie wurden am Freitag freigelassen."),
        ("be", "У панядзелак у Мінску затрымалі 12 актывістаў. Усіх вызвалілі ў пятніцу."),
    ],
)
def test_they_are_those_counted_before(lang, text):
    """A pronoun of many takes up the group, without its number."""
    assert [(c.kind.value, c.count, c.population) for c in read(lang, text)][1:] == [
        ("release", None, "political_prisoners")
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Along with 13 other prisoners, the blogger Ales Petrov walked free on Monday."),
        ("en", "Ales Petrov was released on Monday together with 13 others."),
        ("de", "Ales Petrow wurde am Montag zusammen mit 13 weiteren Gefangenen freigelassen."),
        ("es", "Ales Petrov fue liberado el lunes junto con otros 13 presos."),
    ],
)
def test_one_named_along_with_others(lang, text):
    """The one named and the others counted are two claims."""
    assert sorted((c.count or 0, len(c.targets)) for c in read(lang, text)) == [(0, 1), (13, 0)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amnesty called for the release of the 1,100 political prisoners still behind bars in Belarus."),
        ("de", "Amnesty forderte die Freilassung der 1.100 politischen Gefangenen, die noch in Belarus einsitzen."),
        ("es", "Amnistía pidió la liberación de los 1.100 presos políticos que siguen encarcelados en Bielorrusia."),
    ],
)
def test_a_number_demanded_and_held(lang, text):
    """It is told twice: whom somebody wants freed, and who is held."""
    assert told(lang, text) == [("demand", 1100), ("held", 1100)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The EU imposed sanctions on the minister Ivan Belov and two senior police officers in Minsk."),
        ("de", "Die EU verhängte Sanktionen gegen Minister Iwan Below und zwei ranghohe Polizisten in Minsk."),
        ("fr", "L’UE a sanctionné jeudi le ministre Ivan Belov et deux hauts responsables de la police à Minsk."),
    ],
)
def test_who_is_named_beside_those_sanctioned(lang, text):
    """The one named is a claim of its own."""
    named, counted = sorted(read(lang, text), key=lambda c: c.count or 0)

    assert (named.count, counted.count) == (None, 2)
    assert named.targets[0].endswith(("Ivan Belov", "Iwan Below"))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Lithuania, Latvia and Estonia have banned 11 Belarusian officials from entry."),
        ("de", "Litauen, Lettland und Estland haben elf belarussische Funktionäre mit Einreiseverboten belegt."),
        ("fr", "La Lituanie, la Lettonie et l’Estonie ont sanctionné 11 responsables biélorusses."),
    ],
)
def test_states_that_act_together(lang, text):
    """One claim a state."""
    claims = read(lang, text)

    assert [c.count for c in claims] == [11, 11, 11]
    assert len({c.actors for c in claims}) == 3


def test_a_future_told_as_said_is_planned():
    """ "Would" after who said so is a plan; with an "if" it stays a supposition."""
    said, supposed = (
        read("en", text)[0].modality.value
        for text in (
            "State media said 31 prisoners would be freed in Belarus next week.",
            "State media said 31 prisoners would be freed in Belarus if sanctions were lifted.",
        )
    )

    assert (said, supposed) == ("planned", "hypothetical")


STOCKS = [("held", 1150), ("held", 1300)]  # of two times


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The number of political prisoners in Belarus has fallen from 1,300 to 1,150.", STOCKS),
        ("de", "Die Zahl der politischen Gefangenen in Belarus ist von 1.300 auf 1.150 gesunken.", STOCKS),
        ("fr", "Le nombre de prisonniers politiques en Biélorussie est passé de 1.300 à 1.150.", [("held", 1150)]),
        ("en", "Police in Minsk said they had detained 35 protesters.", [("detention", 35)]),
        ("be", "У Беларусі ў нядзелю адпусцілі 26 палітвязняў. Яшчэ дванаццаць вызвалілі днём раней.", None),
    ],
)
def test_what_a_number_is_of(lang, text, expected):
    """The stock that is now, those taken, and no days: "twelve were freed a day earlier"."""
    assert told(lang, text) == (expected or [("release", 12), ("release", 26)])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The band released 12 songs in Minsk on Monday."),
        ("en", "Firefighters freed 12 people trapped in a lift."),
        ("en", "The museum handed over 17 paintings to Benin."),
        ("en", "The opposition figure Vera Lapina, whose brother is serving nine years, spoke in Minsk."),
        ("de", "Die Feuerwehr befreite zwölf Menschen aus einem Aufzug."),
        ("de", "Der Verein gab drei Spieler frei, zwei weitere folgten."),
        ("fr", "L'Ukraine et la Russie ont échangé 185 soldats chacune."),
        ("es", "Los bomberos liberaron a 12 personas de un ascensor."),
        ("pl", "Klub zwolnił trzech piłkarzy, dwóch kolejnych odeszło."),
    ],
)
def test_beside_the_point(lang, text):
    """Songs, lifts, football, soldiers and somebody's brother."""
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "Police in Tbilisi seized 500 protesters, of whom 53 remain in custody.",
            [("detention", 500), ("held", 53)],
        ),
        (
            "pl",
            "Policja ujęła 500 demonstrantów, spośród których 53 wciąż przebywa w areszcie.",
            [("detention", 500), ("held", 53)],
        ),
        ("ru", "Россия освободила пятнадцать политзаключённых, Беларусь — одного.", [("release", 1), ("release", 15)]),
        (
            "pl",
            "Rosja zwolniła piętnastu więźniów politycznych, Białoruś - jednego.",
            [("release", 1), ("release", 15)],
        ),
        ("uk", "Суд призначив Марії Шило 15 років колонії, двом її синам — по 11.", [("sentence", 2)]),
        ("pl", "Zmarł Tofik Alipur, jeden z 319 więźniów sumienia w kraju.", [("held", 319)]),
        ("be", "Затрымалі 38 удзельнікаў пратэсту, з іх 20 — у Менску.", [("detention", 20), ("detention", 38)]),
    ],
)
def test_lists_go_on_without_a_verb(lang, text, expected):
    """A part keeps its own verb, a dash stands for the verb told before, "one of 319" is told of 319."""
    assert told(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Суд в Москве отправил в колонию на девять лет Ивана Белова, на восемь — его редактора Анну Лисову."),
        ("uk", "Марія Шило дістала 11 років ув'язнення, банкір Віктор Лис торік — 14."),
    ],
)
def test_each_has_a_sentence_of_their_own(lang, text):
    """A dash parts those whom one verb sentences to different terms."""
    assert [(c.kind.value, len(c.targets)) for c in read(lang, text)] == [("sentence", 1)] * 2


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("ru", "В Каракасе отпустили 104 политзаключённых. Парламент говорит о 626.", 626),
        ("pl", "Mury zakładów karnych opuściły 23 osoby skazane politycznie; Kościół mówi o 25.", 25),
        ("uk", "У Каракасі випустили понад сто політв'язнів, хоча влада запевняє, що 406.", 406),
    ],
)
def test_another_source_counts_otherwise(lang, text, count):
    """Its total stands beside the first; neither is dropped."""
    assert ("release", count) in told(lang, text)
    assert len(told(lang, text)) == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Минск помиловал 250 политзаключённых. Пятнадцать помилованных вывезли в Литву."),
        ("pl", "Z kolonii karnych wyszło 250 więźniów politycznych. Piętnaścioro przewieziono od razu na Litwę."),
        ("ru", "Минск помиловал 250 политзаключённых. Среди вышедших — Анна Лисова и Пётр Белов."),
    ],
)
def test_where_the_freed_went_and_who_is_among_them_is_no_event(lang, text):
    """Destinations and examples are told of the number before."""
    assert [(c.kind.value, c.count) for c in read(lang, text)] == [("release", 250)]


def test_a_meeting_is_told_once():
    """A visit and the talks of one sentence are one meeting, with the day of either."""
    (claim,) = read("pl", "Po wizycie wysłannika w Mińsku komisarz rozmawiała w poniedziałek z Łukaszenką o więźniach.")

    assert (claim.kind.value, claim.date_start) == ("negotiation", date(2025, 9, 15))


def test_a_company_beside_banks_is_sanctioned_by_itself():
    """One claim for whom the sentence names, one for those it counts."""
    claims = read("pl", "USA zawiesiły sankcje wobec Biełinwestbanku i dwóch innych banków białoruskich.")

    assert sorted((c.count or 0, "Biełinwestbanku" in c.targets) for c in claims) == [(0, True), (2, False)]


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        (
            "ru",
            "В Брюсселе приветствуют освобождение 123 политзаключённых и надеются, что обмен продолжат.",
            "asserted",
        ),
        ("pl", "Gdyby doszło do umowy, z kolonii wyszłoby 60 więźniów politycznych.", "hypothetical"),
    ],
)
def test_a_word_of_hope_tells_of_its_own_clause(lang, text, modality):
    """What stands behind the verb governs what follows; a Polish verb may carry its own "would"."""
    assert [c.modality.value for c in read(lang, text) if c.count is not None] == [modality]


def test_soldiers_exchanged_are_no_prisoners_of_conscience():
    """A text on prisoners of war frees nobody, also in sentences that do not say who they are."""
    text = "Додому повернулися 75 українських оборонців. Загалом із неволі визволено вже 3210 захисників."

    assert read("uk", text) == ()


def test_one_who_walked_out_along_with_others():
    """The verb alone points back to her who was named."""
    text = "Nina Lisowska przez pięć lat była więźniarką polityczną. Wyszła dziś, razem z czternastoma innymi osobami."

    assert sorted((c.count or 0, c.targets) for c in read("pl", text) if c.kind.value == "release") == [
        (0, ("Nina Lisowska",)),
        (14, ()),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Belarus freed 123 political prisoners on Saturday. Nine were driven to Lithuania, the others to Ukraine.",
        ),
        ("de", "Belarus hat am Samstag 123 politische Gefangene freigelassen. Neun wurden nach Litauen gebracht."),
        ("fr", "Le Bélarus a libéré samedi 123 prisonniers politiques. Neuf d'entre eux ont été conduits en Lituanie."),
        ("es", "Bielorrusia liberó el sábado a 123 presos políticos. Nueve de ellos fueron trasladados a Lituania."),
        ("pl", "Białoruś uwolniła w sobotę 123 więźniów politycznych. Dziewięcioro z nich przewieziono na Litwę."),
        ("ru", "В субботу Беларусь освободила 123 политзаключённых. Девятерых из них вывезли в Литву."),
    ],
)
def test_where_the_freed_were_taken_frees_nobody_again(lang, text):
    assert told(lang, text) == [("release", 123)]


def test_foreigners_told_after_the_freed_are_part_of_them():
    """A sentence without a verb of its own may name the nations."""
    claims = read("en", "Belarus freed 52 prisoners. With them on the bus were six Lithuanians and two Latvians.")
    assert [(c.kind, c.count, c.population) for c in claims] == [
        ("release", 52, "prisoners"),
        ("release", 6, "foreign_nationals"),
        ("release", 2, "foreign_nationals"),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "Tehran let five Americans go. In return Washington released five Iranians.", id="en"),
        pytest.param("de", "Teheran ließ fünf Amerikaner frei. Washington entließ im Gegenzug fünf Iraner.", id="de"),
        pytest.param(
            "ru", "Тегеран отпустил пятерых американцев. Взамен Вашингтон освободил пятерых иранцев.", id="ru"
        ),
        pytest.param(
            "pl", "Teheran wypuścił pięciu Amerykanów. W zamian Waszyngton uwolnił pięciu Irańczyków.", id="pl"
        ),
    ],
)
def test_as_many_on_the_other_side_are_others(lang, text):
    """Both sides of an exchange may free the same number."""
    told = [(c.count, c.population, c.country) for c in read(lang, text) if c.kind == "release"]
    assert told == [(5, "foreign_nationals", "IR"), (5, "foreign_nationals", "US")]


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("de", "Die Gruppe zählt neun politische Gefangene, die in Haft gestorben sind.", "death_in_custody"),
        ("en", "The group counts nine political prisoners who died in custody.", "death_in_custody"),
        ("uk", "Правозахисники повідомляють про 40 політв'язнів, звільнених у липні.", "release"),
    ],
)
def test_who_died_or_was_freed_is_no_stock(lang, text, kind):
    """Somebody may count them all the same."""
    assert [(c.kind, c.count) for c in read(lang, text)] == [(kind, 9 if lang != "uk" else 40)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Minsk begnadigte 20 Gefangene, von denen nur sechs aus politischen Gründen saßen."),
        ("de", "Minsk begnadigte am Montag 20 Gefangene. Sechs von ihnen saßen aus politischen Gründen."),
        ("en", "Minsk released 20 inmates. Of these, six had been jailed for their politics."),
        ("ru", "Минск отпустил 20 человек, из них шестеро сидели за политику."),
        ("pl", "Mińsk ułaskawił 20 osób, z czego sześć siedziało z powodów politycznych."),
    ],
)
def test_who_sat_for_politics_among_the_freed(lang, text):
    """They are freed, too, and nobody is held."""
    claims = [(c.kind, c.count, c.population) for c in read(lang, text)]
    assert claims == [("release", 20, "prisoners"), ("release", 6, "political_prisoners")]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("be", "Беларусь адпусціла 52 вязняў. Літоўцаў у аўтобусах было шасцёра.", 6),
        ("uk", "Мінськ відпустив 52 в'язнів. Литовців серед них, за словами міністра, шестеро.", 6),
        ("ru", "Минск отпустил 52 заключенных. Поляков среди вышедших было трое.", 3),
    ],
)
def test_a_nation_told_before_its_number(lang, text, count):
    """Slavic languages may open with whom they count."""
    assert [(c.count, c.population) for c in read(lang, text)] == [(52, "prisoners"), (count, "foreign_nationals")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "EU sanctions on Belarus remain in force until February. The list runs to 312 people and 57 entities."),
        (
            "en",
            "The EU agreed to keep its Belarus measures in place. The list runs to 312 individuals and 57 entities.",
        ),
        ("de", "Die EU hat die Sanktionen gegen Belarus verlängert. Auf der Liste stehen 312 Personen und 57 Firmen."),
        ("ru", "ЕС продлил санкции против Беларуси на год. В списке 312 человек и 57 организаций."),
        ("pl", "Restrykcje UE będą obowiązywać przez rok. Na liście pozostaje 312 osób i 57 podmiotów z Białorusi."),
    ],
)
def test_a_list_that_was_only_prolonged_holds_nobody(lang, text):
    """What remains in force is no act, and its numbers are none of prisoners."""
    assert not read(lang, text)


def test_a_ground_told_behind_the_noun():
    """The clause behind a comma says who they are."""
    (claim,) = read("uk", "Мінськ звільнив 14 в'язнів, засуджених з політичних мотивів.")
    assert (claim.count, claim.population) == (14, "political_prisoners")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Wie viele Managua am Montag laufen ließ, ist umstritten. Das Portal spricht von 30, das Amt von 19."),
        ("en", "How many Managua let go on Monday is disputed. The portal counted at least 30, a rights group 19."),
        (
            "ru",
            "Сколько человек Манагуа отпустила в понедельник, неизвестно. Издание насчитало 30, юристы говорят о 19.",
        ),
    ],
)
def test_answers_to_a_number_left_open(lang, text):
    """What sources say to it are claims of that event, with its day and country."""
    claims = [(c.kind, c.count, c.country, c.date_start) for c in read(lang, text)]
    assert claims == [("release", 30, "NI", date(2025, 9, 15)), ("release", 19, "NI", date(2025, 9, 15))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The EU lifted sanctions on 170 people, including Lukashenko, and three companies."),
        ("ru", "ЕС приостановил санкции против 170 человек, включая Лукашенко, и трех компаний."),
        ("pl", "UE zawiesiła wczoraj zakaz wjazdu 170 Białorusinów, z Łukaszenką na czele, a także trzech firm."),
    ],
)
def test_firms_behind_who_is_named_of_the_people(lang, text):
    """Only he is of the people; the firms are a number of their own."""
    assert told(lang, text) == [("sanction_lifted", 3), ("sanction_lifted", 170)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk freed Ales Bialiatski, the Nobel laureate, and 122 others."),
        ("de", "Minsk ließ Ales Bjaljazki, den Gründer von Wjasna, und 122 weitere Gefangene frei."),
        ("pl", "Na wolność wyszedł Aleś Bialacki, laureat Nobla, oraz 122 innych więźniów."),
    ],
)
def test_somebody_named_who_that_is_and_others(lang, text):
    """An apposition does not part the one named from the others."""
    claims = [(c.count, bool(c.targets)) for c in read(lang, text)]
    assert claims == [(None, True), (122, False)]


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "Belarus freed political prisoners in waves: 14 in June, 52 in July.", "release"),
        ("de", "Freigelassene politische Gefangene: 14 im Juni, 52 im Juli.", "release"),
        ("pl", "Zwolnienia na Białorusi: 14 w czerwcu, 52 w lipcu.", "release"),
        ("be", "Палітвязняў адпускалі хвалямі: у чэрвені 14, у ліпені 52.", "release"),
        ("ru", "Освобождали волнами: 14 в июне, 52 в июле.", "release"),
        ("uk", "Засуджували у Мінську: у червні — 14, у липні — 52.", "sentence"),
    ],
)
def test_a_series_behind_a_colon(lang, text, kind):
    """Bare numbers, each beside its day, are of the verb or noun before the colon."""
    claims = [(c.kind, c.count, c.date_start) for c in read(lang, text)]
    assert claims == [(kind, 14, date(2025, 6, 1)), (kind, 52, date(2025, 7, 1))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk will free 34 Americans if Washington lifts sanctions."),
        ("de", "Minsk wird 34 Amerikaner freilassen, wenn Washington die Sanktionen aufhebt."),
        ("ru", "Минск отпустит 34 американцев, если Вашингтон снимет санкции."),
        ("uk", "Мінськ звільнить 34 американців, якщо Вашингтон зніме санкції."),
    ],
)
def test_a_plan_with_a_condition_behind_it(lang, text):
    """Neither the plan nor its condition is sure."""
    assert [(c.kind, c.count, c.modality) for c in read(lang, text)] == [
        ("release", 34, "hypothetical"),
        ("sanction_lifted", None, "hypothetical"),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Viasna's list of political prisoners grew by 18 names and now numbers 1,201."),
        ("de", "Die Liste der politischen Gefangenen wuchs um 18 Namen und umfasst nun 1.201."),
        ("ru", "Список политзаключенных вырос на 18 имен и теперь насчитывает 1201 человека."),
        ("pl", "Lista więźniów politycznych wydłużyła się o 18 nazwisk i liczy teraz 1201 osób."),
        ("uk", "Список політв'язнів подовшав на 18 прізвищ і налічує тепер 1201 людину."),
        ("be", "Спіс палітвязняў падоўжыўся на 18 імёнаў і цяпер налічвае 1201 чалавека."),
    ],
)
def test_a_list_that_grew_and_all_on_it(lang, text):
    """Who came to it was taken, who is on it is held."""
    assert told(lang, text) == [("detention", 18), ("held", 1201)]
