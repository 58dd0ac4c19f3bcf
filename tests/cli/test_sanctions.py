"""The commands about sanctions lists, on made-up lists and the bundled facts."""

import csv
import io
import json
from pathlib import Path

import pytest

LISTS = Path(__file__).parents[1] / "sources" / "sanctions" / "lists"
ROW = '{id},"{name}",-0- ,"{programme}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'


def sdn(names, programme="BELARUS-TEST"):
    rows = [ROW.format(id=number, name=name, programme=programme) for number, name in names.items()]
    rows += [ROW.format(id=1000 + number, name=f"FILLER {number}", programme="OTHER") for number in range(40)]
    return "".join(rows).encode() + b"\x1a"


def two_editions(run):
    older, newer = Path("sdn-2021-01-01.csv"), Path("sdn-2021-08-10.csv")
    older.write_bytes(sdn({1: "TESTAVIA OAO", 2: "TESTNEFT OAO"}))
    newer.write_bytes(sdn({2: "TESTNEFT HOLDING OAO", 3: "TESTKALI OAO"}))
    for path in (newer, older):
        result = run("import", "ofac", path)
        assert result.exit_code == 0, result.output


@pytest.fixture
def lists(begin):
    """Two editions of one list, taken in with the newer one first."""
    return begin(two_editions)


def test_changes_as_data(lists):
    """One object a change: a contract."""
    found = json.loads(lists("sanctions", "changes", "ofac", "--format", "json").output)

    assert [(one["change"], one["entry"], one["name"], one["from"], one["to"]) for one in found] == [
        ("listed", "3", "TESTKALI OAO", "2021-01-01", "2021-08-10"),
        ("delisted", "1", "TESTAVIA OAO", "2021-01-01", "2021-08-10"),
        ("amended", "2", "TESTNEFT HOLDING OAO", "2021-01-01", "2021-08-10"),
    ]
    assert found[2]["fields"] == {
        "listed_as": {"from": ["primary: TESTNEFT OAO"], "to": ["primary: TESTNEFT HOLDING OAO"]}
    }
    assert {one["dated_by"] for one in found} == {"editions"}
    assert found[0]["told"]["locator"].startswith("sdn-2021-08-10.csv:2")


def test_changes_as_text_and_table(lists):
    """For people, and for spreadsheets."""
    text = lists("sanctions", "changes", "ofac").output
    rows = list(csv.DictReader(io.StringIO(lists("sanctions", "changes", "ofac", "--format", "csv").output)))

    assert "1 listed, 1 delisted, 1 amended" in text
    assert [row["change"] for row in rows] == ["listed", "delisted", "amended"]


def test_changes_of_one_programme_and_time(lists):
    """The rest is left out."""
    assert json.loads(lists("sanctions", "changes", "ofac", "--programme", "other", "--format", "json").output) == []
    assert json.loads(lists("sanctions", "changes", "ofac", "--from", "2022-01-01", "--format", "json").output) == []


def test_changes_of_an_unknown_list(lists):
    """It says which there are."""
    result = lists("sanctions", "changes", "eu")

    assert result.exit_code == 2
    assert "there are: ofac" in result.output


def test_a_receipt_of_a_list(run, tmp_path):
    """Says what came and went."""
    (tmp_path / "sdn-2021-01-01.csv").write_bytes(sdn({1: "A OAO"}))
    (tmp_path / "sdn-2021-02-01.csv").write_bytes(sdn({2: "B OAO"}))
    run("import", "ofac", tmp_path / "sdn-2021-01-01.csv")

    text = run("import", "ofac", tmp_path / "sdn-2021-02-01.csv").output

    assert "1 appeared, 0 changed, 40 as before, 1 no longer listed" in " ".join(text.split())


def test_a_list_cut_off_can_be_insisted_on(run, tmp_path):
    """Exit 1 and a way out, then in."""
    (tmp_path / "sdn-2021-01-01.csv").write_bytes(sdn({}))
    (tmp_path / "sdn-2021-02-01.csv").write_bytes(ROW.format(id=1001, name="FILLER 1", programme="OTHER").encode())
    run("import", "ofac", tmp_path / "sdn-2021-01-01.csv")

    refused = run("import", "ofac", tmp_path / "sdn-2021-02-01.csv")
    taken = run("import", "ofac", tmp_path / "sdn-2021-02-01.csv", "--insist")

    assert refused.exit_code == 1
    assert "--insist" in refused.output
    assert taken.exit_code == 0


def two_editions_and_tables(run):
    two_editions(run)
    assert run("import", "reference", "bundled:belarus").exit_code == 0


@pytest.fixture
def filled(begin):
    """Two editions of one list, and the bundled tables."""
    return begin(two_editions_and_tables)


def shown(run, *arguments):
    return json.loads(run("sanctions", "show", *arguments, "--format", "json").output)


def measures(found):
    return {(one["authority"], one["measure"], one["basis"]) for one in found}


