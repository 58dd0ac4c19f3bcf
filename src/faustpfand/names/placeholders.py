"""Cells for a name that say it is kept back, or unknown: nobody is matched by them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from faustpfand.names.letters import lines
from faustpfand.names.tables import table

_BLANKS: Final = r"[^\S\n]+"


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
    text = lines(names).casefold()
    found = [*_found(text)]
    ends = [end.start() for end in re.finditer("\n", text)] if found else []
    return sorted({bisect_left(ends, at) for at in found})


def _found(text: str) -> Iterator[int]:
    """Give where placeholders begin. A plain search goes first: a pattern at each word takes ten times as long."""
    whole, part = _patterns()
    yield from (hit.start() for hit in whole.finditer(text))
    for beginning, rest in part.items():
        at = text.find(beginning)
        while at >= 0:
            if not text[max(at - 1, 0) : at].isalnum() and rest.match(text, at + len(beginning)):
                yield at
            at = text.find(beginning, at + 1)


@cache
def _patterns() -> tuple[re.Pattern[str], Mapping[str, re.Pattern[str]]]:
    listed = table("placeholders")
    whole = "|".join(listed["whole"]).replace(" ", _BLANKS)
    part = {word: re.compile(rest.replace(" ", _BLANKS)) for word, rest in listed["part"].items()}
    return re.compile(rf"^(?:[^\w\n]*(?:{whole})[^\w\n]*)$", re.MULTILINE), part
