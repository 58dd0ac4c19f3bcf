"""The packs: what a language says and how. A pack is a folder of YAML files, compiled once.

A new language is a new folder beside the others; nothing here knows any word of any language.
`docs/how-to/add-a-language.md` goes through the files.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

import yaml

from faustpfand.extract.claims.alternatives import expanded
from faustpfand.extract.claims.likely import Likely
from faustpfand.extract.claims.spelling import Spelling
from faustpfand.extract.claims.tokens import fold, one_apostrophe
from faustpfand.extract.claims.vocabulary import Vocabulary
from faustpfand.names.collector import without_collector
from faustpfand.records import ClaimKind, Modality

FLAGS: Final = ("bare", "weak", "named", "since", "mixed", "broker", "overlaps", "echo", "follows", "counted", "moves")
_KEYS: Final = ("words", "unless", "unless_within", "within", "example", "modality", "population")
_UNLESS_WITHIN: Final = 4
_AROUND_NUMBERS: Final = (
    "vague",
    "as_many",
    "unit",
    "others",
    "others_before",
    "together",
    "whole_before",
    "range",
    "range_before",
    "range_between",
    "change",
    "never_before",
)
_YES: Final = "true"
_EVENTS: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_WITHIN: Final = 14  # words: one subordinate clause, seldom into the next thought


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Classes of words that together tell a claim."""

    first: str
    then: tuple[tuple[str, bool], ...]  # the others, and whether each must follow those before
    needs: frozenset[str]  # all of them, to ask for at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way a language tells a kind of claim.

    `bare` claims need neither number nor name; `weak` ones need a number or a name close by; `named` ones
    are for people named, not counted, `counted` ones for people counted. `since` dates the beginning, `follows`
    continues a claim of that kind, `echo` speaks of people freed before, `mixed` has several holding states,
    `moves` tells where the freed were taken, `broker` also credits its actors with the release told before,
    `overlaps` lets a rival rule read the same words.
    """

    kind: ClaimKind
    chains: tuple[Chain, ...]
    within: int  # words between two of a chain
    unless: str | None  # a class of words that must not stand close by
    unless_within: int  # words around in which it must not stand
    example: str
    modality: Modality | None
    population: str | None
    flags: frozenset[str]


def unlisted(kind: ClaimKind, *flags: str) -> Rule:
    """Give a rule that no pack lists: for what a sentence tells by its grammar alone."""
    return Rule(
        kind=kind,
        chains=(),
        within=0,
        unless=None,
        unless_within=0,
        example="",
        modality=None,
        population=None,
        flags=frozenset(flags),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How numbers are written in words. A half counts only before a word that multiplies: "1.5 thousand"."""

    values: Mapping[str, float]  # also of several words: "half a dozen"
    opening: frozenset[str]  # the first words of those of several
    longest: int  # words of one such
    ones: frozenset[str]  # words for one that are articles too
    parts: frozenset[str]  # of compounds only: "sech" in "sechzehn"
    multipliers: frozenset[str]  # "dozen": after a number they multiply
    rounded: frozenset[str]  # "une trentaine": about, if nothing else is said
    persons: frozenset[str]  # words that count nobody but people: Slavic "двое", "пятерых"
    joiners: frozenset[str]  # "and" in "one hundred and five"
    compound: re.Pattern[str] | None  # German writes them in one word
    morphemes: re.Pattern[str]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What tells that a text is in a language, without any of its rules."""

    lang: str
    stopwords: frozenset[str]
    alphabet: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """All that is known of one language. Words are found by `vocabulary`, by the names of their classes."""

    lang: str
    abbreviations: frozenset[str]
    ordinal_dot: bool
    ends_sentence: frozenset[str]
    separators: str  # of thousands
    country: str | None  # which a text of this language is about if it names none, where one country alone speaks it
    elisions: frozenset[str]  # "l", "qu": articles and the like that an apostrophe joins to the next word
    capital_nouns: bool  # all nouns are written with a capital
    numbers: Numbers
    vocabulary: Vocabulary
    rules: tuple[Rule, ...]
    chains: Mapping[str, Sequence[tuple[int, Rule, Chain]]]  # by the rarest class of each; numbered in order
    telling: frozenset[str]  # those classes
    deeds: frozenset[str]  # classes that alone tell what happened to somebody: "died", "walked free"
    calendar: Calendar
    particles: frozenset[str]  # of names: "al", "de"
    surname_endings: tuple[str, ...]
    case_endings: tuple[str, ...]  # that names take in a sentence
    not_given: frozenset[str]  # words that sound like a given name of other letters: "schon", like Шон


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """List the languages there is a pack for."""
    folder = files(__package__) / "packs"
    return tuple(sorted(f.name for f in folder.iterdir() if (f / "language.yaml").is_file()))


@lru_cache(maxsize=1)
def brokers() -> frozenset[str]:
    """Give the states that are named as senders, brokers or goals far more often than as captors."""
    return _states("brokers")


@lru_cache(maxsize=1)
def once_captors() -> frozenset[str]:
    """Give those of them that were captors in times that news still tells of."""
    return _states("once_captors")


def _states(group: str) -> frozenset[str]:
    text = (files(__package__) / "packs" / "states.yaml").read_text(encoding="utf-8")
    return frozenset(_yaml(text)[group])


@lru_cache(maxsize=1)
def looks() -> tuple[Look, ...]:
    """Give what tells each language. To compile a pack takes a quarter of a second, and a text is in one alone."""
    return tuple(map(_look, languages()))


def _look(lang: str) -> Look:
    text = (files(__package__) / "packs" / lang / "language.yaml").read_text(encoding="utf-8")
    with _named(lang):
        told = _yaml(text)
        return Look(lang=lang, stopwords=frozenset(told["stopwords"]), alphabet=frozenset(told["alphabet"]))


@lru_cache(maxsize=32)
@without_collector
def load(lang: str) -> Pack | None:
    """Give a language's pack, or None where there is none."""
    if lang not in languages():
        return None
    folder = files(__package__) / "packs" / lang
    with _named(lang):
        return _read(folder)


