"""Days as lists write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.sources.sanctions.days import american, edtf


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("30 Aug 1954", "1954-08-30"),
        ("Aug 1954", "1954-08"),
        ("1954", "1954"),
        ("circa 1954", "1954~"),
        ("1954 to 1956", "1954/1956"),
        ("between 1954 and 1956", "1954/1956"),
        ("30/08/1954", "1954-08-30"),
        ("00/00/1954", "1954"),
        ("00/08/1954", "1954-08"),
        ("dd/mm/1954", "1954"),
        ("dd/08/1954", "1954-08"),
        ("1954-08-30", "1954-08-30"),
        ("1954-00-00", "1954"),
        ("2021-01-15T10:00:00.000+02:00", "2021-01-15"),
        ("2014-06-06-04:00", "2014-06-06"),
        ("20-Jan-2031", "2031-01-20"),
        ("31/02/1954", ""),
        ("Jan-54", ""),
        ("unknown", ""),
        ("", ""),
    ],
)
def test_days(written, found):
    """As far as they are told, and no further."""
    assert edtf(written) == found


def test_a_day_with_the_month_first():
    """Only where the authority writes so."""
    assert (american("07/08/2021"), american("13/01/2021"), american("x")) == ("2021-07-08", "", "")


@given(st.text(max_size=20) | st.dates().map(str) | st.from_regex(r"\d\d/\d\d/\d{4}", fullmatch=True))
def test_whatever_is_read_is_a_date(written):
    """Or nothing."""
    found = edtf(written)

    assert found == "" or dates.parse(found).earliest
