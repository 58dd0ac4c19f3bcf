"""Methods side by side, refusals, strata, and links in doubt."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts import unlisted as mse
from faustpfand.accounts.unlisted import floors, linkage, loglinear, two_lists
from faustpfand.accounts.unlisted.chains import ess, rhat
from faustpfand.accounts.unlisted.linkage import Link
from faustpfand.errors import FaustpfandError
from faustpfand.sources import open_table
from strategies import searched

METHODS = Path(__file__).parents[2] / "golden" / "methods"


def read(text, chosen=()):
    return mse.read_table(open_table(io.BytesIO(text.encode()), "t.csv"), chosen)


def histories(lists, people):
    return mse.of_histories(lists, people)


QUICK = ("lcmcr",)


def test_a_row_a_person_is_the_same_table():
    """Persons or histories: the same counts."""
    counted = read("a,b,count\n1,0,2\n1,1,1\n")
    people = read("id,a,b\np1,1,0\np2,1,0\np3,1,1\n")

    assert (people.table.cells == counted.table.cells).all()
    assert people.table.lists == ("a", "b")


@pytest.mark.parametrize(
    ("row", "where", "what"),
    [
        pytest.param("0,0,3", "t.csv:4:a", "on no list", id="on-no-list"),
        pytest.param("1,2,3", "t.csv:4:b", "neither 0 nor 1", id="no-indicator"),
        pytest.param("1,0,-1", "t.csv:4:count", "no number", id="negative"),
        pytest.param("1,0,many", "t.csv:4:count", "no number", id="word"),
        pytest.param("1,0,1.5", "t.csv:4:count", "no number", id="half-a-person"),
    ],
)
def test_a_bad_row_is_set_aside_and_the_others_count(row, where, what):
    """file:row:column, what is wrong; the good rows go in."""
    rows = "".join("1,1,1\n" for _ in range(9))
    found = read(f"a,b,count\n1,0,2\n1,1,1\n{row}\n{rows}")

    (problem,) = found.problems
    assert problem.where == where
    assert what in problem.what
    assert found.table.n == 12


WHOLE = "1,0,0,60\n0,1,0,50\n0,0,1,40\n1,1,0,15\n1,0,1,12\n0,1,1,9\n1,1,1,6\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ufeffA,B,C,count\n" + WHOLE, id="byte-order-mark"),
        pytest.param("A;B;C;count\r\n" + WHOLE.replace(",", ";").replace("\n", "\r\n"), id="semicolons"),
        pytest.param("A,B,C,Freq.\n" + WHOLE, id="heading-with-dot"),
        pytest.param("A,B,C,Anzahl\n" + WHOLE.replace("1,0,0,", "ja,nein,nein,"), id="German"),
        pytest.param("A,B,C,how many\n" + WHOLE, id="heading-that-says-nothing"),
        pytest.param("A,B,C,count\n0,0,0,NA\n" + WHOLE, id="nobody-knows"),
        pytest.param("A,B,C,count\n0,0,0,\n" + WHOLE, id="empty-cell"),
        pytest.param("A,B,C,count\n0,0,0,0\n" + WHOLE, id="nobody-on-no-list"),
        pytest.param("A,B,C,count\n1,0,0,30\n" + WHOLE.replace("60", "30"), id="a-history-twice"),
        pytest.param(
            '"","A","B","C","n"\n' + "".join(f'"{at}",{row}\n' for at, row in enumerate(WHOLE.split(), 1)),
            id="numbered-rows",
        ),
        pytest.param(
            "history,count\n" + "".join(row[:5].replace(",", "") + row[5:] + "\n" for row in WHOLE.split()),
            id="histories-in-one-word",
        ),
        pytest.param(
            "person,A,B,C\n" + "".join(f"p,{row[:5]}\n" * int(row[6:]) for row in WHOLE.split()), id="a-row-a-person"
        ),
    ],
)
def test_one_table_in_many_forms(text):
    """However it was saved, it is the same table."""
    found = read(text)

    assert list(found.table.cells) == [0, 60, 50, 15, 40, 12, 9, 6]
    assert not found.incomplete


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(WHOLE, "holds numbers, no headings", id="no-headings"),
        pytest.param("A,B,C,count\n", "no row can be read", id="headings-alone"),
        pytest.param("A,B,C\n" + WHOLE, "4 cells where 3 are expected", id="a-heading-is-missing"),
        pytest.param("A,B,C,x,y\n" + WHOLE.replace("\n", ",7\n"), "is it 'x' or 'y'", id="two-may-count"),
    ],
)
def test_a_table_that_cannot_be_told_is_refused(text, message):
    """Rather than taken for another one."""
    with pytest.raises(FaustpfandError, match=message):
        read(text)


def test_a_count_that_cannot_be_read_is_a_hole():
    """A history without its people makes another table; a person that cannot be read makes it one person smaller."""
    assert read("a,b,c,count\n" + WHOLE.replace("60", "sixty")).incomplete
    assert read("a,b,c,count\n" + WHOLE.replace("60", "99999999999999999999")).incomplete
    assert not read("a,b\n" + "1,0\n" * 20 + "1,?\n" + "1,1\n").incomplete


def test_a_table_without_lists_is_refused_with_advice():
    """Names and numbers alone are no captures."""
    with pytest.raises(FaustpfandError, match="no column holds only 0 and 1"):
        read("name,age\nA,31\nB,44\n")


def test_chosen_lists_leave_out_who_stands_on_others():
    """Who is on none of the chosen lists is no fault of the table."""
    found = read("a,b,c,count\n1,0,0,2\n0,0,1,5\n0,1,1,1\n", ["a", "b"])

    assert found.table.n == 3
    assert not found.problems


@given(st.dictionaries(st.integers(1, 15), st.integers(1, 500), min_size=2))
@searched(40)
def test_the_order_of_the_lists_changes_nothing(people):
    """Lists turned round: the same floors and the same independence estimate."""
    turned = {int(f"{history:04b}"[::-1], 2): count for history, count in people.items()}
    one, other = (histories("abcd", each) for each in (people, turned))

    assert floors.unequal_lists(one) == floors.unequal_lists(other)
    fits = [loglinear.fit(each.cells, loglinear.terms_of([], 4)).unlisted for each in (one, other)]
    assert np.allclose(*fits, rtol=1e-6, equal_nan=True)


@given(st.lists(st.integers(0, 60), min_size=15, max_size=15), st.integers(0, 112))
@searched(60)
def test_a_fit_reproduces_the_margins_of_its_model(counts, chosen):
    """Likelihood equations: A mu = A y for every theta that is not at minus infinity."""
    cells = np.array([0, *counts])
    terms = loglinear.models(4, 3)[chosen]
    fits = loglinear.fit(cells, terms)

    if fits.code[0] == loglinear.SOUND:
        z = loglinear.within(4)[:, terms]
        assert fits.means[0] @ z == pytest.approx(cells @ z, abs=1e-4 * (1 + cells.sum()))


@pytest.mark.parametrize(
    ("people", "reason"),
    [
        pytest.param({1: 30, 2: 30, 3: 12}, "it takes 3", id="two-lists"),
        pytest.param({1: 30, 2: 30, 4: 40, 3: 4, 5: 3}, "two lists or more", id="no-overlap"),
        pytest.param({1: 200, 2: 200, 3: 60, 4: 300}, "other people", id="other-people"),
        pytest.param({}, "Nobody stands", id="empty"),
    ],
)
def test_it_refuses_with_a_reason(people, reason):
    """Too few lists, too little overlap, or lists of other people: every method refuses, the floor stays."""
    found = mse.unlisted(histories("abc", people))

    assert all(isinstance(one, mse.Refusal) and reason in one.reason for one in found.methods.values())
    assert found.range is None
    assert found.stop


@pytest.mark.parametrize(
    ("people", "reason"),
    [
        pytest.param({3: 60, 4: 50, 7: 20}, "a and b name the very same people", id="a-copy"),
        pytest.param({1: 60, 3: 50, 5: 20, 7: 10}, "a names everybody", id="one-holds-all"),
    ],
)
def test_lists_that_tell_nothing_are_a_reason_to_stop(people, reason):
    """A copy of a list, and a list that holds all others."""
    found = mse.unlisted(histories("abc", people), without=QUICK, samples=100)

    assert any(reason in one for one in found.stop)


def test_methods_side_by_side():
    """Independent lists of 1,000 people: every interval holds the truth, the range begins at the floor."""
    rng = np.random.default_rng(5)
    x = rng.random((1_000, 3)) < (0.5, 0.4, 0.3)
    history, people = np.unique(x @ (1, 2, 4), return_counts=True)
    table = histories("abc", dict(zip(history[history > 0].tolist(), people[history > 0].tolist(), strict=True)))

    found = mse.unlisted(table, without=QUICK, samples=200)

    for name in ("bic_bootstrap", "dga"):
        assert found.methods[name].low < 1_000 < found.methods[name].high
    assert found.range[0] == found.floor.estimate
    assert found.methods["lcmcr"] == mse.Refusal("It was left out on request.")


def test_the_same_seed_gives_the_same_answer():
    """Nothing hangs on the day or the machine."""
    table = histories("abc", {1: 60, 2: 50, 4: 40, 3: 15, 5: 12, 6: 9, 7: 6})

    assert mse.unlisted(table, without=QUICK, samples=100) == mse.unlisted(table, without=QUICK, samples=100)


def test_models_that_fit_alike_and_differ_are_a_reason_to_stop():
    """Palembang: 34 or 146 unlisted by models within 2 of BIC."""
    with (METHODS / "palembang_1945.csv").open("rb") as stream:
        table = mse.read_table(open_table(stream, "p")).table

    found = mse.unlisted(table, without=QUICK, samples=100)

    assert any("factor 2" in reason for reason in found.stop)


SCOTLAND = json.loads((METHODS / "scotland_pwid_2006.json").read_text(encoding="utf-8"))["two_list_checks"]["cases"]


@pytest.mark.parametrize("case", SCOTLAND, ids=lambda case: "+".join([*case["lists"], *case["strata"]]))
def test_strata_of_two_lists(case):
    """King et al. 2013; with discrete strata the doubly robust estimate is the sum of Petersen's."""
    with (METHODS / "scotland_pwid_2006.csv").open("rb") as stream:
        tables, _ = mse.read_strata(open_table(stream, "s.csv"), case["lists"], case["strata"])

    found = mse.doubly_robust(tables)

    assert found.estimate == pytest.approx(case["doubly_robust"], rel=1e-6)
    assert (found.sd, found.low, found.high) == pytest.approx((case["sd"], *case["interval"]), rel=1e-5)
    silent = [name for name, one in case["strata_counts"].items() if one["n12"] == 0]
    assert list(found.silent) == silent


