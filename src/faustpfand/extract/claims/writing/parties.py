"""Firms and other bodies that a sentence names: in quotes, after a word for their kind, or by their capitals."""

from collections.abc import Iterator
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene

PARTY: Final = "party"
BY_CAPITALS: Final = "party by its capitals"
_CLOSING: Final = {"«": "»", "„": '“”"', "“": "”", '"': '"', "»": "«"}
_LONGEST: Final = 6  # words of a name
_NO_PARTY: Final = (
    "weekday",
    "title",
    "officer",
    "role",
    "not_name",
    "political_prisoner",
    "prisoner",
    "person",
    "unit",
    "sanction",
    "licence",
    "authority",
    "ruler",
    "organisation",
    "part_cue",
    "and",
    "article",
    "preposition",
    "conjunction",
)


def parties(scene: Scene, *, capital_nouns: bool) -> list[Entity]:
    """List them in order. Where nouns have capitals, capitals alone tell nothing."""
    found: dict[int, Entity] = {}
    sure = ((span, PARTY) for span in (*_quoted(scene), *_after_kind(scene), *_known(scene)))
    shaped = () if capital_nouns else ((span, BY_CAPITALS) for span in _capitals(scene))
    for span, sort in (*sure, *shaped):
        if not any(e.start < span[1] and span[0] < e.end for e in found.values()):
            found[span[0]] = _entity(scene, span, sort)
    return [found[at] for at in sorted(found)]


def _entity(scene: Scene, span: Span, sort: str) -> Entity:
    start, end = scene.phrases.chars(span)
    located = scene.phrases.ends(span[0], "locative") is not None
    return Entity(start=span[0], end=span[1], name=scene.sentence.text[start:end], sort=sort, located=located)


def _quoted(scene: Scene) -> Iterator[Span]:
    texts = scene.words.texts
    end = 0
    for at, text in enumerate(texts):
        if at < end or text not in _CLOSING or at + 1 >= len(texts) or not scene.words[at + 1].is_capital:
            continue
        reach = range(at + 2, min(at + 2 + _LONGEST, len(texts)))
        closes = next((i for i in reach if texts[i] in _CLOSING[text]), None)
        if closes is not None:
            end = closes + 1
            yield at + 1, closes


def _known(scene: Scene) -> list[Span]:
    """Find those of the pack; "the airline" is none, though German writes it with a capital."""
    spans = (s for s in scene.phrases.of("target") if s[0] > 0 and scene.words[s[0]].is_capital)
    return [s for s in spans if not scene.phrases.covers(s[0], "company")]


def _after_kind(scene: Scene) -> Iterator[Span]:
    """Find what follows "the bank", "the airline": one or more words with capitals."""
    for _, at in scene.phrases.of("company"):
        end = _run(scene, at)
        if end > at:
            yield at, end


def _capitals(scene: Scene) -> Iterator[Span]:
    people = [e.span for e in scene.entities]
    end = 1  # the first word has its capital from the sentence
    for at in scene.words.capitals:
        if at < end or any(a < at + 1 and at < b for a, b in people):
            continue
        end = max(_run(scene, at), at + 1)
        if end < len(scene.words) and (scene.words[end].text in _CLOSING or scene.words[end].is_capital):
            continue  # a legal form, 'ООО «Азот»', or a part of what is no party: "General License 13"
        if end - at > 1 or (at > 0 and scene.phrases.state(at) is None and _may_be(scene, at)):
            yield at, end


def _run(scene: Scene, at: int) -> int:
    words, end = scene.words, at
    while end < len(words) and end - at < _LONGEST and _may_be(scene, end):
        end += 1
        joins = end + 1 < len(words) and scene.phrases.covers(end, "joins_name") and words[end + 1].is_capital
        end += joins
    return end


def _may_be(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    dated = any(m.start <= at < m.end for m in scene.dates)
    return (
        word.is_capital
        and word.is_word
        and len(word.text) > 1
        and not dated
        and not scene.phrases.covers(at, *_NO_PARTY)
    )
