"""Numbers and verbs that belong together by their places in a clause, however far apart."""

from collections.abc import Sequence

from faustpfand.extract.claims.owning.kinds import NEEDS_NOUN
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene, Trigger


def at_end_of_clause(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Give the verb that ends a German clause: "über 600 wurden zu Haftstrafen von drei bis fünf Jahren verurteilt"."""
    if not scene.phrases.capital_nouns:
        return []
    bracket = scene.tells((scene.clause(quantity.span)[0], quantity.start), "has_done")
    if not bracket and scene.phrases.starts(quantity.number_end, "passive") is None:
        return []
    behind = range(quantity.number_end, len(scene.words))
    ends = next((at for at in behind if scene.words[at].text in ",;:."), len(scene.words))
    return [t for t in able if quantity.number_end < t.start and t.end == ends and "weak" not in t.rule.flags]


def in_own_clause(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Give the verb of the clause that a bare number opens: "124 are free again, ten were formally arrested"."""
    left, right = scene.clause(quantity.span)
    opens = quantity.start == left > 0 and quantity.population is None and scene.words[left - 1].text == ","
    if not opens or any(quantity.end <= q.start < right for q in scene.quantities):
        return []
    own = [t for t in able if quantity.number_end <= t.start and t.end <= right and "weak" not in t.rule.flags]
    return own if any(t.end <= left for t in able) else []


def is_put_first(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the noun that a number at the end counts: "Задержаний по политическим мотивам насчитали больше 310"."""
    if quantity.population is not None or "weak" not in trigger.rule.flags or trigger.end > quantity.start:
        return False
    clause = scene.clause(trigger.span)
    if trigger.kind in NEEDS_NOUN and not scene.tells(clause, "political"):
        return False
    first = trigger.start - clause[0] <= 1 and trigger.end - trigger.start == 1
    alone = not any(t is not trigger and clause[0] <= t.start < clause[1] for t in scene.triggers)
    return first and alone and quantity.start < clause[1] and ends_there(scene.phrases, quantity.number_end)
