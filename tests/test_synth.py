"""Made-up registers look like real ones, and say that they are made up."""

from collections import Counter
from datetime import date
from itertools import islice

import pytest

from faustpfand.dates import parse, surely_before
from faustpfand.names import compare
from faustpfand.synth import AS_OF, COLUMNS, register, release_list, truth
from faustpfand.synth.people import read_back
from faustpfand.synth.words import counted, term

PERSONS = 3_000
ROWS = list(register(PERSONS, seed=1, odd=False))
RELEASED = release_list(ROWS, 52, seed=1)


def test_every_row_says_that_it_is_synthetic():
    """Nobody may take one of these rows for a person."""
    for row in register(PERSONS, seed=2):
        assert tuple(row) == COLUMNS
        assert row["synthetic"] == "yes"
        assert row["id"].startswith("syn-")


def test_a_seed_decides_everything():
    """Two runs give the same register; another seed gives another."""
    assert list(register(200, seed=7)) == list(register(200, seed=7))
    assert list(register(200, seed=7)) != list(register(200, seed=8))


def test_a_register_is_drawn_row_by_row():
    """A register of a hundred million takes no memory until somebody reads it."""
    assert len(list(islice(register(100_000_000, seed=1), 3))) == 3


def test_proportions_are_those_of_a_real_export():
    """Design, "Real sizes": 889 held, 3,953 former, 3,854 never recognised, of 8,696 rows."""
    share = {status: count / len(ROWS) for status, count in Counter(row["status"] for row in ROWS).items()}

    assert share == pytest.approx({"active": 0.10, "former": 0.455, "np": 0.445}, abs=0.03)
    assert 0 < len(ROWS) - PERSONS < PERSONS // 100


def test_ids_are_unique_and_some_people_have_two_rows():
    """A repeated person shares the address, or has the name in another spelling."""
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert len({row["url"] for row in ROWS}) < len(ROWS)


def day(row, column):
    return parse(row[column]) if row[column] else None


@pytest.mark.parametrize(
    ("first", "then"),
    [
        pytest.param("birthday", "arrested", id="born-before-arrest"),
        pytest.param("arrested", "verdict_date", id="arrest-before-verdict"),
        pytest.param("arrested", "release_date", id="arrest-before-release"),
        pytest.param("arrested", "declaration", id="arrest-before-recognition"),
        pytest.param("arrested", "died", id="arrest-before-death"),
    ],
)
def test_without_odd_fields_every_story_is_in_order(first, then):
    """Partial dates may overlap; none may surely come in the wrong order."""
    for row in ROWS:
        a, b = day(row, first), day(row, then)
        assert a is None or b is None or not surely_before(b, a), row


def test_who_is_held_is_not_out():
    """A day of release of somebody held lies ahead; of former prisoners it is past."""
    for row in ROWS:
        if (when := day(row, "release_date")) and row["status"] != "np":
            assert (when.latest > AS_OF) if row["status"] == "active" else (when.earliest <= AS_OF)


def test_some_terms_end_within_the_month():
    """Release day has to tell mercy from the calendar."""
    due = [day(row, "release_date") for row in ROWS if row["status"] == "active" and row["release_date"]]

    assert [when for when in due if (when.latest - AS_OF).days <= 30]


def test_arrests_are_spread_over_the_years():
    """From the summer of 2020 to the end of 2025."""
    arrests = [day(row, "arrested").earliest for row in ROWS if len(row["arrested"]) == 10]

    assert min(arrests) >= date(2020, 8, 1)
    assert max(arrests) <= date(2025, 11, 30)
    assert {arrest.year for arrest in arrests} == set(range(2020, 2026))


@pytest.mark.slow
def test_odd_fields_are_rare_and_can_be_left_out():
    """One row in a thousand has a field that no reader can take as it is."""
    plain, odd = list(register(5_000, seed=3, odd=False)), list(register(5_000, seed=3))

    # The dice run on after an odd field, so rows are compared by whether their name can be read back.
    assert all(read_back(row["name"]) for row in plain)
    assert [row for row in odd if row["gender"] not in ("", "male", "female") or row["status"] == "???"]


def test_a_release_list_mixes_known_unknown_and_withheld():
    """Release day: most are held, a few are not political, out already, or known to nobody; two want no name."""
    by_id = {row["id"]: row for row in ROWS}
    status = Counter(by_id[person]["status"] for person in truth(ROWS, 52, seed=1).values())

    assert len(RELEASED) == 52
    assert [line["name"] for line in RELEASED].count("name withheld") == 2
    assert status["active"] > 40
    assert status["np"]
    assert status["former"]
    assert len(truth(ROWS, 52, seed=1)) < 50


def test_whom_nobody_knows_the_register_lacks_in_every_spelling():
    """A stranger with a register person's name would be booked as that person, and rightly so."""
    who = truth(ROWS, 52, seed=1)
    have = {(name.given[1], name.surname[1]) for row in ROWS if (name := read_back(row["name"]))}
    strangers = [name for at, line in enumerate(RELEASED) if at not in who and (name := read_back(line["name"]))]

    assert strangers
    assert not [name for name in strangers if (name.given[1], name.surname[1]) in have]


def test_a_release_list_spells_names_otherwise():
    """The same person, never in the register's spelling, and still to be recognised."""
    by_id = {row["id"]: row for row in ROWS}

    for index, person in truth(ROWS, 52, seed=1).items():
        assert RELEASED[index]["name"] != by_id[person]["name"]
        assert compare(RELEASED[index]["name"], by_id[person]["name"]).score >= 0.6


@pytest.mark.parametrize(
    ("number", "lang", "expected"),
    [
        pytest.param(1, "ru", "1 год", id="one"),
        pytest.param(3, "be", "3 гады", id="few"),
        pytest.param(5, "ru", "5 лет", id="many"),
        pytest.param(12, "be", "12 гадоў", id="teens"),
        pytest.param(21, "ru", "21 год", id="twenty-one"),
        pytest.param(21, "en", "21 years", id="english"),
    ],
)
def test_terms_are_in_the_right_grammatical_number(number, lang, expected):
    """Readers are tested against these words; they must be what registers write."""
    assert counted(number, "year", lang) == expected


def test_a_term_of_months_reads_as_years_and_months():
    """As in judgements."""
    assert term(30, "ru") == "2 года 6 месяцев"
    assert term(12, "en") == "1 year"
    assert term(5, "be") == "5 месяцаў"
