"""The languages of the pages: words from `translations/`, numbers and dates as the reader's locale writes them."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date, get_month_names
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from babel.units import format_unit

from faustpfand.accounts.inside.sentences import whole_months
from faustpfand.counts import Bounds, Comparator, Count
from faustpfand.dates import When
from faustpfand.publish.pages.retelling import Retelling
from faustpfand.sentences import Sentence, Word

LANGUAGES = {"en": "English", "de": "Deutsch", "ru": "Русский", "be": "Беларуская"}
CYRILLIC = frozenset({"ru", "be"})  # whose readers read names in Cyrillic


class Language:
    """One language of the pages.

    Args:
        code: a key of `LANGUAGES`.

    Raises:
        KeyError: the pages are not in this language.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.name = LANGUAGES[code]
        self.locale = Locale.parse(code)
        self.translations = _translations(code)

    def say(self, message: str, /, **values: object) -> str:
        """Give a message in this language, with its values put in; a `Sentence` brings its own.

        The values of a `Sentence` are written as this language writes them: numbers, days, words of the field, and
        sentences inside it; any other text is a source's, and stays as it is.
        """
        if isinstance(message, Sentence):
            return self.say(message.message, **{name: self._value(value) for name, value in message.values.items()})
        said = str(self.translations.gettext(message))
        return said % values if values else said

    def tell(self, said: str) -> str:
        """Say a `Sentence` in this language; any other text is a source's, and stays as it is."""
        return self.say(said) if isinstance(said, Sentence) else str(said)

    def retell(self, said: str) -> str:
        """Say a sentence of ours in this language, also one that the ledger keeps as English text.

        Any other text stays as it is, and is English where the program said it.
        """
        found = _sentence_of(said)
        return str(said) if found is None else self.say(found)

    def _value(self, value: object) -> object:  # noqa: PLR0911 - one line a kind of value
        match value:
            case Sentence():
                return self.say(value)
            case Word():
                return self.word(value)
            case When():
                return self.when(value)
            case Bounds():
                return self.bounds(value)
            case Count():
                return self.count(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
            case tuple():
                return format_list([str(self._value(one)) for one in value], locale=self.locale)
            case _:
                return value

    def number(self, number: float) -> str:
        """Write a number: 1,131 or 1.131."""
        return _number(self.code, number)

    def day(self, day: date) -> str:
        """Write a day with its month in words."""
        return _day(self.code, day)

    def moment(self, moment: datetime) -> str:
        """Write a moment, which is one in UTC."""
        return f"{self.day(moment.date())}, {moment:%H:%M} UTC"

    @property
    def short_months(self) -> list[str]:
        """The twelve months as an axis has room for them."""
        names = get_month_names("abbreviated", "stand-alone", locale=self.locale)
        return [names[number] for number in range(1, 13)]

    def when(self, when: When | None) -> str:
        """Write a partial date: a month stays a month, an interval has two ends, and None is a dash."""
        if when is None:
            return "–"
        first, last = when.earliest, when.latest
        if (first, last) == (date.min, date.max):
            return self.say("day not told")
        if first == date.min:
            return self.say("by %(day)s", day=self.day(last))
        if last == date.max:
            return self.say("from %(day)s on", day=self.day(first))
        return self._span(first, last)

    def _span(self, first: date, last: date) -> str:
        if first == last:
            return self.day(first)
        if _is_year(first, last):
            return str(first.year)
        if _is_month(first, last):
            return format_date(first, format="LLLL y", locale=self.locale)
        return f"{self.day(first)} – {self.day(last)}"

    def bounds(self, bounds: Bounds | None) -> str:
        """Write bounds: one number, from–to, or at least so many; None is a dash."""
        if bounds is None:
            return "–"
        low = self.number(bounds.low)
        if bounds.high is None:
            return self.say("at least %(number)s", number=low)
        return low if bounds.is_exact else f"{low}–{self.number(bounds.high)}"

    def count(self, count: Count | None) -> str:
        """Write a count with its comparator; None is a dash."""
        if count is None:
            return "–"
        number = self.number(count.number)
        match count.comparator:
            case Comparator.AT_LEAST:
                return self.say("at least %(number)s", number=number)
            case Comparator.OVER:
                return self.say("over %(number)s", number=number)
            case Comparator.ABOUT:
                return self.say("about %(number)s", number=number)
            case Comparator.UNDER:
                return self.say("under %(number)s", number=number)
            case _:
                return number

    def term(self, days: tuple[int, int] | None) -> str:
        """Write a term, given as its fewest and most days, in years and months where it is whole ones; None: a dash."""
        if days is None:
            return "–"
        months = whole_months(days)
        if months is None:
            said = self.translations.ngettext("%(days)s day", "%(days)s days", days[1])
            return str(said) % {"days": self.bounds(Bounds(*days))}
        low, high = (self._years_and_months(one) for one in months)
        return low if low == high else f"{low} – {high}"

    def _years_and_months(self, months: int) -> str:
        parts = [(months // 12, "year"), (months % 12, "month")]
        said = [format_unit(number, f"duration-{unit}", locale=self.locale) for number, unit in parts if number]
        return format_list(said, style="unit", locale=self.locale)

    def tongue(self, code: str) -> str:
        """Give a language's name."""
        return str(self.locale.languages.get(code, code))

    def word(self, word: str) -> str:
        """Give a word of the field's vocabulary, e.g. of a population: `journalists`, `released`."""
        return str(self.translations.gettext(word.replace("_", " ")))

    def country(self, code: str) -> str:
        """Give a country's name."""
        return str(self.locale.territories.get(code, code))

    def listed(self, names: Sequence[str]) -> str:
        """Join words by commas."""
        return ", ".join(names)


# A table holds the same numbers and days many times, and writing them is half the work of its page.
@lru_cache(maxsize=16_384)
def _number(code: str, number: float) -> str:
    return format_decimal(number, locale=code)


@lru_cache(maxsize=16_384)
def _day(code: str, day: date) -> str:
    return format_date(day, format="long" if code == "de" else "d MMMM y", locale=code)


@lru_cache(maxsize=len(LANGUAGES))
def language(code: str) -> Language:
    """Give a language, made once."""
    return Language(code)


def _is_year(first: date, last: date) -> bool:
    return first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _is_month(first: date, last: date) -> bool:
    same = (first.year, first.month) == (last.year, last.month)
    return same and first.day == 1 and (last.month != date.fromordinal(last.toordinal() + 1).month)


def _sentence_of(said: str) -> Sentence | None:
    return said if isinstance(said, Sentence) else _retelling().sentence_of(said)


def is_told(said: str) -> bool:
    """Say whether a sentence can be said in every language; if not, it is English."""
    return _sentence_of(said) is not None


@cache
def _retelling() -> Retelling:
    """Know the messages again; every catalogue holds the same ones."""
    known = _catalogue(next(code for code in LANGUAGES if code != "en"))
    return Retelling(message.id for message in known or () if message.id and isinstance(message.id, str))


@cache
def _catalogue(code: str) -> Catalog | None:
    """Read the catalogue as translators write it: no compiled copy that could be older than it."""
    source = files("faustpfand.publish.pages") / "translations" / f"{code}.po"
    if not source.is_file():  # English: the messages themselves
        return None
    with source.open("rb") as opened:
        return read_po(opened, locale=code)


def _translations(code: str) -> NullTranslations:
    catalogue = _catalogue(code)
    if catalogue is None:
        return NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)
