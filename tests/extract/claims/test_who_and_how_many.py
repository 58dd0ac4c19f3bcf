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
        ("de", "Am Montag wurden Künstler in Sankt Petersburg verhaftet."),
        ("en", "In Minsk, prosecutors charged a dozen activists with treason."),
        ("en", "A court charged 30 dissidents."),
    ],
)
def test_nothing_false(lang, text):
    """Neither the relative named nor the town is told about, and who is charged is not held."""
    assert read(lang, text) == ()


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
