"""What was told before gets its day from a later sentence: "The meeting took place on 14 November"."""

from dataclasses import replace

from faustpfand.extract.claims.scene import Scene, dates_of
from faustpfand.extract.claims.story.days import days_of
from faustpfand.extract.claims.story.story import Story
from faustpfand.records import ClaimKind, Modality

_SOON = 2  # sentences, within which the parts of an act are told
_NOT_DONE = ("denied", "planned", "hypothetical")
_ACT = 5  # words, in which a sentence about the decree names it
_HAPPENED = frozenset({ClaimKind.DEATH_IN_CUSTODY, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})
_DECREED = frozenset({ClaimKind.RELEASE, ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED})
_JUDGED = frozenset({ClaimKind.SENTENCE})
_MONTH = 31  # days
_OPENING = 3  # words that open a sentence


def dates_meeting(scene: Scene, story: Story) -> bool:
    """Give the meeting told before its day: "They met in Minsk. The meeting took place on 14 November".

    True if the sentence opens with that meeting, and its clause tells of nothing else.
    """
    if scene.phrases.starts(0, "bare_meeting") is None:
        return False
    ends = scene.clause((0, 1))[1]
    named = any(e.start < ends and not e.located for e in scene.entities)
    others = any(t.start < ends and t.kind is not ClaimKind.NEGOTIATION for t in scene.triggers)
    at = next((i for i in reversed(range(len(story.claims))) if story.claims[i].kind is ClaimKind.NEGOTIATION), None)
    if at is None or named or others or scene.tells((0, ends), *_NOT_DONE):
        return False
    met = story.claims[at]
    if met.modality is not Modality.ASSERTED or not story.is_recent(met, scene, _SOON):
        return False
    told = scene.dates or dates_of(scene.sentence, scene.phrases, story.pack)
    days = [days for m in told if m.start < ends and (days := days_of(m, scene, story)) is not None]
    first, last = days[0] if days else (met.date_start, met.date_end)
    if met.date_start not in (None, first):
        return False
    story.claims[at] = replace(met, date_start=first, date_end=last)
    return True


def date_before(scene: Scene, story: Story) -> None:
    """Give what the sentence before told the day of its decree: "freed 13. He signed the order on Thursday"."""
    kinds = _told_again(scene)
    dates = [m for m in scene.dates if not (m.since or (m.reported and kinds is not _JUDGED))]
    told = {days_of(m, scene, story) for m in dates}
    days = next(iter(told)) if len(told) == 1 else None  # "of today, 16 November"
    if days is None or not kinds or (days[1] - days[0]).days > (_MONTH if kinds is _HAPPENED else 1):
        return
    for at in reversed(range(len(story.claims))):
        claim = story.claims[at]
        if claim.start < story.reached:
            return
        undated = claim.date_start is None and claim.modality is Modality.ASSERTED
        if undated and claim.kind in kinds:
            story.claims[at] = replace(claim, date_start=days[0], date_end=days[1])


def _told_again(scene: Scene) -> frozenset[ClaimKind]:
    """Give the kinds of what a sentence takes up: "It happened", "The decree", "The verdict"."""
    if scene.tells((0, _OPENING), "happened"):
        return _HAPPENED
    if scene.tells((0, _ACT), "act_told"):
        return _DECREED
    return _JUDGED if scene.tells((0, _OPENING), "verdict") else frozenset()
