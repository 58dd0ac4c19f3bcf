"""What two names have in common and what not, finding by finding, for many pairs at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import chain, permutations
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.column import Column
from faustpfand.names.distance import SOUNDS, Codes, encode, likeness
from faustpfand.names.vocabulary import NONE, Vocabulary, looked_up
from faustpfand.names.weights import word_weight

Ids = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
Columns = tuple[Column, Column]
Pairs = tuple[Places, Places]
Kinds = npt.NDArray[np.int8]

_ONE_FATHER: Final = 0.95  # alike names of two known fathers are spellings of one only if they hardly differ
# By the bits of `Column.language`: the same languages, or one that the other's letters leave beside Ukrainian. Letters
# that Belarusian and Russian share leave both, and these spell one name in two ways.
_ONE_LANGUAGE: Final = np.eye(8, dtype=np.bool_)
_ONE_LANGUAGE[0, 0] = False
for _one, _other in ((2, 6), (1, 5)):
    _ONE_LANGUAGE[_one, _other] = _ONE_LANGUAGE[_other, _one] = True
_ONE_WORD: Final = 0.8  # so alike to a word of the other name are two neighbours read as one, if they are one
_NO_WORD_OVER: Final = 1.0  # what it is worth that no word is left over
_WITH_ARTICLE: Final = 0.85  # so alike is the rest of a word that begins with an Arabic article, or it is none
_TWO_FAMILIES: Final = 0.5  # so alike at most are two family names of the table
_YONG: Final = 0.7  # so much is left of the likeness of Jong and Yong
_HOMOPHONES: Final = 0.75
_FOREIGN: Final = 0.6  # of a difference counts where a script does not write all vowels, or adds some


class Kind(IntEnum):
    """What a word of one name is to a word of the other."""

    GIVEN = 0  # forms of one given name, though one of them may be a surname here
    SHORT = 1  # forms that may stand for one given name: a short one, or one akin
    OTHER_GIVEN = 2  # different given names
    INITIAL = 3
    OTHER_INITIAL = 4
    SURNAME = 5  # surnames, as alike as `alike` says
    WORD = 6  # words of which at least one is no surname, as alike as `alike` says
    WHOLE = 7  # whole names, of which one is written without blanks, as alike as `alike` says
    SYLLABLE = 8  # words of one syllable that no table knows, as alike as `alike` says


class Patronymic(IntEnum):
    """What the fathers' names say."""

    NEITHER = 0
    MISSING = 1
    AGREES = 2
    INITIAL = 3
    NEAR = 4
    CONTRADICTS = 5


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found for each of n pairs.

    `left` and `right` are the words set side by side, shape (n, k), NONE where one is spare; `kind` and `alike` say
    what they are to each other. `spare_given` and `spare_surname` count words without a partner; `spare_own` is True
    where the longer name's own is one of them, as where a son's name goes on with his father's; `spare_syllable` counts
    those in names of syllables alone. `gender` is True where
    the names say a man and a woman, `generation` where they say father and son of one name.
    """

    left: Ids
    right: Ids
    kind: Kinds
    alike: Floats
    patronymic: Kinds
    spare_given: Kinds
    spare_surname: Kinds
    spare_own: Bools
    spare_syllable: Kinds
    gender: Bools
    generation: Bools


def findings(left: Column, right: Column, pairs: Pairs) -> Findings:
    """Compare names pair by pair.

    Args:
        left: a column of names.
        right: another one, or the same.
        pairs: places in `left` and in `right`, one of each a pair.

    Returns:
        The findings, in the order of the pairs. Words are set side by side so that they agree best.
    """
    a, b = pairs
    size = len(a)
    width = max(1, int(max(left.count[a].max(initial=0), right.count[b].max(initial=0))))
    out_left, out_right = np.full((size, width), NONE, np.int32), np.full((size, width), NONE, np.int32)
    kind, alike = np.full((size, width), NONE, np.int8), np.zeros((size, width), np.float32)
    for (m, n), rows, align in _shapes(left, right, a, b):
        k = min(m, n)
        found = align((left, right), (a[rows], b[rows]), (m, n))
        out_left[rows, :k], out_right[rows, :k], kind[rows, :k], alike[rows, :k] = found
    one_language = _ONE_LANGUAGE[left.language[a], right.language[b]]
    row, place = np.nonzero(one_language[:, None] & (kind >= Kind.SURNAME) & (alike > 0))
    mine, yours, where = _each_once(out_left[row, place], out_right[row, place])
    alike[row, place] = likeness(left.vocabulary.codes[mine], right.vocabulary.codes[yours], one_language=True)[where]
    whole = _wholes(left, right, a, b)
    for table, empty in ((out_left, NONE), (out_right, NONE), (kind, NONE), (alike, 0)):
        table[whole.rows, 1:] = empty
    out_left[whole.rows, 0], out_right[whole.rows, 0] = left.words[a[whole.rows], 0], right.words[b[whole.rows], 0]
    kind[whole.rows, 0], alike[whole.rows, 0] = Kind.WHOLE, whole.alike
    return Findings(
        left=out_left,
        right=out_right,
        kind=kind,
        alike=alike,
        patronymic=patronymics(left, right, a, b),
        **_spare((left, right), pairs, (out_left, out_right), whole.rows),
        gender=_contradict(left.gender[a], right.gender[b]),
        generation=_contradict(left.generation[a], right.generation[b]),
    )


def _contradict(mine: Kinds, yours: Kinds) -> Bools:
    """Say where both are told, and differ; 0 tells nothing."""
    return np.asarray((mine > 0) & (yours > 0) & (mine != yours), np.bool_)


_Aligned = tuple[Ids, Ids, Kinds, Floats]
_Align = Callable[[Columns, Pairs, tuple[int, int]], _Aligned]


def _shapes(left: Column, right: Column, a: Places, b: Places) -> Iterator[tuple[tuple[int, int], Places, _Align]]:
    """Part pairs by how many words their names have, with the way to set those side by side."""
    plain = left.plain[a] & right.plain[b]
    if plain.any():
        yield (2, 2), np.flatnonzero(plain), _by_role
    shapes = np.where(plain, 0, left.count[a].astype(np.int32) * 16 + right.count[b])
    more = left.count[a] > right.count[b]
    together = np.where(more, left.joined[a, 0], right.joined[b, 0]) != NONE
    for shape in np.flatnonzero(np.bincount(shapes)):
        m, n = divmod(int(shape), 16)
        if m and n:
            rows = np.flatnonzero(shapes == shape)
            read_as_one = together[rows] & (m != n) & (min(m, n) > 1)
            yield (m, n), rows[~read_as_one], _aligned
            if read_as_one.any():
                yield (m, n), rows[read_as_one], _joined


def _by_role(columns: Columns, pairs: Pairs, _shape: tuple[int, int]) -> _Aligned:
    """Set given name beside given name and surname beside surname, where each name has one of each."""
    mine, yours = (_given_first(names, at) for names, at in zip(columns, pairs, strict=True))
    surname = np.tile(np.array([False, True]), len(mine))
    kinds, alike = _couples(_vocabularies(columns), (mine.ravel(), yours.ravel()), (surname, surname))
    return mine, yours, kinds.reshape(-1, 2), alike.reshape(-1, 2)


def _given_first(names: Column, at: Places) -> Ids:
    words = names.words[at, :2]
    return np.where(names.surname[at, :1], words[:, ::-1], words)


def _aligned(columns: Columns, pairs: Pairs, shape: tuple[int, int]) -> _Aligned:
    """Set the words of names with m and n words side by side, so that the evidence is greatest."""
    words = tuple(names.words[at, :size] for names, at, size in zip(columns, pairs, shape, strict=True))
    surname = tuple(names.surname[at, :size] for names, at, size in zip(columns, pairs, shape, strict=True))
    return _best(columns, (words[0], words[1]), (surname[0], surname[1]), _orders(*shape))


def _joined(columns: Columns, pairs: Pairs, shape: tuple[int, int]) -> _Aligned:
    """Set words side by side where two neighbours of the longer name may be one word of the other."""
    m, n = shape
    if m < n:
        found = _joined((columns[1], columns[0]), (pairs[1], pairs[0]), (n, m))
        return found[1], found[0], found[2], found[3]
    (left, right), (a, b) = columns, pairs
    joined, mine, surname = left.joined[a, : m - 1], left.words[a, :m], left.surname[a, :m]
    both = surname[:, :-1] & surname[:, 1:] & ~looked_up(left.vocabulary.meanings[:, 0] != NONE, joined)
    words = np.concatenate([mine, joined], axis=1), right.words[b, :n]
    roles = np.concatenate([surname, both], axis=1), right.surname[b, :n]
    return _best(columns, words, roles, _orders_of_joined(m, n), joined=m)


def _best(
    columns: Columns, words: tuple[Ids, Ids], surname: tuple[Bools, Bools], orders: Pairs, *, joined: int | None = None
) -> _Aligned:
    """Choose the order in which the evidence is greatest; from place `joined` on, words are two read as one."""
    (mine, yours), rows = words, len(words[0])
    m, n = mine.shape[1], yours.shape[1]
    flat = np.repeat(mine, n, axis=1).ravel(), np.tile(yours, m).ravel()
    roles = np.repeat(surname[0], n, axis=1).ravel(), np.tile(surname[1], m).ravel()
    flat_kinds, flat_alike = _couples(_vocabularies(columns), flat, roles)
    kinds, alike = flat_kinds.reshape(rows, m, n), flat_alike.reshape(rows, m, n)
    worth = word_weight(kinds, alike)
    if joined is not None:
        unlike = (alike[:, joined:] < _ONE_WORD) & (kinds[:, joined:] != Kind.SHORT)
        worth[:, joined:] = np.where(unlike, -np.inf, worth[:, joined:] + _NO_WORD_OVER)
    orders_a, orders_b = orders
    best, choice = np.full(rows, -np.inf, np.float32), np.zeros(rows, np.intp)
    for at in range(len(orders_a)):
        total = worth[:, orders_a[at], orders_b[at]].sum(axis=1)
        better = total > best
        best = np.where(better, total, best)
        choice[better] = at
    taken_a, taken_b = orders_a[choice], orders_b[choice]
    row = np.arange(rows)[:, None]
    return mine[row, taken_a], yours[row, taken_b], kinds[row, taken_a, taken_b], alike[row, taken_a, taken_b]


def _vocabularies(columns: Columns) -> tuple[Vocabulary, Vocabulary]:
    return columns[0].vocabulary, columns[1].vocabulary


@cache
def _orders(m: int, n: int) -> tuple[Places, Places]:
    """Give every way to pair the words of the shorter name with words of the longer one.

    With six words there are 720; more than that are never compared.
    """
    k = min(m, n)
    straight = tuple(range(k))
    if m <= n:
        orders = [(straight, other) for other in permutations(range(n), k)]
    else:
        orders = [(other, straight) for other in permutations(range(m), k)]
    return np.array([one for one, _ in orders], np.intp), np.array([two for _, two in orders], np.intp)


@cache
def _orders_of_joined(m: int, n: int) -> tuple[Places, Places]:
    """Give every way to pair m words with fewer, two neighbours as one, too; place m is the first two."""
    orders = [_orders(m, n)]
    for at in range(m - 1):
        places = np.array([*range(at), m + at, *range(at + 2, m)])
        mine, yours = _orders(m - 1, n)
        orders.append((places[mine], yours))
    return np.concatenate([one for one, _ in orders]), np.concatenate([two for _, two in orders])


def _couples(
    vocabularies: tuple[Vocabulary, Vocabulary], words: tuple[Ids, Ids], surname: tuple[Bools, Bools]
) -> tuple[Kinds, Floats]:
    """Say what words are to each other, couple by couple, given which of them are surname."""
    (left, right), (a, b), (surname_a, surname_b) = vocabularies, words, surname
    known_a, known_b = (left.meanings[a, 0] != NONE) & ~surname_a, (right.meanings[b, 0] != NONE) & ~surname_b
    initial = left.initial[a] | right.initial[b]
    full, short = _shared(left, right, a, b)
    meaning = known_a & known_b & ~initial
    starts = (left.first[a] & right.first[b]) > 0
    kinds = np.where(surname_a & surname_b, Kind.SURNAME, Kind.WORD).astype(np.int8)
    kinds[(kinds == Kind.WORD) & left.syllable[a] & right.syllable[b]] = Kind.SYLLABLE
    kinds[meaning] = np.where(full, Kind.GIVEN, np.where(short, Kind.SHORT, Kind.OTHER_GIVEN))[meaning]
    kinds[initial] = np.where(starts, Kind.INITIAL, Kind.OTHER_INITIAL)[initial]
    alike = (kinds == Kind.GIVEN).astype(np.float32)
    spelled = np.flatnonzero((kinds >= Kind.SURNAME) & _plausible(left, right, a, b))
    alike[spelled] = _alike(left, right, a[spelled], b[spelled])
    alike[(kinds == Kind.SYLLABLE) & _begin_with_j(left, right, a, b)] *= _YONG
    # One name's given name can be the other's surname: where a list turned them round, or of two people.
    kinds[(kinds == Kind.WORD) & full & (known_a | known_b)] = Kind.GIVEN
    return kinds, alike


def _begin_with_j(left: Vocabulary, right: Vocabulary, a: Ids, b: Ids) -> Bools:
    """Say where one word begins with a Latin j and the other with й or y: among syllables, Jong is not Yong."""
    mine, yours = left.codes[a, 0], right.codes[b, 0]
    j, glide = (SOUNDS.index(sound) + 1 for sound in "Yj")
    return np.asarray(((mine == j) & (yours == glide)) | ((mine == glide) & (yours == j)), np.bool_)


def _shared(left: Vocabulary, right: Vocabulary, a: Ids, b: Ids) -> tuple[Bools, Bools]:
    """Say whether two words may stand for one given name, by official forms of it, or by a short one."""
    full, short = np.zeros(len(a), np.bool_), np.zeros(len(a), np.bool_)
    rows = np.flatnonzero((left.meanings[a, 0] != NONE) & (right.meanings[b, 0] != NONE))
    a, b = a[rows], b[rows]
    mine, yours = left.meanings[a], right.meanings[b]
    for i in range(_used(mine)):
        for j in range(_used(yours)):
            same = np.flatnonzero((mine[:, i] == yours[:, j]) & (mine[:, i] != NONE))
            by_short = left.short[a[same], i] | right.short[b[same], j]
            full[rows[same[~by_short]]] = True
            short[rows[same[by_short]]] = True
    return full, short


def _plausible(left: Vocabulary, right: Vocabulary, a: Ids, b: Ids) -> Bools:
    """Leave out words whose consonants differ in more classes than a spelling of one name could."""
    mine, yours = left.consonants[a], right.consonants[b]
    apart = np.bitwise_count(mine & ~yours), np.bitwise_count(yours & ~mine)
    return np.asarray(np.minimum(*apart) <= 2, np.bool_)


def _alike(left: Vocabulary, right: Vocabulary, a: Ids, b: Ids) -> Floats:
    """Say how alike words sound. Each different couple of words is looked at once."""
    a, b, where = _each_once(a, b)
    bare = left.abjad[a] | right.abjad[b]
    out = np.zeros(len(a), np.float32)
    out[~bare] = likeness(left.codes[a[~bare]], right.codes[b[~bare]])
    out[bare] = likeness(left.bones[a[bare]], right.bones[b[bare]])
    out = np.where(left.foreign[a] | right.foreign[b], _lenient(out), out)
    out = np.maximum(out, _without_article((left, right), (a, b), out))
    listed = (left.families[a, 0] != NONE) & (right.families[b, 0] != NONE)
    meet = _meet(left.families[a[listed]], right.families[b[listed]])
    out[listed] = np.where(meet, 1, np.minimum(out[listed], _TWO_FAMILIES))
    return np.asarray(out[where], np.float32)


def _each_once(a: Ids, b: Ids) -> tuple[Ids, Ids, Places]:
    """Give each different couple of numbers once, and the place of each couple among those."""
    size = int(b.max(initial=0)) + 1
    different, where = np.unique(a.astype(np.int64) * size + b, return_inverse=True)
    mine, yours = np.divmod(different, size)
    return mine.astype(np.int32), yours.astype(np.int32), where


def _without_article(vocabularies: tuple[Vocabulary, Vocabulary], words: tuple[Ids, Ids], alike: Floats) -> Floats:
    """Say how alike words are where one is written together with its Arabic article: Alharbi is Harbi."""
    found = np.zeros(len(alike), np.float32)
    for side, other in ((0, 1), (1, 0)):
        mine, yours = vocabularies[side], vocabularies[other]
        rows = np.flatnonzero(mine.article[words[side]] & ~yours.article[words[other]] & (alike < _WITH_ARTICLE))
        bare = np.pad(mine.codes[words[side][rows], 2:], ((0, 0), (0, 2)))
        found[rows] = np.maximum(found[rows], likeness(bare, yours.codes[words[other][rows]]))
    return np.where(found >= _WITH_ARTICLE, found, 0).astype(np.float32)


def _lenient(alike: Floats) -> Floats:
    """Forgive what is lost between an alphabet and a script of consonants or syllables."""
    return (1 - _FOREIGN * (1 - alike)).astype(np.float32)


def patronymics(left: Column, right: Column, a: Places, b: Places) -> Kinds:
    """Say what the fathers' names of each pair say to each other, see `Patronymic`."""
    p, q = left.patronymic[a], right.patronymic[b]
    found = np.where((p == NONE) & (q == NONE), Patronymic.NEITHER, Patronymic.MISSING).astype(np.int8)
    # A middle initial that the other name lacks says nothing: it need not be a father's.
    initial = looked_up(left.vocabulary.initial, p) | looked_up(right.vocabulary.initial, q)
    found[((p == NONE) | (q == NONE)) & initial] = Patronymic.NEITHER
    both = np.flatnonzero((p != NONE) & (q != NONE))
    found[both] = _fathers(left.vocabulary, right.vocabulary, p[both], q[both])
    return found


