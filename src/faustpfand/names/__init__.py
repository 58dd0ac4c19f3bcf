"""Comparing names as they are written. Pure text: no files, no database.

A name is folded from letters to sounds, so that Belarusian, Russian, Ukrainian, Łacinka, English, German and Polish
spellings meet; given names are compared through a list of their forms.
"""

from faustpfand.names.compare import SAME, UNSURE, Match, compare, keys

__all__ = ["SAME", "UNSURE", "Match", "compare", "keys"]
