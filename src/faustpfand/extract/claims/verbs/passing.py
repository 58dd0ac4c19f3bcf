"""Journeys that free nobody and settle nothing: from prison to a hospital, and of a ruler abroad."""

from typing import Final

from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.records import ClaimKind, Modality

_WHITHER: Final = ("to_word", "in_word", "locative")


def stays_inside(trigger: Trigger, scene: Scene) -> bool:
    """True for a move between prison, hospital and court: "taken from jail to the courthouse"."""
    there = scene.phrases.there
    if trigger.kind is not ClaimKind.RELEASE or "moved" not in there or "still_held_at" not in there:
        return False
    if not scene.tells(trigger.span, "moved"):
        return False
    left, right = scene.clause(trigger.span)
    if scene.tells((trigger.start, right), "still_held_at"):
        return True
    relative = any(left <= a <= left + 1 for a, _ in scene.phrases.of("relative", "clause_apart"))
    return relative and scene.tells((0, left), "still_held_at")  # "the clinic to which they took him from"


def is_state_visit(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for a visit to a state that holds nobody: "during the president's visit to Berlin"."""
    planned = trigger.rule.modality is Modality.PLANNED  # which is told for what is to be talked about
    if trigger.kind is not ClaimKind.NEGOTIATION or planned or not scene.tells(trigger.span, "visit"):
        return False
    ends = scene.clause(trigger.span)[1]
    visited = {
        code
        for code, (at, _) in scene.countries
        if trigger.start < at < ends and scene.phrases.ends(at, *_WHITHER) is not None
    }
    return bool(visited) and story.country not in visited and (story.country is not None or visited <= brokers())
