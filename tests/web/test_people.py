"""The pages of people: search in any script, lists to print, and one person's page down to the row of the source."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browsing import Reader, looking, run, serving, violations

# A second register, made up for these tests: it names one of the generator's people again, with other dates.
REGISTER = """id,url,name,status,birthday,gender,arrested,verdict_date,penalty,prison,release_date,synthetic
syn-1,https://example.invalid/1,Сяргей Рудакоў,active,1993-01-08,male,2021-01-10,2021-11-24,11 лет 4 месяца,ИК-1,,yes
syn-2,https://example.invalid/2,Сяргей Паўлавіч Рудакоў,former,1971,male,2020-10-01,,,,2021-05-05,yes
syn-3,https://example.invalid/3,Julia Sidarenka,active,2008-11,female,2025-03,,3 years,,,yes
syn-4,https://example.invalid/4,Наталля Варанец,active,1966,female,2020-09,,,,,yes
syn-5,https://example.invalid/5,Pavel Kraŭčenka,np,,male,2020-11-02,,,,,yes
"""
SECOND = """No,Name,Имя,Born,Arrested,State,Sex,Sentence,Illness,synthetic
7/a?b#c,Siarhei <script>alert(1)</script>,Сергей Рудаков,1960-03,2021-05-02,held,male,5 years,insulin <img src=x>,yes
8,\u202eevil\u202c Иванов,,1950-01-01,2020-09-09,held,male,,,yes
"""
MAPPING = """register = "south-office"
asserted_by = "South Office"
country = "BY"
[columns]
id = "No"
name = "Name"
born = "Born"
detained = "Arrested"
status = "State"
gender = "Sex"
sentence = "Sentence"
health = "Illness"
[columns.names]
ru = "Имя"
"""
ONE, OTHER = "viasna:syn-1", "south-office:syn-7/a?b#c"
ELSEWHERE = """register = "havana-office"
asserted_by = "Havana Office"
country = "CU"
[columns]
id = "No"
name = "Name"
status = "State"
"""


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a ledger of two registers of one country, of which one tells of health, and one of another country."""
    folder = tmp_path_factory.mktemp("people")
    files = {"register.csv": REGISTER, "second.csv": SECOND, "second.toml": MAPPING, "cu.toml": ELSEWHERE}
    files["cu.csv"] = "No,Name,State,synthetic\n1,Juan Inventado Prueba,held,yes\n"
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    ledger = ("--ledger", folder / "ledger.db")
    took = ("--no-proposals", "--edition", "2026-01-31", *ledger)
    run("import", "viasna", folder / "register.csv", *took)
    run("import", "table", folder / "second.csv", "--mapping", folder / "second.toml", *took)
    run("import", "table", folder / "cu.csv", "--mapping", folder / "cu.toml", *took)
    run("judge", ONE, OTHER, "same", "--by", "T. Ester", "--reason", "the same case <b>file</b>", *ledger)
    run("judge", ONE, "viasna:syn-2", "different", "--by", "T. Ester", "--reason", "the fathers differ", *ledger)
    return folder


@pytest.fixture(scope="session")
def people(told: Path):
    with serving(told / "ledger.db") as address:
        yield address


@pytest.fixture
def asking(people: str):
    with Reader(base_url=people, timeout=60) as client:
        yield client


def rows(page: str) -> list[str]:
    """Give the text of the rows of the first table."""
    body = re.search(r"<tbody>(.*?)</tbody>", page, re.DOTALL)
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)) for row in body[1].split("<tr>")[1:]] if body else []


@pytest.mark.parametrize(
    "typed", ["Рудак", "рудаков", "Rudakou", "Rudakow", "rudak siar", "Серге Руд", "Sjarhej Rudakou"]
)
def test_a_name_is_found_in_any_script_spelling_and_order(asking, typed):
    found = rows(asking.get("/en/people", params={"q": typed}).text)
    assert any("Сяргей" in row and "8 January 1993" not in row for row in found), found


def test_namesakes_can_be_told_apart(asking):
    """Patronymic, birth and detention stand beside the name."""
    found = "".join(rows(asking.get("/en/people", params={"q": "Рудакоў"}).text))
    assert "Паўлавіч" in found
    assert "1971" in found
    assert "1 October 2020" in found


def test_what_is_found_says_script_status_country_and_that_it_is_made_up(asking):
    row = next(row for row in rows(asking.get("/en/people", params={"q": "Varanets"}).text) if "Наталля" in row)
    for word in (
        "Natallia Varanets",
        "our spelling",
        "held",
        "synthetic",
        "Belarus",
        "1966",
        "September 2020",
        "Viasna",
    ):
        assert word in row


