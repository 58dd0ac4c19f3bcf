"""Whose a day is: that of the nearest verb or participle in its clause."""

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.named.bystanders import opens_relative
from faustpfand.extract.claims.owning import BEFORE_RELEASE, WEAKNESS
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind

_TIE = 2.0  # words by which another verb must be nearer: "pardoned in Minsk on Monday had been convicted"
_OF_VERB = 2.0  # a date beside the verb, against one beside the number
_UNDOING = frozenset({ClaimKind.RELEASE, ClaimKind.DEATH_IN_CUSTODY, ClaimKind.SANCTION_LIFTED})
_UNDONE = BEFORE_RELEASE | {ClaimKind.SANCTION_IMPOSED, ClaimKind.HELD}
_OPEN_REACH = 4  # words
_OF_LIVES = ("year", "month", "month_part", "season")
_OPENS = 1  # words before a date that still opens the sentence
_PLACE = 4  # words of "In the Brest region"
_ROLE = 2  # words of ", der Lehrer" before a name


def is_of_another_verb(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for a day told with another verb than that of the claim, or in another clause.

    One that opens the sentence is of all verbs that stand in no clause of their own.
    """
    if _is_of_another_clause(mention, draft, scene) or _is_before_later(mention, draft, scene):
        return True
    if _is_of_participle(mention, draft, scene):
        return True
    rivals = [t for t in scene.triggers if not _tells_the_same(t, mention, draft, scene)]
    own = _distance(mention, draft, scene)
    upon = [t for t in rivals if t.start < mention.end and mention.start < t.end]
    if any("since" in t.rule.flags or own > 0 for t in upon):
        return True
    return not opens_sentence(mention, scene) and any(
        scene.cost(t.span, mention.span) + _weakness(t, draft) + _TIE < own for t in rivals
    )


def subordinate(span: Span, scene: Scene) -> Span | None:
    """Give the clause around some words that only says who, where or why, as far as the comma that ends it."""
    begins, ends = scene.clause(span)
    parted = begins > 0 or scene.words[ends - 1 : ends + 1][-1].text == ","
    if parted and scene.phrases.starts(begins, "clause_apart", "open_ended") is not None:
        return begins, ends  # "after talks with Coale,"
    who = [a for a in _who(scene) if begins < a < span[0]]
    if who and sum(who[-1] <= t.start < span[0] for t in scene.triggers) <= 1:
        return who[-1], ends
    if not begins or scene.words[begins - 1].text != ",":
        return None
    opened = {begins, *(m.end for m in scene.dates if m.start == begins)}  # ", 2020 verhaftet"
    participle = any(scene.phrases.starts(at, "reduced") is not None for at in opened)
    relative = opens_relative((begins, ends), scene) and not _is_told_or_listed(begins, scene)
    return (begins, ends) if participle or relative else None


def _who(scene: Scene) -> list[int]:
    """List where relative clauses may begin without a comma: "the protests that shook Minsk"; German has articles."""
    if scene.phrases.capital_nouns:
        return []
    told = ("telling", "said", "announcing")
    return [a for a, _ in scene.phrases.of("relative") if scene.phrases.ends(a, *told) is None]


def _is_told_or_listed(begins: int, scene: Scene) -> bool:
    """True for Ukrainian "повідомив, що", and for German ", der Lehrer Iwan Below"."""
    told = scene.phrases.starts(begins, "that") is not None
    told = told and scene.phrases.ends(begins - 1, "telling", "said") is not None
    return told or any(e.sort == "person" and e.start == begins + _ROLE for e in scene.entities)


def _is_of_another_clause(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of the main verb or of another clause: "on Monday he freed Belov, who had been jailed"."""
    own, theirs = subordinate(draft.verb, scene), subordinate(mention.span, scene)
    if own == theirs or (theirs is not None and _reaches_into(theirs, draft)):
        return False
    if own is None or (theirs is not None and theirs[0] > own[0]):
        return True
    apart = mention.end <= own[0] or mention.start >= own[1]
    return apart and any(t.kind is not draft.kind and not own[0] <= t.start < own[1] for t in scene.triggers)


def _is_before_later(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of what came before: "in 2021 he was arrested and later sentenced"."""
    told = [a for a, b in scene.phrases.of("later") if mention.end <= a and b <= draft.verb[0]]
    told = [a for a in told if not any(m.start <= a < m.end for m in scene.dates)]
    return any(mention.start < t.end <= a for a in told for t in scene.triggers)


def _reaches_into(clause: Span, draft: Draft) -> bool:
    """True for a claim that a clause tells, too: "they know of 18 people, freed on 3 July"."""
    spans = (draft.span, draft.verb, draft.anchor)
    return any(start < clause[1] and clause[0] < end for start, end in spans)


def _is_of_participle(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the year of "freed two men convicted in 2022", "die 2022 gegen Belavia verhängten Sanktionen"."""
    undone = draft.kind in _UNDOING
    participles = {t.span for t in scene.triggers if undone and t.kind in _UNDONE and t.start >= draft.verb[0]}
    participles |= set(scene.phrases.of("reduced"))
    own = draft.verb
    participles = {p for p in participles if p[0] != own[0] and p[1] != own[1]}
    if mention.start >= own[1]:  # "за решётку бывший мэр попал в мае": who it was stands within the verb
        participles = {p for p in participles if not own[0] < p[0] < p[1] < own[1]}
    if scene.phrases.capital_nouns and _stands_in_group(mention, scene):
        return _told_in_group(mention, draft, scene)
    if draft.quantity is not None and not any(a == mention.end for a, _ in scene.groups):  # "12 detainees"
        participles = {p for p in participles if not draft.quantity.start <= p[0] < p[1] <= draft.quantity.end}
    reach = _OPEN_REACH if mention.rule in _OF_LIVES else _OPENS
    gaps = [b for a, b in participles if b <= mention.start <= b + reach]
    return any(all(scene.words[at].text not in ",;:" for at in range(b, mention.start)) for b in gaps)


def _stands_in_group(mention: Mention, scene: Scene) -> bool:
    """True between an article or a number and its noun: "zwölf im Mai festgenommene Aktivisten"."""
    articles = {b for a, b in scene.phrases.of("article") if scene.words[a - 1].text != ","}  # no ", die 2021"
    opens = articles | {q.number_end for q in scene.quantities}
    before = scene.words[max(mention.start - 1, 0)]
    return mention.start in opens or (mention.start - 1 in opens and before.is_word and not before.is_capital)


def _told_in_group(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True where the participle of the group is another verb: "die 2021 gegen Belavia verhängten Sanktionen"."""
    near = range(mention.end, min(mention.end + _OPEN_REACH, len(scene.words) - 1))
    words = scene.words
    before_noun = (at for at in near if scene.phrases.has_ending(at, "participle") and words[at + 1].is_capital)
    participle = next((at for at in before_noun if not words[at].is_capital), None)
    return participle is not None and participle not in (draft.verb[0], draft.verb[1] - 1)


def _distance(mention: Mention, draft: Draft, scene: Scene) -> float:
    """Say how far a date is from the claim; what stands apart from its verb is measured for itself."""
    own = cost_of_own(draft, mention, scene)
    return own if draft.is_gapped and draft.quantity is None else min(own, scene.cost(draft.anchor, mention.span))


def _weakness(verb: Trigger, draft: Draft) -> float:
    """Let a noun give way to a verb nearly as near: "met him on Friday to discuss the release"."""
    noun = draft.trigger is not None and "weak" in draft.trigger.rule.flags
    return WEAKNESS if "weak" in verb.rule.flags and not noun else 0.0


def _tells_the_same(verb: Trigger, mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the verb of the claim, or one that tells of the same: "today he pardoned and released"."""
    own = draft.trigger
    if own is None or verb == own:
        return verb == own
    if _follows_day(verb, mention, scene):
        return True
    noun = "weak" in verb.rule.flags or "weak" in own.rule.flags
    upon = verb.start < own.end and own.start < verb.end
    joined = scene.phrases.starts(verb.end, "and") == own.start
    return verb.kind is own.kind and (noun or upon or joined)


def _follows_day(meeting: Trigger, mention: Mention, scene: Scene) -> bool:
    """True for the talks of "in June, after talks with Kellogg, he freed 14": the day is that of what followed, too."""
    if meeting.kind is not ClaimKind.NEGOTIATION or mention.end > meeting.start:
        return False
    before = (max(meeting.start - 1, mention.end), meeting.end)
    return scene.tells(before, "open_ended", "set_apart")  # "thanks to talks with the Vatican"


def opens_sentence(mention: Mention, scene: Scene) -> bool:
    """True for a date that opens the sentence, or with a place: "In Minsk on Saturday"."""
    if mention.start <= _OPENS or any(0 <= mention.start - b <= _OPENS for _, b in scene.phrases.of("that")):
        return True
    first = mention.start - _OPENS - 1  # "Recall: since May"
    if 0 < first <= _OPENS and scene.words[first].text in (",", ":"):
        return True
    placed = {at for _, (a, b) in scene.countries for at in range(a, b)}
    return mention.start <= _PLACE and all(
        at in placed or scene.phrases.covers(at, "preposition", "locative", "article") for at in range(mention.start)
    )


def cost_of_own(draft: Draft, mention: Mention, scene: Scene) -> float:
    """Say how far a date is from the number or from the verb; where two numbers share a verb, theirs tells."""
    if draft.trigger is None or (draft.quantity is None and not draft.is_gapped):
        return scene.cost(draft.anchor, mention.span)
    of_verb = scene.cost(draft.trigger.span, mention.span) + _OF_VERB
    if draft.quantity is None and _stands_for_verb(mention, draft.trigger.end, draft.span[0], scene):
        return 0.0
    own = draft.span if draft.quantity is None else draft.quantity.span
    return min(scene.cost(own, mention.span), of_verb)


def _stands_for_verb(mention: Mention, verb: int, name: int, scene: Scene) -> bool:
    """True for the second day of "on 23 May they took Anna Lis, and two days later in Brest - Ivan Belov"."""
    cuts = [at + 1 for at in range(verb, name) if scene.words[at].text in (",", ";")]
    return bool(cuts) and cuts[-1] <= mention.start and mention.end <= name
