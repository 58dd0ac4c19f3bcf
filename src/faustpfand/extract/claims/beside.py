"""Who is named beside those counted: "Ales Bialiatski and 13 others", "two priests and an organist"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.bystanders import in_row
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.examples import all_behind
from faustpfand.extract.claims.gapping import goes_on_without_verb
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import SANCTIONS, TERMS, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import ClaimKind

_NAMED_REACH: Final = 16.0
_EACH_OWN: Final = frozenset({ClaimKind.SENTENCE, ClaimKind.RELEASE, ClaimKind.DETENTION})
_QUOTES: Final = ("«", "»", "„", "“", "”", '"')
_JOINED: Final = 4  # words between a counted noun and the person named beside it: "and the organist"
_APPOSED: Final = 10  # words that may say who somebody named is
_LISTED_REACH: Final = 6  # words between a name and the number listed with it: "Ivan Belov, his eldest son and six"


def parted(peopled: Iterable[Draft], counted: Iterable[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Part the drafts of a sentence by whom they tell of, each with its own number or name.

    Args:
        peopled: all drafts, with the persons named.
        counted: those of numbers, without.
        scene: the sentence.
        story: who was named before.
    """
    beside = [one for d in counted for one in (*_named_beside(d, scene), *_pointed_beside(d, scene))]
    told = list(peopled)
    for each in (_contrasted, _swapped, _gapped, _named_and_others):
        told = [part for d in told for part in each(d, scene)]
    drafts = [*beside, *told]
    return [*drafts, *(one for d in drafts for one in _along_with(d, scene, story))]