@pytest.mark.parametrize(("lists", "expected"), [((0, 1), 334), ((0, 2), 374), ((1, 2), 331)])
def test_pairs_of_lists_by_chapman(lists, expected):
    """Hepatitis A, Taiwan 1995; R CARE1."""
    with (METHODS / "hepatitis_taiwan_1995.csv").open("rb") as stream:
        table = mse.read_table(open_table(stream, "h")).table

    n_hat, low, high = two_lists.chapman(two_lists.pair(table, *lists))

    assert round(n_hat) == expected
    assert table.totals.max() < low < n_hat < high


LINKS = [
    Link(row["left"], row["right"], float(row["probability"]))
    for row in csv.DictReader((METHODS / "distinct_persons_small.csv").read_text(encoding="utf-8").splitlines())
]
DISTINCT = json.loads((METHODS / "distinct_persons_small.json").read_text(encoding="utf-8"))
OPEN = [one for one in LINKS if one.probability < 1]
LIST_OF = {name: name[0] for one in LINKS for name in (one.left, one.right)}


def test_distinct_persons_under_unsettled_links():
    """Bounds by the largest matching, 9 to 12; the exact posterior of how many links hold."""
    bounds = linkage.distinct_bounds(8, 7, 3, [(one.left, one.right) for one in OPEN])
    counts = linkage.link_counts(OPEN, LIST_OF)

    assert bounds == (DISTINCT["distinct_lower"], DISTINCT["distinct_upper"])
    expected = {int(links): p for links, p in DISTINCT["number_of_uncertain_links_posterior"].items()}
    assert counts == pytest.approx(expected, abs=1e-6)
    assert 12 - sum(links * p for links, p in counts.items()) == pytest.approx(DISTINCT["expected_distinct"], abs=1e-6)


