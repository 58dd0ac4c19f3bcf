"""Detentions with partial dates, as columns: who was held on which day, surely and possibly.

A person is held at the end of day D if entry <= D < exit. Each of the two days is only known to lie between a first
and a last day. All bounds are sharp: no more can be said without assuming where in its interval a date lies
(Manski 2003, Partial Identification of Probability Distributions).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.int32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

EVER = 0  # before any day
NEVER = date.max.toordinal() + 1  # after any day: still inside on the last
_ROUNDS = 100  # Dinkelbach's ratio settles in a handful


@dataclass(frozen=True, slots=True)
class Spans:
    """First and last day of entry and of exit, as ordinals, one place a person. `NEVER` is not out yet."""

    entry_low: Days
    entry_high: Days
    exit_low: Days
    exit_high: Days

    def __len__(self) -> int:
        return len(self.entry_low)

    def chosen(self, persons: Ints | Bools) -> "Spans":
        """Take some of the persons, by place or by mask."""
        return Spans(*(column[persons] for column in (self.entry_low, self.entry_high, self.exit_low, self.exit_high)))


def spans(rows: Iterable[tuple[int, int, int, int]]) -> Spans:
    """Make columns of (entry low, entry high, exit low, exit high).

    Nobody leaves before he came: an exit's first day is moved up to the entry's, an entry's last day down to the
    exit's. Where that cannot be (the dates are in the wrong order), they stay as they are.
    """
    columns = np.array(list(rows), dtype=np.int32).reshape(-1, 4).T
    entry_low, entry_high, exit_low, exit_high = columns
    in_order = entry_low <= exit_high
    exit_low = np.where(in_order, np.maximum(exit_low, entry_low), exit_low)
    entry_high = np.where(in_order, np.minimum(entry_high, exit_high), entry_high)
    return Spans(entry_low, entry_high, exit_low, exit_high)


@dataclass(frozen=True, slots=True)
class Daily:
    """How many were held at the end of each day from `first` on: at least `low`, at most `high`."""

    first: date
    low: Ints
    high: Ints


def daily(held: Spans, first: date, last: date, groups: Ints | None = None, number: int = 1) -> Daily:
    """Count, for every day of a period, who was surely and who possibly held.

    One pass over the persons and one over the days: each span adds 1 on its first day and takes it back on the day
    after its last.

    Args:
        held: the persons.
        first: first day of the period.
        last: its last day, which is in it.
        groups: a group from 0 to `number - 1` for each person; then `low` and `high` get a row a group.
        number: of groups.
    """
    start, days = first.toordinal(), (last - first).days + 1
    if days < 1:
        raise ValueError(f"{first} is after {last}.")

    def count(begin: Days, end: Days) -> Ints:
        real = begin < end
        a, b = (np.clip(column[real] - start, 0, days) for column in (begin, end))
        if groups is None:
            return np.cumsum(np.bincount(a, minlength=days + 1) - np.bincount(b, minlength=days + 1))[:-1]
        row = groups[real].astype(np.int64) * (days + 1)
        change = np.bincount(row + a, minlength=number * (days + 1)) - np.bincount(
            row + b, minlength=number * (days + 1)
        )
        return np.cumsum(change.reshape(number, days + 1), axis=1)[:, :-1]

    return Daily(first, count(held.entry_high, held.exit_low), count(held.entry_low, held.exit_high))


def stock(held: Spans, on: date) -> tuple[int, int]:
    """Count who was surely and who possibly held at the end of a day."""
    day = on.toordinal()
    surely = (held.entry_high <= day) & (day < held.exit_low)
    possibly = (held.entry_low <= day) & (day < held.exit_high)
    return int(surely.sum()), int(possibly.sum())


def entries(held: Spans, first: date, last: date) -> tuple[int, int]:
    """Count who surely and who possibly entered in a period, both days in it."""
    return _within(held.entry_low, held.entry_high, first, last)


def exits(held: Spans, first: date, last: date) -> tuple[int, int]:
    """Count who surely and who possibly left in a period, both days in it."""
    return _within(held.exit_low, held.exit_high, first, last)


def _within(low: Days, high: Days, first: date, last: date) -> tuple[int, int]:
    start, end = first.toordinal(), last.toordinal()
    return int(((start <= low) & (high <= end)).sum()), int(((low <= end) & (start <= high)).sum())


@dataclass(frozen=True, slots=True)
class Movement:
    """Entries and exits of a period together, with sharp joint bounds.

    `ratio` is entries over exits; its upper bound is None where perhaps nobody left, and it is None altogether where
    surely nobody did.
    """

    inflow: tuple[int, int]
    outflow: tuple[int, int]
    net: tuple[int, int]
    ratio: tuple[float, float | None] | None


def movement(held: Spans, first: date, last: date) -> Movement:
    """Bound inflow, outflow, net and refill ratio of a period, both days in it.

    For each person the set of what may have happened (entered or not, left or not) follows from the two intervals
    and entry <= exit. A weighted sum over persons is smallest where each person's is; the ratio's bounds are the
    smallest and largest r at which the sum of (entered - r left) can be 0.
    """
    each = _feasible(held, first.toordinal(), last.toordinal())
    people = np.bincount(each @ _BITS, minlength=1 << len(_OUTCOMES))
    can = (np.arange(1 << len(_OUTCOMES))[:, None] & _BITS) > 0
    seen = np.flatnonzero(people)  # at most fifteen kinds of person, however many people
    can, people = can[seen], people[seen]
    inflow, outflow, net = (_sums(can, people, weights) for weights in ((1, 0), (0, 1), (1, -1)))
    return Movement(inflow, outflow, net, _ratio(can, people))


_OUTCOMES = np.array([(0, 0), (1, 0), (0, 1), (1, 1)])  # (entered, left)
_BITS = np.array([1, 2, 4, 8])


def _feasible(held: Spans, start: int, end: int) -> Bools:
    """Say for each person which of `_OUTCOMES` may be: shape (persons, 4)."""

    def may(entry: tuple[int, int], exit_: tuple[int, int]) -> Bools:
        entry_low, entry_high = np.maximum(held.entry_low, entry[0]), np.minimum(held.entry_high, entry[1])
        exit_low, exit_high = np.maximum(held.exit_low, exit_[0]), np.minimum(held.exit_high, exit_[1])
        ordered = (entry_low <= exit_high) | (held.entry_low > held.exit_high)
        return (entry_low <= entry_high) & (exit_low <= exit_high) & ordered

    before, inside, after = (EVER, start - 1), (start, end), (end + 1, NEVER)
    neither = may(before, before) | may(before, after) | may(after, after) | may(after, before) & _disordered(held)
    entered = may(inside, after) | may(inside, before) & _disordered(held)
    left = may(before, inside) | may(after, inside) & _disordered(held)
    return np.stack([neither, entered, left, may(inside, inside)], axis=1)


def _disordered(held: Spans) -> Bools:
    return held.entry_low > held.exit_high


def _sums(can: Bools, people: Ints, weights: tuple[int, int]) -> tuple[int, int]:
    value = _OUTCOMES @ np.array(weights)
    low, high = np.where(can, value, 9).min(1), np.where(can, value, -9).max(1)
    return int(low @ people), int(high @ people)


def _ratio(can: Bools, people: Ints) -> tuple[float, float | None] | None:
    """Give the smallest and largest entered / left by Dinkelbach's iteration (1967, Management Science 13)."""
    least_left, most_left = _sums(can, people, (0, 1))
    if most_left == 0:
        return None
    return _extreme(can, people, -1), (None if least_left == 0 else _extreme(can, people, 1))


