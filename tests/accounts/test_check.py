"""Claims held against the ledger."""

from datetime import date

import pytest

from faustpfand import dates
from faustpfand.accounts import check, check_text
from faustpfand.accounts.check.parties import authority, same_target
from faustpfand.records import Death, Facts
from makers import claim, concession, count, days, flow, negotiation, report, told

PUBLISHED = date(2025, 12, 14)
DAY = days("2025-09-11")
TODAY = days("2025-12-14")
PP = {"population": "political_prisoners"}
FACTS = Facts(
    counts=(
        count("2025-12-12", "1227"),
        count("2025-12-14", "~1110"),
        count("2025-12-23", "1135"),
        count("2025-08-15", "1186"),
        count("2025-08-15", "~1300", "political_prisoners_other_count", by="a president"),
        count("2025-07-25", "1180"),
        count("2024-12-31", "6550", "convicted_politically_since_2020"),
        count("2025-09", "9", "deaths_in_custody_cumulative"),
    ),
    flows=(
        flow("2025-01-01/2025-12-23", "342", "outflow_pardoned"),
        flow("2024-01-01/2024-12-31", "≥1721", "politically_motivated_convictions"),
    ),
    waves=(
        report("by-2025-09-11", "2025-09-11", "52", "40", by="embassy", foreign=None, named=("Mikalai Statkevich",)),
        report("by-2025-09-11", "2025-09-11", "51", "51", by="Pozirk"),
        report("by-2025-12-13", "2025-12-13", "123", "123"),
    ),
    concessions=(
        concession("2021-08-09", "US", "list", "Belaruskali OAO"),
        concession("2025-11-04", "US", "delist", "Belavia; aircraft"),
        concession("2025-12-13", "US", "announce_relief", "Belarusian potash"),
        concession("2025-12-15", "US", "general_licence", "Belaruskali OAO"),
    ),
    negotiations=(negotiation("2025-12-13", ("US", "BY"), ("John Coale", "Alexander Lukashenko")),),
    deaths=(Death(country="BY", person="Ales Pushkin", on=dates.parse("2023-07-11"), place="Hrodna", told=told()),),
)

