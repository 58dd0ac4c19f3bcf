"""Latent classes: parts of the prior, which published tables hardly show; and the plain sampler beside ours."""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from faustpfand.accounts import unlisted as mse
from faustpfand.accounts.unlisted import latent, of_histories
from faustpfand.cli.main import main
from faustpfand.sources import open_table

METHODS = Path(__file__).parents[2] / "golden" / "methods"


def table(name):
    with (METHODS / f"{name}.csv").open("rb") as stream:
        return mse.read_table(open_table(stream, name)).table


@pytest.mark.parametrize("alpha", [0.001, 0.02, 1.0])
def test_few_classes_are_as_likely_as_the_prior_says(alpha):
    """V ~ Beta(1, alpha): log (1 - V) is -1/alpha on average, so that of the last class -(K - 1)/alpha.

    1 - V is far too small for a number of its own where alpha is small, and must not be cut off.
    """
    size = 4_000
    empty = np.zeros((size, latent.CLASSES), dtype=np.int64)

    log_pi = latent._broken(np.random.default_rng(1), empty, np.full(size, alpha))

    assert log_pi[:, -1].mean() * alpha == pytest.approx(-(latent.CLASSES - 1), rel=0.03)
    assert np.logaddexp.reduce(log_pi, axis=1) == pytest.approx(np.zeros(size), abs=1e-9)


@pytest.mark.slow
def test_many_lists_come_to_an_end(monkeypatch):
    """Each helping of people is larger than the one before it, however unlikely the next person is."""
    rng = np.random.default_rng(3)
    on = rng.random((400, 9)) < rng.beta(0.4, 3, (400, 1))
    history, people = np.unique(on @ (1 << np.arange(9)), return_counts=True)
    table = of_histories("abcdefghi", {int(one): int(n) for one, n in zip(history, people, strict=True) if one})
    helping, sizes = latent._helping, []

    def watched(*given):
        found = helping(*given)
        sizes.append(int(found[0].sum()))
        return found

    monkeypatch.setattr(latent, "_helping", watched)
    monkeypatch.setattr(latent, "SWEEPS", (1,))
    monkeypatch.setattr(latent, "BLOCKS", (1,))
    latent.sample(table)

    assert sizes[-1] == table.n
    assert all(one < other for one, other in pairwise(sizes))


@pytest.mark.slow
def test_plain_chains_reproduce_the_reference_where_they_leave_their_start():
    """Palembang: 137 (124 to 200) by LCMCR 0.4.14; 3 and 8 per cent of Monte Carlo error are allowed.

    A fiftieth of the reference's lengths, which bench/accounts/unlisted.py runs in full.
    """
    (told,) = (
        one
        for one in json.loads((METHODS / "palembang_1945.json").read_text(encoding="utf-8"))["results"]
        if one["method"].startswith("LCMCR") and one["status"] == "reference"
    )

    found = mse.plain_chains(table("palembang_1945"), mse.Lengths(burn_in=400, draws=1_000, thin=4))

    assert found.estimate == pytest.approx(told["estimate"], rel=told["tol_estimate"])
    assert (found.low, found.high) == pytest.approx(told["interval"], rel=told["tol_interval"])


def test_plain_chains_that_stay_near_their_start_say_so():
    """UK, five lists: chains begin in a mode below 12,500, which has a few in ten thousand of the posterior."""
    found = mse.plain_chains(table("uk_2013_five_lists"), mse.Lengths(burn_in=50, draws=200, thin=1))

    assert not found.agree
    assert found.low < 12_500


def test_plain_chains_of_a_table_that_tells_nothing():
    """Two lists: as refused as by every other method."""
    assert mse.plain_chains(of_histories("ab", {1: 5, 2: 5, 3: 20})) is None


def test_the_command_shows_plain_chains_beside_ours(monkeypatch):
    """What other programs print stands apart, with its lengths and whether its chains agree."""
    short, plain = mse.Lengths(burn_in=50, draws=50, thin=1), mse.plain_chains
    monkeypatch.setattr(mse, "plain_chains", lambda one, *, seed: plain(one, short, seed=seed))
    left_out = [part for method in mse.METHODS for part in ("--without", method)]
    asked = ["unlisted", str(METHODS / "palembang_1945.csv"), "--plain-chains", *left_out]

    told = json.loads(CliRunner().invoke(main, [*asked, "--format", "json"]).stdout)["lcmcr_plain_chains"]
    words = " ".join(CliRunner().invoke(main, asked).stdout.split())

    assert (told["chains"], told["burn_in"], told["draws"], told["agree"]) == (8, 50, 50, False)
    assert "The chains disagree" in words


def test_plain_chains_need_a_table():
    """The ledger's registers have twenty linkages; two minutes each would be an hour."""
    found = CliRunner().invoke(main, ["unlisted", "--plain-chains"])

    assert found.exit_code == 2
    assert "--plain-chains needs a TABLE" in found.output
