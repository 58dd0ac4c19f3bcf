"""An event told twice: what only tells again goes, and what is told again more fully gives its words or its day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from faustpfand.extract.claims.joining import joined, union
from faustpfand.extract.claims.scene import SANCTIONS
from faustpfand.extract.claims.settling.judgments import dates_judgment, has_other_term, tells_judgment_fuller
from faustpfand.extract.claims.settling.passage import (
    counts_as_many,
    has_verb,
    holds,
    is_of_more,
    sentence_of,
    tells_more,
    told_in,
)
from faustpfand.extract.claims.settling.persons import are_among, surname, surnames
from faustpfand.extract.claims.settling.sameness import are_others, is_news, same_days, same_number
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_NEWS_DAYS: Final = 7  # what a headline tells of
_COUNTED_AGAIN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_MANY: Final = 5  # people: smaller numbers meet by chance
_Key = tuple[object, ...]


class _Kept:
    """The claims that remain so far, found by what one that tells the same again must share with them.

    To compare each claim with all before it took time that grew with the square of the text.
    """

    def __init__(self, story: Story) -> None:
        self._story = story
        self._claims: list[Claim | None] = []  # None for one that was told more fully later
        self._told: defaultdict[_Key, list[int]] = defaultdict(list)  # by what one that repeats it may share with it
        self._undated: defaultdict[_Key, list[int]] = defaultdict(list)  # by what it shares with one that it repeats

    def all(self) -> list[Claim]:
        """List what remains, in order."""
        return [c for c in self._claims if c is not None]

    def like(self, claim: Claim) -> list[Claim]:
        """List those that a claim may repeat."""
        told = (self._claims[at] for at in self._told[_shared(claim, self._story)])
        return [c for c in told if c is not None]

    def undated_like(self, claim: Claim) -> list[tuple[int, Claim]]:
        """List those told without a day that may be what a claim tells, in order, with their places."""
        places = sorted({at for key in _shareable(claim, self._story) for at in self._undated[key]})
        return [(at, c) for at in places if (c := self._claims[at]) is not None]

    def put(self, at: int, claim: Claim) -> None:
        """Put a claim in the place of an earlier one."""
        self._claims[at] = claim
        self._enter(at, claim)

    def add(self, claim: Claim, over: Sequence[tuple[int, Claim]] = ()) -> None:
        """Add a claim, which takes in what was told less fully before."""
        at = len(self._claims)
        for earlier, _ in over:
            self._claims[earlier] = None
        self._claims.append(reduce(_with_headline, [c for _, c in over], claim))
        self._enter(at, claim)
        if claim.date_start is None:
            self._undated[_shared(claim, self._story)].append(at)

    def _enter(self, at: int, claim: Claim) -> None:
        """Let a claim be found by all that one which repeats it may share with it."""
        for key in _shareable(claim, self._story):
            self._told[key].append(at)


def once_each(claims: Iterable[Claim], story: Story) -> list[Claim]:
    """Leave out what only tells again, and what is told again more fully."""
    kept = _Kept(story)
    for claim in claims:
        if counts_as_many(claim, story):
            kept.add(claim)  # it repeats nothing
        elif tells_more(claim, story) or not _is_told_before(claim, kept, story):
            _take_in(claim, kept, story)
    return kept.all()


def _is_told_before(claim: Claim, kept: _Kept, story: Story) -> bool:
    return any(_repeats(claim, c, story) and not are_others(claim, c, story) for c in kept.like(claim))


def _take_in(claim: Claim, kept: _Kept, story: Story) -> None:
    """Keep a claim: as the day of one told before, or beside those that it does not tell more fully."""
    undated = kept.undated_like(claim)
    told = next(((at, c) for at, c in undated if _dates_the_same(claim, c, story)), None)
    if told is not None:
        at, first = told
        kept.put(at, _at_its_fullest(claim, first, story))
        return
    fuller = [
        (at, c)
        for at, c in undated
        if _is_fuller(claim, c, story) and not is_of_more(c, claim, story) and _repeats(c, claim, story)
    ]
    kept.add(claim, over=fuller)


def _shared(claim: Claim, story: Story) -> _Key:
    """Give what a claim has in common with every claim that it repeats, by `_repeats`."""
    if claim.count is not None:
        return claim.kind, claim.modality, claim.count
    if claim.targets and claim.kind is not ClaimKind.NEGOTIATION:
        return claim.kind, claim.modality, surname(claim.targets[0], story)
    if claim.actors and claim.kind is not ClaimKind.RELEASE:
        return claim.kind, claim.modality, story.powers.get(claim.actors[0], claim.actors[0])
    return claim.kind, claim.modality, claim.date_start


def _shareable(claim: Claim, story: Story) -> set[_Key]:
    """Give all of a claim that one which repeats it may have in common with it."""
    told = (None, claim.date_start, claim.count, *surnames(claim, story), *story.acting(claim))
    return {(claim.kind, claim.modality, one) for one in told}


def _at_its_fullest(claim: Claim, first: Claim, story: Story) -> Claim:
    """Give a claim the day that a later one tells, and the words of that where they tell a judgment more fully."""
    fuller = tells_judgment_fuller(claim, first, story)
    told = claim if fuller else first
    targets = first.targets if fuller and len(first.targets) == len(claim.targets) else told.targets
    return replace(
        told,
        date_start=claim.date_start,
        date_end=claim.date_end,
        actors=union(first.actors, claim.actors),
        targets=targets,
        country=first.country,
    )


def _with_headline(dated: Claim, first: Claim) -> Claim:
    """Give a number told twice its day, and its words where it was told with more: "freed 14 political prisoners"."""
    political = (first.population, dated.population) == ("political_prisoners", "prisoners")
    told = first if political or len(first.targets) > len(dated.targets) else dated
    return joined(told, first, dated)


def _is_fuller(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a number of the first sentence, often a headline, is told again with its day, and it is news."""
    if claim.date_start is None or other.date_start is not None:
        return False
    if claim.kind is ClaimKind.DEATH_IN_CUSTODY and claim.targets:
        return True  # nobody dies twice
    if claim.count is None or story.published is None or sentence_of(other, story) > 1:
        return False
    return is_news(claim, story, _NEWS_DAYS)


