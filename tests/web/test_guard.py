"""What keeps strangers out."""

import httpx
from click.testing import CliRunner

from faustpfand.cli import main


def test_every_answer_forbids_what_comes_from_elsewhere(site):
    for path in ("/en/account", "/static/style.css", "/en/nothing"):
        policy = httpx.get(site + path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_another_site_cannot_send_a_form(site):
    for headers in ({"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert httpx.post(f"{site}/login", data={"name": "a", "password": "b"}, headers=headers).status_code == 403


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
