"""People counted who do it, ask for it or say it, to whom it did not happen."""

from faustpfand.extract.claims.owning.kinds import DONE_TO
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind


def tell_it(quantity: Quantity, scene: Scene) -> bool:
    """True for those who say so, in a clause of no more: "sanctions come on Friday, say two diplomats"."""
    clause = scene.clause(quantity.span)
    verb = scene.phrases.ends(quantity.start, "telling", "said")
    ends = not any(word.is_word for word in scene.words[quantity.end : clause[1]])
    return clause[0] > 0 and verb == clause[0] and ends


def is_agent(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
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
    if pointed or scene.tells((quantity.start, trigger.start + 1), "agent"):
        return True
    counted = any(q.start == trigger.end and q.population is not None and not q.part for q in scene.quantities)
    return quantity.population is not None and (counted or _has_object(quantity, trigger, scene))


def _has_object(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for "four men seized Ivan Belov", "took the lawyer away", in German "hatten Iwan Below festgenommen"."""
    phrases, done = scene.phrases, scene.phrases.starts(quantity.end, "has_done") or trigger.end
    if any(e.start in (trigger.end, done) and e.sort == "person" for e in scene.entities):
        return True
    inside = range(max(trigger.start + 1, quantity.end), trigger.end) if trigger.kind is ClaimKind.DETENTION else ()
    nouns = [
        phrases.starts(at, "article") for at in (*inside, trigger.end, done) if not phrases.ends(at, "preposition")
    ]
    return any(noun is not None and phrases.covers(noun, "role", "trade") for noun in nouns)


def asks_itself(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who ask: "for the release of Anna Lis have called 24 embassies", "demanded by 103 laureates".

    So for those of another verb before "and".
    """
    if trigger.kind is not ClaimKind.DEMAND:
        return False
    if quantity.asks and scene.phrases.ends(quantity.start, "agent_by") is not None:
        return True
    if quantity.start < trigger.end:
        link = scene.phrases.ends(trigger.start, "and")
        return link is not None and quantity.end <= link  # "knows of 212 prisoners and demands that they be freed"
    verb = scene.phrases.ends(trigger.end, "demanding")
    return verb is not None and trigger.start < verb


def counts_what_happened(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of counting put in before an event: "since May, Viasna counts, Minsk has freed 286"."""
    if trigger.kind is not ClaimKind.HELD or trigger.end <= quantity.start:
        return False
    inside = [t for t in scene.triggers if trigger.start < t.start and t.end <= quantity.start]
    told = [t for t in inside if t.kind in DONE_TO and "weak" not in t.rule.flags]
    return any(word.text == "," for t in told for word in scene.words[trigger.start : t.start])
