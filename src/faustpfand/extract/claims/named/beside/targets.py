"""What is named beside those sanctioned: "two banks and Belavia"."""

from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.named.beside.apposed import ends_group
from faustpfand.extract.claims.scene import Scene

_QUOTES: Final = ("«", "»", "„", "“", "”", '"')
_JOINED: Final = 4  # words between a counted noun and the person named beside it: "and the organist"


def target_behind(draft: Draft, scene: Scene) -> Draft | None:
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
    if verb or not ends_group(end, draft, scene):
        return None
    first, last = scene.phrases.chars((begin, end))
    company = Entity(start=begin, end=end, name=scene.sentence.text[first:last], sort="target")
    return replace(draft, span=(begin, end), quantity=None, people=(person or company,))


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
