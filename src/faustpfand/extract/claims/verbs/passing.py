"""Journeys that free nobody: from prison to a hospital or to court."""

from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind


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
