"""Countries by name. Codes are ISO 3166-1 alpha-2; names come from the Unicode CLDR through Babel."""

import re
from functools import lru_cache

from babel import Locale

from faustpfand.sentences import sentence

FORMER = {"GDR": "DD", "USSR": "SU"}  # codes once assigned in ISO 3166-1, now in ISO 3166-3


def country_code(name: str) -> str:
    """Give the code of a country named in English, or of a code itself.

    Raises:
        ValueError: no country has that name.
    """
    name = name.strip()
    code = _codes().get(name.casefold())
    if code is None:
        raise ValueError(sentence("%(text)s is no country.", text=repr(name)))
    return code


def country_name(code: str, lang: str = "en") -> str:
    """Give the country's name in a language, or the code itself where nobody named it."""
    former = {value: key for key, value in FORMER.items()}
    return former.get(code) or Locale.parse(lang).territories.get(code, code)


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    territories = {c: n for c, n in Locale("en").territories.items() if re.fullmatch("[A-Z]{2}", c)}
    names = {name.casefold(): code for code, name in territories.items()}
    codes = {code.casefold(): code for code in territories}
    former = {name.casefold(): code for name, code in FORMER.items()} | {c.casefold(): c for c in FORMER.values()}
    return names | codes | former | {"myanmar": "MM"}  # CLDR says "Myanmar (Burma)"
