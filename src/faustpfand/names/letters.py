"""From letters to sounds: what Belarusian, Russian, Łacinka, English, German and Polish write alike."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from anyascii import anyascii

from faustpfand.names.tables import table

# Latin letters that official texts print inside Cyrillic words; U+0138 (kra) stands for к in the Official Journal.
_LOOKALIKES: Final = str.maketrans("aceopxyiĸkmtbhjs", "асеорхуіккмтвнјѕ")
_BACK: Final = str.maketrans("асеорхуіјѕ", "aceopxyijs")
_ONLY_CYRILLIC: Final = re.compile(r"[бвгґдёжзийклмнптўфцчшщъыьэюяєїѓќћђ]")
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_LATIN: Final = re.compile(r"[a-zĸ]")
_LATIN_ALPHABET: Final = re.compile(r"[a-zĸ\u00c0-\u024f\u1e00-\u1eff]")
# Arabic, Hebrew and Syriac letters write consonants; what vowels they show is long.
_ABJAD: Final = re.compile(r"[\u0590-\u074f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Scripts that write a name without spaces, one sign a syllable or word.
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_YOD: Final = str.maketrans("\u06cc\u0649\ufeef\ufef0\ufbfc\ufbfd", "\u064a" * 6)  # Persian yeh, alef maksura: y

_GLIDE: Final = re.compile(r"[ij]+(?=[aeou])")
_LONG_I: Final = re.compile(r"[ij]{2,}")
_AFTER_VOWEL: Final = re.compile(r"(?<=[aeou])i(?![aeou])")
_SHORT_U: Final = re.compile(r"^u(?=[^aeouj])|(?<=[aeo])u(?![aeouj])")  # ў is often written u: Sannikau
_ADJECTIVE: Final = re.compile(r"(?<=...)aja$")  # -ская is Polish and Łacinka -ska
_DOUBLED: Final = re.compile(r"(.)\1+")
_FRENCH_U: Final = re.compile(r"^ou(?=[^aeiouy])")  # Ouladzimir
_CK: Final = re.compile(r"ck(?=[iyaj])")  # Polish -cki, -cka; elsewhere ck is k
_BARE_C: Final = re.compile(r"(?<=[ie])c$")  # -ič without its caron; a true -иц does not end names here
_ADDED_S: Final = re.compile(r"(?<=[^s]..)(?:([aiuy])|(?<=[^s]))s$")  # Lithuanian -as, -is, -us, Latvian -s
_LONG_VOWEL_SIGNS: Final = re.compile(r"(?<=.)[wy]")  # in Arabic letters, but at the beginning of a word


@lru_cache(maxsize=131_072)
def sounds(word: str) -> str:
    """Write a word as sounds, one character each; `resources/letters.yaml` lists them.

    Args:
        word: one part of a name, in any script; scripts other than Latin and Cyrillic go through `anyascii`.

    Returns:
        The sounds; never empty for a word that has a letter or digit, empty for one that has neither.
    """
    plain = _plain(word)
    found = _settled(_read(plain))
    return found or "".join(char for char in plain if char.isalnum())


def is_abjad(word: str) -> bool:
    """Say whether the word is written in consonants, as in Arabic, Persian and Hebrew."""
    return _ABJAD.search(word) is not None


def is_unspaced(word: str) -> bool:
    """Say whether the script writes names without spaces, as Chinese, Korean, Japanese, Burmese and Thai do."""
    return _UNSPACED.search(word) is not None


def _plain(word: str) -> str:
    word = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word.translate(_YOD)).casefold())
    if _CYRILLIC.search(word) and _LATIN.search(word):
        word = word.translate(_LOOKALIKES if _ONLY_CYRILLIC.search(word) else _BACK)
    return word


def _read(word: str) -> str:
    """Replace letters by sounds; what the tables do not know goes through its bare letter, then through `anyascii`."""
    if _CYRILLIC.search(word):
        word = _by("cyrillic").sub(lambda found: _table("cyrillic")[found[0]], word)
        return _bare(word)
    if not _LATIN_ALPHABET.search(word):
        abjad = is_abjad(word)
        word = anyascii(word).lower().replace("j", "ž")  # in every script but Latin that is its sound
        word = _LONG_VOWEL_SIGNS.sub(lambda found: "u" if found[0] == "w" else "i", word) if abjad else word
    word = _FRENCH_U.sub("u", word)
    word = _CK.sub("ćk", _BARE_C.sub("č", word))
    word = _ADDED_S.sub(lambda found: "jE" if found[1] else "E", word)
    word = _by("latin").sub(lambda found: _table("latin")[found[0]], word)
    return _bare(word)


def _bare(word: str) -> str:
    """Drop accents, apostrophes and whatever is no sound."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if "a" <= char.lower() <= "z")


def _settled(sound: str) -> str:
    """Bring glides, short u and doubled letters to one form."""
    sound = _GLIDE.sub("j", sound)
    sound = _LONG_I.sub("i", sound)
    sound = _AFTER_VOWEL.sub("j", sound)
    sound = _ADJECTIVE.sub("a", _SHORT_U.sub("w", sound))
    return _DOUBLED.sub(r"\1", sound)


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    read: Mapping[str, Mapping[str, str]] = table("letters")
    return read


def _table(alphabet: str) -> Mapping[str, str]:
    return _tables()[alphabet]


@cache
def _by(alphabet: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _table(alphabet)), key=len, reverse=True)))
