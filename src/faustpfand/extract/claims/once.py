"""What a sentence tells twice is told once: an arrest and that one sits, a meeting, an act of sanction."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.joining import joined, union, with_days_of
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.records import Claim, ClaimKind, Modality

_ONCE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.SENTENCE, ClaimKind.DEMAND})
_OPENS_TERMS: Final = (":", "–", "—", ";")
_OF_STAY: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})


def each_once(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Tell each event of a sentence once."""
    acts = _told_once(_without_bare(claims, scene), scene)
    return _without_known_stay(_one_meeting(acts), scene)


def _without_known_stay(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Leave out that somebody named sits where the sentence tells how he came there: "is in jail: he got ten days".

    So it does where he is free again: "let Ivan Belov go, who was held in Gomel".
    """
    told = [c for c in claims if c.kind in _OF_STAY and c.targets]
    if len(told) in (0, len(claims)):
        return claims
    who = [scene.sentence.start + scene.phrases.chars(span)[0] for span in scene.phrases.of("relative")]
    return [
        c
        for c in claims
        if c.kind is not ClaimKind.HELD
        or c.count is not None
        or not c.targets
        or not any(_tells_how(other, c, who) for other in told)
    ]


def _tells_how(told: Claim, held: Claim, relatives: Sequence[int]) -> bool:
    """True for the arrest of who is held, and for a sentence told behind; "jailed in May, she remains" is both.

    So is "still in the camp is the painter, who got ten years".
    """
    if not set(held.targets) <= set(told.targets):
        return False
    if told.kind is ClaimKind.RELEASE:
        asserted = told.modality is Modality.ASSERTED
        return asserted and any(told.start < at < held.start for at in relatives)
    apart = any(held.start < at < told.start for at in relatives)
    return told.kind is ClaimKind.DETENTION or (held.start < told.start and not apart)


def _one_meeting(claims: list[Claim]) -> list[Claim]:
    """Tell a meeting once that a sentence tells twice: "visited Minsk ... and spoke with the president"."""
    if len(claims) < 2:
        return claims
    kept: list[Claim] = []
    for claim in claims:
        at = next((i for i, other in enumerate(kept) if _is_that_meeting(claim, other)), None)
        if at is None:
            kept.append(claim)
            continue
        dated = claim if claim.date_start is not None and kept[at].date_start is None else kept[at]
        kept[at] = replace(dated, actors=union(kept[at].actors, claim.actors))
    return kept


def _told_once(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Tell once what a sentence tells twice of somebody: "the two are free: Minsk pardoned them"."""
    kept: list[Claim] = []
    for claim in _with_members(claims, scene):
        at = next((i for i, other in enumerate(kept) if _is_same_act(claim, other, scene)), None)
        if at is None:
            kept.append(claim)
        else:
            kept[at] = joined(kept[at], kept[at], claim)
    return kept


def _with_members(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Name in a counted verdict whose terms are told one by one: "sentenced six: Ivan Belov to 18 years, ..."."""
    whole = next((c for c in claims if c.kind is ClaimKind.SENTENCE and c.count is not None), None)
    if whole is None or whole.count is None:
        return claims
    starts = (at for word, at in zip(scene.words.texts, scene.words.starts, strict=True) if word in _OPENS_TERMS)
    opens = next((at for at in starts if at >= whole.end - scene.sentence.start), len(scene.sentence.text))
    behind = [c for c in claims if c.start - scene.sentence.start > opens and c.kind is whole.kind]
    members = [c for c in behind if c.count is None and c.targets and c.modality is whole.modality]
    names = tuple(dict.fromkeys((*whole.targets, *(name for c in members for name in c.targets))))
    if not members or len(names) > whole.count:
        return claims
    told = replace(whole, targets=names)
    return [told if c is whole else c for c in claims if not any(c is one for one in members)]


def _is_same_act(claim: Claim, other: Claim, scene: Scene) -> bool:
    if claim.kind not in _ONCE or (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    one_day = None in (claim.date_start, other.date_start) or claim.date_start == other.date_start
    one_day = one_day or (claim.kind is ClaimKind.SENTENCE and _in_one_breath(other, claim, scene))
    named = bool(claim.targets) or claim.kind is ClaimKind.DEMAND
    mine, theirs = set(claim.targets), set(other.targets)
    within = mine <= theirs or (claim.kind is ClaimKind.RELEASE and bool(theirs) and theirs <= mine)
    return one_day and claim.count is None and other.count is None and named and within


def _in_one_breath(first: Claim, then: Claim, scene: Scene) -> bool:
    """True for a verdict and its term: "sentenced on Friday to two years in prison for a blow in January"."""
    begins = scene.sentence.start
    span = scene.words.place(first.start - begins), scene.words.place(then.start - begins)
    return span[0] < span[1] <= scene.clause((span[0], span[0] + 1))[1] and not scene.tells(span, "and", "then")


def _is_that_meeting(claim: Claim, other: Claim) -> bool:
    if claim.kind is not ClaimKind.NEGOTIATION or other.kind is not claim.kind or claim.modality is not other.modality:
        return False
    return None in (claim.date_start, other.date_start) or claim.date_start == other.date_start


def _without_bare(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Tell an act of sanction once that a sentence tells twice, by its number if it has one: "put nine on the list".

    One whose own words name its target is another: "having banned potash, it froze the assets of nine men".
    """
    acts = [c for c in claims if c.kind in SANCTIONS]
    if len(acts) < 2:
        return claims
    acts.sort(key=lambda c: c.count is None)
    kept: list[Claim] = []
    for claim in acts:
        able = enumerate(kept) if claim.count is None else ()
        same = (at for at, o in able if _is_that_act(claim, o, scene))
        at = next(same, None)
        if at is None:
            kept.append(claim)
        elif claim.kind is ClaimKind.SANCTION_LIFTED:  # "may trade again until June: the licence was issued on Monday"
            kept[at] = with_days_of(kept[at], claim)
    return sorted((*(c for c in claims if c.kind not in SANCTIONS), *kept), key=lambda c: (c.start, c.end))


def _names_its_own(claim: Claim, other: Claim, scene: Scene) -> bool:
    text, begins = scene.sentence.text, scene.sentence.start
    apart = claim.end <= other.start or other.end <= claim.start
    return apart and any(name in text[claim.start - begins : claim.end - begins] for name in claim.targets)


def _is_that_act(claim: Claim, other: Claim, scene: Scene) -> bool:
    if (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    if claim.actors != other.actors and claim.actors and other.actors:
        return False
    if None not in (claim.date_start, other.date_start) and claim.date_start != other.date_start:
        return False
    if claim.kind is ClaimKind.SANCTION_LIFTED and other.count is None and _has_colon_between(claim, other, scene):
        return True  # "the carrier may buy parts again: so much relief was granted to Belavia"
    return set(claim.targets) <= set(other.targets) and not _names_its_own(claim, other, scene)


def _has_colon_between(claim: Claim, other: Claim, scene: Scene) -> bool:
    first, then = sorted((claim, other), key=lambda c: c.start)
    begins = scene.sentence.start
    return ":" in scene.sentence.text[first.end - begins : then.start - begins]
