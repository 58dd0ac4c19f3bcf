"""What is public as FollowTheMoney entities; `ftm validate` of followthemoney 4.11.2 accepts what is written here."""

import json

import pytest
from click.testing import CliRunner

from faustpfand.cli import main

# The properties that each schema has, inherited ones too, of those that we may write.
SCHEMA = {
    "Event": {
        "name", "country", "date", "startDate", "endDate", "summary", "notes", "sourceUrl", "publisher", "recordId",
        "involved",
    },
    "Person": {
        "name", "alias", "gender", "birthDate", "deathDate", "country", "status", "sourceUrl", "publisher", "notes",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def entities(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    for arguments in (
        ("synth", "--persons", "30", "--seed", "7", "--out", folder),
        ("import", "viasna", folder / "register.csv", "--ledger", folder / "ledger.db", "--no-proposals"),
        ("import", "reference", folder / "releases.csv", "--ledger", folder / "ledger.db"),
    ):
        assert CliRunner().invoke(main, [str(one) for one in arguments]).exit_code in (0, 1)
    printed = CliRunner().invoke(main, ["export", "ftm", "--ledger", str(folder / "ledger.db")])
    return [json.loads(line) for line in printed.stdout.splitlines()]


def test_every_property_is_one_of_its_schema(entities):
    """Whatever a register and a wave tell."""
    assert {one["schema"] for one in entities} == set(SCHEMA)
    for one in entities:
        assert one["properties"].keys() <= SCHEMA[one["schema"]]
        assert one["properties"]["name"]
        assert all(isinstance(value, str) and value for values in one["properties"].values() for value in values)


def test_a_detention_leads_to_its_person(entities):
    """And both say that nobody like that exists."""
    persons = {one["id"]: one for one in entities if one["schema"] == "Person"}
    detentions = [one for one in entities if "involved" in one["properties"]]

    assert persons
    assert {person for one in detentions for person in one["properties"]["involved"]} == set(persons)
    assert all(one["id"].startswith("faustpfand-syn-") for one in entities)
    assert all("synthetic" in one["properties"]["notes"][0] for one in persons.values())


def test_of_a_birth_only_the_year_is_told(entities):
    """As everywhere that is public."""
    births = [born for one in entities for born in one["properties"].get("birthDate", [])]

    assert births
    assert all(len(born) == 4 for born in births)


def test_a_wave_has_its_number_in_words(entities):
    """The model has no property for one."""
    [wave] = [one for one in entities if one["caption"] == "wave syn-wave-2025-12-13"]

    assert wave["properties"]["date"] == ["2025-12-13"]
    assert wave["properties"]["summary"][0].startswith("freed ")
