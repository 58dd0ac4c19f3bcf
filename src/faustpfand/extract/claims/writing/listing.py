"""Names as a claim gives them, and names listed together: "the EU, Canada and the United Kingdom"."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene

_QUOTES: Final = frozenset("«»„“”\"'")


def as_written(span: Span, scene: Scene) -> str:
    """Give some words of a sentence as they stand there."""
    start, end = scene.phrases.chars(span)
    return scene.sentence.text[start:end]


def names_of(found: Iterable[Entity]) -> tuple[str, ...]:
    """Give each name once, in order."""
    return tuple(dict.fromkeys(e.name for e in found))


def listed_with(one: Entity, named: Sequence[Entity], scene: Scene) -> list[Entity]:
    """Add those listed with one of them: "Belinvestbank, Naftan and the Finance Ministry"."""
    begin = end = named.index(one)
    while begin > 0 and _is_link((named[begin - 1].end, named[begin].start), scene):
        begin -= 1
    while end + 1 < len(named) and _is_link((named[end].end, named[end + 1].start), scene):
        end += 1
    return list(named[begin : end + 1])


def _is_link(between: Span, scene: Scene) -> bool:
    """True for what stands between the members of a list: ", ", "and the"."""
    words = [(at, scene.words[at].text) for at in range(*between) if scene.words[at].text not in _QUOTES]
    joined = any(text == "," or scene.phrases.covers(at, "and") for at, text in words)
    return joined and all(text == "," or scene.phrases.covers(at, "and", "article", "company") for at, text in words)
