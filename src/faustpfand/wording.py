"""Sentences that say why: English by themselves, and in every language that a page knows."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


def N_(message: str) -> str:  # noqa: N802 - the name by which translators' tools find it
    """Mark a message that is put together later, so that it comes into the catalogues."""
    return message


class Word(str):
    """A word of the field's vocabulary inside a sentence, e.g. of a population; a page gives it in its language."""

    __slots__ = ()


class Reason(str):
    """A sentence with its message and values. As text it is the English sentence, so that it prints as any other.

    `Reason("%(count)s freed, %(wave)s", count=told.freed, wave="by-2025-12-13")`. Values may be anything that prints,
    other reasons among them; a page writes numbers, days and words as its reader does. What sources wrote is a plain
    text, which nobody translates. A tuple is a list of words: `a and b`.
    """

    __slots__ = ("message", "values")
    message: str
    values: Mapping[str, object]

    def __new__(cls, message: str, /, **values: object) -> Self:
        """Put the values into the message."""
        said = super().__new__(cls, message % {name: _plain(value) for name, value in values.items()})
        said.message = message
        said.values = MappingProxyType(values)
        return said

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        """Travel between processes, and be copied."""
        return _made, (type(self), self.message, dict(self.values))


def _made(kind: type[Reason], message: str, values: Mapping[str, object]) -> Reason:
    return kind(message, **values)


def _plain(value: object) -> object:
    return " and ".join(map(str, value)) if isinstance(value, tuple) else value
