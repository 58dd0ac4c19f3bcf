"""Checking an article: from a pasted text to a source in the ledger, by keyboard and without a script."""

import json
import re
from importlib.resources import files

import pytest

from browsing import Reader, looking, violations
from faustpfand.ledger import Ledger
from makers import pdf

ARTICLE = (files("faustpfand.data") / "demo" / "article-en.txt").read_text(encoding="utf-8")
WRONG = "Belarus freed more than 90 prisoners on 11 September 2025."
SCRIPT = (
    "<!doctype html><title>T</title><body><script>document.title = 'run'</script><p>On 11 September Belarus freed 52 "
)
SCRIPT += (
    "prisoners. <img src=x onerror=alert(1)> It was the largest release of the year, and nobody had expected it.</p>"
)


@pytest.fixture
def asks(real_site):
    with Reader(base_url=real_site, timeout=120) as reader:
        yield reader


def brought(asks, **given):
    """Bring a text, and wait until it is read."""
    files_ = {"file": given.pop("file", ("", b""))}
    answer = asks.submit("/en/check", data={"text": "", **given}, files=files_)
    for _ in range(200):
        if 'id="working"' not in answer.text:
            break
        answer = asks.get(answer.url)
    return answer


def test_nothing_brought_is_told_and_not_an_error(asks):
    for text in ("", "  \n "):
        answer = asks.submit("/en/check", data={"text": text})
        assert answer.status_code == 400
        assert "Paste a text, or choose a file." in answer.text


@pytest.mark.slow
def test_a_text_is_never_in_an_address_and_its_claims_are_counted(asks):
    answer = brought(asks, text=ARTICLE + WRONG, published="2025-12-14")

    assert re.fullmatch(r"/en/check/[\w-]{16}", answer.url.path)
    assert not answer.url.query
    assert "contradicted: 1" in answer.text
    assert 'href="/en/source/' in answer.text