def _fathers(left: Vocabulary, right: Vocabulary, p: Ids, q: Ids) -> Kinds:
    initial = left.initial[p] | right.initial[q]
    starts = (left.first[p] & right.first[q]) > 0
    same = _meet(left.fathers[p], right.fathers[q])
    known = (left.fathers[p, 0] != NONE) & (right.fathers[q, 0] != NONE)
    alike = same.astype(np.float32)
    rest = np.flatnonzero(~same & ~initial)
    alike[rest] = likeness(left.father_codes[p[rest]], right.father_codes[q[rest]])
    agrees, near = alike >= np.where(known, _ONE_FATHER, 0.82), alike >= np.where(known, 0.85, 0.65)
    by_name = np.where(agrees, Patronymic.AGREES, np.where(near, Patronymic.NEAR, Patronymic.CONTRADICTS))
    by_initial = np.where(starts, Patronymic.INITIAL, Patronymic.CONTRADICTS)
    return np.where(initial, by_initial, by_name).astype(np.int8)


def _meet(mine: npt.NDArray[np.int16], yours: npt.NDArray[np.int16]) -> Bools:
    """Say which rows of ids share one; NONE fills up."""
    found = np.zeros(len(mine), np.bool_)
    for i in range(_used(mine)):
        for j in range(_used(yours)):
            found |= (mine[:, i] == yours[:, j]) & (mine[:, i] != NONE)
    return found


