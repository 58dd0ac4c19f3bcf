"""Sanctions lists, one reader a form: bytes as received, entries field by field out. Nothing is judged here."""

from faustpfand.sources.sanctions.entries import Entry, ListFile, Said
from faustpfand.sources.sanctions.identifiers import country_of, kind_of, normal, weak_kinds
from faustpfand.sources.sanctions.opening import KINDS, WHOLE_FORMS, kind_of_list, open_list

__all__ = [
    "KINDS",
    "WHOLE_FORMS",
    "Entry",
    "ListFile",
    "Said",
    "country_of",
    "kind_of",
    "kind_of_list",
    "normal",
    "open_list",
    "weak_kinds",
]
