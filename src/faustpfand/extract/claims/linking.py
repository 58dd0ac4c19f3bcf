"""Which number belongs to which verb: the drafts of a sentence's claims."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import STANDS_IN, Scene, Trigger
from faustpfand.extract.claims.tokens import DASHES, Span
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind, Modality

PEOPLE: Final = frozenset(
    {
        ClaimKind.RELEASE,
        ClaimKind.DETENTION,
        ClaimKind.HELD,
        ClaimKind.SENTENCE,
        ClaimKind.DEATH_IN_CUSTODY,
        ClaimKind.DEMAND,
    }
)
SANCTIONS: Final = frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED})
_DONE_TO: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_OF_PEOPLE_ALONE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.HELD})
_BEFORE_RELEASE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})
_NEEDS_NOUN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DEMAND})  # one may release 12 songs
_ROW: Final = _BEFORE_RELEASE | {ClaimKind.RELEASE}
_ONLY_ALONE: Final = frozenset({"weak", "counted", "follows", "named"})  # flags of rules for no second verb
WEAKNESS: Final = 4.0  # a noun ("release", "exchange") gives way to a verb nearly as near
INHERITED: Final = frozenset({"women", "foreign_nationals", "political_prisoners"})
# Costs as scene.cost counts them: a counted noun may stand two clauses off, a bare number hardly one word.
_NOUN_REACH, _BARE_REACH, _PART_REACH, _UNKNOWN_REACH, _NO_REACH = 26.0, 9.0, 12.0, 4.0, -1.0
_PERSONS_REACH: Final = 14.0  # of a number word for people alone: it may open the clause that its verb ends
_OPENING: Final = 1  # words before a noun that opens its clause: "and", "that"
_BEHIND_GROUP: Final = 10  # words between "political prisoners" and the number that the sentence ends with
_WIDE: Final = 20.0  # a claim whose verb is farther off stands where its number stands
_DEMAND_REACH: Final = 9.0  # "the release of the more than 1,100"
_DEMANDED_AND_HELD: Final = frozenset({ClaimKind.DEMAND, ClaimKind.HELD})
_TALLY_REACH: Final = 3  # words between "the ministry says that" and its number
_DESCRIBED: Final = 3  # words before a noun that no list has
_OLDEST: Final = 110  # years
_LINKED: Final = 4  # words between "there were" and the number
_PLACE_WITHIN: Final = 3  # words between "in" and the place: "in the Brest region"
_WHERE: Final = 8  # words between a verb and "and": "detained at Istanbul airport on Thursday and"
_OF_THEM: Final = 2  # words of "of them"
_SHARED: Final = 4  # words between "and" and the second of two verbs of one subject: "and later were"


@dataclass(slots=True, kw_only=True)
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
        return self.span if self.trigger is None else hull(self.span, self.trigger.span)

    def trigger_holds(self, quantity: Quantity) -> bool:
        """True if the number stands within the words of the trigger."""
        return self.trigger is not None and self.trigger.start <= quantity.start < self.trigger.end


def hull(a: Span, b: Span) -> Span:
    """Give the stretch from the first of two to the last."""
    return min(a[0], b[0]), max(a[1], b[1])


def drafts(scene: Scene) -> list[Draft]:
    """Draft the counted claims of a sentence; triggers without a number are left to the caller."""
    found: list[Draft] = []
    for quantity in sorted(scene.quantities, key=lambda q: q.part):
        draft = _counted(quantity, scene, found)
        if draft is not None:
            found += [draft, *_told_twice(draft, quantity, scene)]
    return sorted([*found, *_in_a_row(found, scene)], key=lambda d: d.span)


def _in_a_row(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Draft what else verbs of one subject tell of a number: "twelve were detained and later let go"."""
    used = {id(d.trigger) for d in found}
    free = [t for t in scene.triggers if id(t) not in used and not _ONLY_ALONE & t.rule.flags]
    again: list[Draft] = []
    for draft in found:
        if draft.trigger is None or draft.quantity is None or draft.kind not in _ROW:
            continue
        for t in free:
            after = draft.kind in _BEFORE_RELEASE and _goes_on(draft.anchor, t.span, scene)
            if t.kind in _ROW - {draft.kind} and (after or _leads_to(t, draft, scene)):
                again.append(Draft(kind=t.kind, span=t.span, trigger=t, quantity=draft.quantity))
    return again


