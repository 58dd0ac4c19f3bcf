"""Numbers that point back to people told before, and count nobody anew."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.quantities import Quantity, with_as_many
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_TOGETHER: Final = 2
_ARE: Final = 2  # words of "are men"
_TOLD_AGAIN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_AGAIN: Final = 2  # sentences


def as_many_told(scene: Scene, story: Story) -> Scene:
    """Give "as many" the number told last."""
    if "as_many" not in scene.phrases.spots:
        return scene
    return replace(scene, quantities=tuple(with_as_many(scene.quantities, story.latest(_has_number))))


def counted_anew(scene: Scene, story: Story) -> Scene:
    """Leave out the numbers that count nobody anew: the men of people told whole, "the three" who were named."""
    if "men" in scene.phrases.spots and (men := _men_of(scene, story)):
        here = tuple(_as_of_those_before(q, men, scene) for q in scene.quantities)
        scene = replace(scene, quantities=tuple(q for q in here if q not in men))
    if "those_named" in scene.phrases.spots and (those := _all_named_before(scene, story)):
        story.meant = scene.sentence.start
        scene = replace(scene, quantities=tuple(q for q in scene.quantities if q not in those))
    return scene


def _men_of(scene: Scene, story: Story) -> list[Quantity]:
    """List the men of a number told whole, whom nobody claims apart: "22 people, 15 men and seven women"."""
    totals = {q.value for q in scene.quantities} | {claim.count for claim in story.lately}
    return [
        men
        for q, following in pairwise(scene.quantities)
        if "women" in (q.population, following.population)
        and (scene.phrases.ends(following.start, "and") or 0) in range(q.end, q.end + _ARE + 1)
        and (men := q if following.population == "women" else following)
        and scene.tells((men.number_end, men.end + _ARE), "men")
        and scene.words[q.start - 1].text != ":"  # "25 prisoners: 12 women and 13 men" lists all
        and q.value is not None
        and following.value is not None
        and q.value + following.value in totals
    ]


def _as_of_those_before(quantity: Quantity, men: Sequence[Quantity], scene: Scene) -> Quantity:
    """Take the women beside men for a part of those told before, if the sentence does not tell their sum."""
    beside = [q.value or 0 for q in men if quantity.population == "women" and _ARE >= _gap(q.span, quantity.span) >= 0]
    sums = {(quantity.value or 0) + value for value in beside}
    return replace(quantity, part=True) if sums and sums.isdisjoint(q.value for q in scene.quantities) else quantity


def _gap(a: Span, b: Span) -> int:
    return max(b[0] - a[1], a[0] - b[1])


def _all_named_before(scene: Scene, story: Story) -> list[Quantity]:
    """List the three of "Ivan Belov, Oleg Lis and Anna Zueva have died ... When the three were arrested"."""
    many = len(story.people)
    last = story.claims[-1] if story.claims else None
    if many < _TOGETHER or last is None or last.count is not None or not story.is_recent(last, scene, _AGAIN):
        return []
    alone = (q for q in scene.quantities if q.value == many and q.population is None and not (q.part or q.others))
    return [q for q in alone if scene.phrases.ends(q.start, "those_named") is not None]


def only_says_for_what(draft: Draft, counted: Sequence[Draft], whole: Claim | None, story: Story) -> bool:
    """True for a part of those freed of whom the verdict is told: "20 of them had been convicted of extremism"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.SENTENCE or quantity is None or quantity.value is None:
        return False
    if not quantity.part:  # "Of the 87 pardoned 79 had been sentenced to prison, three to labour"
        wholes = [d for d in counted if d.kind is ClaimKind.RELEASE and d.quantity is not None and d.quantity.whole]
        again = {c.count for c in story.lately if c.kind is ClaimKind.RELEASE}
        bare = quantity.population is None and quantity.value in again  # "including 20 ... Twenty had been convicted"
        return bare or any(d.span[1] <= quantity.start for d in wholes)
    before = [d for d in counted if d.quantity is not None and d.quantity.end <= quantity.start]
    if before:
        return before[-1].kind is ClaimKind.RELEASE
    return whole is not None and whole.kind is ClaimKind.RELEASE and (whole.count or 0) >= quantity.value


def as_event_told(counted: list[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Take a number without a verb for the same told just before: "pardoned 25 ... A paper writes of 25 prisoners"."""
    event = story.latest(_has_number)
    if event is None or event.kind not in _TOLD_AGAIN or not story.is_recent(event, scene, _AGAIN):
        return counted
    same = [d for d in counted if d.kind is ClaimKind.HELD and d.trigger is None and d.quantity is not None]
    same = [d for d in same if d.quantity is not None and d.quantity.value == event.count]
    return [replace(d, kind=event.kind) if any(one is d or one is d.parent for one in same) else d for d in counted]


def _has_number(claim: Claim) -> bool:
    return claim.count is not None
