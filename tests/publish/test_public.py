"""The one gate to the public: what is restricted is in no file that goes out, whatever form it has."""

import json
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from faustpfand.cli import main
from faustpfand.ledger import Ledger
from faustpfand.publish import public
from faustpfand.publish.public import Opening
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Judgement, Status, Verdict

# Invented rows, none of them marked synthetic, so that they are kept as real people's rows are.
REGISTER = """id,url,name,status,birthday,gender,arrested,articles,verdict_date,decision,penalty,judge,prosecutor,\
prison,declaration,release_date,died,remarks
1,https://register.example.org/1,Openia Offenka,active,1971-03-29,female,2031-02-03,ч. 1 ст. 342,2031-05-06,\
MARKDECISION,"3 years in prison, MARKPENALTY",MARKJUDGE,MARKPROSECUTOR,MARKPLACE,2031-06-07,,,MARKUNREAD
2,https://register.example.org/2,Openia Offenko,former,1971-03-29,female,2031-02-03,MARKCHARGE,,,,,,,,2031-08-09,\
MARKDIED,
3,,Markonia Notknown,np,1972-04-30,male,2031-02-03,,,,,,,,,,,
4,,Markadam Setaside,active,MARKBIRTH,male,2031-02-03,,,,,,,,,,,
5,https://office.internal/5,Openia Third,active,1973-05-31,female,2031-02-03,,,,,,,,,,,
"""
OTHER = """number,who,state,illness
1,Markotto Closed,held,MARKHEALTH
"""
MAPPING = """register = "letters"
asserted_by = "MARKLETTERS"
country = "BY"
[columns]
id = "number"
name = "who"
status = "state"
health = "illness"
"""
COUNTS = """as_of,count,comparator,population,asserted_by,source_name,source_url,by_hand
2031-01-31,100,exact,recognised_political_prisoners,a group,a paper,https://paper.example.org/1,MARKHAND
2031-02-28,77001,exact,recognised_political_prisoners,MARKINTRANET,a paper,http://10.0.0.7/MARKADDRESS,
2031-03-31,77002,exact,recognised_political_prisoners,a group,a paper,https://who:MARKPASSWORD@paper.example.org/2,
"""
CONCESSIONS = """date,authority,action,target,programme,effective_date,note,source_name,source_url
2031-04-05,US,delist,a factory,,,MARKNOTE,a paper,https://paper.example.org/3
"""
DEATHS = """date,person,place,source_name,source_url
2031-04-06,Somebody Invented,MARKILLNESS,a paper,https://paper.example.org/4
"""
ARTICLE = "On 3 March 2031 Belarus freed 18 political prisoners, MARKARTICLE said."
CLOSED = [
    "MARK",
    "Markonia",
    "Markadam",
    "Markotto",
    "1971-03-29",
    "29.03.1971",
    "29 March 1971",
    "03-29",
    "77001",
    "77002",
    "10.0.0.7",
    "internal",
]
PEOPLE = ["Openia", "register.example.org", "ст. 342", "1971"]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    """A ledger in which everything that must stay has a mark on it."""
    folder = tmp_path_factory.mktemp("marked")
    tables = folder / "by"
    tables.mkdir()
    for name, text in (
        ("register.csv", REGISTER),
        ("other.csv", OTHER),
        ("mapping.toml", MAPPING),
        ("MARKFILE.txt", ARTICLE),
        ("by/counts.csv", COUNTS),
        ("by/concessions.csv", CONCESSIONS),
        ("by/deaths.csv", DEATHS),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "ledger.db"
    for arguments in (
        ("viasna", folder / "register.csv", "--no-proposals", "--edition", "2031-09-01"),
        ("table", folder / "other.csv", "--mapping", folder / "mapping.toml", "--no-proposals"),
        ("reference", tables, "--country", "BY"),
        ("articles", folder / "MARKFILE.txt", "--published", "2031-03-04"),
    ):
        result = CliRunner().invoke(main, ["import", *map(str, arguments), "--ledger", str(path)])
        assert result.exit_code in (0, 1), result.output
    with Ledger(str(path)) as book:
        for left, right, verdict in (
            ("viasna:1", "viasna:2", Verdict.SAME),
            ("viasna:1", "letters:1", Verdict.SAME),
            ("viasna:1", "viasna:5", Verdict.DIFFERENT),
        ):
            judged = Judgement(left=left, right=right, verdict=verdict, by="MARKBY", reason="MARKREASON")
            book.judge(judged)
    return path


def out(ledger, folder, *options):
    result = CliRunner().invoke(main, ["publish", str(folder), "--ledger", str(ledger), *options])
    assert result.exit_code == 0, result.output
    return result.output, {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def holding(files, words):
    return [(path.name, word) for path, text in files.items() for word in words if word.encode() in text]


def test_the_marks_are_in_the_ledger(ledger):
    """Else the tests below could not fail."""
    stored = ledger.read_bytes()

    assert all(mark.encode() in stored for mark in ("MARKJUDGE", "MARKREASON", "MARKNOTE", "MARKBIRTH", "Markotto"))


@pytest.mark.slow
def test_nothing_restricted_is_published(ledger, tmp_path):
    """Neither in pages nor in data, feeds or names of files; and no register unless it was opened."""
    said, files = out(ledger, tmp_path / "site")

    assert holding(files, [*CLOSED, *PEOPLE]) == []
    assert not [path for path in files if "MARK" in path.name]
    assert "4 persons of BY/viasna: --register viasna" in said
    assert "1 persons of BY/letters: --register letters" in said
    assert "2 facts without a public address: counts.csv:3, counts.csv:4" in said
    assert "2 remarks" in said


@pytest.mark.slow
def test_of_an_opened_register_the_recognised_are_published(ledger, tmp_path):
    """With what is public of them, and nothing else."""
    said, files = out(ledger, tmp_path / "site", "--register", "viasna", "--languages", "en")
    persons = json.loads((tmp_path / "site/data/persons.json").read_text("utf-8"))

    assert holding(files, CLOSED) == []
    assert {one["name"] for one in persons} == {"Openia Offenka", "Openia Third"}
    [first] = [one for one in persons if one["name"] == "Openia Offenka"]
    assert first["names"] == "Openia Offenka; Openia Offenko"
    assert (first["born"], first["charges"], first["detained"]) == ("1971", "ч. 1 ст. 342", "2031-02-03")
    assert first["sentence_days_low"] == 1095
    assert "1 persons of BY/viasna whom it does not recognise" in said


@pytest.mark.slow
def test_remarks_go_out_if_somebody_says_so(ledger, tmp_path):
    """And with them no more."""
    _, files = out(ledger, tmp_path / "site", "--notes", "--languages", "en")

    assert {word for _, word in holding(files, [*CLOSED, "MARKNOTE", "MARKILLNESS"])} == {
        "MARK",
        "MARKNOTE",
        "MARKILLNESS",
    }
    assert not holding(files, ["MARKJUDGE", "MARKREASON", "MARKHAND", "MARKARTICLE", "Markotto"])


def test_the_copy_knows_nothing_else(ledger, tmp_path):
    """The database that all pages are drawn from holds no byte of what is kept back."""
    public.copy(str(ledger), tmp_path / "copy.db", Opening(frozenset({"viasna"})))

    assert holding({tmp_path / "copy.db": (tmp_path / "copy.db").read_bytes()}, CLOSED) == []


def test_health_stays_in_an_opened_register_too(ledger, tmp_path):
    """It is in the ledger, and never public."""
    public.copy(str(ledger), tmp_path / "copy.db", Opening(frozenset({"BY/letters"})))
    stored = (tmp_path / "copy.db").read_bytes()

    assert b"MARKHEALTH" in ledger.read_bytes()
    assert b"Markotto Closed" in stored
    assert b"MARKHEALTH" not in stored


def test_who_is_one_person_stays_so(ledger, tmp_path):
    """Without who said so and why; a subject of a closed register is not even counted."""
    copy = public.copy(str(ledger), tmp_path / "copy.db", Opening(frozenset({"viasna"})))
    people = Snapshot(copy.location).register("BY").persons

    assert sorted(len(one.subjects) for one in people) == [1, 2]
    assert {one.status for one in people} == {Status.HELD}
    with Ledger(copy.location) as book:
        [judged] = book.judgements()
    assert (judged.by, judged.reason, judged.verdict) == ("", "", Verdict.SAME)


def test_a_register_that_is_not_there_cannot_be_opened(ledger, tmp_path):
    """And the message says which there are."""
    result = CliRunner().invoke(
        main, ["publish", str(tmp_path / "site"), "--ledger", str(ledger), "--register", "vesna"]
    )

    assert result.exit_code == 2
    assert "BY/letters, BY/viasna" in result.output
    assert not (tmp_path / "site").exists()


def test_as_of_a_moment_before_anything_was_known(ledger, tmp_path):
    """There is nothing to publish, and nothing is written."""
    command = ["publish", str(tmp_path / "site"), "--ledger", str(ledger), "--as-of", "2020-01-01"]
    result = CliRunner().invoke(main, command)

    assert result.exit_code == 2
    assert "Nothing of this ledger may go out" in result.output
    assert not (tmp_path / "site").exists()


def test_ids_are_not_made_of_what_is_kept_back(tmp_path):
    """A row without an id gets one made of name and dates; who knows the name could try all days of a year."""
    (tmp_path / "register.csv").write_text("name,status,birthday\nOpenia Offenka,active,1971-03-29\n", encoding="utf-8")
    path = tmp_path / "ledger.db"
    CliRunner().invoke(main, ["import", "viasna", str(tmp_path / "register.csv"), "--ledger", str(path)])
    ids = []
    for number, day in enumerate(("1971-03-29", "1971-03-30")):
        (tmp_path / "register.csv").write_text(f"name,status,birthday\nOpenia Offenka,active,{day}\n", encoding="utf-8")
        path = tmp_path / f"ledger{number}.db"
        CliRunner().invoke(main, ["import", "viasna", str(tmp_path / "register.csv"), "--ledger", str(path)])
        copy = public.copy(str(path), tmp_path / f"copy{number}.db", Opening(frozenset({"viasna"})))
        ids += [one.id for one in Snapshot(copy.location).register("BY").persons]

    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_corrections_are_copied_with_what_they_corrected(tmp_path):
    """Of fact tables the copy has every edition, so that it can tell what changed."""
    path = tmp_path / "ledger.db"
    tables = tmp_path / "by"
    tables.mkdir()
    for number in ("100", "101"):
        (tables / "counts.csv").write_text(COUNTS.replace(",100,", f",{number},"), encoding="utf-8")
        CliRunner().invoke(main, ["import", "reference", str(tables), "--country", "BY", "--ledger", str(path)])
    copy = public.copy(str(path), tmp_path / "copy.db", Opening())
    now = Snapshot(copy.location).facts.counts
    with Ledger(copy.location) as book:
        first = book.sources()[0].recorded
    then = Snapshot(copy.location, first).facts.counts

    assert [one.count.number for one in now] == [101]
    assert [one.count.number for one in then] == [100]
    assert first is not None
    assert first < datetime.now(UTC)
