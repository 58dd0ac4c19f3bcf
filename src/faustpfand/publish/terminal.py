"""Printing to a terminal or into a pipe."""

import os

from rich.console import Console

PIPED_WIDTH = 140  # where nobody says how wide the reader's window is


def console(*, stderr: bool = False) -> Console:
    """Open the terminal, or a pipe, for printing."""
    opened = Console(stderr=stderr, highlight=False)
    if not opened.is_terminal and "COLUMNS" not in os.environ:
        opened = Console(stderr=stderr, highlight=False, width=PIPED_WIDTH)
    return opened


def printable(text: str) -> str:
    """Keep a cell of a source, which may hold any characters, from steering the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