def test_drawn_linkages_keep_to_their_probabilities(monkeypatch):
    """Drawn exactly, or step by step where a component is large: the mean is that of the posterior."""
    for exact in (linkage.EXACT, 0):
        monkeypatch.setattr(linkage, "EXACT", exact)
        drawn = linkage.linkages(OPEN, LIST_OF, 400)
        assert 12 - np.mean([len(one) for one in drawn]) == pytest.approx(DISTINCT["expected_distinct"], abs=0.12)


def test_linked_records_count_once():
    """Two lists, one link judged and one drawn: three people, two of them on both."""
    list_of = {"a1": "a", "a2": "a", "b1": "b", "b2": "b", "b3": "b"}

    table = mse.captures(list_of, list_of, [frozenset(("a1", "b1"))], [Link("a2", "b2", 0.7)])

    assert (table.n, table.overlap, list(table.totals)) == (3, 2, [2, 3])


def test_doubt_about_links_widens_the_interval():
    """Rubin's rule: what the linkages disagree about is added."""
    tables = [histories("abc", {1: 60, 2: 50, 4: 40, 3: 15 + d, 5: 12, 6: 9, 7: 6}) for d in (-6, 0, 9)]
    runs = [mse.unlisted(table, without=("lcmcr", "bic_bootstrap")) for table in tables]

    both, middle = mse.combined(runs).methods["dga"], runs[1].methods["dga"]

    assert both.high - both.low > middle.high - middle.low
    assert both.details["share_of_variance_from_linkage"] > 0


