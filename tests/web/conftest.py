"""Ledgers, running programs and a browser for the tests of the pages."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from browsing import CHROMIUM, Reader, looking, run, serving

SERVED = {"site", "real_site", "own", "people", "empty", "served", "browser"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks a running program is slow: the program takes seconds to start."""
    for item in items:
        if isinstance(item, pytest.Function) and SERVED & set(item.fixturenames):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a synthetic register, a release list with its wave, and a ledger of them."""
    folder = tmp_path_factory.mktemp("made")
    run("synth", "--persons", "300", "--seed", "7", "--out", folder)
    run("import", "viasna", folder / "register.csv", "--ledger", folder / "ledger.db", "--no-proposals")
    run("import", "reference", folder / "releases.csv", "--ledger", folder / "ledger.db")
    return folder


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a ledger of the bundled fact tables."""
    path = tmp_path_factory.mktemp("real") / "ledger.db"
    run("import", "reference", "bundled:belarus", "--ledger", path)
    return path


@pytest.fixture(scope="session")
def site(made: Path) -> Iterator[str]:
    """Give the address of the pages of a synthetic ledger. For reading: tests that change it serve their own."""
    with serving(made / "ledger.db") as address:
        yield address


@pytest.fixture(scope="session")
def real_site(real: Path) -> Iterator[str]:
    """Give the address of the pages of the bundled tables. For reading."""
    with serving(real) as address:
        yield address


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Iterator[str]:
    """Give the address of the pages of a ledger that the test may change."""
    shutil.copyfile(made / "ledger.db", tmp_path / "ledger.db")
    with serving(tmp_path / "ledger.db", "--by", "T. Ester") as address:
        yield address


@pytest.fixture
def reader(site: str) -> Iterator[Reader]:
    """Ask the pages of the synthetic ledger without a browser."""
    with Reader(base_url=site, timeout=60) as client:
        yield client


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not here; scripts/chromium.sh tells how to install it.")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Look with a browser, as most people do."""
    with looking(browser, viewport={"width": 1280, "height": 900}) as opened:
        yield opened
