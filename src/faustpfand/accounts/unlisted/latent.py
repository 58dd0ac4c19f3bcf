"""Latent classes: people differ in how easily lists find them, in ways nobody recorded.

z_i ~ pi (stick-breaking, V_k ~ Beta(1, alpha), alpha ~ Gamma(0.25, 0.25), K classes), x_ij | z_i = h ~
Bernoulli(lambda_jh), lambda ~ Beta(1, 1), p(N) ~ 1/N. The model and the sweep of the Gibbs sampler are those of
Manrique-Vallier 2016 (Biometrics 72, 1246-1254), on distinct histories instead of people.

The sweep alone gets stuck in one of several modes for tens of thousands of steps. So `sample` starts from populations
that were drawn from the prior and then shown the people little by little (sequential Monte Carlo on growing data,
Chopin 2002, Biometrika 89): the modes are weighed while it is still easy to move between them. Populations are
independent of each other; if they disagree, there is no result.

`plain` is the sweep alone, from the start and over the lengths of the R package LCMCR, for whoever compares programs.

Assumes that independence within hidden classes explains all dependence between lists: it cannot show that two lists
avoid each other.
"""

from dataclasses import dataclass

import numpy as np

from faustpfand.accounts.unlisted.chains import ess, rhat
from faustpfand.accounts.unlisted.table import CaptureTable, Floats, Ints

CLASSES = 10
SHAPE = RATE = 0.25  # of alpha's prior; Manrique-Vallier's choice, vague on how many classes there are
POPULATIONS, MEMBERS = 8, 128
# Tables of many lists have hundreds of histories: then populations are smaller, and there is no second try.
LEAST_MEMBERS, BUDGET, ONE_TRY = 16, 4_096, 64  # members times histories; more than so many histories
SWEEPS = (10, 40)  # after each helping of people; the second if populations disagree after the first
BLOCK = 60  # sweeps between two looks at the diagnostics once all people are in
BLOCKS = (2, 8)  # at most, with so few and so many sweeps
RHAT, ESS = 1.01, 400.0  # Vehtari et al. 2021: less agreement, or fewer draws, is no result
_ENOUGH = 0.5  # a helping is as large as leaves half of the members' weight
_TINY = 1e-300
_BEYOND, _FINE = 1 + 1e-12, 1e-6  # just past a share; shares so near to each other are one
_WARM_UP = 500  # sweeps of `plain` before alpha moves
_MOVES = 2  # a step, before the sweep
_FEW = 4  # a history of so many people has them drawn one by one, which is faster than a multinomial each
_SCALES = (0.05, 0.3, 1.0)  # of the moves, on the scale of logits


@dataclass(frozen=True, slots=True, kw_only=True)
class Draws:
    """Draws of N, shape (populations, draws), with the diagnostics of log n_0 between the populations."""

    n: int
    draws: Ints
    rhat: float
    ess: float

    @property
    def converged(self) -> bool:
        """True if the populations agree and there are draws enough."""
        return self.rhat < RHAT and self.ess > ESS

    def quantile(self, p: float) -> float:
        """Give a quantile of N over all populations."""
        return float(np.quantile(self.draws, p))

    @property
    def between(self) -> tuple[float, float]:
        """The smallest and largest median of a single population."""
        medians = np.median(self.draws, axis=1)
        return float(medians.min()), float(medians.max())


@dataclass(slots=True)
class _State:
    """Where the members stand: log lambda and log (1 - lambda), log pi, alpha."""

    yes: Floats  # (members, lists, classes)
    no: Floats
    pi: Floats  # (members, classes)
    alpha: Floats  # (members,)

    def chosen(self, members: Ints) -> "_State":
        return _State(self.yes[members], self.no[members], self.pi[members], self.alpha[members])


