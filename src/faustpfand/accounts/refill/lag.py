"""How long after their arrest people are recognised as political prisoners.

A register of today cannot hold who will be recognised tomorrow: of the newest arrests it has only those recognised
fast. Taking its lags as they are would make recognition look faster than it is (right truncation).

Source:
    Lagakos, Barraj and De Gruttola 1988, Biometrika 75; Kalbfleisch and Lawless 1989, JASA 84 (reverse time).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from faustpfand import dates
from faustpfand.accounts.inside.survival import Curve, Durations, Ints, kaplan_meier
from faustpfand.dates import When
from faustpfand.records import Person, Predicate

LEAST = 20
SHOWN_DAYS = (7, 30, 90, 180, 365)
FEW = 5  # where fewer could have been seen so late, F runs wild: the lags end before
_HALF = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """F(t), the share recognised within t days of those recognised within `most` days, with pointwise limits.

    `naive` are the shares as the register has them, `before` the persons recognised before their arrest, who are left
    out, `partial` those of whom a day is not known whole.
    """

    persons: int
    before: int
    partial: int
    most: int
    median: int
    shares: tuple[tuple[int, float, float, float, float], ...]


def lag(persons: Iterable[Person], known_until: date) -> Lag | str:
    """Estimate the lag from arrest to recognition.

    In reverse time lags are left-truncated: with R_i the days from arrest to the newest edition, and T_i the lag,
    F(t) = product over s > t of 1 - d(s) / #{i: T_i <= s <= R_i}. What comes later than the longest R_i nobody can
    tell, so F is among those recognised within `most` days.

    Args:
        persons: of registers that say when somebody was recognised.
        known_until: the day of the newest edition.

    Returns:
        Shares for `SHOWN_DAYS` as (day, share, low, high, naive share); or why none can be given.
    """
    told = [(one.detained, when) for one in persons if one.detained is not None and (when := _recognised(one))]
    whole = [(a.earliest, b.earliest) for a, b in told if a.is_day and b.is_day]
    after = [(a, b) for a, b in whole if a <= b <= known_until]
    if len(after) < LEAST:
        return f"Only {len(after)} persons have a day of arrest and a later one of recognition; {LEAST} are needed."
    lags = np.array([(b - a).days for a, b in after])
    seen = np.array([(known_until - a).days for a, _ in after])
    most = int(np.sort(seen)[-FEW])
    curve = reverse_time(lags[lags <= most], seen[lags <= most])
    return Lag(
        persons=len(after),
        before=sum(b < a for a, b in whole),
        partial=len(told) - len(whole),
        most=most,
        median=next(day for day in range(most + 1) if within(curve, day)[0] >= _HALF),
        shares=tuple((day, *within(curve, day), float((lags <= day).mean())) for day in SHOWN_DAYS if day < most),
    )


def reverse_time(lags: Ints, seen: Ints) -> Curve:
    """Give Kaplan and Meier's curve of the lags in reverse time, -T, late entry at -R; see `within`.

    Args:
        lags: T_i in days, 0 or more.
        seen: R_i >= T_i, how long a lag could have been and still be known.
    """
    late, out = -(seen.astype(np.float64) + 0.5), -lags.astype(np.float64)
    return kaplan_meier(Durations(late, out, np.ones_like(lags)))


def within(curve: Curve, day: int) -> tuple[float, float, float]:
    """Give F(day), the share of lags of at most so many days, with its limits."""
    value, low, high = curve.at(-day - 0.5) or (1.0, 1.0, 1.0)
    return value, low, value if np.isnan(high) else high


def _recognised(person: Person) -> When | None:
    for one in person.statements:
        if one.predicate == Predicate.RECOGNISED:
            try:
                return dates.parse(one.value)
            except ValueError:  # a word instead of a date
                continue
    return None
