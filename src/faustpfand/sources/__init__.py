"""Readers, one a format: bytes as received, rows or texts with locators out."""

from faustpfand.sources.articles import read_articles
from faustpfand.sources.tables import Row, Table, open_table

__all__ = ["Row", "Table", "open_table", "read_articles"]
