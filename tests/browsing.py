"""A running program, and a real browser that looks at it and lets nothing pass: no error, no foreign request."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx
from click.testing import CliRunner
from playwright.sync_api import Browser, BrowserContext, Page

from faustpfand.cli import main

CHROMIUM = shutil.which("chromium")
WAVE = "syn-wave-2025-12-13"


def run(*arguments: str) -> None:
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    assert result.exit_code in (0, 1), result.output


@contextmanager
def serving(ledger: Path, *options: str) -> Iterator[str]:
    """Run the program as a user would; give the address that it prints."""
    command = [sys.executable, "-m", "faustpfand", "serve", "--port", "0", "--ledger", str(ledger), *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as running:
        assert running.stdout is not None
        told = running.stdout.readline()
        found = re.search(r"http://\S+", told)
        assert found, f"The program said {told!r}."
        try:
            yield found[0]
        finally:
            running.terminate()
            running.wait(timeout=20)


class Reader(httpx.Client):
    """Asks for pages and sends forms as a browser does, with the session's token."""

    def token(self) -> str:
        found = re.search(r'X-CSRF-Token": "([^"]+)"', self.get("/en/account").text)
        assert found
        return found[1]

    def come_in(self, name: str, password: str) -> httpx.Response:
        """Send the form of the login page."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.get("/login").text)
        assert found
        return self.post("/login", data={"name": name, "password": password, "csrf": found[1]})

    def submit(self, address: str, **kwargs: object) -> httpx.Response:
        """Send a form of this session."""
        return self.post(address, headers={"X-CSRF-Token": self.token()}, follow_redirects=True, **kwargs)  # type: ignore[arg-type]


@contextmanager
def looking(browser: Browser, **how: object) -> Iterator[Page]:
    """Open a page; in the end nothing may have gone wrong in it, and nothing may have been asked of elsewhere."""
    context: BrowserContext = browser.new_context(**how)  # type: ignore[arg-type]
    wrong: list[str] = []
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on(
        "request",
        lambda one: (
            wrong.append(f"asked {one.url}")
            if not re.match(r"(http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?/|data:|blob:|file:)", one.url)
            else None
        ),
    )
    yield page
    context.close()
    assert not wrong, wrong


AXE = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """Give what axe-core finds wrong with a page, by the rules of WCAG 2.2 AA."""
    page.evaluate(AXE)  # as the browser's own tools do it, past the page's policy
    found = page.evaluate("(tags) => axe.run(document, {runOnly: tags})", WCAG)["violations"]
    return [f"{one['id']}: {one['help']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


_APART = frozenset(["td", "th", "tr", "li", "p", "div", "dt", "dd", "h1", "h2", "h3", "section", "caption", "summary"])


def words(element: Any) -> str:
    """Give what stands in an element, with single spaces, as a reader sees it."""

    def parts(one: Any) -> Iterator[str]:
        apart = " " if one.tag in _APART else ""
        yield apart + (one.text or "")
        for child in one:
            yield from parts(child)
            yield child.tail or ""
        yield apart

    return " ".join("".join(parts(element)).split())


def table(page: Any, caption: str) -> list[list[str]]:
    """Give the cells of the table whose caption begins so."""
    (found,) = [one for one in page.iter("table") if words(one.find("caption")).startswith(caption)]
    return [[words(cell) for cell in row] for row in found.findall("tbody/tr")]
