"""Names in the reader's script: as a source wrote them, or in Latin letters by a named standard and marked as ours."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from faustpfand.names import romanised
from faustpfand.names.letters import cyrillic_languages
from faustpfand.publish.pages.languages import CYRILLIC

_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_LANGUAGES: Final = {"be": 1, "ru": 2, "uk": 4}  # bits, as `cyrillic_languages` has them
_OF_COUNTRY: Final = {"BY": ("be", "ru", "uk"), "UA": ("uk", "ru", "be"), "RU": ("ru", "uk", "be")}
_ANY: Final = ("ru", "be", "uk")


@dataclass(frozen=True, slots=True)
class Written:
    """One written form of a name: its script (`Cyrl`, `Latn`, or nothing), and which languages its letters allow.

    The likeliest language comes first; there is none for a name that is not Cyrillic.
    """

    name: str
    script: str
    languages: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The likeliest language."""
        return self.languages[0] if self.languages else ""


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name for one reader.

    Args:
        name: in the reader's script, or as it is written where nobody can say it in that script.
        language: of the name, where it is known and not simply the reader's own.
        standard, title: by which the name is in Latin letters; empty where a source wrote it so.
        original: how a source wrote it, where that is in another script; with its language.
    """

    name: str
    language: str = ""
    standard: str = ""
    title: str = ""
    original: str = ""
    original_language: str = ""


def written(names: Sequence[str], countries: Sequence[str]) -> list[Written]:
    """Tell script and language of names.

    Args:
        names: as written, of anybody.
        countries: of the register of each, which decides where the letters leave several languages possible.
    """
    bits = cyrillic_languages([name.replace("\n", " ") for name in names]).tolist()
    return [_written(*one) for one in zip(names, bits, countries, strict=True)]


def _written(name: str, told: int, country: str) -> Written:
    cyrillic, latin = len(_CYRILLIC.findall(name)), len(_LATIN.findall(name))
    if cyrillic and cyrillic >= latin:  # official texts print single Latin letters in Cyrillic words
        order = _OF_COUNTRY.get(country, _ANY)
        possible = tuple(one for one in order if told & _LANGUAGES[one])
        return Written(name, "Cyrl", possible or order[:1])
    return Written(name, "Latn" if latin else "")


def named(forms: Sequence[Written], reader: str) -> Named:
    """Choose a person's name for a reader.

    Of several forms in the reader's script the one in his language comes first, as far as letters tell, then the one
    with most words, which has the patronymic, then the one that came first. Nothing is put into Cyrillic: no table
    could give back what Latin letters lost.

    Args:
        forms: the forms of one person's name, at least one.
        reader: the language of the page.
    """
    best = chosen(forms, reader)
    if is_foreign(best, reader):
        latin = romanised(best.name, best.language, reader)
        return Named(latin.text, "", latin.standard, latin.title, best.name, best.language)
    beside = next((one for one in forms if one.script != best.script), Written("", ""))
    language = "" if reader in best.languages else best.language
    return Named(best.name, language, original=beside.name, original_language=beside.language)


def chosen(forms: Sequence[Written], reader: str) -> Written:
    """Choose the form from which a reader's name is made, see `named`."""
    own = [one for one in forms if one.script == _script(reader)]
    if own:
        return max(own, key=lambda one: (reader in one.languages, -len(one.languages), one.name.count(" ")))
    return next((one for one in forms if one.script == "Cyrl"), forms[0])


def is_foreign(form: Written, reader: str) -> bool:
    """True if a form has to be put into the reader's letters, and can be."""
    return form.script == "Cyrl" and _script(reader) == "Latn"


def _script(reader: str) -> str:
    return "Cyrl" if reader in CYRILLIC else "Latn"


@lru_cache(maxsize=4_096)
def name_for(names: tuple[str, ...], reader: str, country: str = "") -> Named:
    """Give the name of one person for a reader, from the forms that sources wrote."""
    return named(written(names, [country] * len(names)), reader)
