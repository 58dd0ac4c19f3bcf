"""Taking files in: what is dropped, the receipt, the problems, mending. Nobody in these lists exists."""

import csv
import html
import io
import os
import re
import signal
import subprocess
import time
import zipfile
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from browsing import Reader, run, serving, violations
from faustpfand.ledger import Ledger
from faustpfand.records import Predicate

REGISTER = """id,name,status,birthday,arrested,articles,penalty,synthetic
syn-1,Jan Testavich,active,1990-01-02,2021-03-04,342,,yes
syn-2,Anna Nowak,activ,1985,2022-01-01,130,,yes
syn-3,Volha Khadanovich,active,1999-99-01,2020-09-01,342,,yes
syn-4,Piotr Prykladau,former,1980,2020-09-01,342,2 years,x,yes
"""
MAPPING = """register = "north"
asserted_by = "A group"
country = "BY"
[columns]
id = "No"
name = "Person"
synthetic = "synthetic"
"""


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """Give the address of the pages of an empty ledger, and where it lies. Tests bring their own names."""
    path = tmp_path_factory.mktemp("empty") / "ledger.db"
    run("init", "--ledger", path)
    with serving(path, "--by", "T. Ester") as address:
        yield address, path


@pytest.fixture
def client(empty):
    with Reader(base_url=empty[0], timeout=60) as reader:
        yield reader


def dropped(client, *files):
    """Drop files; give the page that asks how they are read."""
    return client.submit("/en/intake", files=[("files", (name, content)) for name, content in files])


def ended(client, page, **said):
    """Take in what was dropped, with the kinds that are proposed where nothing is said; give the receipts."""
    kinds = {}
    for number, options in re.findall(r'name="kind-(\d+)" required>(.*?)</select>', page.text, re.DOTALL):
        chosen = re.search(r'value="(\w+)" selected', options)
        kinds[f"kind-{number}"] = chosen[1] if chosen else ""
    page = client.submit(str(page.url), data=kinds | {name.replace("_", "-"): value for name, value in said.items()})
    while "aria-busy" in page.text:
        time.sleep(0.2)
        page = client.get(str(page.url))
    return page


def words(page):
    """Give what a page says, without its marks."""
    main = re.search(r"<main.*</main>", page.text, re.DOTALL)[0]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())


def rows_aside(client, page):
    """Download the rows that were set aside."""
    address = re.search(r'href="(/en/problems/\w+/rows\.csv)"', page.text)[1]
    got = client.get(address)
    assert got.headers["content-type"].startswith("text/csv")
    return list(csv.reader(io.StringIO(got.content.decode("utf-8-sig"))))


