"""Who of those named in a sentence belongs to which of its claims."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims import owning
from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.named import beside
from faustpfand.extract.claims.named.bystanders import antecedents, in_row, is_bystander, is_kin_that_speaks, is_meant
from faustpfand.extract.claims.named.examples import examples
from faustpfand.extract.claims.named.whom import whom
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import told_of
from faustpfand.records import ClaimKind

_PERSON_REACH: Final = 30.0  # as scene.cost counts: two clauses off at most
GROUP_REACH: Final = 16.0
_OBJECT_REACH: Final = 10.0
_OBJECT_OF: Final = 4  # words between "of" and the name: "of the Polish reporter"
_APPEALS: Final = 4  # words between "an appeal" and who made it
PART_REACH: Final = 9.0
_QUOTES: Final = frozenset("«»„“”\"'")
_OFFICE: Final = 5  # words that say who speaks
_GROUP_OF: Final = 2  # words between "the release" and those it is of: "of all"
_PUT_BEHIND: Final = 1  # words between the comma and a participle


def with_people(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Give each draft the persons that stand nearest to it, and nobody to two drafts of different verbs."""
    drafts = [d for d in found if d.kind in PEOPLE and d.parent is None and not _asks_for(d) and not _only_counts(d)]
    owned: dict[int, list[Entity]] = {id(d): [] for d in drafts}
    last: tuple[Entity, int] | None = None  # who was given to which draft last
    meant = [
        e
        for d in drafts
        for e in antecedents(d.verb, scene) or ()
        if not (e.located or e.officer) and (not e.kin or is_meant(e, d.verb, scene))
    ]
    for person in (e for e in scene.entities if _is_person(e, scene) or e in meant):
        able = [i for i, d in enumerate(drafts) if not is_bystander(person, d.verb, scene)]
        able = [i for i in able if not _passes_sentence(person, drafts[i], scene)]
        able = [i for i in able if not _speaks_of_group(person, drafts[i], scene)]
        costs = [(scene.cost(drafts[i].anchor, person.span), i) for i in able]
        best = min(costs, default=None)
        if last is not None and last[1] in able and _goes_on_listing(last[0], person, drafts[last[1]], scene):
            best = (0.0, last[1])  # however long the list is
        if best is None or best[0] > min(_PERSON_REACH, _sanctioned_at(person, drafts[best[1]], scene)):
            continue
        last = (person, best[1])
        owned[id(drafts[best[1]])].append(person)
        before = [
            (cost, i)
            for cost, i in costs
            if drafts[i].anchor[1] <= person.start
            and cost <= GROUP_REACH
            and drafts[i].kind is not ClaimKind.DEATH_IN_CUSTODY
        ]
        if before and _is_told_apart(person, drafts[best[1]], scene):
            owned[id(drafts[min(before)[1]])].append(person)
    for d in drafts:
        owned[id(d)] = whom(d, owned[id(d)], scene) or _described_behind(d, scene)
    for freed, moved in _arrivals([d for d in drafts if d.quantity is None]):
        owned[id(freed)] = owned.pop(id(moved))
        found = [d for d in found if d is not moved]
        drafts.remove(moved)
    taken = [e for people in owned.values() for e in people]
    for d in drafts:
        owned[id(d)] = [*_row_before(d, owned[id(d)], taken, scene), *owned[id(d)]]
    peopled = [replace(d, people=examples(d, owned.get(id(d), []), scene)) for d in found]
    return peopled + [one for d in found for one in beside.joined(d, owned.get(id(d)) or _asked_for(d, scene), scene)]


def _arrivals(drafts: Sequence[Draft]) -> list[tuple[Draft, Draft]]:
    """List releases told with where those freed came: "der freigelassene Iwan Below traf in Wien ein"."""
    moved = [d for d in drafts if d.trigger is not None and "moves" in d.trigger.rule.flags]
    return [(freed, d) for d in moved for freed in drafts if freed.kind is d.kind and freed.verb[1] == d.verb[0]]


def _row_before(draft: Draft, people: Sequence[Entity], taken: Sequence[Entity], scene: Scene) -> list[Entity]:
    """Give who opens the list that ends before a verb, however far: "Ivan Belov, a poet, and Anna Lis were freed"."""
    if not people or draft.quantity is not None or people[0].end > draft.verb[0]:
        return []
    row = [people[0]]
    for person in reversed([e for e in scene.entities if e.end <= people[0].start and _is_person(e, scene)]):
        if person in taken or not in_row(person, row[0], scene) or is_bystander(person, draft.verb, scene):
            break
        row.insert(0, person)
    return row[:-1]


