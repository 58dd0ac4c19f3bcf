"""Dates in a sentence, and the days they mean: counted from the day of publication, or from those told before."""

from faustpfand.extract.claims.when.anaphoric import OF_A_DAY, OF_A_YEAR, POINTING_BACK
from faustpfand.extract.claims.when.asked import Days
from faustpfand.extract.claims.when.mentions import SINCE_THEN, Mention, mentions
from faustpfand.extract.claims.when.resolving import RULES, resolve

__all__ = ["OF_A_DAY", "OF_A_YEAR", "POINTING_BACK", "RULES", "SINCE_THEN", "Days", "Mention", "mentions", "resolve"]
