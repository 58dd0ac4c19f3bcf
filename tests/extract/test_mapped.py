"""Lists read by a mapping: the mapping is checked word by word, the rows like those of any register."""

import io
from datetime import date

import pytest

from faustpfand.errors import FaustpfandError, Severity, UnreadableSourceError
from faustpfand.extract import mapped
from faustpfand.extract.person_rows import ROLES
from faustpfand.extract.reading import Context
from faustpfand.records import Predicate, is_synthetic

CONTEXT = Context(source="0" * 64, file="list.csv", today=date(2026, 8, 1))
MAPPING = """
register = "my-list"
asserted_by = "A group"
country = "BY"

[columns]
id = "No."
name = ["Surname", "Given name"]
status = "State"
detained = "Arrested on"
place = ["Prison", "Town"]

[columns.names]
ru = "Имя"

[values.status]
"In Prison" = "held"
out = "former"

[dates]
order = "day-first"
"""
HEAD = "No.,surname,Given  name,State,Arrested on,Prison,Town,Имя,Other\n"


def read(rows, mapping=MAPPING, head=HEAD):
    stream = io.BytesIO((head + rows).encode())
    return list(mapped.read(stream, CONTEXT, mapped.load_mapping(mapping, "my.toml")))


def test_a_row_is_read_as_the_mapping_says():
    """Parts of a name and of a place are joined; other languages are names of their own."""
    note, reading = read("5,Prykladny,Ales,in prison,3/4/2021,IK-2,Babrujsk,Алесь Прикладный,x\n")

    assert {(one.predicate, one.value) for one in reading.statements} == {
        (Predicate.NAME, "Prykladny Ales"),
        (Predicate.NAME, "Алесь Прикладный"),
        (Predicate.STATUS, "held"),
        (Predicate.DETAINED, "2021-04-03"),
        (Predicate.PLACE, "IK-2, Babrujsk"),
    }
    assert {one.subject for one in reading.statements} == {"my-list:5"}
    assert {one.asserted_by for one in reading.statements} == {"A group"}
    assert "surname + Given  name" in {one.locator.column for one in reading.statements}
    assert (note.is_row, note.problems[0].what) == (False, "Nothing is read from 'Other'.")


@pytest.mark.parametrize(
    ("order", "written", "value"),
    [
        ("day-first", "3/4/2021", "2021-04-03"),
        ("month-first", "3/4/2021", "2021-03-04"),
        ("month-first", "2021-05", "2021-05"),
        ("day-first", "2021-05-06", "2021-05-06"),
    ],
)
def test_order_of_day_and_month(order, written, value):
    """The mapping decides what cannot be told from the cell."""
    *_, reading = read(f"5,P,A,out,{written},,,,\n", MAPPING.replace("day-first", order))

    assert (Predicate.DETAINED, value) in {(one.predicate, one.value) for one in reading.statements}


@pytest.mark.parametrize(
    ("row", "where", "word"),
    [
        pytest.param("5,P,A,active,2021,,,,\n", "State", "values.status", id="word-not-in-the-mapping"),
        pytest.param("5,P,A,out,13/13/2021,,,,\n", "Arrested on", "EDTF", id="no-date"),
        pytest.param("5,P,A,out,2031,,,,\n", "Arrested on", "Correct the date", id="date-ahead"),
        pytest.param("5,,,out,2021,,,,\n", "surname + Given  name", "Write the name", id="no-name"),
    ],
)
def test_rows_are_checked_like_those_of_any_register(row, where, word):
    """One problem with place and way out; no statements."""
    reading = read(row)[-1]

    [problem] = reading.problems
    assert reading.statements == ()
    assert (problem.where, problem.severity) == (f"list.csv:2:{where}", Severity.QUARANTINED)
    assert word in problem.to_do


def test_a_list_of_names_alone_gets_ids_from_its_rows():
    """The same name in two rows is the same row twice, and is noted."""
    mapping = 'register = "l"\nasserted_by = "x"\n[columns]\nname = "Name"\n'

    one, other, repeat = read("A B\nC D\nA B\n", mapping, "Name\n")

    assert one.statements[0].subject != other.statements[0].subject
    assert (repeat.statements, repeat.problems[0].severity) == ((), Severity.NOTED)


