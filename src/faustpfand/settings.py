"""What may differ between offices. Read once, by the doors alone."""

import os
from collections.abc import Mapping
from pathlib import Path

from faustpfand.errors import FaustpfandError

DEFAULT_LEDGER = "./faustpfand.db"


def ledger_location(environment: Mapping[str, str] = os.environ) -> str:
    """Give the path or URL of the ledger: `FAUSTPFAND_LEDGER`, or `./faustpfand.db`.

    Raises:
        FaustpfandError: the variable is set but empty.
    """
    location = environment.get("FAUSTPFAND_LEDGER", DEFAULT_LEDGER)
    if not location.strip():
        raise FaustpfandError("FAUSTPFAND_LEDGER is empty. Give the path of a ledger, or unset it.")
    return location


def judge_name(environment: Mapping[str, str] = os.environ) -> str | None:
    """Give the name of who judges here: `FAUSTPFAND_BY`, or None.

    Raises:
        FaustpfandError: the variable is set but empty.
    """
    name = environment.get("FAUSTPFAND_BY")
    if name is not None and not name.strip():
        raise FaustpfandError("FAUSTPFAND_BY is empty. Give the name of who judges, or unset it.")
    return name


def logins_path(ledger: str) -> Path:
    """Give the file that holds who may log in to the pages: beside a ledger that is a file, else in this folder."""
    return Path("faustpfand.logins") if "://" in ledger else Path(f"{ledger}.logins")
