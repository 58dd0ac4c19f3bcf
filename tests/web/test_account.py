"""The account, its waves and its statements: the figures on the pages are those of the accounts, and lead home."""

import re
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest
from lxml import html

from browsing import Reader, looking, run, serving, table, violations, words
from faustpfand import accounts
from faustpfand.accounts.refill.revolving_door import after_wave, identity, told_periods
from faustpfand.publish.pages import language
from faustpfand.publish.snapshot import Snapshot

EN = language("en")
AUTUMN = (date(2025, 8, 1), date(2025, 12, 31))


@pytest.fixture(scope="module")
def snapshot(real: Path) -> Snapshot:
    return Snapshot(str(real))


@pytest.fixture(scope="module")
def asked(real_site):
    """Ask the pages of the bundled tables; a page that is asked for must be there."""
    with httpx.Client(base_url=real_site, timeout=60) as client:

        def ask(address: str):
            answer = client.get(address)
            assert answer.status_code == 200, (address, answer.text[-500:])
            return html.fromstring(answer.text, base_url=str(answer.url))

        yield ask


def test_the_table_has_the_figures_of_the_account(asked, snapshot):
    """Month by month, newest first: held, counted on which day, in, out."""
    account = accounts.account(snapshot.facts, None, "BY", AUTUMN)

    shown = table(asked("/en/account?from=2025-08-01&until=2025-12-31"), "Held at the month's end")

    assert [row[:5] for row in shown] == [
        [
            EN.when(month.month),
            EN.bounds(month.stock.bounds if month.stock else None),
            EN.when(month.stock.counted_on) if month.stock else "",
            EN.bounds(month.inflow.bounds if month.inflow else None),
            EN.bounds(month.outflow.bounds if month.outflow else None),
        ]
        for month in reversed(account.months)
    ]
    assert [row[5] for row in shown] == [
        ", ".join(EN.bounds(wave.freed) if wave.freed else "not told" for wave in month.waves)
        for month in reversed(account.months)
    ]


def test_the_answer_comes_first(asked, snapshot):
    """How many, counted when and by whom; the last wave; what came in for each one who went out; what came since."""
    facts = snapshot.facts
    books = identity(facts, "BY", *told_periods(facts, "BY")[-1])
    page = asked("/en/account")

    told = [words(card) for card in page.find_class("answer")[0].find_class("card")]

    assert re.match(r"Held 1,140 Counted on 6 March 2026, by Viasna", told[0])
    assert re.match(r"The last wave 250 Freed, 19 March 2026", told[1])
    assert f"{EN.bounds(books.inflow)} came in, {EN.bounds(books.outflow)} went out." in told[2]
    assert "250 freed, 19 March 2026" in told[3]
    assert "US eased, 19 March 2026" in told[3]


def test_one_day_is_told_both_ways(asked, snapshot):
    day = accounts.stock_on(snapshot.facts, None, "BY", date(2025, 9, 20))

    told = words(asked("/en/account?on=2025-09-20").get_element_by_id("on-day").getparent())

    assert "Held at the end of 20 September 2025" in told
    assert f"As published {EN.bounds(day.published.bounds)}, counted on {EN.when(day.published.counted_on)}" in told
    assert "By the register No register" in told


def test_a_day_near_which_nobody_counted_has_no_number(asked):
    told = words(asked("/en/account?on=2026-11-01").get_element_by_id("on-day").getparent())
    assert "Nothing was published near that day" in told
    assert "Last counted on 6 March 2026: 1,140" in told
    assert "Since then 250 freed, 19 March 2026" in told


def test_every_mark_leads_to_its_statements(asked):
    """The picture is there without a script, has no style of its own, and each of its links is answered."""
    page = asked("/en/account?from=2025-08-01&until=2025-12-31&picture=wait")
    (picture,) = page.find_class("chart")
    assert not picture.xpath(".//@style")
    assert not re.search(r"#[0-9a-f]{6}", html.tostring(picture).decode(), re.IGNORECASE)

    links = {mark.get("href"): mark.get("aria-label") for mark in picture.iter("a")}

    assert {"/en/wave/by-2025-12-13", "/en/statements/held-2025-12-31", "/en/statements/in-2025-12"} <= links.keys()
    assert links["/en/wave/by-2025-12-13"] == "123 freed, 13 December 2025"
    for address in links:
        asked(address)