def _leads_to(trigger: Trigger, draft: Draft, scene: Scene) -> bool:
    """True for the first of two verbs whose second has the number: "eight were picked up and sentenced"."""
    quantity, second = draft.quantity, draft.trigger
    if quantity is None or second is None or trigger.kind not in _BEFORE_RELEASE:
        return False
    between = quantity.end <= trigger.start and trigger.end <= second.start
    if not between or says_which(quantity, trigger, scene):
        return False
    return _goes_on(hull(quantity.span, trigger.span), second.span, scene)


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
    """Draft the other claim of a number that is demanded and held: "called for the release of the 30 still in jail"."""
    if quantity.population != "political_prisoners" or draft.kind not in _DEMANDED_AND_HELD:
        return []
    if draft.kind is ClaimKind.DEMAND:
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
    if quantity.population not in INHERITED and scene.phrases.starts(quantity.end, "among_whole") is not None:
        return None  # "two lawyers were among five people jailed": a part by trade
    if quantity.part:
        return _part(quantity, scene, found)
    if _is_item(quantity, scene, found):
        return _echo(quantity, scene, found) or _part(quantity, scene, found)
    trigger = _owner(quantity, scene)
    if trigger is None:
        return _echo(quantity, scene, found) or _stock(quantity, scene)
    if trigger.end <= quantity.start and goes_on_without_verb(quantity.span, scene):
        return None if _is_years_of_one(quantity, scene) else _gapped(quantity, trigger)
    return _owned(quantity, trigger, scene, found)


def _gapped(quantity: Quantity, trigger: Trigger) -> Draft:
    """Draft a number whose verb a dash stands for; the verb itself is free for who is named beside it."""
    verb = Draft(kind=trigger.kind, span=trigger.span, trigger=trigger)
    return Draft(kind=trigger.kind, span=quantity.span, quantity=quantity, parent=verb)


def _stock(quantity: Quantity, scene: Scene) -> Draft | None:
    """Draft a number of political prisoners that no verb tells of as a stock, unless something happens to them."""
    if quantity.population is None and (group := _told_behind(quantity, scene)) is not None:
        return Draft(kind=ClaimKind.HELD, span=hull(group, quantity.span), quantity=quantity)
    if quantity.population != "political_prisoners" or quantity.value is None or quantity.whole:
        return None
    near = (0 < scene.cost(quantity.span, decoy) <= _BARE_REACH for decoy in scene.phrases.of("decoy"))
    if any(near) or scene.tells(quantity.span, "activist") or _happens_to(quantity.span, scene):
        return None
    return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity)


def _told_behind(quantity: Quantity, scene: Scene) -> Span | None:
    """Give the people of a number that ends a sentence: "Политзаключенных в Баку, по данным активистов, 375"."""
    before = [span for span in scene.groups if span[1] <= quantity.start]
    if not before or quantity.value is None or quantity.part or not _ends_there(quantity, scene):
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


