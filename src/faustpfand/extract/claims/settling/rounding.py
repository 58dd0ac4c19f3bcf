"""Whole and rounded numbers: "over 1,800", and later the 1,879 that were meant."""

from typing import Final

from faustpfand.counts import Comparator
from faustpfand.extract.claims.joining import with_days_of
from faustpfand.extract.claims.settling.passage import is_just_behind, sentence_of, told_in
from faustpfand.extract.claims.settling.sameness import may_begin_together, same_act, same_people
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_ROUNDED: Final = 100  # people: smaller numbers are seldom rounded
_TEN: Final = 10
_NEAR: Final = 0.9  # of a number that one rounded to it may miss


def without_rounded(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out a rounded number that is told closer: "over 1,800 ... 1,879 have been detained", "at least 1,879"."""
    closer: dict[int, int] = {}
    for at, claim in enumerate(claims):
        nearer = (other for other, c in enumerate(claims) if _rounds(claim, c) and _may_be_closer(claim, c, story))
        if (told := next(nearer, None)) is not None:
            closer[at] = told
    kept = list(claims)
    for at, told in closer.items():
        kept[told] = with_days_of(kept[told], claims[at])
    return [c for at, c in enumerate(kept) if at not in closer]


def _may_be_closer(claim: Claim, closer: Claim, story: Story) -> bool:
    """True for the exact number, wherever it is told; one that is a bound, too, is of a headline soon before."""
    if closer.comparator is Comparator.EXACT:
        return True
    finer = len(str(closer.count).rstrip("0")) > len(str(claim.count).rstrip("0"))
    finer = finer and not told_in(closer, story)[0].tells((0, 1), "locative")  # "In the regions, at least 227"
    return finer and sentence_of(claim, story) == 1 and is_just_behind(closer, claim, story)


def _rounds(claim: Claim, closer: Claim) -> bool:
    """True for a round number of the same people that another one is near enough to be meant by it."""
    if claim.count is None or closer.count is None or claim.comparator is Comparator.EXACT:
        return False
    if min(claim.count, closer.count) < _ROUNDED or closer.comparator in (Comparator.ABOUT, Comparator.UNDER):
        return False
    if claim.kind is ClaimKind.HELD or claim.count % _TEN:
        return False
    same = same_act(claim, closer) and same_people(claim, closer) and may_begin_together(claim, closer)
    low = claim.count * (1 if claim.comparator is not Comparator.UNDER else _NEAR)
    high = claim.count * (1 if claim.comparator is Comparator.UNDER else 2 - _NEAR)
    return same and claim.count != closer.count and low <= closer.count <= high