def test_the_picture_speaks_the_readers_language(asked):
    page = asked("/de/account?from=2025-08-01&until=2025-12-31&picture=wait")
    (picture,) = page.find_class("chart")
    assert "13. Dezember 2025" in picture.xpath("string(.//*[local-name()='a'][contains(@href, 'by-2025-12-13')])")
    assert "1.000" in words(picture)


def test_every_link_of_the_account_is_answered(asked):
    page = asked("/en/account?from=2025-09-01&until=2025-09-30&month=2025-09&by=sex")
    addresses = {link for link in page.xpath("//main//a/@href") if link.startswith("/en/") and "account?" not in link}
    assert len(addresses) > 10
    for address in addresses:
        asked(address)


def test_a_link_that_shows_the_same_for_ever(asked):
    page = asked("/en/account?from=2025-09-01&until=2025-09-30")
    (link,) = page.xpath("//a[contains(., 'for ever')]/@href")
    again = asked(link)
    assert table(again, "Held at the month's end") == table(page, "Held at the month's end")
    assert "as of" in words(next(again.iter("aside")))


def test_statements_are_those_behind_the_figure(asked, snapshot):
    (month,) = accounts.account(snapshot.facts, None, "BY", (date(2025, 12, 1), date(2025, 12, 31))).months

    for about, told in (("held", month.stock.counts), ("in", month.inflow.told)):
        shown = table(asked(f"/en/statements/{about}-2025-12"), "The statements behind it")
        assert [(row[0], row[1], row[5]) for row in shown] == [
            (one.told.asserted_by, EN.count(one.count), f"{one.told.locator.file}:{one.told.locator.row}")
            for one in told
        ]


def test_what_a_day_says_beside_the_figure_is_shown_too(asked, snapshot):
    """Counts of the day on which the figure does not rest, such as "over 1,000", stand there and say so."""
    by_day = {}
    for one in accounts.of_population(snapshot.facts.counts, "BY"):
        if one.on.is_day:
            by_day.setdefault(one.on.edtf, []).append(one)
    day, told = next(
        (day, told) for day, told in by_day.items() if {"exact", "over"} <= {one.count.comparator.value for one in told}
    )

    shown = table(asked(f"/en/statements/held-{day}"), "The statements behind it")

    assert sorted(row[1] for row in shown) == sorted(EN.count(one.count) for one in told)
    beside = {row[1] for row in shown if "does not rest on it" in row[0]}
    assert beside == {EN.count(one.count) for one in told if one.count.comparator == "over"}


@pytest.mark.parametrize("name", ["by-2025-09-11", "by-2025-12-13", "by-2024-09-16"])
def test_a_wave_has_all_its_reports_and_windows(asked, snapshot, name):
    facts = snapshot.facts
    (wave,) = [one for one in accounts.waves(facts.waves, "BY") if one.id == name]
    after = after_wave(wave, facts, None)
    page = asked(f"/en/wave/{name}")

    reports = table(page, "All reports")
    windows = table(page, "Who came in after it")

    assert [row[2:4] for row in reports] == [[EN.count(one.freed), EN.count(one.political)] for one in wave.reports]
    assert all(one.told.asserted_by in row[0] for row, one in zip(reports, wave.reports, strict=True))
    assert [row[0] for row in windows] == ["30", "90", "180", "365"]
    assert [row[2].removesuffix(" some months are missing") for row in windows] == [
        EN.bounds(one.published) for one in after.windows
    ]


def test_a_waves_disagreements_are_open_to_see(asked):
    page = asked("/en/wave/by-2025-09-11")
    (notice,) = page.find_class("doubt")
    assert "52 freed, say" in words(notice)
    assert "51 freed, say Pozirk tally" in words(notice)
    assert "about 50 freed, say RBC-Ukraine" in words(notice)
    assert "deal-2025-09-11" in words(page.get_element_by_id("main"))


@pytest.mark.parametrize(
    "address",
    ["wave/nothing", "wave/a%2Fb", "statements/held-x", "statements/was-2025-09", "statements/in-2025-09-11",
     "statements/did-1950", "statements/held-2025-09?population=nobody", "source/abc", "source/abc/bytes", "deal/x"],
)  # fmt: skip
def test_what_is_not_there_is_said(real_site, address):
    assert httpx.get(f"{real_site}/en/{address}").status_code == 404


