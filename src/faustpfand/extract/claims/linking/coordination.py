"""Verbs of one subject: "twelve were detained and later let go"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft, hull
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.owning import BEFORE_RELEASE, says_which
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_ONLY_ALONE: Final = frozenset({"weak", "counted", "follows", "named"})  # flags of rules for no second verb
_ROW: Final = BEFORE_RELEASE | {ClaimKind.RELEASE}
_SHARED: Final = 4  # words between "and" and the second of two verbs of one subject: "and later were"
_WHERE: Final = 8  # words between a verb and "and": "detained at Istanbul airport on Thursday and"


def in_a_row(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Draft what else verbs of one subject tell of a number: "twelve were detained and later let go"."""
    used = {id(d.trigger) for d in found}
    free = [t for t in scene.triggers if id(t) not in used and not _ONLY_ALONE & t.rule.flags]
    again: list[Draft] = []
    for draft in found:
        if draft.trigger is None or draft.quantity is None or draft.kind not in _ROW:
            continue
        if scene.phrases.ends(draft.quantity.start, "in_group") is not None:
            continue  # "was arrested in a group of twelve and later sentenced": he alone
        for t in free:
            after = draft.kind in BEFORE_RELEASE and goes_on(draft.anchor, t.span, scene)
            if t.kind in _ROW - {draft.kind} and (after or _leads_to(t, draft, scene)):
                again.append(Draft(kind=t.kind, span=t.span, trigger=t, quantity=draft.quantity))
    return again


def _leads_to(trigger: Trigger, draft: Draft, scene: Scene) -> bool:
    """True for the first of two verbs whose second has the number: "eight were picked up and sentenced"."""
    quantity, second = draft.quantity, draft.trigger
    if quantity is None or second is None or trigger.kind not in BEFORE_RELEASE:
        return False
    if _shares_object(trigger.span, second.span, quantity, scene):
        return True
    between = quantity.end <= trigger.start and trigger.end <= second.start
    if not between or says_which(quantity, trigger, scene):
        return False
    return goes_on(hull(quantity.span, trigger.span), second.span, scene)


def _shares_object(first: Span, second: Span, quantity: Quantity, scene: Scene) -> bool:
    """True for two verbs right beside each other before one number: "detained and later let go 28 people"."""
    joined = scene.phrases.starts(first[1], "then", "and") is not None
    return joined and second[1] <= quantity.end and second[0] <= quantity.start and goes_on(first, second, scene)


def goes_on(first: Span, second: Span, scene: Scene) -> bool:
    """True where no more than a place or a day, "and" and an adverb part two verbs: they share their subject."""
    link = next(((x, y) for x, y in scene.phrases.of("then", "and") if first[1] <= x and y <= second[0]), None)
    if link is None or second[0] - link[1] > _SHARED or link[0] - first[1] > _WHERE:
        return False
    others = [*(e.span for e in scene.entities if e.sort == "person"), *(q.span for q in scene.quantities)]
    if any(first[1] <= a < second[0] for a, _ in others):
        return False
    told = [*(m.span for m in scene.dates), *(span for _, span in scene.countries)]
    where = all(
        any(x <= at < y for x, y in told)
        or scene.words[at].text == ","
        or (scene.words[at].is_word and not scene.phrases.covers(at, "conjunction"))
        for at in range(first[1], link[0])
    )
    dated = any(link[1] <= x and y <= second[0] for x, y in told)
    link_words = [at for at in range(link[1], second[0]) if not scene.phrases.covers(at, "unit")]  # "and hours later"
    return where and (dated or all(scene.words[at].is_word and not scene.words[at].is_capital for at in link_words))
