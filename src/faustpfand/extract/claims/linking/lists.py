"""Lists of prisoners: who came to them, and all who are on them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.inheriting import part_of, with_own_days
from faustpfand.extract.claims.quantities import CHANGED_TO, CHANGES, Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_LISTS: Final = frozenset({ClaimKind.HELD, ClaimKind.DETENTION})
_LISTED: Final = 8  # words of "list of the rights group, published in May, has"


def of_grown_list(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Tell who came to a list from all on it: "the list grew by 18 names and now numbers 1,201"."""
    if became := [q for q in scene.quantities if _became(q, scene)]:
        return _with_all_listed(found, became[0], scene)
    names = [q for q in scene.quantities if _came_to_list(q, scene)]
    if not names:
        return list(found)
    added = names[0]
    if any(d.kind is ClaimKind.DETENTION and d.quantity and d.quantity.end <= added.start for d in found):
        return list(found)  # "the list grew by 570 people, it has 1,226 names now"
    told = [replace(d, kind=ClaimKind.DETENTION) if d.quantity is added and d.kind in _LISTS else d for d in found]
    totals = [q for q in scene.quantities if q.start >= added.end and scene.tells((added.end, q.start), "counts_now")]
    total = next((q for q in totals if q.value is not None and not q.part), None)
    if total is None or not any(d.quantity is added for d in found):
        return told
    held = Draft(kind=ClaimKind.HELD, span=total.span, quantity=total)
    return [*(d for d in told if d.quantity is not total), held]


def _came_to_list(quantity: Quantity, scene: Scene) -> bool:
    """True for names that came to a list, and for people by whom it grew: "The list grew by 18 people"."""
    if not scene.tells((0, quantity.start), "growing"):
        return False
    if quantity.population == "listed":
        return True
    return scene.tells((0, quantity.start), "any_list") and grew_by(quantity, scene)


def grew_by(quantity: Quantity, scene: Scene) -> bool:
    """True for the number of "grew by 18", "вырос на 18", "um 18 gewachsen"."""
    at = scene.phrases.ends(quantity.start, "changed_by")
    return at is not None and quantity.value is not None and scene.tells(scene.clause(quantity.span), "growing")


def _became(quantity: Quantity, scene: Scene) -> bool:
    """True for what a list grew or shrank to: "wuchs im Mai auf 1204 Namen"."""
    if quantity.population not in ("listed", "prisoners") or not scene.tells((0, quantity.start), "any_list"):
        return False
    to = scene.phrases.ends(quantity.start, *CHANGED_TO) or scene.phrases.starts(quantity.start, *CHANGED_TO)
    return to is not None and scene.tells(scene.clause(quantity.span), *CHANGES)


def _with_all_listed(found: Sequence[Draft], names: Quantity, scene: Scene) -> list[Draft]:
    """Take all names on a list of prisoners for held, whether a verb told of them or not."""
    told = [replace(d, kind=ClaimKind.HELD) if d.quantity is names and d.kind in _LISTS else d for d in found]
    if any(d.quantity is names for d in told) or "political_prisoner" not in scene.phrases.there:
        return told
    begins = max(a for a, _ in scene.phrases.of("any_list") if a < names.start)
    return [*told, Draft(kind=ClaimKind.HELD, span=(begins, names.end), quantity=names)]


def adds_to_list(earlier: Sequence[Draft]) -> bool:
    """True behind "16 names were added to the list": a total that follows is the list's, no further arrest."""
    return any(d.trigger is not None and d.trigger.rule.population is not None for d in earlier[-1:])


def is_whole_list(quantity: Quantity, trigger: Trigger, scene: Scene, found: Sequence[Draft]) -> bool:
    """True for all on a list that grew: "61 were added to the list, which counted 1,489 names"."""
    if trigger.kind is not ClaimKind.DETENTION or quantity.population != "listed" or quantity.value is None:
        return False
    added = [d.quantity.value or 0 for d in found if d.kind is trigger.kind and d.quantity is not None]
    clause = scene.clause(quantity.span)
    apart = trigger.end <= clause[0] or not (clause[0] <= trigger.start < clause[1])
    return apart and bool(added) and quantity.value > max(added) and scene.tells((clause[0], quantity.end), "stock")


def list_of_group(quantity: Quantity, scene: Scene) -> int | None:
    """Give where the list begins whose names a rights group counts: "Viasna's list had 1,204 names"."""
    if quantity.population != "listed" or quantity.value is None:
        return None
    if not scene.tells((0, quantity.start), "rights_group"):
        return None
    if scene.tells((0, quantity.end), *CHANGES, "sanction", "sanction_name"):
        return None
    near = (a for a, b in scene.phrases.of("any_list") if 0 <= quantity.start - b <= _LISTED)
    return next(near, None)


def grown_list(scene: Scene, story: Story, whole: Claim) -> list[Claim] | None:
    """Take for arrested by whom the list told just before grew: "Its list has 158 names. Since May it grew by 15"."""
    before = story.before(scene)
    if whole.kind is not ClaimKind.HELD or whole.start < story.reached or scene.triggers or before is None:
        return None
    if "any_list" not in before.phrases.spots or "growing" not in scene.phrases.spots:
        return None
    added = replace(whole, kind=ClaimKind.DETENTION, date_start=None, date_end=None)
    by = [q for q in scene.quantities if grew_by(q, scene)]
    return [with_own_days(part_of(added, q, whole.population, scene), q, scene, story) for q in by] or None
