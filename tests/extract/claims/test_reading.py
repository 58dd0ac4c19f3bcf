"""What is read from a sentence or two, in both languages. Published on Wednesday 15 October 2025, unless said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.counts import Comparator
from faustpfand.extract.claims import detect, languages, read_claims
from faustpfand.records import Article, ClaimKind, Modality

PUBLISHED = date(2025, 10, 15)


def read(lang, text, published=PUBLISHED):
    return read_claims(Article(id="a", text=text, lang=lang, published=published))


COUNTED = [
    pytest.param(
        "de", "Minsk ließ am Montag 14 Häftlinge frei.", [("release", 14, "prisoners")], id="de-separable-verb"
    ),
    pytest.param(
        "de",
        "Gestern kamen in Baku neun Oppositionelle frei.",
        [("release", 9, "political_prisoners")],
        id="de-came-free",
    ),
    pytest.param("de", "In Havanna wurden 53 Gefangene freigelassen.", [("release", 53, "prisoners")], id="de-passive"),
    pytest.param(
        "de",
        "Die Freilassung von 31 politischen Gefangenen überraschte alle.",
        [("release", 31, "political_prisoners")],
        id="de-noun",
    ),
    pytest.param(
        "de",
        "Lukaschenko begnadigte 40 Häftlinge, darunter acht Frauen und drei Litauer.",
        [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        id="de-parts",
    ),
    pytest.param(
        "de",
        "Kuba entließ 80 Menschen aus der Haft. Unter ihnen sind elf Frauen.",
        [("release", 80, "prisoners"), ("release", 11, "women")],
        id="de-part-in-next-sentence",
    ),
    pytest.param(
        "de",
        "Im Juli ließ Minsk 16 Gefangene gehen, im August sieben.",
        [("release", 16, "prisoners"), ("release", 7, "prisoners")],
        id="de-verb-left-out",
    ),
    pytest.param(
        "de", "Über 1.100 politische Gefangene sitzen noch ein.", [("held", 1100, "political_prisoners")], id="de-stock"
    ),
    pytest.param(
        "de",
        "Zurzeit hat das Land 300 politische Häftlinge.",
        [("held", 300, "political_prisoners")],
        id="de-stock-plain",
    ),
    pytest.param(
        "de",
        "Die Polizei nahm bei Protesten 120 Menschen fest.",
        [("detention", 120, "political_prisoners")],
        id="de-arrest-on-political-ground",
    ),
    pytest.param(
        "de", "Die EU verhängte Sanktionen gegen 16 Richter.", [("sanction_imposed", 16, None)], id="de-sanction"
    ),
    pytest.param("en", "Cuba freed 53 prisoners on Monday.", [("release", 53, "prisoners")], id="en-active"),
    pytest.param(
        "en", "Nine dissidents were released in Baku.", [("release", 9, "political_prisoners")], id="en-passive"
    ),
    pytest.param(
        "en", "Caracas let 24 political prisoners go.", [("release", 24, "political_prisoners")], id="en-let-go"
    ),
    pytest.param(
        "en",
        "Lukashenko pardoned 40 people, including eight women and three Lithuanians.",
        [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        id="en-parts",
    ),
    pytest.param(
        "en",
        "Minsk released 60 people. Among them are nine women.",
        [("release", 60, "prisoners"), ("release", 9, "women")],
        id="en-part-in-next-sentence",
    ),
    pytest.param(
        "en",
        "Minsk freed Maria Rabkova and 11 others.",
        [("release", None, "named_persons"), ("release", 11, "prisoners")],
        id="en-named-and-others",
    ),
    pytest.param(
        "en",
        "Iran has 500 political prisoners, Cuba 700 and Nicaragua 60.",
        [("held", n, "political_prisoners") for n in (500, 700, 60)],
        id="en-list-of-countries",
    ),
    pytest.param(
        "en",
        "Nearly 1,000 people remain in jail for political reasons.",
        [("held", 1000, "political_prisoners")],
        id="en-stock",
    ),
    pytest.param("en", "At least 38 people were detained on Sunday.", [("detention", 38, "prisoners")], id="en-arrest"),
    pytest.param(
        "en",
        "Canada sanctioned 12 officials and four companies.",
        [("sanction_imposed", 12, None), ("sanction_imposed", 4, None)],
        id="en-persons-and-entities",
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), COUNTED)
def test_counts_and_populations(lang, text, expected):
    """Each number of people goes to the verb that tells of them, with the people it counts."""
    claims = read(lang, text)

    assert [(c.kind.value, c.count, c.population) for c in claims] == expected


MODALITIES = [
    pytest.param("de", "Minsk will 40 Häftlinge freilassen.", Modality.PLANNED, id="de-wants-to"),
    pytest.param("de", "Minsk könnte 40 Häftlinge freilassen.", Modality.HYPOTHETICAL, id="de-could"),
    pytest.param("de", "Minsk hat die 40 Häftlinge nicht freigelassen.", Modality.DENIED, id="de-not"),
    pytest.param("de", "Laut Wjasna hat Minsk 40 Häftlinge freigelassen.", Modality.ASSERTED, id="de-according-to"),
    pytest.param("de", "40 Häftlinge konnten das Gefängnis verlassen.", Modality.ASSERTED, id="de-were-able-to"),
    pytest.param("en", "Minsk will release 40 prisoners.", Modality.PLANNED, id="en-will"),
    pytest.param("en", "Minsk might release 40 prisoners.", Modality.HYPOTHETICAL, id="en-might"),
    pytest.param("en", "Minsk has not released the 40 prisoners.", Modality.DENIED, id="en-not"),
    pytest.param("en", "Minsk has released 40 prisoners, Viasna said.", Modality.ASSERTED, id="en-said"),
]


@pytest.mark.parametrize(("lang", "text", "modality"), MODALITIES)
def test_modality(lang, text, modality):
    """Whether it happened is told by the clause of the verb."""
    (claim,) = read(lang, text)

    assert (claim.kind, claim.count, claim.modality) == (ClaimKind.RELEASE, 40, modality)


DATED = [
    pytest.param("de", "Minsk ließ am Montag 14 Häftlinge frei.", "2025-10-13", "2025-10-13", id="de-weekday"),
    pytest.param("de", "Seit dem 1. August kamen 90 Häftlinge frei.", "2025-08-01", "2025-10-15", id="de-since"),
    pytest.param("de", "Nach der Wahl im Mai kamen 90 Häftlinge frei.", None, None, id="de-after-pins-down-nothing"),
    pytest.param("de", "90 Häftlinge kamen frei, hieß es am Montag.", None, None, id="de-day-of-the-telling"),
    pytest.param("de", "Ab November sollen 90 Häftlinge freikommen.", "2025-11-01", "2025-11-30", id="de-planned"),
    pytest.param("de", "Noch 90 Häftlinge sitzen in Haft.", "2025-10-15", "2025-10-15", id="de-stock-on-publication"),
    pytest.param("en", "Ninety prisoners walked free last week.", "2025-10-06", "2025-10-12", id="en-last-week"),
    pytest.param("en", "Since 2020, 4,000 people have been jailed.", "2020-01-01", "2025-10-15", id="en-since"),
    pytest.param("en", "Over 90 people remain behind bars.", "2025-10-15", "2025-10-15", id="en-stock"),
    pytest.param("en", "Ninety prisoners were freed.", None, None, id="en-no-date"),
]


@pytest.mark.parametrize(("lang", "text", "first", "last"), DATED)
def test_days(lang, text, first, last):
    """The interval is what the text pins down, and nothing else."""
    (claim,) = read(lang, text)

    assert (claim.date_start and claim.date_start.isoformat()) == first
    assert (claim.date_end and claim.date_end.isoformat()) == last


NAMED = [
    pytest.param(
        "de", "Der Aktivist Pawel Wolkow wurde im Mai festgenommen.", "detention", ("Pawel Wolkow",), id="de-arrested"
    ),
    pytest.param(
        "de",
        "Ein Gericht verurteilte Pawel Wolkow zu elf Jahren Haft.",
        "sentence",
        ("Pawel Wolkow",),
        id="de-sentenced",
    ),
    pytest.param("de", "Pawel Wolkow starb im Gefängnis.", "death_in_custody", ("Pawel Wolkow",), id="de-died"),
    pytest.param("en", "Pavel Volkov was arrested in May.", "detention", ("Pavel Volkov",), id="en-arrested"),
    pytest.param("en", "Pavel Volkov was sentenced to 11 years.", "sentence", ("Pavel Volkov",), id="en-sentenced"),
    pytest.param("en", "Pavel Volkov died in custody.", "death_in_custody", ("Pavel Volkov",), id="en-died"),
    pytest.param(
        "en",
        "Pavel Volkov and Irina Sokolova are free again.",
        "release",
        ("Pavel Volkov", "Irina Sokolova"),
        id="en-two-free",
    ),
]


@pytest.mark.parametrize(("lang", "text", "kind", "targets"), NAMED)
def test_people_named_without_a_number(lang, text, kind, targets):
    """Named people make one claim, without a count."""
    (claim,) = read(lang, text)

    assert (claim.kind.value, claim.count, claim.population) == (kind, None, "named_persons")
    assert claim.targets == targets


def test_a_pronoun_points_to_the_person_named_before():
    """ "He was arrested" is about the person whose sentence the text has just told."""
    text = "Pavel Volkov was sentenced to 11 years. He was arrested in March 2021."

    assert [(c.kind.value, c.targets) for c in read("en", text)] == [
        ("sentence", ("Pavel Volkov",)),
        ("detention", ("Pavel Volkov",)),
    ]


def test_examples_of_a_number_are_its_targets():
    """People named after "darunter" belong to the counted claim."""
    (claim,) = read("de", "Minsk ließ 14 Häftlinge frei, darunter Pawel Wolkow und Irina Sokolowa.")

    assert claim.targets == ("Pawel Wolkow", "Irina Sokolowa")


SANCTIONS = [
    pytest.param("de", "Die USA heben ihre Sanktionen gegen Belavia auf.", "sanction_lifted", "USA", id="de-lifts"),
    pytest.param(
        "de", "London hat Belavia auf seine Sanktionsliste gesetzt.", "sanction_imposed", "London", id="de-list"
    ),
    pytest.param("en", "Washington lifted its sanctions on Belavia.", "sanction_lifted", "Washington", id="en-lifted"),
    pytest.param("en", "Belavia was sanctioned by the EU.", "sanction_imposed", "EU", id="en-passive"),
]


@pytest.mark.parametrize(("lang", "text", "kind", "authority"), SANCTIONS)
def test_sanctions(lang, text, kind, authority):
    """A sanction has who decided it and what it is on; nobody is counted."""
    (claim,) = read(lang, text)

    assert (claim.kind.value, claim.actors, claim.targets) == (kind, (authority,), ("Belavia",))
    assert claim.count is None
    assert claim.population is None


def test_lifting_and_listing_are_two_claims():
    """What is lifted was imposed once; each keeps its own date."""
    text = "Washington lifted sanctions on Belavia, which had been on the blacklist since June 2021."

    assert [(c.kind.value, c.date_start) for c in read("en", text)] == [
        ("sanction_lifted", None),
        ("sanction_imposed", date(2021, 6, 1)),
    ]


def test_each_authority_imposes_its_own():
    """Two authorities in one act are two claims."""
    claims = read("en", "The EU and Canada imposed sanctions on Belavia.")

    assert sorted(c.actors for c in claims) == [("Canada",), ("EU",)]


NOTHING = [
    pytest.param("de", "Am Samstag demonstrierten 3.000 Menschen in Berlin.", id="de-protest"),
    pytest.param("de", "Die Wirtschaft wuchs 2024 um 4 Prozent, sagte der Präsident.", id="de-economy"),
    pytest.param(
        "de", "Beide Seiten haben je 150 Kriegsgefangene übergeben und freigelassen.", id="de-prisoners-of-war"
    ),
    pytest.param("de", "Das Konzert besuchten über 500 Menschen.", id="de-concert"),
    pytest.param("en", "Some 3,000 people marched in Berlin on Saturday.", id="en-protest"),
    pytest.param("en", "The company released its new report on 12 markets.", id="en-report"),
    pytest.param("en", "Each side freed 150 prisoners of war.", id="en-prisoners-of-war"),
    pytest.param("en", "Turnout stood at 85.7 percent with five candidates.", id="en-election"),
]


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_nothing_to_read(lang, text):
    """Protests, shares, elections and exchanges between armies are no claims."""
    assert read(lang, text) == ()


def test_a_number_told_twice_is_one_claim():
    """The same event with the same number is read once."""
    text = "Minsk freed 52 prisoners on Thursday. The 52 prisoners were released without papers."

    assert [(c.kind.value, c.count) for c in read("en", text)] == [("release", 52)]


def test_country_comes_from_the_whole_text():
    """A sentence that names no country has that of its text."""
    claims = read("en", "Caracas is under pressure. Nine dissidents were released.")

    assert [c.country for c in claims] == ["VE"]


def test_a_country_that_jailed_once_is_told_by_its_groups():
    """ "Solidarity" tells Poland, which is a broker in the news of today."""
    claims = read("en", "In December 1981 three thousand members of Solidarity were interned for their views.")

    assert [c.country for c in claims] == ["PL"]


def test_comparator_is_none_without_a_count():
    """ "Dozens" is no number."""
    (claim,) = read("en", "Dozens of activists were detained in Minsk.")

    assert (claim.count, claim.comparator, claim.number) == (None, None, None)


def test_number_carries_its_comparator():
    """The count of a claim is a range like any other count."""
    (claim,) = read("en", "More than 500 people were arrested.")

    assert (claim.number.number, claim.number.comparator) == (500, Comparator.OVER)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("Die Häftlinge sind am Montag in der Stadt und bei den Ihren.", "de", id="german"),
        pytest.param("The prisoners are in the city with their families and friends.", "en", id="english"),
        pytest.param("", None, id="empty"),
        pytest.param("12 345 67", None, id="figures"),
        pytest.param("Vankeja vapautettiin lauantaina", None, id="language-without-a-pack"),
    ],
)
def test_detect(text, lang):
    """The language is that of the commonest words, or none."""
    assert detect(text) == lang


def test_a_text_without_a_language_is_read_in_the_one_detected():
    """An empty language is guessed from the text."""
    assert [c.count for c in read("", "In Minsk wurden am Montag die 14 Häftlinge freigelassen.")] == [14]


def test_no_pack_no_claims():
    """A language that nobody has written a pack for yields nothing."""
    assert read("xx", "Minsk freed 14 prisoners.") == ()


@pytest.mark.parametrize("lang", ["de", "en"])
def test_without_a_publication_day_claims_are_read_all_the_same(lang):
    """Only the relative dates stay open."""
    text = {"de": "Minsk ließ am Montag 14 Häftlinge frei.", "en": "Minsk freed 14 prisoners on Monday."}[lang]
    (claim,) = read(lang, text, None)

    assert (claim.count, claim.date_start, claim.date_end) == (14, None, None)


PIECES = st.sampled_from(
    [case.values[1] for case in [*COUNTED, *MODALITIES, *DATED, *NAMED, *SANCTIONS, *NOTHING]]
    + ["„", "\n\n", " ", ", ", ";", "(", "123", "1.000.000.000", "31. Juni", "Feb. 30", "Oct", "İ", "ß", "…", "\u202f"]
)


@given(
    st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=6).map(" ".join)),
    st.sampled_from(["", *languages()]),
    st.none() | st.dates(),
)
def test_laws_of_any_text(text, lang, published):
    """No text breaks the reader; claims lie in it, in order, and reading twice gives the same."""
    claims = read(lang, text, published)

    assert all(0 <= c.start < c.end <= len(text) for c in claims)
    assert [c.start for c in claims] == sorted(c.start for c in claims)
    assert all((c.count is None) == (c.comparator is None) for c in claims)
    assert all((c.date_start is None) == (c.date_end is None) for c in claims)
    assert all(c.date_start is None or c.date_start <= c.date_end for c in claims)
    assert claims == read(lang, text, published)


@pytest.mark.parametrize(
    ("lang", "text", "written", "base"),
    [
        ("ru", "Суд в Минске приговорил Игоря Громова к трём годам колонии.", "Игоря Громова", "Игорь Громов"),
        ("be", "У Менску затрымалі Сяргея Рудакоўскага.", "Сяргея Рудакоўскага", "Сяргей Рудакоўскі"),
        ("pl", "W Mińsku zatrzymano Andrzeja Nowickiego.", "Andrzeja Nowickiego", "Andrzej Nowicki"),
    ],
)
def test_names_are_given_as_written_and_in_the_nominative(lang, text, written, base):
    """A register has the one, the article the other."""
    (claim,) = read(lang, text)

    assert claim.targets == (written,)
    assert claim.in_base_form(claim.targets) == (base,)
    assert claim.as_dict()["base_forms"] == {written: base}
