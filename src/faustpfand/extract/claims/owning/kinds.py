"""Which kinds of verb may tell of which kinds of number."""

from typing import Final

from faustpfand.extract.claims.owning.years import may_be_age
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, STANDS_IN, Trigger
from faustpfand.records import ClaimKind, Modality

DONE_TO: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
BEFORE_RELEASE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})
NEEDS_NOUN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DEMAND})  # one may release 12 songs


def may_own(quantity: Quantity, trigger: Trigger) -> bool:
    """True if a verb of this kind may tell of a number of this kind."""
    if "named" in trigger.rule.flags or trigger.kind is ClaimKind.NEGOTIATION:
        return False
    if _is_freed_instead(quantity, trigger) or _is_whole_left(quantity, trigger):
        return False
    if quantity.value is None and (trigger.kind in SANCTIONS or STANDS_IN in trigger.rule.flags):
        return False
    if trigger.kind is ClaimKind.DEMAND and quantity.asks and quantity.end <= trigger.start:
        return False  # "30 deputies called for"
    if trigger.kind is ClaimKind.DEATH_IN_CUSTODY and may_be_age(quantity, trigger):
        return False
    return _may_tell_of(trigger, quantity.population)


def _is_freed_instead(quantity: Quantity, trigger: Trigger) -> bool:
    """True for prisoners beside a sanction: "took the airline off the list in return for 123 prisoners"."""
    return trigger.kind in SANCTIONS and quantity.population is not None and not quantity.asks


def _may_tell_of(trigger: Trigger, population: str | None) -> bool:
    if population == "listed":  # "1,251 names"
        return trigger.kind in SANCTIONS | {ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.RELEASE}
    return population != "sanctioned" or trigger.kind in SANCTIONS


def _is_whole_left(quantity: Quantity, trigger: Trigger) -> bool:
    """True for those whom somebody was not among: "he was not among the 41 people let go"."""
    left_out = trigger.rule.modality is Modality.DENIED and "follows" in trigger.rule.flags
    return left_out and quantity.start >= trigger.start


def is_of_its_words(quantity: Quantity, trigger: Trigger) -> bool:
    """True for the "number of politicians" of "a number of politicians were jailed", which counts no stock."""
    counts = trigger.kind is ClaimKind.HELD and quantity.value is None
    return counts and quantity.start <= trigger.start < quantity.number_end
