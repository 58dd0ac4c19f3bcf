"""The day of the march, search, verdict or swap in which it happened, told beside the claim, before or behind it."""

from collections.abc import Iterator

from faustpfand.extract.claims.dating.elsewhere import is_of_occasion, is_open_ended
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.scene import SETTINGS, Scene
from faustpfand.extract.claims.story import Story, days_of
from faustpfand.extract.claims.when import Days, Mention
from faustpfand.records import ClaimKind

_REACH = 12.0  # as scene.cost counts: from the day to the march
_OPENS = 1  # words before a date that still opens the sentence
_AROUND = 3  # sentences from a march to who was taken there
_DAYS = 2  # from the first to the last of a march some sentences off: "the protests began in late December"
_STEM = 4  # letters of a name, however it ends


def days_of_setting(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day of the march or search in which people were taken, of the swap in which they were freed.

    It may stand in another sentence: "On Sunday thousands marched. At least 140 were detained."
    """
    setting = SETTINGS.get(draft.kind)
    if setting is None or (draft.quantity is None and draft.kind is not ClaimKind.DETENTION):
        return None
    around = _around(setting, draft, scene, story) if _may_be_of_another(draft, scene, story) else (scene,)
    for one in around:
        mention = _day_beside(setting, one)
        if mention is not None:
            days = days_of(mention, one, story)
            near = one is scene or one is story.before(scene)
            return days if near or (days is not None and (days[1] - days[0]).days <= _DAYS) else None
        if one.dates:
            return None
    return None


def _may_be_of_another(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for who may be of a march in another sentence: counted, not summed up, or named for the first time."""
    if draft.quantity is not None:
        return not scene.tells((0, scene.clause(draft.anchor)[1]), "up_to_now")
    return bool(draft.people) and not any(_is_known(e.name, scene, story) for e in draft.people)


def _is_known(name: str, scene: Scene, story: Story) -> bool:
    """True for somebody spoken of before: "thousands marched for Ivan Belov. Belov was arrested over a post"."""
    stem = name.rsplit(maxsplit=1)[-1][:_STEM]
    before = (s for s in story.scenes if s.sentence.start < scene.sentence.start)
    return any(word.text.startswith(stem) for s in before for word in s.words)


def _around(setting: str, draft: Draft, scene: Scene, story: Story) -> Iterator[Scene]:
    """List the sentences that may tell of the march: this one, those before, and behind if this one speaks of it."""
    yield scene
    at = next(i for i, s in enumerate(story.scenes) if s.sentence.start == scene.sentence.start)
    reach = _AROUND if draft.kind is ClaimKind.DETENTION else 1
    yield from reversed(story.scenes[max(at - reach, 0) : at])
    if draft.kind is ClaimKind.DETENTION and setting in scene.phrases.spots:
        behind = story.scenes[at + 1 : at + 1 + _AROUND]
        yield from (s for s in behind if not any(t.kind is draft.kind for t in s.triggers))


def _day_beside(setting: str, scene: Scene) -> Mention | None:
    """Give the day that stands nearest to the words for a march, or that opens the sentence around them."""
    near = [
        (scene.cost(m.span, span), m)
        for m in scene.dates
        for span in scene.phrases.of(setting)
        if not (m.reported or m.since or is_open_ended(m, scene) or is_of_occasion(m, scene))
    ]
    if not near:
        return None
    cost, mention = min(near, key=lambda item: item[0])
    opens = mention.start <= _OPENS and len(scene.dates) == 1
    return mention if opens or cost <= _REACH else None
