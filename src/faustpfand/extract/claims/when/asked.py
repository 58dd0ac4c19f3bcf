"""What a rule of the calendar is asked, and months and years as days."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

Days = tuple[date, date]


@dataclass(slots=True)
class Asked:
    """A date as written, the day of publication, whether it is ahead, and the days told before."""

    parts: Mapping[str, int | str]
    published: date
    ahead: bool
    last: Days | None

    def __getitem__(self, name: str) -> int:
        return int(self.parts[name])

    def having(self, **parts: int) -> "Asked":
        """Ask with some parts otherwise."""
        return replace(self, parts={**self.parts, **parts})

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


def month_off(day: date, months: int) -> tuple[int, int]:
    """Give year and month, so many months off a day."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def week_of(day: date) -> Days:
    """Give Monday and Sunday."""
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def month_days(year: int, month: int) -> Days:
    """Give the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_days(year: int) -> Days:
    """Give the first and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)
