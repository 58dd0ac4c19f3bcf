"""Days as sanctions lists write them, in EDTF. What cannot be read stays as written; no digit is made up."""

import re
from datetime import date
from functools import lru_cache

from faustpfand import dates

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(r"(?:(\d{1,2})[ -])?([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d\d)")
_DAY_FIRST = re.compile(r"(\d\d?|dd|DD)[/.-](\d\d?|mm|MM)[/.-](\d{4})(?: 00:00:00)?")
_ISO = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T+Z].*|-\d\d:\d\d)?")  # with a time or a zone
_ABOUT = re.compile(r"(?:circa|approximately|approx\.?|ca?\.|about)\s+(.+)", re.IGNORECASE)
_SPAN = re.compile(r"(?:between )?(.+?) (?:to|and|-) (.+)", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})")


@lru_cache(maxsize=65_536)
def edtf(written: str) -> str:
    """Read `30 Aug 1954`, `Aug 1954`, `circa 1954`, `1954 to 1956`, `30/08/1954`, `00/00/1954`, ISO; "" if unreadable.

    Days stand before months here; for OFAC's own dates, which have the month first, see `american`.
    """
    text = " ".join(written.split()).strip(".")
    if about := _ABOUT.fullmatch(text):
        inner = edtf(about[1])
        return f"{inner}~" if inner and "/" not in inner else inner
    for form, read in ((_ISO, _iso), (_NAMED, _named), (_DAY_FIRST, _day_first)):
        if (found := form.fullmatch(text)) is not None:
            return _checked(read(found))
    if span := _SPAN.fullmatch(text):
        first, last = edtf(span[1]), edtf(span[2])
        return _checked(f"{first}/{last}") if first and last else ""
    return ""


def american(written: str) -> str:
    """Read `08/30/1954`, month first, as OFAC dates its files; "" if unreadable."""
    found = _MONTH_FIRST.fullmatch(written.strip())
    return _checked(f"{found[3]}-{int(found[1]):02}-{int(found[2]):02}") if found else ""


def one_day(text: str) -> date | None:
    """Give the day of an EDTF text; None if it is empty or no single day."""
    if not text:
        return None
    when = dates.parse(text)
    return when.earliest if when.is_day else None


def _iso(found: re.Match[str]) -> str:
    text = found[1]
    while text.endswith("-00"):  # lists write 1954-00-00 for a year
        text = text[:-3]
    return text


def _named(found: re.Match[str]) -> str:
    day, name, year = found.groups()
    month = name.lower()
    if month not in _MONTHS or len(year) < 4:  # of a year of two digits the century is not told
        return ""
    of_month = f"-{int(day):02}" if day else ""
    return f"{year}-{_MONTHS.index(month) + 1:02}{of_month}"


def _day_first(found: re.Match[str]) -> str:
    day, month, year = found.groups()
    if not month.isdecimal() or int(month) == 0:
        return year
    if not day.isdecimal() or int(day) == 0:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"


def _checked(text: str) -> str:
    try:
        return dates.parse(text).edtf if text else ""
    except ValueError:
        return ""
