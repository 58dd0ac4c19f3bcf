"""The drafts of a sentence's claims: numbers with their verbs, parts, stocks, what a dash or a row of verbs tells."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft, hull
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.nouns import INHERITED, POPULATIONS
from faustpfand.extract.claims.owning import (
    BARE_REACH,
    BEFORE_RELEASE,
    DONE_TO,
    LINKED,
    NOUN_REACH,
    PART_REACH,
    adds_years,
    attached,
    diverted,
    ends_with_verb,
    is_relative,
    may_own,
    owner_of,
    says_which,
)
from faustpfand.extract.claims.quantities import CHANGES, Quantity, ends_there
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene, Trigger
from faustpfand.extract.claims.series import by_place, follows_date, in_brackets, of_grown_list, sanctioned_too, series
from faustpfand.extract.claims.tokens import DASHES, Span
from faustpfand.records import Claim, ClaimKind, Modality

_ROW: Final = BEFORE_RELEASE | {ClaimKind.RELEASE}
_ONLY_ALONE: Final = frozenset({"weak", "counted", "follows", "named"})  # flags of rules for no second verb
_OPENING: Final = 1  # words before a noun that opens its clause: "and", "that"
_BEHIND_GROUP: Final = 10  # words between "political prisoners" and the number that the sentence ends with
_SAID_TO_BE: Final = 8  # words between "were" and the number, with a source and a place between
_WIDE: Final = 20.0  # a claim whose verb is farther off stands where its number stands
_DEMAND_REACH: Final = 9.0  # "the release of the more than 1,100"
_DEMANDED_AND_HELD: Final = frozenset({ClaimKind.DEMAND, ClaimKind.HELD})
_NO_VERBS: Final = ("preposition", "locative", "conjunction", "and", "that", "article", "relative", "reduced", "unit")
_TALLY_REACH: Final = 3  # words between "the ministry says that" and its number
_PLACE_WITHIN: Final = 3  # words between "in" and the place: "in the Brest region"
_WHERE: Final = 8  # words between a verb and "and": "detained at Istanbul airport on Thursday and"
_CUE_REACH: Final = 6  # words between "of them" and the number, with its day between
_LISTED: Final = 8  # words of "list of the rights group, published in May, has"
_NOW: Final = 5  # words of "since then there are now"
_SHARED: Final = 4  # words between "and" and the second of two verbs of one subject: "and later were"


def drafts(scene: Scene) -> list[Draft]:
    """Draft the counted claims of a sentence; triggers without a number are left to the caller."""
    found = series(scene) or by_place(scene)
    taken = [d.quantity for d in found]
    for quantity in sorted(scene.quantities, key=lambda q: q.part):
        draft = _counted(quantity, scene, found) if quantity not in taken else None
        if draft is not None:
            found += [draft, *_told_twice(draft, quantity, scene)]
    found += [d for d in found if _is_told_of_two(d, scene)]
    found = [_of_whole_before(_counted_likewise(d, found), found) for d in found]
    found = [d for d in found if not _is_whole_of_freed(d, found)]
    found += sanctioned_too(found, scene)
    found = of_grown_list(found, scene) if not scene.phrases.there.isdisjoint(CHANGES) else found
    return sorted([*found, *_in_a_row(found, scene)], key=lambda d: d.span)


def _is_whole_of_freed(draft: Draft, found: Sequence[Draft]) -> bool:
    """True for the ten of "seven of the ten journalists arrested in May walked free"."""
    quantity = draft.quantity
    if quantity is None or not quantity.whole or draft.kind not in BEFORE_RELEASE:
        return False
    freed = (d.quantity for d in found if d.kind is ClaimKind.RELEASE)
    return any(q is not None and 0 < quantity.start - q.number_end <= LINKED for q in freed)


def _is_told_of_two(draft: Draft, scene: Scene) -> bool:
    """True for a number of two places: "по 15 — в Гродно и Бресте"."""
    return draft.quantity is not None and draft.quantity.places > 1 and not in_brackets(draft.quantity, scene)


def _of_whole_before(draft: Draft, found: Sequence[Draft]) -> Draft:
    """Take the number before a row of places for their whole: "detained 96 people: Minsk (40), Brest (22)"."""
    if draft.quantity is None or not draft.quantity.places:
        return draft
    before = [d for d in found if d.quantity is not None and not d.quantity.places and d.kind is draft.kind]
    whole = next((d for d in before if d.span[1] <= draft.span[0]), None)
    return draft if whole is None else replace(draft, parent=whole)


def _counted_likewise(draft: Draft, found: Sequence[Draft]) -> Draft:
    """Take a number for freed that somebody else counts: "Bonn's files list 888 people freed, Berlin's only 884"."""
    trigger, quantity = draft.trigger, draft.quantity
    if trigger is None or quantity is None or draft.kind is not ClaimKind.HELD or draft.trigger_holds(quantity):
        return draft
    first = next((d for d in found if d.quantity is not None and trigger.start <= d.quantity.start < trigger.end), None)
    if first is None or first.trigger == trigger or quantity.population is not None:
        return draft
    return Draft(kind=first.kind, span=quantity.span, quantity=quantity, parent=first)


def _in_a_row(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Draft what else verbs of one subject tell of a number: "twelve were detained and later let go"."""
    used = {id(d.trigger) for d in found}
    free = [t for t in scene.triggers if id(t) not in used and not _ONLY_ALONE & t.rule.flags]
    again: list[Draft] = []
    for draft in found:
        if draft.trigger is None or draft.quantity is None or draft.kind not in _ROW:
            continue
        for t in free:
            after = draft.kind in BEFORE_RELEASE and _goes_on(draft.anchor, t.span, scene)
            if t.kind in _ROW - {draft.kind} and (after or _leads_to(t, draft, scene)):
                again.append(Draft(kind=t.kind, span=t.span, trigger=t, quantity=draft.quantity))
    return again


