"""What the statements add up to: stocks, flows, waves, deals, and claims held against them. Pure."""

from faustpfand.accounts.check import Checked, Outcome, check
from faustpfand.accounts.deals import Deal, deals
from faustpfand.accounts.facts import gather
from faustpfand.accounts.months import Account, DayStock, Month, Register, account, stock_on
from faustpfand.accounts.stock import of_population, published_stock, register_stock
from faustpfand.accounts.waves import Wave, wave, waves

__all__ = [
    "Account",
    "Checked",
    "DayStock",
    "Deal",
    "Month",
    "Outcome",
    "Register",
    "Wave",
    "account",
    "check",
    "deals",
    "gather",
    "of_population",
    "published_stock",
    "register_stock",
    "stock_on",
    "wave",
    "waves",
]