def test_chains_that_disagree_are_found_out():
    """R-hat near 1 and a large effective size for one distribution; neither for two."""
    rng = np.random.default_rng(3)
    alike = rng.normal(size=(8, 500))
    apart = alike + np.arange(8)[:, None]

    assert (rhat(alike) < 1.01, ess(alike) > 400) == (True, True)
    assert (rhat(apart) > 1.5, ess(apart) < 50) == (True, True)


def test_the_floor_allows_for_chance():
    """Independent lists of 600 people: the floor is about 600, above or below; its interval covers it."""
    rng = np.random.default_rng(11)
    above = covered = 0
    for _ in range(200):
        history, people = np.unique((rng.random((600, 3)) < (0.3, 0.25, 0.2)) @ (1, 2, 4), return_counts=True)
        table = histories("abc", dict(zip(history[history > 0].tolist(), people[history > 0].tolist(), strict=True)))
        floor = floors.unequal_lists(table)
        above += floor.estimate > 600
        covered += floor.low <= 600 <= floor.high

    assert 60 < above < 140
    assert 182 <= covered <= 198


def test_a_floor_above_all_limits_is_a_reason_to_stop():
    """The first list shares with both others, and nobody is on all three: the range does not run backwards."""
    found = mse.unlisted(histories("abc", {1: 48, 2: 40, 4: 23, 5: 21, 6: 13}), samples=300, without=QUICK)

    low, high = found.range
    assert low < high == found.floor.estimate
    assert any("lies above every method's upper limit" in one for one in found.stop)


def test_a_method_left_out_is_no_failure():
    """Who leaves the latent classes out is not told that they gave no result."""
    found = mse.unlisted(histories("abc", {1: 60, 2: 50, 4: 70, 3: 20, 6: 12, 7: 4}), samples=50, without=QUICK)

    assert not any("latent classes" in one for one in found.stop)
