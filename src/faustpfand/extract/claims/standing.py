"""Which drafts of a sentence tell an event of their own, and so stand as claims."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.listings import only_sums_up
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.settling.persons import surname
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.unnumbered import says_enough
from faustpfand.records import ClaimKind

_TERMS: Final = ("years_of", "prison", "cell", "inside")
_INSIDE: Final = ("prison", "cell", "inside", "prisoner", "political_prisoner", "jailed", "jailed_who")
_AGAIN: Final = 2  # sentences


def standing(drafts: Sequence[Draft], scene: Scene, story: Story, *, dates_meeting: bool) -> list[Draft]:
    """Keep the drafts that tell enough, and an event of their own.

    Args:
        drafts: those of the sentence.
        scene: the sentence.
        story: what was told before.
        dates_meeting: it opens with the meeting told before, and dates it.
    """
    told = [d for d in drafts if d.quantity is not None or says_enough(d, scene, story)]
    told = [d for d in told if not (_is_asked_for(d, scene) or _is_tried_for(d, scene) or _is_only_fined(d, scene))]
    told = [
        d for d in told if not (_is_epithet(d, scene) or _is_for_oneself(d, scene) or only_sums_up(d, scene, story))
    ]
    told = [d for d in told if not _is_last_meeting(d, scene, story, dated=dates_meeting)]
    told = [d for d in told if not (_only_comes_home(d, told, scene, story) or _died_outside(d, scene, story))]
    return [d for d in told if not (_only_moves(d, told, scene, story) or _only_brokers(d, told, scene))]


def _is_asked_for(draft: Draft, scene: Scene) -> bool:
    """True for a sanction that somebody only asks for: "urged the EU to put the carrier on its list"."""
    if draft.kind not in SANCTIONS or draft.trigger is None or not scene.tells(draft.trigger.span, "infinitive"):
        return False
    begins = scene.clause(draft.trigger.span)[0]
    if begins < 2 or scene.tells((begins, draft.trigger.start), "planned", "hypothetical"):
        return False  # "urges their release, promising to ease sanctions"
    return scene.tells(scene.clause((begins - 2, begins - 1)), "demanding")


def _is_epithet(draft: Draft, scene: Scene) -> bool:
    """True for a participle that only says whom another verb is about: "helps freed political prisoners"."""
    told = draft.quantity is not None or draft.people or scene.dates or draft.kind is not ClaimKind.RELEASE
    return not told and any(a <= draft.span[0] and draft.span[1] <= b for a, b in scene.phrases.of("freed_already"))


def _only_comes_home(draft: Draft, others: Sequence[Draft], scene: Scene, story: Story) -> bool:
    """True for a journey home of whom nothing tells that he was inside: "said Ivan Belov, who came home on Monday".

    Where the sentence tells the release, too, that is the verb: "he is home again: they let him go on Monday".
    """
    if draft.kind is not ClaimKind.RELEASE or draft.quantity is not None or not draft.people:
        return False
    if not scene.tells(draft.verb, "homeward"):
        return False
    freed = [d for d in others if d is not draft and d.kind is ClaimKind.RELEASE and d.quantity is None]
    if any(not scene.tells(d.verb, "homeward") for d in freed if not d.people or d.people == draft.people):
        return True
    whole = 0, len(scene.words)
    speaks = scene.tells(whole, "telling", "said")
    inside = scene.tells(whole, *_TERMS, "freeing", *POPULATIONS) or len(others) > 1
    told = {surname(name, story) for claim in story.lately for name in claim.targets}
    return speaks and not inside and told.isdisjoint(surname(e.name, story) for e in draft.people)


def _died_outside(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for a death of whom nothing tells that he was inside: "the death of the activist Ivan Belov"."""
    if draft.kind is not ClaimKind.DEATH_IN_CUSTODY or draft.quantity is not None or not draft.people:
        return False
    told = {surname(name, story) for claim in story.lately for name in claim.targets}
    known = not told.isdisjoint(surname(e.name, story) for e in draft.people)
    if known or scene.tells((0, len(scene.words)), "freeing"):  # "did not live to see her release"
        return False
    here_and_next = islice((s.phrases for s in story.scenes if s.sentence.start >= scene.sentence.start), _AGAIN)
    return all(set(p.of(*_INSIDE)) <= set(p.of("activist")) for p in here_and_next)


def _is_for_oneself(draft: Draft, scene: Scene) -> bool:
    """True for mercy that is asked for nobody else: "Ivan Belov asked for a pardon", not "for his brother"."""
    if draft.kind is not ClaimKind.DEMAND or draft.trigger is None or "own_mercy" not in scene.phrases.spots:
        return False
    mercy = [b for a, b in scene.phrases.of("own_mercy") if draft.verb[0] <= a and b <= draft.verb[1]]
    ends = scene.clause(draft.verb)[1]
    if not mercy or (draft.quantity is not None and draft.quantity.start >= mercy[-1]):
        return False
    others = any(mercy[-1] <= e.start < ends and e.sort == "person" for e in scene.entities)
    return not others and not scene.tells((mercy[-1], ends), "kin", "role", "he_or_she", *POPULATIONS)


