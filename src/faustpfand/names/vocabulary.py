"""The different words of many names, with all that can be said of each alone, as arrays."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from faustpfand.names import given
from faustpfand.names.distance import CODES, LONGEST, SOUNDS, VOWELS, Codes, encode
from faustpfand.names.given import FEMALE, MALE, Father, Meaning
from faustpfand.names.sound_tree import spread
from faustpfand.names.surnames import FAMILIES, families, per_100000
from faustpfand.names.words import Words

Ids = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]

MEANINGS: Final = 6  # names that one word may stand for; short forms beyond that say next to nothing
NONE: Final = -1
_LONGEST_SYLLABLE: Final = 5  # sounds
# Sounds that begin the same names in neighbouring languages fall into one class: Яўген and Евгений, Уладзімір and
# Владимир, Мікалай and Николай need the tables of given names.
_FIRST: Final = ("aoeijY", "uvwbV", "hgxXH", "kqX", "CcXtqQT", "SZszcRyQWT", "dDjZJY", "p", "fp", "mn", "l", "rR")

# The endings of Slavic surnames, in sounds, of men and of women.
_MANS: Final = ("av", "ev", "ov", "in", "ski", "cki", "tki", "oj")
_WOMANS: Final = ("ava", "eva", "ova", "ina", "ska", "cka", "tka")
_ARTICLE: Final = re.compile(r"[ae]l[^aeiouj]..")  # Alharbi, Elmasry; the given names of the tables have none
_MERGED: Final = str.maketrans("wyqEW", "vscss")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The different words of a column; every array and list has a row for each.

    `written`, `sounds`, `initial`, `capitals`, `small`, `comma`, `abjad` and `unspaced` are those of `words.Word`.
    `codes` are sounds, `bones` consonants alone, `meanings` and `fathers` ids of given names (NONE fills up), `short`
    which meanings are short forms, `families` rows of family names with spellings of their own, `syllable` marks words
    of one that are no known name, `article` those that may begin with an Arabic article, `per_100000` says how common
    the word is as a surname, `first` has bits for how the word or the names it stands for may begin. A word that is
    two neighbours read as one has their numbers in `parts`.
    """

    written: Sequence[str]
    sounds: Sequence[str]
    capitals: Flags
    small: Flags
    comma: Flags
    unspaced: Flags
    codes: Codes
    bones: Codes
    per_100000: npt.NDArray[np.float32]
    consonants: npt.NDArray[np.uint32]
    meanings: npt.NDArray[np.int16]
    short: Flags
    initial: Flags
    syllable: Flags
    foreign: Flags
    abjad: Flags
    first: npt.NDArray[np.uint32]
    gender: npt.NDArray[np.int8]
    ending: npt.NDArray[np.int8]
    patronymic: Flags
    fathers: npt.NDArray[np.int16]
    father_codes: Codes
    father_gender: npt.NDArray[np.int8]
    families: npt.NDArray[np.int16]
    article: Flags
    parts: Ids

    @property
    def whole(self) -> int:
        """How many words are not two read as one; those come last."""
        return int(np.count_nonzero(self.parts[:, 0] == NONE))


def looked_up(values: npt.NDArray[Any], table: Ids) -> npt.NDArray[Any]:
    """Look values of the vocabulary up for each place of a table of words; empty places have 0 or False."""
    return np.asarray(np.append(values, np.zeros(1, values.dtype))[table])  # NONE is the last place


def vocabulary(words: Words, parts: Ids) -> Vocabulary:
    """Say what there is to say of words.

    Args:
        words: the words, each once.
        parts: the numbers of the two that a word is read from, shape (words, 2); NONE for others.
    """
    codes, bones = encode(words.sound), encode(words.sound, bones=True)
    meanings = _padded([[one.given.id for one in each[:MEANINGS]] if each else () for each in words.meanings])
    short = _padded([[one.short for one in each[:MEANINGS]] if each else () for each in words.meanings]) == 1
    abjad, unspaced = np.array(words.abjad, np.bool_), np.array(words.unspaced, np.bool_)
    articles = [sound[1:2] == "l" and _ARTICLE.match(sound) is not None for sound in words.sound]
    return Vocabulary(
        written=words.written,
        sounds=words.sound,
        capitals=np.array(words.capitals, np.bool_),
        small=np.array(words.small, np.bool_),
        comma=np.array(words.comma, np.bool_),
        unspaced=unspaced,
        codes=codes,
        bones=bones,
        per_100000=np.array(per_100000(words.sound), np.float32),
        consonants=_consonants(bones),
        meanings=meanings,
        short=short,
        initial=np.array(words.initial, np.bool_),
        syllable=_syllable(codes) & (meanings[:, 0] == NONE),
        foreign=abjad | unspaced,
        abjad=abjad,
        first=_first(codes, meanings),
        gender=np.array([_gender(each) if each else 0 for each in words.meanings], np.int8),
        ending=np.where(abjad | unspaced, 0, _endings(words.sound)).astype(np.int8),
        **_fathers(words.father),
        families=_padded(families(words.written, words.sound), FAMILIES),
        article=np.array(articles, np.bool_) & (meanings[:, 0] == NONE),
        parts=parts,
    )


