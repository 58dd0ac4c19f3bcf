"""Totals and tallies: "bringing the total to 1,110", "now there are 1,204", "the ministry speaks of 626"."""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.wholes import is_larger
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_NOW: Final = 5  # words of "since then there are now"
_TALLY_REACH: Final = 3  # words between "the ministry says that" and its number


def total_told(quantity: Quantity, told: Draft, scene: Scene) -> Draft:
    """Draft the total behind a number: "25 were recognised as political prisoners, bringing the total to 1,110"."""
    listed = told.trigger is not None and scene.tells(told.trigger.span, "political_prisoner")
    kind = ClaimKind.HELD if listed and told.kind is ClaimKind.DETENTION else told.kind
    return Draft(kind=kind, span=quantity.span, quantity=quantity, parent=None if listed else told)


def counts_now(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number that its clause opens with "now": "now there are 1,204", "зараз іх 1204"."""
    begins = scene.clause(quantity.span)[0]
    if not quantity.is_bare or quantity.start - begins > _NOW:
        return False
    told = scene.verbs((begins, quantity.start))
    return not told and scene.tells((begins, quantity.start), "at_present") and ends_there(scene.phrases, quantity.end)


def is_tally(quantity: Quantity, scene: Scene) -> bool:
    """True for what another source counts of an event told before: "the ministry speaks of 626"."""
    if not quantity.is_bare or quantity.part or quantity.others:
        return False
    cues = [b for _, b in scene.phrases.of("tally") if b <= quantity.start and quantity.start - b <= _TALLY_REACH]
    if not cues or not ends_there(scene.phrases, quantity.number_end):
        return False
    return not any(cues[-1] <= t.start and t.end <= quantity.start for t in scene.triggers)


def running_totals(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List the numbers that go on about the one told last: "That makes 266 since 8 January", "In May it was 254"."""
    if whole.start < story.reached or not (scene.dates or scene.tells((0, len(scene.words)), "sum", "at_present")):
        return []
    bare = [q for q in scene.quantities if q.is_bare and not q.part]
    bare = [q for q in bare if not scene.tells(scene.clause(q.span), "decoy")]  # "the number of those killed rose to"
    totals = [q for q in bare if scene.phrases.ends(q.start, "running", "sum") is not None]
    return totals or [q for q in bare if are_held_now(q, whole, scene) or were_known(q, whole, scene)]


def were_known(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for a stock of another time behind one of today: "A year ago about 360 had been known to the group"."""
    if whole.kind is not ClaimKind.HELD or scene.triggers or not scene.tells(scene.clause(quantity.span), "known_of"):
        return False
    alone = len([q for q in scene.quantities if q.value is not None]) == 1
    return alone and ends_there(scene.phrases, quantity.number_end)


def are_held_now(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for a stock of today behind another, or behind those recognised: "33 were added. Now there are 1,204"."""
    added = whole.kind is ClaimKind.DETENTION and whole.population == "political_prisoners"
    stock = whole.kind is ClaimKind.HELD or (added and is_larger(quantity, whole))
    return stock and counts_now(quantity, scene)