def test_an_id_finds_its_person(asking):
    assert "Kraŭčenka" in rows(asking.get("/en/people", params={"q": "viasna:syn-5"}).text)[0]


@pytest.mark.parametrize(
    ("query", "here", "gone"),
    [
        ("status=former", "Паўлавіч", "Julia"),
        ("status=not_recognised", "Kraŭčenka", "Julia"),
        ("sex=female", "Julia", "Kraŭčenka"),
        ("country=CU", "Inventado", "Julia"),
        ("country=Cuba", "Inventado", "Julia"),
        ("country=BY&status=held&sex=female", "Варанец", "Kraŭčenka"),
        ("q=Рудакоў&status=former", "Паўлавіч", "Sidarenka"),
    ],
)
def test_filters(asking, query, here, gone):
    page = asking.get(f"/en/people?{query}").text
    assert here in page
    assert gone not in page


def test_names_are_filed_by_surname(asking):
    """As the reader reads them: a German finds Варанец under W."""
    found = " ".join(rows(asking.get("/de/people?country=BY").text))
    surnames = ["Kraŭčenka", "Rudakou", "Sidarenka", "Waranez"]
    assert sorted(surnames, key=found.index) == surnames


def test_the_longest_held_can_come_first(asking):
    longest = rows(asking.get("/en/people?country=BY&status=held&order=longest").text)
    assert "9 September 2020" in longest[0]
    assert "September 2020" in longest[1]
    assert "March 2025" in longest[-1]


def test_wrong_questions_are_told(asking):
    for query in ("status=free", "sex=x", "order=age", "page=0", "page=x", "page=%EF%BC%91x", "country=Narnia"):
        assert asking.get(f"/en/people?{query}").status_code == 400
    assert asking.get("/en/people/foo").status_code == 404
    assert asking.get("/en/people/foo.csv").status_code == 404
    assert asking.get("/en/person/viasna:nobody").status_code == 404
    assert asking.get("/en/people?page=999").status_code == 200


def test_a_person_has_names_of_all_scripts_and_who_writes_them(asking):
    page = asking.get(f"/ru/person/{ONE}").text
    assert re.search(r"<h1><bdi>Сергей Рудаков</bdi>", page), "a Russian reader reads the Russian form"
    assert re.search(r"<h1><bdi>Сяргей Рудакоў</bdi>", asking.get(f"/be/person/{ONE}").text)
    assert "Viasna" in page
    assert "South Office" in page


def test_sources_that_contradict_each_other_stand_side_by_side(asking):
    page = asking.get(f"/en/person/{ONE}").text
    table = page[page.index('id="differences"') :]
    for word in ("8 January 1993", "March 1960", "10 January 2021", "2 May 2021", "11 лет 4 месяца", "5 years"):
        assert word in table
    assert table.count("contradict each other") >= 3


def test_time_inside_and_the_rest_of_the_term_have_bounds(asking):
    """Detained on 10 January or 2 May 2021, for 5 years or 11 years 4 months, as of 31 January 2026."""
    page = asking.get(f"/en/person/{ONE}").text
    assert "1,735–1,847 days" in page
    assert re.search(r"0–2,4\d\d days", page)


def test_a_later_day_may_be_asked_about(asking):
    assert "1,736–1,848 days" in asking.get(f"/en/person/{ONE}?on=2026-02-01").text


def test_who_decided_is_told_and_leads_to_the_other(asking):
    page = asking.get(f"/en/person/{ONE}").text
    assert "T. Ester" in page
    assert "the fathers differ" in page
    assert "/en/person/viasna:syn-2" in page


def test_before_the_decision_there_were_two_persons(asking):
    """`as_of` shows what the ledger said then: nothing at all before anything was taken in."""
    assert asking.get(f"/en/person/{ONE}?as_of=2020-01-01").status_code == 404
    assert "No register is in the ledger" in asking.get("/en/people?as_of=2020-01-01").text


def test_an_id_may_hold_any_sign(asking):
    """All subjects of a person lead to the person; links keep the id as it is."""
    page = asking.get("/en/person/south-office:syn-7%2Fa%3Fb%23c")
    assert page.status_code == 200
    assert 'href="/de/person/south-office:syn-7%2Fa%3Fb%23c"' in page.text


def test_what_a_cell_holds_is_shown_and_never_run(asking):
    for path in (f"/en/person/{ONE}", "/en/people?q=alert", "/en/people/ill", "/en/people/old"):
        page = asking.get(path).text
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "<b>file" not in page
    assert "<bdi>\u202eevil\u202c Иванов" in asking.get("/ru/people/old").text


def test_a_list_states_its_rule_day_and_doubt(asking):
    minors = asking.get("/en/people/minors?country=BY").text
    assert "article 1" in minors
    assert "31 January 2026" in minors
    assert "Julia Sidarenka" in minors


