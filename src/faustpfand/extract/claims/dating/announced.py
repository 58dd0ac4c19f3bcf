"""When the acting side tells of its act: the day it says so is the day of the act."""

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind

_NEAR = 4  # words between the noun and who announces it
_BESIDE = 1  # words between a claim and the day of its telling


def announced(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True where the acting side itself tells of its sanction or release on a day."""
    if draft.kind is ClaimKind.RELEASE:
        return _announces_noun(draft, mention, scene) or _speaks_for_captor(draft, mention, scene)
    return draft.kind in SANCTIONS and _is_acting_side(draft, mention, scene)


def _announces_noun(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for "the president on Monday announced the pardon of 29 prisoners"."""
    verb = draft.trigger
    if verb is None or ("weak" not in verb.rule.flags and draft.quantity is None):
        return False
    ruling = any(e.sort in ("ruler", "state") and not e.placed and e.end <= verb.start for e in scene.entities)
    near = (max(verb.start - _NEAR, 0), verb.end)
    beside = mention.end <= verb.start or mention.start - draft.anchor[1] <= _BESIDE
    told = scene.tells(near, "announcing") and not scene.tells((0, verb.start), "that")
    return ruling and beside and told


def _speaks_for_captor(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for "his press service said on Monday" and "the government said on Monday that it had freed 18"."""
    told = _teller(mention, draft, scene)
    if not scene.tells(told, "captor_speaks"):
        return False
    verb = scene.clause(draft.verb)
    here = {code for code, (a, b) in scene.countries if told[0] <= a and b <= told[1]}
    there = {code for code, (a, b) in scene.countries if verb[0] <= a and b <= verb[1]}
    return here <= (there or here) - brokers()


def _teller(mention: Mention, draft: Draft, scene: Scene) -> Span:
    """Give the stretch that says who tells: up to "that", or to the verb of what is told."""
    left, right = _clause_of_telling(mention, scene)
    if draft.verb[0] < mention.start:
        return max(left, draft.verb[1]), right
    begins = [a for a, _ in scene.phrases.of("that") if left < a]
    return left, min(right, draft.verb[0], *begins)


def _is_acting_side(draft: Draft, mention: Mention, scene: Scene) -> bool:
    left, right = _clause_of_telling(mention, scene)
    officers = any(e.officer and e.end <= draft.span[0] for e in scene.entities)
    sides = any(e.sort == "authority" and not e.placed and left <= e.start < right for e in scene.entities)
    return officers or sides or scene.tells((left, right), "acting_office", "envoy")


def _clause_of_telling(mention: Mention, scene: Scene) -> Span:
    """Give the clause around a day, with what follows one put behind it: "said on Monday, 21 June, in the ministry"."""
    left, right = scene.clause(mention.span)
    if right < len(scene.words) and right - mention.end <= _BESIDE:
        right = scene.clause((right + 1, right + 2))[1]
    return left, right
