"""A column of names as arrays, so that pairs of them can be compared by the hundred thousand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, compress, count, islice
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names import given
from faustpfand.names.collector import without_collector
from faustpfand.names.given import FEMALE, MALE
from faustpfand.names.letters import cyrillic_languages
from faustpfand.names.placeholders import withheld
from faustpfand.names.sound_tree import spread
from faustpfand.names.tables import table
from faustpfand.names.vocabulary import NONE, Flags, Ids, Vocabulary, looked_up
from faustpfand.names.vocabulary import vocabulary as read_vocabulary
from faustpfand.names.words import (
    Word,
    Words,
    concatenated,
    generation,
    is_whole,
    mended,
    read,
    read_whole,
    together,
    tokens,
    whole,
)

Places = npt.NDArray[np.intp]

WORDS: Final = 6  # words of a name that are compared besides the patronymic; longer names keep their first
_ANY_LANGUAGE: Final = 7
_AT_ONCE: Final = 100_000  # names parted together


@dataclass(frozen=True, slots=True)
class Column:
    """Names as written and their words by number.

    `words` has shape (names, WORDS), NONE fills up; `surname` marks which of them are surname rather than given name,
    and `own` the given name that comes first; `joined` has the numbers of each word and its neighbour read as one,
    NONE where nobody would; `patronymic` is the number of the father's name, or NONE; `gender` is what the words say,
    0 if nothing; `unspaced` marks names written without blanks; `plain` those of a known given name and a surname
    that is none; `language` has bits for the Cyrillic languages that its letters leave possible, 0 if they leave all
    or none; `generation` tells father (1) and son (2) of one name apart, 0 if nothing does; `withheld` marks words for
    a name that is kept back: they are no words of a name.
    """

    names: Sequence[str]
    vocabulary: Vocabulary
    words: Ids
    count: npt.NDArray[np.int8]
    surname: Flags
    own: Flags
    joined: Ids
    patronymic: Ids
    gender: npt.NDArray[np.int8]
    unspaced: Flags
    plain: Flags
    language: npt.NDArray[np.uint8]
    generation: npt.NDArray[np.int8]
    withheld: Flags

    def run_together(self, at: int) -> tuple[str, ...]:
        """Give the sounds of a name without blanks: as written, the surname first or last, the last word first."""
        row, surname = self.words[at], self.surname[at]
        listed = [
            (self.vocabulary.sounds[word], bool(last)) for word, last in zip(row, surname, strict=True) if word != NONE
        ]
        first = sorted(listed, key=lambda one: not one[1])
        turned = [*listed[-1:], *listed[:-1]]
        last = sorted(listed, key=lambda one: one[1])
        return tuple("".join(sound for sound, _ in order) for order in (listed, first, last, turned))


@without_collector
def column(names: Sequence[str]) -> Column:
    """Read a column of names.

    Args:
        names: names as written, in any script and order; best each once.

    Returns:
        The column; a name without letters has no words.
    """
    known, written = _Tokens(), mended(names)
    table, generation = np.full((len(names), WORDS + 1), NONE, np.int32), np.zeros(len(names), np.int8)
    nobody = withheld(names)
    for start in range(0, len(names), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        table[part], generation[part] = _numbers(written[part], known)
    table[nobody], generation[nobody] = NONE, 0
    said = _Said(generation, np.isin(np.arange(len(names)), nobody))
    words = known.words()
    joined, read_as_one, parts = _joined(table, words)
    return _with_roles(names, (table, joined), read_vocabulary(concatenated([words, read_as_one]), parts), said)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said beside the words of names, see `Column`."""

    generation: npt.NDArray[np.int8]
    withheld: Flags