@pytest.mark.slow
def test_another_session_does_not_find_it(asks, real_site):
    answer = brought(asks, text="Ten prisoners were released in Minsk.")
    with Reader(base_url=real_site) as other:
        assert other.get(answer.url.path).status_code == 404


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "word"),
    [
        pytest.param(("a.pdf", b"%PDF-1.7 nothing"), "damaged", id="damaged"),
        pytest.param(("a.pdf", pdf([[]])), "scanner", id="no-text"),
        pytest.param(("a.docx", b"PK\x03\x04" + b"\0" * 40), "office document", id="office"),
        pytest.param(("../../a.png", b"\x89PNG\r\n\x1a\n"), "image", id="picture"),
        pytest.param(("a.jsonl", b'{"id": 1}'), "text", id="json-without-text"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(asks, file, word):
    answer = brought(asks, file=file)

    assert answer.status_code == 400
    assert word in answer.text


@pytest.mark.slow
def test_a_pdf_is_read_and_its_own_day_proposed(asks):
    content = pdf([["On 11 September 2025 Belarus freed 52 prisoners."]])

    answer = brought(asks, file=("report.pdf", content))

    assert "Published on 14 December 2025, by the document" in answer.text
    assert "freed 52 prisoners" in answer.text


@pytest.mark.slow
def test_script_in_a_page_is_text_that_nobody_runs(browser, real_site):
    with looking(browser) as page:
        page.goto(f"{real_site}/en/check")
        page.fill("#text", SCRIPT)
        page.get_by_role("button", name="Check", exact=True).click()
        page.wait_for_selector(".tally", timeout=60_000)
        assert "run" not in page.title()
        assert page.locator("#article img, #article script").count() == 0


@pytest.mark.slow
def test_two_megabytes_are_read_and_shown_in_parts(asks):
    text = (
        "Nothing " + "of" * 200 + " was said. "
    ) * 5_000 + WRONG  # long words, since the reading of many takes minutes

    answer = brought(asks, text=text, published="2025-12-14", lang_of_text="en")
    parts = int(re.search(r"Part 1 of (\d+)", answer.text)[1])
    last = asks.get(f"{answer.url.path}?part={parts}")

    assert len(text) > 2_000_000
    assert len(answer.text) < 400_000
    assert 'id="c1"' not in answer.text
    assert 'id="c1"' in last.text
    assert "contradicted: 1" in last.text


@pytest.mark.slow
def test_a_journalist_checks_corrects_and_takes_in_by_keyboard(browser, own, tmp_path):
    """Paste, see the contradicted claim first, correct it, add one that was missed, take the text in."""
    with looking(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{own}/en/check")
        page.keyboard.insert_text(ARTICLE)  # the text has the focus
        page.fill("#published", "2025-12-14")
        page.keyboard.press("Enter")
        page.wait_for_selector(".tally", timeout=60_000)
        claims = page.locator(".claim").count()
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("n")
        first = page.evaluate("document.activeElement.id")
        assert page.locator("mark.here").count() >= 1
        page.keyboard.press("n")
        assert page.evaluate("document.activeElement.id") != first
        page.keyboard.press("p")
        assert page.evaluate("document.activeElement.id") == first

        page.locator(f"#{first} summary", has_text="Correct or confirm").press("Enter")
        page.fill(f"#{first}-count", "124")
        page.locator(f"#{first}-count").press("Enter")
        page.wait_for_url(f"**#{first}")
        assert "Corrected by T. Ester" in page.inner_text(f"#{first}")
        assert "124" in page.inner_text(f"#{first} h3")

        page.evaluate("""() => {
            const words = document.evaluate("//p[contains(., 'Nine of them')]", document).iterateNext();
            const node = [...words.childNodes].find((one) => one.nodeType === 3 && one.data.includes("Nine of them"));
            const range = document.createRange();
            const at = node.data.indexOf("Nine of them");
            range.setStart(node, at);
            range.setEnd(node, at + "Nine of them were taken to Lithuania".length);
            document.getSelection().addRange(range);
        }""")
        page.keyboard.press("a")
        assert page.input_value("#add-quote").startswith("Nine of them")
        page.fill("#add-count", "9")
        page.locator("#add-count").press("Enter")
        page.wait_for_url("**#c*")
        assert page.locator(".claim").count() == claims + 1
        assert violations(page) == []

        page.get_by_role("button", name="Take it in, with 2 readings of yours").press("Enter")
        page.wait_for_selector(".notice.done")
    with Ledger(str(tmp_path / "ledger.db")) as ledger:
        said = [one for one in ledger.statements() if one.predicate == "read_as"]
        proposed = [one for one in ledger.statements() if one.predicate == "claimed"]
        [kept] = {one.id for one in ledger.sources() if one.kind == "articles"}
        assert b"".join(ledger.pieces(kept)).decode() == ARTICLE
    assert {json.loads(one.value)["word"]: one.asserted_by for one in said} == {
        "corrected": "T. Ester",
        "added": "T. Ester",
    }
    assert len(proposed) == claims


@pytest.mark.slow
def test_what_is_no_claim_can_be_said_and_taken_back_without_a_script(asks):
    answer = brought(asks, text="On 11 September 2025 Belarus freed 52 prisoners.", published="2025-12-14")
    path = answer.url.path

    none = asks.submit(f"{path}/claim/1", data={"what": "none", "by": "A reader"})
    back = asks.submit(f"{path}/claim/1", data={"what": "back"})

    assert "0 claims" in none.text
    assert "A reader says that this is no claim" in none.text
    assert "1 claim<" in back.text


@pytest.mark.slow
def test_the_names_of_a_claim_are_corrected(asks):
    """Who did it, and whom it names."""
    answer = brought(asks, text="On 11 September 2025 Belarus freed 52 prisoners.", published="2025-12-14")
    said = {"what": "correct", "kind": "release", "comparator": "exact", "count": "52", "modality": "asserted"}
    names = {"actors": " A. Power ;; B.  Power; A. Power", "targets": "Ivan Test"}

    told = asks.submit(f"{answer.url.path}/claim/1", data=said | names | {"by": "A reader"})

    assert "Corrected by A reader" in told.text
    assert 'value="A. Power; B. Power"' in told.text
    assert 'value="Ivan Test"' in told.text


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"count": "many"}, "no number of people"),
        ({"first": "2025-13-01"}, "2025-13-01"),
        ({"first": "2025-12-02", "last": "2025-12-01"}, "comes after"),
        ({"country": "Narnia"}, "Narnia"),
        ({"kind": "gossip"}, "gossip"),
    ],
)
def test_a_correction_that_cannot_be_is_told_and_changes_nothing(asks, fields, word):
    answer = brought(asks, text="On 11 September 2025 Belarus freed 52 prisoners.", published="2025-12-14")
    right = {"what": "correct", "kind": "release", "comparator": "exact", "modality": "asserted", "by": "A reader"}

    told = asks.submit(f"{answer.url.path}/claim/1", data=right | fields)

    assert word in told.text
    assert "Corrected by" not in told.text
