"""Claims of a text, held against what the ledger knows."""

from faustpfand.accounts.check.evidence import Checked, Evidence, Outcome
from faustpfand.accounts.check.verdict import check, check_text

__all__ = ["Checked", "Evidence", "Outcome", "check", "check_text"]
