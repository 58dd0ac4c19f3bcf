"""The packs: what a language says and how, as YAML, compiled once.

A new language is a new file beside the others; nothing here knows any word of any language.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from faustpfand.counts import Comparator
from faustpfand.records import ClaimKind, Modality

GAP = "[^;:!?]{0,90}?"  # ninety characters reach over one subordinate clause, seldom into the next thought
_SIGNS = ("others", "units")
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way a language tells a kind of claim.

    `bare` claims need neither number nor name; `weak` ones need a number or a name close by; `named` ones
    are for people named, not counted. `since` dates the beginning, `follows` continues a claim of that kind,
    `echo` speaks of people freed before, `mixed` has several holding states, `broker` also credits its actors
    with the release told before, `overlaps` lets a rival rule read the same words.
    """

    kind: ClaimKind
    pattern: re.Pattern[str]
    needs: tuple[str, ...]
    examples: tuple[str, ...]
    modality: Modality | None
    population: str | None
    flags: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How numbers are written, and what after a number shows that it counts no people."""

    quantity: re.Pattern[str]
    morphemes: re.Pattern[str]
    values: Mapping[str, int]
    multipliers: frozenset[str]
    not_alone: frozenset[str]
    separators: str
    comparators: tuple[tuple[Comparator, re.Pattern[str]], ...]
    signs: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The words for days, months and distances in time."""

    templates: tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]  # with the keys that a text must have
    keys: tuple[tuple[str, re.Pattern[str]], ...]
    words: Mapping[str, Mapping[str, Any]]
    hint: re.Pattern[str]
    since: re.Pattern[str]
    said_before: re.Pattern[str]
    said_after: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """All that is known of one language. `words` are single patterns by name."""

    lang: str
    stopwords: frozenset[str]
    abbreviations: frozenset[str]
    ordinal_dot: bool
    numbers: Numbers
    people: tuple[tuple[str, re.Pattern[str]], ...]
    after_number: re.Pattern[str]
    rules: tuple[Rule, ...]
    needs: frozenset[str]  # of all rules
    modality: Mapping[str, re.Pattern[str]]
    calendar: Calendar
    countries: tuple[tuple[str, re.Pattern[str]], ...]
    country: re.Pattern[str]
    brokers: frozenset[str]
    words: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """List the languages there is a pack for."""
    folder = files(__package__) / "packs"
    return tuple(sorted(f.name.removesuffix(".yaml") for f in folder.iterdir() if f.name.endswith(".yaml")))


@lru_cache(maxsize=32)
def load(lang: str) -> Pack | None:
    """Give a language's pack, or None where there is none."""
    if lang not in languages():
        return None
    text = (files(__package__) / "packs" / f"{lang}.yaml").read_text(encoding="utf-8")
    return _compiled(yaml.safe_load(text))


def _compiled(raw: Mapping[str, Any]) -> Pack:
    words = raw["words"]
    people = tuple((row["population"], _regex(_bounded(row["pattern"]), words)) for row in raw["people"])
    nouns = "|".join(f"(?P<p{i}>{_expanded(row['pattern'], words)})" for i, row in enumerate(raw["people"]))
    stop = f"(?!(?:{raw['stop_between']}|{raw['numbers']['units']})\\b)"
    between = f"(?:{stop}[^\\W\\d][\\w’'-]*,? ){{0,4}}?"
    part = f"(?P<part>(?:{raw['part_of']}),? )?(?:{raw['copula']} )?"
    return Pack(
        lang=raw["lang"],
        stopwords=frozenset(raw["stopwords"]),
        abbreviations=frozenset(raw["abbreviations"]),
        ordinal_dot=raw["ordinal_dot"],
        numbers=_numbers(raw["numbers"], words),
        people=people,
        after_number=_regex(f"\\s+{part}{between}\\b(?:{nouns})", words),
        rules=tuple(_rule(row, words) for row in raw["rules"]),
        needs=frozenset(need for row in raw["rules"] for need in row.get("needs", [""])),
        modality={name: _regex(pattern, words) for name, pattern in raw["modality"].items()},
        calendar=_calendar(raw["when"]),
        countries=tuple((code, _regex(_bounded(p), words)) for code, p in raw["countries"].items()),
        country=_regex("\\b(?:" + "|".join(_guarded(c, p) for c, p in raw["countries"].items()) + ")", words),
        brokers=frozenset(raw["brokers"]),
        words={name: _word(name, raw[name], words) for name in raw if isinstance(raw[name], str)},
    )


def _guarded(code: str, pattern: str) -> str:
    """Name a country's pattern, and let it be tried only where one of its first letters stands."""
    firsts = re.findall(r"(?:^|\|)(.)", re.sub(r"(?<!^)(?<!\|)\([^()]*\)|\[[^]]*\]", "", pattern))
    guard = f"(?=[{''.join(firsts)}])" if all(first.isalpha() for first in firsts) else ""
    return f"{guard}(?P<{code}>{pattern})"


def _word(name: str, pattern: str, words: Mapping[str, str]) -> re.Pattern[str]:
    flags = re.RegexFlag(0) if name in _CASED else re.IGNORECASE
    return re.compile(_expanded(pattern, words), flags)


# Names are told from common words by their capitals; all else may begin a sentence.
_CASED = {
    "rulers",
    "states",
    "authorities",
    "organisations",
    "not_names",
    "ignore_names",
    "surname_endings",
    "datelines",
    "kin_of",
}


