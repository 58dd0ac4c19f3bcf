"""The verbs of a sentence: which tell something new, what they tell in this text, which of them no number needs."""

from faustpfand.extract.claims.verbs.alone import alone
from faustpfand.extract.claims.verbs.told import told_here

__all__ = ["alone", "told_here"]
