"""Verbs that tell nothing new: of those counted once more, or only which people another verb tells of."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.coordination import goes_on
from faustpfand.extract.claims.owning import DONE_TO, attached, is_relative
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.records import ClaimKind


def tells_again(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for a second verb of those counted: "took 94 from prison and deported them", "21 came, whom it freed"."""
    for draft in counted:
        if draft.quantity is None or draft.quantity.end > trigger.start or draft.anchor[1] > trigger.start:
            continue
        if trigger.kind is draft.kind and goes_on(draft.anchor, trigger.span, scene):
            return True
        held = trigger.kind is ClaimKind.HELD and draft.kind is ClaimKind.DEMAND
        if (held or trigger.kind is draft.kind) and is_relative(scene, (draft.anchor[1], trigger.start)):
            return True
    return False


def is_of_demanded(trigger: Trigger, scene: Scene) -> bool:
    """True for what only says whom a demand is for: "urged the release of all who sit behind bars"."""
    asked = (t.end for t in scene.triggers if t.kind is ClaimKind.DEMAND and t.end <= trigger.start)
    return trigger.kind is ClaimKind.HELD and any(is_relative(scene, (end, trigger.start)) for end in asked)


def describes(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for a verb without a number that only says which people another verb tells of."""
    told = [
        d.quantity
        for d in counted
        if d.quantity is not None and d.trigger is not None and not (d.kind in SANCTIONS and trigger.kind in DONE_TO)
    ]  # "sanctions on two judges who jailed Anna Lis": what judges do is told of her
    return any(attached(quantity, trigger, scene) for quantity in told)
