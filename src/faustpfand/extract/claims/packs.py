"""The packs: what a language says and how. A pack is a folder of YAML files, compiled once.

A new language is a new folder beside the others; nothing here knows any word of any language.
`docs/how-to/add-a-language.md` goes through the files.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

import yaml

from faustpfand.extract.claims.lexicon.calendars import Calendar, compiled_calendar
from faustpfand.extract.claims.lexicon.numerals import Numbers, compiled_numbers
from faustpfand.extract.claims.lexicon.rules import Chain, Rule, chains_by_class, compiled_rules, deeds_of
from faustpfand.extract.claims.lexicon.spelling import Spelling
from faustpfand.extract.claims.lexicon.vocabulary import Vocabulary
from faustpfand.names.collector import without_collector

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
    rules, made = compiled_rules(raw["claims"])
    classes = {**raw["words"], **_places(raw["places"]), **_compared(raw["numbers"]), **made}
    chains = chains_by_class(rules, classes)
    return Pack(
        lang=language["lang"],
        abbreviations=frozenset(language["abbreviations"]),
        ordinal_dot=language["ordinal_dot"] == _YES,
        ends_sentence=frozenset(language.get("ends_sentence", ())),
        separators=language["separators"],
        country=language.get("country"),
        elisions=frozenset(language.get("elisions", ())),
        capital_nouns=language["capital_nouns"] == _YES,
        numbers=compiled_numbers(raw["numbers"]),
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
        deeds=frozenset(deeds_of(rules)),
        calendar=compiled_calendar(raw["dates"]),
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
