"""Dates in a sentence, as the words for them lead from the day of publication."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from faustpfand.extract.claims.packs import Calendar

Days = tuple[date, date]
SINCE_THEN = "since_then"  # from the day told before
_THIRDS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31)}
_TABLES = {
    "d": "days",
    "d2": "days",
    "month": "months",
    "weekday": "weekdays",
    "season": "seasons",
    "part": "parts",
    "stretch": "stretches",
    "holiday": "holidays",
    "n": "counts",
}


@dataclass(slots=True, kw_only=True)
class Mention:
    """A date as written: which rule resolves it, and its parts as numbers."""

    start: int
    end: int
    rule: str
    parts: Mapping[str, int | str] = field(default_factory=dict)
    since: bool = False
    reported: bool = False  # it dates the telling ("said on Monday"), not what is told
    until: "Mention | None" = None  # the end of a period told by two dates

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


def mentions(text: str, calendar: Calendar) -> list[Mention]:
    """Find the date words of a sentence, in order; where two overlap, the earlier template holds."""
    text = _in_small(text)
    found: list[Mention] = []
    for at in calendar.likely.places(text):
        template = calendar.templates[at]
        for match in template.pattern.finditer(text):
            if not found and not (calendar.hint.search(text, match.start()) or calendar.hint.search(text)):
                return []  # looked for in the date first, as it is there most often
            if any(m.start < match.end() and match.start() < m.end for m in found):
                continue
            mention = _mention(text, template.rule, match, calendar)
            if mention.rule != "days_between" or int(mention.parts["d"]) < int(mention.parts["d2"]):
                found.append(mention)  # no days are in "pardoned 30, 20 November"
    return sorted(found, key=lambda m: m.start)


def _in_small(text: str) -> str:
    """Write a text in small letters, none of which is longer than the capital."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _mention(text: str, rule: str, match: re.Match[str], calendar: Calendar) -> Mention:
    before = text[max(0, match.start() - 60) : match.start()]
    start = before_since = calendar.since.search(before)
    return Mention(
        start=match.start() - len(before) + start.start() if start else match.start(),
        end=match.end(),
        rule=rule,
        parts=_parts(match, calendar),
        since=rule == SINCE_THEN or (before_since is not None and rule != "days_between"),
        reported=_is_reported(text, match, calendar),
    )


def _is_reported(text: str, match: re.Match[str], calendar: Calendar) -> bool:
    before = re.split(r"[,;:–]", text[max(0, match.start() - 40) : match.start()])[-1]
    after = text[match.end() : match.end() + 30]
    return bool(calendar.said_before.search(before) or calendar.said_after.match(after))


def _parts(match: re.Match[str], calendar: Calendar) -> dict[str, int | str]:
    parts: dict[str, int | str] = {}
    for name, word in match.groupdict().items():
        if word is None:
            continue
        folded = word.lower()
        parts[name] = int(word) if word.isdecimal() else _looked_up(folded, calendar.words[_TABLES[name]])
    return parts


def _looked_up(word: str, table: Mapping[str, int | str]) -> int | str:
    """Give what a word stands for, by itself or by the longest beginning that the table has."""
    return next((table[word[:cut]] for cut in range(len(word), 0, -1) if word[:cut] in table), 0)


def resolve(mention: Mention, published: date | None, *, ahead: bool = False, last: Days | None = None) -> Days | None:
    """Give the first and last day that a mention can mean, or None where it pins down nothing.

    `ahead` looks forward from the publication, for what is planned; `last` is the interval told before,
    which "the same day" and "a year earlier" point back to.
    """
    try:
        end = None if mention.until is None else resolve(mention.until, published, ahead=ahead, last=last)
        from_day = published if end is None else end[1]  # "from Monday to Thursday": the Monday before that
        days = RULES[mention.rule](_Asked(mention.parts, from_day or date.min, ahead=ahead, last=last))
        if mention.until is None:
            return days
        return (days[0], end[1]) if end is not None and days[0] <= end[1] else None
    except (ValueError, OverflowError, KeyError):
        return None  # 31 June, or a relative word in a text without a date


@dataclass(slots=True)
class _Asked:
    parts: Mapping[str, int | str]
    published: date
    ahead: bool
    last: Days | None

    def __getitem__(self, name: str) -> int:
        return int(self.parts[name])

    @property
    def times(self) -> int:
        """How many days, weeks or months: one if no number is told, as in "the day before"."""
        return int(self.parts.get("n", 1))

    @property
    def anchor(self) -> date:
        """The day of publication; without one, relative words pin down nothing."""
        if self.published == date.min:
            raise ValueError("The text has no date.")
        return self.published


def _day_of_year(asked: _Asked, back: int) -> Days:
    """Give a day of this year or of one before: "28 September last year"."""
    day = date(asked.anchor.year - back, asked["month"], asked["d"])
    return day, day


