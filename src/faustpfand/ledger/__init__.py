"""The append-only store of sources, statements and judgements. All the SQL is in here."""

from faustpfand.ledger.editions import Changes
from faustpfand.ledger.lists import INSTEAD, SERIES
from faustpfand.ledger.received import Intake
from faustpfand.ledger.store import Filed, Ledger, Moment, Reader, Receipt, Replaces

__all__ = ["INSTEAD", "SERIES", "Changes", "Filed", "Intake", "Ledger", "Moment", "Reader", "Receipt", "Replaces"]
