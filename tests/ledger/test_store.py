"""The append-only store."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from faustpfand.errors import LedgerError, Problem
from faustpfand.extract.reading import Reading
from faustpfand.ledger import Changes, Ledger, Reader, Replaces
from faustpfand.ledger.engine import HEAD, open_engine
from faustpfand.ledger.schema import metadata
from faustpfand.records import Judgement, Predicate, Verdict
from makers import NOW, source, statement

PLAIN = Reader(key="viasna")
REGISTER = Reader(key="viasna", register="BY/viasna", replaces=Replaces.SUBJECTS)
TABLE = Reader(key="reference", register="reference/x/counts", replaces=Replaces.TABLE)


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "ledger.db"), create=True) as made:
        yield made


def take_in(ledger, document, said, reader=PLAIN, problems=()):
    rows = [Reading((one,)) for one in said] + [Reading(problems=(problem,)) for problem in problems]
    return ledger.take_in(document, [b"hello"], rows, reader)


def values(ledger, **view):
    return [one.value for one in ledger.statements(**view)]


def test_what_goes_in_comes_out(ledger):
    """A statement comes back word for word, with its locator."""
    said = statement(when="2025-06", asserted_by="Viasna", publication="p", url="https://example.org")

    take_in(ledger, source(), [said])

    assert list(ledger.statements()) == [said]


def test_the_bytes_of_a_source_are_kept(ledger):
    """What was received can be had again, byte for byte."""
    document = source()

    ledger.take_in(document, [b"hel", b"lo"], [], PLAIN)

    assert b"".join(ledger.pieces(document.id)) == b"hello"


def test_taking_in_twice_adds_nothing(ledger):
    """The second receipt says that all was known, and lists the problems again."""
    problem = Problem("list.csv:3:name", "It is empty.", "Fill it.")
    first = take_in(ledger, source(), [statement()], problems=[problem])

    second = take_in(ledger, source(), [statement()], problems=[problem])

    assert (first.new, first.known) == (1, 0)
    assert (second.new, second.known) == (0, 1)
    assert second.problems == first.problems == (problem,)
    assert len(values(ledger)) == 1


def test_the_same_statement_twice_in_a_source_counts_once(ledger):
    """The id is a hash of what was said and where."""
    receipt = take_in(ledger, source(), [statement(), statement()])

    assert (receipt.new, receipt.known) == (1, 1)


def test_a_failing_source_leaves_no_trace(ledger):
    """A source goes in whole or not at all."""

    def rows():
        yield Reading((statement(),))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        ledger.take_in(source(), [b"hello"], rows(), PLAIN)

    assert values(ledger) == []
    assert ledger.sources() == []


def test_as_of_gives_the_same_answer_for_ever(ledger):
    """What comes later does not change what the ledger said before."""
    older = source("a", recorded=NOW)
    take_in(ledger, older, [statement(value="old", of=older)], REGISTER)
    later = NOW + timedelta(days=2)
    newer = source("b", recorded=later)

    take_in(ledger, newer, [statement(value="new", of=newer)], REGISTER)

    assert values(ledger, as_of=NOW) == ["old"]
    assert values(ledger, as_of=NOW.date()) == ["old"]
    assert values(ledger, as_of=NOW - timedelta(seconds=1)) == []
    assert values(ledger) == ["new"]


def test_a_day_as_of_means_its_end(ledger):
    """What was recorded at 23:59 of a day belongs to it."""
    late = datetime(2031, 5, 4, 23, 59, 59, 999_999, tzinfo=UTC)

    take_in(ledger, source(recorded=late), [statement()])

    assert values(ledger, as_of=date(2031, 5, 4)) == ["Jan Test"]
    assert values(ledger, as_of=date(2031, 5, 3)) == []


def test_a_newer_register_replaces_only_whom_it_names(ledger):
    """A row that vanished from a register is no release: the person stays as last seen."""
    old, new = source("a"), source("b", recorded=NOW + timedelta(days=1))
    take_in(
        ledger, old, [statement("viasna:1", value="A1", of=old), statement("viasna:2", value="B1", of=old)], REGISTER
    )

    take_in(ledger, new, [statement("viasna:1", value="A2", of=new)], REGISTER)

    assert sorted(values(ledger)) == ["A2", "B1"]


def test_the_receipt_of_an_edition_tells_what_changed(ledger):
    """Import is a comparison with the last edition; the first has nothing to be compared with."""
    old, new = source("a"), source("b", recorded=NOW + timedelta(days=1))
    before = [statement(f"viasna:{number}", value=f"A{number}", of=old, row=number) for number in range(20)]
    after = [statement(f"viasna:{number}", value=f"A{number}", of=new, row=number + 1) for number in range(1, 21)]
    after[4] = statement("viasna:5", value="Another", of=new)

    first = take_in(ledger, old, before, REGISTER)
    second = take_in(ledger, new, after, REGISTER)

    assert first.changes is None
    assert second.changes == Changes(appeared=1, changed=1, unchanged=18, gone=1)
    assert second.problems == ()


def test_a_register_that_shrinks_at_once_is_noted(ledger):
    """It is more likely cut off than right, and nobody counts as released."""
    old, new = source("a"), source("b", recorded=NOW + timedelta(days=1))
    take_in(ledger, old, [statement(f"viasna:{number}", of=old) for number in range(10)], REGISTER)

    receipt = take_in(ledger, new, [statement(f"viasna:{number}", of=new) for number in range(5)], REGISTER)

    assert "5 of 10 subjects" in receipt.problems[0].what
    assert len(values(ledger)) == 10


def test_a_newer_table_replaces_the_whole_older_one(ledger):
    """The rows of a fact table have no ids, so a mended table stands for the old one."""
    old, new = source("a"), source("b", recorded=NOW + timedelta(days=1))
    take_in(ledger, old, [statement("population:BY/x", "stock", "1", of=old)], TABLE)

    take_in(ledger, new, [statement("population:BY/x", "stock", "2", of=new)], TABLE)

    assert values(ledger) == ["2"]


def test_statements_by_country(ledger):
    """A register of another country is left out; one that names none is in."""
    for number, register in enumerate(("BY/viasna", "CU/list", "/list")):
        document = source(str(number))
        reader = Reader(key="k", register=register, replaces=Replaces.SUBJECTS)
        take_in(ledger, document, [statement(f"x:{number}", value=register, of=document)], reader)

    assert values(ledger, country="BY") == ["BY/viasna", "/list"]


def test_statements_by_predicate(ledger):
    """A view reads no more than it asks for."""
    take_in(ledger, source(), [statement(), statement(predicate="gender", value="male")])

    assert values(ledger, predicates=[Predicate.GENDER]) == ["male"]


def test_judgements_are_kept_all(ledger):
    """A change of mind is a new judgement; the old one stays on record."""
    first = Judgement(left="a", right="b", verdict=Verdict.SAME, by="N. N.", reason="one birth date", recorded=NOW)
    second = Judgement(
        left="a", right="b", verdict=Verdict.DIFFERENT, by="N. N.", reason="brothers", recorded=NOW + timedelta(1)
    )

    ledger.judge(first)
    ledger.judge(second)

    assert ledger.judgements() == [first, second]
    assert ledger.judgements(as_of=NOW) == [first]


def test_problems_are_listed_with_their_source(ledger):
    """What was set aside is found again."""
    problem = Problem("list.csv:3:name", "It is empty.", "Fill it.")

    take_in(ledger, source(), [], problems=[problem])

    [(found_in, found)] = ledger.problems()
    assert (found_in.name, found) == ("list.csv", problem)


def test_problems_of_a_mended_edition_are_no_longer_listed(ledger):
    """Unless they are asked for: nothing is lost."""
    old, new = source("a"), source("b", recorded=NOW + timedelta(days=1))
    take_in(ledger, old, [], REGISTER, [Problem("list.csv:3:name", "It is empty.", "Fill it.")])

    take_in(ledger, new, [statement(of=new)], REGISTER)

    assert ledger.problems() == []
    assert len(ledger.problems(mended=True)) == len(ledger.problems(as_of=NOW)) == 1


def test_a_missing_ledger_is_an_error_that_helps(tmp_path):
    """Nobody gets an empty account because of a mistyped path."""
    with pytest.raises(LedgerError, match="Make one with: faustpfand init"):
        Ledger(str(tmp_path / "nowhere.db"))


def test_a_file_that_is_no_database_is_refused(tmp_path):
    """It is left as it was."""
    path = tmp_path / "notes.txt"
    path.write_text("not a database, though quite long enough to be looked at as one" * 20)

    with pytest.raises(LedgerError, match="no ledger"):
        Ledger(str(path), create=True)

    assert path.read_text().startswith("not a database")


def test_another_programs_database_is_refused(tmp_path):
    """We do not put our tables into somebody else's file."""
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()

    with pytest.raises(LedgerError, match="no ledger of Faustpfand"):
        Ledger(str(path), create=True)


