"""Numbers listed one behind the other: "14 freed: three Poles, two Lithuanians and a Swede"."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene


def is_item(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> bool:
    """True behind a colon that parts a number told before it, and where no verb follows: "14 freed: three Poles".

    Parts by place are told; the captor's own citizens are the rest, whom nobody claims.
    """
    if quantity.population is not None and quantity.state is None:
        return False
    colons = [at for at, _ in scene.barriers if scene.words[at].text == ":" and at < quantity.start]
    if not colons or quantity.value is None or any(t.start > colons[-1] for t in scene.triggers):
        return False
    wholes = [d.quantity.value for d in found if d.quantity is not None and d.quantity.end <= colons[-1]]
    return any(whole is not None and whole > quantity.value for whole in wholes)


def of_list(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Draft the next of a list of nationals: "three Poles, two Lithuanians, two Japanese and a Swede"."""
    if quantity.population != "foreign_nationals" or quantity.value is None:
        return None
    before = [d for d in found if d.quantity is not None and d.quantity.population == "foreign_nationals"]
    last = next((d for d in before if d.quantity is not None and _is_next(d.quantity.end, quantity, scene)), None)
    if last is None:
        return None
    return Draft(kind=last.kind, span=quantity.span, trigger=last.trigger, quantity=quantity, parent=last.parent)


def _is_next(ends: int, quantity: Quantity, scene: Scene) -> bool:
    comma = ends < len(scene.words) and scene.words[ends].text == "," and ends + 1 == quantity.start
    return comma or scene.phrases.starts(ends, "and") == quantity.start


def sanctioned_too(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Draft what "and" joins from afar to those sanctioned: "170 people, the president at their head, and 3 firms"."""
    counted = [d for d in found if d.kind in SANCTIONS and d.quantity is not None and d.trigger is not None]
    taken = [d.quantity for d in found]
    told: list[Draft] = []
    for quantity in scene.quantities:
        if quantity.population != "sanctioned" or quantity.value is None or quantity.part or quantity in taken:
            continue
        before = [d for d in counted if d.anchor[1] <= quantity.start]
        if not before or scene.phrases.ends(quantity.start, "and", "others_before") is None:
            continue
        if not scene.verbs((before[-1].anchor[1], quantity.start)):
            told.append(Draft(kind=before[-1].kind, span=quantity.span, trigger=before[-1].trigger, quantity=quantity))
    return told
