"""The command line: read arguments, call one or two functions, print. No rule of the field lives here."""

from faustpfand.cli.main import main

__all__ = ["main"]
