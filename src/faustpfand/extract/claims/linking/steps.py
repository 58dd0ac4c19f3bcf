"""People counted once to whom two things happened: "released the 57 whom the police had taken on Saturday"."""

from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.owning import described_by
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.records import ClaimKind

_COURSE: Final = (ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE)  # in this order things happen


def other_steps(quantity: Quantity, kind: ClaimKind, scene: Scene) -> list[Trigger]:
    """Find the verbs of a relative clause that tell an event of their own.

    What came later is news: "took 12 pupils, whom they later let go". What came before only says which people,
    unless it has its day: "the 19 who were arrested in May have been sentenced".
    """
    if quantity.value is None or kind not in PEOPLE:
        return []
    return [
        trigger
        for trigger in described_by(quantity, scene)
        if trigger.kind in _COURSE
        and trigger.kind is not kind
        and (clause := _relative_of(quantity, trigger, scene)) is not None
        and (_is_later(trigger.kind, kind) or _has_day(clause, scene))
    ]


def _relative_of(quantity: Quantity, trigger: Trigger, scene: Scene) -> Span | None:
    """Give the relative clause with a verb, if it tells of all those counted."""
    opens = next((a for a, _ in scene.phrases.of("relative") if quantity.end <= a < trigger.start), None)
    if opens is None:
        return None
    between = (opens, trigger.start)
    if any(word.text in ",;:" for word in scene.words[slice(*between)]) or scene.tells(between, "part_cue"):
        return None
    if any(quantity.end <= q.start < trigger.end for q in scene.quantities):
        return None
    ends = next((b for a, b in scene.asides if a == quantity.end), len(scene.words))
    return quantity.end, min(ends, scene.clause(trigger.span)[1])


def _is_later(kind: ClaimKind, main: ClaimKind) -> bool:
    return main in _COURSE and _COURSE.index(main) < _COURSE.index(kind)


def _has_day(clause: Span, scene: Scene) -> bool:
    return any(clause[0] <= m.start and m.end <= clause[1] for m in scene.dates)
