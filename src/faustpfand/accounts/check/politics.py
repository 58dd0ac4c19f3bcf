"""Claims about what states did: sanctions imposed and lifted, negotiations."""

from collections.abc import Collection

from rapidfuzz import fuzz

from faustpfand import dates, names
from faustpfand.accounts.check.evidence import Evidence, Weighed
from faustpfand.accounts.check.list_evidence import with_lists
from faustpfand.accounts.check.parties import authorities, authority, same_target
from faustpfand.accounts.check.people import UNDATED
from faustpfand.accounts.concessions import Direction, direction
from faustpfand.dates import When
from faustpfand.records import Claim, ClaimKind, Concession, Facts, Negotiation
from faustpfand.sentences import Word, sentence

DIRECTION = {ClaimKind.SANCTION_LIFTED: Direction.EASES, ClaimKind.SANCTION_IMPOSED: Direction.TIGHTENS}
NOT_LIFTED = ("general_licence", "announce_relief", "announce_delist", "suspend")
ALIKE = 75  # of 100: Lukaschenko and Lukashenko are one spelling habit apart
ANNOUNCED_TO_ACT_DAYS = 3  # an act follows its announcement by some days: GL 13 came two days after the words


def weigh_sanction(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a sanction imposed or lifted against the concessions on record.

    The tables are not complete, so an act that they do not hold is unknown, never contradicted.
    """
    codes = authorities(claim.actors)
    if claim.actors and not codes:
        return Weighed(reason=sentence("who is meant by %(names)s is not known", names=", ".join(claim.actors)))
    fitting = [
        one
        for one in facts.concessions
        if direction(one) is DIRECTION[claim.kind]
        and (not codes or one.authority in codes)
        and (not claim.targets or any(same_target(target, one.target) for target in claim.targets))
    ]
    in_time = [one for one in fitting if _in_time(one, claim, when)]
    weighed = Weighed(
        supporting=[_evidence(one) for one in in_time],
        related=[_evidence(one) for one in fitting if one not in in_time],
    )
    if fitting and not in_time:
        weighed.reason = sentence("the ledger knows such acts on other days only")
    elif in_time and claim.kind is ClaimKind.SANCTION_LIFTED and all(one.action in NOT_LIFTED for one in in_time):
        weighed.reason = sentence(
            "eased, by what is on record, but not struck off the list: announced, suspended or licensed only"
        )
    return with_lists(weighed, claim, facts.listings, when, codes)


def _evidence(one: Concession) -> Evidence:
    act = {"authority": one.authority, "action": Word(one.action), "target": one.target}
    more = "; ".join(part for part in (one.programme, one.note) if part)
    if more:
        says = sentence("%(authority)s %(action)s: %(target)s; %(more)s", **act, more=more)
    else:
        says = sentence("%(authority)s %(action)s: %(target)s", **act)
    return Evidence(says, one.on, one.told)


def _in_time(one: Concession, claim: Claim, when: When | None) -> bool:
    if when is None:
        return claim.date_start is None
    # A listing told without a date may be of any day; an easing told without one is news.
    if claim.date_start is None and claim.kind is ClaimKind.SANCTION_IMPOSED:
        return True
    days = dates.widened(when, ANNOUNCED_TO_ACT_DAYS) if when.is_day else when
    return dates.overlap(one.on, days) or (one.effective is not None and dates.overlap(one.effective, days))


def weigh_negotiation(claim: Claim, facts: Facts, when: When | None) -> Weighed:
    """Hold a meeting, call or talks against the negotiations on record."""
    weighed = Weighed()
    if when is None:
        weighed.reason = UNDATED
        return weighed
    for one in facts.negotiations:
        if not dates.overlap(one.on, when):
            continue
        evidence = Evidence(sentence("%(parties)s: %(topic)s", parties=one.parties, topic=one.topic), one.on, one.told)
        (weighed.supporting if _took_part(claim, one) else weighed.related).append(evidence)
    return weighed


def _took_part(claim: Claim, one: Negotiation) -> bool:
    """True if every actor of the claim is among the persons or parties; a claim that names nobody fits any."""
    return all(_is_among(actor, one.persons, one.parties) for actor in claim.in_base_form(claim.actors))


def _is_among(actor: str, persons: Collection[str], parties: Collection[str]) -> bool:
    if (authority(actor) or "") in parties:
        return True
    last = actor.rsplit(maxsplit=1)[-1]
    surnames = [person.split()[-1] for person in persons]
    if any(fuzz.ratio(last.casefold(), surname.casefold()) >= ALIKE for surname in surnames):
        return True
    return any(names.compare(actor, person).may_be for person in persons)
