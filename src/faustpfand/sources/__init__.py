"""Readers, one a format: bytes as received, rows or texts with locators out."""