@contextmanager
def _named(lang: str) -> Iterator[None]:
    """Say of which language the pack is that lacks something."""
    try:
        yield
    except KeyError as err:
        raise KeyError(f"The pack of {lang!r} is not whole: {err.args[0]}") from err


def _read(folder: Traversable) -> Pack:
    parts = ("language", "numbers", "dates", "places", "words", "claims")
    return _compiled({part: _yaml((folder / f"{part}.yaml").read_text(encoding="utf-8")) for part in parts})


def _yaml(text: str) -> Any:  # noqa: ANN401 - YAML has no type
    # All is text here: "no" and "on" are words, no truth values.
    return yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506 - both loaders are safe


def _compiled(raw: Mapping[str, Any]) -> Pack:
    language = raw["language"]
    rules, made = _rules(raw["claims"])
    classes = {**raw["words"], **_places(raw["places"]), **_compared(raw["numbers"]), **made}
    chains = _chains(rules, classes)
    return Pack(
        lang=language["lang"],
        abbreviations=frozenset(language["abbreviations"]),
        ordinal_dot=language["ordinal_dot"] == _YES,
        ends_sentence=frozenset(language.get("ends_sentence", ())),
        separators=language["separators"],
        country=language.get("country"),
        elisions=frozenset(language.get("elisions", ())),
        capital_nouns=language["capital_nouns"] == _YES,
        numbers=_numbers(raw["numbers"]),
        vocabulary=Vocabulary(
            classes,
            Spelling(
                enclitics=_tuples(language.get("enclitics", {})),
                compounds=language["capital_nouns"] == _YES,  # German joins nouns: "Reuters-Reporter"
                silent=language.get("silent", ""),
                endings=_tuples(language.get("endings", {})),
            ),
            seldom=frozenset(made),
        ),
        rules=rules,
        chains=chains,
        telling=frozenset(chains),
        deeds=frozenset(_deeds(rules)),
        calendar=_calendar(raw["dates"]),
        particles=frozenset(raw["words"]["particle"]),
        surname_endings=tuple(language["surname_endings"]),
        case_endings=tuple(language["case_endings"]),
        not_given=frozenset(language.get("not_given", ())),
    )


def _tuples(raw: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(written) for name, written in raw.items()}


def _places(raw: Mapping[str, Mapping[str, list[str]]]) -> dict[str, list[str]]:
    """Name the classes of a country's words: `place:BY`, `adjective:BY`, `people:BY`, `known:BY`."""
    return {f"{sort}:{code}": phrases for code, sorts in raw.items() for sort, phrases in sorts.items()}


