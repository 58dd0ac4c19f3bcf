"""Deciding who is who, driven through a pipe. Nobody in these lists exists, and every row says so."""

import csv
import io
import json
import os
import select
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from faustpfand.cli import review as door
from faustpfand.cli import taking_in
from faustpfand.ledger import Ledger
from faustpfand.records import Judgement, Verdict
from faustpfand.resolve import clusters

MAPPING = """register = "{register}"
asserted_by = "A group"
country = "BY"
[columns]
id = "No"
name = "Person"
born = "Born"
detained = "Since"
status = "State"
synthetic = "synthetic"
[values.status]
in = "held"
out = "former"
"""
NORTH = """No,Person,Born,Since,State,synthetic
1,Jan Testavich,1990-01-02,2021-03-04,in,yes
2,Anna Nowak,1985,2022-01-01,in,yes
3,Volha Khadanovich,,2020-09-01,out,yes
"""
SOUTH = """No,Person,Born,Since,State,synthetic
7,Ян Тэставіч,1990-01-02,2021-03,in,yes
8,NOWAK Anna,1985-05-06,2022-02-02,in,yes
9,Вольга Хадановіч,,2020-09-01,out,yes
"""
JAN, ANNA, VOLHA = (
    ["north:syn-1", "south:syn-7"],
    ["north:syn-2", "south:syn-8"],
    ["north:syn-3", "south:syn-9"],
)


def take_in(run, register, rows, *options):
    Path(f"{register}.toml").write_text(MAPPING.format(register=register), encoding="utf-8")
    Path(f"{register}.csv").write_text(rows, encoding="utf-8")
    return run("import", "table", f"{register}.csv", "--mapping", f"{register}.toml", *options)


@pytest.fixture
def import_list(run):
    """Take in a list as a register of its own."""
    return partial(take_in, run)


def north_and_south(run):
    assert take_in(run, "north", NORTH).exit_code == 0
    assert take_in(run, "south", SOUTH).exit_code == 0


@pytest.fixture
def lists(begin, monkeypatch):
    """Two registers that name the same three people in other letters."""
    monkeypatch.setenv("FAUSTPFAND_BY", "Vera")
    return begin(north_and_south)


@pytest.fixture
def ledger(tmp_path):
    """What stands in the ledger."""

    def call():
        with Ledger(str(tmp_path / "ledger.db")) as book:
            return [(sorted((one.left, one.right)), str(one.verdict), one.by) for one in book.judgements()]

    return call


def listed(run, *options):
    return json.loads(run("review", "--format", "json", *options).output)


def pairs(run, *options):
    return [[one["left"], one["right"]] for one in listed(run, *options)]


def test_decisions_are_in_the_ledger_at_once(lists, ledger, tmp_path):
    """In the name of who decides, with the machine's reasons where no other is given; the rest is asked next time."""
    result = lists("review", stdin="s\nd\n")

    assert result.exit_code == 0
    assert ledger() == [(JAN, "same", "Vera"), (ANNA, "different", "Vera")]
    with Ledger(str(tmp_path / "ledger.db")) as book:
        assert book.judgements()[0].reason.startswith("On review: Jan and Ян ")
    assert "Decided: 1 same, 1 different, 0 unsure; skipped: 0. Pairs left: 1." in result.output
    assert pairs(lists) == [VOLHA]


def test_a_bare_name_of_a_common_surname_is_asked_about(run, import_list):
    """Nobody has said that it is not she, however many bear the name."""
    head = NORTH.splitlines()[0]
    assert import_list("north", f"{head}\n1,Katsiaryna Kavaliova,,2021-03-04,in,yes\n").exit_code == 0
    assert import_list("south", f"{head}\n7,Ковалева Екатерина Игоревна,1990,2021-03,in,yes\n").exit_code == 0

    assert "The machine proposes: unsure, below 1%" in run("review", "--by", "Vera", stdin="k\n").output


def test_what_is_asked_stands_side_by_side(lists):
    """Who says what where, what differs in words, how alike and why, what it would change; no colour in pipes."""
    shown = lists("review", stdin="k\nq\n").output

    assert "SYNTHETIC DATA" in shown
    for told in ("BY/north of ", "north.csv:2", "south.csv:2", "Jan Testavich :Person", "2021-03 :Since"):
        assert told in shown
    lines = {line.split()[0]: line.rstrip() for line in shown.splitlines() if line.split()}
    assert lines["born"].endswith("~ can agree")
    assert lines["detained"].endswith("≠ differs")
    assert lines["status"].endswith("= agrees")
    assert "in (held) :State" in lines["status"]
    assert "The machine proposes: same, 100%" in shown
    assert "If they are one: one person fewer is held now." in shown
    assert "\x1b" not in shown