@pytest.mark.parametrize(
    ("query", "word"),
    [("by=shoes", "shoes"), ("month=soon", "soon"), ("month=2025", "2025"), ("population=elves", "elves"),
     ("country=DE", "DE"), ("from=2030-01-01&until=2025-01-01", "2030")],
)  # fmt: skip
def test_what_cannot_be_asked_is_said(real_site, query, word):
    answer = httpx.get(f"{real_site}/en/account?{query}")
    assert answer.status_code == 400
    assert word in answer.text


def test_years_without_end_are_cut(asked):
    """An address cannot make the program draw up a thousand years."""
    shown = table(asked("/en/account?from=0001-01-01&until=9999-12-31"), "Held at the month's end")
    assert len(shown) <= 240


def test_a_register_alone_has_an_account(reader: Reader, made: Path):
    """No count was published: the register's own figures stand there, and by sex, age, charge and region, too."""
    snapshot = Snapshot(str(made / "ledger.db"))
    register = snapshot.register("BY")
    held = EN.bounds(accounts.register_stock(register, register.known_until))
    for field in ("sex", "age", "charge", "region"):
        page = html.fromstring(reader.get(f"/en/account?by={field}").text)
        assert held in words(page.get_element_by_id("held").getparent())
        assert page.get_element_by_id("by-field") is not None
    assert "nobody in it exists" in words(page)
    assert "there is no picture" in words(html.fromstring(reader.get("/en/account?picture=1").text))


def test_whom_the_register_dates_out_stands_beside_a_wave(reader: Reader, made: Path):
    register = Snapshot(str(made / "ledger.db")).register("BY")
    near = {date(2025, 12, day) for day in (12, 13, 14)}
    out = [one for one in register.political if one.released and one.released.is_day and one.released.earliest in near]
    page = html.fromstring(reader.get("/en/wave/syn-wave-2025-12-13").text)
    assert words(page.get_element_by_id("out").getparent()).startswith(f"Dated out by the register {len(out)} ")


@pytest.mark.slow
def test_an_empty_ledger_says_what_to_do_first(tmp_path, browser):
    run("init", "--ledger", tmp_path / "ledger.db")
    with serving(tmp_path / "ledger.db") as address, looking(browser) as page:
        for name in ("account", "deals", "sources"):
            page.goto(f"{address}/en/{name}")
            assert "faustpfand import reference" in page.content() or "No source has been taken in" in page.content()
            assert violations(page) == []


@pytest.mark.slow
def test_from_the_picture_to_the_row_of_the_source(browser, real_site):
    """A journalist asks the picture: the mark leads to the wave, the wave to who says so, and that to the very row."""
    with looking(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{real_site}/en/account?from=2025-08-01&until=2026-01-31")
        mark = page.locator("svg.chart a[href*='by-2025-12-13']").first
        mark.wait_for()
        mark.click()
        assert "wave of 13 December 2025" in page.locator("h1").inner_text()
        assert violations(page) == []

        page.get_by_role("link", name="HRW").first.click()

        assert "releases.csv" in page.locator("h1").inner_text()
        assert page.locator("tr.at mark").first.inner_text() == "123"
        assert "by-2025-12-13" in page.locator("table.lines tr.at").inner_text()
        assert violations(page) == []


@pytest.mark.slow
def test_the_pages_of_the_bundled_tables_have_no_violation(browser, real_site):
    for scheme in ("light", "dark"):
        with looking(browser, color_scheme=scheme) as page:
            for name in (
                "account?picture=wait&on=2025-09-20&month=2025-09",
                "wave/by-2025-09-11",
                "statements/held-2025-09",
                "statements/did-2025-09-11",
                "deals",
                "deal/deal-2025-09-11",
            ):
                page.goto(urljoin(real_site, f"/en/{name}"))
                assert violations(page) == [], name


@pytest.mark.slow
def test_the_pages_of_the_bundled_tables_fit_a_telephone(browser, real_site):
    with looking(browser, viewport={"width": 360, "height": 800}) as page:
        for name in ("account?picture=wait", "wave/by-2025-09-11", "statements/held-2025-09", "deal/deal-2025-09-11"):
            page.goto(urljoin(real_site, f"/de/{name}"))
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, name


@pytest.mark.slow
def test_reading_works_without_a_script(browser, real_site):
    with looking(browser, java_script_enabled=False) as page:
        page.goto(f"{real_site}/en/account?from=2025-01-01&until=2025-06-30")
        if page.locator("svg.chart").count() == 0:
            page.get_by_role("link", name="Show it").click()
        assert page.locator("svg.chart a").count() > 10
