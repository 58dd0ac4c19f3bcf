"""Release day: a list of names against the register and against the number that was announced."""

from faustpfand.accounts.reconcile.book import book, reconcile
from faustpfand.accounts.reconcile.nearby import near
from faustpfand.accounts.reconcile.sheet import IN_CUSTODY, Booking, Line, Near, Sheet

__all__ = ["IN_CUSTODY", "Booking", "Line", "Near", "Sheet", "book", "near", "reconcile"]
