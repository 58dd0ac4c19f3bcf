"""The wording of terms, in the right grammatical number."""

from typing import Final

# One, two to four, five and more; Belarusian and Russian count so, English has the last two alike.
_NOUNS: Final = {
    ("en", "year"): ("year", "years", "years"),
    ("be", "year"): ("год", "гады", "гадоў"),
    ("ru", "year"): ("год", "года", "лет"),
    ("en", "month"): ("month", "months", "months"),
    ("be", "month"): ("месяц", "месяцы", "месяцаў"),
    ("ru", "month"): ("месяц", "месяца", "месяцев"),
    ("en", "day"): ("day", "days", "days"),
    ("be", "day"): ("суткі", "сутак", "сутак"),
    ("ru", "day"): ("сутки", "суток", "суток"),
}


def counted(number: int, unit: str, lang: str) -> str:
    """Write `3 гады`, `5 лет`, `1 month`."""
    few = 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2
    one = number == 1 or (lang != "en" and number % 10 == 1 and number % 100 != 11)
    return f"{number} {_NOUNS[lang, unit][0 if one else few]}"


def term(months: int, lang: str) -> str:
    """Write a term of so many months as years and months."""
    years, rest = divmod(months, 12)
    written = [counted(years, "year", lang)] if years else []
    return " ".join([*written, *([counted(rest, "month", lang)] if rest else [])])
