"""One invented name in many spellings, as registers and newspapers would write it."""

import re
from collections.abc import Callable, Mapping
from typing import Final

_BE_EN: Final = {
    **dict(zip("абвгдзйклмнопрстуўфыэі", "abvhdziklmnoprstuufyei", strict=True)),
    "е": "e", "ё": "io", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "ь": "", "'": "", "ю": "iu", "я": "ia",
}  # fmt: skip
_RU_EN: Final = {
    **dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True)),
    "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "ю": "yu",
    "я": "ya", "'": "",
}  # fmt: skip
_LACINKA: Final = {
    **dict(zip("абвгджзйкмнопрстуўфхцчшыэіл", "abvhdžzjkmnoprstuŭfxcčšyeił", strict=True)),
    "х": "ch", "е": "ie", "ё": "io", "ю": "iu", "я": "ia", "'": "",
    "ль": "l", "ле": "le", "лё": "lo", "лю": "lu", "ля": "la", "лі": "li", "нь": "ń", "сь": "ś", "ць": "ć", "зь": "ź",
    "дзь": "dź", "ь": "",
}  # fmt: skip
_POLISH: Final = {
    **_LACINKA, "в": "w", "ў": "u", "ж": "ż", "ч": "cz", "ш": "sz", "й": "j", "л": "ł",
}  # fmt: skip
_GERMAN: Final = {
    **_RU_EN, "в": "w", "ж": "sch", "з": "s", "й": "j", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch",
    "ю": "ju", "я": "ja", "ё": "jo", "ы": "y",
}  # fmt: skip
_INITIAL_IOTA: Final = {"Ie": "Ye", "Ia": "Ya", "Iu": "Yu", "Io": "Yo"}


def _by(table: Mapping[str, str], initial: Mapping[str, str] | None = None) -> Callable[[str], str]:
    pattern = re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))

    def spell(word: str) -> str:
        written = pattern.sub(lambda found: table[found[0]], word.lower()).capitalize()
        return (initial or {}).get(written[:2], written[:2]) + written[2:]

    return spell


def _as_written(word: str) -> str:
    return word


# How a list may spell a name: from its Belarusian (0) or its Russian (1) form, by a rule.
SPELLINGS: Final[Mapping[str, tuple[int, Callable[[str], str]]]] = {
    "be": (0, _as_written),
    "ru": (1, _as_written),
    "be-en": (0, _by(_BE_EN, _INITIAL_IOTA)),
    "ru-en": (1, _by(_RU_EN)),
    "be-latn": (0, _by(_LACINKA, {"Ia": "Ja", "Ie": "Je", "Iu": "Ju", "Io": "Jo"})),
    "pl": (0, _by(_POLISH, {"Ia": "Ja", "Ie": "Je", "Iu": "Ju", "Io": "Jo"})),
    "de": (1, _by(_GERMAN)),
}


def spell(word: tuple[str, str], spelling: str) -> str:
    """Write a word, given as (Belarusian, Russian), in one of `SPELLINGS`."""
    source, rule = SPELLINGS[spelling]
    return rule(word[source])
