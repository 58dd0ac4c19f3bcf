"""Of several persons near a verb, whom it tells about: "Helena Lis congratulated Ivan Belov on his release"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.named.beside import has_own_years
from faustpfand.extract.claims.named.bystanders import antecedents, in_row, is_kin_of_other
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_OBJECT_OF: Final = 4  # words between "of" and the name: "of the Polish reporter"
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


def whom(draft: Draft, people: list[Entity], scene: Scene) -> list[Entity]:
    """Leave out who is not joined to the one told about: "Helena Lis congratulated Ivan Belov on his release"."""
    verb = draft.trigger
    if (
        verb is not None
        and _is_attribute(verb.span, scene)
        and scene.phrases.starts(verb.end, *POPULATIONS) is not None
    ):
        people = _behind_group(verb, people, scene)
    apart = draft.quantity is None and len(people) >= _PAIR
    told_of = antecedents(draft.verb, scene) or [] if apart else []  # all of "came Anna Lis and Ivan Belov, whom"
    kept = [e for e in people if e in told_of or not (apart and _says_something_else(e, draft, scene))]
    kept = _without_whose_kin(kept, draft, scene) if len(kept) >= _PAIR else kept
    if draft.kind is ClaimKind.DEMAND or len(kept) < _PAIR or scene.tells(draft.anchor, "swapped"):
        return kept
    if verb is not None and ("weak" in verb.rule.flags or _is_attribute(verb.span, scene)):
        if (kin := _kin_behind(verb.span, scene)) is not None:
            return [e for e in kept if e.start >= kin]  # "congratulated Anna Lis on the release of her father"
        objects = [e for e in kept if 0 <= e.start - verb.end <= _OBJECT_OF]
        if objects and scene.clause(objects[0].span) == scene.clause(verb.span):
            # "reported on the arrest of Ivan Belov"
            row = [objects[0]]
            for person in kept[kept.index(objects[0]) + 1 :] if not _is_of_kin(verb.span, scene) else ():
                years = has_own_years(person, draft, scene) and _is_joined(row[-1], person, scene)
                goes_on = years or in_row(row[-1], person, scene)
                row += [person] if goes_on else []
            return row
    if verb is not None and (row := _right_behind(verb.span, kept, scene)):
        kept = row
    for first, second in pairwise(tuple(kept)):
        if first in kept and second in kept and not _is_joined(first, second, scene):
            kept.remove(second if _is_noun_between(verb, first, second) else _farther(draft, (first, second), scene))
    return kept


def _without_whose_kin(people: list[Entity], draft: Draft, scene: Scene) -> list[Entity]:
    """Leave out who is only said to have kin: "Anna Lis is glad, since her husband Ivan Belov is free"."""
    clause = scene.clause((draft.verb[1] - 1, draft.verb[1]))
    kin = next((e for e in people if clause[0] <= e.start < clause[1] and is_kin_of_other(e, scene)), None)
    return people if kin is None else [e for e in people if e.end >= clause[0] or in_row(e, kin, scene)]


def _behind_group(verb: Trigger, people: Sequence[Entity], scene: Scene) -> list[Entity]:
    """Give who is named right behind a group: "the jailed poets Ivan Belov and Anna Lis"."""
    noun = max(b for a, b in scene.phrases.of(*POPULATIONS) if a == verb.end)
    row = [e for e in people if noun <= e.start <= noun + _OBJECT_OF and _is_only_named((noun, e.start), scene)][:1]
    for person in people:
        row += [person] if row and person.start > row[-1].start and in_row(row[-1], person, scene) else []
    return row


def _is_only_named(between: Span, scene: Scene) -> bool:
    """True where no more than a paper or a town stands: "the jailed reporters of «Belsat» Ivan Belov and"."""
    return all(word.is_capital or word.text in _QUOTES for word in scene.words[slice(*between)])


def _kin_behind(verb: Span, scene: Scene) -> int | None:
    """Give where "her father" ends right behind a noun, or None."""
    ends = [b for a, b in scene.phrases.of("kin") if 0 < a - verb[1] <= _PAIR]
    told = [b for b in ends if scene.tells((verb[1], b), *_WHOSE)]
    return told[0] if told else None


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


def _says_something_else(person: Entity, draft: Draft, scene: Scene) -> bool:
    return _has_own_statement(person, draft, scene) and not has_own_years(person, draft, scene)


def _has_own_statement(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for who has a clause of their own: "years after Petr Lis died in jail, his pupil Ivan Belov was elected"."""
    clause, verb = scene.clause(person.span), draft.verb
    if clause[0] <= verb[0] < clause[1] or clause[0] < verb[1] <= clause[1] or verb[0] < clause[0] < verb[1]:
        return False
    if scene.tells(scene.clause(verb), "he_or_she", "object_pronoun"):
        return False  # "If Ivan Belov is found guilty, he may be jailed"
    if scene.verbs(clause):
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
    return marked or scene.tells(between, "and", "together")
