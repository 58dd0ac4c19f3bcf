"""What depends on something, or may or may not come."""

from collections.abc import Iterator
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.records import ClaimKind

_ADVERB: Final = 3  # words of "most probably" before its comma


def depends(draft: Draft, scene: Scene) -> bool:
    """True for a plan with a condition behind it: "Minsk will free 34, if Washington lifts its sanctions"."""
    if draft.kind not in (ClaimKind.RELEASE, *SANCTIONS):
        return False
    end, right = draft.anchor[1], scene.clause(draft.anchor)[1]
    return any(end <= a and (a <= right + 1 or _is_set_behind(a, end, scene)) for a, _ in set_conditions(scene))


def _is_set_behind(condition: int, verb: int, scene: Scene) -> bool:
    """True for the "only if" of "would free Ivan Belov and Anna Lis, along with 12 others, but only if"."""
    return scene.phrases.ends(condition, "only") is not None and not scene.verbs((verb, condition))


def set_conditions(scene: Scene) -> list[Span]:
    """List the words of condition but for "if one may believe the ministry", which sets none.

    Nor does one behind a day: Belarusian "1 жніўня, калі" is "when".
    """
    none = [*scene.phrases.of("no_condition"), *says_when(scene)]
    return [(a, b) for a, b in scene.phrases.of("condition") if not any(a < end and start < b for start, end in none)]


def says_when(scene: Scene) -> Iterator[Span]:
    """Find the "when" behind a day and its comma."""
    for mention in scene.dates:
        at = mention.end + 1
        ends = scene.phrases.starts(at, "which_day") if at < len(scene.words) else None
        if ends is not None and scene.words[mention.end].text == ",":
            yield at, ends


def may_only_be(draft: Draft, scene: Scene) -> bool:
    """True for a plan with "perhaps" in its clause, or before it: "Можливо, ЄС запровадить"."""
    left, right = scene.clause(draft.verb)
    before = scene.clause((left - 2, left - 1))[0] if left > 1 else left
    left = before if left - 1 - before <= _ADVERB else left
    return scene.tells((left, right), "perhaps")


def talks_may_come(draft: Draft, scene: Scene) -> bool:
    """True for talks whose own verb doubts them: "A call between the two could come soon"."""
    if draft.trigger is None:
        return False
    end, right = draft.trigger.end, scene.clause(draft.trigger.span)[1]
    cues = [a for a, b in scene.phrases.of("may_come") if end <= a < right]
    return bool(cues) and not any(end <= t.start < cues[0] for t in scene.triggers)


def is_supposed(verb: Span, scene: Scene) -> bool:
    """True in a clause that opens with a word of condition, and in the next: "Should Minsk free them, we would"."""
    if "supposing" not in scene.phrases.spots:
        return False
    clause = scene.clause(verb)
    return any(scene.tells((opens, opens + 1), "supposing") for opens, _ in (clause, *conditions(scene, clause)))


def conditions(scene: Scene, clause: Span) -> list[Span]:
    """Give the clause before, if a word of condition opens it: "if the West eases sanctions, Minsk will free 100"."""
    if clause[0] < 2:
        return []
    before = scene.clause((clause[0] - 2, clause[0] - 1))
    opens = (before[0], before[0] + 2)
    return [before] if any(a < opens[1] and opens[0] < b for a, b in set_conditions(scene)) else []