CASES = [
    pytest.param(claim("release", count=52, population="prisoners", **DAY), "disputed", id="52-or-51"),
    pytest.param(claim("release", count=51, **PP, **DAY), "disputed", id="40-or-51"),
    pytest.param(claim("release", count=60, population="prisoners", **DAY), "contradicted", id="a-wrong-number"),
    pytest.param(
        claim("release", count=50, comparator="over", population="prisoners", **DAY), "supported", id="over-50"
    ),
    pytest.param(claim("release", population="prisoners", **DAY), "supported", id="a-release-without-a-number"),
    pytest.param(
        claim("release", population="named_persons", targets=("Nikolai Statkevich",), **DAY), "supported", id="a-name"
    ),
    pytest.param(
        claim("release", population="named_persons", targets=("Jan Nowak",), **DAY),
        "unknown",
        id="a-name-not-on-record",
    ),
    pytest.param(claim("release", count=52, **days("2020-01-01")), "unknown", id="no-such-day"),
    pytest.param(
        claim("release", count=60, **days("2025-09-01", "2025-09-30")),
        "unknown",
        id="a-month-may-mean-another-wave",
    ),
    pytest.param(
        claim(
            "release",
            count=342,
            **PP,
            date_start=date(2025, 1, 1),
            date_end=date(2025, 12, 23),
        ),
        "supported",
        id="a-years-sum",
    ),
    pytest.param(claim("release", count=123, **PP), "supported", id="undated-is-news"),
    pytest.param(claim("release", count=52, modality="denied", **DAY), "disputed", id="denied-and-disputed"),
    pytest.param(claim("release", modality="denied", **DAY), "contradicted", id="denied-but-done"),
    pytest.param(claim("release", count=60, modality="planned", **DAY), "unknown", id="a-plan-is-never-contradicted"),
    pytest.param(
        claim(
            "held",
            count=1000,
            comparator="over",
            **PP,
            date_start=PUBLISHED,
            date_end=PUBLISHED,
        ),
        "supported",
        id="over-1000-held",
    ),
    pytest.param(
        claim("held", count=1227, **PP, **TODAY),
        "contradicted",
        id="the-number-before-the-wave",
    ),
    pytest.param(
        claim(
            "held",
            count=2000,
            comparator="over",
            **PP,
            date_start=PUBLISHED,
            date_end=PUBLISHED,
        ),
        "contradicted",
        id="twice-too-many",
    ),
    pytest.param(
        claim(
            "held",
            count=1300,
            comparator="about",
            **PP,
            date_start=date(2025, 8, 15),
            date_end=date(2025, 8, 15),
        ),
        "supported",
        id="about-1300-holds-1186",
    ),
    pytest.param(
        claim(
            "held",
            count=1300,
            **PP,
            date_start=date(2025, 8, 15),
            date_end=date(2025, 8, 15),
        ),
        "disputed",
        id="another-definition-only-disputes",
    ),
    pytest.param(claim("held", count=5, population="women"), "unknown", id="no-count-of-women"),
    pytest.param(
        claim("sanction_lifted", actors=("Washington",), targets=("Kali",)), "supported", id="potash-in-german"
    ),
    pytest.param(claim("sanction_lifted", actors=("EU",), targets=("Belaruskali",)), "unknown", id="another-authority"),
    pytest.param(
        claim(
            "sanction_imposed",
            actors=("Die USA",),
            targets=("Belaruskali",),
            date_start=date(2021, 8, 1),
            date_end=date(2021, 8, 31),
        ),
        "supported",
        id="listed-since-august-2021",
    ),
    pytest.param(
        claim(
            "sanction_imposed",
            actors=("USA",),
            targets=("Belaruskali",),
            date_start=date(2020, 8, 1),
            date_end=date(2020, 8, 31),
        ),
        "unknown",
        id="the-tables-are-not-complete",
    ),
    pytest.param(claim("negotiation", actors=("Coale", "Lukaschenko")), "supported", id="talks"),
    pytest.param(claim("negotiation", actors=("Angela Merkel",)), "unknown", id="talks-of-somebody-else"),
    pytest.param(claim("demand", **PP), "unknown", id="a-demand"),
    pytest.param(
        claim("sentence", count=1721, comparator="at_least", **days("2024-01-01", "2024-12-31")),
        "supported",
        id="sentences-of-a-year",
    ),
    pytest.param(
        claim("sentence", count=6000, comparator="over", **days("2020-01-01", "2025-01-10")),
        "supported",
        id="sentences-since-2020",
    ),
    pytest.param(
        claim("death_in_custody", population="named_persons", targets=("Ales Puschkin",)), "supported", id="a-death"
    ),
    pytest.param(
        claim("death_in_custody", count=9, **days("2021-01-01", "2025-09-20")), "supported", id="nine-deaths-since-2021"
    ),
    pytest.param(claim("death_in_custody", count=2, **days("2025-09-20")), "unknown", id="two-deaths-are-no-total"),
    pytest.param(
        claim("death_in_custody", targets=("Ales Pushkin",), **days("2024-01-01")), "contradicted", id="another-day"
    ),
    pytest.param(claim("held", count=30000, population="prisoners", **TODAY), "unknown", id="all-who-sit-in-jails"),
    pytest.param(
        claim("held", count=1200, comparator="at_least", **PP, **TODAY),
        "contradicted",
        id="1135-nine-days-on-is-no-1200",
    ),
    pytest.param(
        claim("sanction_lifted", actors=("Mordor",), targets=("Belaruskali",)), "unknown", id="nobody-knows-who"
    ),
    pytest.param(claim("negotiation", actors=("Lukaschenko", "Macron")), "unknown", id="one-of-two-was-not-there"),
    pytest.param(claim("release", count=60, country=None, **DAY), "unknown", id="no-country-no-contradiction"),
    pytest.param(claim("detention", count=5), "unknown", id="no-period"),
    pytest.param(claim("release", count=52, country="CU", **DAY), "unknown", id="another-country"),
]


