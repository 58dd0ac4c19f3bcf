"""The published tables of captures, reproduced within the tolerances they state (tests/golden/methods)."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.unlisted import floors, graphs, latent, loglinear, profile, read_table, selection
from faustpfand.accounts.unlisted.table import CaptureTable, Frequencies, of_histories
from faustpfand.sources import open_table
from strategies import searched

METHODS = Path(__file__).parents[2] / "golden" / "methods"
NAMES = (
    "artificial_three_lists",
    "hepatitis_taiwan_1995",
    "hiv_rome_1990",
    "kosovo_1999",
    "palembang_1945",
    "spina_bifida_ny",
    "uk_2013_five_lists",
    "uk_2013_six_lists",
)
SMALL = NAMES[:-2]


def table(name):
    with (METHODS / f"{name}.csv").open("rb") as stream:
        return read_table(open_table(stream, name)).table


def told(name):
    return json.loads((METHODS / f"{name}.json").read_text(encoding="utf-8"))


def results(names, *beginnings):
    return list(_results(names, *beginnings))


def _results(names, *beginnings):
    for name in names:
        for one in told(name)["results"]:
            if one["method"].startswith(beginnings):
                yield pytest.param(name, one, id=f"{name}: {one['method']}, {one.get('settings', {}).get('delta', '')}")


FLOORS = {
    "Chao lower bound n + f1^2/(2 f2)": floors.counted,
    "Chao lower bound with k lists n + (k-1)/k f1^2/(2 f2)": floors.equal_lists,
    "lower bound for unequal lists n + sum_{i<j} f_i f_j / sum_{i<j} f_ij": floors.unequal_lists,
    "Chao lower bound, bias-corrected n + f1(f1-1)/(2(f2+1))": floors.counted_corrected,
}


@pytest.mark.parametrize(("name", "expected"), results(NAMES, "Chao lower", "lower bound"))
def test_floors(name, expected):
    """Chao 1987; Rivest and Baillargeon 2007."""
    found = FLOORS[expected["method"]](table(name))

    assert found.estimate == pytest.approx(expected["estimate"], rel=expected["tol_estimate"])
    if "interval" in expected:
        assert [found.low, found.high] == pytest.approx(expected["interval"], rel=expected["tol_interval"])


def test_frequencies_without_lists():
    """Illegal immigrants in four Dutch cities: 9,273.5 (se 662.6), van der Heijden et al. 2003."""
    people = table("illegal_immigrants_netherlands_1995_frequencies")

    assert isinstance(people, Frequencies)
    found = floors.counted(people)
    assert (round(found.estimate, 1), round(floors.counted_se(people), 1)) == (9273.5, 662.6)
    assert (found.low, found.high) == pytest.approx((8084.67, 10690.13), rel=1e-5)
    assert floors.counted_corrected(people).estimate == pytest.approx(9228.858696)
    assert floors.zelterman(people) == pytest.approx(9424.555193858)


@pytest.mark.parametrize("name", SMALL[1:])
def test_every_hierarchical_model(name):
    """N, BIC, AIC and Wald interval of the models listed for a table."""
    people, expected = table(name), told(name)
    terms = loglinear.models(people.k, people.k - 1)
    fits = loglinear.fit(people.cells, terms)
    place = {loglinear.name(one, people.k): at for at, one in enumerate(terms)}
    counted = expected["hierarchical_models"]

    assert len(terms) == counted["enumerated"]
    assert (fits.code == loglinear.SOUND).sum() == counted["with_existing_identifiable_mle"]
    for one in expected["models_by_bic"]:
        at = place[one["model"]]
        wald = people.n + fits.unlisted[at] * np.exp(np.array([-1.959964, 1.959964]) * fits.se[at])
        assert people.n + fits.unlisted[at] == pytest.approx(one["N"], rel=1e-5)
        assert (fits.bic(people.n)[at], fits.aic()[at]) == pytest.approx((one["bic"], one["aic"]), abs=1e-3)
        assert list(wald) == pytest.approx(one["wald_interval"], rel=1e-3)


@pytest.mark.parametrize(
    ("model", "beginning"),
    [
        pytest.param([[1, 2]], "as above, multinomial", id="one-pair"),
        pytest.param(
            [[i, j] for i in range(1, 5) for j in range(1, i)], "all two-list interactions, m", id="all-pairs"
        ),
    ],
)
def test_multinomial_profile_likelihood(model, beginning):
    """HIV in Rome: 12,308 (10,266 to 14,992.3), 23,269.8 (10,027.6 to 50,046.3); Baillargeon and Rivest 2007."""
    ((_, expected),) = (row.values for row in results(["hiv_rome_1990"], beginning))

    found = profile.multinomial(table("hiv_rome_1990"), loglinear.terms_of(model, 4))

    assert found.estimate == pytest.approx(expected["estimate"], rel=1e-5)
    assert (found.low, found.high) == pytest.approx(expected["interval"], rel=1e-5)


@pytest.mark.parametrize("name", ["palembang_1945", pytest.param("kosovo_1999", marks=pytest.mark.slow)])
def test_a_profile_holds_its_estimate_and_nobody_fewer_than_seen(name):
    """Limits on either side of the estimate, from those seen upwards; none for a model that is not admissible."""
    people = table(name)
    for terms in loglinear.models(people.k, 2)[::5]:
        found = profile.multinomial(people, terms)
        assert (found is None) == (loglinear.fit(people.cells, terms).code[0] != loglinear.SOUND)
        if found is not None:
            assert people.n <= found.low <= found.estimate <= (found.high or np.inf)


def reproduced():
    for one in told("log_linear_reproduced")["tables"]:
        histories = sorted(range(1, 1 << one["lists"]), key=lambda h: [-(h >> at & 1) for at in range(4)])
        people = of_histories("abcd"[: one["lists"]], dict(zip(histories, one["counts"], strict=True)))
        for model in one["models"]:
            yield pytest.param(people, model, id=f"{one['name']}: {model['pairs']}")


@pytest.mark.parametrize(("people", "expected"), list(reproduced()))
def test_models_of_other_papers(people, expected):
    """Bruno 1994; Darroch 1993; Rivest 2011; Cormack, Chang and Smith 2000: N, its error, deviance, profile limits."""
    terms = loglinear.terms_of(expected["pairs"], people.k)
    fit = loglinear.fit(people.cells, terms)
    if expected.get("N", 0) is None:
        assert fit.code[0] != loglinear.SOUND
        return

    unlisted = float(fit.unlisted[0])
    found = {
        "N": people.n + unlisted,
        "se": (unlisted + (unlisted * float(fit.se[0])) ** 2) ** 0.5,
        "deviance": 2 * float(loglinear.saturated_loglik(people.cells[None, :])[0] - fit.loglik[0]),
        "df": len(people.cells) - 1 - int(fit.parameters[0]),
    }
    limits = profile.multinomial(people, terms)
    found |= {"low": limits.low, "high": limits.high}

    for name in found.keys() & expected.keys():
        places = len(str(expected[name]).partition(".")[2])
        assert round(found[name], places) == expected[name], name
    if expected.get("chosen_by_bic"):
        assert (selection.by_bic(people, samples=20).terms == terms).all()


def test_codes_of_existence_and_identifiability():
    """Chan, Silverman and Vincent 2021, Table 2."""
    people = table("artificial_three_lists")
    terms = loglinear.models(3, 2)

    found = dict(zip((loglinear.name(one, 3) for one in terms), loglinear.codes(people, terms), strict=True))

    assert found == told("artificial_three_lists")["existence_and_identifiability"]["models"]


@pytest.mark.slow
@pytest.mark.parametrize("name", SMALL)
def test_newton_and_linear_programming_agree_on_existence(name):
    """The fit says that an estimate exists just where the linear program says so."""
    people = table(name)
    terms = loglinear.models(people.k, people.k - 1)

    fitted = loglinear.fit(people.cells, terms).code == loglinear.SOUND

    assert (fitted == (loglinear.codes(people, terms) == loglinear.SOUND)).all()


@pytest.mark.slow
@pytest.mark.parametrize("k", [3, 4])
def test_a_step_that_runs_away_agrees_with_linear_programming(k):
    """Sparse tables, all models: what the fit gives up at once, the linear program gives up, too."""
    rng = np.random.default_rng(k)
    terms = loglinear.models(k, k - 1)
    for _ in range(60 if k == 3 else 4):
        cells = np.concatenate([[0], rng.choice([0, 0, 0, 1, 2, 30], 2**k - 1)])
        people = CaptureTable(tuple("abcd"[:k]), cells)

        fitted = loglinear.fit(cells, terms).code == loglinear.SOUND

        assert (fitted == (loglinear.codes(people, terms) == loglinear.SOUND)).all()


@pytest.mark.slow
def test_six_thousand_models_of_five_lists():
    """UK 2013: 6,519 of 6,893 admissible; the best is [123,25,34] with 25,311; the bootstrap repeats the choice."""
    found = selection.by_bic(table("uk_2013_five_lists"), samples=200)

    assert (found.models, found.admissible, found.model) == (6893, 6519, "[123,25,34]")
    assert found.n_hat == pytest.approx(25311.2906, rel=1e-6)
    assert {round(one.n_hat) for one in found.near} >= {25311, 12262}
    assert found.average == pytest.approx(22285.23, rel=1e-5)
    assert found.limits[0.95] == pytest.approx((11168, 56052), rel=0.25)  # so few samples; the bench draws more


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "published", "within"),
    [("kosovo_1999", (6947, 18010), 0.05), ("palembang_1945", (128, 349), 0.05)],
)
def test_bootstrap_limits(name, published, within):
    """Silverman, Chan and Vincent 2024; more samples than theirs, for their Monte Carlo error is several per cent."""
    found = selection.by_bic(table(name), samples=4_000, seed=2)

    assert found.limits[0.95] == pytest.approx(published, rel=within)


@pytest.mark.parametrize(("name", "expected"), results(NAMES[-2:], "stepwise two-list"))
def test_stepwise(name, expected):
    """SparseMSE's forward steps, p < 0.02 and p < 0.001."""
    threshold = 0.02 if "0.02" in expected["method"] else 0.001
    found = selection.stepwise(table(name), threshold=threshold, samples=20)

    assert found.n_hat == pytest.approx(expected["estimate"], rel=1e-6)
    if "model" in expected:
        assert found.model == expected["model"]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "expected"), results(NAMES[-2:], "bootstrap BIC, downhill"))
