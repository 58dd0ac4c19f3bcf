"""What the claims of one sentence share: a modal verb, a day, the people of whom they tell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.once_more import once_more
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.extract.claims.story import Story, last_days
from faustpfand.extract.claims.writing import written
from faustpfand.records import Claim, ClaimKind, Modality

_MODAL: Final = frozenset({Modality.HYPOTHETICAL, Modality.PLANNED})
_BETWEEN: Final = 3  # words between "and" and the second subject: "in return"


def in_order(drafts: Iterable[Draft], scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a sentence in text order; "the same day" may mean that of the claim just before."""
    claims: list[Claim] = []
    freed: dict[str, int] = {}  # and the like, by a verb, with where it begins
    before = story.last
    ordered = sorted(drafts, key=lambda d: d.span)
    for at, draft in enumerate(ordered):
        told = written(draft, scene, story)
        if claims and claims[-1].modality in _MODAL and _shares_modal(draft, ordered[at - 1], scene):
            told = [replace(claim, modality=claims[-1].modality) for claim in told]
        claims += [_of_that_day(claim, claims) for claim in told]
        claims += once_more(told, draft, scene, story)
        if draft.kind in PEOPLE and _has_verb(draft, scene):
            freed |= {name: claim.start for claim in told for name in claim.targets}
        story.here = last_days(claims)
        story.last = story.here or before
    story.last, story.here = before, None  # which of these claims are kept is not known yet
    return _without_freed_parties([claim for claim in claims if not _only_travels(claim, freed)])


def _without_freed_parties(claims: Sequence[Claim]) -> list[Claim]:
    """Let nobody negotiate their own freedom: "after a visit by Kellogg, Minsk let Siarhei Tsikhanouski go"."""
    told = {name for claim in claims if claim.kind in PEOPLE for name in claim.targets}
    talks = ((claim, tuple(a for a in claim.actors if a not in told)) for claim in claims)
    return [replace(claim, actors=left) if claim.kind is ClaimKind.NEGOTIATION else claim for claim, left in talks]


def _has_verb(draft: Draft, scene: Scene) -> bool:
    """True for one told by a verb or a participle, no noun."""
    verb = draft.trigger
    return verb is not None and (
        "weak" not in verb.rule.flags or scene.phrases.starts(verb.start, "reduced") is not None
    )


def _only_travels(claim: Claim, freed: Mapping[str, int]) -> bool:
    """True for the journey of one who was freed: "freed on Saturday, Ivan Belov came to Minsk"."""
    if claim.kind is not ClaimKind.NEGOTIATION or not claim.actors:
        return False
    return all(freed.get(name, claim.start) < claim.start for name in claim.actors)


def _of_that_day(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """Give a number without a day that of its kind told before in the sentence: "hit 18 judges and 46 firms on Monday".

    "Moscow let twelve go on Thursday; Berlin, in return, freed two" is one day, too.
    """
    if claim.count is None or claim.date_start is not None or claim.modality is not Modality.ASSERTED:
        return claim
    if claim.kind is ClaimKind.HELD:
        return claim  # what a stock was before is of no day told
    told = [c for c in earlier if c.modality is Modality.ASSERTED and c.date_start is not None]
    one = next((c for c in reversed(told) if c.kind is claim.kind or _leads_to(c, claim)), claim)
    return replace(claim, date_start=one.date_start, date_end=one.date_end)


def _leads_to(taken: Claim, then: Claim) -> bool:
    """True for what became of people taken: "since May 290 were seized and 114 convicted", "four were let go again"."""
    if taken.kind is not ClaimKind.DETENTION or taken.count is None or then.start < taken.end:
        return False  # "the 36 whom they took on Thursday are free"
    one_day = taken.date_start == taken.date_end
    return then.kind is ClaimKind.SENTENCE or (then.kind is ClaimKind.RELEASE and one_day)


def _shares_modal(draft: Draft, before: Draft, scene: Scene) -> bool:
    """True for the second verb of "Minsk could free prisoners and Washington ease its sanctions"."""
    trigger = draft.trigger
    if trigger is None or draft.kind is before.kind or before.anchor[1] > trigger.start:
        return False
    if not _is_infinitive(trigger, scene):
        return False
    names = (e for e in scene.entities if e.sort != "person" and not e.located)
    subject = next((e for e in names if before.anchor[1] <= e.start and e.end <= trigger.start), None)
    if subject is None or scene.tells((subject.end, trigger.start), "hypothetical", "planned"):
        return False  # "if the West lifts its sanctions, Minsk could free 300"
    link = (max(before.anchor[1], subject.start - _BETWEEN), subject.start)
    return scene.tells(link, "and", "conjunction") or any(word.text == "," for word in scene.words[slice(*link)])


def _is_infinitive(trigger: Trigger, scene: Scene) -> bool:
    """True for "ease" and "снять", and for "Sanktionen lockern" at the end of a clause: elsewhere that agrees."""
    if not scene.tells(trigger.span, "bare_infinitive"):
        return False
    closes = trigger.end >= len(scene.words) or not scene.words[trigger.end].is_word
    return closes or not scene.phrases.capital_nouns
