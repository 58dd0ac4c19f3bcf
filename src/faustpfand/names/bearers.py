"""How many people at hand bear a surname, and how many of them could be meant: rare surnames say more.

Frequencies come from the names at hand, since no table of surnames fits every register (Fellegi and Sunter, A Theory
for Record Linkage, JASA 64, 1969, section 3.3.1, weigh agreement by the frequency of the value).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.column import Column
from faustpfand.names.distance import CODES, SOUNDS, Codes
from faustpfand.names.vocabulary import NONE, Ids, looked_up

Keys = npt.NDArray[np.int64]
Counts = npt.NDArray[np.int32]

# Consonants that spellings of one name exchange fall into one class; ч and х written ch, ц and к written c go with
# the sibilants and with т, which the keys of the index make good.
_CLASSES: Final = ("p", "b", "f", "vwVM", "m", "nN", "l", "rR", "kx", "ghXH", "tcq", "dD", "sSzZCyQEWT", "J")
_BITS: Final = 4
_LONGEST: Final = 15  # classes of 4 bits that fit into 64
_BITS_OF_NAME: Final = 14  # ids of given names stay below 16,384


@dataclass(frozen=True, slots=True)
class Bearers:
    """For each name: how many different people of its surname are at hand, at least, and how many of its full name.

    `surname` counts different given names and fathers under the surname; `rivals` counts the different fathers of those
    who share surname and given name, 0 if none is known; `common` how many of 100,000 bear the surname in its
    country, 0 if it is not among the common ones.
    """

    surname: Counts
    rivals: Counts
    common: npt.NDArray[np.float32]


def skeletons(codes: Codes) -> Keys:
    """Pack the consonants of words into one number each, by classes; 0 for a word without consonants.

    Args:
        codes: consonants of words, as `Vocabulary.bones`.

    Returns:
        Array of shape (words,). Spellings of one word mostly meet in one number.
    """
    table = np.full(CODES, len(_CLASSES) + 1, np.int64)
    table[0] = 0
    for at, sounds in enumerate(_CLASSES):
        table[[SOUNDS.index(sound) + 1 for sound in sounds]] = at + 1
    key = np.zeros(len(codes), np.int64)
    for at in range(_LONGEST):
        found = table[codes[:, at]]
        key = np.where(found > 0, key << _BITS | found, key)
    return key


def bearers(columns: Sequence[Column]) -> list[Bearers]:
    """Count the people of each surname over all columns.

    Args:
        columns: the names at hand.

    Returns:
        One `Bearers` a column, in order.
    """
    surname = np.unique(np.concatenate([_surname_key(each) for each in columns]), return_inverse=True)[1]
    given = _commonest([_given(each) for each in columns])
    father = _commonest([_father(each) for each in columns])
    called = surname << _BITS_OF_NAME | given
    fathers = np.unique((called << _BITS_OF_NAME | father)[father > 0])
    rivals = _counted(fathers >> _BITS_OF_NAME, called)
    # Who has no patronymic is nobody new beside namesakes who have one.
    people = np.concatenate([fathers >> (2 * _BITS_OF_NAME), np.unique(called[rivals == 0]) >> _BITS_OF_NAME])
    of_surname = np.bincount(people, minlength=int(surname.max(initial=0)) + 1)[surname]
    ends = np.cumsum([len(each.names) for each in columns])[:-1]
    split = zip(np.split(of_surname.astype(np.int32), ends), np.split(rivals, ends), columns, strict=True)
    return [Bearers(one, two, looked_up(each.vocabulary.per_100000, _surname(each))) for one, two, each in split]


def _counted(people: Keys, asked: Keys) -> Counts:
    """Count how often each of `asked` stands in `people`, which is sorted."""
    count = np.searchsorted(people, asked, side="right") - np.searchsorted(people, asked, side="left")
    return count.astype(np.int32)


def _surname_key(names: Column) -> Keys:
    bones = names.vocabulary.bones
    # Written ch is ч nearly always; a name that has х there only counts apart from its other spellings.
    read = np.where(bones == SOUNDS.index("X") + 1, np.uint8(SOUNDS.index("C") + 1), bones)
    return looked_up(skeletons(read), _surname(names))


def _surname(names: Column) -> Ids:
    """Give the last word of each name that is surname, else its first word."""
    place = np.where(names.surname.any(axis=1), names.surname.shape[1] - 1 - names.surname[:, ::-1].argmax(axis=1), 0)
    return names.words[np.arange(len(names.words)), place]


def _given(names: Column) -> npt.NDArray[np.int16]:
    """Give the names that the given name may stand for; NONE fills up."""
    vocabulary = names.vocabulary
    known = looked_up(vocabulary.meanings[:, 0] != NONE, names.words) & ~names.surname
    word = np.where(known.any(axis=1), names.words[np.arange(len(known)), known.argmax(axis=1)], NONE)
    return _with_none(vocabulary.meanings)[word]


def _father(names: Column) -> npt.NDArray[np.int16]:
    return _with_none(names.vocabulary.fathers)[names.patronymic]


def _with_none(ids: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    return np.concatenate([ids, np.full((1, ids.shape[1]), NONE, np.int16)])


def _commonest(columns: Sequence[npt.NDArray[np.int16]]) -> Keys:
    """Choose for each row of ids the one that most rows have, plus one; 0 where there is none.

    A word that may stand for two names then counts with the spellings that stand for one.
    """
    ids = np.concatenate(columns).astype(np.int64) + 1
    often = np.bincount(ids.ravel(), minlength=1)
    often[0] = 0
    return np.asarray(ids[np.arange(len(ids)), often[ids].argmax(axis=1)], np.int64)