def test_downhill(name, expected):
    """Silverman, Chan and Vincent 2024: five lists end beside the best model, at 12,262; six at 12,350."""
    order = 2 if "two-list" in expected["method"] else None
    found = selection.downhill(table(name), order=order, samples=20)

    assert found.n_hat == pytest.approx(expected["estimate"], rel=1e-4)


@pytest.mark.slow
def test_downhill_limits():
    """The same, bootstrapped: 9,330 to 32,115; Monte Carlo error of some per cent."""
    found = selection.downhill(table("uk_2013_five_lists"), samples=600)

    assert found.limits[0.95] == pytest.approx((9330, 32115), rel=0.1)


@given(st.lists(st.integers(0, 60), min_size=7, max_size=7))
@searched(30)
def test_downhill_ends_where_no_neighbour_is_better(counts):
    """No model with one interaction more or less has a smaller BIC."""
    people = CaptureTable(("a", "b", "c"), np.array([0, *counts]))
    found = selection.downhill(people, samples=2) if people.n else None
    terms = loglinear.models(3, 2)
    bic = loglinear.fit(people.cells, terms).bic(max(people.n, 1))

    if found is not None:
        beside = [one for one in range(len(terms)) if (terms[one] != found.terms).sum() == 1]
        assert all(bic[one] >= found.near[0].bic - 1e-6 for one in beside)


