"""What the statements add up to: stocks, flows, waves, deals, and claims held against them. Pure."""

from faustpfand.accounts.check import Checked, Outcome, check, check_text
from faustpfand.accounts.deals.deals import Deal, candidates, deals
from faustpfand.accounts.facts import gather
from faustpfand.accounts.reconcile import Booking, Line, Sheet, reconcile
from faustpfand.accounts.recurrence import named_in_waves
from faustpfand.accounts.stocks.months import Account, DayStock, Month, account, stock_on
from faustpfand.accounts.stocks.stock import Register, of_population, published_stock, register_stock
from faustpfand.accounts.waves import Wave, wave, waves

__all__ = [
    "Account",
    "Booking",
    "Checked",
    "DayStock",
    "Deal",
    "Line",
    "Month",
    "Outcome",
    "Register",
    "Sheet",
    "Wave",
    "account",
    "candidates",
    "check",
    "check_text",
    "deals",
    "gather",
    "named_in_waves",
    "of_population",
    "published_stock",
    "reconcile",
    "register_stock",
    "stock_on",
    "wave",
    "waves",
]
