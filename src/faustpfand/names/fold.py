"""From letters to sounds: one skeleton for what be, ru, uk, Łacinka, English, German and Polish write."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

# Latin letters that official texts print inside Cyrillic words; U+0138 (kra) stands for к in the Official Journal.
_LOOKALIKES: Final = str.maketrans("aceopxyiĸkmtbhj", "асеорхуіккмтвнј")
_BACK: Final = str.maketrans("асеорхуіј", "aceopxyij")
_ONLY_CYRILLIC: Final = re.compile(r"[бвгґдёжзийклмнптўфцчшщъыьэюяєїѓќћђ]")
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_LATIN: Final = re.compile(r"[a-zĸ]")

# Capitals are free after casefolding, so one capital is one sound: S = sh, Z = zh, C = ch.
_FROM_CYRILLIC: Final = str.maketrans(
    {
        **dict(zip("абвгґдезиійкклмнопрстуўфхцыэј", "abvhgdeziijkklmnoprstuwfhcyej", strict=True)),
        "ё": "jo", "ж": "Z", "ч": "C", "ш": "S", "щ": "SC", "ю": "ju", "я": "ja", "є": "je", "ї": "ji",
        "ь": "", "ъ": "",
    },
)  # fmt: skip
_LETTERS: Final = str.maketrans(
    {"š": "S", "č": "C", "ž": "Z", "ż": "Z", "ŭ": "w", "ł": "l", "ß": "s", "đ": "d", "ø": "o", "æ": "e", "ı": "i"},
)
# Longest first; Polish `rz` answers a soft р (Andrzej), Belarusian soft дз and ц a Russian д and т.
_CLUSTERS: Final = {
    "schtsch": "S", "shch": "S", "szcz": "S", "stsch": "S", "SC": "S", "tsch": "C", "dsch": "dZ", "tch": "C",
    "sch": "S", "sh": "S", "sz": "S", "cz": "C", "zh": "Z", "rz": "r", "kh": "h", "gh": "h", "ph": "f",
    "th": "t", "dzh": "dZ", "dz": "d", "rzh": "rZ", "ts": "t", "tz": "t", "ct": "kt", "x": "ks", "q": "k",
    "c": "t", "g": "h", "w": "v",
}  # fmt: skip
_CLUSTER: Final = re.compile("|".join(sorted(_CLUSTERS, key=len, reverse=True)))
_CH: Final = re.compile(r"(?<![sth])ch")  # ч in English, х in Polish, German and Łacinka; sch, tch, shch are clear
_IOTATED: Final = re.compile(r"[iyj]+[aeo]")
_SHORT_U: Final = re.compile(r"^u(?=[^aeoiyju])|(?<=[aeo])u(?![aeoiyju])")  # ў is often written u: Sannikau
_DOUBLED: Final = re.compile(r"(.)\1+")
_BARE_C: Final = re.compile(r"ic$")  # -ič without its caron; a true -иц does not end names here
# German writes з as s and ж as sch, French ш as ch, Hungarian ш as s.
_COARSE: Final = str.maketrans("zZSC", "ssss")


@dataclass(frozen=True, slots=True)
class Form:
    """One way a word may sound.

    `sound` keeps vowel classes, `stem` drops the final vowels (so a woman's surname meets a man's), `bones` are
    the consonants, `coarse` the consonants with all sibilants as one.
    """

    sound: str
    stem: str
    bones: str
    coarse: str


@lru_cache(maxsize=131_072)
def forms(word: str) -> tuple[Form, ...]:
    """Give the ways one word may sound: two where it has a `ch`, which is ч or х, else one.

    Args:
        word: one part of a name, in Latin or Cyrillic; other scripts are compared letter by letter.

    Returns:
        One or two forms; none if the word has no letters.
    """
    latin = _BARE_C.sub("iC", _latin(word))
    if not latin:
        return ()
    return tuple(_form(reading) for reading in dict.fromkeys((_CH.sub("C", latin), _CH.sub("h", latin))))


def _latin(word: str) -> str:
    """Write the word in Latin letters, one capital for each of sh, zh, ch; digraphs are still as written."""
    word = unicodedata.normalize("NFKC", word).casefold()
    word = unicodedata.normalize("NFC", word)
    if _CYRILLIC.search(word) and _LATIN.search(word):
        word = word.translate(_LOOKALIKES if _ONLY_CYRILLIC.search(word) else _BACK)
    word = word.translate(_FROM_CYRILLIC).translate(_LETTERS)
    bare = unicodedata.normalize("NFD", word)
    return "".join(char for char in bare if char.isalpha())


def _form(latin: str) -> Form:
    sound = _CLUSTER.sub(lambda found: _CLUSTERS[found[0]], latin)
    sound = _SHORT_U.sub("v", sound)
    sound = _IOTATED.sub("e", sound)
    sound = re.sub(r"[iyj]+u", "u", sound)
    sound = _DOUBLED.sub(r"\1", sound.replace("o", "a").replace("y", "i").replace("j", "i"))
    bones = re.sub("[aeiu]", "", sound)
    return Form(sound, sound.rstrip("aeiu") or sound, bones, bones.translate(_COARSE))
