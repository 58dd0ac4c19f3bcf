"""Linking lists of people: the pairs that a person should look at, best first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from faustpfand import dates, names
from faustpfand.dates import When
from faustpfand.names import UNSURE, Comparison, Match, Patronymic
from faustpfand.resolve import births
from faustpfand.sentences import sentence

Places = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float32]

_TIE: Final = 1.6  # odds that differ by less than this factor rank nobody
_NEAREST: Final = 0.00005  # scores are told to four digits
_ONE_FATHER: Final = (Patronymic.AGREES, Patronymic.NEAR)
COLUMNS: Final = ("left_id", "right_id", "score", "verdict", "reasons")


@dataclass(frozen=True, slots=True)
class Entry:
    """One written name of a person in a list, with what tells namesakes apart where it is known.

    A person with several written names has several entries under one id.
    """

    id: str
    name: str
    born: When | None = None
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two ids that may be one person, with how likely that is by their most alike names."""

    left: str
    right: str
    match: Match


@dataclass(frozen=True, slots=True)
class _List:
    """A list in columns."""

    ids: Sequence[str]
    names: Sequence[str]
    born: Sequence[When | None]
    gender: Sequence[str]


def link(
    left: Sequence[Entry], right: Sequence[Entry], *, floor: float = UNSURE, one_to_one: bool = False
) -> list[Candidate]:
    """Propose who in one list is who in another.

    Args:
        left: one list.
        right: the other.
        floor: the lowest score to propose, 0 to 1; names that only lack the other's patronymic count as `UNSURE`.
        one_to_one: give each id at most one partner, the best pairs first; who has several equally likely ones gets
            one of them with the score shared out among them.

    Returns:
        Pairs of ids with their most alike names, best first, each pair once.
    """
    return _candidates(_linked(_columns(left), _columns(right), floor=floor, one_to_one=one_to_one))


def within(entries: Sequence[Entry], *, floor: float = UNSURE) -> list[Candidate]:
    """Propose who stands in one list twice.

    Args:
        entries: the list.
        floor: the lowest score to propose, 0 to 1.

    Returns:
        Pairs of different ids, the smaller first, best pairs first, each once.
    """
    both = _columns(entries)
    return _candidates(_linked(both, both, floor=floor, itself=True))


@names.without_collector
def link_columns(left: pl.DataFrame, right: pl.DataFrame, *, one_to_one: bool = False) -> pl.DataFrame:
    """Propose who in one list is who in another, in columns.

    Args:
        left: columns `id` and `name`, and `birth_date` and `gender` where known; null or empty where not. An Arrow
            table becomes a frame by `polars.DataFrame(table)`, without copying.
        right: the same.
        one_to_one: see `link`.

    Returns:
        Columns `left_id`, `right_id`, `score`, `verdict`, `reasons`, best pairs first; pairs that are different are
        left out. `to_arrow()` gives an Arrow table.

    Raises:
        ValueError: a birth date can't be read; the message says which.
    """
    found = _linked(_from_frame(left), _from_frame(right), floor=UNSURE, one_to_one=one_to_one)
    said = [" ".join(reasons) for reasons in found.reasons()]
    scores, verdicts = names.rounded(found.scores), names.verdicts(found.scores, found.undecided)
    columns = (found.left_ids, found.right_ids, scores, verdicts, said)
    schema = dict(zip(COLUMNS, (pl.String, pl.String, pl.Float64, pl.String, pl.String), strict=True))
    return pl.DataFrame(dict(zip(COLUMNS, columns, strict=True)), schema)


def equally_likely(one: float, other: float) -> bool:
    """Say whether two scores lie so near that neither is likelier."""
    low, high = sorted(min(max(score, _NEAREST), 1 - _NEAREST) for score in (one, other))
    return high / (1 - high) <= _TIE * low / (1 - low)


@dataclass(frozen=True, slots=True)
class _Linked:
    """Pairs that were kept, best first."""

    lists: tuple[_List, _List]
    compared: Comparison
    pairs: tuple[Places, Places]
    scores: Floats
    undecided: npt.NDArray[np.bool_]
    births: Floats
    tied: npt.NDArray[np.int32]

    @property
    def left_ids(self) -> list[str]:
        return [self.lists[0].ids[at] for at in self.pairs[0]]

    @property
    def right_ids(self) -> list[str]:
        return [self.lists[1].ids[at] for at in self.pairs[1]]

    def reasons(self) -> Iterator[tuple[str, ...]]:
        left, right = self.lists
        for said, a, b, birth, tied in zip(
            self.compared.reasons(self.pairs), *self.pairs, self.births, self.tied, strict=True
        ):
            dated = births.birth_reason(float(birth), left.born[a], right.born[b])
            alike = sentence("%(number)d people fit equally well.", number=int(tied)) if tied > 1 else None
            yield (*said, *(each for each in (dated, alike) if each))


def _candidates(found: _Linked) -> list[Candidate]:
    rows = zip(found.left_ids, found.right_ids, found.scores, found.reasons(), found.undecided, strict=True)
    return [
        Candidate(left, right, Match(round(float(score), 4), said, undecided=bool(open_)))
        for left, right, score, said, open_ in rows
    ]


