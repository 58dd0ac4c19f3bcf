"""The number told before, of which another may be a part."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.nouns import TOLD_APART
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim


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
    """True for a part by ground, all told behind a colon: "24 went free: 20 did their time, 4 were pardoned"."""
    quantity, texts = draft.quantity, scene.words.texts
    if quantity is None or ":" not in texts or quantity.population in TOLD_APART:
        return False
    colon = texts.index(":")
    told = [(d.quantity, d.trigger) for d in found if d.kind is draft.kind and d.quantity is not None]
    whole = next((q.value for q, _ in reversed(told) if q.end <= colon), None)
    parts = [q.value for q in scene.quantities if q.start > colon and q.value is not None]
    if quantity.start < colon or len(parts) == 1 or sum(parts) != whole:
        return False
    clause = scene.clause(quantity.span)
    placed = [*(m.span for m in scene.dates), *scene.phrases.places(), *(span for _, span in scene.countries)]
    apart = any(clause[0] <= a and b <= clause[1] for a, b in placed)
    return not apart and all(verb is not None and verb.start > colon for q, verb in told if q.start > colon)
