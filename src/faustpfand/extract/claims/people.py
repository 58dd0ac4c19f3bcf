"""Who of those named in a sentence belongs to which of its claims."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims import beside, owning
from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.bystanders import antecedents, in_row, is_bystander
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking import PEOPLE
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import told_of
from faustpfand.extract.claims.tokens import Span
from faustpfand.records import ClaimKind

_PERSON_REACH: Final = 30.0  # as scene.cost counts: two clauses off at most
GROUP_REACH: Final = 16.0
_OBJECT_REACH: Final = 10.0
_OBJECT_OF: Final = 4  # words between "of" and the name: "of the Polish reporter"
_APPEALS: Final = 4  # words between "an appeal" and who made it
PART_REACH: Final = 9.0
_APPOSED: Final = 4  # words between a number's noun and the names: ", the clerics"
_OFFICE: Final = 4  # words that say who speaks
_OWN: Final = 4  # words that may stand before a subject in its clause: "and his pupil, the poet"
_NO_STATEMENT: Final = (
    "preposition",
    "locative",
    "conjunction",
    "and",
    "part_cue",
    "particle",
    "reduced",
    "others",
    "then",
)
_OF_LISTS: Final = (
    "role",
    "officer",
    "title",
    "preposition",
    "locative",
    "conjunction",
    "and",
    "article",
    "part_cue",
    "political",
    "political_prisoner",
    "prisoner",
    "person",
    "trade",
    "organisation",
    "reduced",
    "others",
    "for_example",
)
_WHOSE: Final = ("possessive", "possessive_one")
_PAIR: Final = 2
_QUOTES: Final = frozenset("«»„“”\"'")


def with_people(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Give each draft the persons that stand nearest to it, and nobody to two drafts of different verbs."""
    drafts = [d for d in found if d.kind in PEOPLE and d.parent is None and not _asks_for(d) and not _only_counts(d)]
    owned: dict[int, list[Entity]] = {id(d): [] for d in drafts}
    meant = [e for d in drafts for e in antecedents(_verb(d), scene) or () if not (e.kin or e.located or e.officer)]
    for person in (e for e in scene.entities if _is_person(e, scene) or e in meant):
        able = [i for i, d in enumerate(drafts) if not is_bystander(person, _verb(d), scene)]
        able = [i for i in able if not _passes_sentence(person, drafts[i], scene)]
        costs = [(scene.cost(drafts[i].anchor, person.span), i) for i in able]
        best = min(costs, default=None)
        if best is None or best[0] > min(_PERSON_REACH, _sanctioned_at(person, drafts[best[1]], scene)):
            continue
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
        owned[id(d)] = _of_one_group(d, owned[id(d)], scene) or _described_behind(d, scene)
    peopled = [replace(d, people=_examples(d, owned.get(id(d), []), scene)) for d in found]
    return peopled + [one for d in found for one in beside.joined(d, owned.get(id(d)) or _asked_for(d, scene), scene)]


def _kin_behind(verb: Span, scene: Scene) -> int | None:
    """Give where "her father" ends right behind a noun, or None."""
    ends = [b for a, b in scene.phrases.of("kin") if 0 < a - verb[1] <= _PAIR]
    told = [b for b in ends if scene.tells((verb[1], b), *_WHOSE)]
    return told[0] if told else None


def _of_one_group(draft: Draft, people: list[Entity], scene: Scene) -> list[Entity]:
    """Leave out who is not joined to the one told about: "Helena Lis congratulated Ivan Belov on his release"."""
    verb = draft.trigger
    if (
        verb is not None
        and _is_attribute(verb.span, scene)
        and scene.phrases.starts(verb.end, *POPULATIONS) is not None
    ):
        noun = max(b for a, b in scene.phrases.of(*POPULATIONS) if a == verb.end)
        people = [e for e in people if e.start == noun]  # "defended detained protesters", "the jailed poet Ivan Belov"
    apart = draft.quantity is None and len(people) >= _PAIR
    kept = [e for e in people if not (apart and _has_own_statement(e, draft, scene))]
    if draft.kind is ClaimKind.DEMAND or len(kept) < _PAIR or scene.tells(draft.anchor, "swapped"):
        return kept
    if verb is not None and ("weak" in verb.rule.flags or _is_attribute(verb.span, scene)):
        if (kin := _kin_behind(verb.span, scene)) is not None:
            return [e for e in kept if e.start >= kin]  # "congratulated Anna Lis on the release of her father"
        objects = [e for e in kept if 0 <= e.start - verb.end <= _OBJECT_OF]
        if objects and scene.clause(objects[0].span) == scene.clause(
            verb.span
        ):  # "reported on the arrest of Ivan Belov"
            row = [objects[0]]
            for person in kept[kept.index(objects[0]) + 1 :] if not _is_of_kin(verb.span, scene) else ():
                row += [person] if in_row(row[-1], person, scene) else []
            return row
    if verb is not None and (row := _right_behind(verb.span, kept, scene)):
        kept = row
    for first, second in pairwise(tuple(kept)):
        if first in kept and second in kept and not _is_joined(first, second, scene):
            kept.remove(second if _is_noun_between(verb, first, second) else _farther(draft, (first, second), scene))
    return kept


