"""Claims without a number, and which of them say enough.

By the rule that saw them, by a name, or by people told otherwise: "police detained protesters".
"""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import CLOSING_QUOTES, OPENING_QUOTES, Span
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.named.claimed import GROUP_REACH
from faustpfand.extract.claims.scene import SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.story import Story, pointed_at
from faustpfand.records import ClaimKind, Modality

_TAKEN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_PUNISHED: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})
_GROUPS: Final = ("political_prisoner", "trade", "prisoner")
_OTHERS_VERB: Final = frozenset({"weak", "counted", "follows", "echo", "named", "since"})  # flags of rules
_INMATES_REACH: Final = 4.0  # as scene.cost counts
_DESCRIBED: Final = 2  # words between a verb and its object: "the young"
_SUBJECT: Final = 3  # words of "the Egyptian authorities"
_PRONOUN: Final = 3  # words between "them" and the verb
_OF_GROUP: Final = 4  # words of "of the group" and the quotation mark
_NAME: Final = 7  # words of a name in quotes
_OPENS_GROUP: Final = (
    "article",
    "preposition",
    "locative",
    "conjunction",
    "and",
    "that",
    "possessive",
    "others",
    "unit",
)
_ENDS_GROUP: Final = ("preposition", "locative", "conjunction", "and", "that", "relative", "part_of", "unit")


def says_enough(draft: Draft, scene: Scene, story: Story) -> bool:
    """True if a claim without a number says enough: by its rule, by a name, or by a group."""
    named = bool(draft.people) and draft.kind in SANCTIONS  # "designated Belaruskali and two of its directors"
    if draft.trigger is None or ("counted" in draft.trigger.rule.flags and not named):
        return False
    if draft.kind is ClaimKind.DEMAND or draft.kind in SANCTIONS or "bare" in draft.trigger.rule.flags:
        return True
    if draft.kind is ClaimKind.NEGOTIATION:
        return bool(scene.entities) or "officer" in scene.phrases.spots
    if draft.people or pointed_at(draft, scene, story):
        return True
    if "weak" not in draft.trigger.rule.flags and story.group and scene.tells(scene.clause(draft.span), "pronoun_many"):
        return True
    return _tells_of_group(draft, draft.trigger, scene, story)


def _tells_of_group(draft: Draft, verb: Trigger, scene: Scene, story: Story) -> bool:
    told = _tells_of_some(verb, scene, story.before(scene)) or _tells_when(verb, scene)
    if told and modality_of(draft, scene) is Modality.ASSERTED:
        return True
    grouped = any(scene.cost(draft.span, group) <= GROUP_REACH for group in scene.groups)
    beside = any(scene.cost(draft.span, inmates) <= _INMATES_REACH for inmates in scene.inmates)
    if draft.kind is not ClaimKind.RELEASE or "weak" in verb.rule.flags:
        return False
    return grouped or beside or _tells_of_others(verb, scene)


def _tells_of_others(verb: Trigger, scene: Scene) -> bool:
    """True for "others may soon be freed", with no noun or number: right beside the verb or first in its clause."""
    phrases, begins = scene.phrases, scene.clause(verb.span)[0]
    taken = {at for q in scene.quantities for at in range(*q.span)}
    for a, b in phrases.of("others"):
        first = a in (begins, begins + 1) and phrases.covers(b, "stop_between", "hypothetical", "planned", "passive")
        if 0 <= a - verb.end <= 1 and (b == len(scene.words) or not scene.words[b].is_word):
            return a not in taken  # "could free also others"
        if (first or b == verb.start) and a not in taken and phrases.ends(a, "and", "preposition") is None:
            return True
    return False


def _tells_of_some(trigger: Trigger, scene: Scene, before: Scene | None) -> bool:
    """True for a verb beside people told without a number, or of "them" who were so told in the sentence before."""
    if trigger.kind not in _TAKEN or trigger.rule.flags & _OTHERS_VERB:
        return False
    if scene.tells(trigger.span, "verbal_noun") or scene.phrases.ends(trigger.end, "preposition") is not None:
        return False  # "involved in the sentencing of journalists"
    return _are_beside(trigger, scene) or (before is not None and _means_them(trigger, scene, before))


def _tells_when(trigger: Trigger, scene: Scene) -> bool:
    """True for a verb with its day, whoever it was: "her cousin was detained in May"; not for "the verdict fell"."""
    if trigger.kind not in _PUNISHED or trigger.rule.flags & _OTHERS_VERB:
        return False
    if scene.tells(trigger.span, "verbal_noun", "verdict"):
        return False
    clause = scene.clause(trigger.span)
    counted = any(clause[0] <= q.start < clause[1] for q in scene.quantities)
    days = (m.start for m in scene.dates if not trigger.start <= m.start < trigger.end)
    return not counted and any(clause[0] <= at < clause[1] for at in days)


