"""What remains when a whole article is read, step by step."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from faustpfand import names
from faustpfand.extract.claims.settling.anaphora import each_act_once, with_retold, without_asked_again
from faustpfand.extract.claims.settling.cataphora import without_heralds, without_told_fuller
from faustpfand.extract.claims.settling.members import with_named_members
from faustpfand.extract.claims.settling.repetition import once_each
from faustpfand.extract.claims.settling.rounding import without_rounded
from faustpfand.extract.claims.settling.topic import without_other_topics
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim

_STEPS: Final = (
    once_each,
    without_rounded,
    without_told_fuller,
    with_retold,
    without_heralds,
    each_act_once,
    without_asked_again,
    with_named_members,
    without_other_topics,
)


def settled(story: Story) -> tuple[Claim, ...]:
    """Give the claims of an article in text order, each event once."""
    kept = list(story.claims)
    for step in _STEPS:
        kept = step(kept, story)
    return tuple(sorted((_with_base_forms(c, story) for c in kept), key=lambda c: (c.start, c.end)))


def _with_base_forms(claim: Claim, story: Story) -> Claim:
    """Add the nominative of the names that stand in another case."""
    pairs = ((name, _base_form(name, story.pack.lang)) for name in dict.fromkeys((*claim.actors, *claim.targets)))
    inflected = tuple((name, base) for name, base in pairs if name != base)
    return replace(claim, base_forms=inflected) if inflected else claim


@lru_cache(maxsize=16_384)
def _base_form(name: str, lang: str) -> str:
    # Texts of one subject repeat their names.
    return names.base_forms(name, lang)
