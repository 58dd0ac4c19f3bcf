"""From draft to claim: population, days, country, actors, targets, modality."""

from collections.abc import Iterable
from dataclasses import replace

from faustpfand.counts import Comparator
from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.captor import country_of
from faustpfand.extract.claims.dating import days_told
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import is_relative
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.parties import parties
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.sanctioned import speaks, targets_told
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.tokens import Span
from faustpfand.records import Claim, ClaimKind, Modality

_COURT_REACH = 18.0
_GOVERNMENT_REACH = 16.0
_POSSESSIVES = ("'s", "’s")
_COURT_WORDS = 3  # before the word for a court
_LINK = 1  # words between a number and the German verb that ends its clause
_VISITED = 2  # words: "met President Lukashenko" names who was met, not who freed
_BODY = 2  # words, a closing quote among them, between a body and what it demands
_GROUP = 3  # words between who is named and "all political prisoners"
_EACH = 3  # words between a number and "on each side"
_BOTH = 2
_OF_KIND = 2  # words: "political sentences", "приговоров по политическим"
_OF_PROTESTS = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})
_GROUNDS = ("political_prisoners", "prisoners")
_WHOM = 8  # words between a demand and "him": "called on Minsk to set him free"
_DEMANDER = 5  # words between a verb of demanding and who demands, where they come after it
_QUOTED = 2  # words between the mark behind a quotation and the verb of saying


