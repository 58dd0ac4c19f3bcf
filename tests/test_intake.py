"""The one write path for files."""

import io
import json
from dataclasses import replace
from datetime import date

import pytest

from faustpfand.accounts.facts import PUBLISHED
from faustpfand.errors import FaustpfandError, UnreadableSourceError
from faustpfand.extract.claims import read_claims
from faustpfand.extract.reference import TABLES
from faustpfand.intake import (
    Visit,
    articles_plan,
    list_plan,
    mapped_plan,
    readings_plan,
    reference_plans,
    take_in,
    viasna_plan,
)
from faustpfand.ledger import Ledger
from faustpfand.records import Article, Judgement, PersonsReading, Predicate, Verdict, line_subject
from faustpfand.views import people_of, register_of
from makers import NOW

MOMENT = Visit(NOW, date(2031, 5, 4))
HEAD = "id,name,status,arrested\n"


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "ledger.db"), create=True) as made:
        yield made


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_the_same_bytes_under_another_name_are_known(ledger, tmp_path):
    """A source is its bytes; renaming it brings nothing new."""
    first = take_in(ledger, write(tmp_path / "a.csv", HEAD + "1,Jan Test,active,2021\n"), viasna_plan(), MOMENT)
    second = take_in(ledger, write(tmp_path / "b.csv", HEAD + "1,Jan Test,active,2021\n"), viasna_plan(), MOMENT)

    assert (first.new, second.new, second.known) == (3, 0, 3)


def test_the_bytes_are_kept_as_received(ledger, tmp_path):
    """Also those of rows that were set aside."""
    text = HEAD + "1,Jan Test,active,31.06.2025\n"

    receipt = take_in(ledger, write(tmp_path / "a.csv", text), viasna_plan(), MOMENT)

    assert b"".join(ledger.pieces(receipt.source.id)).decode() == text
    assert receipt.quarantined == 1


def test_a_mended_file_is_a_newer_edition(ledger, tmp_path):
    """The good rows are not doubled, and the mended one is in."""
    take_in(
        ledger, write(tmp_path / "a.csv", HEAD + "1,A A,active,2021\n2,B B,active,nonsense\n"), viasna_plan(), MOMENT
    )

    take_in(ledger, write(tmp_path / "a.csv", HEAD + "1,A A,active,2021\n2,B B,active,2022\n"), viasna_plan(), MOMENT)

    assert [one.value for one in ledger.statements([Predicate.DETAINED])] == ["2021", "2022"]


def test_a_stream_is_taken_in(ledger):
    """Standard input is a source like any other."""
    receipt = take_in(ledger, io.BytesIO((HEAD + "1,Jan Test,active,2021\n").encode()), viasna_plan(), MOMENT)

    assert receipt.rows == 1


def test_progress_is_told(ledger, tmp_path):
    """Long work shows how far it is."""
    rows = "".join(f"{number},Jan Test{number},active,2021\n" for number in range(1200))
    seen = []

    take_in(ledger, write(tmp_path / "a.csv", HEAD + rows), viasna_plan(), MOMENT, seen.append)

    assert seen == [500, 1000]


def test_an_unreadable_file_leaves_the_ledger_as_it_was(ledger, tmp_path):
    """Nothing half-written: not even the source."""
    with pytest.raises(UnreadableSourceError):
        take_in(ledger, write(tmp_path / "a.csv", ""), viasna_plan(), MOMENT)

    assert ledger.sources() == []


def test_claims_of_articles_are_proposals(ledger, tmp_path):
    """They are kept with their place in the text, under a predicate that no account reads."""
    article = {"id": "a1", "lang": "en", "published": "2025-12-14", "publisher": "A paper", "title": "T"}
    text = "Belarus released 123 political prisoners on Saturday."
    path = write(tmp_path / "a.jsonl", json.dumps(article | {"text": text}) + "\n")

    take_in(ledger, path, articles_plan(None, ""), MOMENT)

    title, claim = ledger.statements()
    assert (title.predicate, claim.predicate) == ("title", "claimed")
    assert text[claim.locator.start : claim.locator.end] == claim.as_written
    assert json.loads(claim.value)["count"] == 123
    assert (claim.when, claim.asserted_by) == ("2025-12-13", "A paper")


