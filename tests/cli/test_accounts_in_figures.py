"""The commands unlisted, refill, inside, account and deals in figures, as a user types them."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

METHODS = Path(__file__).parents[1] / "golden" / "methods"


def with_a_register(run):
    run("init")
    assert run("import", "reference", "bundled:belarus").exit_code == 0
    path = Path("register.csv")
    path.write_text(run("synth", "--persons", 300).stdout, encoding="utf-8")
    assert run("import", "viasna", path, "--no-proposals", "--edition", "2026-08-01").exit_code in (0, 1)


@pytest.fixture
def registered(begin):
    """The bundled tables, and a synthetic register."""
    return begin(with_a_register)


def test_unlisted_keeps_its_contract(run):
    """lists, observed, lower_bound, each method with estimate, low, high, model or refused, range."""
    table = METHODS / "spina_bifida_ny.csv"

    result = run("unlisted", table, "--format", "json", "--without", "lcmcr", "--samples", 100)

    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert (found["lists"], found["observed"]) == (["birth_certificate", "death_certificate", "rehabilitation"], 626)
    assert found["lower_bound"] == pytest.approx(741.7481)
    assert found["bic_bootstrap"]["model"] == "[23,1]"
    assert found["dga"]["estimate"] == 731
    assert found["lcmcr"] == {"refused": "It was left out on request."}
    assert found["range"]["low"] == pytest.approx(741.7481, abs=1e-3)
    assert found["range"]["high"] >= found["dga"]["high"]


def test_unlisted_says_first_what_may_be_printed(run):
    """A floor and the reasons to stop, before any estimate."""
    result = run("unlisted", METHODS / "palembang_1945.csv", "--without", "lcmcr", "--samples", 100, "--explain")

    assert result.stdout.index("At least 130") < result.stdout.index("factor 2") < result.stdout.index("157")
    assert "b+c: 54" in result.stdout


def test_unlisted_lists_bad_rows_and_exits_with_one(run):
    """The good rows count."""
    result = run(
        "unlisted",
        "-",
        "--without",
        "lcmcr",
        stdin="a,b,c,count\n1,0,0,9\n1,1,0,5\n0,1,1,7\n0,0,1,4\n0,0,0,7\n1,0,1,x\n",
    )

    assert result.exit_code == 1
    assert "standard input:6:a" in result.stderr
    assert "standard input:7:count" in result.stderr
    assert "Seen: 25 people" in result.stdout


@pytest.mark.parametrize(
    ("content", "says"),
    [("name\nA\n", "no column holds only 0 and 1"), ("a,b\n1,0\n", "1 list names anybody")],
)
def test_unlisted_of_what_is_no_captures(run, content, says):
    """A sentence with the way out, or a refusal."""
    result = run("unlisted", "-", stdin=content)

    assert says in result.output
    assert result.exit_code in (0, 2)


@pytest.mark.slow
def test_unlisted_takes_the_registers_of_the_ledger(registered):
    """One register alone is refused, with the number of people seen."""
    result = registered("unlisted", "--format", "json", "--without", "lcmcr")

    found = json.loads(result.stdout)
    assert found["observed"] > 0
    assert "1 list names anybody" in found["dga"]["refused"]


def test_refill_of_belarus(filled):
    """The books of 2025 by hand, windows, and that the association cannot be told."""
    result = filled("refill", "--explain")

    assert result.exit_code == 0
    text = re.sub(r"\s+", " ", result.stdout)
    assert "1,265 on 2024-12-31, 509 came in, ≥642 went out" in text
    assert "3 more than the flows allow (0.3%)" in text
    assert "cannot tell: for each 100 freed" in text
    assert "Recognition lags arrest" in text
    assert "log E(y_t)" in text


def test_refill_as_data(filled):
    """Every window with its bounds; null is cannot tell."""
    found = json.loads(filled("refill", "--wave", "by-2024-09-16", "--format", "json").stdout)

    (wave,) = found["waves"]
    assert [window["days"] for window in wave["windows"]] == [30, 90, 180, 365]
    assert wave["windows"][0]["complete"]
    assert wave["windows"][3]["register"] is None
    assert found["identities"][0]["gap"] == 3


def test_refill_needs_both_ends_of_a_period(filled):
    """Misuse, with the way out."""
    assert filled("refill", "--from", "2025-01-01").exit_code == 2
    assert filled("refill", "--wave", "by-1999").exit_code == 2


@pytest.mark.slow
def test_refill_of_a_register(registered):
    """Lag from arrest to recognition, always; clusters, if asked for, or why they cannot be told."""
    found = json.loads(registered("refill", "--clusters", "--format", "json").stdout)
    text = registered("refill", "--clusters", "--explain").stdout

    assert found["recognition_lag"].keys() >= {"median_days", "recognised_within"}
    assert "cannot_tell" in found["clusters"] or "verdict" in found["clusters"]
    assert "clusters" not in json.loads(registered("refill", "--format", "json").stdout)
    assert "Do arrests set off arrests?" in text
    assert "From arrest to recognition" in text


def test_inside_without_a_register_is_misuse(filled):
    """It says what to import."""
    result = filled("inside")

    assert result.exit_code == 2
    assert "Import one" in result.stderr


@pytest.mark.slow
def test_inside_of_a_synthetic_register(registered):
    """Marked as synthetic; ways out and survival add up."""
    result = registered("inside", "--format", "json")

    found = json.loads(result.stdout)
    assert found["synthetic"]
    assert found["persons"]["dated"] > 20
    assert found["median_days"]["low"] <= found["median_days"]["estimate"]
    assert "SYNTHETIC" in registered("inside").stdout


@pytest.mark.slow
def test_inside_compares_groups(registered):
    """Ratios beside the curves, as data, rows and text."""
    result = json.loads(registered("inside", "--by", "sex", "--by", "year", "--format", "json").stdout)
    table = registered("inside", "--by", "sex", "--format", "csv").stdout
    text = registered("inside", "--by", "charge", "--explain").stdout

    assert result["compared"]["fields"] == ["sex", "year"]
    assert {one["field"] for one in result["compared"]["groups"]} == {"sex", "year"}
    assert "ratios" in result["compared"]["any_way"] or "cannot_tell" in result["compared"]["any_way"]
    assert table.startswith("way,field,group,against")
    assert "By charge" in text
    assert "a ratio is no cause" in text


@pytest.mark.slow
def test_account_by_sex_by_day_and_by_vintage(registered):
    """Three ways to cut the register."""
    by_sex = json.loads(registered("account", "--by", "sex", "--on", "2025-12-23", "--format", "json").stdout)
    daily = registered("account", "--daily", "--from", "2025-12-01", "--until", "2025-12-31", "--format", "csv").stdout
    vintage = json.loads(registered("account", "--vintage", "2025-12", "--format", "json").stdout)

    assert {one["group"] for one in by_sex} >= {"female", "male"}
    assert next(one["published"] for one in by_sex if one["group"] == "female") == {"low": 168, "high": 168}
    assert len(list(csv.DictReader(io.StringIO(daily)))) == 31
    assert vintage[-1]["published"] == {"low": 1131, "high": 1131}
    assert registered("account", "--vintage", "2025").exit_code == 2


def test_account_explains_itself(filled):
    """Formula, assumptions, and the counts that went in."""
    result = filled("account", "--on", "2025-12-23", "--explain")

    assert "Manski" in result.stdout
    assert "reform.news" in result.stdout


def test_deals_in_figures(filled):
    """Days between, net of refill, and what other jailers took."""
    found = json.loads(filled("deals", "--figures", "--elsewhere", "--format", "json").stdout)

    december = next(one for one in found["deals"] if one["deal"] == "deal-2025-12-13")
    assert december["freed"] == {"low": 123, "high": 123}
    assert december["already_due"] is None
    assert december["net"]["30"] is None
    assert any(one["country"] == "DD" and one["total"] for one in found["elsewhere"])


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["svg", "png"])
def test_pictures_tell_what_they_show(registered, tmp_path, ending):
    """Each picture holds its text alternative, as SVG title or as PNG description."""
    table = METHODS / "kosovo_1999.csv"
    for name, command in {
        "account": ["account", "--from", "2024-01-01", "--until", "2025-12-31"],
        "refill": ["refill"],
        "inside": ["inside"],
        "overlap": ["unlisted", table, "--without", "lcmcr", "--without", "dga", "--samples", 100],
    }.items():
        path = tmp_path / f"{name}.{ending}"

        assert registered(*command, "--chart", path).exit_code == 0

        written = path.read_bytes()
        assert (b"<title>" if ending == "svg" else b"iTXtDescription") in written
