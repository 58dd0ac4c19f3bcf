"""Numbers that are the subject of a verb of their own: "Police made arrests, and 700 teachers lost their jobs"."""

from collections.abc import Iterator
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.owning.modifiers import says_which
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger

_NO_VERB_OF_ITS_OWN: Final = ("not_own_verb", "telling", "said", "tally")


def has_own_verb(quantity: Quantity, scene: Scene) -> bool:
    """True for whom a clause of their own tells something else of: "800 people took to the streets"."""
    if "own_verb" not in scene.phrases.spots or quantity.part or quantity.others:
        return False
    begins, ends = _own_clause(quantity, scene)
    return not _tells(scene, begins, ends) and any(True for _ in _verbs(quantity, scene, begins, ends))


def does_something_else(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of another clause, where the number's own has a verb that tells no event of ours."""
    if "own_verb" not in scene.phrases.spots or quantity.part or quantity.others:
        return False
    begins, ends = _own_clause(quantity, scene)
    if trigger.end <= begins:
        return has_own_verb(quantity, scene)
    if quantity.value is None or trigger.start < quantity.end or not _tells_of_others(trigger, quantity, scene):
        return False
    return any(_is_done_before(verb, quantity, trigger, scene) for verb in _verbs(quantity, scene, begins, ends))


def _own_clause(quantity: Quantity, scene: Scene) -> Span:
    """Give the clause of a number, cut at the "and" before it and before the next number."""
    begins, ends = scene.clause(quantity.span)
    joined = (b for a, b in scene.phrases.of("conjunction", "and") if begins <= a and b <= quantity.start)
    following = (q.start for q in scene.quantities if quantity.end <= q.start < ends)
    return max(joined, default=begins), min(following, default=ends)


def _tells(scene: Scene, begins: int, ends: int) -> bool:
    """True if a stretch has a verb that may tell of people counted."""
    return any(t.start < ends and begins < t.end and "named" not in t.rule.flags for t in scene.triggers)


def _verbs(quantity: Quantity, scene: Scene, begins: int, ends: int) -> Iterator[int]:
    """Give the finite verbs in a stretch: not nouns that end alike, nor verbs of counting and telling."""
    for at, end in scene.phrases.of("own_verb"):
        outside = begins <= at and end <= ends and not quantity.start <= at < quantity.end
        if outside and not (scene.words[at].is_capital or scene.phrases.covers(at, *_NO_VERB_OF_ITS_OWN)):
            yield at


def _tells_of_others(trigger: Trigger, quantity: Quantity, scene: Scene) -> bool:
    """True for a verb behind with people of its own: ", and police arrested activists", not ", and were arrested".

    Between a comma and "and" a clause ends; behind them another subject follows, if no auxiliary does.
    """
    left, right = scene.clause(trigger.span)
    if scene.tells((left, right), "pronoun_many", "object_pronoun", "everybody") or says_which(
        quantity, trigger, scene
    ):
        return False
    joined = scene.phrases.starts(left, "and")
    if left >= quantity.end and joined is not None and scene.words[left - 1].text == ",":
        return scene.phrases.starts(joined, "passive") is None and joined < trigger.start
    left = max(left, quantity.end)
    people = [(a, b) for a, b in (*scene.groups, *scene.inmates) if left <= a and b <= right]
    people = [(a, b) for a, b in people if b <= trigger.start or trigger.end <= a]
    passive = scene.tells((left, right), "passive")  # "activists were jailed" tells whom
    return bool(people) and (not passive or any(scene.phrases.starts(b, "passive") is not None for _, b in people))


def _is_done_before(verb: int, quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True if a new clause begins between the number with its verb and another verb behind."""
    done = max(verb + 1, quantity.end)
    links = (a for a, _ in scene.phrases.of("conjunction", "and"))
    cuts = [*(a for a in links if done <= a < trigger.start), scene.clause(quantity.span)[1]]
    cut = min(cuts)
    return done <= cut < trigger.start and not _tells(scene, quantity.end, cut)