def _bounded(pattern: str) -> str:
    return f"\\b(?:{pattern})"


def _expanded(pattern: str, words: Mapping[str, str]) -> str:
    while named := re.search(r"(?<!\(\?)(?<!\(\?P)<(\w+)>", pattern):
        pattern = pattern.replace(named[0], f"(?:{words[named[1]]})")
    return pattern.replace("…", GAP)


def _regex(pattern: str, words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(_expanded(pattern, words), re.IGNORECASE)


_FLAGS = ("bare", "weak", "named", "since", "mixed", "broker", "overlaps", "echo")


def _rule(row: Mapping[str, Any], words: Mapping[str, str]) -> Rule:
    flags = {flag for flag in _FLAGS if row.get(flag)}
    if "follows" in row:
        flags.add("follows")
    return Rule(
        kind=ClaimKind(row["kind"]),
        pattern=_regex(row["pattern"], words),
        needs=tuple(row.get("needs", [""])),
        examples=tuple(row["examples"]),
        modality=Modality(row["modality"]) if "modality" in row else None,
        population=row.get("population"),
        flags=frozenset(flags),
    )


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(sorted(map(str, words), key=len, reverse=True))


def _numbers(raw: Mapping[str, Any], names: Mapping[str, str]) -> Numbers:
    words = {**raw["words"], **raw["multipliers"]}
    morpheme = _alternatives(words)
    joiner = _alternatives(raw["joiners"])
    word = f"(?:{morpheme})(?:(?:{joiner})(?:{morpheme}))*"
    separators = re.escape(raw["separators"])
    number = f"(?:\\d{{1,3}}(?:[{separators}]\\d{{3}})+(?!\\d)|\\d+|{word}|{_expanded(raw['ones'], names)})"
    before, after = r"(?<![\w.,/:-])(?<![$€£] )(?<![$€£])", r"(?![\w/%]|-\w|[.,:]\d)"
    first, second = raw["between"]
    high = f"(?:(?:\\s*{raw['range']}\\s*)(?P<high>{number}){after})?"
    both = f"(?(first)\\s+{second}\\s+(?P<most>{number}){after}|(?(change)|{high}))"
    low = f"(?:(?P<change>(?<={raw['change']} ))|(?P<first>{first}\\s+))?(?P<low>{number}){after}{both}"
    return Numbers(
        quantity=re.compile(f"{before}(?:{low}|(?P<vague>{raw['vague']})\\b)", re.IGNORECASE),
        morphemes=re.compile(morpheme, re.IGNORECASE),
        values={str(k).casefold(): v for k, v in words.items()},
        multipliers=frozenset(raw["multipliers"]),
        not_alone=frozenset(raw["not_alone"]),
        separators=raw["separators"],
        comparators=tuple(
            (Comparator(name), re.compile(f"\\b(?:{_alternatives(forms)})\\s*$", re.IGNORECASE))
            for name, forms in raw["comparators"].items()
        ),
        signs={
            "never_after": re.compile(f"(?<!\\w)(?:{raw['never_after']})\\s+$", re.IGNORECASE),
            **{name: re.compile(raw.get(name) or _NEVER, re.IGNORECASE) for name in _SIGNS},
        },
    )


def _calendar(raw: Mapping[str, Any]) -> Calendar:
    names = {"month": "months", "weekday": "weekdays", "season": "seasons", "part": "parts", "n": "counts"}
    groups = {name: f"(?P<{name}>{_alternatives(raw[table])})" for name, table in names.items()}
    groups["n"] = groups["n"].replace("(?P<n>", "(?P<n>\\d{1,2}|")
    groups |= {"d": "(?P<d>[0-3]?\\d)", "mm": "(?P<mm>[01]?\\d)", "y": "(?P<y>(?:19|20)\\d\\d)"}
    named = ("month", "weekday", "season", "part")
    templates = tuple(
        (row["rule"], _required(row["form"], named), _template(row["form"], groups)) for row in raw["templates"]
    )
    keys = [*raw["months"], *raw["weekdays"], *raw["seasons"], *raw["hints"], "(?:19|20)\\d\\d"]
    return Calendar(
        templates=templates,
        keys=tuple((k, re.compile(rf"(?<!\w)(?:{_alternatives(raw[names[k]])})", re.IGNORECASE)) for k in named),
        words={table: raw[table] for table in names.values()},
        hint=re.compile(f"\\b(?:{'|'.join(keys)})", re.IGNORECASE),
        since=re.compile(f"\\b{raw['since']}(?: [\\w’'-]+){{0,5}}? ?$", re.IGNORECASE),
        said_before=re.compile(f"\\b(?:{raw['reporting']})(?: [^\\W\\d]+){{0,3}} ?$", re.IGNORECASE),
        said_after=re.compile(f",? (?:[^\\W\\d]+ )?(?:{raw['reporting']})\\b(?! (?:\\w+ )?\\d)", re.IGNORECASE),
    )


def _required(form: str, named: Iterable[str]) -> frozenset[str]:
    """Give the tables of words that a template needs a word of; an optional one it does not need."""
    plain = re.sub(r"\(\?:\{\w+\}[^()]*\)\?", "", form)
    return frozenset(name for name in named if f"{{{name}}}" in plain)


def _template(form: str, groups: Mapping[str, str]) -> re.Pattern[str]:
    for name, group in groups.items():
        form = form.replace(f"{{{name}}}", group)
    return re.compile(f"(?<![\\w.])(?:{form})(?!\\w)", re.IGNORECASE)
