"""Who is named as one of those counted: "five men, among them Ivan Belov", "Anna Lis was among the 22 detained".

And what only gives examples of them, and tells no event of its own: "among the freed are five former ministers".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.named.bystanders import in_row
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import says_which
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.story import Story, told_of
from faustpfand.records import ClaimKind

_CUES: Final = ("part_cue", "for_example")
_APPOSED: Final = 4  # words between a number's noun and the names: ", the clerics"
_OPENS_LIST: Final = (":", "–", "—", "(")
_LINKED: Final = 2  # words between "was" and "among": "also"
_DESCRIBED: Final = 8  # words that say who somebody is
_TERM: Final = 10  # words between two of a list, each with a term
_OFFICE: Final = 6  # words between "is" and the name
_NOT: Final = ("denied", "negation", "none_of_them")


def examples(draft: Draft, people: list[Entity], scene: Scene) -> tuple[Entity, ...]:
    """Keep the names beside a number only where the text says that they are of it, or stand with it."""
    if draft.quantity is None or draft.quantity.others:
        return tuple(people)
    if among := _among_counted(draft.quantity, scene):
        return tuple(among)
    for named in (_all_named(draft.quantity, people, scene), _all_listed(draft, scene)):
        if named is not None:
            return named
    if not any(a >= draft.quantity.number_end for a, _ in scene.phrases.of(*_CUES)):
        return ()
    behind = (e for e in people if e.start > draft.quantity.end)
    return tuple(e for e in behind if not scene.tells(scene.clause(e.span), "none_of_them"))


def all_behind(draft: Draft, scene: Scene) -> tuple[Entity, ...]:
    """Give all of a number told beside somebody named: "Ivan Belov and two others, Anna Lis and Petr Zuev"."""
    if draft.quantity is None:
        return ()
    ends = draft.quantity.end
    behind = [e for e in scene.entities if e.sort == "person" and e.start >= ends]
    if named := _all_named(draft.quantity, behind, scene) or _all_listed(draft, scene):
        return named
    cues = [b for a, b in scene.phrases.of(*_CUES) if a >= ends]
    return tuple(e for e in draft.people if cues and e.start >= cues[0])


def is_example(trigger: Trigger, counted: Sequence[Draft], scene: Scene, story: Story) -> bool:
    """True for a verb that only tells of somebody who is one of those counted, here or before."""
    if scene.phrases.there.isdisjoint(_CUES):
        return False
    return _gives_examples(trigger, scene, story) or _is_of_example(trigger, counted, scene)


def _gives_examples(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for "among the freed are Ivan Belov and ...": examples of a number told before, no event."""
    cues = scene.phrases.of("part_cue")
    inside = any(a <= trigger.start and trigger.end <= b for a, b in cues)
    among = any(a == 0 for a, _ in cues) and trigger.end <= (scene.phrases.starts(0, "echo") or 0)
    among = among or trigger.end <= (scene.phrases.starts(0, "these_include") or 0)
    if not (inside or among) or any(q.others for q in scene.quantities):
        return False
    return any(c.kind is trigger.kind and c.count is not None for c in story.claims)


