"""How near a verb is to a number, and what parts them or stands nearer."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.owning.kinds import BEFORE_RELEASE
from faustpfand.extract.claims.owning.modifiers import is_relative
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.records import ClaimKind

WEAKNESS: Final = 4.0  # a noun ("release", "exchange") gives way to a verb nearly as near
_JOINED: Final = 2  # words between "and" and the second verb: "then", "were"


def owner_cost(span: Span, trigger: Trigger, scene: Scene) -> float:
    """Say how far a verb is from a number, as `scene.cost` does; a noun counts as further off."""
    if _takes_as_object(span, trigger, scene):
        return 0.0
    return scene.cost(span, trigger.span) + WEAKNESS * ("weak" in trigger.rule.flags)


def _takes_as_object(span: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb or noun right before its object, or with a word between that is no "and"."""
    if not 0 <= span[0] - trigger.end <= 1:
        return False
    beside = all(word.is_word for word in scene.words[trigger.end : span[0]])
    return beside and not scene.phrases.covers(trigger.end, "conjunction", "and")


def parted(a: Span, b: Span, scene: Scene) -> bool:
    """True if a semicolon stands between two stretches."""
    return any(word.text == ";" for word in scene.words[min(a[1], b[1]) : max(a[0], b[0])])


def begins_anew(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb behind a semicolon that points back to nobody: "there are 400; the council asks to free"."""
    if not parted(quantity.span, trigger.span, scene):
        return False
    if trigger.end <= quantity.start:
        return trigger.kind is ClaimKind.DEMAND  # "urged to free all of them; at least 164 are ill"
    return not scene.tells(scene.clause(trigger.span), "he_or_she", "possessive", "pronoun_many")


def is_latest(quantity: Quantity, trigger: Trigger, rivals: Sequence[Trigger], scene: Scene) -> bool:
    """True for a release among what led to it: "the 32 people pardoned on Monday had been convicted"."""
    if parted(quantity.span, trigger.span, scene):
        return False
    earlier = (t.kind in BEFORE_RELEASE for t in rivals if t is not trigger)
    return trigger.kind is ClaimKind.RELEASE and "weak" not in trigger.rule.flags and all(earlier)


def diverted(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True if another verb stands nearer: "69 were killed"."""
    span = quantity.span
    others = [q for q in scene.quantities if q is not quantity]
    rivals = [
        decoy
        for decoy in scene.phrases.of("decoy")
        if not _says_which_decoy(decoy, quantity, trigger, scene)
        and not any(decoy[1] <= q.start and q.end <= quantity.start for q in others)  # "fined twelve, jailed nine"
        and not _is_joined_to(decoy, trigger, scene)
    ]
    if trigger.kind in SANCTIONS:
        talks = (t.span for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION)
        rivals = [*rivals, *talks, *scene.phrases.of("in_return")]
    own = scene.cost(span, trigger.span)
    return any(0 < scene.cost(span, rival) < own for rival in rivals)


def _is_joined_to(decoy: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for the first of two verbs of the same people: "two activists were charged with spying and jailed"."""
    links = [y for x, y in scene.phrases.of("and") if decoy[1] <= x and y <= trigger.start <= y + _JOINED]
    if not links:
        return False
    told = [*(q.start for q in scene.quantities), *(e.start for e in scene.entities if e.sort == "person")]
    return not any(decoy[1] <= at < trigger.start for at in told)


def _says_which_decoy(decoy: Span, quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of a relative clause: "12, who took part, were jailed", "sanctions on two judges who jailed".

    So it is in any aside between the two: "12, among them Anna Lis, who took part, and Ivan Belov, were jailed".
    """
    put_in = any(quantity.end <= a <= decoy[0] and decoy[1] <= b <= trigger.start for a, b in scene.asides)
    apart = decoy[1] <= trigger.start or trigger.end <= quantity.start
    return put_in or (apart and quantity.end <= decoy[0] and is_relative(scene, (quantity.end, decoy[0] + 1)))
