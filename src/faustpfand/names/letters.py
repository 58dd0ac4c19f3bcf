"""From letters to sounds: what Belarusian, Russian, Łacinka, English, German and Polish write alike."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt
from anyascii import anyascii

from faustpfand.names.tables import table

# Latin letters that official texts print inside Cyrillic words; U+0138 (kra) stands for к in the Official Journal.
_LOOKALIKES: Final = str.maketrans("aceopxyiĸkmtbhjs", "асеорхуіккмтвнјѕ")
_BACK: Final = str.maketrans("асеорхуіјѕ", "aceopxyijs")
_ONLY_CYRILLIC: Final = re.compile(r"[бвгґдёжзийклмнптўфцчшщъыьэюяєїѓќћђ]")
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_LATIN_ALPHABET: Final = re.compile(r"[a-zĸ\u00c0-\u024f\u1e00-\u1eff]")
# Arabic, Hebrew and Syriac letters write consonants; what vowels they show is long.
_ABJAD: Final = re.compile(r"[\u0590-\u074f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Scripts that write a name without spaces, one sign a syllable or word.
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
AFTER_CYRILLIC: Final = "\u0530"  # the other scripts lie behind; a word is in that of its first letter
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HANGUL: Final = re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_CYRILLIC_BEGINS: Final = 0x400
_LETTERS_OF: Final = (("ў", 1), ("ъ", 2), ("їєґ", 5), ("ыэё", 3), ("щи", 6), ("і", 5))
# Arabic letters that lists exchange: Persian yeh and alef maksura are y, an alef may lack its hamza, and nobody hears
# the t of a feminine ending.
_YOD: Final = str.maketrans(
    "\u06cc\u0649\ufeef\ufef0\ufbfc\ufbfd\u0623\u0625\u0671", "\u064a" * 6 + "\u0627" * 3, "\u0629"
)

_HAS_YOD: Final = re.compile(f"[{''.join(map(chr, _YOD))}]")

# Words are read by the thousand, one a line, so that each rule goes over the text once: ^ and $ are ends of words.
# What must stand before comes after the letters: a rule that begins with one is looked up, another tried everywhere.
_LINE: Final = re.MULTILINE
_MIXED: Final = re.compile(r"^(?=.*[Ѐ-ӿ])(?=.*[a-zĸ]).*$", _LINE)
_LATIN_RULES: Final = tuple(
    (re.compile(pattern, _LINE), instead)
    for pattern, instead in (
        (r"ou(?<=^ou)(?=[^aeiouy\n])", "u"),  # French: Ouladzimir
        (r"^(?:hs|x)(?=[iu])", "s"),  # Chinese: Hsu and Xu are Сюй
        (r"^q(?=i|uan)|q(?=ia[no]|ing)", "c"),  # Chinese: Qiang is Цян; c may also be к
        (r"^j(?=in(?!d)|i(?:ang?|ao|e|u)?$)", "dž"),  # Chinese: Jinping is Цзиньпин; Jindřich is no Chinese name
        (r"ou(?<=^[^aeiouy\n]ou)(?=[^aeiouys\n].*(?:ch|ï))", "u"),  # French: Loukachenko, by its ch; Vouk is Воўк
        (r"c(?<=[ie]c)$", "č"),  # -ič without its caron; a true -иц does not end names here
        (r"ds(?<![^aeiou\n]ds)(?=[eijy])", "dz"),  # German: Dserschinski, Wadsim, Tschcheidse
        (r"oe(?=.*sj)", "u"),  # Dutch, by its sj: Loekasjenko
        (r"(sj.*?)oe", r"\1u"),  # Stasjoek, Sjojgoe
        (r"tj(?<=itj)$", "č"),  # Swedish: Aleksijevitj
        (r"ou(?<=[^aeo\n]ou)(?=[^aeiouyjw\n])", "ȣ"),  # Mousavi is Musavi, and Vouk is Воўк
        (r"j(?<=^j)(?=[aeou])|j(?<=[aeou]j)(?=i)", "ȷ"),  # й or дж: Jalal, Najib
        (r"gu(?=[eiy])", "g"),  # French and Spanish: Evgueni
        (r"nh(?<=[aeiou]nh)$", "n"),  # Vietnamese: Minh
        (r"w(?<=[aeo]w)(?=[^aeiouyjhw\n])", "ŭ"),  # Jowkar is Jokar; where it is в nothing is lost
        (r"oo", "u"),  # English: Noori
        (r"ee(?=[vwu]|nk)", "eje"),  # Андреева is Andreeva; elsewhere a double letter is one
        (r"ová(?<=..ová)$", "a"),  # Czech and Slovak put it after a man's surname: Zacharovová, Žybulová
        (r"ck(?=[iyaj])", "ćk"),  # Polish -cki, -cka; elsewhere ck is k
        (r"[aiuy]s$(?<=[^s\n].{2}[aiuy]s)", "jE"),  # Lithuanian -as, -is, -us
        (r"s$(?<=[^s\n].[^s\n]s)", "E"),  # Latvian -s
    )
)
_SETTLING: Final = tuple(
    (re.compile(pattern, _LINE), instead)
    for pattern, instead in (
        (r"[ij]+(?=[aeou])", "j"),
        (r"i[ij]+|j[ij]*i[ij]*", "i"),
        (r"i(?<=[aeou]i)(?![aeou])", "j"),
        (r"u(?<=^u)(?=[^aeouj\n])|u(?<=[aeo]u)(?![aeouj])", "w"),  # ў is often written u: Sannikau
        (r"^[gh](?=[aeiou])", "H"),
        (r"^v(?=[aeiou])", "V"),
        (r"aja$(?<=...aja)", "a"),  # -ская is Polish and Łacinka -ska
        (r"ng(?<=[aeiouwjUM]ng)(?![aeiouj])", "N"),  # Wang is Ван
        (r"t(?=c)", ""),  # Лутцаў sounds like Луцаў
        (r"(.)\1+", r"\1"),
    )
)
_PRIVATE: Final = 0xE100
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_NO_SOUND: Final = re.compile(r"[^A-Za-z\n]+")
_NOT_LATIN: Final = re.compile(r"[^a-zčšž\n]+")
_TWICE: Final = re.compile(r"([^aeiou])(?=\1)")
_LONG_VOWEL_SIGNS: Final = re.compile(r"(?<=.)[wy]")  # in Arabic letters, but at the beginning of a word


@lru_cache(maxsize=131_072)
def sounds(word: str) -> str:
    """Write one word as sounds, see `sounds_of`."""
    return sounds_of([word])[0]


def sounds_of(words: Sequence[str]) -> list[str]:
    """Write words as sounds, one character each; `resources/letters.yaml` lists them.

    Args:
        words: parts of names, in any script; scripts other than Latin and Cyrillic go through `anyascii`.

    Returns:
        The sounds of each; never empty for a word that has a letter or digit, empty for one that has neither.
    """
    if not words:
        return []
    plain = _plain(words)
    latin, cyrillic = [], []
    for at, word in enumerate(plain):
        if not word.isascii() and _CYRILLIC.search(word):
            cyrillic.append(at)
        else:
            latin.append(at)
    found = [""] * len(plain)
    for alphabet, places in (("latin", latin), ("cyrillic", cyrillic)):
        for at, sound in zip(places, _read(alphabet, [plain[at] for at in places]), strict=True):
            found[at] = sound or _signs(plain[at]) or _signs(words[at])
    return found


def _signs(word: str) -> str:
    """Give the letters and digits of a word for which nobody knows a sound."""
    return "".join(char for char in word if char.isalnum())


def is_abjad(word: str) -> bool:
    """Say whether the word is written in consonants, as in Arabic, Persian and Hebrew."""
    return word > AFTER_CYRILLIC and _ABJAD.search(word) is not None


def is_unspaced(word: str) -> bool:
    """Say whether the script writes names without spaces, as Chinese, Korean, Japanese, Burmese and Thai do."""
    return word > AFTER_CYRILLIC and _UNSPACED.search(word) is not None


def is_hangul(word: str) -> bool:
    """Say whether the word is written in Korean letters."""
    return _HANGUL.search(word) is not None


def cyrillic_languages(words: Sequence[str]) -> npt.NDArray[np.uint8]:
    """Say by their letters in which Cyrillic languages words may be written.

    Args:
        words: words as written.

    Returns:
        Bits for each word: 1 Belarusian, 2 Russian, 4 Ukrainian; 0 if it has no Cyrillic letter.
    """
    if not words:
        return np.zeros(0, np.uint8)
    text = "\n".join(words).casefold()
    codes = np.minimum(np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32), ord(AFTER_CYRILLIC))
    starts = np.flatnonzero(np.concatenate([[True], codes[:-1] == ord("\n")]))
    found = np.bitwise_and.reduceat(_languages_of_letters()[codes], starts)
    return np.where(np.logical_or.reduceat(codes >= _CYRILLIC_BEGINS, starts), found, 0).astype(np.uint8)


@cache
def _languages_of_letters() -> npt.NDArray[np.uint8]:
    table = np.full(ord(AFTER_CYRILLIC) + 1, 7, np.uint8)
    for letters, languages in _LETTERS_OF:
        for letter in letters:
            table[ord(letter)] &= languages
    return table


def lines(texts: Sequence[str]) -> str:
    """Put texts one a line, so that a rule goes over all of them at once; a line break within one is a blank."""
    text = "\n".join(texts)
    return text if text.count("\n") < len(texts) else "\n".join([one.replace("\n", " ") for one in texts])


def _plain(words: Sequence[str]) -> list[str]:
    """Bring letters to one form: small, composed, of one alphabet within a word."""
    text = lines(words)
    if text.isascii():
        return text.lower().split("\n")
    if _HAS_YOD.search(text):
        text = text.translate(_YOD)
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    return _MIXED.sub(_one_alphabet, text).split("\n")


def _one_alphabet(found: re.Match[str]) -> str:
    return found[0].translate(_LOOKALIKES if _ONLY_CYRILLIC.search(found[0]) else _BACK)


def _read(alphabet: str, words: Sequence[str]) -> list[str]:
    """Replace letters by sounds; what the tables do not know goes through its bare letter, then through `anyascii`."""
    if not words:
        return []
    if alphabet == "latin":
        text = "\n".join(
            word if word.isascii() or _LATIN_ALPHABET.search(word) else _through_ascii(word) for word in words
        )
        for pattern, instead in _LATIN_RULES:
            text = pattern.sub(instead, text)
        text = text.translate(_bare_letters())
    else:
        text = "\n".join(words)
    groups, sign_of, sounds_of_signs = _letters(alphabet)
    text = groups.sub(lambda found: sign_of[found[0]], text).translate(sounds_of_signs)
    if not text.isascii():
        text = _NOT_ASCII.sub(lambda found: anyascii(found[0]).lower(), unicodedata.normalize("NFD", text))
    text = _NO_SOUND.sub("", text)
    for pattern, instead in _SETTLING:
        text = pattern.sub(instead, text)
    return text.split("\n")


class _BareLetters(dict[int, str]):
    """Gives letters their bare form, but those that the table of Latin letters knows; for `str.translate`."""

    def __missing__(self, char: int) -> str:
        letter = chr(char)
        kept = letter.isascii() or letter in table("letters")["latin"]
        self[char] = letter if kept else unicodedata.normalize("NFD", letter)[0]
        return self[char]


@cache
def _bare_letters() -> _BareLetters:
    return _BareLetters()


def _through_ascii(word: str) -> str:
    abjad, hangul = is_abjad(word), _HANGUL.search(word) is not None
    han, kana = _HAN.search(word) is not None, _KANA.search(word) is not None
    # In every script but Latin these are their sounds.
    for letters, instead in table("letters")["before"].items():
        word = word.replace(letters, instead)
    word = anyascii(word).lower().replace("ch", "č").replace("j", "ž")
    word = word.replace("eu", "ʊ").replace("eo", "o") if hangul else word  # one vowel each
    word = word.replace("u", "ʊ") if kana else word
    word = word.replace("q", "č").replace("x", "š") if han else word  # Pinyin
    return _consonants_apart(word) if abjad else word


def _consonants_apart(word: str) -> str:
    """Read long vowels, and part a consonant from its like: these letters write no double ones, but omit what parts."""
    word = _LONG_VOWEL_SIGNS.sub(lambda found: "u" if found[0] == "w" else "i", word)
    return _TWICE.sub(r"\1a", _NOT_LATIN.sub("", word))


@cache
def _letters(alphabet: str) -> tuple[re.Pattern[str], Mapping[str, str], Mapping[int, str]]:
    """Give what finds letters that mean one sound together, a sign for each such group, and the sounds of all.

    The signs are for private use: nothing that is written is taken for a sound, and no sound for a letter.
    """
    found: Mapping[str, str] = table("letters")[alphabet]
    groups = sorted((letters for letters in found if len(letters) > 1), key=len, reverse=True)
    sign_of = {letters: chr(_PRIVATE + at) for at, letters in enumerate(groups)}
    sounds = {ord(sign_of.get(letters, letters)): sound for letters, sound in found.items()}
    return re.compile("|".join(map(re.escape, groups))), sign_of, sounds
