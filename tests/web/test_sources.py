"""Sources as received: the list, the very row, the bytes. Whatever the format and encoding of the file."""

import hashlib
import io
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

import httpx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from browsing import table
from faustpfand.intake import Visit, articles_plan, reference_plan, take_in, viasna_plan
from faustpfand.ledger import Ledger
from faustpfand.ledger import Reader as Reading
from faustpfand.publish.pages import source_page
from faustpfand.publish.pages.source_page import Sought
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Source
from faustpfand.sources.encoding import Encoding
from faustpfand.sources.lines import read_lines
from strategies import searched

VISIT = Visit(recorded=datetime(2031, 5, 4, tzinfo=UTC), today=date(2031, 5, 4))
HEAD = ["id", "name", "status", "birthday", "gender", "arrested", "articles", "release_date"]
ROWS = [
    ["syn-1", "Яна Стрыбулька", "active", "1990-02-03", "female", "2021-03-04", "ч. 1 арт. 342", ""],
    ["syn-2", 'Пётр "Сыч"\nАгрын', "former", "1971-12", "male", "2020-11", "Art. 361", "2022-04-20"],
    ["syn-3", "Ilja Łukin", "active", "", "male", "2022", "", ""],
]


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "ledger.db"), create=True) as opened:
        yield opened


def written(delimiter: str, encoding: str, end: str) -> bytes:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in f'{delimiter}"\n') else text

    lines = (delimiter.join(map(cell, row)) for row in [HEAD, *ROWS])
    return end.join([*lines, ""]).encode(encoding, "replace")


def take(ledger: Ledger, content: bytes, plan, name: str):
    stream = io.BytesIO(content)
    stream.name = name
    path = Path(ledger.location).with_name(name)
    path.write_bytes(content)
    return take_in(ledger, path, plan, VISIT).source


@pytest.mark.parametrize(
    ("delimiter", "encoding", "end"),
    [(",", "utf-8", "\n"), (";", "utf-8-sig", "\r\n"), ("\t", "utf-16", "\n"), (",", "cp1251", "\r\n")],
    ids=["csv", "semicolons-mark-crlf", "tsv-utf16", "cp1251"],
)
def test_the_row_is_shown_cell_by_cell(ledger, delimiter, encoding, end):
    """Each statement leads to its row, and stands beside the cell from which it was read."""
    source = take(ledger, written(delimiter, encoding, end), viasna_plan(), "list.csv")
    statements = list(ledger.statements())
    assert {one.locator.row for one in statements} == {2, 3, 5}

    for one in statements:
        place = source_page.place(ledger, source, Sought(row=one.locator.row, column=one.locator.column))
        (cell,) = [cell for cell in place.cells if cell.at]
        assert cell.column == one.locator.column
        assert one.id in {said.id for said in cell.said}
        if encoding != "cp1251":
            assert one.as_written in cell.text or one.as_written.strip() in cell.text
        assert [line.number for line in place.lines if line.at] == (
            [3, 4] if one.locator.row == 3 else [one.locator.row]
        )


def test_a_sheets_row_is_shown_too(ledger, tmp_path):
    book = openpyxl.Workbook()
    for row in [HEAD, *ROWS]:
        book.active.append(row)
    book.save(tmp_path / "made.xlsx")
    source = take(ledger, (tmp_path / "made.xlsx").read_bytes(), viasna_plan(), "list.xlsx")

    for one in ledger.statements():
        place = source_page.place(ledger, source, Sought(row=one.locator.row, column=one.locator.column))
        (cell,) = [cell for cell in place.cells if cell.at]
        assert one.id in {said.id for said in cell.said}
        assert [line.number for line in place.lines if line.at] == [one.locator.row]
    assert source_page.place(ledger, source, Sought(row=99)).missing
    assert len(source_page.place(ledger, source, Sought()).lines) == 3


TEXT = "On 11 September 2025 Belarus freed 52 prisoners. More than 1,000 political prisoners remain behind bars."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", TEXT),
        (
            "a.jsonl",
            f'{{"id": "x", "lang": "en", "text": "Nothing."}}\n{{"id": "y", "lang": "en", "text": "{TEXT}"}}\n',
        ),
        ("a.html", f"<!doctype html><html><body><article><h1>Freed</h1><p>{TEXT}</p></article></body></html>"),
    ],
)
def test_a_passage_is_marked_in_its_article(ledger, name, content):
    source = take(ledger, content.encode(), articles_plan(date(2025, 9, 13), "en"), name)
    claims = [one for one in ledger.statements() if one.predicate == "claimed"]
    assert claims
    for one in claims:
        place = source_page.place(ledger, source, Sought(start=one.locator.start, end=one.locator.end))
        assert place.passage is not None
        assert place.passage.at == one.as_written
        assert [said.id for said in place.said if said.id == one.id] == [one.id]
    assert source_page.place(ledger, source, Sought(start=9_999, end=10_000)).missing


def test_a_place_that_is_not_there(ledger):
    source = take(ledger, written(",", "utf-8", "\n"), viasna_plan(), "list.csv")
    for row in (0, 99, 2**31 - 1):
        assert source_page.place(ledger, source, Sought(row=row)).missing


