"""What is read from Polish. Published on Wednesday 15 October 2025, unless said; all persons are made up."""

from datetime import date

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims import detect, read_claims
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import tokens
from faustpfand.extract.claims.numbers import counting, number_at
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.quantities import quantities
from faustpfand.extract.claims.when import mentions, resolve
from faustpfand.records import Article, ClaimKind, Modality

WEDNESDAY = date(2025, 10, 15)


def read(text, published=WEDNESDAY):
    return read_claims(Article(id="a", text=text, lang="pl", published=published))


def people(text):
    pack = load("pl")
    phrases = Phrases(tokens(text, pack.separators), pack.vocabulary)
    return quantities(phrases, pack, counting(phrases, pack), [], None)


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
    ("Na Białorusi nie ma więźniów politycznych, twierdzi Łukaszenka.", "held", Modality.DENIED),
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


AGENCY = [
    ("Drzwi celi otworzyły się dla 18 więźniów politycznych.", [("release", 18, "asserted")]),
    ("Władze w Hawanie oddały wolność 27 dysydentom.", [("release", 27, "asserted")]),
    (
        "Ośmiu dziennikarzy, skazanych w zeszłym roku, odzyskało swobodę na mocy dekretu prezydenta.",
        [("release", 8, "asserted")],
    ),
    ("W ręce litewskich dyplomatów przekazano 31 więźniów politycznych.", [("release", 31, "asserted")]),
    ("Na granicy z Litwą czekano w sobotę na 14 uwolnionych.", [("release", 14, "asserted")]),
    ("Przedterminowo zwolniono warunkowo dziewięciu działaczy.", [("release", 9, "asserted")]),
    ("Sąd w Homlu nakazał natychmiastowe zwolnienie z aresztu trzech aktywistów.", [("release", 3, "asserted")]),
    ("Dwie więźniarki polityczne są już na Litwie.", [("release", 2, "asserted")]),
    (
        "Pod klucz trafili w maju, a już w październiku całą jedenastkę wypuszczono.",
        [("detention", None, "asserted"), ("release", 11, "asserted")],
    ),
    (
        "Prezydent podpisał dekret o ułaskawieniu 37 osób skazanych za przestępstwa o charakterze ekstremistycznym.",
        [("release", 37, "asserted")],
    ),
    ("Łaska objęła 22 osoby, z czego 15 to kobiety.", [("release", 22, "asserted"), ("release", 15, "asserted")]),
    ("W wyniku porozumienia z Waszyngtonem za kraty nie wrócą już 52 osoby.", []),
    ("Teheran zgodził się na wypuszczenie pięciorga Brytyjczyków.", [("release", 5, "planned")]),
    ("Kolejna grupa, 18 osób, ma opuścić więzienia do końca miesiąca.", [("release", 18, "planned")]),
    ("Reżim nie wypuścił żadnego z siedmiu liderów opozycji.", [("release", 7, "denied")]),
    ("Zwolnienia doczekało się 30 studentów zatrzymanych na kampusie.", [("release", 30, "asserted")]),
    ("Władze Nikaragui deportowały do Gwatemali 135 więźniów politycznych.", [("release", 135, "asserted")]),
    ("Samolot z 222 nikaraguańskimi więźniami politycznymi wylądował w Waszyngtonie.", [("release", 222, "asserted")]),
    ("W zamian za rosyjskiego agenta Moskwa oddała dwóch obywateli Niemiec.", [("release", 2, "asserted")]),
    ("Organizacja Foro Penal potwierdziła dotąd 73 uwolnienia.", [("release", 73, "asserted")]),
    (
        "Wypuszczono 12 Polaków, jednego Szweda i dwie Łotyszki.",
        [("release", 12, "asserted"), ("release", 1, "asserted"), ("release", 2, "asserted")],
    ),
    ("Funkcjonariusze KGB przyszli rano po sześć osób.", [("detention", 6, "asserted")]),
    ("Milicja zgarnęła z ulic Mińska 92 osoby.", [("detention", 92, "asserted")]),
    ("Do aresztu przy Akreścina trafiło 17 studentów.", [("detention", 17, "asserted")]),
    (
        "Służby przeprowadziły obławę na działaczy; zatrzymania objęły co najmniej 24 osoby.",
        [("detention", 24, "asserted")],
    ),
    ("Za udział w czuwaniu zwinięto 33 osoby.", [("detention", 33, "asserted")]),
    ("W Grodnie w ręce milicji wpadło pięciu administratorów kanałów.", [("detention", 5, "asserted")]),
    ("Pod zarzutem ekstremizmu za kraty wsadzono 14 nauczycieli.", [("detention", 14, "asserted")]),
    (
        "W ciągu doby w Moskwie i Petersburgu policja zatrzymała odpowiednio 120 i 84 demonstrantów.",
        [("detention", 120, "asserted"), ("detention", 84, "asserted")],
    ),
    (
        "Wczoraj aresztowano trzech dziennikarzy, dzień wcześniej – dwóch.",
        [("detention", 3, "asserted"), ("detention", 2, "asserted")],
    ),
    (
        "W Brześciu ujęto dziesięciu protestujących, w Homlu siedmiu.",
        [("detention", 10, "asserted"), ("detention", 7, "asserted")],
    ),
    ("Sąd zastosował areszt wobec czterech współpracowników portalu.", [("detention", 4, "asserted")]),
    ("Po wyborach za kratkami wylądowało ponad 2400 osób.", [("detention", 2400, "asserted")]),
    ("Naliczono 86 zatrzymań z powodów politycznych.", [("detention", 86, "asserted")]),
    ("Nocą zabrano z domów 11 obrońców praw człowieka.", [("detention", 11, "asserted")]),
    ("Policja wyprowadziła w kajdankach redaktora Pawła Nowaka.", [("detention", None, "asserted")]),
    ("Wobec opozycjonisty Marka Wolnego zastosowano areszt na dwa miesiące.", [("detention", None, "asserted")]),
    ("OMON zatrzymał ponad pół setki manifestantów.", [("detention", 50, "asserted")]),
    ("Wśród ujętych jest troje nieletnich.", []),
    ("Za kratami pozostaje 1 168 więźniów politycznych.", [("held", 1168, "asserted")]),
    ("Białoruskie więzienia wciąż kryją ponad 1100 więźniów sumienia.", [("held", 1100, "asserted")]),
    ("Na uwolnienie czeka jeszcze 1103 więźniów politycznych.", [("held", 1103, "asserted")]),
    ("W celach nadal tkwi 28 pracowników mediów.", [("held", 28, "asserted")]),
    ("Według Wiasny status więźnia politycznego ma 1246 osób.", [("held", 1246, "asserted")]),
    ("Wiasna uznaje za więźniów politycznych 1246 Białorusinów.", [("held", 1246, "asserted")]),
    ("Obecnie odsiadują wyroki 34 dziennikarki i dziennikarze.", [("held", 34, "asserted")]),
    ("Reżim przetrzymuje jako zakładników 19 obywateli Unii Europejskiej.", [("held", 19, "asserted")]),
    ("Za kratami siedzi co najmniej 40 adwokatów.", [("held", 40, "asserted")]),
    ("Liczbę więźniów politycznych w Azerbejdżanie szacuje się na 375.", [("held", 375, "asserted")]),
    ("Więźniów politycznych w Rosji jest już ponad 3000.", [("held", 3000, "asserted")]),
    ("Lista więźniów politycznych Memoriału liczy 1045 nazwisk.", [("held", 1045, "asserted")]),
    ("Pod koniec września w więzieniach przebywało 1184 więźniów politycznych.", [("held", 1184, "asserted")]),
    ("Wyroki odbywa 16 działaczy Związku Polaków.", [("held", 16, "asserted")]),
    ("Wolności pozbawionych jest 37 duchownych.", [("held", 37, "asserted")]),
    ("Wśród więzionych jest 170 kobiet.", [("held", 170, "asserted")]),
    ("Na Białorusi pozostaje w niewoli ponad tysiąc osób.", [("held", 1000, "asserted")]),
    ("W areszcie śledczym czeka na proces dziewięciu obrońców praw człowieka.", [("held", 9, "asserted")]),
    ("Na siedem lat kolonii skazano Iwana Kowala.", [("sentence", None, "asserted")]),
    ("Po trzy lata łagru dostali bracia Andrej i Pawieł Kozłowie.", [("sentence", None, "asserted")]),
    ("Wyroki od dwóch do pięciu lat więzienia usłyszało 11 uczestników protestów.", [("sentence", 11, "asserted")]),
    ("Sąd w Grodnie wysłał na dwa lata za kraty 8 osób.", [("sentence", 8, "asserted")]),
    ("W procesie zbiorowym za winnych uznano 24 oskarżonych działaczy.", [("sentence", 24, "asserted")]),
    ("Trybunał w Tunisie wymierzył 40 politykom opozycji kary od 13 do 66 lat.", [("sentence", 40, "asserted")]),
    ("W tym tygodniu skazano politycznie 29 osób.", [("sentence", 29, "asserted")]),
    ("Na karę śmierci skazano pięciu demonstrantów.", [("sentence", 5, "asserted")]),
    (
        "Uznano ją winną i skazano na cztery lata; Alena Makar nie przyznała się do winy.",
        [("sentence", None, "asserted")],
    ),
    ("Od 2020 r. za kratami zmarło dziewięciu więźniów politycznych.", [("death_in_custody", 9, "asserted")]),
    ("To już ósmy więzień polityczny, który zmarł w białoruskim więzieniu.", []),
    (
        "W Egipcie w więzieniach umarło od stycznia 19 osób skazanych politycznie.",
        [("death_in_custody", 19, "asserted")],
    ),
    ("Trzech więźniów sumienia nie przeżyło tortur w więzieniu Evin.", [("death_in_custody", 3, "asserted")]),
    (
        "Wielka Brytania wpisała na listę sankcyjną 27 białoruskich sędziów i prokuratorów.",
        [("sanction_imposed", 27, "asserted")],
    ),
    (
        "Na czarną listę UE trafiło 26 kolejnych osób i dwie firmy.",
        [("sanction_imposed", 26, "asserted"), ("sanction_imposed", 2, "asserted")],
    ),
    (
        "Kanada obłożyła sankcjami 10 osób i trzy podmioty.",
        [("sanction_imposed", 10, "asserted"), ("sanction_imposed", 3, "asserted")],
    ),
    ("Rada UE zdecydowała o objęciu restrykcjami 15 urzędników.", [("sanction_imposed", 15, "asserted")]),
    ("Bruksela rozszerzyła listę sankcyjną o 25 nazwisk.", [("sanction_imposed", 25, "asserted")]),
    ("Szwajcaria przyłączyła się do unijnych sankcji wobec Białorusi.", [("sanction_imposed", None, "asserted")]),
    ("Departament Skarbu USA zamroził aktywa 8 oligarchów.", [("sanction_imposed", 8, "asserted")]),
    ("Zakaz wjazdu do Unii dostało 31 funkcjonariuszy.", [("sanction_imposed", 31, "asserted")]),
    ("Londyn uderzył sankcjami w producenta nawozów Grodno Azot.", [("sanction_imposed", None, "asserted")]),
    (
        "UE przyjęła szósty pakiet sankcji, obejmuje on 12 osób i osiem firm.",
        [("sanction_imposed", 12, "asserted"), ("sanction_imposed", 8, "asserted")],
    ),
    ("Unia zakazała importu potasu z Białorusi.", [("sanction_imposed", None, "asserted")]),
    ("Ottawa ogłosiła w piątek sankcje przeciwko dziewięciu propagandystom.", [("sanction_imposed", 9, "asserted")]),
    (
        "Norwegia i Islandia przyłączyły się do sankcji UE.",
        [("sanction_imposed", None, "asserted"), ("sanction_imposed", None, "asserted")],
    ),
    ("UE może nałożyć sankcje na kolejnych 20 sędziów.", [("sanction_imposed", 20, "hypothetical")]),
    ("Stany Zjednoczone przywróciły sankcje na Belneftekhim.", [("sanction_imposed", None, "asserted")]),
    ("Waszyngton zdjął sankcje z Biełavii.", [("sanction_lifted", None, "asserted")]),
    ("USA skreśliły z listy sankcyjnej trzy białoruskie firmy.", [("sanction_lifted", 3, "asserted")]),
    ("OFAC wydał licencję generalną na transakcje z liniami Belavia.", [("sanction_lifted", None, "asserted")]),
    ("Sankcje na białoruski potas zostały zniesione.", [("sanction_lifted", None, "asserted")]),
    ("Waszyngton rozluźnił restrykcje wobec białoruskich nawozów.", [("sanction_lifted", None, "asserted")]),
    ("Rada UE usunęła z wykazu sankcyjnego dwóch biznesmenów.", [("sanction_lifted", 2, "asserted")]),
    ("Stany Zjednoczone zgodziły się znieść sankcje na potas.", [("sanction_lifted", None, "planned")]),
    ("W zamian Waszyngton obiecał złagodzić embargo na ropę.", [("sanction_lifted", None, "planned")]),
    ("Unia nie zniosła sankcji wobec Białorusi.", [("sanction_lifted", None, "denied")]),
    ("Szefowie dyplomacji obu krajów omówili przez telefon wymianę więźniów.", [("negotiation", None, "asserted")]),
    ("W Ankarze toczą się negocjacje o wymianie więźniów między Rosją a USA.", [("negotiation", None, "asserted")]),
    (
        "Unia wezwała Mińsk do natychmiastowego i bezwarunkowego uwolnienia wszystkich więźniów politycznych.",
        [("demand", None, "asserted")],
    ),
    ("ONZ apeluje o zwolnienie 15 więzionych dziennikarzy.", [("demand", 15, "asserted")]),
    ("Eksperci ONZ zażądali, aby Iran uwolnił laureatkę Nobla.", [("demand", None, "asserted")]),
    ("Berlin naciska na zwolnienie niemieckiego obywatela.", [("demand", None, "asserted")]),
    ("Ponad 60 państw wezwało do uwolnienia więźniów politycznych.", [("demand", None, "asserted")]),
    ("Pięcioro dziennikarzy Biełsatu opuściło w piątek mury więzień.", [("release", 5, "asserted")]),
    (
        "Na mocy aktu łaski za bramę kolonii wyszło dziewięć kobiet i czterech mężczyzn.",
        [("release", 9, "asserted"), ("release", 4, "asserted")],
    ),
    (
        "Wiosną odzyskało wolność 27 osób, latem kolejne 33, a jesienią – już 52.",
        [("release", 27, "asserted"), ("release", 33, "asserted"), ("release", 52, "asserted")],
    ),
    (
        "Prezydent Turcji ułaskawił w poniedziałek siedmiu chorych więźniów; opozycja mówi o geście bez znaczenia.",
        [("release", 7, "asserted")],
    ),
    ("Żaden z 14 Polaków nie wyszedł na wolność.", [("release", 14, "denied")]),
    (
        "Jeśli Bruksela złagodzi sankcje, na wolność mogą wyjść nawet dwie setki więźniów.",
        [("sanction_lifted", None, "hypothetical"), ("release", 200, "hypothetical")],
    ),
    ("Samolotem do Ankary przewieziono 16 uwolnionych przez Rosję więźniów.", [("release", 16, "asserted")]),
    (
        "Dysydentowi Ładysławowi Mareckiemu pozwolono opuścić kraj i wyjechać do Niemiec.",
        [("release", None, "asserted")],
    ),
    ("Kobietę zwolniono po 72 godzinach, pozostałych ośmioro trafiło do aresztu.", [("detention", 8, "asserted")]),
    (
        "Zakaz opuszczania kraju zamiast celi: sąd zwolnił czworo aktywistów za poręczeniem.",
        [("release", 4, "asserted")],
    ),
    ("W przeddzień świąt łaską objęto 30 skazanych za „ekstremizm”.", [("release", 30, "asserted")]),
    (
        "Wiasna poinformowała o zwolnieniu w sierpniu 41 więźniów politycznych, którzy odbyli kary w całości.",
        [("release", 41, "asserted")],
    ),
    ("Karę w całości odbyło i wyszło na wolność 19 więźniów politycznych.", [("release", 19, "asserted")]),
    (
        "Mińsk: w nocy z soboty na niedzielę do autobusów wsadzono i wywieziono z kraju 31 więźniów.",
        [("release", 31, "asserted")],
    ),
    ("Do aresztu przy ulicy Waładarskiego odwieziono w nocy 12 demonstrantek.", [("detention", 12, "asserted")]),
    ("Funkcjonariusze GUBOPiK zatrzymali nad ranem dwoje lekarzy.", [("detention", 2, "asserted")]),
    (
        "Nad ranem KGB zatrzymał dwoje lekarzy, po południu – trzech inżynierów.",
        [("detention", 2, "asserted"), ("detention", 3, "asserted")],
    ),
    ("Siedemnastu robotników z Grodna Azotu aresztowano za wezwanie do strajku.", [("detention", 17, "asserted")]),
    (
        "Od sierpnia 2020 r. przez białoruskie areszty przewinęło się ponad 50 tysięcy ludzi.",
        [("detention", 50000, "asserted")],
    ),
    (
        "Białoruskie służby zatrzymały od początku roku 1 289 osób z powodów politycznych.",
        [("detention", 1289, "asserted")],
    ),
    ("Kilkadziesiąt osób trafiło do policyjnych suk.", [("detention", None, "asserted")]),
    ("Nie ma wiadomości o zatrzymanych; rodziny szukają 23 osób.", []),
    ("Zatrzymano też jej męża, dwóch synów i brata.", [("detention", 2, "asserted")]),
    ("Po nalocie na redakcję za kraty poszło siedmioro pracowników portalu Tut.by.", [("detention", 7, "asserted")]),
    ("Prokurator zażądał dla niej 12 lat.", []),
    ("W tzw. sprawie chóru sąd skazał 12 osób na ograniczenie wolności.", [("sentence", 12, "asserted")]),
    ("Na dwa i pół roku łagru powędruje nauczyciel Jan Nowik.", []),
    ("Do 11 lat więzienia skazani zostali dwaj studenci.", [("sentence", 2, "asserted")]),
    ("Sąd apelacyjny zmniejszył karę Ładzie Bielskiej do trzech lat.", []),
    (
        "Karą grzywny ukarano 40 osób, a 25 dostało areszt.",
        [("sentence", 25, "asserted")],
    ),
    ("W Hongkongu wymierzono 45 działaczom kary od czterech do dziesięciu lat.", [("sentence", 45, "asserted")]),
    ("Za „zdradę stanu” na dwanaście lat skazano w Moskwie biolożkę Irinę Nowikową.", [("sentence", None, "asserted")]),
    ("W Iranie za kratami jest 17 dziennikarek.", [("held", 17, "asserted")]),
    ("W rosyjskich koloniach przetrzymuje się co najmniej 115 ukraińskich działaczy.", [("held", 115, "asserted")]),
    ("Egipskie więzienia mieszczą 60 tysięcy więźniów politycznych.", [("held", 60000, "asserted")]),
    ("Pod koniec roku na Białorusi było 1 258 więźniów politycznych.", [("held", 1258, "asserted")]),
    ("1110 więźniów politycznych – tylu naliczyła Wiasna.", [("held", 1110, "asserted")]),
    ("Liczba więźniów politycznych spadła poniżej tysiąca.", [("held", 1000, "asserted")]),
    ("Liczba więźniów sumienia wzrosła z 375 do 392.", [("held", 375, "asserted"), ("held", 392, "asserted")]),
    ("W więzieniach pozostało 1 103, w tym 170 kobiet.", [("held", 1103, "asserted"), ("held", 170, "asserted")]),
    (
        "Londyn wprowadził w czwartek zakaz wjazdu dla sześciu strażników więziennych.",
        [("sanction_imposed", 6, "asserted")],
    ),
    (
        "Na sankcyjną listę Kanady wpisano dziewięciu wojskowych i pięć przedsiębiorstw.",
        [("sanction_imposed", 9, "asserted"), ("sanction_imposed", 5, "asserted")],
    ),
    (
        "Unia uzgodniła restrykcje przeciw 24 osobom i 7 podmiotom.",
        [("sanction_imposed", 24, "asserted"), ("sanction_imposed", 7, "asserted")],
    ),
    ("Restrykcjami objęto też córkę dyktatora i jego dwóch doradców.", [("sanction_imposed", 2, "asserted")]),
    (
        "USA i Wielka Brytania równocześnie ogłosiły sankcje na Naftan.",
        [("sanction_imposed", None, "asserted"), ("sanction_imposed", None, "asserted")],
    ),
    ("Unia Europejska przedłużyła sankcje o rok.", []),
    ("Za represje Czechy zakazały wjazdu 12 funkcjonariuszom.", [("sanction_imposed", 12, "asserted")]),
    ("Na liście nie znalazł się prezes Biełaruskalija.", []),
    ("W piątek weszły w życie amerykańskie sankcje na spółki paliwowe.", [("sanction_imposed", None, "asserted")]),
    ("Ministrowie mają przyjąć w poniedziałek piąty pakiet sankcji.", [("sanction_imposed", None, "planned")]),
    ("Zdjęto sankcje z trzech rosyjskich bankierów.", [("sanction_lifted", 3, "asserted")]),
    ("Londyn skreślił z listy sankcyjnej jednego przedsiębiorcę.", [("sanction_lifted", None, "asserted")]),
    (
        "Waszyngton zapowiedział, że zniesie restrykcje na potas, gdy wyjdą wszyscy więźniowie.",
        [("sanction_lifted", None, "planned")],
    ),
    (
        "Amerykański resort skarbu zawiesił na pół roku sankcje na kompanię Belavia.",
        [("sanction_lifted", None, "asserted")],
    ),
    (
        "Linie Belavia mogą znów kupować części do samolotów po zniesieniu sankcji.",
        [("sanction_lifted", None, "asserted")],
    ),
    (
        "Delegacja Kongresu USA przyleciała do Mińska na rozmowy w sprawie więźniów.",
        [("negotiation", None, "asserted")],
    ),
    (
        "W Stambule spotkali się negocjatorzy Rosji i USA, by omówić wymianę więźniów.",
        [("negotiation", None, "asserted")],
    ),
    ("Planowane na wtorek spotkanie z wysłannikiem w sprawie więźniów odwołano.", [("negotiation", None, "denied")]),
    ("Amnesty International wezwała do uwolnienia 17 skazanych studentów.", [("demand", 17, "asserted")]),
    ("Rodziny domagają się, by wypuszczono wszystkich politycznych.", [("demand", None, "asserted")]),
    ("Bez uwolnienia więźniów nie będzie normalizacji stosunków, powtarza Warszawa.", [("demand", None, "asserted")]),
    ("Szefowa Komisji ponowiła żądanie wypuszczenia więźniów sumienia.", [("demand", None, "asserted")]),
    ("Komitet Ochrony Dziennikarzy zażądał wypuszczenia 28 dziennikarzy.", [("demand", 28, "asserted")]),
    ("Policja zatrzymała 25 pseudokibiców po meczu Lecha z Legią.", []),
    ("W Berlinie protestowało 12 tysięcy rolników.", []),
    ("Sąd w Katowicach skazał szefa gangu narkotykowego na 15 lat więzienia.", []),
    ("Straż Graniczna zatrzymała 43 migrantów przy granicy z Białorusią.", []),
    ("Białoruś i Rosja podpisały umowę o dostawach 2 mln ton ropy.", []),
    ("Ukraina i Rosja wymieniły po 300 jeńców wojennych.", []),
    ("Do kraju wróciło 150 obrońców Azowstalu z rosyjskiej niewoli po wymianie jeńców.", []),
    ("Prezydent Litwy spotkał się z prezydentem Łotwy w sprawie kolei Rail Baltica.", []),
    ("W katastrofie autobusu pod Mińskiem zginęło siedem osób, 20 trafiło do szpitala.", []),
    ("W więzieniu w Wołowie zmarł skazany za zabójstwo Jan K.", []),
    ("Bank zablokował 200 kart klientów.", []),
    ("Drużyna z Mińska wypuściła zwycięstwo w ostatniej minucie.", []),
    ("Sejm zniósł podatek od psów; stawka wynosiła 120 zł.", []),
    ("Rada nałożyła karę 3 mln euro na platformę internetową.", []),
    ("Trzech bokserów zostało zatrzymanych za jazdę po alkoholu.", []),
    ("W kopalni pozostaje pod ziemią 11 górników.", []),
    ("Serial „Więzień polityczny” obejrzało 2 mln widzów.", []),
    ("W Mediolanie zaaresztowano siedmiu członków mafii.", []),
]


