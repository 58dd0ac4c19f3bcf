"""Parts of a number told before: "five of them Ukrainians", "among them nine women"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft, hull
from faustpfand.extract.claims.linking.grounds import is_considered, sat_for_politics
from faustpfand.extract.claims.linking.places import is_part_at_place
from faustpfand.extract.claims.linking.series import is_part_in_time
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import (
    NOUN_REACH,
    PART_REACH,
    attached,
    describes_number,
    diverted,
    may_own,
    says_which,
)
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.records import ClaimKind

_VERB_REACH: Final = 9.0  # from "nine of them" to a verb that tells of them


def part_told(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "five of them Ukrainians" as a claim of its own, "114 of them" only with a verb of its own.

    Those of a trade are one population with the rest: only where these have no number do they make a claim.
    """
    parents = [d for d in found if d.kind in PEOPLE and (d.parent is None or _is_whole_apart(d))]
    apart = is_part_at_place(quantity, scene) or is_part_in_time(quantity, scene)
    if apart:
        parents = [d for d in parents if d.span[0] < quantity.start]
    freed = [d for d in parents if d.kind is ClaimKind.RELEASE]
    if freed and not apart and sat_for_politics(quantity, scene):
        return Draft(kind=ClaimKind.RELEASE, span=quantity.span, quantity=quantity, parent=freed[-1])
    wholes = [d.quantity for d in parents if d.quantity is not None and not d.quantity.part]
    if quantity.trade and any(whole.value is not None for whole in wholes):
        return None  # "60 people, including eight journalists"
    if parents and (quantity.population in INHERITED or quantity.trade or apart):
        near = min(parents, key=lambda d: (scene.cost(d.anchor, quantity.span), scene.cost(d.span, quantity.span)))
        return Draft(kind=near.kind, span=quantity.span, trigger=near.trigger, quantity=quantity, parent=near)
    verb = _verb_of(quantity, scene, found)
    if verb is None or diverted(quantity, verb, scene):
        return None  # "300 of them wrote cards to the penal colonies"
    return Draft(kind=verb.kind, span=hull(quantity.span, verb.span), trigger=verb, quantity=quantity)


def _verb_of(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Trigger | None:
    """Give the first verb near a part that tells of no other number."""
    used = {id(d.trigger) for d in found if not _stands_nearer(quantity, d, scene)}
    alone = len(scene.triggers) == 1  # "Twenty of them are back home"
    strong = [t for t in scene.triggers if alone or "weak" not in t.rule.flags]
    free = [t for t in strong if id(t) not in used and may_own(quantity, t)]
    reach = NOUN_REACH if quantity.population in INHERITED else PART_REACH
    close = [t for t in free if scene.cost(quantity.span, t.span) <= reach]
    close = [t for t in close if not attached(quantity, t, scene)] or close  # "one of those freed was rearrested"
    return next(iter(close), None)


def _stands_nearer(quantity: Quantity, other: Draft, scene: Scene) -> bool:
    """True for a part before the verb that a number behind it took: "Five of them walk free today, 47 in May"."""
    if other.trigger is None or other.quantity is None or other.quantity.start < other.trigger.end:
        return False
    return quantity.end <= other.trigger.start and scene.clause(quantity.span) == scene.clause(other.trigger.span)


def _is_whole_apart(draft: Draft) -> bool:
    """True for the three of "14 were freed in June, in February three, one of them a Pole"."""
    return draft.quantity is not None and not draft.quantity.part


def is_among_whole(quantity: Quantity, scene: Scene) -> bool:
    """True for a part by trade, "two lawyers were among five people jailed", and for a few of a number told before.

    "Minsk freed 123 people, including Ivan Belov and several Americans."
    """
    if quantity.population not in INHERITED and scene.phrases.starts(quantity.end, "among_whole") is not None:
        return True
    if quantity.value is not None:
        return False
    cue = max((b for _, b in scene.phrases.of("part_cue") if b <= quantity.start), default=0)
    counted = any(q.value is not None and q.end <= cue for q in scene.quantities)
    return counted and not scene.verbs((cue, quantity.start))


def of_them(scene: Scene, whole: int) -> list[Quantity]:
    """List the numbers of a sentence that are parts of the number told before it."""
    told = [q for q in scene.quantities if q.value is not None and q.value <= whole]
    inherited = (q for q in told if q.population in INHERITED)
    return [*(q for q in inherited if _is_of_them(q, scene)), *(q for q in told if is_considered(q, scene))]


def _is_of_them(quantity: Quantity, scene: Scene) -> bool:
    """True if the sentence opens with "among them", or says so beside a number that nothing in its clause tells of."""
    if scene.tells((0, 2), "part_cue") or scene.phrases.starts(0, "it_is") is not None:
        return _has_no_verb(quantity, scene)
    if not scene.triggers and quantity.start == 0 and scene.phrases.starts(quantity.number_end, "copula") is not None:
        return True  # "Fourteen are foreigners"
    earlier = [q for q in scene.quantities if q.value is not None and q.start < quantity.start]
    before = any(scene.triggers or not q.part for q in earlier)
    clause = scene.inner(scene.clause(quantity.span), quantity.span)
    telling = (t for t in scene.triggers if not describes_number(quantity, t, scene))
    inside = any(clause[0] <= t.start and t.end <= clause[1] for t in telling)
    return quantity.part and not before and not inside


def _has_no_verb(quantity: Quantity, scene: Scene) -> bool:
    cues = scene.phrases.of("part_cue")  # "among the freed"
    told = (t for t in scene.triggers if not says_which(quantity, t, scene) and not _is_of_relative(t, scene))
    verbs = (t.span for t in told if not any(a <= t.start and t.end <= b for a, b in cues))
    return all(scene.cost(quantity.span, verb) > _VERB_REACH for verb in verbs)


def _is_of_relative(trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of "among them are eleven women, one a student who was jailed at 16"."""
    begins = scene.clause(trigger.span)[0]
    return scene.phrases.starts(begins, "relative") is not None and begins > 0