def test_a_source_of_many_pieces_is_read_where_it_is_asked(ledger, monkeypatch):
    """Of a long source only the pieces are fetched that are needed: its beginning, and those up to the row."""
    line = "2031-01-01,{},exact,women,Somebody,Publication,https://example.invalid/{}\n"
    content = "as_of,count,comparator,population,asserted_by,source_name,source_url\n"
    content += "".join(line.format(at, "x" * 300) for at in range(4_000))
    source = take(ledger, content.encode(), reference_plan("counts", "BY", "made"), "counts.csv")
    monkeypatch.setattr(source_page, "WHOLE", 0)

    place = source_page.place(ledger, source, Sought(row=3_900, column="count"))

    (cell,) = [cell for cell in place.cells if cell.at]
    assert cell.text == "3898"
    assert [said.value for said in cell.said] == ["3898"]


@given(
    st.lists(st.text(st.sampled_from('ab,"я€\r'), max_size=12), min_size=1, max_size=40),
    st.integers(1, 45),
    st.sampled_from(["utf-8", "utf-16-le", "cp1251"]),
)
def test_lines_from_a_number_on_are_those_of_the_whole(lines, first, codec):
    """Counting line ends in bytes finds the same lines as decoding everything."""
    content = "\n".join(lines).encode(codec, "replace")
    encoding = Encoding(codec)

    found = list(source_page.lines_from(io.BytesIO(content), encoding, first))

    assert found == list(islice(read_lines(io.BytesIO(content), encoding), first - 1, None))


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with Ledger(str(tmp_path_factory.mktemp("received") / "ledger.db"), create=True) as opened:
        yield opened


@searched(40)  # each is written to a database
@given(st.lists(st.binary(min_size=1, max_size=7), max_size=6), st.integers(0, 50), st.integers(1, 20))
def test_a_source_is_a_file(shared, pieces, at, size):
    """Whatever pieces the bytes lie in, reading from anywhere gives what a file gives."""
    content = b"".join(pieces)
    name = hashlib.sha256(repr(pieces).encode()).hexdigest()
    shared.take_in(Source(id=name, name="x", kind="table", size=len(content)), pieces, [], Reading(key="x"))

    with shared.opened(name) as stream:
        whole = io.BytesIO(content)
        stream.seek(at)
        whole.seek(at)
        assert stream.read(size) == whole.read(size)
        assert stream.read() == whole.read()


def test_every_fact_leads_to_its_row(real_site, real):
    """A sample of all kinds of facts: their place in the source is marked, and says what they say."""
    facts = Snapshot(str(real)).facts
    some = [*facts.counts[::60], *facts.waves[::25], *facts.concessions[::40], *facts.deals[::8], *facts.flows[::20]]
    with httpx.Client(base_url=real_site, timeout=60) as client:
        for one in some:
            at = one.told.locator
            answer = client.get(f"/en/source/{one.told.source}", params={"row": at.row, "column": at.column})
            page = html.fromstring(answer.text)
            cells, lines = page.find_class("middling")[0], page.find_class("lines")[-1]
            (row,) = cells.find_class("at")
            assert row.find("th").text_content().strip() == at.column
            (line,) = lines.find_class("at")
            assert one.told.publication in line.text_content()


def test_the_list_of_sources(real_site, real):
    with Ledger(str(real)) as ledger:
        names = [one.name for one in reversed(ledger.sources())]
    page = html.fromstring(httpx.get(f"{real_site}/en/sources").text)
    assert [row.find("th").text_content().strip() for row in page.xpath("//tbody/tr")] == names
    found = html.fromstring(httpx.get(f"{real_site}/en/sources?q=COUNTS").text)
    assert [row.find("th").text_content().strip() for row in found.xpath("//tbody/tr")] == ["counts.csv"]
    assert "No source has these words" in httpx.get(f"{real_site}/en/sources?q=nothing-of-this").text
    assert httpx.get(f"{real_site}/en/sources?page=99").status_code == 200


def test_the_problems_of_a_source_are_counted(reader, made):
    with Ledger(str(made / "ledger.db")) as ledger:
        (register,) = [one for one in ledger.intakes() if one.source.name == "register.csv"]
        problems = [problem for source, problem in ledger.problems() if source.id == register.source.id]
    assert register.set_aside + register.noted == len(problems) > 0
    listed = table(html.fromstring(reader.get("/en/sources").text), "2 sources")
    (row,) = [row for row in listed if row[0] == "register.csv"]
    assert row[-2:] == [str(register.set_aside), str(register.noted)]


def test_the_bytes_come_as_a_file_to_keep(real_site, real):
    """Never as something that the browser shows: a source may hold anything."""
    with Ledger(str(real)) as ledger:
        source = ledger.sources()[0]
    answer = httpx.get(f"{real_site}/en/source/{source.id}/bytes")
    assert hashlib.sha256(answer.content).hexdigest() == source.id
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("query", ["row=x", "row=-1", "start=1e5", "row=99999999999999999999", "row=٣"])
def test_what_is_no_row_is_said(real_site, real, query):
    with Ledger(str(real)) as ledger:
        source = ledger.sources()[0]
    assert httpx.get(f"{real_site}/en/source/{source.id}?{query}").status_code == 400


def test_what_changed_is_told_and_leads_on(reader):
    """The register that came in, and the wave that is new; both have pages."""
    page = html.fromstring(reader.get("/de/changes").content)

    rows = table(page, "Neueste zuerst")
    assert any(row[1] == "Aufgenommen: register.csv" for row in rows)
    links = page.xpath("//main//tbody//a/@href")
    assert any(one.startswith("/de/wave/") for one in links)
    for one in {one.split("/")[2]: one for one in links}.values():
        assert reader.get(one).status_code == 200
    assert "/de/changes" in html.fromstring(reader.get("/de/sources").content).xpath("//main//a/@href")
