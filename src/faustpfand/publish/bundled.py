"""The fact tables that come with the program: known by their bytes, public already, under a licence of their own."""

import hashlib
import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType


@cache
def licences() -> MappingProxyType[str, str]:
    """Give the licence of each bundled table by the id of the source it becomes, the SHA-256 of its bytes."""
    found = {}
    for about in sorted(Path(str(files("faustpfand") / "data")).glob("*/reference.toml")):
        licence = tomllib.loads(about.read_text(encoding="utf-8"))["licence"]
        for table in sorted(about.parent.glob("*.csv")):
            found[hashlib.sha256(table.read_bytes()).hexdigest()] = licence
    return MappingProxyType(found)
