"""Ways of telling the same things that an article may choose: stock phrases, light verbs, and texts off the subject."""

from datetime import date

import pytest

from faustpfand.extract.claims import detect, read_claims
from faustpfand.records import Article

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
        [("held", 310)],
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


BESIDE_THE_POINT = [
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