def _owner(quantity: Quantity, scene: Scene) -> Trigger | None:
    reach = _reach(quantity, scene)
    able = [t for t in scene.triggers if _fits(quantity, t) and not _is_counted_by_another(quantity, t, scene)]
    able = [t for t in able if not _is_agent(quantity, t, scene) and not is_attribute(quantity, t, scene)]
    able = [t for t in able if not _asks_itself(quantity, t, scene)]
    able = [t for t in able if not (_is_of_one_named(quantity, t, scene) or _are_years(quantity, t, scene))]
    if quantity.asks and scene.phrases.ends(quantity.start, "agent_by") is not None:
        able = [t for t in able if t.kind is not ClaimKind.DEMAND]  # "demanded by 103 laureates"
    of_them = scene.phrases.starts(quantity.number_end, "part_of") is not None
    if of_them and scene.phrases.there.isdisjoint(("political", "political_prisoner")):  # "14 of the freed are ill"
        able = [t for t in able if not _is_noun_of_freed(quantity, t)]
    if "part_cue" in scene.phrases.spots:
        able = [t for t in able if not _is_of_part(quantity, t, scene)]
    if quantity.population is None and not quantity.part and _is_unknown_noun(quantity, scene):
        able = [t for t in able if t.kind in _OF_PEOPLE_ALONE and not {"weak", "since"} & t.rule.flags]
    if quantity.around_one:
        able = [t for t in able if t.kind is ClaimKind.HELD or says_which(quantity, t, scene)]
    near = [t for t in able if _owner_cost(quantity.span, t, scene) <= reach and not _begins_anew(quantity, t, scene)]
    if quantity.whole:
        near = [t for t in near if says_which(quantity, t, scene)]
    telling = [
        t
        for t in near
        if (not _attached(quantity, t, scene) and not _parted(quantity.span, t.span, scene))
        or _is_latest(quantity, t, near, scene)
    ]
    best = min(telling or near, key=lambda t: _owner_cost(quantity.span, t, scene), default=None)
    if best is not None and best.kind is ClaimKind.HELD and "counted" in best.rule.flags:
        said = [t for t in near if says_which(quantity, t, scene) and "weak" not in t.rule.flags]
        best = said[0] if said else best  # "counts 317 prisoners who have been freed"
    return None if best is None or _diverted(quantity, best, scene) else best


def _is_noun_of_freed(quantity: Quantity, trigger: Trigger) -> bool:
    inside = quantity.number_end <= trigger.start and trigger.end <= quantity.end
    return trigger.kind is ClaimKind.RELEASE and inside