def counts_examples(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "among the freed are five former ministers", "the list includes 90 artists": no other population."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None:
        return False
    of_trade = quantity.trade or scene.tells(quantity.span, "activist")
    listed = "follows" in trigger.rule.flags or scene.tells(trigger.span, "any_list")
    if of_trade and listed and draft.kind is ClaimKind.HELD and not scene.dates:
        told = [c.count or 0 for c in story.lately if c.kind is ClaimKind.HELD]
        return quantity.value is not None and quantity.value < max(told, default=0)
    if quantity.population in INHERITED:
        return False
    return quantity.start >= trigger.start and _gives_examples(trigger, scene, story)


def _is_of_example(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for the second verb of "Thirteen were pardoned; Anna Lis, for example, came home": she is one of them."""
    clause = scene.clause(trigger.span)
    told = any(d.kind is trigger.kind and d.span[1] <= clause[0] and d.quantity is not None for d in counted)
    if not told or any(clause[0] <= q.start < clause[1] for q in scene.quantities):
        return False
    ends = [at for at in (clause[0] - 1, clause[1]) if 0 < at < len(scene.words) - 1 and scene.words[at].text != ";"]
    asides = [scene.clause((at - 1, at) if at < clause[0] else (at + 1, at + 2)) for at in ends]
    return any(scene.tells(part, *_CUES) for part in (clause, *asides))


def _all_named(quantity: Quantity, people: list[Entity], scene: Scene) -> tuple[Entity, ...] | None:
    """Give all of a number where just so many names follow: "the two priests Henrich Lis and Andrej Below"."""
    row = [e for e in people if e.start >= quantity.end]
    first = row[0].start - quantity.end if row else _APPOSED
    if len(row) != quantity.value or first >= _APPOSED:
        return None
    between = scene.words[quantity.end : row[0].start]
    verbs = any(quantity.end <= t.start < row[0].start for t in scene.triggers)
    apposed = not between or between[0].text in (",", *_OPENS_LIST) or quantity.end == row[0].start
    return tuple(row) if _is_row(row, scene) and apposed and not verbs else None


def _all_listed(draft: Draft, scene: Scene) -> tuple[Entity, ...] | None:
    """Give all of a number that a colon or dash lists by name: "four were detained: the editor Anna Lis, ..."."""
    quantity = draft.quantity
    if quantity is None or quantity.value is None or quantity.value < 2:
        return None
    ends = max(quantity.end, draft.anchor[1])
    opens = next((at for at in range(ends, len(scene.words)) if scene.words[at].text in _OPENS_LIST), None)
    if opens is None or any(quantity.end < q.start < opens for q in scene.quantities):
        return None
    row = [e for e in scene.entities if e.sort == "person" and e.start > opens]
    told = [
        t for t in scene.triggers if ends <= t.start and not (t.end <= opens + 1 and says_which(quantity, t, scene))
    ]
    if len(row) != quantity.value or any(t.start < row[-1].start for t in told):
        return None
    first = row[0].start - opens <= _OFFICE + 1
    listed = _is_row(row, scene) or (draft.kind is ClaimKind.SENTENCE and _have_terms(row, scene))
    return tuple(row) if first and listed else None


def _have_terms(row: Sequence[Entity], scene: Scene) -> bool:
    """True for a list of who got how much: "Ivan Belov for 12 days, Olga Zueva for ten and Petr Lis for 15"."""
    between = [(a.end, b.start) for a, b in pairwise(row)]
    parted = (any(w.text in (",", ";") for w in scene.words[a:b]) or scene.tells((a, b), "and") for a, b in between)
    return all(b - a <= _TERM for a, b in between) and all(parted)


def _is_row(row: Sequence[Entity], scene: Scene) -> bool:
    return all(in_row(a, b, scene) for a, b in pairwise(row))


def _among_counted(quantity: Quantity, scene: Scene) -> list[Entity]:
    """Give who is said to be one of them: "Ivan Belov was among the 22", "Among the 40 detained is Anna Lis"."""
    if "among_these" not in scene.phrases.spots or "is_one" not in scene.phrases.spots:
        return []
    article = scene.phrases.ends(quantity.start, "article")
    cues = (scene.phrases.ends(at, "among_these") for at in (article, quantity.start) if at is not None)
    cue = next((at for at in cues if at is not None), None)
    if cue is None:
        return []
    return _subject_before(cue, scene) or _subject_behind(quantity, cue, scene)


def _subject_before(cue: int, scene: Scene) -> list[Entity]:
    verbs = [(a, b) for a, b in scene.phrases.of("is_one") if 0 <= cue - b <= _LINKED]
    if not verbs or scene.tells((verbs[-1][0] - 1, cue), *_NOT):
        return []
    verb = verbs[-1][0]
    before = [e for e in scene.entities if e.end <= verb and told_of(e) and not (e.placed or e.partner)]
    if not before or not _is_only_described((before[-1].end, verb), scene):
        return []
    row = [before[-1]]
    for person in reversed(before[:-1]):
        if not in_row(person, row[0], scene):
            break
        row.insert(0, person)
    return row


def _is_only_described(between: Span, scene: Scene) -> bool:
    """True where no more than ", a former union chairman," stands between a name and its verb."""
    if between[1] - between[0] <= 1:
        return all(scene.words[at].is_word for at in range(*between))
    marks = [scene.words[at].text for at in (between[0], between[1] - 1)]
    told = any(between[0] <= t.start < between[1] for t in scene.triggers)
    short = between[1] - between[0] <= _DESCRIBED + 2
    return marks == [",", ","] and short and not told and not scene.tells(between, "telling", "said")


def _subject_behind(quantity: Quantity, cue: int, scene: Scene) -> list[Entity]:
    if cue != scene.clause((cue, cue + 1))[0]:
        return []
    verbs = [(a, b) for a, b in scene.phrases.of("is_one") if a >= quantity.number_end]
    behind = [e for e in scene.entities if told_of(e) and not (e.placed or e.partner)]
    for a, b in verbs:
        first = next((e for e in behind if b <= e.start <= b + _OFFICE), None)
        if first is None or not _is_said_to_be((a, b), first, scene):
            continue
        row = [first]
        for person in behind[behind.index(first) + 1 :]:
            row += [person] if in_row(row[-1], person, scene) else []
        return row
    return []


def _is_said_to_be(verb: Span, first: Entity, scene: Scene) -> bool:
    """True where no more than an office stands between "is" and the name."""
    between = (verb[1], first.start)
    plain = all(scene.words[at].is_word for at in range(*between))
    told = any(between[0] <= t.start < between[1] for t in scene.triggers)
    return plain and not told and not scene.tells((verb[0] - 1, first.start), *_NOT)