@pytest.mark.parametrize(("text", "claims"), AGENCY)
@pytest.mark.slow
def test_agency_style(text, claims):
    """Plain agency sentences, each with all its claims; sport, crime and money give none."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


NEWSROOM = [
    ("Za bramę kolonii w Orszy wyszło w środę sześcioro opozycjonistów.", [("release", 6, "asserted")]),
    ("Resztę kary darowano dziewiętnastu skazanym za udział w marszach.", [("release", 19, "asserted")]),
    ("Przed bramą aresztu w Brześciu stanęło po południu czworo działaczy.", [("release", 4, "asserted")]),
    (
        "Z aktu łaski skorzystało siedmioro więźniów politycznych, na wolność czeka jeszcze 210.",
        [("held", 210, "asserted"), ("release", 7, "asserted")],
    ),
    ("Mińsk przekazał Watykanowi pięciu uwięzionych księży.", [("release", 5, "asserted")]),
    (
        "Kuba wypuściła 31 dysydentów; wśród nich jest dwanaście kobiet i dwóch nieletnich.",
        [("release", 12, "asserted"), ("release", 31, "asserted")],
    ),
    ("Wbrew zapowiedziom nie wyszedł nikt z więźniów politycznych.", [("release", None, "denied")]),
    ("Na zwolnienie Anny Lisowskiej, opozycjonistki, Mińsk nadal się nie godzi.", [("release", None, "denied")]),
    ("Bialacki wyszedł w marcu, potwierdziła białoruska opozycja.", [("release", None, "asserted")]),
    ("Łukaszenka zapowiedział kolejne ułaskawienia więźniów politycznych.", [("release", None, "planned")]),
    (
        "Ważne jest to, by Maria Lis, którą sąd posłał do kolonii, wyszła na wolność.",
        [("demand", None, "asserted"), ("sentence", None, "asserted")],
    ),
    ("Jeżeli Mińsk nie wypuści dziennikarki, przejście pozostanie zamknięte.", [("demand", None, "asserted")]),
    ("Wśród zabitych na ulicach Teheranu są 43 osoby, liczba ofiar wzrosła do 326.", []),
    ("OMON wygarnął z tłumu siedemnastu demonstrantów.", [("detention", 17, "asserted")]),
    ("Do więźniarek wciągnięto 21 uczestniczek marszu.", [("detention", 21, "asserted")]),
    ("KGB wywiozło z Lidy dwóch działaczy.", [("detention", 2, "asserted")]),
    ("Wiasna dopisała do swojej listy osiem nazwisk.", [("detention", 8, "asserted")]),
    (
        "Anton Lis nie przekroczył granicy i wrócił do kolonii, a Anna Bielska odzyskała wolność.",
        [("detention", None, "asserted"), ("release", None, "asserted")],
    ),
    ("Wyroki na trzech działaczy, od czterech do dziewięciu lat, potępił Londyn.", [("sentence", 3, "asserted")]),
    ("Sąd dorzucił Antonowi Lisowi do czterech lat jeszcze trzy.", [("sentence", None, "asserted")]),
    ("Za wiersz poeta Anton Lis pójdzie na pięć lat do łagru.", [("sentence", None, "asserted")]),
    ("Sądy w Moskwie wysłały 30 demonstrantów na 15 dni do aresztu.", [("sentence", 30, "asserted")]),
    (
        "W celi zmarł Anton Lis, ojciec dwojga dzieci, zatrzymany w lutym.",
        [("death_in_custody", None, "asserted"), ("detention", None, "asserted")],
    ),
    ("Trzech więźniów politycznych nie dożyło końca kary.", [("death_in_custody", 3, "asserted")]),
    ("Serce działacza Antona Lisa przestało bić w kolonii w Szkłowie.", [("death_in_custody", None, "asserted")]),
    (
        "Bruksela nałożyła sankcje na 20 sędziów. Podobne kroki ogłosiła Kanada.",
        [("sanction_imposed", 20, "asserted"), ("sanction_imposed", None, "asserted")],
    ),
    (
        "Bruksela nałożyła sankcje na sędziów. Na listę wpisano 20 osób. Kanadyjska obejmuje osiem firm i trzy banki.",
        [
            ("sanction_imposed", 20, "asserted"),
            ("sanction_imposed", 3, "asserted"),
            ("sanction_imposed", 8, "asserted"),
        ],
    ),
    ("Na stole leży embargo na białoruskie nawozy.", [("sanction_imposed", None, "hypothetical")]),
    ("Węgry zablokowały sankcje wobec białoruskich sędziów.", [("sanction_imposed", None, "denied")]),
    (
        "Londyn zakazał wjazdu trzem białoruskim sędziom, którzy skazali noblistę Antona Lisa.",
        [("sanction_imposed", 3, "asserted"), ("sentence", None, "asserted")],
    ),
    ("Cichanouska apeluje, by Zachód nie znosił sankcji.", []),
    (
        "Wysłannik USA spędził u Łukaszenki pięć godzin, mówiono o więźniach politycznych.",
        [("negotiation", None, "asserted")],
    ),
    ("Z aresztu w Grodnie zwolniono jedną osobę.", [("release", 1, "asserted")]),
    ("Zakłady w Grodnie zwolniły 120 pracowników.", []),
]


@pytest.mark.parametrize(("text", "claims"), NEWSROOM)
def test_newsroom_idioms(text, claims):
    """How papers say it: gates, mercy, lists, a second act of one subject; threats, vetoes, and what is none."""
    told = [(c.kind.value, c.count, c.modality.value) for c in read(text)]

    assert sorted(told, key=str) == claims


ENVOYS_AND_LISTS = [
    ("Rzecznik może potwierdzić tylko 48 zwolnień więźniów politycznych.", [("release", 48, "asserted")]),
    ("Za 210 tysięcy marek Zachód wykupił trzech więźniów politycznych.", [("release", 3, "asserted")]),
    ("Dwoma lipcowymi dekretami dyktator ułaskawił 37 więźniów politycznych.", [("release", 37, "asserted")]),
    (
        "Moskwa wymieniła pięciu opozycjonistów na dwóch szpiegów.",
        [("release", 2, "asserted"), ("release", 5, "asserted")],
    ),
    ("Łukaszenka mógłby ułaskawić wszystkich więźniów politycznych.", [("release", None, "hypothetical")]),
    ("Minister Annę Dąb podjął Łukaszenka, mowa była o więźniach.", [("negotiation", None, "asserted")]),
    ("Łukaszenka odmówił rozmów z ambasadorem o więźniach.", [("negotiation", None, "denied")]),
    (
        "Czarne listy rosną. USA dopisały do nich dziewięciu sędziów, a Kanada – pięć spółek.",
        [("sanction_imposed", 5, "asserted"), ("sanction_imposed", 9, "asserted")],
    ),
    ("Unia przygotowuje sankcje wobec białoruskich sędziów.", [("sanction_imposed", None, "planned")]),
    ("Poetka Anna Biała nie wychodzi z aresztu od maja 2023 roku.", [("detention", None, "asserted")]),
    ("We wtorek z redakcji w Brześciu zabrano dziennikarkę Annę Białą.", [("detention", None, "asserted")]),
    ("Sąd w Homlu dał malarce Annie Białej cztery lata.", [("sentence", None, "asserted")]),
    ("Sąd apelacyjny pozostawił bez zmian wyrok poetki Anny Białej.", [("sentence", None, "asserted")]),
    ("Wiasna policzyła: 90 osadzonych z jej listy jest ciężko chorych.", []),
    ("Embargo pozostaje w mocy, podobnie jak zakaz wjazdu dla sześciu urzędników reżimu.", []),
]


@pytest.mark.parametrize(("text", "claims"), ENVOYS_AND_LISTS)
def test_envoys_ransoms_and_lists_that_go_on(text, claims):
    """Envoys received, people bought free, lists added to; money, decrees and the sick count nobody."""
    told = [(c.kind.value, c.count, c.modality.value) for c in read(text)]

    assert sorted(told, key=str) == claims


ROADS_AND_LISTS = [
    ("W marcu 90 opozycjonistów zapakowano do samolotu do Madrytu.", [("release", 90, "asserted")]),
    (
        "Nikaragua zwolniła 40 opozycjonistów, a w maju następnych dwunastu odesłano do Panamy.",
        [("release", 12, "asserted"), ("release", 40, "asserted")],
    ),
    ("Czworo Szwedów, więzionych w Iranie, wylądowało we wtorek w Maskacie.", [("release", 4, "asserted")]),
    ("Opozycjonistkę Annę Białą odwieziono w piątek do domu.", [("release", None, "asserted")]),
    ("Wysłannik przywiózł ze sobą z Mińska 22 więźniów politycznych.", [("release", 22, "asserted")]),
    ("Ośmioro przeciwników junty oddano rodzinom.", [("release", 8, "asserted")]),
    ("Podpisano akt łaski, z którego skorzystało 36 skazanych za protesty.", [("release", 36, "asserted")]),
    ("Tuzin księży wolnych, pisze z Managui korespondent.", [("release", 12, "asserted")]),
    ("Pięćdziesiątka więźniów politycznych opuściła kolonię.", [("release", 50, "asserted")]),
    (
        "Hawana puściła wolno pięciu dysydentów, a po mszy na placu kolejnych trzynastu.",
        [("release", 5, "asserted"), ("release", 13, "asserted")],
    ),
    (
        "Alijew ułaskawił 148 osób; czternaście z nich Amnesty International uważa za więźniów sumienia.",
        [("release", 14, "asserted"), ("release", 148, "asserted")],
    ),
    (
        "Dyktator darował karę 20 więźniom politycznym. Na liście jest siedem kobiet.",
        [("release", 7, "asserted"), ("release", 20, "asserted")],
    ),
    ("Caracas zapowiada zwolnienie kolejnych więźniów politycznych.", [("release", None, "planned")]),
    ("Do spisu więźniów politycznych przybyło w maju 31 osób.", [("detention", 31, "asserted")]),
    ("Wiasna wciągnęła do rejestru więźniów politycznych 44 nazwiska.", [("detention", 44, "asserted")]),
    (
        "Wiasna liczy 900 więźniów politycznych; w lipcu uznała za nich 60 osób.",
        [("detention", 60, "asserted"), ("held", 900, "asserted")],
    ),
    ("Ofiarą łapanki padło w Grodnie 30 aktywistów.", [("detention", 30, "asserted")]),
    ("W obławie na anarchistów wpadło dziewięć osób.", [("detention", 9, "asserted")]),
    ("Radio donosi o 70 zatrzymanych demonstrantach.", [("detention", 70, "asserted")]),
    ("Liderkę opozycji Annę Białą wyciągnięto nocą z łóżka.", [("detention", None, "asserted")]),
    ("Od aresztowania poety Antona Biełowa protest w Mińsku nie cichnie.", [("detention", None, "asserted")]),
    ("Lista więźniów politycznych: w maju obejmowała ona 800 nazwisk.", [("held", 800, "asserted")]),
    ("Sądy posłały do aresztu, na 10 dni, 50 demonstrantów.", [("sentence", 50, "asserted")]),
    ("Winnymi „udziału w zamieszkach” sąd w Brześciu uznał ośmiu studentów.", [("sentence", 8, "asserted")]),
    ("Sąd zamienił poetce Annie Białej karę w zawieszeniu na rok łagru.", [("sentence", None, "asserted")]),
    ("Liczba więźniów politycznych zmarłych w koloniach wzrosła do jedenastu.", [("death_in_custody", 11, "asserted")]),
    ("Białoruskie łagry kosztowały życie dwunastu więźniów politycznych.", [("death_in_custody", 12, "asserted")]),
    ("W celi zmarł skazany za wpisy działacz Anton Biełow.", [("death_in_custody", None, "asserted")]),
    ("Raport wymienia pięciu dysydentów zmarłych w areszcie.", [("death_in_custody", 5, "asserted")]),
    ("Wiasna szacuje, że 40 więźniów politycznych potrzebuje operacji.", []),
    ("Pisarka Anna Biała wydała powieść o więźniach politycznych.", []),
    ("Kolej zwolni 300 osób, opozycja protestuje.", []),
]


@pytest.mark.parametrize(("text", "claims"), ROADS_AND_LISTS)
def test_roads_to_freedom_and_lists_of_prisoners(text, claims):
    """Planes and buses, a rest that another verb tells, lists that grow, deaths a number rises to."""
    told = [(c.kind.value, c.count, c.modality.value) for c in read(text)]

    assert sorted(told, key=str) == sorted(claims, key=str)


TERMS_AND_TALKS = [
    (
        "USA skreśliły z czarnej listy bank Tradex, wpisany na nią w maju 2023 roku.",
        [("sanction_imposed", None, "asserted"), ("sanction_lifted", None, "asserted")],
    ),
    ("Jeśli represje wrócą, sankcje mogą zostać przywrócone.", [("sanction_imposed", None, "hypothetical")]),
    ("Od maja 2022 roku na białoruską stal obowiązuje embargo.", [("sanction_imposed", None, "asserted")]),
    ("Białoruska spółka Tradex jest od 2021 roku pod unijnymi sankcjami.", [("sanction_imposed", None, "asserted")]),
    (
        "UE nałożyła sankcje na pięciu sędziów. Podobnie postąpiła Kanada.",
        [("sanction_imposed", None, "asserted"), ("sanction_imposed", 5, "asserted")],
    ),
    ("Londyn sankcjonuje siedmiu sędziów.", [("sanction_imposed", 7, "asserted")]),
    ("Sześć białoruskich spółek zostało wyjętych spod sankcji.", [("sanction_lifted", 6, "asserted")]),
    ("Biden ogłosił skreślenie Kuby z wykazu państw wspierających terroryzm.", [("sanction_lifted", None, "asserted")]),
    ("Trump nie wyklucza zniesienia sankcji wobec Białorusi.", [("sanction_lifted", None, "hypothetical")]),
    ("Kolejna tura rozmów o więźniach i potasie ma się odbyć w maju.", [("negotiation", None, "planned")]),
    ("Trump może spotkać się z Łukaszenką w sprawie więźniów.", [("negotiation", None, "hypothetical")]),
    ("O więźniach z Zachodem nikt nie rozmawia, utrzymuje MSZ w Mińsku.", [("negotiation", None, "denied")]),
    ("Rokowania z Mińskiem o więźniach politycznych ciągną się od maja.", [("negotiation", None, "asserted")]),
    ("Związek chce natychmiastowego zwolnienia uwięzionych dziennikarzy.", [("demand", None, "asserted")]),
    ("Nie ustąpimy, dopóki nasz lider opozycji nie wyjdzie.", [("demand", None, "asserted")]),
    ("Warszawa uzależnia rozmowy od uwolnienia więźniów politycznych.", [("demand", None, "asserted")]),
    ("Granica otworzy się dopiero po uwolnieniu więźniów politycznych.", [("demand", None, "asserted")]),
    ("Demonstranci skandowali „Wolność dla Biełowa”.", [("demand", None, "asserted")]),
    ("Otwarcia więzień dla opozycjonistów domaga się Foro Penal.", [("demand", None, "asserted")]),
    ("Piętnastu opozycjonistów zwolniono pod warunkiem milczenia.", [("release", 15, "asserted")]),
    ("Nawozy drożeją. Sankcje osłabiły eksport białoruskiego potasu.", []),
]


@pytest.mark.parametrize(("text", "claims"), TERMS_AND_TALKS)
def test_terms_talks_and_conditions(text, claims):
    """Listings told beside the lifting, sanctions that may return, talks to come, conditions that demand."""
    told = [(c.kind.value, c.count, c.modality.value) for c in read(text)]

    assert sorted(told, key=str) == sorted(claims, key=str)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("Między marcem a majem", "2025-03-01", "2025-05-31"),
        ("W latach 2021–2023", "2021-01-01", "2023-12-31"),
        ("Na przełomie lipca i sierpnia", "2025-07-01", "2025-08-31"),
        ("W czerwcu i lipcu", "2025-06-01", "2025-07-31"),
    ],
)
def test_spans_of_months_and_years(when, first, last):
    """Two months or years that one number covers."""
    (claim,) = read(f"{when} uwolniono 14 więźniów politycznych.")

    assert (str(claim.date_start), str(claim.date_end)) == (first, last)


@pytest.mark.parametrize(
    ("later", "day"),
    [
        ("Trzynaście dni później wyszło dalszych 31.", "2025-07-17"),
        ("Po tygodniu uwolniono jeszcze 31 więźniów politycznych.", "2025-07-11"),
        ("Po trzech dniach uwolniono jeszcze 31 więźniów politycznych.", "2025-07-07"),
    ],
)
def test_days_counted_from_those_told(later, day):
    """So many days or weeks after what was told before."""
    _, claim = read(f"4 lipca zwolniono czternastu więźniów politycznych. {later}")

    assert (claim.count, str(claim.date_start)) == (31, day)


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Mińsk zwolnił czternastu obywateli Litwy.", "foreign_nationals"),
        ("Mińsk zwolnił trzech obywateli RP.", "foreign_nationals"),
        ("Mińsk zwolnił cztery więźniarki.", "women"),
        ("Za politykę uwięziono w Grodnie 30 osób.", "political_prisoners"),
    ],
)
def test_citizens_women_and_grounds(text, population):
    """Who is counted, by passport, by sex, by the ground told."""
    (claim,) = read(text)

    assert claim.population == population


OUT_AND_BACK = [
    ("Do szesnastu ułaskawionych należy reżyser, a z lochów wydobyto sześciu więźniów politycznych.", ("release", 6)),
    ("Na lotnisku dyplomaci odebrali 52 więźniów politycznych.", ("release", 52)),
    ("Reżim wypchnął za granicę trzynastu opozycjonistów.", ("release", 13)),
    ("W jeden wieczór ubyło 123 więźniów politycznych.", ("release", 123)),
    ("Teheran się ugiął, na wolność trafiło 61 demonstrantów.", ("release", 61)),
    ("Sąd skrócił wyroki do odbytej kary szesnastu więźniom politycznym.", ("release", 16)),
    ("Prezydent uwzględnił prośby o łaskę 29 więźniów politycznych.", ("release", 29)),
    ("W Wilnie przybyło 27 nowych więźniów politycznych.", ("detention", 27)),
    ("Na dołek trafiło 33 demonstrantów.", ("detention", 33)),
    ("Milicja zawlokła do radiowozów 40 demonstrantów.", ("detention", 40)),
    ("Nalot skończył się aresztem dla pięciu redaktorów opozycyjnych.", ("detention", 5)),
    ("Wolność straciło w tym roku 29 dziennikarzy.", ("detention", 29)),
    ("Wiasna miała na liście 1131 więźniów politycznych.", ("held", 1131)),
    ("Lista więźniów politycznych skurczyła się do 1110 nazwisk.", ("held", 1110)),
    ("Liczba więźniów politycznych: 1187.", ("held", 1187)),
    ("Lista zmarłych liczy już dziewięciu więźniów politycznych.", ("death_in_custody", 9)),
    ("Po piętnaście dób aresztu dostało siedmiu uczestników marszu.", ("sentence", 7)),
    ("Wyrokiem skazującym zakończył się proces sześciorga aktywistów.", ("sentence", 6)),
    ("Na czarnej liście Unii wylądowało 26 sędziów.", ("sanction_imposed", 26)),
    ("Nowym pakietem Unia obłożyła 20 sędziów.", ("sanction_imposed", 20)),
    ("Z unijnej listy sankcyjnej wypadły dwie spółki.", ("sanction_lifted", 2)),
]


@pytest.mark.parametrize(("text", "claim"), OUT_AND_BACK)
def test_many_ways_out_and_in(text, claim):
    """Verbs seldom used of those who leave custody, are taken, counted, sanctioned."""
    assert claim in [(c.kind.value, c.count) for c in read(text)]


SAID_OTHERWISE = [
    ("Sankcji wobec Belavii już nie ma.", [("sanction_lifted", None, "asserted")]),
    ("Unia pozwoliła wygasnąć sankcjom wobec dwóch sędziów.", [("sanction_lifted", 2, "asserted")]),
    ("Wysłannik negocjował z nim o sankcjach.", [("negotiation", None, "asserted")]),
    ("Wysłannik kursował między Wilnem a Mińskiem w sprawie więźniów.", [("negotiation", None, "asserted")]),
    ("Może dojść do spotkania Trumpa z Łukaszenką w sprawie więźniów.", [("negotiation", None, "hypothetical")]),
    ("Kijów obstaje przy uwolnieniu wszystkich więźniów politycznych.", [("demand", None, "asserted")]),
    ("Sankcje znikną dopiero po uwolnieniu wszystkich więźniów politycznych.", [("demand", None, "asserted")]),
    ("Działacza Adama Biela pominięto przy ułaskawieniach.", [("release", None, "denied")]),
    ("Nie potwierdziły się pogłoski o zwolnieniu więźniów politycznych.", [("release", None, "denied")]),
    ("W styczniu termin odsiadki minie 30 więźniom politycznym.", [("release", 30, "planned")]),
    ("Umowa przewiduje zwolnienie 553 więźniów politycznych.", [("release", 553, "planned")]),
    ("Reżim jest gotów zwolnić 300 więźniów politycznych.", [("release", 300, "hypothetical")]),
    ("Jeśli układ przetrwa, do domu wróci stu więźniów politycznych.", [("release", 100, "hypothetical")]),
]


@pytest.mark.parametrize(("text", "claims"), SAID_OTHERWISE)
def test_talks_conditions_denials_and_plans(text, claims):
    """Talks and terms told in other words, releases denied, planned, supposed."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Minister odebrał dwunastu działaczom opozycji ordery.",
        "Opozycja zyskała 12 nowych działaczy.",
        "Wystawę „Wolność dla więźniów” obejrzało 4000 osób.",
        "Trzej opozycjoniści opuścili kraj z obawy przed aresztowaniem.",
        "Autorki raportu oparły się na 42 rozmowach z byłymi więźniami politycznymi.",
        "Fundacja przekazała rodzinom więźniów politycznych 200 tysięcy złotych.",
        "W kolejce do lekarza stało 12 opozycjonistów.",
        "Minister rozmawiał z matką uwięzionego dziennikarza.",
        "Prokurator żąda dziewięciu lat dla dziennikarki Anny Bielskiej.",
    ],
)
def test_strangers_to_these_ways(text):
    """What is taken, joined, shown and asked for elsewhere."""
    assert read(text) == ()


