"""What keeps strangers out."""

import shutil

import httpx
import pytest
from click.testing import CliRunner

from browsing import Reader, serving
from faustpfand.cli import main


def test_every_answer_forbids_what_comes_from_elsewhere(site):
    for path in ("/en/account", "/static/style.css", "/en/nothing"):
        policy = httpx.get(site + path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_another_site_cannot_send_a_form(site):
    for headers in ({"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert httpx.post(f"{site}/login", data={"name": "a", "password": "b"}, headers=headers).status_code == 403


def test_a_browser_that_may_tell_no_referrer_sends_forms_all_the_same(site):
    """It sends `Origin: null` then, and says by another header that the form is of the same site."""
    with httpx.Client(base_url=site) as client:
        page = client.get("/login").text
        csrf = page.split('name="csrf" value="')[1].split('"')[0]
        headers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
        told = client.post("/login", data={"name": "a", "password": "b", "csrf": csrf}, headers=headers)

    assert "No login has this name" in told.text
    assert httpx.post(f"{site}/login", headers={"Origin": "null"}).status_code == 403


def test_a_form_without_the_token_of_the_session_is_refused(site):
    assert httpx.post(f"{site}/login", data={"name": "a", "password": "b"}).status_code == 403
    assert httpx.post(f"{site}/login", data={"name": "a", "password": "b", "csrf": "guess"}).status_code == 403


def test_another_name_for_this_machine_is_refused(site):
    assert httpx.get(f"{site}/en/account", headers={"Host": "rebound.example"}).status_code == 400


def test_off_this_machine_a_login_is_asked_for(tmp_path):
    ledger = str(tmp_path / "ledger.db")
    CliRunner().invoke(main, ["init", "--ledger", ledger])
    refused = CliRunner().invoke(main, ["serve", "--host", "0.0.0.0", "--ledger", ledger])  # noqa: S104
    assert refused.exit_code == 2
    assert "--add-login" in refused.output


def test_what_an_address_asks_wrongly_is_told(site):
    for query, word in (
        ("country=Narnia", "Narnia"),
        ("as_of=yesterday", "yesterday"),
        ("from=2025-13-01", "2025-13-01"),
    ):
        answer = httpx.get(f"{site}/en/account?{query}")
        assert answer.status_code == 400
        assert word in answer.text


def test_a_language_that_is_not_there_is_no_page(site):
    assert httpx.get(f"{site}/xx/account").status_code == 404


def test_the_browser_says_which_language(site):
    for wished, code in (("be,ru;q=0.5", "be"), ("de-AT", "de"), ("fr", "en")):
        assert httpx.get(site, headers={"Accept-Language": wished}).headers["location"] == f"/{code}/account"


@pytest.mark.slow
def test_with_a_login_nobody_reads_without_it(made, tmp_path):
    """A wrong password is refused, the right one opens, logging out closes; the file can be read by its owner alone."""
    ledger = tmp_path / "ledger.db"
    shutil.copyfile(made / "ledger.db", ledger)
    added = CliRunner().invoke(
        main, ["serve", "--add-login", "Ada", "--ledger", str(ledger)], input="a long one\na long one\n"
    )
    assert added.exit_code == 0, added.output
    logins = tmp_path / "ledger.db.logins"
    assert logins.stat().st_mode & 0o077 == 0
    assert "a long one" not in logins.read_text(encoding="utf-8")

    with serving(ledger) as address, Reader(base_url=address, timeout=60) as reader:
        for path in ("/", "/en/account", "/openapi.json"):
            assert reader.get(path).headers["location"] == "/login"
        assert reader.get("/login").status_code == 200
        assert reader.get("/static/style.css").status_code == 200
        assert reader.come_in("Ada", "a wrong one").status_code == 403
        assert reader.come_in("Eve", "a long one").status_code == 403
        assert reader.come_in("Ada", "a long one").status_code == 303
        assert "Ada" in reader.get("/en/account").text
        reader.submit("/logout")
        assert reader.get("/en/account").headers["location"] == "/login"


def test_a_broken_file_of_logins_lets_nobody_in(made, tmp_path):
    ledger = tmp_path / "ledger.db"
    shutil.copyfile(made / "ledger.db", ledger)
    (tmp_path / "ledger.db.logins").write_text("nothing", encoding="utf-8")

    refused = CliRunner().invoke(main, ["serve", "--ledger", str(ledger)])

    assert refused.exit_code == 2
    assert "ledger.db.logins" in refused.output
