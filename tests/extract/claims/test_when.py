"""Dates as the words lead from the day of publication (Wednesday 15 October 2025, unless said)."""

from datetime import date, timedelta

import pytest

from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.when import mentions, resolve

WEDNESDAY = date(2025, 10, 15)


def resolved(lang, text, published=WEDNESDAY, **asked):
    (mention,) = mentions(text, load(lang).calendar)
    days = resolve(mention, published, **asked)
    return None if days is None else tuple(day.isoformat() for day in days)


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        pytest.param("de", "heute", "2025-10-15", "2025-10-15", id="de-today"),
        pytest.param("de", "gestern", "2025-10-14", "2025-10-14", id="de-yesterday"),
        pytest.param("de", "am 8. Januar", "2025-01-08", "2025-01-08", id="de-day-latest-past"),
        pytest.param("de", "am 20. Dezember", "2024-12-20", "2024-12-20", id="de-day-of-last-year"),
        pytest.param("de", "am 12. April 2022", "2022-04-12", "2022-04-12", id="de-full-date"),
        pytest.param("de", "am 3.5.2021", "2021-05-03", "2021-05-03", id="de-figures"),
        pytest.param("de", "im September", "2025-09-01", "2025-09-30", id="de-month"),
        pytest.param("de", "im Oktober", "2025-10-01", "2025-10-31", id="de-running-month"),
        pytest.param("de", "im November", "2024-11-01", "2024-11-30", id="de-month-not-begun"),
        pytest.param("de", "im vergangenen Oktober", "2024-10-01", "2024-10-31", id="de-last-named-month"),
        pytest.param("de", "im August 2021", "2021-08-01", "2021-08-31", id="de-month-and-year"),
        pytest.param("de", "Anfang Juni", "2025-06-01", "2025-06-10", id="de-early"),
        pytest.param("de", "Mitte Juni", "2025-06-11", "2025-06-20", id="de-middle"),
        pytest.param("de", "Ende Februar 2024", "2024-02-21", "2024-02-29", id="de-late-in-leap-year"),
        pytest.param("de", "am vergangenen Wochenende", "2025-10-11", "2025-10-12", id="de-weekend"),
        pytest.param("de", "vergangene Woche", "2025-10-06", "2025-10-12", id="de-last-week"),
        pytest.param("de", "vor drei Jahren", "2022-01-01", "2022-12-31", id="de-years-ago"),
        pytest.param("de", "vor zwei Tagen", "2025-10-13", "2025-10-13", id="de-days-ago"),
        pytest.param("de", "im vergangenen Jahr", "2024-01-01", "2024-12-31", id="de-last-year"),
        pytest.param("de", "im Jahr 2020", "2020-01-01", "2020-12-31", id="de-year"),
        pytest.param("en", "today", "2025-10-15", "2025-10-15", id="en-today"),
        pytest.param("en", "on Oct. 11", "2025-10-11", "2025-10-11", id="en-short-month"),
        pytest.param("en", "on 9 December", "2024-12-09", "2024-12-09", id="en-day-first"),
        pytest.param("en", "on February 9, 2023", "2023-02-09", "2023-02-09", id="en-full-date"),
        pytest.param("en", "in March 2006", "2006-03-01", "2006-03-31", id="en-month-and-year"),
        pytest.param("en", "last September", "2025-09-01", "2025-09-30", id="en-last-named-month"),
        pytest.param("en", "in late June", "2025-06-21", "2025-06-30", id="en-late"),
        pytest.param("en", "last weekend", "2025-10-11", "2025-10-12", id="en-weekend"),
        pytest.param("en", "last week", "2025-10-06", "2025-10-12", id="en-last-week"),
        pytest.param("en", "last month", "2025-09-01", "2025-09-30", id="en-last-month"),
        pytest.param("en", "two weeks ago", "2025-09-29", "2025-10-05", id="en-weeks-ago"),
        pytest.param("en", "in 2019", "2019-01-01", "2019-12-31", id="en-year"),
    ],
)
def test_date_words(lang, text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    assert resolved(lang, text) == (first, last)


@pytest.mark.parametrize("back", range(7))
@pytest.mark.parametrize("lang", ["de", "en"])
def test_weekday_is_the_latest_one(lang, back):
    """ "On Saturday" is the latest Saturday on or before the publication, for every pair of weekdays."""
    words = {number: name for name, number in load(lang).calendar.words["weekdays"].items()}

    for ahead in range(7):
        published = WEDNESDAY + timedelta(ahead)
        day = published - timedelta(back)

        assert resolved(lang, words[day.weekday()], published) == (day.isoformat(), day.isoformat())


@pytest.mark.parametrize(
    ("published", "saturday"),
    [
        pytest.param(date(2025, 10, 12), date(2025, 10, 11), id="on-sunday-the-running-one"),
        pytest.param(date(2025, 10, 11), date(2025, 10, 4), id="on-saturday-the-one-before"),
        pytest.param(date(2025, 10, 13), date(2025, 10, 11), id="on-monday-the-one-just-over"),
    ],
)
def test_last_weekend(published, saturday):
    """The last weekend is the latest that had begun before the publication."""
    both = (saturday.isoformat(), (saturday + timedelta(1)).isoformat())

    assert resolved("en", "last weekend", published) == both
    assert resolved("de", "am vergangenen Wochenende", published) == both


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "tomorrow"), ("ru", "завтра"), ("be", "заўтра"), ("uk", "завтра"), ("pl", "jutro")]
)
def test_tomorrow(lang, text):
    """Tomorrow is the day after the publication."""
    assert resolved(lang, text) == ("2025-10-16", "2025-10-16")