def test_show_belaruskali(filled):
    """The day before the licence: three listings and a transit, no licence yet; each with its address."""
    found = shown(filled, "Belaruskali", "--on", "2025-12-14")

    assert measures(found["in_force"]) == {
        ("US", "listing", "report"),
        ("EU", "listing", "report"),
        ("UK", "listing", "report"),
        ("LT", "transit", "report"),
    }
    assert ("US", "licence", "report") in measures(found["to_come"])
    assert all(told["url"] for one in found["in_force"] for told in one["told"])
    us = next(one for one in found["in_force"] if one["authority"] == "US")
    assert us["since"]["edtf"] == "2021-08-09"


@pytest.mark.slow
def test_show_in_another_alphabet_and_the_day_after(filled):
    """The licence is in force, and the listing still is: a licence is no delisting."""
    found = shown(filled, "ААТ «Беларуськалій»", "--on", "2025-12-16")

    assert {("US", "listing", "report"), ("US", "licence", "report")} <= measures(found["in_force"])


@pytest.mark.slow
def test_show_what_a_list_says_first(filled):
    """In the edition, between the editions, and after the newest one."""
    assert measures(shown(filled, "Testkali", "--on", "2021-08-10")["in_force"]) == {("US", "listing", "list")}
    assert measures(shown(filled, "Testkali", "--on", "2021-03-01")["uncertain"]) == {("US", "listing", "list")}
    [open_] = shown(filled, "Testkali", "--on", "2022-01-01")["uncertain"]
    assert "newest edition" in open_["why"]


def test_show_as_it_was_known(filled):
    """Nothing was on record then."""
    found = shown(filled, "Belaruskali", "--on", "2025-12-14", "--as-of", "2020-01-01")

    assert found["in_force"] == []


@pytest.mark.slow
def test_show_as_text_and_table(filled):
    """With the evidence under each."""
    text = filled("sanctions", "show", "Belaruskali", "--on", "2025-12-14").output
    rows = list(
        csv.DictReader(
            io.StringIO(filled("sanctions", "show", "Belaruskali", "--on", "2025-12-14", "--format", "csv").output)
        )
    )

    assert "in force  US listing, since 2021-08-09, reported" in text
    assert "https://ofac.treasury.gov/faqs/939" in text
    assert rows[0]["authority"] == "EU"


def test_show_nobody(filled):
    """Says that nothing names it."""
    assert "Nothing on record names it" in filled("sanctions", "show", "Nobody of that name").output


def of_four_authorities(run):
    for kind, name in (("eu", "eu.xml"), ("uk", "uk.xml"), ("un", "un.xml"), ("ofac", "sdn.xml")):
        assert run("import", kind, LISTS / name).exit_code == 0


@pytest.fixture
def many(begin):
    """A list of each of four authorities."""
    return begin(of_four_authorities)


def test_link_proposes_one_target_in_several_lists(many):
    """By number first, with reasons; the ship by its IMO."""
    pairs = {
        (one["left"], one["right"]): one for one in json.loads(many("sanctions", "link", "--format", "json").output)
    }

    assert ("entry:ofac/102", "entry:uk/TST0003") in pairs
    assert ("entry:eu/900002", "entry:un/8000001") in pairs
    assert all(one["reasons"] for one in pairs.values())


def test_a_judgement_about_entries(many):
    """People decide; a target judged the same is shown with it."""
    many("import", "opensanctions", LISTS / "targets.simple.csv", "--edition", "2021-01-01")
    done = many(
        "judge", "entry:un/8000002", "entry:opensanctions/syn-NK-3", "same", "--by", "N. N.", "--reason", "made up"
    )

    assert done.exit_code == 0, done.output
    entries = {(one["list"], one["entry"]) for one in shown(many, "Testkali", "--on", "2021-01-15")["entries"]}
    assert ("opensanctions", "syn-NK-3") in entries


def test_check_asks_the_list_first(run, tmp_path):
    """The day on which the US listed this company lies between two made-up editions, both of August 2021."""
    for day, names in (("2021-08-02", {1: "TESTAVIA OAO"}), ("2021-08-20", {1: "TESTAVIA OAO", 2: "BELARUSKALI OAO"})):
        path = tmp_path / f"sdn-{day}.csv"
        path.write_bytes(sdn(names))
        run("import", "ofac", path)
    article = tmp_path / "article.txt"
    article.write_text("In August 2021 the US imposed sanctions on Belaruskali in Belarus.", encoding="utf-8")

    result = run("check", article, "--published", "2021-09-01", "--lang", "en", "--format", "json")

    [one] = json.loads(result.output)["claims"]
    assert (one["outcome"], one["targets"]) == ("supported", ["Belaruskali"])
    assert "the list itself" in one["reason"]
    assert one["supporting"][0]["told"]["locator"].startswith("sdn-2021-08-20.csv:2")


def test_export_in_followthemoney(many):
    """One entity a line; every Sanction points to a target that is there."""
    entities = [json.loads(line) for line in many("export", "ftm").output.splitlines()]
    ids = {one["id"] for one in entities}

    assert {one["schema"] for one in entities} == {"Person", "Company", "Vessel", "Sanction"}
    assert all(set(one["properties"]["entity"]) <= ids for one in entities if one["schema"] == "Sanction")


def test_export_of_nothing(many):
    """Is misuse, with what to look at."""
    assert many("export", "ftm", "--list", "seco").exit_code == 2
