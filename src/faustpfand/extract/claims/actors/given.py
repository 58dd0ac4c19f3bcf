"""What a given name tells of who bears it: that it is a name at all, in whatever case, and a man's or a woman's."""

import re
from functools import cache, lru_cache
from typing import Final

from faustpfand import names
from faustpfand.extract.claims.packs import load
from faustpfand.names.given import forms_of, given_forms, meanings_of
from faustpfand.names.letters import sounds_of
from faustpfand.names.romanise import LANGUAGES, romanised

_LEAST = 2  # letters that a case ending leaves
_HEARD = 5  # letters of a name that no table writes so: shorter ones are too many words
_READERS: Final = ("de", "en")
_CYRILLIC: Final = re.compile("[Ѐ-ӿ]")
_GLIDES: Final = re.compile("[ijy]+")
_VOWELS = "аяойьaiy"  # in which names end, and which cases replace


@cache
def _stems() -> frozenset[str]:
    """All given names as written, and without the vowel they end in, which cases replace."""
    forms = given_forms()
    return frozenset(forms) | frozenset(f"{f[:-1]}~" for f in forms if len(f) > 3 and f[-1] in _VOWELS)


@lru_cache(maxsize=65_536)
def is_given(word: str, lang: str) -> bool:
    """True for a given name in small letters, in whatever case or spelling: "бориса", "marii", "dimitrij"."""
    stems, pack = _stems(), load(lang)
    cuts = _cut(word, pack.case_endings) if pack is not None else []
    if word in stems or any(cut in stems or f"{cut}~" in stems for cut in cuts):
        return True
    return (pack is None or word not in pack.not_given) and _sounds(word)


def _sounds(word: str) -> bool:
    """True for a given name put into Latin letters otherwise than in the tables: "Swetlana", "Dmitriy", "Jewgenij".

    Its sound alone is not enough: "Friday" sounds like a name, too. It must be one that a standard writes.
    """
    if len(word) < _HEARD or not word.isascii():
        return False
    alike = {one.given.id: one.given for found in meanings_of(sounds_of([word])) for one in found if not one.short}
    written = (form for given in alike.values() for form in forms_of(given) if _CYRILLIC.match(form))
    ways = ((form, language, reader) for form in written for language in LANGUAGES for reader in _READERS)
    return any(_plain(romanised(*way).text.lower()) == _plain(word) for way in ways)


def _plain(word: str) -> str:
    """Write й, ий and ый alike, whatever a paper makes of them."""
    return _GLIDES.sub("i", word)


def _cut(word: str, case_endings: tuple[str, ...]) -> list[str]:
    return [word.removesuffix(e) for e in case_endings if e and word.endswith(e) and len(word) - len(e) > _LEAST]


@lru_cache(maxsize=16_384)
def gender_of(name: str, lang: str) -> int | None:
    """Say whose name it is, a man's or a woman's, by the given name; None where that could be either or is unknown.

    "Jana Biela" is a woman, or the genitive of a man.
    """
    first, pack = name.partition(" ")[0], load(lang)
    cuts = _cut(first, pack.case_endings) if pack is not None else []
    written = {names.base_forms(name, lang).partition(" ")[0], first, *cuts}
    genders = {one.given.gender for found in meanings_of(sounds_of(sorted(written))) for one in found}
    return genders.pop() if len(genders) == 1 else None
