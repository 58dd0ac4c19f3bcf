"""English sentences brought back to their messages: what the ledger keeps as text, pages say in the reader's language.

A ledger keeps what is wrong with a file as the English text that was said of it, with its values put in. To find the
message again is to read a template backwards. Where several messages could have been the one, the one with most words
of its own wins; a text that none fits, e.g. of an older program, stays as it is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, Self

from faustpfand.sentences import Sentence

LEAST_WORDS = 3  # of its own; "%(one)s: %(other)s." would fit anything
_VALUE = re.compile(r"%\((\w+)\)([sd])")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,8}")
_WORD = re.compile(r"[^\W\d_]+")
_END = 8  # characters; "is no text." and "the archive again." are told apart by less
_KEPT = 4_096  # texts of which the message is remembered; a file has the same thing wrong with many rows


def _end(text: str) -> str:
    """Give the end by which templates are looked up; empty for one that ends with hardly more than a value."""
    return text[-_END:] if len(text) >= _END else ""


class _Template(NamedTuple):
    """A message taken apart: the texts around its values, one more than there are values."""

    message: str
    around: tuple[str, ...]
    values: tuple[tuple[str, str], ...]  # name and kind of each

    @classmethod
    def of(cls, message: str) -> Self:
        """Take a message apart."""
        around, names, kinds = (_VALUE.split(message)[at::3] for at in range(3))
        # Only where values are put in, a sign of per cent is written twice.
        written = (text.replace("%%", "%") if names else text for text in around)
        return cls(message, tuple(written), tuple(zip(names, kinds, strict=True)))

    @property
    def own(self) -> int:
        """How many characters are its own."""
        return sum(map(len, self.around))

    @property
    def is_told_apart(self) -> bool:
        """Whether it is a whole sentence with enough words of its own to know it by."""
        return self.around[-1].endswith(".") and len(_WORD.findall(" ".join(self.around))) >= LEAST_WORDS

    def read(self, text: str) -> dict[str, object] | None:
        """Give the values that a text was made with, each as short as can be; None if it was made otherwise."""
        cut = self._cut(text)
        if cut is None:
            return None
        values: dict[str, object] = {}
        for (name, kind), written in zip(self.values, cut, strict=True):
            if kind == "d" and not _NUMBER.fullmatch(written):
                return None
            value = int(written) if kind == "d" else written
            if values.setdefault(name, value) != value:
                return None
        return values

    def _cut(self, text: str) -> list[str] | None:
        first, *others = self.around
        if not others:
            return [] if text == first else None
        last = others.pop()
        at, end = len(first), len(text) - len(last)
        if end < at or not text.startswith(first) or not text.endswith(last):
            return None
        found = []
        for own in others:
            place = text.find(own, at, end)
            if place < 0:
                return None
            found.append(text[at:place])
            at = place + len(own)
        return [*found, text[at:end]]


class Retelling:
    """The messages that can be told by their English text.

    Args:
        messages: those of a catalogue; such as have too few words of their own are passed over. `messages` gives those
            that are known again.
    """

    def __init__(self, messages: Iterable[str]) -> None:
        templates = [one for one in map(_Template.of, messages) if one.is_told_apart]
        templates.sort(key=lambda one: (-one.own, len(one.values), one.message))
        self._by_end: dict[str, list[tuple[int, _Template]]] = defaultdict(list)
        for rank, template in enumerate(templates):
            self._by_end[_end(template.around[-1])].append((rank, template))
        self.messages = frozenset(one.message for one in templates)
        self.sentence_of = lru_cache(maxsize=_KEPT)(self._sentence_of)

    def _sentence_of(self, text: str) -> Sentence | None:
        """Give the message and the values of a text; None where no message fits.

        A value that is a sentence of ours itself comes back as one; any other is a source's text and stays as it is.
        """
        short, long = self._by_end.get("", []), self._by_end.get(_end(text), [])
        for _, template in sorted([*short, *long]):
            values = template.read(text)
            if values is not None:
                return Sentence(template.message, {name: self._told(value) for name, value in values.items()})
        return None

    def _told(self, value: object) -> object:
        is_whole = isinstance(value, str) and value.endswith(".")
        return (self._sentence_of(value) or value) if is_whole else value  # type: ignore[arg-type]
