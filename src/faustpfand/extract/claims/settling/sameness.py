"""What two claims must share to be of one event: the number, the people, the days, who acts."""

from collections.abc import Collection
from typing import Final

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.settling.passage import holds, sentence_of, told_in
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim

_LATE_NEWS_DAYS: Final = 60
_BY_NATION: Final = frozenset({"foreign_nationals", "prisoners"})
_ACT: Final = 120  # letters between two numbers of one act of sanction
_LISTED: Final = 40  # letters between two of a list


def same_act(claim: Claim, other: Claim) -> bool:
    """True if the same was done in the same country, or is planned there."""
    return (claim.kind, claim.modality, claim.country) == (other.kind, other.modality, other.country)


def same_number(claim: Claim, other: Claim, story: Story) -> bool:
    """True for a number told twice, but for two of one list that happen to be equal."""
    if claim.kind in SANCTIONS and (story.acting(claim) != story.acting(other) or 0 <= claim.start - other.end <= _ACT):
        return False  # "two officials, along with two companies"
    if claim.population == "foreign_nationals" == other.population and 0 <= claim.start - other.end <= _LISTED:
        return False  # "two Latvians, two Poles"
    if claim.comparator is not other.comparator and Comparator.EXACT not in (claim.comparator, other.comparator):
        return False  # "at least 40, says Viasna; Reuters counted more than 40"
    return (claim.count, claim.country) == (other.count, other.country) and same_people(claim, other)


def same_people(claim: Claim, other: Claim) -> bool:
    """True for one population, and where one claim says no more than prisoners."""
    return claim.population == other.population or "prisoners" in (claim.population, other.population)


def same_days(claim: Claim, other: Claim) -> bool:
    """True for the same days, and for a claim that has none."""
    mine, theirs = (claim.date_start, claim.date_end), (other.date_start, other.date_end)
    return mine == theirs or claim.date_start is None


def may_be_of_the_days(claim: Claim, other: Claim) -> bool:
    """True for the same days, and where one of the two has none."""
    return other.date_start is None or same_days(claim, other)


def may_begin_together(claim: Claim, other: Claim) -> bool:
    """True for the same first day, and where one of the two has none."""
    return None in (claim.date_start, other.date_start) or claim.date_start == other.date_start


def is_news(claim: Claim, story: Story, days: int = _LATE_NEWS_DAYS) -> bool:
    """True unless a claim is of long ago."""
    if claim.date_end is None or story.published is None:
        return True
    return abs((story.published - claim.date_end).days) <= days


def are_others(claim: Claim, other: Claim, story: Story) -> bool:
    """True for people of another nation: "Tehran let five Americans go, Washington five Iranians"."""
    if not {claim.population, other.population} <= _BY_NATION:
        return False
    nations, others = _nations(claim, story), _nations(other, story)
    return bool(nations and others) and nations.isdisjoint(others)


def _nations(claim: Claim, story: Story) -> set[str]:
    scene, span = told_in(claim, story)
    acting = [e.span for e in scene.entities if not e.placed and e.sort in ("state", "authority")]
    peoples = (s for s in scene.phrases.states() if s[1] not in acting or _is_of_citizens(s[1], scene))
    return {code for code, told in peoples if holds(span, [told])}  # not of the state that frees them


def _is_of_citizens(span: Span, scene: Scene) -> bool:
    """True for the state of "five citizens of the USA"."""
    return any(q.start < span[0] <= q.end for q in scene.quantities)


def may_be_by(counted: Claim, acting: Collection[str], story: Story) -> bool:
    """True unless somebody else imposed the sanction that is counted."""
    others = story.acting(counted)
    return counted.kind not in SANCTIONS or not (acting and others) or not others.isdisjoint(acting)


def another_side(claim: Claim, other: Claim, story: Story) -> bool:
    """True if somebody else freed these; where several states exchanged, all sides are in the one number."""
    if not (claim.actors and other.actors and other.country) or set(claim.actors) & set(other.actors):
        return False
    scene = story.scenes[sentence_of(claim, story) - 1]
    its_state = any(e.name in claim.actors and scene.phrases.state(e.start) == other.country for e in scene.entities)
    return not its_state
