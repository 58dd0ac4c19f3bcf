"""Comparing names as they are written. Pure text: no files, no database."""