def test_a_season_planned_is_the_next():
    """In October "in autumn" is the running one, planned or not; "in spring" lies ahead or behind."""
    assert resolved("ru", "весной", ahead=True) == ("2026-03-01", "2026-05-31")
    assert resolved("ru", "весной") == ("2025-03-01", "2025-05-31")
    assert resolved("ru", "осенью", ahead=True) == ("2025-09-01", "2025-11-30")


def test_planned_looks_ahead():
    """What is planned for a month is meant for the next such month."""
    assert resolved("de", "im November", ahead=True) == ("2025-11-01", "2025-11-30")


@pytest.mark.parametrize("text", ["gestern", "am Montag", "im Juni"])
def test_without_a_publication_day_nothing_is_pinned_down(text):
    """A relative word in a text that nobody dated says nothing."""
    assert resolved("de", text, None) is None


def test_a_full_date_needs_no_publication_day():
    """A full date stands for itself."""
    assert resolved("de", "am 12. April 2022", None) == ("2022-04-12", "2022-04-12")


def test_a_day_that_does_not_exist_is_none():
    """31 June is told wrongly; no other day is put in its place."""
    assert resolved("en", "on 31 June 2024") is None


@pytest.mark.parametrize(
    ("lang", "text", "reported"),
    [
        pytest.param("en", "Nine were freed, he said on Monday.", True, id="en-said-on"),
        pytest.param("en", "Nine were freed on Monday.", False, id="en-freed-on"),
        pytest.param("de", "Neun seien frei, hieß es am Montag.", True, id="de-said-on"),
        pytest.param("de", "Neun kamen am Montag frei.", False, id="de-freed-on"),
    ],
)
def test_date_of_the_telling(lang, text, reported):
    """A day that dates the telling is marked, since it does not date what is told."""
    (mention,) = mentions(text, load(lang).calendar)

    assert mention.reported is reported


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        pytest.param("de", "am fünfzehnten Juni", "2025-06-15", "2025-06-15", id="de-day-in-words"),
        pytest.param("de", "im ersten Halbjahr", "2025-01-01", "2025-06-30", id="de-half-year"),
        pytest.param("de", "im dritten Quartal 2024", "2024-07-01", "2024-09-30", id="de-quarter"),
        pytest.param("de", "in der Nacht von Samstag auf Sonntag", "2025-10-11", "2025-10-12", id="de-night"),
        pytest.param("en", "on the 12th, ministers met", "2025-10-12", "2025-10-12", id="en-day-alone"),
        pytest.param("en", "on the 20th, ministers met", "2025-09-20", "2025-09-20", id="en-day-alone-of-last-month"),
        pytest.param("en", "in the first six months of 2024", "2024-01-01", "2024-06-30", id="en-half-year"),
        pytest.param("en", "exactly thirty years ago", "1995-10-15", "1995-10-15", id="en-exact-years"),
        pytest.param("ru", "Пятнадцатого августа", "2025-08-15", "2025-08-15", id="ru-day-in-words"),
        pytest.param("ru", "за первое полугодие", "2025-01-01", "2025-06-30", id="ru-half-year"),
        pytest.param("ru", "ровно год назад", "2024-10-15", "2024-10-15", id="ru-a-year-to-the-day"),
        pytest.param("ru", "в ночь с субботы на воскресенье", "2025-10-11", "2025-10-12", id="ru-night"),
        pytest.param("be", "у першым паўгоддзі", "2025-01-01", "2025-06-30", id="be-half-year"),
        pytest.param("uk", "у другому півріччі 2024 року", "2024-07-01", "2024-12-31", id="uk-half-year"),
        pytest.param("pl", "trzynastego grudnia 1981 roku", "1981-12-13", "1981-12-13", id="pl-day-in-words"),
        pytest.param("pl", "w drugiej połowie roku", "2025-07-01", "2025-12-31", id="pl-half-year"),
        pytest.param("fr", "au premier semestre 2025", "2025-01-01", "2025-06-30", id="fr-half-year"),
        pytest.param("es", "en el primer trimestre de 2025", "2025-01-01", "2025-03-31", id="es-quarter"),
    ],
)
def test_parts_of_a_year_and_days_in_words(lang, text, first, last):
    """Half years and quarters are whole months; a day may be written out, or stand without its month."""
    assert resolved(lang, text) == (first, last)


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        pytest.param("de", "im Dezember desselben Jahres", "2022-12-01", "2022-12-31", id="de-month-of-that-year"),
        pytest.param("de", "im März darauf", "2023-03-01", "2023-03-31", id="de-month-after"),
        pytest.param("de", "in derselben Woche", "2022-05-09", "2022-05-15", id="de-that-week"),
        pytest.param("en", "in June of that year", "2022-06-01", "2022-06-30", id="en-month-of-that-year"),
        pytest.param("en", "the previous August", "2021-08-01", "2021-08-31", id="en-month-before"),
        pytest.param("en", "the following year", "2023-01-01", "2023-12-31", id="en-year-after"),
        pytest.param("en", "that month", "2022-05-01", "2022-05-31", id="en-that-month"),
        pytest.param("ru", "в июле того же года", "2022-07-01", "2022-07-31", id="ru-month-of-that-year"),
        pytest.param("ru", "в мае следующего года", "2023-05-01", "2023-05-31", id="ru-month-of-next-year"),
        pytest.param("be", "у снежні таго ж года", "2022-12-01", "2022-12-31", id="be-month-of-that-year"),
        pytest.param("uk", "за той самий рік", "2022-01-01", "2022-12-31", id="uk-that-year"),
        pytest.param("pl", "w lipcu tamtego roku", "2022-07-01", "2022-07-31", id="pl-month-of-that-year"),
    ],
)
def test_what_points_back(lang, text, first, last):
    """ "That year", "the following March" are counted from what was told before (12 May 2022)."""
    told = date(2022, 5, 12)

    assert resolved(lang, text, last=(told, told)) == (first, last)
