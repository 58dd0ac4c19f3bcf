"""Who demands, and who is to be freed by name."""

from collections.abc import Iterable
from dataclasses import replace

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.writing.listing import names_of
from faustpfand.extract.claims.writing.parties import parties
from faustpfand.extract.claims.writing.sanctioned import speaks

_BODY = 2  # words, a closing quote among them, between a body and what it demands
_GROUP = 3  # words between who is named and "all political prisoners"
_WHOM = 8  # words between a demand and "him": "called on Minsk to set him free"
_DEMANDER = 5  # words between a verb of demanding and who demands, where they come after it
_QUOTED = 2  # words between the mark behind a quotation and the verb of saying


def demanding(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who demands: a name of the pack or a person; else the body named right before the verb."""
    freed = demanded(draft, scene, story)
    able = [e for e in scene.entities if _demands(e, draft, scene) and e.name not in freed]
    said = [e for e in scene.entities if e.sort == "person" and _says_it(e, draft, scene)]
    if said and (not able or (all(e.sort == "state" for e in able) and scene.tells(draft.verb, "ought"))):
        return names_of(said[:1])  # "Minsk must free them all," said Ivan Belov
    if able:
        return names_of(_with_states(able, scene))
    start = draft.verb[0]
    bodies = parties(scene, capital_nouns=story.pack.capital_nouns)
    return names_of([e for e in bodies if not e.located and 0 <= start - e.end <= _BODY][-1:])


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
    start, end = draft.verb
    if entity.placed or entity.sort == "ruler" or _ought_to_go(entity, draft, scene):
        return False
    if entity.sort == "person" and _leaves_it_to_kin((entity.end, start), scene):
        return False
    if entity.end <= start:
        return True
    behind = draft.quantity is not None and draft.quantity.end <= entity.start  # "to free 17 people: Ivan Belov"
    return entity.sort != "state" and 0 <= entity.start - end <= _DEMANDER and not behind


def _leaves_it_to_kin(between: Span, scene: Scene) -> bool:
    """True behind somebody named whose kin demands: "Belov was not freed; his wife demands"."""
    opens = scene.clause((between[0] - 1, between[0]))[1]
    kin = (a for a, b in scene.phrases.of("kin") if opens < a and b <= between[1])
    return any(scene.phrases.ends(at, "possessive", "possessive_one") is not None for at in kin)


def _says_it(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who is quoted, with an office before the name: "Free them all", said the director Ivan Belov."""
    begins = scene.clause(person.span)[0]
    said = [a for a, b in scene.phrases.of("telling", "said") if begins <= a <= begins + _QUOTED and b <= person.start]
    others = scene.verbs((begins, person.start))
    return bool(said) and begins >= draft.verb[1] and not others


def _ought_to_go(entity: Entity, draft: Draft, scene: Scene) -> bool:
    """True for whom a verb behind the name would have freed: "Ivan Belov must be released at once"."""
    verb = draft.trigger
    if verb is None or entity.sort != "person" or entity.end > verb.start or not scene.tells(verb.span, "ought"):
        return False
    return scene.clause(entity.span) == scene.clause(verb.span) and not scene.tells(
        (entity.end, verb.start), "demanding"
    )


def demanded(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who is to be freed by name: "the release of Ales Bialiatski", "his release"."""
    start = draft.verb[0]
    told = draft.span if draft.trigger is None else (draft.trigger.start, draft.trigger.end + 1)
    if scene.tells(told, "pronoun_many") and len(story.people) > 1 and not scene.groups:
        return story.people  # "asked to let them go"
    people = [e for e in scene.entities if e.sort == "person" and e.start > start and not speaks(e, scene)]
    named = [e for e in people if not _says_it(e, draft, scene)]
    named = [e for e in scene.entities if _ought_to_go(e, draft, scene)] or named
    if draft.trigger is not None and scene.phrases.ends(draft.trigger.end, "demanding") is not None:
        named = [e for e in named if e.end <= draft.trigger.end] or named  # "освобождения Белова потребовал Зуев"
    if scene.groups and not says_only_titles(scene):  # "of Ales Bialiatski and the other political prisoners"
        named = [e for e in named if any(0 <= a - e.end <= _GROUP for a, _ in scene.groups)]
    if named:
        return names_of(named)
    one = scene.tells(scene.clause(draft.span), "possessive_one") or _asks_for_one(start, scene)
    before = [e for e in scene.entities if e.sort == "person" and e.end <= start and not _demands(e, draft, scene)]
    if one and before:
        return names_of(before[-1:])
    return (story.person,) if one and story.person is not None else ()


def says_only_titles(scene: Scene) -> bool:
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
