"""Which verb of a sentence a number belongs to, and which verbs only say of whom it is."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.bystanders import antecedents
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import SANCTIONS, STANDS_IN, Scene, Trigger
from faustpfand.extract.claims.tokens import Span
from faustpfand.records import ClaimKind, Modality

DONE_TO: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_OF_PEOPLE_ALONE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.HELD})
_GONE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DEATH_IN_CUSTODY})
BEFORE_RELEASE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})
_NEEDS_NOUN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DEMAND})  # one may release 12 songs
WEAKNESS: Final = 4.0  # a noun ("release", "exchange") gives way to a verb nearly as near
# Costs as scene.cost counts them: a counted noun may stand two clauses off, a bare number hardly one word.
NOUN_REACH, BARE_REACH, PART_REACH, _UNKNOWN_REACH, _NO_REACH = 26.0, 9.0, 12.0, 4.0, -1.0
_PERSONS_REACH: Final = 14.0  # of a number word for people alone: it may open the clause that its verb ends
_DESCRIBED: Final = 3  # words before a noun that no list has
_OLDEST: Final = 110  # years
LINKED: Final = 4  # words between "there were" and the number
_JOINED: Final = 2  # words between "and" and the second verb: "then", "were"
_DASHES: Final = ("—", "–", "-")
_BESIDE_OWN: Final = 3  # words between a number and its verb: "have been"
_PLAIN: Final = frozenset({None, "prisoners"})
_OF_THEM: Final = 2  # words of "of them"


def owner_of(quantity: Quantity, scene: Scene) -> Trigger | None:
    """Give the verb that tells of a number's people, or None where none stands near enough."""
    if _tell_it(quantity, scene):
        return None
    reach = _reach(quantity, scene)
    able = [t for t in scene.triggers if may_own(quantity, t) or _takes_counted(quantity, t, scene)]
    able = [t for t in able if not _is_counted_by_another(quantity, t, scene)]
    able = [t for t in able if not _is_of_next(quantity, t, scene)]
    able = [t for t in able if not _is_agent(quantity, t, scene) and not is_attribute(quantity, t, scene)]
    able = [t for t in able if not _is_of_its_words(quantity, t)]
    able = _beside_whole(quantity, able, scene)
    able = [t for t in able if not (_asks_itself(quantity, t, scene) or _says_which_of_row(quantity, t, scene))]
    able = [t for t in able if not (_is_of_one_named(quantity, t, scene) or _are_years(quantity, t, scene))]
    able = [t for t in able if not _tells_of_named(quantity, t, scene)]
    if quantity.value == 1 and scene.phrases.starts(quantity.number_end, "part_of") is not None:
        able = [
            t for t in able if not scene.tells((quantity.end, t.start), "he_or_she")
        ]  # "one of the leaders, he was"
    if quantity.asks and scene.phrases.ends(quantity.start, "agent_by") is not None:
        able = [t for t in able if t.kind is not ClaimKind.DEMAND]  # "demanded by 103 laureates"
    of_them = scene.phrases.starts(quantity.number_end, "part_of") is not None
    if of_them and scene.phrases.there.isdisjoint(("political", "political_prisoner")):  # "14 of the freed are ill"
        able = [t for t in able if not _is_noun_of_freed(quantity, t)]
    if "part_cue" in scene.phrases.spots:
        able = [t for t in able if not _is_of_part(quantity, t, scene)]
    if quantity.population is None and not quantity.part and _is_unknown_noun(quantity, scene):
        able = [t for t in able if t.kind in _OF_PEOPLE_ALONE and not {"weak", "since"} & t.rule.flags]
    able = [t for t in able if not _counts_what_happened(quantity, t, scene)]
    if quantity.around_one:
        able = [t for t in able if t.kind is ClaimKind.HELD or says_which(quantity, t, scene)]
    closing = _at_end_of_clause(quantity, able, scene) or _in_own_clause(quantity, able, scene)
    able = closing or able
    near = [
        t
        for t in able
        if t in closing or _owner_cost(quantity.span, t, scene) <= reach or _is_put_first(quantity, t, scene)
    ]
    near = [t for t in near if not _begins_anew(quantity, t, scene)]
    if quantity.whole:
        near = [t for t in near if says_which(quantity, t, scene)]
    telling = [
        t
        for t in near
        if (not attached(quantity, t, scene) and not _parted(quantity.span, t.span, scene))
        or _is_latest(quantity, t, near, scene)
    ]
    best = min(telling or near, key=lambda t: _owner_cost(quantity.span, t, scene), default=None)
    if best is not None and best.kind is ClaimKind.HELD and "counted" in best.rule.flags:
        said = [t for t in near if says_which(quantity, t, scene) and (t.kind in _GONE or "weak" not in t.rule.flags)]
        best = said[0] if said else best  # "counts 317 prisoners who have been freed"
    return None if best is None or diverted(quantity, best, scene) else best