def as_csv(rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


@pytest.mark.slow
def test_what_is_set_aside_is_mended_and_dropped_again(client, empty):
    """Three kinds of faults; the rows come as they were received; mended, they go in; what is left stays open."""
    receipt = ended(client, dropped(client, ("faults.csv", REGISTER)))

    assert "rows read 4" in words(receipt)
    assert "rows set aside 3" in words(receipt)
    heading, anna, volha, piotr = rows_aside(client, receipt)
    assert heading[4:] == REGISTER.splitlines()[0].split(",")
    assert [row[1] for row in (anna, volha, piotr)] == ["3", "4", "5"]
    assert volha[4:] == REGISTER.splitlines()[3].split(",")
    assert "9 cells where 8" in piotr[2]
    assert "is not a date" in volha[2]

    anna[6], volha[7], volha[8] = "active", "1999", "never"
    receipt = ended(client, dropped(client, ("mended.csv", as_csv([heading, anna, volha]))))

    assert "1 row that was set aside is in now. 1 row has a fault still." in words(receipt)
    assert "1 row was not in this file, and stays aside." in words(receipt)
    problems = words(client.get("/en/problems"))
    assert "faults.csv row 5" in problems
    assert "faults.csv row 4" not in problems

    heading, volha = rows_aside(client, receipt)
    assert heading[4:] == REGISTER.splitlines()[0].split(",")
    volha[8] = "2020"
    receipt = ended(client, dropped(client, ("last.csv", as_csv([heading, volha]))))

    assert "1 row that was set aside is in now." in words(receipt)
    assert "mended.csv row" not in words(client.get("/en/problems"))
    with Ledger(str(empty[1])) as ledger:
        said = {one.subject: one.value for one in ledger.statements([Predicate.BORN])}
    assert said["viasna:syn-3"] == "1999"


@pytest.mark.slow
def test_what_is_wrong_is_said_in_the_readers_language(client):
    """The ledger keeps it in English; what the file holds stays as it is, and is no mark of the page."""
    rows = REGISTER.replace("syn-", "syn-6").replace("1999-99-01", "<i>1999")
    page = client.submit("/be/intake", files=[("files", ("faults.csv", rows))])

    receipt = ended(client, page)

    assert "'<i>1999' — не дата." in words(receipt)
    assert "Ячэек у радку: 9, а мае быць 8." in words(receipt)
    assert "is not a date" not in receipt.text
    assert "<i>1999" not in receipt.text
    table = client.get(re.search(r'href="(/be/problems/\w+/rows\.csv)"', receipt.text)[1]).content.decode("utf-8-sig")
    assert "'<i>1999' — не дата." in table
    assert "'<i>1999' is not a date." in words(client.get("/en/problems"))


def test_errors_are_said_in_the_readers_language(client):
    asked = {"/de/nothing": 404, "/ru/problems?page=x": 400, "/be/source/none": 404, "/de/review/decide": 405}
    said = {address: client.get(address) for address in asked}

    assert {address: page.status_code for address, page in said.items()} == asked
    assert [words(page).partition(" ")[2].rpartition(".")[0] for page in said.values()] == [
        "Eine solche Seite gibt es nicht",
        "page: 'x' — не номер страницы. Напишите 1 или больше",
        "Такой крыніцы ў кнізе няма",
        "So wird diese Seite nicht aufgerufen. Beginnen Sie bei der Bilanz",
    ]
    assert "Schreiben Sie so: 2025-12-13." in words(client.get("/de/account?from=31.31.2020"))


@pytest.mark.slow
def test_the_same_file_adds_nothing_and_says_so(client, empty):
    ended(client, dropped(client, ("same.csv", REGISTER.replace("syn-", "syn-5"))))
    with Ledger(str(empty[1])) as ledger:
        before = sum(1 for _ in ledger.statements())

    receipt = ended(client, dropped(client, ("same.csv", REGISTER.replace("syn-", "syn-5"))))

    assert "Nothing was added." in words(receipt)
    with Ledger(str(empty[1])) as ledger:
        assert sum(1 for _ in ledger.statements()) == before


@pytest.mark.slow
def test_a_list_of_another_group_comes_with_its_mapping(client):
    """And without one the page says what is missing."""
    rows = "No,Person,synthetic\n1,Jan Testavich,yes\n2,,yes\n"

    refused = ended(client, dropped(client, ("north.csv", rows)), kind_0="table")
    receipt = ended(client, dropped(client, ("north.csv", rows), ("north.toml", MAPPING)), kind_0="table")

    assert refused.status_code == 400
    assert "needs a mapping" in words(refused)
    assert "rows set aside 1" in words(receipt)
    heading, nameless = rows_aside(client, receipt)
    nameless[5] = "Anna Nowak"
    again = ended(client, dropped(client, ("north-mended.csv", as_csv([heading, nameless]))))
    assert "1 row that was set aside is in now." in words(again)


@pytest.mark.slow
def test_a_fact_table_comes_whole_again(client, made):
    """Its newer edition replaces it, so all of its rows are in the download."""
    releases = (made / "releases.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(releases)))
    number = rows[0].index("number")
    rows[1][number] = "many"

    asked = dropped(client, ("releases.csv", as_csv(rows)))
    receipt = ended(client, asked, country_0="BY")

    assert "rows set aside 1" in words(receipt)
    aside = rows_aside(client, receipt)
    assert len(aside) == len(rows)
    aside[1][4 + number] = "12"
    receipt = ended(client, dropped(client, ("any name.csv", as_csv(aside))))
    assert "rows set aside 0" in words(receipt)
    assert "releases.csv" not in words(client.get("/en/problems"))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("../../etc/passwd.csv", "passwd.csv", id="folders"),
        pytest.param("C:\\Users\\a\\list.csv", "list.csv", id="folders-of-windows"),
        pytest.param("a\u202egnp.csv", "a gnp.csv", id="right-to-left-mark"),
        pytest.param("<script>alert(1)<.csv", "<script>alert(1)<.csv", id="script"),
        pytest.param("x" * 300 + ".csv", "x" * 196 + ".csv", id="too-long"),
        pytest.param("...", "file", id="points"),
        pytest.param("\u0406\u043c\u044f.csv", "\u0406\u043c\u044f.csv", id="other-letters"),
    ],
)
def test_names_of_files_are_kept_but_harmless(client, name, shown):
    page = dropped(client, (name, f"id,name,status,arrested,birthday\nsyn-{abs(hash(name))},A B,active,2020,1990\n"))

    assert f"<bdi>{html.escape(shown, quote=False)}</bdi>" in page.text.replace("&#34;", '"')
    assert "<script>alert" not in page.text


