"""What remains when a whole article is read: no claim twice, none beside the point."""

from collections.abc import Collection
from dataclasses import replace

from faustpfand import names
from faustpfand.extract.claims.linking import PEOPLE, SANCTIONS
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_NEWS_DAYS = 7  # what a headline tells of
_EVENTS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, *SANCTIONS})
_GROUNDS = ("political_prisoner", "political")
_SHORT = 2  # sentences: so few need not tell the ground


def settled(story: Story) -> tuple[Claim, ...]:
    """Give the claims of an article in text order, each event once."""
    kept: list[Claim] = []
    for claim in story.claims:
        if any(_repeats(claim, other) for other in kept):
            continue
        undated = next((i for i, other in enumerate(kept) if _dates_the_same(claim, other, story)), None)
        if undated is not None:
            kept[undated] = replace(kept[undated], date_start=claim.date_start, date_end=claim.date_end)
            continue
        kept = [other for other in kept if not (_is_fuller(claim, other, story) and _repeats(other, claim))]
        kept.append(claim)
    kept = [c for c in kept if not any(_is_told_fuller(c, other, story) for other in kept)]
    kept = _merged(_without_heralds(kept, story), story)
    if _tells("prisoner_of_war", story) and not (_tells("political_prisoner", story) or _tells("political", story)):
        kept = [c for c in kept if c.kind not in (ClaimKind.RELEASE, ClaimKind.HELD)]
    if not kept or not _to_the_point(kept, story):
        return ()
    if _tells("prisoner_of_war", story) and not any(_tells(words, story) for words in _GROUNDS):
        kept = [c for c in kept if c.kind not in PEOPLE]
    if not _tells("topic_prison", story):
        kept = [c for c in kept if c.kind is not ClaimKind.DEATH_IN_CUSTODY]
    return tuple(sorted((_with_base_forms(c, story) for c in kept), key=lambda c: (c.start, c.end)))


def _with_base_forms(claim: Claim, story: Story) -> Claim:
    """Add the nominative of the names that stand in another case."""
    pairs = ((name, names.base_forms(name, story.pack.lang)) for name in dict.fromkeys((*claim.actors, *claim.targets)))
    inflected = tuple((name, base) for name, base in pairs if name != base)
    return replace(claim, base_forms=inflected) if inflected else claim


def _to_the_point(claims: list[Claim], story: Story) -> bool:
    """Tell a text about political imprisonment from ordinary crime, sport, money, and talks on something else."""
    if all(c.kind is ClaimKind.NEGOTIATION for c in claims):
        return _tells("topic_talks", story)
    if any(_tells(words, story) for words in ("topic", "political_prisoner", "political", "organisation")):
        return True
    if _tells("ordinary", story):
        return False
    public = any(c.kind in SANCTIONS or c.kind is ClaimKind.DEMAND for c in claims)
    return public or story.country is not None or len(story.scenes) <= _SHORT


def _tells(words: str, story: Story) -> bool:
    return any(words in scene.phrases.spots for scene in story.scenes)


