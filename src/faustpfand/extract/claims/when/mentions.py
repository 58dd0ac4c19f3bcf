"""The dates in a sentence as written: which rule of the calendar each asks for, and its parts as numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from faustpfand.extract.claims.lexicon.calendars import TABLES, Calendar
from faustpfand.extract.claims.lexicon.tokens import one_apostrophe

SINCE_THEN = "since_then"  # from the day told before
_TABLES = {"d": "days", "d2": "days", **TABLES}


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
    text = one_apostrophe(_in_small(text))
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