def _is_counted_by_another(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a noun that tells a claim and that another number counts: "15 prisoners, of them eight convicted".

    Or for a verb around another number: "1,000 officers came out and took 53 people away".
    """
    others = [q for q in scene.quantities if q is not quantity and not q.part]
    others = [q for q in others if q.value is not None or not q.start < quantity.start < q.end]  # "several of the 52"
    if any(q.number_end <= trigger.start < q.end for q in others):
        return True
    around = any(trigger.start < q.start and q.number_end < trigger.end for q in others)
    return around and quantity.number_end <= trigger.start


def _is_agent(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who do it: "two men in civilian clothes arrested her", "three officers detained 12 activists"."""
    if trigger.kind not in _DONE_TO or quantity.number_end > trigger.start:
        return False
    between = (quantity.number_end, trigger.start)
    if scene.tells((quantity.end, trigger.end), "passive") or scene.tells(between, "conjunction", "and"):
        return False
    if any(scene.words[i].text in ",;:" for i in range(*between)):
        return False
    pointed = scene.tells((quantity.end, trigger.end + 1), "object_pronoun")
    if pointed or scene.tells((quantity.start, trigger.start), "agent"):
        return True
    counted = any(q.start == trigger.end and q.population is not None and not q.part for q in scene.quantities)
    named = any(e.start == trigger.end and e.sort == "person" for e in scene.entities)
    return quantity.population is not None and (counted or named)


def _is_of_one_named(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb around a name: "overturned the verdict on four, yet refused to let Ivan Belov go"."""
    if trigger.kind is not ClaimKind.RELEASE or trigger.start < quantity.end:
        return False
    named = (e for e in scene.entities if e.sort == "person" and not e.placed)
    return any(trigger.start < e.start and e.end < trigger.end for e in named)


def is_attribute(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for an arrest that only describes: "gave the prize to two jailed journalists"."""
    if trigger.kind is not ClaimKind.DETENTION or scene.phrases.starts(trigger.start, "reduced") is None:
        return False
    return quantity.number_end <= trigger.start and trigger.end < quantity.end


def _are_years(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the 14 of "gave Ivan Belov 14", "Ivan Belov was given 14": years that one named got."""
    counts = quantity.population is not None or quantity.persons or quantity.others or quantity.part
    if trigger.kind is not ClaimKind.SENTENCE or counts or trigger.end > quantity.start:
        return False
    clause = scene.clause(trigger.span)
    if quantity.start >= clause[1]:
        return False
    named = [e.span for e in scene.entities if e.sort == "person" and not e.officer]
    return any(clause[0] <= a and b <= quantity.start for a, b in named)


def _asks_itself(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who ask: "for the release of Anna Lis have called 24 embassies"."""
    if trigger.kind is not ClaimKind.DEMAND or quantity.start < trigger.end:
        return False
    verb = scene.phrases.ends(trigger.end, "demanding")
    return verb is not None and trigger.start < verb


def _is_of_part(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that tells only of a part of the number: "500 people, of whom 53 remain in custody"."""
    behind = (q for q in scene.quantities if quantity.end <= q.start and q.number_end <= trigger.start)
    parts = [q for q in behind if q.part and not q.whole]
    if _is_in_part_clause(quantity, trigger, scene):
        return True
    if not parts or not scene.tells((quantity.end, parts[-1].number_end + _OF_THEM), "part_cue"):
        return False
    return all(word.text not in ",;" for word in scene.words[parts[-1].end : trigger.start])


def _is_in_part_clause(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb between "of whom" and the number that it tells of: "159 people, of whom they keep fifteen"."""
    cues = [a for a, b in scene.phrases.of("part_cue") if quantity.end <= a and b <= trigger.start]
    later = [q for q in scene.quantities if q.start >= trigger.end and q.value is not None]
    if not cues or not later:
        return False
    return all(word.text not in ",;:" for word in scene.words[cues[0] + 1 : later[0].start])


def _is_latest(quantity: Quantity, trigger: Trigger, rivals: Sequence[Trigger], scene: Scene) -> bool:
    """True for a release among what led to it: "the 32 people pardoned on Monday had been convicted"."""
    if _parted(quantity.span, trigger.span, scene):
        return False
    earlier = (t.kind in _BEFORE_RELEASE for t in rivals if t is not trigger)
    return trigger.kind is ClaimKind.RELEASE and "weak" not in trigger.rule.flags and all(earlier)


def _parted(a: Span, b: Span, scene: Scene) -> bool:
    """True if a semicolon stands between two stretches."""
    return any(word.text == ";" for word in scene.words[min(a[1], b[1]) : max(a[0], b[0])])


def _begins_anew(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb behind a semicolon that points back to nobody: "there are 400; the council asks to free"."""
    if trigger.end <= quantity.start or not _parted(quantity.span, trigger.span, scene):
        return False
    return not scene.tells(scene.clause(trigger.span), "he_or_she", "possessive", "pronoun_many")


def _owner_cost(span: Span, trigger: Trigger, scene: Scene) -> float:
    between = scene.words[trigger.end : span[0]]
    if (
        trigger.end <= span[0]
        and len(between) <= 1
        and all(w.is_word for w in between)
        and not _joins(scene, trigger.end)
    ):
        return 0.0  # the verb or noun right before its object
    return scene.cost(span, trigger.span) + WEAKNESS * ("weak" in trigger.rule.flags)


def _joins(scene: Scene, at: int) -> bool:
    return scene.phrases.covers(at, "conjunction", "and") if at < len(scene.words) else False


def _diverted(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True if another verb stands nearer: "69 were killed"."""
    span = quantity.span
    others = [q for q in scene.quantities if q is not quantity]
    rivals = [
        decoy
        for decoy in scene.phrases.of("decoy")
        if not _says_which_decoy(decoy, quantity, trigger, scene)
        and not any(decoy[1] <= q.start and q.end <= quantity.start for q in others)  # "fined twelve, jailed nine"
    ]
    if trigger.kind in SANCTIONS:
        talks = (t.span for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION)
        rivals = [*rivals, *talks, *scene.phrases.of("in_return")]
    own = scene.cost(span, trigger.span)
    return any(0 < scene.cost(span, rival) < own for rival in rivals)


def _says_which_decoy(decoy: Span, quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of a relative clause: "12, who took part, were jailed", "sanctions on two judges who jailed"."""
    apart = decoy[1] <= trigger.start or trigger.end <= quantity.start
    return apart and quantity.end <= decoy[0] and is_relative(scene, (quantity.end, decoy[0] + 1))


def _attached(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that only says which people: "135 people jailed in May were let go", "five, who were held"."""
    if not says_which(quantity, trigger, scene):
        return False
    if "weak" in trigger.rule.flags or not is_reduced(quantity, trigger, scene):
        return True  # an oblique participle is no verb
    following = next((q.start for q in scene.quantities if q.start >= trigger.end and not q.part), None)
    verbs = (t for t in scene.triggers if following is not None and trigger.end <= t.start < following)
    headline = following is not None and all("weak" in t.rule.flags for t in verbs)  # "47 people detained, 12 held"
    return not headline and not _shares_auxiliary(quantity, trigger, scene) and not _closes_row(quantity, scene)


def _closes_row(quantity: Quantity, scene: Scene) -> bool:
    """True for the last of a row of participles, each behind its number: "65,000 detained, 8,000 convicted"."""
    comma = quantity.start - 1
    if comma < 1 or scene.words[comma].text != ",":
        return False
    before = [t.start for t in scene.triggers if t.end == comma]
    return any(q.end in before for q in scene.quantities)


def _shares_auxiliary(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the second of two passives: "60 were detained and at least nine jailed"."""
    joined = scene.phrases.ends(quantity.start, "and", "others_before") is not None
    return joined and scene.triggers[-1] == trigger and scene.triggers[0].end <= quantity.start


def describes_number(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that says which people, or what they are: "13 of those are activists locked up for politics"."""
    is_noun = trigger.kind is ClaimKind.HELD and trigger.start < quantity.end and quantity.start < trigger.end
    return is_noun or says_which(quantity, trigger, scene)


def says_which(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb in the noun group, in a participle clause or in a relative clause of the people counted."""
    if quantity.number_end <= trigger.start and trigger.end <= quantity.end:
        return True  # "31 sentenced Ukrainians", "87 convicts"
    inside = quantity.number_end <= trigger.start < quantity.end
    if inside and trigger.kind is ClaimKind.HELD and "weak" in trigger.rule.flags:
        return True  # "four Poles held there were allowed to leave"
    if trigger.start < quantity.end or any(quantity.end <= t.start < trigger.start for t in scene.triggers):
        return False
    return is_reduced(quantity, trigger, scene) or is_relative(scene, (quantity.end, trigger.start))


def is_reduced(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a participle right behind the noun, in Slavic languages behind a comma: "47 people detained on"."""
    between = scene.words[quantity.end : trigger.start]
    beside = not between or (len(between) == 1 and between[0].text == ",")
    adverb = scene.phrases.starts(quantity.end, "adverb")  # "37 people still imprisoned"
    verb = adverb if adverb is not None and trigger.start in (quantity.end, adverb) else trigger.start
    return (beside or verb == adverb) and scene.phrases.starts(verb, "reduced") is not None


def is_relative(scene: Scene, between: Span) -> bool:
    """True for a stretch that begins a relative clause: ", who in May", in English "the two it had convicted"."""
    if scene.phrases.starts(between[0], "contact") is not None:
        return True
    marks = [i for i in range(*between) if scene.words[i].text == ","]
    near = (a for a, b in scene.phrases.of("relative") if between[0] <= a < between[0] + 3 and b <= between[1])
    near = (a for a in near if scene.phrases.starts(a, "not_relative") is None)  # ", die EU fordert"
    opened = any(not scene.phrases.covers(a, "article") or _is_behind_comma(scene, a) for a in near)
    return opened and len(marks) <= 1


def _is_behind_comma(scene: Scene, at: int) -> bool:
    """True for ", die" and ", mit denen"; without its comma "der" is an article."""
    return any(word.text == "," for word in scene.words[max(at - 2, 0) : at])


def _reach(quantity: Quantity, scene: Scene) -> float:
    of_them = scene.phrases.starts(quantity.number_end, "part_of") is not None  # "Two of the five were freed"
    if quantity.population is not None or quantity.others or of_them:
        return _NOUN_REACH
    if quantity.persons:
        return _PERSONS_REACH
    if _counts_years(quantity, scene):
        return _NO_REACH
    if _ends_there(quantity, scene):
        return _BARE_REACH
    unknown = _unknown_people(quantity, scene)
    if unknown is not None:
        return _UNKNOWN_REACH + unknown
    return _UNKNOWN_REACH if _is_unknown_noun(quantity, scene) else _NO_REACH


def _counts_years(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number of years or an age, beside the one who got them or is so old."""
    begins = (quantity.start, scene.phrases.ends(quantity.start, "preposition"))
    if any(e.sort == "person" and e.end in begins for e in scene.entities):
        return True  # "Agnes Chow ten, Ivan Lam for seven"
    before = (t for t in scene.triggers if t.kind is ClaimKind.SENTENCE and t.start < quantity.start)
    if any(_is_of_one(t, scene) for t in before):
        return True  # "Ivan Lam got nine, Agnes Chow ten years"
    if _is_of_term(quantity, scene):
        return True
    return _is_years_for_one(quantity, scene)  # "eleven years for Ivan Lam, ten for Agnes Chow"


def _unknown_people(quantity: Quantity, scene: Scene) -> int | None:
    """Count the adjectives before a noun that may be people by its end: "three Catholic laymen"; None if none is."""
    if "unknown_people" not in scene.phrases.spots:
        return None
    for at in range(quantity.number_end, min(quantity.number_end + _DESCRIBED, len(scene.words))):
        if scene.phrases.starts(at, "unknown_people") is not None:
            return at - quantity.number_end
        stops = scene.phrases.covers(at, "stop_between", "unit", "and") or scene.phrases.state(at) is not None
        if stops or not scene.words[at].is_word:
            return None  # "95 Ukrainian defenders" may be soldiers
    return None


def _is_unknown_noun(quantity: Quantity, scene: Scene) -> bool:
    """True where nouns have capitals and one that no list has follows the number: "jailed five Ruderer", not "in"."""
    at = quantity.number_end
    while at < len(scene.words) and at - quantity.number_end < _OF_THEM and scene.words[at].low.endswith("e"):
        at += 1  # an adjective
    if not scene.phrases.capital_nouns or scene.phrases.ends(quantity.start, "preposition") is not None:
        return False
    noun = at < len(scene.words) and scene.words[at].is_capital and not scene.phrases.covers(at, "unit", "not_name")
    return noun and quantity.value is not None and quantity.value > 1 and scene.phrases.state(at) is None


def _is_years_for_one(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number behind a verdict, with "for" and the name of the one sentenced behind it."""
    at = quantity.number_end
    if scene.phrases.starts(at, "preposition") is None:
        return False
    named = any(e.sort == "person" and 0 < e.start - at <= _LINKED for e in scene.entities)
    return named and any(t.kind is ClaimKind.SENTENCE and t.start < quantity.start for t in scene.triggers)


def _is_of_one(trigger: Trigger, scene: Scene) -> bool:
    """True for a verdict with the name of the one sentenced right before it."""
    return any(e.sort == "person" and e.end == trigger.start for e in scene.entities)


def _is_of_term(quantity: Quantity, scene: Scene) -> bool:
    """True for bare years beside a term: "to the seven years that he serves the court added three"."""
    terms = [t for t in scene.triggers if t.kind is ClaimKind.SENTENCE and scene.tells(t.span, "unit")]
    return any(
        t.start < quantity.start <= t.end or (quantity.start == t.end + 1 and scene.words[t.end].is_word) for t in terms
    )


def _ends_there(quantity: Quantity, scene: Scene) -> bool:
    """True if a bare number needs no noun: "freed 12 on Friday", "jailed 12"; but one may release 12 songs."""
    end = quantity.number_end
    sure = [t for t in scene.triggers if t.start == end or (t.end == quantity.start and t.kind not in _NEEDS_NOUN)]
    if any(m.start == end for m in scene.dates):
        return True
    if sure and not _is_counted_noun(scene, end):
        return True
    return ends_there(scene.phrases, end)


def _is_counted_noun(scene: Scene, at: int) -> bool:
    """True for a noun written with a capital that no list has: "jailed for five Preisschilder"."""
    return at < len(scene.words) and scene.words[at].is_capital and scene.phrases.state(at) is None


def _fits(quantity: Quantity, trigger: Trigger) -> bool:
    if "named" in trigger.rule.flags or trigger.kind is ClaimKind.NEGOTIATION:
        return False
    if _is_freed_instead(quantity, trigger) or _is_whole_left(quantity, trigger):
        return False
    if quantity.value is None and (trigger.kind in SANCTIONS or STANDS_IN in trigger.rule.flags):
        return False
    if trigger.kind is ClaimKind.DEMAND and quantity.asks and quantity.end <= trigger.start:
        return False  # "30 deputies called for"
    if trigger.kind is ClaimKind.DEATH_IN_CUSTODY and _may_be_age(quantity, trigger):
        return False
    return _may_tell_of(trigger, quantity.population)


def _is_freed_instead(quantity: Quantity, trigger: Trigger) -> bool:
    """True for prisoners beside a sanction: "took the airline off the list in return for 123 prisoners"."""
    return trigger.kind in SANCTIONS and quantity.population is not None and not quantity.asks


def _may_tell_of(trigger: Trigger, population: str | None) -> bool:
    if population == "listed":  # "1,251 names"
        return trigger.kind in SANCTIONS | {ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.RELEASE}
    return population != "sanctioned" or trigger.kind in SANCTIONS


def _is_whole_left(quantity: Quantity, trigger: Trigger) -> bool:
    """True for those whom somebody was not among: "he was not among the 41 people let go"."""
    left_out = trigger.rule.modality is Modality.DENIED and "follows" in trigger.rule.flags
    return left_out and quantity.start >= trigger.start


def _may_be_age(quantity: Quantity, trigger: Trigger) -> bool:
    """True for a bare number of so few years: "Lednik, 63, died", but not "nearly 2,000 have died", "nine dead"."""
    if quantity.population is not None or _is_of_others(quantity):
        return False
    rose = trigger.end == quantity.start and trigger.end - trigger.start > 1  # "deaths rose to" nine
    if rose or "counted" in trigger.rule.flags or trigger.start in (quantity.end, quantity.number_end):
        return False
    return quantity.value is None or quantity.value <= _OLDEST


def _is_of_others(quantity: Quantity) -> bool:
    return quantity.others or quantity.part or quantity.persons


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
        if d.quantity is not None and d.trigger is not None and not (d.kind in SANCTIONS and trigger.kind in _DONE_TO)
    ]  # "sanctions on two judges who jailed Anna Lis": what judges do is told of her
    return any(_attached(quantity, trigger, scene) for quantity in told)


def _part(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "five of them Ukrainians" as a claim of its own, "114 of them" only with a verb of its own."""
    parents = [d for d in found if d.kind in PEOPLE and d.parent is None]
    apart = _is_part_at_place(quantity, scene) or _is_part_in_time(quantity, scene)
    if apart:
        parents = [d for d in parents if d.span[0] < quantity.start]
    if parents and (quantity.population in INHERITED or quantity.trade or apart):
        near = min(parents, key=lambda d: scene.cost(d.anchor, quantity.span))
        return Draft(kind=near.kind, span=quantity.span, trigger=near.trigger, quantity=quantity, parent=near)
    used = {id(d.trigger) for d in found}
    alone = len(scene.triggers) == 1  # "Twenty of them are back home"
    strong = [t for t in scene.triggers if alone or "weak" not in t.rule.flags]
    free = [t for t in strong if id(t) not in used and _fits(quantity, t)]
    reach = _NOUN_REACH if quantity.population in INHERITED else _PART_REACH
    close = [t for t in free if scene.cost(quantity.span, t.span) <= reach]
    if not close:
        return None
    span = hull(quantity.span, close[0].span)
    return Draft(kind=close[0].kind, span=span, trigger=close[0], quantity=quantity)


def _is_part_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "120 detained, of them 80 in Minsk", "41 of them in the Brest region", with or without a dash."""
    at = quantity.number_end
    after = scene.phrases.starts(at, "part_cue")
    at = at if after is None else after
    at = scene.phrases.starts(at, "only") or at  # "300 of them in Istanbul alone"
    at += at < len(scene.words) and scene.words[at].text in DASHES
    if quantity.population is None and quantity.value is not None and any(m.start == at for m in scene.dates):
        return after is not None  # "49 jailed since May, 11 of them this month"
    place = scene.phrases.starts(at, "locative") if quantity.population is None and quantity.value is not None else None
    if place is None or place >= len(scene.words):
        return False
    if any(place <= span[0] < place + _PLACE_WITHIN for span in scene.phrases.places()):
        return True
    return scene.words[place].is_capital and not scene.phrases.covers(place, "cell")


def _is_part_in_time(quantity: Quantity, scene: Scene) -> bool:
    """True for "16 have died, five of them - in the last year": a part, a dash, a date."""
    dash = scene.phrases.starts(quantity.number_end, "part_cue")
    if dash is None or dash >= len(scene.words) or scene.words[dash].text not in DASHES:
        return False
    return quantity.population is None and any(0 < m.start - dash <= _SHARED for m in scene.dates)


def stands_before_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "two more — in Kazan": a number, a dash, a place."""
    at = quantity.number_end
    while at < len(scene.words) and scene.words[at].text in (",", "—", "–"):
        at += 1
    if scene.phrases.starts(at, "locative", "preposition") is None or scene.phrases.starts(at, "part_cue") is not None:
        return False  # ", of them" is no place
    listed = quantity.start > 0 and (
        scene.words[quantity.start - 1].text in (",", ":") or scene.phrases.ends(quantity.start, "and") is not None
    )
    place = at + 1 < len(scene.words) and scene.words[at + 1].is_capital
    return at > quantity.number_end or (listed and place and scene.phrases.starts(at, "locative") is not None)


def counts_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "In Minsk alone there were 700": a sentence that opens with a place and says no more than the number."""
    opening = scene.phrases.starts(scene.phrases.starts(0, "only") or 0, "locative")
    if opening is None or not any(word.is_capital for word in scene.words[opening : opening + 2]):
        return False
    linked = any(quantity.start - _LINKED <= a and b <= quantity.start for a, b in scene.phrases.of("copula"))
    return linked and ends_there(scene.phrases, quantity.number_end)


def _follows_date(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for a date right behind the number, or behind one more word: "another 20 on Sunday"."""
    between = scene.words[quantity.number_end : mention.start]
    return 0 <= mention.start - quantity.number_end <= 1 and all(word.is_word for word in between)


def _is_years_of_one(quantity: Quantity, scene: Scene) -> bool:
    """True for a number joined by a dash to somebody named: "her colleague Ivan Belov - ten"."""
    people = (e for e in scene.entities if e.sort == "person" and not e.placed)
    near = (e for e in people if max(quantity.start - e.end, e.start - quantity.end) <= _LINKED)
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
    outside = (i for i in range(left + 1, right) if not span[0] <= i < span[1])  # a dash that opens adds a remark
    return any(scene.words[i].text in DASHES for i in outside)


def _adds_to_list(earlier: Sequence[Draft]) -> bool:
    """True behind "16 names were added to the list": a total that follows is the list's, no further arrest."""
    return any(d.trigger is not None and d.trigger.rule.population is not None for d in earlier[-1:])


def _total(quantity: Quantity, told: Draft, scene: Scene) -> Draft:
    """Draft the total behind a number: "25 were recognised as political prisoners, bringing the total to 1,110"."""
    listed = told.trigger is not None and scene.tells(told.trigger.span, "political_prisoner")
    kind = ClaimKind.HELD if listed and told.kind is ClaimKind.DETENTION else told.kind
    return Draft(kind=kind, span=quantity.span, quantity=quantity, parent=None if listed else told)


def _echo(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "in February three", "Russia 314" after a full clause: the verb is the one before."""
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE | SANCTIONS]
    at = quantity.start - (scene.words[quantity.start - 1].text in DASHES if quantity.start else 0)
    added = scene.phrases.ends(at, "others_before", "others")
    at = at if added is None else added
    running = scene.phrases.ends(at, "running")  # "in August it was 216, in July it had been 140"
    running = None if _adds_to_list(earlier) else running
    at = at if running is None else running
    at_date = any(m.end == at or _follows_date(quantity, m, scene) for m in scene.dates)
    at_date = at_date or stands_before_place(quantity, scene)
    at_date = at_date or (running is not None and running > 0 and scene.words[running - 1].text in ",;")
    at_country = any(span[1] == at for _, span in scene.countries)
    at_country = at_country or any(e.end == at and e.sort in ("organisation", "authority") for e in scene.entities)
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
    return Draft(kind=earlier[-1].kind, span=quantity.span, trigger=None, quantity=quantity, parent=earlier[-1])
