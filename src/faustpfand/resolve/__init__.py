"""Who may be whom: clusters as a function of judgements, candidates and proposals with reasons.

The machine proposes; a person judges. Nothing here opens the ledger or writes a judgement.
"""

from faustpfand.resolve.agreement import Agreement, agreement
from faustpfand.resolve.clusters import Contradiction, clusters, contradictions, last_by, standing
from faustpfand.resolve.linking import Candidate, Entry, equally_likely, link, link_columns, within
from faustpfand.resolve.objections import objections
from faustpfand.resolve.proposals import Change, Proposal, alike, proposals
from faustpfand.resolve.targets import LIKELY, Found, Targets, same_targets

__all__ = [
    "LIKELY",
    "Agreement",
    "Candidate",
    "Change",
    "Contradiction",
    "Entry",
    "Found",
    "Proposal",
    "Targets",
    "agreement",
    "alike",
    "clusters",
    "contradictions",
    "equally_likely",
    "last_by",
    "link",
    "link_columns",
    "objections",
    "proposals",
    "same_targets",
    "standing",
    "within",
]
