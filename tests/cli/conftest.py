"""What the tests of commands share: a ledger of their own, and a way to type."""

import shutil

import pytest
from click.testing import CliRunner

from faustpfand.cli import main


def typed(*arguments, stdin=None, env=None):
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, env=env)


def working_in(folder, patch):
    """Type in a folder, on the ledger there."""
    patch.chdir(folder)
    patch.setenv("FAUSTPFAND_LEDGER", str(folder / "ledger.db"))
    return typed


@pytest.fixture
def run(tmp_path, monkeypatch):
    return working_in(tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def folders():
    """The folders in which ledgers were made for several tests, by who made them."""
    return {}


@pytest.fixture
def begin(run, folders, tmp_path, tmp_path_factory):
    """Begin with a copy of what `make(run)` leaves in a folder: to make it again for each test takes long."""

    def call(make):
        if make not in folders:
            folders[make] = tmp_path_factory.mktemp(make.__name__)
            with pytest.MonkeyPatch.context() as patch:
                make(working_in(folders[make], patch))
        shutil.copytree(folders[make], tmp_path, dirs_exist_ok=True)
        return run

    return call


def bundled(run):
    assert run("import", "reference", "bundled:belarus").exit_code == 0


@pytest.fixture
def filled(begin):
    """The bundled tables."""
    return begin(bundled)