def _fathers(listed: Sequence[Father | None]) -> dict[str, npt.NDArray[Any]]:
    """Give what words say of fathers, as columns of `Vocabulary`; few say anything."""
    told = [at for at, father in enumerate(listed) if father is not None]
    fathers = [father for father in listed if father is not None]
    codes, ids = np.zeros((len(listed), LONGEST), np.uint8), np.full((len(listed), MEANINGS), NONE, np.int16)
    gender = np.zeros(len(listed), np.int8)
    codes[told] = encode([father.sound for father in fathers])
    ids[told] = _padded([sorted(father.names)[:MEANINGS] for father in fathers])
    gender[told] = [father.gender for father in fathers]
    return {"patronymic": gender > 0, "fathers": ids, "father_codes": codes, "father_gender": gender}


def _padded(rows: Sequence[Sequence[int]], width: int = MEANINGS) -> npt.NDArray[np.int16]:
    table, sizes = np.full((len(rows), width), NONE, np.int16), np.array(list(map(len, rows)), np.intp)
    table[spread(np.zeros_like(sizes), sizes)] = list(chain.from_iterable(rows))
    return table


def _consonants(bones: Codes) -> npt.NDArray[np.uint32]:
    """Give a bit for each class of consonants in a word: words that share few can't be one."""
    classes = ("p", "b", "fvwVM", "m", "nN", "l", "rR", "k", "ghxXH", "kqcCXT", "tdDcqQJY", "szSZcCDRqXyQEJWTY")
    table = np.zeros(CODES, np.uint32)
    for bit, sounds in enumerate(classes):
        for sound in sounds:
            table[SOUNDS.index(sound) + 1] |= np.uint32(1 << bit)
    return _or([table[column] for column in bones.T])


def _or(bits: Sequence[npt.NDArray[np.uint32]]) -> npt.NDArray[np.uint32]:
    """Put the bits of columns together: column by column is much quicker than along short rows."""
    found = np.zeros(len(bits[0]), np.uint32)
    for column in bits:
        found |= column
    return found


def _syllable(codes: Codes) -> Flags:
    """Mark words of one syllable, of which Korean, Chinese and Burmese given names are made; there are not many."""
    vowel = np.isin(codes, [SOUNDS.index(sound) + 1 for sound in VOWELS])
    begins = vowel & ~np.pad(vowel, ((0, 0), (1, 0)))[:, :-1]
    return np.asarray((begins.sum(axis=1) == 1) & (codes[:, _LONGEST_SYLLABLE] == 0), np.bool_)


def _first(codes: Codes, meanings: npt.NDArray[np.int16]) -> npt.NDArray[np.uint32]:
    """Give bits for the sounds with which words begin, or the names they may stand for."""
    sounds, named = _first_tables()
    return _or([sounds[codes[:, 0]], *(named[column] for column in meanings.T)])


@cache
def _first_tables() -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
    """Give the bits of each sound, and of each name of the tables."""
    sounds = [0, *(_bits({sound}) for sound in SOUNDS), *[0] * CODES][:CODES]
    named = [*map(_bits, given.first_sounds()), 0]
    return np.array(sounds, np.uint32), np.array(named, np.uint32)


def _bits(sounds: AbstractSet[str]) -> int:
    return sum(1 << bit for bit, group in enumerate(_FIRST) if not sounds.isdisjoint(group))


def _gender(meanings: Sequence[Meaning]) -> int:
    """Give the gender of a given name: none if it is short for men's and women's names."""
    genders = {one.given.gender for one in meanings}
    return genders.pop() if len(genders) == 1 else 0


def _endings(sounds: Sequence[str]) -> npt.NDArray[np.int8]:
    """Give the gender that a Slavic surname shows by its ending; two sounds go before it."""
    ends = [sound[2:] for sound in "\n".join(sounds).translate(_MERGED).split("\n")]
    found = [MALE if end.endswith(_MANS) else FEMALE if end.endswith(_WOMANS) else 0 for end in ends[: len(sounds)]]
    return np.array(found, np.int8)