def test_a_cell_cannot_steer_the_terminal(run, import_list):
    """A source may hold any characters, in names and in ids."""
    import_list("north", NORTH.replace("1,Jan Testavich", "1\x1b[2J,Jan\u202e [testavich]"))
    import_list("south", SOUTH)

    shown = run("review", "--by", "Vera", "--limit", "1", stdin="s\n").output

    assert "Jan  [testavich] :Person" in shown
    assert "north:syn-1 [2J and south:syn-7: same, by Vera." in shown
    assert "\x1b" not in shown


def test_undo_takes_back_again_and_again(lists, ledger):
    """Within a run and after a new start; nothing is overwritten, and the pair comes again at once."""
    before = pairs(lists)
    lists("review", stdin="s\nd\nz\n")
    between = pairs(lists)

    result = lists("review", stdin="z\nz\n")

    assert between == [ANNA, VOLHA]
    assert pairs(lists) == before == [JAN, ANNA, VOLHA]
    assert [verdict for _, verdict, _ in ledger()] == ["same", "different", "withdrawn", "withdrawn"]
    assert "No decision by Vera is left to take back." in result.output


def test_undo_leaves_the_decisions_of_others(lists, ledger):
    """Only one's own can be taken back here."""
    lists("review", "--by", "Ales", stdin="s\n")

    lists("review", stdin="z\n")

    assert ledger() == [(JAN, "same", "Ales")]


def test_skipping_decides_nothing(lists, ledger):
    """A skipped pair comes again in the next run, or when one goes back to it."""
    result = lists("review", stdin="k\nk\nz\nk\nk\n")

    assert ledger() == []
    assert "skipped: 3. Pairs left: 3." in result.output
    assert len(pairs(lists)) == 3


def test_undo_goes_back_over_a_skip_first(lists, ledger):
    """What was done last is undone first: the decision before the skip stands."""
    lists("review", stdin="s\nk\nz\nu\n")

    assert ledger() == [(JAN, "same", "Vera"), (ANNA, "unsure", "Vera")]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        pytest.param("same", "same", id="a-word"),
        pytest.param(" D ", "different", id="case-and-spaces"),
        pytest.param("г", "unsure", id="a-cyrillic-keyboard"),
        pytest.param("skip", None, id="a-word-that-begins-like-another"),
        pytest.param("?\n\nsave\ns", "same", id="after-help-and-a-slip"),
    ],
)
def test_keys_and_words(lists, ledger, typed, verdict):
    """One a line where no terminal asks; what is not understood decides nothing."""
    lists("review", "--limit", "1", stdin=f"{typed}\n")

    assert [found for _, found, _ in ledger()] == ([verdict] if verdict else [])


def test_bytes_that_are_no_text_decide_nothing(lists, ledger):
    """They are a slip like any other."""
    result = lists("review", stdin=b"\xff\xfe\nq\n")

    assert (result.exit_code, ledger()) == (0, [])


def test_an_interruption_keeps_what_was_decided(lists, ledger, monkeypatch):
    """Ctrl-C ends like q: with the count, and nothing half done."""
    keys = iter("s")

    def typed(_):
        key = next(keys, None)
        if key is None:
            raise KeyboardInterrupt
        return key

    monkeypatch.setattr(door, "_typed", typed)

    result = lists("review")

    assert (result.exit_code, ledger()) == (0, [(JAN, "same", "Vera")])
    assert "Decided: 1 same" in result.output


@pytest.fixture
def colleague(tmp_path, monkeypatch):
    """Somebody on the same ledger who judges while one looks at the first pair."""

    def call(left, right, verdict, keys):
        keys = iter(keys)

        def typed(_):
            key = next(keys, None)
            if key is None:
                raise EOFError
            if not told:
                told.append("once")
                with Ledger(str(tmp_path / "ledger.db")) as book:
                    now = datetime.now(UTC)
                    about = {"left": left, "right": right, "verdict": verdict}
                    book.judge(Judgement(**about, by="Ales", reason="met both", recorded=now))
            return key

        told = []
        monkeypatch.setattr(door, "_typed", typed)

    return call


