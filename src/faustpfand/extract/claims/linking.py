"""Which number belongs to which verb: the drafts of a sentence's claims."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.numbers import Quantity
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.scene import Scene, Span, Trigger
from faustpfand.records import ClaimKind

PEOPLE = frozenset(
    {
        ClaimKind.RELEASE,
        ClaimKind.DETENTION,
        ClaimKind.HELD,
        ClaimKind.SENTENCE,
        ClaimKind.DEATH_IN_CUSTODY,
        ClaimKind.DEMAND,
    }
)
SANCTIONS = frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED})
_WEAKNESS = 4.0  # a noun ("release", "exchange") gives way to a verb nearly as near
INHERITED = frozenset({"women", "foreign_nationals", "political_prisoners"})
# Costs as scene.cost counts them: a counted noun may stand two clauses off, a bare number hardly one word.
_LINK = 5  # "of", "von" between a noun and its number
_NOUN_REACH, _BARE_REACH, _PART_REACH, _UNKNOWN_REACH, _NO_REACH = 26.0, 9.0, 6.0, 4.0, -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A claim in the making: what tells it, whom it counts, where it stands."""

    kind: ClaimKind
    span: Span
    trigger: Trigger | None = None
    quantity: Quantity | None = None
    people: tuple[Entity, ...] = ()
    parent: "Draft | None" = None  # the claim of the same sentence that this one is a part or an echo of

    @property
    def anchor(self) -> Span:
        """Trigger and quantity together, from which other parts are measured."""
        return self.span if self.trigger is None else _hull(self.span, self.trigger.span)

    def trigger_holds(self, quantity: Quantity) -> bool:
        """True if the number stands within the words of the trigger."""
        return self.trigger is not None and self.trigger.start <= quantity.start < self.trigger.end


def _hull(a: Span, b: Span) -> Span:
    return min(a[0], b[0]), max(a[1], b[1])


def named_and_others(draft: Draft, scene: Scene, pack: Pack) -> list[Draft]:
    """Part "Ales Bialiatski and 13 others" into the one named and the others counted."""
    quantity = draft.quantity
    if quantity is None or not draft.people or not are_others(quantity, scene, pack):
        return [draft]
    before = [e for e in draft.people if e.end < quantity.start]
    if not before or scene.cost((before[-1].start, before[-1].end), (quantity.start, quantity.end)) > 16:
        return [draft]
    number = (quantity.start, quantity.end)
    first = (before[0].start, before[-1].end)
    return [
        Draft(kind=draft.kind, span=first, trigger=draft.trigger, people=tuple(before)),
        Draft(kind=draft.kind, span=number, trigger=draft.trigger, quantity=quantity),
    ]


def are_others(quantity: Quantity, scene: Scene, pack: Pack) -> bool:
    """True for "13 others": they stand beside somebody named."""
    rest = scene.text[quantity.number_end :].lstrip()
    return pack.numbers.signs["others"].match(rest) is not None


def drafts(scene: Scene, pack: Pack) -> list[Draft]:
    """Draft the counted claims of a sentence; triggers without a number are left to the caller."""
    found: list[Draft] = []
    for quantity in sorted(scene.quantities, key=lambda q: q.part):
        draft = _counted(quantity, scene, found, pack)
        if draft is not None:
            found.append(draft)
    return sorted(found, key=lambda d: d.span)


def _counted(quantity: Quantity, scene: Scene, found: Sequence[Draft], pack: Pack) -> Draft | None:
    if quantity.part:
        return _part(quantity, scene, found, pack)
    trigger = _owner(quantity, scene, pack)
    if trigger is not None:
        return _owned(quantity, trigger, scene, found)
    if quantity.population == "political_prisoners" and quantity.value is not None:
        span = (quantity.start, quantity.end)
        if any(0 < scene.cost(span, decoy) <= _BARE_REACH for decoy in scene.decoys):
            return None
        if _happens_to(span, scene, pack):
            return None
        return Draft(kind=ClaimKind.HELD, span=span, quantity=quantity)
    return _echo(quantity, scene, found, pack)


def _happens_to(span: Span, scene: Scene, pack: Pack) -> bool:
    """True where the number's clause tells an event, not a stock: "charged 30 activists", "60 were flown out"."""
    clause = scene.clause(span)
    return pack.words["happenings"].search(clause) is not None and pack.words["stocks"].search(clause) is None


def _owned(quantity: Quantity, trigger: Trigger, scene: Scene, found: Sequence[Draft]) -> Draft:
    span = (quantity.start, quantity.end)
    shared = any(d.trigger == trigger for d in found)
    hull = _hull(span, trigger.span)
    if shared or scene.cost(span, trigger.span) > 20:
        hull = span
    return Draft(kind=trigger.kind, span=hull, trigger=trigger, quantity=quantity)


def _owner(quantity: Quantity, scene: Scene, pack: Pack) -> Trigger | None:
    span = (quantity.start, quantity.end)
    reach = _reach(quantity, scene, pack)
    able = [t for t in scene.triggers if _fits(quantity, t)]
    near = [t for t in able if _owner_cost(span, t, scene) <= reach]
    telling = [t for t in near if not _attached(quantity, t, scene, pack)]
    best = min(telling or near, key=lambda t: _owner_cost(span, t, scene), default=None)
    return None if best is None or _diverted(span, best, scene) else best