def _is_tried_for(draft: Draft, scene: Scene) -> bool:
    """True for a release that somebody works for: "efforts to free Ivan Belov go on" tell no demand."""
    if draft.kind not in (ClaimKind.RELEASE, ClaimKind.DEMAND) or draft.quantity is not None:
        return False
    at, efforts = draft.span[0], scene.phrases.of("effort")
    tried = any(a == at or 0 <= at - b <= 1 for a, b in efforts)
    return tried and not any(  # "appealed for more resolve in efforts to free Ivan Belov"
        draft.verb[0] <= a and b <= draft.verb[1] and not any(a < y and x < b for x, y in efforts)
        for a, b in scene.phrases.of("demanding")
    )


def _is_only_fined(draft: Draft, scene: Scene) -> bool:
    """True for a verdict without a term: "sentenced Ivan Belov to a fine of 500 roubles"."""
    if draft.kind is not ClaimKind.SENTENCE or "fine" not in scene.phrases.spots:
        return False
    clause = scene.clause(draft.verb)
    fines = [(a, b) for a, b in scene.phrases.of("fine") if clause[0] <= a and b <= clause[1]]
    if not fines or any(_is_joined(span, scene) for span in fines):
        return False  # "with fines and arrests"
    terms = ((a, b) for a, b in scene.phrases.of(*_TERMS) if clause[0] <= a and b <= clause[1])
    return all(any(a < y and x < b for x, y in fines) for a, b in terms)


def _is_joined(span: Span, scene: Scene) -> bool:
    links = ("and", "conjunction")
    return scene.phrases.starts(span[1], *links) is not None or scene.phrases.ends(span[0], *links) is not None


def _is_last_meeting(draft: Draft, scene: Scene, story: Story, *, dated: bool) -> bool:
    """True for the meeting just told: "met the president in Minsk. After the meeting he announced"."""
    if draft.kind is not ClaimKind.NEGOTIATION:
        return False
    begins = draft.span[0]
    if dated and begins <= 1:
        return True
    if scene.phrases.starts(begins, "open_ended", "preposition", "locative") is None and (
        begins > 1 or not scene.tells((0, draft.span[1]), "open_ended")
    ):
        return False
    clause = scene.clause(draft.span)
    partner = any(e.partner and e.start < clause[1] for e in scene.entities)
    on_day = any(m.start < clause[1] for m in scene.dates)
    met = story.latest(lambda c: c.kind is ClaimKind.NEGOTIATION)
    return not (partner or on_day) and met is not None and story.is_recent(met, scene, _AGAIN)


def _only_moves(draft: Draft, others: Sequence[Draft], scene: Scene, story: Story) -> bool:
    """True for a part by destination of those freed before: "Of the 250, fifteen were taken to Lithuania"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.RELEASE or quantity is None or quantity.population in ("women", "foreign_nationals"):
        return False
    if quantity.others:
        return False  # "another 135 were sent to Guatemala"
    clauses = [scene.clause(told.anchor) for told in (draft, draft.parent) if told is not None]
    moves = [t for t in scene.triggers if "moves" in t.rule.flags]
    moved = any(a <= t.start and t.end <= b for t in moves for a, b in clauses)
    if not (moved or _goes_abroad(draft, scene, story)) or quantity.value is None:
        return False
    before = [d.quantity.value for d in others if d.kind is ClaimKind.RELEASE and d.quantity and d.span < draft.span]
    freed = story.latest(lambda c: c.kind is ClaimKind.RELEASE and c.count is not None)
    before += [freed.count] if freed is not None else []
    return any(count is not None and quantity.value < count for count in before)


def _goes_abroad(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for a bare number with another state behind its verb: "fifteen of them were driven to Lithuania"."""
    quantity = draft.quantity
    if quantity is None or quantity.population is not None or draft.trigger is None or scene.dates:
        return False
    ends = scene.clause(draft.span)[1]
    behind = [code for code, (a, b) in scene.countries if draft.span[0] <= a and b <= ends]
    return bool(behind) and story.country is not None and story.country not in behind


def _only_brokers(draft: Draft, others: Sequence[Draft], scene: Scene) -> bool:
    """True for who made a release possible, told with it: "freed five Americans, while Qatar mediated"."""
    freed = [d for d in others if d.kind is ClaimKind.RELEASE and d.trigger is not None]
    if not freed or draft.trigger is None or "broker" not in draft.trigger.rule.flags:
        return False
    clause = scene.clause(draft.span)
    dated = any(clause[0] <= m.start < clause[1] for m in scene.dates)
    return not dated or any(scene.clause(d.span) == clause for d in freed)
