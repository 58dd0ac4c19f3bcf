"""Which days a claim is about: its own, or those that something told before lends it."""

from dataclasses import replace

from faustpfand.extract.claims.dating.again import days_told_again
from faustpfand.extract.claims.dating.changed import days_of_change, has_changed, is_former
from faustpfand.extract.claims.dating.lent import days_of_exchange, days_of_whole
from faustpfand.extract.claims.dating.own import now_told, opens_clause, own_date
from faustpfand.extract.claims.dating.setting import days_of_setting
from faustpfand.extract.claims.dating.years import in_year_told
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES, Span
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story, days_of
from faustpfand.extract.claims.when import SINCE_THEN, Days, Mention
from faustpfand.records import ClaimKind, Modality

_FLOWS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_ENDS = frozenset({ClaimKind.RELEASE, ClaimKind.DEATH_IN_CUSTODY})
_AUXILIARY = 1  # words of "hatte" behind the verb
_BESIDE_PART = 2  # words between a day and the part it is of: "on Monday - just 31"
_WEEK = 6  # days from its first to its last


def days_told(draft: Draft, scene: Scene, story: Story, modality: Modality) -> Days | None:
    """Give the first and last day of a claim, or None where the text pins down nothing; nothing happened tomorrow."""
    days = days_of_change(draft, scene, story) if has_changed(draft) else None
    if days is None and not is_former(draft):
        days = _days_told(draft, scene, story, modality)
    if days is None or story.published is None or modality is not Modality.ASSERTED:
        return days
    if days[0] <= story.published < days[1] and (days[1] - days[0]).days == _WEEK:
        return days[0], story.published  # "this week"
    return days if days[0] <= story.published else None


def _days_told(draft: Draft, scene: Scene, story: Story, modality: Modality) -> Days | None:
    ahead = modality in (Modality.PLANNED, Modality.HYPOTHETICAL)
    mention = own_date(draft, scene)
    days = None
    if mention is not None and modality is not Modality.ASSERTED:
        told_then = mention.reported or _dates_telling(mention, draft, scene, modality)
        mention = None if told_then else mention
    if mention is not None and draft.parent is not None and not _is_of_part(mention, draft, scene):
        mention = None
    if mention is not None:
        days = in_year_told(mention, draft, scene, story) or days_of(mention, scene, story, ahead=ahead)
        days = days if opens_clause(mention, draft, scene) else _since(draft, mention, days, scene, story)
    if days is None and draft.parent is not None and now_told(draft, scene) is None:
        verb = draft.parent.quantity is None and draft.parent.trigger is not None  # of a row: "165 to prison, 60 to"
        parent = replace(draft.parent, quantity=draft.quantity) if verb else draft.parent
        return days_told(parent, scene, story, modality)
    if days is None and _echoes(draft, scene):
        return story.last
    if days is None and modality is Modality.ASSERTED:
        days = days_told_again(draft, scene, story) or days_of_setting(draft, scene, story)
    if days is None and modality is Modality.ASSERTED:
        days = days_of_whole(draft, scene, story)
    if days is None and draft.kind is ClaimKind.RELEASE and modality is Modality.ASSERTED:
        days = days_of_exchange(draft, scene, story)
    if days is None and draft.kind is ClaimKind.HELD and story.published is not None:
        return story.published, story.published
    return days


def _is_of_part(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for a day told with the part itself: "among them, on Friday, nine women"; else it has that of the whole."""
    left, right = scene.clause(draft.span)
    beside = 0 <= draft.span[0] - mention.end <= _BESIDE_PART
    return beside or (left <= mention.start and mention.end <= right) or _is_of_gapped(mention, left, draft, scene)


def _is_of_gapped(mention: Mention, opens: int, draft: Draft, scene: Scene) -> bool:
    """True for a day before the dash that stands for the verb: "and the next day in Hrodna — three more"."""
    dash = opens > 0 and scene.words[opens - 1].text in DASHES and draft.span[0] - opens <= _BESIDE_PART
    return dash and scene.clause((opens - 2, opens - 1))[0] <= mention.start < opens


def _dates_telling(mention: Mention, draft: Draft, scene: Scene, modality: Modality) -> bool:
    """True for the day of a promise or a denial: "agreed on Monday to free", "denied on Monday that they are free"."""
    if draft.trigger is None:
        return False
    if mention.end > draft.trigger.start:
        verb = scene.phrases.ends(mention.start, "telling", "announcing")
        return verb is not None and verb >= draft.trigger.end
    clause = scene.clause(mention.span)
    told = [b for a, b in scene.phrases.of("telling") if clause[0] <= a and b <= min(clause[1], draft.trigger.start)]
    begins = [a for a, _ in scene.phrases.of("that") if min(told, default=0) <= a < draft.trigger.start]
    if any(a < mention.start for a in begins):
        return False
    if scene.phrases.capital_nouns and _ends_with_telling(clause, draft, scene):
        return True
    return bool(told) and (bool(begins) or modality is not Modality.DENIED)


def _ends_with_telling(clause: Span, draft: Draft, scene: Scene) -> bool:
    """True for the German verb that ends the clause: "Havanna hatte im Januar die Freilassung angekündigt"."""
    behind = scene.phrases.of("telling", "announcing")
    return any(draft.anchor[1] <= a and clause[1] - b <= _AUXILIARY for a, b in behind if b <= clause[1])


def _echoes(draft: Draft, scene: Scene) -> bool:
    """True where the people are those told before: "the freed", "Among those released were three Poles"."""
    echo = draft.trigger is not None and "echo" in draft.trigger.rule.flags
    return echo or (draft.kind is not ClaimKind.SENTENCE and scene.tells((0, 3), "echo"))


def _since(draft: Draft, mention: Mention, days: Days | None, scene: Scene, story: Story) -> Days | None:
    """Let "since" run to the day of publication for a counted flow; for one event it tells the beginning."""
    rule_dates = draft.trigger is not None and "since" in draft.trigger.rule.flags
    if rule_dates and draft.quantity is not None and draft.quantity.value is not None and draft.trigger is not None:
        rule_dates = scene.tells(draft.trigger.span, "inside", "prison", "cell")  # "have been detained since 19 March"
    if days is None or not mention.since or rule_dates:
        return days
    if draft.kind is ClaimKind.HELD or (mention.rule == SINCE_THEN and draft.quantity is None):
        return None
    if draft.kind in _ENDS and draft.quantity is None and not _is_beside(draft.verb, mention):
        return None  # "the reporters jailed since 2001 have died"
    act = draft.kind in SANCTIONS and days[0] == days[1]  # "since Monday 157 officials may not enter the EU"
    many = draft.quantity is not None or scene.tells(scene.clause(draft.anchor), "vague")
    if (
        not act
        and draft.kind in _FLOWS | SANCTIONS
        and many
        and story.published is not None
        and days[0] <= story.published
    ):
        return days[0], story.published
    return days


def _is_beside(verb: Span, mention: Mention) -> bool:
    return max(verb[0] - mention.end, mention.start - verb[1]) <= _BESIDE_PART
