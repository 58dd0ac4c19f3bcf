"""Sentences that the pages can say in another language: each keeps its message and the values that stand in it."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """An English sentence, and what it was made of.

    Args:
        message: with `%(name)s` where a value stands; as the catalogues of translations have it.
        values: by name. A page writes days, counts, words and sentences among them as its language does; a tuple is
            an enumeration. Plain text is a source's own, which nobody translates.
    """

    __slots__ = ("message", "values")
    message: str
    values: Mapping[str, object]

    def __new__(cls, message: str, values: Mapping[str, object]) -> Self:
        """Put the values in."""
        plain = {name: _plain(value) for name, value in values.items()}
        made = super().__new__(cls, message % plain if plain else message)
        made.message, made.values = message, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        """Sentences travel between processes."""
        return self.message, self.values


class Word(str):
    """A word of the field's vocabulary inside a sentence, e.g. of a population; a page has it in its language."""

    __slots__ = ()


def _plain(value: object) -> object:
    return " and ".join(map(str, value)) if isinstance(value, tuple) else value


def sentence(message: str, /, **values: object) -> Sentence:
    """Say a message with its values."""
    return Sentence(message, values)


def N_(message: str) -> str:  # noqa: N802 - the name by which translators' tools know it
    """Mark a message of a table, so that `make translations` finds it where it is written."""
    return message


def words_of(err: Exception) -> str:
    """Give what an exception was raised with: its `Sentence`, which `str()` would lose."""
    return err.args[0] if err.args and isinstance(err.args[0], str) else str(err)
