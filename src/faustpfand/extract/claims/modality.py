"""Whether something is said to have happened, not to have happened, to come, or only might."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from faustpfand.extract.claims.bystanders import replaced
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.owning import is_reduced, says_which
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.tokens import Span
from faustpfand.records import ClaimKind, Modality

# Talks are told as an event or announced; "negotiations could free them" doubts the release, not the talks.
_MODALITIES: Final = {
    False: (Modality.DENIED, Modality.HYPOTHETICAL, Modality.PLANNED),
    True: (Modality.DENIED, Modality.PLANNED),
}
_BEFORE_NAME: Final = 3  # words between "not" and a name: "the poet"
_ADVERB: Final = 3  # words of "most probably" before its comma
_DESCRIBED: Final = 3  # words between a preposition and its noun: "after his violent arrest"
_DONE_BY_STATE: Final = (ClaimKind.DETENTION, ClaimKind.SENTENCE)
_FLOWS: Final = (ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY)


def modality_of(draft: Draft, scene: Scene) -> Modality:
    """Give whether a claim is asserted, denied, planned or only thought of."""
    told = _told_by_rule(draft, scene) or _is_undone(draft, scene)
    if told is None and (draft.kind in (ClaimKind.DEMAND, ClaimKind.HELD) or _is_of_freed(draft)):
        return Modality.ASSERTED
    told = told or _told_by_words(draft, scene) or Modality.ASSERTED
    open_yet = told is Modality.PLANNED and (_depends(draft, scene) or _may_only_be(draft, scene))
    return Modality.HYPOTHETICAL if open_yet else told


def _told_by_rule(draft: Draft, scene: Scene) -> Modality | None:
    told = draft.trigger.rule.modality if draft.trigger is not None else None
    refused = told is Modality.PLANNED and draft.trigger is not None and _is_refused(draft.trigger.span, scene)
    return Modality.DENIED if draft.denied or refused else told


def _told_by_words(draft: Draft, scene: Scene) -> Modality | None:
    """Give what the words around a verb say: "not", "could", "will"."""
    if draft.trigger is not None and _is_supposed(draft.trigger.span, scene):
        return Modality.HYPOTHETICAL
    if draft.kind is ClaimKind.NEGOTIATION and _talks_may_come(draft, scene):
        return Modality.HYPOTHETICAL
    for modality in _MODALITIES[draft.kind is ClaimKind.NEGOTIATION]:
        cues = scene.phrases.of(modality)
        if not cues:
            continue
        excused = [*scene.phrases.of(f"not_{modality}"), *_says_when(scene)]
        cues = [c for c in cues if not any(c[0] < b and a < c[1] for a, b in excused)]
        cues = [c for c in cues if not (_governs_next(c, draft, scene) or _negates_name(c, scene))]
        if _is_noun(draft, scene):
            cues = [] if _is_beside(draft, modality, scene) else cues
            cues = [c for c in cues if not _is_of_other_verb(c, modality, draft, scene)]
        if modality is Modality.PLANNED:
            cues = [c for c in cues if not _is_hearsay(c, scene)]
        clauses = _governing(draft if draft.parent is None else draft.parent, scene, modality) if cues else []
        if any(a < right and left < b for a, b in cues for left, right in clauses):
            return Modality.PLANNED if _is_backshifted(scene, cues, clauses) else modality
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


def _is_undone(draft: Draft, scene: Scene) -> Modality | None:
    """Tell what did not happen by other words: "waits for his release", "escaped arrest", "rumours that ... denied"."""
    verb = draft.trigger
    if _is_called_off(draft, scene):
        return Modality.DENIED
    if verb is None or draft.kind not in _FLOWS:
        return None
    if any(b <= verb.start for _, b in scene.phrases.of("rumour")) and "refuted" in scene.phrases.spots:
        return Modality.DENIED
    asked = _is_asked_for(draft, verb.span, scene)
    if not _is_noun(draft, scene):
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


def _depends(draft: Draft, scene: Scene) -> bool:
    """True for a plan with a condition behind it: "Minsk will free 34, if Washington lifts its sanctions"."""
    if draft.kind not in (ClaimKind.RELEASE, *SANCTIONS):
        return False
    end, right = draft.anchor[1], scene.clause(draft.anchor)[1]
    return any(end <= a and (a <= right + 1 or _is_set_behind(a, end, scene)) for a, _ in _set_conditions(scene))


def _is_set_behind(condition: int, verb: int, scene: Scene) -> bool:
    """True for the "only if" of "would free Ivan Belov and Anna Lis, along with 12 others, but only if"."""
    return scene.phrases.ends(condition, "only") is not None and not scene.verbs((verb, condition))


def _set_conditions(scene: Scene) -> list[Span]:
    """List the words of condition but for "if one may believe the ministry", which sets none.

    Nor does one behind a day: Belarusian "1 жніўня, калі" is "when".
    """
    none = [*scene.phrases.of("no_condition"), *_says_when(scene)]
    return [(a, b) for a, b in scene.phrases.of("condition") if not any(a < end and start < b for start, end in none)]


def _says_when(scene: Scene) -> Iterator[Span]:
    """Find the "when" behind a day and its comma."""
    for mention in scene.dates:
        at = mention.end + 1
        ends = scene.phrases.starts(at, "which_day") if at < len(scene.words) else None
        if ends is not None and scene.words[mention.end].text == ",":
            yield at, ends


def _may_only_be(draft: Draft, scene: Scene) -> bool:
    """True for a plan with "perhaps" in its clause, or before it: "Можливо, ЄС запровадить"."""
    left, right = scene.clause(draft.verb)
    before = scene.clause((left - 2, left - 1))[0] if left > 1 else left
    left = before if left - 1 - before <= _ADVERB else left
    return scene.tells((left, right), "perhaps")


def _is_called_off(draft: Draft, scene: Scene) -> bool:
    """True for talks that somebody put off: "The meeting, planned for Monday, was cancelled"."""
    if draft.kind is not ClaimKind.NEGOTIATION or "called_off" not in scene.phrases.spots:
        return False
    clause = scene.clause(draft.verb)
    behind = scene.clause((clause[1] + 1, clause[1] + 2))  # an aside
    ends = scene.clause((behind[1] + 1, behind[1] + 2))[1] if behind[1] + 1 < len(scene.words) else clause[1]
    others = [t for t in scene.triggers if clause[1] <= t.start < ends]
    return scene.tells(clause if others else (clause[0], ends), "called_off")


def _talks_may_come(draft: Draft, scene: Scene) -> bool:
    """True for talks whose own verb doubts them: "A call between the two could come soon"."""
    if draft.trigger is None:
        return False
    end, right = draft.trigger.end, scene.clause(draft.trigger.span)[1]
    cues = [a for a, b in scene.phrases.of("may_come") if end <= a < right]
    return bool(cues) and not any(end <= t.start < cues[0] for t in scene.triggers)


def _is_supposed(verb: Span, scene: Scene) -> bool:
    """True in a clause that opens with a word of condition, and in the next: "Should Minsk free them, we would"."""
    if "supposing" not in scene.phrases.spots:
        return False
    clause = scene.clause(verb)
    return any(scene.tells((opens, opens + 1), "supposing") for opens, _ in (clause, *_conditions(scene, clause)))


def _is_hearsay(cue: Span, scene: Scene) -> bool:
    """True for a plan whose verb is over: German "sollen ... freigelassen worden sein" is what others say."""
    ends = scene.clause(cue)[1]
    return any(cue[1] <= a and b <= ends for a, b in scene.phrases.of("hearsay"))


def _governs_next(cue: Span, draft: Draft, scene: Scene) -> bool:
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


def _is_noun(draft: Draft, scene: Scene) -> bool:
    """True for what a noun tells: "the release of", "the verdict against"."""
    verb = draft.trigger
    if verb is None or draft.kind not in _FLOWS:
        return False
    noun = scene.phrases.starts(verb.start, "event_noun")
    if noun is not None and scene.tells((noun, verb.end), "hypothetical"):
        return False  # "the verdict *may* be passed on twelve more" has a verb
    return "weak" in verb.rule.flags or noun is not None


def _is_beside(draft: Draft, modality: Modality, scene: Scene) -> bool:
    """True for a noun that only tells when or why: "refused to leave after his release", "may fall after the arrest".

    What could or will come "after the release" may wait for that, too.
    """
    if draft.kind is ClaimKind.RELEASE and modality is not Modality.DENIED:
        return False
    at = draft.verb[0]
    near = [b for _, b in scene.phrases.of("beside_event") if 0 <= at - b <= _DESCRIBED]
    return bool(near) and all(word.is_word for word in scene.words[near[-1] : at])


def _is_of_other_verb(cue: Span, modality: Modality, draft: Draft, scene: Scene) -> bool:
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


def _negates_name(cue: Span, scene: Scene) -> bool:
    """True for the "not" of "not Ivan Belov but his brother was freed"."""
    return any(cue[0] < e.start <= cue[1] + _BEFORE_NAME for e in replaced(scene))


def _is_small_word(scene: Scene, at: int) -> bool:
    """True for a word that may be a verb: no name ("between Washington and Minsk"), no number."""
    return at < len(scene.words) and scene.words[at].is_word and not scene.words[at].is_capital


def _is_backshifted(scene: Scene, cues: Iterable[Span], clauses: Sequence[Span]) -> bool:
    """True for a future told as said: "the ministry said that they would be freed", if no "if" stands there."""
    telling = [c for c in cues if any(c[0] < right and left < c[1] for left, right in clauses)]
    future = scene.phrases.of("future_in_past")
    if not all(cue in future for cue in telling) or _set_conditions(scene):
        return False
    return any(end <= telling[0][0] for _, end in scene.phrases.of("announcing"))


def _governing(draft: Draft, scene: Scene, modality: Modality) -> list[Span]:
    """Give the words that say whether it happened: the clauses of verb and number, not what is put between.

    An infinitive ("to free 40 people") is governed by the clause before it.
    """
    trigger, quantity = draft.trigger, draft.quantity
    if trigger is None:
        return [scene.clause(draft.span)]
    if quantity is not None and quantity.end <= trigger.start and says_which(quantity, trigger, scene):
        # "the nine people arrested in May were not seen again", "promised 52 prisoners, whom Minsk let go"
        reduced = is_reduced(quantity, trigger, scene) or scene.phrases.starts(quantity.end, "contact") is not None
        ends = next((b for a, b in scene.asides if a == quantity.end), scene.clause(trigger.span)[1])
        return [(quantity.end, trigger.end if reduced else ends)]
    clauses = [scene.inner(scene.clause(trigger.span), trigger.span)]
    if clauses[0][0] > 1 and scene.phrases.starts(clauses[0][0], "that") is not None:
        clauses.append(scene.clause((clauses[0][0] - 2, clauses[0][0] - 1)))  # "denied that", "thinks it possible that"
    elif clauses[0][0] == 0 and scene.phrases.starts(0, "that") is not None and clauses[0][1] + 1 < len(scene.words):
        clauses.append(scene.clause((clauses[0][1] + 1, clauses[0][1] + 2)))  # "That they be freed, he ruled out"
    if scene.tells(trigger.span, "infinitive"):
        clauses += _around_infinitive(_infinitive(clauses[0], draft, scene), trigger.span, scene, modality)
    if modality is Modality.HYPOTHETICAL:
        clauses += _conditions(scene, clauses[0])
    if modality is not Modality.DENIED:
        clauses += _resumed(scene, clauses[0])
    if quantity is not None and not draft.trigger_holds(quantity):
        clauses.append(scene.inner(scene.clause(quantity.span), quantity.span))
    return _cut(clauses, draft, scene, modality)


def _infinitive(clause: Span, draft: Draft, scene: Scene) -> Span:
    """Let the clause of an infinitive begin with its objects: "versprach, A, einen Dichter, und B freizulassen"."""
    first = min((e.start for e in draft.people), default=clause[0])
    return (scene.clause((first, first + 1))[0], clause[1]) if first < clause[0] else clause


def _around_infinitive(clause: Span, verb: Span, scene: Scene, modality: Modality) -> list[Span]:
    """Give what governs an infinitive: the clause before, or all that follows where it opens the sentence."""
    around = [(clause[0], verb[0])]
    own = scene.tells((clause[0], verb[0]), "hypothetical", "planned")
    parted = clause[0] > 0 and scene.words[clause[0] - 1].text in ":;"  # "never so many: 250 were let go"
    if not parted and not (own and modality is Modality.DENIED):  # "if they do not release, Brussels may impose"
        before = scene.clause((max(clause[0] - 2, 0), max(clause[0] - 1, 1)))
        around += _resumed(scene, clause) or [before]
    if verb[0] <= 1 and modality is not Modality.DENIED:  # "Освободить всех власти, по его словам, обещали"
        around.append((verb[1], len(scene.words)))
    return around


def _cut(clauses: Sequence[Span], draft: Draft, scene: Scene, modality: Modality) -> list[Span]:
    """Leave what another verb tells: "refused to go when 52 others were freed", "died before she was to be freed"."""
    begins, ends = 0, len(scene.words)
    happened = modality is Modality.DENIED or draft.kind is ClaimKind.DEATH_IN_CUSTODY
    if happened and draft.trigger is not None:  # "a swap had been within reach when he died"
        opening = (b for _, b in scene.phrases.of("told_then"))
        begins = max((b for b in opening if b <= draft.trigger.start), default=begins)
    # "before she was to be freed", "although none had asked": what stands beyond is of another verb
    ends = min((a for a, _ in scene.phrases.of("aside_then", "clause_apart") if a >= draft.anchor[1]), default=ends)
    if draft.trigger is not None and draft.trigger.end <= draft.anchor[1]:  # "freed 135 people who would be sent away"
        ends = next((a for a, _ in scene.phrases.of("who") if draft.anchor[1] <= a < ends), ends)
    told = [(max(left, begins), min(right, ends)) for left, right in clauses if begins < right and left < ends]
    return [part for clause in told for part in _without_asides(clause, draft, scene)]


def _without_asides(clause: Span, draft: Draft, scene: Scene) -> Iterator[Span]:
    """Cut out what only says which people: "twelve men who would not sign a confession were sentenced"."""
    left, right = clause
    for a, b in scene.asides:
        if left <= a and b <= right and not a <= draft.verb[0] < b:
            yield left, a
            left = b
    yield left, right


def _resumed(scene: Scene, clause: Span) -> list[Span]:
    """Give where a clause began that a relative clause parts: "will das Regime, das sie leugnet, 47 freilassen"."""
    if clause[0] < 2 or scene.phrases.starts(clause[0], "that", "conjunction", "relative", "and") is not None:
        return []
    before = scene.clause((clause[0] - 2, clause[0] - 1))
    parted = before[0] > 1 and scene.phrases.starts(before[0], "relative") is not None
    return [scene.clause((before[0] - 2, before[0] - 1))] if parted else []


def _conditions(scene: Scene, clause: Span) -> list[Span]:
    """Give the clause before, if a word of condition opens it: "if the West eases sanctions, Minsk will free 100"."""
    if clause[0] < 2:
        return []
    before = scene.clause((clause[0] - 2, clause[0] - 1))
    opens = (before[0], before[0] + 2)
    return [before] if any(a < opens[1] and opens[0] < b for a, b in _set_conditions(scene)) else []