TOLD_PLAINLY = [
    (
        "Dysydent Adam Biel, aresztowany w 2015 roku i skazany za szpiegostwo, milczy.",
        [("detention", None), ("sentence", None)],
    ),
    (
        "Na wolności jest też Anna Biel, którą skazano w maju 2021 roku za udział w protestach.",
        [("release", None), ("sentence", None)],
    ),
    ("Trzynaścioro skazanych wyszło 16 sierpnia na mocy kolejnego dekretu Łukaszenki.", [("release", 13)]),
    ("Trzej więźniowie, w tym obywatel Stanów Zjednoczonych, opuścili w środę Białoruś.", [("release", 3)]),
    (
        "Po rozmowie delegacja wywiozła z Białorusi trzech więźniów politycznych.",
        [("negotiation", None), ("release", 3)],
    ),
    ("Białoruś zwolniła 123 więźniów. Pozostałych 114 odwieziono na Ukrainę.", [("release", 123)]),
    ("Łukaszenka ułaskawił 30 więźniów. Ostatni dekret objął dwanaście osób.", [("release", 30), ("release", 12)]),
    ("Białoruscy sędziowie wydali w lutym 135 wyroków w sprawach politycznych.", [("sentence", 135)]),
    ("Sąd Najwyższy Białorusi odrzucił apelację działacza Adama Biela.", [("sentence", None)]),
    ("Za więźniów politycznych uznawano wtedy na Białorusi 1180 osób.", [("held", 1180)]),
    ("Liczba więźniów politycznych sięgała w maju 1220.", [("held", 1220)]),
    ("W maju wzrosła liczba więźniów politycznych do 1220.", [("held", 1220)]),
    ("Liczba więźniów politycznych wzrosła o 800 osób.", [("detention", 800)]),
    ("Do grona więźniów politycznych zaliczono 46 osób.", [("detention", 46)]),
    ("Wiasna mówi o ośmiu zgonach w białoruskich więzieniach.", [("death_in_custody", 8)]),
    ("O uwolnieniu więźniów politycznych rozmawiali w Mińsku wysłannik i Łukaszenka.", [("negotiation", None)]),
    ("Dwa dni przed uwolnieniem więźniów do Mińska przyleciał wysłannik USA Adam Lis.", [("negotiation", None)]),
    ("Estonia wpisała na swoją czarną listę 55 białoruskich urzędników.", [("sanction_imposed", 55)]),
    (
        "Unia zawiesiła sankcje wobec trzech firm. W lutym zniesiono je na stałe.",
        [("sanction_lifted", 3), ("sanction_lifted", None)],
    ),
    ("Sankcje zostaną utrzymane do chwili, gdy wszyscy więźniowie polityczni będą wolni.", [("demand", None)]),
]