def test_a_newer_ledger_is_refused(tmp_path):
    """An old program does not write into what it does not understand."""
    path = tmp_path / "ledger.db"
    Ledger(str(path), create=True).close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()

    with pytest.raises(LedgerError, match="newer Faustpfand"):
        Ledger(str(path))


def test_the_schema_is_the_sum_of_its_steps(tmp_path):
    """Walking through all migrations gives the tables that the code describes, in the newest revision."""
    engine = open_engine(str(tmp_path / "ledger.db"), create=True)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        differences = compare_metadata(context, metadata)
        revision = context.get_current_revision()
    engine.dispose()

    assert differences == []
    assert revision == HEAD


def test_foreign_keys_and_the_journal_are_on(tmp_path):
    """SQLite leaves foreign keys off unless told."""
    engine = open_engine(str(tmp_path / "ledger.db"), create=True)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    engine.dispose()


def test_another_reading_of_the_same_bytes_is_a_whole_edition(ledger):
    """A mended mapping says more about the same people; what it says again is not lost from the view."""
    document = source()
    first = Reader(key="table:1", register="BY/mine", replaces=Replaces.SUBJECTS)
    second = Reader(key="table:2", register="BY/mine", replaces=Replaces.SUBJECTS)
    take_in(ledger, document, [statement()], first)

    receipt = take_in(ledger, document, [statement(), statement(predicate="place", value="Minsk")], second)

    assert (receipt.new, receipt.known) == (1, 1)
    assert values(ledger) == ["Jan Test", "Minsk"]


