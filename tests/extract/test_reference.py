"""The fact tables."""

import io
from datetime import date

import pytest

from faustpfand.errors import UnreadableSourceError
from faustpfand.extract import reference
from faustpfand.extract.reading import Context

CONTEXT = Context(source="s" * 64, file="counts.csv", today=date(2026, 11, 24))
COUNTS = "as_of,count,comparator,population,asserted_by,source_name,source_url\n"
GOOD = "2025-12-31,1131,exact,recognised,Viasna,Reform,https://example.org/1\n"


def read(text, table="counts", country="BY"):
    return list(reference.read(io.BytesIO(text.encode()), CONTEXT, table, country))


def test_a_published_count_is_one_statement():
    """Who says it, where it was read, of when, and how it was written: all at hand."""
    [reading] = read(COUNTS + "2025-12,1000,over,recognised,Viasna,Reform,https://example.org/1\n")

    [one] = reading.statements
    assert (one.subject, one.predicate, one.value, one.when) == (
        "population:BY/recognised",
        "stock",
        ">1000",
        "2025-12",
    )
    assert (one.as_written, one.asserted_by, one.publication) == ("1000", "Viasna", "Reform")
    assert str(one.locator) == "counts.csv:2:count"


BAD_ROWS = [
    pytest.param("2025-02-30,5,exact,r,V,R,https://e.org", "as_of", "not a date", id="no-such-day"),
    pytest.param("2025,five,exact,r,V,R,https://e.org", "count", "no whole number", id="number-in-words"),
    pytest.param("2025,-5,exact,r,V,R,https://e.org", "count", "no whole number", id="negative"),
    pytest.param("2025,5,roughly,r,V,R,https://e.org", "comparator", "not known", id="unknown-comparator"),
    pytest.param("2025,5,exact,r,V,,https://e.org", "source_name", "empty", id="no-publication"),
    pytest.param("2025,5,exact,r,V,R,", "source_url", "empty", id="no-address"),
    pytest.param("2025,5,exact,r,V,R,see the paper", "source_url", "no address", id="address-in-words"),
    pytest.param(",5,exact,r,V,R,https://e.org", "as_of", "empty", id="no-date"),
]


@pytest.mark.parametrize(("row", "column", "what"), BAD_ROWS)
def test_a_bad_row_is_set_aside_and_the_good_ones_kept(row, column, what):
    """The problem says file, row and column, what was wrong, and what to do."""
    bad, good = read(COUNTS + row + "\n" + GOOD)

    assert bad.statements == ()
    [problem] = bad.problems
    assert problem.where == f"counts.csv:2:{column}"
    assert what in problem.what
    assert problem.to_do
    assert len(good.statements) == 1


def test_missing_columns_are_named():
    """With the columns that are there, so that a wrong file is seen at once."""
    with pytest.raises(UnreadableSourceError, match="comparator, population") as error:
        read("as_of,count,asserted_by,source_name,source_url\n")

    assert "found are as_of" in str(error.value)


def test_an_unknown_end_of_a_period_stays_open():
    """2020 and an empty cell are `2020/`: nobody said when it ended."""
    head = "period_start,period_end,number,comparator,what,asserted_by,source_name,source_url\n"

    [reading] = read(head + "2020,,60,about,arrests,V,R,https://e.org\n", "inflow")

    assert reading.statements[0].when == "2020/"


def test_a_period_that_ends_before_it_starts_is_set_aside():
    """The two dates are swapped, or one is wrong: a person must look."""
    head = "period_start,period_end,number,comparator,what,asserted_by,source_name,source_url\n"

    [reading] = read(head + "2021,2020,60,about,arrests,V,R,https://e.org\n", "inflow")

    assert reading.problems[0].where.endswith(":2:period_end")


def test_a_wave_names_its_people_one_by_one():
    """Lists inside a cell fall into one statement a value."""
    head = "release_id,date,number,comparator,political,foreigners,mechanism,destination,announced_by,named,"
    row = "w1,2031-05-04,3,exact,2,,pardon,A;B,the ministry,Jan Test; Anna Test,Paper,https://e.org\n"

    [reading] = read(head + "source_name,source_url\n" + row, "releases")

    said = [(one.predicate, one.value) for one in reading.statements]
    assert ("named", "Jan Test") in said
    assert ("named", "Anna Test") in said
    assert ("freed", "3") in said
    assert {one.asserted_by for one in reading.statements} == {"the ministry"}


def test_concessions_of_a_deal_are_split_at_their_authority():
    """Targets hold semicolons themselves."""
    head = "deal_id,date,release_ids,concessions,brokers,stated_linkage,source_name,source_url\n"
    row = "d1,2031-05,w1,US:one; two relief:2031-05-01;EU:three:2031,N. N.,explicit,Paper,https://e.org\n"

    [reading] = read(head + row, "deals")

    given = [one.value for one in reading.statements if one.predicate == "concession"]
    assert given == ["US:one; two relief:2031-05-01", "EU:three:2031"]


def test_a_row_may_name_its_own_country():
    """One table can hold many regimes."""
    head = "country,date,date_end,number_released,comparator,what_was_given,note,source_name,source_url\n"

    rows = "Cuba,2015,,53,exact,,,R,https://e.org\nAtlantis,2015,,5,exact,,,R,https://e.org\n"

    good, bad = read(head + rows, "other_regimes")

    assert good.statements[0].subject == "wave:CU/CU-2015"
    assert bad.problems[0].where.endswith(":3:country")


def test_what_is_told_of_a_period_is_a_sum():
    """33,755 people in 27 years are no wave, and are never added to waves."""
    head = "country,date,date_end,number_released,comparator,what_was_given,note,source_name,source_url\n"

    [reading] = read(head + "GDR,1963,1989,33755,exact,DM,,R,https://e.org\n", "other_regimes")

    assert reading.statements[0].subject == "wave:DD/DD-1963..1989-total"
    assert reading.statements[0].when == "1963/1989"


def test_an_interval_in_the_cell_of_the_first_day_is_set_aside():
    """Each cell alone is a date, the two together are none: such a row must never reach the ledger."""
    head = "period_start,period_end,number,comparator,what,asserted_by,source_name,source_url\n"

    [reading] = read(head + "2025-01-01/2025-03-31,,60,about,arrests,V,R,https://e.org\n", "inflow")

    assert reading.statements == ()
    assert reading.problems[0].where.endswith(":2:period_end")
