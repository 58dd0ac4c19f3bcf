"""A folder that is replaced whole or not at all."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from faustpfand.errors import FaustpfandError

MARKER = ".faustpfand-site"
_TOLD = "Written by `faustpfand publish`, which replaces this folder whole the next time.\n"
_LEFT_S = 24 * 3600  # a run that was killed leaves a folder; after a day it is nobody's


class NotOursError(FaustpfandError):
    """The folder holds something that we did not write."""


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Give a folder to write to; when all is written it takes the place of the other, and not if anything fails.

    It lies beside the other one, since only within one file system a folder can be put in place at once.

    Raises:
        NotOursError: the folder holds something that no publication wrote.
    """
    folder = folder.resolve()
    _check(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _put_back(folder)
    written = folder.with_name(f".{folder.name}.writing-{token_hex(4)}")
    written.mkdir()
    try:
        yield written
        (written / MARKER).write_text(_TOLD, encoding="utf-8")
        _swap(folder, written)
    finally:
        shutil.rmtree(written, ignore_errors=True)


def _check(folder: Path) -> None:
    if folder.is_file():
        raise NotOursError(f"{folder} is a file. Name a folder.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise NotOursError(
            f"{folder} holds files that `faustpfand publish` did not write, and would be replaced whole. Name a new "
            "folder, or an empty one."
        )


def _swap(folder: Path, written: Path) -> None:
    """Put one folder in the place of the other. A kill between the two steps is mended by the next run."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    try:
        written.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _put_back(folder: Path) -> None:
    """Mend what a killed run left: the old site where it was, and no half-written one for ever."""
    old = folder.with_name(f".{folder.name}.old")
    if old.is_dir() and not folder.exists():
        old.rename(folder)
    for left in folder.parent.glob(f".{_literal(folder.name)}.writing-*"):
        if time.time() - left.stat().st_mtime > _LEFT_S:
            shutil.rmtree(left, ignore_errors=True)


def _literal(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
