"""Cells for a name that say it is kept back, or unknown: nobody is matched by them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from faustpfand.names.tables import table


def is_withheld(name: str) -> bool:
    """Say whether a cell for a name says that the name is kept back, or says nothing.

    Args:
        name: the cell as written; `resources/placeholders.yaml` lists the languages and words.

    Returns:
        True for `name withheld`, `имя неизвестно`, `N.N.`, and for a cell without letters.
    """
    return not re.search(r"[^\W\d_]", name) or bool(withheld([name]))


def withheld(names: Sequence[str]) -> list[int]:
    """Give the places of the names that are words for one kept back, or for nobody known."""
    text = "\n".join(name.replace("\n", " ") for name in names).casefold()
    found = [hit.start() for hit in _pattern().finditer(text)]
    if not found:
        return []
    ends = [end.start() for end in re.finditer("\n", text)]
    return sorted({bisect_right(ends, at - 1) for at in found})


@cache
def _pattern() -> re.Pattern[str]:
    """Find placeholders in lines; words match from their beginning, so that no surname is taken for one by a part."""
    listed = table("placeholders")
    whole, part = ("|".join(listed[key]).replace(" ", r"[^\S\n]+") for key in ("whole", "part"))
    return re.compile(rf"^[^\w\n]*(?:{whole})[^\w\n]*$|\b(?:{part})", re.MULTILINE)
