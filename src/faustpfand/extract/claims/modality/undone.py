"""What did not happen by other words than "not": awaited, avoided, called off, only asked for."""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind, Modality

_DESCRIBED: Final = 3  # words between a preposition and its noun: "after his violent arrest"
_DONE_BY_STATE: Final = (ClaimKind.DETENTION, ClaimKind.SENTENCE)
_FLOWS: Final = (ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY)


def is_undone(draft: Draft, scene: Scene) -> Modality | None:
    """Tell what did not happen by other words: "waits for his release", "escaped arrest", "rumours that ... denied"."""
    verb = draft.trigger
    if _is_called_off(draft, scene):
        return Modality.DENIED
    if verb is None or draft.kind not in _FLOWS:
        return None
    if any(b <= verb.start for _, b in scene.phrases.of("rumour")) and "refuted" in scene.phrases.spots:
        return Modality.DENIED
    asked = _is_asked_for(draft, verb.span, scene)
    if not is_noun(draft, scene):
        return Modality.HYPOTHETICAL if asked else None
    asked = asked or (draft.kind in _DONE_BY_STATE and _is_object(verb.span, scene))
    alone, clause = draft.quantity is None, scene.clause(verb.span)
    if alone and not asked and scene.tells(clause, "avoided", "failed"):
        return Modality.DENIED
    return Modality.HYPOTHETICAL if asked or (alone and scene.tells(clause, "waiting")) else None


def _is_object(noun: Span, scene: Scene) -> bool:
    """True for what somebody asks for: "demanded the arrest", not "demanded an explanation for the arrest"."""
    clause = scene.clause(noun)
    asked = [s for s in scene.phrases.of("demanding") if s[0] < clause[1] and clause[0] < s[1]]
    behind = any(0 <= noun[0] - b <= _DESCRIBED and not _tells_what_for((b, noun[0]), scene) for _, b in asked)
    ahead = any(a >= noun[1] for a, _ in asked) and not _tells_what_for((clause[0], noun[0]), scene)
    return behind or ahead or any(a <= noun[0] < b for a, b in asked)


def _tells_what_for(before: Span, scene: Scene) -> bool:
    return scene.tells(before, "beside_event", "aim_else")


def _is_asked_for(draft: Draft, verb: Span, scene: Scene) -> bool:
    """True for an arrest that somebody only asks for: "urged prosecutors to arrest the police commissioner"."""
    if draft.kind not in _DONE_BY_STATE or not scene.tells(verb, "bare_infinitive"):
        return False
    begins = scene.clause(verb)[0]
    before = scene.clause((begins - 2, begins - 1))[0] if begins > 1 else begins
    return scene.tells((before, verb[0]), "demanding")


def _is_called_off(draft: Draft, scene: Scene) -> bool:
    """True for talks that somebody put off: "The meeting, planned for Monday, was cancelled"."""
    if draft.kind is not ClaimKind.NEGOTIATION or "called_off" not in scene.phrases.spots:
        return False
    clause = scene.clause(draft.verb)
    behind = scene.clause((clause[1] + 1, clause[1] + 2))  # an aside
    ends = scene.clause((behind[1] + 1, behind[1] + 2))[1] if behind[1] + 1 < len(scene.words) else clause[1]
    others = [t for t in scene.triggers if clause[1] <= t.start < ends]
    return scene.tells(clause if others else (clause[0], ends), "called_off")


def is_noun(draft: Draft, scene: Scene) -> bool:
    """True for what a noun tells: "the release of", "the verdict against"."""
    verb = draft.trigger
    if verb is None or draft.kind not in _FLOWS:
        return False
    noun = scene.phrases.starts(verb.start, "event_noun")
    if noun is not None and scene.tells((noun, verb.end), "hypothetical"):
        return False  # "the verdict *may* be passed on twelve more" has a verb
    return "weak" in verb.rule.flags or noun is not None