@pytest.mark.parametrize(
    ("columns", "head"),
    [
        pytest.param('name = "Name"', "Name,Synthetic\n", id="heading-of-that-name"),
        pytest.param('name = "Name"\nsynthetic = "Made up"', "Name,Made up\n", id="mapped-heading"),
    ],
)
def test_rows_marked_synthetic_are_known_by_their_subject(columns, head):
    """Also in a list without ids, and whatever the column is called."""
    mapping = f'register = "l"\nasserted_by = "x"\n[columns]\n{columns}\n'

    made_up, real = read("A B,yes\nC D,\n", mapping, head)

    assert made_up.statements[0].subject.startswith("l:syn-row-")
    assert [is_synthetic(one.statements[0].subject) for one in (made_up, real)] == [True, False]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        pytest.param('register = "my-list"', "", "my.toml:register", id="no-register"),
        pytest.param("my-list", "My List", "my.toml:register", id="register-with-spaces"),
        pytest.param('asserted_by = "A group"', "asserted_by = 3", "my.toml:asserted_by", id="nobody-says-it"),
        pytest.param('"BY"', '"Atlantis"', "my.toml:country", id="no-country"),
        pytest.param("country", "contry", "my.toml:contry", id="unknown-key"),
        pytest.param("detained", "arrested", "my.toml:columns.arrested", id="unknown-column"),
        pytest.param('id = "No."', "id = 1", "my.toml:columns.id", id="heading-is-a-number"),
        pytest.param('["Prison", "Town"]', "[]", "my.toml:columns.place", id="no-heading"),
        pytest.param('"former"', '"free"', "my.toml:values.status.out", id="unknown-status"),
        pytest.param("[values.status]", "[values.state]", "my.toml:values.state", id="unknown-values"),
        pytest.param("day-first", "best", "my.toml:dates.order", id="unknown-order"),
        pytest.param("[dates]", "[[dates]]", "my.toml:dates", id="no-section"),
        pytest.param("[columns]", "[columns", "my.toml: this is no TOML", id="no-toml"),
    ],
)
def test_a_mapping_with_a_mistake_is_refused_where_it_is(old, new, where):
    """A misspelt key must not lose a column in silence."""
    with pytest.raises(FaustpfandError) as caught:
        mapped.load_mapping(MAPPING.replace(old, new), "my.toml")

    assert str(caught.value).startswith(where)


def test_a_mapping_without_names_is_refused():
    """A list of persons has names."""
    with pytest.raises(FaustpfandError, match="names"):
        mapped.load_mapping('register = "l"\nasserted_by = "x"\n[columns]\nid = "No."\n', "my.toml")


def test_columns_that_the_list_lacks_are_named():
    """With those that were found."""
    with pytest.raises(UnreadableSourceError, match=r"'Given name', .*found are 'No\.', 'Surname'"):
        read("", head="No.,Surname\n")


def test_a_mapped_heading_that_repeats_is_refused():
    """Which column is meant, nobody can tell."""
    with pytest.raises(UnreadableSourceError, match="more than one column"):
        read("", head=HEAD.strip() + ",State\n")


def test_every_column_that_can_be_mapped_is_said():
    """Also what a source tells of health and nationality, in its own words."""
    mapping = MAPPING.replace('place = ["Prison", "Town"]', 'health = "Prison"\nnationality = "Town"')

    _, reading = read("5,Prykladny,Ales,in prison,,needs  insulin,PL,,x\n", mapping)

    assert {(one.predicate, one.value, one.as_written) for one in reading.statements} >= {
        (Predicate.HEALTH, "needs insulin", "needs  insulin"),
        (Predicate.NATIONALITY, "PL", "PL"),
    }


@pytest.mark.parametrize("role", [role for role in ROLES if role not in ("id", "synthetic")])
def test_every_role_is_a_predicate(role):
    assert Predicate(role)
