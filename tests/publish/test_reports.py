"""Reports read as they did when a person last checked them."""

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from faustpfand import accounts
from faustpfand.extract.claims import read_claims
from faustpfand.publish import chart, data, output, text
from faustpfand.records import Article

ARTICLE = Article(
    id="demo",
    lang="en",
    published=date(2025, 12, 13),
    text="Belarus released 123 political prisoners on Saturday. On 11 September Belarus freed 52 prisoners. "
    "More than 1,000 political prisoners remain behind bars in Belarus.",
)


def printed(print_report, *arguments, **more):
    out = Console(file=io.StringIO(), width=140, highlight=False, color_system=None)
    print_report(*arguments, out, **more)
    return "\n".join(line.rstrip() for line in out.file.getvalue().splitlines()) + "\n"


def test_account_of_autumn_2025(facts, snapshot):
    """Stock, flows, waves, conflicts and balance, side by side."""
    account = accounts.account(facts, None, "BY", (date(2025, 8, 1), date(2025, 12, 31)))
    shown = printed(text.account, account, as_of="2031-05-04")

    assert shown == snapshot(shown)


def test_deals_of_autumn_2025(facts, snapshot):
    """52, 51 or about 50 freed; explicit and denied; an offer that was not carried out."""
    deals = [one for one in accounts.deals(facts, "BY") if "2025-09" <= one.on.edtf[:7] <= "2025-12"]
    shown = printed(text.deals, deals)

    assert shown == snapshot(shown)


def test_an_article_checked(facts, snapshot):
    """Each claim with its outcome, reason, and the statements behind it."""
    found = accounts.check_text(read_claims(ARTICLE), facts, ARTICLE.published)
    shown = printed(text.checked, ARTICLE, found)

    assert shown == snapshot(shown)


def test_account_as_data(facts, snapshot):
    """The keys are a contract."""
    account = accounts.account(facts, None, "BY", (date(2025, 12, 1), date(2025, 12, 31)))
    out = io.StringIO()

    output.write_json(data.account(account, as_of="2031-05-04"), out)

    assert out.getvalue() == snapshot(out.getvalue(), "json")


@pytest.mark.slow
def test_the_picture_has_its_four_parts(facts):
    """Stock, flows, waves and acts on one time axis; the newest count in the heading; whom the counts are from."""
    account = accounts.account(facts, None, "BY", (date(2020, 6, 1), date(2026, 3, 31)))

    spec = chart.chart(account).to_dict()

    assert len(spec["vconcat"]) == 4
    assert spec["title"]["text"] == "Belarus: 1,140 recognised political prisoners counted on 6 March 2026"
    assert "Since that count: 250 freed, 19 March 2026." in spec["title"]["subtitle"]
    assert "Viasna" in json.dumps(spec["title"])


def test_nothing_to_draw_is_said(facts):
    """No empty picture."""
    account = accounts.account(facts, None, "CU", (date(2020, 6, 1), date(2026, 3, 31)))

    with pytest.raises(ValueError, match="nothing to draw"):
        chart.chart(account)


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_no_cell_is_run_by_a_spreadsheet(cells):
    """Whatever stands in a register, a spreadsheet that opens the export runs none of it."""
    out = io.StringIO()

    output.write_csv([{str(at): cell for at, cell in enumerate(cells)}], out)

    _, row = csv.reader(io.StringIO(out.getvalue(), newline=""))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_plain_numbers_stay_numbers():
    """A gap of minus three is no formula."""
    assert output.safe(-3) == "-3"
    assert output.safe("-3+cmd") == "'-3+cmd"
