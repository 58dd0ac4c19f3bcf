"""Sentences that tell a sanction by who imposed it and on how many alone: "Canada added 17"."""

from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.rules import unlisted
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import Story

_SANCTIONED: Final = (None, "sanctioned", "listed")  # populations, beside people who are no prisoners
_OF_OTHERS: Final = ("prison", "political_prisoner", "prisoner", "rights_group", "demanding", "other_deed")


def by_another(scene: Scene, story: Story) -> tuple[Trigger, ...]:
    """Let an authority that counts people, with no verb of ours, do what another did in the sentence before."""
    last = story.claims[-1] if story.claims else None
    if last is None or last.kind not in SANCTIONS or last.count is None or not story.is_recent(last, scene, 1):
        return ()
    if not scene.phrases.there.isdisjoint(_OF_OTHERS):
        return ()
    numbers = (q.start for q in scene.quantities if q.value is not None and (q.asks or q.population in _SANCTIONED))
    first = next(numbers, 0)
    acting = next((e for e in scene.entities if e.end <= first and _acts(e, scene)), None)
    return () if acting is None else (Trigger(*acting.span, unlisted(last.kind, "counted")),)


def _acts(entity: Entity, scene: Scene) -> bool:
    if entity.placed or entity.located or entity.partner:
        return False
    codes = {code for code, span in scene.countries if span == entity.span}
    return entity.sort == "authority" or (entity.sort == "state" and not codes.isdisjoint(brokers()))