@pytest.mark.slow
def test_what_cannot_be_read_is_refused_with_a_sentence(client):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (64 << 20))

    page = dropped(client, ("bomb.xlsx", bomb.getvalue()), ("empty.csv", b""), ("picture.csv", b"\x89PNG\r\n\x1a\n"))

    assert page.status_code == 200
    for sentence in ("a zip bomb", "the file is empty", "an image (PNG)"):
        assert sentence in words(page)


def test_no_file_and_too_much_are_refused(client, empty):
    """What is too large is refused before it is read."""
    assert "No file was sent" in client.submit("/en/intake", files=[("files", ("", b""))]).text
    with closing(HTTPConnection(urlsplit(empty[0]).netloc, timeout=60)) as asked:
        asked.putrequest("POST", "/en/intake")
        asked.putheader("Content-Length", str(2 << 30))
        asked.endheaders()
        with asked.getresponse() as refused:
            assert refused.status == 413
            assert "1 GB" in refused.read().decode()


def test_files_that_nobody_knows_are_not_there(client):
    for path in ("/en/intake/none", "/en/problems/none/rows.csv", "/en/problems?source=none"):
        assert client.get(path).status_code == 404
    assert client.get("/en/problems?page=0").status_code == 400


@pytest.mark.slow
def test_one_import_after_the_other(client):
    """Two drops at once are both taken in."""
    pages = [dropped(client, (f"{at}.csv", REGISTER.replace("syn-", f"syn-{at}x"))) for at in (3, 4)]
    begun = [client.submit(str(page.url), data={"kind-0": "viasna"}) for page in pages]

    assert "Another import runs" in words(begun[1])
    for page in begun:
        receipt = ended(client, page)
        assert "rows read 4" in words(receipt)


@pytest.mark.slow
def test_a_killed_import_leaves_the_ledger_whole(tmp_path):
    """The process that reads is killed in the middle; nothing of the file is there, and the page says so."""
    run("init", "--ledger", tmp_path / "ledger.db")
    run("synth", "--persons", "3000", "--out", tmp_path / "many")
    with serving(tmp_path / "ledger.db") as address, Reader(base_url=address, timeout=60) as client:
        page = dropped(client, ("many.csv", (tmp_path / "many" / "register.csv").read_bytes()))
        page = client.submit(str(page.url), data={"kind-0": "viasna"})
        while not re.search(r"[1-9][\d,]* rows so far", page.text):
            assert "aria-busy" in page.text
            page = client.get(str(page.url))
        os.kill(reading(tmp_path / "ledger.db"), signal.SIGKILL)
        page = ended(client, page)
    assert "Nothing of this file was taken in." in words(page)
    with Ledger(str(tmp_path / "ledger.db")) as ledger:
        assert ledger.sources() == []
        assert list(ledger.statements()) == []


def reading(ledger):
    """Give the process that holds the ledger for writing: the youngest that has it open."""
    found = subprocess.run(
        ["pgrep", "-f", "multiprocessing"], capture_output=True, text=True, check=True
    ).stdout.split()
    own = [int(one) for one in found if _has_open(int(one), ledger)]
    return max(own)


def _has_open(process, ledger):
    folder = f"/proc/{process}/fd"
    try:
        return any(os.path.realpath(f"{folder}/{one}") == str(ledger) for one in os.listdir(folder))  # noqa: PTH208
    except OSError:
        return False


@pytest.mark.slow
def test_by_keyboard_alone(page, own, tmp_path):
    """Choose files, send them, take them in, read the receipt; no rule of WCAG is broken on the way."""
    path = tmp_path / "faults.csv"
    path.write_text(REGISTER, encoding="utf-8")
    page.goto(f"{own}/en/intake")
    assert violations(page) == []
    page.locator("#files").focus()
    page.set_input_files("#files", str(path))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=What some kinds need besides")
    assert page.input_value("#kind-0") == "viasna"
    assert violations(page) == []
    page.get_by_role("button", name="Take in", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("text=rows set aside")
    page.wait_for_selector("#ended .notice.done")
    assert page.locator("#ended").get_attribute("role") == "status"
    assert violations(page) == []
    with page.expect_download() as got:
        page.get_by_role("link", name="Download the rows set aside (CSV)").focus()
        page.keyboard.press("Enter")
    assert "syn-3,Volha" in got.value.path().read_text(encoding="utf-8-sig")
