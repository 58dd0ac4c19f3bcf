"""Articles: text, web pages, JSON lines; what cannot be read is a problem that says where."""

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.errors import Problem, Severity, UnreadableSourceError
from faustpfand.records import Article
from faustpfand.sources import read_articles

SENTENCE = "Сегодня на свободу вышли тринадцать политзаключённых из колоний. "
PAGE = f"""<html><head><title>Тринадцать</title>{{date}}
<meta property="og:site_name" content="Example"><script>var a = "x";</script></head>
<body><nav>Menu</nav><article><h1>Тринадцать</h1><p>{SENTENCE * 6}</p><p>{SENTENCE * 4}</p></article></body></html>"""
DATED = '<meta property="article:published_time" content="2025-06-21T10:00:00Z">'
DAY = date(2025, 6, 22)


def read(content, name="texts/story.txt", published=None, lang="ru"):
    content = content.encode() if isinstance(content, str) else content
    return list(read_articles(io.BytesIO(content), name, published=published, lang=lang))


def test_plain_text_is_kept_letter_by_letter():
    """Offsets of claims count from the start of the text, so nothing is trimmed."""
    assert read("  Two\r\nlines. ", published=DAY) == [
        Article(id="story", text="  Two\r\nlines. ", lang="ru", published=DAY)
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251", "koi8-r"])
def test_plain_text_in_other_encodings(encoding):
    """A guess is noted beside the text."""
    *notes, article = read((SENTENCE * 3).encode(encoding))

    assert article.text == SENTENCE * 3
    assert [note.severity for note in notes] == [Severity.NOTED] * (encoding in ("cp1251", "koi8-r"))


def test_a_page_gives_title_day_and_text():
    """Menus and scripts stay out."""
    [article] = read(PAGE.format(date=DATED))

    assert (article.title, article.published, article.publisher) == ("Тринадцать", date(2025, 6, 21), "Example")
    assert SENTENCE.strip() in article.text
    assert "Menu" not in article.text


def test_a_day_given_by_the_user_comes_before_that_of_the_page():
    """She knows when she saw it."""
    [article] = read(PAGE.format(date=DATED), published=DAY)

    assert article.published == DAY


def test_a_page_without_a_day_has_none():
    """No day is made up."""
    [article] = read(PAGE.format(date=""))

    assert article.published is None


def test_a_page_that_states_its_encoding_is_believed():
    """No guess, so no note."""
    page = PAGE.format(date='<meta charset="koi8-r">').encode("koi8-r")

    [article] = read(page)

    assert SENTENCE.strip() in article.text


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<html><body><script>render()</script></body></html>", id="script-only"),
        pytest.param("<html", id="cut-off"),
        pytest.param("<!DOCTYPE html>", id="doctype-only"),
    ],
)
def test_a_page_without_text_is_a_problem(page):
    """Many pages are written by a script when they are opened."""
    [problem] = read(page)

    assert problem.where == "texts/story.txt"
    assert "no text" in problem.what


def test_a_page_of_one_sentence_is_read():
    """What is too short to have a main part is taken whole."""
    [article] = read("<p>Three were released.</p>")

    assert article.text == "Three were released."


def test_json_lines():
    """Fields of a line come before what the user gave for all."""
    first, second = read(
        '{"id": "a", "lang": "be", "published": "2025-06-21", "text": "x", "url": "https://e.org", "title": "T"}\n'
        '\n{"text": "y"}\n',
        published=DAY,
    )

    assert first == Article(id="a", lang="be", published=date(2025, 6, 21), text="x", url="https://e.org", title="T")
    assert second == Article(id="story-3", lang="ru", published=DAY, text="y")


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param('{"id": 1', id="no-json"),
        pytest.param("[1]", id="no-object"),
        pytest.param('{"id": "b"}', id="no-text"),
        pytest.param('{"text": 5}', id="text-is-a-number"),
        pytest.param('{"text": "x", "published": "31.06.2025"}', id="no-date"),
        pytest.param('{"text": "\\ud800"}', id="half-a-letter"),
        pytest.param('{"text": "\\u0000"}', id="nul"),
        pytest.param('{"a":' * 100_000, id="without-end"),
    ],
)
def test_a_bad_line_is_set_aside_alone(bad):
    """The problem names the line; the others are read."""
    first, problem, last = read(f'{{"text": "x"}}\n{bad}\n{{"text": "y"}}\n')

    assert (first.text, last.text) == ("x", "y")
    assert problem.where == "texts/story.txt:2"
    assert problem.severity is Severity.QUARANTINED


def test_a_line_with_a_month_only_is_read_without_a_day():
    """A month anchors no "yesterday"."""
    note, article = read('{"text": "x", "published": "2025-06"}')

    assert (note.severity, article.published) == (Severity.NOTED, None)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"PK\x03\x04docx", bytes(range(32)) * 9])
def test_files_without_text_are_refused(content):
    """One sentence says what it is."""
    with pytest.raises(UnreadableSourceError, match="story"):
        read(content)


@given(st.binary(max_size=300) | st.lists(st.sampled_from('<{}[]">p/ "text":\n\0й&'), max_size=60).map("".join))
def test_any_bytes_give_articles_problems_or_a_sentence(content):
    """Bad input is never an exception of another kind."""
    try:
        items = read(content)
    except UnreadableSourceError:
        return
    assert all(isinstance(item, Article | Problem) for item in items)
