"""The number told before, of which another may be a part."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.nouns import TOLD_APART
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim

_SEVERAL: Final = 2  # parts


def counted_last(story: Story) -> Claim | None:
    """Give the number of people that the text told last."""
    return story.latest(lambda c: c.count is not None and c.kind in PEOPLE)


def most(story: Story, whole: Claim) -> int:
    """Give the largest number told of an event lately, beyond which nothing is a part."""
    return max((c.count or 0 for c in story.lately if c.kind is whole.kind), default=whole.count or 0)


def is_smaller(quantity: Quantity, whole: Claim) -> bool:
    """True for a number that may be a part of the whole, where both are known."""
    return quantity.value is not None and whole.count is not None and quantity.value < whole.count


def is_larger(quantity: Quantity, whole: Claim) -> bool:
    """True for a number that counts more than the one told before, where both are known."""
    return quantity.value is not None and whole.count is not None and quantity.value > whole.count


def breaks_down(draft: Draft, found: Sequence[Draft], scene: Scene) -> bool:
    """True for a part by ground behind a colon: "24 walked free: 20 had served their terms, four were pardoned".

    All of them add up to the whole, and each has its verb. Parts by place, day and nation are claims.
    """
    quantity, texts = draft.quantity, scene.words.texts
    colon = next((at for at, text in enumerate(texts) if text == ":"), None) if quantity is not None else None
    if quantity is None or colon is None or quantity.start < colon or quantity.population in TOLD_APART:
        return False
    told = [(d.quantity, d.trigger) for d in found if d.kind is draft.kind and d.quantity is not None]
    whole = next((q for q, _ in reversed(told) if q.end <= colon and q.value is not None), None)
    parts = [q for q in scene.quantities if q.start > colon and q.value is not None]
    if whole is None or len(parts) < _SEVERAL or sum(q.value or 0 for q in parts) != whole.value:
        return False
    if any(verb is None or verb.end <= colon for q, verb in told if q.start > colon):
        return False
    clause = scene.clause(quantity.span)
    placed = [*(m.span for m in scene.dates), *scene.phrases.places(), *(span for _, span in scene.countries)]
    return not any(clause[0] <= a and b <= clause[1] for a, b in placed)
