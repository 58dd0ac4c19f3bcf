"""Whom or what a sanction is on: "Belavia", "the potash exports", "two banks, among them Belinvestbank"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.named.beside import target_before
from faustpfand.extract.claims.named.bystanders import is_bystander
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story, told_of
from faustpfand.extract.claims.writing.listing import as_written, listed_with, names_of
from faustpfand.extract.claims.writing.parties import BY_CAPITALS, PARTY, parties

_REACH: Final = 20.0
_PERSON_REACH: Final = 8.0
_RIGHT_BEHIND: Final = 1.0  # "lifted sanctions from Belinvestbank"; further off, it is a town
_BEHIND: Final = 4  # words between a number and the first of those named behind it: ", the banks"
_FIRMS: Final = (PARTY, BY_CAPITALS)
_OFFICE: Final = 4  # words of an office and its article between a verb and the name


def targets_told(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give the names, or the goods, as written; "the carrier" means what was named before."""
    if draft.people:
        return names_of(draft.people)
    named = _named(draft, scene, story)
    if draft.quantity is not None:
        return names_of(_examples(draft, draft.quantity, named, scene))
    near = [e for e in named if _is_near(draft, e, scene)]
    if near:
        first = min(near, key=lambda e: scene.cost(draft.anchor, e.span))
        return names_of(listed_with(first, near, scene))
    return _goods(draft, scene, story)


def _named(draft: Draft, scene: Scene, story: Story) -> list[Entity]:
    """List the firms and persons that it may be on, in order."""
    apart = target_before(draft, scene)  # "Belaruskali and two banks"
    firms = parties(scene, capital_nouns=story.pack.capital_nouns)
    firms = [e for e in firms if apart is None or e.start != apart.span[0]]
    people = [e for e in scene.entities if told_of(e) or _is_officer_listed(e, draft)]
    people = [e for e in people if not speaks(e, scene)]
    firms = [f for f in firms if f.sort != BY_CAPITALS or not speaks(f, scene)]
    people = [e for e in people if not is_bystander(e, draft.span, scene)]
    if draft.quantity is not None:
        people += [e for e in scene.entities if e.sort == "ruler"]  # "on 30 officials, Lukashenko among them"
    persons = [e for e in scene.entities if e.sort == "person"]  # "замглавы МВД Иван Белов"
    firms = [
        f for f in firms if f.sort != BY_CAPITALS or not any(f.start < e.start and e.end == f.end for e in persons)
    ]
    apart_of = [e for e in people if not any(f.start < e.end and e.start < f.end for f in firms)]
    return sorted((*firms, *apart_of), key=lambda e: e.start)


def _is_officer_listed(person: Entity, draft: Draft) -> bool:
    """True for one whose office the act itself names: "put the prosecutor Ivan Belov on its list"."""
    if not person.officer or person.placed or person.kin or draft.trigger is None:
        return False
    return draft.trigger.start < person.start <= draft.trigger.end + _OFFICE


def speaks(person: Entity, scene: Scene) -> bool:
    """True for who is only named as saying so: "added John Coale"."""
    return (
        scene.phrases.starts(person.end, "telling", "said") is not None
        or scene.phrases.ends(person.start, "telling", "said") is not None
    )


def _is_near(draft: Draft, entity: Entity, scene: Scene) -> bool:
    cost = scene.cost(draft.anchor, entity.span)
    if entity.sort == PARTY:
        return cost <= _REACH
    behind = entity.start > draft.span[0]
    if entity.sort == BY_CAPITALS:
        return behind and cost <= _PERSON_REACH and not (entity.located and cost > _RIGHT_BEHIND)
    return behind and cost <= _PERSON_REACH


def _examples(draft: Draft, quantity: Quantity, named: Sequence[Entity], scene: Scene) -> list[Entity]:
    """Keep those named behind a number as some of it, or as all: "three firms: ...", "nine judges, including ..."."""
    firms = quantity.population == "sanctioned"
    others = (*(q.start for q in scene.quantities), *(t.start for t in scene.triggers if t is not draft.trigger))
    ends = min((at for at in others if at >= quantity.end), default=len(scene.words))
    behind = [e for e in named if quantity.end <= e.start < ends and (e.sort in _FIRMS) is firms]
    opens = [b for a, b in scene.phrases.of("part_cue") if a >= quantity.end]
    if opens:
        first = [e for e in behind if e.end <= opens[0] <= e.end + 1]  # "nine firms, Naftan and Belavia among them"
        return listed_with(first[-1], behind, scene) if first else [e for e in behind if e.start >= opens[0]]
    if not behind or behind[0].start - quantity.end > _BEHIND or scene.words[quantity.end].text not in ",:–—(":
        return []
    return listed_with(behind[0], behind, scene)


def _goods(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    spans = scene.phrases.of("target")
    found = sorted((scene.cost(draft.anchor, span), span) for span in spans)
    near = [span for cost, span in found if cost <= _REACH]
    meant = near or scene.tells(scene.clause(draft.span), "company", "pronoun")
    told = story.latest(lambda c: c.kind in SANCTIONS and bool(c.targets)) if meant else None
    if told is not None:
        return told.targets
    return tuple(as_written(span, scene) for span in near[:1])
