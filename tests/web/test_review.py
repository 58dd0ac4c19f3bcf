"""Deciding who is who in the browser. Nobody in these lists exists, and every row says so."""

import html
import re
import shutil
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from browsing import Reader, looking, run, serving, violations
from faustpfand.ledger import Ledger
from faustpfand.names import Match
from faustpfand.records import Judgement, Person, Status, Verdict
from faustpfand.resolve import Candidate, proposals
from faustpfand.web.pairs import Queue

MAPPING = """register = "{register}"
asserted_by = "A group"
country = "BY"
[columns]
id = "No"
name = "Person"
born = "Born"
gender = "Gender"
status = "State"
synthetic = "synthetic"
[values.status]
in = "held"
out = "former"
"""
NORTH = """No,Person,Born,Gender,State,synthetic
1,Jan Testavich,1990-01-02,male,in,yes
2,Anna Nowak,1985,female,in,yes
3,Volha Khadanovich,1970-03-04,female,in,yes
4,Piotr Prykladau,1981-05-06,male,in,yes
5,Maryna Vydumka,1992-07-08,female,in,yes
6,Aleh Narokau,1977-09-10,male,out,yes
"""
SOUTH = """No,Person,Born,Gender,State,synthetic
1,Ян Тэставіч,1990-01-02,male,in,yes
2,Анна Новак,1985-05-06,female,in,yes
3,Вольга Хадановіч,1970-03-04,female,in,yes
4,Пётр Прыкладаў,1981-05-06,male,in,yes
5,Марына Выдумка,1992-07-08,female,in,yes
6,Алег Нарокаў,1977-09-10,male,out,yes
"""
EAST = """No,Person,Born,Gender,State,synthetic
1,Jan Testavič,1990-01-02,male,in,yes
"""


@pytest.fixture(scope="module")
def lists(tmp_path_factory):
    """Give a ledger of three registers in which six people stand twice, and one thrice."""
    folder = tmp_path_factory.mktemp("lists")
    for register, rows in (("north", NORTH), ("south", SOUTH), ("east", EAST)):
        (folder / f"{register}.csv").write_text(rows, encoding="utf-8")
        (folder / f"{register}.toml").write_text(MAPPING.format(register=register), encoding="utf-8")
        path, mapping = folder / f"{register}.csv", folder / f"{register}.toml"
        run("import", "table", path, "--mapping", mapping, "--no-proposals", "--ledger", folder / "ledger.db")
    return folder / "ledger.db"


@pytest.fixture
def served(lists, tmp_path):
    """Serve a copy of the lists; give the address and the ledger."""
    shutil.copyfile(lists, tmp_path / "ledger.db")
    with serving(tmp_path / "ledger.db") as address:
        yield address, tmp_path / "ledger.db"


def judged(path):
    """What stands in the ledger."""
    with Ledger(str(path)) as book:
        return [(sorted((one.left, one.right)), str(one.verdict), one.by) for one in book.judgements()]


class Documenter(Reader):
    """Somebody who decides without a browser."""

    def begin(self, name, query=""):
        page = self.submit("/en/review/name", data={"by": name})
        while 'id="pair" hx-get' in page.text:
            time.sleep(0.2)
            page = self.get(f"/en/review{query}")
        return self.get(f"/en/review{query}")

    def decide(self, page, word, **more):
        return self.submit("/en/review/decide", data=self.shown(page) | {"word": word, **more})

    @staticmethod
    def shown(page):
        names = ("left", "right", "seen", "register", "unsure")
        found = {name: re.search(rf'name="{name}" value="([^"]*)"', page.text) for name in names}
        return {name: html.unescape(one[1]) for name, one in found.items() if one}


def said(page):
    """What the page says was recorded, without the marks that keep directions of writing apart."""
    told = re.search(r'id="said".*?</div>', page.text, re.DOTALL)[0]
    return re.sub("[\u2068\u2069]", "", html.unescape(re.sub(r"<[^>]+>", " ", told)))


def progress(page, number):
    """Wait till so many are decided today."""
    page.wait_for_selector(f"text=/^{number} of \\d+ decided today/")


