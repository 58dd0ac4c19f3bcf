"""Sentences that the pages can say in another language: each keeps its message and the values that stand in it."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """An English sentence, and what it was made of.

    Args:
        message: with `%(name)s` where a value stands; as the catalogues of translations have it.
        values: by name.
    """

    __slots__ = ("message", "values")
    message: str
    values: Mapping[str, object]

    def __new__(cls, message: str, values: Mapping[str, object]) -> Self:
        """Put the values in."""
        made = super().__new__(cls, message % values if values else message)
        made.message, made.values = message, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        """Sentences travel between processes."""
        return self.message, self.values


def sentence(message: str, /, **values: object) -> Sentence:
    """Say a message with its values."""
    return Sentence(message, values)


def N_(message: str) -> str:  # noqa: N802 - the name by which translators' tools know it
    """Mark a message of a table, so that `make translations` finds it where it is written."""
    return message
