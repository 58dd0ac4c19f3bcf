"""The date in the sentence that is the claim's own: the nearest that tells of nothing else."""

from faustpfand.extract.claims.dating.announced import announced
from faustpfand.extract.claims.dating.elsewhere import dates_something_else
from faustpfand.extract.claims.dating.nearest import cost_of_own, is_of_another_verb, opens_sentence
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import CHANGES, Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind

_FLOWS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})
_DATED_FAR = _FLOWS | SANCTIONS | {ClaimKind.NEGOTIATION, ClaimKind.DEMAND}
_DATE_REACH = 22.0
_STOCK_DATE_REACH = 12.0  # a stock is dated by the publication unless the date stands beside it
_OPENING = 15.0
_NOW = 3  # words between "now" and the number
_OPENS = 1  # words before a date that still opens the sentence
_OPENING_REST = 2  # words behind the day: German "kam am 1. August nicht frei, als"
_BESIDE = 1  # words between a number and its date: "22,100 in January"


def own_date(draft: Draft, scene: Scene) -> Mention | None:
    """Give the nearest date of the sentence that the claim may have for its own, or None."""
    reach = _DATE_REACH if draft.kind in _DATED_FAR else _STOCK_DATE_REACH
    near = [
        (cost, m.start, m)
        for m in scene.dates
        if (cost := _date_cost(draft, m, scene)) <= reach or _is_of_announcing(draft, m, scene)
    ]
    nearest_first = sorted(near, key=lambda item: item[:2])
    return next((m for _, _, m in nearest_first if _datable(draft, m, scene)), None)


def _is_of_announcing(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day on which the acting side tells of its act, however far behind it."""
    told = mention.reported or scene.tells(scene.clause(mention.span), "said", "telling", "announcing")
    return told and announced(draft, mention, scene)


def _date_cost(draft: Draft, mention: Mention, scene: Scene) -> float:
    """Say how far a date is; one that opens the sentence dates all that follows, up to a semicolon."""
    after = scene.words[draft.quantity.end : mention.start] if draft.quantity is not None else ()
    if opens_clause(mention, draft, scene):
        return -1.0
    beside = draft.quantity is not None and 0 <= mention.start - draft.quantity.end <= _BESIDE
    if beside and all(word.is_word for word in after):
        return 0.0 if draft.kind is not ClaimKind.HELD else -1.0
    cost = cost_of_own(draft, mention, scene)
    opens = opens_sentence(mention, scene) and all(w.text != ";" for w in scene.words[mention.end : draft.anchor[0]])
    if draft.kind is ClaimKind.HELD:
        return min(cost, _STOCK_DATE_REACH) if opens and _stands_alone(draft, mention, scene) else cost
    return min(cost, _OPENING) if opens else cost


def _stands_alone(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True where nothing else happens between a day and a stock: "On 31 December, it says there, 1,452 were inside"."""
    between = (mention.end, draft.anchor[0])
    others = any(mention.end <= t.start and t.end <= between[1] for t in scene.triggers)
    numbers = any(between[0] <= q.start and q.end <= between[1] for q in scene.quantities)
    return not others and not numbers and not scene.tells(between, "conjunction", "and")


def opens_clause(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day that a clause is about: "the largest since February 2023, when 222 were freed"."""
    comma = scene.clause(mention.span)[1]
    if comma - mention.end > _OPENING_REST or comma >= len(scene.words) or scene.words[comma].text != ",":
        return False
    if scene.phrases.starts(comma + 1, "which_day") is None:
        return False
    return scene.clause((comma + 1, comma + 2))[0] == scene.clause(draft.anchor)[0]


def _datable(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for a date that may be the claim's own, unless another claim stands nearer."""
    if opens_clause(mention, draft, scene) or _says_when_it_was(mention, draft, scene):
        return True
    if dates_something_else(draft, mention, scene) or _is_of_other_stock(draft, mention, scene):
        return False
    follows = [q for q in scene.quantities if 0 <= q.start - mention.end <= 1 and not (q.part or _has_own(q, scene))]
    follows = [q for q in follows if all(word.text != "," for word in scene.words[mention.end : q.start])]
    if draft.quantity is not None and _has_own(draft.quantity, scene) and mention.start >= draft.quantity.end:
        follows = []  # "the release of 670 since 8 January, another 526"
    if follows and draft.quantity is not None and draft.quantity not in follows and mention.start > _OPENS:
        return False
    return not is_of_another_verb(mention, draft, scene)


def _says_when_it_was(mention: Mention, draft: Draft, scene: Scene) -> bool:
    """True for the day of a relative clause on the event itself: "his arrest, which took place on Thursday"."""
    if "came_about" not in scene.phrases.spots or draft.trigger is None or scene.verbs((draft.anchor[1], mention.end)):
        return False
    begins, ends = scene.clause(mention.span)
    if draft.anchor[1] > begins or not scene.tells((begins, ends), "came_about"):
        return False
    return (
        scene.phrases.starts(begins, "relative") is not None or scene.phrases.starts(begins + 1, "relative") is not None
    )


def _is_of_other_stock(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of what a stock is compared with, and for "together with him many others are in jail"."""
    if draft.kind is not ClaimKind.HELD:
        return False
    asked = (_is_of_time_before, _is_of_number_before, _is_of_next_number)
    return mention.rule == "same_day" or any(is_of(draft, mention, scene) for is_of in asked)


def _is_of_number_before(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the month of what a stock is compared with: "nearly 1,000, against 169 in December 2020"."""
    clause = scene.clause(draft.anchor)
    others = [q for q in scene.quantities if 0 <= mention.start - q.end <= _BESIDE and not q.part]
    changes = not scene.phrases.there.isdisjoint(CHANGES)
    if changes and any(q is not draft.quantity and scene.phrases.ends(q.start, "change") is not None for q in others):
        return True  # "fell to 340 from 375 in June", "rose from 860 in January to 1,204"
    return any(scene.clause(q.span) != clause for q in others if q.start >= draft.anchor[1])


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


def _is_of_time_before(draft: Draft, mention: Mention, scene: Scene) -> bool:
    """True for the day of the first of two stocks: "a year ago 1,400 were in prison, now it is 1,266"."""
    now = now_told(draft, scene)
    return now is not None and any(mention.start < q.end <= now for q in scene.quantities if q.value is not None)


def now_told(draft: Draft, scene: Scene) -> int | None:
    """Give where "now" stands before the number of a stock, behind another: "a year ago 1,400, now 1,266"."""
    if draft.quantity is None or draft.kind is not ClaimKind.HELD:
        return None
    number, ends = draft.quantity.span
    now = [a for a, b in scene.phrases.of("at_present") if 0 <= number - b <= _NOW or a == ends]
    return next((at for at in now if any(q.end <= at for q in scene.quantities)), None)
