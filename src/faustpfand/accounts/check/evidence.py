"""What speaks for and against a claim, and how two counts bear on each other."""

from dataclasses import dataclass, field
from enum import StrEnum

from faustpfand.counts import Comparator, Count, contradict
from faustpfand.dates import When
from faustpfand.records import Claim, Told


class Outcome(StrEnum):
    """How a claim stands against the ledger."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"  # sources differ
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing the ledger holds that bears on a claim: what it says, of when, and who told it."""

    says: str
    when: When
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A claim with its outcome, the reason in words, and everything for, against and beside it."""

    claim: Claim
    outcome: Outcome
    reason: str
    supporting: tuple[Evidence, ...] = ()
    contradicting: tuple[Evidence, ...] = ()
    related: tuple[Evidence, ...] = ()


@dataclass(slots=True)
class Weighed:
    """Evidence as it is gathered. `reason` may add what the outcome's own words do not say."""

    supporting: list[Evidence] = field(default_factory=list)
    contradicting: list[Evidence] = field(default_factory=list)
    related: list[Evidence] = field(default_factory=list)
    reason: str = ""

    def weigh(self, claimed: Count, told: Count, evidence: Evidence) -> None:
        """Put a count where it belongs: for, against, or beside the claim."""
        if supports(told, claimed):
            self.supporting.append(evidence)
        elif contradict(told, claimed):
            self.contradicting.append(evidence)
        else:
            self.related.append(evidence)


def supports(told: Count, claimed: Count) -> bool:
    """True if what was told bears out the claim.

    A number bears out every claim that it satisfies, and "about 50" bears out 52; but "over 1,000" does not bear
    out 5,000 though both could be true.
    """
    if contradict(told, claimed):
        return False
    if told.high is None:
        return claimed.high is None and told.low >= claimed.low
    if claimed.comparator in (Comparator.EXACT, Comparator.ABOUT):
        return told.comparator is not Comparator.UNDER
    return claimed.low <= told.number <= (claimed.high if claimed.high is not None else told.number)
