"""Who did it: who freed, sentenced, imposed a sanction, negotiated or demands."""

from collections.abc import Sequence

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.writing.bodies import courts, governments
from faustpfand.extract.claims.writing.demands import demanding
from faustpfand.extract.claims.writing.listing import as_written, listed_with, names_of
from faustpfand.records import ClaimKind

_VISITED = 2  # words: "met President Lukashenko" names who was met, not who freed


def actors_told(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give those who did it by name; of those held, arrested or dead nobody says who it was."""
    match draft.kind:
        case ClaimKind.HELD | ClaimKind.DETENTION | ClaimKind.DEATH_IN_CUSTODY:
            return ()
        case ClaimKind.SENTENCE:
            return courts(draft, scene)
        case ClaimKind.SANCTION_IMPOSED | ClaimKind.SANCTION_LIFTED:
            return _authorities(draft, scene, story)
        case ClaimKind.NEGOTIATION:
            parties = [e for e in scene.entities if not e.placed or e.partner]
            return names_of([e for e in parties if _close(draft, e, scene, 18)])
        case ClaimKind.DEMAND:
            return demanding(draft, scene, story)
        case ClaimKind.RELEASE:
            return _freeing(draft, scene, story)


def _freeing(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    if draft.parent is not None:
        return _freeing(draft.parent, scene, story)
    met = [t.end for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION]
    able = [
        e
        for e in scene.entities
        if e.sort in ("ruler", "state") and not e.placed and not any(0 <= e.start - end <= _VISITED for end in met)
    ]
    able = [e for e in able if not any(q.start < e.end and e.start < q.end for q in scene.quantities)]  # "drei Polen"
    bodies = governments(draft, scene)
    if bodies:
        able = [e for e in able if not any(a <= e.start < b for a, b in bodies)]
    near = [e for e in able if _close(draft, e, scene, 16)]
    if bodies:
        return tuple(as_written(body, scene) for body in bodies) + names_of([e for e in near if e.sort == "ruler"])
    ruling = [e for e in able if e.sort == "ruler" and e.end <= draft.anchor[0]]  # ", a close ally of Moscow, freed"
    return names_of(near or ruling[:1])


def _authorities(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    able = [e for e in scene.entities if _may_sanction(e, scene) and not (e.placed and e.start > draft.span[1])]
    able = [e for e in able if not e.located] or able  # "no longer welcome in the EU, Brussels said"
    near = [e for e in able if _close(draft, e, scene, 26)]
    own = [e for e in near if draft.quantity is not None and _heads(e, draft.quantity, scene)]
    if own and draft.is_gapped:
        return names_of(own[-1:])
    if near:
        nearest = min(near, key=lambda e: scene.cost(draft.anchor, e.span))
        return names_of(listed_with(_subject_beside(nearest, near, draft, scene), near, scene))
    if draft.parent is not None:
        return _authorities(draft.parent, scene, story)
    if able:
        return names_of(able[:1])
    sanction = story.latest(lambda c: c.kind in SANCTIONS and bool(c.actors))
    return () if sanction is None else sanction.actors[:1]


def _subject_beside(one: Entity, near: Sequence[Entity], draft: Draft, scene: Scene) -> Entity:
    """Give who acts, if only a preposition names the nearer: "Canada followed behind the EU and listed 13 men"."""
    if not one.placed or one.end > draft.anchor[0]:
        return one
    begins = scene.clause(one.span)[0]
    return next((e for e in near if not e.placed and begins <= e.start < one.start), one)


def _heads(entity: Entity, quantity: Quantity, scene: Scene) -> bool:
    """True for who stands before a number, with a dash at most: "the EU sanctioned 14 judges, Britain - seven"."""
    parted = (at for at in range(entity.end, quantity.start) if scene.words[at].text in ",;:")
    others = (q for q in scene.quantities if entity.end <= q.start < quantity.start)
    return entity.end <= quantity.start and not [*parted, *others]


def _may_sanction(entity: Entity, scene: Scene) -> bool:
    """True for an authority, and for a state that holds no prisoners in these texts: "Lithuania and Latvia"."""
    if entity.sort == "authority":
        return True
    codes = [code for code, span in scene.countries if span == entity.span]
    return entity.sort == "state" and not entity.placed and any(code in brokers() for code in codes)


def _close(draft: Draft, entity: Entity, scene: Scene, reach: float) -> bool:
    return scene.cost(draft.anchor, entity.span) <= reach
