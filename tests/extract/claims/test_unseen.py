"""Ways of telling the same things that an article may choose: stock phrases, light verbs, and texts off the subject."""

from datetime import date

import pytest

from faustpfand.extract.claims import detect, read_claims
from faustpfand.records import Article

pytestmark = pytest.mark.slow  # long tables of idioms; grammar and the examples of all rules are tested fast

PUBLISHED = date(2025, 10, 15)


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


PHRASES = [
    pytest.param("de", "Baku gab am Freitag neun Redakteure frei.", [("release", 9)], id="de-gave-free"),
    pytest.param("de", "Die Junta setzte 40 Gefangene auf freien Fuß.", [("release", 40)], id="de-set-on-free-foot"),
    pytest.param("de", "Drei US-Bürger, die in Kuba einsaßen, sind frei.", [("release", 3)], id="de-relative-clause"),
    pytest.param("de", "Havanna hält sieben Ausländer fest.", [("held", 7)], id="de-holds"),
    pytest.param("de", "Im Mai kamen acht Blogger in Untersuchungshaft.", [("detention", 8)], id="de-into-custody"),
    pytest.param("de", "Zwischen 30 und 45 Menschen wurden in Minsk verhaftet.", [("detention", 30)], id="de-between"),
    pytest.param("de", "Das Gericht in Baku sprach elf Anwälte schuldig.", [("sentence", 11)], id="de-found-guilty"),
    pytest.param(
        "de",
        "Das Militärgericht verhängte gegen drei Regimegegner Haftstrafen.",
        [("sentence", 3)],
        id="de-prison-terms",
    ),
    pytest.param(
        "de",
        "Oslo dringt darauf, dass Baku die zwölf Aktivisten auf freien Fuß setzt.",
        [("demand", 12)],
        id="de-a-demand-is-no-release",
    ),
    pytest.param(
        "de",
        "Die Zahl der politischen Häftlinge sank in Belarus von 340 auf 310.",
        [("held", 340), ("held", 310)],
        id="de-from-to",
    ),
    pytest.param(
        "de", "Am Freitag 19 Oppositionelle freigelassen: das meldet Minsk.", [("release", 19)], id="de-day-then-number"
    ),
    pytest.param("en", "Cairo has set free 30 union organisers.", [("release", 30)], id="en-set-free"),
    pytest.param("en", "Fifteen inmates walked out of a jail in Havana.", [("release", 15)], id="en-walked-out"),
    pytest.param("en", "On 4 May 21 Lithuanians were released in Minsk.", [("release", 21)], id="en-date-then-number"),
    pytest.param(
        "en", "Some 80 people arrested in May remained in detention in Minsk.", [("held", 80)], id="en-reduced-relative"
    ),
    pytest.param("en", "Three Americans who were jailed in Iran are free.", [("release", 3)], id="en-relative-clause"),
    pytest.param("en", "Nine editors have been put behind bars in Baku.", [("detention", 9)], id="en-behind-bars"),
    pytest.param("en", "Seven former mayors received life terms in Ankara.", [("sentence", 7)], id="en-life-terms"),
    pytest.param("en", "Ottawa wants all 12 dissidents to be returned.", [("demand", 12)], id="en-wants-returned"),
    pytest.param(
        "en",
        "The number of political prisoners in Egypt fell to 900 from 1,000.",
        [("held", 900), ("held", 1000)],
        id="en-fell-to-from",
    ),
    pytest.param("en", "The EU revoked the visas of 40 Georgian officials.", [("sanction_imposed", 40)], id="en-visas"),
    pytest.param(
        "en",
        "A court in Minsk jailed two activists for six and seven years.",
        [("sentence", 2)],
        id="en-terms-in-years",
    ),
    pytest.param(
        "en", "Police in Baku arrested 12 beekeepers over a rally.", [("detention", 12)], id="en-trade-not-listed"
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), PHRASES)
def test_phrases(lang, text, expected):
    """What happened and to how many is read whatever the phrase."""
    assert [(c.kind.value, c.count) for c in read(lang, text)] == expected