class _Tokens:
    """The words of every different token, by number; a token is read once."""

    def __init__(self) -> None:
        self._places: defaultdict[str, int] = defaultdict(count().__next__)
        self._numbers = np.zeros(0, np.int32)  # of the words of all tokens; where those of each start, and how many
        self._starts, self._sizes = np.zeros(0, np.intp), np.zeros(0, np.intp)
        # The rest of a word follows from what it is known by.
        self._known: defaultdict[tuple[str, bool, bool, bool], int] = defaultdict(count().__next__)
        self._parts: list[Words] = []

    def words(self) -> Words:
        """Give all words by number."""
        return concatenated(self._parts)

    def take(self, listed: Sequence[str]) -> tuple[Ids, Places]:
        """Give the numbers of the words of tokens, NONE for titles and particles, and of each the place of its token.

        Those that were not met before are read all together.
        """
        met = len(self._places)
        places = np.fromiter(map(self._places.__getitem__, listed), np.intp, len(listed))
        self._read(list(islice(self._places, met, None)))
        starts = self._starts[places]
        token, at = spread(starts, starts + self._sizes[places])
        return self._numbers[at], token

    def _read(self, new: Sequence[str]) -> None:
        sure = np.fromiter(map(is_whole, new), np.bool_, len(new))
        found = read(list(compress(new, ~sure)))
        words = concatenated([read_whole(list(compress(new, sure))), Words.of(chain.from_iterable(found))])
        sizes = np.ones(len(new), np.intp)
        sizes[~sure] = list(map(len, found))
        order, starts = np.argsort(~sure, kind="stable"), np.empty(len(new), np.intp)
        starts[order] = len(self._numbers) + np.cumsum(sizes[order]) - sizes[order]
        numbers = np.where(words.dropped, NONE, self.number(words)).astype(np.int32)
        self._numbers = np.append(self._numbers, numbers)
        self._starts, self._sizes = np.append(self._starts, starts), np.append(self._sizes, sizes)

    def number(self, words: Words) -> Ids:
        """Give words their numbers; those that were not met before get new ones."""
        met = len(self._known)
        fathers = [father is not None for father in words.father]
        keys = zip(words.written, words.initial, words.comma, fathers, strict=True)
        numbers = np.array(list(map(self._known.__getitem__, keys)), np.int32)
        different, first = np.unique(numbers, return_index=True)
        self._parts.append(words.those(first[different >= met].tolist()))
        return numbers


def _numbers(names: Sequence[str], known: _Tokens) -> tuple[Ids, npt.NDArray[np.int8]]:
    """Number the words of names, one row a name, and give their generations; all are parted at once, being many."""
    parted = tokens(names)
    listed, token = known.take(list(chain.from_iterable(parted)))
    row = np.repeat(np.arange(len(names)), list(map(len, parted)))[token]
    first = np.searchsorted(row, np.arange(len(names)))
    place = np.arange(len(row)) - first[row]
    table = np.full((len(names), WORDS + 1), NONE, np.int32)
    kept = place <= WORDS  # one more than is compared: the patronymic goes elsewhere
    table[row[kept], place[kept]] = listed[kept]
    generations = np.zeros(len(names), np.int8)
    # A name with titles or particles has to be read as a whole: they stay where nothing else would.
    titled = np.unique(row[listed == NONE])
    found = _one_by_one([parted[at] for at in titled])
    named = [whole(words)[: WORDS + 1] for words in found]
    of, place = spread(np.zeros(len(named), np.intp), np.array(list(map(len, named)), np.intp))
    table[titled] = NONE
    table[titled[of], place] = known.number(Words.of(chain.from_iterable(named)))
    generations[titled] = list(map(generation, found))
    return table, generations


def _one_by_one(parted: Sequence[Sequence[str]]) -> list[list[Word]]:
    """Read names whose words depend on each other."""
    different = list(dict.fromkeys(chain.from_iterable(parted)))
    words = dict(zip(different, read(different), strict=True))
    return [[word for token in each for word in words[token]] for each in parted]