@pytest.mark.parametrize(("text", "claims"), TOLD_PLAINLY)
def test_plain_prose(text, claims):
    """Participles beside another verb, decrees that go on, counts in all tenses, who arrived before the verb."""
    assert sorted(((c.kind.value, c.count) for c in read(text)), key=str) == sorted(claims, key=str)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Łukaszenka zapewnia, że dziennikarz Adam Biel wkrótce będzie wolny.", [("release", None, "planned")]),
        ("Łukaszenka jest gotów ułaskawić kolejnych więźniów politycznych.", [("release", None, "hypothetical")]),
        ("Białoruski przywódca nie zamierza wypuszczać więźniów politycznych.", [("release", None, "denied")]),
        ("Astana przeczy, że ma więźniów politycznych.", [("held", None, "denied")]),
    ],
)
def test_plans_and_denials_in_plain_prose(text, claims):
    """What is only promised, offered or denied."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Rada UE przedłużyła sankcje wobec Białorusi. Obejmują one 310 osób i 46 firm.",
        "Fundacja pomogła w tym roku 520 rodzinom więźniów politycznych.",
        "Na spotkanie z autorem, byłym więźniem politycznym, przyszło 150 osób.",
        "Nagrodę imienia Sacharowa dostali w tym roku białoruscy dziennikarze Adam Biel i Anna Lis.",
        "Białoruskie MSW wpisało do rejestru ekstremistów 143 nazwiska.",
        "Za więźniami politycznymi ujęli się noblistka Anna Lis i 12 pisarzy.",
        "Kongres uzależnia zniesienie sankcji od postępów reżimu.",
    ],
)
def test_strangers_in_plain_prose(text):
    """Sanctions in force, help, readings, prizes, other registers, who takes somebody's part."""
    assert read(text) == ()


