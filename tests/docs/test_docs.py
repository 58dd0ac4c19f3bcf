"""The documents say what the program does."""

import os
import re
from pathlib import Path

import click
import pytest

from faustpfand.cli import main
from faustpfand.extract.reference import TABLES

ROOT = Path(__file__).parents[2]
COMMANDS = ROOT / "docs" / "reference" / "commands.md"
PAGES = [*sorted(ROOT.glob("docs/**/*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


def commands_page():
    """The help of every command, as Click prints it at 100 columns."""
    parts = ["# Every command\n\nMade from `--help`; `UPDATE_DOCS=1 make test-fast` makes it again.\n"]
    root = click.Context(main, info_name="faustpfand", terminal_width=100, **main.context_settings)
    parts.append(f"## faustpfand\n\n```\n{main.get_help(root)}\n```\n")
    for name in main.list_commands(root):
        command = main.get_command(root, name)
        context = click.Context(command, parent=root, info_name=name, terminal_width=100)
        parts.append(f"## faustpfand {name}\n\n```\n{command.get_help(context)}\n```\n")
        for inner, subcommand in getattr(command, "commands", {}).items():
            below = click.Context(subcommand, parent=context, info_name=inner, terminal_width=100)
            parts.append(f"## faustpfand {name} {inner}\n\n```\n{subcommand.get_help(below)}\n```\n")
    return "\n".join(parts)


def test_the_page_of_commands_is_what_help_says():
    """A new option cannot be forgotten in the documents."""
    page = commands_page()
    if os.environ.get("UPDATE_DOCS"):
        COMMANDS.write_text(page, encoding="utf-8")

    assert COMMANDS.read_text(encoding="utf-8") == page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    """Links inside the tree point to files that are there."""
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def test_every_fact_table_is_explained():
    """With the columns that it needs."""
    page = (ROOT / "docs/how-to/another-country.md").read_text(encoding="utf-8")

    for name, form in TABLES.items():
        assert f"`{name}.csv`" in page
        for column in form.required:
            assert column in page


def test_the_changelog_counts_the_bundled_rows():
    """A figure in the documents is measured, not remembered."""
    rows = sum(
        len(path.read_text(encoding="utf-8").splitlines()) - 1
        for path in (ROOT / "src/faustpfand/data/belarus").glob("*.csv")
    )

    assert f"{rows} rows" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
