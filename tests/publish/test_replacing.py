"""A folder that is replaced whole or not at all."""

import os
import time

import pytest

from faustpfand.errors import FaustpfandError
from faustpfand.publish.replacing import MARKER, replaced


def fill(folder, text):
    with replaced(folder) as new:
        (new / "index.html").write_text(text, encoding="utf-8")


def fail(folder, fault):
    with replaced(folder) as new:
        (new / "index.html").write_text("half", encoding="utf-8")
        assert read(folder) == "one"
        raise fault


def read(folder):
    return (folder / "index.html").read_text(encoding="utf-8")


def test_the_new_one_takes_the_place_of_the_old_one(tmp_path):
    """And nothing else is left beside it."""
    fill(tmp_path / "site", "one")
    fill(tmp_path / "site", "two")

    assert read(tmp_path / "site") == "two"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_fault_leaves_the_old_one(tmp_path):
    """Also an interruption by whoever runs it."""
    fill(tmp_path / "site", "one")
    for fault in (RuntimeError, KeyboardInterrupt):
        with pytest.raises(fault):
            fail(tmp_path / "site", fault)

    assert read(tmp_path / "site") == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_kill_between_the_two_steps_is_mended(tmp_path):
    """The old folder was put aside, and the new one not yet in its place."""
    fill(tmp_path / "site", "one")
    (tmp_path / "site").rename(tmp_path / ".site.old")

    with pytest.raises(RuntimeError):
        fail(tmp_path / "site", RuntimeError)

    assert read(tmp_path / "site") == "one"


def test_what_a_killed_run_left_is_cleared_away_after_a_day(tmp_path):
    """Not at once: another run may be writing it."""
    left, fresh = tmp_path / ".site.writing-1234", tmp_path / ".site.writing-5678"
    for folder in (left, fresh):
        folder.mkdir()
    long_ago = time.time() - 2 * 24 * 3600
    os.utime(left, (long_ago, long_ago))

    fill(tmp_path / "site", "one")

    assert not left.exists()
    assert fresh.exists()


@pytest.mark.parametrize("theirs", ["thesis.odt", ".git"])
def test_what_is_not_ours_is_left_alone(tmp_path, theirs):
    """In a folder of theirs, and in one of ours into which they put something."""
    for folder in (tmp_path / "theirs", tmp_path / "ours"):
        if folder.name == "ours":
            fill(folder, "one")
        folder.mkdir(exist_ok=True)
        (folder / theirs).write_text("theirs", encoding="utf-8")

        with pytest.raises(FaustpfandError, match=f"did not write: {theirs}"):
            fill(folder, "two")

        assert (folder / theirs).read_text(encoding="utf-8") == "theirs"


def test_no_folder_at_all(tmp_path, monkeypatch):
    """A file, the whole disk, or the folder one is in."""
    (tmp_path / "file").write_text("theirs", encoding="utf-8")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for folder in (tmp_path / "file", tmp_path / "here", type(tmp_path)("/")):
        with pytest.raises(FaustpfandError):
            fill(folder, "one")


def test_an_empty_folder_and_a_new_one_are_filled(tmp_path):
    """With the folders above it, and a mark that tells what is in it."""
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "new" / "deep"):
        fill(folder, "one")

        assert read(folder) == "one"
        assert (folder / MARKER).read_text(encoding="utf-8").endswith("index.html\n")


def test_a_web_server_may_read_it(tmp_path):
    """It has the rights that a new folder has here, not those of a temporary one."""
    fill(tmp_path / "site", "one")
    (tmp_path / "other").mkdir()

    assert (tmp_path / "site").stat().st_mode == (tmp_path / "other").stat().st_mode
