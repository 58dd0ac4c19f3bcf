"""What ends the words that say who somebody is, beside the number that follows."""

from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene

_DESCRIBED: Final = 14  # words that may say who somebody named is, and "and the other"


def is_apposed(person: Entity, quantity: Quantity, scene: Scene) -> bool:
    """True where no more than who somebody is stands between: "freed Ivan Belov, the mayor, and 13 others"."""
    between = (person.end, quantity.start)
    linked = scene.phrases.ends(quantity.start, "and") is not None or scene.tells(between, "others_before")
    if not linked or scene.words[person.end].text != "," or between[1] - between[0] > _DESCRIBED:
        return False
    verbs = any(between[0] <= t.start < between[1] for t in scene.triggers)
    verbs = verbs or scene.tells(between, "telling", "said", "relative", "that")
    return not verbs and not any(between[0] <= q.start < between[1] for q in scene.quantities)


def is_apposed_before_verb(person: Entity, quantity: Quantity, scene: Scene) -> bool:
    """True for "Ivan Belov, the mayor, and six villagers were arrested": the comma ends what somebody is."""
    link = scene.phrases.ends(quantity.start, "and")
    closed = link is not None and scene.words[link - 1].text == "," and link - 1 > person.end
    return closed and is_apposed(person, quantity, scene)


def ends_group(at: int, draft: Draft, scene: Scene) -> bool:
    """True where the group that the verb acts on is over: a mark, the verb, a preposition."""
    if at >= len(scene.words) or not scene.words[at].is_word:
        return True
    verb = draft.trigger is not None and (draft.trigger.start <= at <= draft.trigger.end)
    return verb or scene.phrases.starts(at, "preposition") is not None
