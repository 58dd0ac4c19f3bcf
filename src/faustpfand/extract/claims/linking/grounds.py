"""Parts of whom a clause tells why they sat, or what else is so of them: "Eight of them sat for politics"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.wholes import is_smaller
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import BEFORE_RELEASE
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import Claim, ClaimKind

_OF_THOSE: Final = 2  # words of "of those"


def of_freed(told: Sequence[Draft], whole: Claim | None, scene: Scene) -> list[Draft]:
    """Take for freed who sat for politics among them: "Of the 651 freed, 302 had been jailed for politics"."""
    return [_freed_of_ground(draft, told, whole, scene) for draft in told]


def _freed_of_ground(draft: Draft, told: Sequence[Draft], whole: Claim | None, scene: Scene) -> Draft:
    quantity = draft.quantity
    if quantity is None or draft.kind not in (ClaimKind.HELD, ClaimKind.DETENTION) or draft.parent is not None:
        return draft
    if not sat_for_politics(quantity, scene):
        return draft
    freed = [d for d in told if d.kind is ClaimKind.RELEASE and d.quantity is not None]
    before = [d for d in freed if d.quantity is not None and d.quantity.end <= quantity.start]
    if before and (quantity.part or quantity.start <= before[-1].anchor[1]):
        return Draft(kind=ClaimKind.RELEASE, span=draft.span, quantity=quantity, parent=before[-1])
    if quantity.part and whole is not None and whole.kind is ClaimKind.RELEASE and is_smaller(quantity, whole):
        return Draft(kind=ClaimKind.RELEASE, span=draft.span, quantity=quantity)
    return draft


def has_other_verb(draft: Draft, whole: Claim | None, scene: Scene) -> bool:
    """True for some of those told before, of whom no more is freed: "Six of those pardoned have children".

    What somebody else counts is another number of the same: "The ministry speaks of 14 pardoned".
    """
    quantity, verb = draft.quantity, draft.trigger
    if quantity is None or verb is None or whole is None or draft.kind is not whole.kind is ClaimKind.RELEASE:
        return False
    if quantity.population in INHERITED or not _is_said_of_group(quantity, verb, scene):
        return False
    if any(code != whole.country for code, _ in scene.countries):
        return False  # "five of those freed then are Ukrainian citizens"
    counted = scene.dates or scene.tells((0, len(scene.words)), "tally", "said", "telling", "rights_group", "sum")
    return is_smaller(quantity, whole) and not (counted or scene.verbs((verb.end, len(scene.words))))


def _is_said_of_group(quantity: Quantity, verb: Trigger, scene: Scene) -> bool:
    """True for a noun of those told before: "six of those freed", "forty of the detained are", "40 задержанных —"."""
    phrases, at = scene.phrases, quantity.number_end
    if "echo" in verb.rule.flags or (quantity.part and phrases.starts(verb.start, "reduced") is not None):
        return 0 <= verb.start - at <= _OF_THOSE
    noun = phrases.starts(phrases.starts(at, "part_of", "of_whole") or at, "reduced", "prisoner")
    said = phrases.starts(verb.end, "copula", "own_verb")
    return noun == verb.end and said is not None and phrases.starts(said, "woman", "foreigner") is None


def has_trait(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom something else is told: "у шести из них есть дети", "bei elf von ihnen"."""
    owned = scene.phrases.ends(quantity.start, "possessor") is not None
    return owned and quantity.value is not None and scene.phrases.starts(quantity.number_end, "part_of") is not None


def sat_for_politics(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom a clause tells the ground: "20, only six of whom had been jailed for politics"."""
    if quantity.population not in (None, "political_prisoners", "prisoners") or quantity.value is None:
        return False
    left, right = scene.clause(quantity.span)
    sat = all(t.kind in (ClaimKind.HELD, *BEFORE_RELEASE) for t in scene.verbs((quantity.end, right)))
    behind = (max(left, quantity.number_end), right)  # of extremism only those speak who jailed them
    return sat and scene.tells(behind, "political") and not scene.tells(behind, "extremism")


def is_considered(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom no more is told than their ground: "Rights groups consider 51 of them political"."""
    if any(q.end <= quantity.start and q.value is not None and not q.part for q in scene.quantities):
        return False  # "806 prisoners, 175 of them soldiers"
    verbs = [t for t in scene.triggers if t.rule.flags.isdisjoint(("weak", "follows"))]
    counts = [t for t in verbs if t.kind is ClaimKind.HELD and "counted" in t.rule.flags]
    ground = not verbs and scene.tells(scene.clause(quantity.span), "political")  # "Eight of them sat for politics"
    grouped = not verbs and scene.tells(scene.clause(quantity.span), "considering") and _tells_ground(scene)
    if grouped and quantity.population not in INHERITED:
        return True  # "Amnesty had classed 14 of them as prisoners of conscience"
    considered = ground or (verbs == counts and len(counts) == 1)
    return quantity.part and quantity.population not in INHERITED and considered


def _tells_ground(scene: Scene) -> bool:
    return scene.tells((0, len(scene.words)), "political", "political_prisoner")