def _leads_to(trigger: Trigger, draft: Draft, scene: Scene) -> bool:
    """True for the first of two verbs whose second has the number: "eight were picked up and sentenced"."""
    quantity, second = draft.quantity, draft.trigger
    if quantity is None or second is None or trigger.kind not in BEFORE_RELEASE:
        return False
    if _shares_object(trigger.span, second.span, quantity, scene):
        return True
    between = quantity.end <= trigger.start and trigger.end <= second.start
    if not between or says_which(quantity, trigger, scene):
        return False
    return _goes_on(hull(quantity.span, trigger.span), second.span, scene)


def _shares_object(first: Span, second: Span, quantity: Quantity, scene: Scene) -> bool:
    """True for two verbs right beside each other before one number: "detained and later let go 28 people"."""
    joined = scene.phrases.starts(first[1], "then", "and") is not None
    return joined and second[1] <= quantity.end and second[0] <= quantity.start and _goes_on(first, second, scene)


def _goes_on(first: Span, second: Span, scene: Scene) -> bool:
    """True where no more than a place or a day, "and" and an adverb part two verbs: they share their subject."""
    link = next(((x, y) for x, y in scene.phrases.of("then", "and") if first[1] <= x and y <= second[0]), None)
    if link is None or second[0] - link[1] > _SHARED or link[0] - first[1] > _WHERE:
        return False
    others = [*(e.span for e in scene.entities if e.sort == "person"), *(q.span for q in scene.quantities)]
    if any(first[1] <= a < second[0] for a, _ in others):
        return False
    told = [*(m.span for m in scene.dates), *(span for _, span in scene.countries)]
    where = all(
        any(x <= at < y for x, y in told)
        or scene.words[at].text == ","
        or (scene.words[at].is_word and not scene.phrases.covers(at, "conjunction"))
        for at in range(first[1], link[0])
    )
    dated = any(link[1] <= x and y <= second[0] for x, y in told)
    link_words = [at for at in range(link[1], second[0]) if not scene.phrases.covers(at, "unit")]  # "and hours later"
    return where and (dated or all(scene.words[at].is_word and not scene.words[at].is_capital for at in link_words))


def _told_twice(draft: Draft, quantity: Quantity, scene: Scene) -> list[Draft]:
    """Draft the other claim of a number that is demanded and held: "called for the release of the 30 still in jail".

    Those are held, too, who are yet to be freed: "the thousand who still sit there may walk free".
    """
    to_go = draft.kind is ClaimKind.RELEASE and modality_of(draft, scene) is not Modality.ASSERTED
    if quantity.population != "political_prisoners" or not (to_go or draft.kind in _DEMANDED_AND_HELD):
        return []
    if draft.kind is not ClaimKind.HELD:
        others = [t for t in scene.triggers if t.kind is ClaimKind.HELD and says_which(quantity, t, scene)]
    else:
        free = [q for q in scene.quantities if q is not quantity]
        others = [
            t
            for t in scene.triggers
            if t.kind is ClaimKind.DEMAND
            and t.end <= quantity.start
            and scene.cost(t.span, quantity.span) <= _DEMAND_REACH
            and not any(t.end <= q.start < quantity.start for q in free)
        ]
    return [_owned(quantity, trigger, scene, [draft]) for trigger in others[:1]]