def test_partial_dates_leave_it_open(asking):
    """Born in 1966: on a day of 2026 perhaps 60, perhaps not; a year later surely."""
    possibly = next(row for row in rows(asking.get("/en/people/old?on=2026-06-01").text) if "Варанец" in row)
    assert "possibly" in possibly
    assert "59–60" in possibly
    surely = next(row for row in rows(asking.get("/en/people/old?on=2027-01-01").text) if "Варанец" in row)
    assert "possibly" not in surely


def test_the_ill_are_listed_in_the_words_of_the_source(asking):
    page = asking.get("/en/people/ill").text
    assert "insulin " in page
    assert "South Office" in page


def test_without_a_word_on_health_nobody_can_tell(reader):
    page = reader.get("/en/people/ill").text
    assert "Cannot tell: no register in this ledger tells of health" in page
    assert rows(page) == []


@pytest.mark.parametrize("name", ["longest", "ill", "old", "minors", "women"])
def test_a_list_can_be_downloaded(asking, name):
    answer = asking.get(f"/en/people/{name}.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    found = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(found) == len(rows(asking.get(f"/en/people/{name}").text)) > 0
    assert all(row["sources"] and row["on"] and row["synthetic"] == "yes" for row in found)


def test_a_long_list_comes_page_by_page(reader):
    first, second = (reader.get(f"/en/people?page={page}").text for page in (1, 2))
    assert len(rows(first)) == 50
    assert 'rel="next"' in first
    assert not set(rows(first)) & set(rows(second))
    assert 'rel="prev"' in second


@pytest.mark.slow
def test_search_works_without_a_script(browser, people):
    with looking(browser, java_script_enabled=False) as page:
        page.goto(f"{people}/en/people")
        page.fill("#q", "рудаков")
        page.click("text=Search")
        assert "Рудакоў" in page.inner_text("#found")
        page.select_option("#status", "former")
        page.click("button:has-text('Search')")
        assert "Паўлавіч" in page.inner_text("#found")
        assert "1993" not in page.inner_text("#found")


@pytest.mark.slow
def test_what_is_typed_is_searched_at_once(page, people):
    page.goto(f"{people}/en/people")
    page.locator("#q").press_sequentially("Varanets", delay=20)
    expect(page.locator("#found tbody tr")).to_have_count(1)
    assert "Наталля" in page.inner_text("#found")
    assert page.evaluate("document.activeElement.id") == "q"
    assert "1 person fits" in page.inner_text("#count")
    assert "q=Varanets" in page.url
    page.select_option("#status", "former")
    expect(page.locator("#found tbody")).to_have_count(0)


@pytest.mark.slow
def test_from_a_name_to_the_row_of_the_source_by_keyboard_alone(page, people):
    page.goto(f"{people}/en/people")
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.id") != "q":
        page.keyboard.press("Tab")
    page.keyboard.type("Varanets")
    expect(page.locator("#found tbody tr")).to_have_count(1)
    for _ in range(20):
        page.keyboard.press("Tab")
        if "/person/" in (page.evaluate("document.activeElement.getAttribute('href')") or ""):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/person/**")
    assert "Natallia Varanets" in page.inner_text("h1")
    for _ in range(40):
        page.keyboard.press("Tab")
        if "/source/" in (page.evaluate("document.activeElement.getAttribute('href')") or ""):
            break
    assert "row=5" in page.evaluate("document.activeElement.getAttribute('href')")


@pytest.mark.slow
@pytest.mark.parametrize("path", ["people?q=Руда", f"person/{ONE}", "people/minors", "people/ill"])
def test_axe_finds_no_violation(browser, people, path):
    for scheme in ("light", "dark"):
        with looking(browser, color_scheme=scheme, viewport={"width": 360, "height": 800}) as page:
            page.goto(f"{people}/be/{path}")
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.slow
def test_a_list_prints_without_what_only_a_screen_needs(page, people):
    page.goto(f"{people}/en/people/women")
    page.emulate_media(media="print")
    assert not page.is_visible("nav")
    assert not page.is_visible("form")
    assert not page.is_visible("text=Download as CSV")
    assert page.is_visible("text=Every woman whom a register calls held")
    assert page.is_visible("table")


@pytest.mark.slow
def test_a_list_fits_on_paper(browser, site):
    """A4 upright with a margin of 12 mm is 703 pixels wide."""
    with looking(browser, viewport={"width": 703, "height": 1000}) as page:
        page.emulate_media(media="print")
        page.goto(f"{site}/ru/people/longest")
        assert page.evaluate("document.documentElement.scrollWidth") <= 703
        assert page.evaluate("document.querySelector('table').getBoundingClientRect().right") <= 703
