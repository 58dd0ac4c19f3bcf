"""The dates of a sentence by their words: no numbers of people, and two that bound a period are one."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Sentence
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.when import Mention, mentions

_ROUGHLY: Final = ("comparator:about", "comparator:over", "comparator:under")
_COARSE: Final = frozenset(
    {
        "days_after",
        "days_before",
        "last_month",
        "last_week",
        "month_part",
        "months_after",
        "months_ago",
        "months_before",
        "season",
        "this_month",
        "weekday",
        "weekend",
        "weeks_after",
        "weeks_ago",
        "weeks_before",
        "yesterday",
    }
)
_SINCE_YEAR: Final = 3  # words of "since the year 2020"


def dates_of(sentence: Sentence, phrases: Phrases, pack: Pack) -> list[Mention]:
    """Find the dates, and count their places in words."""
    found = mentions(sentence.text, pack.calendar)
    if not found:
        return []
    words = phrases.words
    for mention in found:
        mention.start, mention.end = words.place(mention.start), bisect_left(words.starts, mention.end)
    told = [m for m in found if m.start < m.end and not _counts_people(m, phrases) and not _is_rough(m, phrases)]
    told = [m for m in told if not _is_no_month(m, phrases)]
    return _periods(told, phrases)


def _is_no_month(mention: Mention, phrases: Phrases) -> bool:
    """True for "the march", which is no March."""
    last = mention.end - 1
    opened = phrases.ends(last, "article") is not None
    return mention.rule == "month" and opened and phrases.words[last].text.islower()


def _is_rough(mention: Mention, phrases: Phrases) -> bool:
    """True for a distance that pins down nothing: "nearly two years later"."""
    told = mention.rule.endswith(("_after", "_before", "_ago"))
    return told and phrases.ends(mention.start, *_ROUGHLY) is not None


def _counts_people(mention: Mention, phrases: Phrases) -> bool:
    """True for a number that could be a year, but has its noun behind it: "more than 2000 people"; not "in 2020"."""
    if not phrases.words[mention.end - 1].text[0].isdigit():
        return False  # "yesterday politicians were let go"
    far = (
        mention.since and mention.rule == "year" and mention.end - mention.start > _SINCE_YEAR
    )  # "since May, some 2000"
    if not far and (
        mention.end - mention.start > 1 or mention.since or phrases.ends(mention.start, "locative") is not None
    ):
        return False
    counted = phrases.starts(mention.end, *POPULATIONS, "part_of") is not None  # "1900 of them"
    return counted or phrases.state(mention.end, "people") is not None


def _periods(dates: Sequence[Mention], phrases: Phrases) -> list[Mention]:
    """Join two dates to a period: "from 8 January to 17 January"."""
    joined: list[Mention] = []
    for mention in dates:
        whole = _as_one(joined[-1], mention, phrases) if joined else None
        if whole is None:
            joined.append(mention)
        else:
            joined[-1] = whole
    return joined


def _as_one(first: Mention, then: Mention, phrases: Phrases) -> Mention | None:
    """Join two dates that tell one day or bound one period, or give None."""
    if _is_told_closer(first, then, phrases):
        return replace(then, start=first.start)
    if _is_next_month(first, then, phrases):
        year = {name: then.parts[name] for name in ("y",) if name in then.parts}
        return replace(first, end=then.end, since=False, parts={**first.parts, **year}, until=then)
    if first.until is None and _behind_link(first, then, phrases) == then.start:
        return replace(first, end=then.end, since=False, until=then)
    return None


def _behind_link(first: Mention, then: Mention, phrases: Phrases) -> int | None:
    """Give where the second date must begin to bound a period with the first, or None if nothing links them."""
    ranged = phrases.ends(first.start, "between") is not None
    until = phrases.starts(first.end, "until")
    if first.rule == then.rule == "weekday" and not ranged:
        return _next_day(first, then, phrases) or until
    link = phrases.starts(first.end, "and") if ranged else until
    # "zwischen dem 19. März und dem 2. April"
    return phrases.starts(link, "article") if link is not None and link < then.start else link


def _is_next_month(first: Mention, then: Mention, phrases: Phrases) -> bool:
    """True for months in a row: "in July, August and September 2024"."""
    last = first.until or first
    if not last.rule == then.rule == "month" or "y" in last.parts or "month" not in {**last.parts, **then.parts}:
        return False
    between = phrases.words[first.end : then.start]
    joined = [word.text for word in between] == [","] or phrases.starts(first.end, "and") == then.start
    return joined and int(then.parts.get("month", 0)) - int(last.parts.get("month", 0)) == 1


def _next_day(first: Mention, then: Mention, phrases: Phrases) -> int | None:
    """Give where the second day begins of "on Saturday and Sunday", "в субботу и в воскресенье"."""
    joined = phrases.starts(first.end, "and")
    follows = (int(then.parts["weekday"]) - int(first.parts["weekday"])) % 7 == 1
    if joined is None or not follows:
        return None
    return phrases.starts(joined, "preposition", "locative") if joined < then.start else joined


def _is_told_closer(first: Mention, then: Mention, phrases: Phrases) -> bool:
    """True for a day put behind coarser words for it: "in summer, on 21 June", "a month earlier, on 27 January"."""
    if then.rule != "day" or first.rule not in _COARSE or first.until is not None or first.since:
        return False
    between = [word.text for word in phrases.words[first.end : then.start]]
    return between == [","] and phrases.starts(then.end, "and") is None
