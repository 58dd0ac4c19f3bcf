"""How many people no list names: multiple-systems estimation from the overlap of lists. Pure."""

from faustpfand.accounts.unlisted.latent import Lengths
from faustpfand.accounts.unlisted.linkage import captures, linkages
from faustpfand.accounts.unlisted.reading import read_strata, read_table
from faustpfand.accounts.unlisted.side_by_side import (
    METHODS,
    Estimate,
    PlainChains,
    Refusal,
    Unlisted,
    combined,
    odds_ratios,
    plain_chains,
    unlisted,
)
from faustpfand.accounts.unlisted.table import CaptureTable, Frequencies, TableRead, of_histories
from faustpfand.accounts.unlisted.two_lists import TwoLists, doubly_robust

__all__ = [
    "METHODS",
    "CaptureTable",
    "Estimate",
    "Frequencies",
    "Lengths",
    "PlainChains",
    "Refusal",
    "TableRead",
    "TwoLists",
    "Unlisted",
    "captures",
    "combined",
    "doubly_robust",
    "linkages",
    "odds_ratios",
    "of_histories",
    "plain_chains",
    "read_strata",
    "read_table",
    "unlisted",
]
