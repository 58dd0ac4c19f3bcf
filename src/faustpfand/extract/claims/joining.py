"""Making one claim of two that tell of the same: the days of the one that has them, and all who act or are named."""

from dataclasses import replace

from faustpfand.records import Claim


def union(first: tuple[str, ...], then: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of both, each once, in the order told."""
    return tuple(dict.fromkeys((*first, *then)))


def with_days_of(claim: Claim, other: Claim) -> Claim:
    """Give a claim the days of another, if it has none of its own."""
    if claim.date_start is not None:
        return claim
    return replace(claim, date_start=other.date_start, date_end=other.date_end)


def joined(told: Claim, first: Claim, then: Claim) -> Claim:
    """Give the one of two claims whose words tell more the days, the actors and the targets of both."""
    dated = with_days_of(first, then)
    return replace(
        told,
        date_start=dated.date_start,
        date_end=dated.date_end,
        actors=union(first.actors, then.actors),
        targets=union(first.targets, then.targets),
    )
