"""The word lists of this package, read from `resources/`."""

from functools import cache
from importlib import resources
from typing import Any

import yaml

# The same reader as `yaml.safe_load`, in C where PyYAML was built with it: the tables of given names are long.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def table(name: str) -> Any:  # noqa: ANN401 - each table has its own shape, told in its first lines
    """Read one table, e.g. `sounds` or `given/belarus`."""
    return yaml.load(resources.files("faustpfand.names").joinpath(f"resources/{name}.yaml").read_text("utf-8"), _Loader)  # noqa: S506 - a safe loader


def tables(folder: str) -> list[Any]:
    """Read all tables in a folder, in order of their names."""
    files = resources.files("faustpfand.names").joinpath(f"resources/{folder}").iterdir()
    return [table(f"{folder}/{name[:-5]}") for name in sorted(file.name for file in files) if name.endswith(".yaml")]