def _along_with(draft: Draft, scene: Scene, story: Story) -> list[Draft]:
    """Draft the one whom a pronoun or the verb alone tells beside those counted: "she walked out with 122 others"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or not quantity.others or draft.people or trigger is None or trigger.start > quantity.start:
        return []
    if _pointed_beside(draft, scene):
        return []
    framed = draft.trigger_holds(quantity)  # German puts verbs around their objects: "kam mit 17 anderen frei"
    begins = quantity.start if framed else trigger.end
    together = any(begins <= b <= quantity.start for _, b in scene.phrases.of("together"))
    together = together or (framed and scene.phrases.ends(quantity.start, "partner") is not None)
    points = scene.tells((0, begins), "pronoun") or scene.tells((0, 1), "antecedent")
    subject = any(e.sort == "person" and e.end <= trigger.start for e in scene.entities)
    if not together or not points or story.person is None or subject:
        return []
    one = Entity(start=trigger.start, end=trigger.end, name=story.person, sort="person")
    return [Draft(kind=draft.kind, span=trigger.span, trigger=trigger, people=(one,))]


def _named_and_others(draft: Draft, scene: Scene) -> list[Draft]:
    """Part "Ales Bialiatski and 13 others" into the one named and the others counted."""
    quantity = draft.quantity
    if quantity is None or not draft.people or not quantity.others:
        return [draft]
    along = _is_in_company(quantity, scene)  # "X is free, and with him five others"
    named = [e for e in draft.people if e.end <= quantity.start] or (_behind_company(draft, scene) if along else [])
    if not named:
        return [draft]
    verb = draft.trigger
    _gapped = verb is not None and named[-1].end <= verb.start and scene.phrases.ends(quantity.start, "and") is not None
    far = scene.cost(named[-1].span, quantity.span) > _NAMED_REACH and not _gapped
    if far and not along and not _is_apposed(named[-1], quantity, scene):
        return [draft]
    first = (named[0].start, named[-1].end)
    return [
        Draft(kind=draft.kind, span=first, trigger=draft.trigger, people=tuple(named)),
        Draft(
            kind=draft.kind,
            span=quantity.span,
            trigger=draft.trigger,
            quantity=quantity,
            people=all_behind(replace(draft, span=quantity.span), scene),
        ),
    ]


def _is_apposed(person: Entity, quantity: Quantity, scene: Scene) -> bool:
    """True where no more than who somebody is stands between: "freed Ivan Belov, the mayor, and 13 others"."""
    between = (person.end, quantity.start)
    linked = scene.phrases.ends(quantity.start, "and") is not None or scene.tells(between, "others_before")
    if not linked or scene.words[person.end].text != "," or between[1] - between[0] > _APPOSED + _JOINED:
        return False
    verbs = any(between[0] <= t.start < between[1] for t in scene.triggers)
    verbs = verbs or scene.tells(between, "telling", "said", "relative", "that")
    return not verbs and not any(between[0] <= q.start < between[1] for q in scene.quantities)


def _is_apposed_before_verb(person: Entity, quantity: Quantity, scene: Scene) -> bool:
    """True for "Ivan Belov, the mayor, and six villagers were arrested": the comma ends what somebody is."""
    link = scene.phrases.ends(quantity.start, "and")
    closed = link is not None and scene.words[link - 1].text == "," and link - 1 > person.end
    return closed and _is_apposed(person, quantity, scene)


def _is_in_company(quantity: Quantity, scene: Scene) -> bool:
    """True for a number behind "together with" or "and with him", perhaps with an article between."""
    ends = {quantity.start, scene.phrases.ends(quantity.start, "article")}
    return quantity.value is not None and any(
        b in ends or quantity.start <= a < quantity.number_end for a, b in scene.phrases.of("together")
    )


def _behind_company(draft: Draft, scene: Scene) -> list[Entity]:
    """Give those named behind others: "Along with 13 others, Maria Rabkova was freed"; not who is one of these."""
    cues = [a for a, _ in scene.phrases.of("part_cue", "for_example") if a >= draft.span[0]]
    return [e for e in draft.people if not cues or e.end <= cues[0]]


def joined(draft: Draft, people: Sequence[Entity], scene: Scene) -> list[Draft]:
    """Part "two priests and the organist Maria Rabkova" into the two and the one named, in whichever order."""
    quantity = draft.quantity
    if quantity is None or quantity.others:
        return []
    named = [e for e in people if 0 < e.start - quantity.end <= _JOINED]
    if not named or scene.phrases.starts(quantity.end, "and") is None:
        last = scene.phrases.ends(quantity.start, "and")
        named = [e for e in people if last is not None and e.end <= last]  # all of a list: "Anna Lis, Ivan Belov and"
        whole = any(e.end == last or _is_apposed_before_verb(e, quantity, scene) for e in named)
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


def _pointed_beside(draft: Draft, scene: Scene) -> list[Draft]:
    """Draft the claim of one named before, to whom others are joined: "him and 11 others"."""
    quantity = draft.quantity
    if quantity is None or not quantity.others or draft.trigger is None or "weak" in draft.trigger.rule.flags:
        return []
    joined = scene.phrases.ends(quantity.start, "and")
    beside = bool(joined) and scene.phrases.covers((joined or 0) - 1, "he_or_she")
    together = _is_in_company(quantity, scene)
    told = (scene.clause(quantity.span)[0], scene.clause(draft.trigger.span)[1])  # or "with nine others, an actor too,"
    if not beside and not (together and scene.tells(told, "he_or_she")):
        return []
    return [Draft(kind=draft.kind, span=draft.trigger.span, trigger=draft.trigger)]


def _contrasted(draft: Draft, scene: Scene) -> list[Draft]:
    """Part from those of a verb whom a clause that ends with "were" tells of: "was not freed, but 31 others were"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None or trigger.end > quantity.start or not draft.people:
        return [draft]
    ends = scene.phrases.starts(quantity.end, "copula")
    begins = scene.clause(quantity.span)[0]
    if ends is None or not ends_there(scene.phrases, ends) or begins < trigger.end:
        return [draft]
    theirs = Draft(kind=draft.kind, span=quantity.span, quantity=quantity)
    return [replace(draft, span=trigger.span, quantity=None), theirs]


def _gapped(draft: Draft, scene: Scene) -> list[Draft]:
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


def _swapped(draft: Draft, scene: Scene) -> list[Draft]:
    """Part the two of "Vladimir Bukovsky was exchanged for Luis Corvalan": each side lets one go."""
    if draft.kind is not ClaimKind.RELEASE or draft.trigger is None or not scene.tells(draft.trigger.span, "swapped"):
        return [draft]
    if draft.quantity is not None:
        return [*_swapped_for(draft, draft.quantity, scene), draft]
    if len(draft.people) < 2:
        return [draft]
    links = [b for _, b in scene.phrases.of("swap_for")]
    behind = [e for e in draft.people if any(b <= e.start <= b + _APPOSED for b in links) and e != draft.people[0]]
    if not behind:
        return [draft]
    first = replace(draft, people=tuple(e for e in draft.people if e not in behind))
    return [first, replace(draft, span=behind[0].span, people=tuple(behind))]


