"""A modal verb told once for two subjects: "Minsk could free prisoners and Washington ease its sanctions"."""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.scene import Scene, Trigger

_BETWEEN: Final = 3  # words between "and" and the second subject: "in return"


def shares_modal(draft: Draft, before: Draft, scene: Scene) -> bool:
    """True for an infinitive with a subject of its own and no other verb, behind what a modal verb tells."""
    trigger = draft.trigger
    if trigger is None or draft.kind is before.kind or before.anchor[1] > trigger.start:
        return False
    if not _is_infinitive(trigger, scene):
        return False
    names = (e for e in scene.entities if e.sort != "person" and not e.located)
    subject = next((e for e in names if before.anchor[1] <= e.start and e.end <= trigger.start), None)
    if subject is None or scene.tells((subject.end, trigger.start), "hypothetical", "planned"):
        return False  # "if the West lifts its sanctions, Minsk could free 300"
    link = (max(before.anchor[1], subject.start - _BETWEEN), subject.start)
    return scene.tells(link, "and", "conjunction") or any(word.text == "," for word in scene.words[slice(*link)])


def _is_infinitive(trigger: Trigger, scene: Scene) -> bool:
    """True for "ease" and "снять", and for "Sanktionen lockern" at the end of a clause: elsewhere that agrees."""
    if not scene.tells(trigger.span, "bare_infinitive"):
        return False
    closes = trigger.end >= len(scene.words) or not scene.words[trigger.end].is_word
    return closes or not scene.phrases.capital_nouns
