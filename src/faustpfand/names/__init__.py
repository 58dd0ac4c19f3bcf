"""Comparing names as they are written. Pure text: no files, no database.

A name is read from letters to sounds, so that Belarusian, Russian, Ukrainian, Łacinka, English, German and Polish
spellings meet; given names are compared through tables of their forms. What is found for and against adds up to a
probability, with reasons.
"""

from faustpfand.names.collector import without_collector
from faustpfand.names.compare import (
    SAME,
    UNSURE,
    Comparison,
    Evidence,
    Match,
    compare,
    compare_columns,
    comparison,
    comparison_within,
    rounded,
    score_columns,
    verdicts,
)
from faustpfand.names.declension import base_forms
from faustpfand.names.evidence import probability
from faustpfand.names.findings import Patronymic
from faustpfand.names.index import candidates
from faustpfand.names.organisations import (
    OrganisationIndex,
    compare_organisations,
    mentioned,
    organisation,
    skeletons,
)
from faustpfand.names.placeholders import is_withheld, withheld
from faustpfand.names.romanise import Romanisation, romanised
from faustpfand.names.search import Search

__all__ = [
    "SAME",
    "UNSURE",
    "Comparison",
    "Evidence",
    "Match",
    "OrganisationIndex",
    "Patronymic",
    "Romanisation",
    "Search",
    "base_forms",
    "candidates",
    "compare",
    "compare_columns",
    "compare_organisations",
    "comparison",
    "comparison_within",
    "is_withheld",
    "mentioned",
    "organisation",
    "probability",
    "romanised",
    "rounded",
    "score_columns",
    "skeletons",
    "verdicts",
    "withheld",
    "without_collector",
]
