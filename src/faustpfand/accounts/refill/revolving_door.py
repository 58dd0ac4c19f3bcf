"""Did the cells fill again? Inflow after waves, the identity of a period, and what arrests did."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np

from faustpfand import dates
from faustpfand.accounts.refill import regression
from faustpfand.accounts.refill.regression import Changepoint, Fit, Shifted, Signs
from faustpfand.accounts.stocks import spans
from faustpfand.accounts.stocks.flows import ALL_OUT, PARDONED, RECOGNISED, SERVED, published_inflow
from faustpfand.accounts.stocks.stock import PublishedStock, Register, of_population, published_stock
from faustpfand.accounts.waves import Wave, waves
from faustpfand.counts import Bounds, hull
from faustpfand.dates import When
from faustpfand.records import Facts, Person, PublishedFlow

WINDOWS = (30, 90, 180, 365)  # days after a wave; which one is right nobody knows, so all are shown
AFTER_MONTHS = 3  # how long a wave is taken to work on arrests in the regression; fixed before looking
LEAST_MONTHS = 24  # fewer cannot tell a wave from the season
NEAR_DAYS = 10  # a count so near to the end of a period may stand for it

CAVEATS = (
    "Recognition lags arrest: people newly recognised after a wave may have been arrested long before it.",
    "Waves are timed by the jailer; elections and trials drive both: an association, no effect.",
    "No finding is no proof of no refill: look at the smallest ratio that the series could have shown.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Who came in within so many days after a wave, set against those whom it freed.

    `published` counts newly recognised people, by the figures of whole months inside the window (low) and of all
    months that it touches (high); `register` counts detentions. None: nothing was published, or no register.
    `complete` says if the figures reach to the window's end. The ratios are entered / freed.
    """

    days: int
    until: date
    complete: bool
    published: Bounds | None
    register: Bounds | None
    published_ratio: tuple[float, float | None] | None
    register_ratio: tuple[float, float | None] | None
    net: Bounds | None = None


@dataclass(frozen=True, slots=True)
class AfterWave:
    """A wave with its windows."""

    wave: Wave
    freed: Bounds
    windows: tuple[Window, ...]


def after_wave(wave: Wave, facts: Facts, register: Register | None, days: Sequence[int] = WINDOWS) -> AfterWave | None:
    """Set what came in after a wave against those whom it freed; None where nobody says how many it freed."""
    freed = wave.political if wave.political and wave.political.low else wave.freed
    if freed is None or wave.on.latest == date.max:
        return None
    return AfterWave(wave, freed, tuple(_window(wave, freed, (facts, register), number) for number in days))


def _window(wave: Wave, freed: Bounds, books: tuple[Facts, Register | None], days: int) -> Window:
    facts, register = books
    period = dates.between(wave.on.latest + timedelta(1), wave.on.latest + timedelta(days))
    published, complete = _months_within(facts.flows, wave.country, period)
    own = None
    if register is not None and period.latest <= register.known_until:
        low = max((spans.entries(sure, period.earliest, period.latest)[0] for sure in register.sure), default=0)
        own = Bounds(low, spans.entries(register.spans, period.earliest, period.latest)[1])
    return Window(
        days=days,
        until=period.latest,
        complete=complete,
        published=published,
        register=own,
        published_ratio=ratio(published, freed),
        register_ratio=ratio(own, freed),
        net=_minus(freed, published) if complete else None,
    )


def ratio(inflow: Bounds | None, outflow: Bounds) -> tuple[float, float | None] | None:
    """Give the smallest and largest inflow / outflow; an open end is None. None where nothing is known."""
    if inflow is None or outflow.high == 0:
        return None
    low = inflow.low / outflow.high if outflow.high is not None else 0.0
    high = inflow.high / outflow.low if inflow.high is not None and outflow.low else None
    return low, high


def _minus(freed: Bounds, inflow: Bounds | None) -> Bounds | None:
    """Give freed less entered: what is left of a wave. Bounds may be negative: more came in than went out."""
    if inflow is None or inflow.high is None:
        return None
    return Bounds(freed.low - inflow.high, None if freed.high is None else freed.high - inflow.low)