def _joined(table: Ids, words: Words) -> tuple[Ids, Words, Ids]:
    """Read neighbours as one in names of three words and more; give their numbers, them, and the parts of each word.

    Not where the names have a patronymic: Slavic names are not written together.
    """
    fathers = [father is not None for father in words.father]
    alone = np.array([*map(any, zip(words.initial, words.unspaced, fathers, strict=True)), True])
    first = words.size()
    parts, joined = np.full((first, 2), NONE, np.int32), np.full((len(table), WORDS - 1), NONE, np.int32)
    filled = table != NONE
    several = np.flatnonzero((filled.sum(axis=1) >= 3) & ~(alone[table] & filled).any(axis=1))
    row, place = np.nonzero(filled[several, 1:WORDS])
    couples, where = np.unique(
        np.stack([table[several[row], place], table[several[row], place + 1]], 1), axis=0, return_inverse=True
    )
    read_as_one = together([(words.one(one), words.one(other)) for one, other in couples.tolist()])
    joined[several[row], place] = first + where.ravel()
    return joined, Words.of(read_as_one), np.concatenate([parts, couples.astype(np.int32).reshape(-1, 2)])


def _with_roles(names: Sequence[str], tables: tuple[Ids, Ids], vocabulary: Vocabulary, said: _Said) -> Column:
    table, joined = tables
    first, like = _built_alike(table, vocabulary)
    few = table[first]
    place_of_few = _patronymic_place(few, vocabulary)
    kept_of_few, father = _without(few, place_of_few), _at(few, place_of_few)
    surname, marked = _surnames(kept_of_few, place_of_few, vocabulary)
    place = place_of_few[like]
    kept = _without(table, place)
    return Column(
        names=names,
        vocabulary=vocabulary,
        words=kept,
        count=np.count_nonzero(kept != NONE, axis=1).astype(np.int8),
        surname=surname[like],
        own=_own(kept_of_few, surname & marked[:, None], vocabulary)[like],
        joined=np.where(place[:, None] > 0, NONE, joined),
        patronymic=_at(table, place),
        gender=_genders(kept_of_few, surname, father, vocabulary)[like],
        unspaced=_unspaced(kept_of_few, vocabulary)[like],
        plain=_plain(kept_of_few, surname, vocabulary)[like],
        language=_languages(table, vocabulary),
        generation=said.generation,
        withheld=said.withheld,
    )


def _built_alike(table: Ids, vocabulary: Vocabulary) -> tuple[Places, Places]:
    """Find names that are built alike, word for word: among 100,000 there are but some hundred kinds.

    The roles of words follow from what is told here of each, so they are read once for each kind.

    Returns:
        The first name of each kind, and for each name the place of its kind among those.
    """
    told = (
        *(
            vocabulary.meanings[:, 0] != NONE,
            vocabulary.initial,
            vocabulary.patronymic,
            vocabulary.fathers[:, 0] != NONE,
        ),
        *(vocabulary.capitals, vocabulary.small, vocabulary.comma, vocabulary.unspaced, vocabulary.syllable),
        *(_own_name(vocabulary), vocabulary.gender == MALE, vocabulary.gender == FEMALE),
        *(vocabulary.father_gender == MALE, vocabulary.father_gender == FEMALE),
        *(vocabulary.ending == MALE, vocabulary.ending == FEMALE),
    )
    kind = np.ones(len(vocabulary.written), np.uint32)  # 0 is for no word
    for flags in told:
        kind = (kind << 1 | flags).astype(np.uint32)
    different, number = np.unique(kind, return_inverse=True)
    # Numbers of so many kinds of words fit into one only by halves.
    kinds, half = looked_up(number + 1, table), table.shape[1] // 2
    powers = (len(different) + 1) ** np.arange(table.shape[1] - half)
    halves = np.unique(kinds[:, :half] @ powers[:half], return_inverse=True)[1]
    whole_names = halves * (int(powers[-1]) * (len(different) + 1)) + kinds[:, half:] @ powers
    _, first, like = np.unique(whole_names, return_index=True, return_inverse=True)
    return first, like