def _counted(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    if in_brackets(quantity, scene) or _is_among_whole(quantity, scene):
        return None
    if quantity.value is not None and scene.phrases.ends(quantity.start, "many_of") is not None:
        inmates = quantity.population in ("prisoners", "political_prisoners")  # "will free many of the 1,400 prisoners"
        return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity) if inmates else None
    if quantity.part:
        return None if has_trait(quantity, scene) else _part(quantity, scene, found)
    if _is_item(quantity, scene, found):
        return _echo(quantity, scene, found) or _part(quantity, scene, found)
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE]
    if earlier and quantity.value is not None and scene.phrases.ends(quantity.start, "sum") is not None:
        return _total(quantity, earlier[-1], scene)
    return _of_verb(quantity, owner_of(quantity, scene), scene, found) or _of_list(quantity, scene, found)


def _of_list(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Draft the next of a list of nationals: "three Poles, two Lithuanians, two Japanese and a Swede"."""
    if quantity.population != "foreign_nationals" or quantity.value is None:
        return None
    before = [d for d in found if d.quantity is not None and d.quantity.population == "foreign_nationals"]
    last = next((d for d in before if d.quantity is not None and _is_next(d.quantity.end, quantity, scene)), None)
    return (
        None
        if last is None
        else Draft(kind=last.kind, span=quantity.span, trigger=last.trigger, quantity=quantity, parent=last.parent)
    )


def _is_next(ends: int, quantity: Quantity, scene: Scene) -> bool:
    comma = ends < len(scene.words) and scene.words[ends].text == "," and ends + 1 == quantity.start
    return comma or scene.phrases.starts(ends, "and") == quantity.start


def _is_among_whole(quantity: Quantity, scene: Scene) -> bool:
    """True for a part by trade, "two lawyers were among five people jailed", and for a few of a number told before.

    "Minsk freed 123 people, including Ivan Belov and several Americans."
    """
    if quantity.population not in INHERITED and scene.phrases.starts(quantity.end, "among_whole") is not None:
        return True
    if quantity.value is not None:
        return False
    cue = max((b for _, b in scene.phrases.of("part_cue") if b <= quantity.start), default=0)
    counted = any(q.value is not None and q.end <= cue for q in scene.quantities)
    return counted and not any(cue <= t.start < quantity.start for t in scene.triggers)


def _of_verb(quantity: Quantity, trigger: Trigger | None, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    if trigger is None:
        return _echo(quantity, scene, found) or _stock(quantity, scene)
    if _goes_on_about_years(quantity, trigger, scene):
        return None
    if trigger.end <= quantity.start and goes_on_without_verb(quantity.span, scene):
        return None if _is_years_of_one(quantity, scene) else _gapped(quantity, trigger)
    if _is_whole_list(quantity, trigger, scene, found) or _is_said_to_be(quantity, trigger, scene):
        return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity)
    if _are_left(quantity, trigger, scene):
        return Draft(kind=ClaimKind.HELD, span=hull(quantity.span, trigger.span), quantity=quantity)
    return _owned(quantity, trigger, scene, found)


def _is_whole_list(quantity: Quantity, trigger: Trigger, scene: Scene, found: Sequence[Draft]) -> bool:
    """True for all on a list that grew: "61 were added to the list, which counted 1,489 names"."""
    if trigger.kind is not ClaimKind.DETENTION or quantity.population != "listed" or quantity.value is None:
        return False
    added = [d.quantity.value or 0 for d in found if d.kind is trigger.kind and d.quantity is not None]
    clause = scene.clause(quantity.span)
    apart = trigger.end <= clause[0] or not (clause[0] <= trigger.start < clause[1])
    return apart and bool(added) and quantity.value > max(added) and scene.tells((clause[0], quantity.end), "stock")


def _is_said_to_be(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a stock in a clause of its own: "In December there were 800 political prisoners, and since then ..."."""
    if quantity.population != "political_prisoners" or quantity.value is None or trigger.start < quantity.end:
        return False
    if quantity.part or trigger.start < scene.clause(quantity.span)[1] or says_which(quantity, trigger, scene):
        return False
    texts = scene.words.texts
    anew = (a for a, _ in scene.phrases.of("and", "conjunction") if quantity.end < a < trigger.start)
    parted = any(texts[a - 1] == "," for a in anew)
    return parted and scene.tells((max(quantity.start - _SAID_TO_BE, 0), quantity.start), "copula")


def _are_left(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who are inside as nobody freed them: "it knows of 526 who have not been let out"."""
    if trigger.kind is not ClaimKind.RELEASE or quantity.end > trigger.start or quantity.value is None:
        return False
    begins = scene.phrases.starts(quantity.end, "relative", "contact")
    denied = scene.tells((quantity.end, trigger.end), "negation", "denied")
    return begins is not None and denied and not any(quantity.end <= t.start < trigger.start for t in scene.triggers)


def _gapped(quantity: Quantity, trigger: Trigger) -> Draft:
    """Draft a number whose verb a dash stands for; the verb itself is free for who is named beside it."""
    verb = Draft(kind=trigger.kind, span=trigger.span, trigger=trigger)
    return Draft(kind=trigger.kind, span=quantity.span, quantity=quantity, parent=verb)


def _stock(quantity: Quantity, scene: Scene) -> Draft | None:
    """Draft a number of political prisoners that no verb tells of as a stock, unless something happens to them."""
    if quantity.population is None and (group := _told_behind(quantity, scene)) is not None:
        return Draft(kind=ClaimKind.HELD, span=hull(group, quantity.span), quantity=quantity)
    if (begins := _list_of_group(quantity, scene)) is not None:
        return Draft(kind=ClaimKind.HELD, span=(begins, quantity.end), quantity=quantity)
    if quantity.population != "political_prisoners" or quantity.value is None or quantity.whole:
        return None
    near = (0 < scene.cost(quantity.span, decoy) <= BARE_REACH for decoy in scene.phrases.of("decoy"))
    if any(near) or scene.tells(quantity.span, "activist") or _happens_to(quantity.span, scene):
        return None
    if _is_of_unknown_verb(quantity, scene):
        return None
    return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity)


def _list_of_group(quantity: Quantity, scene: Scene) -> int | None:
    """Give where the list begins whose names a rights group counts: "Viasna's list had 1,204 names"."""
    if (
        quantity.population != "listed"
        or quantity.value is None
        or not scene.tells((0, quantity.start), "rights_group")
    ):
        return None
    if scene.tells((0, quantity.end), *CHANGES, "sanction", "sanction_name"):
        return None
    near = (a for a, b in scene.phrases.of("any_list") if 0 <= quantity.start - b <= _LISTED)
    return next(near, None)


def _is_of_unknown_verb(quantity: Quantity, scene: Scene) -> bool:
    """True beside a word that nothing makes a stock: "drove 38 political prisoners", "38 political prisoners wrote"."""
    clause = scene.clause(quantity.span)
    around = ((clause[0], quantity.start), (quantity.end, clause[1]))
    if any(scene.tells(part, "stock", "copula", "prison", "topic_prison", "listing", "any_list") for part in around):
        return False
    return any(clause[0] <= at < clause[1] and _may_be_verb(at, scene) for at in (quantity.start - 1, quantity.end))


def _may_be_verb(at: int, scene: Scene) -> bool:
    word = scene.words[at]
    if not word.is_word or word.is_capital or scene.phrases.covers(at, *_NO_VERBS, *POPULATIONS):
        return False
    return at == 0 or not scene.phrases.covers(at - 1, "preposition", "locative", "article")


def _told_behind(quantity: Quantity, scene: Scene) -> Span | None:
    """Give the people of a number that ends a sentence: "Политзаключенных в Баку, по данным активистов, 375"."""
    before = [span for span in scene.groups if span[1] <= quantity.start]
    if not before or quantity.value is None or quantity.part or not ends_with_verb(quantity, scene):
        return None
    group = before[-1]
    if scene.tells(group, "activist") or is_tally(quantity, scene):
        return None  # "Defenders speak of seventy"
    begins = group[0] - scene.clause(group)[0] <= _OPENING
    events = (t for t in scene.triggers if t.kind is not ClaimKind.HELD)
    told = any(t.start < quantity.end and group[0] < t.end for t in events)
    return group if begins and not told and quantity.start - group[1] <= _BEHIND_GROUP else None


def _is_item(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> bool:
    """True behind a colon that parts a number told before it, and where no verb follows: "14 freed: three Poles".

    Parts by place are told; the captor's own citizens are the rest, whom nobody claims.
    """
    if quantity.population is not None and quantity.state is None:
        return False
    colons = [at for at, _ in scene.barriers if scene.words[at].text == ":" and at < quantity.start]
    if not colons or quantity.value is None or any(t.start > colons[-1] for t in scene.triggers):
        return False
    wholes = [d.quantity.value for d in found if d.quantity is not None and d.quantity.end <= colons[-1]]
    return any(whole is not None and whole > quantity.value for whole in wholes)


def _happens_to(span: Span, scene: Scene) -> bool:
    """True where the number's clause tells an event, not a stock: "charged 30 activists", "60 were flown out"."""
    clause = scene.clause(span)
    return scene.tells(clause, "happening") and not scene.tells(clause, "stock")


def _owned(quantity: Quantity, trigger: Trigger, scene: Scene, found: Sequence[Draft]) -> Draft:
    shared = any(d.trigger == trigger for d in found)
    span = hull(quantity.span, trigger.span)
    if shared or scene.cost(quantity.span, trigger.span) > _WIDE:
        span = quantity.span
    return Draft(kind=trigger.kind, span=span, trigger=trigger, quantity=quantity)


def tells_again(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for a second verb of those counted: "took 94 from prison and deported them", "21 came, whom it freed"."""
    for draft in counted:
        if draft.quantity is None or draft.quantity.end > trigger.start or draft.anchor[1] > trigger.start:
            continue
        if trigger.kind is draft.kind and _goes_on(draft.anchor, trigger.span, scene):
            return True
        held = trigger.kind is ClaimKind.HELD and draft.kind is ClaimKind.DEMAND
        if (held or trigger.kind is draft.kind) and is_relative(scene, (draft.anchor[1], trigger.start)):
            return True
    return False


def is_of_demanded(trigger: Trigger, scene: Scene) -> bool:
    """True for what only says whom a demand is for: "urged the release of all who sit behind bars"."""
    asked = (t.end for t in scene.triggers if t.kind is ClaimKind.DEMAND and t.end <= trigger.start)
    return trigger.kind is ClaimKind.HELD and any(is_relative(scene, (end, trigger.start)) for end in asked)


def describes(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for a verb without a number that only says which people another verb tells of."""
    told = [
        d.quantity
        for d in counted
        if d.quantity is not None and d.trigger is not None and not (d.kind in SANCTIONS and trigger.kind in DONE_TO)
    ]  # "sanctions on two judges who jailed Anna Lis": what judges do is told of her
    return any(attached(quantity, trigger, scene) for quantity in told)


def _part(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "five of them Ukrainians" as a claim of its own, "114 of them" only with a verb of its own.

    Those of a trade are one population with the rest: only where these have no number do they make a claim.
    """
    parents = [d for d in found if d.kind in PEOPLE and (d.parent is None or _is_whole_apart(d))]
    apart = _is_part_at_place(quantity, scene) or _is_part_in_time(quantity, scene)
    if apart:
        parents = [d for d in parents if d.span[0] < quantity.start]
    freed = [d for d in parents if d.kind is ClaimKind.RELEASE]
    if freed and not apart and _sat_for_politics(quantity, scene):
        return Draft(kind=ClaimKind.RELEASE, span=quantity.span, quantity=quantity, parent=freed[-1])
    wholes = [d.quantity for d in parents if d.quantity is not None and not d.quantity.part]
    if quantity.trade and any(whole.value is not None for whole in wholes):
        return None  # "60 people, including eight journalists"
    if parents and (quantity.population in INHERITED or quantity.trade or apart):
        near = min(parents, key=lambda d: (scene.cost(d.anchor, quantity.span), scene.cost(d.span, quantity.span)))
        return Draft(kind=near.kind, span=quantity.span, trigger=near.trigger, quantity=quantity, parent=near)
    used = {id(d.trigger) for d in found if not _stands_nearer(quantity, d, scene)}
    alone = len(scene.triggers) == 1  # "Twenty of them are back home"
    strong = [t for t in scene.triggers if alone or "weak" not in t.rule.flags]
    free = [t for t in strong if id(t) not in used and may_own(quantity, t)]
    reach = NOUN_REACH if quantity.population in INHERITED else PART_REACH
    close = [t for t in free if scene.cost(quantity.span, t.span) <= reach]
    close = [t for t in close if not attached(quantity, t, scene)] or close  # "one of those freed was rearrested"
    if not close:
        return None
    if diverted(quantity, close[0], scene):
        return None  # "300 of them wrote cards to the penal colonies"
    span = hull(quantity.span, close[0].span)
    return Draft(kind=close[0].kind, span=span, trigger=close[0], quantity=quantity)


def has_trait(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom something else is told: "у шести из них есть дети", "bei elf von ihnen"."""
    owned = scene.phrases.ends(quantity.start, "possessor") is not None
    return owned and quantity.value is not None and scene.phrases.starts(quantity.number_end, "part_of") is not None


def _is_whole_apart(draft: Draft) -> bool:
    """True for the three of "14 were freed in June, in February three, one of them a Pole"."""
    return draft.quantity is not None and not draft.quantity.part


def _sat_for_politics(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom a clause tells the ground: "20, only six of whom had been jailed for politics"."""
    if quantity.population not in (None, "political_prisoners", "prisoners") or quantity.value is None:
        return False
    left, right = scene.clause(quantity.span)
    verbs = [t for t in scene.triggers if quantity.end <= t.start < right]
    sat = all(t.kind in (ClaimKind.HELD, *BEFORE_RELEASE) for t in verbs)
    behind = (max(left, quantity.number_end), right)  # of extremism only those speak who jailed them
    return sat and scene.tells(behind, "political") and not scene.tells(behind, "extremism")


def of_freed(told: Sequence[Draft], whole: Claim | None, scene: Scene) -> list[Draft]:
    """Take for freed who sat for politics among them: "Of the 651 freed, 302 had been jailed for politics"."""
    return [_freed_of_ground(draft, told, whole, scene) for draft in told]


def _freed_of_ground(draft: Draft, told: Sequence[Draft], whole: Claim | None, scene: Scene) -> Draft:
    quantity = draft.quantity
    if quantity is None or draft.kind not in (ClaimKind.HELD, ClaimKind.DETENTION) or draft.parent is not None:
        return draft
    if not _sat_for_politics(quantity, scene):
        return draft
    freed = [d for d in told if d.kind is ClaimKind.RELEASE and d.quantity is not None]
    before = [d for d in freed if d.quantity is not None and d.quantity.end <= quantity.start]
    if before and (quantity.part or quantity.start <= before[-1].anchor[1]):
        return Draft(kind=ClaimKind.RELEASE, span=draft.span, quantity=quantity, parent=before[-1])
    if quantity.part and whole is not None and whole.kind is ClaimKind.RELEASE and _is_smaller(quantity, whole):
        return Draft(kind=ClaimKind.RELEASE, span=draft.span, quantity=quantity)
    return draft


def _is_smaller(quantity: Quantity, whole: Claim) -> bool:
    return quantity.value is not None and whole.count is not None and quantity.value < whole.count


def _stands_nearer(quantity: Quantity, other: Draft, scene: Scene) -> bool:
    """True for a part before the verb that a number behind it took: "Five of them walk free today, 47 in May"."""
    if other.trigger is None or other.quantity is None or other.quantity.start < other.trigger.end:
        return False
    return quantity.end <= other.trigger.start and scene.clause(quantity.span) == scene.clause(other.trigger.span)


def _is_part_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "120 detained, of them 80 in Minsk", "41 of them in the Brest region", with or without a dash."""
    at = quantity.number_end
    after = scene.phrases.starts(at, "part_cue")
    at = at if after is None else after
    at = scene.phrases.starts(at, "only") or at  # "300 of them in Istanbul alone"
    at += at < len(scene.words) and scene.words[at].text in DASHES
    dated = any(m.start == at or (m.start == at + 1 and ends_there(scene.phrases, m.end)) for m in scene.dates)
    if quantity.population is None and quantity.value is not None and dated:
        return after is not None  # "49 jailed since May, 11 of them this month"
    place = scene.phrases.starts(at, "locative") if quantity.population is None and quantity.value is not None else None
    if place is None or place >= len(scene.words):
        return False
    if any(place <= span[0] < place + _PLACE_WITHIN for span in scene.phrases.places()):
        return True
    return scene.words[place].is_capital and not scene.phrases.covers(place, "cell")


def _is_part_in_time(quantity: Quantity, scene: Scene) -> bool:
    """True for "16 have died, five of them - in the last year", "115 were freed, of them in September 67"."""
    if quantity.population is not None or quantity.value is None or _has_verb_of_its_own(quantity, scene):
        return False
    dash = scene.phrases.starts(quantity.number_end, "part_cue")
    if dash is not None and dash < len(scene.words) and scene.words[dash].text in DASHES:
        return any(0 < m.start - dash <= _SHARED for m in scene.dates)
    cues = [b for a, b in scene.phrases.of("part_cue") if b <= quantity.start and quantity.start - a <= _CUE_REACH]
    begins = quantity.start - (scene.words[quantity.start - 1].text in DASHES)
    before = any(m.end == begins and 0 <= m.start - cue <= 1 for m in scene.dates for cue in cues)
    return before or (quantity.start in cues and any(follows_date(quantity, m, scene) for m in scene.dates))


def _has_verb_of_its_own(quantity: Quantity, scene: Scene) -> bool:
    left, right = scene.clause(quantity.span)
    return any(left <= t.start and quantity.end <= t.start < right for t in scene.triggers)


def stands_before_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "two more — in Kazan": a number, a dash, a place."""
    at = scene.phrases.starts(quantity.number_end, "each_side") or quantity.number_end
    while at < len(scene.words) and scene.words[at].text in (",", "—", "–"):
        at += 1
    if scene.phrases.starts(at, "locative", "preposition") is None or scene.phrases.starts(at, "part_cue") is not None:
        return False  # ", of them" is no place
    listed = quantity.start > 0 and (
        scene.words[quantity.start - 1].text in (",", ":") or scene.phrases.ends(quantity.start, "and") is not None
    )
    place = at + 1 < len(scene.words) and scene.words[at + 1].is_capital
    dash = at > quantity.number_end and scene.words[at - 1].text in (",", "—", "–")
    return dash or (listed and place and scene.phrases.starts(at, "locative") is not None)


def counts_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "In Minsk alone there were 700": a sentence that opens with a place and says no more than the number."""
    opening = scene.phrases.starts(scene.phrases.starts(0, "only") or 0, "locative")
    if opening is None or not any(word.is_capital for word in scene.words[opening : opening + 2]):
        return False
    linked = any(quantity.start - LINKED <= a and b <= quantity.start for a, b in scene.phrases.of("copula"))
    return linked and ends_there(scene.phrases, quantity.number_end)


def _goes_on_about_years(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the 13 of "the first got 11 years, the second 13", where the sentence counts nobody."""
    if trigger.kind is not ClaimKind.SENTENCE or quantity.population is not None or quantity.others:
        return False
    years = any(trigger.start <= a and b <= quantity.start for a, b in scene.phrases.of("unit"))
    counted = any(q.population is not None for q in scene.quantities)
    return years and not counted and ends_there(scene.phrases, quantity.number_end)


def _is_years_of_one(quantity: Quantity, scene: Scene) -> bool:
    """True for a number joined by a dash to somebody named: "her colleague Ivan Belov - ten"."""
    people = (e for e in scene.entities if e.sort == "person" and not e.placed)
    near = (e for e in people if max(quantity.start - e.end, e.start - quantity.end) <= LINKED)
    return any(
        any(w.text in DASHES for w in scene.words[e.end : quantity.start]) or e.start >= quantity.end for e in near
    )


def is_tally(quantity: Quantity, scene: Scene) -> bool:
    """True for what another source counts of an event told before: "the ministry speaks of 626"."""
    if quantity.population is not None or quantity.value is None or quantity.part or quantity.others:
        return False
    cues = [b for _, b in scene.phrases.of("tally") if b <= quantity.start and quantity.start - b <= _TALLY_REACH]
    if not cues or not ends_there(scene.phrases, quantity.number_end):
        return False
    return not any(cues[-1] <= t.start and t.end <= quantity.start for t in scene.triggers)


def goes_on_without_verb(span: Span, scene: Scene) -> bool:
    """True where a dash stands for the verb told before: "gave him 15 years, her two sons - eleven each"."""
    if not any(word.text in DASHES for word in scene.words):
        return False
    cuts = [i for i, word in enumerate(scene.words) if word.text in (",", ";")]
    cuts += [a for a, _ in scene.phrases.of("and")]
    left = max((i + 1 for i in cuts if i < span[0]), default=0)
    right = min((i for i in cuts if i >= span[1]), default=len(scene.words))
    verbs = (*(t.span for t in scene.triggers), *scene.phrases.of("decoy"))
    if left == 0 or any(left <= a and b <= right for a, b in verbs):
        return False
    outside = [i for i in range(left + 1, right) if not span[0] <= i < span[1]]  # a dash that opens adds a remark
    dashes = [i for i in outside if scene.words[i].text in DASHES]
    return bool(dashes) and not _says_what(dashes[0], span, scene)


def _says_what(dash: int, span: Span, scene: Scene) -> bool:
    """True for a dash that stands for "are": "nine of them - minors", not "two - in Kazan", "30 - on 4 September"."""
    at = dash + 1
    if dash != span[1] or at >= len(scene.words) or not any(q.start == span[0] for q in scene.quantities):
        return False
    if any(m.start == at for m in scene.dates) or scene.words[at].is_capital or not scene.words[at].is_word:
        return False
    return not scene.phrases.covers(at, "preposition", "locative", "unit", "only", "to_word", "in_word", "from_word")


def counts_now(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number that its clause opens with "now": "now there are 1,204", "зараз іх 1204"."""
    begins = scene.clause(quantity.span)[0]
    if quantity.population is not None or quantity.value is None or quantity.start - begins > _NOW:
        return False
    told = any(begins <= t.start < quantity.start for t in scene.triggers)
    return not told and scene.tells((begins, quantity.start), "at_present") and ends_there(scene.phrases, quantity.end)


def _adds_to_list(earlier: Sequence[Draft]) -> bool:
    """True behind "16 names were added to the list": a total that follows is the list's, no further arrest."""
    return any(d.trigger is not None and d.trigger.rule.population is not None for d in earlier[-1:])


def _total(quantity: Quantity, told: Draft, scene: Scene) -> Draft:
    """Draft the total behind a number: "25 were recognised as political prisoners, bringing the total to 1,110"."""
    listed = told.trigger is not None and scene.tells(told.trigger.span, "political_prisoner")
    kind = ClaimKind.HELD if listed and told.kind is ClaimKind.DETENTION else told.kind
    return Draft(kind=kind, span=quantity.span, quantity=quantity, parent=None if listed else told)


def _counts_otherwise(at: int, earlier: Sequence[Draft], scene: Scene) -> bool:
    """True behind the name of a second source: "The portal confirmed 30 releases, the group GREX only 19"."""
    if at < 1 or not earlier or scene.phrases.capital_nouns:
        return False
    name = scene.words[at - 1]
    clause = scene.clause((at - 1, at))
    told = scene.tells((0, clause[0]), "telling", "tally", "source") and clause[0] >= earlier[-1].span[1]
    verbs = any(clause[0] <= t.start < clause[1] for t in scene.triggers)
    return told and name.is_word and name.is_capital and not verbs and scene.phrases.state(at - 1) is None


def _echo(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "in February three", "Russia 314" after a full clause: the verb is the one before."""
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE | SANCTIONS]
    at = quantity.start - (scene.words[quantity.start - 1].text in (*DASHES, "(") if quantity.start else 0)
    added = scene.phrases.ends(at, "others_before", "others")
    at = at if added is None else added
    running = scene.phrases.ends(at, "running")  # "in August it was 216, in July it had been 140"
    running = None if _adds_to_list(earlier) else running
    at = at if running is None else running
    only = scene.phrases.ends(at, "only")  # "the East German files only 884"
    at = at if only is None else only
    at_date = any(m.end == at or follows_date(quantity, m, scene) for m in scene.dates)
    at_date = at_date or stands_before_place(quantity, scene)
    at_date = at_date or (running is not None and running > 0 and scene.words[running - 1].text in ",;")
    at_date = at_date or (earlier[-1].kind is ClaimKind.HELD and counts_now(quantity, scene) if earlier else False)
    at_country = any(span[1] == at for _, span in scene.countries)
    at_country = at_country or any(e.end == at and e.sort in ("organisation", "authority") for e in scene.entities)
    at_country = at_country or _counts_otherwise(at, earlier, scene)
    # "Seven more were added at the weekend."
    shared = not quantity.whole and scene.tells(scene.clause(quantity.span), "share")
    alone = quantity.population is not None or ends_there(scene.phrases, quantity.number_end)
    counted = [d for d in earlier if d.quantity is not None and d.kind in PEOPLE]
    if counted and is_tally(quantity, scene):
        return Draft(kind=counted[-1].kind, span=quantity.span, quantity=quantity, parent=counted[-1])
    if earlier and running is None and scene.phrases.ends(at, "sum") is not None:
        return _total(quantity, earlier[-1], scene)
    gapped = bool(earlier) and earlier[-1].kind in PEOPLE and goes_on_without_verb(quantity.span, scene)
    gapped = gapped and not _is_years_of_one(quantity, scene)
    if quantity.whole or not earlier or not (at_date or at_country or shared or gapped) or not alone:
        return None
    if earlier[-1].kind is ClaimKind.SENTENCE and adds_years(quantity, scene):
        return None
    return Draft(kind=earlier[-1].kind, span=quantity.span, trigger=None, quantity=quantity, parent=earlier[-1])