def _used(ids: npt.NDArray[np.int16]) -> int:
    """Give how many columns of a table of ids have any."""
    return int((ids != NONE).any(axis=0).sum())


def _spare(columns: Columns, pairs: Pairs, taken: tuple[Ids, Ids], whole: Places) -> dict[str, Any]:
    """Count the words that have no partner, by what they are: given names and surnames."""
    counts, own = np.zeros((3, len(pairs[0])), np.int8), np.zeros(len(pairs[0]), np.bool_)
    for side, other in ((0, 1), (1, 0)):
        mine, rows = columns[side], pairs[side]
        longer = np.flatnonzero(mine.count[rows] > columns[other].count[pairs[other]])
        words, surname = mine.words[rows[longer]], mine.surname[rows[longer]]
        used = taken[side][longer]
        if len(used) and used.max() >= mine.vocabulary.whole:
            parts = np.append(mine.vocabulary.parts, [[NONE, NONE]], axis=0)[used]
            used = np.concatenate([used, parts[:, :, 0], parts[:, :, 1]], axis=1)
        spare = (words != NONE) & ~(words[:, :, None] == used[:, None, :]).any(axis=2)
        syllables = (looked_up(mine.vocabulary.syllable, words).sum(axis=1) >= mine.count[rows[longer]] - 1)[:, None]
        counts[:, longer] = (spare & ~surname).sum(1), (spare & surname).sum(1), (spare & syllables).sum(1)
        several = columns[other].count[pairs[other][longer]] > 1  # a surname alone says of no name that it is another
        own[longer] = (spare & mine.own[rows[longer]]).any(axis=1) & several
    counts[:, whole], own[whole] = 0, False
    return {"spare_given": counts[0], "spare_surname": counts[1], "spare_syllable": counts[2], "spare_own": own}


