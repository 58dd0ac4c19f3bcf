"""What is decided once the whole article is read: each event told once, and nothing beside the point.

Claims are read sentence by sentence; here those of one event become one, and what only announces, rounds or goes on
about another gives it what it knows.
"""

from faustpfand.extract.claims.settling.article import settled

__all__ = ["settled"]
