"""Judgments and their terms: which verdict is another one, and which only tells the day of one just told."""

from typing import Final

from faustpfand.extract.claims.numbers import value_in
from faustpfand.extract.claims.owning import adds_years
from faustpfand.extract.claims.settling.passage import JUST_TOLD, has_verb, sentence_of, told_in
from faustpfand.extract.claims.settling.persons import are_among
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_TERM_BEFORE: Final = 4  # words between a term and the verdict: "на 4 года колонии осудили"
_TERM_BEHIND: Final = 12


def has_other_term(claim: Claim, other: Claim, story: Story) -> bool:
    """True for two sentences of one person: "to 15 days of arrest ... to three years in a colony".

    Not where the second is of the first: "to seven years. She got five for one thing and another two for the other".
    """
    if claim.kind is not ClaimKind.SENTENCE:
        return False
    mine, theirs = _term(claim, story), _term(other, story)
    scene, _ = told_in(claim, story)
    of_it = claim.date_start is None and any(adds_years(q, scene) for q in scene.quantities)
    differs = mine is not None and theirs is not None and mine != theirs
    return (differs or _adds_to_term(claim, other, story)) and not of_it


def _adds_to_term(claim: Claim, other: Claim, story: Story) -> bool:
    """True for a later judgment that adds to a term: "got two years. In August a court gave him another year"."""
    if claim.date_start is None or sentence_of(claim, story) == sentence_of(other, story):
        return False
    scene, span = told_in(claim, story)
    return scene.tells(scene.clause(span), "term_added")


def dates_judgment(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim gives the day of a judgment just told: "got ten years ... The verdict fell on Monday"."""
    if claim.kind is not ClaimKind.SENTENCE or (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    if claim.count is not None or other.count is not None or other.date_start is not None or not claim.targets:
        return False
    soon = 0 <= sentence_of(claim, story) - sentence_of(other, story) <= JUST_TOLD
    return soon and are_among(claim, other, story) and not has_other_term(claim, other, story)


def tells_judgment_fuller(claim: Claim, first: Claim, story: Story) -> bool:
    """True if a claim alone tells the term of a judgment, or alone has a verb."""
    if claim.kind is not ClaimKind.SENTENCE or claim.count is not None:
        return False
    if _term(claim, story) is not None and _term(first, story) is None:
        return True
    return has_verb(claim, story) and not has_verb(first, story)


def _term(claim: Claim, story: Story) -> str | None:
    """Give the first number that stands before a unit, as days or years, beside a verdict."""
    scene, span = told_in(claim, story)
    reach = range(max(span[0] - _TERM_BEFORE, 0), min(span[1] + _TERM_BEHIND, len(scene.words)))
    units = {a for a, _ in scene.phrases.of("unit")}
    told = [at for at in reach if scene.words[at].text[0].isdigit() or value_in(scene.words[at].low, story.pack.lang)]
    dated = {at for m in scene.dates for at in range(m.start, m.end)}
    terms = (scene.words[at].low for at in told if at not in dated and at + 1 in units)
    return next(terms, None)