def _owner_cost(span: Span, trigger: Trigger, scene: Scene) -> float:
    adjoins = 0 <= span[0] - trigger.end <= _LINK
    return scene.cost(span, trigger.span) + _WEAKNESS * ("weak" in trigger.rule.flags and not adjoins)


def _diverted(span: Span, trigger: Trigger, scene: Scene) -> bool:
    """True if another verb stands nearer: "69 were killed", "two officials met"."""
    rivals = list(scene.decoys)
    if trigger.kind in SANCTIONS:
        rivals += [t.span for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION]
    own = scene.cost(span, trigger.span)
    return any(0 < scene.cost(span, rival) < own for rival in rivals)


def _attached(quantity: Quantity, trigger: Trigger, scene: Scene, pack: Pack) -> bool:
    """True for a verb that only says which people: "135 people jailed in May were let go", "five, who were held"."""
    if trigger.start < quantity.end or any(quantity.end <= t.start < trigger.start for t in scene.triggers):
        return False
    between = scene.text[quantity.end : trigger.start]
    reduced = between == " " and pack.words["reduced"].match(scene.text, trigger.start) is not None
    if not reduced and pack.words["relative"].match(between) is None:
        return False
    end = trigger.end
    return not any(q.start >= end for q in scene.quantities if not q.part) or not reduced


def _ends_there(quantity: Quantity, scene: Scene, pack: Pack) -> bool:
    """True if a bare number has no noun of its own after it: "700 are held", not "12 markets"."""
    rest = scene.text[quantity.number_end :]
    following = quantity.number_end + len(rest) - len(rest.lstrip())
    dated = any(m.start == following for m in scene.dates)
    beside = dated or any(t.start == following or 0 <= quantity.start - t.end <= 1 for t in scene.triggers)
    if beside or not rest.strip()[:1].isalpha():
        return True
    words = ("stop_between", "part_of", "copula", "part_cues", "conjunctions")
    return any(re.match(rf"(?:{pack.words[w].pattern})\b", rest.lstrip(), re.IGNORECASE) for w in words)


def _reach(quantity: Quantity, scene: Scene, pack: Pack) -> float:
    named = quantity.population is not None
    if named or are_others(quantity, scene, pack):
        return _NOUN_REACH
    if _ends_there(quantity, scene, pack):
        return _BARE_REACH
    return _UNKNOWN_REACH if pack.words["unknown_people"].match(scene.text, quantity.number_end) else _NO_REACH


def _fits(quantity: Quantity, trigger: Trigger) -> bool:
    if "named" in trigger.rule.flags or trigger.kind is ClaimKind.NEGOTIATION:
        return False
    if quantity.value is None and trigger.kind in SANCTIONS:
        return False
    if quantity.population == "listed":  # "1,251 names"
        return trigger.kind in SANCTIONS | {ClaimKind.HELD, ClaimKind.DETENTION}
    return quantity.population != "sanctioned" or trigger.kind in SANCTIONS


def describes(trigger: Trigger, counted: Sequence[Draft], scene: Scene, pack: Pack) -> bool:
    """True for a verb without a number that only says which people another verb tells of."""
    told = [d.quantity for d in counted if d.quantity is not None and d.trigger is not None]
    return any(_attached(quantity, trigger, scene, pack) for quantity in told)


def _told_by_trade(quantity: Quantity, scene: Scene, pack: Pack) -> bool:
    """True for "30 of them are journalists", not for "97 of them men"."""
    noun = scene.text[quantity.number_end : quantity.end]
    return quantity.population == "prisoners" and pack.words["trades"].search(noun) is not None


def _part(quantity: Quantity, scene: Scene, found: Sequence[Draft], pack: Pack) -> Draft | None:
    """Read "five of them Ukrainians" as a claim of its own, "114 of them" only with a verb of its own."""
    span = (quantity.start, quantity.end)
    parents = [d for d in found if d.kind in PEOPLE and d.parent is None]
    if parents and (quantity.population in INHERITED or _told_by_trade(quantity, scene, pack)):
        near = min(parents, key=lambda d: scene.cost(d.anchor, span))
        return Draft(kind=near.kind, span=span, trigger=near.trigger, quantity=quantity, parent=near)
    used = {id(d.trigger) for d in found}
    free = [t for t in scene.triggers if id(t) not in used and _fits(quantity, t) and "weak" not in t.rule.flags]
    reach = _NOUN_REACH if quantity.population in INHERITED else _PART_REACH
    close = [t for t in free if scene.cost(span, t.span) <= reach]
    if not close:
        return None
    return Draft(kind=close[0].kind, span=_hull(span, close[0].span), trigger=close[0], quantity=quantity)


def _echo(quantity: Quantity, scene: Scene, found: Sequence[Draft], pack: Pack) -> Draft | None:
    """Read "in February three", "Russia 314" after a full clause: the verb is the one before."""
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE | SANCTIONS]
    before = scene.text[: quantity.start].rstrip()
    at_date = any(m.end >= len(before) and m.end <= quantity.start for m in scene.dates)
    at_country = any(end == len(before) for _, _, end in scene.countries)
    rest = scene.text[quantity.number_end :]
    alone = (
        quantity.population is not None
        or re.match(r"\s*(?:[,;.]|$)", rest)
        or pack.words["conjunctions"].match(rest.lstrip())
    )
    if not earlier or not (at_date or at_country) or not alone:
        return None
    last = earlier[-1]
    span = (quantity.start, quantity.end)
    return Draft(kind=last.kind, span=span, trigger=None, quantity=quantity, parent=last)