def _right_behind(verb: Span, people: list[Entity], scene: Scene) -> list[Entity]:
    """Give the one right behind a verb, and who follows: who stands before it does something else.

    Behind a word for kin, who follows is the kin: "the mother of the late Ivan Belov, Anna Lis, was given an order".
    """
    first = next((e for e in people if e.start >= verb[1]), None)
    if first is None or _office_of(first, scene) > verb[1]:
        return []
    return [first] if _is_of_kin(verb, scene) else people[people.index(first) :]


def _is_of_kin(verb: Span, scene: Scene) -> bool:
    return scene.phrases.ends(verb[0], "kin", "kin_of") is not None


def _office_of(person: Entity, scene: Scene) -> int:
    """Give where a name begins with the small words that say what somebody is."""
    at = person.start
    while at > 0 and scene.phrases.covers(at - 1, "role", "political_prisoner", "article", "title"):
        at -= 1
    return at


def _is_attribute(verb: Span, scene: Scene) -> bool:
    """True for a participle before a name: "visited the jailed Ivan Belov"; not for "was jailed"."""
    participle = scene.phrases.starts(verb[0], "reduced") is not None
    return participle and not scene.tells((max(verb[0] - 2, 0), verb[0]), "passive", "copula")


def _is_noun_between(verb: Trigger | None, first: Entity, second: Entity) -> bool:
    """True for "Ivan Belov was after his arrest replaced by Petr Lis": the noun is of the first."""
    return verb is not None and "weak" in verb.rule.flags and first.end <= verb.start and verb.end <= second.start


def _farther(draft: Draft, pair: tuple[Entity, Entity], scene: Scene) -> Entity:
    return max(pair, key=lambda e: scene.cost(draft.anchor, e.span))