DATED_PLAINLY = [
    ("Decyzją z 16 czerwca resort wpisał na listę sankcyjną dziesięciu sędziów z Białorusi.", "2025-06-16"),
    ("Dekret z 7 października objął 31 białoruskich więźniów politycznych.", "2025-10-07"),
    ("3 października, nazajutrz po wyborach, sankcje na Białoruś nałożyła Kanada.", "2025-10-03"),
]


@pytest.mark.parametrize(("text", "day"), DATED_PLAINLY)
def test_the_day_of_an_act(text, day):
    """A decree or a decision tells the day of what it does; "the day after" something tells none by itself."""
    (claim,) = read(text)
    assert (claim.date_start, claim.date_end) == (date.fromisoformat(day), date.fromisoformat(day))


WAYS_OUT = [
    ("W piątek kraj opuściło 31 więźniów politycznych.", [("release", 31, "asserted")]),
    ("Ośmiu więźniów politycznych przyjął Berlin.", [("release", 8, "asserted")]),
    ("Reżim pozbył się w ten sposób 37 krytyków.", [("release", 37, "asserted")]),
    ("Bonn zapłaciło w 1964 roku za wolność 888 więźniów politycznych.", [("release", 888, "asserted")]),
    ("NRD sprzedała Zachodowi 630 więźniów politycznych.", [("release", 630, "asserted")]),
    ("NRD wydała w grudniu 1962 roku piętnastu więźniów politycznych.", [("release", 15, "asserted")]),
    ("Kardynał wyjednał wolność dla 52 dysydentów.", [("release", 52, "asserted")]),
    ("Wolność dla 14 więźniów politycznych ogłosił w piątek Mińsk.", [("release", 14, "asserted")]),
    ("Autobus przywiózł na granicę 52 więźniów politycznych.", [("release", 52, "asserted")]),
    ("Managua wyprawiła do Waszyngtonu 222 opozycjonistów.", [("release", 222, "asserted")]),
    ("Nikaragua wydaliła do Watykanu dwunastu uwięzionych księży.", [("release", 12, "asserted")]),
    ("W samolocie do Waszyngtonu siedziało 222 więźniów politycznych.", [("release", 222, "asserted")]),
    ("Szesnastu opozycjonistów poszło na wymianę.", [("release", 16, "asserted")]),
    ("Do domów rozeszło się 31 więźniów politycznych.", [("release", 31, "asserted")]),
    ("Foro Penal zweryfikowało wyjście 426 więźniów politycznych.", [("release", 426, "asserted")]),
    ("Liczba uwolnionych więźniów politycznych urosła do 426.", [("release", 426, "asserted")]),
    ("Z takiego dekretu skorzystały 23 osoby, skazane za „ekstremizm”.", [("release", 23, "asserted")]),
    ("Dziennikarka Anna Lis jest już w Wilnie, po trzech latach kolonii.", [("release", None, "asserted")]),
    ("Noblista Adam Biel trafił z celi prosto na lotnisko w Wilnie.", [("release", None, "asserted")]),
    ("Dobiegła końca odsiadka dziennikarki Anny Lis.", [("release", None, "asserted")]),
    ("Pastor Adam Biel nie siedzi już w więzieniu.", [("release", None, "asserted")]),
    (
        "Junta zwolniła 6000 więźniów; politycznych jest wśród nich 200.",
        [("release", 6000, "asserted"), ("release", 200, "asserted")],
    ),
    ("Wkrótce mają wyjść kolejni więźniowie polityczni, zapowiedział wysłannik.", [("release", None, "planned")]),
    ("Nastąpią kolejne zwolnienia więźniów politycznych, zapewnił wysłannik.", [("release", None, "planned")]),
    ("Mińsk obiecał, że odda jeszcze stu więźniów politycznych.", [("release", 100, "planned")]),
    ("Do świąt wyjść ma 300 więźniów politycznych.", [("release", 300, "planned")]),
    ("Obaj mówili też o uwolnieniu 1300 kolejnych więźniów.", [("release", 1300, "hypothetical")]),
    (
        "Niebawem na wolności mogą się znaleźć także pozostali więźniowie polityczni.",
        [("release", None, "hypothetical")],
    ),
    ("Łukaszenka zapewniał, że żadnych „bandytów” na wolność nie puści.", [("release", None, "denied")]),
    ("Wolności nie odzyskał jednak dziennikarz Adam Biel.", [("release", None, "denied")]),
    ("Policja wkrótce zwolniła czterech demonstrantów.", [("release", 4, "asserted")]),
    ("Litwa przejęła w czwartek 52 więźniów od białoruskich władz.", [("release", 52, "asserted")]),
    ("Ukraina odzyskała w sobotę 31 cywilów więzionych na Białorusi.", [("release", 31, "asserted")]),
    ("Moskwa zgodziła się puścić 16 więźniów politycznych.", [("release", 16, "planned")]),
    ("Kreml puścił dysydenta Adama Biela.", [("release", None, "asserted")]),
    ("Wniosek o warunkowe zwolnienie dziennikarki Anny Lis odrzucono.", [("release", None, "denied")]),
    ("Więźniów politycznych nie ubywa, mimo że wypuszczono kilkadziesiąt.", [("release", None, "asserted")]),
]


@pytest.mark.parametrize(("text", "claims"), WAYS_OUT)
def test_plain_ways_of_coming_out(text, claims):
    """Left the country, taken in, bought, handed over, sent off, aboard; planned, supposed, refused."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Trump nie wyklucza spotkania z Łukaszenką w sprawie więźniów.", [("negotiation", None, "hypothetical")]),
        ("Mińsk zaproponował Warszawie rozmowy o więźniach politycznych.", [("negotiation", None, "hypothetical")]),
        ("O wymianie więźniów nikt z nami nie rozmawia, oświadczył Kreml.", [("negotiation", None, "denied")]),
        ("Wywiady obu państw uzgodniły szczegóły wymiany więźniów.", [("negotiation", None, "asserted")]),
        ("Warszawa negocjuje z Mińskiem zwolnienie dziennikarza Adama Biela.", [("negotiation", None, "asserted")]),
        ("Reżim trzyma około 1400 więźniów politycznych.", [("held", 1400, "asserted")]),
        ("Na Białorusi nie ma ani jednego więźnia politycznego.", [("held", None, "denied")]),
        ("Upiera się, że z powodów politycznych nikt tam nie siedzi.", [("held", None, "denied")]),
        ("Sąd uznał opozycjonistę Adama Biela za winnego zdrady stanu.", [("sentence", None, "asserted")]),
        ("Apelację dziennikarki Anny Lis oddalono.", [("sentence", None, "asserted")]),
        ("Procesy polityczne skończyły się skazaniem 122 osób.", [("sentence", 122, "asserted")]),
        ("Wyrok śmierci usłyszało dwóch demonstrantów.", [("sentence", 2, "asserted")]),
    ],
)
def test_plain_ways_of_talking_holding_and_sentencing(text, claims):
    """Talks offered, refused, agreed on; stocks kept and denied; guilt, appeals, death sentences."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Do Polski wyjechało w tym roku 300 działaczy, głównie z obawy przed aresztowaniem.",
        "Muzeum wykupiło od działacza opozycji 12 obrazów.",
        "Z partii wyszło trzech krytyków prezesa.",
        "Partia pozbyła się czterech krytyków prezesa, wyrzucając ich z klubu.",
        "Posiedzenie w sprawie warunkowego zwolnienia dziennikarki Anny Lis wyznaczono na maj.",
        "Minister oddał hołd 12 zamordowanym opozycjonistom.",
        "Opozycjonistka Anna Lis przyjechała do Berlina, by mówić o sankcjach.",
        "Do kraju wróciło z igrzysk 12 sportowców i trzech dziennikarzy.",
        "Warszawa przyjęła w tym roku 300 białoruskich opozycjonistów.",
        "Na granicy przesłuchano 12 opozycjonistów.",
        "Rodzina odzyskała majątek opozycjonisty Adama Biela.",
        "Za wolność słowa zapłacił stanowiskiem redaktor Adam Biel.",
        "Dysydent nie będzie mógł wrócić do domu.",
        "Restrykcje wobec Białorusi obejmują już łącznie 195 osób i 35 podmiotów.",
    ],
)
def test_strangers_to_coming_out(text):
    """Emigrants, art, parties, hearings, travellers, sums of sanctions in force."""
    assert read(text) == ()