def written(draft: Draft, scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a draft: one, or one an authority where several imposed a sanction."""
    modality = modality_of(draft, scene)
    days = days_told(draft, scene, story, modality)
    quantity = draft.quantity
    counted = quantity is not None and quantity.value is not None
    start, end = scene.phrases.chars(draft.span)
    country = country_of(draft, scene, story)
    claim = Claim(
        kind=draft.kind,
        start=scene.sentence.start + start,
        end=scene.sentence.start + end,
        count=quantity.value if quantity is not None else None,
        comparator=(quantity.comparator or Comparator.EXACT) if quantity is not None and counted else None,
        population=_population(draft, scene, story) if not _are_foreign(draft, country) else "foreign_nationals",
        date_start=days[0] if days else None,
        date_end=days[1] if days else None,
        country=country,
        actors=_actors(draft, scene, story),
        targets=_targets(draft, scene, story),
        modality=modality,
    )
    return _one_an_authority(claim) if draft.kind in SANCTIONS else _one_a_side(claim, draft, scene)


def _are_foreign(draft: Draft, country: str | None) -> bool:
    """True for the people of another state than the one that frees them: "Washington let five Iranians go"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.RELEASE or quantity is None or quantity.population != "prisoners":
        return False
    return quantity.state is not None and country is not None and quantity.state != country


def _one_a_side(claim: Claim, draft: Draft, scene: Scene) -> list[Claim]:
    """Tell twice what two states exchanged in equal numbers: "Moscow and Kyiv swapped 35 prisoners each"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None or "mixed" not in trigger.rule.flags:
        return [claim]
    around = (max(quantity.start - _EACH, 0), quantity.end + _EACH)
    begins = scene.clause(trigger.span)[0]
    ends = max(quantity.end, trigger.end)
    named = [e.span for e in scene.entities if not e.placed and begins <= e.start < ends]
    sides = list(dict.fromkeys(code for code, at in scene.countries if at in named))
    if len(sides) != _BOTH or not scene.tells(around, "each_side"):
        return [claim]
    return [replace(claim, country=code, actors=()) for code in sides]


def _one_an_authority(claim: Claim) -> list[Claim]:
    if len(claim.actors) < 2 or claim.modality is not Modality.ASSERTED:
        return [claim]
    return [replace(claim, actors=(actor,)) for actor in claim.actors]


def _population(draft: Draft, scene: Scene, story: Story) -> str | None:
    if draft.kind in SANCTIONS or draft.kind is ClaimKind.NEGOTIATION:
        return None
    quantity = draft.quantity
    if draft.trigger is not None and draft.trigger.rule.population is not None:
        told = quantity.population if quantity is not None and quantity.part else None
        return told if told in ("women", "foreign_nationals") else draft.trigger.rule.population
    if quantity is None:
        return _uncounted_population(draft, scene, story)
    if quantity.population in INHERITED:
        return quantity.population
    if draft.parent is not None and (quantity.places or (draft.trigger is not None and quantity.part)):
        return _population(draft.parent, scene, story)
    return _ground(draft, scene, story)


def _uncounted_population(draft: Draft, scene: Scene, story: Story) -> str | None:
    groups = any(scene.cost(draft.span, g) <= 16 for g in scene.groups)
    examples = groups and bool(scene.phrases.of("part_cue"))
    if draft.people and (draft.denied or not examples):
        return "named_persons"
    asked = _grounds_asked_for(draft, scene, story, groups=groups) if draft.kind is ClaimKind.DEMAND else None
    if asked is not None:
        return asked
    if scene.tells(scene.clause(draft.span), "pronoun_many") and story.group is not None:
        return story.group
    if draft.kind is ClaimKind.DEMAND:
        return _pointed_population(draft, scene, story)
    if not examples and story.pointed_at(draft, scene):
        return "named_persons"
    return "political_prisoners" if groups or not scene.inmates else "prisoners"


def _grounds_asked_for(draft: Draft, scene: Scene, story: Story, *, groups: bool) -> str | None:
    if _only_titles(scene) and _demanded(draft, scene, story):
        return "named_persons"
    return "political_prisoners" if groups or _asks_for_politicals(draft, scene, story) else None


def _asks_for_politicals(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "the release of all who sit on political grounds", where nobody is named."""
    begins = draft.span[1] if draft.trigger is None else draft.trigger.end
    return scene.tells((begins, len(scene.words)), "political") and not _demanded(draft, scene, story)


def _pointed_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Read "their release": the population is that of the claim told before."""
    if _demanded(draft, scene, story):
        return "named_persons"
    people = story.latest(lambda c: c.kind in PEOPLE and c.population is not None)
    if scene.phrases.of("possessive") and people is not None:
        return str(people.population)
    return "prisoners"


def _ground(draft: Draft, scene: Scene, story: Story) -> str:
    """Give political_prisoners if the sentence, without its other counted groups, tells the ground."""
    quantity = draft.quantity
    clause = scene.clause(draft.anchor)
    if quantity is not None:
        bare = quantity.population is None and not quantity.others
        if bare or scene.tells(quantity.span, "such"):  # "177 such people"
            return _bare_population(draft, scene, story)
    told = _tells_ground(clause, quantity, scene) or _is_told_apart(draft, scene)
    if told or (quantity is not None and _ground_behind(quantity.end, scene)):
        return "political_prisoners"
    if quantity is not None and draft.trigger is not None and 0 <= draft.trigger.start - quantity.end <= _LINK:
        behind_verb = _ground_behind(draft.trigger.end, scene)  # German: "hat 13 Menschen begnadigt, die ..."
        return "political_prisoners" if behind_verb else "prisoners"
    listed = quantity is not None and quantity.population == "listed"
    if draft.kind is ClaimKind.HELD and (
        listed or scene.tells(clause, "listing")
    ):  # "the list of political prisoners ... it has"
        told = scene.tells((0, len(scene.words)), "political", "rights_group") or story.group == "political_prisoners"
        return "political_prisoners" if told else "prisoners"
    return "prisoners"


def _tells_ground(clause: Span, quantity: Quantity | None, scene: Scene) -> bool:
    """True for a ground in a clause, unless others counted there have it: "among the 3,210 freed are 120 political"."""
    others = [q.span for q in scene.quantities if q is not quantity and q.population == "political_prisoners"]
    told = [(a, b) for a, b in scene.phrases.of("political") if clause[0] <= a and b <= clause[1]]
    return any(not any(x <= a and b <= y for x, y in others) for a, b in told)


def _is_told_apart(draft: Draft, scene: Scene) -> bool:
    """True where another clause of the sentence tells the ground."""
    return _is_of_protest(draft, scene) or _is_of_politicals(draft, scene)


def _is_of_protest(draft: Draft, scene: Scene) -> bool:
    """True for those taken in a sentence on protests: "There were marches for weeks; 6,700 people were arrested".

    It is not so where only a part of them protested: "took 19 people, eleven of them at rallies".
    """
    if draft.kind not in _OF_PROTESTS or draft.quantity is None:
        return False
    end = draft.quantity.end
    parts = [scene.clause(q.span) for q in scene.quantities if q.part and q.start >= end]
    return any(not any(x <= a < y for x, y in parts) for a, _ in scene.phrases.of("protest"))


def _is_of_politicals(draft: Draft, scene: Scene) -> bool:
    """True behind a colon for what tells of political prisoners: "their largest release: 250 people walked out"."""
    colon = next((at for at in range(draft.anchor[0] - 1, 0, -1) if scene.words[at].text == ":"), None)
    if colon is None:
        return False
    verbs = [t for t in scene.triggers if t.end <= colon and t.kind is draft.kind]
    groups = [span for span in scene.groups if span[1] <= colon and not scene.tells(span, "activist")]
    if groups and verbs:
        return True
    return any(scene.tells((max(t.start - _OF_KIND, 0), t.end + _OF_KIND), "political") for t in verbs)


def _ground_behind(comma: int, scene: Scene) -> bool:
    """True where a clause behind the noun tells the ground: "14 inmates, convicted on political grounds"."""
    if comma + 1 >= len(scene.words) or scene.words[comma].text != ",":
        return False
    behind = scene.clause((comma + 1, comma + 2))
    which = is_relative(scene, (comma, behind[1])) or scene.phrases.starts(comma + 1, "reduced") is not None
    counts = any(comma < q.start < behind[1] for q in scene.quantities)  # ", of whom six were jailed for politics"
    return which and not counts and scene.tells((comma + 1, behind[1]), "political")


def _bare_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Give a bare number the population told beside it or last: "700 are still in jail"."""
    before = [q for q in scene.quantities if q.end <= draft.anchor[0] and q.population is not None]
    if before and draft.parent is not None and draft.parent.quantity is None and before[-1].population == "women":
        return "women"  # "165 women were sent to a colony, 304 - to open prison"
    groups = any(scene.cost(draft.anchor, g) <= 16 for g in scene.groups)
    if groups or scene.tells(scene.clause(draft.anchor), "political") or _is_told_apart(draft, scene):
        return "political_prisoners"
    if before:
        return _told_population(before[-1].population)
    counted = story.latest(lambda c: c.kind in PEOPLE and c.count is not None and c.population in _GROUNDS)
    return "prisoners" if counted is None else _told_population(counted.population)


def _told_population(population: str | None) -> str:
    return "political_prisoners" if population == "political_prisoners" else "prisoners"


def _actors(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    match draft.kind:
        case ClaimKind.HELD | ClaimKind.DETENTION | ClaimKind.DEATH_IN_CUSTODY:
            return ()
        case ClaimKind.SENTENCE:
            return _courts(draft, scene)
        case ClaimKind.SANCTION_IMPOSED | ClaimKind.SANCTION_LIFTED:
            return _authorities(draft, scene, story)
        case ClaimKind.NEGOTIATION:
            parties = [e for e in scene.entities if not e.placed or e.partner]
            return _names([e for e in parties if _close(draft, e, scene, 18)])
        case ClaimKind.DEMAND:
            return _demanding(draft, scene, story)
        case ClaimKind.RELEASE:
            return _freeing(draft, scene, story)


def _courts(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Give the court near the verb that is told by its town or its people: "a court in Brest", not "a court"."""
    near = [(scene.cost(draft.anchor, span), span) for span in scene.phrases.of("court")]
    told = (_body_told(span, scene) for cost, span in sorted(near) if cost <= _COURT_REACH)
    body = next((body for body in told if body is not None), None)
    return () if body is None else (_written(body, scene),)


def _governments(draft: Draft, scene: Scene) -> list[Span]:
    """Give the government near a verb that is told by its state or its ruler: "the Cuban authorities", not "they"."""
    near = [(scene.cost(draft.anchor, span), span) for span in scene.phrases.of("government")]
    told = (_body_told(span, scene) for cost, span in sorted(near) if cost <= _GOVERNMENT_REACH)
    able = [body for body in told if body is not None and _says_whose(body, scene)]
    return [body for body in able if not _is_behind_preposition(body, scene)][:1]


def _says_whose(body: Span, scene: Scene) -> bool:
    """True where a body begins with its name or a state: not for "Сильное руководство", "Вашингтона власти"."""
    begins = body[0]
    whose = scene.phrases.state(begins, "adjective") is not None or scene.phrases.covers(begins, "ruler")
    return whose or scene.words[begins].text.endswith(_POSSESSIVES) or scene.phrases.covers(begins, "government")


def _is_behind_preposition(body: Span, scene: Scene) -> bool:
    """True for "a request to the Cuban government"; not for "by the Cuban government"."""
    at = body[0]
    while at and scene.phrases.covers(at - 1, "article"):
        at -= 1
    if scene.phrases.ends(at, "agent_by") is not None:
        return False
    return scene.phrases.ends(at, "preposition", "locative", "partner", "kin_of", "officer", "role") is not None


def _written(span: Span, scene: Scene) -> str:
    first, last = scene.phrases.chars(span)
    return scene.sentence.text[first:last]


def _body_told(span: Span, scene: Scene) -> Span | None:
    """Give a body's name with the words for where or whose it is, as "the Minsk City Court", or None without any."""
    start, end = _begins_body(span, scene), _ends_body(span[1], scene)
    named = "-" in scene.words[span[0]].text  # "Ortega-Regime"
    return None if (start, end) == span and not named else (start, end)


def _begins_body(span: Span, scene: Scene) -> int:
    start = span[0]
    for at in range(start - 1, max(start - 1 - _COURT_WORDS, -1), -1):
        adjective = scene.phrases.state(at, "adjective") is not None
        if not scene.words[at].is_word or scene.phrases.covers(at, "preposition", "and", "conjunction"):
            break
        if scene.phrases.covers(at, "article") and not adjective:
            break
        if any(e.sort == "person" and e.start <= at < e.end for e in scene.entities if not _is_of_body(e, span)):
            break  # "Политика Николая Белова суд приговорил"
        if not at and not adjective and (scene.phrases.capital_nouns or start < span[0]):
            break  # "Am Montag schickten Gerichte", "Нещодавно російський суд"
        if adjective or (scene.words[at].is_capital and not _is_dated(at, scene)):
            start = at
    alone = start == span[0] - 1 and scene.phrases.state(start, "adjective") is None
    if alone and scene.phrases.ends(start, "locative") is not None:
        return span[0]  # "W Brześciu sąd skazał"
    return start


def _is_of_body(entity: Entity, span: Span) -> bool:
    """True for the one word of "the Kastrychnitski district court", that looks like a person's name."""
    return entity.end - entity.start == 1 and entity.end <= span[0]


def _ends_body(end: int, scene: Scene) -> int:
    """Give where a town, a state or a ruler behind a body ends: "Суд Бреста", "a court in Brest"."""
    if scene.phrases.state(end, "adjective") is not None:
        return end + 1  # "el gobierno venezolano"
    verb = min((t.start for t in scene.triggers if t.start >= end), default=len(scene.words))
    reach = range(end, min(end + _COURT_WORDS, verb))
    places = (scene.phrases.starts(at, "locative", "objective", "agent_by") for at in reach)
    own = end < len(scene.words) and scene.words[end].is_capital
    town = end if own else next((at for at in places if at is not None), end)
    while end <= town < len(scene.words) and scene.words[town].is_capital and scene.words[town].is_word:
        if _is_dated(town, scene):
            break
        town += 1
        end = town
    return end


def _is_dated(at: int, scene: Scene) -> bool:
    return any(m.start <= at < m.end for m in scene.dates)


def _demanding(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who demands: a name of the pack or a person; else the body named right before the verb."""
    freed = _demanded(draft, scene, story)
    able = [e for e in scene.entities if _demands(e, draft, scene) and e.name not in freed]
    said = [e for e in scene.entities if e.sort == "person" and _says_it(e, draft, scene)]
    if said and (not able or (all(e.sort == "state" for e in able) and scene.tells(draft.verb, "ought"))):
        return _names(said[:1])  # "Minsk must free them all," said Ivan Belov
    if able:
        return _names(_with_states(able, scene))
    start = draft.trigger.start if draft.trigger is not None else draft.span[0]
    bodies = parties(scene, capital_nouns=story.pack.capital_nouns)
    return _names([e for e in bodies if not e.located and 0 <= start - e.end <= _BODY][-1:])


def _with_states(able: Iterable[Entity], scene: Scene) -> list[Entity]:
    """Join a body and the state behind it: "МИД Литвы" is one."""
    joined: list[Entity] = []
    for entity in able:
        before = joined[-1] if joined and joined[-1].sort == "organisation" else None
        if before is not None and entity.sort in ("state", "authority") and entity.start == before.end:
            start, end = scene.phrases.chars((before.start, entity.end))
            joined[-1] = replace(before, end=entity.end, name=scene.sentence.text[start:end])
        else:
            joined.append(entity)
    return joined


def _demands(entity: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who stands before the verb, or just after it and is no state: "urges Minsk" names the addressee."""
    start, end = draft.trigger.span if draft.trigger is not None else draft.span
    if entity.placed or entity.sort == "ruler" or _ought_to_go(entity, draft, scene):
        return False
    if entity.end <= start:
        return True
    behind = draft.quantity is not None and draft.quantity.end <= entity.start  # "to free 17 people: Ivan Belov"
    return entity.sort != "state" and 0 <= entity.start - end <= _DEMANDER and not behind


def _says_it(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who is quoted, with an office before the name: "Free them all", said the director Ivan Belov."""
    begins = scene.clause(person.span)[0]
    said = [a for a, b in scene.phrases.of("telling", "said") if begins <= a <= begins + _QUOTED and b <= person.start]
    others = any(begins <= t.start < person.start for t in scene.triggers)
    return bool(said) and begins >= draft.verb[1] and not others


def _ought_to_go(entity: Entity, draft: Draft, scene: Scene) -> bool:
    """True for whom a verb behind the name would have freed: "Ivan Belov must be released at once"."""
    verb = draft.trigger
    if verb is None or entity.sort != "person" or entity.end > verb.start or not scene.tells(verb.span, "ought"):
        return False
    return scene.clause(entity.span) == scene.clause(verb.span) and not scene.tells(
        (entity.end, verb.start), "demanding"
    )


def _demanded(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who is to be freed by name: "the release of Ales Bialiatski", "his release"."""
    start = draft.trigger.start if draft.trigger is not None else draft.span[0]
    told = draft.span if draft.trigger is None else (draft.trigger.start, draft.trigger.end + 1)
    if scene.tells(told, "pronoun_many") and len(story.people) > 1 and not scene.groups:
        return story.people  # "asked to let them go"
    people = [e for e in scene.entities if e.sort == "person" and e.start > start and not speaks(e, scene)]
    named = [e for e in people if not _says_it(e, draft, scene)]
    named = [e for e in scene.entities if _ought_to_go(e, draft, scene)] or named
    if draft.trigger is not None and scene.phrases.ends(draft.trigger.end, "demanding") is not None:
        named = [e for e in named if e.end <= draft.trigger.end] or named  # "освобождения Белова потребовал Зуев"
    if scene.groups and not _only_titles(scene):  # "of Ales Bialiatski and the other political prisoners"
        named = [e for e in named if any(0 <= a - e.end <= _GROUP for a, _ in scene.groups)]
    if named:
        return _names(named)
    one = scene.tells(scene.clause(draft.span), "possessive_one") or _asks_for_one(start, scene)
    return (story.person,) if one and story.person is not None else ()


def _only_titles(scene: Scene) -> bool:
    """True where "political prisoner" always says who somebody named is: "free the political prisoner Ivan Belov"."""
    begins = {e.start for e in scene.entities if e.sort == "person"}
    return bool(scene.groups) and all(
        b in begins or scene.phrases.starts(b, "role", "trade") in begins for _, b in scene.groups
    )


def _asks_for_one(start: int, scene: Scene) -> bool:
    """True for "called on Minsk to set him free", "to free the journalist"; German "sie" may be those who ask."""
    whom = (start, start + _WHOM)
    told = scene.tells(whom, "he_or_she") and not scene.phrases.capital_nouns
    return (told or scene.tells(whom, "the_one")) and not scene.groups


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
    bodies = _governments(draft, scene)
    if bodies:
        able = [e for e in able if not any(a <= e.start < b for a, b in bodies)]
    near = [e for e in able if _close(draft, e, scene, 16)]
    if bodies:
        return tuple(_written(body, scene) for body in bodies) + _names([e for e in near if e.sort == "ruler"])
    ruling = [e for e in able if e.sort == "ruler" and e.end <= draft.anchor[0]]  # ", a close ally of Moscow, freed"
    return _names(near or ruling[:1])


def _authorities(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    able = [e for e in scene.entities if _may_sanction(e, scene) and not (e.placed and e.start > draft.span[1])]
    able = [e for e in able if not e.located] or able  # "no longer welcome in the EU, Brussels said"
    near = [e for e in able if _close(draft, e, scene, 26)]
    if near:
        return _names(_listed(near, draft, scene))
    if draft.parent is not None:
        return _authorities(draft.parent, scene, story)
    if able:
        return _names(able[:1])
    sanction = story.latest(lambda c: c.kind in SANCTIONS and bool(c.actors))
    return () if sanction is None else sanction.actors[:1]


def _may_sanction(entity: Entity, scene: Scene) -> bool:
    """True for an authority, and for a state that holds no prisoners in these texts: "Lithuania and Latvia"."""
    if entity.sort == "authority":
        return True
    codes = [code for code, span in scene.countries if span == entity.span]
    return entity.sort == "state" and not entity.placed and any(code in brokers() for code in codes)


def _listed(near: list[Entity], draft: Draft, scene: Scene) -> list[Entity]:
    """Keep the nearest authority and those listed with it: "the EU, Canada and the United Kingdom"."""
    nearest = min(near, key=lambda e: scene.cost(draft.anchor, e.span))
    first = last = near.index(nearest)
    while first > 0 and _is_link(scene, (near[first - 1].end, near[first].start)):
        first -= 1
    while last + 1 < len(near) and _is_link(scene, (near[last].end, near[last + 1].start)):
        last += 1
    return near[first : last + 1]


def _is_link(scene: Scene, between: Span) -> bool:
    """True for what stands between the members of a list: ", ", "and the"."""
    joined = any(scene.words[i].text == "," or scene.phrases.covers(i, "and") for i in range(*between))
    return joined and all(
        scene.words[i].text == "," or scene.phrases.covers(i, "and", "article") for i in range(*between)
    )


def _close(draft: Draft, entity: Entity, scene: Scene, reach: float) -> bool:
    return scene.cost(draft.anchor, entity.span) <= reach


def _names(found: list[Entity]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(e.name for e in found))


def _targets(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    if draft.kind in SANCTIONS:
        return targets_told(draft, scene, story)
    if draft.kind is ClaimKind.DEMAND:
        return _demanded(draft, scene, story) if draft.quantity is None else ()
    if draft.people:
        return tuple(dict.fromkeys(e.name for e in draft.people))
    if draft.quantity is None:
        return story.pointed_at(draft, scene)
    return ()
