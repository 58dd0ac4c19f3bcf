"""Verbs that tell of others: of another number, of a part of this one, or of somebody named."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.named.bystanders import antecedents
from faustpfand.extract.claims.owning.modifiers import is_of_them
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_BESIDE_OWN: Final = 3  # words between a number and its verb: "have been"
_PLAIN: Final = frozenset({None, "prisoners"})
_OF_THEM: Final = 2  # words of "of them"


def is_counted_by_another(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
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


def is_of_next(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of a bare number between: "the rally drew 20,000 people, and more than 350 were detained"."""
    if quantity.population is None or trigger.start < quantity.end or quantity.part:
        return False
    left, right = scene.clause(trigger.span)
    between = (q for q in scene.quantities if quantity.end <= q.start and q.number_end <= trigger.start)
    bare = (q for q in between if q.is_bare and not (q.part or q.others or q.whole))
    return any(
        left <= q.start < right
        and scene.phrases.ends(q.start, "and") != quantity.end
        and not scene.tells((quantity.end, q.start), "locative")  # "in Minsk 300 people, in Brest 22 were detained"
        and not any(quantity.end <= m.start and m.end <= q.start for m in scene.dates)
        for q in bare
    )


def is_put_in(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb behind an aside that holds the number: "four men, who came out with thousands, were jailed"."""
    return not quantity.part and any(a <= quantity.start and quantity.end < b <= trigger.start for a, b in scene.asides)


def is_of_part(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that tells only of a part of the number: "500 people, of whom 53 remain in custody"."""
    if "part_cue" not in scene.phrases.spots:
        return False
    behind = (q for q in scene.quantities if quantity.end <= q.start and q.number_end <= trigger.start)
    parts = [q for q in behind if q.part and not q.whole]
    if not parts or not scene.tells((quantity.end, parts[-1].number_end + _OF_THEM), "part_cue"):
        return False
    return all(word.text not in ",;" for word in scene.words[parts[-1].end : trigger.start])


def tells_of_named(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a relative clause on somebody behind people counted: "200 mourned Ivan Belov, who died in jail"."""
    begins = scene.clause(trigger.span)[0]
    if quantity.others or trigger.start < quantity.end or begins <= quantity.start:
        return False
    if (quantity.end, begins) in scene.asides:
        return False  # "16 Menschen, unter ihnen Olga Sujewa, aus der Haft entlassen"
    if quantity.value != 1 and scene.phrases.ends(quantity.start, "preposition", "locative") is None:
        places = (begins, scene.phrases.starts(begins, "preposition", "locative") or begins)
        one = any(scene.phrases.starts(at, "relative_one") is not None for at in places)
        if one and scene.words[begins - 1].text == ",":
            return True  # "200 человек вспоминали поэта, который умер"; not "группа из двух, которая"
    named = antecedents(trigger.span, scene) or []
    return bool(named) and len(named) != quantity.value and quantity.end <= named[0].start


def tells_of_leader(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of "one of the leaders, he was arrested": the one is somebody named."""
    if quantity.value != 1 or not is_of_them(quantity, scene):
        return False
    return scene.tells((quantity.end, trigger.start), "he_or_she")


def is_beside_one_named(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the one of "Ivan Belov was sentenced for a quarrel with one of the leaders"."""
    if quantity.value != 1 or not is_of_them(quantity, scene) or quantity.part:
        return False
    first = min(trigger.start, quantity.start)
    named = any(e.sort == "person" and not e.placed and e.end <= first for e in scene.entities)
    governed = scene.phrases.ends(quantity.start, "preposition", "locative") is not None
    return named and (governed or scene.tells((trigger.end, quantity.start), "preposition"))


def is_of_one_named(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb around a name: "overturned the verdict on four, yet refused to let Ivan Belov go"."""
    if trigger.kind is not ClaimKind.RELEASE or trigger.start < quantity.end:
        return False
    named = (e for e in scene.entities if e.sort == "person" and not e.placed)
    return any(trigger.start < e.start and e.end < trigger.end for e in named)
