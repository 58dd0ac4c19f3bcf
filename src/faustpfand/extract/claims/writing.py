"""From draft to claim: population, days, country, actors, targets, modality."""

from dataclasses import replace

from faustpfand.counts import Comparator
from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.linking import INHERITED, PEOPLE, SANCTIONS, Draft, are_others
from faustpfand.extract.claims.scene import Scene, Span
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.when import Days, Mention, resolve
from faustpfand.records import Claim, ClaimKind, Modality

_FLOWS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
# Talks are told as an event or announced; "negotiations could free them" doubts the release, not the talks.
_MODALITIES = {
    False: (Modality.DENIED, Modality.HYPOTHETICAL, Modality.PLANNED),
    True: (Modality.DENIED, Modality.PLANNED),
}
_DATE_REACH = 22.0
_STOCK_DATE_REACH = 12.0  # a stock is dated by the publication unless the date stands beside it
_OPENING = 15.0
_LINK = 5  # letters, as "has", "then"
_VISITED = 12  # letters: "met President Lukashenko" names who was met, not who freed
_BESIDE = 4  # letters between a number and its date: "22,100 in January"
_OTHERS_DATE = 8.0  # a day nearer to another verb still counts if it is in the same breath


def written(draft: Draft, scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a draft: one, or one an authority where several imposed a sanction."""
    modality = _modality(draft, scene, story)
    days = _days(draft, scene, story, modality)
    quantity = draft.quantity
    counted = quantity is not None and quantity.value is not None
    start = scene.sentence.start
    claim = Claim(
        kind=draft.kind,
        start=start + draft.span[0],
        end=start + draft.span[1],
        count=quantity.value if quantity is not None else None,
        comparator=(quantity.comparator or Comparator.EXACT) if quantity is not None and counted else None,
        population=_population(draft, scene, story),
        date_start=days[0] if days else None,
        date_end=days[1] if days else None,
        country=_country(draft, scene, story),
        actors=_actors(draft, scene, story),
        targets=_targets(draft, scene, story),
        modality=modality,
    )
    return _one_an_authority(claim)


def _one_an_authority(claim: Claim) -> list[Claim]:
    if claim.kind not in SANCTIONS or len(claim.actors) < 2 or claim.modality is not Modality.ASSERTED:
        return [claim]
    return [replace(claim, actors=(actor,)) for actor in claim.actors]


def _modality(draft: Draft, scene: Scene, story: Story) -> Modality:
    if draft.trigger is not None and draft.trigger.rule.modality is not None:
        return draft.trigger.rule.modality
    if draft.kind in (ClaimKind.DEMAND, ClaimKind.HELD):
        return Modality.ASSERTED
    clause = _governing(draft if draft.parent is None else draft.parent, scene, story)
    cues = story.pack.modality
    for modality in _MODALITIES[draft.kind is ClaimKind.NEGOTIATION]:
        said = cues[modality].search(cues[f"{modality}_not"].sub(" ", clause) if f"{modality}_not" in cues else clause)
        if said:
            return modality
    return Modality.ASSERTED


def _governing(draft: Draft, scene: Scene, story: Story) -> str:
    """Give the words that say whether it happened: the clauses of verb and number, not what is put between.

    An infinitive ("to free 40 people") is governed by the clause before it.
    """
    trigger, quantity = draft.trigger, draft.quantity
    if trigger is None:
        return scene.clause(draft.span)
    clauses = [scene.clause(trigger.span)]
    if story.pack.words["infinitive"].search(scene.text[slice(*trigger.span)]):
        clauses.insert(0, scene.text[: trigger.start])
    if quantity is not None and not draft.trigger_holds(quantity):
        clauses.append(scene.clause((quantity.start, quantity.end)))
    return " ; ".join(clauses)


def _days(draft: Draft, scene: Scene, story: Story, modality: Modality) -> Days | None:
    if draft.kind is ClaimKind.DEMAND:
        return None
    ahead = modality in (Modality.PLANNED, Modality.HYPOTHETICAL)
    mention = _mention(draft, scene, story)
    days = None
    if mention is not None:
        days = resolve(mention, story.published, ahead=ahead, last=story.last)
        days = _since(draft, mention, days, story)
    if days is None and draft.parent is not None:
        return _days(draft.parent, scene, story, modality)
    if days is None and _echoes(draft, scene, story):
        return story.last
    if days is None and draft.kind is ClaimKind.HELD and story.published is not None:
        return story.published, story.published
    return days


def _echoes(draft: Draft, scene: Scene, story: Story) -> bool:
    """True where the people are those told before: "the freed", "Among those released were three Poles"."""
    echo = draft.trigger is not None and "echo" in draft.trigger.rule.flags
    return echo or story.pack.words["echoes"].match(scene.text) is not None


def _since(draft: Draft, mention: Mention, days: Days | None, story: Story) -> Days | None:
    """Let "since" run to the day of publication for a counted flow; for one event it tells the beginning."""
    rule_dates = draft.trigger is not None and "since" in draft.trigger.rule.flags
    if days is None or not mention.since or rule_dates:
        return days
    if draft.kind is ClaimKind.HELD:
        return None
    if (
        draft.kind in _FLOWS
        and draft.quantity is not None
        and story.published is not None
        and days[0] <= story.published
    ):
        return days[0], story.published
    return days


def _mention(draft: Draft, scene: Scene, story: Story) -> Mention | None:
    near = [(_date_cost(draft, m, scene), m.start, m) for m in scene.dates if _datable(draft, m, scene, story)]
    best = min(near, default=None, key=lambda item: item[:2])
    reach = _STOCK_DATE_REACH if draft.kind is ClaimKind.HELD else _DATE_REACH
    return best[2] if best is not None and best[0] <= reach else None


def _date_cost(draft: Draft, mention: Mention, scene: Scene) -> float:
    """Say how far a date is; one that opens the sentence dates all that follows, up to a semicolon."""
    if draft.quantity is not None and 0 <= mention.start - draft.quantity.end <= _BESIDE:
        return 0.0 if draft.kind is not ClaimKind.HELD else -1.0
    cost = scene.cost(draft.anchor, (mention.start, mention.end))
    opens = mention.start <= 4 and ";" not in scene.text[mention.end : draft.anchor[0]]
    return min(cost, _OPENING) if opens and draft.kind is not ClaimKind.HELD else cost


def _datable(draft: Draft, mention: Mention, scene: Scene, story: Story) -> bool:
    if mention.reported and not _announced(draft, scene):
        return False
    before = scene.text[: mention.start]
    if not mention.since and story.pack.words["open_ended"].search(before):
        return False
    follows = [q for q in scene.quantities if 0 <= q.start - mention.end <= 1]
    if follows and draft.quantity is not None and draft.quantity not in follows and mention.start > 4:
        return False
    return _nearest(draft, mention, scene)


def _announced(draft: Draft, scene: Scene) -> bool:
    """True where the acting side itself tells of its sanction: the day it says so is the day of the act."""
    officers = any(e.officer and e.end <= draft.span[0] for e in scene.entities)
    return draft.kind in SANCTIONS and officers


def _nearest(draft: Draft, mention: Mention, scene: Scene) -> bool:
    span = (mention.start, mention.end)
    if any("since" in t.rule.flags and t != draft.trigger and scene.cost(t.span, span) == 0 for t in scene.triggers):
        return False
    own = scene.cost(draft.anchor, span)
    others = [scene.cost(t.span, span) for t in scene.triggers if t != draft.trigger]
    if own > 0 and any(other == 0 for other in others):
        return False
    return own <= _OTHERS_DATE or mention.start <= 4 or all(own <= other for other in others)


def _population(draft: Draft, scene: Scene, story: Story) -> str | None:
    if draft.kind in SANCTIONS or draft.kind is ClaimKind.NEGOTIATION:
        return None
    if draft.trigger is not None and draft.trigger.rule.population is not None:
        return draft.trigger.rule.population
    quantity = draft.quantity
    if quantity is None:
        return _uncounted_population(draft, scene, story)
    if quantity.population in INHERITED:
        return quantity.population
    if draft.parent is not None and draft.trigger is not None and quantity.part:
        return _population(draft.parent, scene, story)
    return _ground(draft, scene, story)


def _uncounted_population(draft: Draft, scene: Scene, story: Story) -> str | None:
    groups = any(scene.cost(draft.span, g) <= 16 for g in scene.groups)
    examples = groups and story.pack.words["part_cues"].search(scene.text)
    if draft.people and not examples:
        return "named_persons"
    if draft.kind is ClaimKind.DEMAND:
        return "political_prisoners" if groups else _pointed_population(draft, scene, story)
    if not examples and story.pointed_at(draft, scene):
        return "named_persons"
    return "political_prisoners"


def _pointed_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Read "their release": the population is that of the claim told before."""
    if _demanded(draft, scene, story):
        return "named_persons"
    people = [c for c in story.claims if c.kind in PEOPLE and c.population is not None]
    if story.pack.words["possessives"].search(scene.text) and people:
        return str(people[-1].population)
    return "prisoners"


def _ground(draft: Draft, scene: Scene, story: Story) -> str:
    """Give political_prisoners if the sentence, without its other counted groups, tells the ground."""
    quantity = draft.quantity
    if quantity is not None and quantity.population is None and not are_others(quantity, scene, story.pack):
        return _bare_population(draft, scene, story)
    political = story.pack.words["political_ground"].search(scene.clause(draft.anchor))
    return "political_prisoners" if political else "prisoners"


def _bare_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Give a bare number the population told beside it or last: "700 are still in jail"."""
    groups = any(scene.cost(draft.anchor, g) <= 16 for g in scene.groups)
    if groups or story.pack.words["political_ground"].search(scene.clause(draft.anchor)):
        return "political_prisoners"
    before = [q for q in scene.quantities if q.end <= draft.anchor[0] and q.population is not None]
    if before:
        return _told_population(before[-1].population)
    counted = [c for c in story.claims if c.kind in PEOPLE and c.count is not None]
    return _told_population(counted[-1].population) if counted else "prisoners"


def _told_population(population: str | None) -> str:
    return "political_prisoners" if population == "political_prisoners" else "prisoners"


def _country(draft: Draft, scene: Scene, story: Story) -> str | None:
    if draft.trigger is not None and "mixed" in draft.trigger.rule.flags:
        return None
    prisons = [m.span() for m in story.pack.words["held_there"].finditer(scene.text)]
    near = [p for p in prisons if scene.cost(draft.anchor, p) <= _OTHERS_DATE]
    told = [code for code, a, b in scene.countries for p in near if p[0] <= a and b <= p[1]]
    if told and draft.kind in PEOPLE:
        return told[0]
    freeing = _freeing_state(draft, scene) if draft.kind is ClaimKind.RELEASE else None
    if freeing is not None:
        return freeing
    captors = [(code, a, b) for code, a, b in scene.countries if code not in story.pack.brokers]
    if not captors or (story.country in {code for code, _, _ in captors} and draft.kind is not ClaimKind.HELD):
        return story.country
    return min(captors, key=lambda c: _distance(draft.span, (c[1], c[2])))[0]


def _freeing_state(draft: Draft, scene: Scene) -> str | None:
    """Give the state right before the verb: "in return the United States freed"."""
    if draft.trigger is None:
        return None
    start = draft.trigger.start
    free = {e.start for e in scene.entities if e.sort in ("state", "authority") and not e.placed}
    near = [code for code, a, b in scene.countries if 0 < start - b <= _LINK and a in free]
    return near[-1] if near else None


def _distance(a: Span, b: Span) -> int:
    """Letters between a claim and a country; one that follows counts thrice, since lists name it first."""
    return max(a[0] - b[1], 3 * (b[0] - a[1]), 0)


def _actors(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    match draft.kind:
        case ClaimKind.HELD | ClaimKind.SENTENCE | ClaimKind.DEATH_IN_CUSTODY | ClaimKind.DETENTION:
            return ()
        case ClaimKind.SANCTION_IMPOSED | ClaimKind.SANCTION_LIFTED:
            return _authorities(draft, scene, story)
        case ClaimKind.NEGOTIATION:
            parties = [e for e in scene.entities if not e.placed or e.partner]
            return _names([e for e in parties if _close(draft, e, scene, 18)])
        case ClaimKind.DEMAND:
            return _names([e for e in scene.entities if _demands(e, draft)])
        case ClaimKind.RELEASE:
            return _freeing(draft, scene, story)


def _demands(entity: Entity, draft: Draft) -> bool:
    """True for who stands before the verb, or just after it and is no state: "urges Minsk" names the addressee."""
    start = draft.trigger.start if draft.trigger is not None else draft.span[0]
    if entity.placed or entity.sort == "ruler":
        return False
    return entity.end <= start or (entity.sort in ("authority", "organisation") and entity.start - start <= 30)


def _demanded(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who is to be freed by name: "the release of Ales Bialiatski", "his release"."""
    start = draft.trigger.start if draft.trigger is not None else draft.span[0]
    named = [e.name for e in scene.entities if e.sort == "person" and e.start > start + 8]
    if named and not scene.groups:
        return tuple(named)
    one = story.pack.words["possessive_one"].search(scene.clause(draft.span))
    return (story.person,) if one and story.person is not None else ()


def _freeing(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    if draft.parent is not None:
        return _freeing(draft.parent, scene, story)
    met = [t.end for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION]
    able = [
        e
        for e in scene.entities
        if e.sort in ("ruler", "state") and not e.placed and not any(0 <= e.start - end <= _VISITED for end in met)
    ]
    return _names([e for e in able if _close(draft, e, scene, 16)])


def _authorities(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    able = [e for e in scene.entities if e.sort == "authority" and not (e.placed and e.start > draft.span[1])]
    near = [e for e in able if _close(draft, e, scene, 26)]
    if near:
        return _names(_listed(near, draft, scene, story))
    if draft.parent is not None:
        return _authorities(draft.parent, scene, story)
    sanctions = [c for c in story.claims if c.kind in SANCTIONS and c.actors]
    return _names(able[:1]) if able else sanctions[-1].actors[:1] if sanctions else ()


def _listed(near: list[Entity], draft: Draft, scene: Scene, story: Story) -> list[Entity]:
    """Keep the nearest authority and those listed with it: "the EU, Canada and the United Kingdom"."""
    nearest = min(near, key=lambda e: scene.cost(draft.anchor, (e.start, e.end)))
    at, links = near.index(nearest), story.pack.words["list_links"]
    first = last = at
    while first > 0 and links.fullmatch(scene.text[near[first - 1].end : near[first].start]):
        first -= 1
    while last + 1 < len(near) and links.fullmatch(scene.text[near[last].end : near[last + 1].start]):
        last += 1
    return near[first : last + 1]


def _close(draft: Draft, entity: Entity, scene: Scene, reach: float) -> bool:
    return scene.cost(draft.anchor, (entity.start, entity.end)) <= reach


def _names(found: list[Entity]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(e.name for e in found))


def _sanctioned(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give what stands nearest to the verb; "the carrier" means the one named before."""
    found = [(scene.cost(draft.anchor, m.span()), m[0]) for m in story.pack.words["target_words"].finditer(scene.text)]
    near = sorted(item for item in found if item[0] <= 20)
    proper = [name for _, name in near if name[0].isupper()]
    told = [c.targets for c in story.claims if c.kind in SANCTIONS and c.targets]
    if proper:
        return tuple(proper[:1])
    return told[-1] if near and told else tuple(name for _, name in near[:1])


def _targets(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    if draft.kind in SANCTIONS:
        return _sanctioned(draft, scene, story)
    if draft.kind is ClaimKind.DEMAND:
        return _demanded(draft, scene, story) if draft.quantity is None else ()
    if draft.people:
        return tuple(dict.fromkeys(e.name for e in draft.people))
    if draft.quantity is None:
        return story.pointed_at(draft, scene)
    return ()
