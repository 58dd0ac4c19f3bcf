"""How a language writes its words: what may hang on them, and what their endings tell."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Spelling(NamedTuple):
    """How a language writes its words.

    A word with an enclitic ("wyszłoby": it would come out) is also found as the word without it; `enclitics` gives
    each with the ends of words that it may follow. With `compounds`, the last part of a compound is looked up.
    `silent` are letters that one spelling of the language writes and another does not: Belarusian "вязьняў", "вязняў".
    `endings` tell what a word may be that no phrase lists: an adjective, somebody's name in the genitive.
    """

    enclitics: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    compounds: bool = False
    silent: str = ""
    endings: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def without_ending(self, text: str, name: str) -> str:
        """Cut off an ending of one sort."""
        for ending in self.endings.get(name, ()):
            if text.endswith(ending):
                return text.removesuffix(ending)
        return text
