"""How many no list names: every method beside the others, or why it cannot tell."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from faustpfand.accounts.unlisted import floors, graphs, latent, loglinear, profile, selection
from faustpfand.accounts.unlisted.floors import Floor
from faustpfand.accounts.unlisted.table import Bools, CaptureTable, Frequencies, Ints
from faustpfand.accounts.unlisted.two_lists import chapman, pair

METHODS = ("bic_bootstrap", "dga", "lcmcr")
LEAST_LISTS = 3
LEAST_OVERLAP = 10  # people on two lists or more; all estimates hang on them
_Z = 1.959964  # of 95 per cent
APART = 2.0  # models that fit alike and differ by this factor in n_0 do not tell N
_COMPLETE = 0.2  # so likely may the graph be of which the data say nothing about n_0
_AVOIDING = 4.6  # with so many expected in common, none in common has a chance of 1 in 100
# Of the bootstrap, by the number of lists: limits of 1,000 samples vary by some per cent, and small tables are fast.
SAMPLES = {3: 10_000, 4: 5_000, 5: 4_000}
SAMPLES_STEPWISE, SAMPLES_MANY = 1_000, 200
_MANY_LISTS = 8  # with more, a table has hundreds or thousands of histories
_MOST_DOWNHILL, _DOWNHILL_SAMPLES = 8, 400  # lists and samples: it fits all neighbours at each step of each sample


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What one method says of N, in persons, with its 95 per cent interval. `details` are for who wants to check."""

    estimate: float
    low: float
    high: float
    model: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a method cannot tell."""

    reason: str


LEFT_OUT = Refusal("It was left out on request.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainChains:
    """What the latent classes' plain sampler says of N, over whatever lengths; `agree` is False where nothing follows.

    `medians` are the smallest and largest of a single chain.
    """

    estimate: float
    low: float
    high: float
    lengths: latent.Lengths
    rhat: float
    effective_size: float
    medians: tuple[float, float]
    agree: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlisted:
    """All methods side by side. `stop` are reasons to print nothing but `observed` and `floor`."""

    lists: tuple[str, ...]
    table: CaptureTable | Frequencies
    floor: Floor | None
    floors: tuple[Floor, ...]
    methods: Mapping[str, Estimate | Refusal]
    stop: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    by_xi: Mapping[float, float] | None = None
    linkages: int = 0
    plain_chains: PlainChains | None = None

    @property
    def observed(self) -> int:
        """How many people stand on at least one list."""
        return self.table.n

    @property
    def range(self) -> tuple[float, float] | None:
        """From the floor for unequal lists to the highest upper limit of any method; None where none gave one.

        Where the floor lies above all limits, which is a reason to stop, it is the other end.
        """
        found = [one for one in self.methods.values() if isinstance(one, Estimate)]
        if not found:
            return None
        floor = self.floor.estimate if self.floor else min(one.low for one in found)
        high = max(one.high for one in found)
        return min(floor, high), max(floor, high)


def unlisted(
    table: CaptureTable | Frequencies, *, seed: int = 1, samples: int | None = None, without: Collection[str] = ()
) -> Unlisted:
    """Run every method on one table.

    Args:
        table: captures of people of one definition, in one place, on one date; or frequencies, which only give floors.
        seed: of the bootstrap and of the latent classes: the same seed gives the same answer.
        samples: of the bootstrap; by the number of lists if left out.
        without: methods of `METHODS` to leave out.

    Returns:
        Each method's estimate or its refusal; never an exception for data that are too thin.
    """
    if isinstance(table, Frequencies):
        return _frequencies(table)
    table = table.kept()
    tried = (floors.unequal_lists(table), floors.equal_lists(table), floors.counted(table))
    found = tuple(one for one in tried if one is not None)
    if reason := _too_thin(table):
        methods: dict[str, Estimate | Refusal] = dict.fromkeys(METHODS, Refusal(reason))
    else:
        number = samples or SAMPLES.get(table.k, SAMPLES_STEPWISE if table.k <= _MANY_LISTS else SAMPLES_MANY)
        methods = {name: _method(name, table, seed, number, without) for name in METHODS}
    reasons = (reason,) if reason else (*_reasons_to_stop(table, methods), *_above_all(tried[0], methods))
    return Unlisted(
        lists=table.lists,
        table=table,
        floor=tried[0],
        floors=found,
        methods=methods,
        stop=reasons,
        notes=tuple(_notes(table)),
        by_xi=floors.by_highest_interaction(table),
    )


def plain_chains(
    table: CaptureTable | Frequencies, lengths: latent.Lengths | None = None, *, seed: int = 1
) -> PlainChains | None:
    """Draw the latent classes as the R package LCMCR does, for whoever compares; None where the table is too thin.

    Args:
        table: as `unlisted` takes it.
        lengths: by default those of the reference figures, which take minutes.
        seed: of everything that is drawn.
    """
    if isinstance(table, Frequencies) or _too_thin(table.kept()):
        return None
    of = lengths or latent.Lengths()
    drawn = latent.plain(table.kept(), of, seed=seed)
    return PlainChains(
        estimate=drawn.quantile(0.5),
        low=drawn.quantile(0.025),
        high=drawn.quantile(0.975),
        lengths=of,
        rhat=drawn.rhat,
        effective_size=drawn.ess,
        medians=drawn.between,
        agree=drawn.converged,
    )


def _frequencies(table: Frequencies) -> Unlisted:
    reason = "The table tells how often people were met and keeps no lists: only a floor can be given."
    chao = floors.counted(table)
    return Unlisted(
        lists=(),
        table=table,
        floor=chao,
        floors=tuple(one for one in (chao, floors.counted_corrected(table)) if one),
        methods=dict.fromkeys(METHODS, Refusal(reason)),
        stop=(reason,),
        notes=(f"Zelterman's point, which is no floor: {point:,.0f}.",) if (point := floors.zelterman(table)) else (),
    )


def _too_thin(table: CaptureTable) -> str:
    """Say why nothing can be estimated; empty where something can."""
    if table.n == 0:
        return "Nobody stands on any list."
    if table.k < LEAST_LISTS:
        lists = "1 list names" if table.k == 1 else f"{table.k} lists name"
        return f"{lists} anybody; it takes {LEAST_LISTS} to see whether lists depend on each other."
    if table.overlap < LEAST_OVERLAP:
        return f"Only {table.overlap} people stand on two lists or more; it takes {LEAST_OVERLAP}."
    for at, name in enumerate(table.lists):
        others = table.n - table.cells[1 << at]
        expected = table.totals[at] * (others / table.n)
        if table.totals[at] == table.cells[1 << at] and expected > _AVOIDING:
            return (
                f"{name} names nobody whom any other list names, where some {expected:.0f} would be expected: "
                "it seems to be about other people. Leave it out, or say what it lists."
            )
    return ""


def _method(name: str, table: CaptureTable, seed: int, samples: int, without: Collection[str]) -> Estimate | Refusal:
    if name in without:
        return LEFT_OUT
    run: Mapping[str, Callable[[CaptureTable, int, int], Estimate | Refusal]] = {
        "bic_bootstrap": _bic_bootstrap,
        "dga": _dga,
        "lcmcr": _lcmcr,
    }
    return run[name](table, seed, samples)


def _bic_bootstrap(table: CaptureTable, seed: int, samples: int) -> Estimate | Refusal:
    by_bic = table.k <= selection.BY_BIC[1]
    run = selection.by_bic if by_bic else selection.stepwise
    chosen = run(table, samples=samples, seed=seed)
    if chosen is None:
        return Refusal("No log-linear model has an estimate that exists and is identifiable: the table is too sparse.")
    if not chosen.limits:
        share = f"{chosen.failed:.0%}"
        return Refusal(f"In {share} of the bootstrap samples no model could be fitted: the table is too sparse.")
    low, high = chosen.limits[0.95]
    return Estimate(
        estimate=chosen.n_hat,
        low=low,
        high=high,
        model=chosen.model,
        details={
            "chosen_by": "BIC over all hierarchical models" if by_bic else "stepwise, pairs of lists, p < 0.02",
            "limits_80": list(chosen.limits[0.8]),
            "models_within_2": [{"model": one.model, "n": one.n_hat, "bic": one.bic} for one in chosen.near],
            "average_by_bic": chosen.average,
            "admissible_models": chosen.admissible,
            "models": chosen.models,
            "samples": samples,
            "samples_failed": chosen.failed,
            "given_the_model": _given_the_model(table, chosen.terms),
            "downhill_by_bic": None if by_bic else _downhill(table, seed, samples),
        },
    )


def _downhill(table: CaptureTable, seed: int, samples: int) -> Mapping[str, object] | None:
    """Give the other way to search many models, where they are too many to look at all: it often ends elsewhere."""
    if table.k > _MOST_DOWNHILL:
        return None
    chosen = selection.downhill(table, order=2, samples=min(samples, _DOWNHILL_SAMPLES), seed=seed)
    if chosen is None:
        return None
    low, high = chosen.limits.get(0.95, (None, None))
    return {"model": chosen.model, "estimate": chosen.n_hat, "low": low, "high": high}


def _given_the_model(table: CaptureTable, terms: Bools) -> Mapping[str, object]:
    """Give what other programs print, which takes the model for granted: by Poisson and by multinomial likelihood."""
    fits = loglinear.fit(table.cells, terms)
    n_0, wide = float(fits.unlisted[0]), float(np.exp(_Z * fits.se[0]))
    profiled = profile.multinomial(table, terms)
    return {
        "poisson": {"estimate": table.n + n_0, "low": table.n + n_0 / wide, "high": table.n + n_0 * wide},
        "multinomial_profile": None
        if profiled is None
        else {"estimate": profiled.estimate, "low": profiled.low, "high": profiled.high},
    }


def _dga(table: CaptureTable, seed: int, samples: int) -> Estimate | Refusal:  # noqa: ARG001 - one form for all
    if table.k > graphs.MOST_LISTS:
        return Refusal(f"Graphs of {table.k} lists are too many to average; it takes {graphs.MOST_LISTS} or fewer.")
    posterior = graphs.average(table)
    rest, doubled = graphs.average(table, complete=False), graphs.average(table, delta=2.0 ** (1 - table.k))
    if posterior.last_cell > 1e-3:
        return Refusal(f"The posterior runs off the grid at {graphs.REACH} times the people seen: no upper limit.")
    top, probability = posterior.graphs[0]
    return Estimate(
        estimate=posterior.quantile(0.5),
        low=posterior.quantile(0.025),
        high=posterior.quantile(0.975),
        model=f"average over graphs, likeliest {top.name(table.k)}",
        details={
            "delta": 2.0**-table.k,
            "graphs": graphs.likeliest(posterior, table.k),
            "likeliest": probability,
            "complete_graph": posterior.complete,
            "without_complete_graph": [rest.quantile(p) for p in (0.5, 0.025, 0.975)],
            "delta_doubled": [doubled.quantile(p) for p in (0.5, 0.025, 0.975)],
            "mean": posterior.mean,
            "mode": posterior.mode,
            "mass_in_last_cell": posterior.last_cell,
        },
    )


def _lcmcr(table: CaptureTable, seed: int, samples: int) -> Estimate | Refusal:  # noqa: ARG001 - one form for all
    drawn = latent.sample(table, seed=seed)
    low, high = drawn.between
    if not drawn.converged:
        return Refusal(
            f"The chains disagree (R-hat {drawn.rhat:.3f}, effective size {drawn.ess:.0f}; their medians go from "
            f"{low:,.0f} to {high:,.0f}): no result."
        )
    return Estimate(
        estimate=drawn.quantile(0.5),
        low=drawn.quantile(0.025),
        high=drawn.quantile(0.975),
        model=f"latent classes, at most {latent.CLASSES}",
        details={
            "rhat": drawn.rhat,
            "effective_size": drawn.ess,
            "medians_between": [low, high],
            "populations": latent.POPULATIONS,
        },
    )


def _reasons_to_stop(table: CaptureTable, methods: Mapping[str, Estimate | Refusal]) -> Iterator[str]:
    bic, dga, lcmcr = (methods[name] for name in METHODS)
    yield from _lists_that_tell_nothing(table)
    if isinstance(bic, Estimate):
        near: list[dict[str, float]] = bic.details["models_within_2"]  # type: ignore[assignment]
        n_0 = [one["n"] - table.n for one in near]
        if max(n_0) > APART * min(n_0):
            yield (
                f"Models that fit alike differ by more than a factor {APART:.0f} in the unlisted: "
                f"from {min(n_0):,.0f} to {max(n_0):,.0f}."
            )
        for name, n_hat in _left_out(table):
            if not bic.low <= n_hat <= bic.high:
                yield f"Without {name} the estimate would be {n_hat:,.0f}, outside {bic.low:,.0f} to {bic.high:,.0f}."
    if (
        isinstance(lcmcr, Refusal)
        and lcmcr != LEFT_OUT
        and isinstance(dga, Estimate)
        and float(str(dga.details["complete_graph"])) > _COMPLETE
    ):
        yield "The latent classes give no result, and the graph that says nothing of the unlisted is likely."


def _above_all(floor: Floor | None, methods: Mapping[str, Estimate | Refusal]) -> Iterator[str]:
    highs = [one.high for one in methods.values() if isinstance(one, Estimate)]
    if floor is not None and highs and floor.estimate > max(highs):
        yield (
            f"The floor, {floor.estimate:,.0f}, lies above every method's upper limit, {max(highs):,.0f} at most: "
            "the lists depend on each other in a way that the models leave out."
        )


def _lists_that_tell_nothing(table: CaptureTable) -> Iterator[str]:
    """Find lists that are one, and lists that hold all others: no overlap tells anything of whom they miss."""
    for i, name in enumerate(table.lists):
        if table.totals[i] == table.n:
            yield f"{name} names everybody whom any list names: the others say nothing of whom it misses."
        for j in range(i + 1, table.k):
            if table.totals[i] == table.totals[j] == pair(table, i, j).cells[3]:
                yield f"{name} and {table.lists[j]} name the very same people: they are one list. Merge them."


def _left_out(table: CaptureTable) -> Iterator[tuple[str, float]]:
    """Give N by the same choice of model without each list; with two left, by Chapman."""
    for at, name in enumerate(table.lists):
        rest = table.without(at)
        if rest.k == 2:
            if rest.cells[3]:
                yield name, chapman(rest)[0]
        elif rest.k <= selection.BY_BIC[1]:
            terms = loglinear.models(rest.k, rest.k - 1)
            fits = loglinear.fit(rest.cells, terms)
            if (fits.code == loglinear.SOUND).any():
                yield name, rest.n + float(fits.unlisted[fits.bic(rest.n).argmin()])
        elif (chosen := selection.stepwise(rest, samples=2)) is not None:
            yield name, chosen.n_hat


def _notes(table: CaptureTable) -> Iterator[str]:
    if table.k < 2:
        return
    for i in range(table.k):
        for j in range(i + 1, table.k):
            if pair(table, i, j).cells[3] == 0:
                yield f"{table.lists[i]} and {table.lists[j]} have nobody in common."
    for at, name in enumerate(table.lists):
        elsewhere = 1 - table.cells[1 << at] / table.totals[at]
        yield f"{name}: {table.totals[at]:,} people, {elsewhere:.0%} of them on another list, too."


def odds_ratios(table: CaptureTable) -> dict[str, float | None]:
    """Give for each pair of lists the odds ratio among those on a third list: above 1, they tend to name the same."""
    found: dict[str, float | None] = {}
    histories = np.arange(1 << table.k)
    for i in range(table.k):
        for j in range(i + 1, table.k):
            elsewhere = (histories & ~(1 << i | 1 << j)) > 0
            cell = [
                _people(table.cells, elsewhere & ((histories >> i & 1) == a) & ((histories >> j & 1) == b))
                for a, b in ((1, 1), (0, 0), (1, 0), (0, 1))
            ]
            name = f"{table.lists[i]}, {table.lists[j]}"
            found[name] = cell[0] * cell[1] / (cell[2] * cell[3]) if cell[2] and cell[3] else None
    return found


def _people(cells: Ints, chosen: Bools) -> int:
    return int(cells[chosen].sum())


def combined(runs: list[Unlisted]) -> Unlisted:
    """Combine what several linkages of the same lists give.

    On log n_0: the mean of the means, and variance = mean within + (1 + 1/R) between.

    A method counts if most linkages that it was asked of have a result of it.

    Source:
        Rubin 1987, Multiple Imputation; Sadinle 2018, AOAS 12.
    """
    first = runs[0]
    n = float(np.mean([one.observed for one in runs]))
    methods = {name: _pooled([one.methods[name] for one in runs], runs, n) for name in METHODS}
    bounds = [one.floor.estimate for one in runs if one.floor]
    floor = replace(first.floor, estimate=min(bounds)) if first.floor and bounds else None
    reasons = [reason for one in runs for reason in one.stop]
    often = [reason for reason in dict.fromkeys(reasons) if reasons.count(reason) > len(runs) / 2]
    return replace(first, methods=methods, floor=floor, stop=tuple(often), linkages=len(runs))


def _pooled(said: list[Estimate | Refusal], runs: list[Unlisted], n: float) -> Estimate | Refusal:
    asked = [(one, run.observed) for one, run in zip(said, runs, strict=True) if one != LEFT_OUT]
    found = [(one, seen) for one, seen in asked if isinstance(one, Estimate)]
    if len(found) <= len(asked) / 2:
        return next((one for one, _ in asked if isinstance(one, Refusal)), LEFT_OUT)
    log_n_0 = np.array([np.log(max(one.estimate - seen, 0.5)) for one, seen in found])
    ends = np.array([[np.log(max(end - seen, 0.5)) for end in (one.low, one.high)] for one, seen in found])
    within = (((ends[:, 1] - ends[:, 0]) / (2 * _Z)) ** 2).mean()
    between = log_n_0.var(ddof=1) if len(found) > 1 else 0.0
    sd = float(np.sqrt(within + (1 + 1 / len(found)) * between))
    middle = float(log_n_0.mean())
    low, high = (n + float(np.exp(middle + sign * _Z * sd)) for sign in (-1, 1))
    share = (1 + 1 / len(found)) * between / (within + (1 + 1 / len(found)) * between + 1e-300)
    return Estimate(
        estimate=n + float(np.exp(middle)),
        low=low,
        high=high,
        model=found[0][0].model,
        details={"linkages": len(found), "share_of_variance_from_linkage": float(share)},
    )
