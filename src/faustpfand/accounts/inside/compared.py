"""Who leaves sooner: groups of one register compared by hazard ratios, and by who had left by which way in the end.

Neither alone tells it: a way out can be rarer because it is slower, or because another one comes first (Putter et al.
2007, Stat. Med. 26).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from faustpfand.accounts.inside import survival
from faustpfand.accounts.inside.cox import CoxFit, cox, proportional
from faustpfand.accounts.inside.stays import CannotTell, Observed, observed, too_few
from faustpfand.accounts.inside.survival import Bools, Durations, Floats
from faustpfand.accounts.stocks.breakdown import FIELDS, NOT_TOLD
from faustpfand.accounts.stocks.stock import Register
from faustpfand.accounts.waves import Wave
from faustpfand.accounts.ways import Way
from faustpfand.records import Person

LEAST_PERSONS = 20
LEAST_EXITS = (
    10  # for each ratio; with fewer, ratios and their limits are off (Peduzzi et al. 1995, J. Clin. Epidemiol. 48)
)
SHOWN_DAYS = (365, 1_095)
_MOST_CHARGES = 12  # the commonest; more cannot be told apart

Groups = frozenset[str]
_Column = tuple[str, str, str, Bools]  # field, group, against, who is in the group


def _year(person: Person, on: date) -> Groups:  # noqa: ARG001 - one form for all fields
    return frozenset([str(on.year)])


# A person's groups on the day of detention. Recognition is no field: who was never recognised is told of only when out.
BY: Mapping[str, Callable[[Person, date], Groups]] = {
    **{name: FIELDS[name] for name in ("sex", "age", "charge", "region")},
    "year": _year,
}
SEVERAL = frozenset(["charge"])  # a person has several at once: each against all who have it not


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Persons of one group; `left_by` is the share out by each way after so many days, with its limits."""

    field: str
    name: str
    persons: int
    exits: int
    median: float | None
    left_by: Mapping[int, Mapping[Way, tuple[float, float, float]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """The hazard of a group over that of `against` ("" for all without it), all other fields asked for held equal.

    `p_changes` is that of the check of proportional hazards: a small one says that the ratio changes over time.
    """

    field: str
    group: str
    against: str
    exits: int
    estimate: float
    low: float
    high: float
    p_changes: float | None


@dataclass(frozen=True, slots=True)
class Hazards:
    """Ratios of the hazard of leaving by one way, or by any."""

    persons: int
    exits: int
    ratios: tuple[Ratio, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Groups compared. `any_way` and `by_way` hold ratios, or why there are none; `not_told` persons have no group.

    `log_rank_p` is for the first field alone, without holding others equal; None where persons have several groups.
    """

    fields: tuple[str, ...]
    persons: int
    not_told: int
    groups: tuple[Group, ...]
    any_way: Hazards | CannotTell
    by_way: Mapping[Way, Hazards | CannotTell]
    log_rank_p: float | None
    synthetic: bool = False


def compared(
    register: Register, fields: Sequence[str], waves: Sequence[Wave] = (), since: date | None = None
) -> Compared | CannotTell:
    """Compare how soon, and by which way, groups leave.

    Args:
        register: a country's persons, read with what the fields need.
        fields: keys of `BY`; ratios of each hold the others equal.
        waves: of the country.
        since: as for `inside`.

    Returns:
        Ratios by Cox's regression, ties by Efron; for one way out the others are censored. A group of fewer than
        `LEAST_PERSONS`, or with fewer than `LEAST_EXITS` exits, gets no ratio.
    """
    found = observed(register, waves, since)
    if (reason := too_few(found)) is not None:
        return CannotTell(reason)
    told = {name: [BY[name](one, _day(one)) for one in found.persons] for name in fields}
    known = np.array([all(_is_told(name, told[name][at]) for name in fields) for at in range(len(found.persons))])
    if known.sum() < LEAST_PERSONS:
        return CannotTell(
            f"Of {len(found.persons)} persons whose stay is known only {int(known.sum())} have "
            f"{' and '.join(fields)} told; {LEAST_PERSONS} are needed."
        )
    begun, inside_still = _begun(found, known)
    labels = {name: [groups for groups, one in zip(told[name], inside_still, strict=True) if one] for name in fields}
    ways = [way for way in Way if (begun.event == way).any()]
    return Compared(
        fields=tuple(fields),
        persons=len(begun),
        not_told=int((~known).sum()),
        groups=tuple(_groups(begun, labels, ways)),
        any_way=_hazards(begun, labels, None),
        by_way={way: _hazards(begun, labels, way) for way in ways},
        log_rank_p=_log_rank(begun, labels[fields[0]]) if fields[0] not in SEVERAL else None,
        synthetic=register.is_synthetic,
    )


def _day(person: Person) -> date:
    return person.detained.earliest if person.detained is not None else date.min


def _is_told(field: str, groups: Groups) -> bool:
    return NOT_TOLD not in groups and (field in SEVERAL or len(groups) == 1)


def _begun(found: Observed, known: Bools) -> tuple[Durations, list[bool]]:
    """Keep whoever's groups are told, from when on enough people are at risk; say who of all persons that is."""
    stays = found.stays
    begun, start = survival.well_begun(Durations(stays.entry[known], stays.exit[known], stays.event[known]))
    return begun, [bool(one) for one in known & (stays.exit > start)]


def _groups(stays: Durations, labels: Mapping[str, Sequence[Groups]], ways: Sequence[Way]) -> Iterator[Group]:
    for field, told in labels.items():
        persons = Counter(name for groups in told for name in groups)
        for name in sorted(persons):
            own = _only(stays, np.array([name in groups for groups in told]))
            curve = survival.kaplan_meier(own) if (own.event > 0).any() else None
            yield Group(
                field=field,
                name=name,
                persons=persons[name],
                exits=int((own.event > 0).sum()),
                median=survival.median(curve)[0] if curve is not None else None,
                left_by={day: dict(_left_by(own, ways, day)) for day in SHOWN_DAYS},
            )


def _left_by(own: Durations, ways: Sequence[Way], day: int) -> Iterator[tuple[Way, tuple[float, float, float]]]:
    """Give who had left by each way on a day that the group was followed to; nothing beyond it."""
    if len(own) < LEAST_PERSONS or not (own.event > 0).any() or own.exit.max() < day:
        return
    for way in ways:
        yield way, survival.aalen_johansen(own, way).at(day) or (0.0, 0.0, 0.0)


def _only(stays: Durations, chosen: Bools) -> Durations:
    return Durations(stays.entry[chosen], stays.exit[chosen], stays.event[chosen])


def _hazards(stays: Durations, labels: Mapping[str, Sequence[Groups]], way: Way | None) -> Hazards | CannotTell:
    """Fit one Cox model over all fields; groups that are too small are left out with their persons."""
    happened = stays.event > 0 if way is None else stays.event == way
    large = {field: _large(told, happened) for field, told in labels.items()}
    names = [f"{field} {name}" for field, told in labels.items() for name in sorted({n for one in told for n in one})
             if name not in large[field]]  # fmt: skip
    kept = np.array([
        all(field in SEVERAL or labels[field][at] <= large[field].keys() for field in labels)
        for at in range(len(stays))
    ])  # fmt: skip
    columns = _apart(list(_columns(labels, large, kept)), kept)
    names += [
        f"{field} {name} (not to be told apart)"
        for field in SEVERAL & labels.keys()
        for name in large[field]
        if name not in {group for _, group, _, _ in columns}
    ]
    exits = int((happened & kept).sum())
    if not columns:
        return CannotTell(
            f"No two groups have {LEAST_PERSONS} persons and {LEAST_EXITS} exits each; all have "
            f"{int(happened.sum())} exits."
        )
    if exits < LEAST_EXITS * len(columns):
        return CannotTell(f"{exits} exits are too few for {len(columns)} ratios; it takes {LEAST_EXITS} for each.")
    x = np.stack([column for _, _, _, column in columns], axis=1)[kept].astype(float)
    own = _only(stays, kept)
    fit = cox(own, x, None if way is None else int(way))
    if fit is None:
        return CannotTell("The groups cannot be told apart in these stays: the likelihood has no single peak.")
    return Hazards(len(own), exits, tuple(_ratios(columns, (own, x, fit), happened[kept], way)), tuple(names))


def _large(told: Sequence[Groups], happened: Bools) -> Counter[str]:
    """Give the groups with persons and exits enough, and their exits, the commonest first."""
    persons = Counter(name for groups in told for name in groups)
    exits = Counter(name for groups, out in zip(told, happened, strict=True) if out for name in groups)
    enough = [name for name, number in persons.most_common() if number >= LEAST_PERSONS and exits[name] >= LEAST_EXITS]
    return Counter({name: exits[name] for name in enough})


def _columns(
    labels: Mapping[str, Sequence[Groups]], large: Mapping[str, Counter[str]], kept: Bools
) -> Iterator[_Column]:
    """Give (field, group, against, who is in it): against the largest group, or against all without it."""
    for field, told in labels.items():
        names = list(large[field])
        if field in SEVERAL:
            for name in names[:_MOST_CHARGES]:
                column = np.array([name in groups for groups in told])
                if LEAST_PERSONS <= (column & kept).sum() <= kept.sum() - LEAST_PERSONS:
                    yield field, name, "", column
        else:
            for name in sorted(names[1:]):
                yield field, name, names[0], np.array([name in groups for groups in told])


def _apart(columns: Sequence[_Column], kept: Bools) -> list[_Column]:
    """Drop what the columns before say already: a charge that only ever comes with others, or whenever they do not."""
    found: list[_Column] = []
    for one in columns:
        x = np.stack([np.ones(int(kept.sum())), *(column[kept] for *_, column in [*found, one])], axis=1)
        if np.linalg.matrix_rank(x) == x.shape[1]:
            found.append(one)
    return found


def _ratios(
    columns: Sequence[_Column],
    fitted: tuple[Durations, Floats, CoxFit],
    happened: Bools,
    way: Way | None,
) -> Iterator[Ratio]:
    stays, x, fit = fitted
    check = proportional(stays, x, fit, None if way is None else int(way))
    for at, (field, group, against, _) in enumerate(columns):
        estimate, low, high = fit.ratio(at)
        yield Ratio(
            field=field,
            group=group,
            against=against,
            exits=int(happened[x[:, at] > 0].sum()),
            estimate=estimate,
            low=low,
            high=high,
            p_changes=check.p[at] if check is not None else None,
        )


def _log_rank(stays: Durations, told: Sequence[Groups]) -> float | None:
    """Compare all groups of a field at once; None with fewer than two that have exits and persons enough."""
    large = _large(told, stays.event > 0)
    parts = [_only(stays, np.array([name in groups for groups in told])) for name in large]
    return survival.log_rank(parts).p if len(parts) > 1 else None
