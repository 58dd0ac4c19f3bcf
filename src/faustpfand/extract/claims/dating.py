"""Which days a claim is about: the date nearest to it, or that of the march, verdict or swap told before."""

from dataclasses import replace
from datetime import date

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.owning import BEFORE_RELEASE
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, SETTINGS, Scene, Trigger
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.tokens import Span
from faustpfand.extract.claims.when import POINTING_BACK, SINCE_THEN, Days, Mention, resolve
from faustpfand.records import ClaimKind, Modality

_FLOWS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_THANKED = 6  # words between thanks and what they are for
_OF_ONE_DAY = ("day", "weekday", "today", "yesterday")
_ENDS = frozenset({ClaimKind.RELEASE, ClaimKind.DEATH_IN_CUSTODY})
_UNDOING = _ENDS | {ClaimKind.SANCTION_LIFTED}
_UNDONE = BEFORE_RELEASE | {ClaimKind.SANCTION_IMPOSED, ClaimKind.HELD}
_YEARLESS = ("day", "month", "month_part")  # told with their year or without
_HISTORY = 2  # years ago, from which on a month without a year is of the year told before
_SETTING_REACH = 12.0
_ABSOLUTE = ("day", "month", "month_part", "season", "year")
_LAST_YEAR = ("month_last_year", "month_part_last_year", "stretch_last_year", "last_year")
_DATED_FAR = _FLOWS | SANCTIONS | {ClaimKind.NEGOTIATION}
_DATE_REACH = 22.0
_OPEN_REACH = 4  # words
_STOCK_DATE_REACH = 12.0  # a stock is dated by the publication unless the date stands beside it
_OPENING = 15.0
_OPEN_DAYS = ("preposition", "locative", "article", "conjunction")
_DAY_SHARED = 3  # sentences, within which parts by town have the day of the whole
_QUOTES = frozenset('«»„“”"')
_NAME = 5  # words between quotation marks that are a name
_OF_VERB = 2.0  # a date beside the verb, against one beside the number
_OF_LIVES = ("year", "month", "month_part", "season")
_NOW = 3  # words between "now" and the number
_RANKED = 12  # words: "the ninth political prisoner known to have died behind bars in Belarus since 2020"
_OPENS = 1  # words before a date that still opens the sentence
_PLACE = 4  # words of "In the Brest region"
_BESIDE_PART = 2  # words between a day and the part it is of: "on Monday - just 31"
_WEEK = 6  # days from its first to its last
_BESIDE = 1  # words between a number and its date: "22,100 in January"
_OTHERS_DATE = 8.0  # a day nearer to another verb still counts if it is in the same breath


def days_told(draft: Draft, scene: Scene, story: Story, modality: Modality) -> Days | None:
    """Give the first and last day of a claim, or None where the text pins down nothing; nothing happened tomorrow."""
    days = _days_told(draft, scene, story, modality)
    if days is None or story.published is None or modality is not Modality.ASSERTED:
        return days
    if days[0] <= story.published < days[1] and (days[1] - days[0]).days == _WEEK:
        return days[0], story.published  # "this week"
    return days if days[0] <= story.published else None


def _days_told(draft: Draft, scene: Scene, story: Story, modality: Modality) -> Days | None:
    ahead = modality in (Modality.PLANNED, Modality.HYPOTHETICAL)
    mention = _mention(draft, scene)
    days = None
    if mention is not None and modality is not Modality.ASSERTED:
        told_then = mention.reported or _dates_telling(mention, draft, scene, modality)
        mention = None if told_then else mention
    if mention is not None and draft.parent is not None and not _is_of_part(mention, draft, scene):
        mention = None
    if mention is not None:
        days = _in_year_told(mention, draft, scene, story) or story.days_of(mention, scene, ahead=ahead)
        days = days if _opens_clause(mention, draft, scene) else _since(draft, mention, days, scene, story)
    if days is None and draft.parent is not None and _now_told(draft, scene) is None:
        verb = draft.parent.quantity is None and draft.parent.trigger is not None  # of a row: "165 to prison, 60 to"
        parent = replace(draft.parent, quantity=draft.quantity) if verb else draft.parent
        return days_told(parent, scene, story, modality)
    if days is None and _echoes(draft, scene):
        return story.last
    if days is None and modality is Modality.ASSERTED:
        days = _days_of_setting(draft, scene, story)
    if days is None and modality is Modality.ASSERTED:
        days = _days_of_whole(draft, scene, story)
    if days is None and draft.kind is ClaimKind.RELEASE and modality is Modality.ASSERTED:
        days = _days_of_exchange(draft, scene, story)
    if days is None and draft.kind is ClaimKind.HELD and story.published is not None:
        return story.published, story.published
    return days


