"""Sanctions lists in every form, read field by field. The files are made up after the published forms."""

from pathlib import Path

import pytest

from faustpfand.errors import Problem
from faustpfand.records import Predicate
from faustpfand.sources.sanctions import Entry, open_list

LISTS = Path(__file__).parent / "lists"
KINDS = {
    "sdn-2021-01-01.csv": "ofac",
    "alt-2021-01-01.csv": "ofac",
    "add-2021-01-01.csv": "ofac",
    "sdn_comments-2021-01-01.csv": "ofac",
    "sdn.xml": "ofac",
    "sdn_advanced.xml": "ofac",
    "eu.xml": "eu",
    "eu.csv": "eu",
    "uk.csv": "uk",
    "uk.xml": "uk",
    "ConList.csv": "uk",
    "ConList.xml": "uk",
    "seco.xml": "seco",
    "un.xml": "un",
    "canada.xml": "canada",
    "targets.simple.csv": "opensanctions",
    "entities.ftm.json": "opensanctions",
}


def read(name):
    """The list and everything that its reader hands out."""
    with (LISTS / name).open("rb") as stream:
        opened = open_list(stream, name, KINDS[name])
        return opened, list(opened.entries)


def values(entries, entry_id, field):
    return [
        said.value
        for one in entries
        if isinstance(one, Entry) and one.id == entry_id
        for said in one.said
        if said.field is field
    ]


def test_every_made_up_list_is_read():
    """A file that is added is read by some test."""
    assert {path.name for path in LISTS.iterdir()} - {"README.md"} == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_every_field_with_its_place(name, snapshot):
    """As a person last checked it against the file: field, value, words as written, line and column."""
    opened, entries = read(name)
    lines = [f"{opened.list} {opened.form} {opened.edition} promised {opened.promised} names all {opened.names_all}"]
    for one in entries:
        if isinstance(one, Problem):
            lines.append(f"! {one}")
            continue
        lines.append(f"{one.id} in line {one.row}")
        lines += [
            f"  {said.field} | {said.value} | {said.as_written!r} | {said.row or one.row}:{said.column}"
            for said in one.said
        ]

    told = "\n".join(lines) + "\n"
    assert told == snapshot(told)


@pytest.mark.parametrize(
    ("name", "company", "listed_on"),
    [
        ("sdn.xml", "100", []),
        ("sdn_advanced.xml", "100", ["2020-08-09"]),
        ("eu.xml", "900001", ["2020-06-03"]),
        ("eu.csv", "900001", ["2020-06-03"]),
        ("uk.csv", "TST0001", ["2019-12-02"]),
        ("uk.xml", "TST0001", ["2019-12-02"]),
        ("ConList.xml", "90001", ["2019-12-03", "2019-12-02"]),
        ("seco.xml", "70001", ["2020-08-12"]),
        ("entities.ftm.json", "syn-NK-1", ["2020-08-09"]),
    ],
)
def test_one_company_in_every_list(name, company, listed_on):
    """Its kind, its UNP, whatever the list calls that number, and the day on which the list says it came on."""
    _, entries = read(name)

    assert values(entries, company, Predicate.ENTRY_KIND)[0] == "organization"
    assert "unp: 600000001" in values(entries, company, Predicate.IDENTIFIER)
    assert values(entries, company, Predicate.LISTED_ON) == listed_on


@pytest.mark.parametrize("name", [name for name in KINDS if name.endswith(".xml")])
def test_xml_lines_are_those_of_the_file(name):
    """So that an editor can jump there: the line holds what was read."""
    _, entries = read(name)
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()

    for one in entries:
        for said in one.said:
            if said.field is Predicate.LISTED_AS and said.row is not None and "spelling-variant" not in said.column:
                around = "\n".join(lines[said.row - 1 : said.row + 2])
                assert said.as_written.split(" ")[-1].strip('"') in around, said


def test_an_entry_without_a_name_is_set_aside():
    """The others are read."""
    _, entries = read("sdn-2021-01-01.csv")
    problems = [one for one in entries if isinstance(one, Problem)]

    assert [one.where for one in problems] == ["sdn-2021-01-01.csv:5:SDN_Name"]
    assert sum(isinstance(one, Entry) for one in entries) == 4


def test_several_programmes_of_one_entry():
    """OFAC writes them `A] [B`."""
    _, entries = read("sdn-2021-01-01.csv")

    assert values(entries, "100", Predicate.LISTED_UNDER) == ["BELARUS-EO14038", "SYNTHETIC"]


def test_who_was_struck_off_stays_in_the_swiss_list():
    """With the day; an amendment is no listing."""
    _, entries = read("seco.xml")

    assert values(entries, "70002", Predicate.DELISTED_ON) == ["2021-01-20"]
    assert values(entries, "70001", Predicate.DELISTED_ON) == []


def test_first_seen_by_a_collector_is_no_listing():
    """OpenSanctions' dates of its own say nothing of when an authority acted."""
    _, entries = read("targets.simple.csv")

    assert values(entries, "syn-NK-1", Predicate.LISTED_ON) == []


def test_half_a_name_in_another_script_is_no_name():
    """SECO gives variants of single parts."""
    _, entries = read("seco.xml")

    assert values(entries, "70002", Predicate.LISTED_AS) == ["primary: Ivan Probny"]
