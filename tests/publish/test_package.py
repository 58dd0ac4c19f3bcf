"""The Data Package: it is what the standard asks for, and the tables are what it says.

Both were held, too, against frictionless 5.21 (`frictionless validate datapackage.json`), which finds them valid.
"""

import csv
import json
import re
from datetime import date, datetime
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from faustpfand.cli import main

PROFILE = json.loads((Path(__file__).parents[1] / "golden/datapackage/profile.json").read_text("utf-8"))
TYPES = {
    "string": str,
    "integer": int,
    "date": date.fromisoformat,
    "datetime": lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"),  # noqa: DTZ007 - it ends in Z
    "boolean": {"true": True, "false": False}.__getitem__,
}


def run(*arguments):
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """A ledger of the bundled fact tables."""
    path = tmp_path_factory.mktemp("real") / "ledger.db"
    run("import", "reference", "bundled:belarus", "--ledger", path)
    return path


@pytest.fixture(scope="module")
def package(real, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package") / "data"
    run(
        "export",
        "package",
        folder,
        "--ledger",
        real,
        "--publisher",
        "A Test Office",
        "--address",
        "https://test.example.org",
    )
    return folder


def descriptor(package):
    return json.loads((package / "datapackage.json").read_text("utf-8"))


def rows(package, resource):
    if resource["format"] == "json":
        return json.loads((package / resource["path"]).read_text("utf-8"))
    with (package / resource["path"]).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.slow
def test_the_descriptor_is_of_the_standard(package):
    """Data Package 2.0."""
    standard = jsonschema.validators.validator_for(PROFILE)

    assert [fault.message for fault in standard(PROFILE).iter_errors(descriptor(package))] == []


def test_every_file_is_described_and_every_description_has_a_file(package):
    """But what describes them, the entities, and our mark."""
    described = {one["path"] for one in descriptor(package)["resources"]}
    there = {path.name for path in package.iterdir()}

    assert there - described == {"datapackage.json", "entities.ftm.json", ".faustpfand-wrote-this"}
    assert described <= there


def test_every_cell_is_what_its_column_says(package):
    """Type, pattern, enumeration and least value; keys are unique, and lead somewhere."""
    resources = {one["name"]: one for one in descriptor(package)["resources"] if one["format"] == "csv"}
    tables = {name: rows(package, one) for name, one in resources.items()}
    assert len(tables) >= 9
    for name, resource in resources.items():
        schema = resource["schema"]
        assert list(tables[name][0]) == [field["name"] for field in schema["fields"]]
        for row in tables[name]:
            for field in schema["fields"]:
                judge(row[field["name"]], field)
        key = schema.get("primaryKey")
        if key:
            assert len({tuple(row[part] for part in key) for row in tables[name]}) == len(tables[name])
        for foreign in schema.get("foreignKeys", []):
            known = {row["id"] for row in tables[foreign["reference"]["resource"]]}
            assert {row[foreign["fields"][0]] for row in tables[name]} <= known | {""}


def judge(cell, field):
    if not cell:
        return
    value, asked = TYPES[field["type"]](cell), field.get("constraints", {})
    assert value >= asked["minimum"] if "minimum" in asked else True
    assert cell in asked.get("enum", [cell])
    assert re.fullmatch(asked.get("pattern", ".*"), cell, re.DOTALL)


def test_both_forms_say_the_same(package):
    """A cell that is empty in CSV is null or empty in JSON."""
    resources = {one["name"]: one for one in descriptor(package)["resources"]}
    for name, resource in resources.items():
        if resource["format"] == "csv":
            of_json = rows(package, resources[f"{name}-json"])
            plain = [
                {
                    key: "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
                    for key, value in row.items()
                }
                for row in of_json
            ]
            assert [
                {key: value.removeprefix("'") for key, value in row.items()} for row in rows(package, resource)
            ] == [{key: value.removeprefix("'").replace("\r\n", "\n") for key, value in row.items()} for row in plain]


def test_bounds_stand_beside_numbers(package):
    """`over 1,000` is 1,001 or more."""
    of_json = json.loads((package / "counts.json").read_text("utf-8"))
    over = [row for row in of_json if row["count_comparator"] == "over"]

    assert over
    assert all(row["count_low"] == row["count"] + 1 and row["count_high"] is None for row in over)


def test_no_day_is_invented(package):
    """A month stays a month; its first and last day stand beside it."""
    of_json = json.loads((package / "waves.json").read_text("utf-8"))
    months = [row for row in of_json if re.fullmatch(r"\d{4}-\d\d", row["on"])]

    assert months
    assert all(row["on_earliest"].endswith("-01") and row["on_latest"] > row["on_earliest"] for row in months)


def test_the_licence_of_bundled_tables_is_told(package):
    """And none is claimed for what is derived from them."""
    resources = {one["name"]: one for one in descriptor(package)["resources"]}

    assert [one["name"] for one in resources["counts"]["licenses"]] == ["CC-BY-4.0"]
    assert "licenses" not in resources["account"]
    assert "licenses" not in descriptor(package)


@pytest.mark.slow
def test_a_licence_of_ones_own(real, tmp_path):
    """Is that of the package, and of what comes with none."""
    run("export", "package", tmp_path / "data", "--ledger", real, "--licence", "CC0-1.0")
    told = descriptor(tmp_path / "data")

    assert [one["name"] for one in told["licenses"]] == ["CC0-1.0"]
    assert [one["name"] for one in told["resources"][0]["licenses"]] == ["CC0-1.0"]


def test_a_cell_that_a_spreadsheet_would_run(tmp_path):
    """OWASP, CSV injection: such a cell begins with an apostrophe."""
    (tmp_path / "by").mkdir()
    (tmp_path / "by/counts.csv").write_text(
        "as_of,count,comparator,population,asserted_by,source_name,source_url\n"
        "2031-01-31,5,exact,women,- a group,+ a paper,https://paper.example.org/1\n",
        encoding="utf-8",
    )
    run("import", "reference", tmp_path / "by", "--country", "BY", "--ledger", tmp_path / "ledger.db")
    run("export", "csv", tmp_path / "data", "--ledger", tmp_path / "ledger.db")
    with (tmp_path / "data/counts.csv").open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)

    assert (row["asserted_by"], row["publication"]) == ("'- a group", "'+ a paper")


def test_entities_beside_the_tables(package):
    """Waves, deals and acts as Events of FollowTheMoney; no person, since no register is opened."""
    entities = [json.loads(line) for line in (package / "entities.ftm.json").read_text("utf-8").splitlines()]
    names = {one["caption"] for one in entities}

    assert {one["schema"] for one in entities} == {"Event"}
    assert {"wave by-2025-12-13", "deal deal-2008", "act US eases 2025-12-13"} <= names
    assert len({one["id"] for one in entities}) == len(entities)
