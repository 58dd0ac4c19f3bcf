"""The published site in a real browser, from the file system: no server, no script, nothing asked of elsewhere."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from browsing import looking, run, violations

pytestmark = pytest.mark.slow
BELARUS = Path(str(files("faustpfand") / "data" / "belarus"))


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """Give the folder of a site of what the bundled tables tell of 2025, in two languages."""
    folder = tmp_path_factory.mktemp("published")
    (folder / "by").mkdir()
    for table in BELARUS.glob("*.csv"):
        head, *rows = table.read_text("utf-8").splitlines()
        of_year = [row for row in rows if "2025-" in row[:60]]
        (folder / "by" / table.name).write_text("\n".join([head, *of_year, ""]), "utf-8")
    run("import", "reference", folder / "by", "--country", "BY", "--ledger", folder / "ledger.db")
    run("publish", folder / "site", "--ledger", folder / "ledger.db", "--languages", "en,de")
    return folder / "site"


@pytest.fixture(scope="module")
def published_people(tmp_path_factory) -> Path:
    """Give the folder of a site of made-up people, in one language."""
    folder = tmp_path_factory.mktemp("published")
    run("synth", "--persons", "12", "--seed", "7", "--out", folder)
    run("import", "viasna", folder / "register.csv", "--ledger", folder / "ledger.db", "--no-proposals")
    run("publish", folder / "site", "--ledger", folder / "ledger.db", "--languages", "en")
    return folder / "site"


def test_from_the_entry_to_the_source_of_a_figure(browser, published):
    """Choose a language, read the account, open a wave, and see the row that tells of it."""
    asked = []
    with looking(browser, java_script_enabled=False) as page:
        page.on("request", lambda one: asked.append(one.url))
        page.goto((published / "index.html").as_uri())
        page.get_by_role("link", name="Deutsch").click()
        assert page.locator("html").get_attribute("lang") == "de"
        page.locator("nav.languages").get_by_role("link", name="English").click()
        assert page.get_by_role("heading", level=1).inner_text() == "Belarus: recognised political prisoners"
        assert page.locator("svg.chart a").count() > 20

        page.locator("#last-wave ~ .figure a").click()
        assert page.get_by_role("heading", level=2, name="Who tells what").is_visible()
        page.locator("table").first.get_by_role("row").nth(1).get_by_role("link").first.click()
        row = page.locator(page.url[page.url.index("#") :])
        assert "freed" in row.inner_text()
        assert "hash tells whether another copy is the same" in page.content()
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Deals").click()
        assert page.get_by_role("heading", level=1).inner_text() == "Belarus: deals"

    assert asked
    assert all(url.startswith(published.as_uri()) for url in asked), asked


def test_what_changed_and_the_data_are_a_click_away(browser, published):
    """On every page, with the files beside it."""
    with looking(browser) as page:
        page.goto((published / "en" / "deals.html").as_uri())
        page.get_by_role("link", name="What changed").click()
        assert page.locator("tbody tr").count() > 20
        page.get_by_role("link", name="The data").click()
        address = page.get_by_role("link", name="counts.csv").get_attribute("href")
        assert (published / "en" / address).read_text("utf-8").startswith("country,population,on,")
        assert page.evaluate("document.scripts.length") == 0


def test_a_person_by_name(browser, published_people):
    """The lists lead to a page of their own, which says that nobody like that exists."""
    with looking(browser) as page:
        page.goto((published_people / "en" / "people.html").as_uri())
        assert page.get_by_text("Synthetic data: nobody in it exists.").is_visible()
        page.locator("#found tbody tr").first.get_by_role("link").first.click()
        assert page.get_by_role("heading", level=2, name="Timeline").is_visible()
        assert re.search(r"Born\s+\d{4}\b", page.locator("dl.facts").first.inner_text())
        assert not page.get_by_text("Who decided who is one person").count()


PAGES = (
    "index", "en/account", "en/changes", "en/data", "en/deals", "en/sources", "wave", "deal", "statements", "source",
)  # fmt: skip


def one_of(folder, name):
    if "/" in name or name == "index":
        return folder / f"{name}.html"
    return max((folder / "en" / name).rglob("*.html"))


def flaws(browser, path):
    """What axe finds in both colour schemes, wide and narrow; and what is wider than the window, or not styled."""
    for scheme, width in (("light", 1280), ("dark", 360)):
        with looking(browser, color_scheme=scheme, viewport={"width": width, "height": 900}) as page:
            page.goto(path.as_uri())
            yield from violations(page)
            if page.evaluate("document.documentElement.scrollWidth") > width:
                yield f"wider than {width}"
            if page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") == "none":
                yield f"no style at {width}"


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(browser, published, name):
    """And nothing is wider than the window."""
    assert list(flaws(browser, one_of(published, name))) == []


@pytest.mark.parametrize("name", ["en/people", "en/people-list", "person"])
def test_axe_finds_no_violation_on_pages_of_people(browser, published_people, name):
    """As above."""
    assert list(flaws(browser, one_of(published_people, name))) == []