def _months_within(flows: Sequence[PublishedFlow], country: str, period: When) -> tuple[Bounds | None, bool]:
    """Sum the figures of whole calendar months; say if every month that the period touches has one."""
    touched = dates.months(period.earliest, period.latest)
    low, high, told, complete = 0, 0, False, True
    for month in touched:
        whole = [
            one.count for one in flows if one.country == country and one.what == RECOGNISED and _same(one.during, month)
        ]
        bounds = hull(whole)
        if bounds is None:
            complete = False
            continue
        told = True
        inside = period.earliest <= month.earliest and month.latest <= period.latest
        low += bounds.low if inside else 0
        if bounds.high is None:
            complete = False
        else:
            high += bounds.high
    return (Bounds(low, high if complete else None) if told else None), complete


def _same(a: When, b: When) -> bool:
    return (a.earliest, a.latest) == (b.earliest, b.latest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The books of a period: opening stock + inflow - outflow = closing stock, within one register.

    `by_kind` splits the outflow; `implied_inflow` is what the two stocks and the known outflow leave room for.
    `gap` is how far the closing count lies from what the flows allow: 0 where they agree, None where a count is
    missing.
    """

    country: str
    first: date
    last: date
    opening: PublishedStock | None
    closing: PublishedStock | None
    inflow: Bounds | None
    outflow: Bounds
    by_kind: dict[str, Bounds] = field(default_factory=dict)
    carried: Bounds | None = None
    gap: int | None = None
    implied_inflow: Bounds | None = None
    ratio: tuple[float, float | None] | None = None
    told: tuple[PublishedFlow, ...] = ()


def identity(facts: Facts, country: str, first: date, last: date) -> Identity:
    """Draw up the stock-flow identity of a period from published figures.

    Inflow is the figure for just this period, or the sum over its months. Outflow adds up the kinds that nobody has
    in common: pardoned or freed in waves, and sentence served; the upper bound is open, since most who leave are not
    announced. Recognition is taken for entry: the counts are of recognised people, too.
    """
    period = dates.between(first, last)
    counts = of_population(facts.counts, country)
    opening = published_stock(counts, first - timedelta(1), NEAR_DAYS)
    closing = published_stock(counts, last, NEAR_DAYS)
    inflow = published_inflow(facts.flows, country, period)
    entered = inflow.bounds if inflow else None
    if entered is None or entered.high is None:
        summed, _ = _months_within(facts.flows, country, period)
        entered = summed or entered
    kinds, told = _outflow_by_kind(facts, country, period)
    outflow = sum(kinds.values(), Bounds(0, 0))
    outflow = Bounds(outflow.low, None)
    carried, gap, implied = None, None, None
    if opening is not None and entered is not None:
        high = (
            None
            if opening.bounds.high is None or entered.high is None
            else opening.bounds.high + entered.high - outflow.low
        )
        carried = Bounds(0, high)
        gap = _gap(closing, carried) if closing is not None else None
    if opening is not None and closing is not None and opening.bounds.high is not None:
        implied = Bounds(max(0, closing.bounds.low - opening.bounds.high + outflow.low), None)
    return Identity(
        country=country,
        first=first,
        last=last,
        opening=opening,
        closing=closing,
        inflow=entered,
        outflow=outflow,
        by_kind=kinds,
        carried=carried,
        gap=gap,
        implied_inflow=implied,
        ratio=None if entered is None or not outflow.low or entered.high is None else (0.0, entered.high / outflow.low),
        told=(*(inflow.told if inflow else ()), *told),
    )


def implied_inflow(opening: Bounds, closing: Bounds, outflow: Bounds) -> Bounds:
    """Say what must have come in: closing - opening + outflow, a lower bound where outflow is one."""
    low = closing.low - (opening.high if opening.high is not None else closing.low) + outflow.low
    open_ended = closing.high is None or outflow.high is None
    return Bounds(max(0, low), None if open_ended else max(0, (closing.high or 0) - opening.low + (outflow.high or 0)))


def _gap(closing: PublishedStock, carried: Bounds) -> int:
    if carried.high is not None and closing.bounds.low > carried.high:
        return closing.bounds.low - carried.high
    return 0


def _outflow_by_kind(facts: Facts, country: str, period: When) -> tuple[dict[str, Bounds], tuple[PublishedFlow, ...]]:
    mine = [one for one in facts.flows if one.country == country and _same(one.during, period)]
    pardoned, served, everybody = ([one for one in mine if one.what in what] for what in (PARDONED, SERVED, ALL_OUT))
    in_waves = [
        one.political.low
        for one in waves(facts.waves, country)
        if one.political and period.earliest <= one.on.earliest and one.on.latest <= period.latest
    ]
    freed = Bounds(max(sum(in_waves), min((one.count.low for one in pardoned), default=0)), None)
    kinds = {"freed in waves or pardoned": freed}
    if served:
        kinds["sentence served"] = Bounds(min(one.count.low for one in served), None)
    if everybody and (told := min(one.count.low for one in everybody)) > sum(one.low for one in kinds.values()):
        kinds["other or not told"] = Bounds(told - sum(one.low for one in kinds.values()), None)
    return kinds, (*pardoned, *served, *everybody)


def told_periods(facts: Facts, country: str) -> list[tuple[date, date]]:
    """List the periods of more than a month for which somebody published the inflow and a part of the outflow."""
    out = [one.during for one in facts.flows if one.country == country and one.what in (*PARDONED, *SERVED, *ALL_OUT)]
    found = {
        (one.during.earliest, one.during.latest)
        for one in facts.flows
        if one.country == country and one.what == RECOGNISED and any(_same(one.during, each) for each in out)
    }
    return sorted(period for period in found if (period[1] - period[0]).days > 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Association:
    """What arrests did in the months after waves, as far as the series can tell.

    `ratio` is the rate ratio for each 100 people freed in the last `AFTER_MONTHS` months, with its 95 per cent
    interval, by a negative binomial; `quasi_poisson` the same by the other variance; `without` its range as each wave
    is left out in turn; `least` the smallest ratio above 1 that the series would find 8 times in 10. `placebo`, `signs`
    and `change` rest on the longest stretch without a gap, from `stretch` on: the calendar of waves moved about, the
    months after less the months before waves, and where the series itself says that its rate changed.
    """

    months: tuple[date, ...]
    counts: tuple[int, ...]
    freed: tuple[float, ...]
    ratio: tuple[float, float, float]
    quasi_poisson: tuple[float, float, float]
    dispersion: float
    autocorrelation: tuple[float, ...]
    least: float
    without: tuple[float, float]
    placebo: Shifted | None
    signs: Signs | None
    stretch: date
    change: Changepoint


@dataclass(frozen=True, slots=True)
class CannotTell:
    """Why a question has no answer in these data."""

    reason: str


def association(facts: Facts, country: str) -> Association | CannotTell:
    """Regress newly recognised people a month on those freed in the months before, and shift the
    calendar of waves (B5).

    log E(y_t) = b_0 + b_1 t + gamma z_t + season, z_t = people freed in the `AFTER_MONTHS` months before t / 100;
    var = mu + mu^2/theta, and phi mu beside it; limits by the t distribution. Only months with a published figure
    take part.
    """  # noqa: D205 - one sentence, two lines
    series = _monthly(facts.flows, country)
    found = [
        one
        for one in waves(facts.waves, country)
        if one.freed is not None and (one.on.latest - one.on.earliest).days <= 31
    ]
    if len(series) < LEAST_MONTHS:
        return CannotTell(f"Only {len(series)} months have a published inflow; {LEAST_MONTHS} are needed.")
    months, counts = zip(*sorted(series.items()), strict=True)
    y = np.array(counts, dtype=float)
    z = _freed_before(found, months)
    if np.count_nonzero(z) < 3:
        return CannotTell("Fewer than three months with a published inflow came after waves.")
    fit = _fitted(y, z, months, regression.quasi_poisson)
    robust = _fitted(y, z, months, regression.robust)
    both = _fitted(y, z, months, regression.negative_binomial)
    if fit is None or robust is None or both is None:
        return CannotTell("Waves, trend and season cannot be told apart in so few months.")
    others = [
        part.ratio(2)[0]
        for at in range(len(found))
        if (left := _freed_before([*found[:at], *found[at + 1 :]], months)).any()
        and (part := _fitted(y, left, months, regression.quasi_poisson)) is not None
    ]
    start, stretch = _longest(series)
    places = [at for wave in found if 0 <= (at := _index(wave.on.earliest) - _index(start)) < len(stretch)]
    return Association(
        months=months,
        counts=counts,
        freed=tuple(map(float, z * 100)),
        ratio=regression.widened(both).ratio(2),
        quasi_poisson=robust.ratio(2),
        dispersion=fit.dispersion,
        autocorrelation=regression.autocorrelation((y - fit.mean) / np.sqrt(fit.mean)),
        least=regression.least_ratio(float(fit.se[2]), fit.df),
        without=(min(others), max(others)),
        placebo=regression.calendar_shift(stretch, places),
        signs=_signs(stretch, places),
        stretch=start,
        change=regression.changepoint(stretch, theta=both.theta),
    )


def _monthly(flows: Iterable[PublishedFlow], country: str) -> dict[date, int]:
    """Take the months whose inflow was published as one exact number."""
    grouped: dict[date, set[int]] = {}
    for one in flows:
        if one.country != country or one.what != RECOGNISED or one.during.earliest == date.min:
            continue
        month = dates.months(one.during.earliest, one.during.earliest)[0]
        if _same(one.during, month) and one.count.low == one.count.high:
            grouped.setdefault(month.earliest, set()).add(one.count.number)
    return {month: round(sum(said) / len(said)) for month, said in grouped.items()}


def _index(day: date) -> int:
    return day.year * 12 + day.month - 1


def _freed_before(found: Sequence[Wave], months: Sequence[date]) -> regression.Floats:
    z = np.zeros(len(months))
    for wave in found:
        freed = wave.freed.low if wave.freed else 0
        for at, month in enumerate(months):
            if 1 <= _index(month) - _index(wave.on.earliest) <= AFTER_MONTHS:
                z[at] += freed / 100
    return z


def _fitted(
    y: regression.Floats, z: regression.Floats, months: Sequence[date], how: Callable[[Any, Any], Fit]
) -> Fit | None:
    """Fit level, trend by year, people freed before, and season; None where they cannot be told apart."""
    time = np.array([_index(month) for month in months], dtype=float)
    level = np.stack([np.ones_like(y), (time - time.mean()) / 12, z], axis=1)
    try:
        return how(y, np.hstack([level, regression.season([month.month for month in months])]))
    except (ValueError, np.linalg.LinAlgError):
        return None


def _longest(series: dict[date, int]) -> tuple[date, regression.Floats]:
    """Give the longest stretch of months without a gap: its first month, and its counts."""
    months = sorted(series)
    stretches: list[list[date]] = [[months[0]]]
    for month in months[1:]:
        if _index(month) - _index(stretches[-1][-1]) == 1:
            stretches[-1].append(month)
        else:
            stretches.append([month])
    longest = max(stretches, key=len)
    return longest[0], np.array([series[month] for month in longest], dtype=float)


def _signs(y: regression.Floats, places: Sequence[int]) -> Signs | None:
    """Compare the month after each month of waves with the month before it; None with too few or too many."""
    months = [at for at in sorted(set(places)) if 1 <= at < len(y) - 1]
    return regression.sign_flips([int(y[at + 1] - y[at - 1]) for at in months]) if 5 <= len(months) <= 22 else None


@dataclass(frozen=True, slots=True)
class Again:
    """People detained again after a release: by the registers, and as published. Counted apart, never as new."""

    persons: tuple[Person, ...]
    published: tuple[PublishedFlow, ...]


def detained_again(persons: Iterable[Person], facts: Facts, country: str) -> Again:
    """Find persons of whom one subject was surely detained after another, or the same one, was surely released."""
    found = tuple(person for person in persons if _again(person))
    told = tuple(one for one in facts.flows if one.country == country and "re-arrest" in one.what)
    return Again(found, told)


def _again(person: Person) -> bool:
    said: dict[str, list[When]] = {"detained": [], "released": []}
    for one in person.statements:
        if one.predicate in said:
            try:
                said[one.predicate].append(dates.parse(one.value))
            except ValueError:  # a word instead of a date
                continue
    return any(dates.surely_before(out, back) for out in said["released"] for back in said["detained"])
