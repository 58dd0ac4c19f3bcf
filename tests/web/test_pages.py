"""Every page, in a real browser: readable without a script, at every width, for everybody."""

import pytest

from browsing import looking, violations

PAGES = (
    "account",
    "people",
    "people/longest",
    "person/viasna:syn-000001",
    "deals",
    "sources",
    "wave/syn-wave-2025-12-13",
    "statements/held-2025-11",
    "check",
    "reconcile",
    "review",
    "review/log",
    "intake",
    "problems",
)
WIDTHS = (360, 800, 1280)


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(browser, site, name):
    for scheme in ("light", "dark"):
        with looking(browser, color_scheme=scheme) as page:
            page.goto(f"{site}/en/{name}")
            assert violations(page) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_wider_than_the_window(browser, site, name):
    for width in WIDTHS:
        with looking(browser, viewport={"width": width, "height": 800}) as page:
            page.goto(f"{site}/de/{name}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
