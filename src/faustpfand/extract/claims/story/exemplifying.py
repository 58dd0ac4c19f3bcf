"""A count gets its examples from the next sentence: "Among them are"."""

from collections.abc import Sequence
from dataclasses import replace

from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story.persons import tells_of_it
from faustpfand.extract.claims.story.story import Story
from faustpfand.records import Claim

_AMONG = 4  # words: "Among the freed"
_GOING_ON = frozenset({"echo", "follows"})  # flags of rules that only speak of those told before
_PARTS = ("foreign_nationals", "women")
_NEAR_WHOLE = 3  # claims between a whole and its last part
_SAID_WHO = 6  # words between "they are" and the first name


def exemplify(scene: Scene, story: Story) -> None:
    """Give a count its examples from the next sentence: "Among them are ..."."""
    newest = story.claims[-1]
    among = scene.phrases.starts(0, "whole_before") is not None and scene.tells((0, _AMONG), "echo")
    among = among or scene.phrases.starts(0, "these_include") is not None
    these = not among and scene.phrases.starts(0, "it_is") is not None
    told = among or (newest.start >= story.reached and _lists_names(scene) if these else _opens_part(scene))
    if newest.count is None or not told:
        return
    people = [e for e in scene.entities if e.sort == "person" and not (e.partner or e.kin)]
    freed = scene.phrases.starts(0, "echo") or 0  # "Among those freed"
    freed = max(freed, scene.phrases.starts(0, "these_include") or 0)
    verbs = [t for t in scene.triggers if t.rule.flags.isdisjoint(_GOING_ON) and t.end > freed]
    listed = [e.name for e in people if not (any(t.end <= e.start for t in verbs) or tells_of_it(e, scene))]
    if not these or len(listed) == newest.count:
        at = whole_of(len(story.claims) - 1, story.claims)
        story.claims[at] = replace(story.claims[at], targets=(*story.claims[at].targets, *listed))


def whole_of(at: int, claims: Sequence[Claim]) -> int:
    """Give where the whole of a part is: behind "freed 52, among them 14 foreigners" examples are of the 52."""
    part = claims[at]
    if part.population not in _PARTS or part.count is None:
        return at
    for other in reversed(range(at)):
        whole = claims[other]
        if (whole.kind, whole.modality) != (part.kind, part.modality) or at - other > _NEAR_WHOLE:
            break
        same = (whole.date_start, whole.country) == (part.date_start, part.country)
        if same and whole.count is not None and whole.count > part.count and whole.population not in _PARTS:
            return other
    return at


def _opens_part(scene: Scene) -> bool:
    return scene.tells((0, 1), "part_cue")


def _lists_names(scene: Scene) -> bool:
    """True for "They are Ivan Belov, Anna Lis and Petr Zuev", which says who was counted and nothing else."""
    begins = scene.phrases.starts(0, "it_is")
    if begins is None or scene.quantities or scene.tells((0, len(scene.words)), "telling", "said"):
        return False
    first = next((e for e in scene.entities if e.sort == "person" and e.start >= begins), None)
    if first is None or first.start - begins > _SAID_WHO:
        return False
    told = any(t.start < first.start for t in scene.triggers)
    return not told and all(scene.words[at].is_word for at in range(begins, first.start))