def _is_of_its_words(quantity: Quantity, trigger: Trigger) -> bool:
    """True for the "number of politicians" of "a number of politicians were jailed", which counts no stock."""
    counts = trigger.kind is ClaimKind.HELD and quantity.value is None
    return counts and quantity.start <= trigger.start < quantity.number_end


def _beside_whole(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Leave out the verb that only says which ten are meant: "seven of the ten journalists arrested walked free"."""
    whole = next((q for q in scene.quantities if q.whole and 0 < q.start - quantity.number_end <= LINKED), None)
    return [t for t in able if whole is None or not says_which(whole, t, scene)] or list(able)


def _at_end_of_clause(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Give the verb that ends a German clause: "über 600 wurden zu Haftstrafen von drei bis fünf Jahren verurteilt"."""
    if not scene.phrases.capital_nouns:
        return []
    bracket = scene.tells((scene.clause(quantity.span)[0], quantity.start), "has_done")
    if not bracket and scene.phrases.starts(quantity.number_end, "passive") is None:
        return []
    behind = range(quantity.number_end, len(scene.words))
    ends = next((at for at in behind if scene.words[at].text in ",;:."), len(scene.words))
    return [t for t in able if quantity.number_end < t.start and t.end == ends and "weak" not in t.rule.flags]


def _in_own_clause(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Give the verb of the clause that a bare number opens: "124 are free again, ten were formally arrested"."""
    left, right = scene.clause(quantity.span)
    opens = quantity.start == left > 0 and quantity.population is None and scene.words[left - 1].text == ","
    if not opens or any(quantity.end <= q.start < right for q in scene.quantities):
        return []
    own = [t for t in able if quantity.number_end <= t.start and t.end <= right and "weak" not in t.rule.flags]
    return own if any(t.end <= left for t in able) else []


def _takes_counted(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of somebody named right behind people counted: "873 people seized at the marches"."""
    known = quantity.population in ("prisoners", "political_prisoners", "women", "foreign_nationals")
    named = "named" in trigger.rule.flags and trigger.kind in DONE_TO
    return (
        known and named and trigger.start >= quantity.end > quantity.number_end and is_reduced(quantity, trigger, scene)
    )


def _counts_what_happened(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of counting put in before an event: "since May, Viasna counts, Minsk has freed 286"."""
    if trigger.kind is not ClaimKind.HELD or trigger.end <= quantity.start:
        return False
    inside = [t for t in scene.triggers if trigger.start < t.start and t.end <= quantity.start]
    told = [t for t in inside if t.kind in DONE_TO and "weak" not in t.rule.flags]
    return any(word.text == "," for t in told for word in scene.words[trigger.start : t.start])


def _tell_it(quantity: Quantity, scene: Scene) -> bool:
    """True for those who say so, in a clause of no more: "sanctions come on Friday, say two diplomats"."""
    clause = scene.clause(quantity.span)
    verb = scene.phrases.ends(quantity.start, "telling", "said")
    ends = not any(word.is_word for word in scene.words[quantity.end : clause[1]])
    return clause[0] > 0 and verb == clause[0] and ends


def _is_put_first(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the noun that a number at the end counts: "Задержаний по политическим мотивам насчитали больше 310"."""
    if quantity.population is not None or "weak" not in trigger.rule.flags or trigger.end > quantity.start:
        return False
    clause = scene.clause(trigger.span)
    if trigger.kind in _NEEDS_NOUN and not scene.tells(clause, "political"):
        return False
    first = trigger.start - clause[0] <= 1 and trigger.end - trigger.start == 1
    alone = not any(t is not trigger and clause[0] <= t.start < clause[1] for t in scene.triggers)
    return first and alone and quantity.start < clause[1] and ends_there(scene.phrases, quantity.number_end)


def _says_which_of_row(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the participle behind the last of a row: "pardoned two Japanese and three Poles jailed for spying"."""
    link = scene.phrases.ends(quantity.start, "and")
    row = next((q for q in scene.quantities if q.end == link), None)
    if row is None or not any(t.end <= row.start and "weak" not in t.rule.flags for t in scene.triggers):
        return False
    return quantity.end <= trigger.start and is_reduced(quantity, trigger, scene)


def _is_noun_of_freed(quantity: Quantity, trigger: Trigger) -> bool:
    inside = quantity.number_end <= trigger.start and trigger.end <= quantity.end
    return trigger.kind is ClaimKind.RELEASE and inside


def _tells_of_named(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a relative clause on somebody behind people counted: "200 mourned Ivan Belov, who died in jail"."""
    begins = scene.clause(trigger.span)[0]
    if quantity.others or trigger.start < quantity.end or begins <= quantity.start:
        return False
    if quantity.value != 1 and scene.phrases.ends(quantity.start, "preposition", "locative") is None:
        places = (begins, scene.phrases.starts(begins, "preposition", "locative") or begins)
        one = any(scene.phrases.starts(at, "relative_one") is not None for at in places)
        if one and scene.words[begins - 1].text == ",":
            return True  # "200 человек вспоминали поэта, который умер"; not "группа из двух, которая"
    named = antecedents(trigger.span, scene) or []
    return bool(named) and len(named) != quantity.value and quantity.end <= named[0].start


def _is_counted_by_another(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a noun that tells a claim and that another number counts: "15 prisoners, of them eight convicted".

    Or for a verb around another number: "1,000 officers came out and took 53 people away".
    """
    others = [q for q in scene.quantities if q is not quantity and not q.part]
    others = [q for q in others if q.value is not None or not q.start < quantity.start < q.end]  # "several of the 52"
    if any(q.number_end <= trigger.start < q.end for q in others):
        return True
    own = [t.kind for t in scene.triggers if quantity.number_end <= t.start and t.end <= quantity.end]
    if own and "weak" in trigger.rule.flags and any(q.number_end == trigger.start for q in others):
        return True  # "56 detentions and 102 verdicts"
    earlier = trigger.end <= quantity.start and scene.clause(trigger.span) != scene.clause(quantity.span)
    if earlier and trigger.kind in own and any(trigger.end <= q.start < quantity.start for q in others):
        return True  # "the release of 553 was promised, only 200 releases are known"
    around = any(trigger.start < q.start and q.number_end < trigger.end for q in others)
    return (around and quantity.number_end <= trigger.start) or _is_of_clause_before(quantity, trigger, others, scene)


def _is_of_clause_before(quantity: Quantity, trigger: Trigger, others: Sequence[Quantity], scene: Scene) -> bool:
    """True for a crowd in a clause of its own: "the march drew 90,000 people, more than 4,000 were detained".

    It is none where the numbers are of several days or places: "30 people on Friday, 22 in Brest were detained".
    """
    begins, ends = scene.clause(trigger.span)
    if quantity.population not in _PLAIN or quantity.end >= begins or scene.words[begins - 1].text != ",":
        return False
    own = next((q for q in others if begins <= q.start < ends and q.population in _PLAIN and q.value is not None), None)
    if own is None or own.others or _is_set_in(own, begins, scene):
        return False
    beside = min(abs(trigger.start - own.end), abs(own.start - trigger.end))
    return beside <= _BESIDE_OWN and not _is_set_in(quantity, scene.clause(quantity.span)[0], scene)


def _is_set_in(quantity: Quantity, begins: int, scene: Scene) -> bool:
    """True for a number right beside its day or place, with which its clause may open or end."""
    dated = any(m.start in (begins, quantity.end) or m.end == quantity.start for m in scene.dates)
    place = scene.phrases.starts(begins, "locative")
    placed = place is not None and place < quantity.start and scene.words[place].is_capital
    return dated or placed or scene.phrases.starts(quantity.end, "locative") is not None


def _is_of_next(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of a bare number between: "the rally drew 20,000 people, and more than 350 were detained"."""
    if quantity.population is None or trigger.start < quantity.end or quantity.part:
        return False
    left, right = scene.clause(trigger.span)
    between = (q for q in scene.quantities if quantity.end <= q.start and q.number_end <= trigger.start)
    bare = (q for q in between if q.population is None and q.value is not None and not (q.part or q.others or q.whole))
    return any(
        left <= q.start < right
        and scene.phrases.ends(q.start, "and") != quantity.end
        and not scene.tells((quantity.end, q.start), "locative")  # "in Minsk 300 people, in Brest 22 were detained"
        and not any(quantity.end <= m.start and m.end <= q.start for m in scene.dates)
        for q in bare
    )


def _is_agent(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who do it: "two men in civilian clothes arrested her", "three officers detained 12 activists"."""
    if trigger.kind not in DONE_TO or quantity.number_end > trigger.start:
        return False
    between = (quantity.number_end, trigger.start)
    if scene.tells((quantity.end, trigger.end), "passive"):
        return False
    if scene.tells(between, "conjunction", "and"):  # "nine men broke into the flat and took Ivan Belov away"
        joined = next((a for a, _ in scene.phrases.of("and") if quantity.end <= a < trigger.start), quantity.end)
        return scene.tells((quantity.end, joined), "agent")
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


def adds_years(quantity: Quantity, scene: Scene) -> bool:
    """True for the five of "gave him 20 days: 15 for a rally and another five for contempt": nobody is counted."""
    if not quantity.others or quantity.population is not None or quantity.persons or quantity.part:
        return False
    units = scene.phrases.of("unit")
    ends = scene.clause(quantity.span)[1]
    own = any(quantity.number_end <= a < ends for a, _ in units)  # "three others to 12 years each"
    term = any(b <= quantity.start for _, b in units)
    return term and not own and not any(q.population is not None or q.persons for q in scene.quantities)


def _are_years(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the 14 of "gave Ivan Belov 14", "Ivan Belov was given 14": years that one named got."""
    counts = quantity.population is not None or quantity.persons or quantity.others or quantity.part
    if trigger.kind is ClaimKind.SENTENCE and adds_years(quantity, scene):
        return True
    if trigger.kind is not ClaimKind.SENTENCE or counts or trigger.end > quantity.start:
        return False
    clause = scene.clause(trigger.span)
    if quantity.start >= clause[1]:
        return _is_put_behind_name(quantity, scene)
    named = [e.span for e in scene.entities if e.sort == "person" and not e.officer]
    return any(clause[0] <= a and b <= quantity.start for a, b in named)


def _is_put_behind_name(quantity: Quantity, scene: Scene) -> bool:
    """True for the last of "Белов получил 12 лет, Лис — 10", where surnames alone are no sure names."""
    dash = quantity.start - 1
    return dash > 0 and scene.words[dash].text in _DASHES and scene.words[dash - 1].is_capital


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
    earlier = (t.kind in BEFORE_RELEASE for t in rivals if t is not trigger)
    return trigger.kind is ClaimKind.RELEASE and "weak" not in trigger.rule.flags and all(earlier)


def _parted(a: Span, b: Span, scene: Scene) -> bool:
    """True if a semicolon stands between two stretches."""
    return any(word.text == ";" for word in scene.words[min(a[1], b[1]) : max(a[0], b[0])])


def _begins_anew(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb behind a semicolon that points back to nobody: "there are 400; the council asks to free"."""
    if not _parted(quantity.span, trigger.span, scene):
        return False
    if trigger.end <= quantity.start:
        return trigger.kind is ClaimKind.DEMAND  # "urged to free all of them; at least 164 are ill"
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


def diverted(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True if another verb stands nearer: "69 were killed"."""
    span = quantity.span
    others = [q for q in scene.quantities if q is not quantity]
    rivals = [
        decoy
        for decoy in scene.phrases.of("decoy")
        if not _says_which_decoy(decoy, quantity, trigger, scene)
        and not any(decoy[1] <= q.start and q.end <= quantity.start for q in others)  # "fined twelve, jailed nine"
        and not _is_joined_to(decoy, trigger, scene)
    ]
    if trigger.kind in SANCTIONS:
        talks = (t.span for t in scene.triggers if t.kind is ClaimKind.NEGOTIATION)
        rivals = [*rivals, *talks, *scene.phrases.of("in_return")]
    own = scene.cost(span, trigger.span)
    return any(0 < scene.cost(span, rival) < own for rival in rivals)


def _is_joined_to(decoy: Span, trigger: Trigger, scene: Scene) -> bool:
    """True for the first of two verbs of the same people: "two activists were charged with spying and jailed"."""
    links = [y for x, y in scene.phrases.of("and") if decoy[1] <= x and y <= trigger.start <= y + _JOINED]
    if not links:
        return False
    told = [*(q.start for q in scene.quantities), *(e.start for e in scene.entities if e.sort == "person")]
    return not any(decoy[1] <= at < trigger.start for at in told)


def _says_which_decoy(decoy: Span, quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of a relative clause: "12, who took part, were jailed", "sanctions on two judges who jailed"."""
    apart = decoy[1] <= trigger.start or trigger.end <= quantity.start
    return apart and quantity.end <= decoy[0] and is_relative(scene, (quantity.end, decoy[0] + 1))


def attached(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that only says which people: "135 people jailed in May were let go", "five, who were held"."""
    if scene.phrases.starts(quantity.end, "whole_before", "part_of") == trigger.start:
        return True  # "jedenaście osób spośród skazanych zostało ułaskawionych"
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
    if inside and trigger.end > quantity.end and is_relative(scene, (quantity.end, trigger.end)):
        return True  # its rule reads noun and verb: "1,000 prisoners, who still sit there, may be freed"
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
        return NOUN_REACH
    if quantity.persons or _is_of_each_side(quantity, scene):
        return _PERSONS_REACH
    if _counts_years(quantity, scene):
        return _NO_REACH
    if ends_with_verb(quantity, scene):
        return BARE_REACH
    unknown = _unknown_people(quantity, scene)
    if unknown is not None:
        return _UNKNOWN_REACH + unknown
    return _UNKNOWN_REACH if _is_unknown_noun(quantity, scene) else _NO_REACH


def _is_of_each_side(quantity: Quantity, scene: Scene) -> bool:
    """True for the bare number of "swapped prisoners, 35 on each side"."""
    phrases = scene.phrases
    return any("mixed" in t.rule.flags for t in scene.triggers) and (
        phrases.starts(quantity.number_end, "each_side") is not None
        or phrases.ends(quantity.start, "each_side") is not None
    )


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
    named = any(e.sort == "person" and 0 < e.start - at <= LINKED for e in scene.entities)
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


def ends_with_verb(quantity: Quantity, scene: Scene) -> bool:
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


def may_own(quantity: Quantity, trigger: Trigger) -> bool:
    """True if a verb of this kind may tell of a number of this kind."""
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
    rose = (
        quantity.start <= trigger.end < quantity.number_end and trigger.end - trigger.start > 1
    )  # "deaths rose to" nine
    if rose or "counted" in trigger.rule.flags or trigger.start in (quantity.end, quantity.number_end):
        return False
    return quantity.value is None or quantity.value <= _OLDEST


def _is_of_others(quantity: Quantity) -> bool:
    return quantity.others or quantity.part or quantity.persons
