"""Who may be whom: clusters as a function of judgements, candidates with reasons.

The machine proposes; a person judges. Nothing here opens the ledger or writes a judgement.
"""

from faustpfand.resolve.clusters import Contradiction, clusters, contradictions
from faustpfand.resolve.linking import Candidate, Entry, equally_likely, link, link_columns, within

__all__ = ["Candidate", "Contradiction", "Entry", "clusters", "contradictions", "equally_likely", "link", "link_columns", "within"]
