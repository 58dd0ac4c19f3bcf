"""Tables in every state that files arrive in: no row is lost, and none is read wrongly in silence."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.errors import ROW_TEXT_LIMIT, Problem, Severity, UnreadableSourceError
from faustpfand.sources import Row, open_table

RUSSIAN = "Имя;Место\nИван Сидоренко;г. Минск, ул. Сикорского\nАлёна Кузьмич;СИЗО-1, Брест\n"
BELARUSIAN = "Імя;Месца\nЗміцер Ўладзіміраў;г. Магілёў\nАлёна Кузьміч;Бабруйск, папраўчая калонія\n"
POLISH = "Imię;Miejsce\nŁukasz Świątek;Kraków, ul. Żółwia\nJózef Gąsior;Łódź, areszt śledczy\n"


def table_of(content, name="list.csv"):
    return open_table(io.BytesIO(content.encode() if isinstance(content, str) else content), name)


def split(content):
    """Rows, and problems, of a table."""
    items = list(table_of(content).rows)
    rows = [item for item in items if isinstance(item, Row)]
    return rows, [item for item in items if isinstance(item, Problem)]


def written(rows, delimiter=","):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12) | st.sampled_from(
    ['"', ",", ";", "a\nb", "a\r\nb", "=1", "-x", "", " ", "\t", '","', "Иван", "§|§"]
)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=6).map(
        lambda rows: ([f"h{index}" for index in range(width)], rows)
    )
)


@given(TABLES, st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-be"]))
def test_no_row_of_a_well_formed_table_is_lost(table, delimiter, encoding):
    """Every row that is not blank comes out once: as a row or as a problem, whatever encoding and delimiter."""
    header, rows = table
    content = ("\ufeff" + written([header, *rows], delimiter)).encode(encoding)

    found, problems = split(content)

    filled = [row for row in rows if any(cell.strip(" \t\r\n\f\v\x1a\xa0\ufeff") for cell in row)]
    set_aside = [problem for problem in problems if problem.severity is Severity.QUARANTINED]
    assert len(found) + len(set_aside) == len(filled)


@given(TABLES)
def test_cells_come_out_as_they_were_written(table):
    """Nothing is trimmed or changed in a row that is read, unless a problem says so."""
    header, rows = table

    found, problems = split(written([header, *rows]))

    repaired = {problem.where.split(":")[1] for problem in problems if problem.severity is Severity.NOTED}
    for row in found:
        if str(row.number) not in repaired:
            assert list(row.cells.values()) in rows


@given(st.binary(max_size=400) | st.lists(st.sampled_from('",;\n\ra\0=\ufeff\x1a<Ж'), max_size=60).map("".join))
def test_any_bytes_give_rows_problems_or_a_sentence(content):
    """Bad input is never an exception of another kind."""
    try:
        items = list(table_of(content).rows)
    except UnreadableSourceError:
        return
    assert all(isinstance(item, Row | Problem) for item in items)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(RUSSIAN, "utf-8-sig", id="utf-8-with-bom"),
        pytest.param(RUSSIAN, "utf-16", id="utf-16-with-bom"),
        pytest.param(RUSSIAN, "utf-16-le", id="utf-16-le-without-bom"),
        pytest.param(RUSSIAN, "utf-16-be", id="utf-16-be-without-bom"),
        pytest.param(RUSSIAN, "cp1251", id="cp1251"),
        pytest.param(BELARUSIAN, "cp1251", id="belarusian-cp1251"),
        pytest.param(RUSSIAN, "koi8-r", id="koi8-r"),
        pytest.param(RUSSIAN, "cp866", id="dos"),
        pytest.param(POLISH, "cp1250", id="polish-cp1250"),
        pytest.param(POLISH, "iso8859-2", id="polish-latin-2"),
    ],
)
def test_encodings(text, encoding):
    """Names come out right from the encodings that offices use."""
    rows, problems = split(text.encode(encoding))

    assert [list(row.cells.values()) for row in rows] == list(csv.reader(text.splitlines()[1:], delimiter=";"))
    assert problems == []


def test_a_guessed_encoding_is_noted_and_utf8_is_not():
    """A guess may be wrong, so the user hears of it."""
    assert table_of(RUSSIAN).notes == ()

    [note] = table_of(RUSSIAN.encode("cp1251")).notes

    assert note.severity is Severity.NOTED
    assert "cp1251" in note.what


def test_broken_lines_in_utf8_are_set_aside_and_the_rest_is_kept():
    """Two bytes lost on the way do not turn the whole file into another encoding."""
    rows, [problem] = split(RUSSIAN.encode() + b"\xd0;\xff\n" + "Пётр;Гомель\n".encode())

    assert [row.number for row in rows] == [2, 3, 5]
    assert problem.where == "list.csv:4"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(delimiter):
    """The delimiter is the one that all lines agree on, even where cells hold others."""
    rows, problems = split(written([["name", "place", "n"], ["A, B; C", "x | y", "1"], ["D", "", "2"]], delimiter))

    assert [row.cells["n"] for row in rows] == ["1", "2"]
    assert problems == []


@pytest.mark.parametrize(
    ("content", "cells"),
    [
        pytest.param("name\nLast, First\nOther\n", [["Last, First"], ["Other"]], id="one-column"),
        pytest.param("sep=;\na;b\n1,5;2\n", [["1,5", "2"]], id="excel-separator-line"),
        pytest.param("a,b\r1,2\r3,4\r", [["1", "2"], ["3", "4"]], id="old-mac-line-ends"),
        pytest.param("a,b\n1,2,,\n", [["1", "2"]], id="empty-cells-too-many"),
        pytest.param("\n\na,b\n\n,\n1,2\n\x1a", [["1", "2"]], id="blank-rows-and-dos-end"),
        pytest.param('a,b\n"x\ny, z",2\n', [["x\ny, z", "2"]], id="address-in-two-lines"),
        pytest.param('a,b\nOOO "Rosa" 5",2\n', [['OOO "Rosa" 5"', "2"]], id="quotes-within-a-plain-cell"),
        pytest.param("a,b\n-5,+375 29\n", [["-5", "+375 29"]], id="signs-before-figures-are-no-formula"),
        pytest.param("a,b\n", [], id="headings-only"),
    ],
)
def test_odd_but_readable(content, cells):
    """What can be read with certainty is read without a word."""
    rows, problems = split(content)

    assert [list(row.cells.values()) for row in rows] == cells
    assert problems == []


@pytest.mark.parametrize(
    ("bad", "where", "what"),
    [
        pytest.param("1,2\n", "list.csv:3", "2 cells where 3", id="too-few-cells"),
        pytest.param("1,2,3,4\n", "list.csv:3", "4 cells where 3", id="too-many-cells"),
        pytest.param('1,"open,3\n', "list.csv:3", "never closed", id="open-quote"),
        pytest.param('1,"a" b,3\n', "list.csv:3", "Quotes or line breaks", id="text-after-a-quote"),
        pytest.param("1,\0,3\n", "list.csv:3", "NUL", id="nul"),
        pytest.param('1,=HYPERLINK("x"),3\n', "list.csv:3:b", "formula", id="formula"),
        pytest.param("1,2,@SUM(A1)\n", "list.csv:3:c", "formula", id="formula-at"),
        pytest.param("1,-cmd|x,3\n", "list.csv:3:b", "formula", id="formula-minus"),
        pytest.param('1,"a\nb",3,4\n', "list.csv:3", "4 cells where 3", id="shifted-row-of-two-lines"),
        pytest.param("1," + "x" * 140_000 + ",3\n", "list.csv:3", "longer than", id="endless-line"),
    ],
)
def test_a_bad_row_is_set_aside_alone(bad, where, what):
    """The rows before and after it are kept, and the problem keeps what was set aside."""
    rows, [problem] = split(f'a,b,c\nfirst,"x, y",1\n{bad}last,"x, y",2\nend,z,3\n')

    assert [row.cells["a"] for row in rows] == ["first", "last", "end"]
    assert (problem.where, problem.severity) == (where, Severity.QUARANTINED)
    assert what in problem.what
    assert problem.row_text
    assert problem.to_do
    assert len(problem.row_text) <= ROW_TEXT_LIMIT


@pytest.mark.parametrize("end", ["7,Anna", '7,"Anna', "7,\xd0\x98".encode("latin-1")], ids=["cell", "quote", "letter"])
def test_a_cut_off_file_says_so(end):
    """The last row is set aside with the hint that the file ends in its middle."""
    end = end if isinstance(end, bytes) else end.encode()

    rows, [problem] = split("a,b,c\n1,Имя,3\n".encode() + end)

    assert len(rows) == 1
    assert "cut off" in problem.to_do


def test_a_letter_cut_in_half_at_the_end_is_a_cut_off_file():
    """UTF-8 can end within a letter."""
    rows, [problem] = split("a,b,c\n1,Имя,3\n2,Имя,И".encode()[:-1])

    assert len(rows) == 1
    assert "cut off" in problem.to_do


@pytest.mark.parametrize(
    ("content", "word"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"\xef\xbb\xbf\n \n", "empty", id="only-spaces"),
        pytest.param(b"\0" * 500, "empty", id="only-nul"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "PDF", id="pdf-named-csv"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "image", id="image"),
        pytest.param(b"\x1f\x8b\x08\0", "gzip", id="gzip"),
        pytest.param(b"<!DOCTYPE html><html><body>Log in", "web page", id="web-page"),
        pytest.param(bytes(range(32)) * 40, "no text", id="binary"),
        pytest.param(b"PK\x03\x04 and then nothing", "cut off", id="cut-off-zip"),
        pytest.param(b'"never closed\n1,2\n', "headings", id="headings-that-cannot-be-read"),
    ],
)
def test_files_that_are_no_table(content, word):
    """The user hears what the file is, and what to do."""
    with pytest.raises(UnreadableSourceError, match=word) as caught:
        table_of(content)

    assert str(caught.value).startswith("list.csv:")


def test_headings_that_repeat_or_are_missing_are_told():
    """Each column can still be reached by a name of its own."""
    table = table_of("id,name,name,\n1,A,B,\n")

    assert table.columns == ("id", "name", "name (2)")
    assert table.repeated == {"name"}
    assert [note.where for note in table.notes] == ["list.csv:1:name"]
    assert "Column 2" in table_of("id,,name\n").notes[0].what


@pytest.mark.parametrize("wrong", ["cp1252", "cp1251", "latin-1"])
def test_text_decoded_wrongly_before_is_repaired_and_told(wrong):
    """The repair names the cell, what stood there and what it is read as."""
    garbled = "Сидоренко".encode().decode(wrong)

    rows, [problem] = split(f"id,name\n1,{garbled}\n2,Сидоренко\n")

    assert [row.cells["name"] for row in rows] == ["Сидоренко", "Сидоренко"]
    assert (problem.where, problem.severity) == ("list.csv:2:name", Severity.NOTED)
    assert "Сидоренко" in problem.what
    assert garbled[:5] in problem.what