@pytest.mark.parametrize(("claimed", "outcome"), CASES)
def test_outcomes(claimed, outcome):
    """Supported, contradicted, disputed or unknown; counts as ranges, dates as intervals."""
    assert check(claimed, FACTS, PUBLISHED).outcome == outcome


def test_every_outcome_shows_its_evidence():
    """Who says 52 and who says 51, each with address and place."""
    checked = check(claim("release", count=52, population="prisoners", **DAY), FACTS, PUBLISHED)

    assert [one.says for one in checked.supporting] == ["52 freed, 40 of them political, by-2025-09-11"]
    assert [one.says for one in checked.contradicting] == ["51 freed, by-2025-09-11"]
    assert checked.contradicting[0].told.url


def test_what_was_only_licensed_is_called_so():
    """The press says lifted; the record says announced and licensed."""
    checked = check(claim("sanction_lifted", actors=("USA",), targets=("Belaruskali",)), FACTS, PUBLISHED)

    assert "not struck off the list" in checked.reason


def test_without_a_day_of_publication_undated_claims_are_unknown():
    """The reason says what is missing."""
    checked = check(claim("release", count=123), FACTS, None)

    assert checked.outcome == "unknown"
    assert "when" in checked.reason


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Die USA", "US"),
        ("Washington", "US"),
        ("the United States", "US"),
        ("Großbritannien", "UK"),
        ("Европейский союз", "EU"),
        ("Polen", "PL"),
        ("Литва", "LT"),
        ("Jan Test", None),
    ],
)
def test_authorities_by_name(name, code):
    """In the codes of the fact tables; a person is nobody's government."""
    assert authority(name) == code


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Belaruskali", "Belaruskali OAO and 15 companies", True),
        ("Kali", "Belarusian potash", True),
        ("Kaliindustrie", "Belarusian potash", True),
        ("Fluggesellschaft Belavia", "Belavia; aircraft EW-301PJ", True),
        ("Belavia", "Belaruskali OAO", False),
        ("Belarusian companies", "Belarusian potash", False),
    ],
)
def test_targets_by_name(a, b, same):
    """One thing has several names; words that fit everything tie nothing."""
    assert same_target(a, b) is same


def test_the_named_and_the_others_make_the_total():
    """ "A, B and 121 others" is borne out by a total of 123."""
    named = claim("release", population="named_persons", targets=("A B", "C D"), **days("2025-12-13"))
    others = claim("release", count=121, population="prisoners", **days("2025-12-13"))

    assert check(others, FACTS, PUBLISHED).outcome == "contradicted"
    assert next(one.outcome for one in check_text([others, named], FACTS, PUBLISHED)) == "supported"


def test_a_part_of_a_number_is_not_contradicted_by_the_total():
    """ "123, of them 31 to Vilnius": a total says nothing of the 31; a number that stands alone it contradicts."""
    whole = claim("release", count=123, population="prisoners", **days("2025-12-13"))
    part = claim("release", count=31, population="prisoners", **days("2025-12-13"))

    assert [one.outcome for one in check_text([whole, part], FACTS, PUBLISHED)] == ["supported", "unknown"]
    assert [one.outcome for one in check_text([part], FACTS, PUBLISHED)] == ["contradicted"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("США", "US"),
        ("Вашингтоном", "US"),
        ("Дональдом Трампом", "US"),
        ("Белым домом", "US"),
        ("Євросоюз", "EU"),
        ("Брусэлем", "EU"),
        ("Waszyngton", "US"),
        ("Польшай", "PL"),
        ("Les États-Unis", "US"),
        ("Великобританией", "UK"),
        ("Вялікабрытаніі", "UK"),
    ],
)
def test_authorities_are_known_in_their_cases(name, code):
    """Articles name them as the sentence asks."""
    assert authority(name) == code


@pytest.mark.parametrize(
    ("a", "b"), [("калийных удобрений", "Belarusian potash"), ("Беларуськалием", "Belaruskali OAO")]
)
def test_targets_are_known_across_alphabets(a, b):
    """A company or sector is one in every language."""
    assert same_target(a, b)
    assert not same_target(a, "Belavia; aircraft")
