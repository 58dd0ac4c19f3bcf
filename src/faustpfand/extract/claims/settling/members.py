"""People named behind a number, as members of the group that it counts."""

from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.joining import union, with_days_of
from faustpfand.extract.claims.settling.passage import JUST_TOLD, is_just_behind, sentence_of, told_in
from faustpfand.extract.claims.settling.sameness import another_side
from faustpfand.extract.claims.story import Story, whole_of
from faustpfand.records import Claim, ClaimKind

_SOON: Final = 4  # sentences, within which examples of a number are named
_COUNTED_AGAIN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_BESIDE: Final = 3  # words behind a verdict that may say it is another case
_EXAMPLES: Final = ("for_example", "part_cue")


def with_named_members(claims: list[Claim], story: Story) -> list[Claim]:
    """Take people named right after a counted release, with no day of their own, as examples of that number."""
    kept: list[Claim] = []
    for claim in claims:
        whole = _whole(claim, kept, claims, story)
        if whole is None:
            kept.append(claim)
        else:
            told = with_days_of(kept[whole], claim)
            kept[whole] = replace(told, targets=union(told.targets, claim.targets))
    return kept


def _whole(claim: Claim, kept: list[Claim], claims: list[Claim], story: Story) -> int | None:
    if claim.kind not in _COUNTED_AGAIN or claim.population != "named_persons":
        return None
    sentence = sentence_of(claim, story)
    scene = story.scenes[sentence - 1]
    if any(mention.start == 0 for mention in scene.dates):
        return None  # "Two days earlier ...", whatever day that was
    example = scene.tells((0, len(scene.words)), *_EXAMPLES)
    reach = _SOON if example else JUST_TOLD  # "Among others, Ivan Belov and Anna Lis walked free"
    for at in reversed(range(len(kept))):
        other = kept[at]
        apart = sentence - sentence_of(other, story)
        if apart > reach:
            return None
        if claim.start < other.start:
            continue  # "Ivan Belov came home; one more is a Pole"
        if other.kind is claim.kind and other.modality is claim.modality and other.count is not None:
            its = _may_be_one_of(claim, other, claims, story)
            its = its and (claim.date_start in (None, other.date_start) or _are_sentenced(claim, other, claims, story))
            return whole_of(at, kept) if apart > 0 and its and not another_side(claim, other, story) else None
    return None


def _may_be_one_of(claim: Claim, whole: Claim, claims: list[Claim], story: Story) -> bool:
    """True where those named may be some of a number: all of those taken, any freed, some of those sentenced.

    "The court jailed five men. Ivan Belov got 17 years", but not "In another case Ivan Belov got 17 years".
    """
    if claim.kind is ClaimKind.RELEASE:
        return True
    named = _named_behind(whole, claims, story)
    if claim.kind is ClaimKind.DETENTION or whole.count is None:
        return named == whole.count
    scene, span = told_in(claim, story)
    apart = scene.tells((0, 1), "locative") or scene.tells((0, span[1] + _BESIDE), "another_case")
    return named <= whole.count and not apart


def _are_sentenced(claim: Claim, whole: Claim, claims: list[Claim], story: Story) -> bool:
    """True where the sentence that names all of those sentenced tells the day: "... and Petr Lis to 14 on Monday"."""
    undated = claim.kind is ClaimKind.SENTENCE and whole.date_start is None
    return undated and _named_behind(whole, claims, story) == whole.count


def _named_behind(whole: Claim, claims: list[Claim], story: Story) -> int:
    """Count who is named behind a number: "sentenced four men. Ivan Belov got 17 years, Petr Lis 14"."""
    alike = [c for c in claims if c.kind is whole.kind and c.population == "named_persons"]
    alike = [c for c in alike if None in (c.date_start, whole.date_start)]
    soon = (c for c in alike if is_just_behind(c, whole, story))
    return len({name for c in soon for name in c.targets})
