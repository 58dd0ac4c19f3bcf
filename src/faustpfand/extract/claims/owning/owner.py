"""Which verb of a sentence a number belongs to.

Of the verbs that may tell of such a number, those go that tell of others or only say who is meant, and those too far
off. Of the rest the nearest holds.
"""

from collections.abc import Callable, Sequence
from typing import Final

from faustpfand.extract.claims.owning.agents import asks_itself, counts_what_happened, is_agent, tell_it
from faustpfand.extract.claims.owning.kinds import is_of_its_words, may_own
from faustpfand.extract.claims.owning.modifiers import (
    attached,
    beside_whole,
    is_attribute,
    is_noun_of_freed,
    is_reduced,
    says_which,
    says_which_of_row,
    takes_counted,
)
from faustpfand.extract.claims.owning.nearness import begins_anew, diverted, is_latest, owner_cost, parted
from faustpfand.extract.claims.owning.others import (
    is_beside_one_named,
    is_counted_by_another,
    is_of_next,
    is_of_one_named,
    is_of_part,
    is_put_in,
    tells_of_leader,
    tells_of_named,
)
from faustpfand.extract.claims.owning.own_verb import does_something_else
from faustpfand.extract.claims.owning.reach import may_be_of_things, reach
from faustpfand.extract.claims.owning.word_order import at_end_of_clause, in_own_clause, is_put_first
from faustpfand.extract.claims.owning.years import are_years
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_Check = Callable[[Quantity, Trigger, Scene], bool]

_OF_OTHERS: Final[tuple[_Check, ...]] = (is_counted_by_another, is_of_next, is_agent, is_attribute)
_NOT_ITS: Final[tuple[_Check, ...]] = (
    asks_itself,
    counts_what_happened,
    says_which_of_row,
    is_noun_of_freed,
    is_of_one_named,
    is_beside_one_named,
    tells_of_named,
    tells_of_leader,
    is_of_part,
    is_put_in,
    does_something_else,
    are_years,
    may_be_of_things,
)
_GONE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DEATH_IN_CUSTODY})


def owner_of(quantity: Quantity, scene: Scene) -> Trigger | None:
    """Give the verb that tells of a number's people, or None where none stands near enough."""
    if tell_it(quantity, scene):
        return None
    able = _able(quantity, scene)
    placed = at_end_of_clause(quantity, able, scene) or in_own_clause(quantity, able, scene)
    near = [t for t in placed or _near(quantity, able, scene) if not begins_anew(quantity, t, scene)]
    if quantity.whole:
        near = [t for t in near if says_which(quantity, t, scene)]
    best = _best(quantity, near, scene)
    return None if best is None or diverted(quantity, best, scene) else best


def described_by(quantity: Quantity, scene: Scene) -> list[Trigger]:
    """List the verbs of a relative clause on the people counted."""
    behind = [t for t in scene.triggers if t.start >= quantity.end and says_which(quantity, t, scene)]
    if not behind:
        return []
    return [t for t in _able(quantity, scene) if t in behind and not is_reduced(quantity, t, scene)]


def _able(quantity: Quantity, scene: Scene) -> list[Trigger]:
    """List the verbs that may tell of a number and tell of nobody else."""
    able = [t for t in scene.triggers if may_own(quantity, t) or takes_counted(quantity, t, scene)]
    able = [t for t in able if not (is_of_its_words(quantity, t) or _any(_OF_OTHERS, quantity, t, scene))]
    able = [t for t in beside_whole(quantity, able, scene) if not _any(_NOT_ITS, quantity, t, scene)]
    if quantity.around_one:
        return [t for t in able if t.kind is ClaimKind.HELD or says_which(quantity, t, scene)]
    return able


def _any(checks: Sequence[_Check], quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    return any(check(quantity, trigger, scene) for check in checks)


def _near(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    far = reach(quantity, scene)
    return [t for t in able if owner_cost(quantity.span, t, scene) <= far or is_put_first(quantity, t, scene)]


def _best(quantity: Quantity, near: Sequence[Trigger], scene: Scene) -> Trigger | None:
    """Give the nearest verb; one that only says which people, or behind a semicolon, gives way to any other."""
    telling = [
        t
        for t in near
        if not (attached(quantity, t, scene) or parted(quantity.span, t.span, scene))
        or is_latest(quantity, t, near, scene)
    ]
    best = min(telling or near, key=lambda t: owner_cost(quantity.span, t, scene), default=None)
    if best is None or best.kind is not ClaimKind.HELD or "counted" not in best.rule.flags:
        return best
    if any(a == quantity.end and b <= best.start for a, b in scene.asides):
        return best  # "the 22 who were jailed in May remain in prison"
    said = (t for t in near if says_which(quantity, t, scene))
    told = (t for t in said if t.kind in _GONE or "weak" not in t.rule.flags)
    return next(told, best)  # "counts 317 prisoners who have been freed"