def _swapped_for(draft: Draft, quantity: Quantity, scene: Scene) -> list[Draft]:
    """Draft the one of "Moscow swapped Ivan Belov for two spies"."""
    link = scene.phrases.ends(quantity.start, "swap_for")
    begins = scene.clause(draft.anchor)[0]
    named = [e for e in scene.entities if link is not None and begins <= e.start and e.end == link]
    if not named or named[0].sort != "person" or named[0].partner:
        return []
    return [Draft(kind=draft.kind, span=named[0].span, trigger=draft.trigger, people=(named[0],))]


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


def _named_beside(draft: Draft, scene: Scene) -> list[Draft]:
    """Draft the sanction on who is named beside those counted: "the minister Ivan Belov and two officers"."""
    quantity = draft.quantity
    if draft.kind not in SANCTIONS or quantity is None:
        return []
    if (behind := _target_behind(draft, scene)) is not None:
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


def _target_behind(draft: Draft, scene: Scene) -> Draft | None:
    """Draft the sanction on who is named behind those counted: "five judges and the carrier Belavia"."""
    quantity, words = draft.quantity, scene.words
    linked = scene.phrases.starts(quantity.end, "and") if quantity is not None else None
    if linked is None or linked >= len(words):
        return None
    begin = scene.phrases.starts(linked, "article") or linked
    while begin < len(words) and words[begin].is_word and not words[begin].is_capital and begin - linked < _JOINED:
        begin += 1  # adjectives
    end = begin
    while end < len(words) and (words[end].is_capital or words[end].text in _QUOTES):
        end += 1
    person = next((e for e in scene.entities if begin <= e.start < end and e.sort == "person"), None)
    named = person is not None or any(begin <= a < end for a, _ in scene.phrases.of("target"))
    whole = begin > linked and end - begin > 1 and any(q.end == linked - 1 for q in scene.quantities)
    if end == begin or not (named or whole) or any(linked <= q.start < end for q in scene.quantities):
        return None
    if any(e.start < end and begin < e.end and e.sort not in ("person", "ruler") for e in scene.entities):
        return None  # "and the EU followed"
    verb = any(t.start < end and begin < t.end and t.start >= linked for t in scene.triggers)
    if verb or not _ends_group(end, draft, scene):
        return None
    first, last = scene.phrases.chars((begin, end))
    company = Entity(start=begin, end=end, name=scene.sentence.text[first:last], sort="target")
    return replace(draft, span=(begin, end), quantity=None, people=(person or company,))


def _ends_group(at: int, draft: Draft, scene: Scene) -> bool:
    """True where the group that the verb acts on is over: a mark, the verb, a preposition."""
    if at >= len(scene.words) or not scene.words[at].is_word:
        return True
    verb = draft.trigger is not None and (draft.trigger.start <= at <= draft.trigger.end)
    return verb or scene.phrases.starts(at, "preposition") is not None


def target_before(draft: Draft, scene: Scene) -> Draft | None:
    """Draft the sanction on the company named before those counted: "Belaruskali and two banks"."""
    quantity, trigger = draft.quantity, draft.trigger
    begin = scene.phrases.ends(quantity.start, "and") if quantity is not None else None
    if begin is None or trigger is None:
        return None
    comma = begin > 0 and scene.words[begin - 1].text == "," and not scene.phrases.capital_nouns
    begin -= comma  # «Белавиа», а также восемь человек
    while begin > 0 and scene.words[begin - 1].text in _QUOTES:
        begin -= 1
    start = scene.phrases.ends(begin, "target")
    if any(q.start < begin <= q.end for q in scene.quantities):
        return None  # "16 persons and three companies"
    room = 0 if not scene.phrases.capital_nouns else 1
    if start is None and begin > trigger.end + room and scene.phrases.state(begin - 1) is None:
        start = begin - 1  # whatever else has a capital
    if start is None or not (scene.words[start].is_capital and scene.words[start].is_word) or start < trigger.start:
        return None
    first, last = scene.phrases.chars((start, begin))
    name = scene.sentence.text[first:last]
    company = Entity(start=start, end=begin, name=name, sort="target")
    return replace(draft, span=company.span, quantity=None, people=(company,))
