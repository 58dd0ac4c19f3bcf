"""Words that deny or plan, but another verb or a name: "welcomes the release and hopes that"."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.modality.doubted import set_conditions
from faustpfand.extract.claims.named.bystanders import replaced
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind, Modality

_BEFORE_NAME: Final = 3  # words between "not" and a name: "the poet"
_DESCRIBED: Final = 3  # words between a preposition and its noun: "after his violent arrest"


def is_hearsay(cue: Span, scene: Scene) -> bool:
    """True for a plan whose verb is over: German "sollen ... freigelassen worden sein" is what others say."""
    ends = scene.clause(cue)[1]
    return any(cue[1] <= a and b <= ends for a, b in scene.phrases.of("hearsay"))


def governs_next(cue: Span, draft: Draft, scene: Scene) -> bool:
    """True for "hopes" behind the verb in "welcomes the release and hopes, that": it tells of what follows.

    So does any verb joined to the first, if that is no infinitive: "listed it and does not mean to remove it".
    """
    if draft.trigger is None or cue[0] < draft.anchor[1]:
        return False
    joined = any(draft.anchor[1] <= a and b <= cue[0] for a, b in scene.phrases.of("and"))
    verbs = any(draft.anchor[1] <= a and b <= cue[0] and _is_small_word(scene, b) for a, b in scene.phrases.of("and"))
    if verbs and not scene.tells(draft.trigger.span, "infinitive"):
        return True
    comma = cue[1]
    if comma >= len(scene.words) or scene.words[comma].text != ",":
        return False
    return joined or scene.phrases.starts(comma + 1, "that") is not None


def is_beside(draft: Draft, modality: Modality, scene: Scene) -> bool:
    """True for a noun that only tells when or why: "refused to leave after his release", "may fall after the arrest".

    What could or will come "after the release" may wait for that, too.
    """
    if draft.kind is ClaimKind.RELEASE and modality is not Modality.DENIED:
        return False
    at = draft.verb[0]
    near = [b for _, b in scene.phrases.of("beside_event") if 0 <= at - b <= _DESCRIBED]
    return bool(near) and all(word.is_word for word in scene.words[near[-1] : at])


def is_of_other_verb(cue: Span, modality: Modality, draft: Draft, scene: Scene) -> bool:
    """True for words of a verb that does not bring about what a noun tells: "did not mention the release".

    An arrest or a verdict that a verb looks at has been: "will discuss the arrest", "may appeal the sentence".
    """
    at = draft.verb[0]
    if modality is Modality.DENIED:
        right_before = cue[1] in (at, at - scene.phrases.covers(at - 1, "article"))
        if scene.phrases.starts(cue[0], "plain_not") != cue[1] or right_before:
            return False
    elif draft.kind is ClaimKind.RELEASE:
        return False
    around = scene.clause((cue[0], max(at, cue[1]))), scene.clause(draft.verb)
    return not any(scene.tells(clause, "took_place") for clause in around)


def negates_name(cue: Span, scene: Scene) -> bool:
    """True for the "not" of "not Ivan Belov but his brother was freed"."""
    return any(cue[0] < e.start <= cue[1] + _BEFORE_NAME for e in replaced(scene))


def _is_small_word(scene: Scene, at: int) -> bool:
    """True for a word that may be a verb: no name ("between Washington and Minsk"), no number."""
    return at < len(scene.words) and scene.words[at].is_word and not scene.words[at].is_capital


def is_backshifted(scene: Scene, cues: Iterable[Span], clauses: Sequence[Span]) -> bool:
    """True for a future told as said: "the ministry said that they would be freed", if no "if" stands there."""
    telling = [c for c in cues if any(c[0] < right and left < c[1] for left, right in clauses)]
    future = scene.phrases.of("future_in_past")
    if not all(cue in future for cue in telling) or set_conditions(scene):
        return False
    return any(end <= telling[0][0] for _, end in scene.phrases.of("announcing"))
