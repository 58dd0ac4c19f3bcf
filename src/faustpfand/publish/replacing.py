"""A folder that is replaced whole or not at all."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from faustpfand.errors import FaustpfandError

MARKER = ".faustpfand-wrote-this"
_TOLD = "Written by Faustpfand, which the next time replaces this folder whole. In it are:\n"
_LEFT_S = 24 * 3600  # a run that was killed leaves a folder; after a day it is nobody's


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Give a folder to write to; when all is written it takes the place of the other, and not before.

    It lies beside the other one, since only within one file system a folder can be put in place at once.

    Raises:
        FaustpfandError: the folder holds something that no publication wrote.
    """
    folder = folder.resolve()
    _check(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _put_back(folder)
    written = folder.with_name(f".{folder.name}.writing-{token_hex(4)}")
    written.mkdir()
    try:
        yield written
        ours = sorted(one.name for one in written.iterdir())
        (written / MARKER).write_text("\n".join([_TOLD, *ours, ""]), encoding="utf-8", newline="\n")
        _swap(folder, written)
    finally:
        shutil.rmtree(written, ignore_errors=True)


def _check(folder: Path) -> None:
    if folder == folder.parent or Path.cwd().is_relative_to(folder):
        raise FaustpfandError(f"{folder} cannot be replaced while you are in it. Name a folder in it.")
    if folder.exists() and not folder.is_dir():
        raise FaustpfandError(f"{folder} is a file. Name a folder.")
    marker = folder / MARKER
    ours = {MARKER, *marker.read_text(encoding="utf-8").splitlines()} if marker.is_file() else set()
    theirs = sorted(one.name for one in folder.iterdir() if one.name not in ours) if folder.is_dir() else []
    if theirs:
        some = ", ".join(theirs[:5]) + (", ..." if len(theirs) > 5 else "")
        raise FaustpfandError(
            f"{folder} holds what Faustpfand did not write: {some}. It would be replaced whole. Name a new folder, or "
            "take that away."
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
