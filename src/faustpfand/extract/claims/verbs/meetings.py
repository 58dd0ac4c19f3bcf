"""Meetings that are no talks about prisoners: on another matter, with the press or kin, of a ruler abroad."""

from collections.abc import Iterator
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.settling.persons import surname
from faustpfand.extract.claims.story import Story
from faustpfand.records import ClaimKind, Modality

_WHITHER: Final = ("to_word", "in_word", "locative")
_SIDES: Final = ("side", "organisation")
_ATTRIBUTES: Final = 2  # words between a preposition and its noun: "with his former"
_NEAR: Final = 4  # words between a preposition and what about
_REACH: Final = 8  # words between a verb and "with": "met on Sunday in the old town with"
_ALSO: Final = 6  # words between one matter and the next: "on the war in Ukraine and the prisoners"


def is_no_talks(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for a meeting that is none of our talks, by whom it was with or what it was about."""
    if trigger.kind is not ClaimKind.NEGOTIATION:
        return False
    return (
        _is_state_visit(trigger, scene, story)
        or _is_on_other_matter(trigger, scene)
        or any(_is_partner(one, trigger, scene) for one in _in_clause("outsider", trigger, scene))
        or _is_of_this_sort(trigger, scene)
        or _is_of_nobody(trigger, scene, story)
    )


def _is_state_visit(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for a visit to a state that holds nobody, or to none: "during his visit to Berlin", "to a dairy"."""
    planned = trigger.rule.modality is Modality.PLANNED  # which is told for what is to be talked about
    if planned or not scene.tells(trigger.span, "visit"):
        return False
    if scene.tells((trigger.start, trigger.end + _ATTRIBUTES + 1), "sight"):
        return True
    ends = scene.clause(trigger.span)[1]
    visited = {
        code
        for code, (at, _) in scene.countries
        if trigger.start < at < ends and scene.phrases.ends(at, *_WHITHER) is not None
    }
    return bool(visited) and story.country not in visited and (story.country is not None or visited <= brokers())


def _in_clause(name: str, trigger: Trigger, scene: Scene) -> Iterator[Span]:
    if name in scene.phrases.spots:
        left, right = scene.clause(trigger.span)
        yield from (s for s in scene.phrases.of(name) if left <= s[0] < right)


def _is_on_other_matter(trigger: Trigger, scene: Scene) -> bool:
    """True for "trade talks", "phoned Erdogan, to discuss grain"; not for "on the war and the prisoners"."""
    if any(a < trigger.end and trigger.start < b for a, b in scene.phrases.of("other_talks")):
        return True
    if "other_matter" not in scene.phrases.spots:
        return False
    left, right = scene.clause(trigger.span)
    purpose = scene.phrases.starts(right + 1, "in_order_to") if right + 1 < len(scene.words) else None
    ends = right if purpose is None else scene.clause((right + 1, purpose))[1]
    matters = [s for s in scene.phrases.of("other_matter") if left <= s[0] < ends]
    told = [s for s in matters if s[0] >= right or _is_matter(s, trigger, scene)]
    return bool(told) and not scene.tells((left, told[-1][1] + _ALSO), "topic_talks")


def _is_matter(noun: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for what a meeting is about: right behind "about", which stands near its verb."""
    days = {m.start for m in scene.dates}  # "spoke on Friday with the energy minister"
    about = [(a, b) for a, b in scene.phrases.of("on_matter") if b not in days and abs(a - trigger.end) <= _ALSO]
    near = [(a, b) for a, b in about if 0 <= noun[0] - b <= _NEAR]
    # a verb may have its matter behind the partner: "discussed with the minister of trade supplies of gas"
    governed = ((trigger.start <= a < trigger.end) or not scene.tells((b, noun[0]), "talks_with") for a, b in near)
    whose = (noun[0] - 1, noun[1] + 1)  # "the energy minister", "the minister of trade"
    return any(governed) and not scene.tells(whose, "side")


def _is_partner(noun: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for with whom a meeting was: right behind its verb, or behind "with", and no side of talks before."""
    behind = noun[0] >= trigger.start
    near = noun[0] - trigger.end if behind else trigger.start - noun[1]
    if near > _REACH or _is_side_too(noun, scene):
        return False
    joined = any(scene.phrases.ends(at, "talks_with") for at in range(noun[0], noun[0] - _ATTRIBUTES - 1, -1) if at > 0)
    before = (min(trigger.end, noun[0]) if noun[0] >= trigger.end else trigger.start, noun[0])
    sides = [s for s in _sides(scene) if before[0] <= s[0] < before[1]] if behind else []
    if joined:
        return not any(scene.phrases.ends(a, "talks_with") for a, _ in sides)
    about = scene.tells((trigger.start, noun[0]), "on_matter", "topic_talks")  # "discussed the release of reporters"
    return behind and near <= _ATTRIBUTES and not (sides or about)


def _is_side_too(noun: Span, scene: Scene) -> bool:
    """True for "the families and the president": a side of talks is joined to it."""
    ends = scene.phrases.starts(noun[1], "and")
    return ends is not None and any(ends <= a <= ends + _ATTRIBUTES for a, _ in _sides(scene))


def _is_of_this_sort(trigger: Trigger, scene: Scene) -> bool:
    """True for no event but all of its kind: "such talks with Lukashenko are thought a mistake"."""
    left, right = scene.clause(trigger.span)
    dated = any(left <= m.start < right for m in scene.dates)
    return not dated and scene.tells((max(left, trigger.start - 1), trigger.start + 1), "such")


def _is_of_nobody(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True where none met who could settle anything: "activists who had met in a flat", "the freed man came home"."""
    if not scene.tells(trigger.span, "gathering"):
        return False
    own = scene.clause((trigger.end - 1, trigger.end))
    if scene.phrases.starts(own[0], "relative", "clause_apart") is not None and scene.tells(own, "negation", "denied"):
        return True  # "in Minsk, where no envoy had come for years"
    if any(c.kind is trigger.kind for c in story.claims):
        return False
    left, right = scene.past_asides(scene.clause(trigger.span))
    if scene.tells((left, right), "both_sides", *_SIDES):
        return False
    captive = {surname(name, story) for claim in story.claims for name in claim.targets}
    able = [e for e in scene.entities if left <= e.start < right and not (e.kin or e.located)]
    unnamed = scene.tells((left, trigger.end), "pronoun", "pronoun_many", "relative")
    return (bool(able) or unnamed) and all(
        surname(e.name, story) in captive or _is_captive(e.start, scene) for e in able
    )


def _is_captive(name: int, scene: Scene) -> bool:
    """True for one told as a prisoner or as one who may become one: "the dissident Ivan Belov"."""
    return scene.phrases.ends(name, "political_prisoner", "prisoner", "activist") is not None


def _sides(scene: Scene) -> list[Span]:
    """Give who may be a side of talks: rulers, officers, authorities, states, persons by name."""
    people = [(e.start, e.end) for e in scene.entities if e.sort != "organisation" and not e.kin]
    return [*scene.phrases.of(*_SIDES), *people, *scene.phrases.places()]
