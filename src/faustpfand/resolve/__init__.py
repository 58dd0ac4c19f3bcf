"""Who may be whom: clusters as a function of judgements, candidates with reasons.

The machine proposes; a person judges. Nothing here opens the ledger or writes a judgement.
"""

from faustpfand.resolve.births import with_birth
from faustpfand.resolve.candidates import Candidate, candidates
from faustpfand.resolve.clusters import Contradiction, clusters, contradictions, last_by, standing
from faustpfand.resolve.linking import Entry, link

__all__ = [
    "Candidate",
    "Contradiction",
    "Entry",
    "candidates",
    "clusters",
    "contradictions",
    "last_by",
    "link",
    "standing",
    "with_birth",
]