def _without_heralds(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out "Minsk freed more prisoners" before the sentence that says how many; its day stays."""
    kept = list(claims)
    for claim in claims:
        acting = {a for c in claims if c.start == claim.start for a in c.actors}  # of one act that several share
        counted = next((c for c in kept if _heralds(claim, c, story) and _may_be_of(c, acting)), None)
        if counted is not None:
            kept.remove(claim)
            if counted.date_start is None:
                dated = replace(counted, date_start=claim.date_start, date_end=claim.date_end)
                kept[kept.index(counted)] = dated
    return kept


def _may_be_of(counted: Claim, acting: Collection[str]) -> bool:
    """True unless somebody else imposed the sanction that is counted."""
    return counted.kind not in SANCTIONS or not acting or bool(set(counted.actors) & set(acting))


def _is_told_fuller(claim: Claim, other: Claim, story: Story) -> bool:
    """True for "Ivan Belov is free" before the sentence that says when he walked out."""
    if claim.kind is not ClaimKind.RELEASE or claim.count is not None or claim.date_start is not None:
        return False
    same = (claim.kind, claim.modality, other.count) == (other.kind, other.modality, None)
    named = bool(claim.targets) and claim.targets == other.targets and other.date_start is not None
    return same and named and _sentences_apart(claim, other, story) == 1


def _heralds(claim: Claim, counted: Claim, story: Story) -> bool:
    if claim.count is not None or claim.targets or counted.count is None or claim.kind not in _EVENTS:
        return False
    same = (claim.kind, claim.modality, claim.country) == (counted.kind, counted.modality, counted.country)
    days = counted.date_start is None or claim.date_start is None or _same_days(claim, counted)
    return same and days and _sentences_apart(claim, counted, story) == 1


def _merged(claims: list[Claim], story: Story) -> list[Claim]:
    """Take people named right after a counted release, with no day of their own, as examples of that number."""
    kept: list[Claim] = []
    for claim in claims:
        whole = _whole(claim, kept, story)
        if whole is None:
            kept.append(claim)
        else:
            kept[whole] = replace(kept[whole], targets=(*kept[whole].targets, *claim.targets))
    return kept


def _whole(claim: Claim, kept: list[Claim], story: Story) -> int | None:
    if claim.kind is not ClaimKind.RELEASE or claim.population != "named_persons" or claim.date_start is not None:
        return None
    for at in reversed(range(len(kept))):
        other = kept[at]
        if other.kind is claim.kind and other.modality is claim.modality and other.count is not None:
            if _another_side(claim, other):
                return None
            return at if _next_sentence(other, claim, story) else None
    return None


def _another_side(claim: Claim, other: Claim) -> bool:
    """True if somebody else freed these; where several states exchanged, all sides are in the one number."""
    return bool(claim.actors and other.actors and other.country) and not set(claim.actors) & set(other.actors)


def _next_sentence(first: Claim, second: Claim, story: Story) -> bool:
    return 0 < _sentences_apart(first, second, story) <= 2


def _sentences_apart(first: Claim, second: Claim, story: Story) -> int:
    starts = [s.sentence.start for s in story.scenes]
    places = [sum(start <= claim.start for start in starts) for claim in (first, second)]
    return places[1] - places[0]


def _is_fuller(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a number of the first sentence, often a headline, is told again with its day, and it is news."""
    if claim.kind is ClaimKind.DEATH_IN_CUSTODY and claim.targets and claim.date_end is not None:
        return other.date_start is None  # nobody dies twice
    first = story.scenes[0].sentence
    headline = other.start < first.start + len(first.text)
    fuller = claim.count is not None and claim.date_end is not None and other.date_start is None
    if not headline or not fuller or claim.date_end is None or story.published is None:
        return False
    return abs((story.published - claim.date_end).days) <= _NEWS_DAYS


def _dates_the_same(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim gives the day of a judgment just told: "got ten years ... The verdict fell on Monday"."""
    same = claim.kind is ClaimKind.SENTENCE and (claim.kind, claim.modality) == (other.kind, other.modality)
    named = claim.count is None and other.count is None and bool(claim.targets)
    return (
        same
        and named
        and set(claim.targets) == set(other.targets)
        and other.date_start is None
        and _next_sentence(other, claim, story)
    )


def _repeats(claim: Claim, other: Claim) -> bool:
    """True if a claim tells again, with nothing new, what an earlier one told."""
    if (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    if not _same_days(claim, other):
        return False
    if claim.count is not None:
        return _same_number(claim, other)
    if claim.kind is ClaimKind.NEGOTIATION:
        return claim.date_start is None and set(claim.actors) <= set(other.actors)
    if claim.targets:
        return set(claim.targets) <= set(other.targets) and set(claim.actors) <= set(other.actors)
    return claim.kind is ClaimKind.RELEASE or set(claim.actors) <= set(other.actors)


def _same_number(claim: Claim, other: Claim) -> bool:
    if claim.kind in SANCTIONS and claim.actors != other.actors:
        return False
    return (claim.count, claim.country) == (other.count, other.country) and _same_people(claim, other)


def _same_people(claim: Claim, other: Claim) -> bool:
    return claim.population == other.population or "prisoners" in (claim.population, other.population)


def _same_days(claim: Claim, other: Claim) -> bool:
    mine, theirs = (claim.date_start, claim.date_end), (other.date_start, other.date_end)
    return mine == theirs or claim.date_start is None