@dataclass(frozen=True, slots=True)
class _Wholes:
    """Pairs that are compared as wholes, and how alike they are."""

    rows: Places
    alike: Floats


def _wholes(left: Column, right: Column, a: Places, b: Places) -> _Wholes:
    """Compare a name written without blanks with one that has them: both run together, surname first or as written."""
    run_a, run_b = left.unspaced[a], right.unspaced[b]
    rows = np.flatnonzero((run_a & (run_b | (right.count[b] > 1))) | (run_b & (left.count[a] > 1)))
    if not len(rows):
        return _Wholes(rows, np.zeros(0, np.float32))
    (codes, mine), (other_codes, yours) = _runs(left, a[rows]), _runs(right, b[rows])
    orders = np.repeat(mine, yours.shape[1], axis=1), np.tile(yours, mine.shape[1])
    one, other, where = _each_once(orders[0].ravel(), orders[1].ravel())
    best = likeness(codes[one], other_codes[other])[where].reshape(len(rows), -1).max(axis=1)
    # Two names in one such script are written the same, or are two: what sounds alike need not be.
    unlike = np.array([left.names[i] != right.names[j] for i, j in zip(a[rows], b[rows], strict=True)], np.bool_)
    both = run_a[rows] & run_b[rows]
    return _Wholes(rows, np.where(both & unlike, _HOMOPHONES * best, _lenient(best)).astype(np.float32))


def _runs(names: Column, rows: Places) -> tuple[Codes, Ids]:
    """Run names together: the codes of all that are made so, and the numbers of those of each row, see `Column`."""
    different, where = np.unique(rows, return_inverse=True)
    runs = [names.run_together(at) for at in different]
    number = {sounds: at for at, sounds in enumerate(dict.fromkeys(chain.from_iterable(runs)))}
    return encode(list(number)), np.array([[number[each] for each in run] for run in runs], np.int32)[where]