def _columns(entries: Iterable[Entry]) -> _List:
    rows = [(one.id, one.name, one.born, one.gender) for one in entries]
    ids, written, born, gender = map(list, zip(*rows, strict=True)) if rows else ([], [], [], [])
    return _List(ids, written, born, gender)


def _from_frame(frame: pl.DataFrame) -> _List:
    def texts(column: str) -> list[str]:
        if column not in frame.columns:
            return [""] * len(frame)
        return frame[column].cast(pl.String).fill_null("").str.strip_chars().to_list()

    written = texts("birth_date")
    read = {text: dates.parse_written(text) if text else None for text in set(written)}
    return _List(texts("id"), texts("name"), [read[text] for text in written], texts("gender"))


def _linked(left: _List, right: _List, *, floor: float, one_to_one: bool = False, itself: bool = False) -> _Linked:
    compared = names.comparison(left.names, right.names) if not itself else names.comparison_within(left.names)
    pairs = names.candidates(compared.left, compared.right)
    if itself:
        pairs = _once(pairs, left.ids)
    by_birth = births.birth_evidence(births.bounds(left.born)[pairs[0]], births.bounds(right.born)[pairs[1]])
    by_gender = births.gender_evidence(left.gender, right.gender, pairs)
    weighed = births.joined(compared.evidence(pairs), by_birth, by_gender)
    scores = names.probability(weighed.odds)
    shown = np.where(weighed.undecided, np.maximum(scores, UNSURE), scores)
    # Who has one name in each list is his own best pair; all others wait for the best of theirs.
    at = np.flatnonzero((shown >= floor) | _repeated(left.ids)[pairs[0]] | _repeated(right.ids)[pairs[1]])
    some = pairs[0][at], pairs[1][at]
    kept = at[_best(some, scores[at], compared.fathers(some), (left.ids, right.ids))]
    kept = kept[shown[kept] >= floor]
    tied = np.ones(len(kept), np.int32)
    if one_to_one:
        kept, tied = _one_to_one(kept, pairs, scores, (left.ids, right.ids))
    shared, most = ((each[kept] / tied).astype(np.float32) for each in (scores, shown))
    order = np.flatnonzero(most >= floor)
    order = order[np.argsort(-shared[order], kind="stable")]
    kept, shared, tied = kept[order], shared[order], tied[order]
    some = pairs[0][kept], pairs[1][kept]
    return _Linked((left, right), compared, some, shared, weighed.undecided[kept], by_birth[kept], tied)


def _repeated(ids: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Mark the ids that stand in a list several times."""
    return pl.Series(ids, dtype=pl.String).is_duplicated().to_numpy()


def _once(pairs: tuple[Places, Places], ids: Sequence[str]) -> tuple[Places, Places]:
    """Keep of each pair of ids the one with the smaller id first, and nobody beside himself."""
    rank = np.unique(np.array(ids, dtype=object).astype(str), return_inverse=True)[1] if ids else np.zeros(0, np.intp)
    kept = rank[pairs[0]] < rank[pairs[1]]
    return pairs[0][kept], pairs[1][kept]


def _best(
    pairs: tuple[Places, Places],
    scores: Floats,
    fathers: npt.NDArray[np.int8],
    ids: tuple[Sequence[str], Sequence[str]],
) -> Places:
    """Give each pair of ids once, best first, by its most alike names.

    Where a person has several, names that tell the father decide before a bare name that could be anybody's.
    """
    left, right = (
        pl.Series([side[at] for at in place], dtype=pl.String) for side, place in zip(ids, pairs, strict=True)
    )
    rank = np.select([np.isin(fathers, _ONE_FATHER), fathers == Patronymic.CONTRADICTS], [0, 1], 2).astype(np.int8)
    frame = pl.DataFrame({"score": scores, "rank": rank, "left": left, "right": right}).with_row_index("at")
    by = ["rank", "score", "left", "right", "at"]
    ordered = frame.sort(by, descending=[False, True, False, False, False])
    once = ordered.unique(["left", "right"], keep="first", maintain_order=True)
    best = once.sort(by[1:], descending=[True, False, False, False])
    return best["at"].to_numpy().astype(np.intp)


def _one_to_one(
    kept: Places, pairs: tuple[Places, Places], scores: Floats, ids: tuple[Sequence[str], Sequence[str]]
) -> tuple[Places, npt.NDArray[np.int32]]:
    """Choose the best pairs of people who have no partner yet, and count the partners that fit equally well."""
    left, right = ([side[at] for at in places[kept]] for side, places in zip(ids, pairs, strict=True))
    chosen: list[int] = []
    taken_left: set[str] = set()
    taken_right: set[str] = set()
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        if one not in taken_left and other not in taken_right:
            taken_left.add(one)
            taken_right.add(other)
            chosen.append(at)
    tied = np.maximum(_equal(left, scores[kept], chosen), _equal(right, scores[kept], chosen))
    return kept[np.array(chosen, np.intp)], tied


def _equal(ids: Sequence[str], scores: Floats, chosen: Sequence[int]) -> npt.NDArray[np.int32]:
    """Count for each chosen pair how many pairs of the same id score as high."""
    best = {ids[at]: float(scores[at]) for at in chosen}
    pairs = zip(ids, map(float, scores), strict=True)
    count = Counter(one for one, score in pairs if one in best and equally_likely(score, best[one]))
    return np.array([count[ids[at]] for at in chosen], np.int32)
