"""Reconciling a release list: from a dropped file to a sheet that is decided, taken along and taken in."""

import csv
import io
import re

import openpyxl
import pytest

from browsing import WAVE, looking, violations
from faustpfand.ledger import Ledger
from faustpfand.resolve import standing

BAD = "name,born\nUladzislau Testovich,1980-01-01\n=HYPERLINK(1),1980\n+Anna,1981,x,y\n"
DOUBTFUL = "Turunovich,,,yes\nТвиралинейко,,,yes\n"  # surnames alone, of people in the made-up register


def sheet_of(asks, **given):
    """Bring a list, and wait for its sheet."""
    answer = asks.submit("/en/reconcile", data={"names": "", **given}, files={"file": given.pop("file", ("", b""))})
    for _ in range(200):
        if 'id="working"' not in answer.text:
            break
        answer = asks.get(answer.url)
    return answer


def test_nothing_brought_is_told(reader):
    answer = reader.submit("/en/reconcile", data={"names": " ", "wave": WAVE})

    assert answer.status_code == 400
    assert "Paste names, or choose a file." in answer.text


@pytest.mark.slow
@pytest.mark.parametrize("between", ["\n", ", ", "; "])
def test_names_may_be_pasted_in_any_of_the_usual_ways(reader, between):
    answer = sheet_of(reader, names=between.join(["Uladzislau Testovich", "Anna Testava", "Іван Тэст"]), wave=WAVE)

    assert "All: 3" in answer.text
    assert all(name in answer.text for name in ("Uladzislau Testovich", "Anna Testava", "Іван Тэст"))


@pytest.mark.slow
def test_without_a_wave_the_list_is_held_against_the_register_of_a_day(reader):
    answer = sheet_of(reader, names="Anna Testava", wave="", on="2025-12-13", country="BY")

    assert "13 December 2025" in answer.text
    assert "no source gives a number" in answer.text


@pytest.mark.slow
def test_a_wave_that_nobody_knows_is_told(reader):
    answer = sheet_of(reader, names="Anna Testava", wave="by-1999")

    assert answer.status_code == 400
    assert "by-1999" in answer.text


@pytest.mark.slow
def test_bad_rows_stand_aside_with_row_and_column_and_go_out_as_a_file(reader):
    answer = sheet_of(reader, file=("bad.csv", BAD.encode()), wave=WAVE)
    aside = list(csv.DictReader(io.StringIO(reader.get(f"{answer.url.path}/sheet.aside").text)))

    assert "All: 1" in answer.text
    assert "bad.csv:3:name" in answer.text
    assert [one["where"] for one in aside] == ["bad.csv:3:name", "bad.csv:4"]
    assert aside[1]["row_text"].startswith("'+")  # no spreadsheet runs it


@pytest.mark.slow
@pytest.mark.parametrize(
    "form",
    [{"word": "same", "at": "99", "subject": "x"}, {"word": "same", "at": "0", "subject": "viasna:x"}, {"word": "?"}],
)
def test_a_decision_about_nobody_is_told_and_kept_nowhere(reader, form):
    answer = sheet_of(reader, names="Anna Testava", wave=WAVE)

    told = reader.submit(f"{answer.url.path}/decide", data=form | {"by": "A reader"})

    assert "Load the page again" in told.text


@pytest.mark.slow
def test_a_release_day_by_keyboard(browser, own, made, tmp_path):
    """Drop the list, decide a doubtful line, take back, decide again, take the sheet along three ways, take it in."""
    release_list = tmp_path / "list.csv"
    release_list.write_text((made / "release-list.csv").read_text(encoding="utf-8") + DOUBTFUL, encoding="utf-8")
    with looking(browser, viewport={"width": 1280, "height": 900}, accept_downloads=True) as page:
        page.goto(f"{own}/en/reconcile")
        page.set_input_files("#file", release_list)
        page.select_option("#wave", WAVE)
        page.get_by_role("button", name="Reconcile", exact=True).press("Enter")
        page.wait_for_selector("#sheet", timeout=90_000)
        doubtful = doubts(page)
        assert doubtful >= 1

        page.keyboard.press("s")
        page.wait_for_selector("#sheet [role=status] >> text=judged to be")
        assert doubts(page) == doubtful - 1
        page.keyboard.press("z")
        page.wait_for_selector("#sheet [role=status] >> text=taken back")
        assert doubts(page) == doubtful
        page.keyboard.press("d")
        page.wait_for_selector("#sheet [role=status] >> text=somebody else")
        assert page.evaluate("document.activeElement.id") == "deciding"
        assert violations(page) == []

        rows = list(csv.DictReader(io.StringIO(taken(page, "The sheet as CSV").decode())))
        book = openpyxl.load_workbook(io.BytesIO(taken(page, "as XLSX")))
        page.get_by_role("link", name="to print").press("Enter")
        page.wait_for_selector("h1:has-text('Release-day sheet')")
        printed = page.locator("#lines tbody tr").count()
        page.go_back()

        page.get_by_role("button", name="Take it in").press("Enter")
        page.wait_for_selector("text=It is a source there.")
        assert doubts(page) in (doubtful, doubtful - 1)
    [header, *lines] = book["lines"].iter_rows(values_only=True)
    listed = len(list(csv.DictReader(io.StringIO(release_list.read_text(encoding="utf-8")))))
    assert len(rows) == len(lines) == printed == listed
    [decided] = [row for row in rows if row["decision"]]
    assert (decided["decision"], decided["decided_by"]) == ("different", "T. Ester")
    assert [dict(zip(header, line, strict=True))["listed"] for line in lines] == [row["listed"] for row in rows]
    assert dict(book["balance"].iter_rows(values_only=True))["wave"] == WAVE
    with Ledger(str(tmp_path / "ledger.db")) as ledger:
        [judgement] = standing(ledger.judgements()).values()
        [name] = [one.value for one in ledger.of_subjects([judgement.left])]
    assert (judgement.verdict, judgement.by, name) == ("different", "T. Ester", decided["listed"])


@pytest.mark.slow
def test_a_cell_that_a_spreadsheet_would_run_is_a_text(reader):
    answer = sheet_of(reader, names="=1+1\n@SUM\nAnna Testava", wave=WAVE)

    book = openpyxl.load_workbook(io.BytesIO(reader.get(f"{answer.url.path}/sheet.xlsx").content))

    cells = [cell for row in book["lines"].iter_rows() for cell in row if str(cell.value).startswith(("=", "@"))]
    assert {cell.data_type for cell in cells} == {"s"}
    rows = list(csv.DictReader(io.StringIO(reader.get(f"{answer.url.path}/sheet.csv").text)))
    assert [row["listed"] for row in rows] == ["'=1+1", "'@SUM", "Anna Testava"]


def doubts(page):
    found = page.locator("nav >> text=/doubtful: \\d+/")
    return int(re.search(r"\d+", found.inner_text())[0]) if found.count() else 0


def taken(page, name):
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    return download.value.path().read_bytes()
