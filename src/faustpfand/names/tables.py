"""The word lists of this package, read from `resources/`."""

import re
from functools import cache
from importlib import resources
from itertools import chain
from typing import Any, Final

import yaml

_LINE: Final = re.compile(r"^(?:  - (name)|    (\w+)): (?:\[(.*)\]|(.+))$", re.MULTILINE)
# The same reader as `yaml.safe_load`, in C where PyYAML was built with it.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def table(name: str) -> Any:  # noqa: ANN401 - each table has its own shape, told in its first lines
    """Read one table, e.g. `sounds` or `given/belarus`."""
    return yaml.load(resources.files("faustpfand.names").joinpath(f"resources/{name}.yaml").read_text("utf-8"), _Loader)  # noqa: S506 - a safe loader


def entries(folder: str) -> list[dict[str, Any]]:
    """Read the entries of all tables in a folder, in order of the files' names: one is `name`, and lists of words.

    Below `names:` they have lines like `  - name: Ales`, `    gender: male` and `    be: [Алесь, Алеся]` alone. Read
    line by line they take a fifteenth of what a reader of all YAML needs; they are read whenever names are compared.
    """
    files = resources.files("faustpfand.names").joinpath(f"resources/{folder}").iterdir()
    texts = [
        file.read_text("utf-8") for file in sorted(files, key=lambda file: file.name) if file.name.endswith(".yaml")
    ]
    found: list[dict[str, Any]] = []
    for name, key, listed, word in chain.from_iterable(
        _LINE.findall(text.partition("\nnames:\n")[2]) for text in texts
    ):
        if name:
            found.append({name: word})
        else:
            found[-1][key] = listed.split(", ") if listed else word
    return found
