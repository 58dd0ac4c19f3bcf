"""How long each method of the unlisted takes on the published tables, processor and wall seconds.

With `--plain`, also the latent classes as R's LCMCR draws them, at the lengths of the reference figures: minutes more.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from faustpfand.accounts.unlisted import graphs, latent, read_table, selection
from faustpfand.sources import open_table

METHODS = Path(__file__).parents[2] / "tests" / "golden" / "methods"
NAMES = ("palembang_1945", "spina_bifida_ny", "kosovo_1999", "hiv_rome_1990", "uk_2013_five_lists", "uk_2013_six_lists")


def timed(work: Callable[[], Any]) -> tuple[Any, float, float]:
    """Run something; give its result and the processor and wall seconds it took."""
    cpu, wall = time.process_time(), time.perf_counter()
    result = work()
    return result, time.process_time() - cpu, time.perf_counter() - wall


def told(table: str, method: str, estimate: str, limits: str, seconds: tuple[float, float]) -> None:
    """Print a row."""
    print(f"| {table} | {method} | {estimate} | {limits} | {seconds[0]:.1f} | {seconds[1]:.1f} |", flush=True)


print("| table | method | estimate | 95 per cent | s, processor | s, wall |\n|---|---|---:|---|---:|---:|")
for name in NAMES:
    with (METHODS / f"{name}.csv").open("rb") as stream:
        table = read_table(open_table(stream, name)).table
    run = selection.by_bic if table.k <= 5 else selection.stepwise
    chosen, cpu, wall = timed(lambda table=table, run=run: run(table))
    low, high = chosen.limits[0.95]
    told(name, "log-linear, 1,000 samples", f"{chosen.n_hat:,.0f}", f"{low:,.0f} to {high:,.0f}", (cpu, wall))
    if table.k <= graphs.MOST_LISTS:
        found, cpu, wall = timed(lambda table=table: graphs.average(table))
        limits = f"{found.quantile(0.025):,} to {found.quantile(0.975):,}"
        told(name, f"graphs, {len(graphs.graphs(table.k))}", f"{found.quantile(0.5):,}", limits, (cpu, wall))
    drawn, cpu, wall = timed(lambda table=table: latent.sample(table))
    limits = f"{drawn.quantile(0.025):,.0f} to {drawn.quantile(0.975):,.0f}, R-hat {drawn.rhat:.3f}"
    told(name, "latent classes", f"{drawn.quantile(0.5):,.0f}", limits, (cpu, wall))
    if "--plain" in sys.argv and table.k <= graphs.MOST_LISTS:
        drawn, cpu, wall = timed(lambda table=table: latent.plain(table))
        limits = f"{drawn.quantile(0.025):,.0f} to {drawn.quantile(0.975):,.0f}, R-hat {drawn.rhat:.3f}"
        told(name, "latent classes, plain chains", f"{drawn.quantile(0.5):,.0f}", limits, (cpu, wall))