COUNTED = [
    pytest.param(
        "de", "Zwei Reuters-Reporter wurden am Dienstag in Yangon abgeführt.", [("detention", 2)], id="de-compound-head"
    ),
    pytest.param(
        "de",
        "Elf aus Managua ausgeflogene Dissidenten trafen am Sonntag in Miami ein.",
        [("release", 11)],
        id="de-own-words-before",
    ),
    pytest.param(
        "de",
        "Mehr als 35.000 Menschen wurden bei der Welle festgenommen, rund 1.400 sitzen bis heute in Haft.",
        [("detention", 35000), ("held", 1400)],
        id="de-der-is-an-article",
    ),
    pytest.param(
        "de",
        "Rund 1000 Polizisten rückten aus und nahmen 53 Demokraten fest.",
        [("detention", 53)],
        id="de-number-in-the-verb",
    ),
    pytest.param(
        "de",
        "Von den rund 300 Menschen, die auf Wachen gebracht wurden, kamen etwa 250 wieder frei.",
        [("detention", 300), ("release", 250)],
        id="de-whole-with-its-verb",
    ),
    pytest.param(
        "de", "Der Iran hat vier inhaftierten Europäern die Ausreise erlaubt.", [("release", 4)], id="de-leave-to-go"
    ),
    pytest.param(
        "de",
        "Ein Petersburger Gericht gab der Musikerin sieben Jahre Lagerhaft für fünf Preisschilder.",
        [],
        id="de-no-people",
    ),
    pytest.param(
        "de",
        "Gegen 400 Protestteilnehmer seien in Teheran Gefängnisstrafen ergangen.",
        [("sentence", 400)],
        id="de-verb-last",
    ),
    pytest.param(
        "de",
        "Das Oberste Gericht in Minsk hat die Berufung von sieben Aktivisten verworfen.",
        [("sentence", 7)],
        id="de-appeal-failed",
    ),
    pytest.param("de", "Kuba sagte dem Vatikan zu, 553 Häftlinge freizulassen.", [("release", 553)], id="de-promised"),
    pytest.param(
        "en",
        "Since the coup in Myanmar 7,500 activists were taken into custody and at least 30 sentenced to death.",
        [("detention", 7500), ("sentence", 30)],
        id="en-shared-auxiliary",
    ),
    pytest.param(
        "en",
        "Four activists who took part in the protests in Tbilisi were jailed for two years.",
        [("sentence", 4)],
        id="en-relative-clause-diverts-nothing",
    ),
    pytest.param(
        "en",
        "As of Tuesday 1,187 people recognised as political prisoners were still behind bars in Belarus.",
        [("held", 1187)],
        id="en-participle-says-which",
    ),
    pytest.param(
        "en",
        "Reporters Without Borders calls for the release of the 37 journalists still imprisoned in Belarus.",
        [("demand", 37)],
        id="en-still",
    ),
    pytest.param(
        "en",
        "Of the 300 or so people taken to police stations in Minsk, about 250 were let go by midnight.",
        [("detention", 300), ("release", 250)],
        id="en-or-so",
    ),
    pytest.param(
        "en",
        "Tehran says four French and German nationals were allowed to leave on Monday.",
        [("release", 4)],
        id="en-two-peoples",
    ),
    pytest.param(
        "en", "Nicaragua has sent 135 political prisoners into exile.", [("release", 135)], id="en-sent-is-no-stock"
    ),
    pytest.param(
        "en",
        "Canada slapped travel bans on 43 Iranian officials after the execution of two protesters.",
        [("sanction_imposed", 43)],
        id="en-execution-of",
    ),
    pytest.param(
        "en",
        "Ethiopian police freed, on bail of 15,000 birr, three opposition advisers.",
        [("release", 3)],
        id="en-currency",
    ),
    pytest.param(
        "en",
        "Two of the five, both publishers in Hong Kong, are being held without bail.",
        [("held", 2)],
        id="en-two-of-the-five",
    ),
    pytest.param(
        "en",
        "Azerbaijan pardoned 168 prisoners; Volha, a mother of two, was not among them.",
        [("release", 168)],
        id="en-mother-of-two",
    ),
    pytest.param(
        "es",
        "Más de 1.400 personas han sido arrestadas en Tiflis desde el inicio de las protestas.",
        [("detention", 1400)],
        id="es-rule-for-named-first",
    ),
    pytest.param(
        "fr",
        "L’Iran a autorisé quatre Européens détenus à rentrer chez eux.",
        [("release", 4)],
        id="fr-noun-of-prison-gives-way",
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), COUNTED)
def test_whose_number_it_is(lang, text, expected):
    """A number goes to its own verb, past the words that only say which people they are."""
    assert [(c.kind.value, c.count) for c in read(lang, text) if c.count is not None] == expected


