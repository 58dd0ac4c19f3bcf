"""Dates that tell of something else than the claim: of the telling, an aside, an occasion, another event."""

from faustpfand.extract.claims.dating.announced import announced
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.when import POINTING_BACK, Mention
from faustpfand.records import ClaimKind

_ABSOLUTE = ("day", "month", "month_part", "season", "year")
_LAST_YEAR = ("month_last_year", "month_part_last_year", "stretch_last_year", "last_year")
_OPEN_REACH = 4  # words
_OPEN_DAYS = ("preposition", "locative", "article", "conjunction")
_QUOTES = frozenset('«»„“”"')
_NAME = 5  # words between quotation marks that are a name
_RANKED = 12  # words: "the ninth political prisoner known to have died behind bars in Belarus since 2020"
_OPENS = 1  # words before a date that still opens the sentence
_BESIDE_PART = 2  # words between a day and the part it is of: "on Monday - just 31"


def dates_something_else(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of the telling, of an aside, an occasion or a stock, and for "after May"."""
    return (
        _is_of_telling(mention, draft, scene)
        or _is_in_name(mention, scene)
        or _is_put_behind_name(mention, draft, scene)
        or _is_end(mention, scene)
        or any(a <= mention.start and mention.end <= b and not _is_told_within(draft, (a, b)) for a, b in scene.asides)
        or (not mention.since and is_open_ended(mention, scene, draft))
        or (draft.kind is not ClaimKind.DETENTION and is_of_occasion(mention, scene))
        or (draft.kind is not ClaimKind.HELD and scene.phrases.ends(mention.start, "as_of") is not None)
        or _is_of_title(mention, scene)
        or _is_of_rank(mention, draft, scene)
        or _dates_a_part(mention, draft, scene)
        or (draft.kind is ClaimKind.HELD and _is_of_verb_before(draft, mention, scene))
        or _is_delay(mention, draft, scene)
        or _opens_what_follows(mention, draft, scene)
    )


def _is_of_telling(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of the telling; to say that somebody must be freed is to demand it."""
    if draft.kind is ClaimKind.DEMAND or announced(draft, mention, scene):
        return False
    return mention.reported or _is_of_report(mention, draft, scene)


def _opens_what_follows(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for "a day later" behind "and" where a number or a verb follows: "seized 20, and a day later three more"."""
    if mention.rule not in POINTING_BACK or mention.start < draft.anchor[1]:
        return False
    if scene.phrases.ends(mention.start, "and", "conjunction") is None:
        return False
    behind = (*(q.start for q in scene.quantities), *(t.start for t in scene.triggers))
    return any(mention.end <= start < scene.clause(mention.span)[1] for start in behind)


def _is_end(mention: Mention, scene: Scene) -> bool:
    """True for "until May"; Polish "a" behind a comma joins, and so does a dash with no day before it."""
    begins = None if mention.since else scene.phrases.ends(mention.start, "until")
    if begins is None:
        return False
    if not scene.words[begins].is_word:
        return any(m.end == begins for m in scene.dates)
    return begins == 0 or scene.words[begins - 1].text != ","


def _is_of_report(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "Last Friday the president said that 600 in all were free": that of the telling."""
    start = draft.anchor[0] if draft.trigger is None else min(draft.trigger.start, draft.anchor[0])
    told = [(a, b) for a, b in scene.phrases.of("telling", "said") if mention.start - _OPEN_REACH <= a and b <= start]
    begins = [a for a, _ in scene.phrases.of("that") if told and told[0][1] <= a < start]
    if not begins or mention.start >= begins[0]:
        return False
    acts = any(t.start < begins[0] for t in scene.triggers) or any(q.start < begins[0] for q in scene.quantities)
    return not acts


def _is_put_behind_name(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "Ivan Belov, summoned on 31 December for a talk, may be arrested": no day of the arrest."""
    left, right = scene.clause(mention.span)
    verb = draft.anchor if draft.trigger is None else draft.trigger.span
    if mention.start == left or right >= len(scene.words) or not (verb[1] <= left or right <= verb[0]):
        return False
    named = any(e.sort == "person" and e.end == left - 1 for e in scene.entities)
    first = scene.words[left]
    return named and first.is_word and not first.is_capital and not scene.phrases.covers(left, *_OPEN_DAYS)


def _is_in_name(mention: Mention, scene: Scene) -> bool:
    """True for a day in quotation marks, which is a name: "the accused of the case «19 December»"."""
    texts = scene.words.texts
    opens = range(max(mention.start - _NAME, 0), mention.start)
    opened = next((at for at in opens if texts[at] in _QUOTES), None)
    if opened is None or opened == 0:
        return False
    return any(text in _QUOTES for text in texts[mention.end : opened + _NAME + 1])


def is_open_ended(mention: Mention, scene: Scene, draft: Draft | None = None) -> bool:
    """True after "before", "after", "until": the day bounds the event and does not date it.

    Of "after his arrest in May" the day is that of the arrest.
    """
    openers = [(a, b) for a, b in scene.phrases.of("open_ended") if b <= mention.start]
    noun = None if draft is None or draft.trigger is None else draft.trigger.span
    if noun is not None and -1 <= mention.start - noun[1] <= _BESIDE_PART:
        openers = [(a, b) for a, b in openers if not (a < noun[1] and noun[0] - b <= _BESIDE_PART)]
    opened = [b for a, b in openers if mention.start - a <= _OPEN_REACH]
    numbers = [q.start for q in scene.quantities]  # "grew by 18 names in May"
    opened = [b for b in opened if not any(b <= at < mention.start for at in numbers)]
    return any(all(w.text not in ",;:" for w in scene.words[b : mention.start]) for b in opened)


def _is_of_verb_before(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of another verb, with "and" before the stock: "were added in March, and 1,186 are on it"."""
    start = min(draft.anchor[0], draft.trigger.start) if draft.trigger is not None else draft.anchor[0]
    parted = any(mention.end <= a and b <= start for a, b in scene.phrases.of("and", "conjunction"))
    return parted and mention.start > _OPENS


def _is_delay(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for "after three days of delay" in commas behind a day: it points back to nothing."""
    if mention.rule not in POINTING_BACK:
        return False
    left, right = scene.clause(mention.span)
    if scene.clause(draft.anchor)[0] == left or any(left <= q.start < right for q in scene.quantities):
        return False
    return any(m.end <= left <= m.end + _OPENS and m.rule not in POINTING_BACK for m in scene.dates)


def _dates_a_part(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of a part, which is not that of the whole: "115 were pardoned, of them in September 67"."""
    if draft.parent is not None or draft.quantity is None or draft.quantity.part:
        return False
    parts = [q for q in scene.quantities if q.part and q.population is None and draft.anchor[1] <= q.start]
    cues = [(a, b) for a, b in scene.phrases.of("part_cue") if draft.quantity.end <= a]
    before = (0 <= mention.start - b <= 1 and 0 <= q.start - mention.end <= 1 for _, b in cues for q in parts)
    beside = ((max(q.end, b), q) for a, b in cues for q in parts if q.start == b or q.end == a)
    return any(before) or any(0 <= mention.start - end <= 1 for end, _ in beside)


def _is_of_title(mention: Mention, scene: Scene) -> bool:
    """True for the year of "including 2022 Nobel Peace Prize winner Ivan Belov"."""
    if mention.rule != "year" or mention.until is not None or mention.end >= len(scene.words):
        return False
    if mention.end - mention.start > 1 or not mention.start or mention.since:
        return False  # "zwischen 1963 und 1989", "в 2020 году"
    titled = scene.words[mention.end].is_capital and not scene.phrases.capital_nouns
    return titled and scene.phrases.ends(mention.start, "preposition", "locative") is None


def _is_of_rank(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for what is counted through: "the ninth to die in prison since 2020", "the fourth this year".

    Not so in "the sixth wave since July, and in that time 178 have left jail".
    """
    told_behind = mention.end <= draft.anchor[0] and scene.words[mention.end].text != ":"
    if told_behind or (not mention.since and mention.rule != "this_year"):
        return False
    reach = _RANKED if mention.since else _BESIDE_PART
    return any(0 <= mention.start - b <= reach for _, b in scene.phrases.of("which_of_many"))


def _is_told_within(draft: Draft, aside: Span) -> bool:
    """True for a verb in an aside, or that reaches into it: "they know of 18 people, freed on 3 July"."""
    reaches = draft.trigger is not None and draft.trigger.start < aside[0] < draft.trigger.end
    spans = [draft.anchor, *((draft.trigger.span,) if draft.trigger is not None else ())]
    return reaches or any(aside[0] <= start < aside[1] for start, _ in spans)


def is_of_occasion(mention: Mention, scene: Scene) -> bool:
    """True for the date of what people are punished for: "over the protests of 2020", "the 2020 election"."""
    if mention.since or mention.rule not in (*_ABSOLUTE, *_LAST_YEAR):
        return False
    before = scene.phrases.ends(mention.start, "occasion")
    return before is not None or scene.phrases.starts(mention.end, "occasion_after") is not None
