"""Days that a claim without one takes from the whole or the exchange told before it."""

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.when import Days
from faustpfand.records import ClaimKind, Modality

_FLOWS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_DAY_SHARED = 3  # sentences, within which parts by town have the day of the whole


def days_of_whole(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the days of the number told in the sentence before, of which this one is a part or to which it adds."""
    quantity = draft.quantity
    if draft.kind not in _FLOWS or quantity is None or quantity.value is None or scene.dates:
        return None
    named = quantity.others  # "Two others were freed together with him"
    told = story.latest(lambda c: (named or c.count is not None) and c.modality is Modality.ASSERTED)
    if told is None or told.kind is not draft.kind or told.date_start is None:
        return None
    if told.start < story.reached and not (_is_at_place(draft, scene) and story.is_recent(told, scene, _DAY_SHARED)):
        return None
    captors = {code for code, _ in scene.countries} - brokers()
    if captors and told.country not in captors:
        return None  # "Tehran let five go" is another story
    smaller = told.count is not None and quantity.value < told.count
    return (told.date_start, told.date_end or told.date_start) if smaller or quantity.others else None


def _is_at_place(draft: Draft, scene: Scene) -> bool:
    """True for a part by town: "In Moscow 560 were detained, in St Petersburg 280"."""
    left, right = scene.clause(draft.anchor)
    words = scene.words
    places = (b for a, b in scene.phrases.of("locative") if left <= a and b < right)
    return any(words[b].is_capital and words[b].is_word for b in places)


def days_of_exchange(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day of the release told just before, of which this is the other side: "In return the USA freed five"."""
    told = story.claims[-1] if story.claims else None
    if scene.dates or told is None or draft.quantity is None or not scene.tells((0, draft.anchor[1]), "other_side"):
        return None
    others = {code for code, _ in scene.countries} - {told.country}
    if not others or not any(e.sort in ("state", "authority") for e in scene.entities):
        return None
    if told.kind is not ClaimKind.RELEASE or told.modality is not Modality.ASSERTED or told.start < story.reached:
        return None
    return (told.date_start, told.date_end) if told.date_start is not None and told.date_end is not None else None
