"""Which verbs of a sentence tell something new, each as what it tells in this text."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.listings import of_lists
from faustpfand.extract.claims.quantities import CHANGES
from faustpfand.extract.claims.questions import is_asked
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.verbs.gapped import by_another
from faustpfand.extract.claims.verbs.meetings import is_no_talks
from faustpfand.extract.claims.verbs.passing import stays_inside
from faustpfand.extract.claims.verbs.retold import retold
from faustpfand.records import ClaimKind, Modality

_OF_INMATES: Final = frozenset({ClaimKind.SENTENCE, ClaimKind.DETENTION, ClaimKind.HELD})
_AS_BEFORE: Final = ("did_the_same", "same_step", "will_do_so")
_WHO_FOLLOWED: Final = frozenset({"follows", "named"})


def told_here(scene: Scene, story: Story) -> Scene:
    """Keep the verbs that tell something new, each as what it tells in this text."""
    able = (t if _continues(t, scene, story) else t.instead for t in scene.triggers)
    new = [t for t in able if t is not None and _is_new(t, scene, story)]
    told = tuple(retold(of_lists([_as_told_last(t, scene, story) for t in new], scene, story), scene))
    told = by_another(scene, story) if not told else tuple(t for t in told if not _is_of_sanction(t, told))
    return scene if told == scene.triggers else replace(scene, triggers=told)


def _is_new(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True unless a verb asks, only tells of a journey, or tells of nobody."""
    if is_asked(trigger, scene) or stays_inside(trigger, scene) or is_no_talks(trigger, scene, story):
        return False
    if _names_nobody(trigger, scene) or _is_about_others(trigger, scene, story):
        return False
    return not (_died_at_home(trigger, scene) or _counts_crowd(trigger, scene))


def _is_about_others(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for what goes on about no sanction: "vowed to free 52. He did so. Ivan Belov is not on the list"."""
    if trigger.kind not in SANCTIONS or "follows" not in trigger.rule.flags or not story.claims:
        return False
    here = any(t.kind in SANCTIONS and t.end <= trigger.start for t in scene.triggers)
    acting = any(e.sort == "authority" and not e.placed for e in scene.entities)
    if here or acting or story.claims[-1].kind in SANCTIONS:
        return False
    left_out = trigger.rule.flags >= _WHO_FOLLOWED and trigger.rule.modality is Modality.DENIED
    return left_out or scene.tells(trigger.span, *_AS_BEFORE)


def _is_of_sanction(trigger: Trigger, told: Iterable[Trigger]) -> bool:
    """True for what only looks like a verdict or an arrest: "hit with sanctions three years after", "is on a list"."""
    if trigger.kind not in _OF_INMATES:
        return False
    return any(t.kind in SANCTIONS and t.start < trigger.end and trigger.start < t.end for t in told)


def _continues(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True unless a rule only goes on about a claim ("The list includes 28") that nobody made."""
    if "follows" not in trigger.rule.flags or any(c.kind is trigger.kind for c in story.claims):
        return True
    if trigger.kind is ClaimKind.HELD and any(
        c.kind is ClaimKind.DETENTION and c.count is not None for c in story.claims
    ):
        return True  # "33 names were added in May. The total stood at 1,420"
    if trigger.kind in SANCTIONS:
        told = story.sanctions or any(c.kind in SANCTIONS for c in story.claims)
        told = told or scene.tells((0, scene.clause(trigger.span)[0]), "sanction")
        return told or _goes_before(trigger, scene)
    left_out = trigger.rule.modality is Modality.DENIED  # "he was not among the 41 people let go"
    return _goes_before(trigger, scene) or (
        left_out and any(t.kind is trigger.kind for t in scene.triggers if t != trigger)
    )


def _goes_before(trigger: Trigger, scene: Scene) -> bool:
    return any(t.kind is trigger.kind and t.end <= trigger.start for t in scene.triggers)


def _counts_crowd(trigger: Trigger, scene: Scene) -> bool:
    """True for "the number of protesters fell to 1,100", "there were 500 protesters": no prison is told of."""
    if trigger.kind is not ClaimKind.HELD or not scene.tells(trigger.span, "activist"):
        return False
    clause = scene.clause(trigger.span)
    many = scene.tells(clause, *CHANGES) or scene.phrases.starts(trigger.start, "running") is not None
    return many and not scene.tells(clause, "prison", "inside", "cell", "topic_prison")


def _names_nobody(trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of "Four days later Anna Lis followed" where a number follows: "Another 20 followed"."""
    named = any(e.sort == "person" for e in scene.entities)
    return trigger.rule.flags >= _WHO_FOLLOWED and not named


def _died_at_home(trigger: Trigger, scene: Scene) -> bool:
    """True for the death of a former prisoner, or of a prisoner's kin: no prison is told with it."""
    if trigger.kind is not ClaimKind.DEATH_IN_CUSTODY:
        return False
    clause = scene.clause(trigger.span)
    inside = (a for a, b in scene.phrases.of("inside", "prison", "cell") if a < clause[1] and clause[0] < b)
    if any(not scene.phrases.covers(at, "political_prisoner") for at in inside):  # Polish "więzień" is both
        return False
    begins = max((a for a, _ in scene.phrases.of("relative") if a < trigger.end and a > 0), default=0)
    if begins and begins >= clause[0] and scene.phrases.ends(begins - 1, "kin", "kin_of") is not None:
        return True  # "не разрешили проститься с матерью, которая умерла"
    groups = [a for a, b in scene.phrases.of("political_prisoner") if trigger.start <= a and b <= trigger.end]
    groups += [a for a, b in scene.groups if b <= trigger.start]
    return bool(groups) and scene.phrases.ends(groups[0], "former", "kin_of", "kin") is not None


def _as_told_last(trigger: Trigger, scene: Scene, story: Story) -> Trigger:
    """Let "the United States followed suit" lift sanctions where those told last were lifted."""
    if trigger.kind is not ClaimKind.SANCTION_IMPOSED or not scene.tells(trigger.span, *_AS_BEFORE):
        return trigger
    before = [t for t in scene.triggers if t.kind in SANCTIONS and t.end <= trigger.start]
    acts = [t.kind for t in before if "overlaps" not in t.rule.flags]  # no listing of old: "which dated from 2021"
    acts = acts[-1:] or _kinds_before(scene, story)
    return trigger if not acts or trigger.kind in acts[:1] else trigger.told_as(acts[0])


def _kinds_before(scene: Scene, story: Story) -> list[ClaimKind]:
    """Give the kind of the act told last; beside its end, a sanction is only what was lifted."""
    told = story.latest(lambda c: c.kind in SANCTIONS)
    lifted = story.latest(lambda c: c.kind is ClaimKind.SANCTION_LIFTED)
    recent = [c.kind for c in (lifted, told) if c is not None and story.is_recent(c, scene, 1)]
    return recent or ([] if told is None else [told.kind])