def test_a_prisoner_office_is_no_exchange_of_soldiers():
    """The office for prisoners of war tells of civilians, too."""
    (claim,) = read("31 Ukraińców opuściło białoruskie więzienia, podał Sztab ds. Traktowania Jeńców Wojennych.")
    assert (claim.kind.value, claim.count) == ("release", 31)


def test_an_attribute_or_an_amnesty_beside_the_day():
    """ "The December march" is no date of a pardon; "the amnesty of 12 January" is one of a release."""
    (claim,) = read("Łukaszenka ułaskawił w piątek czterech uczestników grudniowej demonstracji.")
    assert claim.date_start == date(2025, 10, 10)
    (claim,) = read("W ramach amnestii z 12 stycznia więzienia opuściło 651 więźniów politycznych.")
    assert claim.date_start == date(2025, 1, 12)


SANCTIONS_OTHERWISE = [
    ("Unia dorzuciła do czarnej listy dziewięciu śledczych z Homla.", [("sanction_imposed", 9, "asserted")]),
    ("Rada UE dołożyła do swojego rejestru 13 śledczych z Brześcia.", [("sanction_imposed", 13, "asserted")]),
    (
        "Londyn skreślił Kubę z listy sankcyjnej, a rok później wciągnął ją z powrotem na listę.",
        [("sanction_lifted", None, "asserted"), ("sanction_imposed", None, "asserted")],
    ),
    ("Łotwa odmówiła wiz 14 białoruskim urzędnikom.", [("sanction_imposed", 14, "asserted")]),
    ("Kanada odpowiedziała sankcjami wobec sześciu śledczych.", [("sanction_imposed", 6, "asserted")]),
    ("Odpowiedzią Unii było embargo na białoruskie drewno.", [("sanction_imposed", None, "asserted")]),
    ("Ottawa zablokowała mienie ośmiu białoruskich generałów.", [("sanction_imposed", 8, "asserted")]),
    ("Reżimowym liniom Belavia zabroniono lądowania w Unii.", [("sanction_imposed", None, "asserted")]),
    ("Unia wykluczyła cztery białoruskie banki z systemu SWIFT.", [("sanction_imposed", 4, "asserted")]),
    ("Do Estonii nie wjedzie już 19 białoruskich sędziów.", [("sanction_imposed", 19, "asserted")]),
    ("W ósmym pakiecie sankcji znalazło się 21 sędziów.", [("sanction_imposed", 21, "asserted")]),
    ("Rząd przyjął uchwałę o zakazie wjazdu dla 33 śledczych z Mińska.", [("sanction_imposed", 33, "asserted")]),
    ("Bruksela mogłaby odpowiedzieć sankcjami na wyroki w Mińsku.", [("sanction_imposed", None, "hypothetical")]),
    ("Kijów zapowiada sankcje wobec 17 białoruskich redaktorów.", [("sanction_imposed", 17, "planned")]),
    ("Unia szykuje nowy pakiet sankcji przeciw Mińskowi.", [("sanction_imposed", None, "planned")]),
    ("Dwa banki z Mińska znikną z amerykańskiej czarnej listy.", [("sanction_lifted", 2, "planned")]),
    ("Linie Belavia mogą znów kupować części, zdecydowały USA.", [("sanction_lifted", None, "asserted")]),
    ("Waszyngton poluzował ograniczenia nałożone na Belavię.", [("sanction_lifted", None, "asserted")]),
    ("Sankcje na potas Waszyngton zamroził na rok.", [("sanction_lifted", None, "asserted")]),
    ("Spod unijnych sankcji wyszły dwie białoruskie spółki.", [("sanction_lifted", 2, "asserted")]),
    ("Departament Skarbu pozwolił na handel białoruskim potasem.", [("sanction_lifted", None, "asserted")]),
    ("Litwa sprzeciwia się łagodzeniu sankcji na potas.", [("sanction_lifted", None, "denied")]),
]


@pytest.mark.parametrize(("text", "claims"), SANCTIONS_OTHERWISE)
def test_sanctions_said_otherwise(text, claims):
    """Lists and registers, visas refused, answers, means and landings barred; eased, frozen, licensed, opposed."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


JAILED_OTHERWISE = [
    ("Po trzy lata łagru usłyszeli czterej demonstranci.", [("sentence", 4, "asserted")]),
    (
        "Sąd w Homlu wymierzył w piątek Oldze Zujewej, redaktorce strony „Nowiny Homla”, dwa lata kolonii.",
        [("sentence", None, "asserted")],
    ),
    ("Na osiem lat za kraty sąd posłał opozycjonistę Iwana Biełowa.", [("sentence", None, "asserted")]),
    ("Sądy rozdały w maju 96 wyroków za „ekstremizm”.", [("sentence", 96, "asserted")]),
    ("Odsiadką ukarano w lecie 41 demonstrantów.", [("sentence", 41, "asserted")]),
    ("Sąd nie złagodził wyroku opozycjonisty Iwana Biełowa.", [("sentence", None, "asserted")]),
    ("Sąd zamienił działaczce Oldze Zujewej dozór na trzy lata kolonii.", [("sentence", None, "asserted")]),
    ("Jedenastu dziennikarzy odbywa kary orzeczone za „zdradę”.", [("held", 11, "asserted")]),
    ("Działaczkę Olgę Zujewą milicja zabrała w piątek sprzed domu.", [("detention", None, "asserted")]),
    ("Radiowozy wywiozły z placu 130 demonstrantów.", [("detention", 130, "asserted")]),
    ("Noc w celach spędziło 52 demonstrantów.", [("detention", 52, "asserted")]),
    ("Policja wyłuskała z tłumu 70 demonstrantów.", [("detention", 70, "asserted")]),
    ("Władze odpowiedziały aresztem dla sześciorga studentów z opozycji.", [("detention", 6, "asserted")]),
    ("Milicja zaprzecza, by zatrzymała opozycjonistkę Olgę Zujewą.", [("detention", None, "denied")]),
    ("Rzecznik zaprzeczył, by zmarł więzień polityczny Iwan Biełow.", [("death_in_custody", None, "denied")]),
]


@pytest.mark.parametrize(("text", "claims"), JAILED_OTHERWISE)
def test_jailed_and_sentenced_otherwise(text, claims):
    """Terms heard, given out, changed and served; taken from the door, by van, for a night; denied with "by"."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


FREED_OTHERWISE = [
    ("Cele otworzą się w grudniu przed 45 więźniami politycznymi.", [("release", 45, "planned")]),
    (
        "W marcu zwolniono 40 więźniów politycznych, w kwietniu ledwie sześciu.",
        [("release", 40, "asserted"), ("release", 6, "asserted")],
    ),
    (
        "Łukaszenka zwolnił dwóch Francuzów i jedną Łotyszkę.",
        [("release", 2, "asserted"), ("release", 1, "asserted")],
    ),
    ("Opozycjonistę Iwana Biełowa uściskała na lotnisku żona.", [("release", None, "asserted")]),
    ("Jedenaścioro więźniów politycznych ma wyjść przed świętami.", [("release", 11, "planned")]),
    ("Junta wypuści 300 przeciwników zamachu stanu.", [("release", 300, "planned")]),
    ("Z Caracas odleciało w niedzielę siedmiu Amerykanów z więzienia.", [("release", 7, "asserted")]),
    ("Łukaszenka gotów jest oddać wszystkich więźniów politycznych.", [("release", None, "hypothetical")]),
    ("Kijów chce powrotu wszystkich więźniów politycznych.", [("demand", None, "asserted")]),
]


@pytest.mark.parametrize(("text", "claims"), FREED_OTHERWISE)
def test_freed_otherwise(text, claims):
    """Doors that will open, "barely six", a woman of a people, embraces, out before the feast, flown out."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Od wyborów z 9 sierpnia 2020 r. zatrzymano 900 opozycjonistów.", "2020-08-09", "2025-10-15"),
        ("Od przewrotu z 1 lutego junta uwięziła 900 opozycjonistów.", "2025-02-01", "2025-10-15"),
        ("Ośmiu więźniów politycznych przekazano w piątek stronie litewskiej.", "2025-10-10", "2025-10-10"),
        ("Ułaskawiono w piątek ośmiu uczestników ubiegłorocznych protestów.", "2025-10-10", "2025-10-10"),
    ],
)
def test_days_of_flows_and_of_handing_over(text, first, last):
    """ "Since the vote of 9 August", "handed over on Friday" and no day of last year's protests."""
    (claim,) = read(text)
    assert (claim.date_start, claim.date_end) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "Zdaniem opozycji sankcje nie działają, a reżim je omija.",
        "Opozycja wezwała Radę UE do nałożenia sankcji na 60 sędziów.",
        "Prokuratura chce dziewięciu lat dla opozycjonistki Olgi Zujewej.",
        "Zwolnienie z opłat dostało 300 studentów z Białorusi, także działacze opozycji.",
        "Firma z Mińska wypuściła mimo sankcji trzy nowe modele traktorów.",
        "Policja zatrzymała w Mińsku trzech włamywaczy.",
    ],
)
def test_strangers_to_sanctions_and_terms(text):
    """Opinions on sanctions, calls for them, terms asked for, fees, tractors and burglars."""
    assert read(text) == ()


