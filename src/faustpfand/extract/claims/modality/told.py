"""Whether something is said to have happened, not to have happened, to come, or only might."""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.modality.cues import (
    governs_next,
    is_backshifted,
    is_beside,
    is_hearsay,
    is_of_other_verb,
    negates_name,
)
from faustpfand.extract.claims.modality.doubted import depends, is_supposed, may_only_be, says_when, talks_may_come
from faustpfand.extract.claims.modality.governing import governing
from faustpfand.extract.claims.modality.undone import is_noun, is_undone
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind, Modality

# Talks are told as an event or announced; "negotiations could free them" doubts the release, not the talks.
_MODALITIES: Final = {
    False: (Modality.DENIED, Modality.HYPOTHETICAL, Modality.PLANNED),
    True: (Modality.DENIED, Modality.PLANNED),
}


def modality_of(draft: Draft, scene: Scene) -> Modality:
    """Give whether a claim is asserted, denied, planned or only thought of."""
    told = _told_by_rule(draft, scene) or is_undone(draft, scene)
    if told is None and (draft.kind in (ClaimKind.DEMAND, ClaimKind.HELD) or _is_of_freed(draft)):
        return Modality.ASSERTED
    told = told or _told_by_words(draft, scene) or Modality.ASSERTED
    open_yet = told is Modality.PLANNED and (depends(draft, scene) or may_only_be(draft, scene))
    return Modality.HYPOTHETICAL if open_yet else told


def _told_by_rule(draft: Draft, scene: Scene) -> Modality | None:
    told = draft.trigger.rule.modality if draft.trigger is not None else None
    refused = told is Modality.PLANNED and draft.trigger is not None and _is_refused(draft.trigger.span, scene)
    return Modality.DENIED if draft.denied or refused else told


def _told_by_words(draft: Draft, scene: Scene) -> Modality | None:
    """Give what the words around a verb say: "not", "could", "will"."""
    if draft.trigger is not None and is_supposed(draft.trigger.span, scene):
        return Modality.HYPOTHETICAL
    if draft.kind is ClaimKind.NEGOTIATION and talks_may_come(draft, scene):
        return Modality.HYPOTHETICAL
    for modality in _MODALITIES[draft.kind is ClaimKind.NEGOTIATION]:
        cues = scene.phrases.of(modality)
        if not cues:
            continue
        excused = [*scene.phrases.of(f"not_{modality}"), *says_when(scene)]
        cues = [c for c in cues if not any(c[0] < b and a < c[1] for a, b in excused)]
        cues = [c for c in cues if not (governs_next(c, draft, scene) or negates_name(c, scene))]
        if is_noun(draft, scene):
            cues = [] if is_beside(draft, modality, scene) else cues
            cues = [c for c in cues if not is_of_other_verb(c, modality, draft, scene)]
        if modality is Modality.PLANNED:
            cues = [c for c in cues if not is_hearsay(c, scene)]
        clauses = governing(draft if draft.parent is None else draft.parent, scene, modality) if cues else []
        if any(a < right and left < b for a, b in cues for left, right in clauses):
            return Modality.PLANNED if is_backshifted(scene, cues, clauses) else modality
    return Modality.PLANNED if draft.trigger is not None and _is_future(draft.trigger.span, scene) else None


def _is_future(verb: Span, scene: Scene) -> bool:
    """True for an infinitive that ends the clause of its "will": German "wird zwölf Richter auf ihre Liste setzen"."""
    if "future_auxiliary" not in scene.phrases.spots:
        return False
    clause = scene.clause(verb)
    closes = verb[1] == clause[1] or not scene.words[verb[1]].is_word
    infinitive = scene.phrases.ends(verb[1], "bare_infinitive") is not None
    told = closes and infinitive and scene.phrases.ends(verb[1], "participle_too") is None
    return told and scene.tells((clause[0], verb[1]), "future_auxiliary")


def _is_refused(span: Span, scene: Scene) -> bool:
    """True where "not" stands between two words of a verb: "Litauen wird sein Verbot nicht aufheben"."""
    cues = scene.phrases.of("negation", "denied")
    return any(span[0] < a and b <= span[1] and not scene.tells((a, b + 1), "only") for a, b in cues)


def _is_of_freed(draft: Draft) -> bool:
    """True for a participle between number and noun: "thanked him for 16 freed prisoners and hopes for more"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None or draft.kind is not ClaimKind.RELEASE or "echo" not in trigger.rule.flags:
        return False
    return quantity.number_end <= trigger.start and trigger.end <= quantity.end