def focused(page, name):
    """Wait till an element has the focus: it gets it back some milliseconds after the words are there."""
    page.wait_for_function("(name) => document.activeElement.id === name", arg=name)


def cyrillic(page, letter):
    """Press a key of a Cyrillic keyboard, of which Playwright has none."""
    pressed = "(key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    page.evaluate(pressed, letter)


@pytest.mark.slow
def test_five_pairs_by_keyboard_alone(browser, served):
    """Name once, five decisions, a skip, two undos; the focus stays, and what was recorded is said."""
    address, ledger = served
    with looking(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{address}/en/review")
        page.wait_for_selector("#by")
        assert violations(page) == []
        page.keyboard.type("Vera T.")
        page.keyboard.press("Enter")
        page.wait_for_selector("#same")
        assert violations(page) == []
        page.evaluate("document.activeElement.blur()")  # a key may come before anything has the focus

        for number, (key, focus) in enumerate((("s", "same"), ("d", "same"), ("u", "same")), start=1):
            page.keyboard.press(key)
            progress(page, number)
            focused(page, focus)
            assert "Recorded by" in page.inner_text("#said")
        page.keyboard.press("k")
        page.wait_for_selector("text=Skipped:")
        cyrillic(page, "я")  # undo on a Cyrillic keyboard: back to the pair that was skipped
        page.wait_for_selector("text=Back to the pair that was skipped.")
        page.keyboard.press("r")
        assert page.evaluate("document.activeElement.id") == "reason"
        page.keyboard.type("sudden doubts")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "pair-of"
        cyrillic(page, "в")  # different
        progress(page, 4)
        page.keyboard.press("z")
        page.wait_for_selector("text=Taken back by")
        page.keyboard.press("s")
        progress(page, 4)
        page.wait_for_selector("#said >> text=Recorded by")
        cyrillic(page, "ы")  # same
        progress(page, 5)
        page.goto(f"{address}/en/review/log")
        assert violations(page) == []
        assert page.locator("tbody tr").count() == 7

    verdicts = [verdict for _, verdict, _ in judged(ledger)]
    assert verdicts == ["same", "different", "unsure", "different", "withdrawn", "same", "same"]
    pairs = [pair for pair, _, _ in judged(ledger)]
    assert pairs[3] == pairs[4] == pairs[5]
    assert {by for _, _, by in judged(ledger)} == {"Vera T."}
    with Ledger(str(ledger)) as book:
        reasons = [one.reason for one in book.judgements()]
    assert reasons[0].startswith("On review: ")
    assert reasons[3] == "sudden doubts"


@pytest.mark.slow
def test_a_key_pressed_as_soon_as_the_next_pair_is_there_decides_it(browser, served):
    """What is shown can be decided at once: the button of a part just put in sends as it should."""
    address, ledger = served
    with looking(browser) as page:
        page.goto(f"{address}/en/review")
        focused(page, "by")
        page.keyboard.type("Vera T.")
        page.keyboard.press("Enter")
        page.wait_for_selector("#same")
        page.evaluate(
            """() => new MutationObserver((_, watching) => {
                if (!document.querySelector("#said").innerText.includes("Recorded by")) return;
                watching.disconnect();
                document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "d", bubbles: true}));
            }).observe(document.body, {childList: true, subtree: true})"""
        )
        page.evaluate("window.loadedOnce = true")
        page.keyboard.press("s")
        progress(page, 2)
        assert page.evaluate("window.loadedOnce")
    assert [verdict for _, verdict, _ in judged(ledger)] == ["same", "different"]


@pytest.mark.slow
def test_two_at_once(served):
    """What the one decided meanwhile is not overwritten by the other; both see what holds, and who said it."""
    address, ledger = served
    with (
        Documenter(base_url=address, timeout=60) as vera,
        Documenter(base_url=address, timeout=60) as ales,
    ):
        before, same = vera.begin("Vera"), ales.begin("Ales")
        pair = vera.shown(before)
        assert ales.shown(same) == pair

        vera.decide(before, "different")
        page = ales.decide(same, "same")

        assert "Meanwhile Vera judged" in said(page)
        assert "Nothing was recorded." in said(page)
        assert [ales.shown(page)[side] for side in ("left", "right")] != [pair["left"], pair["right"]]
        assert len(judged(ledger)) == 1

        page = ales.decide(page, "undo")
        assert "No decision by Ales is left to take back." in said(page)
        page = ales.submit("/en/review/log/take-back", data={"left": pair["left"], "right": pair["right"]})
        assert "Taken back by Ales" in said(page)
        assert "holds no longer" in page.text
        assert [(verdict, by) for _, verdict, by in judged(ledger)] == [("different", "Vera"), ("withdrawn", "Ales")]
        again = ales.submit("/en/review/log/take-back", data={"left": pair["left"], "right": pair["right"]})
        assert again.status_code == 400
        assert "Vera" in ales.get("/en/review/log?by=Vera").text
        assert "<tbody>" not in ales.get("/en/review/log?verdict=same").text


@pytest.mark.slow
def test_contradictions_are_told_at_once(served):
    """Two judged different hold again when the change of mind is taken back, and are the same through a third."""
    address, ledger = served
    north, south, east = "north:syn-1", "south:syn-1", "east:syn-1"
    for left, right, verdict in (
        (north, south, "different"),
        (north, south, "same"),
        (north, east, "same"),
        (south, east, "same"),
    ):
        run("judge", left, right, verdict, "--by", "A", "--reason", "test", "--ledger", ledger)
    with Documenter(base_url=address, timeout=60) as vera:
        page = vera.begin("Vera", "?register=east")
        assert "Nothing is to be decided" in page.text
        assert vera.get("/en/review?register=west").status_code == 400

        page = vera.submit("/en/review/log/take-back", data={"left": north, "right": south})

        assert "were judged different by A, yet are the same through others" in said(page)
        assert "yet are the same through others" in vera.get("/en/problems").text


def test_who_decides_is_asked_and_what_is_wrong_is_told(site):
    with Documenter(base_url=site, timeout=60) as vera:
        assert vera.submit("/en/review/name", data={"by": " "}).status_code == 400
        for path in ("/en/review/log?page=x", "/en/review/log?verdict=perhaps"):
            assert vera.get(path).status_code == 400
        nameless = vera.submit("/en/review/decide", data={"word": "same", "left": "a", "right": "b", "seen": "0"})
        assert nameless.status_code == 200
        vera.submit("/en/review/name", data={"by": "Vera"})
        for word, seen in (("kill", "0"), ("same", "-1"), ("same", "")):
            refused = vera.submit("/en/review/decide", data={"word": word, "left": "a", "right": "b", "seen": seen})
            assert refused.status_code == 400
        unknown = vera.submit("/en/review/decide", data={"word": "same", "left": "a", "right": "b", "seen": "0"})
        assert "Nothing was recorded." in said(unknown)


SUBJECTS = [f"r{at % 3}:{at}" for at in range(7)]
PEOPLE = {
    name: Person(id=name, subjects=(name,), name=name, names=(name,), statements=(), status=status)
    for name, status in zip(SUBJECTS, [Status.HELD, Status.FORMER, None] * 3, strict=False)
}
PAIRS = st.lists(
    st.builds(
        lambda two, score: Candidate(min(two), max(two), Match(score, ())),
        st.permutations(SUBJECTS).map(lambda all_of: all_of[:2]),
        st.sampled_from([0.3, 0.5, 0.9]),
    ),
    unique_by=lambda one: (one.left, one.right),
)
DECISIONS = st.lists(
    st.builds(
        lambda two, verdict: Judgement(left=two[0], right=two[1], verdict=verdict, by="V", reason=""),
        st.permutations(SUBJECTS).map(lambda all_of: all_of[:2]),
        st.sampled_from(Verdict),
    ),
    max_size=8,
)


@given(PAIRS, DECISIONS, st.booleans())
def test_a_queue_says_the_same_as_weighing_all_pairs_anew(pairs, decisions, unsure):
    """Whatever is decided or taken back, in whatever order it is asked."""
    queue = Queue(pairs, PEOPLE, unsure)
    for number in range(len(decisions) + 1):
        known = decisions[:number]
        assert queue.at(known) == proposals(pairs, PEOPLE.values(), known, unsure=unsure)