def sample(table: CaptureTable, *, seed: int = 1) -> Draws:
    """Draw N until the populations agree; where they do not, begin again with more sweeps; then see `converged`.

    Args:
        table: three lists or more.
        seed: of everything that is drawn.
    """
    rng = np.random.default_rng(seed)
    x, everybody = _histories(table)
    size = min(MEMBERS, max(LEAST_MEMBERS, BUDGET // len(x)))
    for sweeps, blocks in zip(SWEEPS, BLOCKS, strict=True):
        state, people = _grown(rng, x, everybody, (size, sweeps))
        kept: list[Ints] = []
        for _ in range(blocks):
            for _ in range(BLOCK):
                _step(rng, state, x, people)
                kept.append(people[:, 0].copy())
            n_0 = np.array(kept[len(kept) // 2 :]).T.reshape(POPULATIONS, -1)  # the first half is thrown away
            drawn = _drawn(table, n_0)
            if drawn.converged:
                return drawn
        if len(x) > ONE_TRY:
            break
    return drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """Of plain chains: how many, sweeps thrown away, draws kept, sweeps from one draw to the next."""

    chains: int = 8
    burn_in: int = 20_000
    draws: int = 2_000
    thin: int = 100


def plain(table: CaptureTable, lengths: Lengths | None = None, *, seed: int = 1) -> Draws:
    """Draw N by Manrique-Vallier's sweep alone, from where LCMCR starts; look at `converged` before you use it.

    Every chain starts from classes that are all alike (lambda the share of the seen on each list, alpha 0.03) and
    warms up for 500 sweeps, alpha held. Where the posterior has several modes, chains of the usual lengths leave the
    one that they fell into too late, and their limits tell of the start as well as of the people.

    Args:
        table: three lists or more.
        lengths: by default those of the reference figures: 8 chains, 20,000 sweeps thrown away, 2,000 draws 100 apart.
            They take minutes.
        seed: of everything that is drawn.

    Source:
        Manrique-Vallier 2016, Biometrics 72, section 3; R package LCMCR 0.4.14.
    """
    of = lengths or Lengths()
    rng = np.random.default_rng(seed)
    x, seen = _histories(table)
    people = np.broadcast_to(seen, (of.chains, len(seen))).copy()
    state = _alike(table, of.chains)
    for _ in range(_WARM_UP):
        _sweep(rng, state, (x, _by_class(state, x)), people, alpha_moves=False)
    largest = np.argsort(-state.pi, axis=1)
    state.pi = np.take_along_axis(state.pi, largest, axis=1)
    state.yes, state.no = (np.take_along_axis(one, largest[:, None, :], axis=2) for one in (state.yes, state.no))
    n_0: Ints = np.empty((of.chains, of.draws), dtype=np.int64)
    for at in range(-of.burn_in, of.draws * of.thin):
        _sweep(rng, state, (x, _by_class(state, x)), people)
        if at >= 0 and at % of.thin == 0:
            n_0[:, at // of.thin] = people[:, 0]
    return _drawn(table, n_0)


def _alike(table: CaptureTable, chains: int) -> _State:
    """Start every chain from classes that find people alike, four of them large."""
    share = np.tile((table.totals / (table.n + 1))[None, :, None], (chains, 1, CLASSES))  # never 1: its log is taken
    pi = np.full((chains, CLASSES), 0.1 / (CLASSES - 4))
    pi[:, :4] = 0.9 / 4
    return _State(np.log(share), np.log1p(-share), np.log(pi), np.full(chains, 0.3 / CLASSES))


def _histories(table: CaptureTable) -> tuple[Floats, Ints]:
    """Give who is on which list, a row a history that somebody has, and how many have it; the empty one first."""
    histories = np.append(0, np.flatnonzero(table.cells))
    return (histories[:, None] >> np.arange(table.k) & 1).astype(np.float64), table.cells[histories]


def _drawn(table: CaptureTable, n_0: Ints) -> Draws:
    log_n_0 = np.log(n_0 + 0.5)
    return Draws(n=table.n, draws=table.n + n_0, rhat=rhat(log_n_0), ess=ess(log_n_0))


def _grown(rng: np.random.Generator, x: Floats, everybody: Ints, effort: tuple[int, int]) -> tuple[_State, Ints]:
    """Bring populations of so many members from the prior to all the people, with so many sweeps a helping."""
    size, sweeps = effort
    state, shown = _from_prior(rng, x.shape[1], POPULATIONS * size), np.zeros_like(everybody)
    while not np.array_equal(shown, everybody):
        shown, members = _helping(rng, state, x, (shown, everybody))
        state = state.chosen(members)
        people = np.broadcast_to(shown, (len(members), len(shown))).copy()
        for _ in range(sweeps):
            _step(rng, state, x, people)
    return state, people


def _from_prior(rng: np.random.Generator, lists: int, size: int) -> _State:
    chance = rng.beta(1, 1, (size, lists, CLASSES))
    alpha = rng.gamma(SHAPE, 1 / RATE, size)
    nobody = np.zeros((size, CLASSES), dtype=np.int64)
    return _State(np.log(chance), np.log1p(-chance), _broken(rng, nobody, alpha), alpha)


def _helping(rng: np.random.Generator, state: _State, x: Floats, people: tuple[Ints, Ints]) -> tuple[Ints, Ints]:
    """Show so many more people as leave the weights even enough; draw who goes on, within each population.

    The likelihood of the people shown, with N summed out under p(N) ~ 1/N, is the product of p_omega / (1 - p_0).
    """
    shown, everybody = people
    weight = (_by_class(state, x) * np.exp(state.pi)[:, None, :]).sum(2)
    gain = np.log(np.maximum(weight[:, 1:], _TINY)) - np.log(np.maximum(1 - weight[:, :1], _TINY))

    def evenness(next_shown: Ints) -> tuple[float, Floats]:
        log_w = (gain @ (next_shown - shown)[1:]).reshape(POPULATIONS, -1)
        w = np.exp(log_w - log_w.max(1, keepdims=True))
        w /= w.sum(1, keepdims=True)
        return float((1 / (w**2).sum(1)).min() / w.shape[1]), w

    waiting = shown < everybody
    low, high = float(((shown[waiting] + 0.5) / everybody[waiting]).min()) * _BEYOND, 1.0  # one person more, at least
    if evenness(everybody)[0] >= _ENOUGH:
        low = high
    while high - low > _FINE * high:
        middle = (low + high) / 2
        low, high = (middle, high) if evenness(_share(everybody, middle))[0] >= _ENOUGH else (low, middle)
    next_shown = _share(everybody, low)
    _, w = evenness(next_shown)
    size = w.shape[1]
    even = (rng.random((POPULATIONS, 1)) + np.arange(size)) / size
    places = [np.searchsorted(np.cumsum(each), at).clip(max=size - 1) for each, at in zip(w, even, strict=True)]
    return next_shown, np.concatenate([at + place * size for place, at in enumerate(places)])


def _share(everybody: Ints, share: float) -> Ints:
    shown: Ints = np.floor(share * everybody + 0.5).astype(np.int64)
    return shown


def _broken(rng: np.random.Generator, members: Ints, alpha: Floats) -> Floats:
    """Break the stick, V_h ~ Beta(1 + m_h, alpha + sum_{g > h} m_g); the last class takes what is left. Give log pi.

    All in logarithms: a third of alpha's prior lies below 0.05, where 1 - V is often too small for a number of its own.
    To cut it off there would make few classes, and with them whatever N they stand for, less likely than they are.
    """
    behind: Ints = np.cumsum(members[:, ::-1], axis=1)[:, ::-1] - members
    taken, left = _log_gamma(rng, np.add(members, 1.0)), _log_gamma(rng, np.add(behind, alpha[:, None]))
    both = np.logaddexp(taken, left)
    rest = np.cumsum(left - both, axis=1)
    value: Floats = taken - both
    value[:, 1:] += rest[:, :-1]
    value[:, -1] = rest[:, -2]
    return value


def _log_gamma(rng: np.random.Generator, shape: Floats) -> Floats:
    """Draw log G, G ~ Gamma(shape, 1), for any shape: G(a) is G(a + 1) U^(1 / a) (Marsaglia and Tsang 2000)."""
    value: Floats = np.log(rng.standard_gamma(shape + 1)) - rng.standard_exponential(shape.shape) / shape
    return value


def _step(rng: np.random.Generator, state: _State, x: Floats, people: Ints) -> None:
    """Move every member once. Row 0 of x and of people is the empty history and its n_0.

    The classes' sizes and chances move first with z and n_0 summed out, which the plain sampler does only slowly;
    then comes the plain sampler's sweep.
    """
    by_class = _by_class(state, x)
    for _ in range(_MOVES):
        _shift(rng, state, (x, by_class), people)
    _sweep(rng, state, (x, by_class), people)
    _swap(rng, state)


def _sweep(
    rng: np.random.Generator, state: _State, design: tuple[Floats, Floats], people: Ints, *, alpha_moves: bool = True
) -> None:
    """Draw everything in turn, each given the rest: Manrique-Vallier's Gibbs sampler, on all members at once.

    n_0 ~ NegBin(n, 1 - rho), rho = sum_h pi_h prod_j (1 - lambda_jh); everybody's class with probability proportional
    to pi_h p(history | h); lambda_jh ~ Beta(1 + on list j, 1 + not on it), of class h; V_h ~ Beta(1 + m_h, alpha +
    sum_{g > h} m_g); alpha ~ Gamma(0.25 + K - 1, 0.25 - log pi_K).
    """
    x, by_class = design
    weight = by_class * np.exp(state.pi)[:, None, :]
    total = weight.sum(2)
    rho = np.minimum(total[:, 0], 1 - 1e-12)
    people[:, 0] = rng.negative_binomial(people[:, 1:].sum(1), 1 - rho)
    members, on = _sorted_into_classes(rng, weight / np.maximum(total, _TINY)[:, :, None], x, people)
    yes, no = rng.standard_gamma(1 + on), rng.standard_gamma(1 + members[:, None, :] - on)
    both = np.log(yes + no)
    state.yes, state.no = np.log(yes + _TINY) - both, np.log(no + _TINY) - both
    state.pi = _broken(rng, members, state.alpha)
    if alpha_moves:
        state.alpha = rng.standard_gamma(SHAPE + CLASSES - 1, len(people)) / (RATE - state.pi[:, -1])


def _sorted_into_classes(rng: np.random.Generator, chance: Floats, x: Floats, people: Ints) -> tuple[Ints, Floats]:
    """Draw everybody's class; give how many are in each, and on which lists.

    Returns:
        Shapes (members, classes) and (members, lists, classes).
    """
    few = people[0] <= _FEW  # how many were seen with a history is the same for every member; n_0 is not
    few[0] = False
    z = rng.multinomial(people[:, ~few], chance[:, ~few])  # (members, histories, classes)
    each = np.repeat(np.flatnonzero(few), people[0, few])
    reached = np.cumsum(chance[:, each], axis=2) > rng.random((len(chance), len(each), 1))
    reached[:, :, -1] = True  # a sum of chances may fall short of 1 by the last digit
    single = np.diff(reached, axis=2, prepend=False).astype(np.float64)  # the first class that is reached
    members: Ints = z.sum(1) + single.sum(1).astype(np.int64)
    on: Floats = np.matmul(x[~few].T, z.astype(np.float64)) + np.matmul(x[each].T, single)
    return members, on


def _by_class(state: _State, x: Floats) -> Floats:
    """Give the probability of each history in each class: shape (members, histories, classes)."""
    value: Floats = np.exp(x @ (state.yes - state.no) + state.no.sum(1)[:, None, :])
    return value


def _shift(rng: np.random.Generator, state: _State, design: tuple[Floats, Floats], people: Ints) -> None:
    """Propose other chances for one class, its share among the people *seen* held fast.

    With q_h = prod_j (1 - lambda_jh), the shares u_h ~ pi_h (1 - q_h) of the seen and the classes' distributions cut
    off at no list make up the likelihood. Moving lambda_h with u fixed moves n_0 and leaves most of the fit alone:
    the direction in which the plain sampler crawls. The class is drawn by u, which the move does not change.
    """
    x, by_class = design
    chains, lists = len(state.alpha), state.yes.shape[1]
    row = np.arange(chains)
    q = state.no.sum(1)
    cut = np.log(-np.expm1(np.minimum(q, -1e-12)))  # log (1 - q_h)
    u = state.pi + cut
    u -= _logsum(u)
    h = (np.cumsum(np.exp(u), axis=1) < rng.random((chains, 1))).sum(1).clip(max=CLASSES - 1)
    scale = rng.choice(_SCALES, (chains, 1))
    each = rng.random((chains, 1)) < 0.5
    delta = scale * np.where(each, rng.standard_normal((chains, lists)), rng.standard_normal((chains, 1)))
    old_yes, old_no = state.yes[row, :, h], state.no[row, :, h]
    logit = old_yes - old_no + delta
    yes, no = -np.logaddexp(0, -logit), -np.logaddexp(0, logit)
    new_cut = np.log(-np.expm1(np.minimum(no.sum(1), -1e-12)))
    column = np.exp((yes - no) @ x.T + no.sum(1)[:, None])  # the class's histories, were it to move
    share = np.exp(u - cut)
    mixed = np.matmul(by_class[:, 1:], share[:, :, None])[:, :, 0]
    own = column[:, 1:] * np.exp(u[row, h] - new_cut)[:, None]
    moved = np.maximum(mixed - by_class[row, 1:, h] * share[row, h][:, None] + own, _TINY)
    gain = (people[:, 1:] * (np.log(moved) - np.log(np.maximum(mixed, _TINY)))).sum(1)
    cuts = cut.copy()
    cuts[row, h] = new_cut
    pi = u - cuts
    pi -= _logsum(pi)
    gain += (yes + no - old_yes - old_no).sum(1)  # lambda uniform, on the scale of logits
    gain += _log_prior(pi, state.alpha) - _log_prior(state.pi, state.alpha)
    gain += _log_jacobian(pi, cuts) - _log_jacobian(state.pi, cut)
    taken = np.log(rng.random(chains)) < gain
    state.yes[row[taken], :, h[taken]], state.no[row[taken], :, h[taken]] = yes[taken], no[taken]
    state.pi[taken] = pi[taken]
    by_class[row[taken], :, h[taken]] = column[taken]


def _log_jacobian(pi: Floats, cuts: Floats) -> Floats:
    """Give log |d pi / d u|, u_h ~ pi_h a_h with a = exp(cuts): (sum pi a)^K / prod a."""
    value: Floats = CLASSES * _logsum(pi + cuts)[:, 0] - cuts.sum(1)
    return value


def _log_prior(pi: Floats, alpha: Floats) -> Floats:
    """Give log p(pi | alpha) of the broken stick, up to what does not depend on pi."""
    rest = np.logaddexp.accumulate(pi[:, ::-1], axis=1)[:, ::-1]
    value: Floats = (alpha - 1) * pi[:, -1] - rest[:, 1:-1].sum(1)
    return value


def _swap(rng: np.random.Generator, state: _State) -> None:
    """Propose to exchange the places of two classes on the stick; only the prior minds."""
    row = np.arange(len(state.alpha))
    order = np.argsort(rng.random((len(row), CLASSES)), axis=1)
    one, other = order[:, 0], order[:, 1]
    pi = state.pi.copy()
    pi[row, one], pi[row, other] = state.pi[row, other], state.pi[row, one]
    gain = _log_prior(pi, state.alpha) - _log_prior(state.pi, state.alpha)
    taken = np.flatnonzero(np.log(rng.random(len(row))) < gain)
    a, b = one[taken], other[taken]
    state.pi[taken] = pi[taken]
    for chances in (state.yes, state.no):
        chances[taken, :, a], chances[taken, :, b] = chances[taken, :, b], chances[taken, :, a]


def _logsum(values: Floats) -> Floats:
    top = values.max(1, keepdims=True)
    total: Floats = top + np.log(np.exp(values - top).sum(1, keepdims=True))
    return total
