"""Days counted from those told before: "two days earlier", "that year", "in December of the same year"."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from faustpfand.extract.claims.when.asked import Asked, Days, month_days, month_off, week_of, year_days
from faustpfand.extract.claims.when.deictic import THIRDS, days_back, month_part, months_back, season
from faustpfand.extract.claims.when.mentions import SINCE_THEN

# What is counted from the year told last, whether or not anything happened in it.
OF_A_YEAR = frozenset(
    {
        "day_of_that_year",
        "month_of_that_year",
        "month_of_next_year",
        "month_after_that",
        "season_of_that_year",
        "that_year",
        "year_after_that",
        "year_before_that",
    }
)
# What is counted from a day, or is its week: a month or year told since is passed over.
OF_A_DAY = frozenset({"days_after", "days_before", "same_day", SINCE_THEN, "that_week"})
# What is counted from the day or month told last.
POINTING_BACK = frozenset(
    {
        "days_after",
        "days_before",
        "months_after",
        "months_before",
        "part_of_that_month",
        "same_day",
        SINCE_THEN,
        "that_month",
        "that_week",
        "weeks_after",
        "weeks_before",
    }
)


def _same(asked: Asked) -> Days:
    if asked.last is None:
        raise ValueError("Nothing told before to point back to.")
    return asked.last


def _days_off(asked: Asked, days: int) -> Days:
    """Give the day so many days off that told before: "two days earlier"; "the day before" may open a text."""
    if asked.last is None and days == -1:
        return days_back(asked, 1)
    first, last = _same(asked)
    return first + timedelta(days), last + timedelta(days)


def _months_off(asked: Asked, months: int) -> Days:
    """Give the month so many months off what was told before: "three months later"."""
    first, last = _same(asked)
    if months % 12 == 0 and (first, last) == year_days(first.year):
        return year_days(first.year + months // 12)
    return month_days(*month_off(first, months))


def _year_off(asked: Asked, years: int) -> Days:
    """Give the year of what was told before, or one beside it: "that year", "the following year"."""
    return year_days(_same(asked)[0].year + years)


def _day_of_that_year(asked: Asked) -> Days:
    day = date(_same(asked)[0].year, asked["month"], asked["d"])
    return day, day


def _that_week(asked: Asked) -> Days:
    return week_of(_same(asked)[0])


def _month_of_that_year(asked: Asked) -> Days:
    """Give a month of the year told before: "in December of that year"."""
    return month_days(_same(asked)[0].year, asked["month"])


def _month_after_that(asked: Asked) -> Days:
    """Give the first such month that begins after what was told before: "the following June"."""
    last = _same(asked)[1]
    return month_days(last.year + (asked["month"] <= last.month), asked["month"])


def _month_before_that(asked: Asked) -> Days:
    """Give the last such month that was over before what was told before: "the previous August"."""
    first = _same(asked)[0]
    return month_days(first.year - (asked["month"] >= first.month), asked["month"])


def _month_of_next_year(asked: Asked) -> Days:
    """Give a month of the year after that told before: "in September of the following year"."""
    return month_days(_same(asked)[0].year + 1, asked["month"])


def _years_to_the_day(asked: Asked, years: int) -> Days:
    """Give the very days told before, some years off: "a year before", "exactly two years later"."""
    first, last = _same(asked)
    return first.replace(year=first.year + years), last.replace(year=last.year + years)


def _season_of_that_year(asked: Asked) -> Days:
    """Give a season of the year told before: "in the autumn of that year"."""
    return season(asked.having(y=_same(asked)[0].year))


def _part_of_that_month(asked: Asked) -> Days:
    """Give a third of the month told before, or the latest that began by the publication: "by the end of the month"."""
    start, _ = THIRDS[str(asked.parts["part"])]
    if asked.last is not None:
        day = asked.last[0]
    else:
        day = months_back(asked, 0 if asked.ahead or start <= asked.anchor.day else 1)[0]
    return month_part(asked.having(month=day.month, y=day.year))


ANAPHORIC: Mapping[str, Callable[[Asked], Days]] = {
    "day_of_that_year": _day_of_that_year,
    "days_after": lambda asked: _days_off(asked, asked.times),
    "days_before": lambda asked: _days_off(asked, -asked.times),
    "exact_years_after": lambda asked: _years_to_the_day(asked, asked.times),
    "month_after_that": _month_after_that,
    "month_before_that": _month_before_that,
    "month_of_next_year": _month_of_next_year,
    "month_of_that_year": _month_of_that_year,
    "months_after": lambda asked: _months_off(asked, asked.times),
    "months_before": lambda asked: _months_off(asked, -asked.times),
    "part_of_that_month": _part_of_that_month,
    "same_day": _same,
    SINCE_THEN: _same,
    "season_of_that_year": _season_of_that_year,
    "that_month": lambda asked: _months_off(asked, 0),
    "that_week": _that_week,
    "that_year": lambda asked: _year_off(asked, 0),
    "year_after_that": lambda asked: _year_off(asked, 1),
    "year_before_that": lambda asked: _year_off(asked, -1),
    "weeks_after": lambda asked: _days_off(asked, 7 * asked.times),
    "weeks_before": lambda asked: _days_off(asked, -7 * asked.times),
    "year_before": lambda asked: _years_to_the_day(asked, -1),
    "years_after": lambda asked: _months_off(asked, 12 * asked.times),
    "years_before": lambda asked: _months_off(asked, -12 * asked.times),
}
