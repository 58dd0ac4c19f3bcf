"""The living pages: one process on this machine, one reader or an office. No rule of the field lives here."""

from faustpfand.web.app import LOOPBACK, application
from faustpfand.web.desk import Desk

__all__ = ["LOOPBACK", "Desk", "application"]
