"""The verbs of a sentence: which tell something new, and what they tell in this text."""

from faustpfand.extract.claims.verbs.told import told_here

__all__ = ["told_here"]
