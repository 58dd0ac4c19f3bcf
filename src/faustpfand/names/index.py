"""Which names are worth comparing: an index on how surnames sound, so that nobody compares all with all.

Surnames meet if their consonants are the same by classes, or differ by one that is added, left out or exchanged. Names
meet if they have surnames that meet and given names that can be one. So the cost grows with the names and with the
namesakes among them, not with the square.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from faustpfand.names.bearers import skeletons
from faustpfand.names.column import WORDS, Column
from faustpfand.names.distance import CODES, SOUNDS, Codes, encode
from faustpfand.names.vocabulary import NONE, Vocabulary, looked_up

Places = npt.NDArray[np.intp]
Keys = npt.NDArray[np.int64]

_ANY: Final = -1
_UNKNOWN: Final = -2
_GIVENS: Final = 1 << 16  # more than there are given names
_BITS: Final = 4
_HALF: Final = 32  # bits of one number of two that are packed together
_SHORTEST: Final = 3  # consonants of which one may be left out
_EXCHANGED: Final = pl.col("key") >= 1 << (3 * _BITS - _BITS)  # of three consonants none is exchanged
# Letters whose sound the language decides, each with the other sounds that matter for the skeleton; a w may also be
# half of a vowel, but at the end, where it is -ov; and a G that begins an Arabic name stands for q (Gaddafi).
_READINGS: Final = (
    {"X": "C"}, {"q": "k"}, {"q": "C"}, {"Q": "c"}, {"x": "h"}, {"x": "h", "X": "C"}, {"w": "l"}, {"w": ""}, {"M": ""},
    {"M": "l"}, {"J": "D"}, {"Y": "J"}, {"Y": "Z"},
    {"H": "k"},
)  # fmt: skip
# Scripts of consonants or syllables tell fewer sounds apart: lips, nose, tongue, throat, teeth.
_ROUGH: Final = str.maketrans(
    dict.fromkeys("bvwVpfM", "p")
    | dict.fromkeys("mnN", "m")
    | dict.fromkeys("lrR", "l")
    | dict.fromkeys("ghHxk", "k")
    | dict.fromkeys("XqtdDcCsyzQSZEJWTY", "t")
)


@dataclass(frozen=True, slots=True)
class _Keys:
    """Skeletons of words or names (`key`, `at`), and what remains with one consonant left out (and `place`)."""

    whole: pl.DataFrame
    shorter: pl.DataFrame


def candidates(left: Column, right: Column) -> tuple[Places, Places]:
    """Give the pairs of names that are worth comparing.

    Args:
        left: a column of names.
        right: another one.

    Returns:
        Places in `left` and in `right`, each pair once. Two names meet if they have surnames whose consonants
        meet and no given names that the tables keep apart; names written without blanks meet by their whole sound.
    """
    asked, listed = _queries(left), _entries(right)
    couples = _couples(left, right)
    mine, yours = _givens(asked, left)[couples["left"]], _givens(listed, right)[couples["right"]]
    word, other = _each_once(couples.filter(pl.Series((mine & yours) > 0, dtype=pl.Boolean)))
    asked = asked.join(pl.DataFrame({"word": word, "right_word": other}), on="word")
    # Many are asked for: a key of one number is found in half the time of one of two.
    met = asked.select("left", key=_key("right_word")).join(listed.select("right", key=_key("word")), on="key")
    met = met.select("left", "right")
    if left.unspaced.any() or right.unspaced.any():
        met = pl.concat([met, _by_whole(left, right)])
    return _each_once(met)


def _givens(rows: pl.DataFrame, names: Column) -> npt.NDArray[np.uint64]:
    """Give for each word bits for the given names beside it, several a bit: of ten couples of surnames eight go."""
    found = np.zeros(len(names.vocabulary.written), np.uint64)
    np.bitwise_or.at(found, rows["word"].to_numpy(), np.uint64(1) << (rows["given"].to_numpy() % 64).astype(np.uint64))
    return found


def _key(word: str) -> pl.Expr:
    """Make one number of the number of a word and that of a given name."""
    return pl.col(word).cast(pl.Int64) * _GIVENS + pl.col("given")


def _each_once(pairs: pl.DataFrame) -> tuple[Places, Places]:
    """Give each pair of `left` and `right` once, in order: sorting numbers is the quickest way to find doubles."""
    packed = pairs["left"].to_numpy().astype(np.int64) << _HALF | pairs["right"].to_numpy().astype(np.int64)
    packed.sort()
    packed = packed[np.append(True, packed[1:] != packed[:-1])[: len(packed)]]
    return (packed >> _HALF).astype(np.intp), (packed & ((1 << _HALF) - 1)).astype(np.intp)


def _used(names: Column) -> Places:
    """Give the words by which names are found: surnames, and all words where the roles are not sure."""
    return np.unique(np.append(names.words[_found_by(names)], names.joined[names.joined != NONE])).astype(np.intp)


def _found_by(names: Column) -> npt.NDArray[np.bool_]:
    sure = np.any(_known(names), axis=1) & np.any(names.surname, axis=1)
    # A surname that is a given name, too, may be taken for one in another list.
    doubtful = np.any(_meant(names) & names.surname, axis=1)
    found = (names.words != NONE) & (names.surname | np.asarray(~sure | doubtful)[:, None])
    return np.asarray(found & ~looked_up(names.vocabulary.initial, names.words), np.bool_)


def _known(names: Column) -> npt.NDArray[np.bool_]:
    """Mark the words that are given names."""
    return np.asarray(_meant(names) & ~names.surname, np.bool_)


def _meant(names: Column) -> npt.NDArray[np.bool_]:
    return np.asarray(looked_up(names.vocabulary.meanings[:, 0] != NONE, names.words), np.bool_)


def _couples(left: Column, right: Column) -> pl.DataFrame:
    """Give the couples of words that may be one surname, `left` and `right`; some come several times."""
    mine, yours = _used(left), _used(right)
    usual = _met(_keys(left.vocabulary.bones[mine], mine), _keys(right.vocabulary.bones[yours], yours))
    others = [_vowels_alone(left.vocabulary, right.vocabulary, mine, yours)]
    others += [_families(left.vocabulary, right.vocabulary, mine, yours)]
    others += _foreign(left.vocabulary, right.vocabulary, mine, yours)
    return pl.concat([usual, *others])


def _vowels_alone(left: Vocabulary, right: Vocabulary, mine: Places, yours: Places) -> pl.DataFrame:
    """Let words without consonants meet if they sound the same; they have no skeleton."""
    listed = [
        pl.DataFrame({"sound": [side.sounds[at] for at in words], "at": words}, {"sound": pl.String, "at": pl.Int64})
        for side, words in ((left, mine[left.consonants[mine] == 0]), (right, yours[right.consonants[yours] == 0]))
    ]
    return listed[0].join(listed[1], on="sound", suffix="_right").select(left="at", right="at_right")


def _families(left: Vocabulary, right: Vocabulary, mine: Places, yours: Places) -> pl.DataFrame:
    """Let family names meet that the table says are one."""
    listed = []
    for side, words in ((left, mine), (right, yours)):
        row, place = np.nonzero(side.families[words] != NONE)
        listed.append(pl.DataFrame({"family": side.families[words[row], place], "at": words[row]}))
    return listed[0].join(listed[1], on="family", suffix="_right").select(left="at", right="at_right")


def _foreign(left: Vocabulary, right: Vocabulary, mine: Places, yours: Places) -> list[pl.DataFrame]:
    """Let words in scripts of consonants or syllables meet others by rough skeletons."""
    strange, other = mine[left.foreign[mine]], yours[right.foreign[yours]]
    couples = [(strange, yours)] * (len(strange) > 0) + [(mine, other)] * (len(other) > 0)
    return [_met(_rough_keys(left, one), _rough_keys(right, two)) for one, two in couples]


def _rough_keys(vocabulary: Vocabulary, words: Places) -> _Keys:
    sounds = [vocabulary.sounds[word].translate(_ROUGH) for word in words]
    return _keys(encode(sounds, bones=True), words)


def _met(left: _Keys, right: _Keys) -> pl.DataFrame:
    """Give the couples whose skeletons are the same, or differ by one consonant added, left out or exchanged.

    A couple may come several times.
    """
    met = (
        (left.whole, right.whole, ["key"]),
        (left.whole, right.shorter, ["key"]),
        (left.shorter, right.whole, ["key"]),
        (left.shorter.filter(_EXCHANGED), right.shorter.filter(_EXCHANGED), ["key", "place"]),
    )
    couples = [one.join(other, on=on, suffix="_right").select(left="at", right="at_right") for one, other, on in met]
    return pl.concat(couples)


def _keys(bones: Codes, at: Places) -> _Keys:
    """Give the keys of words: the skeleton in each reading of its letters."""
    found = [skeletons(bones)]
    for reading in _READINGS:
        other, has = np.arange(CODES, dtype=np.uint8), np.ones(len(bones), np.bool_)
        for letter, sound in reading.items():
            other[SOUNDS.index(letter) + 1] = SOUNDS.index(sound) + 1 if sound else 0
            has &= (bones == SOUNDS.index(letter) + 1).any(axis=1)
        mine, key = bones[has], np.zeros(len(bones), np.int64)
        last = np.arange(mine.shape[1]) == np.count_nonzero(mine, axis=1)[:, None] - 1
        key[has] = skeletons(np.where(last & (other[mine] == 0), mine, other[mine]))
        found.append(key)
    whole = pl.concat([pl.DataFrame({"key": key[key != 0], "at": at[key != 0]}) for key in found]).unique()
    return _Keys(whole, _shorter(whole["key"].to_numpy(), whole["at"].to_numpy()))


def _shorter(whole: Keys, at: Places) -> pl.DataFrame:
    """Leave each consonant out in turn, of skeletons that have three or more."""
    size = (_length(whole) + _BITS - 1) // _BITS
    parts = []
    for place in range(int(size.max(initial=0))):
        has = (size >= _SHORTEST) & (place < size)
        below = np.int64((1 << (_BITS * place)) - 1)
        shorter = (whole[has] >> (_BITS * (place + 1)) << (_BITS * place)) | (whole[has] & below)
        parts.append(pl.DataFrame({"key": shorter, "at": at[has]}).with_columns(place=pl.lit(place, pl.Int8)))
    return pl.concat(parts) if parts else pl.DataFrame(schema={"key": pl.Int64, "at": pl.Int64, "place": pl.Int8})


def _length(keys: Keys) -> Keys:
    """Give how many bits each key has."""
    return np.where(keys > 0, np.floor(np.log2(np.maximum(keys, 1).astype(np.float64))).astype(np.int64) + 1, 0)


def _queries(names: Column) -> pl.DataFrame:
    """Give what is looked up for each name: its surnames, each with every given name it may have."""
    return _listed(names, _UNKNOWN, of_unknown=[_ANY])


def _entries(names: Column) -> pl.DataFrame:
    """Give what each name is found under: by its given names, as one of unknown given name, and as any."""
    return pl.concat([_listed(names, None, of_unknown=[_UNKNOWN]), _rows(names, _ANY)]).rename({"left": "right"})


def _listed(names: Column, also: int | None, *, of_unknown: Sequence[int]) -> pl.DataFrame:
    # A surname that is a given name, too, may be taken for one in another list.
    known = _known(names) | (_meant(names) & np.any(_meant(names) & names.surname, axis=1)[:, None])
    has = np.asarray(np.any(known, axis=1), np.bool_)
    row, place = np.nonzero(known)
    row_of_two, first = np.nonzero(names.joined != NONE)
    words = np.append(names.words[row, place], names.joined[row_of_two, first])
    ids = names.vocabulary.meanings[words]
    at, which = np.nonzero(ids != NONE)
    given = pl.DataFrame({"left": np.append(row, row_of_two)[at], "given": ids[at, which].astype(np.int64)}).unique()
    rows = _rows(names, _ANY).drop("given")
    parts = [rows.join(given, on="left")]
    if also is not None:
        parts.append(_only(rows, has).with_columns(given=pl.lit(also, pl.Int64)))
    parts += [_only(rows, ~has).with_columns(given=pl.lit(each, pl.Int64)) for each in of_unknown]
    return pl.concat([part.select("left", "word", "given") for part in parts])


def _rows(names: Column, given: int) -> pl.DataFrame:
    row, place = np.nonzero(_found_by(names))
    row_of_two, first = np.nonzero(names.joined != NONE)
    words = np.append(names.words[row, place], names.joined[row_of_two, first]).astype(np.int64)
    row = np.append(row, row_of_two)
    return pl.DataFrame({"left": row, "word": words}).with_columns(given=pl.lit(given, pl.Int64))


def _only(rows: pl.DataFrame, which: npt.NDArray[np.bool_]) -> pl.DataFrame:
    return rows.filter(pl.Series(which[rows["left"].to_numpy()]))


def _by_whole(left: Column, right: Column) -> pl.DataFrame:
    """Let names meet by the consonants of the whole name, where one side has names written without blanks."""
    rows = [np.flatnonzero((names.count > 0) & (names.count <= WORDS // 2)) for names in (left, right)]
    run = [np.flatnonzero(names.unspaced) for names in (left, right)]
    return pl.concat(
        [
            _met(_whole_keys(left, mine), _whole_keys(right, yours))
            for mine, yours in ((run[0], rows[1]), (rows[0], run[1]))
        ]
    ).unique()


def _whole_keys(names: Column, rows: Places) -> _Keys:
    runs = [names.run_together(at) for at in rows]
    orders = list(zip(*runs, strict=True)) or [()]
    rough = [encode([run.translate(_ROUGH) for run in order], bones=True) for order in orders]
    return _keys(np.concatenate(rough), np.tile(rows, len(orders)))
