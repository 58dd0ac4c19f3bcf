"""Claims about what states did: sanctions imposed and lifted, negotiations."""

from faustpfand import dates
from faustpfand.accounts.check.evidence import Evidence, Weighed
from faustpfand.accounts.check.parties import authorities, authority, same_target
from faustpfand.accounts.concessions import Direction, direction
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Concession, Facts, Negotiation

DIRECTION = {ClaimKind.SANCTION_LIFTED: Direction.EASES, ClaimKind.SANCTION_IMPOSED: Direction.TIGHTENS}
NOT_LIFTED = ("general_licence", "announce_relief", "announce_delist", "suspend")
ANNOUNCED_TO_ACT_DAYS = 3  # an act follows its announcement by some days: GL 13 came two days after the words


def weigh_sanction(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a sanction imposed or lifted against the concessions on record.

    The tables are not complete, so an act that they do not hold is unknown, never contradicted.
    """
    weighed = Weighed()
    codes = authorities(claim.actors)
    for one in facts.concessions:
        if direction(one) is not DIRECTION[claim.kind] or (codes and one.authority not in codes):
            continue
        if claim.targets and not any(same_target(target, one.target) for target in claim.targets):
            continue
        evidence = Evidence(_act(one), one.on, one.told)
        (weighed.supporting if _in_time(one, claim, when) else weighed.related).append(evidence)
    if not weighed.supporting:
        if weighed.related:
            weighed.reason = "the ledger knows such acts on other days only"
    elif claim.kind is ClaimKind.SANCTION_LIFTED:
        weighed.reason = _how_far(facts, weighed)
    return weighed


def _in_time(one: Concession, claim: Claim, when: When | None) -> bool:
    if when is None:
        return claim.date_start is None
    # A listing told without a date may be of any day; an easing told without one is news.
    if claim.date_start is None and claim.kind is ClaimKind.SANCTION_IMPOSED:
        return True
    days = dates.widened(when, ANNOUNCED_TO_ACT_DAYS) if when.is_day else when
    return dates.overlap(one.on, days) or (one.effective is not None and dates.overlap(one.effective, days))


def _how_far(facts: Facts, weighed: Weighed) -> str:
    """Say it if what the press calls lifted was a licence, a suspension or only words."""
    telling = {(one.on, str(one.told)) for one in facts.concessions if one.action in NOT_LIFTED}
    if all((evidence.when, str(evidence.told)) in telling for evidence in weighed.supporting):
        return "eased, by what is on record, but not struck off the list: announced, suspended or licensed only"
    return ""


def _act(one: Concession) -> str:
    parts = [f"{one.authority} {one.action}: {one.target}", one.programme, one.note]
    return "; ".join(part for part in parts if part)


def weigh_negotiation(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a meeting, call or talks against the negotiations on record."""
    weighed = Weighed()
    if when is None:
        weighed.reason = "the text does not say when, and nobody said when it appeared"
        return weighed
    for one in facts.negotiations:
        if not dates.overlap(one.on, when):
            continue
        evidence = Evidence(f"{' and '.join(one.parties)}: {one.topic}", one.on, one.told)
        (weighed.supporting if _took_part(claim, one) else weighed.related).append(evidence)
    return weighed


def _took_part(claim: Claim, one: Negotiation) -> bool:
    """True if an actor of the claim is among the persons or parties; a claim that names nobody fits any."""
    if not claim.actors:
        return True
    surnames = {person.split()[-1].casefold() for person in one.persons}
    written = {actor.split()[-1].casefold() for actor in claim.actors}
    return bool(surnames & written) or any(authority(actor) in one.parties for actor in claim.actors)
