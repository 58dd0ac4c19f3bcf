"""Lists in the wrong form, cut off, or dangerous: each with a sentence that says what it is and what to do."""

import io
import tracemalloc

import pytest

from faustpfand.errors import Problem, UnreadableSourceError
from faustpfand.sources.sanctions import Entry, open_list
from faustpfand.sources.sanctions import xml as hardened

BOMB = """<?xml version="1.0"?>
<!DOCTYPE export [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<export generationDate="2031-01-01"><sanctionEntity logicalId="1"><remark>&c;</remark></sanctionEntity></export>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE export SYSTEM "file:///etc/passwd">
<export generationDate="2031-01-01"/>"""
PAGE = "<!DOCTYPE html><html><head><title>502</title></head><body>Bad gateway</body></html>"
EU = '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2031-01-01">{}</export>'
ROW = '1,"A OAO",-0- ,"B",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'


def read(content, kind, name="list"):
    stream = io.BytesIO(content if isinstance(content, bytes) else content.encode())
    return list(open_list(stream, name, kind).entries)


@pytest.mark.parametrize(
    ("content", "kind", "says"),
    [
        pytest.param("", "ofac", "empty", id="empty"),
        pytest.param(PAGE, "ofac", "web page", id="page-saved-as-csv"),
        pytest.param("<?xml version='1.0'?><html xmlns='x'><body/></html>", "eu", "web page", id="page-as-xhtml"),
        pytest.param(BOMB, "eu", "document type", id="entities"),
        pytest.param(OUTSIDE, "eu", "document type", id="loads-from-elsewhere"),
        pytest.param(EU.format(""), "uk", "faustpfand import eu", id="another-authority's-list"),
        pytest.param("<rss/>", "eu", "none of the lists", id="some-other-xml"),
        pytest.param("id,name\n1,A\n", "ofac", "none of OFAC's tables", id="a-table-of-another-form"),
        pytest.param("id,name\n1,A\n", "uk", "Unique ID", id="columns-missing"),
        pytest.param("id,name\n1,A\n", "un", "comes as XML", id="csv-of-a-list-in-xml"),
        pytest.param('[{"id": "a"}]', "opensanctions", "one a line", id="one-json-list"),
        pytest.param(b"PK\x03\x04rest", "eu", "archive", id="zip"),
        pytest.param("%PDF-1.7", "un", "PDF", id="pdf"),
    ],
)
def test_what_is_no_such_list_is_refused(content, kind, says):
    """Before anything is taken in."""
    with pytest.raises(UnreadableSourceError, match=says):
        read(content, kind)


def test_xml_that_is_cut_off_is_refused_with_its_line():
    """Half a list would look like a mass delisting."""
    whole = EU.format('\n<sanctionEntity logicalId="1"><nameAlias wholeName="A"/></sanctionEntity>\n' * 3)

    with pytest.raises(UnreadableSourceError, match=r"list:\d+: the XML is damaged or cut off"):
        read(whole[:-60], "eu")


def test_elements_nested_without_end_are_refused():
    """The parser's own limit holds."""
    deep = "<a>" * 400 + "</a>" * 400

    with pytest.raises(UnreadableSourceError, match="damaged"):
        read(EU.format(f'<sanctionEntity logicalId="1">{deep}</sanctionEntity>'), "eu")


def test_one_endless_entry_is_refused(monkeypatch):
    """Instead of filling the memory."""
    monkeypatch.setattr(hardened, "ENTRY_LIMIT", 100_000)
    long = "<remark>x</remark>" * 20_000

    with pytest.raises(UnreadableSourceError, match="one entry has more than"):
        read(EU.format(f'<sanctionEntity logicalId="1">{long}</sanctionEntity>'), "eu")


def test_entities_are_never_expanded():
    """Even if a document type slipped by, an entity stays a reference and is nobody's text."""
    [text] = [
        hardened.text_of(one, "remark")
        for one in hardened.elements(io.BytesIO(BOMB.encode()), "list", ["sanctionEntity"])
    ]

    assert "ha" not in text


@pytest.mark.slow
def test_a_long_list_is_read_in_bounded_memory():
    """Entries are forgotten one by one."""
    entry = (
        '<sanctionEntity logicalId="1"><nameAlias wholeName="A"/>' + "<remark>x</remark>" * 50 + "</sanctionEntity>\n"
    )
    content = io.BytesIO(EU.format(entry * 4_000).encode())

    tracemalloc.start()
    try:
        count = sum(1 for _ in open_list(content, "list", "eu").entries)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert count == 4_000
    assert peak < 8_000_000


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1251"])
def test_encodings_of_tables(codec):
    """UTF-16 has its mark, an old encoding is told as a guess."""
    text = ROW.replace("A OAO", "ОАО Тесткалий, открытое акционерное общество") * 3

    entries = [one for one in read(text.encode(codec), "ofac") if isinstance(one, Entry)]

    assert entries[0].said[1].value == "primary: ОАО Тесткалий, открытое акционерное общество"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "windows-1251"])
def test_encodings_of_xml(codec):
    """XML says its encoding itself."""
    text = f'<?xml version="1.0" encoding="{codec}"?>' + EU.format(
        '<sanctionEntity logicalId="1"><nameAlias wholeName="Тесткалий"/></sanctionEntity>'
    )

    [entry] = read(text.encode(codec), "eu")

    assert entry.said[-1].value == "primary: Тесткалий"


def test_xml_in_a_wrong_encoding_is_refused():
    """What says UTF-8 and is not loses letters in silence elsewhere."""
    text = EU.format('<sanctionEntity logicalId="1"><nameAlias wholeName="Тесткалий"/></sanctionEntity>')

    with pytest.raises(UnreadableSourceError, match="damaged"):
        read(text.encode("cp1251"), "eu")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        pytest.param('2,"B OAO",-0- \r\n', "3 cells", id="cells-missing"),
        pytest.param(ROW.replace("1,", "x,", 1), "no number", id="no-number"),
        pytest.param(ROW.replace("A OAO", "A\0OAO"), "NUL", id="nul"),
        pytest.param(ROW.replace('"A OAO"', "-0- "), "no name", id="no-name"),
    ],
)
def test_a_bad_row_is_set_aside(row, says):
    """The rows around it go in."""
    found = read(ROW + row + ROW.replace("1,", "3,", 1) + "\x1a", "ofac")
    problems = [one for one in found if isinstance(one, Problem)]

    assert [one.id for one in found if isinstance(one, Entry)] == ["1", "3"]
    assert len(problems) == 1
    assert says in problems[0].what
    assert problems[0].where.startswith("list:2")


@pytest.mark.parametrize(
    "line", ["{", '"text"', '{"id": "a"}', '{"id": "a", "schema": "Person", "properties": []}', "[" * 100_000]
)
def test_a_line_that_is_no_entity_is_set_aside(line):
    """The entities around it go in."""
    good = '{"id": "b", "schema": "Person", "properties": {"name": ["B"]}}'

    found = read(f"{good}\n{line}\n{good}\n", "opensanctions")

    assert [isinstance(one, Problem) for one in found] == [False, True, False]


def test_a_cell_that_begins_like_a_formula_is_text_in_a_list():
    """Nobody types these tables, and nobody runs them here."""
    text = "id,schema,name,aliases\na,Organization,=Test,@test;-test\n"

    [entry] = read(text, "opensanctions")

    assert [said.value for said in entry.said][1:] == ["primary: =Test", "alias: @test", "alias: -test"]
