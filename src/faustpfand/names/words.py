"""What a written name is made of: its words, and what each may be."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from faustpfand.names import given
from faustpfand.names.given import Father, Meaning
from faustpfand.names.letters import is_abjad, is_unspaced, sounds
from faustpfand.names.tables import table

_APART: Final = re.compile(r"[\s,;/·・=_|+()\[\]{}<>\"«»„“”*]+")
_INSIDE: Final = re.compile(r"[.\-‐‑‒–—﹣－]+")
_DIGRAPH_INITIAL: Final = re.compile(r"[yij][aeou]|zh|[sck]h|ts|dz", re.IGNORECASE)
_RUN_TOGETHER: Final = re.compile(r"(?<=[а-яёіўїєґ]{2})(?=[А-ЯЁІЎЇЄҐ][а-яёіўїєґ]{2})")  # a blank lost in print
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_ARTICLE: Final = re.compile(
    r"(?<![^\W\d_])(?:al|el|аль|эль|ас|аш|ash|as|ad|ar|an|at|az)(?=[-‐‑'’` ])[-‐‑'’` ]+", re.IGNORECASE
)
_ARABIC_ARTICLE: Final = re.compile(r"^(?:ال|آل )(?=..)")
_SERVANT: Final = re.compile(r"(?i)^(?:abdu?[lrsnz]|абду?л)[-‐ ]?(?=[^\W\d_]{4})")  # Abdul-, Abdel-


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name as written, how it sounds, and what it may be.

    `initial`: a letter that stands for a name. `capitals`: written in capitals, as lists write surnames; `small`: not,
    in an alphabet that has them.
    `comma`: a comma follows, so what stands before it is the surname.
    """

    written: str
    sound: str
    initial: bool
    capitals: bool
    small: bool
    comma: bool
    dropped: bool
    abjad: bool
    unspaced: bool
    meanings: tuple[Meaning, ...]
    father: Father | None


def words(name: str) -> tuple[Word, ...]:
    """Take a written name apart, in the order written.

    Args:
        name: a person's name in any script and order, with or without patronymic, initials, titles and commas.

    Returns:
        Its words; titles and particles are left out, unless nothing else would remain.
    """
    found = tuple(word for token in tokens(name) for word in read(token))
    kept = tuple(word for word in found if not word.dropped)
    return kept if len(kept) > 1 or (len(found) == 1 and kept) else found


def tokens(name: str) -> list[str]:
    """Part a name at blanks; a comma stays with the word before it."""
    return name.replace(",", ", ").split()


@lru_cache(maxsize=262_144)
def read(token: str) -> tuple[Word, ...]:
    """Give the words in one token: two for a double name, three for `И.П.Рудаков`."""
    if token.isalpha() and (token.istitle() or token.isupper()):  # most are: nothing to part
        return tuple(word for word in (_word(token, dotted=False, comma=False),) if word.sound)
    token = _RUN_TOGETHER.sub(" ", token)
    clean = _ARTICLE.sub("", _ARABIC_ARTICLE.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFKC", token))))
    pieces = [piece for part in _APART.split(clean) if part for piece in _pieces(part)]
    comma = clean.rstrip().endswith(",")
    read_words = [_word(text, dotted=dotted, comma=False) for text, dotted in pieces]
    kept = [word for word in read_words if word.sound]
    if comma and kept:
        kept[-1] = _word(kept[-1].written, dotted=kept[-1].initial, comma=True)
    return tuple(kept)


def _pieces(part: str) -> list[tuple[str, bool]]:
    """Give the words of one token and whether a full stop follows each."""
    texts = _INSIDE.split(part)
    dots = ["." in found.group() for found in _INSIDE.finditer(part)]
    dotted = [*dots, False][: len(texts)]
    return [(text, dot) for text, dot in zip(texts, dotted, strict=True) if text]


def _word(text: str, *, dotted: bool, comma: bool) -> Word:
    sound = sounds(_SERVANT.sub("", text) if text[:1] in "AaАа" else text)
    unspaced = is_unspaced(text)
    initial = (len(text) == 1 and not unspaced) or (dotted and _DIGRAPH_INITIAL.fullmatch(text) is not None)
    return Word(
        written=text,
        sound=sound,
        initial=initial,
        capitals=len(text) > 1 and text.isupper(),
        small=len(text) > 1 and text != text.upper(),
        comma=comma,
        dropped=text.casefold() in _beside() and not (initial and dotted),
        abjad=is_abjad(text),
        unspaced=unspaced,
        meanings=() if initial else given.meanings(sound),
        father=None if initial else given.father(sound),
    )


@cache
def _beside() -> frozenset[str]:
    return frozenset(str(word).casefold() for listed in table("particles").values() for word in listed)