def test_an_older_edition_can_be_brought_back(ledger):
    """A wrong edition is undone by taking the right one in again, with the day from which it holds."""
    right, wrong = source("a"), source("b", recorded=NOW + timedelta(days=1))
    take_in(ledger, right, [statement(value="right", of=right)], REGISTER)
    take_in(ledger, wrong, [statement(value="wrong", of=wrong)], REGISTER)
    again = replace(source("a", recorded=NOW + timedelta(days=2)), edition=NOW.date() + timedelta(days=2))

    receipt = take_in(ledger, again, [statement(value="right", of=again)], REGISTER)

    assert (receipt.new, receipt.known, receipt.changes.changed) == (0, 1, 1)
    assert values(ledger) == ["right"]
    assert values(ledger, as_of=NOW + timedelta(days=1)) == ["wrong"]


def test_editions_that_come_in_again_change_nothing(ledger):
    """Whoever takes a folder in twice, or goes on after a kill, has one edition of each file."""
    older, newer = source("a", name="may.csv"), source("b", name="june.csv", recorded=NOW + timedelta(days=1))
    take_in(ledger, older, [statement(value="old", of=older)], REGISTER)
    take_in(ledger, newer, [statement(value="new", of=newer)], REGISTER)

    receipts = [take_in(ledger, one, [], REGISTER) for one in (older, newer)]

    assert [one.new for one in receipts] == [0, 0]
    assert values(ledger) == ["new"]
    assert ["june.csv" in problem.what for problem in receipts[0].problems] == [True]
    assert receipts[1].problems == ()


def test_problems_of_another_file_of_the_register_stay_listed(ledger):
    """Two parts of one register: only a later file of the same name mends."""
    first, second = source("a", name="part-1.csv"), source("b", name="part-2.csv")
    take_in(ledger, first, [], REGISTER, [Problem("part-1.csv:3:name", "It is empty.", "Fill it.")])

    take_in(ledger, second, [statement(of=second)], REGISTER)

    assert len(ledger.problems()) == 1


def test_the_day_of_an_edition_is_kept(ledger):
    """A register may be older than the day it is taken in."""
    document = replace(source(), edition=date(2030, 1, 2))

    take_in(ledger, document, [statement()], REGISTER)

    assert ledger.sources()[0].edition == date(2030, 1, 2)


def test_mended_rows_are_open_no_more(ledger):
    """Row by row; the next edition is held against the last whole one, and the first file stays known."""
    problems = [Problem(f"list.csv:{row}:born", "Wrong.", "Mend it.") for row in (3, 4)]
    first, mended, later = source(), source("m", "mended.csv"), source("later", "later.csv")
    take_in(ledger, first, [statement(subject="viasna:1")], REGISTER, problems)
    assert ledger.problem_count() == (2, 0)

    reader = replace(REGISTER, key="viasna/mends", mends=first.id)
    rows = [Reading((statement(subject="viasna:3", of=mended),)), Reading(mends=(3,), is_row=False)]
    receipt = ledger.take_in(mended, [b"m"], rows, reader)

    assert receipt.changes is None
    assert [problem.where for _, problem in ledger.problems()] == ["list.csv:4:born"]
    assert len(ledger.problems(mended=True)) == 2
    assert ledger.problem_count(source=first.id) == (1, 0)
    assert {one.subject for one in ledger.statements()} == {"viasna:1", "viasna:3"}
    assert take_in(ledger, first, [statement(subject="viasna:1")], REGISTER, problems).new == 0
    receipt = take_in(ledger, later, [statement(subject="viasna:1", of=later)], REGISTER)
    assert receipt.changes == Changes(appeared=0, changed=0, unchanged=1, gone=0)


def test_problems_come_in_parts(ledger):
    problems = [Problem(f"list.csv:{row}", "Wrong.", "Mend it.") for row in range(2, 7)]
    take_in(ledger, source(), [], problems=problems)

    assert [one.where for _, one in ledger.problems(part=slice(1, 3))] == ["list.csv:3", "list.csv:4"]
    assert ledger.problems(source="other") == []
