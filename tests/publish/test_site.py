"""The published site: pages that lead to each other, and to nothing else."""

import hashlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from faustpfand.cli import main
from faustpfand.publish.pages import LANGUAGES
from faustpfand.publish.site.links import Places, SiteLinks, file_name


def run(*arguments):
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    assert result.exit_code in (0, 1), result.output
    return result.output


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A ledger of made-up people and a made-up wave, and the folder it lies in."""
    folder = tmp_path_factory.mktemp("made")
    run("synth", "--persons", "20", "--seed", "7", "--out", folder)
    run("import", "viasna", folder / "register.csv", "--ledger", folder / "ledger.db", "--no-proposals")
    run("import", "reference", folder / "releases.csv", "--ledger", folder / "ledger.db")
    return folder


@pytest.fixture(scope="module")
def site(made):
    """The site of it, in two languages."""
    run(
        "publish", made / "site", "--ledger", made / "ledger.db", "--languages", "de,en", "--publisher", "A Test Office"
    )
    return made / "site"


def pages(site):
    return sorted(site.rglob("*.html"))


def attributes(site):
    """Every address in every page, with the element it stands in."""
    for path in pages(site):
        for element in html.fromstring(path.read_bytes()).iter():
            for name in ("href", "src", "action", "hx-get", "hx-post", "srcset", "poster"):
                if isinstance(element.tag, str) and element.get(name) is not None:
                    yield path, element, element.get(name)


@pytest.mark.slow
def test_every_link_leads_to_a_file_of_the_site(site):
    """By a relative address with the name of a file; only publications are elsewhere."""
    for path, element, address in attributes(site):
        parts = urlsplit(address)
        if parts.scheme:
            assert (element.tag, parts.scheme) in (("a", "https"), ("a", "http")), (path, address)
        else:
            assert address, (path, html.tostring(element))
            assert not address.startswith("/"), (path, address)
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), (path, address)
            assert target.is_relative_to(site.resolve())


@pytest.mark.slow
def test_no_page_runs_or_asks_anything(site):
    """No script, no form, no style of its own; a policy that forbids them."""
    for path in pages(site):
        page = html.fromstring(path.read_bytes())
        [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert page.xpath("//script | //form | //style | //@style | //iframe | //object | //base") == []
    assert not list(site.rglob("*.js"))


@pytest.mark.slow
def test_every_page_says_of_when_it_is(site):
    """And by whom it is published, and that it is made up."""
    for path in pages(site):
        text = path.read_text("utf-8")
        assert "A Test Office" in text
        of = path.relative_to(site).with_suffix("").parts[1:]
        if of:
            assert re.search(r"\d{4}, \d\d:\d\d UTC", text), path
        if of and of[0] in ("account", "people", "person", "wave", "statements"):
            assert "syntheti" in text.casefold(), path


@pytest.mark.slow
def test_both_languages_have_the_same_pages(site):
    """And none has others."""
    there = {code: {path.relative_to(site / code) for path in pages(site / code)} for code in ("de", "en")}

    assert there["de"] == there["en"]
    assert {path.parts[0] for path in there["de"]} >= {"account.html", "people.html", "person", "wave", "statements"}
    assert not (site / "ru").exists()


def digests(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def command(ledger, folder, *options):
    return [sys.executable, "-m", "faustpfand", "publish", str(folder), "--ledger", str(ledger), *options]


@pytest.mark.slow
def test_the_same_ledger_gives_the_same_bytes(made, site, tmp_path):
    """Whenever, whatever the order of hashes, and over a site that is there."""
    run("publish", tmp_path / "site", "--ledger", made / "ledger.db", "--languages", "en")
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        made_by = command(made / "ledger.db", tmp_path / "site", "--languages", "de,en", "--publisher", "A Test Office")
        subprocess.run(made_by, check=True, env=environment, capture_output=True)

        assert digests(tmp_path / "site") == digests(site)


@pytest.mark.slow
def test_a_kill_leaves_the_old_site(made, tmp_path):
    """And the next run works as if nothing had been."""
    run("publish", tmp_path / "site", "--ledger", made / "ledger.db", "--languages", "en")
    before = digests(tmp_path / "site")
    with subprocess.Popen(command(made / "ledger.db", tmp_path / "site"), stderr=subprocess.DEVNULL) as running:
        while not list(tmp_path.glob(".site.writing-*/*")):
            assert running.poll() is None
            time.sleep(0.01)
        running.send_signal(signal.SIGKILL)

    assert digests(tmp_path / "site") == before
    run("publish", tmp_path / "site", "--ledger", made / "ledger.db", "--languages", "de")
    assert (tmp_path / "site" / "de" / "account.html").is_file()
    assert not (tmp_path / "site" / "en").exists()


def test_what_cannot_be_published(made, tmp_path):
    """Languages that the pages are not in, and addresses that are none."""
    for options in (("--languages", "fr"), ("--languages", ","), ("--address", "example.org"), ("--licence", "mine")):
        result = CliRunner().invoke(
            main, ["publish", str(tmp_path / "s"), "--ledger", str(made / "ledger.db"), *options]
        )
        assert result.exit_code == 2
        assert not (tmp_path / "s").exists()


# -- links -----------------------------------------------------------------------------------------------


@given(st.lists(st.text(min_size=1), unique=True))
def test_two_ids_never_get_one_file(ids):
    """On a file system that knows no capitals either."""
    names = [file_name(one).casefold() for one in ids]

    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9._-]+", name) and name.strip(".") for name in names)


@pytest.mark.parametrize("name", ["con", "NUL", "com1.html", "..", ".", "a/b", "../../etc", "a" * 300, "Ünïcode", ""])
def test_names_that_a_file_system_does_not_take(name):
    """Become others."""
    assert file_name(name) != name
    assert len(file_name(name)) < 100


def links(places, page="account", asked=None, path="account.html"):
    return SiteLinks(places, "de", page, asked or {"country": "BY"}, path, {"source": ("row", "column")})


@pytest.fixture
def places():
    known = Places()
    for country in ("BY", "CU"):
        known.add("account", {"country": country})
        known.add("wave", {"country": country, "id": "w"})
    known.add("source", {"id": "s"})
    return known


@pytest.mark.parametrize(
    ("page", "asked", "expected"),
    [
        pytest.param("account", {}, "account.html", id="in-the-country-of-the-page"),
        pytest.param("account", {"country": "CU"}, "account-cu.html", id="in-another-country"),
        pytest.param(
            "account", {"country": "CU", "as_of": "2031-01-01"}, "account-cu.html", id="a-site-is-of-one-moment"
        ),
        pytest.param("account", {"on": "2031-01-01"}, "", id="a-day-that-has-no-page"),
        pytest.param("wave", {"id": "w"}, "wave/by/w.html", id="a-wave"),
        pytest.param("wave", {"id": "w", "country": "CU", "anchor": "named"}, "wave/cu/w.html#named", id="an-anchor"),
        pytest.param(
            "source", {"id": "s", "row": 7, "column": "c"}, "source/s.html#row-7", id="a-row-is-a-place-on-a-page"
        ),
        pytest.param("review", {}, "", id="a-page-of-the-running-program"),
        pytest.param("this", {"lang": "en"}, "../en/account.html", id="another-language"),
        pytest.param("this", {"country": "CU"}, "account-cu.html", id="this-page-with-something-else"),
        pytest.param("static", {"file": "style.css"}, "../static/style.css", id="the-sheet"),
    ],
)
def test_where_links_lead(places, page, asked, expected):
    """Relative to the page they stand on; nowhere where the site has no such page."""
    assert links(places)(page, **asked) == expected


def test_links_of_a_page_in_a_folder(places):
    """Lead up and out of it."""
    here = links(places, "wave", {"country": "CU", "id": "w"}, "wave/cu/w.html")

    assert here("account") == "../../account-cu.html"
    assert here("this", lang="en") == "../../../en/wave/cu/w.html"
    assert here("static", file="style.css") == "../../../static/style.css"


def test_the_pages_are_in_all_languages_by_default(made):
    """As `--help` says."""
    assert ",".join(LANGUAGES) in run("publish", "--help")
    assert Path(made / "ledger.db").is_file()