GOING_ON = [
    pytest.param(
        "de",
        "Am Wochenende kamen in Venezuela 104 politische Gefangene frei. Damit sind es 266 seit dem 8. Januar.",
        [("release", 104), ("release", 266)],
        id="de-total",
    ),
    pytest.param(
        "en",
        "Our list has 1,084 political prisoners in Belarus. In January it was 1,131.",
        [("held", 1084), ("held", 1131)],
        id="en-before",
    ),
    pytest.param(
        "en",
        "There are 1,103 names on Viasna's list of political prisoners. Nine were added in September.",
        [("held", 1103), ("detention", 9)],
        id="en-who-came-to-a-list-was-arrested",
    ),
    pytest.param(
        "en",
        "The lawyer Jan Falk was on the plane. Russia had let him and 11 other Germans go on Thursday.",
        [("release", None), ("release", 11)],
        id="en-him-and-others",
    ),
    pytest.param(
        "en",
        "Ales Belski was arrested in July 2021, sentenced to ten years in March 2023 and released last month in Minsk.",
        [("detention", None), ("sentence", None), ("release", None)],
        id="en-three-verbs-of-one",
    ),
    pytest.param(
        "de",
        "Der Kriegsgegner Anton Below ist tot. Er starb am 9. Februar in einem Straflager in Russland.",
        [("death_in_custody", None)],
        id="de-nobody-dies-twice",
    ),
    pytest.param(
        "de",
        "Die Bibliothekarin Anna Below muss in Belarus für zehn Jahre ins Lager. Ihr Urteil fiel am Mittwoch.",
        [("sentence", None)],
        id="de-one-judgment",
    ),
    pytest.param(
        "de",
        "Litauen verhängte Sanktionen gegen neun Richter aus Minsk. Die USA zogen nach.",
        [("sanction_imposed", 9), ("sanction_imposed", None)],
        id="de-followed-suit",
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), GOING_ON)
def test_what_a_text_goes_on_to_tell(lang, text, expected):
    """Totals, earlier figures, pronouns and verbs in a row go on from what was told; the same thing is told once."""
    assert [(c.kind.value, c.count) for c in read(lang, text)] == expected


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        ("de", "Sollte Minsk alle politischen Gefangenen laufen lassen, sänke der Preis.", "hypothetical"),
        ("en", "Should Minsk free all political prisoners, the price would fall.", "hypothetical"),
        ("en", "Lukashenko to free another 250 prisoners, envoy says.", "planned"),
        ("en", "The editor Ivan Belski will spend five years in a penal colony, a Minsk court ruled.", "asserted"),
        ("en", "Milad Ansari died in Evin prison after being refused insulin.", "asserted"),
        ("en", "Tanzania released five opposition leaders and said 80 others would be charged.", "asserted"),
    ],
)
def test_what_was_done(lang, text, modality):
    """Conditions need no "if"; a judgment yet to be served has been given; what is refused may be medicine."""
    assert [c.modality.value for c in read(lang, text)] == [modality]


BESIDE_THE_POINT = [
    pytest.param(
        "en",
        "Moscow and Kyiv traded 185 servicemen apiece on Thursday. Many had been held since the siege of Mariupol.",
        id="en-prisoners-of-war",
    ),
    pytest.param("en", "Lagos police arrested 113 foreigners over an online romance scam.", id="en-scam"),
    pytest.param("de", "In ihrer Zelle in Homel teilten sich zwölf Frauen ein Waschbecken.", id="de-cell-mates"),
    pytest.param(
        "de",
        "Die Polizei in Kassel nahm nach dem Raub vier Männer fest. Zwei kamen gegen Kaution frei.",
        id="de-crime",
    ),
    pytest.param("de", "Der Verein gab zwei Stürmer für das Turnier frei. Die Sperre wurde aufgehoben.", id="de-sport"),
    pytest.param(
        "en", "Police arrested three men over a burglary in Leeds. Two were released on bail on Monday.", id="en-crime"
    ),
    pytest.param("en", "The club released five players. Its striker walked free on goal.", id="en-sport"),
]


@pytest.mark.parametrize(("lang", "text"), BESIDE_THE_POINT)
def test_beside_the_point(lang, text):
    """Ordinary crime and sport yield nothing, whatever their verbs."""
    assert read(lang, text) == ()


def test_a_licence_is_a_sanction_lifted():
    """A licence for a company lifts what was on it; "the same day" is that of the sentence."""
    release, lifted = read(
        "de", "Am 11. September ließ Minsk 52 Häftlinge gehen; am selben Tag erteilten die USA Belavia eine Lizenz."
    )

    assert (release.count, lifted.kind.value, lifted.actors) == (52, "sanction_lifted", ("USA",))
    assert lifted.date_start == release.date_start == date(2025, 9, 11)


def test_killed_people_are_not_sentenced():
    """A number belongs to its own verb, also where that verb tells no claim."""
    claims = read("en", "Eleven protesters were sentenced in Tehran, 69 children were killed.")

    assert [(c.kind.value, c.count) for c in claims] == [("sentence", 11)]


def test_two_sides_of_an_exchange_keep_their_countries():
    """Who frees in return is the country that held."""
    text = "Moscow freed Marc Fields on Monday. In exchange, the United States freed Ivan Petrov."

    assert [c.country for c in read("en", text)] == ["RU", "US"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Fifty senators urged Erdogan to free 15 journalists.", "en"),  # "to" is Polish, too
        ("Belarus released 5 political prisoners yesterday.", "en"),
        ("Belarus ließ gestern 5 politische Gefangene frei.", "de"),
    ],
)
def test_the_language_of_a_short_sentence(text, lang):
    """Where no common word stands, the words that the packs read tell the language."""
    assert detect(text) == lang
