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
_HANGUL: Final = re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_YOD: Final = str.maketrans("\u06cc\u0649\ufeef\ufef0\ufbfc\ufbfd", "\u064a" * 6)  # Persian yeh, alef maksura: y

# In this order: a sign that must be there, what is replaced, and by what.
_SETTLING: Final = tuple(
    (sign, re.compile(pattern), instead)
    for sign, pattern, instead in (
        ("i", r"[ij]+(?=[aeou])", "j"),
        ("j", r"j{2,}(?=[aeou])", "j"),
        ("i", r"i[ij]+|j[ij]*i[ij]*", "i"),
        ("i", r"(?<=[aeou])i(?![aeou])", "j"),
        ("u", r"^u(?=[^aeouj])|(?<=[aeo])u(?![aeouj])", "w"),  # ў is often written u: Sannikau
        ("aja", r"(?<=...)aja$", "a"),  # -ская is Polish and Łacinka -ska
    )
)
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
    return not word.isascii() and _ABJAD.search(word) is not None


def is_unspaced(word: str) -> bool:
    """Say whether the script writes names without spaces, as Chinese, Korean, Japanese, Burmese and Thai do."""
    return not word.isascii() and _UNSPACED.search(word) is not None


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word.translate(_YOD)).casefold())
    if _CYRILLIC.search(word) and _LATIN.search(word):
        word = word.translate(_LOOKALIKES if _ONLY_CYRILLIC.search(word) else _BACK)
    return word


def _read(word: str) -> str:
    """Replace letters by sounds; what the tables do not know goes through its bare letter, then through `anyascii`."""
    if not word.isascii() and _CYRILLIC.search(word):
        return _bare(_replaced("cyrillic", word))
    if not word.isascii() and not _LATIN_ALPHABET.search(word):
        word = _through_ascii(word)
    if word[:2] == "ou":
        word = _FRENCH_U.sub("u", word)
    if "c" in word:
        word = _CK.sub("ćk", _BARE_C.sub("č", word))
    if word[-1:] == "s":
        word = _ADDED_S.sub(lambda found: "jE" if found[1] else "E", word)
    return _bare(_replaced("latin", word))


def _through_ascii(word: str) -> str:
    abjad, hangul = is_abjad(word), _HANGUL.search(word) is not None
    # In every script but Latin these are their sounds.
    word = anyascii(word).lower().replace("ch", "č").replace("j", "ž")
    word = word.replace("eu", "u").replace("eo", "o") if hangul else word  # one vowel each
    return _LONG_VOWEL_SIGNS.sub(lambda found: "u" if found[0] == "w" else "i", word) if abjad else word


def _bare(word: str) -> str:
    """Drop accents, apostrophes and whatever is no sound."""
    if word.isascii() and word.isalpha():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if "a" <= char.lower() <= "z")


def _settled(sound: str) -> str:
    """Bring glides, short u and doubled letters to one form."""
    for sign, pattern, instead in _SETTLING:
        if sign in sound:  # looking costs less than replacing nothing
            sound = pattern.sub(instead, sound)
    return _DOUBLED.sub(r"\1", sound)


def _replaced(alphabet: str, word: str) -> str:
    pattern, sound_of = _letters(alphabet)
    return pattern.sub(lambda found: sound_of[found[0]], word)


@cache
def _letters(alphabet: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Give what finds the letters of an alphabet, the longest first, and their sounds."""
    found: Mapping[str, str] = table("letters")[alphabet]
    return re.compile("|".join(sorted(map(re.escape, found), key=len, reverse=True))), found
