"""Cutting text into sentences."""

import re
from dataclasses import dataclass

from faustpfand.extract.claims.packs import Pack

_END = re.compile(r"[.!?…]+[\"'”“’»)\]]*\s+|\s*\n\s*\n\s*|\s*\n\s*")
_LAST_WORD = re.compile(r"(\S+)$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a text: `text[start:end]` of the whole, without white space around it."""

    start: int
    text: str


def split(text: str, pack: Pack) -> list[Sentence]:
    """Cut a text into sentences, in order; abbreviations, initials and dates end none."""
    cuts = [m.end() for m in _END.finditer(text) if _ends(text, m, pack)]
    bounds = zip([0, *cuts], [*cuts, len(text)], strict=True)
    return [_trimmed(text, start, end) for start, end in bounds if text[start:end].strip()]


def _trimmed(text: str, start: int, end: int) -> Sentence:
    body = text[start:end]
    return Sentence(start + len(body) - len(body.lstrip()), body.strip())


def _ends(text: str, mark: re.Match[str], pack: Pack) -> bool:
    if "\n" in mark[0] or not mark[0].startswith("."):
        return True
    following = text[mark.end() : mark.end() + 1]
    if following.islower():
        return False
    before = _LAST_WORD.search(text[max(0, mark.start() - 20) : mark.start()])
    return before is None or not _is_short(before[1].lstrip("(„“\"'").casefold(), following, pack)


def _is_short(word: str, following: str, pack: Pack) -> bool:
    if word in pack.abbreviations or (len(word) == 1 and word.isalpha()):
        return True
    if following.isdigit() and word in pack.calendar.words["months"]:
        return True
    return pack.ordinal_dot and word.isdigit() and len(word) <= 2
