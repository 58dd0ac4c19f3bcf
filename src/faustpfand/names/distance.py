"""How far two words are apart in sound: an edit distance whose costs answer to habits of writing.

The costs stand in `resources/sounds.yaml`. Words are compared by the thousand: each step of the table is one operation
on all pairs.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.tables import table

Codes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

VOWELS: Final = "aeiouU"
SOUNDS: Final = "aeioujbvwpfmnlrRghxXkqtdDcCsyzQSZEJHVWNTUMY"  # a code is a place here plus one; 0 fills up
LONGEST: Final = 24  # sounds of a word that are compared; the rest of a longer word is left out
_SCALE: Final = 100  # costs are kept as whole hundredths
_OTHER: Final = len(SOUNDS) + 1  # the first code for what no table has
_OTHERS: Final = 16  # codes for that: few different signs share one
CODES: Final = _OTHER + _OTHERS
_BETWEEN: Final = "\x7f"  # between words; no sound, and no code
_AT_ONCE: Final = 2_048  # pairs in one block: what stays in the processor's cache
_WEIGHT_VOWEL: Final = 0.4


def encode(words: Sequence[str], *, bones: bool = False) -> Codes:
    """Give the codes of words' sounds, one row a word, filled up with 0.

    Args:
        words: sounds as `letters.sounds` gives them.
        bones: leave out vowels and glides, for words in scripts that write consonants.

    Returns:
        Array of shape (words, LONGEST).
    """
    if not words:
        return np.zeros((0, LONGEST), np.uint8)
    text = _BETWEEN.join(words)
    if text.count(_BETWEEN) >= len(words):
        text = _BETWEEN.join([word.replace(_BETWEEN, "?") for word in words])
    rows = text.translate(_bone_codes() if bones else _codes()).split(_BETWEEN)
    return np.array(rows, f"S{LONGEST}").view(np.uint8).reshape(len(words), LONGEST)  # longer ones are cut


def likeness(left: Codes, right: Codes, *, one_language: bool = False) -> Floats:
    """Say how alike words sound, pair by pair: 1 is the same, 0 nothing in common.

    The cost of the cheapest edits (Wagner and Fischer, The String-to-String Correction Problem, JACM 21, 1974, with
    costs from `resources/sounds.yaml`), as a share of the mean weight of the two words; vowels weigh less.

    Args:
        left: codes of words, shape (pairs, LONGEST).
        right: as many.
        one_language: both are spelt by the rules of one language, so that no habit explains a difference.

    Returns:
        Array of shape (pairs,), 0 to 1.
    """
    if not len(left):
        return np.zeros(0, np.float32)
    sizes = np.maximum(_lengths(left), _lengths(right)).astype(np.uint8)
    norm = (weigh(left) + weigh(right)) / 2
    cost = np.zeros(len(left), np.float32)
    # Pairs of like length go together, so that short words need not wait for long ones; equal ones cost nothing.
    differ = np.flatnonzero((left != right).any(axis=1))
    order = differ[np.argsort(sizes[differ], kind="stable")]
    for start in range(0, len(order), _AT_ONCE):
        part = order[start : start + _AT_ONCE]
        longest = sizes[part[-1]]
        cost[part] = _cost(left[part, :longest], right[part, :longest], one_language=one_language)
    return np.clip(1 - cost / np.maximum(norm, 0.3), 0, 1).astype(np.float32)


def _cost(left: Codes, right: Codes, *, one_language: bool) -> Floats:
    leave_out, instead = costs(one_language=one_language)
    size = left.shape[1]
    a = np.ascontiguousarray(left.T).astype(np.int16)
    b = np.ascontiguousarray(right.T).astype(np.int16)
    gone_a, gone_b = leave_out[a], leave_out[b]
    a *= CODES
    row = np.zeros((size + 1, left.shape[0]), np.int16)
    np.cumsum(gone_b, axis=0, out=row[1:])
    for i in range(size):
        diagonal = row[0].copy()
        row[0] += gone_a[i]
        for j in range(size):
            here = instead.take(a[i] + b[j])
            here += diagonal
            diagonal = row[j + 1].copy()
            np.minimum(here, diagonal + gone_a[i], out=here)
            np.minimum(here, row[j] + gone_b[j], out=row[j + 1])
    return (row[size] / np.float32(_SCALE)).astype(np.float32)


def _lengths(codes: Codes) -> Ints:
    return np.asarray(np.count_nonzero(codes, axis=1), np.int64)


def weigh(codes: Codes) -> Floats:
    """Weigh words: a consonant is 1, a vowel less, a glide next to nothing."""
    return np.asarray(_weight_table()[codes].sum(axis=1), np.float32)


@cache
def _weight_table() -> Floats:
    weights = np.ones(CODES, np.float32)
    weights[0] = 0
    for vowel in VOWELS:
        weights[_code(vowel)] = _WEIGHT_VOWEL
    weights[_code("j")] = 0.1
    return weights


@cache
def costs(*, one_language: bool = False) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]:
    """Give what each sound costs to leave out, and what it costs to take one for another, flat; in hundredths."""
    found = table("sounds")
    found = found | found["one_language"] if one_language else found
    gone = np.full(CODES, found["leave_out"]["consonant"])
    vowels = vowel_codes()
    gone[vowels] = found["leave_out"]["vowel"]
    for sound, cost in found["leave_out"]["each"].items():
        gone[_code(sound)] = cost
    gone[0] = 0
    instead = np.full((CODES, CODES), found["consonant_for_consonant"])
    instead[vowels[:, None] != vowels] = found["vowel_for_consonant"]
    instead[np.ix_(vowels, vowels)] = found["vowel_for_vowel"]
    for row in found["instead"]:
        one, other = (_code(sound) for sound in row["sounds"])
        instead[one, other] = instead[other, one] = row["cost"]
    # An empty place stands for nothing: to take a sound for it is to leave the sound out.
    instead[0, :] = instead[:, 0] = gone
    np.fill_diagonal(instead, 0)
    whole = np.int16
    return np.rint(gone * _SCALE).astype(whole), np.rint(instead.ravel() * _SCALE).astype(whole)


def _code(sound: str) -> int:
    return SOUNDS.index(sound) + 1


def vowel_codes() -> npt.NDArray[np.bool_]:
    """Mark the codes that are vowels."""
    return np.isin(np.arange(CODES), [_code(vowel) for vowel in VOWELS])


class _Table(dict[int, str]):
    """A table for `str.translate` in which every other character has a code, too."""

    def __missing__(self, char: int) -> str:
        return chr(_OTHER + char % _OTHERS)


@cache
def _codes() -> _Table:
    return _Table({ord(sound): chr(_code(sound)) for sound in SOUNDS} | {ord(_BETWEEN): _BETWEEN})


@cache
def _bone_codes() -> _Table:
    return _Table(_codes() | {ord(sound): "" for sound in VOWELS + "j"})
