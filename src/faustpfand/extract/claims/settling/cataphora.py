"""What points ahead: a claim that only announces what one of the next sentences tells in full."""

from typing import Final

from faustpfand.extract.claims.joining import with_days_of
from faustpfand.extract.claims.scene import SANCTIONS
from faustpfand.extract.claims.settling.passage import by_sentence, is_of_more
from faustpfand.extract.claims.settling.persons import same_persons
from faustpfand.extract.claims.settling.sameness import is_news, may_be_by, may_be_of_the_days, same_act
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_EVENTS: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, *SANCTIONS})
_OF_ONE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.DEATH_IN_CUSTODY})
_SOON: Final = 4  # sentences, within which one named is told of again, with the day


def without_told_fuller(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out "Ivan Belov is free" before the sentence that says when he walked out."""
    told = by_sentence(claims, story)
    return [
        claim
        for at, group in told.items()
        for claim in group
        if not any(_is_told_fuller(claim, c, story) for later in range(1, _SOON + 1) for c in told.get(at + later, ()))
    ]


def _is_told_fuller(claim: Claim, following: Claim, story: Story) -> bool:
    if claim.kind not in _OF_ONE or claim.count is not None or claim.date_start is not None:
        return False
    same = (claim.kind, claim.modality, following.count) == (following.kind, following.modality, None)
    if claim.kind is ClaimKind.RELEASE and not is_news(following, story):
        return False  # "Ivan Belov is free. He had been pardoned in May, but jailed again"
    return same and bool(claim.targets) and same_persons(claim, following, story) and following.date_start is not None


def without_heralds(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out "Minsk freed more prisoners" before the sentence that says how many; its day stays."""
    told = by_sentence(claims, story)
    kept = {at: list(group) for at, group in told.items()}
    for at, group in told.items():
        next_ones = [kept.get(at + 1, []), kept.get(at + 2, [])]
        for claim in group:
            acting = set().union(*(story.acting(c) for c in group if c.start == claim.start))  # of one act of several
            may_be = ((f, c) for f in next_ones for c in f if _heralds(claim, c) and may_be_by(c, acting, story))
            told_again = ((f, c) for f, c in may_be if not is_of_more(claim, c, story))
            following, counted = next(told_again, ([], None))
            if counted is not None:
                kept[at].remove(claim)
                following[following.index(counted)] = with_days_of(counted, claim)
    return [claim for group in kept.values() for claim in group]


def _heralds(claim: Claim, following: Claim) -> bool:
    """True for an act told with neither number nor names, if what follows counts the people of the same act."""
    if claim.count is not None or claim.targets or following.count is None or claim.kind not in _EVENTS:
        return False
    return same_act(claim, following) and may_be_of_the_days(claim, following)
