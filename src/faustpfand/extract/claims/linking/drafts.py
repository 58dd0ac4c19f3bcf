"""The drafts of a sentence's counted claims: each number with its verb, or with what it goes on about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft, hull
from faustpfand.extract.claims.gapping import goes_on_about_years, goes_on_without_verb, is_years_of_one
from faustpfand.extract.claims.linking.coordination import in_a_row
from faustpfand.extract.claims.linking.echoes import echo_told
from faustpfand.extract.claims.linking.enumeration import is_item, of_list, sanctioned_too
from faustpfand.extract.claims.linking.grounds import has_trait
from faustpfand.extract.claims.linking.lists import is_whole_list, of_grown_list
from faustpfand.extract.claims.linking.partitives import is_among_whole, part_told
from faustpfand.extract.claims.linking.places import by_place, in_brackets
from faustpfand.extract.claims.linking.series import series
from faustpfand.extract.claims.linking.steps import other_steps
from faustpfand.extract.claims.linking.stocks import are_left, is_said_to_be, stock_told
from faustpfand.extract.claims.linking.totals import total_told
from faustpfand.extract.claims.linking.wholes import breaks_down
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.owning import BEFORE_RELEASE, LINKED, is_relative, owner_of, says_which
from faustpfand.extract.claims.quantities import CHANGES, Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.records import ClaimKind, Modality

_DEMANDED_AND_HELD: Final = frozenset({ClaimKind.DEMAND, ClaimKind.HELD})
_DEMAND_REACH: Final = 9.0  # "the release of the more than 1,100"
_WIDE: Final = 20.0  # a claim whose verb is farther off stands where its number stands


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
    found = [d for d in found if not (_is_whole_of_freed(d, found) or breaks_down(d, found, scene))]
    found += sanctioned_too(found, scene)
    found = of_grown_list(found, scene) if not scene.phrases.there.isdisjoint(CHANGES) else found
    found = [part for d in found for part in _before_and_after(d)]
    return sorted([*found, *in_a_row(found, scene)], key=lambda d: d.span)


def _before_and_after(draft: Draft) -> list[Draft]:
    """Draft both stocks of "the number of political prisoners fell from 1,300 to 1,100"."""
    now = draft.quantity
    if draft.kind is not ClaimKind.HELD or now is None or now.was is None:
        return [draft]
    was = replace(now.was, population=now.population)
    span = (min(draft.span[0], was.start), was.end)
    return [replace(draft, span=span, quantity=was), replace(draft, span=now.span)]


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


def _counted(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    if in_brackets(quantity, scene) or is_among_whole(quantity, scene):
        return None
    many = quantity.value is not None and scene.phrases.ends(quantity.start, "many_of") is not None
    if many and scene.phrases.ends(quantity.start, "how_many_of") is None:
        inmates = quantity.population in ("prisoners", "political_prisoners")  # "will free many of the 1,400 prisoners"
        return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity) if inmates else None
    if quantity.part:
        return None if has_trait(quantity, scene) else part_told(quantity, scene, found)
    if is_item(quantity, scene, found):
        return echo_told(quantity, scene, found) or part_told(quantity, scene, found)
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE]
    if earlier and quantity.value is not None and scene.phrases.ends(quantity.start, "sum") is not None:
        return total_told(quantity, earlier[-1], scene)
    return _of_verb(quantity, owner_of(quantity, scene), scene, found) or of_list(quantity, scene, found)


def _of_verb(quantity: Quantity, trigger: Trigger | None, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    if trigger is None:
        return echo_told(quantity, scene, found) or stock_told(quantity, scene)
    if goes_on_about_years(quantity, trigger, scene):
        return None
    if trigger.end <= quantity.start and goes_on_without_verb(quantity.span, scene):
        return None if is_years_of_one(quantity, scene) else _gapped(quantity, trigger)
    if is_whole_list(quantity, trigger, scene, found) or is_said_to_be(quantity, trigger, scene):
        return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity)
    if are_left(quantity, trigger, scene):
        return Draft(kind=ClaimKind.HELD, span=hull(quantity.span, trigger.span), quantity=quantity)
    return _owned(quantity, trigger, scene, found)


def _gapped(quantity: Quantity, trigger: Trigger) -> Draft:
    """Draft a number whose verb a dash stands for; the verb itself is free for who is named beside it."""
    verb = Draft(kind=trigger.kind, span=trigger.span, trigger=trigger)
    return Draft(kind=trigger.kind, span=quantity.span, quantity=quantity, parent=verb)


def _told_twice(draft: Draft, quantity: Quantity, scene: Scene) -> list[Draft]:
    """Draft the other claim of a number that is demanded and held: "called for the release of the 30 still in jail".

    Those are held, too, who are yet to be freed: "the thousand who still sit there may walk free".
    """
    steps = other_steps(quantity, draft.kind, scene) if "relative" in scene.phrases.spots else []
    if steps:
        return [_owned(quantity, trigger, scene, [draft]) for trigger in steps]
    to_go = draft.kind is ClaimKind.RELEASE and modality_of(draft, scene) is not Modality.ASSERTED
    if quantity.population != "political_prisoners" or not (to_go or draft.kind in _DEMANDED_AND_HELD):
        return []
    if draft.kind is not ClaimKind.HELD:
        held = [t for t in scene.triggers if t.kind is ClaimKind.HELD]
        behind = draft.anchor[1]  # a German verb stands before the clause: "could be freed, who still sit there"
        others = [t for t in held if says_which(quantity, t, scene) or is_relative(scene, (behind, t.start))]
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


def _owned(quantity: Quantity, trigger: Trigger, scene: Scene, found: Sequence[Draft]) -> Draft:
    shared = any(d.trigger == trigger for d in found)
    span = hull(quantity.span, trigger.span)
    if shared or scene.cost(quantity.span, trigger.span) > _WIDE:
        span = quantity.span
    return Draft(kind=trigger.kind, span=span, trigger=trigger, quantity=quantity)