TOLD_AGAIN = [
    ("Nakładając sankcje na 19 sędziów, Londyn mówił o wyrokach politycznych.", [("sanction_imposed", 19, "asserted")]),
    ("Dziewięciu śledczych znalazło się na celowniku unijnych sankcji.", [("sanction_imposed", 9, "asserted")]),
    ("Czechy ogłosiły, że 37 urzędników reżimu nie dostanie wiz.", [("sanction_imposed", 37, "asserted")]),
    ("Unia skierowała restrykcje przeciwko sześciu komendantom z Mińska.", [("sanction_imposed", 6, "asserted")]),
    ("Tbilisi musi się liczyć z sankcjami, ostrzegł Berlin.", [("sanction_imposed", None, "hypothetical")]),
    ("Sankcje wobec 11 gruzińskich sędziów nie przeszły.", [("sanction_imposed", 11, "denied")]),
    ("Po fali wyroków sankcje na wenezuelską ropę wróciły.", [("sanction_imposed", None, "asserted")]),
    ("USA zluzowały sankcje na Belavię.", [("sanction_lifted", None, "asserted")]),
    ("Unia wykreśla z listy sankcyjnej białoruskiego biznesmena.", [("sanction_lifted", None, "asserted")]),
    ("Czarna lista Unii skurczyła się o trzech białoruskich biznesmenów.", [("sanction_lifted", 3, "asserted")]),
    ("Waszyngton zastanawia się nad zniesieniem sankcji wobec Belavii.", [("sanction_lifted", None, "hypothetical")]),
    ("Odsiadkę zakończyło w maju 17 więźniów politycznych.", [("release", 17, "asserted")]),
    ("Amnestia dała wolność 900 uczestnikom protestów.", [("release", 900, "asserted")]),
    ("Opozycjonista Iwan Biełow jest znów wolnym człowiekiem.", [("release", None, "asserted")]),
    ("Reżim, który w lipcu ułaskawił 16 opozycjonistów, żąda zniesienia sankcji.", [("release", 16, "asserted")]),
    ("Zwolnienie z aresztu opozycjonisty Iwana Biełowa ogłosił sąd.", [("release", None, "asserted")]),
    ("Łukaszenka skłonny jest oddać czterech Polaków za szpiega.", [("release", 4, "hypothetical")]),
    ("Spodziewane jest zwolnienie 60 więźniów politycznych.", [("release", 60, "hypothetical")]),
    ("Dyktator darował winę 27 skazanym za „ekstremizm”.", [("release", 27, "asserted")]),
    ("Działacz Iwan Biełow spędzi najbliższe pięć lat w kolonii.", [("sentence", None, "asserted")]),
    ("Trzy działaczki trafiły za kraty z wyrokami do pięciu lat.", [("sentence", 3, "asserted")]),
    ("Serce opozycjonisty Iwana Biełowa nie wytrzymało odsiadki.", [("death_in_custody", None, "asserted")]),
    ("Telefon Trumpa do Łukaszenki dotyczył więźniów politycznych.", [("negotiation", None, "asserted")]),
    ("Łukaszenka przekonywał, że ułaskawił 50 więźniów politycznych.", [("release", 50, "asserted")]),
]


@pytest.mark.parametrize(("text", "claims"), TOLD_AGAIN)
def test_told_in_other_frames(text, claims):
    """Participles, sights, visas, votes, shrinking lists; terms done, freedom given, readiness, hearts, calls."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Z listy kandydatów skreślono dwunastu opozycjonistów.",
        "Białoruś odpowiedziała na sankcje zakazem wjazdu polskich ciężarówek.",
        "Sankcje wróciły na agendę szczytu Unii.",
        "Po decyzji sądu dziennikarze mogą kupować bilety na proces opozycjonisty.",
        "Studia zakończyło w tym roku 120 emigrantów politycznych.",
        "Polska zawiesiła wydawanie wiz turystycznych w Grodnie, skarżą się działacze.",
    ],
)
def test_strangers_to_other_frames(text):
    """Candidates struck off, answers of the regime, agendas, tickets, emigrants and tourist visas."""
    assert read(text) == ()


REAL_PAGES = [
    ("Czarna lista UE została w piątek rozszerzona o 17 urzędników z Mińska.", [("sanction_imposed", 17, "asserted")]),
    (
        "Lista obejmuje 81 osób i dziewięć podmiotów. Sankcje to zakaz wjazdu.",
        [("sanction_imposed", 81, "asserted"), ("sanction_imposed", 9, "asserted")],
    ),
    (
        "31 maja Litwa ogłosiła listę sankcyjną. 25 lipca listę tę rozszerzono o kolejne 90 osób.",
        [("sanction_imposed", None, "asserted"), ("sanction_imposed", 90, "asserted")],
    ),
    ("Sąd Najwyższy potwierdził karę śmierci dla demonstranta Iwana Biełowa.", [("sentence", None, "asserted")]),
    ("Na 12 lat wysłał do kolonii karnej opozycjonistę Iwana Biełowa.", [("sentence", None, "asserted")]),
    ("W maju wyrok opozycjonisty Iwana Biełowa został przedłużony o rok.", [("sentence", None, "asserted")]),
    ("Działacz Iwan Biełow został pozbawiony wolności na dziewięć lat.", [("sentence", None, "asserted")]),
    ("Iwana Biełowa sąd w Hongkongu uznał za „winnego zmowy”.", [("sentence", None, "asserted")]),
    ("W Homlu zapadły wyroki wobec opozycjonistów Iwana Biełowa i Olgi Żuk.", [("sentence", None, "asserted")]),
    ("Na półwyspie znajduje się 47 więźniów politycznych.", [("held", 47, "asserted")]),
    ("Wolność odzyskali przetrzymywani w Rosji opozycjoniści Iwan Biełow i Olga Żuk.", [("release", None, "asserted")]),
    ("W 1963 roku siedmiu więźniów z NRD wydostało się na wolność.", [("release", 7, "asserted")]),
    ("Z delegacją USA Białoruś opuszcza 48 więźniów politycznych.", [("release", 48, "asserted")]),
    ("Władza umieściła w samolocie do Madrytu 220 dysydentów.", [("release", 220, "asserted")]),
    ("Omawiamy uwolnienie 1,2 tys. więźniów politycznych.", [("release", 1200, "hypothetical")]),
    (
        "Szef państwa polecił doradcom, by dopięli uwolnienie 900 więźniów politycznych.",
        [("release", 900, "hypothetical")],
    ),
    ("Spis zatrzymanych po nocnych protestach liczy 88 nazwisk.", [("detention", 88, "asserted")]),
    ("Wiasna informuje także o 20 zatrzymanych demonstrantach w Witebsku.", [("detention", 20, "asserted")]),
    ("Rewizje i zatrzymania dotknęły co najmniej 83 opozycjonistów.", [("detention", 83, "asserted")]),
    (
        "Burmistrza Iwana Biełowa aresztowano. Podobny los spotkał ponad stu działaczy.",
        [("detention", None, "asserted"), ("detention", 100, "asserted")],
    ),
    ("Zabiegamy również i o zwolnienie dziennikarza Iwana Biełowa.", [("demand", None, "asserted")]),
    ("Informację o zwolnieniu Olgi Żuk potwierdził Iwan Biełow, wiceszef redakcji.", [("release", None, "asserted")]),
    ("Mimo apeli Zachodu Mińsk nie uwolnił opozycjonisty Iwana Biełowa.", [("release", None, "denied")]),
    ("Powinno być natychmiast uwolnionych ponad 30 innych reporterek i reporterów.", [("demand", 30, "asserted")]),
    ("Wzywam władze Hongkongu do zakończenia tej męki i uwolnienia Iwana Biełowa.", [("demand", None, "asserted")]),
    (
        "Obecnie w zakładach karnych osadzonych jest 282 opozycjonistów, sprecyzował Iwan Biełow.",
        [("held", 282, "asserted")],
    ),
    ("Wśród więźniów politycznych są reporterka Olga Żuk i poeta Iwan Biełow.", [("held", None, "asserted")]),
    (
        "Zażądano uwolnienia Iwana Biełowa skazanego na osiem lat kolonii karnej.",
        [("demand", None, "asserted"), ("sentence", None, "asserted")],
    ),
    ("Do więzień i aresztów przewieziono wtedy także redaktorkę Olgę Żuk.", [("detention", None, "asserted")]),
    ("Unia odblokowała konta trzech firm, utrzymując sankcje wobec banku.", [("sanction_lifted", 3, "asserted")]),
    ("Nie żyją dwaj więzieni w Mińsku opozycjoniści.", [("death_in_custody", 2, "asserted")]),
    ("Do aresztu odprowadzono pięciu aktywistów.", [("detention", 5, "asserted")]),
    ("Tysiące ludzi wyszły na ulice, by wspierać uwięzioną reporterkę Olgę Żuk.", [("held", None, "asserted")]),
    (
        "Na listę Urzędu do spraw Kontroli Zagranicznych Aktywów trafiły cztery firmy. Sankcje to zamrożenie majątku.",
        [("sanction_imposed", 4, "asserted")],
    ),
]


@pytest.mark.parametrize(("text", "claims"), REAL_PAGES)
def test_as_on_news_pages(text, claims):
    """Lists made longer, terms and verdicts, stocks somewhere, flights, plans under discussion, raids that strike."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Sześć z ułaskawionych kobiet ma dzieci, podała Wiasna.",
        "„Kluczową sprawą jest zatrzymanie represji” – napisał opozycjonista Iwan Biełow.",
        "Śledczy domagali się 11 lat pozbawienia wolności dla Iwana Biełowa i dziewięciu lat dla obrończyni Olgi Żuk.",
        "Chcemy, by Białoruś została objęta takimi sankcjami jak Rosja.",
        "Sędzia Iwan Biełow, znany z wyroków politycznych, jest objęty sankcjami Unii.",
        "Działacz Iwan Biełow odmówił napisania listu z prośbą o ułaskawienie.",
        "Opozycjonista Iwan Biełow był przekonany, że umrze w więzieniu.",
        "Noblistka Olga Żuk, która spędziła w areszcie domowym ponad 12 lat, obiecała reformy.",
        "Wśród nich jest Iwan Biełow, opozycjonista, który już odbył karę więzienia.",
        "Opozycjonista Iwan Biełow niemal zmarł w 2020 roku, kiedy go otruto.",
        "MSZ podejmowało kwestię uwolnienia działacza Iwana Biełowa w kontaktach z ambasadą.",
        "Prokuratura zwróciła się z wnioskiem o aresztowanie opozycjonisty Iwana Biełowa.",
        "Więzień polityczny po raz 27. został umieszczony w karcerze.",
        "Bez pomocy sąsiadów opozycjonista Iwan Biełow siedziałby dziś w więzieniu.",
        "„Bito nas” – opowiadał opozycjonista w rozmowie z zagranicznymi mediami.",
        "Prokuratorzy są odpowiedzialni za liczne politycznie motywowane wyroki na dziennikarzy.",
        "Na sobotnią akcję protestacyjną w formie pikiet wyszło ponad 100 Tatarów.",
        "Działacz Iwan Biełow wrócił z Rostowa do domu o trzeciej w nocy.",
        "Wkrótce po wyroku Iwan Biełow trafił do kolonii karnej numer dziewięć.",
        "Śmierć Iwana Biełowa jest czwartym przypadkiem śmierci więźnia politycznego.",
        "Nie można skazywać ludzi na więzienie za przekonania, mówi opozycjonista Iwan Biełow.",
        "Nie ma dnia, żeby ktoś nie został aresztowany w Mińsku za poglądy, mówi Iwan Biełow.",
        "Uwolnienie nie jest „wymianą” za zniesienie sankcji wobec Białorusi.",
        "Wyrok zostanie wydany w późniejszym terminie, opozycjonista Iwan Biełow czeka.",
        "Sankcje Unii dotyczą obecnie 310 osób i 46 firm.",
        "Opozycjonista Iwan Biełow, który siedział w pierwszym rzędzie, płakał.",
        "Osiem osób zwolniło się z białoruskiej telewizji państwowej.",
        "Zmarł były więzień polityczny Iwan Biełow, miał 80 lat.",
    ],
)
def test_strangers_on_news_pages(text):
    """Attributes, quotes and their speakers, terms asked for, states, efforts, past stays, near deaths, moves."""
    assert read(text) == ()


