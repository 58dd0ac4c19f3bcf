"""The passage of a claim: in which sentence it stands, and what its own words say beside."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

JUST_TOLD: Final = 2  # sentences: what they tell is what the text speaks of
_BEFORE: Final = 2  # letters between "more" and the words of a claim
_THOUSAND: Final = 1000


def sentence_of(claim: Claim, story: Story) -> int:
    """Say in which sentence a claim stands, the first being 1."""
    return bisect_right(story.starts, claim.start)


def by_sentence(claims: Iterable[Claim], story: Story) -> dict[int, list[Claim]]:
    """Group claims by the sentence in which they stand."""
    placed: dict[int, list[Claim]] = {}
    for claim in claims:
        placed.setdefault(sentence_of(claim, story), []).append(claim)
    return placed


def is_just_behind(claim: Claim, other: Claim, story: Story) -> bool:
    """True for a claim of one of the next two sentences."""
    return 0 < sentence_of(claim, story) - sentence_of(other, story) <= JUST_TOLD


def told_in(claim: Claim, story: Story) -> tuple[Scene, Span]:
    """Give the sentence of a claim and where it stands there, in words."""
    scene = story.scenes[sentence_of(claim, story) - 1]
    first = scene.words.place(claim.start - scene.sentence.start)
    last = scene.words.place(claim.end - scene.sentence.start)
    return scene, (first, max(last, first + 1))


def has_verb(claim: Claim, story: Story) -> bool:
    """True where a verb tells a claim: not "in August there was such a round, it too for 30 prisoners"."""
    scene, span = told_in(claim, story)
    return holds(span, (t.span for t in scene.triggers if "weak" not in t.rule.flags))


def counts_as_many(claim: Claim, story: Story) -> bool:
    """True for a number that is the same by chance, or is told to be: "each side freed 35", "20 others"."""
    scene = story.scenes[sentence_of(claim, story) - 1]
    if claim.kind is ClaimKind.RELEASE and "each_side" in scene.phrases.spots:
        return True
    placed = (q.span for q in scene.quantities if q.places or q.others)  # "Kazan (6), Omsk (6)", "20 others"
    alike = (*scene.phrases.of("as_many"), *placed)
    return bool(alike) and holds(told_in(claim, story)[1], alike)


def is_of_more(claim: Claim, counted: Claim, story: Story) -> bool:
    """True for the first of "Tens of thousands were jailed. Since May 28 journalists were": no herald of the 28."""
    if counted.count is None or counted.count >= _THOUSAND:
        return False
    scene, span = told_in(claim, story)
    return holds(span, scene.phrases.of("thousands"))


def tells_more(claim: Claim, story: Story) -> bool:
    """True for "one day more restrictions would go", behind a sentence about some."""
    if claim.kind not in SANCTIONS or claim.count is not None:
        return False
    scene = story.scenes[sentence_of(claim, story) - 1]
    start, end = claim.start - scene.sentence.start, claim.end - scene.sentence.start
    spans = map(scene.phrases.chars, scene.phrases.of("more_of_them"))
    return any(start <= b + _BEFORE and b <= end for _, b in spans)


def holds(span: Span, told: Iterable[Span]) -> bool:
    """True where some words lie wholly within those of a claim."""
    return any(span[0] <= a and b <= span[1] for a, b in told)
