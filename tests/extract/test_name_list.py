"""Release lists."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.errors import Severity, UnreadableSourceError
from faustpfand.extract.name_list import read_name_list, rows_of

LISTS = [
    pytest.param("Jan Test\nAnna Test\n", [(1, "Jan Test", ""), (2, "Anna Test", "")], id="one-a-line"),
    pytest.param(
        "1. Jan Test (born 1990)\n\n2) Anna Test – journalist",
        [(1, "Jan Test", "born 1990"), (3, "Anna Test", "journalist")],
        id="numbered-with-remarks",
    ),
    pytest.param("• Jan Test\n- Anna Test", [(1, "Jan Test", ""), (2, "Anna Test", "")], id="bullets"),
    pytest.param(
        "Jan Test; Anna Test; Ola Test",
        [(1, "Jan Test", ""), (1, "Anna Test", ""), (1, "Ola Test", "")],
        id="semicolons",
    ),
    pytest.param(
        "Jan Test, Anna Test (62), Ola Testava and Іван Тэст.",
        [(1, "Jan Test", ""), (1, "Anna Test", "62"), (1, "Ola Testava", ""), (1, "Іван Тэст", "")],
        id="a-sentence-of-names",
    ),
    pytest.param(
        "Jan Test, Anna Test\nOla Test", [(1, "Jan Test", ""), (1, "Anna Test", ""), (2, "Ola Test", "")], id="commas"
    ),
    pytest.param(
        "Jan Test, a teacher\nAnna Test, of Minsk",
        [(1, "Jan Test, a teacher", ""), (2, "Anna Test, of Minsk", "")],
        id="commas-before-remarks",
    ),
    pytest.param("TEST, Jan\nTEST, Anna", [(1, "TEST, Jan", ""), (2, "TEST, Anna", "")], id="surname-first"),
    pytest.param("name,note\nJan Test,freed\n", [(2, "Jan Test", "freed")], id="a-table"),
    pytest.param("Фамилия;Имя\nТестов;Иван\n", [(2, "Иван Тестов", "")], id="surname-and-name-apart"),
    pytest.param(
        "Jan\tTest\nАнна\tТэст-Прыклад", [(1, "Jan Test", ""), (2, "Анна Тэст-Прыклад", "")], id="tab-in-a-name"
    ),
    pytest.param("Test\tJan Ivanavich", [(1, "Test Jan Ivanavich", "")], id="tab-after-the-surname"),
    pytest.param(
        "Anna Test\nJan\tIvanavich\tTest\nTest\tJan\tIvanavich\tteacher",
        [(1, "Anna Test", ""), (2, "Jan Ivanavich Test", ""), (3, "Test Jan Ivanavich", "teacher")],
        id="tabs-around-a-patronymic",
    ),
    pytest.param(
        "Jan Test\tjournalist\nAnna Test\tMinsk\nOla\tTest\tMinsk\nTest\t1990",
        [(1, "Jan Test", "journalist"), (2, "Anna Test", "Minsk"), (3, "Ola Test", "Minsk"), (4, "Test", "1990")],
        id="remark-after-a-tab",
    ),
    pytest.param("Jan\tTest (born 1990)", [(1, "Jan Test", "born 1990")], id="tab-and-a-remark-in-brackets"),
    pytest.param("1.\tJan Test\n2.\tAnna Test", [(1, "Jan Test", ""), (2, "Anna Test", "")], id="tab-after-numbers"),
    pytest.param("Анна-Марыя Тэст", [(1, "Анна-Марыя Тэст", "")], id="a-double-name-is-no-remark"),
]


def read(text, encoding="utf-8"):
    lines, problems = rows_of(read_name_list(io.BytesIO(text.encode(encoding)), "list"))
    assert problems == []
    return [(one.row, one.name, one.note) for one in lines]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_as_people_have_them(text, expected):
    """Tables with a column of names, or names pasted in any of the usual ways."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "heading", ["Names of those released:", "Freed on Saturday, in Minsk, by decree: ", "Вызваленыя:", "1. Women:"]
)
def test_a_line_that_ends_with_a_colon_is_a_heading(heading):
    """It is told, and counts as nobody; the names under it are read."""
    lines, problems = rows_of(read_name_list(io.BytesIO(f"{heading}\nJan Test\n".encode()), "list"))

    assert [(one.row, one.name) for one in lines] == [(2, "Jan Test")]
    [problem] = problems
    assert (problem.where, problem.severity) == ("list:1", Severity.NOTED)
    assert "taken for a heading" in problem.what


def test_a_list_in_utf16_as_spreadsheets_save_it():
    """Encodings are found out."""
    assert read("Jan Test\nАнна Тэст\n", "utf-16") == [(1, "Jan Test", ""), (2, "Анна Тэст", "")]


@pytest.mark.parametrize(
    "heading",
    [
        "Date of birth",
        "birth_date",
        "Born",
        "Дата рождения",
        "Дата нараджэння",
        "Data urodzenia",
        "Geburtsdatum",
        "date_of_birth",
    ],
)
def test_the_date_of_birth_is_taken(heading):
    """It tells namesakes apart; and no column is said to be unread."""
    table = f"Name,{heading},synthetic\nJan Test,02.01.1990,yes\nAnna Test,—,yes\n"

    lines, problems = rows_of(read_name_list(io.BytesIO(table.encode()), "list"))

    assert [one.birth_date for one in lines] == ["02.01.1990", ""]
    assert problems == []


def test_a_date_of_birth_that_cannot_be_read_is_noted():
    """The row stays; whoever can, writes the date as it is."""
    table = b"name,birth_date\nJan Test,about forty\nAnna Test,3/4/1990\n"

    lines, problems = rows_of(read_name_list(io.BytesIO(table), "list"))

    assert [one.name for one in lines] == ["Jan Test", "Anna Test"]
    assert [problem.where for problem in problems] == ["list:2:birth_date", "list:3:birth_date"]
    assert {problem.severity for problem in problems} == {Severity.NOTED}
    assert "'about forty' is not a date." in problems[0].what


def test_columns_that_are_not_read_are_told():
    """Nobody shall believe that a column counts which does not."""
    lines, problems = rows_of(read_name_list(io.BytesIO(b"name,region,note\nJan Test,Minsk,freed\n"), "list"))

    assert [one.name for one in lines] == ["Jan Test"]
    assert [str(problem) for problem in problems] == [
        "list:1: Nothing is read from 'region'. If a column matters, correct its heading."
    ]


@pytest.mark.parametrize(("text", "says"), [("", "empty"), ("a,b,c\n1,2,3\n", "no column holds names")])
def test_what_is_no_list_is_refused(text, says):
    """With what was found."""
    with pytest.raises(UnreadableSourceError, match=says):
        read(text)


@pytest.mark.slow
@given(st.lists(st.from_regex(r"\A[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}\Z"), min_size=1, max_size=20))
def test_no_pasted_name_is_lost(names):
    """Every line is there once, in order."""
    assert [name for _, name, _ in read("\n".join(names))] == names