def _are_beside(trigger: Trigger, scene: Scene) -> bool:
    clause = scene.clause(trigger.span)
    if clause[0] and scene.phrases.starts(clause[0], "relative", "reduced") is not None:
        return False  # "listed judges, who sentenced activists"
    over = max((b for _, b in scene.asides if b <= trigger.start), default=0)
    if "who" in scene.phrases.spots and scene.tells((max(clause[0], over), trigger.end), "who"):
        return False  # English does without the comma
    if any(clause[0] <= q.start < clause[1] for q in scene.quantities):
        return False
    return any(
        _is_subject(group, trigger, scene) or _is_object(group, trigger, scene)
        for group in _groups(scene)
        if group[0] != trigger.end or not _is_attribute(trigger, scene)
    )


def _means_them(trigger: Trigger, scene: Scene, before: Scene) -> bool:
    """True for the verb of "they" behind a sentence about people: "Activists rallied. They were detained"."""
    if not scene.tells((trigger.start - _PRONOUN, trigger.end + _PRONOUN), "pronoun_many"):
        return False
    told = any(q.population is not None and q.value != 1 for q in before.quantities)
    told = told or any(t.kind is ClaimKind.DEMAND for t in before.triggers)
    named = {e.name for e in before.entities if e.sort == "person"}
    free = (g for g in _groups(before) if before.phrases.ends(g[0], "preposition", "locative") is None)
    return not told and len(named) <= 1 and any(free)


def _groups(scene: Scene) -> list[Span]:
    """List the people told without a number."""
    groups = sorted(span for name in _GROUPS for span in scene.phrases.of(name))
    counted = (q.span for q in scene.quantities)
    taken = [*counted, *(span for span in groups if _is_told_apart(span, scene))]
    return [_with_name(g, scene) for g in groups if not any(a < g[1] and g[0] < b for a, b in taken)]


def _with_name(group: Span, scene: Scene) -> Span:
    """Take in what people are of, if that has a name in quotes: "members of the group «Free Gomel»"."""
    texts = scene.words.texts
    opens = next(
        (at for at in range(group[1], min(group[1] + _OF_GROUP, len(texts))) if texts[at] in OPENING_QUOTES), None
    )
    if opens is None or not all(word.is_word for word in scene.words[group[1] : opens]):
        return group
    named = range(opens + 1, min(opens + _NAME, len(texts)))
    closes = next((at for at in named if texts[at] in CLOSING_QUOTES), None)
    return group if closes is None else (group[0], closes + 1)


def _is_told_apart(group: Span, scene: Scene) -> bool:
    """True for somebody of a trade of whom a clause tells more: "detained a driver, who had hit two journalists"."""
    comma = group[1] < len(scene.words) and scene.words[group[1]].text == ","
    return comma and scene.phrases.starts(group[1] + 1, "reduced", "relative") is not None


def _is_attribute(trigger: Trigger, scene: Scene) -> bool:
    """True for a participle before its noun, "jailed activists"; not for "police in Minsk detained activists"."""
    at = trigger.start
    acting = scene.phrases.covers(at, "acts_on")
    if scene.phrases.capital_nouns:
        return trigger.end - at == 1 and not (acting and at > 0 and scene.words[at - 1].is_capital)
    if scene.phrases.starts(at, "reduced") is None or scene.tells((at - 1, at), "passive"):
        return False
    begins = scene.clause(trigger.span)[0]
    if not acting or at == begins or any(t.end == at for t in scene.triggers):
        return True
    ends = {*(e.end for e in scene.entities), *(m.end for m in scene.dates)}
    return scene.phrases.covers(at - 1, *_OPENS_GROUP) or (at not in ends and at - begins > _SUBJECT)


def _is_object(group: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for people right behind a verb, or in the midst of a German one: "nahm Demonstranten fest"."""
    if trigger.start < group[0] and group[1] < trigger.end:
        return not _is_governed(group, trigger.start + 1, scene)
    return _is_near((trigger.end, group[0]), scene)


def _is_subject(group: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for people before a passive, or in Slavic languages right before any verb."""
    if _is_governed(group, scene.clause(group)[0], scene) or not _is_near((group[1], trigger.start), scene):
        return False
    if scene.tells((group[1], trigger.end), "passive"):
        return True
    return group[1] == trigger.start and scene.phrases.starts(trigger.start, "reduced") is None


def _is_near(between: Span, scene: Scene) -> bool:
    """True where no more than an adjective or two, a day and a place stand between."""
    if between[0] > between[1] or not all(word.is_word for word in scene.words[slice(*between)]):
        return False
    left = _without_when_and_where(between, scene)
    return len(left) <= _DESCRIBED and not any(scene.phrases.covers(at, *_ENDS_GROUP) for at in left)


def _is_governed(group: Span, begins: int, scene: Scene) -> bool:
    """True for people behind a preposition, with an article or an adjective between at most."""
    before = _without_when_and_where((max(begins, group[0] - _DESCRIBED), group[0]), scene)
    return any(scene.phrases.covers(at, "preposition", "locative") for at in before)


def _without_when_and_where(between: Span, scene: Scene) -> list[int]:
    """List the words of a stretch without its days and places, and the words before these."""
    told = [*((m.start - 1, m.end) for m in scene.dates), *((a - 1, b) for _, (a, b) in scene.countries)]
    return [at for at in range(*between) if not any(a <= at < b for a, b in told)]
