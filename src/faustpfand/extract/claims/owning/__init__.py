"""Which verb of a sentence a number belongs to, and which verbs only say of whom it is."""

from faustpfand.extract.claims.owning.kinds import BEFORE_RELEASE, DONE_TO, may_own
from faustpfand.extract.claims.owning.modifiers import (
    LINKED,
    attached,
    describes_number,
    is_attribute,
    is_reduced,
    is_relative,
    says_which,
)
from faustpfand.extract.claims.owning.nearness import WEAKNESS, diverted
from faustpfand.extract.claims.owning.own_verb import has_own_verb
from faustpfand.extract.claims.owning.owner import described_by, owner_of
from faustpfand.extract.claims.owning.reach import BARE_REACH, NOUN_REACH, PART_REACH, ends_with_verb
from faustpfand.extract.claims.owning.years import adds_years

__all__ = [
    "BARE_REACH",
    "BEFORE_RELEASE",
    "DONE_TO",
    "LINKED",
    "NOUN_REACH",
    "PART_REACH",
    "WEAKNESS",
    "adds_years",
    "attached",
    "described_by",
    "describes_number",
    "diverted",
    "ends_with_verb",
    "has_own_verb",
    "is_attribute",
    "is_reduced",
    "is_relative",
    "may_own",
    "owner_of",
    "says_which",
]
