"""Who may be whom: clusters as a function of judgements, candidates and proposals with reasons.

The machine proposes; a person judges. Nothing here opens the ledger or writes a judgement.
"""

from faustpfand.resolve.agreement import Agreement, agreement
from faustpfand.resolve.births import with_birth
from faustpfand.resolve.candidates import Candidate, candidates
from faustpfand.resolve.clusters import Contradiction, clusters, contradictions, last_by, standing
from faustpfand.resolve.linking import Entry, link
from faustpfand.resolve.proposals import Change, Proposal, alike, proposals, within

__all__ = [
    "Agreement",
    "Candidate",
    "Change",
    "Contradiction",
    "Entry",
    "Proposal",
    "agreement",
    "alike",
    "candidates",
    "clusters",
    "contradictions",
    "last_by",
    "link",
    "proposals",
    "standing",
    "with_birth",
    "within",
]