def _passes_sentence(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the judge of "Judge Ivan Belov sentenced her to five years"; not for one who was sentenced."""
    if draft.kind is not ClaimKind.SENTENCE or scene.phrases.ends(person.start, "judge") is None:
        return False
    return not scene.tells(scene.clause(draft.verb), "passive")


def _speaks_of_group(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who stands before a noun that has its group: "Anna Lis welcomed the release of political prisoners"."""
    verb = draft.trigger
    if verb is None or "weak" not in verb.rule.flags or draft.quantity is not None or person.end > verb.start:
        return False
    return any(0 <= a - verb.end <= _GROUP_OF for a, _ in (*scene.groups, *scene.inmates))


def _is_told_apart(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the verb of a relative clause: "the release of Ivan Belov, who had been jailed in May"."""
    verb = draft.trigger
    if verb is None or person.end > verb.start:
        return False
    return owning.is_relative(scene, (person.end, verb.start)) or _is_put_behind(person, verb, scene)


def _is_put_behind(person: Entity, verb: Trigger, scene: Scene) -> bool:
    """True for the participle of "pardoned Ivan Belov, sentenced to 15 years"."""
    comma = scene.words[person.end].text == "," and verb.start - person.end - 1 <= _PUT_BEHIND
    return comma and scene.phrases.starts(verb.start, "reduced") is not None


def _goes_on_listing(before: Entity, person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the next of a list behind a verb, each perhaps with years of their own."""
    if before.start < draft.anchor[1] or draft.quantity is not None:
        return False
    verbs = scene.verbs((before.end, person.start))
    if verbs or person.placed or person.partner:
        return False
    if in_row(before, person, scene) and not scene.tells((before.end, person.start), "preposition", "relative"):
        return True
    years = beside.has_own_years(before, draft, scene) and beside.has_own_years(person, draft, scene)
    near = range(max(person.start - _OFFICE, before.end), person.start)
    return years and any(scene.words[at].text == "," or scene.phrases.covers(at, "and") for at in near)


def _described_behind(draft: Draft, scene: Scene) -> list[Entity]:
    """Give who follows a verb and has a participle of its own: "pardoned was also Anna Lis, sentenced to 20 years"."""
    if draft.quantity is not None or draft.trigger is None or "weak" in draft.trigger.rule.flags:
        return []
    near = (e for e in scene.entities if e.start >= draft.trigger.end and _is_person(e, scene))
    behind = next((e for e in near if scene.cost(draft.anchor, e.span) <= PART_REACH), None)
    if behind is None or behind.end >= len(scene.words) or scene.words[behind.end].text != ",":
        return []
    return [behind] if scene.phrases.starts(behind.end + 1, "reduced") is not None else []


def _asked_for(draft: Draft, scene: Scene) -> list[Entity]:
    """List who is named behind a demand that counts: it may be for "the publisher Ivan Belov and two of his staff"."""
    if draft.kind is not ClaimKind.DEMAND or draft.trigger is None:
        return []
    return [e for e in scene.entities if e.start >= draft.trigger.end - 1 and _is_person(e, scene)]


def _sanctioned_at(person: Entity, rival: Draft, scene: Scene) -> float:
    """Say how far the nearest word for a sanction stands: "froze the assets of Ivan Belov over the jailing of"."""
    weak = rival.trigger is not None and "weak" in rival.trigger.rule.flags
    costs = (scene.cost(t.span, person.span) for t in scene.triggers if t.kind in SANCTIONS)
    return min(costs, default=_PERSON_REACH) - owning.WEAKNESS * weak


def _only_counts(draft: Draft) -> bool:
    return draft.quantity is None and draft.trigger is not None and "counted" in draft.trigger.rule.flags


def _asks_for(draft: Draft) -> bool:
    """True for a demand that names whom it is for in its own way; "A and 13 others" it does not."""
    return draft.kind is ClaimKind.DEMAND and (draft.quantity is None or not draft.quantity.others)


def _is_person(entity: Entity, scene: Scene) -> bool:
    """True for a person told about: no envoy, no town after "from", no father in "son of"."""
    if not told_of(entity) or (entity.placed and " " not in entity.name) or _speaks(entity, scene):
        return False
    return (
        not entity.partner
        or _stands_with_others(entity, scene)
        or any(t.start <= entity.start <= t.end + 2 for t in scene.triggers)
        or _listed(entity, scene)
        or _is_object(entity, scene)
    )


def _is_object(entity: Entity, scene: Scene) -> bool:
    """True for whom a noun tells of, with more between: "the release in May of Ivan Belov", "appeal by the poet"."""
    near = any(
        t.end <= entity.start and scene.cost(t.span, entity.span) <= _OBJECT_REACH
        for t in scene.triggers
        if "weak" in t.rule.flags
    )
    if not near:
        return any(0 < entity.start - t.end <= _APPEALS for t in scene.triggers if t.kind is ClaimKind.SENTENCE)
    return any(entity.start - _OBJECT_OF <= a and b <= entity.start for a, b in scene.phrases.of("objective"))


def _stands_with_others(entity: Entity, scene: Scene) -> bool:
    """True for the one of "Together with Maria Rabkova ten others walked out", "Ivan Belov along with Olga Lis"."""
    begins = scene.phrases.ends(entity.start, "together")
    if begins is None or begins == entity.start - 1:
        return False
    named = any(e.end <= begins and told_of(e) and _is_company(e, entity, scene) for e in scene.entities)
    before = scene.clause(entity.span)[0], begins
    told = bool(scene.verbs(scene.clause(entity.span))) and scene.tells(
        before, "he_or_she", "object_pronoun", "pronoun"
    )
    return named or told or any(q.others for q in scene.quantities)


def _is_company(first: Entity, entity: Entity, scene: Scene) -> bool:
    """True where no verb parts two of whom "together with" makes one: "Ivan Belov was on Monday along with"."""
    between = (first.end, entity.start)
    return not scene.verbs(between) and not scene.tells(between, "relative", "that", "telling", "said")


def _speaks(entity: Entity, scene: Scene) -> bool:
    """True for who tells of it in a clause that says no more: "as his lawyer Ivan Belov confirmed, she is free"."""
    if not scene.triggers or scene.phrases.there.isdisjoint(("telling", "said", "demanding")):
        return False
    clause = scene.clause(entity.span)
    within = [t for t in scene.triggers if t.start < clause[1] and clause[0] < t.end]
    if not within:
        asks = not entity.placed and scene.tells((entity.end, entity.end + 1), "demanding")
        behind = _tells_behind_apposition(entity, scene) or is_kin_that_speaks(entity, scene)
        return asks or behind or scene.tells(clause, "telling", "said")
    inside = [t for t in within if t.kind is not ClaimKind.DEMAND]
    if entity.placed:
        return False
    nouns = [t.end for t in inside if "weak" in t.rule.flags and 0 <= entity.start - t.end <= _OBJECT_OF]
    if nouns:  # "the arrest of Ivan Belov was confirmed", but "арест подтвердил Иван Белов"
        return scene.tells((nouns[-1], entity.start), "telling", "said")
    if _is_subject_behind(entity, scene) or is_kin_that_speaks(entity, scene):
        return True
    beside = (entity.start - 1, entity.end + 1)  # "Anna Lis welcomed the release"
    return scene.tells(beside, "telling", "said") and all("weak" in t.rule.flags for t in inside)


def _is_subject_behind(entity: Entity, scene: Scene) -> bool:
    """True for who reports, behind the verb: "о его смерти сообщила правозащитница Анна Лис"."""
    verbs = [b for _, b in scene.phrases.of("telling", "said") if 0 <= entity.start - b <= _OFFICE]
    if not verbs:
        return False
    between = (verbs[-1], entity.start)
    told = any(t.start < between[1] and between[0] < t.end for t in scene.triggers)  # "pronounced sentence on"
    told = told or any(t.start < between[0] <= t.end for t in scene.triggers)
    plain = all(word.is_word or word.text in _QUOTES for word in scene.words[slice(*between)])
    return plain and not told and not scene.tells(between, "preposition", "that", "conjunction")


def _tells_behind_apposition(entity: Entity, scene: Scene) -> bool:
    """True for the one of "Maria Belova, who chairs the council, said on Monday that he had died"."""
    if entity.end != scene.clause(entity.span)[1] or entity.end + 1 >= len(scene.words):
        return False
    ends = scene.clause((entity.end + 1, entity.end + 2))[1]
    return ends < len(scene.words) and scene.tells((ends + 1, ends + 2), "telling", "said")


def _listed(entity: Entity, scene: Scene) -> bool:
    others = [e for e in scene.entities if e.end < entity.start and e.sort == "person"]
    return bool(others) and entity.start - others[-1].end <= 1