def _in_year_told(mention: Mention, draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give a month the year of history told before it: "On 16 August 2008 he was freed, and in October the EU ...".

    An arrest in the past tells nothing of the release: "arrested in May 2020, he was pardoned on 12 August".
    """
    if mention.rule not in _YEARLESS or "y" in mention.parts or mention.since or mention.until is not None:
        return None
    before = [m for m in scene.dates if m.end <= mention.start and m.rule in (*_YEARLESS, "year") and "y" in m.parts]
    if not before:
        return _in_year_of_story(mention, scene, story)
    told = resolve(before[-1], story.published) if before and scene.triggers else None
    if told is None or story.published is None or before[-1].since:
        return None
    of = min(scene.triggers, key=lambda t: scene.cost(t.span, before[-1].span)).kind
    past = BEFORE_RELEASE if draft.kind not in BEFORE_RELEASE else frozenset()
    if of in past or (of is ClaimKind.SANCTION_IMPOSED and draft.kind is not of):
        return None
    if told[0].year > story.published.year - (1 if draft.kind in BEFORE_RELEASE else _HISTORY):
        return None
    month = int(mention.parts["mm"] if "mm" in mention.parts else mention.parts["month"])
    year = told[0].year + (month < told[0].month)
    return resolve(replace(mention, parts={**mention.parts, "y": year}), story.published)


def _in_year_of_story(mention: Mention, scene: Scene, story: Story) -> Days | None:
    """Give a day the past year of one told just before: "On 27 March 2019 ... On 28 March three were"."""
    before = story.before(scene)
    told = [m for m in before.dates if m.rule == "day" and "y" in m.parts] if before is not None else []
    if mention.rule != "day" or not told or story.published is None:
        return None
    first = resolve(told[-1], story.published)
    here = resolve(mention, story.published)
    if first is None or here is None or first[0].year >= here[0].year or not _follows_soon(first[0], here[0]):
        return None
    return resolve(replace(mention, parts={**mention.parts, "y": first[0].year}), story.published)


def _follows_soon(first: date, then: date) -> bool:
    return first.month <= then.month <= first.month + 1 and (first.month, first.day) < (then.month, then.day)


def _is_of_part(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for a day told with the part itself: "among them, on Friday, nine women"; else it has that of the whole."""
    left, right = scene.clause(draft.span)
    beside = 0 <= draft.span[0] - mention.end <= _BESIDE_PART
    return beside or (left <= mention.start and mention.end <= right)


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
    return bool(told) and (bool(begins) or modality is not Modality.DENIED)


def _days_of_setting(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day of the march or search in which people were taken, of the swap in which they were freed.

    It may stand in the sentence before: "On Sunday thousands marched. At least 140 were detained."
    """
    setting = SETTINGS.get(draft.kind)
    if setting is None or (draft.quantity is None and draft.kind is not ClaimKind.DETENTION):
        return None
    before = [s for s in story.scenes if s.sentence.start < scene.sentence.start]
    for one in (scene, *before[-1:]):
        near = [
            (one.cost(m.span, span), m)
            for m in one.dates
            for span in one.phrases.of(setting)
            if not (m.reported or m.since or _is_open_ended(m, one) or _is_of_occasion(m, one))
        ]
        if near:
            cost, mention = min(near, key=lambda item: item[0])
            opens = mention.start <= _OPENS and len(one.dates) == 1
            return story.days_of(mention, one) if opens or cost <= _SETTING_REACH else None
        if one.dates:
            return None
    return None


def _days_of_whole(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the days of the number told in the sentence before, of which this one is a part or to which it adds."""
    quantity = draft.quantity
    if draft.kind not in _FLOWS or quantity is None or quantity.value is None or scene.dates:
        return None
    named = quantity.others  # "Two others were freed together with him"
    told = story.latest(lambda c: (named or c.count is not None) and c.modality is Modality.ASSERTED)
    if told is None or told.kind is not draft.kind or told.date_start is None:
        return None
    if told.start < story.reached and not (_is_at_place(draft, scene) and story.is_recent(told, scene, _DAY_SHARED)):
        return None
    captors = {code for code, _ in scene.countries} - brokers()
    if captors and told.country not in captors:
        return None  # "Tehran let five go" is another story
    smaller = told.count is not None and quantity.value < told.count
    return (told.date_start, told.date_end or told.date_start) if smaller or quantity.others else None


def _is_at_place(draft: Draft, scene: Scene) -> bool:
    """True for a part by town: "In Moscow 560 were detained, in St Petersburg 280"."""
    left, right = scene.clause(draft.anchor)
    words = scene.words
    places = (b for a, b in scene.phrases.of("locative") if left <= a and b < right)
    return any(words[b].is_capital and words[b].is_word for b in places)


def _days_of_exchange(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day of the release told just before, of which this is the other side: "In return the USA freed five"."""
    told = story.claims[-1] if story.claims else None
    if scene.dates or told is None or draft.quantity is None or not scene.tells((0, draft.anchor[1]), "other_side"):
        return None
    others = {code for code, _ in scene.countries} - {told.country}
    if not others or not any(e.sort in ("state", "authority") for e in scene.entities):
        return None
    if told.kind is not ClaimKind.RELEASE or told.modality is not Modality.ASSERTED or told.start < story.reached:
        return None
    return (told.date_start, told.date_end) if told.date_start is not None and told.date_end is not None else None


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
    if (
        not act
        and draft.kind in _FLOWS | SANCTIONS
        and draft.quantity is not None
        and story.published is not None
        and days[0] <= story.published
    ):
        return days[0], story.published
    return days


def _is_beside(verb: Span, mention: Mention) -> bool:
    return max(verb[0] - mention.end, mention.start - verb[1]) <= _BESIDE_PART


def _mention(draft: Draft, scene: Scene) -> Mention | None:
    reach = _DATE_REACH if draft.kind in _DATED_FAR else _STOCK_DATE_REACH
    near = [(cost, m.start, m) for m in scene.dates if (cost := _date_cost(draft, m, scene)) <= reach]
    nearest_first = sorted(near, key=lambda item: item[:2])
    return next((m for _, _, m in nearest_first if _datable(draft, m, scene)), None)


def _date_cost(draft: Draft, mention: Mention, scene: Scene) -> float:
    """Say how far a date is; one that opens the sentence dates all that follows, up to a semicolon."""
    after = scene.words[draft.quantity.end : mention.start] if draft.quantity is not None else ()
    if _opens_clause(mention, draft, scene):
        return -1.0
    beside = draft.quantity is not None and 0 <= mention.start - draft.quantity.end <= _BESIDE
    if beside and all(word.is_word for word in after):
        return 0.0 if draft.kind is not ClaimKind.HELD else -1.0
    cost = _own_cost(draft, mention, scene)
    opens = _opens_sentence(mention, scene) and all(w.text != ";" for w in scene.words[mention.end : draft.anchor[0]])
    if draft.kind is ClaimKind.HELD:
        return min(cost, _STOCK_DATE_REACH) if opens and _stands_alone(draft, mention, scene) else cost
    return min(cost, _OPENING) if opens else cost


def _opens_sentence(mention: Mention, scene: Scene) -> bool:
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


def _stands_alone(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True where nothing else happens between a day and a stock: "On 31 December, it says there, 1,452 were inside"."""
    between = (mention.end, draft.anchor[0])
    others = any(mention.end <= t.start and t.end <= between[1] for t in scene.triggers)
    numbers = any(between[0] <= q.start and q.end <= between[1] for q in scene.quantities)
    return not others and not numbers and not scene.tells(between, "conjunction", "and")


def _opens_clause(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day that a clause is about: "the largest since February 2023, when 222 were freed"."""
    comma = mention.end
    if comma >= len(scene.words) or scene.words[comma].text != ",":
        return False
    if scene.phrases.starts(comma + 1, "which_day") is None:
        return False
    return scene.clause((comma + 1, comma + 2))[0] == scene.clause(draft.anchor)[0]


def _own_cost(draft: Draft, mention: Mention, scene: Scene) -> float:
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


def _datable(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for a date that may be the claim's own, unless another claim stands nearer."""
    if _opens_clause(mention, draft, scene):
        return True
    if _dates_something_else(draft, mention, scene):
        return False
    if draft.kind is ClaimKind.HELD and _is_of_number_before(draft, mention, scene):
        return False
    if draft.kind is ClaimKind.HELD and _is_of_next_number(draft, mention, scene):
        return False
    follows = [q for q in scene.quantities if 0 <= q.start - mention.end <= 1 and not (q.part or _has_own(q, scene))]
    if draft.quantity is not None and _has_own(draft.quantity, scene) and mention.start >= draft.quantity.end:
        follows = []  # "the release of 670 since 8 January, another 526"
    if follows and draft.quantity is not None and draft.quantity not in follows and mention.start > _OPENS:
        return False
    return _nearest(draft, mention, scene)


def _is_of_number_before(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the month of what a stock is compared with: "nearly 1,000, against 169 in December 2020"."""
    clause = scene.clause(draft.anchor)
    others = (q for q in scene.quantities if 0 <= mention.start - q.end <= _BESIDE and q.start >= draft.anchor[1])
    return any(scene.clause(q.span) != clause and not q.part for q in others)


def _is_of_next_number(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the year of what a stock is compared with: "the list has 1,187 names, a year ago it had 1,390"."""
    clause = scene.clause(mention.span)
    if draft.anchor[1] > clause[0] or mention.start - clause[0] > _OPENS:
        return False
    return any(mention.end <= q.start < clause[1] and q.value is not None and not q.part for q in scene.quantities)


def _has_own(quantity: Quantity, scene: Scene) -> bool:
    """True for a number with its day right behind it: "37 on 16 September, 31 on 7 November"."""
    near = any(0 <= m.start - quantity.end <= _BESIDE for m in scene.dates)
    return near and scene.words[quantity.end].is_word


def _dates_something_else(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of the telling, of an aside, an occasion or a stock, and for "after May"."""
    return (
        ((mention.reported or _is_of_report(mention, draft, scene)) and not _announced(draft, mention, scene))
        or _is_in_name(mention, scene)
        or _is_put_behind_name(mention, draft, scene)
        or _is_of_what_will_be(mention, draft, scene)
        or (not mention.since and scene.phrases.ends(mention.start, "until") is not None)
        or any(a <= mention.start and mention.end <= b and not _is_told_within(draft, (a, b)) for a, b in scene.asides)
        or (not mention.since and _is_open_ended(mention, scene, draft))
        or (draft.kind is not ClaimKind.DETENTION and _is_of_occasion(mention, scene))
        or (draft.kind is not ClaimKind.HELD and scene.phrases.ends(mention.start, "as_of") is not None)
        or _is_of_who(mention, draft, scene)
        or _is_of_main_verb(mention, draft, scene)
        or _is_of_title(mention, scene)
        or _is_of_rank(mention, draft, scene)
        or _is_before_later(mention, draft, scene)
        or _is_of_next_verb(mention, draft, scene)
        or _is_of_arrest(mention, draft, scene)
        or (draft.kind is ClaimKind.RELEASE and _is_of_thanks(mention, draft, scene))
        or (draft.kind is ClaimKind.NEGOTIATION and _is_of_what_followed(mention, draft, scene))
        or (draft.kind in _ENDS and _is_of_past_put_behind(mention, draft, scene))
        or (draft.kind in _UNDOING and _is_of_what_is_undone(mention, draft, scene))
        or _dates_a_part(mention, draft, scene)
        or (draft.kind is ClaimKind.HELD and _is_of_verb_before(draft, mention, scene))
        or _is_of_time_before(draft, mention, scene)
        or _is_behind_aside(draft, mention, scene)
        or _is_delay(mention, draft, scene)
    )


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


def _is_of_what_will_be(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "was taken to a jail, where he will stand trial on 2 January"."""
    left, right = scene.clause(mention.span)
    verb = draft.anchor if draft.trigger is None else draft.trigger.span
    if verb[1] > left or scene.tells(scene.clause(verb), "planned", "future_in_past"):
        return False
    return scene.tells((left, right), "planned", "future_in_past")


def _is_in_name(mention: Mention, scene: Scene) -> bool:
    """True for a day in quotation marks, which is a name: "the accused of the case «19 December»"."""
    texts = scene.words.texts
    opens = range(max(mention.start - _NAME, 0), mention.start)
    opened = next((at for at in opens if texts[at] in _QUOTES), None)
    if opened is None or opened == 0:
        return False
    return any(text in _QUOTES for text in texts[mention.end : opened + _NAME + 1])


def _is_open_ended(mention: Mention, scene: Scene, draft: Draft | None = None) -> bool:
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


def _is_of_time_before(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of the first of two stocks: "a year ago 1,400 were in prison, now it is 1,266"."""
    now = _now_told(draft, scene)
    return now is not None and any(mention.start < q.end <= now for q in scene.quantities if q.value is not None)


def _now_told(draft: Draft, scene: Scene) -> int | None:
    """Give where "now" stands before the number of a stock, behind another: "a year ago 1,400, now 1,266"."""
    if draft.quantity is None or draft.kind is not ClaimKind.HELD:
        return None
    number = draft.quantity.start
    now = [a for a, b in scene.phrases.of("at_present") if 0 <= number - b <= _NOW]
    return next((at for at in now if any(q.end <= at for q in scene.quantities)), None)


def _is_behind_aside(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of the main verb: "Anna Lis, sentenced to three years, was released on 11 September"."""
    verb = draft.trigger
    if verb is None or draft.quantity is not None:
        return False
    told = [(a, b) for a, b in scene.asides if a <= verb.start and verb.end <= b <= mention.start]
    return any(t.start >= b for a, b in told for t in scene.triggers)


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


def _is_of_who(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the year of what those told about had done: "freed five politicians who ran for office in 2021"."""
    if draft.trigger is None or mention.since or mention.rule not in _OF_LIVES:
        return False
    begins = max(draft.anchor[1], draft.trigger.end)
    who = next((b for a, b in scene.phrases.of("who", "relative") if a >= begins and b <= mention.start), None)
    if who is None or any(scene.words[at].text in ",;:" for at in range(who, mention.start)):
        return False
    return not any(who <= t.start and t.start <= mention.end + _OPENS for t in scene.triggers)


def _is_of_main_verb(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "On Wednesday the jury honoured the jailed journalist Ivan Belov": that of the prize."""
    verb = draft.trigger
    if verb is None or draft.quantity is not None or not draft.people or "weak" not in verb.rule.flags:
        return False
    if scene.phrases.starts(verb.start, "reduced") is None or scene.phrases.ends(verb.start, "passive", "copula"):
        return False
    if 0 <= verb.start - mention.end <= _OPENS or 0 <= mention.start - verb.end <= _OPENS:
        return False
    person = draft.people[0]
    described = range(verb.end, person.start)
    beside = person.start >= verb.end and not any(scene.words[at].text in ",;:" for at in described)
    return beside and len(described) <= _OPEN_REACH and mention.start not in described


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


def _is_before_later(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of what came before: "was arrested in May and later sentenced"."""
    verb = draft.trigger
    if verb is None:
        return False
    told = [a for a, b in scene.phrases.of("later") if mention.end <= a and b <= verb.start]
    told = [a for a in told if not any(m.start <= a < m.end for m in scene.dates)]
    return any(
        scene.cost(t.span, mention.span) < scene.cost(draft.anchor, mention.span)
        or not any(word.text in ",;:" for word in scene.words[t.end : mention.start])
        for t in scene.triggers
        if any(t.end <= a for a in told)
    )


def _is_of_next_verb(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for a day behind "and", with its verb: "was sentenced to eight years and three weeks later pardoned"."""
    verb = draft.trigger
    if verb is None or mention.start < draft.anchor[1]:
        return False
    opened = any(0 <= mention.start - b <= _OPENS and a >= draft.anchor[1] for a, b in scene.phrases.of("and"))
    ends = scene.clause(mention.span)[1]
    return opened and any(mention.end <= t.start < ends and "weak" not in t.rule.flags for t in scene.triggers)


def _is_of_arrest(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the year of "arrested in 2020 and sentenced to five years": when the sentence fell, nobody says."""
    verb = draft.trigger
    if verb is None or draft.kind not in (ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY):
        return False
    taken = [t for t in scene.triggers if t.kind is ClaimKind.DETENTION and t.start <= mention.start]
    beside = any(mention.start - t.end <= _OPEN_REACH for t in taken if t.end <= verb.start)
    links = (*(a for a, _ in scene.phrases.of("and")), *(at for at, w in enumerate(scene.words) if w.text == ","))
    return beside and mention.end <= verb.start and any(mention.end <= at < verb.start for at in links)


def _is_of_thanks(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "On Friday he thanked him for freeing 16": that of the thanks."""
    start = draft.span[0] if draft.trigger is None else min(draft.trigger.start, draft.span[0])
    thanks = [a for a, b in scene.phrases.of("thanking") if b <= start <= b + _THANKED]
    return bool(thanks) and mention.end <= start


def _is_of_what_followed(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of "After talks with Coale, Lukashenko freed 250 on Thursday": when they talked, nobody says."""
    verb = draft.trigger
    if verb is None or mention.rule not in _OF_ONE_DAY or verb.start <= mention.start < verb.end:
        return False
    after = scene.tells((max(verb.start - 1, 0), verb.end), "open_ended")
    after = after and not scene.tells((max(verb.start - 2, 0), verb.start), "right_after")
    return after and scene.clause(mention.span) != scene.clause(verb.span)


def _is_of_past_put_behind(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the year of ", 2020 verhaftet" behind somebody freed."""
    clause = scene.clause(mention.span)
    if draft.trigger is None or clause[0] <= draft.trigger.start or mention.start > clause[0] + _OPENS:
        return False
    behind = (t for t in scene.triggers if t.kind in BEFORE_RELEASE and t.end <= clause[1])
    return any(0 <= t.start - mention.end <= _OPENS for t in behind)


def _is_of_what_is_undone(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the year of "freed two men convicted in 2022", "die 2022 gegen Belavia verhängten Sanktionen"."""
    verb = draft.trigger
    if verb is None or mention.start < verb.start:
        return False
    told = {t.span for t in scene.triggers if t.kind in _UNDONE and t is not verb and t.start >= verb.start}
    told |= {(a, b) for a, b in scene.phrases.of("reduced") if a >= verb.end}
    if scene.phrases.capital_nouns and _stands_in_group(mention, scene):
        return any(0 <= a - mention.end <= _OPEN_REACH - 1 for a, _ in told)
    if draft.quantity is not None and not any(a == mention.end for a, _ in scene.groups):
        told = {(a, b) for a, b in told if not draft.quantity.start <= a < b <= draft.quantity.end}  # "12 detainees"
    reach = _OPEN_REACH if mention.rule in _OF_LIVES else _OPENS
    gaps = [(b, mention.start) for a, b in told if a < mention.start and mention.start - b <= reach]
    return any(all(scene.words[at].text not in ",;:" for at in range(b, end)) for b, end in gaps)


def _stands_in_group(mention: Mention, scene: Scene) -> bool:
    """True between an article or a number and its noun: "zwölf im Mai festgenommene Aktivisten"."""
    before = range(max(mention.start - _BESIDE_PART, 0), mention.start + 1)
    counted = any(q.number_end in before for q in scene.quantities)
    return counted or any(b in before for _, b in scene.phrases.of("article"))


def _is_told_within(draft: Draft, aside: Span) -> bool:
    """True for a verb in an aside, or that reaches into it: "they know of 18 people, freed on 3 July"."""
    reaches = draft.trigger is not None and draft.trigger.start < aside[0] < draft.trigger.end
    spans = [draft.anchor, *((draft.trigger.span,) if draft.trigger is not None else ())]
    return reaches or any(aside[0] <= start < aside[1] for start, _ in spans)


def _is_of_occasion(mention: Mention, scene: Scene) -> bool:
    """True for the date of what people are punished for: "over the protests of 2020", "the 2020 election"."""
    if mention.since or mention.rule not in (*_ABSOLUTE, *_LAST_YEAR):
        return False
    before = scene.phrases.ends(mention.start, "occasion")
    return before is not None or scene.phrases.starts(mention.end, "occasion_after") is not None


def _announced(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True where the acting side itself tells of its sanction: the day it says so is the day of the act.

    So is it with "the president on Monday announced the pardon of 29 prisoners".
    """
    if draft.kind is ClaimKind.RELEASE:
        verb = draft.trigger
        if verb is None or ("weak" not in verb.rule.flags and draft.quantity is None):
            return False
        ruling = any(e.sort in ("ruler", "state") and not e.placed and e.end <= verb.start for e in scene.entities)
        near = (max(verb.start - _OPEN_REACH, 0), verb.end)
        beside = mention.end <= verb.start or mention.start - draft.anchor[1] <= _OPENS
        told = scene.tells(near, "announcing") and not scene.tells((0, verb.start), "that")
        return ruling and beside and told
    if draft.kind not in SANCTIONS:
        return False
    left, right = scene.clause(mention.span)
    if right < draft.anchor[0] and right - mention.end <= _OPENS:
        right = scene.clause((right + 1, right + 2))[1]  # "said on Monday, 21 June, in the ministry of finance,"
    officers = any(e.officer and e.end <= draft.span[0] for e in scene.entities)
    sides = any(e.sort == "authority" and not e.placed and left <= e.start < right for e in scene.entities)
    return officers or sides or scene.tells((left, right), "acting_office", "envoy")


def _is_twin(verb: Trigger, draft: Draft, scene: Scene) -> bool:
    """True for the first verb of "today he pardoned and released": the day is of both."""
    own = draft.trigger
    return own is not None and verb.kind is own.kind and scene.phrases.starts(verb.end, "and") == own.start


def _follows_day(meeting: Trigger, mention: Mention, scene: Scene) -> bool:
    """True for the talks of "in June, after talks with Kellogg, he freed 14": the day is that of what followed, too."""
    if meeting.kind is not ClaimKind.NEGOTIATION or mention.end > meeting.start:
        return False
    before = (max(meeting.start - 1, mention.end), meeting.end)
    return scene.tells(before, "open_ended", "set_apart")  # "thanks to talks with the Vatican"


def _nearest(draft: Draft, mention: Mention, scene: Scene) -> bool:
    span = mention.span
    others = [t for t in scene.triggers if t != draft.trigger and not _follows_day(t, mention, scene)]
    others = [t for t in others if not _is_twin(t, draft, scene)]
    upon = [t for t in others if t.start < span[1] and span[0] < t.end]
    own = _own_cost(draft, mention, scene)
    own = own if draft.is_gapped and draft.quantity is None else min(own, scene.cost(draft.anchor, span))
    if any("since" in t.rule.flags or own > 0 for t in upon):
        return False
    return (
        own <= _OTHERS_DATE or _opens_sentence(mention, scene) or all(own <= scene.cost(t.span, span) for t in others)
    )
