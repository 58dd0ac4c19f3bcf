"""What of a single statement may go out: words of a closed set, and days; free text stays.

The reasons stand in docs/decisions/0009-publication.md.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from faustpfand import dates
from faustpfand.accounts.facts import KINDS, PUBLISHED
from faustpfand.accounts.inside.sentences import term_words
from faustpfand.extract.person_words import plain, words
from faustpfand.publish.bundled import licences
from faustpfand.records import Predicate, Statement, is_synthetic

FACTS: Final = PUBLISHED
NAME: Final = Predicate.NAME
STATUS: Final = Predicate.STATUS
_OF_NO_NET: Final = ("localhost", "local", "internal", "intranet", "lan", "corp", "home", "arpa", "invalid", "test")
_GENDERS: Final = ("male", "female", "other")
# Articles of a code, as `ч. 1 ст. 342 УК` or `Art. 19.11 of the Administrative Code`; longer numbers are none.
_CHARGE: Final = re.compile(
    r"(?:[\s,;.:/()§№–-]|(?<!\d)\d{1,3}(?!\d)"
    r"|\b(?:art|arts|article|articles|p|part|parts|paragraph|of|the|criminal|administrative|code|and|cc"
    r"|ст|ч|п|арт|статья|статьи|часть|части|артыкул|частка|ук|кк|коап|каап|рб|и|і)\b)+",
    re.IGNORECASE,
)


def is_fact(one: Statement) -> bool:
    """True for what was published about groups, or about a deal."""
    return one.subject.partition(":")[0] in KINDS


def is_published(one: Statement) -> bool:
    """True if the fact can be read where it was published."""
    return is_synthetic(one.subject) or is_public_address(one.url)


def is_note(one: Statement) -> bool:
    """True for remarks that a table makes in words of its own; in the bundled tables they are public already."""
    free = one.predicate == Predicate.NOTE or (
        one.predicate == Predicate.PLACE and one.subject.startswith("death:")  # where they write what somebody died of
    )
    return free and one.source not in licences() and not is_synthetic(one.subject)


def is_public_address(url: str) -> bool:
    """True for a web address that anybody can open: no machine of an office, no password in it."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or parts.username is not None or not host:
        return False
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and host.rpartition(".")[2] not in _OF_NO_NET


def personal(one: Statement) -> Statement | None:
    """Give what of a register's statement may go out, or None.

    Nothing is left of it but the public value: not the words as written, in which more may stand.
    """
    value = PERSONAL[Predicate(one.predicate)](one.value)
    if not value or (
        one.predicate == Predicate.PAGE and not is_synthetic(one.subject) and not is_public_address(value)
    ):
        return None
    return replace(one, value=value, as_written=value, publication="", url="")


def _same(value: str) -> str:
    return value


def _day(value: str) -> str:
    """Give a date in EDTF; a word in its place may be a sentence."""
    try:
        return dates.parse(value).edtf
    except ValueError:
        return ""


def _year(value: str) -> str:
    """Give the year of a date, or the first and last it may be."""
    try:
        when = dates.parse(value)
    except ValueError:
        return ""
    first, last = when.earliest, when.latest
    if date.min in (first, last) or date.max in (first, last):
        return ""
    return f"{first.year:04}" if first.year == last.year else f"{first.year:04}/{last.year:04}"


def _died(value: str) -> str:
    """Give the day, or that somebody died; how they died stays."""
    nobody = words().no | words().empty
    return _day(value) or ("" if plain(value) in nobody else "yes")


def _gender(value: str) -> str:
    return value if value in _GENDERS else ""


def _charge(value: str) -> str:
    return value if _CHARGE.fullmatch(value) and any(map(str.isdigit, value)) else ""


# What registers say that may go out, and in which form. Not in it: place, decision, judge, prosecutor.
PERSONAL: Final[Mapping[Predicate, Callable[[str], str]]] = {
    Predicate.NAME: _same,
    Predicate.STATUS: _same,
    Predicate.GENDER: _gender,
    Predicate.BORN: _year,
    Predicate.DETAINED: _day,
    Predicate.CHARGE: _charge,
    Predicate.VERDICT: _day,
    Predicate.SENTENCE: term_words,
    Predicate.RECOGNISED: _day,
    Predicate.RELEASED: _day,
    Predicate.RELEASE_DUE: _day,
    Predicate.DIED: _died,
    Predicate.PAGE: _same,
}