def _dates_the_same(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim gives the day of a judgment just told, or of the same people, if they are many.

    "He was thanked for freeing 16 prisoners ... In July he pardoned 16".
    """
    if claim.kind in _COUNTED_AGAIN and claim.kind is other.kind and (claim.count or 0) >= _MANY:
        undated = other.date_start is None and claim.modality is other.modality and has_verb(claim, story)
        alike = "foreign_nationals" not in (claim.population, other.population) and claim.population != "women"
        return undated and alike and same_number(claim, other, story) and not are_others(claim, other, story)
    return dates_judgment(claim, other, story)


def _repeats(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim tells again, with nothing new, what an earlier one told."""
    if (claim.kind, claim.modality) != (other.kind, other.modality) or not same_days(claim, other):
        return False
    if claim.count is not None:
        return same_number(claim, other, story) and not _is_of_others(claim, other, story)
    if claim.kind is ClaimKind.NEGOTIATION:
        return claim.date_start is None and set(claim.actors) <= set(other.actors)
    return _repeats_unnumbered(claim, other, story)


def _is_of_others(claim: Claim, other: Claim, story: Story) -> bool:
    """True for a sanction by somebody else on as many: "Ottawa listed 13 men. The same 13 Brussels punished in May"."""
    acting = [story.acting(c) for c in (claim, other) if c.kind in SANCTIONS and c.actors]
    return len(acting) > 1 and acting[0].isdisjoint(acting[1])


def _repeats_unnumbered(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind in _COUNTED_AGAIN and (_is_again(claim, story) or has_other_term(claim, other, story)):
        return False
    acting = story.acting(claim) <= story.acting(other)
    if claim.targets:
        return acting and are_among(claim, other, story)
    if None not in (claim.country, other.country) and claim.country != other.country:
        return False
    scene, span = told_in(claim, story)
    beside = other.targets or (claim.kind is ClaimKind.HELD and scene.adds(span[1]))
    if beside and holds(span, scene.phrases.of("vague")):
        return False  # "Ivan Belov and Anna Lis were arrested. Dozens of reporters were", "Also in jail are dozens of"
    if claim.kind in SANCTIONS and scene.tells((0, scene.clause(span)[1]), "another_act"):
        return False  # "sanctioned two factories. At the same time members of the commission were blacklisted"
    return claim.kind is ClaimKind.RELEASE or acting


def _is_again(claim: Claim, story: Story) -> bool:
    """True for "was arrested again": another event."""
    scene, span = told_in(claim, story)
    return scene.tells(scene.clause(span), "again")
