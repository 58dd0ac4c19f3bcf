"""What is read from Polish. Published on Wednesday 15 October 2025, unless said; all persons are made up."""

from datetime import date

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims import detect, read_claims
from faustpfand.extract.claims.numbers import number_at, quantities
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.tokens import tokens
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.extract.claims.when import mentions, resolve
from faustpfand.records import Article, ClaimKind, Modality

WEDNESDAY = date(2025, 10, 15)


def read(text, published=WEDNESDAY):
    return read_claims(Article(id="a", text=text, lang="pl", published=published))


def people(text):
    pack = load("pl")
    return quantities(Phrases(tokens(text, pack.separators), pack.vocabulary), pack, [], None)


def days(text, **asked):
    (mention,) = mentions(text, load("pl").calendar)
    found = resolve(mention, WEDNESDAY, **asked)
    return None if found is None else tuple(day.isoformat() for day in found)


COUNTED = [
    ("Mińsk wypuścił w poniedziałek 14 więźniów.", [("release", 14, "prisoners")]),
    ("Kuba zwolniła 53 opozycjonistów.", [("release", 53, "political_prisoners")]),
    ("Zwolniono pięćdziesięciu trzech więźniów politycznych.", [("release", 53, "political_prisoners")]),
    ("W Baku uwolniono dziewięcioro dysydentów.", [("release", 9, "political_prisoners")]),
    ("Na wolność wyszło dwudziestu dziewięciu skazanych.", [("release", 29, "prisoners")]),
    ("Z kolonii wyszło czterech więźniów politycznych.", [("release", 4, "political_prisoners")]),
    ("Areszt opuściło wczoraj ponad 40 demonstrantów.", [("release", 40, "political_prisoners")]),
    ("Wolność odzyskało w maju sześciu Litwinów.", [("release", 6, "foreign_nationals")]),
    ("Ułaskawiono 16 więźniów politycznych.", [("release", 16, "political_prisoners")]),
    ("Łukaszenka darował resztę kary ośmiu kobietom.", [("release", 8, "women")]),
    ("W Homlu 19 zatrzymanych zostało zwolnionych bez zarzutów.", [("release", 19, "prisoners")]),
    ("Uwolnienie 31 więźniów politycznych zaskoczyło wszystkich.", [("release", 31, "political_prisoners")]),
    ("Iran wypuścił z aresztu czterech Amerykanów.", [("release", 4, "foreign_nationals")]),
    ("Czternastu demonstrantów mogło wrócić do domu.", [("release", 14, "political_prisoners")]),
    ("Niemcy wywalczyły wolność dla pięciu więźniów.", [("release", 5, "prisoners")]),
    ("Akt łaski objął 37 więźniów.", [("release", 37, "prisoners")]),
    ("Dziewięciu więźniów, zatrzymanych w maju, zwolniono.", [("release", 9, "prisoners")]),
    ("114 więźniów politycznych wywieziono na Ukrainę.", [("release", 114, "political_prisoners")]),
    ("Nikaragua wydaliła z kraju 43 opozycjonistów.", [("release", 43, "political_prisoners")]),
    ("Bilans ułaskawień politycznych sięga 200 osób.", [("release", 200, "political_prisoners")]),
    (
        "Łukaszenka ułaskawił 40 więźniów, w tym osiem kobiet i trzech Litwinów.",
        [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
    ),
    (
        "Wenezuela zwolniła 80 więźniów. Wśród nich jest jedenaście kobiet.",
        [("release", 80, "prisoners"), ("release", 11, "women")],
    ),
    (
        "Mińsk zwolnił 80 więźniów. Według Kijowa wśród zwolnionych są cztery kobiety.",
        [("release", 80, "prisoners"), ("release", 4, "women")],
    ),
    (
        "W lipcu Mińsk wypuścił 16 więźniów, w sierpniu siedmiu.",
        [("release", 16, "prisoners"), ("release", 7, "prisoners")],
    ),
    (
        "W czerwcu wyszło 18 więźniów, w lipcu następnych 21 i we wrześniu jeszcze 52.",
        [("release", 18, "prisoners"), ("release", 21, "prisoners"), ("release", 52, "prisoners")],
    ),
    ("Pięciu spośród dziewięciu zatrzymanych wypuszczono.", [("release", 5, "prisoners")]),
    ("W Mińsku zatrzymano 47 protestujących.", [("detention", 47, "political_prisoners")]),
    ("Podczas protestów aresztowano 120 osób.", [("detention", 120, "political_prisoners")]),
    ("W Homlu aresztowanych zostało 90 demonstrantów.", [("detention", 90, "political_prisoners")]),
    ("Wiasna odnotowała w niedzielę 47 zatrzymań.", [("detention", 47, "prisoners")]),
    ("Za kratki trafiło w marcu 82 działaczy.", [("detention", 82, "political_prisoners")]),
    ("Do aresztów wtrącono 12 dziennikarzy.", [("detention", 12, "prisoners")]),
    ("Za więźniów politycznych uznano kolejne 22 osoby.", [("detention", 22, "political_prisoners")]),
    ("Lista więźniów politycznych wydłużyła się o siedem nazwisk.", [("detention", 7, "political_prisoners")]),
    ("Status więźnia politycznego przyznano 41 osobom.", [("detention", 41, "political_prisoners")]),
    ("Przez areszty przeszło 38 tys. mieszkańców Białorusi.", [("detention", 38000, "prisoners")]),
    ("Na listę więźniów politycznych wpisano 38 nazwisk.", [("detention", 38, "political_prisoners")]),
    ("Na Białorusi jest 1168 więźniów politycznych.", [("held", 1168, "political_prisoners")]),
    ("Za kratami siedzi jeszcze trzystu więźniów politycznych.", [("held", 300, "political_prisoners")]),
    ("W rosyjskich łagrach przebywa 12 obywateli Polski.", [("held", 12, "foreign_nationals")]),
    ("W koloniach przetrzymywanych jest 32 dziennikarzy.", [("held", 32, "prisoners")]),
    ("Białoruś więzi z powodów politycznych 900 osób.", [("held", 900, "political_prisoners")]),
    ("Karę odbywa jeszcze 35 działaczy.", [("held", 35, "political_prisoners")]),
    ("Liczba więźniów politycznych wzrosła do 1440.", [("held", 1440, "political_prisoners")]),
    ("Sąd w Moskwie skazał 14 krytyków Kremla.", [("sentence", 14, "political_prisoners")]),
    ("Wyroki w sprawach politycznych usłyszały 122 osoby.", [("sentence", 122, "political_prisoners")]),
    ("W Hongkongu skazano zaocznie trzynaścioro działaczy.", [("sentence", 13, "political_prisoners")]),
    ("W kolonii w Mohylewie zmarło trzech więźniów politycznych.", [("death_in_custody", 3, "political_prisoners")]),
    ("UE nałożyła sankcje na 16 sędziów.", [("sanction_imposed", 16, None)]),
    ("Domagamy się uwolnienia 17 górników.", [("demand", 17, "prisoners")]),
]


@pytest.mark.parametrize(("text", "claims"), COUNTED)
def test_counted_people(text, claims):
    """Each number is one claim of the kind and population that the sentence tells."""
    assert [(c.kind.value, c.count, c.population) for c in read(text)] == claims


MODALITIES = [
    ("Mińsk wypuści w listopadzie 30 więźniów politycznych.", "release", Modality.PLANNED),
    ("Wkrótce na wolność wyjdzie 30 więźniów politycznych.", "release", Modality.PLANNED),
    ("Łukaszenka zapowiedział zwolnienie 30 więźniów politycznych.", "release", Modality.PLANNED),
    ("Hawana obiecała uwolnić 53 więźniów politycznych.", "release", Modality.PLANNED),
    ("Na wolność ma wyjść 20 opozycjonistów.", "release", Modality.PLANNED),
    ("Władze będą zwalniać po 10 więźniów politycznych.", "release", Modality.PLANNED),
    ("Mińsk mógłby wypuścić 200 więźniów politycznych.", "release", Modality.HYPOTHETICAL),
    ("Mińsk zwolniłby 200 więźniów politycznych, gdyby zniesiono cła.", "release", Modality.HYPOTHETICAL),
    ("Być może uwolnionych zostanie 50 opozycjonistów.", "release", Modality.HYPOTHETICAL),
    ("Dyplomaci nie wykluczają, że wyjdzie 50 więźniów politycznych.", "release", Modality.HYPOTHETICAL),
    ("Reżim nie wypuścił żadnego z 30 więźniów politycznych.", "release", Modality.DENIED),
    ("Łukaszenka odmówił zwolnienia 12 więźniów politycznych.", "release", Modality.DENIED),
    ("Rzecznik zaprzeczył, że zwolniono 12 opozycjonistów.", "release", Modality.DENIED),
    ("Na Białorusi nie ma więźniów politycznych, twierdzi Łukaszenka.", "release", Modality.DENIED),
    ("Zwolniono nie tylko 12 opozycjonistów.", "release", Modality.ASSERTED),
    ("Według opozycji zwolniono 12 więźniów politycznych.", "release", Modality.ASSERTED),
    ("Unia rozważa zniesienie sankcji.", "sanction_lifted", Modality.HYPOTHETICAL),
    ("Biały Dom zapowiedział złagodzenie sankcji wobec Mińska.", "sanction_lifted", Modality.PLANNED),
    ("Kanada nałoży nowe sankcje na Mińsk.", "sanction_imposed", Modality.PLANNED),
    ("Wysłannik ma spotkać się z Łukaszenką w sprawie więźniów.", "negotiation", Modality.PLANNED),
    ("Rozmowy rządów o więźniach nie doszły do skutku.", "negotiation", Modality.DENIED),
    ("Astana zaprzecza, że ma więźniów politycznych.", "held", Modality.DENIED),
]


@pytest.mark.parametrize(("text", "kind", "modality"), MODALITIES)
def test_modality(text, kind, modality):
    """Perfective presents and plans are planned, conditionals hypothetical, what did not happen denied."""
    assert [(c.kind.value, c.modality) for c in read(text)] == [(kind, modality)]


DATES = [
    ("dziś", "2025-10-15", "2025-10-15"),
    ("dzisiaj", "2025-10-15", "2025-10-15"),
    ("wczoraj", "2025-10-14", "2025-10-14"),
    ("wczorajszego wieczora", "2025-10-14", "2025-10-14"),
    ("przedwczoraj", "2025-10-13", "2025-10-13"),
    ("w poniedziałek", "2025-10-13", "2025-10-13"),
    ("we wtorek", "2025-10-14", "2025-10-14"),
    ("w środę", "2025-10-15", "2025-10-15"),
    ("w czwartek", "2025-10-09", "2025-10-09"),
    ("w piątek", "2025-10-10", "2025-10-10"),
    ("w sobotę", "2025-10-11", "2025-10-11"),
    ("w niedzielę", "2025-10-12", "2025-10-12"),
    ("w sobotni wieczór", "2025-10-11", "2025-10-11"),
    ("w ostatnią środę", "2025-10-08", "2025-10-08"),
    ("w miniony piątek", "2025-10-10", "2025-10-10"),
    ("8 stycznia", "2025-01-08", "2025-01-08"),
    ("20 grudnia", "2024-12-20", "2024-12-20"),
    ("12 kwietnia 2022 r.", "2022-04-12", "2022-04-12"),
    ("3.05.2021", "2021-05-03", "2021-05-03"),
    ("28 września ubiegłego roku", "2024-09-28", "2024-09-28"),
    ("we wrześniu", "2025-09-01", "2025-09-30"),
    ("w listopadzie", "2024-11-01", "2024-11-30"),
    ("w marcu 2006 roku", "2006-03-01", "2006-03-31"),
    ("w sierpniu ub. r.", "2024-08-01", "2024-08-31"),
    ("w czerwcu tego roku", "2025-06-01", "2025-06-30"),
    ("na początku czerwca", "2025-06-01", "2025-06-10"),
    ("w połowie czerwca", "2025-06-11", "2025-06-20"),
    ("pod koniec lutego 2024", "2024-02-21", "2024-02-29"),
    ("w miniony weekend", "2025-10-11", "2025-10-12"),
    ("w ubiegłym tygodniu", "2025-10-06", "2025-10-12"),
    ("w tym tygodniu", "2025-10-13", "2025-10-19"),
    ("w zeszłym miesiącu", "2025-09-01", "2025-09-30"),
    ("w tym miesiącu", "2025-10-01", "2025-10-31"),
    ("w zeszłym roku", "2024-01-01", "2024-12-31"),
    ("w tym roku", "2025-01-01", "2025-12-31"),
    ("trzy lata temu", "2022-01-01", "2022-12-31"),
    ("przed pięcioma laty", "2020-01-01", "2020-12-31"),
    ("rok temu", "2024-01-01", "2024-12-31"),
    ("dwa dni temu", "2025-10-13", "2025-10-13"),
    ("dwa tygodnie temu", "2025-09-29", "2025-10-05"),
    ("dwa miesiące temu", "2025-08-01", "2025-08-31"),
    ("w 2020 roku", "2020-01-01", "2020-12-31"),
    ("wiosną", "2025-03-01", "2025-05-31"),
    ("latem 2021", "2021-06-01", "2021-08-31"),
    ("w ciągu ostatniej doby", "2025-10-14", "2025-10-15"),
    ("przez ostatnie trzy tygodnie", "2025-09-24", "2025-10-15"),
    ("przez ostatni rok", "2024-10-15", "2025-10-15"),
    ("w listopadowej rundzie", "2024-11-01", "2024-11-30"),
]


@pytest.mark.parametrize(("text", "first", "last"), DATES)
def test_dates(text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    assert days(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("dzień wcześniej", "2025-02-27"),
        ("nazajutrz", "2025-03-01"),
        ("tego samego dnia", "2025-02-28"),
        ("trzy dni później", "2025-03-03"),
        ("tydzień wcześniej", "2025-02-21"),
        ("razem z nim", "2025-02-28"),
    ],
)
def test_dates_that_point_back(text, first):
    """Some days are told by what was told before."""
    before = (date(2025, 2, 28), date(2025, 2, 28))

    assert days(text, last=before)[0] == first


@pytest.mark.parametrize(
    "text", ["środki medyczne", "czwarty więzień", "po raz piąty", "mają prawo", "trzy lata kolonii", "Wiosna podała"]
)
def test_no_dates(text):
    """Words that only look like days, months and seasons are none."""
    assert mentions(text, load("pl").calendar) == []


def test_since_dates_a_flow():
    """What happened "since" a day runs to the publication."""
    (claim,) = read("Od 8 stycznia wypuszczono 139 więźniów politycznych.")

    assert (claim.date_start, claim.date_end) == (date(2025, 1, 8), WEDNESDAY)


def test_period_of_two_dates():
    """ "Od … do …" gives both ends."""
    (claim,) = read("Od 8 stycznia do 17 lutego wypuszczono 139 więźniów politycznych.")

    assert (claim.date_start, claim.date_end) == (date(2025, 1, 8), date(2025, 2, 17))


@pytest.mark.parametrize(
    "text",
    [
        "Wiasna poinformowała w piątek, że zwolniono 14 więźniów politycznych.",
        "W piątek białoruska opozycja podała, że zwolniono 14 więźniów politycznych.",
        "Zwolniono 14 więźniów politycznych, podała w piątek Wiasna.",
    ],
)
def test_day_of_the_report_dates_no_event(text):
    """The day on which somebody said so is not the day of the release."""
    (claim,) = read(text)

    assert claim.date_start is None


@pytest.mark.parametrize(
    "text",
    [
        "Do aresztów trafiło w sobotę 120 demonstrantów.",
        "Wiasna poinformowała o uwolnieniu w sobotę 80 więźniów politycznych.",
        "Po sobotnim zwolnieniu 52 opozycjonistów Mińsk milczy.",
        "W sobotę do Wilna wywieziono dziewięciu więźniów politycznych.",
    ],
)
def test_a_place_or_a_report_beside_the_day_does_not_take_it(text):
    """ "Do" is mostly a way to a place; "informed of the release on Saturday" dates the release."""
    (claim,) = read(text)

    assert claim.date_start == date(2025, 10, 11)


def test_year_of_an_attribute_dates_nothing():
    """The laureate "z 2022 r." was freed some other day."""
    (claim,) = read("Noblista Anton Biełow, laureat z 2022 r., wyszedł na wolność.")

    assert claim.date_start is None


NUMBERS = [
    ("dwoje", 2),
    ("dwiema", 2),
    ("trzej", 3),
    ("pięcioro", 5),
    ("szóstka", 6),
    ("ośmiorgu", 8),
    ("jedenastu", 11),
    ("dwanaścioro", 12),
    ("trzydziestu jeden", 31),
    ("dwadzieścioro troje", 23),
    ("osiemdziesięciu dziewięciu", 89),
    ("stu dwudziestu trzech", 123),
    ("dwustu", 200),
    ("czterystu pięćdziesięciu", 450),
    ("pięciuset", 500),
    ("dziewięćset dziewięćdziesiąt dziewięć", 999),
    ("tysiąc stu", 1100),
    ("dwa tysiące trzystu czterdziestu pięciu", 2345),
    ("czterema tysiącami", 4000),
    ("dwanaście tysięcy", 12000),
    ("sto tysięcy", 100000),
    ("dwieście pięćdziesiąt tysięcy", 250000),
    ("milion", 1000000),
    ("pół tysiąca", 500),
    ("półtora tysiąca", 1500),
    ("pół setki", 50),
    ("tuzin", 12),
    ("dwa tuziny", 24),
    ("1 358", 1358),
    ("1\u00a0358", 1358),
    ("1.400", 1400),
    ("18,6 tys.", 18600),
    ("2 tysiące", 2000),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_number_words(text, value):
    """Number words of all cases and sorts have the value a reader gives them."""
    pack = load("pl")
    found = tokens(text, pack.separators)
    number = number_at(found, 0, pack)

    assert number is not None
    assert (number.value, number.end) == (value, len(found))


COMPARED = [
    ("ponad 700 osób", 700, Comparator.OVER),
    ("przeszło tysiąc więźniów", 1000, Comparator.OVER),
    ("grubo ponad 200 osób", 200, Comparator.OVER),
    ("więcej niż dwustu działaczy", 200, Comparator.OVER),
    ("200 osób z okładem", 200, Comparator.OVER),
    ("ponad setkę osób", 100, Comparator.OVER),
    ("blisko 170 kobiet", 170, Comparator.UNDER),
    ("niemal pięćset osób", 500, Comparator.UNDER),
    ("niespełna 40 więźniów", 40, Comparator.UNDER),
    ("prawie 900 osób", 900, Comparator.UNDER),
    ("bez mała 300 osób", 300, Comparator.UNDER),
    ("nie więcej niż 40 osób", 40, Comparator.UNDER),
    ("około setki osób", 100, Comparator.ABOUT),
    ("ok. 200 osób", 200, Comparator.ABOUT),
    ("mniej więcej 60 osób", 60, Comparator.ABOUT),
    ("co najmniej siedem kobiet", 7, Comparator.AT_LEAST),
    ("nie mniej niż 1264 osoby", 1264, Comparator.AT_LEAST),
    ("liczba więźniów przekroczyła 150", 150, Comparator.OVER),
    ("przynajmniej 38 protestujących", 38, Comparator.AT_LEAST),
    ("od 13 do 15 więźniów", 13, Comparator.AT_LEAST),
    ("między 50 a 70 osób", 50, Comparator.AT_LEAST),
    ("50–60 osób", 50, Comparator.AT_LEAST),
    ("dziewięciu więźniów politycznych", 9, Comparator.EXACT),
    ("aż 200 osób", 200, Comparator.EXACT),
]


@pytest.mark.parametrize(("text", "value", "comparator"), COMPARED)
def test_people_with_comparator(text, value, comparator):
    """A number is read with the word before or behind it that bounds it."""
    assert [(q.value, q.comparator) for q in people(text)] == [(value, comparator)]


@pytest.mark.parametrize(
    "text",
    [
        "po pięciu latach",
        "dwunastu lat więzienia",
        "3 mln zł",
        "30 proc.",
        "w 14 miastach",
        "o 21 więcej niż we wrześniu",
        "w wieku 45 lat",
        "art. 130",
        "w dwóch sprawach",
        "820 tysięcy ton",
        "12 mieszkań",
        "Mazur, 63,",
        "20 procent",
        "trzy godziny",
    ],
)
def test_no_people(text):
    """Years, money, shares, places, ages, articles of law and cases are no people."""
    assert people(text) == []


@pytest.mark.parametrize("text", ["kilkunastu więźniów", "setki osób", "kilka tysięcy osób", "wielu opozycjonistów"])
def test_vague_numbers_are_none(text):
    """ "Dozens" is no number."""
    assert [q.value for q in people(text)] == [None]


NAMED = [
    ("Sąd skazał dziennikarza Antona Biełowa na osiem lat kolonii.", "sentence", ("Antona Biełowa",)),
    ("Działaczka Iryna Biełowa została skazana na sześć lat łagru.", "sentence", ("Iryna Biełowa",)),
    ("Artyście Antonowi Biełowowi wymierzono dziesięć lat kolonii karnej.", "sentence", ("Antonowi Biełowowi",)),
    ("W Mińsku aresztowano opozycjonistę Antona Biełowa.", "detention", ("Antona Biełowa",)),
    ("Bloger Anton Biełow trafił za kraty.", "detention", ("Anton Biełow",)),
    ("Opozycjonista Anton Biełow zmarł w kolonii karnej.", "death_in_custody", ("Anton Biełow",)),
    ("Noblista Anton Biełow wyszedł na wolność.", "release", ("Anton Biełow",)),
    ("Reżim zwolnił opozycjonistkę Irynę Biełową.", "release", ("Irynę Biełową",)),
    ("Opozycjonistka Iryna Biełowa jest już na wolności.", "release", ("Iryna Biełowa",)),
    ("Opozycjonista Anton Biełow wciąż siedzi w więzieniu.", "held", ("Anton Biełow",)),
    ("Opozycjonista Anton Biełow siedzi w areszcie od maja 2023 roku.", "detention", ("Anton Biełow",)),
]


@pytest.mark.parametrize(("text", "kind", "targets"), NAMED)
def test_named_people(text, kind, targets):
    """People told by name are the targets, in the case in which they are written."""
    assert [(c.kind.value, c.population, c.targets) for c in read(text)] == [(kind, "named_persons", targets)]


def test_a_verb_without_a_subject_points_to_the_person_named_before():
    """Polish leaves "he" out: "Trafił za kraty"."""
    claims = read("Lider opozycji Anton Biełow wyszedł na wolność w piątek. Trafił za kraty w 2021 roku.")

    assert [(c.kind, c.targets) for c in claims] == [
        (ClaimKind.RELEASE, ("Anton Biełow",)),
        (ClaimKind.DETENTION, ("Anton Biełow",)),
    ]


def test_examples_of_a_number_are_its_targets():
    """ "Wśród nich" names people of those counted."""
    (claim,) = read("Mińsk zwolnił 14 więźniów politycznych, wśród nich Antona Biełowa i Irynę Mazur.")

    assert (claim.count, claim.targets) == (14, ("Antona Biełowa", "Irynę Mazur"))


SANCTIONS = [
    ("USA zniosły sankcje wobec linii Belavia.", "sanction_lifted", ("USA",), None),
    ("Departament Skarbu wydał liniom Belavia licencję.", "sanction_lifted", ("Departament Skarbu",), None),
    ("Stany Zjednoczone wykreśliły z listy sankcyjnej trzy banki.", "sanction_lifted", ("Stany Zjednoczone",), 3),
    ("Unia Europejska zawiesiła sankcje na potas.", "sanction_lifted", ("Unia Europejska",), None),
    ("Kanada nałożyła sankcje na 13 urzędników.", "sanction_imposed", ("Kanada",), 13),
    ("Londyn objął sankcjami dziewięciu sędziów.", "sanction_imposed", ("Londyn",), 9),
    ("USA wpisały na czarną listę pięć firm.", "sanction_imposed", ("USA",), 5),
    ("Szwajcaria zamroziła aktywa 40 funkcjonariuszy.", "sanction_imposed", ("Szwajcaria",), 40),
    ("Unia zakazała importu białoruskich nawozów.", "sanction_imposed", ("Unia",), None),
]


@pytest.mark.parametrize(("text", "kind", "actors", "count"), SANCTIONS)
def test_sanctions(text, kind, actors, count):
    """A sanction has its authority as written and, if told, the number of those it is on."""
    assert [(c.kind.value, c.actors, c.count) for c in read(text)] == [(kind, actors, count)]


def test_each_authority_imposes_its_own():
    """Two authorities are two claims."""
    claims = read("Kanada i Wielka Brytania nałożyły sankcje na Mińsk.")

    assert [c.actors for c in claims] == [("Kanada",), ("Wielka Brytania",)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Amnesty International żąda uwolnienia wszystkich więźniów politycznych.", ("Amnesty International",)),
        ("Bogota wezwała Caracas do zwolnienia więźniów politycznych.", ("Bogota",)),
        ("Foro Penal domaga się wypuszczenia więźniów politycznych.", ("Foro Penal",)),
        ("Waszyngton zaapelował o uwolnienie wszystkich więźniów politycznych.", ("Waszyngton",)),
    ],
)
def test_demand(text, actors):
    """A demand is no release; who asks is its actor, the addressee is not."""
    assert [(c.kind, c.actors) for c in read(text)] == [(ClaimKind.DEMAND, actors)]


@pytest.mark.parametrize(
    "text",
    [
        "Wysłannik spotkał się w Mińsku z Łukaszenką w sprawie więźniów.",
        "Łukaszenka rozmawiał telefonicznie z Trumpem o więźniach.",
        "Delegacja USA prowadziła w Mińsku rozmowy z Łukaszenką o sankcjach.",
        "Z wizytą w Mińsku był wysłannik Trumpa; mówił o więźniach. Odbyło się spotkanie z Łukaszenką.",
    ],
)
def test_talks(text):
    """A meeting, a call or talks about prisoners or sanctions are a negotiation."""
    assert ClaimKind.NEGOTIATION in {c.kind for c in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Trener zwolnił trzech asystentów.",
        "W środę w Warszawie policja zatrzymała dwóch złodziei samochodów.",
        "Klub wypuści napastnika, a dwóch obrońców zatrzyma do zimy.",
        "Za rozboje skazano w ubiegłym roku 214 osób.",
        "Fabryka zwolniła w marcu 300 pracowników.",
        "Strony wymieniły 150 jeńców.",
        "Na ulice wyszło 20 tysięcy demonstrantów.",
        "Unijni ministrowie przedłużyli sankcje o rok.",
        "Prokurator zażądał dla Iryny Biełowej siedmiu lat więzienia.",
        "Więźniowie polityczni nie mają prawa do paczek.",
        "Firmy zwalnia się z podatku na dwa lata.",
        "Czy zwolniono 14 więźniów politycznych?",
        "Ceny potasu spadły o 12 procent.",
        "Obrońcy praw człowieka opisali 120 przypadków represji.",
    ],
)
def test_nothing_to_read(text):
    """Sport, crime, work, war, protests, trials still running and questions tell no claim."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("W Hawanie zwolniono 53 opozycjonistów.", "CU"),
        ("Teheran wypuścił 12 demonstrantów.", "IR"),
        ("W tureckich więzieniach siedzi 40 więźniów politycznych.", "TR"),
        ("Łukaszenka ułaskawił 16 więźniów politycznych.", "BY"),
        ("Wenezuelskie władze zwolniły 80 więźniów politycznych.", "VE"),
        ("Do Polski dotarło 14 więźniów politycznych, których zwolnił Mińsk.", "BY"),
        ("W Grodnie zatrzymano 12 działaczy.", "BY"),
    ],
)
def test_country(text, country):
    """Towns in all cases, adjectives and rulers tell the country; a country of arrival does not."""
    assert {c.country for c in read(text)} == {country}


def test_detect():
    """Polish is known by its commonest words, and a headline by the words of the pack."""
    assert detect("Mińsk zwolnił w sobotę czternastu więźniów politycznych, którzy trafili do Wilna.") == "pl"
    assert detect("Zwolniono 14 więźniów politycznych") == "pl"