def _at(table: Ids, place: Places) -> Ids:
    """Give the word at a place of each row; NONE for the place 0, where no father's name stands."""
    return np.where(place > 0, table[np.arange(len(table)), place], NONE).astype(np.int32)


def _patronymic_place(table: Ids, vocabulary: Vocabulary) -> Places:
    """Find the father's name: never the first word and never one of only two; 0 where there is none.

    It follows a given name, or an initial does; failing that, any word that ends like one, unless it is the last
    after a known given name, where surnames stand (`Jan Maria Rokovich`).
    """
    known = looked_up((vocabulary.meanings[:, 0] != NONE) & ~vocabulary.initial, table)
    initial, like = looked_up(vocabulary.initial, table), looked_up(vocabulary.patronymic, table)
    capitals, mixed = _capitals(table, vocabulary)
    like = like & ~(capitals & mixed[:, None])
    count = np.count_nonzero(table != NONE, axis=1)
    after = np.zeros_like(like)
    after[:, 1:] = (like[:, 1:] & known[:, :-1]) | (initial[:, 1:] & (known | initial)[:, :-1])
    last = np.arange(table.shape[1]) == (count - 1)[:, None]
    # Two given names and a last word that ends like a patronymic: a surname, as in `Jan Maria Rokovich`.
    gender, child = looked_up(vocabulary.gender, table), looked_up(vocabulary.father_gender, table)
    after[:, 1:] &= (gender[:, :-1] == 0) | (child[:, 1:] == 0) | (gender[:, :-1] == child[:, 1:])
    nobody = looked_up(vocabulary.fathers[:, 0] == NONE, table)
    after &= ~(last & known[:, :1] & known[:, 1:2] & nobody & ~initial)
    anywhere = like & ~(last & (known[:, :1] | (count[:, None] > 3)))
    anywhere[:, 0] = False
    place = np.where(
        after.any(axis=1), after.argmax(axis=1), np.where(anywhere.any(axis=1), anywhere.argmax(axis=1), 0)
    )
    return np.where(count >= 3, place, 0)


def _capitals(table: Ids, vocabulary: Vocabulary) -> tuple[Flags, Flags]:
    """Say which words are written in capitals, and which names have such words beside others."""
    capitals, small = looked_up(vocabulary.capitals, table), looked_up(vocabulary.small, table)
    return capitals, np.asarray(capitals.any(axis=1) & small.any(axis=1), np.bool_)


def _without(table: Ids, place: Places) -> Ids:
    """Take the word at a place out of each row and close the gap."""
    at = np.arange(WORDS)
    skip = (at[None, :] >= place[:, None]) & (place[:, None] > 0)
    return np.where(skip, table[:, 1:], table[:, :-1])


def _surnames(table: Ids, place: Places, vocabulary: Vocabulary) -> tuple[Flags, Flags]:
    """Mark which words are surname: what stands before a comma, else in capitals, else what no table knows as given.

    A name of known given names alone ends with its surname, or begins with it where the patronymic came last. The
    second array marks the names whose surname shows by a comma or capitals.
    """
    filled = table != NONE
    capitals, by_case = _capitals(table, vocabulary)
    comma = looked_up(vocabulary.comma, table)
    known = looked_up(vocabulary.meanings[:, 0] != NONE, table)
    initial = looked_up(vocabulary.initial, table)
    count = filled.sum(axis=1)
    first = comma.argmax(axis=1)
    before = (np.arange(WORDS)[None, :] <= first[:, None]) & filled
    by_comma = comma.any(axis=1) & (first < count - 1)
    unknown = filled & ~known & ~initial
    place_of_last = np.where((place > 0) & (place >= count), 0, np.maximum(count - 1, 0))
    single = (np.arange(WORDS)[None, :] == place_of_last[:, None]) & filled
    by_table = np.where(unknown.any(axis=1)[:, None], unknown, single)
    # Of three syllables that no table knows nobody can say which is the surname.
    by_table &= ~((looked_up(vocabulary.syllable, table).sum(axis=1) == count) & (count > 2))[:, None]
    found = np.where(by_comma[:, None], before, np.where(by_case[:, None], capitals & filled, by_table))
    return np.asarray(found, np.bool_), np.asarray(by_comma | by_case, np.bool_)