def test_a_decision_made_meanwhile_is_shown_first(lists, ledger, colleague):
    """Nobody overwrites what a colleague said without having seen it; the pair is asked about again."""
    colleague(*JAN, Verdict.DIFFERENT, "sk")

    result = lists("review", "--limit", "1")

    assert "Meanwhile: north:syn-1 and south:syn-7: different, by Ales. (met both)" in result.output
    assert "Nothing was recorded." in result.output
    assert ledger() == [(JAN, "different", "Ales")]


def test_who_has_seen_the_decision_made_meanwhile_may_decide_otherwise(lists, ledger, colleague):
    """The newest holds."""
    colleague(*JAN, Verdict.DIFFERENT, "ss")

    lists("review", "--limit", "1")

    assert ledger() == [(JAN, "different", "Ales"), (JAN, "same", "Vera")]


def test_a_person_who_has_grown_meanwhile_is_shown_first(lists, import_list, ledger, colleague):
    """The two on the screen are no longer the whole persons; what somebody said of others is no matter."""
    import_list("third", SOUTH.replace("7,", "70,"))
    colleague("south:syn-7", "third:syn-70", Verdict.SAME, "sk")

    assert "Meanwhile: south:syn-7 and third:syn-70: same" in lists("review", "--limit", "1").output
    assert ledger() == [(["south:syn-7", "third:syn-70"], "same", "Ales")]


def test_a_decision_made_meanwhile_about_others_is_no_matter(lists, ledger, colleague):
    """Two people at the same list do not stop each other."""
    colleague(*ANNA, Verdict.SAME, "s")

    assert "Meanwhile" not in lists("review", "--limit", "1").output
    assert ledger() == [(ANNA, "same", "Ales"), (JAN, "same", "Vera")]


def three_lists(run):
    north_and_south(run)
    assert take_in(run, "third", SOUTH.replace("7,", "70,")).exit_code == 0


@pytest.fixture
def contradicting(begin, colleague, monkeypatch):
    """Vera said 7 = 70 and then 1 = 7, though Ales, whom she saw, said 1 is not 70."""
    monkeypatch.setenv("FAUSTPFAND_BY", "Vera")
    run = begin(three_lists)
    run("judge", "south:syn-7", "third:syn-70", "same", "--reason", "one list")
    colleague("north:syn-1", "third:syn-70", Verdict.DIFFERENT, "ss")
    return run


def test_a_contradiction_is_said_at_once(contradicting, ledger):
    """A colleague on the same ledger says different while one looks at the pair."""
    asked = listed(contradicting, "--limit", "1")[0]

    result = contradicting("review", "--limit", "1")

    assert [asked["left"], asked["right"]] == JAN
    assert "were judged different by Ales, yet are the same through others" in result.stderr
    assert ledger()[-1] == (JAN, "same", "Vera")


def test_a_contradiction_is_listed_until_it_is_resolved(contradicting):
    """At the end of every sitting and among the problems, with what counts till then, and what to do."""
    contradicting("review", "--limit", "1")

    later = contradicting("review", "--limit", "1", stdin="q\n").stdout
    shown = contradicting("problems")
    [as_data] = json.loads(contradicting("problems", "--format", "json").output)

    for output in (later, shown.output):
        assert "north:syn-1 and third:syn-70 were judged different by Ales" in output
        assert "north:syn-1 = south:syn-7 as not judged" in output
        assert "faustpfand judge LEFT RIGHT withdrawn" in output
    assert shown.exit_code == 0
    assert (as_data["where"], as_data["severity"]) == ("judgements", "noted")
    assert "source" not in as_data
    contradicting("judge", "north:syn-1", "third:syn-70", "withdrawn", "--reason", "a slip")
    assert "No problems." in contradicting("problems").output


