"""The remarks of OFAC's lists: a text of parts between semicolons that holds dates of birth, numbers and weak names."""

import re
from collections.abc import Callable, Iterator

from faustpfand.records import EntryKind, NameSort, Predicate
from faustpfand.sources.sanctions.days import edtf
from faustpfand.sources.sanctions.entries import Said, clean, named
from faustpfand.sources.sanctions.identifiers import country_of, identifier, in_country, kind_of

_PARTS = re.compile(r";\s+")
_BORN = re.compile(r"(?:alt\. )?DOB (.+)")
_BORN_IN = re.compile(r"(?:alt\. )?POB (.+)")
_COUNTRY = re.compile(r"(?:alt\. )?(?:nationality|citizen) (.+)")
_NAME = re.compile(r"(?:alt\. )?([afn])\.k\.a\. '?(.+?)'?")
_GENDER = re.compile(r"Gender (\w+)")
_LINKED = re.compile(r"Linked To: (.+)", re.IGNORECASE)
_FLAG = re.compile(r"(?:Vessel )?Flag (.+)")
# A label in words, a number that holds a digit, then maybe (country), maybe dates of issue and expiry.
_NUMBER = re.compile(
    r"(?:alt\. )?(?P<label>[^\d(]*?(?:\([^)]*\)|#|No\.|Number|ID|IMO|MMSI|BIC|Passport|FEIN|LEI|SSN|RUC|NIT|XBT)?)"
    r"\s+(?P<number>(?:[A-Z]{2,4} )?(?=\S*\d)[^\s(;]+(?: [A-Z0-9-]*\d[A-Z0-9-]*)*|[A-Z]{6}[A-Z0-9]{2,5})"
    r"(?:\s+\((?P<country>[^)]+)\))?(?:\s+(?:issued|expires|Issued|Expires).*)?"
)
_INNER_LABEL = re.compile(r"(UNP|IMO|INN|OGRN)\s+(\S+)")


def read_remarks(remarks: str, kind: EntryKind, column: str) -> Iterator[Said]:
    """Give the fields that stand in a remark; what is none of them stays a remark, word for word."""
    for part in _PARTS.split(clean(remarks)):
        text = part.rstrip(";").strip()
        text = text.removesuffix(".") if not text.endswith(("a.k.a.", "Co.", "Ltd.", "Inc.")) else text
        if text:
            yield _read_part(text, part, kind, column)


def _read_part(text: str, written: str, kind: EntryKind, column: str) -> Said:
    if kind is EntryKind.VESSEL and (flag := _FLAG.fullmatch(text)):
        return in_country(flag[1], written, column)
    for form, read in _READ:
        if (found := form.fullmatch(text)) and (said := read(found, written, column)):
            return said
    return Said(Predicate.ENTRY_REMARK, text, written, column)


def _born(found: re.Match[str], written: str, column: str) -> Said:
    return Said(Predicate.ENTRY_BORN, edtf(found[1]) or found[1], written, column)


def _born_in(found: re.Match[str], written: str, column: str) -> Said:
    return Said(Predicate.ENTRY_BORN_IN, found[1], written, column)


def _country(found: re.Match[str], written: str, column: str) -> Said:
    return in_country(found[1], written, column)


def _name(found: re.Match[str], written: str, column: str) -> Said:
    """Read a name between quotes: a weak one, since strong ones have a row of their own."""
    return named(NameSort.FORMER if found[1] == "f" else NameSort.WEAK, found[2], written, column)


def _gender(found: re.Match[str], written: str, column: str) -> Said:
    return Said(Predicate.ENTRY_GENDER, found[1].casefold(), written, column)


def _linked(found: re.Match[str], written: str, column: str) -> Said:
    return Said(Predicate.LINKED_TO, found[1], written, column)


def _number(found: re.Match[str], written: str, column: str) -> Said | None:
    label, number, country = clean(found["label"]), found["number"], found["country"] or ""
    if inner := _INNER_LABEL.fullmatch(number):
        label, number = inner[1], inner[2]
    if kind_of(label) is None:
        return None
    return identifier(label, number, country_of(country) if country else "", written, column)


_READ: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str, str], Said | None]], ...] = (
    (_BORN, _born),
    (_BORN_IN, _born_in),
    (_COUNTRY, _country),
    (_NAME, _name),
    (_GENDER, _gender),
    (_LINKED, _linked),
    (_NUMBER, _number),
)