def grid(told_of, n):
    written = told_of.get("n0_grid", "1..10*n, step 1")
    if written.startswith("unique"):
        return np.unique(np.round(np.linspace(1, 30 * n, 1000))).astype(int)
    return np.arange(1, int(written.split("..")[1].split("*")[0]) * n + 1)


@pytest.mark.parametrize(
    ("name", "expected"), [*results(SMALL, "dga"), pytest.param("uk_2013_five_lists", None, id="published for the UK")]
)
def test_graphs_agree_exactly(name, expected):
    """Package dga and Binette and Steorts 2022: deterministic, so median and limits match exactly."""
    people = table(name)
    if expected is None:
        expected = next(
            one for _, one in (row.values for row in results([name], "dga")) if one["status"] == "published"
        )
    delta = 2.0**-people.k if "k" in expected["settings"]["delta"] else float(expected["settings"]["delta"])
    alone = "without" in expected["method"]
    reach = grid(expected["settings"], people.n)
    if alone:  # tables give no grid for these; 10 n, and 30 n where the other rows of the table have it
        reach = grid({"n0_grid": "1..30*n"} if name == "hiv_rome_1990" else {}, people.n)

    found = graphs.average(people, delta=delta, grid=reach, complete=not alone)

    assert [found.quantile(p) for p in (0.5, 0.025, 0.975)] == [expected["estimate"], *expected["interval"]]
    if "prob_saturated_graph" in expected:
        assert found.complete == pytest.approx(expected["prob_saturated_graph"], abs=1e-5)