def test_what_a_person_reads_in_an_article_stands_beside_what_the_machine_reads(ledger, tmp_path):
    """With their name, from the same bytes and at the same place; and no account gathers either."""
    text = "Belarus released 123 political prisoners on Saturday. A few came home."
    path = write(tmp_path / "a.txt", text)
    article = Article(id="a", text=text, lang="en", title="T", publisher="A paper")
    take_in(ledger, path, articles_plan(None, "en"), MOMENT)
    [machine] = read_claims(article)
    readings = [
        PersonsReading(machine=machine, claim=replace(machine, count=124), by="T. Ester"),
        PersonsReading(machine=machine, claim=None, by="T. Ester"),
        PersonsReading(
            machine=None, claim=replace(machine, start=text.index("A few"), end=len(text), count=None), by="T. Ester"
        ),
        PersonsReading(machine=machine, claim=machine, by="T. Ester"),
    ]

    receipt = take_in(ledger, path, readings_plan(article, readings), MOMENT)
    again = take_in(ledger, path, readings_plan(article, readings), MOMENT)

    proposed, title, *said = ledger.statements()
    assert [json.loads(one.value)["word"] for one in said] == ["corrected", "no_claim", "added", "confirmed"]
    assert {one.asserted_by for one in said} == {"T. Ester"}
    assert {one.subject for one in (proposed, title, *said)} == {"article:a"}
    assert said[2].as_written == "A few came home."
    assert json.loads(said[0].value)["claim"]["count"] == 124
    assert (receipt.new, again.new) == (5, 0)
    assert not {one.predicate for one in said} & set(PUBLISHED)


def test_a_release_list_is_a_source_that_makes_nobody_a_person(ledger, tmp_path):
    """Its lines have places and subjects of their own, which judgements can name; a person keeps their id."""
    take_in(ledger, write(tmp_path / "r.csv", HEAD + "7,Jan Test,active,2020-01-01\n"), viasna_plan(), MOMENT)
    [before] = people_of(ledger)

    receipt = take_in(
        ledger, write(tmp_path / "list.txt", "Jan Test\nAnna Test\n"), list_plan("A ministry", ""), MOMENT
    )
    line = line_subject(receipt.source.id, 0)
    ledger.judge(Judgement(left=line, right="viasna:7", verdict=Verdict.SAME, by="T. Ester", reason="the list"))

    listed = list(ledger.of_subjects([line]))
    assert [(one.predicate, one.value, one.locator.row) for one in listed] == [("listed", "Jan Test", 1)]
    register = register_of(ledger, "BY", None)
    assert [(one.id, one.subjects) for one in register.persons] == [(before.id, before.subjects)]
    assert len(people_of(ledger)) == 1


def test_a_folder_of_tables_with_its_country(tmp_path):
    """`reference.toml` says whose tables they are; files of other names are passed over."""
    write(tmp_path / "reference.toml", 'country = "Cuba"\n')
    write(tmp_path / "counts.csv", "")
    write(tmp_path / "notes.csv", "")

    [(path, plan)] = reference_plans(tmp_path, None)

    assert path.name == "counts.csv"
    assert plan.reader.key.startswith("reference:counts:CU:")


def test_a_folder_called_after_its_country(tmp_path):
    """Says enough."""
    folder = tmp_path / "cuba"
    folder.mkdir()
    write(folder / "counts.csv", "")

    [(_, plan)] = reference_plans(folder, None)

    assert plan.reader.key.startswith("reference:counts:CU:")


@pytest.mark.parametrize(
    ("toml", "country", "says"),
    [
        pytest.param("", None, "of which country", id="nobody-says-which"),
        pytest.param('country = "Atlantis"', None, "no country", id="no-such-country"),
        pytest.param("", "Atlantis", "no country", id="no-such-country-in-the-option"),
        pytest.param("country = ", None, "no TOML", id="broken-toml"),
    ],
)
def test_tables_without_a_country_are_refused(tmp_path, toml, country, says):
    """With what to do."""
    write(tmp_path / "reference.toml", toml)
    write(tmp_path / "counts.csv", "")

    with pytest.raises(FaustpfandError, match=says):
        reference_plans(tmp_path, country)


def test_a_folder_without_tables_is_refused(tmp_path):
    """The names that tables can have are listed."""
    with pytest.raises(FaustpfandError, match=", ".join(TABLES)):
        reference_plans(tmp_path, "CU")


def test_a_mapping_that_is_no_text_is_refused(tmp_path):
    """It says what a mapping is."""
    (tmp_path / "m.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(FaustpfandError, match="TOML"):
        mapped_plan(tmp_path / "m.toml")
