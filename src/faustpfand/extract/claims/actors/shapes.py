"""What a word looks like by itself: its letters, a particle, a given name, the ending of a surname."""

import unicodedata
from functools import cache
from typing import Final

from faustpfand.extract.claims.actors.given import is_given
from faustpfand.extract.claims.lexicon.tokens import Token
from faustpfand.extract.claims.packs import Pack

SHORTEST_SURNAME: Final = 4  # letters, of those known by their endings


@cache
def script_of(letter: str) -> str:
    """Name the script of a letter: "LATIN", "CYRILLIC"."""
    return unicodedata.name(letter, "").partition(" ")[0]


def has_particle(word: Token, pack: Pack) -> bool:
    """True for "al-Sisi": a small particle, a hyphen, a capital."""
    if "-" not in word.text:
        return False
    particle, hyphen, rest = word.text.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle.lower() in pack.particles


def ends_like_surname(word: Token, pack: Pack) -> bool:
    """True for a word with a capital and one of the endings that the surnames of these texts have."""
    return word.is_capital and len(word.text) > SHORTEST_SURNAME and word.low.endswith(pack.surname_endings)


def is_given_name(word: Token, pack: Pack) -> bool:
    """True for a given name with its capital, whatever its case."""
    return word.is_capital and is_given(pack.vocabulary.spelling.without_ending(word.low, "possessive"), pack.lang)
