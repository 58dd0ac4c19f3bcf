"""How often 95 per cent intervals of the unlisted hold the truth, by what the lists do and how many people there are.

Usage: coverage_unlisted.py [WORLDS [WORLDS OF LATENT CLASSES [WORLDS OF THEIR PRIOR]]]
"""

import sys
from collections.abc import Callable, Mapping

import numpy as np

from faustpfand.accounts.unlisted import CaptureTable, floors, graphs, latent, of_histories, selection

WORLDS = int(sys.argv[1]) if len(sys.argv) > 1 else 400
SLOW_WORLDS = int(sys.argv[2]) if len(sys.argv) > 2 else 100
PRIOR_WORLDS = int(sys.argv[3]) if len(sys.argv) > 3 else 100
SMALL, LARGE = 300, 5_000
SAMPLES = 200  # of the bootstrap; the command draws 5,000 for four lists
CHANCES = np.array([0.35, 0.3, 0.25, 0.2])
EASY, HARD = np.array([0.5, 0.45, 0.4, 0.35]), np.array([0.15, 0.12, 0.1, 0.08])


def independent(people: int, rng: np.random.Generator) -> np.ndarray:
    """Every list finds people on its own."""
    return rng.random((people, 4)) < CHANCES


def a_pair(people: int, rng: np.random.Generator) -> np.ndarray:
    """Whoever is on the first list is on the second with 0.5, others with 0.2: an odds ratio of 4."""
    on = independent(people, rng)
    on[:, 1] = rng.random(people) < np.where(on[:, 0], 0.5, 0.2)
    return on


def two_classes(people: int, rng: np.random.Generator) -> np.ndarray:
    """Half of the people are easy to find, half are hard, for every list."""
    return rng.random((people, 4)) < np.where(rng.random((people, 1)) < 0.5, EASY, HARD)


WORLDS_OF: Mapping[str, Callable[[int, np.random.Generator], np.ndarray]] = {
    "independent lists": independent,
    "two lists depend": a_pair,
    "two hidden classes": two_classes,
}


def drawn(
    lists: Callable[[int, np.random.Generator], np.ndarray], people: int, rng: np.random.Generator
) -> CaptureTable:
    """Draw a table of captures of so many people."""
    history, count = np.unique(lists(people, rng) @ (1, 2, 4, 8), return_counts=True)
    return of_histories("abcd", {int(h): int(c) for h, c in zip(history, count, strict=True) if h})


def quick(lists: Callable[[int, np.random.Generator], np.ndarray], people: int) -> dict[str, list[float]]:
    """Give where the truth lay: below (-1), within (0), above (1); for the floor, 0 if it is one."""
    rng, found = np.random.default_rng(people), {"floor": [], "its lower limit": [], "log-linear": [], "graphs": []}
    for _ in range(WORLDS):
        table = drawn(lists, people, rng)
        floor = floors.unequal_lists(table)
        found["floor"].append(-float(people < floor.estimate))
        found["its lower limit"].append(-float(people < floor.low))
        chosen = selection.by_bic(table, samples=SAMPLES, seed=int(rng.integers(1 << 30)))
        low, high = chosen.limits.get(0.95, (np.nan, np.nan))
        found["log-linear"].append(float(people > high) - float(people < low))
        posterior = graphs.average(table, grid=np.arange(1, 10 * table.n))
        found["graphs"].append(float(people > posterior.quantile(0.975)) - float(people < posterior.quantile(0.025)))
    return found


def slow(lists: Callable[[int, np.random.Generator], np.ndarray], people: int) -> dict[str, list[float]]:
    """Do the same for the latent classes; a refusal counts apart."""
    rng, found, refused = np.random.default_rng(people), [], 0
    for at in range(SLOW_WORLDS):
        posterior = latent.sample(drawn(lists, people, rng), seed=at)
        if not posterior.converged:
            refused += 1
            continue
        found.append(float(people > posterior.quantile(0.975)) - float(people < posterior.quantile(0.025)))
    return {f"latent classes ({refused} refused)": found}


def from_its_prior() -> dict[str, list[float]]:
    """Do the same for worlds that the latent classes' own prior draws: there 95 per cent is owed, whatever the data.

    N is drawn from 1/N between SMALL and LARGE people, and of the draws of the posterior only those between them count:
    that is the posterior under this prior (simulation-based calibration: Talts et al. 2018, arXiv 1804.06788).
    """
    rng, found, refused = np.random.default_rng(1), [], 0
    for at in range(PRIOR_WORLDS):
        people = int(np.exp(rng.uniform(np.log(SMALL), np.log(LARGE))))
        alpha = rng.gamma(latent.SHAPE, 1 / latent.RATE)
        broken = np.append(rng.beta(1, max(alpha, 1e-9), latent.CLASSES - 1), 1)
        share = broken * np.cumprod(np.append(1, 1 - broken[:-1]))
        chance = rng.random((latent.CLASSES, 4))
        classes = rng.choice(latent.CLASSES, people, p=share)
        table = drawn(lambda n, rng, of=chance[classes]: rng.random((n, 4)) < of, people, rng)
        posterior = latent.sample(table, seed=at)
        refused += not posterior.converged
        draws = posterior.draws[(posterior.draws >= SMALL) & (posterior.draws <= LARGE)]
        below = float((draws < people).mean() + (draws == people).mean() / 2)
        found.append(float(below > 0.975) - float(below < 0.025))
    return {f"latent classes (of these {refused} would be refused)": found}


def main() -> None:
    """Print a row for each method, world and number of people."""
    print("| what | lists | people | worlds | holds the truth | truth below | truth above |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for work in (*((quick,) if WORLDS else ()), *((slow,) if SLOW_WORLDS else ())):
        for name, lists in WORLDS_OF.items():
            for people in (SMALL, LARGE):
                for what, places in work(lists, people).items():
                    print(_row(what, name, f"{people:,}", places), flush=True)
    for what, places in from_its_prior().items() if PRIOR_WORLDS else ():
        print(_row(what, "drawn from its prior", f"{SMALL:,} to {LARGE:,}", places), flush=True)


def _row(what: str, lists: str, people: str, places: list[float]) -> str:
    side = np.array(places)
    shares = " | ".join(f"{share:.3f}" for share in ((side == 0).mean(), (side < 0).mean(), (side > 0).mean()))
    return f"| {what} | {lists} | {people} | {len(side)} | {shares} |"


if __name__ == "__main__":
    main()