def _own(table: Ids, surname: Flags, vocabulary: Vocabulary) -> Flags:
    """Mark the first word of each name that is no surname for sure, if it is a given name that is not often left out.

    A first word that no table knows may be a title.
    """
    place = (surname | (table == NONE)).argmin(axis=1)
    return np.asarray((np.arange(WORDS) == place[:, None]) & looked_up(_own_name(vocabulary), table), np.bool_)


def _own_name(vocabulary: Vocabulary) -> Flags:
    """Mark given names that are not often left out."""
    left_out = np.isin(vocabulary.meanings, _often_left_out()).any(axis=1)
    return np.asarray((vocabulary.meanings[:, 0] != NONE) & ~left_out, np.bool_)


@cache
def _often_left_out() -> list[int]:
    listed = table("particles")["often_left_out"]
    return [name.id for name in given.names() if name.name in listed]


def _languages(table: Ids, vocabulary: Vocabulary) -> npt.NDArray[np.uint8]:
    """Read from the letters of whole names in which Cyrillic languages they may be written; 0 for other alphabets."""
    written = cyrillic_languages(vocabulary.written)
    words = np.append(written, np.uint8(_ANY_LANGUAGE))[table]
    found = np.full(len(table), _ANY_LANGUAGE, np.uint8)
    for column in words.T:
        found &= column
    return np.where(found == _ANY_LANGUAGE, 0, found).astype(np.uint8)  # no letter tells


def _plain(table: Ids, surname: Flags, vocabulary: Vocabulary) -> Flags:
    """Mark names of one known given name and one surname that is no given name."""
    known = looked_up(vocabulary.meanings[:, 0] != NONE, table) & ~looked_up(vocabulary.initial, table)
    two = (table[:, 1] != NONE) & (table[:, 2] == NONE)
    first = known[:, 0] & ~surname[:, 0] & ~known[:, 1] & surname[:, 1]
    last = known[:, 1] & ~surname[:, 1] & ~known[:, 0] & surname[:, 0]
    initial = looked_up(vocabulary.initial, table)[:, :2].any(axis=1)
    return np.asarray(two & (first | last) & ~initial, np.bool_)


def _unspaced(table: Ids, vocabulary: Vocabulary) -> Flags:
    """Mark names of one word in a script that writes names without blanks."""
    unspaced = looked_up(vocabulary.unspaced, table[:, 0])
    return np.asarray(unspaced & (table[:, 1] == NONE), np.bool_)


def _genders(table: Ids, surname: Flags, patronymic: Ids, vocabulary: Vocabulary) -> npt.NDArray[np.int8]:
    """Read the gender from the patronymic, else from a given name, else from the ending of a woman's surname."""
    by_father = looked_up(vocabulary.father_gender, patronymic[:, None])[:, 0]
    given_gender = np.where(surname, 0, looked_up(vocabulary.gender, table))
    man, woman = (given_gender == MALE).any(axis=1), (given_gender == FEMALE).any(axis=1)
    by_given = np.where(man & ~woman, MALE, np.where(woman & ~man, FEMALE, 0))
    endings = np.where(surname, looked_up(vocabulary.ending, table), 0)
    by_ending = np.where((endings == FEMALE).any(axis=1), FEMALE, np.where((endings == MALE).any(axis=1), MALE, 0))
    return np.where(by_father > 0, by_father, np.where(by_given > 0, by_given, by_ending)).astype(np.int8)
