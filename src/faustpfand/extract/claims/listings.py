"""What lists tell, of those under sanctions or of prisoners: who came to them, and how many they have in all."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.records import ClaimKind

_OF_LISTS: Final = frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.HELD})
_SANCTIONED: Final = ("sanction", "sanction_name")
_LISTED: Final = ("listed", "political_prisoners")  # populations of numbers on a list of prisoners
_PRISON: Final = ("prison", "political_prisoner", "prisoner", "rights_group")


def of_lists(triggers: Iterable[Trigger], scene: Scene, story: Story) -> list[Trigger]:
    """Let the verbs of lists tell what they do of the list that the text speaks of; leave out those that go on."""
    told = [t for one in triggers if (t := _as_of_its_list(one, scene, story)) is not None]
    if story.claims and story.claims[-1].kind in SANCTIONS and not _tells_of_prison(scene):
        told = [t for t in told if t.kind is not ClaimKind.HELD or not scene.tells(t.span, "any_list")]
    return [t for t in told if t.kind not in _OF_LISTS] if _stays_in_force(scene, story) else told


def _is_plain_list(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for a list that no word of the text and nobody beside it makes one of sanctions."""
    if trigger.kind is not ClaimKind.SANCTION_IMPOSED or not scene.tells(trigger.span, "any_list"):
        return False
    told = any(not s.phrases.there.isdisjoint(_SANCTIONED) for s in story.scenes)
    named = any(b - a > 1 for a, b in scene.phrases.of("sanctions_list"))  # "its list of unwelcome persons"
    return not (told or named or "authority" in scene.phrases.spots)


def _is_list_of_prisoners(scene: Scene, story: Story) -> bool:
    """True for "The list of political prisoners was renewed. For the first time it has": it is of those told before."""
    before = story.before(scene)
    return before is not None and {"any_list", "political_prisoner"} <= before.phrases.spots.keys()


def _as_of_its_list(trigger: Trigger, scene: Scene, story: Story) -> Trigger | None:
    """Let names that come to a list of prisoners be people taken: "492 names were added to the list of the jailed".

    None for a list of those exchanged or pardoned: no sanction was spoken of: "26 people were on the lists".
    """
    if _is_plain_list(trigger, scene, story):
        return trigger.told_as(ClaimKind.DETENTION) if _is_list_of_prisoners(scene, story) else None
    if trigger.kind is not ClaimKind.SANCTION_IMPOSED or not any(q.population in _LISTED for q in scene.quantities):
        return trigger
    sanctions = scene.tells((0, len(scene.words)), *_SANCTIONED)
    authority = any(e.sort == "authority" and not e.located for e in scene.entities)
    if sanctions or authority or not _tells_of_prison(scene):
        return trigger
    stock = "follows" in trigger.rule.flags
    return trigger.told_as(ClaimKind.HELD if stock else ClaimKind.DETENTION)


def _stays_in_force(scene: Scene, story: Story) -> bool:
    """True for what a list has that was only prolonged: "agreed to keep its measures. The list runs to 312 persons"."""
    before = story.before(scene)
    if before is None or before.phrases.there.isdisjoint(("in_force", "prolonged")) or _tells_of_prison(scene):
        return False
    return not scene.dates and not any(e.sort == "authority" and not (e.placed or e.located) for e in scene.entities)


def _tells_of_prison(scene: Scene) -> bool:
    """True if a sentence speaks of prisoners or who counts them; behind a sanction, "its list has 261 names" is not."""
    return any(name in scene.phrases.spots for name in _PRISON)


def only_sums_up(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for all that a list has, behind what was added: "In all, the measures now apply to 195 individuals".

    So it is with "added 26 people, taking the total to 261 individuals and 37 entities".
    """
    if draft.kind is not ClaimKind.SANCTION_IMPOSED or draft.quantity is None:
        return False
    sums = [a for a, b in scene.phrases.of("in_all") if b <= draft.quantity.start]
    numbers = [q.end for q in scene.quantities if q.value is not None]
    if any(end <= at and "," in scene.words.texts[end:at] for at in sums for end in numbers):
        return True
    if (now := _by_now_listed(draft, draft.quantity, scene)) is not None:
        return any(end <= now for end in numbers) or any(c.kind in SANCTIONS for c in story.claims)
    if scene.dates:
        return False
    told = any(c.kind is ClaimKind.SANCTION_IMPOSED and c.count is not None for c in story.claims)
    return told and scene.tells((0, draft.quantity.end), "in_all")


def _by_now_listed(draft: Draft, quantity: Quantity, scene: Scene) -> int | None:
    """Give where "now" stands beside all that a list has: "added 15 officials, and it now has 55 names"."""
    if quantity.others or draft.trigger is None:
        return None
    listed = quantity.population == "listed" or scene.tells(draft.trigger.span, "any_list")
    now = (a for a, b in scene.phrases.of("at_present") if listed and b <= quantity.number_end)
    return next((a for a in now if scene.clause((a, a + 1)) == scene.clause(quantity.span)), None)


def names_added(drafts: Sequence[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Take for sanctions the names that an authority adds to its list: "Brussels lengthened its register by 25"."""
    if not _adds_to_sanctions(scene, story):
        return list(drafts)
    return [replace(d, kind=ClaimKind.SANCTION_IMPOSED) if _is_of_names(d) else d for d in drafts]


def _is_of_names(draft: Draft) -> bool:
    listed = draft.quantity is not None and draft.quantity.population == "listed"
    return listed and draft.kind is ClaimKind.DETENTION


def _adds_to_sanctions(scene: Scene, story: Story) -> bool:
    authority = any(e.sort == "authority" and not e.placed for e in scene.entities)
    return authority and story.sanctions and not _tells_of_prison(scene)
