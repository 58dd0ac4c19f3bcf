"""Who may be whom: clusters as a function of judgements, candidates with reasons.

The machine proposes; a person judges. Nothing here opens the ledger or writes a judgement.
"""

from faustpfand.resolve.candidates import Candidate, candidates
from faustpfand.resolve.clusters import Contradiction, clusters, contradictions

__all__ = ["Candidate", "Contradiction", "candidates", "clusters", "contradictions"]
