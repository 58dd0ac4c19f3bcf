"""Who was exchanged for those counted."""

from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind

_APPOSED: Final = 10  # words that may say who somebody named is


def swapped(draft: Draft, scene: Scene) -> list[Draft]:
    """Part the two of "Vladimir Bukovsky was exchanged for Luis Corvalan": each side lets one go."""
    if draft.kind is not ClaimKind.RELEASE or draft.trigger is None or not scene.tells(draft.trigger.span, "swapped"):
        return [draft]
    if draft.quantity is not None:
        return [*_swapped_for(draft, draft.quantity, scene), draft]
    if len(draft.people) < 2:
        return [draft]
    links = [b for _, b in scene.phrases.of("swap_for")]
    behind = [e for e in draft.people if any(b <= e.start <= b + _APPOSED for b in links) and e != draft.people[0]]
    if not behind:
        return [draft]
    first = replace(draft, people=tuple(e for e in draft.people if e not in behind))
    return [first, replace(draft, span=behind[0].span, people=tuple(behind))]


def _swapped_for(draft: Draft, quantity: Quantity, scene: Scene) -> list[Draft]:
    """Draft the one of "Moscow swapped Ivan Belov for two spies"."""
    link = scene.phrases.ends(quantity.start, "swap_for")
    begins = scene.clause(draft.anchor)[0]
    named = [e for e in scene.entities if link is not None and begins <= e.start and e.end == link]
    if not named or named[0].sort != "person" or named[0].partner:
        return []
    return [Draft(kind=draft.kind, span=named[0].span, trigger=draft.trigger, people=(named[0],))]
