"""What an article is about: what one on war, theft or mere restrictions tells is left out."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.scene import SANCTIONS
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_OF_SOLDIERS: Final = frozenset({ClaimKind.RELEASE, ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.NEGOTIATION})
_GROUNDS: Final = ("political_prisoner", "political")
_POLITICS: Final = (*_GROUNDS, "foreigner")
_KINDS: Final = 3
_NOT_ON_ROADS: Final = ("sanction_name", "topic", *_GROUNDS)  # roads, schools and meat are under restrictions, too
_SHORT: Final = 2  # sentences: so few need not tell the ground


def without_other_topics(claims: Sequence[Claim], story: Story) -> list[Claim]:
    """Leave out what a text tells that is not of political imprisonment, and all of one on something else."""
    kept = list(claims)
    if any(scene.is_of_war for scene in story.scenes) and not _tells(story, *_GROUNDS):
        kept = [c for c in kept if c.kind not in _OF_SOLDIERS]
    if _tells(story, "amnesty") and _tells(story, "petty_crime") and not _tells(story, *_POLITICS):
        kept = [c for c in kept if c.kind is not ClaimKind.RELEASE or c.targets]  # thieves go home, whoever rules
    if not _tells(story, *_NOT_ON_ROADS):
        kept = [c for c in kept if c.kind not in SANCTIONS or c.actors or c.targets or c.count is not None]
    if not kept or not _to_the_point(kept, story):
        return []
    if not _tells(story, "topic_prison"):
        kept = [c for c in kept if c.kind is not ClaimKind.DEATH_IN_CUSTODY]
    return kept


def _to_the_point(claims: list[Claim], story: Story) -> bool:
    """Tell a text about political imprisonment from ordinary crime, sport, money, and talks on something else."""
    if all(c.kind is ClaimKind.NEGOTIATION for c in claims):
        return _tells(story, "topic_talks") and (_tells(story, "topic") or not _tells(story, "ordinary"))
    if _tells(story, "topic", "organisation", *_GROUNDS):
        return True
    freed = {c.country for c in claims if c.population == "foreign_nationals" and c.kind is ClaimKind.RELEASE}
    if len(freed) > 1 or (freed and _tells(story, "prison", "cell")):
        return True  # states free each other's citizens, or let foreigners out of prison
    if _tells(story, "ordinary"):
        return False
    if all(c.kind in SANCTIONS for c in claims):  # schools are put on lists, too
        return _tells(story, "authority", "sanction", "target") or any(scene.countries for scene in story.scenes)
    public = any(c.kind in SANCTIONS or c.kind is ClaimKind.DEMAND for c in claims)
    several = len({c.kind for c in claims}) >= _KINDS  # no crime story tells of all these
    return public or several or story.country is not None or len(story.scenes) <= _SHORT


def _tells(story: Story, *words: str) -> bool:
    """True if a text has any words of these classes."""
    return any(name in scene.phrases.spots for scene in story.scenes for name in words)
