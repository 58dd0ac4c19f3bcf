"""Questions tell nothing, but what they ask for may be answered: "How many were let go on Saturday is disputed."."""

from dataclasses import replace

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.owning import says_which
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.writing import written
from faustpfand.records import Claim, ClaimKind, Modality


def asks(scene: Scene) -> bool:
    """True for a sentence that ends with a question mark, within its quotes at most."""
    return any(word.text == "?" for word in scene.words[-2:])


def is_asked(trigger: Trigger, scene: Scene) -> bool:
    """True for a verb in a clause that asks for a number: "How many of them were freed remained open".

    Not for one that only says of whom: "how many of the 52 freed in June are abroad".
    """
    asking = scene.phrases.of("asking")
    if not asking or any(q.whole and says_which(q, trigger, scene) for q in scene.quantities):
        return False
    return any(scene.clause(trigger.span)[0] <= a and b <= trigger.end for a, b in asking)


def asked_about(scene: Scene, story: Story) -> Claim | None:
    """Give the event whose number a sentence asks for: "How many were let go on Saturday is disputed."."""
    told = (t for t in scene.triggers if t.kind in PEOPLE - {ClaimKind.DEMAND} and "weak" not in t.rule.flags)
    trigger = next((t for t in told if asks(scene) or is_asked(t, scene)), None)
    if trigger is None:
        return None
    group = next((q for q in scene.quantities if q.value is None), None)
    claim = written(Draft(kind=trigger.kind, span=trigger.span, trigger=trigger, quantity=group), scene, story)[0]
    ground = claim.population if group is not None or scene.groups else "prisoners"
    return replace(claim, population=ground) if claim.modality is Modality.ASSERTED else None
