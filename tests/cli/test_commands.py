"""The command contracts: what each command prints, and how it exits."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from faustpfand.cli import main, options
from faustpfand.cli.main import COMMANDS
from faustpfand.ledger import engine
from faustpfand.synth import COLUMNS, register

ARTICLE = "Belarus hat am Samstag 123 politische Gefangene freigelassen. Über 1000 politische Gefangene sitzen ein.\n"
MAPPING = """register = "mine"
asserted_by = "A group"
country = "CU"
[columns]
id = "No"
name = "Person"
detained = "Since"
status = "State"
[values.status]
in = "held"
"""
SURE = ("matched", "due_anyway", "not_political", "already_out")


def write_register(path, rows):
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_help_teaches():
    """The first page shows a first round, the exit codes, and every command with a line."""
    result = CliRunner().invoke(main, ["--help"])

    assert "A first round:" in result.output
    assert "exits with 0 on success, 1 if" in " ".join(result.output.split())
    context = click.Context(main)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command.name == name
        assert name in result.output
        assert command.get_short_help_str(300) == COMMANDS[name][1]


def test_init_makes_a_ledger(run, tmp_path):
    """And says where."""
    result = run("init")

    assert result.exit_code == 0
    assert (tmp_path / "ledger.db").is_file()


def test_a_missing_ledger_is_misuse(run):
    """Exit 2, with the way out; no empty ledger is left behind."""
    result = run("account")

    assert result.exit_code == 2
    assert "faustpfand init" in result.output


@pytest.mark.slow
def test_importing_twice_changes_nothing(filled):
    """The receipt says so, and every account prints the same bytes."""
    before = [filled("account", "--format", form).output for form in ("text", "json", "csv")]

    result = filled("import", "reference", "bundled:belarus", "--format", "json")

    receipts = json.loads(result.output)
    assert sum(one["new"] for one in receipts) == 0
    assert {one["source"]: one["rows"] for one in receipts} == {
        "concessions.csv": 96,
        "counts.csv": 304,
        "deals.csv": 24,
        "deaths.csv": 23,
        "inflow.csv": 154,
        "negotiations.csv": 21,
        "other_regimes.csv": 92,
        "releases.csv": 96,
    }
    assert [filled("account", "--format", form).output for form in ("text", "json", "csv")] == before


def test_bad_rows_are_listed_again_and_exit_is_one(run, tmp_path):
    """The good rows are kept; `problems` lists the bad ones with file, row and column."""
    rows = list(register(50, 3, odd=False))
    rows[4]["arrested"] = "31.06.2025"
    path = write_register(tmp_path / "register.csv", rows)

    result = run("import", "viasna", path, "--format", "json")
    listed = run("problems")

    [receipt] = json.loads(result.output)
    assert (result.exit_code, listed.exit_code) == (1, 1)
    bad = [one for one in receipt["problems"] if one["severity"] == "quarantined"]
    assert [one["where"].rpartition(":")[2] for one in bad] == ["arrested"]
    assert "'31.06.2025' is not a date." in listed.output
    assert receipt["rows"] == len(rows)
    assert receipt["new"] > 0


def test_an_edition_knows_nothing_beyond_its_day(run, tmp_path):
    """A release after it is due, not done; nobody is surely held after it."""
    told = {
        "status": "active",
        "arrested": "2021-03-04",
        "release_date": "2026-01-09",
        "prison": "",
        "verdict_date": "",
    }
    row = next(register(1, 1, odd=False)) | told
    path = write_register(tmp_path / "register.csv", [row])

    result = run("import", "viasna", path, "--edition", "2025-12-12", "--format", "json")
    account = run("account", "--from", "2025-11-01", "--until", "2025-11-30", "--on", "2025-12-31", "--format", "json")

    assert json.loads(result.output)[0]["problems"] == []
    assert json.loads(account.output)["stock_on"]["register"] is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"%PDF-1.7\n1 0 obj", "PDF", id="a-pdf-named-csv"),
        pytest.param(b"a,b\n1,2\n", "name", id="no-name-column"),
    ],
)
def test_an_unreadable_file_does_not_stop_the_others(run, tmp_path, content, says):
    """Exit 1, a sentence for the bad file, and the good file is in."""
    bad = tmp_path / "bad.csv"
    bad.write_bytes(content)
    good = write_register(tmp_path / "good.csv", register(5, 1, odd=False))

    result = run("import", "viasna", bad, good, "--format", "json")

    assert result.exit_code == 1
    assert says in result.stderr
    assert [one["source"] for one in json.loads(result.stdout)] == ["good.csv"]


def test_a_folder_is_no_register(run, tmp_path):
    """The sentence says what to name instead."""
    result = run("import", "viasna", tmp_path)

    assert result.exit_code == 1
    assert "is a folder" in result.stderr


def test_a_missing_file_is_misuse(run):
    """Exit 2."""
    assert run("import", "viasna", "nowhere.csv").exit_code == 2


def test_a_list_with_a_mapping(run, tmp_path):
    """Any list goes in by a TOML file, and shows in the account."""
    (tmp_path / "m.toml").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "list.csv").write_text("No,Person,Since,State\n1,Ana Prueba,2021-05,in\n", encoding="utf-8")

    result = run("import", "table", "list.csv", "--mapping", "m.toml")
    account = run("account", "--country", "CU", "--on", "2021-06-30", "--format", "json")

    assert result.exit_code == 0, result.output
    assert json.loads(account.output)["stock_on"]["register"] == {"low": 1, "high": 1}


def test_read_prints_the_form_of_the_guide(run):
    """One object a line: id and claims with every field, spans in the text."""
    result = run("read", "-", "--published", "2025-12-14", "--format", "json", stdin=ARTICLE)

    [line] = result.output.splitlines()
    claims = json.loads(line)["claims"]
    assert [one["kind"] for one in claims] == ["release", "held"]
    assert set(claims[0]) == {
        "kind", "count", "comparator", "population", "date_start", "date_end", "country", "actors", "targets",
        "modality", "span", "base_forms",
    }  # fmt: skip
    assert ARTICLE[slice(*claims[0]["span"])].count("123") == 1


def test_read_takes_json_lines(run):
    """Documents keep their ids; a broken line is told on standard error, and the rest is read."""
    lines = json.dumps({"id": "a-1", "lang": "de", "published": "2025-12-14", "text": ARTICLE}) + "\n{broken\n"

    result = run("read", "-", "--format", "json", stdin=lines)

    assert result.exit_code == 1
    assert json.loads(result.stdout.splitlines()[0])["id"] == "a-1"
    assert ":2" in result.stderr


def test_check_says_who_says_so(filled):
    """Outcome, reason, and the statements behind it."""
    result = filled("check", "-", "--published", "2025-12-14", "--format", "json", stdin=ARTICLE)

    claims = json.loads(result.output)["claims"]
    assert [one["outcome"] for one in claims] == ["supported", "supported"]
    assert all(one["supporting"][0]["told"]["url"] for one in claims)


def test_account_as_csv_can_be_read_back(filled):
    """One row a month, bounds apart, and no cell that a spreadsheet would run."""
    result = filled("account", "--from", "2025-01-01", "--until", "2025-12-31", "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(result.output)))
    assert [row["month"] for row in rows] == [f"2025-{month:02}" for month in range(1, 13)]
    december = rows[-1]
    assert (december["stock_low"], december["stock_high"], december["counted_on"]) == ("1131", "1131", "2025-12-31")
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_account_of_a_day(filled):
    """How many were held, counted when and by whom."""
    result = filled("account", "--on", "2025-12-23", "--format", "json")

    day = json.loads(result.output)["stock_on"]
    assert (day["published"]["low"], day["published"]["counted_on"]) == (1135, "2025-12-23")


def test_account_as_it_was(filled):
    """Before anything was recorded, nothing was known: no figure leaks back."""
    result = filled(
        "account", "--as-of", "2001-01-01", "--from", "2025-12-01", "--until", "2025-12-31", "--format", "json"
    )

    assert json.loads(result.output)["months"][0]["stock"] is None


@pytest.mark.slow
def test_the_picture(filled, tmp_path):
    """SVG and PNG by the ending; another ending is misuse."""
    for name, magic in (("a.svg", b"<svg"), ("a.png", b"\x89PNG")):
        assert filled("account", "--from", "2024-01-01", "--chart", name).exit_code == 0
        assert (tmp_path / name).read_bytes().startswith(magic)
    assert filled("account", "--chart", "a.gif").exit_code == 2


def test_deals_show_every_total(filled):
    """52, 51 and about 50 freed on 2025-09-11: explicit in one paper, denied in another."""
    deals = {one["deal"]: one for one in json.loads(filled("deals", "--format", "json").output)}

    deal = deals["deal-2025-09-11"]
    assert [one["value"] for one in deal["waves"][0]["totals_told"]] == ["52", "51", "~50"]
    assert set(deal["linkage"]) == {"explicit", "denied"}


def test_reconcile_without_a_register(filled):
    """Nobody can be matched, and the sheet says why; who was freed before is seen all the same."""
    names = "Ales Bialiatski\nMaria Kalesnikava\n"

    sheet = json.loads(filled("reconcile", "-", "--wave", "by-2025-12-13", "--format", "json", stdin=names).output)

    assert sheet["has_register"] is False
    assert sheet["remaining"] is None
    assert sheet["balanced"] is False
    assert sheet["unaccounted"] == {"low": 121, "high": 121}
    assert [one["wave"] for one in sheet["named_in_other_waves"]] == ["by-2014-06-21"]


def test_reconcile_counts_rows_that_could_not_be_read(filled):
    """They unbalance the sheet, stand in it, and make the exit 1."""
    names = "name,note\nJan Test,\nAnna Test,teacher,Minsk\n"

    as_json = filled("reconcile", "-", "--wave", "by-2025-12-13", "--format", "json", stdin=names)
    as_text = filled("reconcile", "-", "--wave", "by-2025-12-13", stdin=names)

    sheet = json.loads(as_json.stdout)
    assert (sheet["set_aside"], sheet["balanced"], len(sheet["lines"])) == (1, False, 1)
    assert "1 row of the list could not be read" in sheet["imbalance"]
    assert "rows of the list that could not be read" in as_text.stdout
    assert (as_json.exit_code, as_text.exit_code) == (1, 1)


def test_reconcile_tells_a_heading_and_goes_on(filled):
    """A note goes to standard error, and is no failure."""
    names = "Names of those released:\nJan Test\n"

    result = filled("reconcile", "-", "--wave", "by-2025-12-13", "--format", "json", stdin=names)

    sheet = json.loads(result.stdout)
    assert (result.exit_code, sheet["set_aside"], len(sheet["lines"])) == (0, 0, 1)
    assert "-:1: 'Names of those released:' ends with a colon" in result.stderr


def test_reconcile_reads_dates_of_birth(filled, tmp_path):
    """A namesake of another age is not the person; a date that cannot be read is told, and the row stays."""
    columns = 'id = "No"\nname = "Person"\nborn = "Born"\nstatus = "State"\n'
    mapping = f'register = "mine"\nasserted_by = "A group"\ncountry = "BY"\n[columns]\n{columns}'
    (tmp_path / "m.toml").write_text(mapping + '[values.status]\nin = "held"\n', encoding="utf-8")
    listed = "No,Person,Born,State\n1,Иван Мельник,1990-01-01,in\n"
    (tmp_path / "list.csv").write_text(listed, encoding="utf-8")
    assert filled("import", "table", "list.csv", "--mapping", "m.toml").exit_code == 0
    names = "name,birth_date\nIvan Melnik,1951-01-01\nIvan Melnik,1990-01-01\nIvan Melnik,soon\n"

    result = filled("reconcile", "-", "--wave", "by-2025-12-13", "--format", "json", stdin=names)

    sheet = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [line["booked"] for line in sheet["lines"]] == ["unknown", "matched", "repeated"]
    assert "-:4:birth_date: 'soon' is not a date." in result.stderr
    as_text = filled("reconcile", "-", "--wave", "by-2025-12-13", stdin=names).stdout
    assert "Sentence that the matched had before them: no term is known of any of them." in as_text


def test_reconcile_an_unknown_wave_is_misuse(filled):
    """With waves that are known."""
    result = filled("reconcile", "-", "--wave", "nowhere", stdin="Jan Test\n")

    assert result.exit_code == 2
    assert "by-2026-03-19" in result.output


@pytest.mark.slow
def test_release_day_on_a_synthetic_register(run, tmp_path):
    """Every line of the list is booked once, most matched persons are the true ones, and all is marked synthetic."""
    run("synth", "--persons", "2000", "--seed", "5", "--out", "syn")
    run("import", "viasna", "syn/register.csv")
    run("import", "reference", "syn/releases.csv")

    result = run("reconcile", "syn/release-list.csv", "--wave", "syn-wave-2025-12-13", "--format", "json")

    sheet = json.loads(result.output)
    told = csv.DictReader((tmp_path / "syn/truth.csv").read_text(encoding="utf-8").splitlines())
    truth = {int(row["row"]): f"viasna:{row['id']}" for row in told}
    assert sheet["synthetic"] is True
    assert sum(sheet["booked"].values()) == len(sheet["lines"]) == 40
    sure = [
        line for line in sheet["lines"] if line["booked"] in ("matched", "due_anyway", "not_political", "already_out")
    ]
    wrong = [line for line in sure if truth.get(line["row"]) != line["person"]]
    assert len(sure) >= 28
    assert wrong == []


def of_five(run):
    run("import", "viasna", write_register(Path("r.csv"), register(5, 1, odd=False)))


@pytest.fixture
def five(begin):
    """A register of five people."""
    return begin(of_five)


def test_judge_needs_subjects_that_exist(five):
    """A typing error must not become a decision about nobody."""
    run = five

    wrong = run("judge", "viasna:syn-000001", "viasna:x", "same", "--by", "N. N.", "--reason", "because")
    right = run("judge", "viasna:syn-000001", "viasna:syn-000002", "different", "--by", "N. N.", "--reason", "because")

    assert (wrong.exit_code, right.exit_code) == (2, 0)


def test_judge_takes_back(five):
    """The decision before it holds again; where none holds, there is nothing to take back. The name may be set once."""
    run = five
    pair = ("viasna:syn-000001", "viasna:syn-000002")
    nameless = run("judge", *pair, "same", "--reason", "because")
    setting = {"FAUSTPFAND_BY": "N. N."}

    first = run("judge", *pair, "same", "--reason", "because", env=setting)
    back = run("judge", *pair, "withdrawn", "--reason", "a slip", env=setting)
    again = run("judge", *pair, "withdrawn", "--reason", "a slip", env=setting)

    assert (nameless.exit_code, first.exit_code, back.exit_code, again.exit_code) == (2, 0, 0, 2)
    assert "FAUSTPFAND_BY" in nameless.output
    assert "nothing to take back" in again.output


@pytest.fixture
def held(five, tmp_path):  # noqa: ARG001 - the ledger
    """A ledger to which another program writes, and that program's transaction."""
    with closing(sqlite3.connect(tmp_path / "ledger.db", isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


JUDGE = ("judge", "viasna:syn-000001", "viasna:syn-000002", "same", "--by", "Vera", "--reason", "because")


def test_judge_says_that_it_waits(held, run, monkeypatch):
    """Nobody sits before a silent terminal; when the other has ended, the decision is recorded."""
    monkeypatch.setattr(engine, "SILENT_S", 0.1)
    monkeypatch.setattr(options, "_waiting", lambda _: (click.echo("waits", err=True), held.execute("ROLLBACK")))

    result = run(*JUDGE)

    assert result.exit_code == 0
    assert "waits" in result.stderr
    assert "same, by Vera." in result.stdout


def test_judge_gives_up_in_the_end(held, run, monkeypatch):
    """With a sentence; and a later attempt finds the ledger as it was."""
    monkeypatch.setattr(engine, "SILENT_S", 0.1)
    monkeypatch.setattr(engine, "WAIT_S", 0.2)

    refused = run(*JUDGE)
    held.execute("ROLLBACK")

    assert refused.exit_code == 2
    assert "Another program is writing to the ledger; waiting for it" in refused.stderr
    assert "another program has been writing to this ledger" in refused.stderr
    assert "Nothing was recorded." in refused.stderr
    assert run(*JUDGE).stderr.count("waiting") == 0


def test_names_are_compared_by_columns(run, tmp_path):
    """The same rows come out, with score, verdict and reasons; other columns are carried along."""
    (tmp_path / "pairs.csv").write_text(
        "name1,name2,note\nJan Test,Ян Тест,x\nJan Test,Anna Test,y\n", encoding="utf-8"
    )

    rows = list(csv.DictReader(io.StringIO(run("names", "compare", "pairs.csv").stdout)))

    assert [(row["note"], row["verdict"]) for row in rows] == [("x", "same"), ("y", "different")]
    assert all(0 <= float(row["score"]) <= 1 and row["reasons"] for row in rows)


def test_names_are_linked(run, tmp_path):
    """Two lists in, pairs out; a row that stands twice is told."""
    (tmp_path / "l.csv").write_text("id,name,birth_date\n1,Jan Test,1990\n1,Jan Test,1990\n", encoding="utf-8")
    (tmp_path / "r.csv").write_text("id,name\n9,Ян Тест\n", encoding="utf-8")

    result = run("names", "link", "l.csv", "r.csv", "--one-to-one", "--format", "json")

    assert [(one["left_id"], one["right_id"], one["verdict"]) for one in json.loads(result.stdout)] == [
        ("1", "9", "same")
    ]
    assert result.exit_code == 1
    assert "l.csv:3:id" in result.stderr


def test_names_kept_back_are_listed(run, tmp_path):
    """Whoever reads the pairs knows which rows could match nobody."""
    (tmp_path / "pairs.csv").write_text("name1,name2\nname withheld,Name withheld\nІван Рудакоў,N.N.\n", "utf-8")
    (tmp_path / "l.csv").write_text("id,name\na,имя неизвестно\nb,Іван Рудакоў\n", "utf-8")

    compared = run("names", "compare", "pairs.csv")
    linked = run("names", "link", "l.csv", "l.csv")

    assert [row["verdict"] for row in csv.DictReader(io.StringIO(compared.stdout))] == ["different", "different"]
    assert "pairs.csv:name2: names kept back" in compared.stderr
    assert "row(s) 2, 3" in compared.stderr
    assert [row["left_id"] for row in csv.DictReader(io.StringIO(linked.stdout))] == ["b"]
    assert "l.csv:name: names kept back or unknown, which match nobody: row(s) 2." in linked.stderr
    assert compared.exit_code == linked.exit_code == 0


def test_names_say_when_an_encoding_was_guessed(run, tmp_path):
    """Garbled names match nobody, and nobody would know why."""
    (tmp_path / "l.csv").write_bytes("id,name\na,Иван Рудаков\n".encode("cp1251"))

    result = run("names", "link", "l.csv", "l.csv")

    assert "l.csv:1: The file is not in UTF-8; it was read as cp1251, which is a guess." in result.stderr
    assert "Иван" in result.stdout


def test_names_need_their_columns(run, tmp_path):
    """Exit 2, with what is there."""
    (tmp_path / "l.csv").write_text("a,b\n1,2\n", encoding="utf-8")

    result = run("names", "compare", "l.csv")

    assert result.exit_code == 2
    assert "name1, name2 are needed; found are a, b" in result.output


def test_synth_prints_the_form_of_viasna(run):
    """Marked in every row, and the same for the same seed."""
    result = run("synth", "--persons", "20", "--seed", "7")

    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert len(rows) >= 20
    assert {row["synthetic"] for row in rows} == {"yes"}
    assert all(row["id"].startswith("syn-") for row in rows)
    assert run("synth", "--persons", "20", "--seed", "7").stdout == result.stdout


def test_no_colour_in_pipes(filled):
    """What is piped has no control characters."""
    assert "\x1b" not in filled("account", "--from", "2025-01-01").output


@pytest.mark.parametrize(
    ("setting", "command"),
    [
        pytest.param("FAUSTPFAND_LEDGER", ("account",), id="ledger"),
        pytest.param("FAUSTPFAND_BY", ("judge", "a:1", "a:2", "same", "--reason", "r"), id="by"),
    ],
)
def test_an_empty_setting_is_misuse(run, monkeypatch, setting, command):
    """An unusable value is an error, never a silent default."""
    monkeypatch.setenv(setting, " ")

    result = run(*command)

    assert result.exit_code == 2
    assert f"{setting} is empty" in result.output


@pytest.mark.slow
def test_the_demo_runs(run, tmp_path):
    """Twice into one folder, too: nothing changes."""
    first = run("demo", "demo")
    second = run("demo", "demo")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "SYNTHETIC DATA" in first.output
    assert "by-2025-12-13" in first.output
    assert (tmp_path / "demo" / "account.svg").read_text(encoding="utf-8").startswith("<svg")
