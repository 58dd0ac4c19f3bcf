"""What kind of source a file is; nothing is proposed where it could be several."""

import csv
import io

import pytest

from faustpfand.errors import UnreadableSourceError
from faustpfand.extract.kinds import kind_of
from faustpfand.synth import COLUMNS, register


def synthetic():
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(register(5, 1))
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        pytest.param(synthetic(), "a.csv", "viasna", id="register"),
        pytest.param("Имя и фамилия;Статус;Дата задержания;Дата рождения;Пол\nА Б;;;;\n", "a.csv", "viasna", id="ru"),
        pytest.param("name,status\nA B,held\n", "a.csv", "", id="any-list"),
        pytest.param("No,Person\n1,A B\n", "a.csv", "", id="list-with-mapping"),
        pytest.param("release_id,date,number\nx,2025-01-01,3\n", "releases.csv", "reference", id="fact-table"),
        pytest.param("release_id,date,number\nx,2025-01-01,3\n", "a.csv", "", id="fact-table-by-another-name"),
        pytest.param("<!DOCTYPE html><html><body>A</body></html>", "a.txt", "articles", id="web-page"),
        pytest.param('{"id": "1", "text": "They freed 5."}\n', "a.jsonl", "articles", id="json-lines"),
        pytest.param('{"id": "1", "schema": "Person"}\n', "a.json", "opensanctions", id="entities"),
        pytest.param('{"id": "1"}\n', "a.json", "", id="other-json"),
        pytest.param("%PDF-1.4\n", "a.csv", "articles", id="pdf"),
        pytest.param('<?xml version="1.0"?><sdnList/>', "a.xml", "ofac", id="ofac"),
        pytest.param('<?xml version="1.0"?><other/>', "a.xml", None, id="other-xml"),
        pytest.param('1,"A B","individual","X"' + ',"-0-"' * 8 + "\n", "sdn.csv", "ofac", id="ofac-csv"),
        pytest.param('1,"A B","individual","X"' + ',"-0-"' * 8 + "\n", "a.csv", "", id="numbers"),
    ],
)
def test_the_kind_is_told_by_the_content(content, name, kind):
    stream = io.BytesIO(content.encode())
    if kind is None:
        with pytest.raises(UnreadableSourceError):
            kind_of(stream, name)
    else:
        assert kind_of(stream, name) == kind
