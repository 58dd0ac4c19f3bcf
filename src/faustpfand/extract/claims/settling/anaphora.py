"""What points back: a claim that goes on about the people, the act or the demand of the sentence before."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.joining import joined, union, with_days_of
from faustpfand.extract.claims.scene import SANCTIONS
from faustpfand.extract.claims.settling.passage import is_just_behind, sentence_of, tells_more, told_in
from faustpfand.extract.claims.settling.persons import same_persons, surnames
from faustpfand.extract.claims.settling.sameness import (
    another_side,
    is_news,
    may_be_by,
    may_be_of_the_days,
    may_begin_together,
    same_act,
    same_days,
)
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind, Modality

_OF_ONE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.DEATH_IN_CUSTODY})
_LATELY: Final = 24  # claims among which one that is told again may be


def with_retold(claims: Iterable[Claim], story: Story) -> list[Claim]:
    """Join what is told of the same people in the next sentence: "freed ten. They were let out on Wednesday"."""
    kept: list[Claim] = []
    for claim in claims:
        lately = range(len(kept) - 1, max(len(kept) - _LATELY, 0) - 1, -1)
        at = next((at for at in lately if _retells(claim, kept[at], story)), None)
        if at is None:
            kept.append(claim)
            continue
        first = kept[at]
        kept[at] = replace(
            with_days_of(first, claim),
            modality=claim.modality,
            actors=union(first.actors, claim.actors),
            targets=first.targets or claim.targets,
        )
    return kept


def _retells(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.count is not None or claim.kind not in _OF_ONE:
        return False
    if (claim.kind, claim.country) != (other.kind, other.country) or not _is_done_of(claim, other):
        return False
    soon = is_just_behind(claim, other, story)
    if not soon or not may_begin_together(claim, other) or another_side(claim, other, story):
        return False
    if claim.targets and other.count is None:
        return same_persons(claim, other, story)
    if claim.targets:
        return len(claim.targets) == other.count and not other.targets
    return other.count is not None and "pronoun_many" in told_in(claim, story)[0].phrases.spots


def _is_done_of(claim: Claim, other: Claim) -> bool:
    """True for the same modality, and for what was planned and then done: "decided to free six. They came out"."""
    done = (claim.modality, other.modality) == (Modality.ASSERTED, Modality.PLANNED)
    return claim.modality is other.modality or (done and other.count is not None)


def each_act_once(claims: list[Claim], story: Story) -> list[Claim]:
    """Join what the next sentence tells of an act of sanction: "eased sanctions. The Treasury did so on Tuesday"."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((at for at in reversed(range(len(kept))) if _is_act_again(claim, kept[at], story)), None)
        if at is None:
            kept.append(claim)
            continue
        first = kept[at]
        scene, span = told_in(claim, story)
        goes_on = scene.tells(span, "did_the_same")  # "Affected is the carrier Belavia" tells no act by itself
        kept[at] = joined(claim if claim.targets and not goes_on else first, first, claim)
    return kept


def _is_act_again(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind not in SANCTIONS or claim.count is not None or not is_news(claim, story):
        return False
    if not same_act(claim, other):
        return False
    bare = not claim.targets or (other.count is None and not other.targets)
    next_one = sentence_of(claim, story) - sentence_of(other, story) == 1
    if not (bare and next_one and may_be_of_the_days(claim, other) and may_be_by(claim, story.acting(other), story)):
        return False
    scene, _ = told_in(claim, story)
    return not (scene.adds(len(scene.words)) or tells_more(claim, story))


def without_asked_again(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out who speaks for those that demand: "Warsaw urged his release. 'We demand it', the spokesman said"."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((at for at, other in enumerate(kept) if _is_asked_again(claim, other, story)), None)
        if at is None:
            kept.append(claim)
        elif not kept[at].targets:
            kept[at] = replace(kept[at], targets=claim.targets)
    return kept


def _is_asked_again(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind is not ClaimKind.DEMAND or other.kind is not claim.kind or claim.country != other.country:
        return False
    if claim.count not in (None, other.count):
        return False
    soon = is_just_behind(claim, other, story)
    group = other.population == "political_prisoners" and not other.targets and not claim.actors
    same = group or surnames(claim, story) <= surnames(other, story)
    if not soon or not same or not same_days(claim, other):
        return False
    scene, _ = told_in(claim, story)
    bodies = {e.name for e in scene.entities if e.sort != "person"}
    return bodies.isdisjoint(set(claim.actors) - set(other.actors)) and not scene.adds(len(scene.words))
