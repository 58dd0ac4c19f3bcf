"""Names found as they are typed: in any script, spelling and order, by the beginnings of their words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names import given
from faustpfand.names.column import Column, column
from faustpfand.names.distance import weigh
from faustpfand.names.letters import is_unspaced
from faustpfand.names.sound_tree import SoundTree, spread
from faustpfand.names.tables import table
from faustpfand.names.vocabulary import NONE, Ids, Vocabulary

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

_LONG: Final = 3.6  # weight of a typed word from which on one letter may be wrong
_WRONG_LETTER: Final = 2.0  # what that costs at most
_HABITS: Final = 0.25  # of the weight of a word: what habits of spelling may cost
_BEGUN, _BEGUN_SHORT = 0.98, 0.9  # what the beginning of a word is worth, nearly whole and of a long word
_CALLED, _CALLED_SHORT = 0.88, 0.8  # another form of the given name that is typed, and a short one
_CERTAIN: Final = 0.85  # how well a form of a given name has to fit for its other forms to count
_SHORTEST: Final = 3  # sounds of a given name that are typed before its other forms count
_FATHER: Final = 0.3  # how much a typed patronymic weighs
_INITIAL: Final = 0.6  # an initial, where a name is typed
_UNASKED: Final = 0.1  # what is taken off for words of a name that nobody typed
_UNFINISHED: Final = 0.95  # for what was typed with its last letters completed, as in sch, or left out
_LEAST: Final = 0.5  # what is less alike is not told


class Search:
    """Names at hand, made ready for being found while somebody types."""

    def __init__(self, names: Sequence[str]) -> None:
        """Read the names: 100,000 take some seconds and some 100 MB.

        Args:
            names: names as written, in any script; they may come twice.
        """
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for at, name in enumerate(names):
            self._places[name].append(at)
        parted = [(at, text) for at, name in enumerate(names) for text in _parted(name)]
        read = column([*names, *(text for _, text in parted)])
        self.column = read  # whoever files the names needs not read them again
        self._owner = np.array([*range(len(names)), *(at for at, _ in parted)], np.intp)
        self._words = _Words.of(read.vocabulary)
        rows = _rows(read)
        self._rows = np.ascontiguousarray(rows.T)
        self._count = np.maximum(np.count_nonzero(rows != NONE, axis=1), 1)
        flat = rows.ravel()
        self._by_word = (np.argsort(flat, kind="stable") // rows.shape[1]).astype(np.int32)
        ends = np.searchsorted(np.sort(flat), np.arange(len(read.vocabulary.written) + 1))
        self._starts, self._ends = ends[:-1], ends[1:]

    def find(self, query: str, limit: int = 20) -> list[tuple[int, float]]:
        """Find names by what was typed up to here: beginnings of their words, in any order, script and spelling.

        Args:
            query: what was typed. One letter of a longer word may be wrong.
            limit: how many names at most.

        Returns:
            Places of names and how well they fit, 0 to 1, best first; the very name that was typed is 1 and comes
            first. This is no probability: `compare` says whether two names are one person's.
        """
        fits = np.zeros(len(self._owner), np.float32)
        for text, share in _readings(query):
            np.maximum(fits, share * self._fits(text), out=fits)
        scores = np.zeros(int(self._owner.max(initial=-1)) + 1, np.float32)
        np.maximum.at(scores, self._owner, fits)
        exact = self._places.get(query, []) if query.strip() else []
        scores[exact] = 1
        found = np.flatnonzero(scores >= _LEAST)
        order = np.lexsort((found, ~np.isin(found, exact), -scores[found]))[: max(limit, 0)]
        return [(int(at), round(float(scores[at]), 4)) for at in found[order]]

    def _fits(self, text: str) -> Floats:
        """Say how well each row of words fits what was typed."""
        asked = column([text])
        words = [word for word in _rows(asked)[0] if word != NONE]
        weights = np.maximum(weigh(asked.vocabulary.codes), 1)
        weights[asked.patronymic[asked.patronymic != NONE]] *= _FATHER  # often it is not at hand
        words.sort(key=lambda word: -weights[word])  # the longest chooses first: it says most
        worth = [np.append(self._words.worth(asked.vocabulary, word), np.float32(0)) for word in words]
        hit = np.zeros(len(self._owner), np.bool_)
        for each in worth:
            here = np.flatnonzero(each)
            hit[self._by_word[spread(self._starts[here], self._ends[here])[1]]] = True
        at = np.flatnonzero(hit)
        fits = np.zeros(len(self._owner), np.float32)
        if len(at):
            fits[at] = self._matched(at, worth, [float(weights[word]) for word in words])
        return fits

    def _matched(self, at: Places, worth: Sequence[Floats], weights: Sequence[float]) -> Floats:
        """Give each typed word the word of a name that fits it best and is not taken; say how well all fit."""
        rows = self._rows[:, at]
        rows = rows[(rows != NONE).any(axis=1)].copy()
        total, matched, every = np.zeros(len(at), np.float32), np.zeros(len(at), np.int64), np.arange(len(at))
        for value, weight in zip(worth, weights, strict=True):
            best, place = value[rows[0]], np.zeros(len(at), np.intp)
            for other in range(1, len(rows)):
                here = value[rows[other]]
                better = here > best
                best = np.where(better, here, best)
                place[better] = other
            fits = best > 0
            rows[place[fits], every[fits]] = NONE
            total += np.float32(weight) * best
            matched += fits
        unasked = 1 - matched / self._count[at]
        return np.asarray(total / sum(weights) * (1 - _UNASKED * unasked), np.float32)


@dataclass(frozen=True, slots=True)
class _Words:
    """Words, each once; `bare` are those written without vowels, `named` given names, with what they mean."""

    tree: SoundTree
    bare_tree: SoundTree
    bare: Places
    length: Places
    named: Places
    meanings: npt.NDArray[np.int16]
    short: npt.NDArray[np.bool_]
    initial: Places
    first: npt.NDArray[np.uint32]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "_Words":
        bare, initial = np.flatnonzero(vocabulary.abjad), np.flatnonzero(vocabulary.initial)
        named = np.flatnonzero(vocabulary.meanings[:, 0] != NONE)
        return cls(
            tree=SoundTree(vocabulary.codes),
            bare_tree=SoundTree(vocabulary.bones[bare]),
            bare=bare,
            length=np.count_nonzero(vocabulary.codes, axis=1).clip(1),
            named=named,
            meanings=vocabulary.meanings[named],
            short=vocabulary.short[named],
            initial=initial,
            first=vocabulary.first,
        )

    def worth(self, asked: Vocabulary, word: int) -> Floats:
        """Say how well each word fits one that is typed, 0 to 1."""
        worth = self.by_sound(asked, word)
        if len(self.named) and np.count_nonzero(asked.codes[word]) >= _SHORTEST:
            called = _called(asked, word)[self.meanings].max(axis=1)
            worth[self.named] = np.maximum(worth[self.named], called)
        same = self.initial[(self.first[self.initial] & asked.first[word]) > 0]
        worth[same] = np.maximum(worth[same], _INITIAL)
        return worth

    def by_sound(self, asked: Vocabulary, word: int) -> Floats:
        """Say how well words fit by their sounds alone."""
        codes, bones, abjad = asked.codes[word], asked.bones[word], bool(asked.abjad[word])
        worth = _worth(self.tree, bones if abjad and bones.any() else codes, self.length, bare=abjad)
        if len(self.bare) and bones.any():
            worth[self.bare] = np.maximum(worth[self.bare], _worth(self.bare_tree, bones, self.length[self.bare]))
        return worth


def _called(asked: Vocabulary, word: int) -> Floats:
    """Say how well each given name of the tables fits by one of its forms; 0 for NONE, which is last."""
    forms = _forms()
    worth = forms.by_sound(asked, word)[forms.named]
    here = worth >= _CERTAIN
    share = np.where(forms.short[here], _CALLED_SHORT, _CALLED).astype(np.float32)
    by_name = np.zeros(len(given.names()) + 1, np.float32)
    np.maximum.at(by_name, forms.meanings[here], share * worth[here, None])
    by_name[NONE] = 0
    return by_name


@cache
def _forms() -> _Words:
    """Give all forms of given names: the beginning of one leads to the others."""
    return _Words.of(column(list(dict.fromkeys(given.forms()))).vocabulary)


def _worth(tree: SoundTree, codes: npt.NDArray[np.uint8], length: Places, *, bare: bool = False) -> Floats:
    weight = max(float(weigh(codes[None, :])[0]), 1.0)
    most = max(_HABITS * weight, _WRONG_LETTER if weight >= _LONG else 0)
    whole, begun = tree.find(codes, most, bare=bare)
    typed = np.minimum(np.count_nonzero(codes) / length, 1).astype(np.float32)
    share = _BEGUN_SHORT + (_BEGUN - _BEGUN_SHORT) * typed
    return np.asarray(np.maximum(1 - whole / weight, (1 - begun / weight) * share).clip(0), np.float32)


def _rows(names: Column) -> Ids:
    """Give the words of each name, the patronymic last."""
    return np.concatenate([names.words, names.patronymic[:, None]], axis=1)


def _readings(query: str) -> Iterator[tuple[str, float]]:
    """Give what was typed as it may be meant, and how much that counts."""
    yield query, 1.0
    for text in _parted(query):
        yield text, 1.0
    typed = query.rstrip()
    for size in range(min(_longest(), len(typed)), 0, -1):
        if (completed := _begun_groups().get(typed[-size:].lower())) is not None:
            yield typed[:-size] + completed, _UNFINISHED
            break


def _parted(name: str) -> list[str]:
    """Part a name that is written without blanks in surname and given name: one sign or two are surname."""
    if len(name) < 2 or not name.isalpha() or not is_unspaced(name):
        return []
    return [f"{name[:size]} {name[size:]}" for size in (1, 2) if len(name) > size]


@cache
def _begun_groups() -> Mapping[str, str]:
    """Give what may be meant by the beginnings of letters that mean one sound together: sch by sc, nothing yet by s."""
    groups = [letters for alphabet in ("latin", "cyrillic") for letters in table("letters")[alphabet]]
    shortest = sorted(groups, key=lambda letters: (-len(letters), letters))
    begun = {letters[:size]: letters for letters in shortest for size in range(1, len(letters))}
    return {piece: letters if len(piece) > 1 else "" for piece, letters in begun.items()}


@cache
def _longest() -> int:
    return max(map(len, _begun_groups()))
