"""The calendar of a pack: its words for days, and how they are put together."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from faustpfand.extract.claims.lexicon.likely import Likely
from faustpfand.extract.claims.lexicon.tokens import one_apostrophe

_DIGITS: Final = {"mm": r"\d", "y": r"(?:19|20)\d\d", "y2": r"(?:19|20)\d\d"}
# The tables of a calendar, each by what a template calls a word of it.
TABLES: Final = {
    "month": "months",
    "weekday": "weekdays",
    "season": "seasons",
    "part": "parts",
    "stretch": "stretches",
    "holiday": "holidays",
    "n": "counts",
}
_EVERYWHERE: Final = ({"years_between": [r"(?<!\d)(?<!\d[-–—]){y} ?[-–—] ?{y2}(?!\d)(?![-–—]\d)"]},)
_BEGUN: Final = ("month", "weekday", "season", "part", "stretch", "holiday")


@dataclass(frozen=True, slots=True)
class Template:
    """One way to write a date."""

    rule: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The words for days, months and distances in time."""

    templates: tuple[Template, ...]
    likely: Likely  # which templates a text may hold
    words: Mapping[str, Mapping[str, Any]]
    hint: re.Pattern[str]
    since: re.Pattern[str]
    said_before: re.Pattern[str]
    said_after: re.Pattern[str]


def compiled_calendar(raw: Mapping[str, Any]) -> Calendar:
    """Compile the patterns, to be asked of a sentence in small letters: many times faster than ignoring case."""
    groups = {name: f"(?P<{name}>{_forms(raw[table])})" for name, table in TABLES.items()}
    groups["n"] = groups["n"].replace("(?P<n>", "(?P<n>\\d{1,2}|")
    days = _forms(raw["days"])
    groups |= {"d": f"(?P<d>[0-3]?\\d|{days})", "d2": f"(?P<d2>[0-3]?\\d|{days})"}
    groups |= {"mm": "(?P<mm>[01]?\\d)", "y": "(?P<y>(?:19|20)\\d\\d)", "y2": "(?P<y2>(?:19|20)\\d\\d)"}
    forms = [(rule, _small(form)) for rule, form in _pairs([*_EVERYWHERE, *raw["templates"]])]
    begun = {name: rf"(?<!\w)(?:{_forms(word.split()[0] for word in raw[TABLES[name]])})" for name in _BEGUN}
    digits = _DIGITS | {
        name: rf"\d|(?<!\w)(?:{_forms(word.split()[0] for word in raw['days'])})" for name in ("d", "d2")
    }
    keys = [_forms(raw[table]) for table in ("months", "weekdays", "seasons", "holidays")]
    hints = [*keys, *map(_small, raw["hints"]), "(?:19|20)\\d\\d"]
    reporting = _small(raw["reporting"])
    return Calendar(
        templates=tuple(Template(rule, _template(form, groups)) for rule, form in forms),
        likely=Likely(
            [form for _, form in forms],
            {f"{{{name}}}": re.compile(pattern).search for name, pattern in {**begun, **digits}.items()},
        ),
        words={
            table: {one_apostrophe(k.rstrip("~").lower()): _meant(v) for k, v in raw[table].items()}
            for table in (*TABLES.values(), "days")
        },
        hint=re.compile(f"\\b(?:{'|'.join(hints)})"),
        since=re.compile(f"\\b(?:{_since(raw)}) ?$"),
        said_before=re.compile(f"\\b(?:{reporting})(?: [^\\W\\d]+){{0,3}} ?$"),
        said_after=re.compile(f" (?:[^\\W\\d]+ )?(?:{reporting})\\b(?! (?:\\w+ )?\\d)"),
    )


def _small(pattern: str) -> str:
    """Write a pattern in small letters, but for its escapes, and with one kind of apostrophe."""
    return one_apostrophe(re.sub(r"\\.|[^\W\d_]", lambda m: m[0] if m[0][0] == "\\" else m[0].lower(), pattern))


def _since(raw: Mapping[str, Any]) -> str:
    """Give what stands before a date that begins a period; `since_next` right before it, `since` some words off."""
    near = raw.get("since_next")
    far = rf"(?:{_small(raw['since'])})(?: [\w’'-]+){{0,5}}?"
    return far if near is None else f"{far}|{_small(near)}"


def _meant(value: str) -> int | str:
    return int(value) if value.isdecimal() else value


def _pairs(templates: Iterable[Mapping[str, list[str]]]) -> list[tuple[str, str]]:
    return [(rule, form) for row in templates for rule, forms in row.items() for form in forms]


def _forms(words: Iterable[str]) -> str:
    """Give a pattern for the words of a table; `~` at the end stands for any ending."""
    ordered = sorted({one_apostrophe(str(w).lower()): None for w in words}, key=len, reverse=True)
    return "|".join(re.escape(w[:-1]) + r"[^\W\d_]*" if w.endswith("~") else re.escape(w) for w in ordered)


def _template(form: str, groups: Mapping[str, str]) -> re.Pattern[str]:
    for name, group in groups.items():
        form = form.replace(f"{{{name}}}", group)
    return re.compile(f"(?<![\\w.])(?:{form})(?!\\w)")
