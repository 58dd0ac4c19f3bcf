"""Verbs that no number belongs to: they tell of people named, meant, or told as a group."""

from collections.abc import Sequence

from faustpfand.extract.claims import linking, owning
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.named.examples import is_example
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.extract.claims.story import Story


def alone(scene: Scene, counted: Sequence[Draft], theirs: Sequence[Quantity], story: Story) -> list[Draft]:
    """Draft what verbs tell that no number belongs to.

    Args:
        scene: the sentence.
        counted: the drafts of its numbers.
        theirs: the numbers that only go on about a number told before.
        story: what was told before.
    """
    used = {id(d.trigger) for d in counted}
    free = [t for t in scene.triggers if id(t) not in used and not _says_which(t, theirs, scene)]
    free = [t for t in free if not (_tells_of_counted(t, counted, scene) or linking.is_of_demanded(t, scene))]
    told = (t.without_number for t in free if not is_example(t, counted, scene, story))
    return [Draft(kind=t.kind, span=t.span, trigger=t) for t in told]


def _says_which(trigger: Trigger, theirs: Sequence[Quantity], scene: Scene) -> bool:
    """True for a verb that only says which people a number counts."""
    if any(owning.describes_number(q, trigger, scene) for q in theirs):
        return True
    return any(owning.is_attribute(q, trigger, scene) for q in scene.quantities)


def _tells_of_counted(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for a verb that tells of those counted what another verb tells."""
    if _holds_number(trigger, counted):
        return True
    if trigger.kind not in PEOPLE:
        return False
    return linking.describes(trigger, counted, scene) or linking.tells_again(trigger, counted, scene)


def _holds_number(trigger: Trigger, counted: Sequence[Draft]) -> bool:
    """True for words of a kind that hold the number which another verb of that kind has taken."""
    taken = [d.quantity.start for d in counted if d.kind is trigger.kind and d.quantity is not None]
    return any(trigger.start <= start < trigger.end for start in taken)