def test_one_person_of_two_birthdays_is_recorded_and_told(lists, import_list, ledger):
    """A line, no refusal: rows have slips, and so have people who judge."""
    import_list("third", "No,Person,Born,Since,State,synthetic\n5,Jan Testavich,1990-01-03,2021-03-04,in,yes\n")

    judged = lists("judge", "north:syn-1", "third:syn-5", "same", "--reason", "met him")
    fine = lists("judge", "north:syn-1", "south:syn-7", "same", "--reason", "met him")
    apart = lists("judge", "south:syn-7", "third:syn-5", "different", "--reason", "met him")

    assert judged.exit_code == 0
    [line] = judged.stderr.splitlines()
    assert line.startswith("Recorded, but the sources of north:syn-1 and third:syn-5 contradict each other: born 1990-")
    assert line.endswith("born 1990-01-02 and 1990-01-03. Was that meant?")
    assert (fine.stderr, "Was that meant" in apart.stderr) == ("", False)
    assert len(ledger()) == 3


def test_review_tells_of_two_fathers(run, import_list, ledger):
    """As judge does, after the decision."""
    head = "No,Person,Born,Since,State,synthetic\n"
    import_list("north", head + "1,Иван Иванович Мельник,1990-01-02,,in,yes\n")
    import_list("south", head + "7,Иван Николаевич Мельник,1990-01-02,,in,yes\n")

    result = run("review", "--by", "Vera", stdin="s\n")

    assert "different fathers in Иван Иванович Мельник and Иван Николаевич Мельник" in result.stderr
    assert [verdict for _, verdict, _ in ledger()] == ["same"]


@pytest.mark.parametrize("columns", [60, 80])
def test_a_narrow_window_breaks_between_words(run, import_list, columns):
    """The reasons are read as sentences; where a line ends, a word does."""
    head = "No,Person,Born,Since,State,synthetic\n"
    import_list("north", head + "1,Jan Petrovich Khadanovich,1990-01-02,2021-03-04,in,yes\n")
    import_list("south", head + "7,Ян Пятровіч Хадановіч,1990-01-02,2021-03-04,in,yes\n")

    [pair] = listed(run)
    shown = run("review", "--by", "Vera", stdin="s\n", env={"COLUMNS": str(columns)}).output

    reasons = shown.partition("The machine proposes")[2].partition("If they are one")[0].splitlines()[1:]
    assert all(len(line) <= columns and line.startswith("  ") for line in reasons if line)
    assert " ".join(" ".join(reasons).split()) == " ".join(pair["reasons"])


def test_a_name_that_ends_with_a_point_ends_the_sentence(lists):
    """No second point."""
    shown = lists("review", "--by", "N. N.", "--limit", "1", stdin="s\n").output

    assert "same, by N. N.\n" in shown


def test_unsure_is_asked_again_on_demand(lists):
    """Otherwise it counts as looked at."""
    lists("review", stdin="u\n")

    assert pairs(lists) == [ANNA, VOLHA]
    assert pairs(lists, "--unsure") == [JAN, ANNA, VOLHA]
    assert lists("review", "--unsure", stdin="u\nk\nk\n").output.count("skip · z undo") == 3


def test_the_list_of_proposals_is_a_contract(lists):
    """Fields may be added; these mean what they mean."""
    [first, *_] = listed(lists)

    assert [first["left"], first["right"]] == JAN
    assert (first["score"], first["verdict"], first["usefulness"], first["changes"]) == (1.0, "same", 1.0, "stock")
    assert (first["left_name"], first["right_name"], first["synthetic"]) == ("Jan Testavich", "Ян Тэставіч", True)
    assert all(isinstance(reason, str) for reason in first["reasons"])


def test_the_list_of_proposals_as_csv(lists):
    """The same fields; only a heading where nothing is left."""
    rows = list(csv.DictReader(io.StringIO(lists("review", "--format", "csv", "--limit", "2").output)))
    lists("review", stdin="s\ns\ns\n")

    assert [(row["left"], row["synthetic"]) for row in rows] == [(JAN[0], "yes"), (ANNA[0], "yes")]
    assert lists("review", "--format", "csv").output.startswith("left,right,score")


def test_only_one_register(lists, import_list):
    """Pairs with somebody of it; a register that nobody took in is misuse, with those that there are."""
    import_list("third", "No,Person,Born,Since,State,synthetic\n5,Anna Nowak,1985,2022-01-01,in,yes\n")

    wrong = lists("review", "--register", "elsewhere")

    assert all(any(name.startswith("third:") for name in pair) for pair in pairs(lists, "--register", "third"))
    assert pairs(lists, "--register", "third")
    assert wrong.exit_code == 2
    assert "There are: north, south, third." in wrong.output


