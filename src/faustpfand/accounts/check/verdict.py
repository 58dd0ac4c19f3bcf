"""From evidence to outcome."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from faustpfand.accounts.check.evidence import Checked, Evidence, Outcome, Weighed
from faustpfand.accounts.check.people import interval, weigh_death, weigh_flow, weigh_held, weigh_release
from faustpfand.accounts.check.politics import weigh_negotiation, weigh_sanction
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Facts, Modality

RELATED = 8  # how many things beside the point are shown; all are in the ledger

_WEIGH: dict[ClaimKind, Callable[[Claim, Facts, When | None], Weighed]] = {
    ClaimKind.RELEASE: weigh_release,
    ClaimKind.HELD: weigh_held,
    ClaimKind.DETENTION: weigh_flow,
    ClaimKind.SENTENCE: weigh_flow,
    ClaimKind.DEATH_IN_CUSTODY: weigh_death,
    ClaimKind.SANCTION_IMPOSED: weigh_sanction,
    ClaimKind.SANCTION_LIFTED: weigh_sanction,
    ClaimKind.NEGOTIATION: weigh_negotiation,
}
_REASONS = {
    Outcome.SUPPORTED: "the sources on record bear it out",
    Outcome.CONTRADICTED: "the sources on record say otherwise",
    Outcome.DISPUTED: "the sources on record differ",
    Outcome.UNKNOWN: "the ledger holds nothing that decides it",
}


def check(claim: Claim, facts: Facts, published: date | None) -> Checked:
    """Hold one claim against the facts.

    Args:
        claim: as read from a text.
        facts: as of one moment.
        published: the day the text appeared, for claims that say no day.

    Returns:
        The claim with outcome, reason, and what is for, against and beside it. Counts are compared as ranges, dates
        as intervals. A denial is borne out by what contradicts the deed. What is only planned or supposed is never
        contradicted.
    """
    if claim.kind is ClaimKind.DEMAND:
        return Checked(
            claim=claim, outcome=Outcome.UNKNOWN, reason="a demand is a wish; the ledger holds what was done"
        )
    weighed = _WEIGH[claim.kind](claim, _of_country(facts, claim.country), interval(claim, published))
    if claim.modality is Modality.DENIED:
        weighed = Weighed(
            [*weighed.contradicting], [*weighed.supporting], weighed.related, weighed.reason or "the text denies it"
        )
    if claim.modality in (Modality.PLANNED, Modality.HYPOTHETICAL):
        weighed = Weighed(weighed.supporting, [], weighed.related + weighed.contradicting, "not told as done")
    if claim.country is None:  # a text that names no country may mean any: nothing can contradict it
        weighed = Weighed(weighed.supporting, [], weighed.related + weighed.contradicting, weighed.reason)
    outcome = _outcome(weighed)
    reason = _REASONS[outcome] + (f" ({weighed.reason})" if weighed.reason else "")
    return Checked(
        claim=claim,
        outcome=outcome,
        reason=reason,
        supporting=_nearest(weighed.supporting),
        contradicting=_nearest(weighed.contradicting),
        related=_nearest(weighed.related)[-RELATED:],
    )


def _outcome(weighed: Weighed) -> Outcome:
    match bool(weighed.supporting), bool(weighed.contradicting):
        case True, True:
            return Outcome.DISPUTED
        case True, False:
            return Outcome.SUPPORTED
        case False, True:
            return Outcome.CONTRADICTED
        case _:
            return Outcome.UNKNOWN


def _nearest(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda one: (one.when.earliest, one.says)))


def _of_country(facts: Facts, country: str | None) -> Facts:
    """Keep the facts of the claim's country; a text that names none may mean any."""
    if country is None:
        return facts
    return replace(
        facts,
        counts=tuple(one for one in facts.counts if one.country == country),
        flows=tuple(one for one in facts.flows if one.country == country),
        waves=tuple(one for one in facts.waves if one.country == country),
        concessions=tuple(one for one in facts.concessions if one.country == country),
        negotiations=tuple(one for one in facts.negotiations if one.country == country),
        deals=tuple(one for one in facts.deals if one.country == country),
        deaths=tuple(one for one in facts.deaths if one.country == country),
    )
