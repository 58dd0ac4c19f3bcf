"""The remarks of OFAC's lists: a text of parts between semicolons that holds dates of birth, numbers and weak names."""

import re
from collections.abc import Iterator

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
    r"(?:alt\. )?(?P<label>[^\d(]*?(?:\([^)]*\)|#|No\.|Number|ID|IMO|MMSI|BIC|Passport|FEIN|LEI|SSN|RUC|NIT|XBT|ETH|USDT)?)"
    r"\s+(?P<number>(?:[A-Z]{2,4} )?(?=\S*\d)[^\s(;]+(?: [A-Z0-9-]*\d[A-Z0-9-]*)*|[A-Z]{6}[A-Z0-9]{2,5})"
    r"(?:\s+\((?P<country>[^)]+)\))?(?:\s+(?:issued|expires|Issued|Expires).*)?"
)
_INNER_LABEL = re.compile(r"(UNP|IMO|INN|OGRN)\s+(\S+)")
_STRAY_LETTER = re.compile(r"No\s*$")


def read_remarks(remarks: str, kind: EntryKind, column: str) -> Iterator[Said]:
    """Give the fields that stand in a remark; what is none of them stays a remark, word for word."""
    for part in _PARTS.split(clean(remarks)):
        text = part.rstrip(";").strip()
        text = text.removesuffix(".") if not text.endswith(("a.k.a.", "Co.", "Ltd.", "Inc.")) else text
        if text:
            yield _read_part(text, part, kind, column)


def _read_part(text: str, written: str, kind: EntryKind, column: str) -> Said:
    if found := _BORN.fullmatch(text):
        return Said(Predicate.ENTRY_BORN, edtf(found[1]) or found[1], written, column)
    if found := _BORN_IN.fullmatch(text):
        return Said(Predicate.ENTRY_BORN_IN, found[1], written, column)
    if found := _COUNTRY.fullmatch(text):
        return in_country(found[1], written, column)
    if found := _NAME.fullmatch(text):
        # Names in a remark stand between quotes and are the weak ones; strong ones have a row of their own.
        sort = NameSort.FORMER if found[1] == "f" else NameSort.WEAK
        return named(sort, found[2], written, column)
    if found := _GENDER.fullmatch(text):
        return Said(Predicate.ENTRY_GENDER, found[1].casefold(), written, column)
    if found := _LINKED.fullmatch(text):
        return Said(Predicate.LINKED_TO, found[1], written, column)
    if kind is EntryKind.VESSEL and (found := _FLAG.fullmatch(text)):
        return in_country(found[1], written, column)
    if (found := _NUMBER.fullmatch(text)) and (said := _number(found, written, column)):
        return said
    return Said(Predicate.ENTRY_REMARK, text, written, column)


def _number(found: re.Match[str], written: str, column: str) -> Said | None:
    label, number, country = clean(found["label"]), found["number"], found["country"] or ""
    if inner := _INNER_LABEL.fullmatch(number):
        label, number = inner[1], inner[2]
    if kind_of(label) is None:
        return None
    return identifier(label, number, country_of(country) if country else "", written, column)
