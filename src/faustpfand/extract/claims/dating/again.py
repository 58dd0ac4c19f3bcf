"""The day of people counted that only a second verb tells: "Four are free; Minsk pardoned them on 1 September"."""

from faustpfand.extract.claims.dating.own import own_date
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.extract.claims.story import Story, days_of
from faustpfand.extract.claims.when import Days


def days_told_again(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day of the next verb that tells the same of "them", or None."""
    if draft.quantity is None or draft.trigger is None or draft.kind not in PEOPLE:
        return None
    again = (t for t in scene.triggers if t.start >= draft.anchor[1] and _tells_of_them(t, draft, scene))
    verb = next(again, None)
    mention = own_date(Draft(kind=verb.kind, span=verb.span, trigger=verb), scene) if verb is not None else None
    return None if mention is None else days_of(mention, scene, story)


def _tells_of_them(verb: Trigger, draft: Draft, scene: Scene) -> bool:
    if verb.kind is not draft.kind or verb is draft.trigger or verb.rule.modality is not None:
        return False
    clause = scene.clause(verb.span)
    counted = any(clause[0] <= q.start < clause[1] for q in scene.quantities)
    return not counted and scene.tells(clause, "pronoun_many") and not scene.tells(clause, "negation", "denied")