def test_madigan_and_york():
    """Spina bifida: their prior on N, delta 1; graphs 0.37, 0.31, 0.28, 0.03; N 731."""
    people = table("spina_bifida_ny")
    a, b = 13.14, 55.17
    n_0 = np.arange(1, 301)
    n = people.n + n_0
    prior = n * np.log(b) - (n + a) * np.log1p(b) + graphs.gammaln(n + a) - graphs.gammaln(n + 1)

    found = graphs.average(people, delta=1, grid=n_0, log_prior=prior)

    assert [found.quantile(p) for p in (0.5, 0.025, 0.975)] == [731, 682, 797]
    assert found.mean == pytest.approx(733.4524, rel=1e-5)
    assert [round(p, 5) for _, p in found.graphs[:4]] == [0.37377, 0.3099, 0.28181, 0.03453]
    assert found.mode == 728


@pytest.mark.slow
def test_a_narrow_peak_is_not_stepped_over():
    """A million people on four independent lists: the grid has millions of points, the peak some thousands."""
    chance = np.array([0.4, 0.3, 0.25, 0.35])
    on = np.arange(16)[:, None] >> np.arange(4) & 1
    cells = np.round(1e6 * np.where(on, chance, 1 - chance).prod(1)).astype(np.int64)
    cells[0] = 0

    found = graphs.average(CaptureTable(("a", "b", "c", "d"), cells))

    assert found.quantile(0.025) < 1e6 < found.quantile(0.975)
    assert found.quantile(0.975) - found.quantile(0.025) < 5_000
    assert found.graphs[0][0].name(4) == "[1,2,3,4]"
    assert found.graphs[0][1] > 0.9


@pytest.mark.slow
def test_a_thinned_grid_weighs_its_points():
    """Where the complete graph wins, the data say nothing of n_0, and the interval is as wide on either grid."""
    counts = [60, 50, 20, 70, 15, 12, 4]
    whole, thinned = (
        graphs.average(of_histories("abc", {at: n * times for at, n in enumerate(counts, 1)}))
        for times in (280, 10_000)
    )

    wide = [(one.quantile(0.975) - one.n) / one.n for one in (whole, thinned)]

    assert min(whole.complete, thinned.complete) > 0.99
    assert len(thinned.n_0) < graphs.REACH * thinned.n
    assert wide == pytest.approx([6.2, 5.7], rel=0.02)


def test_numbers_of_graphs():
    """8, 61 and 822 decomposable graphs on 3, 4 and 5 vertices (OEIS A048193)."""
    assert [len(graphs.graphs(k)) for k in (3, 4, 5)] == [8, 61, 822]


@pytest.mark.parametrize(("name", "expected"), results(SMALL, "no highest-order"))
def test_what_no_data_can_tell(name, expected):
    """N for three values of the highest-order odds ratio."""
    found = floors.by_highest_interaction(table(name))

    assert list(found.values()) == pytest.approx(list(expected["sensitivity"].values()), rel=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "estimate", "interval"), [("palembang_1945", 137, (124, 198))])
def test_latent_classes(name, estimate, interval):
    """Manrique-Vallier 2016, LCMCR; Monte Carlo error of 3 and 8 per cent is allowed."""
    found = latent.sample(table(name))

    assert found.converged
    assert found.quantile(0.5) == pytest.approx(estimate, rel=0.03)
    assert (found.quantile(0.025), found.quantile(0.975)) == pytest.approx(interval, rel=0.08)
