"""From evidence to outcome."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from faustpfand.accounts.check.evidence import Checked, Evidence, Outcome, Weighed
from faustpfand.accounts.check.people import interval, weigh_death, weigh_flow, weigh_held, weigh_release
from faustpfand.accounts.check.politics import weigh_negotiation, weigh_sanction
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Facts, Modality
from faustpfand.sentences import sentence

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
    Outcome.SUPPORTED: sentence("the sources on record bear it out"),
    Outcome.CONTRADICTED: sentence("the sources on record say otherwise"),
    Outcome.DISPUTED: sentence("the sources on record differ"),
    Outcome.UNKNOWN: sentence("the ledger holds nothing that decides it"),
}


def check_text(claims: Sequence[Claim], facts: Facts, published: date | None) -> list[Checked]:
    """Hold the claims of one text against the facts, each in the light of those beside it.

    "A, B and 121 others" tells of 123; and a number beside a greater one of the same event and days tells of a part of
    it, which a total does not contradict.
    """
    return [_beside(check(claim, facts, published), claims, facts, published) for claim in claims]


def _beside(one: Checked, claims: Sequence[Claim], facts: Facts, published: date | None) -> Checked:
    if (
        one.outcome is not Outcome.CONTRADICTED
        or one.claim.count is None
        or one.claim.modality is not Modality.ASSERTED
    ):
        return one
    same = [other for other in claims if other is not one.claim and _same_event(other, one.claim)]
    named = {target for other in same if other.population == "named_persons" for target in other.targets}
    whole = check(replace(one.claim, count=one.claim.count + len(named)), facts, published) if named else one
    if whole.outcome is Outcome.SUPPORTED:
        beside = sentence("with the %(number)s named beside it, %(reason)s", number=len(named), reason=whole.reason)
        return replace(whole, claim=one.claim, reason=beside)
    greater = max((other.count for other in same if other.count is not None), default=0)
    if greater <= one.claim.count:
        return one
    part = sentence("it may be a part of the %(number)s told beside it", number=greater)
    reason = _with(_REASONS[Outcome.UNKNOWN], part)
    related = _nearest([*one.contradicting, *one.related])[-RELATED:]
    return replace(one, outcome=Outcome.UNKNOWN, reason=reason, contradicting=(), related=related)


def _same_event(a: Claim, b: Claim) -> bool:
    """True if two claims may tell of one event: same kind and country, both done, and no days that differ."""
    days = {(c.date_start, c.date_end) for c in (a, b) if c.date_start is not None}
    return (a.kind, a.country, a.modality) == (b.kind, b.country, b.modality) and len(days) <= 1


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
        reason = sentence("a demand is a wish; the ledger holds what was done")
        return Checked(claim=claim, outcome=Outcome.UNKNOWN, reason=reason)
    weighed = _WEIGH[claim.kind](claim, _of_country(facts, claim.country), interval(claim, published))
    if claim.modality is Modality.DENIED:
        denied = weighed.reason or sentence("the text denies it")
        weighed = Weighed([*weighed.contradicting], [*weighed.supporting], weighed.related, denied)
    if claim.modality in (Modality.PLANNED, Modality.HYPOTHETICAL):
        undone = sentence("not told as done")
        weighed = Weighed(weighed.supporting, [], weighed.related + weighed.contradicting, undone)
    if claim.country is None:  # a text that names no country may mean any: nothing can contradict it
        weighed = Weighed(weighed.supporting, [], weighed.related + weighed.contradicting, weighed.reason)
    outcome = _outcome(weighed)
    return Checked(
        claim=claim,
        outcome=outcome,
        reason=_with(_REASONS[outcome], weighed.reason),
        supporting=_nearest(weighed.supporting),
        contradicting=_nearest(weighed.contradicting),
        related=_nearest(weighed.related)[-RELATED:],
    )


def _with(reason: str, more: str) -> str:
    return sentence("%(reason)s (%(more)s)", reason=reason, more=more) if more else reason


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
