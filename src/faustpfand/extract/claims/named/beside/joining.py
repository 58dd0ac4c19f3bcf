"""Who is named in one row with those counted: "Ivan Belov, his son and six others"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.gapping import goes_on_without_verb
from faustpfand.extract.claims.named.beside.apposed import is_apposed_before_verb
from faustpfand.extract.claims.named.beside.targets import target_before, target_behind
from faustpfand.extract.claims.named.bystanders import in_row
from faustpfand.extract.claims.scene import SANCTIONS, TERMS, Scene
from faustpfand.records import ClaimKind

_EACH_OWN: Final = frozenset({ClaimKind.SENTENCE, ClaimKind.RELEASE, ClaimKind.DETENTION})
_JOINED: Final = 4  # words between a counted noun and the person named beside it: "and the organist"
_APPOSED: Final = 10  # words that may say who somebody named is
_LISTED_REACH: Final = 6  # words between a name and the number listed with it: "Ivan Belov, his eldest son and six"


def joined(draft: Draft, people: Sequence[Entity], scene: Scene) -> list[Draft]:
    """Part "two priests and the organist Maria Rabkova" into the two and the one named, in whichever order."""
    quantity = draft.quantity
    if quantity is None or quantity.others:
        return []
    named = [e for e in people if 0 < e.start - quantity.end <= _JOINED]
    if not named or scene.phrases.starts(quantity.end, "and") is None:
        last = scene.phrases.ends(quantity.start, "and")
        named = [e for e in people if last is not None and e.end <= last]  # all of a list: "Anna Lis, Ivan Belov and"
        whole = any(e.end == last or is_apposed_before_verb(e, quantity, scene) for e in named)
        named = named if whole else []
    if not named:
        named = [e for e in people if e.start >= quantity.end and goes_on_without_verb(e.span, scene)]
    if not named and draft.trigger is not None and scene.phrases.ends(quantity.start, "and") is not None:
        between = (draft.trigger.end, quantity.start)  # "let go Ivan Belov, the deputy mayor, and two priests"
        named = [e for e in people if between[0] <= e.start and e.end <= between[1] <= e.end + _APPOSED]
    if not named:
        return []
    span = (named[0].start, named[-1].end)
    return [Draft(kind=draft.kind, span=span, trigger=draft.trigger, people=tuple(named))]


def named_beside(draft: Draft, scene: Scene) -> list[Draft]:
    """Draft the sanction on who is named beside those counted: "the minister Ivan Belov and two officers"."""
    quantity = draft.quantity
    if draft.kind not in SANCTIONS or quantity is None:
        return []
    if (behind := target_behind(draft, scene)) is not None:
        return [behind]
    if scene.phrases.ends(quantity.start, "and") is None:
        return []
    able = [
        e
        for e in scene.entities
        if e.sort in ("person", "ruler") and not e.partner and 0 < quantity.start - e.end <= _LISTED_REACH
    ]
    if not able and (company := target_before(draft, scene)) is not None:
        return [company]
    if not able or scene.tells((able[-1].end, quantity.start), "preposition"):
        return []
    return [Draft(kind=draft.kind, span=able[-1].span, trigger=draft.trigger, people=(able[-1],))]


def gapped(draft: Draft, scene: Scene) -> list[Draft]:
    """Part people of one verb that a dash or years tell anew: "got 11 years, her colleague Ivan Belov - ten"."""
    if draft.kind not in _EACH_OWN or draft.quantity is not None or len(draft.people) < 2:
        return [draft]
    if draft.trigger is not None and TERMS in draft.trigger.rule.flags:
        return [draft]
    behind = [e for e in draft.people if e.start >= draft.span[1]]
    again = [e for e in behind if goes_on_without_verb(e.span, scene) or has_own_years(e, draft, scene)]
    if len(again) == len(draft.people) and all(has_own_years(e, draft, scene) for e in again):
        again = again[1:]  # "jailed Ivan Belov for 11 years, Anna Lis for eight"
    if again and _shares_years(again[0], draft, scene):
        again = again[1:]
    if not again or len(again) == len(draft.people):
        return [draft]
    pairs = [(a, b) for a, b in pairwise(draft.people) if scene.phrases.starts(a.end, "and") == b.start]
    pairs = [(a, b) for a, b in pairs if b in again and not has_own_years(a, draft, scene)]
    with_next = [a for a, _ in pairs]  # "and Petr Lis and Anna Zueva for 12 years"
    first = replace(draft, people=tuple(e for e in draft.people if e not in again and e not in with_next))
    apart = ((*(a for a, b in pairs if b is e), e) for e in again if e not in with_next)
    return [first, *(replace(draft, span=each[0].span, people=each) for each in apart)]


def _shares_years(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the last of a list behind its verb: "sentenced Ivan Belov and Oleg Lis to seven days"."""
    before = [e for e in draft.people if e.end <= person.start]
    return bool(before) and before[0].start >= draft.span[1] and in_row(before[-1], person, scene)


def has_own_years(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the second of "Ivan Belov got 11 years, Anna Lis 13", "Anna Lis for eight years".

    Behind a comma stands an age: "and his lawyer, Anna Lis, 45, appealed".
    """
    if draft.kind is not ClaimKind.SENTENCE or scene.words[person.end].text == ",":
        return False
    bare = {q.start for q in scene.quantities if q.population is None}
    behind = [at for at in range(person.end, min(person.end + 2, len(scene.words))) if not _opens_age(at, scene)]
    return any(at in bare or scene.words[at].text.isdecimal() or scene.phrases.covers(at + 1, "unit") for at in behind)


def _opens_age(at: int, scene: Scene) -> bool:
    """True at or before the age of who is named next: "Anna Lis and 28-year-old Olga Zueva"."""
    return any(word.text[0].isdigit() and not word.text.isdecimal() for word in scene.words[at : at + 2])
