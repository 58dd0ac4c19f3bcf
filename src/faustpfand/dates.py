"""Dates as sources give them: partial, doubtful, open. EDTF in, bounds out; no day is ever invented.

Standard: Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from time import struct_time

from babel import Locale

from faustpfand.sentences import sentence

ADVICE = sentence("Write what the source says in EDTF, e.g. 2031-06 for a month, or leave the cell empty.")
_PLAIN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*(?:г\.?|г\.))?")
_MONTH_FIRST = re.compile(r"(\d{1,2})[./](\d{4})")
# "12 March 2021", "12 августа 2020 г.", "жнівень 2020"; the names of months are CLDR's, in the languages we read.
_MONTH_NAMED = re.compile(r"(?:(\d{1,2})\.?\s+)?([^\W\d_]+)\.?\s+(\d{4})(?:\s*(?:г\.?|года|годзе|роки|року|r\.))?")
_LANGUAGES = ("en", "de", "ru", "be", "uk", "pl", "lt")
_ISO_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")


@dataclass(frozen=True, slots=True)
class When:
    """A date as far as it is known: the EDTF text and the first and last day it can mean, both inclusive.

    An open or unknown end is `date.min` or `date.max`.
    """

    edtf: str
    earliest: date
    latest: date

    def __str__(self) -> str:
        return self.edtf

    @property
    def is_day(self) -> bool:
        """True if the source pins down one day."""
        return self.earliest == self.latest


UNKNOWN = When("", date.min, date.max)  # a day nobody told: it was, or will be, and may be any


@lru_cache(maxsize=65_536)
def parse(text: str) -> When:
    """Read an EDTF date or interval.

    Raises:
        ValueError: the text is no EDTF, or names a day that does not exist.
    """
    text = text.strip()
    if plain := _PLAIN.fullmatch(text):
        year, month, day = plain.groups()
        return _bounded(text, int(year), int(month) if month else None, int(day) if day else None)
    if text.count("/") == 1:
        return _interval(text)
    from edtf import parse_edtf  # noqa: PLC0415 - takes a fifth of a second to wake, and plain dates do without
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415 - as above

    try:
        parsed = parse_edtf(text)
        earliest, latest = parsed.lower_strict(), parsed.upper_strict()
    except (EDTFParseException, AttributeError, TypeError, IndexError, OverflowError) as err:
        raise ValueError(sentence("%(text)s is not a date.", text=repr(text))) from err
    when = When(text, _as_date(earliest, text, open_end=date.min), _as_date(latest, text, open_end=date.max))
    if when.earliest > when.latest:
        raise ValueError(sentence("%(text)s ends before it starts.", text=repr(text)))
    return when


def _interval(text: str) -> When:
    # The library gives an unknown end (`2020/`) ten years; it bounds nothing, like an open one.
    start, end = text.split("/")
    if start in ("", "..") and end in ("", ".."):
        raise ValueError(sentence("%(text)s is not a date.", text=repr(text)))
    earliest = date.min if start in ("", "..") else parse(start).earliest
    latest = date.max if end in ("", "..") else parse(end).latest
    if earliest > latest:
        raise ValueError(sentence("%(text)s ends before it starts.", text=repr(text)))
    return When(text, earliest, latest)


def _bounded(text: str, year: int, month: int | None, day: int | None) -> When:
    try:
        earliest = date(year, 1 if month is None else month, 1 if day is None else day)
        last_month = 12 if month is None else month
        latest = earliest if day is not None else date(year, last_month, monthrange(year, last_month)[1])
    except ValueError as err:
        raise ValueError(sentence("%(text)s is not a date.", text=repr(text))) from err
    return When(text, earliest, latest)


def _as_date(moment: struct_time | float, text: str, *, open_end: date) -> date:
    """Turn the library's struct_time for a text, or its infinity for an open end, into a date."""
    if isinstance(moment, float):
        return open_end
    try:
        return date(*moment[:3])
    except ValueError as err:
        raise ValueError(sentence("%(text)s is outside the years 1 to 9999.", text=repr(text))) from err


def parse_written(text: str) -> When:
    """Read a date as registers write it: EDTF, `14.03.2021`, `03.2021`, `12 августа 2020`, an ISO time stamp.

    Raises:
        ValueError: it is no date, or `3/4/2021`, which means two days.
    """
    text = text.strip()
    if stamp := _ISO_TIME.fullmatch(text):
        return parse(stamp[1])
    if "/" in text and (parts := _DAY_FIRST.fullmatch(text)):
        first, second, year = (int(part) for part in parts.groups())
        if first <= 12 and second <= 12 and first != second:
            raise ValueError(sentence("%(text)s can mean two days.", text=repr(text)))
        day, month = (first, second) if second <= 12 else (second, first)
        return parse(f"{year:04}-{month:02}-{day:02}")
    if parts := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in parts.groups())
        try:
            return parse(f"{year:04}-{month:02}-{day:02}")
        except ValueError:
            raise ValueError(sentence("%(text)s is not a date.", text=repr(text))) from None
    if parts := _MONTH_FIRST.fullmatch(text):
        return parse(f"{parts[2]}-{int(parts[1]):02}")
    if (named := _MONTH_NAMED.fullmatch(text)) and named[2].casefold() in _months_by_name():
        of_month = f"-{int(named[1]):02}" if named[1] else ""
        return parse(f"{named[3]}-{_months_by_name()[named[2].casefold()]:02}{of_month}")
    return parse(text)


@lru_cache(maxsize=1)
def _months_by_name() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in _LANGUAGES:
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in Locale(language).months[context][width].items():
                    names.setdefault(name.casefold().rstrip("."), month)
    return names


def between(earliest: date, latest: date) -> When:
    """Give the interval of days, both inclusive; shortened to a day, month or year where it is just that."""
    if earliest > latest:
        raise ValueError(f"{earliest} is after {latest}.")
    for shape in (earliest.isoformat(), earliest.isoformat()[:7], earliest.isoformat()[:4]):
        when = parse(shape)
        if (when.earliest, when.latest) == (earliest, latest):
            return when
    start = ".." if earliest == date.min else earliest.isoformat()
    end = ".." if latest == date.max else latest.isoformat()
    return When(f"{start}/{end}", earliest, latest)


def surely_before(a: When, b: When) -> bool:
    """True if `a` came first whatever the missing digits are."""
    return a.latest < b.earliest


def overlap(a: When, b: When) -> bool:
    """True if both can mean the same day."""
    return a.earliest <= b.latest and b.earliest <= a.latest


def widened(when: When, days: int) -> When:
    """Give the interval that begins `days` earlier and ends `days` later."""
    start = when.earliest if when.earliest == date.min else when.earliest - timedelta(days)
    end = when.latest if when.latest == date.max else when.latest + timedelta(days)
    return between(start, end)


def months(first: date, last: date) -> list[When]:
    """List the calendar months that the days from `first` to `last` touch."""
    span = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [parse(f"{index // 12:04}-{index % 12 + 1:02}") for index in span]