def test_nobody_decides_without_a_name(lists, monkeypatch):
    """Listing needs none."""
    monkeypatch.delenv("FAUSTPFAND_BY")

    assert lists("review", stdin="s\n").exit_code == 2
    assert lists("review", "--format", "json").exit_code == 0


def test_nothing_to_decide(run):
    """An empty ledger is no misuse."""
    run("init")

    assert "Pairs left: 0." in run("review", "--by", "Vera").output


def test_what_was_decided_counts_everywhere(lists, tmp_path):
    """The account counts one person; release day finds one person, not two."""
    on = ("account", "--on", "2026-01-01", "--format", "json")
    before = json.loads(lists(*on).output)["stock_on"]["register"]

    lists("review", stdin="s\nd\ns\n")

    after = json.loads(lists(*on).output)["stock_on"]["register"]
    assert (before["high"], after["high"]) == (6, 4)  # Volha, too, may be held: nobody says since when she is out
    lists("import", "reference", "bundled:belarus")
    sheet = lists("reconcile", "-", "--wave", "by-2025-12-13", "--format", "json", stdin="Jan Testavich\n")
    assert [line["booked"] for line in json.loads(sheet.output)["lines"]] == ["matched"]
    with Ledger(str(tmp_path / "ledger.db")) as book:
        assert clusters(book.judgements()) == [frozenset(JAN), frozenset(VOLHA)]


def test_an_import_says_how_many_pairs_it_brings(run, import_list):
    """With somebody on record or within the register; a proposal only, counted after the import, left out on demand."""
    alone = import_list("north", NORTH + "4,Jan Testavich,1990-01-02,,in,yes\n")
    silent = import_list("south", SOUTH, "--no-proposals", "--format", "json")
    counted = import_list("south", SOUTH, "--format", "json")
    facts = json.loads(run("import", "reference", "bundled:belarus", "--format", "json").output)

    assert "north.csv: 1 pair may be one person; to decide: faustpfand review" in alone.output
    assert json.loads(silent.output)[0]["proposals"] is None
    assert json.loads(counted.output)[0]["proposals"] == 4
    assert {one["proposals"] for one in facts} == {None}


def test_the_receipt_names_the_ledger_that_was_named(import_list):
    """The command can be typed as it stands."""
    import_list("north", NORTH)

    result = import_list("south", SOUTH, "--ledger", "ledger.db")

    assert "south.csv: 3 pairs may be one person each; to decide: faustpfand review --ledger ledger.db" in result.output


def test_an_interrupted_count_leaves_the_import_whole(import_list, run, monkeypatch):
    """The sources are in before anybody looks for pairs, and the receipt is printed all the same."""

    def interrupted(*_):
        raise KeyboardInterrupt

    import_list("north", NORTH)
    monkeypatch.setattr(taking_in, "proposed_by", interrupted)

    result = import_list("south", SOUTH, "--format", "json")

    assert (result.exit_code, json.loads(result.stdout)[0]["proposals"]) == (0, None)
    assert "faustpfand review" in result.stderr
    assert len(pairs(run)) == 3


def heard(stdout):
    """Give what the program says next, or fail if it has ended."""
    said = stdout.read1(65_536).decode()
    assert said, "The program has ended."
    return said


def until_asked(stdout, said=""):
    while not said.endswith("? help > "):
        said += heard(stdout)
    return said


def press(terminal, stdout, key):
    """Type a key until the program listens (what comes before the prompt is dropped), and give what it then says."""
    while not select.select([stdout], [], [], 0.5)[0]:
        os.write(terminal, key)
    return heard(stdout)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
@pytest.mark.usefixtures("lists")
def test_a_terminal_takes_single_keys(ledger, tmp_path):
    """No Enter is needed, and Ctrl-C ends it with the count."""
    import pty  # noqa: PLC0415 - not on every system

    master, terminal = pty.openpty()
    command = [sys.executable, "-m", "faustpfand", "review"]
    with subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, cwd=tmp_path) as running:
        try:
            until_asked(running.stdout)
            said = until_asked(running.stdout, press(master, running.stdout, b"s"))
            end = press(master, running.stdout, b"\x03") + running.stdout.read().decode()
        finally:
            running.kill()
    os.close(master)
    os.close(terminal)

    assert "same, by Vera" in said
    assert "Decided: 1 same" in end
    assert ledger() == [(JAN, "same", "Vera")]