def _has_own_statement(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who has a clause of their own: "years after Petr Lis died in jail, his pupil Ivan Belov was elected"."""
    clause, verb = scene.clause(person.span), _verb(draft)
    if clause[0] <= verb[0] < clause[1] or clause[0] < verb[1] <= clause[1] or verb[0] < clause[0] < verb[1]:
        return False
    if scene.tells(scene.clause(verb), "he_or_she", "object_pronoun"):
        return False  # "If Ivan Belov is found guilty, he may be jailed"
    if any(clause[0] <= t.start < clause[1] for t in scene.triggers):
        return False
    return (
        _is_kin_apposed(person, verb, scene)
        or _follows_verb(person, clause, scene)
        or _opens_verb(person, clause, scene)
    )


def _is_kin_apposed(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for "two weeks after his cellmate, Ivan Belov, had warned": somebody else by a word for kin."""
    comma = person.start - 1
    if comma < 1 or scene.words[comma].text != ",":
        return False
    begins = scene.phrases.ends(comma, "kin")
    return begins is not None and verb[1] <= begins and scene.phrases.ends(begins, *_WHOSE) is not None


def _follows_verb(person: Entity, clause: Span, scene: Scene) -> bool:
    """True where words for something else stand before the name: ", яго ліст апублікаваў Іван Бялоў"."""
    before = ((at, scene.words[at]) for at in range(clause[0], _office_of(person, scene)))
    small = [at for at, word in before if word.is_word and not word.is_capital]
    return sum(not scene.phrases.covers(at, *_OF_LISTS) for at in small) >= _PAIR


def _opens_verb(person: Entity, clause: Span, scene: Scene) -> bool:
    """True where a small word that may be a verb follows the name."""
    at = person.end
    if at >= clause[1] or person.start - clause[0] > _OWN or scene.words[at].is_capital or not scene.words[at].is_word:
        return False
    return not any(m.start <= at < m.end for m in scene.dates) and not scene.phrases.covers(at, *_NO_STATEMENT)


def _is_joined(first: Entity, second: Entity, scene: Scene) -> bool:
    between = (first.end, second.start)
    marked = any(not word.is_word and word.text not in _QUOTES for word in scene.words[slice(*between)])
    return marked or scene.tells(between, "and", "together", "conjunction")


def _passes_sentence(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the judge of "Judge Ivan Belov sentenced her to five years"; not for one who was sentenced."""
    if draft.kind is not ClaimKind.SENTENCE or scene.phrases.ends(person.start, "judge") is None:
        return False
    return not scene.tells(scene.clause(_verb(draft)), "passive")


def _verb(draft: Draft) -> Span:
    return draft.anchor if draft.trigger is None else draft.trigger.span


def _is_told_apart(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the verb of a relative clause: "the release of Ivan Belov, who had been jailed in May"."""
    verb = draft.trigger
    return verb is not None and person.end <= verb.start and owning.is_relative(scene, (person.end, verb.start))


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


def _examples(draft: Draft, people: list[Entity], scene: Scene) -> tuple[Entity, ...]:
    """Keep the names beside a number only where the text says that they are of it, or stand with it."""
    if draft.quantity is None or draft.quantity.others:
        return tuple(people)
    number = draft.quantity.number_end
    if (all_of_them := _all_named(draft.quantity, people, scene)) is not None:
        return all_of_them
    if not any(a >= number for a, _ in scene.phrases.of("part_cue", "for_example")):
        return ()
    behind = (e for e in people if e.start > draft.quantity.end)
    return tuple(e for e in behind if not scene.tells(scene.clause(e.span), "none_of_them"))


def _all_named(quantity: Quantity, people: list[Entity], scene: Scene) -> tuple[Entity, ...] | None:
    """Give all of a number where just so many names follow: "the two priests Henrich Lis and Andrej Below"."""
    row = [e for e in people if e.start >= quantity.end]
    first = row[0].start - quantity.end if row else _APPOSED
    if len(row) != quantity.value or first >= _APPOSED:
        return None
    listed = all(in_row(a, b, scene) for a, b in pairwise(row))
    between = scene.words[quantity.end : row[0].start]
    verbs = any(quantity.end <= t.start < row[0].start for t in scene.triggers)
    apposed = not between or between[0].text in (",", ":", "–", "—", "(") or quantity.end == row[0].start
    return tuple(row) if listed and apposed and not verbs else None


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
    """True for the one of "Together with Maria Rabkova ten others walked out"."""
    begins = scene.phrases.ends(entity.start, "together")
    return begins is not None and begins < entity.start - 1 and any(q.others for q in scene.quantities)


def _speaks(entity: Entity, scene: Scene) -> bool:
    """True for who tells of it in a clause that says no more: "as his lawyer Ivan Belov confirmed, she is free"."""
    if not scene.triggers or scene.phrases.there.isdisjoint(("telling", "said", "demanding")):
        return False
    clause = scene.clause(entity.span)
    within = [t for t in scene.triggers if t.start < clause[1] and clause[0] < t.end]
    if not within:
        asks = not entity.placed and scene.tells((entity.end, entity.end + 1), "demanding")
        return asks or scene.tells(clause, "telling", "said") or _tells_behind_apposition(entity, scene)
    inside = [t for t in within if t.kind is not ClaimKind.DEMAND]
    if entity.placed:
        return False
    if any("weak" in t.rule.flags and 0 <= entity.start - t.end <= _OBJECT_OF for t in inside):
        return False  # "the arrest of the politician Ivan Belov was confirmed"
    if _is_subject_behind(entity, scene):
        return True
    beside = (entity.start - 1, entity.end + 1)  # "Anna Lis welcomed the release"
    return scene.tells(beside, "telling", "said") and all("weak" in t.rule.flags for t in inside)


def _is_subject_behind(entity: Entity, scene: Scene) -> bool:
    """True for who reports, behind the verb: "о его смерти сообщила правозащитница Анна Лис"."""
    verbs = [b for _, b in scene.phrases.of("telling", "said") if 0 <= entity.start - b <= _OFFICE]
    if not verbs:
        return False
    between = (verbs[-1], entity.start)
    told = any(between[0] <= t.start < between[1] for t in scene.triggers)
    plain = all(word.is_word for word in scene.words[slice(*between)])
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
