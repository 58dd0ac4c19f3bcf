"""Which state holds those that a claim is about, or held them."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES, Span
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import PEOPLE, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import ClaimKind

_LINK: Final = 1  # words between a state and its verb, as "has", "then"
_WIDE: Final = 30  # words
_PRISON_REACH: Final = 8.0  # a prison that tells where


def country_of(draft: Draft, scene: Scene, story: Story) -> str | None:
    """Give the country that holds, held or takes them; None where several do, or nobody says."""
    if draft.trigger is not None and "mixed" in draft.trigger.rule.flags:
        return None
    prisons = [p for p in scene.phrases.of("prison") if scene.cost(draft.anchor, p) <= _PRISON_REACH]
    told = [code for code, at in scene.countries for p in prisons if p[0] <= at[0] and at[1] <= p[1] + 1]
    if told and draft.kind in PEOPLE:
        return told[0]
    freeing = _freeing_state(draft, scene) if draft.kind is ClaimKind.RELEASE else None
    if freeing is not None:
        return freeing
    captors = [(code, at) for code, at in scene.countries if code not in brokers()] if scene.countries else []
    if draft.kind in PEOPLE and _is_worldwide(draft.span, captors, scene):
        return None
    if not captors or (story.country in {code for code, _ in captors} and draft.kind is not ClaimKind.HELD):
        return story.country
    foreign = draft.quantity.state if draft.quantity is not None else None
    captors = [c for c in captors if c[0] != foreign] or captors
    return min(captors, key=lambda c: _distance(draft.span, c[1], scene))[0]


def _is_worldwide(span: Span, captors: Sequence[tuple[str, Span]], scene: Scene) -> bool:
    """True for "250 journalists are in prison worldwide, in China alone 50": not for the 50."""
    wide = [_distance(span, at, scene) for at in scene.phrases.of("worldwide")]
    return bool(wide) and min(wide) < min((_distance(span, at, scene) for _, at in captors), default=_WIDE)


def _freeing_state(draft: Draft, scene: Scene) -> str | None:
    """Give the state right before the verb: "in return the United States freed".

    One that mostly brokers must free people of another: not "pardoned with the help of the USA".
    """
    gapped = draft.trigger is None and draft.parent is not None  # "Iran freed five Americans, the USA - five Iranians"
    if draft.trigger is None and not gapped:
        return None
    start = draft.verb[0]
    able = [e for e in scene.entities if e.sort in ("state", "authority") and not e.placed]
    free = [e for e in able if 0 <= start - e.end <= _LINK or (e.end <= start and _is_linked((e.end, start), scene))]
    free = free or [e for e in able if _stands_inverted(e, draft)]
    near = [code for code, (a, b) in scene.countries for e in free if e.start <= a and b <= e.end]
    if not near:
        return None
    of_others = draft.quantity is not None and draft.quantity.state not in (None, near[-1])
    exchanged = of_others or scene.tells((0, draft.anchor[1]), "other_side")
    return near[-1] if exchanged or near[-1] not in brokers() else None


def _stands_inverted(entity: Entity, draft: Draft) -> bool:
    """True for a subject between verb and number: "Im Gegenzug begnadigten die USA fünf Iraner"."""
    if draft.trigger is None or draft.quantity is None:
        return False
    return 0 <= entity.start - draft.trigger.start - 1 <= _LINK and entity.end <= draft.quantity.start


def _is_linked(between: Span, scene: Scene) -> bool:
    """True for "the USA *for its part* let five Iranians go"."""
    spans = scene.phrases.of("other_side")
    return any(0 <= a - between[0] <= _LINK and 0 <= between[1] - b <= _LINK for a, b in spans)


def _distance(a: Span, b: Span, scene: Scene) -> int:
    """Words between a claim and a country; one that follows counts thrice, since lists name it first."""
    dash = a[1] < len(scene.words) and scene.words[a[1]].text in DASHES
    if scene.phrases.starts(a[1] + dash, "locative") == b[0]:
        return 0  # "23 in Vietnam", "19 - na Białorusi"
    return max(a[0] - b[1], 3 * (b[0] - a[1]), 0)
