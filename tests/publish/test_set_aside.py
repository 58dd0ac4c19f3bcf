"""Rows that were set aside, as a table in which somebody can mend them."""

import csv
import io
from dataclasses import replace

import openpyxl
from ftfy.badness import is_bad
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.errors import Problem, Severity
from faustpfand.publish.set_aside import write
from faustpfand.sources.tables import MENDING, Row, open_table
from makers import source


def aside(content, *problems, kind="table"):
    """Give the rows as a spreadsheet reads them."""
    out = io.StringIO(newline="")
    write(io.BytesIO(content), replace(source(name="l.csv"), id="s", kind=kind), problems, out)
    delimiter = ";" if out.getvalue().splitlines()[0].count(";") else ","
    return list(csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=delimiter))


def test_cells_stand_as_they_were_received():
    found = aside(b"id;name\n1;A\n2;B;c\n3;C\n", Problem("l.csv:3", "3 cells.", "Look."))

    assert found == [[*MENDING, "id", "name"], ["s", "3", "3 cells.", "Look.", "2", "B", "c"]]


def test_several_faults_of_a_row_stand_together_and_notes_are_left_out():
    problems = (
        Problem("l.csv:2:id", "Wrong.", "Mend it."),
        Problem("l.csv:2:name", "Empty.", "Mend it."),
        Problem("l.csv:3:name", "Odd.", "Look.", Severity.NOTED),
    )

    assert aside(b"id,name\n1,\n2,B\n", *problems)[1:] == [["s", "2", "Wrong. Empty.", "Mend it.", "1", ""]]


def test_a_spreadsheet_runs_nothing_of_it():
    """And the reader passes over the blank that keeps it from that."""
    [_, row] = aside(b"id,name\n1,=1+1\n", Problem("l.csv:2:name", "A formula.", "Put its value there."))

    assert row[-1] == " =1+1"


def test_a_fact_table_comes_whole():
    found = aside(b"id,name\n1,A\n2,B\n", Problem("l.csv:3:id", "Wrong.", "Mend it."), kind="reference")

    assert [row[2:] for row in found[1:]] == [["", "", "1", "A"], ["Wrong.", "Mend it.", "2", "B"]]


def test_what_is_no_table_gives_its_text():
    found = aside(b"<list><a/></list>", Problem("l.csv:7", "Wrong.", "Mend it.", row_text="<a/>"))

    assert found == [[*MENDING, "text"], ["s", "7", "Wrong.", "Mend it.", "<a/>"]]


def test_a_sheet_of_a_workbook():
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in (["id", "name"], [1, "A"], [2, None]):
        book.active.append(row)
    book.save(out)

    assert aside(out.getvalue(), Problem("l.csv:3:name", "Empty.", "Write it."))[1][4:] == ["2", ""]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20))
def test_any_cell_comes_back(cell):
    """Through our own reader, but for blanks."""
    text, out = io.StringIO(newline=""), io.StringIO(newline="")
    csv.writer(text).writerows([["id", "name"], ["1", "A"], ["x", cell]])

    write(io.BytesIO(text.getvalue().encode()), source(name="l.csv"), [Problem("l.csv:3", "Wrong.", "Mend it.")], out)

    rows = list(open_table(io.BytesIO(out.getvalue().encode("utf-8-sig")), "m.csv", formulas=False).rows)
    read = [row.cells["name"].split() for row in rows if isinstance(row, Row)]
    assert read == [cell.split()] or "\ufffd" in cell or is_bad(cell)
