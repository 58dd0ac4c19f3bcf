"""What hypothesis draws from, and how often."""

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

from faustpfand.counts import Comparator, Count

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
COUNTS = st.builds(Count, st.integers(min_value=0, max_value=100_000), st.sampled_from(Comparator))


def searched(examples):
    """Search with so many examples, and in the fast part with as small a share of them as its profile has."""
    return settings(max_examples=examples * settings.default.max_examples // 100)


@st.composite
def partial_dates(draw):
    """A day, month or year in EDTF."""
    day = draw(DAYS).isoformat()
    return draw(st.sampled_from([day, day[:7], day[:4]]))


@st.composite
def intervals(draw):
    """EDTF intervals, some with an open end."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    start = draw(st.sampled_from([first.isoformat(), ".."]))
    end = draw(st.sampled_from([last.isoformat(), "..", ""])) if start != ".." else last.isoformat()
    return f"{start}/{end}"


WHENS = st.one_of(partial_dates(), intervals())
