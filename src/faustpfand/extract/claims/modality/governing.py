"""The words that say whether something happened: the clause of its verb, and the clause that governs that."""

from collections.abc import Iterator, Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.modality.doubted import conditions
from faustpfand.extract.claims.owning import is_reduced, says_which
from faustpfand.extract.claims.scene import Scene
from faustpfand.records import ClaimKind, Modality


def governing(draft: Draft, scene: Scene, modality: Modality) -> list[Span]:
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
        clauses += conditions(scene, clauses[0])
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
