"""What a written name is made of: words, initials, a father's name."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from faustpfand.names import given
from faustpfand.names.fold import Form, forms

_SEPARATOR: Final = re.compile(r"[\s,;/\-‐‑–.()\[\]\"«»„“”]+")
# In sounds: -vich, -ich; -vna, -auna, -ichna (Polish -wicz, Łacinka -vič and German -witsch sound the same).
_PATRONYMIC: Final = re.compile(r"(?P<father>.+?)(?P<ending>[aei]?v[ie]C|[ie]C|[aei]?vna|[ie]Cna|i[nv]iSna)$")
_DIGRAPH_INITIAL: Final = re.compile(r"(?:[yi][aeou]|zh|[sck]h|ts|dz)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: as written, how it may sound, and the given names it may stand for."""

    written: str
    forms: tuple[Form, ...]
    given: frozenset[str]
    initial: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """A name taken apart: its words in the order written, without the father's name, which stands alone."""

    words: tuple[Word, ...]
    patronymic: Word | None


@lru_cache(maxsize=131_072)
def split(name: str) -> Parts:
    """Take a written name apart.

    Args:
        name: a person's name in any order, with or without patronymic, initials and commas.

    Returns:
        Its words; a name of one word may be a surname or a pseudonym.
    """
    words = tuple(word for text, dotted in _tokens(name) if (word := _word(text, dotted=dotted)).forms)
    at = _patronymic_at(words)
    return Parts(words, None) if at is None else Parts(words[:at] + words[at + 1 :], words[at])


def father(word: Word) -> tuple[frozenset[str], frozenset[str]]:
    """Give what a patronymic says of the father: the names of the table it fits, and its bare consonants."""
    bones = frozenset(
        _bones(found["father"]) for form in word.forms if (found := _PATRONYMIC.match(form.sound)) is not None
    )
    names = frozenset[str]().union(*(given.by_bones().get(each, frozenset()) for each in bones))
    return names, bones


def _bones(sound: str) -> str:
    return re.sub("[aeiu]", "", sound)


def _tokens(name: str) -> list[tuple[str, bool]]:
    """Give each word and whether a full stop follows it."""
    ends = [(found.group(), "." in found.group()) for found in _SEPARATOR.finditer(name)]
    texts = _SEPARATOR.split(name)
    dotted = [dot for _, dot in ends] + [False]
    return [(text, dot) for text, dot in zip(texts, dotted, strict=True) if text]


def _word(text: str, *, dotted: bool) -> Word:
    sounds = forms(text)
    initial = len(text) == 1 or (dotted and _DIGRAPH_INITIAL.fullmatch(text) is not None)
    names = frozenset[str]().union(*(given.by_sound().get(form.sound, frozenset()) for form in sounds))
    return Word(text, sounds, frozenset() if initial else names, initial)


def _patronymic_at(words: tuple[Word, ...]) -> int | None:
    """Find the father's name: after the given name, never the first word, never one of only two."""
    if len(words) < 3:  # two words are a given name and a surname, and surnames end in -vich too
        return None
    for at in range(1, len(words)):
        if words[at].initial and (words[at - 1].given or words[at - 1].initial):
            return at
    fitting = [at for at in range(1, len(words)) if _fits(words[at])]
    after_given = [at for at in fitting if words[at - 1].given]
    return next(iter(after_given or fitting), None)


def _fits(word: Word) -> bool:
    return not word.initial and any(_PATRONYMIC.fullmatch(form.sound) for form in word.forms)
