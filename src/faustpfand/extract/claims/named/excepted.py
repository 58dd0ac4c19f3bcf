"""Who is named only to say that it did not happen to him: "twelve walked free, but not Mikalai Statkevich"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.named.bystanders import replaced
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind

_HAPPENS: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_DESCRIBED: Final = 4  # words between "but not" and the name: "the opposition leader"


def excepted(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Part those from the drafts of a sentence to whom it did not happen, each into a denied draft of its own."""
    if scene.phrases.there.isdisjoint(("but_not", "not_so", "except_for", "but_rather")):
        return list(drafts)
    spared = [(e, d) for e in scene.entities if e.sort == "person" and (d := _spares(e, drafts, scene)) is not None]
    if not spared:
        return list(drafts)
    names = {e.start for e, _ in spared}
    kept = [replace(d, people=tuple(e for e in d.people if e.start not in names)) if d.people else d for d in drafts]
    left = [d for d, old in zip(kept, drafts, strict=True) if d.people or d.quantity is not None or not old.people]
    return left + [
        Draft(kind=told.kind, span=e.span, trigger=told.trigger, people=(e,), denied=True) for e, told in spared
    ]


def _spares(person: Entity, drafts: Sequence[Draft], scene: Scene) -> Draft | None:
    """Give what happened to others: told before, or beside "all but" also behind."""
    told = [d for d in drafts if d.kind in _HAPPENS and d.trigger is not None]
    if person in replaced(scene):
        return min(told, key=lambda d: scene.cost(d.anchor, person.span), default=None)
    before = [d for d in told if d.trigger is not None and d.trigger.end <= person.start]
    if _is_excepted(person, scene):
        return max(before, key=lambda d: d.anchor, default=None)
    opened = any(b <= person.start <= b + _DESCRIBED for _, b in scene.phrases.of("except_for"))
    if not opened or not scene.phrases.of("everybody"):
        return None  # "except for her 13 others were freed": besides her
    return min(told, key=lambda d: scene.cost(d.anchor, person.span), default=None)


def _is_excepted(entity: Entity, scene: Scene) -> bool:
    """True behind "but not", and before "was not" or "- no" that ends what is told of somebody."""
    phrases, words = scene.phrases, scene.words
    opened = [b for _, b in phrases.of("but_not") if b <= entity.start <= b + _DESCRIBED]
    if opened and all(words[at].is_word and not phrases.covers(at, "only") for at in range(opened[-1], entity.start)):
        return True
    at = entity.end
    while at < len(words) and (words[at].text in DASHES or words[at].text == ","):
        at += 1
    end = phrases.starts(at, "not_so")
    if end is None or (at > entity.end and words[at - 1].text == ","):
        return False
    return end >= len(words) or not words[end].is_word or phrases.starts(end, "conjunction") is not None
