"""What the tests of commands share: a ledger of their own, and a way to type."""

import pytest
from click.testing import CliRunner

from faustpfand.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FAUSTPFAND_LEDGER", str(tmp_path / "ledger.db"))

    def call(*arguments, stdin=None, env=None):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, env=env)

    return call