def _extreme(can: Bools, people: Ints, sign: int) -> float:
    """Find the ratio r at which the best outcomes for sign * (entered - r left) have just that ratio."""
    r = 0.0
    for _ in range(_ROUNDS):
        value = sign * (_OUTCOMES[:, 0] - r * _OUTCOMES[:, 1])
        # Among equals take who left, so that the divisor is not 0.
        best = np.where(can, value + 1e-12 * _OUTCOMES[:, 1], -np.inf).argmax(1)
        entered, left = people @ _OUTCOMES[best]
        new = float(entered) / float(left) if left else r
        if new == r:
            break
        r = new
    return r


def merged(held: Spans, components: Sequence[Sequence[int]], places: Sequence[int]) -> Spans:
    """Give columns for a lower bound where some persons may be one: at least one of each component is somebody.

    A component's people count, together, on every day on which one of them was surely held: one row a stretch of
    such days, which serves `low` of a stock alone. Their entries and exits are no sure ones.

    Args:
        held: all persons.
        components: groups of places that may each be one person.
        places: the persons to take; all of a component or none.
    """
    tied = {at for component in components for at in component}
    alone = np.array([at for at in places if at not in tied], dtype=np.int64)
    rows: list[tuple[int, int, int, int]] = []
    for component in components:
        surely = [(int(held.entry_high[at]), int(held.exit_low[at])) for at in component]
        rows += [(EVER, begin, end, NEVER) for begin, end in _union([one for one in surely if one[0] < one[1]])]
    kept, more = held.chosen(alone), Spans(*np.array(rows, dtype=np.int32).reshape(-1, 4).T)
    return Spans(*(np.concatenate([getattr(kept, name), getattr(more, name)]) for name in _COLUMNS))


_COLUMNS = ("entry_low", "entry_high", "exit_low", "exit_high")


def _union(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(stretches):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((begin, end))
    return joined
