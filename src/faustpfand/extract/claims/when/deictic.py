"""Days told in full or counted from the day of publication: "on 3 May 2024", "last Monday", "in the spring"."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from faustpfand.extract.claims.when.asked import Asked, Days, month_days, month_off, week_of, year_days

_DAY_H = 24
THIRDS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31)}


def _day_of_year(asked: Asked, back: int) -> Days:
    """Give a day of this year or of one before: "28 September last year"."""
    day = date(asked.anchor.year - back, asked["month"], asked["d"])
    return day, day


def _years_ago_today(asked: Asked) -> Days:
    """Give the very day some years ago: "exactly five years ago"."""
    day = asked.anchor.replace(year=asked.anchor.year - asked.times)
    return day, day


def _days_between(asked: Asked) -> Days:
    """Give two days of one month and what lies between: "from 3 to 5 May"."""
    last = _day(asked.having(d=asked["d2"]))[1]
    return last.replace(day=asked["d"]), last


def _years_between(asked: Asked) -> Days:
    """Give whole years, from the first to the last: "1963–1989"."""
    return date(asked["y"], 1, 1), date(asked["y2"], 12, 31)


def _past(asked: Asked, days: int) -> Days:
    """Give the days that end with the publication: "in the last three weeks"."""
    return asked.anchor - timedelta(days), asked.anchor


def _past_months(asked: Asked) -> Days:
    year, month = month_off(asked.anchor, -asked.times)
    return date(year, month, min(asked.anchor.day, monthrange(year, month)[1])), asked.anchor


def _day(asked: Asked) -> Days:
    month = asked["mm"] if "mm" in asked.parts else asked["month"]
    if "y" in asked.parts:
        day = date(asked["y"], month, asked["d"])
        return day, day
    step = 1 if asked.ahead else -1
    year = asked.anchor.year
    day = date(year, month, asked["d"])
    if (day - asked.anchor).days * step < 0:
        day = date(year + step, month, asked["d"])
    return day, day


def _month_year(asked: Asked) -> int:
    """The latest such month that began by the publication, or the next one if `ahead`."""
    if "y" in asked.parts:
        return asked["y"]
    year, month = asked.anchor.year, asked.anchor.month
    if asked.ahead:
        return year if asked["month"] >= month else year + 1
    return year if asked["month"] <= month else year - 1


def _month(asked: Asked) -> Days:
    return month_days(_month_year(asked), asked["month"])


def _last_month_named(asked: Asked) -> Days:
    year = asked.anchor.year - (asked["month"] >= asked.anchor.month)
    return month_days(year, asked["month"])


def month_part(asked: Asked) -> Days:
    """Give a third of a month: "in mid-May"."""
    first, last = _month(asked)
    start, end = THIRDS[str(asked.parts["part"])]
    return first.replace(day=start), first.replace(day=min(end, last.day))


def _month_part_last_year(asked: Asked) -> Days:
    return month_part(asked.having(y=asked.anchor.year - 1))


def _weekday(asked: Asked) -> Days:
    back = (asked.anchor.weekday() - asked["weekday"]) % 7
    day = asked.anchor + timedelta((7 - back) % 7 if asked.ahead else -back)
    return day, day


def _weekday_last(asked: Asked) -> Days:
    back = (asked.anchor.weekday() - asked["weekday"]) % 7 or 7
    day = asked.anchor - timedelta(back)
    return day, day


def _weekday_next(asked: Asked) -> Days:
    on = (asked["weekday"] - asked.anchor.weekday()) % 7 or 7
    day = asked.anchor + timedelta(on)
    return day, day


def _weekday_night(asked: Asked) -> Days:
    """Give the two days of a night: "in the night from Friday to Saturday"."""
    first = _weekday(replace(asked, published=asked.anchor - timedelta(1), ahead=False))[0]
    return first, first + timedelta(1)


def _weekend(asked: Asked) -> Days:
    """The latest Saturday and Sunday that had begun before the publication."""
    saturday = asked.anchor - timedelta((asked.anchor.weekday() - 5) % 7 or 7)
    return saturday, saturday + timedelta(1)


def _week(asked: Asked, back: int) -> Days:
    return week_of(asked.anchor - timedelta(7 * back))


def months_back(asked: Asked, back: int) -> Days:
    """Give the month so many months before the publication."""
    return month_days(*month_off(asked.anchor, -back))


def days_back(asked: Asked, back: int) -> Days:
    """Give the day so many days before the publication."""
    day = asked.anchor - timedelta(back)
    return day, day


def season(asked: Asked) -> Days:
    """Three months by the calendar; the latest that began by the publication, or the next that is not over."""
    start = asked["season"]
    latest = asked.anchor.year - (start > asked.anchor.month)
    coming = asked.anchor.year + (start + 2 < asked.anchor.month)
    year = asked.parts.get("y", coming if asked.ahead else latest)
    return date(int(year), start, 1), month_days(int(year), start + 2)[1]


def _stretch(asked: Asked) -> Days:
    """Give some whole months, "1-6" the first half of a year; the latest that had begun by the publication."""
    first, last = map(int, str(asked.parts["stretch"]).split("-"))
    year = asked["y"] if "y" in asked.parts else asked.anchor.year - (first > asked.anchor.month)
    return date(year, first, 1), month_days(year, last)[1]


def _stretch_last_year(asked: Asked) -> Days:
    return _stretch(asked.having(y=asked.anchor.year - 1))


def _day_alone(asked: Asked) -> Days:
    """Give the latest such day by the publication: "on the 15th"."""
    in_month = asked.anchor.day >= asked["d"]
    day = months_back(asked, 0 if in_month else 1)[0].replace(day=asked["d"])
    return day, day


def _year_end(asked: Asked) -> Days:
    """The last third of December that began by the publication."""
    year = asked.anchor.year - (asked.anchor < date(asked.anchor.year, 12, 21))
    return date(year, 12, 21), date(year, 12, 31)


def _last_day(asked: Asked) -> Days:
    """Give the last day of a month: "on the last day of December"."""
    last = _month(asked)[1]
    return last, last


def _holiday(asked: Asked) -> Days:
    """Give a feast that has the same day every year: "on Christmas Eve"."""
    month, day = map(int, str(asked.parts["holiday"]).split("-"))
    return _day(asked.having(month=month, d=day))


def _month_half(asked: Asked, *, second: bool) -> Days:
    """Give half a month: "in the second half of May"."""
    first, last = _month(asked)
    return (first.replace(day=16), last) if second else (first, first.replace(day=15))


def _year_half(asked: Asked, *, second: bool) -> Days:
    """Give half a year: "in the second half of 2025"."""
    year = asked["y"] if "y" in asked.parts else asked.anchor.year
    return (date(year, 7, 1), date(year, 12, 31)) if second else (date(year, 1, 1), date(year, 6, 30))


def _part_of_last_month(asked: Asked) -> Days:
    """Give a third of the month before: "at the end of last month"."""
    day = months_back(asked, 1)[0]
    return month_part(asked.having(month=day.month, y=day.year))


def _weekday_last_week(asked: Asked) -> Days:
    day = _week(asked, 1)[0] + timedelta(asked["weekday"])
    return day, day


DEICTIC: Mapping[str, Callable[[Asked], Days]] = {
    "before_yesterday": lambda asked: days_back(asked, 2),
    "day": _day,
    "day_alone": _day_alone,
    "day_last_year": lambda asked: _day_of_year(asked, 1),
    "day_this_year": lambda asked: _day_of_year(asked, 0),
    "days_ago": lambda asked: days_back(asked, asked.times),
    "days_between": _days_between,
    "exact_years_ago": _years_ago_today,
    "holiday": _holiday,
    "last_day": _last_day,
    "last_month": lambda asked: months_back(asked, 1),
    "last_month_named": _last_month_named,
    "last_week": lambda asked: _week(asked, 1),
    "last_year": lambda asked: year_days(asked.anchor.year - 1),
    "month": _month,
    "month_half_first": lambda asked: _month_half(asked, second=False),
    "month_half_second": lambda asked: _month_half(asked, second=True),
    "month_last_year": lambda asked: month_days(asked.anchor.year - 1, asked["month"]),
    "month_part": month_part,
    "month_part_last_year": _month_part_last_year,
    "month_this_year": lambda asked: month_days(asked.anchor.year, asked["month"]),
    "months_ago": lambda asked: months_back(asked, asked.times),
    "next_month": lambda asked: months_back(asked, -1),
    "next_week": lambda asked: _week(asked, -1),
    "part_of_last_month": _part_of_last_month,
    "past_days": lambda asked: _past(asked, asked.times),
    "past_hours": lambda asked: _past(asked, ceil(asked["n"] / _DAY_H)),
    "past_months": _past_months,
    "past_years": lambda asked: (_years_ago_today(asked)[0], asked.anchor),
    "past_weeks": lambda asked: _past(asked, 7 * asked.times),
    "season": season,
    "stretch": _stretch,
    "stretch_last_year": _stretch_last_year,
    "year_half_first": lambda asked: _year_half(asked, second=False),
    "year_half_second": lambda asked: _year_half(asked, second=True),
    "this_month": lambda asked: months_back(asked, 0),
    "this_week": lambda asked: _week(asked, 0),
    "this_year": lambda asked: year_days(asked.anchor.year),
    "today": lambda asked: days_back(asked, 0),
    "tomorrow": lambda asked: days_back(asked, -1),
    "weekday": _weekday,
    "weekday_last": _weekday_last,
    "weekday_last_week": _weekday_last_week,
    "weekday_night": _weekday_night,
    "weekday_next": _weekday_next,
    "weekend": _weekend,
    "weeks_ago": lambda asked: _week(asked, asked.times),
    "year": lambda asked: year_days(asked["y"]),
    "year_end": _year_end,
    "years_between": _years_between,
    "years_ago": lambda asked: year_days(asked.anchor.year - asked["n"]),
    "yesterday": lambda asked: days_back(asked, 1),
}