def _years_ago_today(asked: _Asked) -> Days:
    """Give the very day some years ago: "exactly five years ago"."""
    day = asked.anchor.replace(year=asked.anchor.year - asked.times)
    return day, day


def _days_between(asked: _Asked) -> Days:
    """Give two days of one month and what lies between: "from 3 to 5 May"."""
    last = _day(_Asked({**asked.parts, "d": asked["d2"]}, asked.published, ahead=asked.ahead, last=asked.last))[1]
    return last.replace(day=asked["d"]), last


def _years_between(asked: _Asked) -> Days:
    """Give whole years, from the first to the last: "1963–1989"."""
    return date(asked["y"], 1, 1), date(asked["y2"], 12, 31)


def _past(asked: _Asked, days: int) -> Days:
    """Give the days that end with the publication: "in the last three weeks"."""
    return asked.anchor - timedelta(days), asked.anchor


def _past_months(asked: _Asked) -> Days:
    index = asked.anchor.year * 12 + asked.anchor.month - 1 - asked.times
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(asked.anchor.day, monthrange(year, month)[1])), asked.anchor


def _month_days(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _year_days(year: int) -> Days:
    return date(year, 1, 1), date(year, 12, 31)


def _day(asked: _Asked) -> Days:
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


def _month_year(asked: _Asked) -> int:
    """The latest such month that began by the publication, or the next one if `ahead`."""
    if "y" in asked.parts:
        return asked["y"]
    year, month = asked.anchor.year, asked.anchor.month
    if asked.ahead:
        return year if asked["month"] >= month else year + 1
    return year if asked["month"] <= month else year - 1


def _month(asked: _Asked) -> Days:
    return _month_days(_month_year(asked), asked["month"])


def _last_month_named(asked: _Asked) -> Days:
    year = asked.anchor.year - (asked["month"] >= asked.anchor.month)
    return _month_days(year, asked["month"])


def _month_part(asked: _Asked) -> Days:
    first, last = _month(asked)
    start, end = _THIRDS[str(asked.parts["part"])]
    return first.replace(day=start), first.replace(day=min(end, last.day))


def _month_part_last_year(asked: _Asked) -> Days:
    year = asked.anchor.year - 1
    start, end = _THIRDS[str(asked.parts["part"])]
    return date(year, asked["month"], start), min(
        date(year, asked["month"], 1) + timedelta(end - 1), _month_days(year, asked["month"])[1]
    )


def _weekday(asked: _Asked) -> Days:
    back = (asked.anchor.weekday() - asked["weekday"]) % 7
    day = asked.anchor + timedelta((7 - back) % 7 if asked.ahead else -back)
    return day, day


def _weekday_last(asked: _Asked) -> Days:
    back = (asked.anchor.weekday() - asked["weekday"]) % 7 or 7
    day = asked.anchor - timedelta(back)
    return day, day


def _weekday_next(asked: _Asked) -> Days:
    on = (asked["weekday"] - asked.anchor.weekday()) % 7 or 7
    day = asked.anchor + timedelta(on)
    return day, day


def _weekday_night(asked: _Asked) -> Days:
    """Give the two days of a night: "in the night from Friday to Saturday"."""
    first = _weekday(_Asked(asked.parts, asked.anchor - timedelta(1), ahead=False, last=None))[0]
    return first, first + timedelta(1)


def _weekend(asked: _Asked) -> Days:
    """The latest Saturday and Sunday that had begun before the publication."""
    saturday = asked.anchor - timedelta((asked.anchor.weekday() - 5) % 7 or 7)
    return saturday, saturday + timedelta(1)


def _week(asked: _Asked, back: int) -> Days:
    monday = asked.anchor - timedelta(asked.anchor.weekday() + 7 * back)
    return monday, monday + timedelta(6)


def _months_back(asked: _Asked, back: int) -> Days:
    index = asked.anchor.year * 12 + asked.anchor.month - 1 - back
    return _month_days(index // 12, index % 12 + 1)


def _days_back(asked: _Asked, back: int) -> Days:
    day = asked.anchor - timedelta(back)
    return day, day


def _season(asked: _Asked) -> Days:
    """Three months by the calendar; the latest that began by the publication, or the next that is not over."""
    start = asked["season"]
    latest = asked.anchor.year - (start > asked.anchor.month)
    coming = asked.anchor.year + (start + 2 < asked.anchor.month)
    year = asked.parts.get("y", coming if asked.ahead else latest)
    return date(int(year), start, 1), _month_days(int(year), start + 2)[1]


def _season_of_that_year(asked: _Asked) -> Days:
    """Give a season of the year told before: "in the autumn of that year"."""
    return _season(_Asked({**asked.parts, "y": _same(asked)[0].year}, asked.published, ahead=False, last=None))


def _stretch(asked: _Asked) -> Days:
    """Give some whole months, "1-6" the first half of a year; the latest that had begun by the publication."""
    first, last = map(int, str(asked.parts["stretch"]).split("-"))
    year = asked["y"] if "y" in asked.parts else asked.anchor.year - (first > asked.anchor.month)
    return date(year, first, 1), _month_days(year, last)[1]


def _stretch_last_year(asked: _Asked) -> Days:
    return _stretch(_Asked({**asked.parts, "y": asked.anchor.year - 1}, asked.published, ahead=False, last=None))


def _day_alone(asked: _Asked) -> Days:
    """Give the latest such day by the publication: "on the 15th"."""
    in_month = asked.anchor.day >= asked["d"]
    day = _months_back(asked, 0 if in_month else 1)[0].replace(day=asked["d"])
    return day, day


def _year_end(asked: _Asked) -> Days:
    """The last third of December that began by the publication."""
    year = asked.anchor.year - (asked.anchor < date(asked.anchor.year, 12, 21))
    return date(year, 12, 21), date(year, 12, 31)


def _same(asked: _Asked) -> Days:
    if asked.last is None:
        raise ValueError("Nothing told before to point back to.")
    return asked.last


def _days_off(asked: _Asked, days: int) -> Days:
    """Give the day so many days off that told before: "two days earlier"; "the day before" may open a text."""
    if asked.last is None and days == -1:
        return _days_back(asked, 1)
    first, last = _same(asked)
    return first + timedelta(days), last + timedelta(days)


def _months_off(asked: _Asked, months: int) -> Days:
    """Give the month so many months off what was told before: "three months later"."""
    first, last = _same(asked)
    if months % 12 == 0 and (first, last) == _year_days(first.year):
        return _year_days(first.year + months // 12)
    index = first.year * 12 + first.month - 1 + months
    return _month_days(index // 12, index % 12 + 1)


def _year_off(asked: _Asked, years: int) -> Days:
    """Give the year of what was told before, or one beside it: "that year", "the following year"."""
    return _year_days(_same(asked)[0].year + years)


def _day_of_that_year(asked: _Asked) -> Days:
    day = date(_same(asked)[0].year, asked["month"], asked["d"])
    return day, day


def _part_of_that_month(asked: _Asked) -> Days:
    """Give a third of the month told before, or the latest that began by the publication: "by the end of the month"."""
    start, _ = _THIRDS[str(asked.parts["part"])]
    if asked.last is not None:
        day = asked.last[0]
    else:
        day = _months_back(asked, 0 if asked.ahead or start <= asked.anchor.day else 1)[0]
    told = {**asked.parts, "month": day.month, "y": day.year}
    return _month_part(_Asked(told, asked.published, ahead=False, last=None))


def _last_day(asked: _Asked) -> Days:
    """Give the last day of a month: "on the last day of December"."""
    last = _month(asked)[1]
    return last, last


def _holiday(asked: _Asked) -> Days:
    """Give a feast that has the same day every year: "on Christmas Eve"."""
    month, day = map(int, str(asked.parts["holiday"]).split("-"))
    return _day(_Asked({**asked.parts, "month": month, "d": day}, asked.published, ahead=asked.ahead, last=None))


def _month_half(asked: _Asked, *, second: bool) -> Days:
    """Give half a month: "in the second half of May"."""
    first, last = _month(asked)
    return (first.replace(day=16), last) if second else (first, first.replace(day=15))


def _year_half(asked: _Asked, *, second: bool) -> Days:
    """Give half a year: "in the second half of 2025"."""
    year = asked["y"] if "y" in asked.parts else asked.anchor.year
    return (date(year, 7, 1), date(year, 12, 31)) if second else (date(year, 1, 1), date(year, 6, 30))


def _part_of_last_month(asked: _Asked) -> Days:
    """Give a third of the month before: "at the end of last month"."""
    day = _months_back(asked, 1)[0]
    told = {**asked.parts, "month": day.month, "y": day.year}
    return _month_part(_Asked(told, asked.published, ahead=False, last=None))


def _weekday_last_week(asked: _Asked) -> Days:
    day = _week(asked, 1)[0] + timedelta(asked["weekday"])
    return day, day


def _that_week(asked: _Asked) -> Days:
    day = _same(asked)[0]
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def _month_of_that_year(asked: _Asked) -> Days:
    """Give a month of the year told before: "in December of that year"."""
    return _month_days(_same(asked)[0].year, asked["month"])


def _month_after_that(asked: _Asked) -> Days:
    """Give the first such month that begins after what was told before: "the following June"."""
    last = _same(asked)[1]
    return _month_days(last.year + (asked["month"] <= last.month), asked["month"])


def _month_before_that(asked: _Asked) -> Days:
    """Give the last such month that was over before what was told before: "the previous August"."""
    first = _same(asked)[0]
    return _month_days(first.year - (asked["month"] >= first.month), asked["month"])


def _month_of_next_year(asked: _Asked) -> Days:
    """Give a month of the year after that told before: "in September of the following year"."""
    return _month_days(_same(asked)[0].year + 1, asked["month"])


def _year_before(asked: _Asked) -> Days:
    first, last = _same(asked)
    return first.replace(year=first.year - 1), last.replace(year=last.year - 1)


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

# What is counted from a day: a month or year told since is passed over.
OF_A_DAY = frozenset({"days_after", "days_before", "same_day", SINCE_THEN})

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

RULES: Mapping[str, Callable[[_Asked], Days]] = {
    "before_yesterday": lambda asked: _days_back(asked, 2),
    "day": _day,
    "day_alone": _day_alone,
    "day_last_year": lambda asked: _day_of_year(asked, 1),
    "day_of_that_year": _day_of_that_year,
    "day_this_year": lambda asked: _day_of_year(asked, 0),
    "days_ago": lambda asked: _days_back(asked, asked.times),
    "days_after": lambda asked: _days_off(asked, asked.times),
    "days_between": _days_between,
    "days_before": lambda asked: _days_off(asked, -asked.times),
    "exact_years_ago": _years_ago_today,
    "holiday": _holiday,
    "last_day": _last_day,
    "last_month": lambda asked: _months_back(asked, 1),
    "last_month_named": _last_month_named,
    "last_week": lambda asked: _week(asked, 1),
    "last_year": lambda asked: _year_days(asked.anchor.year - 1),
    "month": _month,
    "month_after_that": _month_after_that,
    "month_before_that": _month_before_that,
    "month_of_next_year": _month_of_next_year,
    "month_of_that_year": _month_of_that_year,
    "month_half_first": lambda asked: _month_half(asked, second=False),
    "month_half_second": lambda asked: _month_half(asked, second=True),
    "month_last_year": lambda asked: _month_days(asked.anchor.year - 1, asked["month"]),
    "month_part": _month_part,
    "month_part_last_year": _month_part_last_year,
    "month_this_year": lambda asked: _month_days(asked.anchor.year, asked["month"]),
    "months_after": lambda asked: _months_off(asked, asked.times),
    "months_before": lambda asked: _months_off(asked, -asked.times),
    "months_ago": lambda asked: _months_back(asked, asked.times),
    "next_month": lambda asked: _months_back(asked, -1),
    "next_week": lambda asked: _week(asked, -1),
    "part_of_last_month": _part_of_last_month,
    "part_of_that_month": _part_of_that_month,
    "past_days": lambda asked: _past(asked, asked.times),
    "past_months": _past_months,
    "past_years": lambda asked: (_years_ago_today(asked)[0], asked.anchor),
    "past_weeks": lambda asked: _past(asked, 7 * asked.times),
    "same_day": _same,
    SINCE_THEN: _same,
    "season": _season,
    "season_of_that_year": _season_of_that_year,
    "stretch": _stretch,
    "stretch_last_year": _stretch_last_year,
    "that_month": lambda asked: _months_off(asked, 0),
    "that_week": _that_week,
    "that_year": lambda asked: _year_off(asked, 0),
    "year_half_first": lambda asked: _year_half(asked, second=False),
    "year_half_second": lambda asked: _year_half(asked, second=True),
    "year_after_that": lambda asked: _year_off(asked, 1),
    "year_before_that": lambda asked: _year_off(asked, -1),
    "this_month": lambda asked: _months_back(asked, 0),
    "this_week": lambda asked: _week(asked, 0),
    "this_year": lambda asked: _year_days(asked.anchor.year),
    "today": lambda asked: _days_back(asked, 0),
    "tomorrow": lambda asked: _days_back(asked, -1),
    "weekday": _weekday,
    "weekday_last": _weekday_last,
    "weekday_last_week": _weekday_last_week,
    "weekday_night": _weekday_night,
    "weekday_next": _weekday_next,
    "weekend": _weekend,
    "weeks_after": lambda asked: _days_off(asked, 7 * asked.times),
    "weeks_before": lambda asked: _days_off(asked, -7 * asked.times),
    "weeks_ago": lambda asked: _week(asked, asked.times),
    "year": lambda asked: _year_days(asked["y"]),
    "year_before": _year_before,
    "year_end": _year_end,
    "years_after": lambda asked: _months_off(asked, 12 * asked.times),
    "years_before": lambda asked: _months_off(asked, -12 * asked.times),
    "years_between": _years_between,
    "years_ago": lambda asked: _year_days(asked.anchor.year - asked["n"]),
    "yesterday": lambda asked: _days_back(asked, 1),
}
