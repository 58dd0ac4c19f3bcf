"""The drafts of a sentence parted by whom they tell of, each with its own number or name."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.named.beside.apposed import is_apposed
from faustpfand.extract.claims.named.beside.company import along_with, behind_company, is_in_company, pointed_beside
from faustpfand.extract.claims.named.beside.joining import gapped, named_beside
from faustpfand.extract.claims.named.beside.swapped import swapped
from faustpfand.extract.claims.named.examples import all_behind
from faustpfand.extract.claims.quantities import ends_there
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story

_NAMED_REACH: Final = 16.0


def parted(peopled: Iterable[Draft], counted: Iterable[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Part the drafts of a sentence by whom they tell of, each with its own number or name.

    Args:
        peopled: all drafts, with the persons named.
        counted: those of numbers, without.
        scene: the sentence.
        story: who was named before.
    """
    beside = [one for d in counted for one in (*named_beside(d, scene), *pointed_beside(d, scene))]
    told = list(peopled)
    for each in (_contrasted, swapped, gapped, _named_and_others):
        told = [part for d in told for part in each(d, scene)]
    drafts = [*beside, *told]
    return [*drafts, *(one for d in drafts for one in along_with(d, scene, story))]


def _contrasted(draft: Draft, scene: Scene) -> list[Draft]:
    """Part from those of a verb whom a clause that ends with "were" tells of: "was not freed, but 31 others were"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None or trigger.end > quantity.start or not draft.people:
        return [draft]
    ends = scene.phrases.starts(quantity.end, "copula")
    begins = scene.clause(quantity.span)[0]
    if ends is None or not ends_there(scene.phrases, ends) or begins < trigger.end:
        return [draft]
    theirs = Draft(kind=draft.kind, span=quantity.span, quantity=quantity)
    return [replace(draft, span=trigger.span, quantity=None), theirs]


def _named_and_others(draft: Draft, scene: Scene) -> list[Draft]:
    """Part "Ales Bialiatski and 13 others" into the one named and the others counted."""
    quantity = draft.quantity
    if quantity is None or not draft.people or not quantity.others:
        return [draft]
    along = is_in_company(quantity, scene)  # "X is free, and with him five others"
    named = [e for e in draft.people if e.end <= quantity.start] or (behind_company(draft, scene) if along else [])
    if not named:
        return [draft]
    verb = draft.trigger
    gapped = verb is not None and named[-1].end <= verb.start and scene.phrases.ends(quantity.start, "and") is not None
    far = scene.cost(named[-1].span, quantity.span) > _NAMED_REACH and not gapped
    if far and not along and not is_apposed(named[-1], quantity, scene):
        return [draft]
    first = (named[0].start, named[-1].end)
    return [
        Draft(kind=draft.kind, span=first, trigger=draft.trigger, people=tuple(named)),
        Draft(
            kind=draft.kind,
            span=quantity.span,
            trigger=draft.trigger,
            quantity=quantity,
            people=all_behind(replace(draft, span=quantity.span), scene),
        ),
    ]
