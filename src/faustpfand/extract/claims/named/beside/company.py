"""Who is named along with those counted: "together with Ivan Belov", "he and eleven others"."""

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story


def along_with(draft: Draft, scene: Scene, story: Story) -> list[Draft]:
    """Draft the one whom a pronoun or the verb alone tells beside those counted: "she walked out with 122 others"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or not quantity.others or draft.people or trigger is None or trigger.start > quantity.start:
        return []
    if pointed_beside(draft, scene):
        return []
    framed = draft.trigger_holds(quantity)  # German puts verbs around their objects: "kam mit 17 anderen frei"
    begins = quantity.start if framed else trigger.end
    together = any(begins <= b <= quantity.start for _, b in scene.phrases.of("together"))
    together = together or (framed and scene.phrases.ends(quantity.start, "partner") is not None)
    points = scene.tells((0, begins), "pronoun") or scene.tells((0, 1), "antecedent")
    subject = any(e.sort == "person" and e.end <= trigger.start for e in scene.entities)
    if not together or not points or story.person is None or subject:
        return []
    one = Entity(start=trigger.start, end=trigger.end, name=story.person, sort="person")
    return [Draft(kind=draft.kind, span=trigger.span, trigger=trigger, people=(one,))]


def is_in_company(quantity: Quantity, scene: Scene) -> bool:
    """True for a number behind "together with" or "and with him", perhaps with an article between."""
    ends = {quantity.start, scene.phrases.ends(quantity.start, "article")}
    return quantity.value is not None and any(
        b in ends or quantity.start <= a < quantity.number_end for a, b in scene.phrases.of("together")
    )


def behind_company(draft: Draft, scene: Scene) -> list[Entity]:
    """Give those named behind others: "Along with 13 others, Maria Rabkova was freed"; not who is one of these."""
    cues = [a for a, _ in scene.phrases.of("part_cue", "for_example") if a >= draft.span[0]]
    return [e for e in draft.people if not cues or e.end <= cues[0]]


def pointed_beside(draft: Draft, scene: Scene) -> list[Draft]:
    """Draft the claim of one named before, to whom others are joined: "him and 11 others"."""
    quantity = draft.quantity
    if quantity is None or not quantity.others or draft.trigger is None or "weak" in draft.trigger.rule.flags:
        return []
    joined = scene.phrases.ends(quantity.start, "and")
    beside = bool(joined) and scene.phrases.covers((joined or 0) - 1, "he_or_she")
    together = is_in_company(quantity, scene)
    told = (scene.clause(quantity.span)[0], scene.clause(draft.trigger.span)[1])  # or "with nine others, an actor too,"
    if not beside and not (together and scene.tells(told, "he_or_she")):
        return []
    return [Draft(kind=draft.kind, span=draft.trigger.span, trigger=draft.trigger)]