def _compared(raw: Mapping[str, Any]) -> dict[str, list[str]]:
    before = {f"comparator:{name}": phrases for name, phrases in raw["comparators"].items()}
    after = {f"after:{name}": phrases for name, phrases in raw.get("comparators_after", {}).items()}
    return {**before, **after, **{name: raw.get(name, []) for name in _AROUND_NUMBERS}}


def _rules(raw: Iterable[Mapping[str, Iterable[Mapping[str, Any]]]]) -> tuple[tuple[Rule, ...], dict[str, list[str]]]:
    """Compile the rules of all kinds, in order, and the classes of words that they make."""
    classes: dict[str, list[str]] = {}
    rules = [_rule(kind, row, classes) for section in raw for kind, rows in section.items() for row in rows]
    return tuple(rules), classes


def _chains(rules: Iterable[Rule], classes: Mapping[str, Iterable[str]]) -> dict[str, list[tuple[int, Rule, Chain]]]:
    """Sort the chains by that class of each which the fewest sentences have: short words are in all of them."""
    shortest = {name: min(map(len, phrases), default=0) for name, phrases in classes.items()}
    chains: dict[str, list[tuple[int, Rule, Chain]]] = {}
    for at, (rule, chain) in enumerate((r, c) for r in rules for c in r.chains):
        rarest = max(sorted(chain.needs), key=lambda name: shortest.get(name, 0))
        chains.setdefault(rarest, []).append((at, rule, chain))
    return chains


def _deeds(rules: Iterable[Rule]) -> Iterator[str]:
    """Give the classes that tell an event without any other."""
    told = (rule for rule in rules if rule.kind in _EVENTS and "weak" not in rule.flags)
    return (chain.first for rule in told for chain in rule.chains if not chain.then)


def _rule(kind: str, row: Mapping[str, Any], classes: dict[str, list[str]]) -> Rule:
    if unknown := set(row) - {*FLAGS, *_KEYS}:
        raise KeyError(f"A rule of {kind} has {', '.join(sorted(unknown))}, which no rule knows.")
    unless = None
    if "unless" in row:
        unless = _class_of(" | ".join(row["unless"]), classes)
    return Rule(
        kind=ClaimKind(kind),
        chains=tuple(_chain(words, classes) for words in row["words"]),
        within=int(row.get("within", _WITHIN)),
        unless=unless,
        unless_within=int(row.get("unless_within", _UNLESS_WITHIN)),
        example=row["example"],
        modality=Modality(row["modality"]) if "modality" in row else None,
        population=row.get("population"),
        flags=frozenset(flag for flag in FLAGS if row.get(flag) == _YES),
    )


def _chain(words: str, classes: dict[str, list[str]]) -> Chain:
    parts = re.split(r" ([+>]) ", words)
    named = tuple(_class_of(part, classes) for part in parts[::2])
    return Chain(
        first=named[0],
        then=tuple((name, sign == ">") for name, sign in zip(named[1:], parts[1::2], strict=True)),
        needs=frozenset(named),
    )


def _class_of(alternatives: str, classes: dict[str, list[str]]) -> str:
    """Name the class that a part of a rule stands for; a plain `<name>` is that class itself."""
    if plain := re.fullmatch(r"<([\w:]+)>", alternatives):
        return plain[1]
    classes.setdefault(f"rule:{alternatives}", alternatives.split(" | "))
    return f"rule:{alternatives}"


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(map(str, words), key=len, reverse=True))


def _numbers(raw: Mapping[str, Any]) -> Numbers:
    rows = [(float(value), word) for value, words in raw["words"].items() for word in words]
    values = {fold(" ".join(w)): value for value, word in rows for w in expanded(word)}
    inner = _alternatives(raw.get("compound_joiners", ()))
    morpheme = _alternatives(values)
    compound = re.compile(f"(?:{morpheme})(?:(?:{inner}|)(?:{morpheme}))*") if inner else None
    return Numbers(
        values=values,
        opening=frozenset(word.split(" ")[0] for word in values if " " in word),
        longest=max(word.count(" ") + 1 for word in values),
        ones=frozenset(raw["ones"]),
        parts=frozenset(raw.get("parts", ())),
        multipliers=frozenset(raw.get("multipliers", ())),
        rounded=frozenset(raw.get("rounded", ())),
        persons=frozenset(fold(" ".join(w)) for word in raw.get("persons", ()) for w in expanded(word)),
        joiners=frozenset(raw["joiners"]),
        compound=compound,
        morphemes=re.compile(morpheme),
    )


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


def _calendar(raw: Mapping[str, Any]) -> Calendar:
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