PAGE_DAYS = [
    ("Od 3 lutego 2022 r. do 9 grudnia 2023 r. zatrzymano w Rosji 19 100 demonstrantów.", "2022-02-03", "2023-12-09"),
    ("Od maja 2020 r. do grudnia 2023 r. zatrzymano w Rosji 19 800 demonstrantów.", "2020-05-01", "2023-12-31"),
    (
        "Na dzień 1 grudnia 2021 roku w więzieniach przetrzymywanych było 290 opozycjonistów.",
        "2021-12-01",
        "2021-12-01",
    ),
    ("Olgę Żuk, opozycjonistkę, uwolniono po roku w więzieniu.", None, None),
    ("Skazano 458 opozycjonistów na kary więzienia, w sumie na 1935 lat.", None, None),
    ("Opozycjonistkę Olgę Żuk zatrzymano 15 listopada 2020 r. za relacjonowanie marszu.", "2020-11-15", "2020-11-15"),
]


@pytest.mark.parametrize(("text", "start", "end"), PAGE_DAYS)
def test_days_on_news_pages(text, start, end):
    """Periods between two days with "r.", a stock on a day, a year in prison that dates nothing."""
    claim = read(text)[0]
    days = (claim.date_start, claim.date_end)
    assert tuple(day and str(day) for day in days) == (start, end)


UNSEEN_PAGES = [
    ("W kraju mamy dziś 1213 osób uznanych za więźniów politycznych.", [("held", 1213, "asserted")]),
    (
        "Liczba uwięzionych za poglądy wynosi według Wiasny, najstarszej organizacji, 1090.",
        [("held", 1090, "asserted")],
    ),
    ("Wiasna dodała do tego grona kolejne osiem osób.", [("detention", 8, "asserted")]),
    ("Od 2020 roku spotkało to już 50 duchownych, mówi opozycjonista.", [("detention", 50, "asserted")]),
    ("Reżim zamyka za kraty krytyków wojny.", [("detention", None, "asserted")]),
    ("Za kraty trafiają rozpoznawalni politycy, twierdzi opozycja.", [("detention", None, "asserted")]),
    ("W środę umieszczono pod strażą dziewięciu aktywistów.", [("detention", 9, "asserted")]),
    ("Dwóch dziennikarzy śledczych zatrzymano w związku z protestami.", [("detention", 2, "asserted")]),
    ("Sąd zdecydował o dwumiesięcznym areszcie dla opozycjonisty Iwana Biełowa.", [("detention", None, "asserted")]),
    ("Wśród osadzonych, którym skrócono wyroki, jest 30 więźniów politycznych.", [("release", 30, "asserted")]),
    ("Pozostali więźniowie polityczni? Pozostali wyjdą w maju.", [("release", None, "planned")]),
    (
        "Olgę Żuk skazano na dziesięć dni, po ich odbyciu nie wyszła z aresztu.",
        [("sentence", None, "asserted"), ("release", None, "denied")],
    ),
    ("Rodzina nie traci nadziei na uwolnienie opozycjonisty Iwana Biełowa.", [("release", None, "hypothetical")]),
    ("Wieść o zwolnieniu z internowania Iwana Biełowa obiegła stolicę.", [("release", None, "asserted")]),
    ("W Wilnie odbył się wiec na rzecz uwolnienia Iwana Biełowa.", [("demand", None, "asserted")]),
    ("Nie ustają wysiłki na rzecz zwolnienia Iwana Biełowa, zapewnił rzecznik.", [("demand", None, "asserted")]),
    (
        "Do zwolnienia opozycjonistów, o co apelował Watykan, nie doszło.",
        [("demand", None, "asserted")],
    ),
    (
        "Wolność odzyskało 27 opozycjonistów, cztery kolejne osoby na to oczekują.",
        [("release", 27, "asserted"), ("release", 4, "asserted")],
    ),
    (
        "Sędzia odczytał wyrok dziewięciu lat kolonii o surowym rygorze dla opozycjonisty Iwana Biełowa.",
        [("sentence", None, "asserted")],
    ),
    ("Kara 11 lat więzienia spotkała też opozycjonistę Iwana Biełowa.", [("sentence", None, "asserted")]),
    (
        "Wiasna potwierdziła śmierć Iwana Biełowa, który odbywał karę pięciu lat kolonii.",
        [("death_in_custody", None, "asserted")],
    ),
    (
        "Ciało zmarłego w więzieniu opozycjonisty Iwana Biełowa przekazano rodzinie.",
        [("death_in_custody", None, "asserted")],
    ),
    ("Bruksela rozważy dalsze restrykcje wobec Mińska.", [("sanction_imposed", None, "hypothetical")]),
    ("Waszyngton zaoferował złagodzenie sankcji wobec Mińska.", [("sanction_lifted", None, "hypothetical")]),
    ("Waszyngton mógłby ograniczyć sankcje na sektor potasowy.", [("sanction_lifted", None, "hypothetical")]),
    (
        "USA zdejmują sankcje nałożone na linie Belavia, podała w środę ambasada.",
        [("sanction_lifted", None, "asserted")],
    ),
    (
        "Ministrowie UE poparli nieprzedłużanie sankcji wobec 60 urzędników oraz dwóch firm.",
        [("sanction_lifted", 60, "asserted"), ("sanction_lifted", 2, "asserted")],
    ),
    (
        "Projekt przewiduje poszerzenie listy urzędników objętych zakazem wjazdu do 90 nazwisk.",
        [("sanction_imposed", 90, "planned")],
    ),
    ("Będziemy dążyć do uwolnienia reszty więźniów politycznych.", [("demand", None, "asserted")]),
    (
        "Podróż do Mińska wysłanników prezydenta USA dała wolność 13 więźniom politycznym.",
        [("negotiation", None, "asserted"), ("release", 13, "asserted")],
    ),
    (
        "Potajemnie o losie więźniów politycznych negocjowali dwaj biskupi.",
        [("negotiation", None, "asserted")],
    ),
]


@pytest.mark.parametrize(("text", "claims"), UNSEEN_PAGES)
@pytest.mark.slow
def test_families_from_news_pages(text, claims):
    """Who counts as a prisoner, what befell others, orders of courts, hopes, efforts, verdicts, sanctions weighed."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Na ulice Tbilisi, mimo zakazu władz, znów wyszły setki demonstrantów.",
        "Na plac Wolności w centrum stolicy wyszło w niedzielę 200 tys. demonstrantów.",
        "Władze zakazały opozycji pikiet i wjazdu do centrum Tbilisi.",
        "Sankcje, przedłużone we wtorek o pół roku, obejmują zakaz wjazdu i zamrożenie kont 61 osób.",
        "Obecnie sankcjami objętych jest 61 osób na czele z dyktatorem.",
        "Na liście osób objętych sankcjami jest obecnie 61 Białorusinów.",
        "Sankcjami jest obłożonych dwudziestu urzędników. Nie wolno im latać do Londynu.",
        "Naród białoruski dąży do uwolnienia się od dyktatury.",
        "Ukraiński resort zaapelował o rozszerzenie sankcji przeciwko Rosji.",
        "Liczba uwolnionych opozycjonistów może jeszcze wzrosnąć.",
        "Kolejni wyjdą na ulice, zapowiedziała opozycja.",
        "Prokurator wniósł o areszt dla opozycjonisty Iwana Biełowa.",
        "Opozycjonistę Iwana Biełowa umieszczono w karcerze.",
        "Zwolnienie jest skutkiem umowy, którą zawarł reżim.",
    ],
)
def test_strangers_to_families_from_news_pages(text):
    """Crowds on the streets, cities closed, sanctions prolonged, in force or asked for, numbers that may grow."""
    assert read(text) == ()


PARITY = [
    (
        "Unijne restrykcje wobec trzech białoruskich śledczych oznaczają zakaz wjazdu i zamrożenie majątku.",
        [("sanction_imposed", 3, "asserted")],
    ),
    ("Trump zatelefonował do Putina z pokładu samolotu i mówił o więźniach.", [("negotiation", None, "asserted")]),
    ("Sankcje wobec Mińska mogą upaść już latem.", [("sanction_lifted", None, "hypothetical")]),
    (
        "UE nałożyła sankcje na sędziów. W ślad za nią poszła Kanada z siedmioma nazwiskami.",
        [("sanction_imposed", None, "asserted"), ("sanction_imposed", 7, "asserted")],
    ),
    ("Po represjach Londyn dopisał do listy 12 sędziów.", [("sanction_imposed", 12, "asserted")]),
    (
        "Mińsk wypuścił 12 więźniów. Pozostali, jak zapewnia wysłannik, wrócą do domu wiosną.",
        [("release", 12, "asserted"), ("release", None, "planned")],
    ),
    ("W maju Ottawa uderzyła w 31 osób i podmiotów.", [("sanction_imposed", 31, "asserted")]),
    ("Jeśli represje nie ustaną, Unia wznowi sankcje.", [("sanction_imposed", None, "hypothetical")]),
    ("W MSZ zapewniono, że żadnych aresztowań politycznych nie ma.", [("detention", None, "denied")]),
    ("Trzem aktywistkom grozi do siedmiu lat kolonii.", [("sentence", 3, "hypothetical")]),
    ("Aktywistkę Annę Belską skierowano na „domową chemię”.", [("sentence", None, "asserted")]),
    ("Z listy więźniów politycznych ubyło jedenaście nazwisk.", [("release", 11, "asserted")]),
    ("Na liście do wymiany jest 12 nazwisk.", [("release", 12, "planned")]),
    (
        "UE nałożyła sankcje na urzędników. Jej lista liczy 280 nazwisk.",
        [("sanction_imposed", 280, "asserted")],
    ),
    (
        "UE nałożyła sankcje na pięciu sędziów. Norwegia zastanawia się, czy się przyłączyć.",
        [("sanction_imposed", 5, "asserted"), ("sanction_imposed", None, "hypothetical")],
    ),
    ("Nowe restrykcje wobec Mińska wejdą w życie w piątek.", [("sanction_imposed", None, "planned")]),
    ("Sankcje wobec Mińska nie są wykluczone, przyznał komisarz.", [("sanction_imposed", None, "hypothetical")]),
    ("Brytyjskie sankcje na 14 białoruskich śledczych", [("sanction_imposed", 14, "asserted")]),
    ("Sankcje na białoruski potas są stopniowo łagodzone.", [("sanction_lifted", None, "asserted")]),
    ("Na siedem lat do kolonii pojedzie poeta Adam Biel.", [("sentence", None, "asserted")]),
    ("Poetka Anna Biel nie jest już więźniarką.", [("release", None, "asserted")]),
    ("Prawie 800 więźniów politycznych nie doczekało się dotąd uwolnienia.", [("held", 800, "asserted")]),
    ("Nuncjusz targował się z rządem o uwięzionych księży.", [("negotiation", None, "asserted")]),
    ("Rozmowy o więźniach politycznych zostaną wznowione w Wilnie.", [("negotiation", None, "planned")]),
]


@pytest.mark.parametrize(("text", "claims"), PARITY)
def test_families_of_other_languages(text, claims):
    """What English and Russian rules read: kinds of sanctions, calls, threats, denials, lists, second sentences."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Sankcje Unii polegają na zakazie wjazdu i zamrożeniu kont.",
        "Po pierwszym pakiecie reform przyjdzie następny, zapewnił premier dyktatury.",
        "Warszawa wpisała na listę lektur pięć powieści dysydentów.",
        "Z listy wyborczej skreślono 20 opozycjonistów.",
        "Białoruskim firmom grozi z powodu sankcji utrata dwóch rynków.",
        "Opozycjonista dostał trzy dni urlopu.",
        "Unijne sankcje wobec 300 osób przedłużono o pół roku.",
        "Opozycja odnowiła apel o nowe sankcje.",
        "Demonstranci nie doczekali się dotąd odpowiedzi.",
        "Opozycja osiągnęła porozumienie w sprawie wspólnej listy.",
    ],
)
def test_strangers_to_families_of_other_languages(text):
    """Sanctions in force, packages of reforms, other lists, other dangers, days off."""
    assert read(text) == ()
