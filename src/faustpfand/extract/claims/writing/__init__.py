"""From draft to claim: what it says, of whom, when, where, and who did it."""

from faustpfand.extract.claims.writing.claim import written

__all__ = ["written"]
